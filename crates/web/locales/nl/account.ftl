# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

sign-in-passkey = Aanmelden met een toegangssleutel
sign-in-provider = Aanmelden met de aanmelddienst van de autoriteit
sign-in-or-password = Of met wachtwoord en code

passkey-not-done = Dat is niet gelukt. Probeer het opnieuw of kies een andere manier.
passkey-name = Naam
passkey-name-first = Mijn toegangssleutel
passkey-make = Toegangssleutel toevoegen
passkey-rename = Naam wijzigen
passkey-remove = Verwijderen
passkey-made = Aangemaakt
passkey-needs-script = Een toegangssleutel kan alleen worden toegevoegd waar scripts mogen worden uitgevoerd.
passkey-prove-first = Toon aan wie u bent om een toegangssleutel toe te voegen

proof-title = Toon opnieuw aan wie u bent
proof-why = Wat u gaat doen, zou in andere handen blijvende schade kunnen veroorzaken. Het bewijs geldt tien minuten.
proof-held = Wat u hebt ingevuld, is bewaard. Het wordt verzonden wanneer u doorgaat.
proof-passkey = Aantonen met een toegangssleutel
proof-or-password = Of het wachtwoord
proof-do = Doorgaan
proof-not-now = Niet nu

invitation-title = Uitnodiging
invitation-what = Met deze uitnodiging meldt u zich voor het eerst aan, of opnieuw nadat u uw aanmeldmiddel bent kwijtgeraakt. Zij werkt één keer.
invitation-use = Uitnodiging gebruiken

enrolment-title = Uw aanmelding instellen
enrolment-account = Uw account is
enrolment-passkey = Met een toegangssleutel
enrolment-passkey-what = Het apparaat bewaart de sleutel en herkent u aan vinger, gezicht of pincode. De sleutel kan niet worden geraden of door misleiding worden verkregen.
enrolment-password = Met wachtwoord en authenticator
enrolment-authenticator = Voer dit geheim in een authenticatie-app in en typ daarna de code die deze toont:
enrolment-qr = Het geheim als QR-code, voor de camera van de app
enrolment-authenticator-here = De authenticator staat op dit apparaat
enrolment-do = Wachtwoord en authenticator instellen

account-title = Uw account
account-sessions = Waar u bent aangemeld
account-sessions-what = Herkent u een sessie niet, beëindig die dan en wijzig uw wachtwoord.
account-device = Apparaat
account-opened = Geopend
account-used = Laatst gebruikt
account-proof = Aangetoond met
account-proof-password-and-code = Wachtwoord en code
account-proof-passkey = Toegangssleutel
account-proof-oidc = De aanmelddienst van de autoriteit
account-proof-invitation = Uitnodiging
account-this-one = Deze
account-end = Beëindigen
account-end-others = Alle andere beëindigen
account-passkeys = Toegangssleutels
account-passkeys-what = Met een toegangssleutel meldt u zich aan zonder accountnaam, wachtwoord of code.
account-passkeys-none = Dit knooppunt biedt geen toegangssleutels: de beheerder heeft de naam waaronder browsers het bereiken niet ingesteld.
account-password-current = Huidig wachtwoord
account-password-new = Nieuw wachtwoord
account-password-hint = Ten minste { $characters } tekens. Al uw andere sessies worden beëindigd.
account-password-do = Wachtwoord wijzigen
account-look = Taal en weergave
account-density = Dichtheid
account-density-comfortable = Ruim
account-density-compact = Compact
account-theme = Kleuren
account-theme-system = Zoals op het apparaat ingesteld
account-theme-light = Licht
account-theme-dark = Donker
account-shortcuts = Sneltoetsen
account-shortcuts-on = Aan
account-shortcuts-off = Uit
account-save = Opslaan

device-browser-firefox = Firefox
device-browser-edge = Edge
device-browser-opera = Opera
device-browser-chrome = Chrome
device-browser-safari = Safari
device-browser-other = Een andere browser of een programma
device-system-windows = Windows
device-system-android = Android
device-system-ios = iOS
device-system-macos = macOS
device-system-chrome-os = ChromeOS
device-system-linux = Linux
device-system-other = een ander systeem
account-language-browser = Zoals de browser vraagt

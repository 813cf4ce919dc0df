# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

sign-in-passkey = Log ind med en adgangsnøgle
sign-in-provider = Log ind med myndighedens indlogningstjeneste
sign-in-or-password = Eller med adgangskode og engangskode

passkey-not-done = Det lykkedes ikke. Prøv igen, eller vælg en anden måde.
passkey-name = Navn
passkey-name-first = Min adgangsnøgle
passkey-make = Tilføj en adgangsnøgle
passkey-rename = Omdøb
passkey-remove = Fjern
passkey-made = Oprettet
passkey-needs-script = En adgangsnøgle kan kun tilføjes, hvor scripts må køre.
passkey-prove-first = Godtgør, hvem du er, for at tilføje en adgangsnøgle

proof-title = Godtgør igen, hvem du er
proof-why = Det, du er ved at gøre, kan forvolde varig skade i andre hænder. Beviset gælder i ti minutter.
proof-held = Det, du har skrevet, er bevaret. Det sendes, når du går videre.
proof-passkey = Godtgør det med en adgangsnøgle
proof-or-password = Eller med adgangskoden
proof-do = Fortsæt
proof-not-now = Ikke nu

invitation-title = Invitation
invitation-what = Med denne invitation logger du ind første gang, eller igen, når du har mistet det, du loggede ind med. Den virker én gang.
invitation-use = Brug invitationen

enrolment-title = Opret din indlogning
enrolment-account = Din konto er
enrolment-passkey = Med en adgangsnøgle
enrolment-passkey-what = Enheden opbevarer den og genkender dig ved finger, ansigt eller pinkode. Den kan ikke gættes eller lokkes fra dig.
enrolment-password = Med adgangskode og godkendelsesapp
enrolment-authenticator = Indtast denne hemmelighed i en godkendelsesapp, og skriv derefter den kode, den viser:
enrolment-qr = Hemmeligheden som QR-kode til appens kamera
enrolment-authenticator-here = Godkendelsesappen er på denne enhed
enrolment-do = Angiv adgangskode og godkendelsesapp

account-title = Din konto
account-sessions = Hvor du er logget ind
account-sessions-what = Hvis du ikke genkender en session, så afslut den, og skift din adgangskode.
account-device = Enhed
account-opened = Åbnet
account-used = Sidst brugt
account-proof = Godtgjort ved
account-proof-password-and-code = Adgangskode og engangskode
account-proof-passkey = Adgangsnøgle
account-proof-oidc = Myndighedens indlogningstjeneste
account-proof-invitation = Invitation
account-this-one = Denne
account-end = Afslut
account-end-others = Afslut alle andre
account-passkeys = Adgangsnøgler
account-passkeys-what = En adgangsnøgle logger dig ind uden kontonavn, adgangskode eller engangskode.
account-passkeys-none = Denne node tilbyder ikke adgangsnøgler: Den driftsansvarlige har ikke angivet, under hvilket navn browsere når den.
account-password-current = Nuværende adgangskode
account-password-new = Ny adgangskode
account-password-hint = Mindst { $characters } tegn. Alle dine andre sessioner afsluttes.
account-password-do = Skift adgangskoden
account-look = Sprog og udseende
account-density = Tæthed
account-density-comfortable = Luftig
account-density-compact = Kompakt
account-theme = Farver
account-theme-system = Som enheden er indstillet
account-theme-light = Lyse
account-theme-dark = Mørke
account-shortcuts = Tastaturgenveje
account-shortcuts-on = Til
account-shortcuts-off = Fra
account-save = Gem

device-browser-firefox = Firefox
device-browser-edge = Edge
device-browser-opera = Opera
device-browser-chrome = Chrome
device-browser-safari = Safari
device-browser-other = En anden browser eller et program
device-system-windows = Windows
device-system-android = Android
device-system-ios = iOS
device-system-macos = macOS
device-system-chrome-os = ChromeOS
device-system-linux = Linux
device-system-other = et andet system
account-language-browser = Som browseren beder om

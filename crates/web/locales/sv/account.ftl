# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

sign-in-passkey = Logga in med lösennyckel
sign-in-provider = Logga in med myndighetens inloggningstjänst
sign-in-or-password = Eller med lösenord och kod

passkey-not-done = Det gick inte. Försök igen eller välj ett annat sätt.
passkey-name = Namn
passkey-name-first = Min lösennyckel
passkey-make = Lägg till en lösennyckel
passkey-rename = Byt namn
passkey-remove = Ta bort
passkey-made = Skapad
passkey-needs-script = En lösennyckel kan bara läggas till där skript får köras.
passkey-prove-first = Styrk vem du är för att lägga till en lösennyckel

proof-title = Styrk på nytt vem du är
proof-why = Det du tänker göra kan orsaka bestående skada i orätta händer. Beviset gäller i tio minuter.
proof-held = Det du har skrivit är kvar. Det skickas när du går vidare.
proof-passkey = Styrk det med en lösennyckel
proof-or-password = Eller med lösenordet
proof-do = Gå vidare
proof-not-now = Inte nu

invitation-title = Inbjudan
invitation-what = Med den här inbjudan loggar du in för första gången, eller på nytt om du har förlorat det du loggade in med. Den fungerar en gång.
invitation-use = Använd inbjudan

enrolment-title = Ställ in din inloggning
enrolment-account = Ditt konto är
enrolment-passkey = Med en lösennyckel
enrolment-passkey-what = Enheten förvarar den och känner igen dig med finger, ansikte eller pinkod. Den kan inte gissas eller nätfiskas.
enrolment-password = Med lösenord och autentiseringsapp
enrolment-authenticator = Ange den här hemligheten i en autentiseringsapp och skriv sedan koden som den visar:
enrolment-qr = Hemligheten som QR-kod, för appens kamera
enrolment-authenticator-here = Autentiseringsappen finns på den här enheten
enrolment-do = Ange lösenord och autentiseringsapp

account-title = Ditt konto
account-sessions = Var du är inloggad
account-sessions-what = Om du inte känner igen en session, avsluta den och byt lösenord.
account-device = Enhet
account-opened = Öppnad
account-used = Senast använd
account-proof = Styrkt med
account-proof-password-and-code = Lösenord och kod
account-proof-passkey = Lösennyckel
account-proof-oidc = Myndighetens inloggningstjänst
account-proof-invitation = Inbjudan
account-this-one = Den här
account-end = Avsluta
account-end-others = Avsluta alla andra
account-passkeys = Lösennycklar
account-passkeys-what = En lösennyckel loggar in dig utan kontonamn, lösenord eller kod.
account-passkeys-none = Den här noden erbjuder inte lösennycklar: driftansvarig har inte angett under vilket namn webbläsare når den.
account-password-current = Nuvarande lösenord
account-password-new = Nytt lösenord
account-password-hint = Minst { $characters } tecken. Alla dina andra sessioner avslutas.
account-password-do = Byt lösenord
account-look = Språk och utseende
account-density = Täthet
account-density-comfortable = Luftig
account-density-compact = Kompakt
account-theme = Färger
account-theme-system = Som enheten är inställd
account-theme-light = Ljusa
account-theme-dark = Mörka
account-shortcuts = Kortkommandon
account-shortcuts-on = På
account-shortcuts-off = Av
account-save = Spara

device-browser-firefox = Firefox
device-browser-edge = Edge
device-browser-opera = Opera
device-browser-chrome = Chrome
device-browser-safari = Safari
device-browser-other = En annan webbläsare eller ett program
device-system-windows = Windows
device-system-android = Android
device-system-ios = iOS
device-system-macos = macOS
device-system-chrome-os = ChromeOS
device-system-linux = Linux
device-system-other = ett annat system
account-language-browser = Som webbläsaren ber om

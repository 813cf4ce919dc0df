# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

sign-in-passkey = Prijava pristupnim ključem
sign-in-provider = Prijava službom tijela za prijavu
sign-in-or-password = Ili lozinkom i kodom

passkey-not-done = To nije uspjelo. Pokušajte ponovno ili odaberite drugi način.
passkey-name = Naziv
passkey-name-first = Moj pristupni ključ
passkey-make = Dodaj pristupni ključ
passkey-rename = Preimenuj
passkey-remove = Ukloni
passkey-made = Izrađen
passkey-needs-script = Pristupni ključ može se dodati samo ondje gdje se smiju izvoditi skripte.
passkey-prove-first = Dokažite tko ste kako biste dodali pristupni ključ

proof-title = Ponovno dokažite tko ste
proof-why = Ono što namjeravate učiniti moglo bi u tuđim rukama prouzročiti trajnu štetu. Dokaz vrijedi deset minuta.
proof-held = Ono što ste upisali sačuvano je. Šalje se kad nastavite.
proof-passkey = Dokaži pristupnim ključem
proof-or-password = Ili lozinka
proof-do = Nastavi
proof-not-now = Ne sada

invitation-title = Pozivnica
invitation-what = Ovom se pozivnicom prijavljujete prvi put ili ponovno nakon što ste izgubili ono čime ste se prijavljivali. Vrijedi jednom.
invitation-use = Upotrijebi pozivnicu

enrolment-title = Postavite svoju prijavu
enrolment-account = Vaš je račun
enrolment-passkey = Pristupnim ključem
enrolment-passkey-what = Uređaj ga čuva i prepoznaje Vas po prstu, licu ili PIN-u. Ne može se pogoditi ni izvući prijevarom.
enrolment-password = Lozinkom i autentifikatorom
enrolment-authenticator = Unesite ovu tajnu u aplikaciju za autentifikaciju, a zatim upišite kod koji ona prikaže:
enrolment-qr = Tajna kao QR kod za kameru aplikacije
enrolment-authenticator-here = Autentifikator je na ovom uređaju
enrolment-do = Postavi lozinku i autentifikator

account-title = Vaš račun
account-sessions = Gdje ste prijavljeni
account-sessions-what = Ako neku prijavu ne prepoznajete, završite je i promijenite lozinku.
account-device = Uređaj
account-opened = Otvoreno
account-used = Posljednja uporaba
account-proof = Dokazano s pomoću
account-proof-password-and-code = Lozinka i kod
account-proof-passkey = Pristupni ključ
account-proof-oidc = Služba tijela za prijavu
account-proof-invitation = Pozivnica
account-this-one = Ova
account-end = Završi
account-end-others = Završi sve ostale
account-passkeys = Pristupni ključevi
account-passkeys-what = Pristupnim ključem prijavljujete se bez naziva računa, lozinke ili koda.
account-passkeys-none = Ovaj čvor ne nudi pristupne ključeve: njegov operater nije postavio ime pod kojim mu preglednici pristupaju.
account-password-current = Sadašnja lozinka
account-password-new = Nova lozinka
account-password-hint = Najmanji broj znakova: { $characters }. Sve Vaše ostale prijave završavaju.
account-password-do = Promijeni lozinku
account-look = Jezik i izgled
account-density = Gustoća
account-density-comfortable = Udobno
account-density-compact = Zbijeno
account-theme = Boje
account-theme-system = Kako je postavljeno na uređaju
account-theme-light = Svijetlo
account-theme-dark = Tamno
account-shortcuts = Tipkovni prečaci
account-shortcuts-on = Uključeni
account-shortcuts-off = Isključeni
account-save = Spremi

device-browser-firefox = Firefox
device-browser-edge = Edge
device-browser-opera = Opera
device-browser-chrome = Chrome
device-browser-safari = Safari
device-browser-other = Drugi preglednik ili program
device-system-windows = Windows
device-system-android = Android
device-system-ios = iOS
device-system-macos = macOS
device-system-chrome-os = ChromeOS
device-system-linux = Linux
device-system-other = drugi sustav
account-language-browser = Kako traži preglednik

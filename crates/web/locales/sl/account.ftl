# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

sign-in-passkey = Prijava s ključem za dostop
sign-in-provider = Prijava s prijavno službo organa
sign-in-or-password = Ali z geslom in kodo

passkey-not-done = To ni uspelo. Poskusite znova ali izberite drug način.
passkey-name = Ime
passkey-name-first = Moj ključ za dostop
passkey-make = Dodaj ključ za dostop
passkey-rename = Preimenuj
passkey-remove = Odstrani
passkey-made = Ustvarjen
passkey-needs-script = Ključ za dostop je mogoče dodati le tam, kjer se smejo izvajati skripti.
passkey-prove-first = Za dodajanje ključa za dostop dokažite, kdo ste

proof-title = Znova dokažite, kdo ste
proof-why = To, kar nameravate storiti, bi v tujih rokah lahko povzročilo trajno škodo. Dokaz velja deset minut.
proof-held = Kar ste vpisali, je ohranjeno. Pošlje se, ko nadaljujete.
proof-passkey = Dokaži s ključem za dostop
proof-or-password = Ali geslo
proof-do = Nadaljuj
proof-not-now = Ne zdaj

invitation-title = Povabilo
invitation-what = S tem povabilom se prijavite prvič ali znova, potem ko ste izgubili sredstvo za prijavo. Velja enkrat.
invitation-use = Uporabi povabilo

enrolment-title = Nastavite svojo prijavo
enrolment-account = Vaš račun je
enrolment-passkey = S ključem za dostop
enrolment-passkey-what = Hrani ga naprava, ki vas prepozna po prstu, obrazu ali kodi PIN. Ni ga mogoče uganiti ali izvabiti.
enrolment-password = Z geslom in avtentifikatorjem
enrolment-authenticator = To skrivnost vnesite v aplikacijo za preverjanje pristnosti, nato vpišite kodo, ki jo prikaže:
enrolment-qr = Skrivnost kot koda QR za kamero aplikacije
enrolment-authenticator-here = Avtentifikator je na tej napravi
enrolment-do = Nastavi geslo in avtentifikator

account-title = Vaš račun
account-sessions = Kje ste prijavljeni
account-sessions-what = Če katere od prijav ne prepoznate, jo končajte in spremenite geslo.
account-device = Naprava
account-opened = Začetek
account-used = Zadnja uporaba
account-proof = Dokazano z
account-proof-password-and-code = Geslo in koda
account-proof-passkey = Ključ za dostop
account-proof-oidc = Prijavna služba organa
account-proof-invitation = Povabilo
account-this-one = Ta
account-end = Končaj
account-end-others = Končaj vse druge
account-passkeys = Ključi za dostop
account-passkeys-what = S ključem za dostop se prijavite brez imena računa, gesla ali kode.
account-passkeys-none = To vozlišče ne ponuja ključev za dostop: njegov upravljavec ni nastavil imena, pod katerim ga dosežejo brskalniki.
account-password-current = Sedanje geslo
account-password-new = Novo geslo
account-password-hint = Najmanjše število znakov: { $characters }. Vse vaše druge prijave se končajo.
account-password-do = Spremeni geslo
account-look = Jezik in videz
account-density = Gostota
account-density-comfortable = Udobno
account-density-compact = Strnjeno
account-theme = Barve
account-theme-system = Kot je nastavljeno v napravi
account-theme-light = Svetlo
account-theme-dark = Temno
account-shortcuts = Bližnjice na tipkovnici
account-shortcuts-on = Vklopljene
account-shortcuts-off = Izklopljene
account-save = Shrani

device-browser-firefox = Firefox
device-browser-edge = Edge
device-browser-opera = Opera
device-browser-chrome = Chrome
device-browser-safari = Safari
device-browser-other = Drug brskalnik ali program
device-system-windows = Windows
device-system-android = Android
device-system-ios = iOS
device-system-macos = macOS
device-system-chrome-os = ChromeOS
device-system-linux = Linux
device-system-other = drug sistem
account-language-browser = Kot zahteva brskalnik

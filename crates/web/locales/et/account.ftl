# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

sign-in-passkey = Logi sisse pääsuvõtmega
sign-in-provider = Logi sisse asutuse sisselogimisteenusega
sign-in-or-password = Või parooli ja koodiga

passkey-not-done = See ei õnnestunud. Proovige uuesti või valige muu viis.
passkey-name = Nimi
passkey-name-first = Minu pääsuvõti
passkey-make = Lisa pääsuvõti
passkey-rename = Nimeta ümber
passkey-remove = Eemalda
passkey-made = Loodud
passkey-needs-script = Pääsuvõtme saab lisada ainult seal, kus skriptid tohivad töötada.
passkey-prove-first = Pääsuvõtme lisamiseks tõendage, kes te olete

proof-title = Tõendage uuesti, kes te olete
proof-why = See, mida te tegema hakkate, võiks võõrastes kätes tekitada püsivat kahju. Tõend kehtib kümme minutit.
proof-held = Teie kirjutatu on alles. See saadetakse, kui jätkate.
proof-passkey = Tõenda pääsuvõtmega
proof-or-password = Või parool
proof-do = Jätka
proof-not-now = Mitte praegu

invitation-title = Kutse
invitation-what = Selle kutsega logite sisse esimest korda või uuesti pärast sisselogimisvahendi kaotamist. See kehtib üks kord.
invitation-use = Kasuta kutset

enrolment-title = Seadistage sisselogimine
enrolment-account = Teie konto on
enrolment-passkey = Pääsuvõtmega
enrolment-passkey-what = Seade hoiab seda ja tunneb teid ära sõrmejälje, näo või PIN-koodi järgi. Seda ei saa ära arvata ega õngitseda.
enrolment-password = Parooli ja autentimisrakendusega
enrolment-authenticator = Sisestage see salavõti autentimisrakendusse ja seejärel kood, mida rakendus näitab:
enrolment-qr = Salavõti QR-koodina rakenduse kaamera jaoks
enrolment-authenticator-here = Autentimisrakendus on selles seadmes
enrolment-do = Määra parool ja autentimisrakendus

account-title = Teie konto
account-sessions = Kus te olete sisse logitud
account-sessions-what = Kui te mõnda seanssi ära ei tunne, lõpetage see ja vahetage parool.
account-device = Seade
account-opened = Avatud
account-used = Viimati kasutatud
account-proof = Tõendatud
account-proof-password-and-code = Parooli ja koodiga
account-proof-passkey = Pääsuvõtmega
account-proof-oidc = Asutuse sisselogimisteenusega
account-proof-invitation = Kutsega
account-this-one = See seanss
account-end = Lõpeta
account-end-others = Lõpeta kõik teised
account-passkeys = Pääsuvõtmed
account-passkeys-what = Pääsuvõti logib teid sisse ilma kontonime, parooli ja koodita.
account-passkeys-none = See sõlm pääsuvõtmeid ei paku: käitaja ei ole määranud nime, mille järgi veebilehitsejad sõlme leiavad.
account-password-current = Praegune parool
account-password-new = Uus parool
account-password-hint = Vähemalt { $characters } märki. Kõik teie muud seansid lõpevad.
account-password-do = Muuda parool
account-look = Keel ja välimus
account-density = Tihedus
account-density-comfortable = Avar
account-density-compact = Tihe
account-theme = Värvid
account-theme-system = Nagu seadmes määratud
account-theme-light = Hele
account-theme-dark = Tume
account-shortcuts = Kiirklahvid
account-shortcuts-on = Sees
account-shortcuts-off = Väljas
account-save = Salvesta

device-browser-firefox = Firefox
device-browser-edge = Edge
device-browser-opera = Opera
device-browser-chrome = Chrome
device-browser-safari = Safari
device-browser-other = Muu veebilehitseja või programm
device-system-windows = Windows
device-system-android = Android
device-system-ios = iOS
device-system-macos = macOS
device-system-chrome-os = ChromeOS
device-system-linux = Linux
device-system-other = muu süsteem
account-language-browser = Nagu brauser soovib

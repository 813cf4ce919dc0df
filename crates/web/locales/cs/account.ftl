# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

sign-in-passkey = Přihlásit se přístupovým klíčem
sign-in-provider = Přihlásit se přihlašovací službou orgánu
sign-in-or-password = Nebo heslem a kódem

passkey-not-done = Nepodařilo se. Zkuste to znovu nebo zvolte jiný způsob.
passkey-name = Název
passkey-name-first = Můj přístupový klíč
passkey-make = Přidat přístupový klíč
passkey-rename = Přejmenovat
passkey-remove = Odebrat
passkey-made = Vytvořeno
passkey-needs-script = Přístupový klíč lze přidat jen tam, kde mohou běžet skripty.
passkey-prove-first = Chcete-li přidat přístupový klíč, prokažte svou totožnost

proof-title = Znovu prokažte svou totožnost
proof-why = To, co se chystáte udělat, by v cizích rukou mohlo způsobit trvalou škodu. Prokázání platí deset minut.
proof-held = To, co jste napsali, zůstává zachováno. Odešle se, až budete pokračovat.
proof-passkey = Prokázat přístupovým klíčem
proof-or-password = Nebo heslem
proof-do = Pokračovat
proof-not-now = Teď ne

invitation-title = Pozvánka
invitation-what = S touto pozvánkou se přihlásíte poprvé, nebo znovu po ztrátě přihlašovacích prostředků. Platí jednou.
invitation-use = Použít pozvánku

enrolment-title = Nastavení přihlášení
enrolment-account = Váš účet je
enrolment-passkey = Přístupovým klíčem
enrolment-passkey-what = Klíč uchovává zařízení, které vás pozná podle prstu, obličeje nebo kódu PIN. Nelze jej uhodnout ani vylákat.
enrolment-password = Heslem a ověřovací aplikací
enrolment-authenticator = Zadejte toto tajemství do ověřovací aplikace a poté napište kód, který ukáže:
enrolment-qr = Tajemství jako QR kód pro kameru aplikace
enrolment-authenticator-here = Ověřovací aplikace je v tomto zařízení
enrolment-do = Nastavit heslo a ověřovací aplikaci

account-title = Váš účet
account-sessions = Kde jste přihlášeni
account-sessions-what = Pokud některé přihlášení nepoznáváte, ukončete je a změňte heslo.
account-device = Zařízení
account-opened = Zahájeno
account-used = Naposledy použito
account-proof = Prokázáno
account-proof-password-and-code = Heslo a kód
account-proof-passkey = Přístupový klíč
account-proof-oidc = Přihlašovací služba orgánu
account-proof-invitation = Pozvánka
account-this-one = Toto
account-end = Ukončit
account-end-others = Ukončit všechna ostatní
account-passkeys = Přístupové klíče
account-passkeys-what = Přístupovým klíčem se přihlásíte bez názvu účtu, hesla i kódu.
account-passkeys-none = Tento uzel přístupové klíče nenabízí: provozovatel nenastavil název, pod kterým se k němu prohlížeče připojují.
account-password-current = Stávající heslo
account-password-new = Nové heslo
account-password-hint = Nejmenší počet znaků: { $characters }. Všechna vaše ostatní přihlášení se ukončí.
account-password-do = Změnit heslo
account-look = Jazyk a vzhled
account-density = Hustota
account-density-comfortable = Volná
account-density-compact = Úsporná
account-theme = Barvy
account-theme-system = Podle nastavení zařízení
account-theme-light = Světlé
account-theme-dark = Tmavé
account-shortcuts = Klávesové zkratky
account-shortcuts-on = Zapnuto
account-shortcuts-off = Vypnuto
account-save = Uložit

device-browser-firefox = Firefox
device-browser-edge = Edge
device-browser-opera = Opera
device-browser-chrome = Chrome
device-browser-safari = Safari
device-browser-other = Jiný prohlížeč nebo program
device-system-windows = Windows
device-system-android = Android
device-system-ios = iOS
device-system-macos = macOS
device-system-chrome-os = ChromeOS
device-system-linux = Linux
device-system-other = jiný systém
account-language-browser = Podle prohlížeče

# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

sign-in-passkey = Prihlásiť sa prístupovým kľúčom
sign-in-provider = Prihlásiť sa prihlasovacou službou orgánu
sign-in-or-password = Alebo heslom a kódom

passkey-not-done = Nepodarilo sa. Skúste to znova alebo zvoľte iný spôsob.
passkey-name = Názov
passkey-name-first = Môj prístupový kľúč
passkey-make = Pridať prístupový kľúč
passkey-rename = Premenovať
passkey-remove = Odstrániť
passkey-made = Vytvorené
passkey-needs-script = Prístupový kľúč možno pridať len tam, kde môžu bežať skripty.
passkey-prove-first = Ak chcete pridať prístupový kľúč, preukážte svoju totožnosť

proof-title = Znova preukážte svoju totožnosť
proof-why = To, čo sa chystáte urobiť, by v cudzích rukách mohlo spôsobiť trvalú škodu. Preukázanie platí desať minút.
proof-held = To, čo ste napísali, zostáva zachované. Odošle sa, keď budete pokračovať.
proof-passkey = Preukázať prístupovým kľúčom
proof-or-password = Alebo heslom
proof-do = Pokračovať
proof-not-now = Teraz nie

invitation-title = Pozvánka
invitation-what = S touto pozvánkou sa prihlásite prvýkrát, alebo znova po strate prihlasovacích prostriedkov. Platí raz.
invitation-use = Použiť pozvánku

enrolment-title = Nastavenie prihlásenia
enrolment-account = Váš účet je
enrolment-passkey = Prístupovým kľúčom
enrolment-passkey-what = Kľúč uchováva zariadenie, ktoré vás spozná podľa prsta, tváre alebo kódu PIN. Nemožno ho uhádnuť ani vylákať.
enrolment-password = Heslom a overovacou aplikáciou
enrolment-authenticator = Zadajte toto tajomstvo do overovacej aplikácie a potom napíšte kód, ktorý ukáže:
enrolment-qr = Tajomstvo ako QR kód pre kameru aplikácie
enrolment-authenticator-here = Overovacia aplikácia je v tomto zariadení
enrolment-do = Nastaviť heslo a overovaciu aplikáciu

account-title = Váš účet
account-sessions = Kde ste prihlásení
account-sessions-what = Ak niektoré prihlásenie nespoznávate, ukončite ho a zmeňte heslo.
account-device = Zariadenie
account-opened = Začaté
account-used = Naposledy použité
account-proof = Preukázané
account-proof-password-and-code = Heslo a kód
account-proof-passkey = Prístupový kľúč
account-proof-oidc = Prihlasovacia služba orgánu
account-proof-invitation = Pozvánka
account-this-one = Toto
account-end = Ukončiť
account-end-others = Ukončiť všetky ostatné
account-passkeys = Prístupové kľúče
account-passkeys-what = Prístupovým kľúčom sa prihlásite bez názvu účtu, hesla aj kódu.
account-passkeys-none = Tento uzol prístupové kľúče neponúka: prevádzkovateľ nenastavil názov, pod ktorým sa k nemu prehliadače pripájajú.
account-password-current = Súčasné heslo
account-password-new = Nové heslo
account-password-hint = Najmenší počet znakov: { $characters }. Všetky vaše ostatné prihlásenia sa ukončia.
account-password-do = Zmeniť heslo
account-look = Jazyk a vzhľad
account-density = Hustota
account-density-comfortable = Voľná
account-density-compact = Úsporná
account-theme = Farby
account-theme-system = Podľa nastavenia zariadenia
account-theme-light = Svetlé
account-theme-dark = Tmavé
account-shortcuts = Klávesové skratky
account-shortcuts-on = Zapnuté
account-shortcuts-off = Vypnuté
account-save = Uložiť

device-browser-firefox = Firefox
device-browser-edge = Edge
device-browser-opera = Opera
device-browser-chrome = Chrome
device-browser-safari = Safari
device-browser-other = Iný prehliadač alebo program
device-system-windows = Windows
device-system-android = Android
device-system-ios = iOS
device-system-macos = macOS
device-system-chrome-os = ChromeOS
device-system-linux = Linux
device-system-other = iný systém
account-language-browser = Podľa prehliadača

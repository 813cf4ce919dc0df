# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

sign-in-passkey = Bejelentkezés azonosítókulccsal
sign-in-provider = Bejelentkezés a hatóság bejelentkezési szolgáltatásával
sign-in-or-password = Vagy jelszóval és kóddal

passkey-not-done = Ez nem sikerült. Próbálja újra, vagy válasszon más módot.
passkey-name = Név
passkey-name-first = Az azonosítókulcsom
passkey-make = Azonosítókulcs hozzáadása
passkey-rename = Átnevezés
passkey-remove = Eltávolítás
passkey-made = Létrehozva
passkey-needs-script = Azonosítókulcsot csak ott lehet hozzáadni, ahol szkriptek futhatnak.
passkey-prove-first = Azonosítókulcs hozzáadásához igazolja a személyazonosságát

proof-title = Igazolja újra, hogy Ön az
proof-why = Amire készül, az más kezében maradandó kárt okozhat. Az igazolás tíz percig érvényes.
proof-held = Amit beírt, megmarad. Elküldésre kerül, amikor továbblép.
proof-passkey = Igazolás azonosítókulccsal
proof-or-password = Vagy a jelszó
proof-do = Tovább
proof-not-now = Most nem

invitation-title = Meghívó
invitation-what = Ezzel a meghívóval jelentkezik be először, vagy ismét, ha elveszítette, amivel bejelentkezett. Egyszer használható.
invitation-use = A meghívó felhasználása

enrolment-title = A bejelentkezés beállítása
enrolment-account = Az Ön fiókja:
enrolment-passkey = Azonosítókulccsal
enrolment-passkey-what = Az eszköz őrzi, és ujjlenyomat, arc vagy PIN-kód alapján ismeri fel Önt. Nem lehet kitalálni vagy adathalászattal megszerezni.
enrolment-password = Jelszóval és hitelesítő alkalmazással
enrolment-authenticator = Írja be ezt a titkot egy hitelesítő alkalmazásba, majd adja meg az ott megjelenő kódot:
enrolment-qr = A titok QR-kódként, az alkalmazás kamerájához
enrolment-authenticator-here = A hitelesítő alkalmazás ezen az eszközön van
enrolment-do = Jelszó és hitelesítő alkalmazás beállítása

account-title = Az Ön fiókja
account-sessions = Hol van bejelentkezve
account-sessions-what = Ha valamelyiket nem ismeri fel, fejezze be, és változtassa meg a jelszavát.
account-device = Eszköz
account-opened = Megnyitva
account-used = Utolsó használat
account-proof = Igazolás módja
account-proof-password-and-code = Jelszó és kód
account-proof-passkey = Azonosítókulcs
account-proof-oidc = A hatóság bejelentkezési szolgáltatása
account-proof-invitation = Meghívó
account-this-one = Ez
account-end = Befejezés
account-end-others = Az összes többi befejezése
account-passkeys = Azonosítókulcsok
account-passkeys-what = Azonosítókulccsal fióknév, jelszó és kód nélkül jelentkezhet be.
account-passkeys-none = Ez a csomópont nem kínál azonosítókulcsokat: az üzemeltetője nem állította be azt a nevet, amelyen a böngészők elérik.
account-password-current = Jelenlegi jelszó
account-password-new = Új jelszó
account-password-hint = Legalább { $characters } karakter. Minden más bejelentkezése befejeződik.
account-password-do = A jelszó megváltoztatása
account-look = Nyelv és megjelenés
account-density = Sűrűség
account-density-comfortable = Kényelmes
account-density-compact = Tömör
account-theme = Színek
account-theme-system = Az eszköz beállítása szerint
account-theme-light = Világos
account-theme-dark = Sötét
account-shortcuts = Billentyűparancsok
account-shortcuts-on = Bekapcsolva
account-shortcuts-off = Kikapcsolva
account-save = Mentés

device-browser-firefox = Firefox
device-browser-edge = Edge
device-browser-opera = Opera
device-browser-chrome = Chrome
device-browser-safari = Safari
device-browser-other = Más böngésző vagy program
device-system-windows = Windows
device-system-android = Android
device-system-ios = iOS
device-system-macos = macOS
device-system-chrome-os = ChromeOS
device-system-linux = Linux
device-system-other = más rendszer
account-language-browser = A böngésző beállítása szerint

# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

sign-in-passkey = Prisijungti prieigos raktu
sign-in-provider = Prisijungti institucijos prisijungimo paslauga
sign-in-or-password = Arba slaptažodžiu ir kodu

passkey-not-done = Nepavyko. Bandykite dar kartą arba pasirinkite kitą būdą.
passkey-name = Pavadinimas
passkey-name-first = Mano prieigos raktas
passkey-make = Pridėti prieigos raktą
passkey-rename = Pervardyti
passkey-remove = Pašalinti
passkey-made = Sukurtas
passkey-needs-script = Prieigos raktą galima pridėti tik ten, kur leidžiama veikti scenarijams.
passkey-prove-first = Norėdami pridėti prieigos raktą, įrodykite, kas esate

proof-title = Dar kartą įrodykite, kas esate
proof-why = Tai, ką ketinate daryti, svetimose rankose galėtų padaryti ilgalaikės žalos. Įrodymas galioja dešimt minučių.
proof-held = Tai, ką įrašėte, išsaugota. Bus išsiųsta, kai tęsite.
proof-passkey = Įrodyti prieigos raktu
proof-or-password = Arba slaptažodis
proof-do = Tęsti
proof-not-now = Ne dabar

invitation-title = Kvietimas
invitation-what = Su šiuo kvietimu prisijungiate pirmą kartą arba iš naujo, praradę prisijungimo priemonę. Jis galioja vieną kartą.
invitation-use = Naudoti kvietimą

enrolment-title = Nustatykite prisijungimą
enrolment-account = Jūsų paskyra yra
enrolment-passkey = Prieigos raktu
enrolment-passkey-what = Jį saugo įrenginys, kuris jus atpažįsta pagal pirštą, veidą arba PIN kodą. Jo negalima atspėti ar išvilioti.
enrolment-password = Slaptažodžiu ir tapatumo patvirtinimo programa
enrolment-authenticator = Įveskite šį slaptąjį kodą į tapatumo patvirtinimo programą, tada įveskite jos rodomą kodą:
enrolment-qr = Slaptasis kodas kaip QR kodas programos kamerai
enrolment-authenticator-here = Tapatumo patvirtinimo programa yra šiame įrenginyje
enrolment-do = Nustatyti slaptažodį ir tapatumo patvirtinimo programą

account-title = Jūsų paskyra
account-sessions = Kur esate prisijungę
account-sessions-what = Jei kurio nors seanso neatpažįstate, užbaikite jį ir pakeiskite slaptažodį.
account-device = Įrenginys
account-opened = Atidarytas
account-used = Paskutinį kartą naudotas
account-proof = Įrodyta
account-proof-password-and-code = Slaptažodžiu ir kodu
account-proof-passkey = Prieigos raktu
account-proof-oidc = Institucijos prisijungimo paslauga
account-proof-invitation = Kvietimu
account-this-one = Šis seansas
account-end = Užbaigti
account-end-others = Užbaigti visus kitus
account-passkeys = Prieigos raktai
account-passkeys-what = Prieigos raktu prisijungiate be paskyros pavadinimo, slaptažodžio ar kodo.
account-passkeys-none = Šis mazgas prieigos raktų nesiūlo: jo operatorius nenustatė pavadinimo, kuriuo jį pasiekia naršyklės.
account-password-current = Dabartinis slaptažodis
account-password-new = Naujas slaptažodis
account-password-hint = Ne trumpesnis kaip { $characters } ženklų. Visi kiti jūsų seansai baigsis.
account-password-do = Pakeisti slaptažodį
account-look = Kalba ir išvaizda
account-density = Tankumas
account-density-comfortable = Patogus
account-density-compact = Tankus
account-theme = Spalvos
account-theme-system = Kaip nustatyta įrenginyje
account-theme-light = Šviesios
account-theme-dark = Tamsios
account-shortcuts = Spartieji klavišai
account-shortcuts-on = Įjungti
account-shortcuts-off = Išjungti
account-save = Išsaugoti

device-browser-firefox = Firefox
device-browser-edge = Edge
device-browser-opera = Opera
device-browser-chrome = Chrome
device-browser-safari = Safari
device-browser-other = Kita naršyklė arba programa
device-system-windows = Windows
device-system-android = Android
device-system-ios = iOS
device-system-macos = macOS
device-system-chrome-os = ChromeOS
device-system-linux = Linux
device-system-other = kita sistema
account-language-browser = Kaip prašo naršyklė

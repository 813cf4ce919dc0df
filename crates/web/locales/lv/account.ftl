# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

sign-in-passkey = Pieteikties ar piekļuves atslēgu
sign-in-provider = Pieteikties ar iestādes pieteikšanās pakalpojumu
sign-in-or-password = Vai ar paroli un kodu

passkey-not-done = Tas neizdevās. Mēģiniet vēlreiz vai izvēlieties citu veidu.
passkey-name = Nosaukums
passkey-name-first = Mana piekļuves atslēga
passkey-make = Pievienot piekļuves atslēgu
passkey-rename = Pārdēvēt
passkey-remove = Noņemt
passkey-made = Izveidota
passkey-needs-script = Piekļuves atslēgu var pievienot tikai tur, kur drīkst darboties skripti.
passkey-prove-first = Lai pievienotu piekļuves atslēgu, aplieciniet, kas jūs esat

proof-title = Vēlreiz aplieciniet, kas jūs esat
proof-why = Tas, ko grasāties darīt, svešās rokās varētu nodarīt paliekošu kaitējumu. Apliecinājums ir spēkā desmit minūtes.
proof-held = Jūsu ierakstītais ir saglabāts. To nosūta, kad turpināt.
proof-passkey = Apliecināt ar piekļuves atslēgu
proof-or-password = Vai parole
proof-do = Turpināt
proof-not-now = Ne tagad

invitation-title = Uzaicinājums
invitation-what = Ar šo uzaicinājumu jūs piesakāties pirmo reizi vai atkārtoti pēc pieteikšanās līdzekļa nozaudēšanas. Tas darbojas vienu reizi.
invitation-use = Izmantot uzaicinājumu

enrolment-title = Iestatiet pieteikšanos
enrolment-account = Jūsu konts ir
enrolment-passkey = Ar piekļuves atslēgu
enrolment-passkey-what = Ierīce to glabā un atpazīst jūs pēc pirksta nospieduma, sejas vai PIN. To nevar uzminēt vai izkrāpt.
enrolment-password = Ar paroli un autentifikatoru
enrolment-authenticator = Ievadiet šo slepeno atslēgu autentifikatora lietotnē un pēc tam kodu, ko tā rāda:
enrolment-qr = Slepenā atslēga kā QR kods lietotnes kamerai
enrolment-authenticator-here = Autentifikators ir šajā ierīcē
enrolment-do = Iestatīt paroli un autentifikatoru

account-title = Jūsu konts
account-sessions = Kur notikusi pieteikšanās
account-sessions-what = Ja kādu sesiju neatpazīstat, izbeidziet to un nomainiet paroli.
account-device = Ierīce
account-opened = Atvērta
account-used = Pēdējo reizi izmantota
account-proof = Apliecināts ar
account-proof-password-and-code = Paroli un kodu
account-proof-passkey = Piekļuves atslēgu
account-proof-oidc = Iestādes pieteikšanās pakalpojumu
account-proof-invitation = Uzaicinājumu
account-this-one = Šī sesija
account-end = Izbeigt
account-end-others = Izbeigt visas pārējās
account-passkeys = Piekļuves atslēgas
account-passkeys-what = Ar piekļuves atslēgu jūs piesakāties bez konta nosaukuma, paroles vai koda.
account-passkeys-none = Šis mezgls piekļuves atslēgas nepiedāvā: tā uzturētājs nav iestatījis nosaukumu, ar kādu to atrod pārlūkprogrammas.
account-password-current = Pašreizējā parole
account-password-new = Jaunā parole
account-password-hint = Vismaz { $characters } rakstzīmes. Visas pārējās jūsu sesijas tiks izbeigtas.
account-password-do = Mainīt paroli
account-look = Valoda un izskats
account-density = Blīvums
account-density-comfortable = Ērts
account-density-compact = Blīvs
account-theme = Krāsas
account-theme-system = Kā iestatīts ierīcē
account-theme-light = Gaišas
account-theme-dark = Tumšas
account-shortcuts = Īsinājumtaustiņi
account-shortcuts-on = Ieslēgti
account-shortcuts-off = Izslēgti
account-save = Saglabāt

device-browser-firefox = Firefox
device-browser-edge = Edge
device-browser-opera = Opera
device-browser-chrome = Chrome
device-browser-safari = Safari
device-browser-other = Cita pārlūkprogramma vai programma
device-system-windows = Windows
device-system-android = Android
device-system-ios = iOS
device-system-macos = macOS
device-system-chrome-os = ChromeOS
device-system-linux = Linux
device-system-other = cita sistēma
account-language-browser = Kā prasa pārlūks

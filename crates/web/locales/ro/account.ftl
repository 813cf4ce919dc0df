# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

sign-in-passkey = Autentificați-vă cu o cheie de acces
sign-in-provider = Autentificați-vă cu serviciul de autentificare al autorității
sign-in-or-password = Sau cu parolă și cod

passkey-not-done = Operațiunea nu a reușit. Încercați din nou sau alegeți altă cale.
passkey-name = Nume
passkey-name-first = Cheia mea de acces
passkey-make = Adăugați o cheie de acces
passkey-rename = Redenumiți
passkey-remove = Eliminați
passkey-made = Creată
passkey-needs-script = O cheie de acces poate fi adăugată numai acolo unde este permisă rularea scripturilor.
passkey-prove-first = Dovediți-vă identitatea pentru a adăuga o cheie de acces

proof-title = Dovediți-vă din nou identitatea
proof-why = Ceea ce urmează să faceți ar putea provoca prejudicii de durată în alte mâini. Dovada este valabilă zece minute.
proof-held = Ce ați scris se păstrează. Se trimite când continuați.
proof-passkey = Dovediți cu o cheie de acces
proof-or-password = Sau parola
proof-do = Continuați
proof-not-now = Nu acum

invitation-title = Invitație
invitation-what = Cu această invitație vă autentificați pentru prima dată sau din nou, după ce ați pierdut mijlocul de autentificare. Este valabilă o singură dată.
invitation-use = Folosiți invitația

enrolment-title = Configurați-vă autentificarea
enrolment-account = Contul dumneavoastră este
enrolment-passkey = Cu o cheie de acces
enrolment-passkey-what = Dispozitivul o păstrează și vă recunoaște după deget, față sau PIN. Nu poate fi ghicită și nici obținută prin înșelăciune.
enrolment-password = Cu parolă și autentificator
enrolment-authenticator = Introduceți acest secret într-o aplicație de autentificare, apoi scrieți codul pe care îl afișează:
enrolment-qr = Secretul sub formă de cod QR, pentru camera aplicației
enrolment-authenticator-here = Autentificatorul este pe acest dispozitiv
enrolment-do = Stabiliți parola și autentificatorul

account-title = Contul dumneavoastră
account-sessions = Unde sunteți autentificat
account-sessions-what = Dacă nu recunoașteți o sesiune, închideți-o și schimbați-vă parola.
account-device = Dispozitiv
account-opened = Deschisă
account-used = Ultima utilizare
account-proof = Dovedită prin
account-proof-password-and-code = Parolă și cod
account-proof-passkey = Cheie de acces
account-proof-oidc = Serviciul de autentificare al autorității
account-proof-invitation = Invitație
account-this-one = Aceasta
account-end = Închideți
account-end-others = Închideți toate celelalte
account-passkeys = Chei de acces
account-passkeys-what = O cheie de acces vă autentifică fără nume de cont, parolă sau cod.
account-passkeys-none = Acest nod nu oferă chei de acces: operatorul său nu a stabilit numele sub care îl accesează navigatoarele.
account-password-current = Parola actuală
account-password-new = Parola nouă
account-password-hint = Număr minim de caractere: { $characters }. Toate celelalte sesiuni ale dumneavoastră se închid.
account-password-do = Schimbați parola
account-look = Limbă și aspect
account-density = Densitate
account-density-comfortable = Aerisită
account-density-compact = Compactă
account-theme = Culori
account-theme-system = Conform dispozitivului
account-theme-light = Deschise
account-theme-dark = Închise
account-shortcuts = Comenzi rapide de la tastatură
account-shortcuts-on = Activate
account-shortcuts-off = Dezactivate
account-save = Salvați

device-browser-firefox = Firefox
device-browser-edge = Edge
device-browser-opera = Opera
device-browser-chrome = Chrome
device-browser-safari = Safari
device-browser-other = Alt navigator sau un program
device-system-windows = Windows
device-system-android = Android
device-system-ios = iOS
device-system-macos = macOS
device-system-chrome-os = ChromeOS
device-system-linux = Linux
device-system-other = alt sistem
account-language-browser = Cum cere browserul

# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

sign-in-passkey = Zaloguj się kluczem dostępu
sign-in-provider = Zaloguj się usługą logowania organu
sign-in-or-password = Albo hasłem i kodem

passkey-not-done = Nie udało się. Spróbuj ponownie albo wybierz inny sposób.
passkey-name = Nazwa
passkey-name-first = Mój klucz dostępu
passkey-make = Dodaj klucz dostępu
passkey-rename = Zmień nazwę
passkey-remove = Usuń
passkey-made = Utworzono
passkey-needs-script = Klucz dostępu można dodać tylko tam, gdzie mogą działać skrypty.
passkey-prove-first = Potwierdź tożsamość, aby dodać klucz dostępu

proof-title = Potwierdź ponownie tożsamość
proof-why = Czynność, którą zamierzasz wykonać, mogłaby w cudzych rękach wyrządzić trwałą szkodę. Potwierdzenie jest ważne dziesięć minut.
proof-held = To, co wpisano, zostaje zachowane. Zostanie wysłane, gdy przejdziesz dalej.
proof-passkey = Potwierdź kluczem dostępu
proof-or-password = Albo hasłem
proof-do = Dalej
proof-not-now = Nie teraz

invitation-title = Zaproszenie
invitation-what = Z tym zaproszeniem logujesz się po raz pierwszy albo ponownie, po utracie środków logowania. Działa jeden raz.
invitation-use = Użyj zaproszenia

enrolment-title = Ustaw logowanie
enrolment-account = Twoje konto to
enrolment-passkey = Kluczem dostępu
enrolment-passkey-what = Klucz jest przechowywany w urządzeniu, które rozpoznaje użytkownika po odcisku palca, twarzy lub kodzie PIN. Nie można go odgadnąć ani wyłudzić.
enrolment-password = Hasłem i aplikacją uwierzytelniającą
enrolment-authenticator = Wprowadź ten sekret w aplikacji uwierzytelniającej, a następnie wpisz kod, który ona pokazuje:
enrolment-qr = Sekret jako kod QR dla aparatu aplikacji
enrolment-authenticator-here = Aplikacja uwierzytelniająca jest na tym urządzeniu
enrolment-do = Ustaw hasło i aplikację uwierzytelniającą

account-title = Twoje konto
account-sessions = Aktywne sesje
account-sessions-what = Jeśli nie rozpoznajesz którejś sesji, zakończ ją i zmień hasło.
account-device = Urządzenie
account-opened = Rozpoczęto
account-used = Ostatnie użycie
account-proof = Potwierdzono przez
account-proof-password-and-code = Hasło i kod
account-proof-passkey = Klucz dostępu
account-proof-oidc = Usługa logowania organu
account-proof-invitation = Zaproszenie
account-this-one = Ta sesja
account-end = Zakończ
account-end-others = Zakończ wszystkie inne
account-passkeys = Klucze dostępu
account-passkeys-what = Klucz dostępu pozwala zalogować się bez nazwy konta, hasła i kodu.
account-passkeys-none = Ten węzeł nie oferuje kluczy dostępu: jego operator nie ustawił nazwy, pod którą łączą się z nim przeglądarki.
account-password-current = Obecne hasło
account-password-new = Nowe hasło
account-password-hint = Minimalna liczba znaków: { $characters }. Wszystkie inne Twoje sesje zostaną zakończone.
account-password-do = Zmień hasło
account-look = Język i wygląd
account-density = Gęstość
account-density-comfortable = Swobodna
account-density-compact = Zwarta
account-theme = Kolory
account-theme-system = Jak w ustawieniach urządzenia
account-theme-light = Jasne
account-theme-dark = Ciemne
account-shortcuts = Skróty klawiaturowe
account-shortcuts-on = Włączone
account-shortcuts-off = Wyłączone
account-save = Zapisz

device-browser-firefox = Firefox
device-browser-edge = Edge
device-browser-opera = Opera
device-browser-chrome = Chrome
device-browser-safari = Safari
device-browser-other = Inna przeglądarka lub program
device-system-windows = Windows
device-system-android = Android
device-system-ios = iOS
device-system-macos = macOS
device-system-chrome-os = ChromeOS
device-system-linux = Linux
device-system-other = inny system
account-language-browser = Jak prosi przeglądarka

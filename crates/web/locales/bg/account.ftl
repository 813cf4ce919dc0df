# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

sign-in-passkey = Вход с ключ за достъп
sign-in-provider = Вход чрез службата за вход на органа
sign-in-or-password = Или с парола и код

passkey-not-done = Не се получи. Опитайте отново или изберете друг начин.
passkey-name = Име
passkey-name-first = Моят ключ за достъп
passkey-make = Добавяне на ключ за достъп
passkey-rename = Преименуване
passkey-remove = Премахване
passkey-made = Създаден
passkey-needs-script = Ключ за достъп може да се добави само където са позволени скриптове.
passkey-prove-first = Удостоверете се, за да добавите ключ за достъп

proof-title = Удостоверете се отново
proof-why = Това, което предстои да направите, в чужди ръце би могло да причини трайна вреда. Удостоверяването важи десет минути.
proof-held = Въведеното от вас е запазено. То се изпраща, когато продължите.
proof-passkey = Удостоверяване с ключ за достъп
proof-or-password = Или с паролата
proof-do = Продължаване
proof-not-now = Не сега

invitation-title = Покана
invitation-what = С тази покана влизате за първи път или отново, след като сте загубили средството си за вход. Тя важи еднократно.
invitation-use = Използване на поканата

enrolment-title = Настройване на вашия вход
enrolment-account = Вашето потребителско име е
enrolment-passkey = С ключ за достъп
enrolment-passkey-what = Устройството го пази и ви разпознава по пръст, лице или ПИН. Не може да бъде отгатнат или измамен чрез фишинг.
enrolment-password = С парола и приложение за удостоверяване
enrolment-authenticator = Въведете тази тайна в приложение за удостоверяване, а след това кода, който то показва:
enrolment-qr = Тайната като QR код за камерата на приложението
enrolment-authenticator-here = Приложението за удостоверяване е на това устройство
enrolment-do = Задаване на парола и приложение за удостоверяване

account-title = Вашият профил
account-sessions = Къде сте влезли
account-sessions-what = Ако не разпознавате някоя сесия, прекратете я и сменете паролата си.
account-device = Устройство
account-opened = Начало
account-used = Последно използвана
account-proof = Удостоверено с
account-proof-password-and-code = Парола и код
account-proof-passkey = Ключ за достъп
account-proof-oidc = Службата за вход на органа
account-proof-invitation = Покана
account-this-one = Тази
account-end = Прекратяване
account-end-others = Прекратяване на всички други
account-passkeys = Ключове за достъп
account-passkeys-what = С ключ за достъп влизате без потребителско име, парола или код.
account-passkeys-none = Този възел не предлага ключове за достъп: операторът му не е задал името, под което браузърите го намират.
account-password-current = Сегашна парола
account-password-new = Нова парола
account-password-hint = Поне { $characters } знака. Всичките ви други сесии се прекратяват.
account-password-do = Смяна на паролата
account-look = Език и изглед
account-density = Гъстота
account-density-comfortable = Удобна
account-density-compact = Сбита
account-theme = Цветове
account-theme-system = Както е настроено устройството
account-theme-light = Светли
account-theme-dark = Тъмни
account-shortcuts = Клавишни комбинации
account-shortcuts-on = Включени
account-shortcuts-off = Изключени
account-save = Запазване

device-browser-firefox = Firefox
device-browser-edge = Edge
device-browser-opera = Opera
device-browser-chrome = Chrome
device-browser-safari = Safari
device-browser-other = Друг браузър или програма
device-system-windows = Windows
device-system-android = Android
device-system-ios = iOS
device-system-macos = macOS
device-system-chrome-os = ChromeOS
device-system-linux = Linux
device-system-other = друга система
account-language-browser = Както иска браузърът

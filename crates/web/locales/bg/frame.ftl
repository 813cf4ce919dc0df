# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

nav-search = Търсене
nav-work = Списък със задачи
nav-alerts = Сигнали
nav-oversight = Надзор
nav-node = Този възел
nav-help = Помощ

frame-skip = Към съдържанието
frame-navigation = Раздели
frame-sign-out = Изход
frame-help = Помощ
frame-public-statistics = Публична статистика
frame-accessibility = Достъпност
frame-language = Език
frame-choose = Избор

form-error-prefix = Грешка:

problem-what-to-do = Какво да направите
problem-rule = Правилото, което е решило:
problem-code = Код
problem-held = Тази страница пази въведеното от вас. Сега нищо от него не е изпълнено.
problem-held-again = Първо вижте дали не е изпълнено още първия път.
problem-held-sign-in = Влезте в друг прозорец, върнете се тук и го изпратете:
problem-held-send = Изпратете отново
problem-to-start = Към началната страница

start-title = Начална страница
start-what = Това е възел от федерация на полицейски и гранични органи. Служителите и техните програми питат тук какво съхраняват други органи – всяко запитване с посочена цел и правно основание, всеки достъп със запис.
start-this-node = Този възел
start-authority = Орган
start-program = Програма
start-protocol = Протокол между възлите
start-trust-list = Доверителен списък, версия
start-programs = За програми
start-guide = Как се използва интерфейсът
start-description = Описанието му, OpenAPI 3.1
start-health = Дали възелът може да работи

sign-in-title = Вход
sign-in-do = Вход
sign-in-officer = Потребителско име
sign-in-password = Парола
sign-in-code = Код
sign-in-code-hint = Шестте цифри, които показва приложението ви за удостоверяване

field-purpose = Цел
field-legal-basis = Правно основание
field-case-reference = Референтен номер на преписката
field-offence = Престъпление
field-penalty-months = Най-тежко наказание
field-person-role = Роля на лицето
field-urgency = Спешност
field-statement = Мотиви
field-reason = Причина
field-terms = Какво се пита

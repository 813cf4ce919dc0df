# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

search-title = Търсене
search-tabs = Начини на търсене
search-one = Едно лице или една вещ
search-batch = Много наведнъж
search-recent = Вашите търсения

search-why-of = Защо търсите ({ $unit })
search-purpose-missing = посочете защо, преди да търсите
search-purpose-said = { $why } · преписка { $case }
search-purpose-change = Промяна
search-purpose = Цел
search-basis = Правно основание
search-case = Референтен номер на преписката
search-offence = Престъпление
search-role = Роля на лицето
search-where-asked = Когато регистър го изисква
search-penalty = Най-тежко наказание, в месеци
search-penalty-hint = Ако престъплението може да е твърде леко
search-urgency = Спешност
search-statement = Вашите мотиви
search-statement-hint = Когато са нужни думи
search-anew = Посочената цел важи и за това запитване
search-role-suspect = Заподозрян
search-role-convicted = Осъден
search-role-victim = Жертва
search-role-witness = Свидетел или контакт
search-role-missing = Изчезнал или тленни останки
search-role-other = Друго
search-urgency-normal = Обикновено
search-urgency-urgent = Спешно
search-urgency-life-in-danger = Опасност за живота

search-box = Име, дата на раждане, документ, регистрационен или друг номер
search-box-hint = Напишете или поставете, включително редовете от паспорт. Например: Velichkov, Todor 14.3.1979
search-do = Търсене
search-recognise = Първо проверка
search-recognised = Разпознато като
search-or = или { $what }
search-look = Вижте какво е разпознато и след това търсете.
search-form = Всички полета
search-person = Лице
search-document = Документ
search-object = Превозно средство или друга вещ
search-name-hint = Ако не можете да различите частите му
search-date-hint = 1979-03-14, 14.3.1979, 03/1979 или 1979
search-part-hint = * за това, което не знаете
search-reference-hint = От предишен отговор
search-document-kind = Вид на документа
search-document-issuer = Издаваща държава
search-plate-country = Държава на регистрационния номер
search-number-kind = Вид на номера
search-term-name = Име
search-term-whole-name = Цяло име
search-term-family = Фамилно име
search-term-given = Собствени имена
search-term-other-name = Друго име на същото лице
search-term-birth-date = Дата на раждане
search-term-sex = Пол
search-term-nationality = Гражданство
search-term-birth-place = Място на раждане
search-term-document = Номер на документ
search-term-plate = Регистрационен номер
search-term-vin = Идентификационен номер на превозното средство (VIN)
search-term-number = Друг номер
search-term-reference = Референтен номер
search-term-day-month = разменени ден и месец
search-sex-F = Жена
search-sex-M = Мъж
search-sex-X = Друго
search-number-imei = Мобилно устройство (IMEI)
search-number-container = Контейнер
search-number-firearm = Огнестрелно оръжие
search-number-banknote = Банкнота
search-number-aircraft-registration = Въздухоплавателно средство, регистрация
search-number-aircraft-serial = Въздухоплавателно средство, сериен номер
search-number-hull = Плавателно средство, корпус
search-number-boat-registration = Плавателно средство, регистрация
search-number-engine = Двигател
search-number-equipment = Промишлено оборудване
search-number-it = Информационни технологии
search-number-part = Част от вещ
search-number-payment-card = Платежна карта
search-number-serial = Друг сериен номер

search-remark-no-register = никой регистър не се пита по телефонен номер или електронен адрес. Това беше пропуснато.
search-remark-check-digit = контролна цифра не съвпада. Сравнете с документа или устройството.
search-remark-not-understood = това не беше разпознато. Впишете го в неговото поле или го пропуснете.
search-remark-too-much = Това е твърде много за едно запитване.
search-remark-several = { $count ->
    [one] Една част е пропусната, защото полето ѝ е заето. Попитайте за нея отделно.
   *[other] { $count } части са пропуснати, защото полетата им са заети. Попитайте за всяка отделно.
 }
search-fault-nothing = Посочете кого или какво търсите.
search-fault-name = Името съдържа букви и най-много 300 знака във всяка част.
search-fault-date = Посочете дата като 1979-03-14, 14.3.1979, 03/1979 или 1979.
search-fault-choice = Изберете от списъка.
search-fault-text = Най-много 300 знака.
search-fault-number = Номерът на документ съдържа букви или цифри, най-много 64.
search-fault-plate = Регистрационният номер има най-много 16 букви и цифри. При * посочете поне три последователни.
search-fault-vin = Има 17 знака, без I, O и Q.
search-fault-object = Това не е номер от избрания вид.
search-fault-months = Посочете брой месеци.
search-fault-anew = { $registers }: потвърждавайте целта за всяко запитване.
search-fault-lines = Най-много { $count } реда наведнъж.

search-whom = Кого да питате и колко да чакате
search-whom-hint = Всички, които могат да се питат, ако не изберете нищо.
search-registers = Регистри
search-authorities = Органи
search-deadline = Чакане най-много
search-deadline-hint = Отговорите се показват, щом пристигнат.
search-seconds = { $count ->
    [one] 1 секунда
   *[other] { $count } секунди
 }

search-results-title = Отговори
search-answers = Отговори по орган и регистър
search-progress = Отговорили са { $answered } от { $due }.
search-progress-hits = { $count ->
    [0] Засега няма възможни съответствия.
    [one] Засега 1 възможно съответствие.
   *[other] Засега { $count } възможни съответствия.
 }
search-progress-waiting = Чака се: { $names }
search-complete = Всички питани регистри са отговорили.
search-incomplete = Картината не е пълна.
search-unfinished = Това търсене не е приключило тук. Показва се полученото досега.
search-load = Зареждане отново
search-class-hit = намерено съответствие
search-class-no-hit = няма съответствие
search-class-stale = нищо в неактуално копие
search-class-refused = не е позволено
search-class-late = няма отговор навреме
search-class-unavailable = няма отговор
search-outcome-waiting = Все още няма отговор
search-outcome-hit = Намерено съответствие ({ $count })
search-outcome-no-hit = Няма съответствие
search-outcome-stale = Не е намерено нищо, но копието е неактуално
search-outcome-stale-ask = Може да има нещо при: { $names }. Попитайте там.
search-outcome-refused = Не е позволено
search-outcome-late = Няма отговор навреме
search-outcome-late-what = Нищо не пристигна до { $seconds } s. Може да има нещо: търсете отново.
search-outcome-unavailable = Недостъпен
search-outcome-unavailable-since = Недостъпен от { $time }
search-outcome-unavailable-what = Може да има нещо: търсете отново по-късно.
search-unavailable-unreachable = Няма връзка с другия възел.
search-unavailable-tls = Другият възел не успя да докаже кой е.
search-unavailable-bad-signature = Подписът на отговора не се потвърждава, затова отговорът не се показва.
search-unavailable-undecodable = Отговорът не можа да се прочете.
search-unavailable-version = Другият възел използва друга версия.
search-unavailable-cut-off = Отговорът прекъсна.
search-unavailable-overloaded = Другият възел е твърде зает.
search-unavailable-ledger = Достъпът не можа да се запише, затова нищо не се показва.
search-unavailable-internal = Възникна вътрешна грешка. Уведомете оператора.
search-copy-old = { $name }: копие отпреди { $hours } ч.
search-copy-never = { $name }: тук още няма пълно копие.
search-cut = Има повече възможни съответствия, отколкото може да се покажат. Стеснете търсенето.
search-not-asked = { $count ->
    [one] 1 регистър не е питан
   *[other] { $count } регистъра не са питани
 }
search-authority = Орган
search-register = Регистър
search-reason = Причина
search-again = Ново търсене
search-receipt = Изтегляне на разписката
search-candidate-unnamed = Показване на възможното съответствие
search-misused-short = Име на жертва на злоупотреба със самоличност
search-band-strong = Силно
search-band-good = Добро
search-band-possible = Вероятно
search-why-same = Еднакво: { $what }.
search-why-alike = Подобно: { $what }.
search-why-different = Различно: { $what }.

search-candidate-title = Това ли е, за което питахте?
search-misused = Това име принадлежи на жертва на злоупотреба със самоличност
search-misused-what = Не предприемайте действия срещу това лице заради името. Поискайте лицето да докаже самоличността си.
search-safety = За вашата безопасност
search-todo = Какво да направите
search-beside = Какво питахте и какво съхранява регистърът
search-beside-other = Какво питахте и какво съхранява регистърът
search-flag-only = Регистърът съобщава само, че има нещо. Попитайте собственика му.
search-feature = Признак
search-asked = Питано
search-found = Намерено
search-agreement = Сходство
search-found-withheld = не се показва на този етап
search-found-missing = няма го в записа
search-effect-same = Еднакво
search-effect-alike = Подобно
search-effect-neutral = Не може да се сравни
search-effect-different = Различно
search-numbers = Обяснението и числата към него
search-score = Сходство { $score } от 1000.
search-score-what = Показва доколко записът отговаря на запитването и не казва нищо за лицето. Един бит повече прави двойно по-вероятно това да е същото лице.
search-explanation = Обяснение
search-bits = Битове
search-record = Какво показва собственикът
search-identity-main = основно име
search-identity-birth = име по рождение
search-identity-former = предишно име
search-identity-alias = псевдоним
search-identity-misused = име на жертвата
search-judge = Вашата преценка
search-judge-why = Защо?
search-judge-hint = Какво сравнихте? Това се записва.
search-confirm = Това е
search-reject = Не е това
search-unsure = Не мога да преценя
search-judged = Преценка:
search-verdict-confirmed = Потвърдено
search-verdict-rejected = Отхвърлено
search-verdict-unsure = Не е сигурно
search-next = По-нататък
search-next-hit = Докладване на намереното съответствие
search-next-back = Обратно към отговорите
search-next-owner = За да поискате повече от собственика, посочете:
search-log = Записано
search-log-what = Тези вписвания доказват вашето запитване и този отговор. Вашето длъжностно лице по защита на данните може да ги отвори.
search-record-asked = Вашето запитване
search-record-answered = Отговорът, при собственика
search-record-received = Отговорът, тук
search-before = Предишно възможно съответствие
search-after = Следващо възможно съответствие
search-second-title = Втора преценка
search-second-what = Това запитване е на ваш колега. Сравнете сами: какво мисли колегата ви, ще видите, след като дадете преценката си.
search-second-awaited = Трябва да прецени и втори служител. Съответствието е налице, ако и двамата го потвърдите.
search-second-disagree = Двете преценки се различават: няма съответствие.
search-second-hit = И двамата служители потвърдиха: има съответствие.
search-second-other = Преценката на вашия колега
search-contact = Точка за контакт
search-next-owner-none = За да попитате собственика, обърнете се към вашето единно звено за контакт: доверителният списък не посочва точка за контакт на { $authority }.
search-accesses = Всеки достъп до този запис
search-accesses-who = Вашето длъжностно лице по защита на данните и надзорният орган могат да видят всеки достъп до този запис.
search-receipt-title = Проверка на разписка
search-receipt-what = Разписката доказва какво е запитано, защо и какво е отговорил всеки регистър. Тя се проверява тук и не се съхранява.
search-receipt-file = От файл
search-receipt-text = Разписката
search-receipt-do = Проверка на разписката
search-receipt-holds = Разписката е вярна.

search-standing = Съобщение, когато се въведе нещо ново
search-standing-what = Същото запитване се задава отново тук за същата цел винаги когато регистър на този възел се промени. Намирате го в списъка си със задачи.
search-standing-span = За
search-standing-do = Постоянно запитване
search-standing-made = Ще получите съобщение. Запитването е сред вашите търсения.
search-standing-yours = Вашите постоянни запитвания
search-standing-ends = Изтича
search-standing-end = Прекратяване
search-days = { $count ->
    [one] 1 ден
   *[other] { $count } дни
 }

search-recent-none = Още не сте търсили.
search-when = Кога
search-question = Запитване
search-result = Резултат
search-registers-with-hits = { $count ->
    [0] Няма съответствие
    [one] Намерени съответствия в 1 регистър
   *[other] Намерени съответствия в { $count } регистъра
 }
search-newest = Най-нови
search-older = По-стари
search-line = Ред
search-lines = По едно запитване на ред
search-lines-hint = Най-много { $count } реда. Питат се само регистри на този възел, включително копия на сигнали на други.
search-batch-whom = Всеки регистър на този възел, който може да се пита, ако не изберете нищо.
search-do-all = Търсене на всички
search-csv = Изтегляне като CSV
search-open = Отваряне

search-keys = Клавиши
search-key-box = Към полето
search-key-move = Към следващото или предишното възможно съответствие
search-key-open = Отваряне на възможното съответствие
search-key-judge = Към бутона: това е, не е това, не мога да преценя
search-key-help = Показване на тези клавиши

# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

node-title = Този възел
node-parts = Части на този раздел
node-overview = Общ преглед
node-registers = Регистри
node-policies = Правила
node-trust = Доверителен списък
node-diagnostics = Диагностика

node-federation = Федерация
node-federation-words = { $name }, възли: { $nodes }
node-rules = Правила: { $count }
node-served = Регистри, които този възел обслужва
node-served-none = Няма

node-trust-lead = Доверителният списък посочва кои възли принадлежат към федерацията, с какви ключове и какво обслужва всеки. Подписват го онези, които управляват федерацията.
node-valid = Валидност
node-in-force = В сила
node-not-in-force = Не е в сила
node-signers = Подписан от
node-signed-by = Поне { $count } от { $of } ключа на федерацията
node-nodes = Възли
node-roles = Какво представлява
node-endpoint = Адрес
node-log = Дневник
node-pins = TLS ключове
node-serves = Обслужва
node-askers-everyone = всеки възел може да пита
node-askers-only = могат да питат: { $who }

node-register = Регистър
node-about = За какво е
node-where = Къде са данните
node-here = Обслужва се тук
node-yes = Да
node-no = Не
node-unverified = Все още непроверено
node-unverified-words = Някои от данните по-долу още не са проверени по официалния текст.
node-code = Код
node-version = Версия
node-controller = Отговаря за данните
node-acts = Основава се на
node-who-may = Кой може да пита и защо
node-may-search = За тази цел могат да питат: { $who }.
node-shows = Отговорът показва най-много: { $level }.
node-shows-after = След потвърдено намерено съответствие най-много: { $level }.
node-search-under = Може да се търси на основание:
node-enter-under = Може да се въвежда на основание:
node-conditions = Условия преди търсенето
node-penalty = За престъплението трябва да е предвидено наказание от поне { $months } месеца.
node-searched-by = По какво може да се търси
node-at-least = поне { $count } от: { $of }
node-mode-exact = трябва да е същото
node-mode-fuzzy = може да е подобно
node-mode-partial = достатъчна е част
node-answers = Какво показва отговорът
node-strong = Възможното съответствие се нарича силно от { $strong } и добро от { $good } от 1000.
node-possible = Нарича се вероятно от { $possible } от 1000. Под тази стойност нищо не се показва и се показват най-много { $most }.
node-holds = Какво съхранява и какво се прави при намерено съответствие
node-follows = Какво следва след потвърдено намерено съответствие
node-retention = Колко време се съхраняват записите
node-kept = Записът се съхранява { $period }.
node-kept-other = Записи от вида { $kinds }: { $period }.
node-reviewed = Преглежда се след { $period }.
node-warned = Собственикът се предупреждава { $period } по-рано.
node-rights = Права на вписаните лица
node-rights-direct = Те се обръщат към: { $contact }.
node-rights-indirect = Те се обръщат към надзорния орган относно: { $contact }.
node-rights-days = Получават отговор в срок от { $days } дни, най-късно { $most }.
node-rights-months = Поправката или изтриването се решава в срок от { $months } месеца.

node-years = { $count ->
    [one] { $count } година
   *[other] { $count } години
}
node-months = { $count ->
    [one] { $count } месец
   *[other] { $count } месеца
}
node-days = { $count ->
    [one] { $count } ден
   *[other] { $count } дни
}
node-hours = { $count ->
    [one] { $count } час
   *[other] { $count } часа
}
node-working-days = { $count ->
    [one] { $count } работен ден
   *[other] { $count } работни дни
}
node-at-once = Веднага
node-millis = { $count } ms

node-policies-lead = Нищо не е позволено, ако правило не го позволява, а правило, което забранява, има предимство пред правило, което позволява. Всяко вписване в дневника посочва правилото, което е решило.
node-policies-version = Тези правила имат хеш
node-rules-hash = Отпечатък на правилата
node-file-entry = Въвеждане на записи
node-file-persons = Лица
node-permits = Позволява
node-forbids = Забранява
node-remedy = Какво помага:
node-try = Кой би могъл да види това?
node-try-lead = Изберете кой какво би направил и защо. Действащите правила показват какво биха решили. Данни не се четат, а пробата се записва.
node-try-do = Питане на правилата
node-would-permit = Би било позволено
node-would-refuse = Би било отказано
node-owes-four-eyes = Втори служител трябва да даде съгласие, преди да се действа по намереното.
node-owes-silence = Собственикът не бива да се уведомява, преди да е потвърдено намерено съответствие.
node-owes-case = Референтният номер на преписката придружава предаденото.
node-role = Роля
node-action = Какво се прави
node-purpose = Цел
node-basis = Правно основание
node-offence = Престъпление
node-person = Какво е лицето по преписката
node-second = Втори служител е съгласен
node-confirmed = Намереното съответствие е потвърдено
node-trained = Служителят е обучен да преглежда биометрични съответствия

node-health = Работно състояние
node-ready = Възелът може да работи
node-refusing = Не може да се записва и затова не се отговаря, от
node-damage = Открита е повреда; направете проверка
node-last-commit = Последно записване
node-never = Никога
node-ledger = Дневник
node-ledger-words = { $entries } вписвания, от които { $signed } подписани
node-schema = Версия на хранилището
node-backup = Последно резервно копие
node-backup-words = { $at }, с { $entries } вписвания в дневника
node-backup-keys = Със секретните ключове
node-backup-no-keys = Без секретните ключове
node-backup-none = Няма известно резервно копие
node-records = Записи: { $count }
node-peers = Други възли
node-peers-none = Във федерацията няма друг възел.
node-node = Възел
node-state = Състояние
node-last-contact = Последен отговор
node-round-trip = Време за отговор
node-clock = Часовник
node-clock-ahead = { $count } ms напред спрямо нашия
node-clock-behind = { $count } ms назад спрямо нашия
node-clock-same = Като нашия
node-certificate = Сертификат до
node-software = Програма
node-last-fault = Последна грешка
node-details = Подробности
node-settings = Настройки
node-settings-lead = С които е стартиран възелът; промяната изисква рестартиране. Тайните не се показват.
node-settings-none = Този процес не показва настройките си.

node-level-flag = че има нещо
node-level-reference = референтен номер
node-level-core-data = основни данни
node-level-full = целия запис

node-about-alerts = Сигнали: записи, с които се иска действие от други.
node-about-person = Записи за лица.
node-about-object = Записи за вещи.

node-distribution-queried = Данните остават при всеки собственик и той се пита пряко.
node-distribution-replicated = Всеки възел с право съхранява копие, което само собственикът променя.
node-distribution-hosted = Един възел съхранява данните, другите го питат.
node-distribution-blinded = Собствениците публикуват псевдоними; запитванията също са скрити.

node-gate-offence = Престъплението трябва да се посочи.
node-gate-person-role = Трябва да се посочи какво е лицето по преписката.
node-gate-four-eyes = Втори служител трябва да даде съгласие.
node-gate-by-two = Съответствие има само ако двама служители го потвърдят.
node-gate-national = Преди това трябва да е търсено в националните регистри.
node-gate-silent = Собственикът не узнава нищо, преди да е потвърдено намерено съответствие.

node-peer-reachable = Отговаря
node-peer-warning = Отговаря, нужно е внимание
node-peer-failing = Не отговаря
node-peer-unknown = Все още не е питан

node-person-suspect = Заподозрян
node-person-convicted = Осъден
node-person-victim = Жертва
node-person-witness = Свидетел или контакт
node-person-missing = Изчезнал или с неустановена самоличност
node-person-other = Друго

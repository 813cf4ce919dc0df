# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

alerts-title = Сигнали
alerts-tabs = Части на този раздел
alerts-tab-list = Собствени сигнали
alerts-tab-reviews = За преглед
alerts-tab-drafts = Чакащи въвеждания
alerts-tab-proposals = Предложения
alerts-tab-events = За уведомяване
alerts-tab-criteria = Критерии за заплаха
alerts-tab-contest = Оспорено въвеждане
alerts-tab-subscriptions = Постоянни запитвания
alerts-tab-deletions = Заличавания
alerts-tab-feeds = Копия
alerts-tab-statistics = Статистика

alerts-enter = Въвеждане на сигнал
alerts-show = Показване
alerts-all = Всички
alerts-cancel = Отказ
alerts-continue = Продължаване
alerts-again = Още веднъж
alerts-yes = Да
alerts-you = вие
alerts-missing = Това липсва или не е написано, както трябва.
alerts-pages = Още от списъка
alerts-to-first = Към началото
alerts-to-next = Следваща страница
alerts-none = Няма сигнал от този вид.
alerts-none-yet = Засега не е намерено нищо. Има още за проверка: продължете на следващата страница.
alerts-list-caption = Сигнали на вашия орган, като първи е последно промененият
alerts-on-record = Записано е, вписване { $entry } в дневника.
alerts-not-as-it-stands = Това не е приложимо за сигнала в сегашното му състояние.

alerts-choose-what = Изберете за какво е сигналът. За всяка категория е посочено какво ще направят служителите във всички държави.
alerts-choose-needs = Какво е необходимо
alerts-second-officer = За тази категория са нужни двама души. Въведеното чака съгласието на друг служител.
alerts-enter-ask = Въвеждане и искане до втори служител
alerts-check = Проверка
alerts-check-what = Проверката показва колко добри са данните и търси сигнали за същото лице или същата вещ. Това търсене се записва. Все още нищо не е въведено.
alerts-checked = Проверено, все още не е въведено
alerts-checked-faults = Преди да може да се въведе:
alerts-checked-queued = Вашият орган има сигнал за същото лице или същата вещ. Този сигнал ще чака, докато другият изтече.
alerts-checked-alone = Не е намерен сигнал за същото или подобно лице или вещ.
alerts-quality-soon = Докато попълвате, тук виждате колко добри са данните.
alerts-similar-title = Сигнали, които може да са за същото лице или същата вещ
alerts-similar-what = Сравнете. Ако някой е за друго лице или друга вещ, посочете откъде го знаете.
alerts-similar-same = Същото по всичко известно
alerts-similar-alike = Подобно
alerts-similar-conflict = Несъвместим с вашия
alerts-similar-agrees = сходство { $percent } от 100
alerts-similar-first = Двата сигнала могат да съществуват едновременно. Първо се изпълнява: { $category }.
alerts-similar-not = Двата сигнала не могат да съществуват едновременно. Консултирайте се с тази държава, преди да въведете своя.
alerts-similar-different = Отнася се за друго лице или друга вещ, защото
alerts-deviation = Въвеждане въпреки несъвместимите сигнали
alerts-deviation-what = Само поради съществени национални интереси и след консултация с държавите.

alerts-standing-shown = Показва се
alerts-standing-review-due = За преглед
alerts-standing-hidden = Скрит
alerts-standing-flagged = С ограничителен знак
alerts-tag-immediate = Незабавни действия
alerts-tag-terrorism = Тероризъм
alerts-tag-flags = { $count ->
    [one] Ограничителен знак на една държава
   *[other] Ограничителни знаци на { $count } държави
}
alerts-days = { $count ->
    [0] днес
    [one] един ден
   *[other] { $count } дни
}

alerts-column-alert = Сигнал
alerts-column-changed = Променен
alerts-column-due = Преглед до
alerts-column-left = Оставащо време
alerts-column-extensions = Удължавания
alerts-column-when = Кога
alerts-column-what = Какво
alerts-column-to = До
alerts-column-from = От
alerts-column-until = Срок
alerts-column-evidence = Данни от
alerts-column-answer = Отговор
alerts-column-prepared = Подготвено
alerts-column-by = Подготвено от
alerts-column-since = От
alerts-column-instead = Действие там
alerts-column-node = Възел
alerts-column-asked = Последно искане
alerts-column-version = Версия
alerts-column-fields = Променени полета
alerts-column-deleted = Заличен
alerts-column-issuer = Подател
alerts-column-as-of = Пълно към
alerts-column-applied = Получени вписвания от известните
alerts-column-acknowledged = Потвърдени вписвания
alerts-column-categories = Категории
alerts-column-made = Създадено
alerts-column-renewed = Подновено
alerts-column-counted = Отчетено
alerts-column-count = Брой

alerts-field-register = Регистър
alerts-field-record = Номер във вашия регистър
alerts-field-category = Категория
alerts-field-standing = Състояние
alerts-field-state = Държава
alerts-field-kind = Вид на връзката
alerts-field-reason = Причина
alerts-field-reasons = Мотиви
alerts-field-ground = Основание
alerts-field-grounds = Какво възразява лицето
alerts-field-assessment = Индивидуална оценка
alerts-field-outcome = Резултат от прегледа
alerts-hint-review-assessment = Защо сигналът все още е необходим и пропорционален или защо не е. Записва се.
alerts-hint-review-ground = Само ако се заличава.
alerts-field-request = Референтен номер на искането
alerts-field-consent = Референтен номер на съгласието
alerts-field-told = Държави, участващи в операцията
alerts-field-other-register = Регистър на другия сигнал
alerts-field-other = Номер на другия сигнал
alerts-field-link = Връзка
alerts-field-consented = За какво е дала съгласие жертвата
alerts-field-categories = Какво оттегля жертвата
alerts-field-revocation = Референтен номер на оттеглянето
alerts-field-proposal = Какво предлагате?
alerts-field-evidence = Ден, в който са станали известни данните
alerts-field-text = Какво точно и защо
alerts-field-stands = Остава ли въвеждането в сила?
alerts-field-accept = Съгласен ли е вашият орган?
alerts-field-proportionality = Пропорционалност
alerts-field-judicial-authority = Съдебен орган
alerts-field-judicial-request = Неговото искане
alerts-field-immediate = Незабавни действия
alerts-field-terrorism = Свързано с терористични престъпления
alerts-field-basis = Цел и правно основание
alerts-field-case-reference = Преписка
alerts-field-offence = Престъпление
alerts-field-person-role = Роля на лицето по преписката
alerts-field-statement = Мотиви с ваши думи
alerts-field-family = Фамилно име
alerts-field-given = Собствено име
alerts-field-birth = Дата на раждане
alerts-field-document = Номер на документ
alerts-field-plate = Регистрационен номер
alerts-field-vin = Идентификационен номер на превозното средство (VIN)
alerts-field-registers = Регистри
alerts-field-ends = Изтича на
alerts-field-period = Период

alerts-field-kind-of-object = Вид на вещта
alerts-field-deviation-consulted = Държави, с които са проведени консултации
alerts-field-deviation-interests = Съществени национални интереси

alerts-hint-new-record = Номерът, който му дава вашият орган. Никога име: номерът се вижда в адресите.
alerts-hint-new-proportionality = Защо случаят е адекватен, уместен и достатъчно важен за сигнал.
alerts-hint-condition = Посочете как е изпълнено това условие.
alerts-hint-of = Например 2026, 2026-11 или 2026-11-21. Ако е празно – текущият.
alerts-hint-one-a-line = По едно на ред. Само ако жертвата е дала съгласие.
alerts-hint-extend-assessment = Защо сигналът все още е необходим в този случай. Остава при вашия орган.
alerts-hint-hide-consent = На съдебния орган, издал заповедта.
alerts-hint-hide-told = Те се уведомяват, че сигналът е скрит.
alerts-hint-propose-evidence = От този ден тече срокът за уведомяване на подателя. Ако е празно – от днес.
alerts-hint-misused-identity-consent = На изявлението, подписано от жертвата.
alerts-hint-misused-identity-consented = Данни от друг вид се отхвърлят.
alerts-hint-contest-record = Както е посочено в искането на лицето или в отговора на органа.
alerts-hint-ask-ends = Най-много 90 дни от сега. Можете да го подновите.

alerts-act-change = Промяна
alerts-what-change = Всички полета се заменят с написаното тук. Категорията остава; предишните версии се запазват.
alerts-act-review = Преглед
alerts-what-review = Сигналът се заличава в деня си, освен ако не бъде удължен. Прочетете какво съдържа и защо съществува и решете дали все още е необходим и пропорционален.
alerts-review-correct = Първо поправете данните
alerts-outcome-extend = Все още е необходим: удължете го
alerts-outcome-delete = Вече не е необходим: заличете го
alerts-act-extend = Удължаване
alerts-what-extend = Сигналът се запазва за още един срок на категорията си, считано от сега. Законът изисква индивидуална оценка, която се записва.
alerts-act-achieved = Целта е постигната
alerts-what-achieved = Вие заявявате, че целта на сигнала е постигната. Той се заличава след 15 дни, освен ако вашият орган посочи защо трябва да се запази.
alerts-act-keep = Запазване въпреки това
alerts-what-keep = Целта е била счетена за постигната. Посочете защо сигналът трябва да се запази.
alerts-act-flag = Ограничителен знак за държава
alerts-what-flag = Държава е поискала ограничителен знак. Нейните органи няма да изпълняват действието по този сигнал; арестът се заменя с издирване на местопребиваването.
alerts-act-unflag = Оттегляне на ограничителен знак
alerts-what-unflag = Органите на тази държава отново изпълняват действието.
alerts-act-execute-anyway = Искане за действие въпреки знака
alerts-what-execute-anyway = В спешни и тежки случаи можете да поискате от държава да оттегли ограничителния си знак. Знакът остава, докато бъде оттеглен.
alerts-act-hide = Скриване
alerts-what-hide = В продължение на 48 часа този сигнал се вижда само от бюрата SIRENE. Ако вече е скрит, остава скрит още 48 часа. След това се показва автоматично.
alerts-act-reveal = Показване отново
alerts-what-reveal = От сега сигналът се показва на всички, които имат право.
alerts-act-link = Връзка с друг сигнал
alerts-what-link = За връзката е нужна ясна оперативна необходимост. Тя не променя нито действието, нито срока и не дава на никого по-широк достъп.
alerts-act-unlink = Премахване на връзка
alerts-what-unlink = Връзката се премахва и от двата сигнала.
alerts-act-misused-identity = Добавяне на жертвата на злоупотреба със самоличност
alerts-what-misused-identity = Служителите първо прочитат, че името е на жертва. Въведете само това, за което жертвата е дала съгласие, вид по вид. Въведеното преди това се заменя.
alerts-act-revoke-consent = Заличаване на данни на жертвата
alerts-what-revoke-consent = Жертвата вече не дава съгласие. Данните се заличават с нова версия на сигнала и във всяко копие.
alerts-act-propose = Предложение до подателя
alerts-what-propose = Сигналът е на друга държава. Съобщете ѝ какво знаете: тя решава и отговаря с мотиви.
alerts-act-contest = Записване, че лице оспорва въвеждане
alerts-what-contest = Лице оспорва, че в сигнал е въведено като заплаха. Въвеждането трябва да се разгледа отново и да се вземе мотивирано решение. Дотогава сигналът остава в сила.
alerts-act-decide-contest = Решение по оспорването
alerts-what-decide-contest = Лицето оспорва въвеждането си като заплаха. Ако въвеждането не остава в сила, то се премахва от сигнала.
alerts-act-delete = Заличаване
alerts-what-delete = Сигналът се заличава окончателно, тук и във всяко копие.

alerts-delete-copies = { $count ->
    [0] Никой друг възел не съхранява копие.
    [one] Един друг възел получава нареждане да заличи копието си. Той трябва да потвърди.
   *[other] { $count } други възела получават нареждане да заличат копията си. Всеки трябва да потвърди.
}
alerts-delete-attached = Заедно с него се заличават следните сигнали за вещи:
alerts-delete-links = { $count ->
    [one] Прекратява се една връзка с друг сигнал.
   *[other] Прекратяват се { $count } връзки с други сигнали.
}
alerts-delete-file = Националното досие се съхранява една година.
alerts-delete-sure = Да се заличи ли този сигнал?
alerts-delete-now = Заличаване сега
alerts-delete-not = Да не се заличава

alerts-victim-title = Тук се злоупотребява със самоличността на друго лице
alerts-victim-what = Не предприемайте действия срещу лице само въз основа на името. Поискайте лицето да докаже самоличността си.
alerts-victim-name = Име на жертвата
alerts-victim-since = Въведено със съгласие на
alerts-safety = Вашата безопасност
alerts-todo = Какво правят служителите при намерено съответствие
alerts-data = Какво съдържа сигналът
alerts-acts = Какво можете да направите
alerts-life = Ход на сигнала
alerts-national-title = Национално досие
alerts-national-what = То остава при вашия орган. Никой друг възел не го съхранява.
alerts-quality = Качество на данните
alerts-quality-missing = Да се въведе, ако е известно
alerts-quality-percent = { $percent } от 100
alerts-threat-title = Въведено като заплаха
alerts-threat-what = Попълнете само ако лицето се въвежда като терористична или насилствена екстремистка заплаха въз основа на национална оценка. Името на този, който разрешава въвеждането, остава при вашия орган.
alerts-threat-again = Оценката като заплаха е направена отново
alerts-threat-authoriser = Име на този, който разрешава
alerts-threat-assessment = Национална оценка
alerts-threat-function = Разрешено от
alerts-threat-criteria = Критерии, версия
alerts-threat-review = Нова оценка до
alerts-flags-title = Ограничителни знаци
alerts-no-action = Без действие
alerts-links-title = Връзки
alerts-links-what = Връзката не дава на никого достъп. Виждате само връзките към сигнали, които имате право да видите.
alerts-holders-title = Копия на тази версия
alerts-holder-acknowledged = Потвърдено
alerts-holder-waiting = Все още не е потвърдено
alerts-holder-never-asked = Никога не е искал
alerts-holder-not-entitled = Не получава тази категория
alerts-beside-title = Наред с други сигнали
alerts-place = Ако съвпадат няколко сигнала: този е на място { $place } в реда, по който се изпълняват действията.
alerts-beside-not = За едно и също лице или вещ е несъвместим със следните:
alerts-versions-title = История

alerts-note-entered = Въведен
alerts-note-prepared = Подготвен
alerts-note-approved = Втори служител даде съгласие
alerts-note-deviation = Въведен наред с несъвместим сигнал
alerts-note-different-subject = Посочено е, че се отнася за друго лице или друга вещ
alerts-note-threat-authorised = Въвеждането като заплаха е разрешено
alerts-note-changed = Променен
alerts-note-assessment = Удължен след оценка
alerts-note-flag = Ограничителен знак
alerts-note-execute-anyway = Поискано действие въпреки знака
alerts-note-hidden = Скрит
alerts-note-revealed = Показан отново
alerts-note-link = Връзка
alerts-note-victim-consent = Съгласие на жертвата
alerts-note-purpose-achieved = Целта е постигната
alerts-note-kept = Запазен въпреки това
alerts-note-proposal = Решено предложение
alerts-note-contest = Оспорен
alerts-note-contest-decision = Решено оспорване
alerts-note-ended = Заличен
alerts-planned-reveal = Ще се покаже отново
alerts-planned-warning = Ще бъдете поканени да го прегледате
alerts-planned-threat = Оценката трябва да се направи отново
alerts-planned-deletion = Ще бъде заличен, ако не се удължи

alerts-name-birth = по рождение
alerts-name-former = предишно
alerts-name-alias = псевдоним
alerts-sex-f = Жена
alerts-sex-m = Мъж
alerts-sex-x = Нито едното

alerts-foreign-title = Сигнал на друга държава
alerts-foreign-what = Само държавата, която го е въвела, може да го показва, променя или заличава. За да видите съдържанието му, направете търсене, като посочите целта си. Можете да съобщите на подателя какво липсва или е грешно, или да поискате ограничителен знак.
alerts-foreign-search = Търсене

alerts-reviews-title = За преглед
alerts-reviews-what = Тези сигнали изтичат до четири месеца. Удължете всеки след оценка или го оставете да бъде заличен на датата си.
alerts-reviews-none = Засега никой сигнал от този регистър не подлежи на преглед.
alerts-reviews-caption = Сигнали за преглед, като първи е най-неотложният

alerts-events-title = Какво трябва да се съобщи на другите
alerts-events-what = Законът изисква тези държави да бъдат уведомени. Уведомете ги и пазете доказателството в досието си.
alerts-events-none = Няма никой за уведомяване.
alerts-to-all = Всички държави
alerts-event-new-alert = Нов сигнал, на който може да се постави ограничителен знак
alerts-event-national-security = Сигнал за националната сигурност
alerts-event-execute-anyway = Подателят иска действието въпреки знака
alerts-event-hidden = Скрит, докато трае операция
alerts-event-supervisor = Няма съгласие в срок от два месеца: отнесете въпроса до надзорните органи

alerts-drafts-title = Чакащи въвеждания
alerts-drafts-what = Тези сигнали още не съществуват. Те чакат втори служител или края на друг сигнал за същото лице или същата вещ.
alerts-drafts-none = Няма чакащи.
alerts-draft-title = Чакащо въвеждане
alerts-draft-approval = Чака втори служител
alerts-draft-queued = Чака края на друг сигнал
alerts-draft-offered = Може да се въведе сега
alerts-draft-behind = Чака края на
alerts-draft-decide = Решение
alerts-draft-own = Вие сте подготвили това въвеждане. Друг служител трябва да даде съгласие. Вие можете само да се откажете от него.
alerts-draft-agree = Съгласие и въвеждане
alerts-draft-refuse = Отказване от въвеждането

alerts-proposals-title = Предложения
alerts-proposals-what = Какво предлагат други държави за вашите сигнали и какво предлагате вие за техните.
alerts-proposals-none = Няма предложения.
alerts-proposal-title = Предложение: { $kind }
alerts-proposal-completion = Допълване
alerts-proposal-correction = Поправка
alerts-proposal-flag = Ограничителен знак
alerts-proposal-is-waiting = На път
alerts-proposal-is-open = За решение
alerts-proposal-is-accepted = Прието
alerts-proposal-is-refused = Отхвърлено
alerts-proposal-is-supervisor = При надзорните органи
alerts-proposal-decide = Решение
alerts-proposal-decide-what = Отговорът ви се изпраща на държавата, направила предложението. Самата промяна или ограничителният знак е отделно действие.
alerts-send-decision = Изпращане на отговора
alerts-answer-yes = Да
alerts-answer-no = Не
alerts-stands-yes = Да, въвеждането остава в сила
alerts-stands-no = Не, премахва се

alerts-criteria-title = Критерии за въвеждане на заплахи
alerts-criteria-what = Лице се въвежда като заплаха само по публикувани критерии. Никоя версия не се променя: публикувайте друга.
alerts-criteria-whose = Критерии на
alerts-criteria-none = Няма публикувани критерии.
alerts-criteria-publish = Публикуване на версия
alerts-criteria-version-hint = Например 2026-1. Никога не се използва повторно.
alerts-criteria-text = Критериите

alerts-deletions-title = Заличавания
alerts-deletions-what = Заличаването трябва да стигне до всяко копие. Всеки възел го потвърждава.
alerts-deletions-none = Всички възли са потвърдили всички заличавания.
alerts-deletions-pending = { $count ->
    [one] Липсва едно потвърждение.
   *[other] Липсват { $count } потвърждения.
}
alerts-deletions-overdue = { $count ->
    [0] Няма просрочени.
    [one] Едно е просрочено.
   *[other] { $count } са просрочени.
}
alerts-deletions-more = Има повече от показаните.
alerts-deletions-caption = Липсващи потвърждения, като първи са просрочените
alerts-deletion-overdue = { $hours ->
    [one] Просрочено, един час след заличаването
   *[other] Просрочено, { $hours } часа след заличаването
}

alerts-feeds-title = Копия
alerts-feeds-what = Какво съхранява този възел от сигналите на други и доколко е актуално, и кой съхранява копия на вашите.
alerts-copies-title = Копия, съхранявани тук
alerts-copies-none = Този възел не съхранява копия.
alerts-copies-caption = Копия по подател
alerts-copy-fresh = Актуално
alerts-copy-stale = Неактуално: търсенето може да пропусне нещо
alerts-copy-snapshot = Взема се наново
alerts-copy-broken = Не се потвърждава при проверка
alerts-own-feeds-title = Копия на вашите сигнали
alerts-feed-holds = Вписвания в потока: { $count }
alerts-feed-set-back = Потокът не продължава публикуваното досега. Нищо не може да се въвежда, докато техник не го възстанови.
alerts-entitle-title = Определяне какво може да съхранява възел
alerts-entitle-what = Копията, които възелът вече няма право да съхранява, се премахват при следващото му искане.
alerts-entitle-hint = Кодове на категории, разделени със запетаи. Ако е празно – всички категории.
alerts-entitle-do = Определяне

alerts-subscriptions-title = Постоянни запитвания
alerts-subscriptions-what = Получавате съобщение, когато нещо ново тук отговаря на запитването ви. То изтича на датата си, ако не го подновите.
alerts-subscriptions-none = Нямате постоянни запитвания.
alerts-subscriptions-caption = Вашите постоянни запитвания
alerts-subscription-title = Постоянно запитване
alerts-subscription-new = Ново постоянно запитване
alerts-subscription-asked = Какво питате
alerts-subscription-asked-hint = Едно лице или една вещ. Попълнете каквото знаете.
alerts-subscription-why = Защо питате
alerts-subscription-where = Къде и за колко време
alerts-subscription-found = Какво е намерено
alerts-subscription-found-where = Намереното е в списъка ви със задачи. Там пише само, че има нещо; за да го видите, направете търсене.
alerts-subscription-renew = Подновяване
alerts-subscription-end = Прекратяване
alerts-subscription-end-what = Запитването се заличава. Намереното остава в списъка ви със задачи.
alerts-term-name = Име
alerts-term-birth-date = Дата на раждане
alerts-term-sex = Пол
alerts-term-nationality = Гражданство
alerts-term-birth-place = Място на раждане
alerts-term-document = Документ
alerts-term-plate = Регистрационен номер
alerts-term-vin = Идентификационен номер на превозното средство (VIN)
alerts-term-number = Номер
alerts-term-reference = Референтен номер
alerts-person-suspect = Заподозрян
alerts-person-convicted = Осъден
alerts-person-victim = Жертва
alerts-person-witness = Свидетел или контакт
alerts-person-missing = Изчезнал
alerts-person-other = Друго

alerts-statistics-title = Статистика
alerts-statistics-period = Отчетено за { $period }.
alerts-statistics-differ = Броят на формулярите не съвпада с дневника. Уведомете оператора.
alerts-statistics-none = Няма отчетени данни.
alerts-by-category = { $counter }, по категории
alerts-too-few = твърде малко за публикуване
alerts-period-year = Година
alerts-period-month = Месец
alerts-period-day = Ден
alerts-counter-held = Съхранявани
alerts-counter-extended = Съхранявани и удължени
alerts-counter-flagged = Съхранявани с ограничителен знак
alerts-counter-hidden = Съхранявани и скрити
alerts-counter-entered = Въведени
alerts-counter-changed = Променени
alerts-counter-deleted = Заличени
alerts-counter-searches = Търсения с отговор
alerts-counter-hits = Намерени съответствия по сигнали на други държави
alerts-counter-own-hits = Намерени съответствия по собствени сигнали
alerts-counter-forms-sent = Изпратени формуляри
alerts-counter-forms-received = Получени формуляри

# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

said-id-form = трябва да има от 1 до { $length_max } { $length_max ->
        [one] разрешен знак
       *[other] разрешени знака
    }
said-date-form = датата не е в някой от видовете YYYY, YYYY-MM, YYYY-MM-DD, FROM/TO, всеки по избор с `~` за „около“
said-date-order = периодът свършва, преди да започне
said-time-form = времето не е времеви печат по RFC 3339 в UTC
said-country-unknown = държавата не е код alpha-3 по ISO 3166-1, нито код по документ 9303 на ICAO
said-vin-form = идентификационният номер на превозно средство трябва да има 17 знака от A-Z и 0-9, без I, O и Q (ISO 3779)
said-plate-form = регистрационният номер трябва да има от 1 до { $most } { $most ->
        [one] буква или цифра
       *[other] букви или цифри
    }
said-document-form = номерът на документа трябва да има от 1 до { $most } { $most ->
        [one] буква или цифра
       *[other] букви или цифри
    }
said-number-form = това не е номер от вида `{ $kind }`
said-check-digit = контролната цифра не съвпада с останалата част от номера от вида `{ $kind }`: погледнете отново
said-partial-form = при част от регистрационен номер, от идентификационен номер на превозно средство или от номер на друга вещ трябва да са известни поне { $least } { $least ->
        [one] знак
       *[other] знака
    } в началото или в края, с `?` за един неизвестен знак и `*` за произволен брой
said-text-form = трябва да има от 1 до { $most } { $most ->
        [one] знак
       *[other] знака
    }, без контролни знаци
said-not-one-of = трябва да е едно от следните: { $allowed }
said-too-many-entries = съдържа повече от { $most } { $most ->
        [one] елемент
       *[other] елемента
    }
said-field-undeclared = в декларацията на регистъра няма такова поле
said-field-mandatory = според декларацията на регистъра това поле е задължително
said-too-many-values = разрешени са най-много { $most } { $most ->
        [one] стойност
       *[other] стойности
    }
said-value-type = необходима е стойност от типа `{ $kind }`
said-number-kind = необходим е номер от вида `{ $kind }`
said-no-parts = стойност от този тип няма части
said-parts-of-type = частите на този тип са { $parts }
said-part-unknown = `{ $part }` не е един от неговите кодове
said-part-needed = необходима е частта `{ $part }`
said-place-empty = едно място трябва да съдържа нещо
said-too-many-birth-dates = едно име съдържа най-много { $most } { $most ->
        [one] дата
       *[other] дати
    } на раждане
said-plain-text = необходими са от 1 до { $most } { $most ->
        [one] знак
       *[other] знака
    }, без контролни знаци
said-code-unknown = кодът не е в таблицата `{ $table }`
said-currency-unknown = валутата не е в таблицата `currencies`
said-document-kind-unknown = видът не е в таблицата `document-types`
said-type-unknown = регистърът не съдържа записи от този тип
said-type-needs = при записи от типа `{ $type_code }` ({ $article }) това поле е необходимо
said-type-never = записи от типа `{ $type_code }` никога нямат това поле ({ $article })
said-type-not-kind = записите от типа `{ $type_code }` не обхващат вида `{ $kind }`
said-kind-needs = при записи от вида `{ $kind }` това поле е необходимо
said-kind-needs-one = при записи от вида `{ $kind }` е необходимо поне едно от `{ $fields }`
said-code-unfit = кодът не отговаря на полето `{ $field }`
said-owned-by-other = записът принадлежи на друг орган: само собственикът му го променя
said-record-form = не е обект с `id` и `fields`
said-value-form = не е нито текст, нито именувани части, нито пълна стойност
said-available-missing = въвежда се, ако е налично
said-name-no-letter = част от името не съдържа буква
said-family-name-missing = липсва фамилното име
said-one-name-only = посочено е само едно име
said-date-ahead = датата е в бъдещето
said-date-far-back = датата е по-назад, отколкото живее който и да е човек
said-vin-check-digit = контролната цифра на идентификационния номер на превозното средство не съвпада; някои производители не използват такава
said-form-missing = липсва: въведете го
said-form-undeclared = не е поле на този формуляр: премахнете го
said-form-not-asked = не се изисква за тази категория сигнали: премахнете го
said-form-consent = показва къде е пълнолетно лице, което не е дало съгласие: премахнете го или запишете съгласието; без съгласие докладвайте само, че лицето е намерено
said-form-contradiction = противоречи на датата на раждане в сигнала: поправете го или поискайте държавата, подала сигнала, да го поправи
said-form-texts = съдържа от 1 до { $most } { $most ->
        [one] текст
       *[other] текста
    }
said-form-characters = има от 1 до { $most } { $most ->
        [one] знак
       *[other] знака
    }
said-form-time = е време като 2026-01-31T14:05:00Z: напишете го така
said-form-table-missing = посочва код, чиято таблица не е инсталирана тук
said-form-flag = е `true` или `false`
said-form-yes-no = е `yes` или `no`
said-form-list = е списък от текстове
said-form-text = е един текст
said-form-moment = е време като 2026-01-31T14:05
said-purpose-missing = липсва: посочете за каква цел са данните
said-legal-basis-missing = липсва: посочете акта и члена
said-case-reference-missing = липсва: посочете номера на преписката
said-at-most-characters = най-много { $most } { $most ->
        [one] знак
       *[other] знака
    }
said-not-in-table = не е код от таблицата `{ $table }`
said-say-it = опишете го с 1 до { $most } { $most ->
        [one] знак
       *[other] знака
    }
said-say-it-shorter = опишете го с най-много { $most } { $most ->
        [one] знак
       *[other] знака
    }
said-say-why = посочете причината с 1 до { $most } { $most ->
        [one] знак
       *[other] знака
    }
said-say-still-needed = посочете с 1 до { $most } { $most ->
        [one] знак
       *[other] знака
    } защо все още е необходимо
said-say-decided = посочете какво е решено с 1 до { $most } { $most ->
        [one] знак
       *[other] знака
    }
said-say-unlawful = посочете защо не е било законосъобразно
said-say-question = посочете какво искате да знаете
said-say-answer = посочете защо сте осъществили този достъп
said-has-characters = трябва да има от { $least } до { $most } { $most ->
        [one] знак
       *[other] знака
    }
said-empty-or-long = не трябва да е празно или прекалено дълго
said-choose-one = изберете едно
said-choose-action = изберете действие
said-choose-register = изберете регистър
said-choose-role = изберете роля
said-give-day = посочете ден
said-give-percent = посочете от 1 до 100 процента
said-give-number = посочете число
said-give-account-or-record = посочете потребителско име или идентификатор на запис
said-day-form = напишете деня във вида 2026-11-21
said-period-form = напишете 2026, 2026-11 или 2026-11-21 според периода
said-none-of-those = това не е нещо от наличните
said-no-position = това не е позиция в дневника
said-end-before-start = трябва да е по-късно от началото
said-per-mille = изберете извадка от 1 до 1000 на хиляда
said-group-most = изберете извадка от 1 до { $most } от група
said-period-full = периодът съдържа повече от { $most } { $most ->
        [one] вписване
       *[other] вписвания
    }; изберете по-кратък
said-parameter-form = параметър липсва, непознат е или не е правилно съставен
said-not-utf8 = не е UTF-8
said-control-character = съдържа контролен знак; въведете го отново
said-no-form = не е име на формуляр
said-work-changed = е променено, след като беше видяно: погледнете отново
said-work-kind-unknown = един от кодовете не е вид задача
said-items-count = посочете от 1 до { $most } { $most ->
        [one] елемент
       *[other] елемента
    }
said-item-twice = посочете всеки елемент само веднъж
said-items-none = отбележете какво да бъде възложено на някого
said-officer-missing = посочете потребителското име на служител от вашето звено
said-officer-of-other = не е служител от вашето звено
said-two-letters = трябва да бъде от две букви
said-roles-count = посочете от 1 до { $most } { $most ->
        [one] роля
       *[other] роли
    }
said-role-unknown = `{ $role }` не е в таблицата `roles`
said-code-not-present = не е текущият код на приложението за удостоверяване
said-ceremony-ended = е изтекло или е използвано; започнете отново
said-credential-other = не е това, което беше поискано; започнете отново
said-scopes-none = посочете поне един обхват
said-token-life = трябва да е в рамките на { $days ->
        [one] следващия ден
       *[other] следващите { $days } дни
    }
said-condition-unmet = посочете как е изпълнено това условие на категорията
said-too-many-alerts = посочени са твърде много сигнали
said-never-terrorism = сигнал от тази категория никога не е за терористични престъпления
said-statement-long = изявлението е прекалено дълго
said-proportionality-missing = посочете защо случаят е адекватен, уместен и достатъчно важен (SIS-P, чл. 21)
said-judicial-missing = посочете съдебния орган, който го иска, и неговото искане
said-judicial-authority = посочете съдебния орган
said-judicial-request = посочете искането му: референтен номер
said-victim-later = жертвата на злоупотреба със самоличност се добавя, след като сигналът съществува, със съгласието на жертвата
said-threat-review = новата оценка се прави, преди да трябва да се направи преглед на самия сигнал
said-criteria-unknown = този орган не е публикувал критерии с тази версия
said-not-together = `{ $one }` и `{ $other }` не са съвместими (правила от версия { $version })
said-not-alerts = регистърът не декларира тази категория като категория сигнали
said-category-kept = сигналът запазва категорията си: прекратете го и въведете друг
said-ground-unfit = сигнал от тази категория се прекратява като { $grounds }
said-never-flagged = на сигнали от тази категория не се поставя ограничителен знак
said-flag-own = ограничителен знак на сигнал се поставя за държави, различни от неговата
said-never-hidden = сигналите от тази категория не се скриват
said-link-self = сигнал не се свързва със самия себе си
said-victim-not-agreed = жертвата не се е съгласила с тази категория
said-values-count = посочете от 1 до { $most } { $most ->
        [one] стойност
       *[other] стойности
    }
said-victim-name = името на жертвата е необходимо, за да се различават лицата
said-not-persons = регистърът не е за лица
said-registers-count = посочете от 1 до { $most } { $most ->
        [one] регистър
       *[other] регистъра
    }
said-ends-ahead = е в бъдещето, най-много след { $days ->
        [one] един ден
       *[other] { $days } дни
    }: постоянното запитване изтича
said-register-not-here = този възел не предоставя `{ $register }`
said-register-not-declared = `{ $register }` не е деклариран в този възел
said-register-no-alerts = `{ $register }` не съдържа сигнали
said-register-nobody = никой възел не предоставя `{ $register }`
said-authority-nothing = `{ $authority }` не предоставя нищо от това, за което питате
said-register-none-left = не остана регистър, който да бъде запитан
said-register-none-of-alerts = този възел не предоставя регистър на сигнали
said-register-not-held = този възел не съхранява нито `{ $register }`, нито негово копие
said-hits-no-form = за намерените съответствия в `{ $register }` тук няма деклариран формуляр
said-terms-nothing = не съдържа нищо, на което биха могли да отговорят данните от запитването
said-terms-not-permitted = в регистъра `{ $register }` не може да се търси по тези данни
said-declaration-missing = декларацията му не е инсталирана тук
said-search-most = посочете най-много { $registers } { $registers ->
        [one] регистър
       *[other] регистъра
    } и { $authorities } { $authorities ->
        [one] орган
       *[other] органа
    }
said-nodes-most = ще бъдат запитани повече от { $most } { $most ->
        [one] възел
       *[other] възела
    }
said-registers-most = посочете най-много { $most } { $most ->
        [one] регистър
       *[other] регистъра
    }
said-batch-part = запитване от пакет съдържа само част от номер
said-years-back = посочете тази година или { $years ->
        [one] миналата
       *[other] една от последните { $years }
    }
said-policy-none = никое правило не позволява това с вашите роли и тази цел; каквото никое правило не позволява, се отказва
said-policy-fault = правилата не можаха да бъдат приложени, а каквото не може да бъде преценено, се отказва
said-stored-version = записаната версия е { $version }
said-asked-already = служителят вече е запитан
said-no-officer-of-ours = вписването не посочва служител на този орган
said-judged-already = вече е преценено
said-answer-unknown = няма такъв отговор
said-candidate-unknown = няма такова възможно съответствие
said-judged-before = възможното съответствие вече е преценено
said-judged-by-two = двама служители са преценили възможното съответствие
said-receipt-malformed = не е разписка или е променена: ред { $line }, колона { $column }
said-search-runs = търсенето още се изпълнява
said-search-interrupted = възелът спря, докато търсенето се изпълняваше; вписванията му са в дневника
said-answer-not-noted = отговор или вписването му не можа да бъде отбелязано при получаването
said-opening-erased = това, с което се отваря вписването, е изтрито на определената дата
said-proof-none = понастоящем няма доказателство за това вписване
said-work-unknown = няма такава задача, която може да бъде предадена
said-work-not-theirs = посоченият служител няма право да извърши тази задача
said-hit-copy = това е копие: решава органът, подал сигнала
said-decided-before = вече е решено
said-identity-decided = за самоличността вече е решено
said-not-the-subject = не е търсеното лице или вещ
said-identity-open = самоличността още не е установена
said-reports-full = броят на докладите за това намерено съответствие достигна най-големия възможен: { $most }
said-standing-full = броят на вашите постоянни запитвания достигна най-големия възможен: { $most }
said-standing-full-here = броят на постоянните запитвания в този възел достигна най-големия възможен: { $most }
said-renewed-often = вече е подновено { $most } { $most ->
        [one] път
       *[other] пъти
    }
said-alert-own = това е сигнал на вашия собствен орган: променете го
said-not-for-you = не е ваше да решите това или вече е решено
said-purpose-not-said = никой не е посочил, че целта му е постигната
said-notes-full = преписката вече съдържа { $most } { $most ->
        [one] бележка
       *[other] бележки
    }
said-hiding-ended = скриването му току-що изтече
said-hidden-not = не е скрит
said-id-taken = идентификаторът вече е зает от друг сигнал
said-threat-none = сигналът не въвежда никого като заплаха
said-contested-already = вече е оспорено и още не е решено
said-contested-not = въвеждането не е оспорено
said-victim-none = сигналът не съдържа нищо за жертва
said-draft-waits = черновата чака нещо друго
said-flagged-already = вече има ограничителен знак за тази държава
said-flags-full = на сигнал се поставя ограничителен знак за най-много { $most } { $most ->
        [one] държава
       *[other] държави
    }
said-flagged-not = няма ограничителен знак за тази държава
said-linked-already = вече са свързани
said-links-full = сигнал има най-много { $most } { $most ->
        [one] връзка
       *[other] връзки
    }
said-criteria-none-now = другият възел сега не дава критерии
said-same-meanwhile = междувременно този орган има сигнал за същото лице или вещ
said-link-kind-unknown = видът не е код от таблицата `alert-links`
said-victim-category-unknown = категория не е код от таблицата `misused-identity-data`
said-draft-elsewhere = този формуляр е запазен или изпратен от друг прозорец, след като го отворихте тук
said-draft-full = чернова съдържа най-много { $bytes } { $bytes ->
        [one] байт
       *[other] байта
    }
said-drafts-full = броят на вашите чернови достигна най-големия възможен: { $most }
said-sign-in-pause = вход не е възможен преди { $until }
said-invitation-ended = поканата е използвана или е изтекла
said-session-ended = сесията е приключила
said-passkeys-full = потребител има най-много { $most } { $most ->
        [one] ключ
       *[other] ключа
    } за достъп
said-passkey-last = това е последният начин за вход
said-origin-unknown = възелът не знае под какво име го намират браузърите
said-session-only = това може да се направи само в сесия
said-form-sent-before = този формуляр вече беше изпратен; той не се изпълнява два пъти
said-form-other-site = формулярът е изпратен от друг сайт
said-form-other-session = формулярът не принадлежи на тази сесия
said-form-fields = формуляр има най-много { $most } { $most ->
        [one] поле
       *[other] полета
    }
said-line-long = ред има най-много { $most } { $most ->
        [one] байт
       *[other] байта
    }
said-chunk-lines = част има най-много { $most } { $most ->
        [one] ред
       *[other] реда
    }
said-batch-lines = пакет има най-много { $most } { $most ->
        [one] ред
       *[other] реда
    }
said-terms-none = запитването не съдържа данни: посочете име, документ, регистрационен или друг номер
said-terms-most = запитването съдържа повече от { $most } { $most ->
        [one] елемент
       *[other] елемента
    }
said-try-name-register = посочете регистър на този възел или го добавете в конфигурацията на възела
said-try-name-alerts = посочете регистър на сигнали
said-try-name-fewer = посочете органите или регистрите, които са от значение
said-try-other-purpose = посочете действителната цел, ако е друга, или помолете колега, чиято роля го позволява
said-try-wait-answers = изчакайте, докато пристигнат всички отговори или изтече срокът им
said-try-ask-again = пуснете търсенето отново
said-try-name-officer = посочете служител, който има роля за това
said-try-verify-first = поискайте служителят, потвърдил възможното съответствие, първо да установи самоличността
said-try-ask-once = запитайте регистъра чрез търсене или посочете такъв, който този възел съхранява
said-try-end-one = прекратете едно, което вече не е необходимо
said-try-state-anew = съставете запитването отново
said-try-repeat-later = повторете по-късно; `entente peers` показва състоянието на възела
said-try-compare-draft = отворете формуляра отново в нов прозорец и сравнете, преди да продължите
said-try-discard-draft = изпратете една от тях или се откажете от нея; черновите изтичат сами след две седмици
said-try-ask-invitation = поискайте друга от администратора си
said-try-remove-passkey = премахнете един, който вече не се използва
said-try-add-passkey = първо добавете друг ключ за достъп
said-try-set-origin = задайте `origin` под `[pages]` в node.toml и стартирайте отново
said-try-sign-in = влезте в системата като физическо лице
said-try-look-first = върнете се, заредете страницата отново и вижте дали е направено
said-try-whole-number = посочете пълния номер или задайте това запитване отделно
said-feature-missing = записът не го посочва, което не говори нито за, нито против
said-name-agree = съвпадащи части от името: { $count }
said-name-alike = части, които са варианти или се пишат подобно: { $count }
said-name-differ = различаващи се части: { $count }
said-name-missing = части, които ги няма в записа: { $count }
said-name-extra = части, които са само в записа: { $count }
said-name-none = никоя част от името не съвпада
said-name-order = редът е различен
said-name-given = собствените имена са ясно различни, както при братя и сестри
said-name-descent = собственото име и бащиното име са разменени, както при баща и син
said-name-generation = добавките към името сочат различни поколения
said-beside-birth-name = сравнено с име по рождение
said-beside-former-name = сравнено с предишно име
said-beside-alias = сравнено с псевдоним
said-beside-misused = сравнено с името на жертва на злоупотреба със самоличност
said-born-same = датата на раждане е същата
said-born-overlap = датите на раждане съвпадат, доколкото са известни
said-born-swapped = денят и месецът са разменени
said-born-year-off = денят и месецът съвпадат, годината се различава с една
said-born-one-digit = датите на раждане се различават по една цифра или по две разменени
said-born-near-circa = датата на раждане е близо до приблизителна дата
said-born-same-month = датите на раждане са близки, денят се различава
said-born-year-near = датите на раждане се различават, годините са близки
said-born-different = датите на раждане са различни
said-as-namesakes = както при съименници
said-document-same = номерът на документа е същият
said-document-elsewhere = номерът на документа е същият, но документът е издаден от друга държава
said-document-mistaken = номерът на документа лесно се бърка с питания (например O вместо 0 или I вместо 1)
said-document-slip = номерът на документа се различава по една грешка при изписването
said-document-other = записът посочва друг документ; едно лице може да има няколко
said-sex-same = полът е същият
said-sex-differs = полът се различава; само това не изключва никой запис
said-sex-neutral = държавите записват този пол по различен начин, затова това не говори нищо
said-nationality-same = едно от гражданствата е същото
said-nationality-differs = гражданството се различава; едно лице може да има няколко и само това не изключва никой запис
said-birthplace-same = мястото на раждане е същото
said-birthplace-alike = местата на раждане се пишат подобно или съвпадат отчасти
said-birthplace-differs = мястото на раждане се различава; източниците посочват село, област или държава
said-number-same = номерът е същият
said-number-same-but = номерът е същият, но `{ $detail }` се различава
said-number-check = всичко освен контролната цифра е същото; тази в запитването не съвпада: погледнете отново
said-number-mistaken = номерът лесно се бърка с този в запитването (напр. O вместо 0 или I вместо 1)
said-number-mistaken-but = номерът лесно се бърка с този в запитването и `{ $detail }` се различава
said-number-country = номерът и държавата са същите
said-number-elsewhere = номерът е същият, но е издаден от друга държава
said-number-mistaken-elsewhere = номерът лесно се бърка с този в запитването и е издаден от друга държава
said-part-fits = посочената част съответства на номера
said-part-elsewhere = посочената част съответства, но номерът е издаден от друга държава
said-part-mistaken = посочената част съответства на номера, ако се допусне замяна на лесно объркващи се знаци
said-object-other = записът съдържа друг номер
said-object-none = записът не съдържа номер за сравнение
said-act-victim = Името е на жертва на злоупотреба със самоличност: не предприемайте действия срещу това лице само въз основа на името; дайте му възможност да докаже самоличността си.
said-act-sought = За издирваното лице:
said-act-law-none = Законът на вашата държава не предвижда нито една от проверките, които този сигнал може да иска: не предприемайте действия и уведомете вашето бюро SIRENE.
said-act-flagged = Поставен е ограничителен знак за вашата държава: действието, което сигналът ({ $category }) иска, не се изпълнява тук.
said-act-instead = Вместо това:
said-act-bureau = Уведомете вашето бюро SIRENE.
said-act-downgraded = Законът на вашата държава не предвижда това, което сигналът ({ $category }) иска; вместо това направете следното:
said-act-category = Направете това, което е определено за категорията: { $category }
said-work-candidates = възможни съответствия от вашето търсене за сравняване: { $count }
said-work-second = възможно съответствие от търсене на ваш колега трябва да се прецени от втори служител
said-work-second-agrees = втори служител също потвърди възможното съответствие
said-work-second-differs = втори служител преценява друго за възможното съответствие: няма съответствие
said-work-hit = съответствие трябва да се провери и да се докладва на { $owner }
said-work-unacknowledged = { $owner } не потвърди в срок получаването на доклада за това намерено съответствие: свържете се с неговото бюро по друг начин
said-work-minor = решението във висш интерес на детето не е докладвано в срок
said-work-failed = съобщение до { $to } не е прието
said-work-reported = { $from } докладва за намерено съответствие по ваш сигнал
said-work-decided = { $owner } взе решение по намереното съответствие, за което докладвахте
said-work-found = ново или променено в { $register }: { $count }; търсете отново, за да го видите
said-work-question-ended = постоянното запитване изтече и е заличено
said-work-question-officer = постоянното запитване е заличено: профилът на служителя му е закрит
said-work-question-denied = постоянното запитване е заличено: правило { $rule } вече не го позволява
said-work-approval = втори служител трябва да даде съгласие за това въвеждане
said-work-queue = сигналът, чийто край чакаше това искане, приключи: въведете го или се откажете от него
said-work-review = направете преглед: удължете го с оценка, иначе се заличава в този ден
said-work-hidden = става видим за крайните потребители, освен ако скриването не бъде удължено със съгласие
said-work-achieved = целта е постигната: посочете защо сигналът трябва да се запази, иначе се заличава
said-work-proposal = друга държава предлага нещо за този сигнал: проверете незабавно
said-work-evidence = предайте данните на държавата, чийто е сигналът
said-work-supervisor = два месеца без съгласие: отнесете въпроса до надзорните органи
said-work-contest = лицето оспорва въвеждането си като заплаха: разгледайте отново и посочете мотиви
said-work-threat = направете оценката отново или премахнете от сигнала въвеждането като заплаха
said-work-asked = надзорът пита защо сте осъществили достъп
said-work-answered = служителят отговори: преценете достъпа
said-prove-open-account = удостоверете се отново: предстои откриване на профил
said-prove-close-account = удостоверете се отново: предстои закриване на профил
said-prove-invite = удостоверете се отново: предстои поканване на служител
said-prove-end-sessions = удостоверете се отново: предстои прекратяване на сесиите на друг служител
said-prove-make-token = удостоверете се отново: предстои създаване на токен
said-prove-set-password = удостоверете се отново: предстои задаване на парола
said-prove-passkeys = удостоверете се отново: предстои промяна на ключове за достъп
said-prove-entitlement = удостоверете се отново: предстои определяне кои копия може да съхранява възел
said-sign-in-over = сесията е приключила или токенът е изтекъл
said-account-closed = профилът е закрит
said-provider-none = възелът няма служба за вход
said-try-set-provider = задайте `[pages.oidc]` в node.toml и стартирайте отново

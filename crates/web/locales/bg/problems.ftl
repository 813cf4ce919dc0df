# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

problem-justification-incomplete = Обосновката е непълна
remedy-justification-incomplete = Посочете цел, правно основание и референтен номер на преписката.

problem-code-unknown = Код липсва в таблицата си
remedy-code-unknown = Изберете код от посочената таблица.

problem-query-malformed = Запитването не е правилно съставено
remedy-query-malformed = Поправете посочените полета.

problem-search-key-not-permitted = В регистъра не може да се търси по тези данни
remedy-search-key-not-permitted = Добавете данните, които изисква декларацията на регистъра.

problem-denied = Правило не позволява това
remedy-denied = Прочетете посоченото правило; ако смятате, че то не се прилага, попитайте прекия си ръководител.

problem-purpose-not-accepted = Регистърът не приема тази цел и правно основание
remedy-purpose-not-accepted = Посочете цел, която регистърът приема, ако тя е действителната.

problem-second-officer-required = Втори служител трябва да даде съгласие
remedy-second-officer-required = Помолете колега от друго звено да потвърди.

problem-not-signed-in = Първо влезте в системата
remedy-not-signed-in = Влезте в системата или представете клиентски сертификат или токен.

problem-sign-in-failed = Входът е неуспешен
remedy-sign-in-failed = Проверете името, паролата и кода; след повторни неуспешни опити изчакайте посоченото време.

problem-sign-in-blocked = Твърде много неуспешни опити
remedy-sign-in-blocked = Изчакайте посоченото време или попитайте администратора си.

problem-sign-in-too-weak = Службата за вход не потвърди достатъчно сигурно кой сте
remedy-sign-in-too-weak = Влезте там с втори фактор или тук по друг начин.

problem-provider-unavailable = Службата за вход не отговаря
remedy-provider-unavailable = Влезте по друг начин или опитайте отново по-късно.

problem-step-up-needed = Удостоверете се отново
remedy-step-up-needed = Удостоверете се с парола, код или ключ за достъп и повторете.

problem-enrolment-needed = Първо настройте входа си
remedy-enrolment-needed = Задайте парола или регистрирайте ключ за достъп.

problem-not-found = Не е намерено
remedy-not-found = Проверете идентификатора.

problem-method-not-allowed = Адресът не приема този метод
remedy-method-not-allowed = Използвайте метод, посочен в заглавното поле `Allow`.

problem-conflict = Състоянието се е променило
remedy-conflict = Заредете отново и повторете.

problem-body-too-large = Съдържанието надхвърля допустимия размер
remedy-body-too-large = Изпращайте по-малко наведнъж.

problem-body-malformed = Съдържанието не може да се прочете
remedy-body-malformed = Изпратете това, което изисква описанието на интерфейса.

problem-media-type-unsupported = Видът на съдържанието не се приема
remedy-media-type-unsupported = Изпратете application/json.

problem-page-invalid = Страницата не е валидна
remedy-page-invalid = Използвайте курсора от предишната страница и най-много посочения размер.

problem-form-forged = Формулярът не е изпратен от страница на тази сесия
remedy-form-forged = Отворете страницата отново и попълнете формуляра там.

problem-rate-exceeded = Твърде много заявки
remedy-rate-exceeded = Намалете темпото; посочени са ограничението и времето за изчакване.

problem-overloaded = Възелът е зает
remedy-overloaded = Повторете след малко.

problem-ledger-unavailable = Достъпът не може да се запише в дневника, затова не се дава никакъв отговор
remedy-ledger-unavailable = Уведомете оператора; работата продължава сама, щом дневникът може отново да се пише.

problem-store-unavailable = Хранилището не може да се използва
remedy-store-unavailable = Уведомете оператора.

problem-record-damaged = Съхранен запис е повреден
remedy-record-damaged = Уведомете оператора: записът да се възстанови от резервно копие.

problem-internal = Възникна вътрешна грешка
remedy-internal = Уведомете оператора и посочете часа.

problem-peer-unknown = Възелът не е в доверителния списък
remedy-peer-unknown = Поискайте от операторите на федерацията да включат възела в списъка.

problem-peer-not-entitled = Доверителният списък не дава на възела това право
remedy-peer-not-entitled = Искайте само това, на което възелът има право според доверителния списък.

problem-signature-invalid = Подписът не се потвърждава
remedy-signature-invalid = Проверете ключа за подписване и дали нещо не променя съобщенията по пътя.

problem-signature-missing = Подписът липсва или не обхваща всичко необходимо
remedy-signature-missing = Подпишете, както изисква протоколът.

problem-digest-mismatch = Съдържанието не съответства на контролната си стойност
remedy-digest-mismatch = Изпратете съдържанието непроменено.

problem-replayed = Заявката вече е получавана
remedy-replayed = Подписвайте всяка заявка наново.

problem-clock-skew = Времето на подписа е извън допустимото
remedy-clock-skew = Сверете часовника на питащия възел.

problem-trust-list-stale = Доверителният списък не е актуален
remedy-trust-list-stale = Инсталирайте актуалния доверителен списък.

problem-version-unsupported = Версията на протокола не се поддържа
remedy-version-unsupported = Обновете по-стария от двата възела.

problem-register-not-served = Регистърът не се обслужва тук
remedy-register-not-served = Попитайте възел, който го обслужва.

problem-record-invalid = Записът не отговаря на декларацията на регистъра
remedy-record-invalid = Поправете посочените полета.

problem-form-invalid = Формулярът не отговаря на декларацията си
remedy-form-invalid = Поправете посочените полета.

problem-not-owner = Само собственикът на запис може да го променя
remedy-not-owner = Предложете промяната на собственика.

problem-alert-incompatible = Сигнал на друга държава е несъвместим с този
remedy-alert-incompatible = Консултирайте се с посочените държави; въведете го въпреки това само поради съществени национални интереси.

problem-feed-set-back = Потокът на този възел не продължава публикуваното от него
remedy-feed-set-back = Възстановете резервно копие, което съдържа публикуваното; дотогава нищо не се въвежда.

problem-proof-invalid = Доказателството не се потвърждава
remedy-proof-invalid = Приемете документа за недоказан; грешката е посочена.

problem-configuration-invalid = Настройките не са валидни
remedy-configuration-invalid = Поправете посочената настройка и стартирайте отново.

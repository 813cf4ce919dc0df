# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

clock-at-once = дължи се незабавно
clock-minutes-left = { $number ->
    [0] срокът изтича сега
    [one] срокът изтича след 1 минута
   *[other] срокът изтича след { $number } минути
}
clock-hours-left = { $number ->
    [one] срокът изтича след 1 час
   *[other] срокът изтича след { $number } часа
}
clock-days-left = { $number ->
    [one] срокът изтича след 1 ден
   *[other] срокът изтича след { $number } дни
}
clock-minutes-late = { $number ->
    [0] просрочено от сега
    [one] просрочено с 1 минута
   *[other] просрочено с { $number } минути
}
clock-hours-late = { $number ->
    [one] просрочено с 1 час
   *[other] просрочено с { $number } часа
}
clock-days-late = { $number ->
    [one] просрочено с 1 ден
   *[other] просрочено с { $number } дни
}

work-title = Списък със задачи
work-tab-waiting = Чакащи
work-tab-hits = Намерени съответствия
work-tab-received = Получени доклади
work-filter = Показване само на
work-whose = Чии
work-whose-anybody = На всички
work-whose-mine = Мои
work-whose-nobody = Още на никого
work-kind = Какво
work-register = Регистър
work-all = Всички
work-own-unit = Само на моето звено
work-only-overdue = Само просрочени
work-show = Показване
work-show-all = Показване на всичко чакащо.
work-none = Нищо не ви чака.
work-none-so = Няма чакащо, което да отговаря на избора ви.
work-cut = Чакат повече, отколкото са показани тук: { $kind }. Показани са най-старите.
work-due = Срок
work-what = Какво да се направи
work-who = Кой
work-since = от { $moment }
work-mine = Вие
work-nobody = Още никой
work-take = Поемане
work-seen = Прочетено: махни от списъка
work-ticked = Всичко отметнато
work-officer = Потребителско име на колега от вашето звено
work-note = Бележка за този, който го получи
work-to-me = Възлагане на мен
work-to-officer = Предаване на колегата
work-to-nobody = Връщане
work-pages = Страници
work-first = Първа страница
work-next = Следваща страница
work-changed = Някой друг ви изпревари, затова нищо не е променено. Отметките и бележката ви още са тук; проверете и изпратете отново.
work-changed-gone = Една задача вече не е на тази страница.
work-changed-yours = { $what }: вече е ваша.
work-changed-free = { $what }: върната е и не е на никого.
work-changed-other = { $what }: сега е при { $officer }.

work-kind-candidates = Сравняване на възможни съответствия
work-kind-second-opinion = Необходима е втора преценка
work-kind-opinion-given = Дадена е втора преценка
work-kind-hit-to-report = Проверка и докладване на съответствие
work-kind-hit-overdue = Просрочен доклад
work-kind-minor-overdue = Просрочено решение за дете
work-kind-report-failed = Недоставен доклад
work-kind-report-received = Решение по доклад
work-kind-decision-received = Прочитане на решение
work-kind-subscription-found = Постоянно запитване има отговор
work-kind-subscription-ended = Постоянно запитване е изтекло
work-kind-approval = Съгласие за сигнал
work-kind-queue = Въвеждане на чакащ сигнал
work-kind-review = Преглед на сигнал
work-kind-hidden = Скрит сигнал: удължаване или показване
work-kind-purpose-achieved = Целта е постигната: запазване или заличаване
work-kind-proposal = Решение по предложение
work-kind-evidence = Изпращане на данни
work-kind-supervisor = Уведомяване на надзорните органи
work-kind-contest = Разглеждане на оспорен сигнал
work-kind-threat = Нова оценка на заплаха
work-kind-question = Отговор на въпрос на надзора
work-kind-answer = Преценка на достъп след отговора на служителя

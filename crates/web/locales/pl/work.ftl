# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

clock-at-once = termin natychmiast
clock-minutes-left = { $number ->
    [0] termin właśnie mija
    [one] termin za 1 minutę
    [few] termin za { $number } minuty
    [many] termin za { $number } minut
   *[other] termin za { $number } minuty
}
clock-hours-left = { $number ->
    [one] termin za 1 godzinę
    [few] termin za { $number } godziny
    [many] termin za { $number } godzin
   *[other] termin za { $number } godziny
}
clock-days-left = { $number ->
    [one] termin za 1 dzień
    [few] termin za { $number } dni
    [many] termin za { $number } dni
   *[other] termin za { $number } dnia
}
clock-minutes-late = { $number ->
    [0] termin właśnie minął
    [one] 1 minutę po terminie
    [few] { $number } minuty po terminie
    [many] { $number } minut po terminie
   *[other] { $number } minuty po terminie
}
clock-hours-late = { $number ->
    [one] 1 godzinę po terminie
    [few] { $number } godziny po terminie
    [many] { $number } godzin po terminie
   *[other] { $number } godziny po terminie
}
clock-days-late = { $number ->
    [one] 1 dzień po terminie
    [few] { $number } dni po terminie
    [many] { $number } dni po terminie
   *[other] { $number } dnia po terminie
}

work-title = Lista zadań
work-tab-waiting = Co czeka
work-tab-hits = Trafienia
work-tab-received = Otrzymane zgłoszenia
work-filter = Pokaż tylko
work-whose = Czyje
work-whose-anybody = Wszystkich
work-whose-mine = Moje
work-whose-nobody = Jeszcze niczyje
work-kind = Co
work-register = Rejestr
work-all = Wszystkie
work-own-unit = Tylko moja jednostka
work-only-overdue = Tylko po terminie
work-show = Pokaż
work-show-all = Pokaż wszystko, co czeka.
work-none = Nic na Ciebie nie czeka.
work-none-so = Nic, co czeka, nie odpowiada wybranym warunkom.
work-cut = Czeka więcej, niż tu pokazano: { $kind }. Pokazano najstarsze.
work-due = Termin
work-what = Co zrobić
work-who = Kto
work-since = od { $moment }
work-mine = Ty
work-nobody = Jeszcze nikt
work-take = Przejmij
work-seen = Przeczytane: usuń z listy
work-ticked = Wszystko zaznaczone
work-officer = Konto osoby z Twojej jednostki
work-note = Uwaga dla osoby, która to otrzyma
work-to-me = Przydziel mnie
work-to-officer = Przekaż tej osobie
work-to-nobody = Oddaj
work-pages = Strony
work-first = Pierwsza strona
work-next = Następna strona
work-changed = Ktoś inny był szybszy, więc niczego nie zmieniono. Twoje zaznaczenia i uwaga nadal tu są; sprawdź i wyślij ponownie.
work-changed-gone = Jednej pozycji nie ma już na tej stronie.
work-changed-yours = { $what }: jest już Twoje.
work-changed-free = { $what }: oddano i jest niczyje.
work-changed-other = { $what }: teraz ma to { $officer }.

work-kind-candidates = Porównaj kandydatów
work-kind-second-opinion = Potrzebna druga ocena
work-kind-opinion-given = Wydano drugą ocenę
work-kind-hit-to-report = Zweryfikuj i zgłoś dopasowanie
work-kind-hit-overdue = Zgłoszenie po terminie
work-kind-minor-overdue = Decyzja dotycząca dziecka po terminie
work-kind-report-failed = Zgłoszenia nie doręczono
work-kind-report-received = Podejmij decyzję w sprawie zgłoszenia
work-kind-decision-received = Przeczytaj decyzję
work-kind-subscription-found = Stałe zapytanie ma odpowiedź
work-kind-subscription-ended = Stałe zapytanie się skończyło
work-kind-approval = Wyraź zgodę na wpis
work-kind-queue = Wprowadź wpis, który czekał
work-kind-review = Dokonaj przeglądu wpisu
work-kind-hidden = Ukryty wpis: przedłuż ukrycie lub pokaż
work-kind-purpose-achieved = Cel osiągnięty: zachowaj lub usuń
work-kind-proposal = Rozstrzygnij propozycję
work-kind-evidence = Wyślij dowody
work-kind-supervisor = Powiadom organy nadzorcze
work-kind-contest = Zbadaj zakwestionowany wpis
work-kind-threat = Oceń zagrożenie ponownie
work-kind-question = Odpowiedz na pytanie nadzoru
work-kind-answer = Oceń dostęp po odpowiedzi funkcjonariusza

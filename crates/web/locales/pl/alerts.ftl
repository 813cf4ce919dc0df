# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

alerts-title = Wpisy
alerts-tabs = Części tego działu
alerts-tab-list = Własne wpisy
alerts-tab-reviews = Wymagane przeglądy
alerts-tab-drafts = Oczekujące wpisy
alerts-tab-proposals = Propozycje
alerts-tab-events = Do powiadomienia
alerts-tab-criteria = Kryteria zagrożenia
alerts-tab-contest = Zakwestionowane wprowadzenie
alerts-tab-subscriptions = Stałe zapytania
alerts-tab-deletions = Usunięcia
alerts-tab-feeds = Kopie
alerts-tab-statistics = Statystyki

alerts-enter = Wprowadź wpis
alerts-show = Pokaż
alerts-all = Wszystkie
alerts-cancel = Anuluj
alerts-continue = Dalej
alerts-again = Jeszcze raz
alerts-yes = Tak
alerts-you = Ty
alerts-missing = Brak danych lub dane nie mają wymaganej postaci.
alerts-pages = Dalsza część listy
alerts-to-first = Do początku
alerts-to-next = Dalej
alerts-none = Nie ma wpisów tego rodzaju.
alerts-none-yet = Dotychczas nic nie znaleziono. Jest więcej do przejrzenia: przejdź na następną stronę.
alerts-list-caption = Wpisy Twojego organu, od ostatnio zmienionego
alerts-on-record = Odnotowano, pozycja dziennika { $entry }.
alerts-not-as-it-stands = To nie pasuje do wpisu w jego obecnym stanie.

alerts-choose-what = Wybierz cel wpisu. Każda kategoria określa, co zrobią funkcjonariusze we wszystkich państwach.
alerts-choose-needs = Co jest potrzebne
alerts-second-officer = Ta kategoria wymaga dwóch osób. Wprowadzone dane czekają, aż zgodzi się drugi funkcjonariusz.
alerts-enter-ask = Wprowadź i poproś drugiego funkcjonariusza
alerts-check = Sprawdź
alerts-check-what = Sprawdzenie określa jakość danych i szuka wpisów dotyczących tej samej osoby lub tego samego przedmiotu. To wyszukiwanie jest odnotowywane. Nic nie zostaje jeszcze wprowadzone.
alerts-checked = Sprawdzono, jeszcze nie wprowadzono
alerts-checked-faults = Przed wprowadzeniem:
alerts-checked-queued = Twój organ ma wpis dotyczący tej samej osoby lub tego samego przedmiotu. Nowy wpis czekałby, aż tamten się skończy.
alerts-checked-alone = Nie znaleziono wpisu dotyczącego tej samej lub podobnej osoby albo tego samego lub podobnego przedmiotu.
alerts-quality-soon = Podczas wypełniania widać tu jakość danych.
alerts-similar-title = Wpisy, które mogą dotyczyć tego samego
alerts-similar-what = Porównaj. Jeśli wpis dotyczy innej osoby lub innego przedmiotu, podaj, skąd to wiadomo.
alerts-similar-same = To samo według wszystkich znanych danych
alerts-similar-alike = Podobne
alerts-similar-conflict = Niezgodny z Twoim
alerts-similar-agrees = zgodność { $percent } na 100
alerts-similar-first = Oba wpisy mogą istnieć. Najpierw wykonuje się: { $category }.
alerts-similar-not = Oba wpisy nie mogą istnieć. Skonsultuj się z tamtym państwem przed wprowadzeniem swojego.
alerts-similar-different = Dotyczy kogoś lub czegoś innego, ponieważ
alerts-deviation = Wprowadź mimo niezgodności wpisów
alerts-deviation-what = Tylko ze względu na istotne interesy narodowe i po konsultacji z tymi państwami.

alerts-standing-shown = Widoczny
alerts-standing-review-due = Wymaga przeglądu
alerts-standing-hidden = Ukryty
alerts-standing-flagged = Z zastrzeżeniem
alerts-tag-immediate = Działać natychmiast
alerts-tag-terrorism = Terroryzm
alerts-tag-flags = { $count ->
    [one] Zastrzeżenie jednego państwa
    [few] Zastrzeżenia { $count } państw
    [many] Zastrzeżenia { $count } państw
   *[other] Zastrzeżenia { $count } państwa
}
alerts-days = { $count ->
    [0] dzisiaj
    [one] jeden dzień
    [few] { $count } dni
    [many] { $count } dni
   *[other] { $count } dnia
}

alerts-column-alert = Wpis
alerts-column-changed = Zmieniono
alerts-column-due = Przegląd do
alerts-column-left = Pozostały czas
alerts-column-extensions = Przedłużono
alerts-column-when = Kiedy
alerts-column-what = Co
alerts-column-to = Do
alerts-column-from = Od
alerts-column-until = Do dnia
alerts-column-evidence = Dowody od
alerts-column-answer = Odpowiedź
alerts-column-prepared = Przygotowano
alerts-column-by = Przygotował(a)
alerts-column-since = Od kiedy
alerts-column-instead = Działanie w tym państwie
alerts-column-node = Węzeł
alerts-column-asked = Ostatnie zapytanie
alerts-column-version = Wersja
alerts-column-fields = Zmienione pola
alerts-column-deleted = Usunięto
alerts-column-issuer = Wystawca
alerts-column-as-of = Kompletne na dzień
alerts-column-applied = Pozycje przyjęte spośród znanych
alerts-column-acknowledged = Pozycje potwierdzone
alerts-column-categories = Kategorie
alerts-column-made = Utworzono
alerts-column-renewed = Odnowiono
alerts-column-counted = Policzono
alerts-column-count = Liczba

alerts-field-register = Rejestr
alerts-field-record = Numer w Twoim rejestrze
alerts-field-category = Kategoria
alerts-field-standing = Stan
alerts-field-state = Państwo
alerts-field-kind = Rodzaj odsyłacza
alerts-field-reason = Powód
alerts-field-reasons = Powody
alerts-field-ground = Podstawa
alerts-field-grounds = Zarzuty osoby, której dotyczy wpis
alerts-field-assessment = Indywidualna ocena
alerts-field-outcome = Wynik przeglądu
alerts-hint-review-assessment = Dlaczego wpis jest nadal potrzebny i proporcjonalny albo dlaczego nie jest. Zostaje to odnotowane.
alerts-hint-review-ground = Tylko w razie usunięcia.
alerts-field-request = Numer wniosku
alerts-field-consent = Numer zgody
alerts-field-told = Państwa biorące udział w operacji
alerts-field-other-register = Rejestr drugiego wpisu
alerts-field-other = Numer drugiego wpisu
alerts-field-link = Odsyłacz
alerts-field-consented = Na co zgodził się pokrzywdzony
alerts-field-categories = Na co pokrzywdzony cofa zgodę
alerts-field-revocation = Numer cofnięcia zgody
alerts-field-proposal = Co proponujesz?
alerts-field-evidence = Dzień ujawnienia dowodów
alerts-field-text = Co dokładnie i dlaczego
alerts-field-stands = Czy wprowadzenie zostaje utrzymane?
alerts-field-accept = Czy Twój organ się zgadza?
alerts-field-proportionality = Proporcjonalność
alerts-field-judicial-authority = Organ sądowy
alerts-field-judicial-request = Jego wniosek
alerts-field-immediate = Działać natychmiast
alerts-field-terrorism = Dotyczy przestępstw terrorystycznych
alerts-field-basis = Cel i podstawa prawna
alerts-field-case-reference = Sprawa
alerts-field-offence = Przestępstwo
alerts-field-person-role = Rola osoby w sprawie
alerts-field-statement = Uzasadnienie własnymi słowami
alerts-field-family = Nazwisko
alerts-field-given = Imię
alerts-field-birth = Data urodzenia
alerts-field-document = Numer dokumentu
alerts-field-plate = Numer rejestracyjny
alerts-field-vin = Numer identyfikacyjny pojazdu
alerts-field-registers = Rejestry
alerts-field-ends = Kończy się
alerts-field-period = Okres

alerts-field-kind-of-object = Rodzaj przedmiotu
alerts-field-deviation-consulted = Państwa, z którymi się skonsultowano
alerts-field-deviation-interests = Istotne interesy narodowe

alerts-hint-new-record = Numer nadany przez Twój organ. Nigdy nazwisko: numer występuje w adresach.
alerts-hint-new-proportionality = Dlaczego sprawa jest adekwatna, odpowiednia i wystarczająco ważna, by uzasadniać wpis.
alerts-hint-condition = Podaj, jak ten warunek jest spełniony.
alerts-hint-of = Na przykład 2026, 2026-11 lub 2026-11-21. Puste oznacza bieżący okres.
alerts-hint-one-a-line = Jedna pozycja w wierszu. Tylko za zgodą pokrzywdzonego.
alerts-hint-extend-assessment = Dlaczego w tej sprawie wpis jest nadal potrzebny. Treść pozostaje w Twoim organie.
alerts-hint-hide-consent = Zgoda organu sądowego, który wydał nakaz.
alerts-hint-hide-told = Państwa te zostaną powiadomione, że wpis jest ukryty.
alerts-hint-propose-evidence = Od tego dnia biegnie termin na powiadomienie wystawcy. Puste oznacza dzisiaj.
alerts-hint-misused-identity-consent = Numer oświadczenia podpisanego przez pokrzywdzonego.
alerts-hint-misused-identity-consented = Dane innego rodzaju zostaną odrzucone.
alerts-hint-contest-record = Tak jak we wniosku osoby lub w odpowiedzi organu.
alerts-hint-ask-ends = Najwyżej za 90 dni od dziś. Można odnowić.

alerts-act-change = Zmień
alerts-what-change = Wszystkie pola zostaną zastąpione podaną tu treścią. Kategoria się nie zmienia; wcześniejsze wersje zostają zachowane.
alerts-act-review = Dokonaj przeglądu
alerts-what-review = Wpis zostanie usunięty w swoim dniu, jeżeli nie zostanie przedłużony. Przeczytaj, co zawiera i dlaczego istnieje, i zdecyduj, czy jest nadal potrzebny i proporcjonalny.
alerts-review-correct = Najpierw popraw dane
alerts-outcome-extend = Nadal potrzebny: przedłuż
alerts-outcome-delete = Już niepotrzebny: usuń
alerts-act-extend = Przedłuż
alerts-what-extend = Wpis jest przechowywany ponownie przez okres właściwy dla jego kategorii, liczony od teraz. Prawo wymaga indywidualnej oceny, która zostaje odnotowana.
alerts-act-achieved = Cel osiągnięty
alerts-what-achieved = Stwierdzasz, że cel wpisu został osiągnięty. Wpis zostanie usunięty po 15 dniach, chyba że Twój organ poda, dlaczego należy go zachować.
alerts-act-keep = Zachowaj mimo to
alerts-what-keep = Uznano, że cel został osiągnięty. Podaj, dlaczego wpis należy zachować.
alerts-act-flag = Zastrzeżenie dla państwa
alerts-what-flag = Państwo zwróciło się o zastrzeżenie. Jego organy nie podejmą działania z tego wpisu; zatrzymanie zamienia się w ustalenie miejsca pobytu.
alerts-act-unflag = Wycofaj zastrzeżenie
alerts-what-unflag = Organy tego państwa ponownie podejmują działanie.
alerts-act-execute-anyway = Poproś mimo to o działanie
alerts-what-execute-anyway = W pilnych i poważnych sprawach można poprosić państwo o wycofanie zastrzeżenia. Do tego czasu zastrzeżenie obowiązuje.
alerts-act-hide = Ukryj
alerts-what-hide = Przez 48 godzin wpis widzą tylko biura SIRENE. Jeśli jest już ukryty, pozostaje ukryty przez kolejne 48 godzin. Po tym czasie pokazuje się sam.
alerts-act-reveal = Pokaż ponownie
alerts-what-reveal = Od teraz wpis widzą wszyscy uprawnieni.
alerts-act-link = Połącz z innym wpisem
alerts-what-link = Odsyłacz wymaga wyraźnej potrzeby operacyjnej. Nie zmienia działania ani okresu i nikomu nie daje większego dostępu.
alerts-act-unlink = Usuń odsyłacz
alerts-what-unlink = Odsyłacz zostaje usunięty po obu stronach.
alerts-act-misused-identity = Dodaj osobę, której tożsamość przywłaszczono
alerts-what-misused-identity = Funkcjonariusze najpierw przeczytają, że nazwisko należy do osoby pokrzywdzonej. Wprowadź tylko to, na co się ona zgodziła, oddzielnie dla każdego rodzaju danych. Dane wprowadzone wcześniej zostaną zastąpione.
alerts-act-revoke-consent = Usuń dane pokrzywdzonego
alerts-what-revoke-consent = Pokrzywdzony nie wyraża już zgody. Dane zostaną usunięte w nowej wersji wpisu i we wszystkich kopiach.
alerts-act-propose = Zaproponuj coś wystawcy
alerts-what-propose = Wpis należy do innego państwa. Przekaż mu swoje informacje: ono decyduje i odpowiada z uzasadnieniem.
alerts-act-contest = Odnotuj, że osoba kwestionuje wprowadzenie
alerts-what-contest = Osoba kwestionuje, że wpis przedstawia ją jako zagrożenie. Trzeba to ponownie zbadać i rozstrzygnąć z uzasadnieniem. Do tego czasu wpis obowiązuje.
alerts-act-decide-contest = Rozstrzygnij zakwestionowanie
alerts-what-decide-contest = Osoba kwestionuje wprowadzenie jako zagrożenie. Jeśli nie zostanie ono utrzymane, usuwa się je z wpisu.
alerts-act-delete = Usuń
alerts-what-delete = Wpis zostanie trwale usunięty, tutaj i we wszystkich kopiach.

alerts-delete-copies = { $count ->
    [0] Żaden inny węzeł nie ma kopii.
    [one] Jeden inny węzeł otrzyma polecenie usunięcia kopii. Musi potwierdzić.
    [few] { $count } inne węzły otrzymają polecenie usunięcia kopii. Każdy musi potwierdzić.
    [many] { $count } innych węzłów otrzyma polecenie usunięcia kopii. Każdy musi potwierdzić.
   *[other] { $count } innego węzła otrzyma polecenie usunięcia kopii. Każdy musi potwierdzić.
}
alerts-delete-attached = Razem z nim zostaną usunięte te wpisy dotyczące przedmiotów:
alerts-delete-links = { $count ->
    [one] Jeden odsyłacz do innego wpisu przestanie istnieć.
    [few] { $count } odsyłacze do innych wpisów przestaną istnieć.
    [many] { $count } odsyłaczy do innych wpisów przestanie istnieć.
   *[other] { $count } odsyłacza do innych wpisów przestanie istnieć.
}
alerts-delete-file = Akta krajowe przechowuje się przez rok.
alerts-delete-sure = Usunąć ten wpis?
alerts-delete-now = Usuń teraz
alerts-delete-not = Nie usuwaj

alerts-victim-title = Przywłaszczono tu tożsamość innej osoby
alerts-victim-what = Nie działaj wobec osoby na podstawie samego nazwiska. Pozwól jej udowodnić tożsamość.
alerts-victim-name = Nazwisko pokrzywdzonego
alerts-victim-since = Wprowadzono za zgodą dnia
alerts-safety = Twoje bezpieczeństwo
alerts-todo = Co robią funkcjonariusze po trafieniu
alerts-data = Treść wpisu
alerts-acts = Co można zrobić
alerts-life = Przebieg wpisu
alerts-national-title = Akta krajowe
alerts-national-what = To pozostaje w Twoim organie. Nie ma tego żaden inny węzeł.
alerts-quality = Jakość danych
alerts-quality-missing = Uzupełnić, jeśli znane
alerts-quality-percent = { $percent } na 100
alerts-threat-title = Wprowadzono jako zagrożenie
alerts-threat-what = Wypełnij tylko wtedy, gdy osobę wprowadza się na podstawie krajowej oceny jako zagrożenie terrorystyczne lub zagrożenie brutalnym ekstremizmem. Nazwisko osoby zatwierdzającej pozostaje w Twoim organie.
alerts-threat-again = Ocenę zagrożenia przeprowadzono ponownie
alerts-threat-authoriser = Nazwisko osoby zatwierdzającej
alerts-threat-assessment = Krajowa ocena
alerts-threat-function = Zatwierdził(a)
alerts-threat-criteria = Kryteria, wersja
alerts-threat-review = Ponowna ocena do
alerts-flags-title = Zastrzeżenia
alerts-no-action = Bez działania
alerts-links-title = Odsyłacze
alerts-links-what = Odsyłacz nie daje nikomu dostępu. Widać tylko te, których drugą stronę wolno Ci zobaczyć.
alerts-holders-title = Kopie tej wersji
alerts-holder-acknowledged = Potwierdzono
alerts-holder-waiting = Jeszcze nie potwierdzono
alerts-holder-never-asked = Nigdy nie pytał
alerts-holder-not-entitled = Nie otrzymuje tej kategorii
alerts-beside-title = Obok innych wpisów
alerts-place = Jeżeli pasuje kilka wpisów: ten ma miejsce { $place } w kolejności podejmowania działań.
alerts-beside-not = W odniesieniu do tej samej osoby lub tego samego przedmiotu jest niezgodny z:
alerts-versions-title = Historia

alerts-note-entered = Wprowadzono
alerts-note-prepared = Przygotowano
alerts-note-approved = Drugi funkcjonariusz wyraził zgodę
alerts-note-deviation = Wprowadzono obok niezgodnego wpisu
alerts-note-different-subject = Stwierdzono, że dotyczy kogoś lub czegoś innego
alerts-note-threat-authorised = Zatwierdzono wprowadzenie jako zagrożenie
alerts-note-changed = Zmieniono
alerts-note-assessment = Przedłużono po ocenie
alerts-note-flag = Zastrzeżenie
alerts-note-execute-anyway = Poproszono o działanie mimo zastrzeżenia
alerts-note-hidden = Ukryto
alerts-note-revealed = Pokazano ponownie
alerts-note-link = Odsyłacz
alerts-note-victim-consent = Zgoda pokrzywdzonego
alerts-note-purpose-achieved = Cel osiągnięty
alerts-note-kept = Zachowano mimo to
alerts-note-proposal = Rozstrzygnięto propozycję
alerts-note-contest = Zakwestionowano
alerts-note-contest-decision = Rozstrzygnięto zakwestionowanie
alerts-note-ended = Usunięto
alerts-planned-reveal = Zostanie ponownie pokazany
alerts-planned-warning = Otrzymasz prośbę o przegląd
alerts-planned-threat = Ocenę trzeba przeprowadzić ponownie
alerts-planned-deletion = Zostanie usunięty, jeśli nie będzie przedłużony

alerts-name-birth = rodowe
alerts-name-former = poprzednie
alerts-name-alias = pseudonim
alerts-sex-f = Kobieta
alerts-sex-m = Mężczyzna
alerts-sex-x = Inna

alerts-foreign-title = Wpis innego państwa
alerts-foreign-what = Tylko państwo, które go wprowadziło, może go pokazać, zmienić lub usunąć. Aby poznać treść, wykonaj wyszukiwanie, podając cel. Możesz przekazać wystawcy, czego brakuje lub co jest błędne, albo zwrócić się o zastrzeżenie.
alerts-foreign-search = Szukaj

alerts-reviews-title = Wymagane przeglądy
alerts-reviews-what = Te wpisy kończą się w ciągu czterech miesięcy. Przedłuż każdy po ocenie albo pozwól na jego usunięcie w terminie.
alerts-reviews-none = Żaden wpis w tym rejestrze nie wymaga teraz przeglądu.
alerts-reviews-caption = Wpisy do przeglądu, od najpilniejszego

alerts-events-title = O czym trzeba powiadomić innych
alerts-events-what = Prawo wymaga powiadomienia tych państw. Powiadom je i zachowaj dowód w aktach.
alerts-events-none = Nikogo nie trzeba powiadamiać.
alerts-to-all = Wszystkie państwa
alerts-event-new-alert = Nowy wpis, do którego można dodać zastrzeżenie
alerts-event-national-security = Wpis ze względu na bezpieczeństwo narodowe
alerts-event-execute-anyway = Wystawca prosi o działanie mimo zastrzeżenia
alerts-event-hidden = Ukryty na czas operacji
alerts-event-supervisor = Brak porozumienia w ciągu dwóch miesięcy: przekaż organom nadzorczym

alerts-drafts-title = Oczekujące wpisy
alerts-drafts-what = Te wpisy jeszcze nie istnieją. Czekają na drugiego funkcjonariusza albo na koniec innego wpisu dotyczącego tej samej osoby lub tego samego przedmiotu.
alerts-drafts-none = Nic nie czeka.
alerts-draft-title = Oczekujący wpis
alerts-draft-approval = Czeka na drugiego funkcjonariusza
alerts-draft-queued = Czeka na koniec innego wpisu
alerts-draft-offered = Można teraz wprowadzić
alerts-draft-behind = Czeka na koniec wpisu
alerts-draft-decide = Rozstrzygnij
alerts-draft-own = Ten wpis przygotowano z Twojego konta. Musi się na niego zgodzić inny funkcjonariusz. Możesz tylko z niego zrezygnować.
alerts-draft-agree = Wyraź zgodę i wprowadź
alerts-draft-refuse = Zrezygnuj

alerts-proposals-title = Propozycje
alerts-proposals-what = Co inne państwa proponują w sprawie Twoich wpisów i co Ty proponujesz w sprawie ich wpisów.
alerts-proposals-none = Nie ma propozycji.
alerts-proposal-title = Propozycja: { $kind }
alerts-proposal-completion = Uzupełnienie
alerts-proposal-correction = Sprostowanie
alerts-proposal-flag = Zastrzeżenie
alerts-proposal-is-waiting = W drodze
alerts-proposal-is-open = Do rozstrzygnięcia
alerts-proposal-is-accepted = Przyjęto
alerts-proposal-is-refused = Odrzucono
alerts-proposal-is-supervisor = U organów nadzorczych
alerts-proposal-decide = Rozstrzygnij
alerts-proposal-decide-what = Odpowiedź trafia do państwa, które złożyło propozycję. Sama zmiana lub zastrzeżenie to odrębna czynność.
alerts-send-decision = Wyślij odpowiedź
alerts-answer-yes = Tak
alerts-answer-no = Nie
alerts-stands-yes = Tak, wprowadzenie zostaje utrzymane
alerts-stands-no = Nie, zostaje usunięte

alerts-criteria-title = Kryteria wprowadzania zagrożeń
alerts-criteria-what = Osobę wprowadza się jako zagrożenie tylko według opublikowanych kryteriów. Wersji nigdy się nie zmienia: opublikuj nową.
alerts-criteria-whose = Kryteria państwa
alerts-criteria-none = Nie opublikowano kryteriów.
alerts-criteria-publish = Opublikuj wersję
alerts-criteria-version-hint = Na przykład 2026-1. Nie będzie użyta ponownie.
alerts-criteria-text = Treść kryteriów

alerts-deletions-title = Usunięcia
alerts-deletions-what = Usunięcie musi dotrzeć do każdej kopii. Każdy węzeł je potwierdza.
alerts-deletions-none = Każdy węzeł potwierdził każde usunięcie.
alerts-deletions-pending = { $count ->
    [one] Brakuje jednego potwierdzenia.
    [few] Brakuje { $count } potwierdzeń.
    [many] Brakuje { $count } potwierdzeń.
   *[other] Brakuje { $count } potwierdzenia.
}
alerts-deletions-overdue = { $count ->
    [0] Żadne nie jest po terminie.
    [one] Jedno jest po terminie.
    [few] { $count } są po terminie.
    [many] { $count } jest po terminie.
   *[other] { $count } jest po terminie.
}
alerts-deletions-more = Jest ich więcej, niż pokazano.
alerts-deletions-caption = Brakujące potwierdzenia, najpierw te po terminie
alerts-deletion-overdue = { $hours ->
    [one] Po terminie od godziny
    [few] Po terminie, { $hours } godziny od usunięcia
    [many] Po terminie, { $hours } godzin od usunięcia
   *[other] Po terminie, { $hours } godziny od usunięcia
}

alerts-feeds-title = Kopie
alerts-feeds-what = Co ten węzeł ma z wpisów innych państw i jak jest to aktualne oraz kto ma kopie Twoich wpisów.
alerts-copies-title = Kopie przechowywane tutaj
alerts-copies-none = Ten węzeł nie ma kopii.
alerts-copies-caption = Kopie według wystawcy
alerts-copy-fresh = Aktualna
alerts-copy-stale = Nieaktualna: wyszukiwanie może coś pominąć
alerts-copy-snapshot = Pobierana od nowa
alerts-copy-broken = Weryfikacja się nie powiodła
alerts-own-feeds-title = Kopie Twoich wpisów
alerts-feed-holds = Pozycje w zbiorze: { $count }
alerts-feed-set-back = Ten zbiór nie jest ciągiem dalszym tego, co opublikowano. Nic nie można wprowadzić, dopóki inżynier go nie przywróci.
alerts-entitle-title = Ustal, co węzeł może przechowywać
alerts-entitle-what = Kopie, których węzeł nie może już przechowywać, znikną przy jego następnym zapytaniu.
alerts-entitle-hint = Kody kategorii rozdzielone przecinkami. Puste oznacza wszystkie kategorie.
alerts-entitle-do = Ustaw

alerts-subscriptions-title = Stałe zapytania
alerts-subscriptions-what = Otrzymasz powiadomienie, gdy pojawi się tu coś nowego, co odpowiada Twojemu zapytaniu. Zapytanie kończy się w swoim terminie, jeśli go nie odnowisz.
alerts-subscriptions-none = Nie masz stałych zapytań.
alerts-subscriptions-caption = Twoje stałe zapytania
alerts-subscription-title = Stałe zapytanie
alerts-subscription-new = Złóż stałe zapytanie
alerts-subscription-asked = O co pytasz
alerts-subscription-asked-hint = Jedna osoba lub jeden przedmiot. Podaj, co wiadomo.
alerts-subscription-why = Dlaczego pytasz
alerts-subscription-where = Gdzie i jak długo
alerts-subscription-found = Co znaleziono
alerts-subscription-found-where = Co znaleziono, widać na liście zadań. Wskazuje ona, że coś jest; aby to zobaczyć, wykonaj wyszukiwanie.
alerts-subscription-renew = Odnów
alerts-subscription-end = Zakończ
alerts-subscription-end-what = Zapytanie zostanie usunięte. To, co znaleziono, pozostaje na liście zadań.
alerts-term-name = Imię i nazwisko
alerts-term-birth-date = Data urodzenia
alerts-term-sex = Płeć
alerts-term-nationality = Obywatelstwo
alerts-term-birth-place = Miejsce urodzenia
alerts-term-document = Dokument
alerts-term-plate = Tablica rejestracyjna
alerts-term-vin = Numer identyfikacyjny pojazdu
alerts-term-number = Numer
alerts-term-reference = Oznaczenie
alerts-person-suspect = Podejrzany
alerts-person-convicted = Skazany
alerts-person-victim = Pokrzywdzony
alerts-person-witness = Świadek lub osoba kontaktowa
alerts-person-missing = Zaginiony
alerts-person-other = Inna

alerts-statistics-title = Statystyki
alerts-statistics-period = Policzono za okres { $period }.
alerts-statistics-differ = Liczby formularzy nie zgadzają się z dziennikiem. Powiadom operatora.
alerts-statistics-none = Nic nie policzono.
alerts-by-category = { $counter }, według kategorii
alerts-too-few = zbyt mało, by publikować
alerts-period-year = Rok
alerts-period-month = Miesiąc
alerts-period-day = Dzień
alerts-counter-held = Przechowywane
alerts-counter-extended = Przechowywane i przedłużone
alerts-counter-flagged = Przechowywane z zastrzeżeniem
alerts-counter-hidden = Przechowywane i ukryte
alerts-counter-entered = Wprowadzone
alerts-counter-changed = Zmienione
alerts-counter-deleted = Usunięte
alerts-counter-searches = Wyszukiwania z odpowiedzią
alerts-counter-hits = Trafienia we wpisach innych państw
alerts-counter-own-hits = Trafienia we własnych wpisach
alerts-counter-forms-sent = Wysłane formularze
alerts-counter-forms-received = Otrzymane formularze

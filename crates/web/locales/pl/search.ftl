# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

search-title = Szukaj
search-tabs = Sposoby wyszukiwania
search-one = Jedna osoba lub jeden przedmiot
search-batch = Wiele naraz
search-recent = Twoje wyszukiwania

search-why-of = Dlaczego wyszukujesz ({ $unit })
search-purpose-missing = przed wyszukiwaniem podaj powód
search-purpose-said = { $why } · sprawa { $case }
search-purpose-change = Zmień
search-purpose = Cel
search-basis = Podstawa prawna
search-case = Numer sprawy
search-offence = Przestępstwo
search-role = Rola osoby
search-where-asked = Gdy rejestr tego wymaga
search-penalty = Najwyższa kara, w miesiącach
search-penalty-hint = Jeśli przestępstwo może być zbyt lekkie
search-urgency = Pilność
search-statement = Twoje uzasadnienie
search-statement-hint = Gdy potrzebny jest opis słowny
search-anew = Podany cel dotyczy także tego zapytania
search-role-suspect = Podejrzany
search-role-convicted = Skazany
search-role-victim = Pokrzywdzony
search-role-witness = Świadek lub osoba kontaktowa
search-role-missing = Osoba zaginiona lub szczątki
search-role-other = Inna
search-urgency-normal = Zwykła
search-urgency-urgent = Pilne
search-urgency-life-in-danger = Zagrożenie życia

search-box = Imię i nazwisko, data urodzenia, dokument, tablica rejestracyjna lub inny numer
search-box-hint = Wpisz lub wklej, także wiersze z paszportu. Na przykład: Velichkov, Todor 14.3.1979
search-do = Szukaj
search-recognise = Najpierw sprawdź
search-recognised = Zrozumiano jako
search-or = lub { $what }
search-look = Sprawdź, co zrozumiano, a następnie szukaj.
search-form = Wszystkie pola
search-person = Osoba
search-document = Dokument
search-object = Pojazd lub inny przedmiot
search-name-hint = Jeśli nie można rozróżnić części
search-date-hint = 1979-03-14, 14.3.1979, 03/1979 lub 1979
search-part-hint = * w miejsce nieznanych znaków
search-reference-hint = Z wcześniejszej odpowiedzi
search-document-kind = Rodzaj dokumentu
search-document-issuer = Państwo wydania
search-plate-country = Państwo tablicy rejestracyjnej
search-number-kind = Rodzaj numeru
search-term-name = Imię i nazwisko
search-term-whole-name = Pełne imię i nazwisko
search-term-family = Nazwisko
search-term-given = Imiona
search-term-other-name = Inne nazwisko tej samej osoby
search-term-birth-date = Data urodzenia
search-term-sex = Płeć
search-term-nationality = Obywatelstwo
search-term-birth-place = Miejsce urodzenia
search-term-document = Numer dokumentu
search-term-plate = Tablica rejestracyjna
search-term-vin = Numer identyfikacyjny pojazdu
search-term-number = Inny numer
search-term-reference = Oznaczenie
search-term-day-month = dzień i miesiąc w odwrotnej kolejności
search-sex-F = Kobieta
search-sex-M = Mężczyzna
search-sex-X = Inna
search-number-imei = Urządzenie mobilne (IMEI)
search-number-container = Kontener
search-number-firearm = Broń palna
search-number-banknote = Banknot
search-number-aircraft-registration = Statek powietrzny, znak rejestracyjny
search-number-aircraft-serial = Statek powietrzny, numer seryjny
search-number-hull = Łódź, numer kadłuba
search-number-boat-registration = Łódź, numer rejestracyjny
search-number-engine = Silnik
search-number-equipment = Sprzęt przemysłowy
search-number-it = Sprzęt informatyczny
search-number-part = Część przedmiotu
search-number-payment-card = Karta płatnicza
search-number-serial = Inny numer seryjny

search-remark-no-register = żadnego rejestru nie pyta się o numer telefonu ani adres e-mail. Pominięto.
search-remark-check-digit = cyfra kontrolna się nie zgadza. Porównaj z dokumentem lub urządzeniem.
search-remark-not-understood = tego nie zrozumiano. Wpisz to w odpowiednie pole albo pomiń.
search-remark-too-much = To za dużo na jedno zapytanie.
search-remark-several = { $count ->
    [one] Pominięto jedną część, bo jej pole jest zajęte. Zapytaj o nią osobno.
    [few] Pominięto { $count } części, bo ich pola są zajęte. Zapytaj o każdą osobno.
    [many] Pominięto { $count } części, bo ich pola są zajęte. Zapytaj o każdą osobno.
   *[other] Pominięto { $count } części, bo ich pola są zajęte. Zapytaj o każdą osobno.
 }
search-fault-nothing = Podaj, kogo lub czego szukasz.
search-fault-name = Nazwisko składa się z liter, najwyżej 300 znaków w każdej części.
search-fault-date = Podaj datę w postaci 1979-03-14, 14.3.1979, 03/1979 lub 1979.
search-fault-choice = Wybierz pozycję z listy.
search-fault-text = Najwyżej 300 znaków.
search-fault-number = Numer dokumentu składa się z liter lub cyfr, najwyżej 64.
search-fault-plate = Tablica rejestracyjna ma najwyżej 16 liter i cyfr. Przy użyciu * podaj co najmniej trzy z nich po kolei.
search-fault-vin = Ma 17 znaków, bez I, O i Q.
search-fault-object = To nie jest numer wybranego rodzaju.
search-fault-months = Podaj liczbę miesięcy.
search-fault-anew = { $registers }: potwierdź cel przy każdym zapytaniu.
search-fault-lines = Najwyższa liczba wierszy naraz: { $count }.

search-whom = Kogo pytać i jak długo czekać
search-whom-hint = Wszystkich, których wolno pytać, jeśli nic nie wybrano.
search-registers = Rejestry
search-authorities = Organy
search-deadline = Czekaj najwyżej
search-deadline-hint = Odpowiedzi są pokazywane w miarę napływania.
search-seconds = { $count ->
    [one] 1 sekunda
    [few] { $count } sekundy
    [many] { $count } sekund
   *[other] { $count } sekundy
 }

search-results-title = Odpowiedzi
search-answers = Odpowiedzi według organu i rejestru
search-progress = Liczba odpowiedzi: { $answered } z { $due }.
search-progress-hits = { $count ->
    [0] Dotychczas brak kandydatów.
    [one] Dotychczas 1 kandydat.
    [few] Dotychczas { $count } kandydatów.
    [many] Dotychczas { $count } kandydatów.
   *[other] Dotychczas { $count } kandydata.
 }
search-progress-waiting = Oczekiwanie na: { $names }
search-complete = Odpowiedziały wszystkie zapytane rejestry.
search-incomplete = Obraz nie jest pełny.
search-unfinished = To wyszukiwanie jeszcze się tu nie skończyło. Pokazano to, co dotychczas nadeszło.
search-load = Wczytaj ponownie
search-class-hit = trafienie
search-class-no-hit = brak trafienia
search-class-stale = nic nie znaleziono w nieaktualnej kopii
search-class-refused = niedozwolone
search-class-late = brak odpowiedzi w terminie
search-class-unavailable = brak odpowiedzi
search-outcome-waiting = Jeszcze brak odpowiedzi
search-outcome-hit = Trafienie ({ $count })
search-outcome-no-hit = Brak trafienia
search-outcome-stale = Nic nie znaleziono, ale kopia jest nieaktualna
search-outcome-stale-ask = Coś może być w: { $names }. Zapytaj tam.
search-outcome-refused = Niedozwolone
search-outcome-late = Brak odpowiedzi w terminie
search-outcome-late-what = W ciągu { $seconds } s nic nie nadeszło. Coś może tam być: wyszukaj ponownie.
search-outcome-unavailable = Niedostępny
search-outcome-unavailable-since = Niedostępny od { $time }
search-outcome-unavailable-what = Coś może tam być: wyszukaj ponownie później.
search-unavailable-unreachable = Nie można połączyć się z drugim węzłem.
search-unavailable-tls = Drugi węzeł nie mógł potwierdzić swojej tożsamości.
search-unavailable-bad-signature = Podpis odpowiedzi jest nieprawidłowy, więc się jej nie pokazuje.
search-unavailable-undecodable = Nie można było odczytać odpowiedzi.
search-unavailable-version = Drugi węzeł używa innej wersji.
search-unavailable-cut-off = Odpowiedź została przerwana.
search-unavailable-overloaded = Drugi węzeł jest zbyt zajęty.
search-unavailable-ledger = Nie można było odnotować dostępu, więc nic się nie pokazuje.
search-unavailable-internal = Wystąpił błąd wewnętrzny. Powiadom operatora.
search-copy-old = { $name }: kopia sprzed { $hours } godz.
search-copy-never = { $name }: nie ma tu jeszcze pełnej kopii.
search-cut = Jest więcej kandydatów, niż wolno pokazać. Zawęź wyszukiwanie.
search-not-asked = { $count ->
    [one] Nie zapytano 1 rejestru
    [few] Nie zapytano { $count } rejestrów
    [many] Nie zapytano { $count } rejestrów
   *[other] Nie zapytano { $count } rejestru
 }
search-authority = Organ
search-register = Rejestr
search-reason = Powód
search-again = Wyszukaj ponownie
search-receipt = Pobierz poświadczenie
search-candidate-unnamed = Pokaż kandydata
search-misused-short = Nazwisko osoby, której tożsamość przywłaszczono
search-band-strong = Silny
search-band-good = Dobry
search-band-possible = Możliwy
search-why-same = Takie samo: { $what }.
search-why-alike = Podobne: { $what }.
search-why-different = Różne: { $what }.

search-candidate-title = Czy to osoba lub rzecz, o którą pytasz?
search-misused = To nazwisko należy do osoby, której tożsamość przywłaszczono
search-misused-what = Nie działaj wobec tej osoby z powodu nazwiska. Pozwól jej udowodnić tożsamość.
search-safety = Dla Twojego bezpieczeństwa
search-todo = Co zrobić
search-beside = O co pytano i co zawiera rejestr
search-beside-other = O co pytano i co zawiera rejestr
search-flag-only = Rejestr podaje tylko, że coś jest. Zapytaj właściciela.
search-feature = Cecha
search-asked = Zapytano
search-found = Znaleziono
search-agreement = Zgodność
search-found-withheld = na tym etapie nie pokazuje się
search-found-missing = brak w zapisie
search-effect-same = Takie samo
search-effect-alike = Podobne
search-effect-neutral = Nie można porównać
search-effect-different = Różne
search-numbers = Wyjaśnienie i liczby
search-score = Zgodność { $score } na 1000.
search-score-what = Określa, jak dobrze zapis pasuje do zapytania; nie mówi niczego o osobie. Każdy kolejny bit podwaja prawdopodobieństwo, że to ta sama osoba.
search-explanation = Wyjaśnienie
search-bits = Bity
search-record = Co pokazuje właściciel
search-identity-main = główne nazwisko
search-identity-birth = nazwisko rodowe
search-identity-former = poprzednie nazwisko
search-identity-alias = pseudonim
search-identity-misused = nazwisko pokrzywdzonego
search-judge = Twoja ocena
search-judge-why = Dlaczego?
search-judge-hint = Co porównano? Zostaje to odnotowane.
search-confirm = To jest ta osoba lub rzecz
search-reject = To nie jest ta osoba lub rzecz
search-unsure = Nie mogę stwierdzić
search-judged = Oceniono:
search-verdict-confirmed = Potwierdzono
search-verdict-rejected = Odrzucono
search-verdict-unsure = Niepewne
search-next = Dalej
search-next-hit = Zgłoś trafienie
search-next-back = Wróć do odpowiedzi
search-next-owner = Pytając właściciela o więcej, podaj:
search-log = Odnotowano
search-log-what = Te pozycje dowodzą Twojego zapytania i tej odpowiedzi. Może je otworzyć inspektor ochrony danych.
search-record-asked = Twoje zapytanie
search-record-answered = Odpowiedź, u właściciela
search-record-received = Odpowiedź, tutaj
search-before = Poprzedni kandydat
search-after = Następny kandydat
search-second-title = Druga ocena
search-second-what = To zapytanie zadał inny funkcjonariusz. Porównaj samodzielnie: jego opinię zobaczysz po wydaniu własnej oceny.
search-second-awaited = Musi to ocenić także drugi funkcjonariusz. Jest to trafienie, jeżeli obie osoby je potwierdzą.
search-second-disagree = Oceny się różnią: to nie jest trafienie.
search-second-hit = Obie osoby to potwierdziły: jest to trafienie.
search-second-other = Ocena drugiej osoby
search-contact = Punkt kontaktowy
search-next-owner-none = Aby zapytać właściciela, zwróć się do swojego pojedynczego punktu kontaktowego: lista zaufania nie podaje punktu kontaktowego organu { $authority }.
search-accesses = Każdy dostęp do tego wpisu
search-accesses-who = Każdy dostęp do tego wpisu mogą zobaczyć inspektor ochrony danych i organ nadzorczy.
search-receipt-title = Sprawdź poświadczenie
search-receipt-what = Poświadczenie dowodzi, o co zapytano, dlaczego i co odpowiedział każdy rejestr. Jest sprawdzane tutaj i nie jest przechowywane.
search-receipt-file = Z pliku
search-receipt-text = Poświadczenie
search-receipt-do = Sprawdź poświadczenie
search-receipt-holds = Poświadczenie jest prawdziwe.

search-standing = Powiadom, gdy wprowadzone zostanie coś nowego
search-standing-what = To samo zapytanie jest tu ponawiane w tym samym celu przy każdej zmianie rejestru tego węzła. Wynik znajdziesz na liście zadań.
search-standing-span = Przez
search-standing-do = Ponawiaj zapytanie
search-standing-made = Otrzymasz powiadomienie. Zapytanie jest wśród Twoich wyszukiwań.
search-standing-yours = Twoje stałe zapytania
search-standing-ends = Kończy się
search-standing-end = Zakończ
search-days = { $count ->
    [one] 1 dzień
    [few] { $count } dni
    [many] { $count } dni
   *[other] { $count } dnia
 }

search-recent-none = Nie ma jeszcze Twoich wyszukiwań.
search-when = Kiedy
search-question = Zapytanie
search-result = Wynik
search-registers-with-hits = { $count ->
    [0] Brak trafień
    [one] Trafienia w 1 rejestrze
    [few] Trafienia w { $count } rejestrach
    [many] Trafienia w { $count } rejestrach
   *[other] Trafienia w { $count } rejestru
 }
search-newest = Najnowsze
search-older = Starsze
search-line = Wiersz
search-lines = Jedno zapytanie w każdym wierszu
search-lines-hint = Najwyższa liczba wierszy: { $count }. Pyta się tylko rejestry tego węzła, w tym kopie wpisów innych państw.
search-batch-whom = Wszystkie rejestry tego węzła, które wolno pytać, jeśli nic nie wybrano.
search-do-all = Szukaj wszystkich
search-csv = Pobierz jako CSV
search-open = Otwórz

search-keys = Klawisze
search-key-box = Do pola
search-key-move = Do następnego lub poprzedniego kandydata
search-key-open = Otwórz kandydata
search-key-judge = Do przycisku: tak, nie, nie mogę stwierdzić
search-key-help = Pokaż te klawisze

# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

node-title = Ten węzeł
node-parts = Części tego działu
node-overview = Przegląd
node-registers = Rejestry
node-policies = Reguły
node-trust = Lista zaufania
node-diagnostics = Diagnostyka

node-federation = Federacja
node-federation-words = { $name }, liczba węzłów: { $nodes }
node-rules = Liczba reguł: { $count }
node-served = Rejestry obsługiwane przez ten węzeł
node-served-none = Brak

node-trust-lead = Lista zaufania określa, które węzły należą do federacji, z jakimi kluczami i co każdy z nich obsługuje. Podpisują ją podmioty prowadzące federację.
node-valid = Ważna
node-in-force = Obowiązuje
node-not-in-force = Nie obowiązuje
node-signers = Podpisy
node-signed-by = Wymagane podpisy: co najmniej { $count } z { $of } kluczy federacji
node-nodes = Węzły
node-roles = Czym jest
node-endpoint = Adres
node-log = Dziennik
node-pins = Klucze TLS
node-serves = Obsługuje
node-askers-everyone = może pytać każdy węzeł
node-askers-only = mogą pytać: { $who }

node-register = Rejestr
node-about = Opis
node-where = Gdzie są dane
node-here = Obsługiwany tutaj
node-yes = Tak
node-no = Nie
node-unverified = Jeszcze nie sprawdzono
node-unverified-words = Niektóre z poniższych informacji wymagają jeszcze sprawdzenia z tekstem urzędowym.
node-code = Kod
node-version = Wersja
node-controller = Administrator danych
node-acts = Podstawa
node-who-may = Kto może pytać i dlaczego
node-may-search = W tym celu mogą pytać: { $who }.
node-shows = Odpowiedź pokazuje najwyżej: { $level }.
node-shows-after = Po potwierdzonym trafieniu najwyżej: { $level }.
node-search-under = Można wyszukiwać na podstawie:
node-enter-under = Można wprowadzać na podstawie:
node-conditions = Warunki przed wyszukiwaniem
node-penalty = Najniższa wymagana górna granica kary za przestępstwo, w miesiącach: { $months }.
node-searched-by = Według czego można wyszukiwać
node-at-least = co najmniej { $count } z: { $of }
node-mode-exact = musi być takie samo
node-mode-fuzzy = może być podobne
node-mode-partial = wystarczy część
node-answers = Co pokazuje odpowiedź
node-strong = Kandydat jest określany jako silny od { $strong }, a dobry od { $good } na 1000.
node-possible = Jest określany jako możliwy od { $possible } na 1000. Niższych wyników się nie pokazuje; największa liczba pokazanych: { $most }.
node-holds = Co zawiera i co zrobić po trafieniu
node-follows = Co następuje po potwierdzonym trafieniu
node-retention = Jak długo przechowuje się zapisy
node-kept = Okres przechowywania zapisu: { $period }.
node-kept-other = Zapisy rodzaju { $kinds }: { $period }.
node-reviewed = Przegląd następuje po: { $period }.
node-warned = Właściciel jest uprzedzany z wyprzedzeniem: { $period }.
node-rights = Prawa osób, których dotyczą zapisy
node-rights-direct = Zwracają się do: { $contact }.
node-rights-indirect = Zwracają się do organu nadzorczego; dotyczy to: { $contact }.
node-rights-days = Termin odpowiedzi w dniach: { $days }, najpóźniej { $most }.
node-rights-months = Termin decyzji o sprostowaniu lub usunięciu, w miesiącach: { $months }.

node-years = { $count ->
    [one] { $count } rok
    [few] { $count } lata
    [many] { $count } lat
   *[other] { $count } roku
}
node-months = { $count ->
    [one] { $count } miesiąc
    [few] { $count } miesiące
    [many] { $count } miesięcy
   *[other] { $count } miesiąca
}
node-days = { $count ->
    [one] { $count } dzień
    [few] { $count } dni
    [many] { $count } dni
   *[other] { $count } dnia
}
node-hours = { $count ->
    [one] { $count } godzina
    [few] { $count } godziny
    [many] { $count } godzin
   *[other] { $count } godziny
}
node-working-days = { $count ->
    [one] { $count } dzień roboczy
    [few] { $count } dni robocze
    [many] { $count } dni roboczych
   *[other] { $count } dnia roboczego
}
node-at-once = Natychmiast
node-millis = { $count } ms

node-policies-lead = Nic nie jest dozwolone, jeśli nie zezwala na to reguła, a reguła zakazująca ma pierwszeństwo przed zezwalającą. Każda pozycja dziennika wskazuje regułę, która rozstrzygnęła.
node-policies-version = Skrót tych reguł
node-rules-hash = Odcisk reguł
node-file-entry = Wprowadzanie zapisów
node-file-persons = Osoby
node-permits = Zezwala
node-forbids = Zakazuje
node-remedy = Co pomaga:
node-try = Kto mógłby to zobaczyć?
node-try-lead = Wybierz, kto miałby co zrobić i dlaczego. Obowiązujące reguły podają, jak by rozstrzygnęły. Niczego się nie odczytuje, a próba jest odnotowywana.
node-try-do = Zapytaj reguły
node-would-permit = Byłoby dozwolone
node-would-refuse = Byłoby niedozwolone
node-owes-four-eyes = Zanim cokolwiek znalezionego posłuży do działania, musi się zgodzić drugi funkcjonariusz.
node-owes-silence = Właściciela nie wolno powiadamiać przed potwierdzeniem trafienia.
node-owes-case = Numer sprawy jest przekazywany razem z udostępnionymi danymi.
node-role = Rola
node-action = Co się robi
node-purpose = Cel
node-basis = Podstawa prawna
node-offence = Przestępstwo
node-person = Rola osoby w sprawie
node-second = Drugi funkcjonariusz wyraża zgodę
node-confirmed = Trafienie jest potwierdzone
node-trained = Funkcjonariusz jest przeszkolony w ocenie dopasowań biometrycznych

node-health = Stan
node-ready = Węzeł może pracować
node-refusing = Nie można niczego zapisać, więc nie udziela się odpowiedzi, od
node-damage = Wykryto uszkodzenie; uruchom sprawdzenie
node-last-commit = Ostatni zapis danych
node-never = Nigdy
node-ledger = Dziennik
node-ledger-words = Pozycje: { $entries }, w tym podpisane: { $signed }
node-schema = Wersja magazynu danych
node-backup = Ostatnia kopia zapasowa
node-backup-words = { $at }, pozycje dziennika: { $entries }
node-backup-keys = Z kluczami tajnymi
node-backup-no-keys = Bez kluczy tajnych
node-backup-none = Brak informacji o kopii zapasowej
node-records = Liczba zapisów: { $count }
node-peers = Inne węzły
node-peers-none = Federacja nie ma innego węzła.
node-node = Węzeł
node-state = Stan
node-last-contact = Ostatnia odpowiedź
node-round-trip = Czas odpowiedzi
node-clock = Zegar
node-clock-ahead = { $count } ms przed naszym
node-clock-behind = { $count } ms za naszym
node-clock-same = Jak nasz
node-certificate = Certyfikat ważny do
node-software = Program
node-last-fault = Ostatni błąd
node-details = Szczegóły
node-settings = Konfiguracja
node-settings-lead = Taka, z jaką uruchomiono węzeł; zmiana wymaga ponownego uruchomienia. Sekretów się nie pokazuje.
node-settings-none = Ten proces nie pokazuje swojej konfiguracji.

node-level-flag = że coś jest
node-level-reference = oznaczenie
node-level-core-data = dane podstawowe
node-level-full = cały zapis

node-about-alerts = Wpisy: zapisy wzywające innych do działania.
node-about-person = Zapisy o osobach.
node-about-object = Zapisy o przedmiotach.

node-distribution-queried = Dane pozostają u każdego właściciela i pyta się o nie na bieżąco.
node-distribution-replicated = Każdy uprawniony węzeł ma kopię, którą zmienia tylko właściciel.
node-distribution-hosted = Dane ma jeden węzeł, inne go pytają.
node-distribution-blinded = Właściciele publikują pseudonimy; zapytania też są zaślepione.

node-gate-offence = Trzeba podać przestępstwo.
node-gate-person-role = Trzeba podać rolę osoby w sprawie.
node-gate-four-eyes = Musi się zgodzić drugi funkcjonariusz.
node-gate-by-two = Jest to trafienie tylko wtedy, gdy potwierdzi je dwóch funkcjonariuszy.
node-gate-national = Najpierw trzeba przeszukać rejestry krajowe.
node-gate-silent = Właściciel nie dowiaduje się niczego przed potwierdzeniem trafienia.

node-peer-reachable = Odpowiada
node-peer-warning = Odpowiada, wymaga uwagi
node-peer-failing = Nie odpowiada
node-peer-unknown = Jeszcze nie pytano

node-person-suspect = Podejrzany
node-person-convicted = Skazany
node-person-victim = Pokrzywdzony
node-person-witness = Świadek lub osoba kontaktowa
node-person-missing = Zaginiony lub niezidentyfikowany
node-person-other = Inna

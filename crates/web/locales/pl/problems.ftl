# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

problem-justification-incomplete = Uzasadnienie jest niepełne
remedy-justification-incomplete = Podaj cel, podstawę prawną i numer sprawy.

problem-code-unknown = Kodu nie ma w jego tabeli
remedy-code-unknown = Wybierz kod ze wskazanej tabeli.

problem-query-malformed = Zapytanie jest nieprawidłowe
remedy-query-malformed = Popraw wskazane pola.

problem-search-key-not-permitted = W tym rejestrze nie wolno wyszukiwać według tych danych
remedy-search-key-not-permitted = Dodaj dane, których wymaga deklaracja rejestru.

problem-denied = Reguła na to nie zezwala
remedy-denied = Przeczytaj wskazaną regułę; jeśli uważasz, że nie ma zastosowania, zapytaj przełożonego.

problem-purpose-not-accepted = Rejestr nie przyjmuje tego celu i tej podstawy prawnej
remedy-purpose-not-accepted = Podaj cel, który rejestr przyjmuje, o ile jest prawdziwy.

problem-second-officer-required = Musi się zgodzić drugi funkcjonariusz
remedy-second-officer-required = Poproś o potwierdzenie osobę z innej jednostki.

problem-not-signed-in = Najpierw się zaloguj
remedy-not-signed-in = Zaloguj się albo przedstaw certyfikat klienta lub token.

problem-sign-in-failed = Logowanie nie powiodło się
remedy-sign-in-failed = Sprawdź nazwę, hasło i kod; po kilku niepowodzeniach odczekaj wskazany czas.

problem-sign-in-blocked = Zbyt wiele nieudanych prób
remedy-sign-in-blocked = Odczekaj wskazany czas albo zwróć się do administratora.

problem-sign-in-too-weak = Usługa logowania nie potwierdziła tożsamości wystarczająco pewnie
remedy-sign-in-too-weak = Zaloguj się tam drugim składnikiem albo tutaj w inny sposób.

problem-provider-unavailable = Usługa logowania nie odpowiada
remedy-provider-unavailable = Zaloguj się w inny sposób albo spróbuj ponownie później.

problem-step-up-needed = Potwierdź ponownie tożsamość
remedy-step-up-needed = Potwierdź ją hasłem, kodem lub kluczem dostępu, a następnie powtórz czynność.

problem-enrolment-needed = Najpierw ustaw logowanie
remedy-enrolment-needed = Ustaw hasło lub zarejestruj klucz dostępu.

problem-not-found = Nie znaleziono
remedy-not-found = Sprawdź identyfikator.

problem-method-not-allowed = Ten adres nie przyjmuje tej metody
remedy-method-not-allowed = Użyj metody wskazanej w polu nagłówka `Allow`.

problem-conflict = Stan się zmienił
remedy-conflict = Wczytaj ponownie i powtórz.

problem-body-too-large = Treść przekracza limit
remedy-body-too-large = Wysyłaj mniej naraz.

problem-body-malformed = Treści nie można odczytać
remedy-body-malformed = Wyślij to, czego wymaga opis interfejsu.

problem-media-type-unsupported = Ten typ treści nie jest przyjmowany
remedy-media-type-unsupported = Wyślij application/json.

problem-page-invalid = Strona jest nieprawidłowa
remedy-page-invalid = Użyj kursora poprzedniej strony i najwyżej wskazanego rozmiaru.

problem-form-forged = Formularza nie wysłano ze strony tej sesji
remedy-form-forged = Otwórz stronę ponownie i tam wypełnij formularz.

problem-rate-exceeded = Zbyt wiele żądań
remedy-rate-exceeded = Zwolnij; limit i czas oczekiwania są podane.

problem-overloaded = Węzeł jest zajęty
remedy-overloaded = Powtórz za chwilę.

problem-ledger-unavailable = Nie można zapisać dziennika dostępów, więc nie wolno udzielić odpowiedzi
remedy-ledger-unavailable = Powiadom operatora; praca wznowi się sama, gdy dziennik będzie można zapisać.

problem-store-unavailable = Nie można użyć magazynu danych
remedy-store-unavailable = Powiadom operatora.

problem-record-damaged = Przechowywany zapis jest uszkodzony
remedy-record-damaged = Powiadom operatora: trzeba przywrócić zapis z kopii zapasowej.

problem-internal = Wystąpił błąd wewnętrzny
remedy-internal = Powiadom operatora i podaj czas.

problem-peer-unknown = Węzła nie ma na liście zaufania
remedy-peer-unknown = Poproś operatorów federacji o umieszczenie węzła na liście.

problem-peer-not-entitled = Lista zaufania nie uprawnia do tego węzła
remedy-peer-not-entitled = Pytaj tylko o to, do czego lista zaufania uprawnia węzeł.

problem-signature-invalid = Weryfikacja podpisu nie powiodła się
remedy-signature-invalid = Sprawdź klucz podpisu i to, czy nic po drodze nie zmienia komunikatów.

problem-signature-missing = Brak podpisu albo nie obejmuje on tego, co musi
remedy-signature-missing = Podpisz tak, jak wymaga protokół.

problem-digest-mismatch = Treść nie zgadza się ze swoim skrótem
remedy-digest-mismatch = Wyślij treść bez zmian.

problem-replayed = To żądanie już wpłynęło
remedy-replayed = Podpisuj każde żądanie od nowa.

problem-clock-skew = Czas podpisu jest poza dopuszczalnym przedziałem
remedy-clock-skew = Zsynchronizuj zegar węzła pytającego.

problem-trust-list-stale = Lista zaufania jest nieaktualna
remedy-trust-list-stale = Zainstaluj aktualną listę zaufania.

problem-version-unsupported = Ta wersja protokołu nie jest obsługiwana
remedy-version-unsupported = Zaktualizuj starszy z obu węzłów.

problem-register-not-served = Ten rejestr nie jest tu obsługiwany
remedy-register-not-served = Zapytaj węzeł, który go obsługuje.

problem-record-invalid = Zapis nie odpowiada deklaracji rejestru
remedy-record-invalid = Popraw wskazane pola.

problem-form-invalid = Formularz nie odpowiada swojej deklaracji
remedy-form-invalid = Popraw wskazane pola.

problem-not-owner = Zapis może zmienić tylko jego właściciel
remedy-not-owner = Zaproponuj zmianę właścicielowi.

problem-alert-incompatible = Wpis innego państwa jest niezgodny z tym wpisem
remedy-alert-incompatible = Skonsultuj się ze wskazanymi państwami; wprowadź mimo to tylko ze względu na istotne interesy narodowe.

problem-feed-set-back = Zbiór tego węzła nie jest ciągiem dalszym tego, co opublikował
remedy-feed-set-back = Przywróć kopię zapasową zawierającą to, co opublikowano; do tego czasu niczego się nie wprowadza.

problem-proof-invalid = Weryfikacja dowodu nie powiodła się
remedy-proof-invalid = Traktuj dokument jako nieudowodniony; błąd jest podany.

problem-configuration-invalid = Konfiguracja jest nieprawidłowa
remedy-configuration-invalid = Popraw wskazane ustawienie i uruchom ponownie.

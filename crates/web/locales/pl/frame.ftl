# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

nav-search = Szukaj
nav-work = Lista zadań
nav-alerts = Wpisy
nav-oversight = Nadzór
nav-node = Ten węzeł
nav-help = Pomoc

frame-skip = Przejdź do treści
frame-navigation = Działy
frame-sign-out = Wyloguj się
frame-help = Pomoc
frame-public-statistics = Statystyki publiczne
frame-accessibility = Dostępność
frame-language = Język
frame-choose = Wybierz

form-error-prefix = Błąd:

problem-what-to-do = Co zrobić
problem-rule = Reguła, która rozstrzygnęła:
problem-code = Kod
problem-held = Ta strona zachowuje to, co wpisano. Nic z tego nie zostało teraz wykonane.
problem-held-again = Najpierw sprawdź, czy nie wykonano tego już za pierwszym razem.
problem-held-sign-in = Zaloguj się w innym oknie, potem wróć tutaj i wyślij:
problem-held-send = Wyślij ponownie
problem-to-start = Do strony głównej

start-title = Start
start-what = To węzeł federacji organów policyjnych i granicznych. Funkcjonariusze i ich programy pytają tu, co mają inne organy: każde zapytanie ma podany cel i podstawę prawną, a każdy dostęp jest odnotowywany.
start-this-node = Ten węzeł
start-authority = Organ
start-program = Program
start-protocol = Protokół między węzłami
start-trust-list = Lista zaufania, wersja
start-programs = Dla programów
start-guide = Jak używać interfejsu
start-description = Jego opis, OpenAPI 3.1
start-health = Czy węzeł może pracować

sign-in-title = Logowanie
sign-in-do = Zaloguj się
sign-in-officer = Konto
sign-in-password = Hasło
sign-in-code = Kod
sign-in-code-hint = Sześć cyfr, które pokazuje aplikacja uwierzytelniająca

field-purpose = Cel
field-legal-basis = Podstawa prawna
field-case-reference = Numer sprawy
field-offence = Przestępstwo
field-penalty-months = Najwyższa kara
field-person-role = Rola osoby
field-urgency = Pilność
field-statement = Uzasadnienie
field-reason = Powód
field-terms = O co się pyta

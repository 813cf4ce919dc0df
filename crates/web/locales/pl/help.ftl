# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

help-title = Pomoc
help-where = Co gdzie jest
help-look-up = Sprawdź
help-components = Składniki tych stron, dla programistów

help-way-search = Zapytaj jednym zapytaniem wszystkie rejestry, do których masz dostęp.
help-way-work = Co czeka na Ciebie i Twoją jednostkę: kandydaci, zgłoszenia, przeglądy, propozycje.
help-way-alerts = Wprowadzaj, przeglądaj i prowadź wpisy swojego państwa.
help-way-oversight = Znajdź, udowodnij i oceń, co zrobiono z danymi.
help-way-node = Czym jest ten węzeł, jego rejestry i reguły oraz inne węzły.
help-way-help = Ta strona.

help-glossary = Słownik
help-glossary-lead = Jedno słowo dla każdej rzeczy, takie samo na każdej stronie. Jest napisany po angielsku.
help-shortcuts = Klawisze
help-shortcuts-lead = Tam, gdzie listę lub pole można obsługiwać pojedynczymi klawiszami, działają te klawisze.
help-key-box = Przejdź do pola wyszukiwania
help-key-next = Następny, poprzedni wiersz listy
help-key-open = Otwórz wiersz
help-key-judge = Przejdź do tak, nie lub niepewne przy kandydacie; sam klawisz niczego nie wysyła
help-key-this = Pokaż tę stronę
help-key-none = Podczas pisania w polu klawisze nie działają. Wszystko można też zrobić klawiszami Tab i Enter.

help-channels = Kiedy który kanał
help-channels-lead = Jaką drogę prawo przewiduje dla danej wymiany między państwami.
help-channel-sirene = Biuro SIRENE
help-channel-sirene-when = Po trafieniu we wpisie w Systemie Informacyjnym Schengen.
help-channel-sirene-how = Potwierdź trafienie i je zgłoś. Wszystkie dalsze informacje o wpisie biuro SIRENE wymienia z państwem, które go wprowadziło.
help-channel-spoc = Pojedynczy punkt kontaktowy, przez SIENA
help-channel-spoc-when = Aby poprosić o informacje, które mają organy ścigania innego państwa członkowskiego, lub aby im je przesłać.
help-channel-spoc-how = Wysyła i odpowiada pojedynczy punkt kontaktowy. Zwykłym kanałem jest SIENA; innego można użyć w pilnych przypadkach, gdy uczestniczy państwo trzecie lub organizacja międzynarodowa albo po incydencie.
help-channel-pruem = Zautomatyzowane wyszukiwanie (Prüm)
help-channel-pruem-when = Aby sprawdzić, czy inne państwo członkowskie ma dane rejestracyjne pojazdów lub rejestry policyjne dotyczące Twojego zapytania.
help-channel-pruem-how = Szukaj tutaj. Najpierw dowiesz się, czy jest dopasowanie; dane podstawowe następują po potwierdzeniu przez człowieka.
help-channel-interpol = Interpol
help-channel-interpol-when = Jeśli uczestniczą lub będą uczestniczyć państwa trzecie lub organizacje międzynarodowe.
help-channel-interpol-how = Zwróć się do Krajowego Biura Centralnego Interpolu, które należy do Twojego pojedynczego punktu kontaktowego.

help-law = Podstawy prawne
help-law-lead = Akt i artykuł odpowiadające każdemu kodowi oraz do czego rejestry je przyjmują.
help-law-act = Akt
help-law-text = Tekst
help-law-article = Artykuł
help-law-unverified = Jeszcze nie sprawdzono
help-law-permits = Na co tutaj zezwala
help-law-nothing = Nie przyjmuje go żaden rejestr tego węzła.
help-law-search = Wyszukiwanie: { $register }, w celu: { $purposes }
help-law-enter = Wprowadzanie: { $register }, w celu: { $purposes }

help-accessibility-short = Te strony są dla wszystkich: z klawiaturą, czytnikiem ekranu, lupą, na telefonie, bez skryptów.
help-accessibility-aim = Do czego dążą
help-accessibility-aim-words = Wytyczne dla dostępności treści internetowych (WCAG) 2.2, poziom AA, oraz norma europejska EN 301 549.
help-accessibility-tested = Co jest sprawdzane
help-accessibility-tested-words = Programy sprawdzają strony pod kątem znanych barier, w kilku rozmiarach, ze skryptami i bez nich. Programy nie znajdą każdej bariery.
help-accessibility-open = Co nie jest dostępne
help-accessibility-open-words = Treść reguł i niektóre objaśnienia są tylko po angielsku. Nazwy kont funkcjonariuszy i kody pokazuje się bez zmian.
help-accessibility-tell = Powiadom nas
help-accessibility-tell-words = Jeśli czegoś nie można użyć, powiadom administratora swojego organu, której strony to dotyczy i czego używasz. Wszystko, co jest na tych stronach, można też zrobić z wiersza poleceń operatora.

law-regulation = rozporządzenie (UE) { $number }
law-regulation-ec = rozporządzenie (WE) nr { $number }
law-directive = dyrektywa (UE) { $number }
law-decision = decyzja { $number }/WSiSW
law-framework-decision = decyzja ramowa { $number }/WSiSW
law-article = { $act } art. { $article }
law-articles = { $act } art. { $article }
law-and = { $first } i { $last }
law-to = { $first }–{ $last }

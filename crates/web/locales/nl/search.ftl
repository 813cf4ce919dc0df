# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

search-title = Zoeken
search-tabs = Manieren van zoeken
search-one = Eén persoon of voorwerp
search-batch = Meerdere tegelijk
search-recent = Uw zoekopdrachten

search-why-of = Waarom u zoekt ({ $unit })
search-purpose-missing = vermeld waarom voordat u zoekt
search-purpose-said = { $why } · zaak { $case }
search-purpose-change = Wijzigen
search-purpose = Doel
search-basis = Rechtsgrond
search-case = Zaakkenmerk
search-offence = Strafbaar feit
search-role = Rol van de persoon
search-where-asked = Waar een register erom vraagt
search-penalty = Maximumstraf, in maanden
search-penalty-hint = Als het strafbare feit mogelijk te licht is
search-urgency = Spoed
search-statement = Uw redenen
search-statement-hint = Waar woorden nodig zijn
search-anew = Het vermelde doel geldt ook voor deze vraag
search-role-suspect = Verdachte
search-role-convicted = Veroordeelde
search-role-victim = Slachtoffer
search-role-witness = Getuige of contact
search-role-missing = Vermiste persoon of stoffelijke resten
search-role-other = Anders
search-urgency-normal = Normaal
search-urgency-urgent = Dringend
search-urgency-life-in-danger = Leven in gevaar

search-box = Naam, geboortedatum, document, kenteken of ander nummer
search-box-hint = Typ of plak, ook de regels van een paspoort. Bijvoorbeeld: Velichkov, Todor 14.3.1979
search-do = Zoeken
search-recognise = Eerst controleren
search-recognised = Begrepen als
search-or = of { $what }
search-look = Bekijk wat is begrepen en zoek dan.
search-form = Alle velden
search-person = Persoon
search-document = Document
search-object = Voertuig of ander voorwerp
search-name-hint = Als u de delen niet kunt onderscheiden
search-date-hint = 1979-03-14, 14.3.1979, 03/1979 of 1979
search-part-hint = * voor wat u niet weet
search-reference-hint = Uit een eerder antwoord
search-document-kind = Soort document
search-document-issuer = Land van afgifte
search-plate-country = Land van het kenteken
search-number-kind = Soort nummer
search-term-name = Naam
search-term-whole-name = Volledige naam
search-term-family = Achternaam
search-term-given = Voornamen
search-term-other-name = Andere naam van dezelfde persoon
search-term-birth-date = Geboortedatum
search-term-sex = Geslacht
search-term-nationality = Nationaliteit
search-term-birth-place = Geboorteplaats
search-term-document = Documentnummer
search-term-plate = Kenteken
search-term-vin = Voertuigidentificatienummer
search-term-number = Ander nummer
search-term-reference = Kenmerk
search-term-day-month = dag en maand omgewisseld
search-sex-F = Vrouw
search-sex-M = Man
search-sex-X = Anders
search-number-imei = Mobiel apparaat (IMEI)
search-number-container = Container
search-number-firearm = Vuurwapen
search-number-banknote = Bankbiljet
search-number-aircraft-registration = Luchtvaartuig, registratie
search-number-aircraft-serial = Luchtvaartuig, serienummer
search-number-hull = Vaartuig, romp
search-number-boat-registration = Vaartuig, registratie
search-number-engine = Motor
search-number-equipment = Industriële uitrusting
search-number-it = Informatietechnologie
search-number-part = Onderdeel van een voorwerp
search-number-payment-card = Betaalkaart
search-number-serial = Ander serienummer

search-remark-no-register = geen register wordt op een telefoonnummer of een e-mailadres bevraagd. Het is weggelaten.
search-remark-check-digit = een controlecijfer klopt niet. Vergelijk met het document of het apparaat.
search-remark-not-understood = dit is niet begrepen. Zet het in het juiste veld of laat het weg.
search-remark-too-much = Dit is te veel voor één vraag.
search-remark-several = { $count ->
    [one] Eén deel is weggelaten, omdat het veld ervan bezet is. Vraag er afzonderlijk naar.
   *[other] { $count } delen zijn weggelaten, omdat hun velden bezet zijn. Vraag naar elk afzonderlijk.
 }
search-fault-nothing = Zeg wie of wat u zoekt.
search-fault-name = Een naam heeft letters, en ten hoogste 300 tekens in elk deel.
search-fault-date = Geef een datum zoals 1979-03-14, 14.3.1979, 03/1979 of 1979.
search-fault-choice = Kies er een uit de lijst.
search-fault-text = Ten hoogste 300 tekens.
search-fault-number = Een documentnummer heeft letters of cijfers, ten hoogste 64.
search-fault-plate = Een kenteken heeft ten hoogste 16 letters en cijfers. Geef er met * ten minste drie achter elkaar.
search-fault-vin = Het heeft 17 tekens, zonder I, O en Q.
search-fault-object = Dit is geen nummer van de gekozen soort.
search-fault-months = Geef een aantal maanden.
search-fault-anew = { $registers }: bevestig het doel voor elke vraag.
search-fault-lines = Ten hoogste { $count } regels tegelijk.

search-whom = Wie te vragen, en hoelang te wachten
search-whom-hint = Alle die gevraagd mogen worden, als u er geen kiest.
search-registers = Registers
search-authorities = Autoriteiten
search-deadline = Ten hoogste wachten
search-deadline-hint = Antwoorden worden getoond zodra ze binnenkomen.
search-seconds = { $count ->
    [one] 1 seconde
   *[other] { $count } seconden
 }

search-results-title = Antwoorden
search-answers = Antwoorden per autoriteit en register
search-progress = { $answered } van { $due } hebben geantwoord.
search-progress-hits = { $count ->
    [0] Tot nu toe geen kandidaten.
    [one] Tot nu toe 1 kandidaat.
   *[other] Tot nu toe { $count } kandidaten.
 }
search-progress-waiting = Wachten op: { $names }
search-complete = Elk gevraagd register heeft geantwoord.
search-incomplete = Het beeld is niet volledig.
search-unfinished = Deze zoekopdracht is hier niet beëindigd. Getoond wordt wat tot nu toe is binnengekomen.
search-load = Opnieuw laden
search-class-hit = treffer
search-class-no-hit = geen treffer
search-class-stale = niets gevonden in een verouderde kopie
search-class-refused = niet toegestaan
search-class-late = geen tijdig antwoord
search-class-unavailable = geen antwoord
search-outcome-waiting = Nog geen antwoord
search-outcome-hit = Treffer ({ $count })
search-outcome-no-hit = Geen treffer
search-outcome-stale = Niets gevonden, maar de kopie is verouderd
search-outcome-stale-ask = Er kan iets zijn bij: { $names }. Vraag daar.
search-outcome-refused = Niet toegestaan
search-outcome-late = Geen tijdig antwoord
search-outcome-late-what = Binnen { $seconds } s is niets binnengekomen. Er kan iets zijn: zoek opnieuw.
search-outcome-unavailable = Niet beschikbaar
search-outcome-unavailable-since = Niet beschikbaar sinds { $time }
search-outcome-unavailable-what = Er kan iets zijn: zoek later opnieuw.
search-unavailable-unreachable = Het andere knooppunt is niet bereikbaar.
search-unavailable-tls = Het andere knooppunt kon niet aantonen wie het is.
search-unavailable-bad-signature = De ondertekening van het antwoord klopt niet, dus wordt het niet getoond.
search-unavailable-undecodable = Het antwoord kon niet worden gelezen.
search-unavailable-version = Het andere knooppunt gebruikt een andere versie.
search-unavailable-cut-off = Het antwoord werd afgebroken.
search-unavailable-overloaded = Het andere knooppunt heeft het te druk.
search-unavailable-ledger = De toegang kon niet worden vastgelegd, dus wordt niets getoond.
search-unavailable-internal = Er is intern iets misgegaan. Licht uw beheerder in.
search-copy-old = { $name }: kopie { $hours } uur oud.
search-copy-never = { $name }: hier nog geen volledige kopie.
search-cut = Er zijn meer kandidaten dan getoond mogen worden. Zoek nauwkeuriger.
search-not-asked = { $count ->
    [one] 1 register is niet gevraagd
   *[other] { $count } registers zijn niet gevraagd
 }
search-authority = Autoriteit
search-register = Register
search-reason = Reden
search-again = Opnieuw zoeken
search-receipt = Ontvangstbewijs downloaden
search-candidate-unnamed = Kandidaat tonen
search-misused-short = Naam van een slachtoffer van identiteitsmisbruik
search-band-strong = Sterk
search-band-good = Goed
search-band-possible = Mogelijk
search-why-same = Gelijk: { $what }.
search-why-alike = Vergelijkbaar: { $what }.
search-why-different = Verschillend: { $what }.

search-candidate-title = Is het wie of wat u zoekt?
search-misused = Deze naam behoort toe aan een slachtoffer van identiteitsmisbruik
search-misused-what = Treed niet tegen deze persoon op vanwege de naam. Laat de persoon aantonen wie hij of zij is.
search-safety = Voor uw veiligheid
search-todo = Wat te doen
search-beside = Wat u vroeg, en wat het register bevat
search-beside-other = Wat is gevraagd, en wat het register bevat
search-flag-only = Het register zegt alleen dat er iets is. Vraag de eigenaar.
search-feature = Kenmerkend gegeven
search-asked = Gevraagd
search-found = Gevonden
search-agreement = Mate van overeenkomst
search-found-withheld = in deze fase niet getoond
search-found-missing = niet in het record
search-effect-same = Gelijk
search-effect-alike = Vergelijkbaar
search-effect-neutral = Kan niet worden vergeleken
search-effect-different = Verschillend
search-numbers = De toelichting en haar cijfers
search-score = Mate van overeenkomst { $score } van 1000.
search-score-what = Dit zegt hoe goed het record bij de vraag past, en niets over de persoon. Eén bit meer maakt dezelfde persoon tweemaal zo waarschijnlijk.
search-explanation = Toelichting
search-bits = Bits
search-record = Wat de eigenaar toont
search-identity-main = hoofdnaam
search-identity-birth = naam bij geboorte
search-identity-former = vroegere naam
search-identity-alias = alias
search-identity-misused = naam van het slachtoffer
search-judge = Uw oordeel
search-judge-why = Waarom?
search-judge-hint = Wat hebt u vergeleken? Het blijft vastgelegd.
search-confirm = Die is het
search-reject = Die is het niet
search-unsure = Ik kan het niet zeggen
search-judged = Oordeel:
search-verdict-confirmed = Bevestigd
search-verdict-rejected = Verworpen
search-verdict-unsure = Onzeker
search-next = Vervolg
search-next-hit = Treffer melden
search-next-back = Terug naar de antwoorden
search-next-owner = Om de eigenaar om meer te vragen, vermeldt u:
search-log = Vastgelegd
search-log-what = Deze vermeldingen bewijzen uw vraag en dit antwoord. Uw functionaris voor gegevensbescherming kan ze openen.
search-record-asked = Uw vraag
search-record-answered = Het antwoord, bij de eigenaar
search-record-received = Het antwoord, hier
search-before = Vorige kandidaat
search-after = Volgende kandidaat
search-second-title = Een tweede oordeel
search-second-what = Een collega heeft dit gevraagd. Vergelijk zelf: u ziet wat uw collega vindt zodra u hebt geoordeeld.
search-second-awaited = Ook een andere ambtenaar moet oordelen. Het is een treffer als u beiden bevestigt.
search-second-disagree = De twee oordelen verschillen: het is geen treffer.
search-second-hit = Beide ambtenaren hebben bevestigd: het is een treffer.
search-second-other = Het oordeel van uw collega
search-contact = Contactpunt
search-next-owner-none = Om het de eigenaar te vragen, wendt u zich tot uw centraal contactpunt: de vertrouwenslijst noemt geen contactpunt voor { $authority }.
search-accesses = Alle toegang tot dit record
search-accesses-who = Uw functionaris voor gegevensbescherming en de toezichthoudende autoriteit kunnen alle toegang tot dit record zien.
search-receipt-title = Een ontvangstbewijs controleren
search-receipt-what = Een ontvangstbewijs bewijst wat is gevraagd, waarom, en wat elk register heeft geantwoord. Het wordt hier gecontroleerd en niet bewaard.
search-receipt-file = Uit een bestand
search-receipt-text = Het ontvangstbewijs
search-receipt-do = Ontvangstbewijs controleren
search-receipt-holds = Het ontvangstbewijs klopt.

search-standing = Mij berichten wanneer iets nieuws wordt ingevoerd
search-standing-what = Dezelfde vraag wordt hier voor hetzelfde doel opnieuw gesteld telkens wanneer een register van dit knooppunt verandert. U vindt dit in uw werklijst.
search-standing-span = Gedurende
search-standing-do = Blijven vragen
search-standing-made = U krijgt bericht. De vraag staat bij uw zoekopdrachten.
search-standing-yours = Uw doorlopende vragen
search-standing-ends = Eindigt
search-standing-end = Beëindigen
search-days = { $count ->
    [one] 1 dag
   *[other] { $count } dagen
 }

search-recent-none = U hebt nog niet gezocht.
search-when = Wanneer
search-question = Gevraagd naar
search-result = Resultaat
search-registers-with-hits = { $count ->
    [0] Geen treffer
    [one] Treffers in 1 register
   *[other] Treffers in { $count } registers
 }
search-newest = Nieuwste
search-older = Oudere
search-line = Regel
search-lines = Eén vraag per regel
search-lines-hint = Ten hoogste { $count } regels. Alleen registers van dit knooppunt worden gevraagd, waaronder kopieën van signaleringen van anderen.
search-batch-whom = Elk register van dit knooppunt dat gevraagd mag worden, als u er geen kiest.
search-do-all = Alles zoeken
search-csv = Als CSV downloaden
search-open = Openen

search-keys = Toetsen
search-key-box = Naar het vak
search-key-move = Naar de volgende of vorige kandidaat
search-key-open = Kandidaat openen
search-key-judge = Naar de knop: die is het, die is het niet, kan het niet zeggen
search-key-help = Deze toetsen tonen

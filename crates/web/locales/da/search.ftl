# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

search-title = Søgning
search-tabs = Måder at søge på
search-one = Én person eller genstand
search-batch = Mange på én gang
search-recent = Dine søgninger

search-why-of = Hvorfor du søger ({ $unit })
search-purpose-missing = angiv hvorfor, før du søger
search-purpose-said = { $why } · sag { $case }
search-purpose-change = Skift
search-purpose = Formål
search-basis = Retsgrundlag
search-case = Sagsnummer
search-offence = Lovovertrædelse
search-role = Personens rolle
search-where-asked = Hvor et register beder om det
search-penalty = Længste straf, i måneder
search-penalty-hint = Hvis lovovertrædelsen kan være for ringe
search-urgency = Hastegrad
search-statement = Din begrundelse
search-statement-hint = Hvor der kræves ord
search-anew = Det angivne formål gælder også for dette spørgsmål
search-role-suspect = Mistænkt
search-role-convicted = Dømt
search-role-victim = Offer
search-role-witness = Vidne eller kontakt
search-role-missing = Forsvundet person eller jordiske rester
search-role-other = Anden
search-urgency-normal = Normal
search-urgency-urgent = Haster
search-urgency-life-in-danger = Livsfare

search-box = Navn, fødselsdato, dokument, nummerplade eller andet nummer
search-box-hint = Skriv eller indsæt, også linjerne i et pas. For eksempel: Velichkov, Todor 14.3.1979
search-do = Søg
search-recognise = Kontrollér først
search-recognised = Forstået som
search-or = eller { $what }
search-look = Se, hvad der blev forstået, og søg derefter.
search-form = Alle felter
search-person = Person
search-document = Dokument
search-object = Køretøj eller anden genstand
search-name-hint = Hvis du ikke kan skelne delene
search-date-hint = 1979-03-14, 14.3.1979, 03/1979 eller 1979
search-part-hint = * for det, du ikke ved
search-reference-hint = Fra et tidligere svar
search-document-kind = Dokumentets art
search-document-issuer = Udstedende land
search-plate-country = Nummerpladens land
search-number-kind = Nummerets art
search-term-name = Navn
search-term-whole-name = Hele navnet
search-term-family = Efternavn
search-term-given = Fornavne
search-term-other-name = Et andet navn på samme person
search-term-birth-date = Fødselsdato
search-term-sex = Køn
search-term-nationality = Statsborgerskab
search-term-birth-place = Fødested
search-term-document = Dokumentnummer
search-term-plate = Nummerplade
search-term-vin = Køretøjets stelnummer
search-term-number = Andet nummer
search-term-reference = Reference
search-term-day-month = dag og måned ombyttet
search-sex-F = Kvinde
search-sex-M = Mand
search-sex-X = Andet
search-number-imei = Mobil enhed (IMEI)
search-number-container = Container
search-number-firearm = Skydevåben
search-number-banknote = Pengeseddel
search-number-aircraft-registration = Luftfartøj, registrering
search-number-aircraft-serial = Luftfartøj, serienummer
search-number-hull = Båd, skrog
search-number-boat-registration = Båd, registrering
search-number-engine = Motor
search-number-equipment = Industriudstyr
search-number-it = Informationsteknologi
search-number-part = Del af en genstand
search-number-payment-card = Betalingskort
search-number-serial = Andet serienummer

search-remark-no-register = intet register forespørges med et telefonnummer eller en e-mailadresse. Det er udeladt.
search-remark-check-digit = et kontrolciffer passer ikke. Sammenlign med dokumentet eller enheden.
search-remark-not-understood = dette blev ikke forstået. Sæt det i sit felt, eller udelad det.
search-remark-too-much = Dette er for meget til ét spørgsmål.
search-remark-several = { $count ->
    [one] En del er udeladt, fordi dens felt er optaget. Spørg om den for sig.
   *[other] { $count } dele er udeladt, fordi deres felter er optaget. Spørg om hver for sig.
 }
search-fault-nothing = Angiv, hvem eller hvad du søger.
search-fault-name = Et navn har bogstaver og højst 300 tegn i hver del.
search-fault-date = Angiv en dato som 1979-03-14, 14.3.1979, 03/1979 eller 1979.
search-fault-choice = Vælg fra listen.
search-fault-text = Højst 300 tegn.
search-fault-number = Et dokumentnummer har bogstaver eller cifre, højst 64.
search-fault-plate = En nummerplade har højst 16 bogstaver og cifre. Angiv med * mindst tre af dem i træk.
search-fault-vin = Det har 17 tegn, uden I, O og Q.
search-fault-object = Dette er ikke et nummer af den valgte art.
search-fault-months = Angiv et antal måneder.
search-fault-anew = { $registers }: Bekræft formålet for hvert spørgsmål.
search-fault-lines = Højst { $count } linjer på én gang.

search-whom = Hvem der skal spørges, og hvor længe der ventes
search-whom-hint = Alle, der må spørges, hvis du ikke vælger nogen.
search-registers = Registre
search-authorities = Myndigheder
search-deadline = Vent højst
search-deadline-hint = Svar vises, efterhånden som de kommer.
search-seconds = { $count ->
    [one] 1 sekund
   *[other] { $count } sekunder
 }

search-results-title = Svar
search-answers = Svar efter myndighed og register
search-progress = { $answered } af { $due } har svaret.
search-progress-hits = { $count ->
    [0] Ingen kandidater indtil nu.
    [one] 1 kandidat indtil nu.
   *[other] { $count } kandidater indtil nu.
 }
search-progress-waiting = Venter på: { $names }
search-complete = Alle spurgte registre har svaret.
search-incomplete = Billedet er ikke fuldstændigt.
search-unfinished = Denne søgning er ikke afsluttet her. Det, der vises, er det, der er kommet indtil nu.
search-load = Indlæs igen
search-class-hit = hit
search-class-no-hit = intet hit
search-class-stale = intet fundet i en forældet kopi
search-class-refused = ikke tilladt
search-class-late = intet svar i tide
search-class-unavailable = intet svar
search-outcome-waiting = Intet svar endnu
search-outcome-hit = Hit ({ $count })
search-outcome-no-hit = Intet hit
search-outcome-stale = Intet fundet, men kopien er forældet
search-outcome-stale-ask = Der kan være noget hos: { $names }. Spørg der.
search-outcome-refused = Ikke tilladt
search-outcome-late = Intet svar i tide
search-outcome-late-what = Der kom intet inden for { $seconds } s. Der kan være noget: Søg igen.
search-outcome-unavailable = Ikke tilgængelig
search-outcome-unavailable-since = Ikke tilgængelig siden { $time }
search-outcome-unavailable-what = Der kan være noget: Søg igen senere.
search-unavailable-unreachable = Den anden node kan ikke nås.
search-unavailable-tls = Den anden node kunne ikke bevise, hvem den er.
search-unavailable-bad-signature = Svarets underskrift holder ikke, så det vises ikke.
search-unavailable-undecodable = Svaret kunne ikke læses.
search-unavailable-version = Den anden node bruger en anden version.
search-unavailable-cut-off = Svaret blev afbrudt.
search-unavailable-overloaded = Den anden node er for optaget.
search-unavailable-ledger = Adgangen kunne ikke registreres, så intet vises.
search-unavailable-internal = Noget gik galt internt. Underret den driftsansvarlige.
search-copy-old = { $name }: Kopien er { $hours } t gammel.
search-copy-never = { $name }: endnu ingen fuldstændig kopi her.
search-cut = Der er flere kandidater, end der må vises. Søg mere snævert.
search-not-asked = { $count ->
    [one] 1 register blev ikke spurgt
   *[other] { $count } registre blev ikke spurgt
 }
search-authority = Myndighed
search-register = Register
search-reason = Grund
search-again = Søg igen
search-receipt = Hent kvitteringen
search-candidate-unnamed = Vis kandidaten
search-misused-short = Navn på et offer for identitetsmisbrug
search-band-strong = Stærk
search-band-good = God
search-band-possible = Mulig
search-why-same = Ens: { $what }.
search-why-alike = Ligner: { $what }.
search-why-different = Forskelligt: { $what }.

search-candidate-title = Er det den, du spurgte om?
search-misused = Dette navn tilhører et offer for identitetsmisbrug
search-misused-what = Skrid ikke ind mod denne person på grund af navnet. Lad personen godtgøre, hvem vedkommende er.
search-safety = For din sikkerhed
search-todo = Hvad der skal gøres
search-beside = Hvad du spurgte om, og hvad registret indeholder
search-beside-other = Hvad der blev spurgt om, og hvad registret indeholder
search-flag-only = Registret siger kun, at der er noget. Spørg dets ejer.
search-feature = Kendetegn
search-asked = Spurgt om
search-found = Fundet
search-agreement = Overensstemmelse
search-found-withheld = vises ikke på dette trin
search-found-missing = ikke i posten
search-effect-same = Ens
search-effect-alike = Ligner
search-effect-neutral = Kan ikke sammenlignes
search-effect-different = Forskelligt
search-numbers = Forklaringen og dens tal
search-score = Overensstemmelse { $score } af 1000.
search-score-what = Den siger, hvor godt posten passer til spørgsmålet, og intet om personen. Én bit mere gør det dobbelt så sandsynligt, at det er samme person.
search-explanation = Forklaring
search-bits = Bits
search-record = Hvad ejeren viser
search-identity-main = hovednavn
search-identity-birth = fødenavn
search-identity-former = tidligere navn
search-identity-alias = alias
search-identity-misused = offerets navn
search-judge = Din bedømmelse
search-judge-why = Hvorfor?
search-judge-hint = Hvad sammenlignede du? Det forbliver registreret.
search-confirm = Det er den
search-reject = Det er den ikke
search-unsure = Jeg kan ikke afgøre det
search-judged = Bedømt:
search-verdict-confirmed = Bekræftet
search-verdict-rejected = Forkastet
search-verdict-unsure = Usikker
search-next = Næste skridt
search-next-hit = Rapportér hittet
search-next-back = Tilbage til svarene
search-next-owner = For at spørge ejeren om mere, angiv:
search-log = Registreret
search-log-what = Disse poster beviser dit spørgsmål og dette svar. Din databeskyttelsesrådgiver kan åbne dem.
search-record-asked = Dit spørgsmål
search-record-answered = Svaret, hos ejeren
search-record-received = Svaret, her
search-before = Forrige kandidat
search-after = Næste kandidat
search-second-title = En anden bedømmelse
search-second-what = En kollega har stillet spørgsmålet. Sammenlign selv: du ser, hvad kollegaen mener, når du har bedømt det.
search-second-awaited = En anden medarbejder skal også bedømme det. Det er et hit, hvis I begge bekræfter det.
search-second-disagree = De to bedømmelser er forskellige: det er ikke et hit.
search-second-hit = Begge medarbejdere har bekræftet det: det er et hit.
search-second-other = Din kollegas bedømmelse
search-contact = Kontaktpunkt
search-next-owner-none = For at spørge ejeren skal du henvende dig til dit centrale kontaktpunkt: tillidslisten nævner intet kontaktpunkt for { $authority }.
search-accesses = Alle adgange til denne post
search-accesses-who = Din databeskyttelsesrådgiver og tilsynsmyndigheden kan se alle adgange til denne post.
search-receipt-title = Kontrollér en kvittering
search-receipt-what = En kvittering beviser, hvad der blev spurgt om, hvorfor, og hvad hvert register svarede. Den kontrolleres her og gemmes ikke.
search-receipt-file = Fra en fil
search-receipt-text = Kvitteringen
search-receipt-do = Kontrollér kvitteringen
search-receipt-holds = Kvitteringen holder.

search-standing = Giv mig besked, når noget nyt indlæses
search-standing-what = Det samme spørgsmål stilles igen her til samme formål, hver gang et register på denne node ændres. Du finder det på din arbejdsliste.
search-standing-span = I
search-standing-do = Bliv ved med at spørge
search-standing-made = Du får besked. Spørgsmålet er blandt dine søgninger.
search-standing-yours = Dine stående forespørgsler
search-standing-ends = Udløber
search-standing-end = Afslut den
search-days = { $count ->
    [one] 1 dag
   *[other] { $count } dage
 }

search-recent-none = Du har ikke søgt endnu.
search-when = Hvornår
search-question = Spurgt om
search-result = Resultat
search-registers-with-hits = { $count ->
    [0] Intet hit
    [one] Hits i 1 register
   *[other] Hits i { $count } registre
 }
search-newest = Nyeste
search-older = Ældre
search-line = Linje
search-lines = Ét spørgsmål på hver linje
search-lines-hint = Højst { $count } linjer. Kun registre på denne node spørges, herunder kopier af andres indberetninger.
search-batch-whom = Hvert register på denne node, der må spørges, hvis du ikke vælger noget.
search-do-all = Søg alle
search-csv = Hent som CSV
search-open = Åbn

search-keys = Taster
search-key-box = Til feltet
search-key-move = Til næste eller forrige kandidat
search-key-open = Åbn kandidaten
search-key-judge = Til knappen: det er den, det er den ikke, kan ikke afgøres
search-key-help = Vis disse taster

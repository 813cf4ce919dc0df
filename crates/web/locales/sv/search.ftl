# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

search-title = Sökning
search-tabs = Sätt att söka
search-one = En person eller ett föremål
search-batch = Många på en gång
search-recent = Dina sökningar

search-why-of = Varför du söker ({ $unit })
search-purpose-missing = ange varför innan du söker
search-purpose-said = { $why } · ärende { $case }
search-purpose-change = Ändra
search-purpose = Ändamål
search-basis = Rättslig grund
search-case = Ärendenummer
search-offence = Brott
search-role = Personens roll
search-where-asked = Där ett register begär det
search-penalty = Längsta straff, i månader
search-penalty-hint = Om brottet kan vara för lindrigt
search-urgency = Brådska
search-statement = Din motivering
search-statement-hint = Där ord behövs
search-anew = Det angivna ändamålet gäller även för den här frågan
search-role-suspect = Misstänkt
search-role-convicted = Dömd
search-role-victim = Offer
search-role-witness = Vittne eller kontakt
search-role-missing = Försvunnen person eller kvarlevor
search-role-other = Annan
search-urgency-normal = Normal
search-urgency-urgent = Brådskande
search-urgency-life-in-danger = Livsfara

search-box = Namn, födelsedatum, dokument, registreringsskylt eller annat nummer
search-box-hint = Skriv eller klistra in, även raderna i ett pass. Till exempel: Velichkov, Todor 14.3.1979
search-do = Sök
search-recognise = Kontrollera först
search-recognised = Uppfattat som
search-or = eller { $what }
search-look = Se efter vad som har uppfattats och sök sedan.
search-form = Alla fält
search-person = Person
search-document = Dokument
search-object = Fordon eller annat föremål
search-name-hint = Om du inte kan skilja delarna åt
search-date-hint = 1979-03-14, 14.3.1979, 03/1979 eller 1979
search-part-hint = * för det du inte vet
search-reference-hint = Från ett tidigare svar
search-document-kind = Typ av dokument
search-document-issuer = Utfärdande land
search-plate-country = Registreringsskyltens land
search-number-kind = Typ av nummer
search-term-name = Namn
search-term-whole-name = Hela namnet
search-term-family = Efternamn
search-term-given = Förnamn
search-term-other-name = Annat namn på samma person
search-term-birth-date = Födelsedatum
search-term-sex = Kön
search-term-nationality = Medborgarskap
search-term-birth-place = Födelseort
search-term-document = Dokumentnummer
search-term-plate = Registreringsskylt
search-term-vin = Fordonets identifieringsnummer
search-term-number = Annat nummer
search-term-reference = Referens
search-term-day-month = dag och månad omkastade
search-sex-F = Kvinna
search-sex-M = Man
search-sex-X = Annat
search-number-imei = Mobil enhet (IMEI)
search-number-container = Container
search-number-firearm = Skjutvapen
search-number-banknote = Sedel
search-number-aircraft-registration = Luftfartyg, registrering
search-number-aircraft-serial = Luftfartyg, serienummer
search-number-hull = Båt, skrov
search-number-boat-registration = Båt, registrering
search-number-engine = Motor
search-number-equipment = Industriutrustning
search-number-it = Informationsteknik
search-number-part = Del av ett föremål
search-number-payment-card = Betalkort
search-number-serial = Annat serienummer

search-remark-no-register = inget register tillfrågas med telefonnummer eller e-postadress. Det har utelämnats.
search-remark-check-digit = en kontrollsiffra stämmer inte. Jämför med dokumentet eller enheten.
search-remark-not-understood = detta uppfattades inte. Sätt det i sitt fält eller utelämna det.
search-remark-too-much = Detta är för mycket för en fråga.
search-remark-several = { $count ->
    [one] En del har utelämnats eftersom dess fält är upptaget. Fråga om den för sig.
   *[other] { $count } delar har utelämnats eftersom deras fält är upptagna. Fråga om var och en för sig.
 }
search-fault-nothing = Ange vem eller vad du söker.
search-fault-name = Ett namn har bokstäver och högst 300 tecken i varje del.
search-fault-date = Ange ett datum som 1979-03-14, 14.3.1979, 03/1979 eller 1979.
search-fault-choice = Välj i listan.
search-fault-text = Högst 300 tecken.
search-fault-number = Ett dokumentnummer har bokstäver eller siffror, högst 64.
search-fault-plate = En registreringsskylt har högst 16 bokstäver och siffror. Ange med * minst tre av dem i följd.
search-fault-vin = Det har 17 tecken, utan I, O och Q.
search-fault-object = Detta är inget nummer av den valda typen.
search-fault-months = Ange ett antal månader.
search-fault-anew = { $registers }: bekräfta ändamålet för varje fråga.
search-fault-lines = Högst { $count } rader på en gång.

search-whom = Vilka som ska tillfrågas och hur länge du väntar
search-whom-hint = Alla som får tillfrågas, om du inte väljer någon.
search-registers = Register
search-authorities = Myndigheter
search-deadline = Vänta högst
search-deadline-hint = Svaren visas allteftersom de kommer.
search-seconds = { $count ->
    [one] 1 sekund
   *[other] { $count } sekunder
 }

search-results-title = Svar
search-answers = Svar efter myndighet och register
search-progress = { $answered } av { $due } har svarat.
search-progress-hits = { $count ->
    [0] Inga kandidater hittills.
    [one] 1 kandidat hittills.
   *[other] { $count } kandidater hittills.
 }
search-progress-waiting = Väntar på: { $names }
search-complete = Alla tillfrågade register har svarat.
search-incomplete = Bilden är inte fullständig.
search-unfinished = Den här sökningen har inte avslutats här. Det som visas är det som hittills har kommit.
search-load = Läs in igen
search-class-hit = träff
search-class-no-hit = ingen träff
search-class-stale = inget hittat i en inaktuell kopia
search-class-refused = inte tillåtet
search-class-late = inget svar i tid
search-class-unavailable = inget svar
search-outcome-waiting = Inget svar än
search-outcome-hit = Träff ({ $count })
search-outcome-no-hit = Ingen träff
search-outcome-stale = Inget hittat, men kopian är inaktuell
search-outcome-stale-ask = Det kan finnas något hos: { $names }. Fråga där.
search-outcome-refused = Inte tillåtet
search-outcome-late = Inget svar i tid
search-outcome-late-what = Inget kom inom { $seconds } s. Det kan finnas något: sök igen.
search-outcome-unavailable = Inte tillgängligt
search-outcome-unavailable-since = Inte tillgängligt sedan { $time }
search-outcome-unavailable-what = Det kan finnas något: sök igen senare.
search-unavailable-unreachable = Den andra noden kan inte nås.
search-unavailable-tls = Den andra noden kunde inte bevisa vem den är.
search-unavailable-bad-signature = Svarets underskrift håller inte, så det visas inte.
search-unavailable-undecodable = Svaret kunde inte läsas.
search-unavailable-version = Den andra noden använder en annan version.
search-unavailable-cut-off = Svaret avbröts.
search-unavailable-overloaded = Den andra noden är för upptagen.
search-unavailable-ledger = Åtkomsten kunde inte dokumenteras, så inget visas.
search-unavailable-internal = Något gick fel internt. Underrätta driftansvarig.
search-copy-old = { $name }: kopian är { $hours } h gammal.
search-copy-never = { $name }: ingen fullständig kopia här än.
search-cut = Det finns fler kandidater än vad som får visas. Gör en snävare sökning.
search-not-asked = { $count ->
    [one] 1 register tillfrågades inte
   *[other] { $count } register tillfrågades inte
 }
search-authority = Myndighet
search-register = Register
search-reason = Skäl
search-again = Sök igen
search-receipt = Hämta kvittot
search-candidate-unnamed = Visa kandidaten
search-misused-short = Namn på ett offer för identitetsmissbruk
search-band-strong = Stark
search-band-good = God
search-band-possible = Möjlig
search-why-same = Lika: { $what }.
search-why-alike = Liknande: { $what }.
search-why-different = Olika: { $what }.

search-candidate-title = Är det den du frågade om?
search-misused = Det här namnet tillhör ett offer för identitetsmissbruk
search-misused-what = Vidta ingen åtgärd mot personen på grund av namnet. Låt personen styrka vem han eller hon är.
search-safety = För din säkerhet
search-todo = Vad som ska göras
search-beside = Vad du frågade, och vad registret innehåller
search-beside-other = Vad som efterfrågades, och vad registret innehåller
search-flag-only = Registret anger bara att det finns något. Fråga dess ägare.
search-feature = Egenskap
search-asked = Efterfrågat
search-found = Funnet
search-agreement = Överensstämmelse
search-found-withheld = visas inte i det här skedet
search-found-missing = finns inte i posten
search-effect-same = Lika
search-effect-alike = Liknande
search-effect-neutral = Kan inte jämföras
search-effect-different = Olika
search-numbers = Förklaringen och dess tal
search-score = Överensstämmelse { $score } av 1000.
search-score-what = Den anger hur väl posten passar frågan och säger inget om personen. En bit mer gör det dubbelt så sannolikt att det är samma person.
search-explanation = Förklaring
search-bits = Bitar
search-record = Vad ägaren visar
search-identity-main = huvudnamn
search-identity-birth = födelsenamn
search-identity-former = tidigare namn
search-identity-alias = alias
search-identity-misused = offrets namn
search-judge = Din bedömning
search-judge-why = Varför?
search-judge-hint = Vad jämförde du? Det bevaras i dokumentationen.
search-confirm = Det är den
search-reject = Det är den inte
search-unsure = Jag kan inte avgöra
search-judged = Bedömt:
search-verdict-confirmed = Bekräftad
search-verdict-rejected = Avvisad
search-verdict-unsure = Osäker
search-next = Nästa steg
search-next-hit = Rapportera träffen
search-next-back = Tillbaka till svaren
search-next-owner = För att fråga ägaren om mer, ange:
search-log = Dokumenterat
search-log-what = Dessa poster bevisar din fråga och detta svar. Ditt dataskyddsombud kan öppna dem.
search-record-asked = Din fråga
search-record-answered = Svaret, hos ägaren
search-record-received = Svaret, här
search-before = Föregående kandidat
search-after = Nästa kandidat
search-second-title = En andra bedömning
search-second-what = En kollega ställde frågan. Jämför själv: du ser vad kollegan anser när du har gjort din bedömning.
search-second-awaited = En andra tjänsteman måste också bedöma det. Det är en träff om ni båda bekräftar den.
search-second-disagree = Bedömningarna skiljer sig åt: det är ingen träff.
search-second-hit = Båda tjänstemännen har bekräftat: det är en träff.
search-second-other = Din kollegas bedömning
search-contact = Kontaktpunkt
search-next-owner-none = För att fråga ägaren, vänd dig till din gemensamma kontaktpunkt: förtroendelistan anger ingen kontaktpunkt för { $authority }.
search-accesses = Alla åtkomster till denna post
search-accesses-who = Ditt dataskyddsombud och tillsynsmyndigheten kan se alla åtkomster till denna post.
search-receipt-title = Kontrollera ett kvitto
search-receipt-what = Ett kvitto bevisar vad som frågades, varför och vad varje register svarade. Det kontrolleras här och sparas inte.
search-receipt-file = Från en fil
search-receipt-text = Kvittot
search-receipt-do = Kontrollera kvittot
search-receipt-holds = Kvittot stämmer.

search-standing = Meddela mig när något nytt läggs in
search-standing-what = Samma fråga ställs på nytt här för samma ändamål varje gång ett register på den här noden ändras. Du hittar den i din arbetslista.
search-standing-span = Under
search-standing-do = Fortsätt fråga
search-standing-made = Du får besked. Frågan finns bland dina sökningar.
search-standing-yours = Dina bevakningar
search-standing-ends = Upphör
search-standing-end = Avsluta den
search-days = { $count ->
    [one] 1 dag
   *[other] { $count } dagar
 }

search-recent-none = Du har inte sökt än.
search-when = När
search-question = Efterfrågat
search-result = Resultat
search-registers-with-hits = { $count ->
    [0] Ingen träff
    [one] Träffar i 1 register
   *[other] Träffar i { $count } register
 }
search-newest = Nyaste
search-older = Äldre
search-line = Rad
search-lines = En fråga på varje rad
search-lines-hint = Högst { $count } rader. Endast register på den här noden tillfrågas, däribland kopior av andras registreringar.
search-batch-whom = Alla register på den här noden som får tillfrågas, om du inte väljer något.
search-do-all = Sök alla
search-csv = Hämta som CSV
search-open = Öppna

search-keys = Tangenter
search-key-box = Till rutan
search-key-move = Till nästa eller föregående kandidat
search-key-open = Öppna kandidaten
search-key-judge = Till knappen: det är den, det är den inte, kan inte avgöra
search-key-help = Visa dessa tangenter

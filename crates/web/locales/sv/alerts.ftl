# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

alerts-title = Registreringar
alerts-tabs = Delar av det här avsnittet
alerts-tab-list = Egna registreringar
alerts-tab-reviews = Att se över
alerts-tab-drafts = Väntande registreringar
alerts-tab-proposals = Förslag
alerts-tab-events = Att underrätta
alerts-tab-criteria = Hotkriterier
alerts-tab-contest = Bestridd uppgift
alerts-tab-subscriptions = Bevakningar
alerts-tab-deletions = Raderingar
alerts-tab-feeds = Kopior
alerts-tab-statistics = Statistik

alerts-enter = Lägg in en registrering
alerts-show = Visa
alerts-all = Alla
alerts-cancel = Avbryt
alerts-continue = Fortsätt
alerts-again = En gång till
alerts-yes = Ja
alerts-you = du
alerts-missing = Detta saknas eller är inte skrivet som det måste vara.
alerts-pages = Mer av listan
alerts-to-first = Till början
alerts-to-next = Nästa
alerts-none = Det finns ingen registrering av det här slaget.
alerts-none-yet = Inget hittat hittills. Det finns mer att gå igenom: gå vidare till nästa sida.
alerts-list-caption = Din myndighets registreringar, den senast ändrade först
alerts-on-record = Det är dokumenterat, loggbokspost { $entry }.
alerts-not-as-it-stands = Det passar inte registreringen som den är nu.

alerts-choose-what = Välj vad registreringen är till för. Varje kategori anger vad tjänstemän i alla stater ska göra.
alerts-choose-needs = Vad som krävs
alerts-second-officer = Den här kategorin kräver två personer. Det du lägger in väntar tills en annan tjänsteman har samtyckt.
alerts-enter-ask = Lägg in och fråga en andra tjänsteman
alerts-check = Kontrollera
alerts-check-what = Kontrollen visar hur bra uppgifterna är och söker efter registreringar om samma person eller föremål. Sökningen dokumenteras. Inget läggs in än.
alerts-checked = Kontrollerat, inte inlagt än
alerts-checked-faults = Innan den kan läggas in:
alerts-checked-queued = Din myndighet har en registrering om samma person eller föremål. Den här skulle vänta tills den upphör.
alerts-checked-alone = Ingen registrering om samma eller en liknande person eller ett liknande föremål hittades.
alerts-quality-soon = Här ser du hur bra uppgifterna är medan du fyller i dem.
alerts-similar-title = Registreringar som kan gälla samma person eller föremål
alerts-similar-what = Jämför. Om en gäller en annan person eller ett annat föremål, ange hur du vet det.
alerts-similar-same = Samma enligt allt som är känt
alerts-similar-alike = Liknande
alerts-similar-conflict = Inte förenlig med din
alerts-similar-agrees = stämmer till { $percent } av 100
alerts-similar-first = Båda får finnas. Detta görs först: { $category }.
alerts-similar-not = Båda får inte finnas. Samråd med den staten innan du lägger in din.
alerts-similar-different = Den gäller en annan, eftersom
alerts-deviation = Lägg in trots att registreringarna inte är förenliga
alerts-deviation-what = Endast för väsentliga nationella intressen och efter samråd med staterna.

alerts-standing-shown = Synlig
alerts-standing-review-due = Ska ses över
alerts-standing-hidden = Dold
alerts-standing-flagged = Flaggad
alerts-tag-immediate = Ingrip genast
alerts-tag-terrorism = Terrorism
alerts-tag-flags = { $count ->
    [one] Flaggning från en stat
   *[other] Flaggningar från { $count } stater
}
alerts-days = { $count ->
    [0] i dag
    [one] en dag
   *[other] { $count } dagar
}

alerts-column-alert = Registrering
alerts-column-changed = Ändrad
alerts-column-due = Ses över senast
alerts-column-left = Tid kvar
alerts-column-extensions = Förlängd
alerts-column-when = När
alerts-column-what = Vad
alerts-column-to = Till
alerts-column-from = Från
alerts-column-until = Till och med
alerts-column-evidence = Bevisning sedan
alerts-column-answer = Svar
alerts-column-prepared = Förberedd
alerts-column-by = Förberedd av
alerts-column-since = Sedan
alerts-column-instead = Åtgärd där
alerts-column-node = Nod
alerts-column-asked = Senast tillfrågad
alerts-column-version = Version
alerts-column-fields = Ändrade fält
alerts-column-deleted = Raderad
alerts-column-issuer = Registrerande stat
alerts-column-as-of = Fullständig per
alerts-column-applied = Hämtade poster, av de kända
alerts-column-acknowledged = Bekräftade poster
alerts-column-categories = Kategorier
alerts-column-made = Skapad
alerts-column-renewed = Förnyad
alerts-column-counted = Räknat
alerts-column-count = Antal

alerts-field-register = Register
alerts-field-record = Nummer i ditt register
alerts-field-category = Kategori
alerts-field-standing = Status
alerts-field-state = Stat
alerts-field-kind = Typ av länk
alerts-field-reason = Skäl
alerts-field-reasons = Motivering
alerts-field-ground = Grund
alerts-field-grounds = Vad personen anför mot det
alerts-field-assessment = Individuell bedömning
alerts-field-outcome = Resultat av översynen
alerts-hint-review-assessment = Varför registreringen fortfarande är nödvändig och proportionell, eller varför den inte är det. Det dokumenteras.
alerts-hint-review-ground = Bara om den raderas.
alerts-field-request = Begärans referens
alerts-field-consent = Samtyckets referens
alerts-field-told = Stater i insatsen
alerts-field-other-register = Den andra registreringens register
alerts-field-other = Den andra registreringens nummer
alerts-field-link = Länk
alerts-field-consented = Vad offret har samtyckt till
alerts-field-categories = Vad offret återkallar
alerts-field-revocation = Återkallelsens referens
alerts-field-proposal = Vad föreslår du?
alerts-field-evidence = Den dag då bevisningen framkom
alerts-field-text = Exakt vad, och varför
alerts-field-stands = Ska uppgiften stå kvar?
alerts-field-accept = Samtycker din myndighet?
alerts-field-proportionality = Proportionalitet
alerts-field-judicial-authority = Rättslig myndighet
alerts-field-judicial-request = Dess begäran
alerts-field-immediate = Ingrip genast
alerts-field-terrorism = Rör terroristbrott
alerts-field-basis = Ändamål och rättslig grund
alerts-field-case-reference = Ärendenummer
alerts-field-offence = Brott
alerts-field-person-role = Personens roll i ärendet
alerts-field-statement = Motivering med dina ord
alerts-field-family = Efternamn
alerts-field-given = Förnamn
alerts-field-birth = Födelsedatum
alerts-field-document = Dokumentnummer
alerts-field-plate = Registreringsskylt
alerts-field-vin = Fordonets identifieringsnummer
alerts-field-registers = Register
alerts-field-ends = Upphör den
alerts-field-period = Period

alerts-field-kind-of-object = Typ av föremål
alerts-field-deviation-consulted = Stater som samråd har skett med
alerts-field-deviation-interests = Väsentliga nationella intressen

alerts-hint-new-record = Det nummer som din myndighet ger den. Aldrig ett namn: det står i adresser.
alerts-hint-new-proportionality = Varför ärendet är adekvat, relevant och viktigt nog för en registrering.
alerts-hint-condition = Ange hur detta är uppfyllt.
alerts-hint-of = Till exempel 2026, 2026-11 eller 2026-11-21. Den pågående om fältet är tomt.
alerts-hint-one-a-line = En på varje rad. Endast om offret har samtyckt.
alerts-hint-extend-assessment = Varför registreringen fortfarande behövs i det här ärendet. Det stannar hos din myndighet.
alerts-hint-hide-consent = Från den rättsliga myndighet som utfärdade ordern.
alerts-hint-hide-told = De underrättas om att registreringen är dold.
alerts-hint-propose-evidence = Den tid inom vilken den registrerande staten måste underrättas räknas från denna dag. I dag om fältet är tomt.
alerts-hint-misused-identity-consent = Till den förklaring som offret har undertecknat.
alerts-hint-misused-identity-consented = Uppgifter av andra slag avvisas.
alerts-hint-contest-record = Som det står i personens begäran eller myndighetens svar.
alerts-hint-ask-ends = Högst 90 dagar från nu. Du kan förnya den.

alerts-act-change = Ändra
alerts-what-change = Alla fält ersätts av det som står här. Kategorin är oförändrad; tidigare versioner bevaras.
alerts-act-review = Se över
alerts-what-review = Registreringen raderas på sin dag om den inte förlängs. Läs vad den innehåller och varför den finns och avgör om den fortfarande är nödvändig och proportionell.
alerts-review-correct = Rätta uppgifterna först
alerts-outcome-extend = Behövs fortfarande: förläng
alerts-outcome-delete = Behövs inte längre: radera
alerts-act-extend = Förläng
alerts-what-extend = Registreringen bevaras på nytt under sin kategoris period, räknat från nu. Lagen kräver en individuell bedömning som dokumenteras.
alerts-act-achieved = Ändamålet uppnått
alerts-what-achieved = Du anger att registreringens ändamål är uppnått. Den raderas efter 15 dagar om inte din myndighet anger varför den måste behållas.
alerts-act-keep = Behåll ändå
alerts-what-keep = Ändamålet ansågs uppnått. Ange varför registreringen måste behållas.
alerts-act-flag = Flagga för en stat
alerts-what-flag = En stat har begärt en flaggning. Dess myndigheter vidtar då inte registreringens åtgärd; ett gripande ersätts av eftersökning av personens uppehållsort.
alerts-act-unflag = Ta bort en flaggning
alerts-what-unflag = Den statens myndigheter vidtar åtgärden igen.
alerts-act-execute-anyway = Begär åtgärden ändå
alerts-what-execute-anyway = I brådskande och allvarliga fall kan du begära att en stat tar bort sin flaggning. Flaggningen gäller tills så har skett.
alerts-act-hide = Dölj
alerts-what-hide = Under 48 timmar ser endast SIRENE-kontor den här registreringen. Om den redan är dold förblir den dold i ytterligare 48 timmar. Den visas av sig själv när tiden är slut.
alerts-act-reveal = Visa igen
alerts-what-reveal = Registreringen visas från och med nu för alla behöriga.
alerts-act-link = Länka till en annan registrering
alerts-what-link = En länk kräver ett tydligt operativt behov. Den ändrar varken åtgärd eller period och ger ingen större åtkomst.
alerts-act-unlink = Ta bort en länk
alerts-what-unlink = Länken tas bort i båda ändar.
alerts-act-misused-identity = Lägg till offret för en missbrukad identitet
alerts-what-misused-identity = Tjänstemän läser först att namnet är ett offers. Lägg endast in det som offret har samtyckt till, slag för slag. Det som lagts in tidigare ersätts.
alerts-act-revoke-consent = Radera offrets uppgifter
alerts-what-revoke-consent = Offret samtycker inte längre. Uppgifterna raderas i en ny version av registreringen och i varje kopia.
alerts-act-propose = Föreslå något för den registrerande staten
alerts-what-propose = Registreringen tillhör en annan stat. Berätta vad du vet: den beslutar och svarar med en motivering.
alerts-act-contest = Dokumentera att en person bestrider en uppgift
alerts-what-contest = En person bestrider att en registrering anger personen som ett hot. Det måste granskas på nytt och avgöras med en motivering. Registreringen gäller under tiden.
alerts-act-decide-contest = Besluta om bestridandet
alerts-what-decide-contest = Personen bestrider uppgiften om att utgöra ett hot. Om den inte står kvar tas den bort ur registreringen.
alerts-act-delete = Radera
alerts-what-delete = Registreringen raderas för gott, här och i varje kopia.

alerts-delete-copies = { $count ->
    [0] Ingen annan nod har en kopia.
    [one] En annan nod uppmanas att radera sin kopia. Den måste bekräfta.
   *[other] { $count } andra noder uppmanas att radera sina kopior. Var och en måste bekräfta.
}
alerts-delete-attached = Dessa registreringar av föremål raderas samtidigt:
alerts-delete-links = { $count ->
    [one] En länk till en annan registrering upphör.
   *[other] { $count } länkar till andra registreringar upphör.
}
alerts-delete-file = Den nationella akten bevaras i ett år.
alerts-delete-sure = Radera den här registreringen?
alerts-delete-now = Radera nu
alerts-delete-not = Radera inte

alerts-victim-title = En annan persons identitet missbrukas här
alerts-victim-what = Vidta ingen åtgärd mot en person enbart på grund av namnet. Låt personen styrka vem han eller hon är.
alerts-victim-name = Offrets namn
alerts-victim-since = Inlagt med samtycke den
alerts-safety = Din säkerhet
alerts-todo = Vad tjänstemän gör vid en träff
alerts-data = Vad registreringen säger
alerts-acts = Vad du kan göra
alerts-life = Registreringens livslängd
alerts-national-title = Nationell akt
alerts-national-what = Detta stannar hos din myndighet. Ingen annan nod har det.
alerts-quality = Uppgifternas kvalitet
alerts-quality-missing = Läggs in om känt
alerts-quality-percent = { $percent } av 100
alerts-threat-title = Inlagd som ett hot
alerts-threat-what = Fyll i detta endast om personen läggs in som ett terroristhot eller våldsbejakande extremistiskt hot, efter en nationell bedömning. Namnet på den som godkänner det stannar hos din myndighet.
alerts-threat-again = Bedömningen som ett hot har gjorts på nytt
alerts-threat-authoriser = Namn på den som godkänner det
alerts-threat-assessment = Nationell bedömning
alerts-threat-function = Godkänt av
alerts-threat-criteria = Kriterier, version
alerts-threat-review = Bedöms på nytt senast
alerts-flags-title = Flaggningar
alerts-no-action = Ingen åtgärd
alerts-links-title = Länkar
alerts-links-what = En länk ger ingen åtkomst. Du ser bara de länkar vars andra ände du får se.
alerts-holders-title = Kopior av den här versionen
alerts-holder-acknowledged = Bekräftad
alerts-holder-waiting = Inte bekräftad än
alerts-holder-never-asked = Har aldrig frågat
alerts-holder-not-entitled = Får inte den här kategorin
alerts-beside-title = Vid sidan av andra registreringar
alerts-place = Om flera registreringar passar: denna har plats { $place } i den ordning i vilken åtgärder vidtas.
alerts-beside-not = För en och samma person eller ett och samma föremål är den inte förenlig med dessa:
alerts-versions-title = Historik

alerts-note-entered = Inlagd
alerts-note-prepared = Förberedd
alerts-note-approved = En andra tjänsteman har samtyckt
alerts-note-deviation = Inlagd vid sidan av en registrering som den inte är förenlig med
alerts-note-different-subject = Uppges gälla en annan
alerts-note-threat-authorised = Inläggning som ett hot godkänd
alerts-note-changed = Ändrad
alerts-note-assessment = Förlängd efter en bedömning
alerts-note-flag = Flaggning
alerts-note-execute-anyway = Åtgärd begärd trots flaggningen
alerts-note-hidden = Dold
alerts-note-revealed = Visad igen
alerts-note-link = Länk
alerts-note-victim-consent = Offrets samtycke
alerts-note-purpose-achieved = Ändamålet uppnått
alerts-note-kept = Behållen ändå
alerts-note-proposal = Förslag avgjort
alerts-note-contest = Bestridd
alerts-note-contest-decision = Bestridande avgjort
alerts-note-ended = Raderad
alerts-planned-reveal = Kommer att visas igen
alerts-planned-warning = Du kommer att ombes att se över den
alerts-planned-threat = Bedömningen måste göras på nytt
alerts-planned-deletion = Kommer att raderas om den inte förlängs

alerts-name-birth = vid födseln
alerts-name-former = tidigare
alerts-name-alias = alias
alerts-sex-f = Kvinna
alerts-sex-m = Man
alerts-sex-x = Inget av dem

alerts-foreign-title = En annan stats registrering
alerts-foreign-what = Endast den stat som lade in den kan visa, ändra eller radera den. För att se vad den säger gör du en sökning med ditt ändamål. Du kan meddela den registrerande staten vad som saknas eller är fel, eller begära en flaggning.
alerts-foreign-search = Sök

alerts-reviews-title = Att se över
alerts-reviews-what = Dessa registreringar upphör inom fyra månader. Förläng var och en efter en bedömning, eller låt den raderas på sin dag.
alerts-reviews-none = Ingen registrering i det här registret behöver ses över nu.
alerts-reviews-caption = Registreringar att se över, de mest brådskande först

alerts-events-title = Vad andra ska underrättas om
alerts-events-what = Lagen kräver att dessa stater underrättas. Underrätta dem och bevara beviset i din akt.
alerts-events-none = Ingen ska underrättas om något.
alerts-to-all = Alla stater
alerts-event-new-alert = En ny registrering som kan flaggas
alerts-event-national-security = En registrering för nationell säkerhet
alerts-event-execute-anyway = Den registrerande staten begär åtgärden trots flaggningen
alerts-event-hidden = Dold medan en insats pågår
alerts-event-supervisor = Ingen enighet inom två månader: hänskjut till tillsynsmyndigheterna

alerts-drafts-title = Väntande registreringar
alerts-drafts-what = Dessa registreringar finns inte än. De väntar på en andra tjänsteman, eller på att en annan registrering om samma person eller föremål upphör.
alerts-drafts-none = Inget väntar.
alerts-draft-title = Väntande registrering
alerts-draft-approval = Väntar på en andra tjänsteman
alerts-draft-queued = Väntar på att en annan registrering upphör
alerts-draft-offered = Kan läggas in nu
alerts-draft-behind = Väntar på att denna upphör:
alerts-draft-decide = Besluta
alerts-draft-own = Du har förberett den här registreringen. En annan tjänsteman måste samtycka. Du kan endast avstå från den.
alerts-draft-agree = Samtyck och lägg in
alerts-draft-refuse = Avstå från den

alerts-proposals-title = Förslag
alerts-proposals-what = Vad andra stater föreslår om dina registreringar, och vad du föreslår om deras.
alerts-proposals-none = Det finns inga förslag.
alerts-proposal-title = Förslag: { $kind }
alerts-proposal-completion = Komplettering
alerts-proposal-correction = Rättelse
alerts-proposal-flag = Flaggning
alerts-proposal-is-waiting = På väg
alerts-proposal-is-open = Ska avgöras
alerts-proposal-is-accepted = Godtaget
alerts-proposal-is-refused = Avslaget
alerts-proposal-is-supervisor = Hos tillsynsmyndigheterna
alerts-proposal-decide = Besluta
alerts-proposal-decide-what = Ditt svar går till den stat som lade fram förslaget. Själva ändringen eller flaggningen är en egen åtgärd.
alerts-send-decision = Skicka svaret
alerts-answer-yes = Ja
alerts-answer-no = Nej
alerts-stands-yes = Ja, uppgiften står kvar
alerts-stands-no = Nej, den tas bort

alerts-criteria-title = Kriterier för att lägga in hot
alerts-criteria-what = En person läggs in som ett hot endast enligt offentliggjorda kriterier. En version ändras aldrig: offentliggör en ny.
alerts-criteria-whose = Kriterier från
alerts-criteria-none = Inga kriterier är offentliggjorda.
alerts-criteria-publish = Offentliggör en version
alerts-criteria-version-hint = Till exempel 2026-1. Den används aldrig igen.
alerts-criteria-text = Kriterierna

alerts-deletions-title = Raderingar
alerts-deletions-what = En radering måste nå varje kopia. Varje nod bekräftar den.
alerts-deletions-none = Varje nod har bekräftat varje radering.
alerts-deletions-pending = { $count ->
    [one] En bekräftelse saknas.
   *[other] { $count } bekräftelser saknas.
}
alerts-deletions-overdue = { $count ->
    [0] Ingen är försenad.
    [one] En är försenad.
   *[other] { $count } är försenade.
}
alerts-deletions-more = Det finns fler än vad som visas.
alerts-deletions-caption = Bekräftelser som saknas, de försenade först
alerts-deletion-overdue = { $hours ->
    [one] Försenad i en timme
   *[other] Försenad, { $hours } timmar sedan raderingen
}

alerts-feeds-title = Kopior
alerts-feeds-what = Vad den här noden har av andras registreringar och hur aktuellt det är, och vem som har kopior av dina.
alerts-copies-title = Kopior som finns här
alerts-copies-none = Den här noden har inga kopior.
alerts-copies-caption = Kopior efter registrerande stat
alerts-copy-fresh = Aktuell
alerts-copy-stale = Inte aktuell: en sökning kan missa något
alerts-copy-snapshot = Hämtas på nytt
alerts-copy-broken = Kan inte verifieras
alerts-own-feeds-title = Kopior av dina registreringar
alerts-feed-holds = Poster i flödet: { $count }
alerts-feed-set-back = Flödet fortsätter inte det som har publicerats. Inget kan läggas in förrän en tekniker har återställt det.
alerts-entitle-title = Ange vad en nod får ha
alerts-entitle-what = Kopior som en nod inte längre får ha försvinner vid dess nästa förfrågan.
alerts-entitle-hint = Kategoriernas koder med kommatecken mellan. Alla kategorier om fältet är tomt.
alerts-entitle-do = Ange

alerts-subscriptions-title = Bevakningar
alerts-subscriptions-what = Du får besked när något nytt här besvarar din fråga. Bevakningen upphör på sin dag om du inte förnyar den.
alerts-subscriptions-none = Du har inga bevakningar.
alerts-subscriptions-caption = Dina bevakningar
alerts-subscription-title = Bevakning
alerts-subscription-new = Lägg upp en bevakning
alerts-subscription-asked = Vad du frågar
alerts-subscription-asked-hint = En person eller ett föremål. Fyll i det du vet.
alerts-subscription-why = Varför du frågar
alerts-subscription-where = Var, och hur länge
alerts-subscription-found = Vad som hittades
alerts-subscription-found-where = Det som hittades finns i din arbetslista. Där står att det finns något; för att se det söker du.
alerts-subscription-renew = Förnya
alerts-subscription-end = Avsluta den
alerts-subscription-end-what = Frågan raderas. Det som hittades finns kvar i din arbetslista.
alerts-term-name = Namn
alerts-term-birth-date = Födelsedatum
alerts-term-sex = Kön
alerts-term-nationality = Medborgarskap
alerts-term-birth-place = Födelseort
alerts-term-document = Dokument
alerts-term-plate = Registreringsskylt
alerts-term-vin = Fordonets identifieringsnummer
alerts-term-number = Nummer
alerts-term-reference = Referens
alerts-person-suspect = Misstänkt
alerts-person-convicted = Dömd
alerts-person-victim = Offer
alerts-person-witness = Vittne eller kontakt
alerts-person-missing = Försvunnen
alerts-person-other = Annan

alerts-statistics-title = Statistik
alerts-statistics-period = Räknat för { $period }.
alerts-statistics-differ = Antalet formulär stämmer inte med loggboken. Underrätta driftansvarig.
alerts-statistics-none = Inget har räknats.
alerts-by-category = { $counter }, per kategori
alerts-too-few = för få för att offentliggöras
alerts-period-year = År
alerts-period-month = Månad
alerts-period-day = Dag
alerts-counter-held = Befintliga
alerts-counter-extended = Befintliga och förlängda
alerts-counter-flagged = Befintliga och flaggade
alerts-counter-hidden = Befintliga och dolda
alerts-counter-entered = Inlagda
alerts-counter-changed = Ändrade
alerts-counter-deleted = Raderade
alerts-counter-searches = Besvarade sökningar
alerts-counter-hits = Träffar på andra staters registreringar
alerts-counter-own-hits = Träffar på egna registreringar
alerts-counter-forms-sent = Skickade formulär
alerts-counter-forms-received = Mottagna formulär

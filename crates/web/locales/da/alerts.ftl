# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

alerts-title = Indberetninger
alerts-tabs = Dele af dette afsnit
alerts-tab-list = Egne indberetninger
alerts-tab-reviews = Til gennemgang
alerts-tab-drafts = Ventende indberetninger
alerts-tab-proposals = Forslag
alerts-tab-events = Skal underrettes
alerts-tab-criteria = Trusselskriterier
alerts-tab-contest = Bestridt angivelse
alerts-tab-subscriptions = Stående forespørgsler
alerts-tab-deletions = Sletninger
alerts-tab-feeds = Kopier
alerts-tab-statistics = Statistik

alerts-enter = Indlæs en indberetning
alerts-show = Vis
alerts-all = Alle
alerts-cancel = Annullér
alerts-continue = Fortsæt
alerts-again = Én gang til
alerts-yes = Ja
alerts-you = dig
alerts-missing = Dette mangler eller er ikke skrevet, som det skal.
alerts-pages = Mere af listen
alerts-to-first = Til begyndelsen
alerts-to-next = Næste
alerts-none = Der er ingen indberetning af denne art.
alerts-none-yet = Intet fundet indtil nu. Der er mere at gennemgå: Gå videre til næste side.
alerts-list-caption = Din myndigheds indberetninger, den senest ændrede først
alerts-on-record = Det er registreret, logbogspost { $entry }.
alerts-not-as-it-stands = Det passer ikke til indberetningen, som den er nu.

alerts-choose-what = Vælg, hvad indberetningen skal bruges til. Hver kategori siger, hvad medarbejdere i alle stater skal gøre.
alerts-choose-needs = Hvad der kræves
alerts-second-officer = Denne kategori kræver to personer. Det, du indlæser, venter, indtil en anden medarbejder er enig.
alerts-enter-ask = Indlæs, og spørg en anden medarbejder
alerts-check = Kontrollér
alerts-check-what = Kontrollen viser, hvor gode oplysningerne er, og søger efter indberetninger om samme person eller genstand. Søgningen registreres. Intet indlæses endnu.
alerts-checked = Kontrolleret, endnu ikke indlæst
alerts-checked-faults = Før den kan indlæses:
alerts-checked-queued = Din myndighed har en indberetning om samme person eller genstand. Denne ville vente, indtil den udløber.
alerts-checked-alone = Der blev ikke fundet nogen indberetning om samme eller en lignende person eller genstand.
alerts-quality-soon = Her ser du, hvor gode oplysningerne er, mens du udfylder dem.
alerts-similar-title = Indberetninger, der kan vedrøre den samme
alerts-similar-what = Sammenlign. Hvis en vedrører en anden person eller genstand, så angiv, hvordan du ved det.
alerts-similar-same = Den samme efter alt, hvad der vides
alerts-similar-alike = Ligner
alerts-similar-conflict = Uforenelig med din
alerts-similar-agrees = stemmer overens med { $percent } af 100
alerts-similar-first = Begge må bestå. Dette gøres først: { $category }.
alerts-similar-not = Begge må ikke bestå. Konsultér den pågældende stat, før du indlæser din.
alerts-similar-different = Den vedrører en anden, fordi
alerts-deviation = Indlæs, selv om indberetninger er uforenelige
alerts-deviation-what = Kun af hensyn til væsentlige nationale interesser, og efter at staterne er blevet konsulteret.

alerts-standing-shown = Vist
alerts-standing-review-due = Skal gennemgås
alerts-standing-hidden = Skjult
alerts-standing-flagged = Påtegnet
alerts-tag-immediate = Grib ind straks
alerts-tag-terrorism = Terrorisme
alerts-tag-flags = { $count ->
    [one] Påtegning fra én stat
   *[other] Påtegninger fra { $count } stater
}
alerts-days = { $count ->
    [0] i dag
    [one] én dag
   *[other] { $count } dage
}

alerts-column-alert = Indberetning
alerts-column-changed = Ændret
alerts-column-due = Gennemgås senest
alerts-column-left = Tid tilbage
alerts-column-extensions = Forlænget
alerts-column-when = Hvornår
alerts-column-what = Hvad
alerts-column-to = Til
alerts-column-from = Fra
alerts-column-until = Indtil
alerts-column-evidence = Beviser siden
alerts-column-answer = Svar
alerts-column-prepared = Forberedt
alerts-column-by = Forberedt af
alerts-column-since = Siden
alerts-column-instead = Foranstaltning der
alerts-column-node = Node
alerts-column-asked = Sidst spurgt
alerts-column-version = Version
alerts-column-fields = Ændrede felter
alerts-column-deleted = Slettet
alerts-column-issuer = Indberettende stat
alerts-column-as-of = Fuldstændig pr.
alerts-column-applied = Overtagne poster, af de kendte
alerts-column-acknowledged = Bekræftede poster
alerts-column-categories = Kategorier
alerts-column-made = Oprettet
alerts-column-renewed = Fornyet
alerts-column-counted = Talt
alerts-column-count = Antal

alerts-field-register = Register
alerts-field-record = Nummer i dit register
alerts-field-category = Kategori
alerts-field-standing = Status
alerts-field-state = Stat
alerts-field-kind = Linkets art
alerts-field-reason = Grund
alerts-field-reasons = Begrundelse
alerts-field-ground = Grundlag
alerts-field-grounds = Hvad personen anfører imod det
alerts-field-assessment = Individuel vurdering
alerts-field-outcome = Resultat af gennemgangen
alerts-hint-review-assessment = Hvorfor indberetningen stadig er nødvendig og forholdsmæssig, eller hvorfor den ikke er det. Det registreres.
alerts-hint-review-ground = Kun hvis den slettes.
alerts-field-request = Anmodningens reference
alerts-field-consent = Samtykkets reference
alerts-field-told = Stater i operationen
alerts-field-other-register = Den anden indberetnings register
alerts-field-other = Den anden indberetnings nummer
alerts-field-link = Link
alerts-field-consented = Hvad offeret har givet samtykke til
alerts-field-categories = Hvad offeret trækker tilbage
alerts-field-revocation = Tilbagekaldelsens reference
alerts-field-proposal = Hvad foreslår du?
alerts-field-evidence = Den dag, beviserne kom frem
alerts-field-text = Hvad præcist, og hvorfor
alerts-field-stands = Skal angivelsen bestå?
alerts-field-accept = Er din myndighed enig?
alerts-field-proportionality = Proportionalitet
alerts-field-judicial-authority = Judiciel myndighed
alerts-field-judicial-request = Dens anmodning
alerts-field-immediate = Grib ind straks
alerts-field-terrorism = Vedrører terrorhandlinger
alerts-field-basis = Formål og retsgrundlag
alerts-field-case-reference = Sagsnummer
alerts-field-offence = Lovovertrædelse
alerts-field-person-role = Personens rolle i sagen
alerts-field-statement = Begrundelse med dine ord
alerts-field-family = Efternavn
alerts-field-given = Fornavn
alerts-field-birth = Fødselsdato
alerts-field-document = Dokumentnummer
alerts-field-plate = Nummerplade
alerts-field-vin = Køretøjets stelnummer
alerts-field-registers = Registre
alerts-field-ends = Udløber den
alerts-field-period = Periode

alerts-field-kind-of-object = Genstandens art
alerts-field-deviation-consulted = Stater, der er blevet konsulteret
alerts-field-deviation-interests = Væsentlige nationale interesser

alerts-hint-new-record = Det nummer, din myndighed giver den. Aldrig et navn: Det står i adresser.
alerts-hint-new-proportionality = Hvorfor sagen er tilstrækkelig, relevant og vigtig nok til en indberetning.
alerts-hint-condition = Angiv, hvordan dette er opfyldt.
alerts-hint-of = F.eks. 2026, 2026-11 eller 2026-11-21. Den nuværende, hvis feltet er tomt.
alerts-hint-one-a-line = Én pr. linje. Kun hvis offeret har givet samtykke.
alerts-hint-extend-assessment = Hvorfor indberetningen stadig er nødvendig i denne sag. Det bliver hos din myndighed.
alerts-hint-hide-consent = Fra den judicielle myndighed, der udstedte arrestordren.
alerts-hint-hide-told = De underrettes om, at indberetningen er skjult.
alerts-hint-propose-evidence = Den frist, inden for hvilken den indberettende stat skal underrettes, løber fra denne dag. I dag, hvis feltet er tomt.
alerts-hint-misused-identity-consent = Til den erklæring, som offeret har underskrevet.
alerts-hint-misused-identity-consented = Oplysninger af anden art afvises.
alerts-hint-contest-record = Som det står i personens anmodning eller myndighedens svar.
alerts-hint-ask-ends = Højst 90 dage fra nu. Du kan forny den.

alerts-act-change = Ret
alerts-what-change = Alle felter erstattes af det, der står her. Kategorien forbliver; de tidligere versioner bevares.
alerts-act-review = Gennemgå
alerts-what-review = Indberetningen slettes på sin dag, medmindre den forlænges. Læs, hvad den indeholder, og hvorfor den består, og afgør, om den stadig er nødvendig og forholdsmæssig.
alerts-review-correct = Ret oplysningerne først
alerts-outcome-extend = Stadig nødvendig: forlæng den
alerts-outcome-delete = Ikke længere nødvendig: slet den
alerts-act-extend = Forlæng
alerts-what-extend = Indberetningen opbevares igen i sin kategoris periode, regnet fra nu. Loven kræver en individuel vurdering, der registreres.
alerts-act-achieved = Formålet opnået
alerts-what-achieved = Du angiver, at indberetningens formål er opnået. Den slettes efter 15 dage, medmindre din myndighed angiver, hvorfor den skal beholdes.
alerts-act-keep = Behold alligevel
alerts-what-keep = Formålet blev anset for opnået. Angiv, hvorfor indberetningen skal beholdes.
alerts-act-flag = Tilføj påtegning for en stat
alerts-what-flag = En stat har anmodet om en påtegning. Dens myndigheder træffer ikke indberetningens foranstaltning; en anholdelse bliver til en eftersøgning af opholdsstedet.
alerts-act-unflag = Fjern en påtegning
alerts-what-unflag = Den pågældende stats myndigheder træffer igen foranstaltningen.
alerts-act-execute-anyway = Anmod alligevel om foranstaltningen
alerts-what-execute-anyway = I hastende og alvorlige tilfælde kan du anmode en stat om at fjerne sin påtegning. Påtegningen gælder, indtil det er sket.
alerts-act-hide = Skjul
alerts-what-hide = I 48 timer ser kun SIRENE-kontorer denne indberetning. Er den allerede skjult, forbliver den skjult i yderligere 48 timer. Den vises af sig selv, når tiden er gået.
alerts-act-reveal = Vis igen
alerts-what-reveal = Indberetningen vises fra nu af for alle berettigede.
alerts-act-link = Link til en anden indberetning
alerts-what-link = Et link kræver et klart operationelt behov. Det ændrer hverken foranstaltning eller periode og giver ingen yderligere adgang.
alerts-act-unlink = Fjern et link
alerts-what-unlink = Linket fjernes i begge ender.
alerts-act-misused-identity = Tilføj offeret for en misbrugt identitet
alerts-what-misused-identity = Medarbejdere læser først, at navnet tilhører et offer. Indlæs kun det, offeret har givet samtykke til, art for art. Det tidligere indlæste erstattes.
alerts-act-revoke-consent = Slet offerets oplysninger
alerts-what-revoke-consent = Offeret giver ikke længere samtykke. Oplysningerne slettes i en ny version af indberetningen og i hver kopi.
alerts-act-propose = Foreslå noget for den indberettende stat
alerts-what-propose = Indberetningen tilhører en anden stat. Fortæl den, hvad du ved: Den afgør sagen og svarer med en begrundelse.
alerts-act-contest = Registrér, at en person bestrider en angivelse
alerts-what-contest = En person bestrider, at en indberetning angiver personen som en trussel. Det skal undersøges igen og afgøres med en begrundelse. Indberetningen gælder imens.
alerts-act-decide-contest = Træf afgørelse om bestridelsen
alerts-what-decide-contest = Personen bestrider angivelsen som en trussel. Hvis den ikke består, fjernes den fra indberetningen.
alerts-act-delete = Slet
alerts-what-delete = Indberetningen slettes for altid, her og i hver kopi.

alerts-delete-copies = { $count ->
    [0] Ingen anden node har en kopi.
    [one] Én anden node får besked om at slette sin kopi. Den skal bekræfte.
   *[other] { $count } andre noder får besked om at slette deres kopier. Hver af dem skal bekræfte.
}
alerts-delete-attached = Disse indberetninger om genstande slettes sammen med den:
alerts-delete-links = { $count ->
    [one] Ét link til en anden indberetning ophører.
   *[other] { $count } links til andre indberetninger ophører.
}
alerts-delete-file = Den nationale sagsakt opbevares i et år.
alerts-delete-sure = Slet denne indberetning?
alerts-delete-now = Slet nu
alerts-delete-not = Slet ikke

alerts-victim-title = En anden persons identitet misbruges her
alerts-victim-what = Skrid ikke ind mod en person alene på grund af navnet. Lad personen godtgøre, hvem vedkommende er.
alerts-victim-name = Offerets navn
alerts-victim-since = Indlæst med samtykke den
alerts-safety = Din sikkerhed
alerts-todo = Hvad medarbejdere gør ved et hit
alerts-data = Hvad indberetningen siger
alerts-acts = Hvad du kan gøre
alerts-life = Indberetningens levetid
alerts-national-title = National sagsakt
alerts-national-what = Dette bliver hos din myndighed. Ingen anden node har det.
alerts-quality = Oplysningernes kvalitet
alerts-quality-missing = Indlæses, hvis kendt
alerts-quality-percent = { $percent } af 100
alerts-threat-title = Angivet som en trussel
alerts-threat-what = Udfyld kun dette, hvis personen angives som en terrortrussel eller voldelig ekstremistisk trussel på grundlag af en national vurdering. Navnet på den, der godkender det, bliver hos din myndighed.
alerts-threat-again = Vurderingen som en trussel er foretaget igen
alerts-threat-authoriser = Navn på den, der godkender det
alerts-threat-assessment = National vurdering
alerts-threat-function = Godkendt af
alerts-threat-criteria = Kriterier, version
alerts-threat-review = Vurderes igen senest
alerts-flags-title = Påtegninger
alerts-no-action = Ingen foranstaltning
alerts-links-title = Links
alerts-links-what = Et link giver ingen adgang. Du ser kun dem, hvis anden ende du må se.
alerts-holders-title = Kopier af denne version
alerts-holder-acknowledged = Bekræftet
alerts-holder-waiting = Endnu ikke bekræftet
alerts-holder-never-asked = Har aldrig spurgt
alerts-holder-not-entitled = Får ikke denne kategori
alerts-beside-title = Ved siden af andre indberetninger
alerts-place = Hvis flere indberetninger passer: Denne har plads { $place } i den rækkefølge, foranstaltninger træffes i.
alerts-beside-not = For samme person eller genstand er den uforenelig med disse:
alerts-versions-title = Historik

alerts-note-entered = Indlæst
alerts-note-prepared = Forberedt
alerts-note-approved = En anden medarbejder var enig
alerts-note-deviation = Indlæst ved siden af en indberetning, den er uforenelig med
alerts-note-different-subject = Angivet at vedrøre en anden
alerts-note-threat-authorised = Angivelse som en trussel godkendt
alerts-note-changed = Ændret
alerts-note-assessment = Forlænget efter en vurdering
alerts-note-flag = Påtegning
alerts-note-execute-anyway = Anmodet om foranstaltningen trods påtegningen
alerts-note-hidden = Skjult
alerts-note-revealed = Vist igen
alerts-note-link = Link
alerts-note-victim-consent = Offerets samtykke
alerts-note-purpose-achieved = Formålet opnået
alerts-note-kept = Beholdt alligevel
alerts-note-proposal = Forslag afgjort
alerts-note-contest = Bestridt
alerts-note-contest-decision = Bestridelse afgjort
alerts-note-ended = Slettet
alerts-planned-reveal = Vil blive vist igen
alerts-planned-warning = Du vil blive bedt om at gennemgå den
alerts-planned-threat = Vurderingen skal foretages igen
alerts-planned-deletion = Slettes, medmindre den forlænges

alerts-name-birth = ved fødslen
alerts-name-former = tidligere
alerts-name-alias = alias
alerts-sex-f = Kvinde
alerts-sex-m = Mand
alerts-sex-x = Ingen af delene

alerts-foreign-title = En anden stats indberetning
alerts-foreign-what = Kun den stat, der indlæste den, kan vise, ændre eller slette den. Foretag en søgning med dit formål for at se, hvad den siger. Du kan fortælle den indberettende stat, hvad der mangler eller er forkert, eller anmode om en påtegning.
alerts-foreign-search = Søg

alerts-reviews-title = Til gennemgang
alerts-reviews-what = Disse indberetninger udløber inden for fire måneder. Forlæng hver efter en vurdering, eller lad den blive slettet på sin dag.
alerts-reviews-none = Ingen indberetning i dette register skal gennemgås nu.
alerts-reviews-caption = Indberetninger til gennemgang, de mest presserende først

alerts-events-title = Hvad andre skal underrettes om
alerts-events-what = Loven kræver, at disse stater underrettes. Underret dem, og opbevar beviset i din sagsakt.
alerts-events-none = Ingen skal underrettes om noget.
alerts-to-all = Alle stater
alerts-event-new-alert = En ny indberetning, der kan påtegnes
alerts-event-national-security = En indberetning af hensyn til den nationale sikkerhed
alerts-event-execute-anyway = Den indberettende stat anmoder om foranstaltningen trods påtegningen
alerts-event-hidden = Skjult, mens en operation er i gang
alerts-event-supervisor = Ingen enighed inden for to måneder: Forelæg det for tilsynsmyndighederne

alerts-drafts-title = Ventende indberetninger
alerts-drafts-what = Disse indberetninger findes ikke endnu. De venter på en anden medarbejder eller på, at en anden indberetning om samme person eller genstand udløber.
alerts-drafts-none = Intet venter.
alerts-draft-title = Ventende indberetning
alerts-draft-approval = Venter på en anden medarbejder
alerts-draft-queued = Venter på, at en anden indberetning udløber
alerts-draft-offered = Kan indlæses nu
alerts-draft-behind = Venter på, at denne udløber:
alerts-draft-decide = Træf afgørelse
alerts-draft-own = Du har forberedt denne indberetning. En anden medarbejder skal være enig. Du kan kun opgive den.
alerts-draft-agree = Erklær dig enig, og indlæs
alerts-draft-refuse = Opgiv den

alerts-proposals-title = Forslag
alerts-proposals-what = Hvad andre stater foreslår om dine indberetninger, og hvad du foreslår om deres.
alerts-proposals-none = Der er ingen forslag.
alerts-proposal-title = Forslag: { $kind }
alerts-proposal-completion = Supplering
alerts-proposal-correction = Berigtigelse
alerts-proposal-flag = Påtegning
alerts-proposal-is-waiting = På vej
alerts-proposal-is-open = Skal afgøres
alerts-proposal-is-accepted = Godtaget
alerts-proposal-is-refused = Afvist
alerts-proposal-is-supervisor = Hos tilsynsmyndighederne
alerts-proposal-decide = Træf afgørelse
alerts-proposal-decide-what = Dit svar går til den stat, der fremsatte forslaget. Selve ændringen eller påtegningen er en særskilt handling.
alerts-send-decision = Send svaret
alerts-answer-yes = Ja
alerts-answer-no = Nej
alerts-stands-yes = Ja, angivelsen består
alerts-stands-no = Nej, den fjernes

alerts-criteria-title = Kriterier for at angive trusler
alerts-criteria-what = En person angives kun som en trussel efter offentliggjorte kriterier. En version ændres aldrig: Offentliggør en ny.
alerts-criteria-whose = Kriterier fra
alerts-criteria-none = Ingen kriterier er offentliggjort.
alerts-criteria-publish = Offentliggør en version
alerts-criteria-version-hint = F.eks. 2026-1. Den bruges aldrig igen.
alerts-criteria-text = Kriterierne

alerts-deletions-title = Sletninger
alerts-deletions-what = En sletning skal nå hver kopi. Hver node bekræfter den.
alerts-deletions-none = Hver node har bekræftet hver sletning.
alerts-deletions-pending = { $count ->
    [one] Én bekræftelse mangler.
   *[other] { $count } bekræftelser mangler.
}
alerts-deletions-overdue = { $count ->
    [0] Ingen er forsinket.
    [one] Én er forsinket.
   *[other] { $count } er forsinkede.
}
alerts-deletions-more = Der er flere, end der vises.
alerts-deletions-caption = Bekræftelser, der mangler, de forsinkede først
alerts-deletion-overdue = { $hours ->
    [one] Forsinket i en time
   *[other] Forsinket, { $hours } timer siden sletningen
}

alerts-feeds-title = Kopier
alerts-feeds-what = Hvad denne node har af andres indberetninger, og hvor aktuelle de er, og hvem der har kopier af dine.
alerts-copies-title = Kopier, der findes her
alerts-copies-none = Denne node har ingen kopier.
alerts-copies-caption = Kopier efter indberettende stat
alerts-copy-fresh = Aktuel
alerts-copy-stale = Ikke aktuel: En søgning kan overse noget
alerts-copy-snapshot = Hentes på ny
alerts-copy-broken = Kan ikke verificeres
alerts-own-feeds-title = Kopier af dine indberetninger
alerts-feed-holds = Poster i feedet: { $count }
alerts-feed-set-back = Feedet fortsætter ikke det offentliggjorte. Intet kan indlæses, før en tekniker har genoprettet det.
alerts-entitle-title = Angiv, hvad en node må have
alerts-entitle-what = Kopier, som en node ikke længere må have, forsvinder ved dens næste anmodning.
alerts-entitle-hint = Kategoriernes koder med komma imellem. Alle kategorier, hvis feltet er tomt.
alerts-entitle-do = Angiv

alerts-subscriptions-title = Stående forespørgsler
alerts-subscriptions-what = Du får besked, når noget nyt her besvarer dit spørgsmål. Forespørgslen udløber på sin dag, medmindre du fornyer den.
alerts-subscriptions-none = Du har ingen stående forespørgsler.
alerts-subscriptions-caption = Dine stående forespørgsler
alerts-subscription-title = Stående forespørgsel
alerts-subscription-new = Opret en stående forespørgsel
alerts-subscription-asked = Hvad du spørger om
alerts-subscription-asked-hint = Én person eller én genstand. Udfyld, hvad du ved.
alerts-subscription-why = Hvorfor du spørger
alerts-subscription-where = Hvor, og hvor længe
alerts-subscription-found = Hvad der blev fundet
alerts-subscription-found-where = Det fundne står på din arbejdsliste. Den siger, at der er noget; for at se det søger du.
alerts-subscription-renew = Forny
alerts-subscription-end = Afslut den
alerts-subscription-end-what = Spørgsmålet slettes. Det fundne bliver på din arbejdsliste.
alerts-term-name = Navn
alerts-term-birth-date = Fødselsdato
alerts-term-sex = Køn
alerts-term-nationality = Statsborgerskab
alerts-term-birth-place = Fødested
alerts-term-document = Dokument
alerts-term-plate = Nummerplade
alerts-term-vin = Køretøjets stelnummer
alerts-term-number = Nummer
alerts-term-reference = Reference
alerts-person-suspect = Mistænkt
alerts-person-convicted = Dømt
alerts-person-victim = Offer
alerts-person-witness = Vidne eller kontakt
alerts-person-missing = Forsvundet
alerts-person-other = Anden

alerts-statistics-title = Statistik
alerts-statistics-period = Talt for { $period }.
alerts-statistics-differ = Antallet af formularer stemmer ikke med logbogen. Underret den driftsansvarlige.
alerts-statistics-none = Intet er talt.
alerts-by-category = { $counter }, efter kategori
alerts-too-few = for få til at offentliggøre
alerts-period-year = År
alerts-period-month = Måned
alerts-period-day = Dag
alerts-counter-held = Eksisterende
alerts-counter-extended = Eksisterende og forlængede
alerts-counter-flagged = Eksisterende og påtegnede
alerts-counter-hidden = Eksisterende og skjulte
alerts-counter-entered = Indlæste
alerts-counter-changed = Ændrede
alerts-counter-deleted = Slettede
alerts-counter-searches = Besvarede søgninger
alerts-counter-hits = Hits på andre staters indberetninger
alerts-counter-own-hits = Hits på egne indberetninger
alerts-counter-forms-sent = Sendte formularer
alerts-counter-forms-received = Modtagne formularer

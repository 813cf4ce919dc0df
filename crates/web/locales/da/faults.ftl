# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

said-id-form = skal være på 1 til { $length_max } tilladte tegn
said-date-form = datoen er ikke en af formerne YYYY, YYYY-MM, YYYY-MM-DD, FROM/TO, hver eventuelt med `~` for »cirka«
said-date-order = perioden slutter, før den begynder
said-time-form = tidspunktet er ikke et RFC 3339-tidsstempel i UTC
said-country-unknown = landet er hverken en alpha-3-kode efter ISO 3166-1 eller en kode efter ICAO-dokument 9303
said-vin-form = køretøjets stelnummer skal være på 17 tegn fra A-Z og 0-9, uden I, O og Q (ISO 3779)
said-plate-form = nummerpladen skal have 1 til { $most } { $most ->
        [one] bogstav eller ciffer
       *[other] bogstaver eller cifre
    }
said-document-form = dokumentnummeret skal have 1 til { $most } { $most ->
        [one] bogstav eller ciffer
       *[other] bogstaver eller cifre
    }
said-number-form = dette er ikke et nummer af arten `{ $kind }`
said-check-digit = kontrolcifret passer ikke til resten af nummeret af arten `{ $kind }`: se efter igen
said-partial-form = af en del af en nummerplade, et køretøjs stelnummer eller en anden genstands nummer skal mindst { $least } tegn i begyndelsen eller slutningen være kendt, med `?` for ét ukendt tegn og `*` for et vilkårligt antal
said-text-form = skal være på 1 til { $most } tegn uden kontroltegn
said-not-one-of = skal være en af disse: { $allowed }
said-too-many-entries = indeholder mere end { $most } { $most ->
        [one] element
       *[other] elementer
    }
said-field-undeclared = registrets deklaration har ikke et sådant felt
said-field-mandatory = registrets deklaration gør dette felt obligatorisk
said-too-many-values = højst { $most } { $most ->
        [one] værdi
       *[other] værdier
    } er tilladt
said-value-type = en værdi af typen `{ $kind }` er nødvendig
said-number-kind = et nummer af arten `{ $kind }` er nødvendigt
said-no-parts = en værdi af denne type har ingen dele
said-parts-of-type = denne types dele er { $parts }
said-part-unknown = `{ $part }` er ikke en af dens koder
said-part-needed = delen `{ $part }` er nødvendig
said-place-empty = et sted skal angive noget
said-too-many-birth-dates = et navn har højst { $most } { $most ->
        [one] fødselsdato
       *[other] fødselsdatoer
    }
said-plain-text = 1 til { $most } tegn uden kontroltegn er nødvendige
said-code-unknown = koden findes ikke i tabellen `{ $table }`
said-currency-unknown = valutaen findes ikke i tabellen `currencies`
said-document-kind-unknown = arten findes ikke i tabellen `document-types`
said-type-unknown = registret har ingen poster af denne type
said-type-needs = poster af typen `{ $type_code }` ({ $article }) kræver dette felt
said-type-never = poster af typen `{ $type_code }` har det aldrig ({ $article })
said-type-not-kind = poster af typen `{ $type_code }` omfatter ikke arten `{ $kind }`
said-kind-needs = poster af arten `{ $kind }` kræver dette felt
said-kind-needs-one = poster af arten `{ $kind }` kræver mindst et af `{ $fields }`
said-code-unfit = koden passer ikke til feltet `{ $field }`
said-owned-by-other = posten tilhører en anden myndighed: kun dens ejer ændrer den
said-record-form = ikke et objekt med `id` og `fields`
said-value-form = hverken en tekst, navngivne dele eller en fuld værdi
said-available-missing = skal angives, hvis det er tilgængeligt
said-name-no-letter = en del af navnet har intet bogstav
said-family-name-missing = efternavnet mangler
said-one-name-only = der er kun angivet ét navn
said-date-ahead = datoen ligger ude i fremtiden
said-date-far-back = datoen ligger længere tilbage, end noget menneske lever
said-vin-check-digit = kontrolcifret i køretøjets stelnummer passer ikke; nogle fabrikanter bruger det ikke
said-form-missing = mangler: angiv det
said-form-undeclared = er ikke et felt i denne formular: fjern det
said-form-not-asked = kræves ikke for denne indberetningskategori: fjern det
said-form-consent = fortæller, hvor en voksen er, som ikke har givet samtykke: fjern det, eller registrér samtykket; rapportér uden samtykke kun, at personen er fundet
said-form-contradiction = er i modstrid med fødselsdatoen i indberetningen: ret det, eller få den indberettende stat til at rette indberetningen
said-form-texts = indeholder 1 til { $most } { $most ->
        [one] tekst
       *[other] tekster
    }
said-form-characters = har 1 til { $most } tegn
said-form-time = er et tidspunkt som 2026-01-31T14:05:00Z: skriv det sådan
said-form-table-missing = nævner en kode, hvis tabel ikke er installeret her
said-form-flag = er `true` eller `false`
said-form-yes-no = er `yes` eller `no`
said-form-list = er en liste af tekster
said-form-text = er én tekst
said-form-moment = er et tidspunkt som 2026-01-31T14:05
said-purpose-missing = mangler: angiv, hvad oplysningerne skal bruges til
said-legal-basis-missing = mangler: angiv retsakten og artiklen
said-case-reference-missing = mangler: angiv sagsaktens nummer
said-at-most-characters = højst { $most } tegn
said-not-in-table = er ikke en kode i tabellen `{ $table }`
said-say-it = skriv det med 1 til { $most } tegn
said-say-it-shorter = skriv det med højst { $most } tegn
said-say-why = skriv hvorfor med 1 til { $most } tegn
said-say-still-needed = skriv med 1 til { $most } tegn, hvorfor det stadig er nødvendigt
said-say-decided = skriv med 1 til { $most } tegn, hvad der blev afgjort
said-say-unlawful = skriv, hvorfor det ikke var lovligt
said-say-question = skriv, hvad du ønsker at vide
said-say-answer = skriv, hvorfor du foretog denne adgang
said-has-characters = skal have { $least } til { $most } tegn
said-empty-or-long = må ikke være tomt eller for langt
said-choose-one = vælg en
said-choose-action = vælg en handling
said-choose-register = vælg et register
said-choose-role = vælg en rolle
said-give-day = angiv en dag
said-give-percent = angiv 1 til 100 procent
said-give-number = angiv et tal
said-give-account-or-record = angiv en konto eller en posts id
said-day-form = skriv dagen som 2026-11-21
said-period-form = skriv 2026, 2026-11 eller 2026-11-21 alt efter perioden
said-none-of-those = dette er ikke en af dem, der findes
said-no-position = dette er ikke en position i logbogen
said-end-before-start = det skal være senere end begyndelsen
said-per-mille = udtræk 1 til 1.000 ud af tusind
said-group-most = udtræk 1 til { $most } af en gruppe
said-period-full = perioden indeholder mere end { $most } { $most ->
        [one] post
       *[other] poster
    }; vælg en kortere
said-parameter-form = en parameter mangler, er ukendt eller er udformet forkert
said-not-utf8 = det er ikke UTF-8
said-control-character = det indeholder et kontroltegn; skriv det igen
said-no-form = er ikke navnet på en formular
said-work-changed = er ændret, siden det blev set: se efter igen
said-work-kind-unknown = en af koderne er ikke en art opgave
said-items-count = nævn 1 til { $most } { $most ->
        [one] element
       *[other] elementer
    }
said-item-twice = nævn hvert element én gang
said-items-none = markér, hvad der skal tildeles nogen
said-officer-missing = angiv kontoen for en medarbejder i din enhed
said-officer-of-other = er ikke en medarbejder i din enhed
said-two-letters = skal være to bogstaver
said-roles-count = nævn 1 til { $most } { $most ->
        [one] rolle
       *[other] roller
    }
said-role-unknown = `{ $role }` findes ikke i tabellen `roles`
said-code-not-present = er ikke godkendelsesappens aktuelle kode
said-ceremony-ended = er udløbet eller brugt; begynd forfra
said-credential-other = er ikke det, der blev bedt om; begynd forfra
said-scopes-none = nævn mindst ét adgangsområde
said-token-life = skal ligge inden for { $days ->
        [one] den næste dag
       *[other] de næste { $days } dage
    }
said-condition-unmet = skriv, hvordan denne betingelse for kategorien er opfyldt
said-too-many-alerts = der er nævnt for mange indberetninger
said-never-terrorism = en indberetning i denne kategori vedrører aldrig terrorhandlinger
said-statement-long = erklæringen er for lang
said-proportionality-missing = skriv, hvorfor sagen er tilstrækkelig, relevant og vigtig nok (SIS-P art. 21)
said-judicial-missing = angiv den judicielle myndighed, der anmoder om det, og dens anmodning
said-judicial-authority = angiv den judicielle myndighed
said-judicial-request = angiv dens anmodning: et sagsnummer
said-victim-later = offeret for en misbrugt identitet tilføjes, når indberetningen findes, med offerets samtykke
said-threat-review = vurderingen foretages igen, før selve indberetningen skal gennemgås
said-criteria-unknown = denne myndighed har ikke offentliggjort kriterier i den version
said-not-together = { $one } og { $other } passer ikke sammen (regler i version { $version })
said-not-alerts = registret deklarerer ikke denne kategori som en indberetningskategori
said-category-kept = en indberetning beholder sin kategori: afslut den, og indlæs en anden
said-ground-unfit = en indberetning i denne kategori afsluttes som { $grounds }
said-never-flagged = indberetninger i denne kategori påtegnes ikke
said-flag-own = en indberetning påtegnes for andre stater end dens egen
said-never-hidden = indberetninger i denne kategori skjules ikke
said-link-self = en indberetning linkes ikke til sig selv
said-victim-not-agreed = offeret har ikke givet samtykke til denne kategori
said-values-count = angiv 1 til { $most } { $most ->
        [one] værdi
       *[other] værdier
    }
said-victim-name = offerets navn er nødvendigt for at skelne personerne fra hinanden
said-not-persons = registret vedrører ikke personer
said-registers-count = nævn 1 til { $most } { $most ->
        [one] register
       *[other] registre
    }
said-ends-ahead = ligger ude i fremtiden, højst { $days ->
        [one] en dag
       *[other] { $days } dage
    }: en stående forespørgsel udløber
said-register-not-here = denne node stiller ikke `{ $register }` til rådighed
said-register-not-declared = `{ $register }` er ikke deklareret på denne node
said-register-no-alerts = `{ $register }` indeholder ingen indberetninger
said-register-nobody = ingen node stiller `{ $register }` til rådighed
said-authority-nothing = `{ $authority }` stiller intet til rådighed af det, du spørger om
said-register-none-left = der er intet register tilbage at spørge
said-register-none-of-alerts = denne node stiller intet indberetningsregister til rådighed
said-register-not-held = denne node har hverken `{ $register }` eller en kopi af det
said-hits-no-form = hits i `{ $register }` har ingen deklareret formular her
said-terms-nothing = indeholder intet, som spørgsmålets oplysninger kan passe på
said-terms-not-permitted = der må ikke søges i registret `{ $register }` med disse oplysninger
said-declaration-missing = dets deklaration er ikke installeret her
said-search-most = nævn højst { $registers } { $registers ->
        [one] register
       *[other] registre
    } og { $authorities } { $authorities ->
        [one] myndighed
       *[other] myndigheder
    }
said-nodes-most = mere end { $most } { $most ->
        [one] node
       *[other] noder
    } ville blive spurgt
said-registers-most = nævn højst { $most } { $most ->
        [one] register
       *[other] registre
    }
said-batch-part = et spørgsmål i et parti indeholder kun en del af et nummer
said-years-back = angiv dette år eller { $years ->
        [one] sidste år
       *[other] et af de seneste { $years }
    }
said-policy-none = ingen regel tillader dette med dine roller og dette formål; det, som ingen regel tillader, afvises
said-policy-fault = reglerne kunne ikke anvendes, og det, der ikke kan bedømmes, afvises
said-stored-version = den gemte version er { $version }
said-asked-already = medarbejderen er allerede spurgt
said-no-officer-of-ours = posten nævner ingen medarbejder fra denne myndighed
said-judged-already = det er allerede bedømt
said-answer-unknown = der findes ikke et sådant svar
said-candidate-unknown = der findes ikke en sådan kandidat
said-judged-before = kandidaten er allerede bedømt
said-judged-by-two = to medarbejdere har bedømt kandidaten
said-receipt-malformed = det er ikke en kvittering, eller den er ændret: linje { $line }, kolonne { $column }
said-search-runs = søgningen er stadig i gang
said-search-interrupted = noden standsede, mens søgningen var i gang; dens poster findes i logbogen
said-answer-not-noted = et svar eller dets post kunne ikke noteres, da det kom
said-opening-erased = det, der åbner posten, blev slettet på sin dato
said-proof-none = der er for øjeblikket intet bevis for denne post
said-work-unknown = der findes ikke en sådan opgave, der kan overdrages
said-work-not-theirs = den nævnte medarbejder må ikke udføre denne opgave
said-hit-copy = det er en kopi: den indberettende myndighed afgør det
said-decided-before = det er allerede afgjort
said-identity-decided = identiteten er allerede afgjort
said-not-the-subject = det er ikke den eftersøgte person eller genstand
said-identity-open = identiteten er endnu ikke fastslået
said-reports-full = det højeste antal rapporter om dette hit er nået: { $most }
said-standing-full = det højeste antal stående forespørgsler for dig er nået: { $most }
said-standing-full-here = det højeste antal stående forespørgsler på denne node er nået: { $most }
said-renewed-often = den er allerede fornyet { $most } { $most ->
        [one] gang
       *[other] gange
    }
said-alert-own = det er din egen myndigheds indberetning: ret den
said-not-for-you = det er ikke dig, der afgør det, eller det er allerede afgjort
said-purpose-not-said = ingen har angivet, at dens formål er opnået
said-notes-full = sagsakten indeholder allerede { $most } { $most ->
        [one] notat
       *[other] notater
    }
said-hiding-ended = den er netop ophørt med at være skjult
said-hidden-not = den er ikke skjult
said-id-taken = id'et tilhører allerede en anden indberetning
said-threat-none = indberetningen angiver ingen som en trussel
said-contested-already = det er allerede bestridt og endnu ikke afgjort
said-contested-not = angivelsen er ikke bestridt
said-victim-none = indberetningen indeholder intet om et offer
said-draft-waits = kladden venter på noget andet
said-flagged-already = den er allerede påtegnet for den stat
said-flags-full = en indberetning påtegnes for højst { $most } { $most ->
        [one] stat
       *[other] stater
    }
said-flagged-not = den er ikke påtegnet for den stat
said-linked-already = de er allerede linket
said-links-full = en indberetning har højst { $most } { $most ->
        [one] link
       *[other] links
    }
said-criteria-none-now = den anden node giver ingen kriterier nu
said-same-meanwhile = denne myndighed har i mellemtiden en indberetning om samme person eller genstand
said-link-kind-unknown = arten er ikke en kode i tabellen `alert-links`
said-victim-category-unknown = en kategori er ikke en kode i tabellen `misused-identity-data`
said-draft-elsewhere = denne formular er gemt eller sendt fra et andet vindue, siden du åbnede den her
said-draft-full = en kladde indeholder højst { $bytes } byte
said-drafts-full = det højeste antal kladder for dig er nået: { $most }
said-sign-in-pause = ingen indlogning før { $until }
said-invitation-ended = invitationen er brugt eller udløbet
said-session-ended = sessionen er afsluttet
said-passkeys-full = en konto har højst { $most } { $most ->
        [one] adgangsnøgle
       *[other] adgangsnøgler
    }
said-passkey-last = det er den sidste måde at logge ind på
said-origin-unknown = noden ved ikke, under hvilket navn browsere når den
said-session-only = dette kan kun gøres i en session
said-form-sent-before = denne formular er sendt før; den udføres ikke to gange
said-form-other-site = formularen blev sendt fra et andet websted
said-form-other-session = formularen hører ikke til denne session
said-form-fields = en formular har højst { $most } { $most ->
        [one] felt
       *[other] felter
    }
said-line-long = en linje har højst { $most } byte
said-chunk-lines = et afsnit har højst { $most } { $most ->
        [one] linje
       *[other] linjer
    }
said-batch-lines = et parti har højst { $most } { $most ->
        [one] linje
       *[other] linjer
    }
said-terms-none = spørgsmålet indeholder ingen søgeoplysning: angiv et navn, et dokument, en nummerplade eller et nummer
said-terms-most = spørgsmålet indeholder mere end { $most } { $most ->
        [one] søgeoplysning
       *[other] søgeoplysninger
    }
said-try-name-register = nævn et register på denne node, eller tilføj det i nodens konfiguration
said-try-name-alerts = nævn et indberetningsregister
said-try-name-fewer = nævn de myndigheder eller registre, der er vigtige
said-try-other-purpose = angiv det virkelige formål, hvis det er et andet, eller spørg en kollega, hvis rolle tillader det
said-try-wait-answers = vent, til alle svar er kommet, eller deres frist er udløbet
said-try-ask-again = foretag søgningen igen
said-try-name-officer = nævn en medarbejder, der har rollen til det
said-try-verify-first = få først den medarbejder, der bekræftede kandidaten, til at fastslå identiteten
said-try-ask-once = spørg registret ved en søgning, eller nævn et, som denne node har
said-try-end-one = afslut en, der ikke længere er nødvendig
said-try-state-anew = formulér spørgsmålet på ny
said-try-repeat-later = gentag senere; `entente peers` viser nodens tilstand
said-try-compare-draft = åbn formularen igen i et nyt vindue, og sammenlign, før du fortsætter
said-try-discard-draft = send eller kassér en af dem; kladder udløber af sig selv efter to uger
said-try-ask-invitation = bed din administrator om en ny
said-try-remove-passkey = fjern en, der ikke længere bruges
said-try-add-passkey = tilføj først en anden adgangsnøgle
said-try-set-origin = angiv `origin` under `[pages]` i node.toml, og start igen
said-try-sign-in = log ind som person
said-try-look-first = gå tilbage, indlæs siden igen, og se, om det er gjort
said-try-whole-number = angiv det fulde nummer, eller stil dette spørgsmål for sig
said-feature-missing = posten angiver det ikke, hvilket hverken taler for eller imod
said-name-agree = dele af navnet, der stemmer overens: { $count }
said-name-alike = dele, der er varianter eller staves næsten ens: { $count }
said-name-differ = dele, der er forskellige: { $count }
said-name-missing = dele, der ikke er i posten: { $count }
said-name-extra = dele, der kun er i posten: { $count }
said-name-none = ingen del af navnet stemmer overens
said-name-order = rækkefølgen er en anden
said-name-given = fornavnene er klart forskellige, som mellem søskende
said-name-descent = eget navn og faderens navn er ombyttet, som mellem far og søn
said-name-generation = navnetilføjelserne angiver forskellige generationer
said-beside-birth-name = sammenlignet med et fødenavn
said-beside-former-name = sammenlignet med et tidligere navn
said-beside-alias = sammenlignet med et alias
said-beside-misused = sammenlignet med navnet på et offer for identitetsmisbrug
said-born-same = fødselsdatoen er den samme
said-born-overlap = fødselsdatoerne stemmer overens, så vidt de er kendt
said-born-swapped = dag og måned er ombyttet
said-born-year-off = dag og måned stemmer overens, året afviger med ét
said-born-one-digit = fødselsdatoerne afviger med ét ciffer eller med to ombyttede cifre
said-born-near-circa = fødselsdatoen ligger tæt på en omtrentlig dato
said-born-same-month = fødselsdatoerne ligger tæt på hinanden, dagen er en anden
said-born-year-near = fødselsdatoerne er forskellige, årene ligger tæt på hinanden
said-born-different = fødselsdatoerne er forskellige
said-as-namesakes = som mellem personer med samme navn
said-document-same = dokumentnummeret er det samme
said-document-elsewhere = dokumentnummeret er det samme, men et andet land har udstedt dokumentet
said-document-mistaken = dokumentnummeret kan let forveksles med det, der blev spurgt om (som O med 0 eller I med 1)
said-document-slip = dokumentnummeret afviger med en enkelt skrivefejl
said-document-other = posten angiver et andet dokument; en person kan have flere
said-sex-same = kønnet er det samme
said-sex-differs = kønnet er et andet; dette alene udelukker ingen post
said-sex-neutral = staterne registrerer dette køn forskelligt, så det siger intet
said-nationality-same = et statsborgerskab er det samme
said-nationality-differs = statsborgerskabet er et andet; en person kan have flere, og dette alene udelukker ingen post
said-birthplace-same = fødestedet er det samme
said-birthplace-alike = fødestederne staves næsten ens eller stemmer delvis overens
said-birthplace-differs = fødestedet er et andet; kilder angiver landsby, distrikt eller land
said-number-same = nummeret er det samme
said-number-same-but = nummeret er det samme, men `{ $detail }` er forskellig
said-number-check = alt undtagen kontrolcifret er ens; det kontrolciffer, der blev spurgt om, passer ikke: se efter igen
said-number-mistaken = nummeret forveksles let med det, der blev spurgt om (som O med 0 eller I med 1)
said-number-mistaken-but = nummeret forveksles let med det, der blev spurgt om, og `{ $detail }` er forskellig
said-number-country = nummeret og landet er de samme
said-number-elsewhere = nummeret er det samme, men det er udstedt af et andet land
said-number-mistaken-elsewhere = nummeret forveksles let med det, der blev spurgt om, og det er udstedt af et andet land
said-part-fits = den angivne del passer til nummeret
said-part-elsewhere = den angivne del passer, men nummeret er udstedt af et andet land
said-part-mistaken = den angivne del passer til nummeret, hvis tegn, der let forveksles, regnes for ens
said-object-other = posten har et andet nummer
said-object-none = posten har intet nummer at sammenligne med
said-act-victim = Navnet tilhører et offer for identitetsmisbrug: skrid ikke ind mod denne person alene på grund af navnet; lad personen godtgøre, hvem vedkommende er.
said-act-sought = For den eftersøgte person:
said-act-law-none = Din stats lovgivning kender ingen af de kontroller, som denne indberetning kan anmode om: grib ikke ind, og underret dit SIRENE-kontor.
said-act-flagged = Påtegnet for din stat: indberetningens foranstaltning ({ $category }) træffes ikke her.
said-act-instead = I stedet:
said-act-bureau = Underret dit SIRENE-kontor.
said-act-downgraded = Din stats lovgivning kender ikke det, som indberetningen ({ $category }) anmoder om; gør dette i stedet:
said-act-category = Gør det, der er deklareret for: { $category }
said-work-candidates = kandidater fra din søgning, der skal sammenlignes: { $count }
said-work-second = en kandidat fra en kollegas søgning skal bedømmes af en anden medarbejder
said-work-second-agrees = en anden medarbejder har også bekræftet kandidaten
said-work-second-differs = en anden medarbejder bedømmer kandidaten anderledes: det er ikke et hit
said-work-hit = et match skal kontrolleres og rapporteres til { $owner }
said-work-unacknowledged = { $owner } har ikke bekræftet modtagelsen af rapporten om dette hit i tide: kontakt myndighedens kontor ad en anden vej
said-work-minor = afgørelsen om barnets tarv blev ikke rapporteret i tide
said-work-failed = en meddelelse til { $to } blev ikke modtaget
said-work-reported = { $from } rapporterer et hit på din indberetning
said-work-decided = { $owner } har truffet afgørelse om det hit, du rapporterede
said-work-found = nyt eller ændret i { $register }: { $count }; søg igen for at se det
said-work-question-ended = den stående forespørgsel er udløbet og slettet
said-work-question-officer = den stående forespørgsel er slettet: medarbejderens konto blev lukket
said-work-question-denied = den stående forespørgsel er slettet: regel { $rule } tillader den ikke længere
said-work-approval = en anden medarbejder skal være enig i denne indberetning
said-work-queue = den indberetning, som denne har ventet på, er udløbet: indlæs den nye, eller opgiv den
said-work-review = gennemgå den: forlæng den med en vurdering, ellers slettes den den dag
said-work-hidden = den bliver synlig for slutbrugere, medmindre den forlænges med samtykke
said-work-achieved = formålet er opnået: angiv, hvorfor indberetningen skal beholdes, ellers slettes den
said-work-proposal = en anden stat foreslår noget om denne indberetning: kontrollér det straks
said-work-evidence = overgiv beviserne til den stat, som indberetningen tilhører
said-work-supervisor = to måneder uden enighed: forelæg det for tilsynsmyndighederne
said-work-contest = personen bestrider angivelsen som en trussel: undersøg det igen, og begrund afgørelsen
said-work-threat = foretag vurderingen igen, eller fjern angivelsen som en trussel fra indberetningen
said-work-asked = tilsynet spørger, hvorfor du foretog en adgang
said-work-answered = medarbejderen har svaret: bedøm adgangen
said-prove-open-account = godtgør igen, hvem du er: en konto skal oprettes
said-prove-close-account = godtgør igen, hvem du er: en konto skal lukkes
said-prove-invite = godtgør igen, hvem du er: en medarbejder skal inviteres
said-prove-end-sessions = godtgør igen, hvem du er: en anden medarbejders sessioner skal afsluttes
said-prove-make-token = godtgør igen, hvem du er: et adgangstoken skal oprettes
said-prove-set-password = godtgør igen, hvem du er: en adgangskode skal angives
said-prove-passkeys = godtgør igen, hvem du er: adgangsnøgler skal ændres
said-prove-entitlement = godtgør igen, hvem du er: det skal angives, hvilke kopier en node må have
said-sign-in-over = sessionen er afsluttet, eller adgangstokenet er udløbet
said-account-closed = kontoen er lukket
said-provider-none = noden har ingen indlogningstjeneste
said-try-set-provider = angiv `[pages.oidc]` i node.toml, og start igen

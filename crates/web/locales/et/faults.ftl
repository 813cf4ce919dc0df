# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

said-id-form = peab koosnema 1 kuni { $length_max } lubatud märgist
said-date-form = kuupäev ei ole ühelgi kujul YYYY, YYYY-MM, YYYY-MM-DD, FROM/TO, igaüks soovi korral märgiga `~` („umbes“)
said-date-order = ajavahemik lõpeb enne, kui algab
said-time-form = aeg ei ole RFC 3339 ajatempel UTC-s
said-country-unknown = riik ei ole ISO 3166-1 alpha-3 kood ega ICAO dokumendi 9303 kood
said-vin-form = valmistajatehase tähises peab olema 17 märki vahemikest A-Z ja 0-9, ilma tähtedeta I, O ja Q (ISO 3779)
said-plate-form = registreerimismärk peab koosnema 1 kuni { $most } tähest või numbrist
said-document-form = dokumendi number peab koosnema 1 kuni { $most } tähest või numbrist
said-number-form = see ei ole `{ $kind }` liiki number
said-check-digit = kontrollnumber ei sobi `{ $kind }` liiki numbri ülejäänud osaga: vaadake uuesti
said-partial-form = registreerimismärgi, valmistajatehase tähise või muu eseme numbri osast peab olema alguses või lõpus teada vähemalt { $least } { $least ->
        [one] märk
       *[other] märki
    }; `?` tähistab üht tundmatut märki ja `*` mis tahes arvu märke
said-text-form = peab koosnema 1 kuni { $most } märgist, ilma juhtmärkideta
said-not-one-of = peab olema üks järgmistest: { $allowed }
said-too-many-entries = sisaldab rohkem kui { $most ->
        [one] üht
       *[other] { $most }
    } elementi
said-field-undeclared = registri deklaratsioonis sellist välja ei ole
said-field-mandatory = registri deklaratsiooni järgi on see väli kohustuslik
said-too-many-values = lubatud on kõige rohkem { $most } { $most ->
        [one] väärtus
       *[other] väärtust
    }
said-value-type = vaja on `{ $kind }` tüüpi väärtust
said-number-kind = vaja on `{ $kind }` liiki numbrit
said-no-parts = seda tüüpi väärtusel ei ole osi
said-parts-of-type = selle tüübi osad on { $parts }
said-part-unknown = `{ $part }` ei ole ükski selle koodidest
said-part-needed = vaja on osa `{ $part }`
said-place-empty = koht peab midagi ütlema
said-too-many-birth-dates = nimel on kõige rohkem { $most } { $most ->
        [one] sünnikuupäev
       *[other] sünnikuupäeva
    }
said-plain-text = vaja on 1 kuni { $most } { $most ->
        [one] märk
       *[other] märki
    }, ilma juhtmärkideta
said-code-unknown = koodi ei ole tabelis `{ $table }`
said-currency-unknown = vääringut ei ole tabelis `currencies`
said-document-kind-unknown = liiki ei ole tabelis `document-types`
said-type-unknown = registris ei ole seda tüüpi kirjeid
said-type-needs = `{ $type_code }` tüüpi kirjed ({ $article }) vajavad seda välja
said-type-never = `{ $type_code }` tüüpi kirjetel seda kunagi ei ole ({ $article })
said-type-not-kind = `{ $type_code }` tüüpi kirjed ei hõlma liiki `{ $kind }`
said-kind-needs = `{ $kind }` liiki kirjed vajavad seda välja
said-kind-needs-one = `{ $kind }` liiki kirjed vajavad vähemalt üht väljadest `{ $fields }`
said-code-unfit = kood ei sobi väljaga `{ $field }`
said-owned-by-other = kirje kuulub teisele asutusele: seda muudab ainult omanik
said-record-form = ei ole objekt, milles on `id` ja `fields`
said-value-form = ei ole tekst, nimetatud osad ega täielik väärtus
said-available-missing = tuleb sisestada, kui see on kättesaadav
said-name-no-letter = nime ühes osas ei ole ühtegi tähte
said-family-name-missing = perekonnanimi puudub
said-one-name-only = märgitud on ainult üks nimi
said-date-ahead = kuupäev on tulevikus
said-date-far-back = kuupäev on kaugemal minevikus, kui keegi elab
said-vin-check-digit = valmistajatehase tähise kontrollnumber ei sobi; mõni valmistaja seda ei kasuta
said-form-missing = puudub: lisage see
said-form-undeclared = ei ole selle vormi väli: eemaldage see
said-form-not-asked = selle hoiatusteate kategooria puhul seda ei küsita: eemaldage see
said-form-consent = näitab, kus on täiskasvanu, kes ei ole nõusolekut andnud: eemaldage see või registreerige nõusolek; nõusolekuta teatage ainult, et isik on leitud
said-form-contradiction = on vastuolus hoiatusteate sünnikuupäevaga: parandage see või laske hoiatusteate sisestanud riigil see parandada
said-form-texts = sisaldab 1 kuni { $most } { $most ->
        [one] tekst
       *[other] teksti
    }
said-form-characters = sisaldab 1 kuni { $most } { $most ->
        [one] märk
       *[other] märki
    }
said-form-time = on aeg nagu 2026-01-31T14:05:00Z: kirjutage see nii
said-form-table-missing = nimetab koodi, mille tabelit ei ole siia paigaldatud
said-form-flag = on `true` või `false`
said-form-yes-no = on `yes` või `no`
said-form-list = on tekstide loetelu
said-form-text = on üks tekst
said-form-moment = on aeg nagu 2026-01-31T14:05
said-purpose-missing = puudub: märkige, milleks andmeid vaja on
said-legal-basis-missing = puudub: nimetage õigusakt ja artikkel
said-case-reference-missing = puudub: märkige toimiku number
said-at-most-characters = kõige rohkem { $most } { $most ->
        [one] märk
       *[other] märki
    }
said-not-in-table = ei ole tabeli `{ $table }` kood
said-say-it = kirjutage see 1 kuni { $most } märgiga
said-say-it-shorter = kirjutage see kõige rohkem { $most } märgiga
said-say-why = põhjendage 1 kuni { $most } märgiga
said-say-still-needed = kirjutage 1 kuni { $most } märgiga, miks seda veel vaja on
said-say-decided = kirjutage 1 kuni { $most } märgiga, mida otsustati
said-say-unlawful = kirjutage, miks see ei olnud õiguspärane
said-say-question = kirjutage, mida soovite teada
said-say-answer = kirjutage, miks te seda juurdepääsu kasutasite
said-has-characters = pikkus peab olema { $least } kuni { $most } { $most ->
        [one] märk
       *[other] märki
    }
said-empty-or-long = ei tohi olla tühi ega liiga pikk
said-choose-one = valige üks
said-choose-action = valige toiming
said-choose-register = valige register
said-choose-role = valige roll
said-give-day = märkige päev
said-give-percent = märkige 1 kuni 100 protsenti
said-give-number = märkige arv
said-give-account-or-record = märkige konto või kirje tunnus
said-day-form = kirjutage päev kujul 2026-11-21
said-period-form = kirjutage 2026, 2026-11 või 2026-11-21 vastavalt ajavahemikule
said-none-of-those = see ei ole ükski olemasolevatest
said-no-position = see ei ole koht logis
said-end-before-start = peab olema algusest hilisem
said-per-mille = valige valimisse 1 kuni 1000 tuhandest
said-group-most = valige valimisse 1 kuni { $most } igast rühmast
said-period-full = ajavahemik sisaldab rohkem kui { $most ->
        [one] üht
       *[other] { $most }
    } kannet; valige lühem
said-parameter-form = parameeter puudub, on tundmatu või vigane
said-not-utf8 = see ei ole UTF-8
said-control-character = see sisaldab juhtmärki; sisestage uuesti
said-no-form = ei ole vormi nimi
said-work-changed = on pärast vaatamist muutunud: vaadake uuesti
said-work-kind-unknown = üks koodidest ei ole töö liik
said-items-count = nimetage 1 kuni { $most } { $most ->
        [one] töö
       *[other] tööd
    }
said-item-twice = nimetage iga töö üks kord
said-items-none = märgistage, mis tuleb kellelegi määrata
said-officer-missing = märkige oma üksuse ametniku konto
said-officer-of-other = ei ole teie üksuse ametnik
said-two-letters = peab olema kaks tähte
said-roles-count = nimetage 1 kuni { $most } { $most ->
        [one] roll
       *[other] rolli
    }
said-role-unknown = `{ $role }` ei ole tabelis `roles`
said-code-not-present = ei ole autentimisrakenduse praegune kood
said-ceremony-ended = on lõppenud või juba kasutatud; alustage uuesti
said-credential-other = ei ole see, mida küsiti; alustage uuesti
said-scopes-none = nimetage vähemalt üks juurdepääsuvaldkond
said-token-life = peab jääma järgmise { $days } päeva piiresse
said-condition-unmet = kirjutage, kuidas see kategooria tingimus on täidetud
said-too-many-alerts = nimetatud on liiga palju hoiatusteateid
said-never-terrorism = selle kategooria hoiatusteade ei käi kunagi terroriaktide kohta
said-statement-long = avaldus on liiga pikk
said-proportionality-missing = kirjutage, miks asi on piisav, asjakohane ja oluline (SIS-P art 21)
said-judicial-missing = nimetage õigusasutus, kes seda taotleb, ja tema taotlus
said-judicial-authority = nimetage õigusasutus
said-judicial-request = nimetage selle taotlus: viitenumber
said-victim-later = väärkasutatud identiteediga kannatanu lisatakse siis, kui hoiatusteade on olemas, kannatanu nõusolekul
said-threat-review = uus hindamine tehakse enne, kui hoiatusteade ise tuleb läbi vaadata
said-criteria-unknown = see asutus ei ole selle versiooni kriteeriume avaldanud
said-not-together = { $one } ja { $other } ei sobi kokku (versiooni { $version } reeglid)
said-not-alerts = register ei deklareeri seda kategooriat hoiatusteadete kategooriana
said-category-kept = hoiatusteade säilitab oma kategooria: lõpetage see ja sisestage uus
said-ground-unfit = selle kategooria hoiatusteade lõpeb ühel neist alustest: { $grounds }
said-never-flagged = selle kategooria hoiatusteadetele märget ei lisata
said-flag-own = hoiatusteatele lisatakse märge teiste riikide, mitte selle enda riigi jaoks
said-never-hidden = selle kategooria hoiatusteateid ei peideta
said-link-self = hoiatusteadet ei lingita iseendaga
said-victim-not-agreed = kannatanu ei ole selle kategooriaga nõustunud
said-values-count = märkige 1 kuni { $most } { $most ->
        [one] väärtus
       *[other] väärtust
    }
said-victim-name = kannatanu nime on vaja, et isikuid eristada
said-not-persons = register ei käi isikute kohta
said-registers-count = nimetage 1 kuni { $most } { $most ->
        [one] register
       *[other] registrit
    }
said-ends-ahead = on tulevikus, kõige rohkem { $days ->
        [one] ühe päeva
       *[other] { $days } päeva
    } pärast: püsipäring aegub
said-register-not-here = see sõlm ei paku registrit `{ $register }`
said-register-not-declared = `{ $register }` ei ole selles sõlmes deklareeritud
said-register-no-alerts = `{ $register }` ei sisalda hoiatusteateid
said-register-nobody = ükski sõlm ei paku registrit `{ $register }`
said-authority-nothing = `{ $authority }` ei paku midagi sellest, mida te küsite
said-register-none-left = ühtegi registrit ei jää küsida
said-register-none-of-alerts = see sõlm ei paku ühtegi hoiatusteadete registrit
said-register-not-held = selles sõlmes ei ole registrit `{ $register }` ega selle koopiat
said-hits-no-form = registri `{ $register }` päringutabamuste jaoks ei ole siin vormi deklareeritud
said-terms-nothing = ei sisalda midagi, millele päringu tunnused võiksid vastata
said-terms-not-permitted = registrist `{ $register }` ei tohi nende tunnuste järgi otsida
said-declaration-missing = selle deklaratsiooni ei ole siia paigaldatud
said-search-most = nimetage kõige rohkem { $registers } { $registers ->
        [one] register
       *[other] registrit
    } ja { $authorities } { $authorities ->
        [one] asutus
       *[other] asutust
    }
said-nodes-most = päring läheks rohkem kui { $most ->
        [one] ühele
       *[other] { $most }
    } sõlmele
said-registers-most = nimetage kõige rohkem { $most } { $most ->
        [one] register
       *[other] registrit
    }
said-batch-part = paketi päring sisaldab ainult numbri osa
said-years-back = märkige käesolev aasta või { $years ->
        [one] eelmine aasta
       *[other] üks viimasest { $years } aastast
    }
said-policy-none = ükski reegel ei luba seda teie rollide ja selle eesmärgiga; mida ükski reegel ei luba, sellest keeldutakse
said-policy-fault = reegleid ei saanud hinnata, ja mida ei saa hinnata, sellest keeldutakse
said-stored-version = salvestatud versioon on { $version }
said-asked-already = ametnikult on juba küsitud
said-no-officer-of-ours = kandes ei ole nimetatud ühtegi selle asutuse ametnikku
said-judged-already = see on juba hinnatud
said-answer-unknown = sellist vastust ei ole
said-candidate-unknown = sellist kandidaati ei ole
said-judged-before = kandidaati on juba hinnatud
said-judged-by-two = kaks ametnikku on kandidaati hinnanud
said-receipt-malformed = see ei ole tõend või on seda muudetud: rida { $line }, veerg { $column }
said-search-runs = otsing veel kestab
said-search-interrupted = sõlm seiskus otsingu ajal; selle kanded on logis
said-answer-not-noted = vastust või selle kannet ei saanud saabumisel üles märkida
said-opening-erased = see, mis kande avab, kustutati oma kuupäeval
said-proof-none = selle kande kohta praegu tõendit ei ole
said-work-unknown = sellist tööd, mille saab üle anda, ei ole
said-work-not-theirs = nimetatud ametnik ei tohi seda tööd teha
said-hit-copy = see on koopia: otsustab hoiatusteate sisestanud asutus
said-decided-before = see on juba otsustatud
said-identity-decided = isikusamasuse üle on juba otsustatud
said-not-the-subject = see ei ole otsitav isik ega ese
said-identity-open = isikusamasus ei ole veel kindlaks tehtud
said-reports-full = selle päringutabamuse teadete suurim arv on täis: { $most }
said-standing-full = teie püsipäringute suurim arv on täis: { $most }
said-standing-full-here = selle sõlme püsipäringute suurim arv on täis: { $most }
said-renewed-often = seda on juba { $most } { $most ->
        [one] kord
       *[other] korda
    } uuendatud
said-alert-own = see on teie oma asutuse hoiatusteade: muutke seda
said-not-for-you = otsus ei ole teie teha või on juba tehtud
said-purpose-not-said = keegi ei ole märkinud, et selle eesmärk on saavutatud
said-notes-full = toimikus on juba { $most } { $most ->
        [one] märkus
       *[other] märkust
    }
said-hiding-ended = selle peitmine lõppes äsja
said-hidden-not = see ei ole peidetud
said-id-taken = tunnus on juba teisel hoiatusteatel
said-threat-none = hoiatusteates ei ole kedagi ohuna sisestatud
said-contested-already = see on juba vaidlustatud ja otsus on tegemata
said-contested-not = sisestust ei ole vaidlustatud
said-victim-none = hoiatusteates ei ole midagi kannatanu kohta
said-draft-waits = mustand ootab midagi muud
said-flagged-already = sellel on selle riigi märge juba olemas
said-flags-full = hoiatusteatel on kõige rohkem { $most } riigi märge
said-flagged-not = sellel ei ole selle riigi märget
said-linked-already = need on juba lingitud
said-links-full = hoiatusteatel on kõige rohkem { $most } { $most ->
        [one] link
       *[other] linki
    }
said-criteria-none-now = teine sõlm praegu kriteeriume ei anna
said-same-meanwhile = vahepeal on sellel asutusel hoiatusteade sama isiku või eseme kohta
said-link-kind-unknown = liik ei ole tabeli `alert-links` kood
said-victim-category-unknown = üks kategooria ei ole tabeli `misused-identity-data` kood
said-draft-elsewhere = seda vormi on pärast siin avamist salvestatud või saadetud teisest aknast
said-draft-full = mustandis on kõige rohkem { $bytes } { $bytes ->
        [one] bait
       *[other] baiti
    }
said-drafts-full = teie mustandite suurim arv on täis: { $most }
said-sign-in-pause = enne { $until } sisse logida ei saa
said-invitation-ended = kutse on kasutatud või lõppenud
said-session-ended = seanss on lõppenud
said-passkeys-full = kontol on kõige rohkem { $most } { $most ->
        [one] pääsuvõti
       *[other] pääsuvõtit
    }
said-passkey-last = see on viimane sisselogimise viis
said-origin-unknown = sõlm ei tea, millise nime all brauserid selleni jõuavad
said-session-only = seda saab teha ainult seansis
said-form-sent-before = see vorm on juba saadetud; seda ei täideta kaks korda
said-form-other-site = vorm saadeti teiselt saidilt
said-form-other-session = vorm ei kuulu sellesse seanssi
said-form-fields = vormil on kõige rohkem { $most } { $most ->
        [one] väli
       *[other] välja
    }
said-line-long = real on kõige rohkem { $most } { $most ->
        [one] bait
       *[other] baiti
    }
said-chunk-lines = osas on kõige rohkem { $most } rida
said-batch-lines = paketis on kõige rohkem { $most } rida
said-terms-none = päringus ei ole ühtegi tunnust: märkige nimi, dokument, registreerimismärk või number
said-terms-most = päringus on rohkem kui { $most ->
        [one] üks tunnus
       *[other] { $most } tunnust
    }
said-try-name-register = nimetage selle sõlme register või lisage see sõlme konfiguratsiooni
said-try-name-alerts = nimetage hoiatusteadete register
said-try-name-fewer = nimetage asutused või registrid, mis on olulised
said-try-other-purpose = märkige tegelik eesmärk, kui see on muu, või küsige kolleegilt, kelle roll seda lubab
said-try-wait-answers = oodake, kuni kõik vastused on saabunud või nende tähtaeg on möödas
said-try-ask-again = esitage otsing uuesti
said-try-name-officer = nimetage ametnik, kellel on selleks roll
said-try-verify-first = laske kõigepealt kandidaadi kinnitanud ametnikul isikusamasus kindlaks teha
said-try-ask-once = küsige registrist otsinguga või nimetage register, mis selles sõlmes on
said-try-end-one = lõpetage mõni, mida enam vaja ei ole
said-try-state-anew = koostage päring uuesti
said-try-repeat-later = korrake hiljem; `entente peers` näitab sõlme seisundit
said-try-compare-draft = avage vorm uues aknas uuesti ja võrrelge enne jätkamist
said-try-discard-draft = saatke või kustutage mõni neist; mustandid aeguvad kahe nädala pärast ise
said-try-ask-invitation = küsige administraatorilt uus
said-try-remove-passkey = eemaldage mõni, mida enam ei kasutata
said-try-add-passkey = lisage kõigepealt teine pääsuvõti
said-try-set-origin = määrake node.toml-is jaotises `[pages]` `origin` ja käivitage uuesti
said-try-sign-in = logige sisse isikuna
said-try-look-first = minge tagasi, laadige leht uuesti ja vaadake, kas see on tehtud
said-try-whole-number = märkige täielik number või esitage see päring eraldi
said-feature-missing = kirjes seda ei ole, mis ei räägi poolt ega vastu
said-name-agree = nime kokkulangevaid osi: { $count }
said-name-alike = osi, mis on variandid või sarnase kirjapildiga: { $count }
said-name-differ = erinevaid osi: { $count }
said-name-missing = osi, mida kirjes ei ole: { $count }
said-name-extra = osi, mis on ainult kirjes: { $count }
said-name-none = ükski nime osa ei lange kokku
said-name-order = järjekord on erinev
said-name-given = eesnimed on selgelt erinevad, nagu õdedel-vendadel
said-name-descent = oma nimi ja isa nimi on vahetatud, nagu isal ja pojal
said-name-generation = nimelisandid viitavad eri põlvkondadele
said-beside-birth-name = võrreldud sünninimega
said-beside-former-name = võrreldud endise nimega
said-beside-alias = võrreldud varjunimega
said-beside-misused = võrreldud identiteedi väärkasutamise kannatanu nimega
said-born-same = sünnikuupäev on sama
said-born-overlap = sünnikuupäevad langevad kokku niivõrd, kui need on teada
said-born-swapped = päev ja kuu on vahetatud
said-born-year-off = päev ja kuu langevad kokku, aasta erineb ühe võrra
said-born-one-digit = sünnikuupäevad erinevad ühe numbri või kahe vahetatud numbri poolest
said-born-near-circa = sünnikuupäev on ligikaudse sünnikuupäeva lähedal
said-born-same-month = sünnikuupäevad on lähestikku, päev on erinev
said-born-year-near = sünnikuupäevad on erinevad, aastad on lähestikku
said-born-different = sünnikuupäevad on erinevad
said-as-namesakes = nagu nimekaimudel
said-document-same = dokumendi number on sama
said-document-elsewhere = dokumendi number on sama, kuid dokumendi on välja andnud muu riik
said-document-mistaken = dokumendi numbrit on kerge küsitud numbriga segi ajada (näiteks O ja 0 või I ja 1)
said-document-slip = dokumendi number erineb ühe kirjavea võrra
said-document-other = kirjes on muu dokument; isikul võib neid olla mitu
said-sex-same = sugu on sama
said-sex-differs = sugu on erinev; ainult see ei välista ühtegi kirjet
said-sex-neutral = riigid märgivad seda sugu erinevalt, seega ei ütle see midagi
said-nationality-same = üks kodakondsus on sama
said-nationality-differs = kodakondsus on erinev; isikul võib neid olla mitu ja ainult see ei välista ühtegi kirjet
said-birthplace-same = sünnikoht on sama
said-birthplace-alike = sünnikohad on sarnase kirjapildiga või langevad osaliselt kokku
said-birthplace-differs = sünnikoht on erinev; allikates on küla, piirkond või riik
said-number-same = number on sama
said-number-same-but = number on sama, kuid `{ $detail }` erineb
said-number-check = kõik peale kontrollnumbri on sama; küsitud kontrollnumber ei sobi: vaadake uuesti
said-number-mistaken = numbrit on kerge küsituga segi ajada (nagu O ja 0 või I ja 1)
said-number-mistaken-but = numbrit on kerge küsituga segi ajada ja `{ $detail }` erineb
said-number-country = number ja riik on samad
said-number-elsewhere = number on sama, kuid selle on välja andnud teine riik
said-number-mistaken-elsewhere = numbrit on kerge küsituga segi ajada ja selle on välja andnud teine riik
said-part-fits = antud osa sobib numbriga
said-part-elsewhere = antud osa sobib, kuid numbri on välja andnud teine riik
said-part-mistaken = antud osa sobib numbriga, kui kergesti segiaetavad märgid lugeda samaks
said-object-other = kirjes on teine number
said-object-none = kirjes ei ole numbrit, millega võrrelda
said-act-victim = Nimi kuulub identiteedi väärkasutamise kannatanule: ärge võtke selle isiku suhtes meetmeid ainult nime põhjal; laske isikul tõendada, kes ta on.
said-act-sought = Otsitava isiku puhul:
said-act-law-none = Teie riigi õigus ei tunne ühtegi kontrolli, mida selles hoiatusteates võidakse nõuda: ärge võtke meetmeid ja teavitage oma SIRENE bürood.
said-act-flagged = Teie riigi märkega: hoiatusteates ({ $category }) nõutud meedet siin ei võeta.
said-act-instead = Selle asemel:
said-act-bureau = Teavitage oma SIRENE bürood.
said-act-downgraded = Teie riigi õigus ei tunne seda, mida hoiatusteates ({ $category }) nõutakse; tehke selle asemel järgmist:
said-act-category = Tehke seda, mis on deklareeritud järgmise kategooria jaoks: { $category }
said-work-candidates = teie otsingu kandidaate, mida tuleb võrrelda: { $count }
said-work-second = kolleegi otsingu kandidaati peab hindama teine ametnik
said-work-second-agrees = ka teine ametnik on kandidaadi kinnitanud
said-work-second-differs = teine ametnik hindab kandidaati teisiti: see ei ole päringutabamus
said-work-hit = vastet tuleb kontrollida ja sellest tuleb teatada asutusele { $owner }
said-work-unacknowledged = { $owner } ei ole selle päringutabamuse teate kättesaamist õigel ajal kinnitanud: võtke sealse bürooga ühendust muul viisil
said-work-minor = otsusest lapse parimates huvides ei teatatud õigel ajal
said-work-failed = sõnumit ei võetud vastu, saaja { $to }
said-work-reported = { $from } teatab päringutabamusest teie hoiatusteate kohta
said-work-decided = { $owner } on otsustanud päringutabamuse üle, millest te teatasite
said-work-found = uut või muutunut registris { $register }: { $count }; nägemiseks otsige uuesti
said-work-question-ended = püsipäring on lõppenud ja kustutatud
said-work-question-officer = püsipäring on kustutatud: selle ametniku konto suleti
said-work-question-denied = püsipäring on kustutatud: reegel { $rule } ei luba seda enam
said-work-approval = selle sisestusega peab nõustuma teine ametnik
said-work-queue = hoiatusteade, mille lõppu see sisestus ootas, on lõppenud: sisestage uus hoiatusteade või loobuge sellest
said-work-review = vaadake see läbi: pikendage seda pärast hindamist, muidu kustutatakse see sel päeval
said-work-hidden = see muutub lõppkasutajatele nähtavaks, kui seda nõusolekul ei pikendata
said-work-achieved = eesmärk on saavutatud: öelge, miks tuleb hoiatusteade säilitada, muidu see kustutatakse
said-work-proposal = teine riik teeb selle hoiatusteate kohta ettepaneku: kontrollige seda viivitamata
said-work-evidence = edastage tõendid riigile, kellele hoiatusteade kuulub
said-work-supervisor = kaks kuud kokkuleppeta: pöörduge järelevalveasutuste poole
said-work-contest = isik vaidlustab sisestuse ohuna: vaadake see uuesti läbi ja põhjendage otsust
said-work-threat = tehke hindamine uuesti või võtke sisestus ohuna hoiatusteatest välja
said-work-asked = järelevalve küsib, miks te juurdepääsu kasutasite
said-work-answered = ametnik on vastanud: hinnake juurdepääsu
said-prove-open-account = tõendage uuesti, kes te olete: avatakse konto
said-prove-close-account = tõendage uuesti, kes te olete: suletakse konto
said-prove-invite = tõendage uuesti, kes te olete: kutsutakse ametnik
said-prove-end-sessions = tõendage uuesti, kes te olete: lõpetatakse teise ametniku seansid
said-prove-make-token = tõendage uuesti, kes te olete: luuakse juurdepääsutõend
said-prove-set-password = tõendage uuesti, kes te olete: määratakse parool
said-prove-passkeys = tõendage uuesti, kes te olete: muudetakse pääsuvõtmeid
said-prove-entitlement = tõendage uuesti, kes te olete: määratakse, milliseid koopiaid sõlm tohib hoida
said-sign-in-over = seanss või juurdepääsutõend on lõppenud
said-account-closed = konto on suletud
said-provider-none = sõlmel ei ole sisselogimisteenust
said-try-set-provider = määrake node.toml-is `[pages.oidc]` ja käivitage uuesti

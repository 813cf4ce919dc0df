# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

alerts-title = Twissijiet
alerts-tabs = Partijiet ta’ din it-taqsima
alerts-tab-list = Twissijiet tagħna
alerts-tab-reviews = Rieżamijiet dovuti
alerts-tab-drafts = Entrati jistennew
alerts-tab-proposals = Proposti
alerts-tab-events = X’għandu jingħad
alerts-tab-criteria = Kriterji tat-theddid
alerts-tab-contest = Entrata kkontestata
alerts-tab-subscriptions = Mistoqsijiet permanenti
alerts-tab-deletions = Tħassir
alerts-tab-feeds = Kopji
alerts-tab-statistics = Statistika

alerts-enter = Daħħal twissija
alerts-show = Uri
alerts-all = Kollha
alerts-cancel = Ikkanċella
alerts-continue = Kompli
alerts-again = Darb’oħra
alerts-yes = Iva
alerts-you = int
alerts-missing = Dan huwa nieqes, jew mhux miktub kif suppost.
alerts-pages = Iktar mil-lista
alerts-to-first = Lejn il-bidu
alerts-to-next = Li jmiss
alerts-none = M’hemm l-ebda twissija ta’ dan it-tip.
alerts-none-yet = S’issa ma nstab xejn. Għad hemm iktar x’jiġi eżaminat: mur fil-paġna li jmiss.
alerts-list-caption = Twissijiet tal-awtorità tiegħek, l-ewwel dik li nbidlet l-aħħar
alerts-on-record = Irreġistrat, entrata { $entry } fil-ġurnal.
alerts-not-as-it-stands = Dan ma jaqbilx mat-twissija kif inhi issa.

alerts-choose-what = Agħżel għal xiex hija t-twissija. Kull kategorija tgħid x’jagħmlu l-uffiċjali fl-Istati kollha.
alerts-choose-needs = X’inhu meħtieġ
alerts-second-officer = Din il-kategorija teħtieġ żewġ persuni. Dak li ddaħħal jistenna sakemm jaqbel uffiċjal ieħor.
alerts-enter-ask = Daħħal u staqsi lit-tieni uffiċjal
alerts-check = Iċċekkja
alerts-check-what = Il-kontroll jgħid kemm hi tajba d-data, u jfittex twissijiet dwar l-istess persuna jew oġġett. Dan it-tiftix jiġi rreġistrat. Għadu ma ddaħħal xejn.
alerts-checked = Iċċekkjata, għadha mhix imdaħħla
alerts-checked-faults = Qabel ma tkun tista’ tiddaħħal:
alerts-checked-queued = L-awtorità tiegħek għandha twissija dwar l-istess persuna jew oġġett. Din tistenna sakemm tintemm dik.
alerts-checked-alone = Ma nstabet l-ebda twissija dwar l-istess persuna jew oġġett jew wieħed simili.
alerts-quality-soon = Hawn tara kemm hi tajba d-data waqt li timlieha.
alerts-similar-title = Twissijiet li jistgħu jkunu dwar l-istess
alerts-similar-what = Qabbel. Jekk waħda hija dwar persuna jew oġġett ieħor, għid kif taf.
alerts-similar-same = L-istess skont dak kollu li hu magħruf
alerts-similar-alike = Simili
alerts-similar-conflict = Mhux kompatibbli ma’ tiegħek
alerts-similar-agrees = taqbel { $percent } minn 100
alerts-similar-first = It-tnejn jistgħu jibqgħu. L-ewwel isir dan: { $category }.
alerts-similar-not = It-tnejn ma jistgħux jibqgħu. Ikkonsulta lil dak l-Istat qabel ma ddaħħal tiegħek.
alerts-similar-different = Hija dwar ħaddieħor, għax
alerts-deviation = Daħħal għalkemm it-twissijiet mhumiex kompatibbli
alerts-deviation-what = Biss għal interessi nazzjonali essenzjali, u wara li jkunu ġew ikkonsultati l-Istati.

alerts-standing-shown = Tidher
alerts-standing-review-due = Rieżami dovut
alerts-standing-hidden = Moħbija
alerts-standing-flagged = Bl-indikatur
alerts-tag-immediate = Aġixxi minnufih
alerts-tag-terrorism = Terroriżmu
alerts-tag-flags = { $count ->
    [one] Indikatur ta’ Stat wieħed
    [two] Indikaturi ta’ żewġ Stati
    [few] Indikaturi ta’ { $count } Stati
    [many] Indikaturi ta’ { $count }-il Stat
   *[other] Indikaturi ta’ { $count } Stat
}
alerts-days = { $count ->
    [0] illum
    [one] jum
    [two] jumejn
    [few] { $count } ijiem
    [many] { $count }-il jum
   *[other] { $count } jum
}

alerts-column-alert = Twissija
alerts-column-changed = Mibdula
alerts-column-due = Rieżami sa
alerts-column-left = Żmien li fadal
alerts-column-extensions = Imtawla
alerts-column-when = Meta
alerts-column-what = X’inhu
alerts-column-to = Lil
alerts-column-from = Minn
alerts-column-until = Sa
alerts-column-evidence = Evidenza minn
alerts-column-answer = Tweġiba
alerts-column-prepared = Imħejjija
alerts-column-by = Imħejjija minn
alerts-column-since = Minn meta
alerts-column-instead = Azzjoni hemmhekk
alerts-column-node = Nodu
alerts-column-asked = Mistoqsi l-aħħar
alerts-column-version = Verżjoni
alerts-column-fields = Kaxxi mibdula
alerts-column-deleted = Imħassra
alerts-column-issuer = Emittent
alerts-column-as-of = Kompluta sa
alerts-column-applied = Entrati meħuda, minn dawk magħrufa
alerts-column-acknowledged = Entrati kkonfermati
alerts-column-categories = Kategoriji
alerts-column-made = Magħmula
alerts-column-renewed = Imġedda
alerts-column-counted = Magħduda
alerts-column-count = Numru

alerts-field-register = Reġistru
alerts-field-record = Numru fir-reġistru tiegħek
alerts-field-category = Kategorija
alerts-field-standing = Status
alerts-field-state = Stat
alerts-field-kind = Tip ta’ rabta
alerts-field-reason = Raġuni
alerts-field-reasons = Raġunijiet
alerts-field-ground = Raġuni legali
alerts-field-grounds = X’tgħid il-persuna kontra dan
alerts-field-assessment = Valutazzjoni individwali
alerts-field-outcome = Eżitu tar-rieżami
alerts-hint-review-assessment = Għaliex it-twissija għadha meħtieġa u proporzjonata, jew għaliex m’għadhiex. Jiġi rreġistrat.
alerts-hint-review-ground = Biss jekk titħassar.
alerts-field-request = Referenza tat-talba
alerts-field-consent = Referenza tal-kunsens
alerts-field-told = Stati fl-operazzjoni
alerts-field-other-register = Reġistru tat-twissija l-oħra
alerts-field-other = Numru tat-twissija l-oħra
alerts-field-link = Rabta
alerts-field-consented = Għal xiex qablet il-vittma
alerts-field-categories = X’tirtira l-vittma
alerts-field-revocation = Referenza tal-irtirar
alerts-field-proposal = X’tipproponi?
alerts-field-evidence = Jum li fih ħarġet l-evidenza
alerts-field-text = X’eżattament, u għaliex
alerts-field-stands = L-entrata tibqa’?
alerts-field-accept = L-awtorità tiegħek taqbel?
alerts-field-proportionality = Proporzjonalità
alerts-field-judicial-authority = Awtorità ġudizzjarja
alerts-field-judicial-request = It-talba tagħha
alerts-field-immediate = Aġixxi minnufih
alerts-field-terrorism = Dwar reati terroristiċi
alerts-field-basis = Skop u bażi legali
alerts-field-case-reference = Każ
alerts-field-offence = Reat
alerts-field-person-role = Rwol tal-persuna fil-każ
alerts-field-statement = Raġunijiet bi kliemek
alerts-field-family = Kunjom
alerts-field-given = Isem
alerts-field-birth = Data tat-twelid
alerts-field-document = Numru tad-dokument
alerts-field-plate = Pjanċa tar-reġistrazzjoni
alerts-field-vin = Numru ta’ identifikazzjoni tal-vettura
alerts-field-registers = Reġistri
alerts-field-ends = Tintemm fi
alerts-field-period = Perjodu

alerts-field-kind-of-object = Tip ta’ oġġett
alerts-field-deviation-consulted = Stati li ġew ikkonsultati
alerts-field-deviation-interests = Interessi nazzjonali essenzjali

alerts-hint-new-record = In-numru li tagħtiha l-awtorità tiegħek. Qatt isem: jidher fl-indirizzi.
alerts-hint-new-proportionality = Għaliex il-każ huwa adegwat, rilevanti u importanti biżżejjed għal twissija.
alerts-hint-condition = Għid kif din hija ssodisfata.
alerts-hint-of = Bħal 2026, 2026-11 jew 2026-11-21. Dak attwali jekk jitħalla vojt.
alerts-hint-one-a-line = Waħda f’kull linja. Biss jekk il-vittma qablet.
alerts-hint-extend-assessment = Għaliex it-twissija għadha meħtieġa f’dan il-każ. Jibqa’ għand l-awtorità tiegħek.
alerts-hint-hide-consent = Tal-awtorità ġudizzjarja li ħarġet il-mandat.
alerts-hint-hide-told = Jiġu mgħarrfa li t-twissija hija moħbija.
alerts-hint-propose-evidence = Iż-żmien li fih irid jiġi mgħarraf l-emittent jibda minn dan il-jum. Illum jekk jitħalla vojt.
alerts-hint-misused-identity-consent = Għad-dikjarazzjoni li ffirmat il-vittma.
alerts-hint-misused-identity-consented = Data ta’ tipi oħra tiġi rrifjutata.
alerts-hint-contest-record = Kif jidher fit-talba tal-persuna jew fit-tweġiba tal-awtorità.
alerts-hint-ask-ends = L-iktar 90 jum minn issa. Tista’ ġġeddidha.

alerts-act-change = Biddel
alerts-what-change = Il-kaxxi kollha jinbidlu b’dak li hemm hawn. Il-kategorija tibqa’; il-verżjonijiet ta’ qabel jinżammu.
alerts-act-review = Irrieżamina
alerts-what-review = It-twissija titħassar fil-jum tagħha jekk ma titwalx. Aqra x’fiha u għaliex teżisti, u iddeċiedi jekk għadhiex meħtieġa u proporzjonata.
alerts-review-correct = L-ewwel ikkoreġi d-data
alerts-outcome-extend = Għadha meħtieġa: tawwalha
alerts-outcome-delete = M’għadhiex meħtieġa: ħassarha
alerts-act-extend = Tawwal
alerts-what-extend = It-twissija tinżamm mill-ġdid għall-perjodu tal-kategorija tagħha, magħdud minn issa. Il-liġi titlob valutazzjoni individwali li tiġi rreġistrata.
alerts-act-achieved = Skop milħuq
alerts-what-achieved = Qed tgħid li l-iskop tat-twissija ntlaħaq. Titħassar wara 15-il jum sakemm l-awtorità tiegħek ma tgħidx għaliex għandha tinżamm.
alerts-act-keep = Żommha xorta waħda
alerts-what-keep = L-iskop kien meqjus milħuq. Għid għaliex it-twissija għandha tinżamm.
alerts-act-flag = Poġġi indikatur għal Stat
alerts-what-flag = Stat talab indikatur. L-awtoritajiet tiegħu ma jiħdux l-azzjoni ta’ din it-twissija; arrest isir tiftix għall-post ta’ residenza.
alerts-act-unflag = Irtira indikatur
alerts-what-unflag = L-awtoritajiet ta’ dak l-Istat jerġgħu jieħdu l-azzjoni.
alerts-act-execute-anyway = Itlob l-azzjoni xorta waħda
alerts-what-execute-anyway = F’każijiet urġenti u serji tista’ titlob lil Stat jirtira l-indikatur tiegħu. L-indikatur jibqa’ sakemm jiġi rtirat.
alerts-act-hide = Aħbi
alerts-what-hide = Għal 48 siegħa l-Uffiċċji SIRENE biss jaraw din it-twissija. Jekk diġà hija moħbija, tibqa’ moħbija għal 48 siegħa oħra. Terġa’ tidher waħedha meta jgħaddi ż-żmien.
alerts-act-reveal = Erġa’ uri
alerts-what-reveal = Minn issa t-twissija tidher lil kull min hu intitolat.
alerts-act-link = Orbot ma’ twissija oħra
alerts-what-link = Rabta teħtieġ bżonn operazzjonali ċar. Ma tbiddel la l-azzjoni u lanqas il-perjodu, u ma tagħti iktar aċċess lil ħadd.
alerts-act-unlink = Neħħi rabta
alerts-what-unlink = Ir-rabta titneħħa miż-żewġ naħat.
alerts-act-misused-identity = Żid il-vittma ta’ użu ħażin tal-identità
alerts-what-misused-identity = L-uffiċjali jaqraw l-ewwel li l-isem huwa ta’ vittma. Daħħal biss dak li qablet għalih il-vittma, tip b’tip. Dak li ddaħħal qabel jinbidel.
alerts-act-revoke-consent = Ħassar id-data tal-vittma
alerts-what-revoke-consent = Il-vittma m’għadhiex taqbel. Id-data titħassar f’verżjoni ġdida tat-twissija, u f’kull kopja.
alerts-act-propose = Ipproponi xi ħaġa lill-emittent
alerts-what-propose = It-twissija hija ta’ Stat ieħor. Għidlu x’taf: jiddeċiedi hu, u jwieġeb bir-raġunijiet.
alerts-act-contest = Irreġistra li persuna tikkontesta entrata
alerts-what-contest = Persuna tikkontesta li twissija ddaħħalha bħala theddida. Din trid terġa’ tiġi eżaminata, u deċiża bir-raġunijiet. Sadanittant it-twissija tibqa’.
alerts-act-decide-contest = Iddeċiedi dwar il-kontestazzjoni
alerts-what-decide-contest = Il-persuna tikkontesta l-entrata bħala theddida. Jekk ma tibqax, titneħħa mit-twissija.
alerts-act-delete = Ħassar
alerts-what-delete = It-twissija titħassar għal dejjem, hawn u f’kull kopja.

alerts-delete-copies = { $count ->
    [0] L-ebda nodu ieħor m’għandu kopja.
    [one] Nodu ieħor jingħadlu biex iħassar il-kopja tiegħu. Irid jikkonferma.
    [two] Żewġ nodi oħra jingħadilhom biex iħassru l-kopji tagħhom. Kull wieħed irid jikkonferma.
    [few] { $count } nodi oħra jingħadilhom biex iħassru l-kopji tagħhom. Kull wieħed irid jikkonferma.
    [many] { $count }-il nodu ieħor jingħadilhom biex iħassru l-kopji tagħhom. Kull wieħed irid jikkonferma.
   *[other] { $count } nodu ieħor jingħadilhom biex iħassru l-kopji tagħhom. Kull wieħed irid jikkonferma.
}
alerts-delete-attached = Dawn it-twissijiet dwar oġġetti jitħassru magħha:
alerts-delete-links = { $count ->
    [one] Tintemm rabta waħda ma’ twissija oħra.
    [two] Jintemmu żewġ rabtiet ma’ twissijiet oħra.
    [few] Jintemmu { $count } rabtiet ma’ twissijiet oħra.
    [many] Jintemmu { $count }-il rabta ma’ twissijiet oħra.
   *[other] Jintemmu { $count } rabta ma’ twissijiet oħra.
}
alerts-delete-file = Il-fajl nazzjonali jinżamm għal sena.
alerts-delete-sure = Tħassar din it-twissija?
alerts-delete-now = Ħassar issa
alerts-delete-not = Tħassarx

alerts-victim-title = Hawn qed tintuża ħażin l-identità ta’ persuna oħra
alerts-victim-what = Taġixxix kontra persuna minħabba l-isem biss. Ħalliha tipprova min hi.
alerts-victim-name = Isem il-vittma
alerts-victim-since = Imdaħħla bil-kunsens fi
alerts-safety = Is-sikurezza tiegħek
alerts-todo = X’jagħmlu l-uffiċjali meta jkun hemm hit
alerts-data = X’tgħid it-twissija
alerts-acts = X’tista’ tagħmel
alerts-life = Ħajja tat-twissija
alerts-national-title = Fajl nazzjonali
alerts-national-what = Dan jibqa’ għand l-awtorità tiegħek. L-ebda nodu ieħor ma jżommu.
alerts-quality = Kwalità tad-data
alerts-quality-missing = Għandu jiddaħħal jekk magħruf
alerts-quality-percent = { $percent } minn 100
alerts-threat-title = Imdaħħla bħala theddida
alerts-threat-what = Imla dan biss jekk il-persuna tiddaħħal bħala theddida terroristika jew ta’ estremiżmu vjolenti, fuq valutazzjoni nazzjonali. L-isem ta’ min jawtorizzaha jibqa’ għand l-awtorità tiegħek.
alerts-threat-again = Il-valutazzjoni bħala theddida reġgħet saret
alerts-threat-authoriser = Isem ta’ min jawtorizzaha
alerts-threat-assessment = Valutazzjoni nazzjonali
alerts-threat-function = Awtorizzata minn
alerts-threat-criteria = Kriterji, verżjoni
alerts-threat-review = Għandha terġa’ tiġi vvalutata sa
alerts-flags-title = Indikaturi
alerts-no-action = L-ebda azzjoni
alerts-links-title = Rabtiet
alerts-links-what = Rabta ma tagħti aċċess lil ħadd. Tara biss dawk li tista’ tara t-tarf l-ieħor tagħhom.
alerts-holders-title = Kopji ta’ din il-verżjoni
alerts-holder-acknowledged = Ikkonfermat
alerts-holder-waiting = Għadu mhux ikkonfermat
alerts-holder-never-asked = Qatt ma staqsa
alerts-holder-not-entitled = Ma jirċevix din il-kategorija
alerts-beside-title = Ħdejn twissijiet oħra
alerts-place = Jekk jaqblu diversi twissijiet: din għandha l-post { $place } fl-ordni li fiha jittieħdu l-azzjonijiet.
alerts-beside-not = Fuq persuna jew oġġett wieħed mhix kompatibbli ma’ dawn:
alerts-versions-title = Storja

alerts-note-entered = Imdaħħla
alerts-note-prepared = Imħejjija
alerts-note-approved = Qabel it-tieni uffiċjal
alerts-note-deviation = Imdaħħla ħdejn twissija li mhix kompatibbli magħha
alerts-note-different-subject = Iddikjarata li hija dwar ħaddieħor
alerts-note-threat-authorised = Entrata bħala theddida awtorizzata
alerts-note-changed = Mibdula
alerts-note-assessment = Imtawla wara valutazzjoni
alerts-note-flag = Indikatur
alerts-note-execute-anyway = Azzjoni mitluba minkejja l-indikatur
alerts-note-hidden = Moħbija
alerts-note-revealed = Terġa’ tidher
alerts-note-link = Rabta
alerts-note-victim-consent = Kunsens tal-vittma
alerts-note-purpose-achieved = Skop milħuq
alerts-note-kept = Miżmuma xorta waħda
alerts-note-proposal = Proposta deċiża
alerts-note-contest = Ikkontestata
alerts-note-contest-decision = Kontestazzjoni deċiża
alerts-note-ended = Imħassra
alerts-planned-reveal = Terġa’ tidher
alerts-planned-warning = Se tintalab tirrieżaminaha
alerts-planned-threat = Il-valutazzjoni trid terġa’ ssir
alerts-planned-deletion = Titħassar sakemm ma tittawwalx

alerts-name-birth = mat-twelid
alerts-name-former = preċedenti
alerts-name-alias = psewdonimu
alerts-sex-f = Mara
alerts-sex-m = Raġel
alerts-sex-x = La l-wieħed u lanqas l-ieħor

alerts-foreign-title = Twissija ta’ Stat ieħor
alerts-foreign-what = L-Istat li daħħalha biss jista’ juriha, jibdilha jew iħassarha. Biex tara x’tgħid, agħmel tiftix bl-iskop tiegħek. Tista’ tgħid lill-emittent x’inhu nieqes jew ħażin, jew titlob indikatur.
alerts-foreign-search = Fittex

alerts-reviews-title = Rieżamijiet dovuti
alerts-reviews-what = Dawn it-twissijiet jintemmu fi żmien erba’ xhur. Tawwal kull waħda wara valutazzjoni, jew ħalliha titħassar fil-jum tagħha.
alerts-reviews-none = L-ebda twissija ta’ dan ir-reġistru m’għandha tiġi rrieżaminata issa.
alerts-reviews-caption = Twissijiet li għandhom jiġu rrieżaminati, l-ewwel l-iktar urġenti

alerts-events-title = X’għandu jingħad lil oħrajn
alerts-events-what = Il-liġi titlob li dawn l-Istati jiġu mgħarrfa. Għarrafhom, u żomm il-prova fil-fajl tiegħek.
alerts-events-none = Ħadd m’għandu jiġi mgħarraf b’xejn.
alerts-to-all = L-Istati kollha
alerts-event-new-alert = Twissija ġdida li tista’ tingħata indikatur
alerts-event-national-security = Twissija għas-sigurtà nazzjonali
alerts-event-execute-anyway = L-emittent jitlob l-azzjoni minkejja l-indikatur
alerts-event-hidden = Moħbija waqt li għaddejja operazzjoni
alerts-event-supervisor = L-ebda qbil fi żmien xahrejn: ressaqha quddiem l-awtoritajiet superviżorji

alerts-drafts-title = Entrati jistennew
alerts-drafts-what = Dawn it-twissijiet għadhom ma jeżistux. Jistennew it-tieni uffiċjal, jew it-tmiem ta’ twissija oħra dwar l-istess persuna jew oġġett.
alerts-drafts-none = Xejn ma qed jistenna.
alerts-draft-title = Entrata tistenna
alerts-draft-approval = Tistenna t-tieni uffiċjal
alerts-draft-queued = Tistenna t-tmiem ta’ twissija oħra
alerts-draft-offered = Tista’ tiddaħħal issa
alerts-draft-behind = Tistenna t-tmiem ta’
alerts-draft-decide = Iddeċiedi
alerts-draft-own = Int ħejjejt din l-entrata. Uffiċjal ieħor irid jaqbel magħha. Int tista’ biss tabbandunaha.
alerts-draft-agree = Aqbel u daħħal
alerts-draft-refuse = Abbandunaha

alerts-proposals-title = Proposti
alerts-proposals-what = X’jipproponu Stati oħra dwar it-twissijiet tiegħek, u x’tipproponi int dwar tagħhom.
alerts-proposals-none = M’hemmx proposti.
alerts-proposal-title = Proposta: { $kind }
alerts-proposal-completion = Ikkompletar
alerts-proposal-correction = Korrezzjoni
alerts-proposal-flag = Indikatur
alerts-proposal-is-waiting = Fi triqitha
alerts-proposal-is-open = Għandha tiġi deċiża
alerts-proposal-is-accepted = Aċċettata
alerts-proposal-is-refused = Irrifjutata
alerts-proposal-is-supervisor = Għand l-awtoritajiet superviżorji
alerts-proposal-decide = Iddeċiedi
alerts-proposal-decide-what = It-tweġiba tiegħek tmur għand l-Istat li ppropona. Il-bidla nnifisha, jew l-indikatur, hija att għaliha.
alerts-send-decision = Ibgħat it-tweġiba
alerts-answer-yes = Iva
alerts-answer-no = Le
alerts-stands-yes = Iva, l-entrata tibqa’
alerts-stands-no = Le, titneħħa

alerts-criteria-title = Kriterji biex jiddaħħal it-theddid
alerts-criteria-what = Persuna tiddaħħal bħala theddida biss skont kriterji ppubblikati. Verżjoni qatt ma tinbidel: ippubblika oħra.
alerts-criteria-whose = Kriterji ta’
alerts-criteria-none = M’hemmx kriterji ppubblikati.
alerts-criteria-publish = Ippubblika verżjoni
alerts-criteria-version-hint = Bħal 2026-1. Qatt ma terġa’ tintuża.
alerts-criteria-text = Il-kriterji

alerts-deletions-title = Tħassir
alerts-deletions-what = Tħassir irid jasal f’kull kopja. Kull nodu jikkonfermah.
alerts-deletions-none = Kull nodu kkonferma kull tħassir.
alerts-deletions-pending = { $count ->
    [one] Konferma waħda hija nieqsa.
    [two] Żewġ konfermi huma neqsin.
    [few] { $count } konfermi huma neqsin.
    [many] { $count }-il konferma huma neqsin.
   *[other] { $count } konferma huma neqsin.
}
alerts-deletions-overdue = { $count ->
    [0] L-ebda waħda mhi skaduta.
    [one] Waħda hija skaduta.
    [two] Tnejn huma skaduti.
    [few] { $count } huma skaduti.
    [many] { $count } huma skaduti.
   *[other] { $count } huma skaduti.
}
alerts-deletions-more = Hemm iktar milli jidhru.
alerts-deletions-caption = Konfermi neqsin, l-ewwel dawk skaduti
alerts-deletion-overdue = { $hours ->
    [one] Skaduta minn siegħa ilu
    [two] Skaduta, sagħtejn wara t-tħassir
    [few] Skaduta, { $hours } sigħat wara t-tħassir
    [many] Skaduta, { $hours }-il siegħa wara t-tħassir
   *[other] Skaduta, { $hours } siegħa wara t-tħassir
}

alerts-feeds-title = Kopji
alerts-feeds-what = X’għandu dan in-nodu mit-twissijiet ta’ oħrajn u kemm huma aġġornati, u min għandu kopji ta’ tiegħek.
alerts-copies-title = Kopji miżmuma hawn
alerts-copies-none = Dan in-nodu m’għandux kopji.
alerts-copies-caption = Kopji skont l-emittent
alerts-copy-fresh = Aġġornata
alerts-copy-stale = Mhix aġġornata: tiftix jista’ jitlef xi ħaġa
alerts-copy-snapshot = Qed tittieħed mill-ġdid
alerts-copy-broken = Ma tivverifikax
alerts-own-feeds-title = Kopji tat-twissijiet tiegħek
alerts-feed-holds = Entrati fil-feed: { $count }
alerts-feed-set-back = Il-feed ma jkomplix dak li ġie ppubblikat. Xejn ma jista’ jiddaħħal sakemm inġinier jirrestawrah.
alerts-entitle-title = Issettja x’jista’ jżomm nodu
alerts-entitle-what = Kopji li nodu ma jistax iżomm iktar jitneħħew mat-talba li jmiss tiegħu.
alerts-entitle-hint = Kodiċijiet tal-kategoriji separati b’virgoli. Il-kategoriji kollha jekk jitħalla vojt.
alerts-entitle-do = Issettja

alerts-subscriptions-title = Mistoqsijiet permanenti
alerts-subscriptions-what = Tiġi mgħarraf meta xi ħaġa ġdida hawn twieġeb il-mistoqsija tiegħek. Tintemm fil-jum tagħha sakemm ma ġġeddidhiex.
alerts-subscriptions-none = M’għandekx mistoqsijiet permanenti.
alerts-subscriptions-caption = Il-mistoqsijiet permanenti tiegħek
alerts-subscription-title = Mistoqsija permanenti
alerts-subscription-new = Agħmel mistoqsija permanenti
alerts-subscription-asked = X’tistaqsi
alerts-subscription-asked-hint = Persuna waħda jew oġġett wieħed. Imla dak li taf.
alerts-subscription-why = Għaliex tistaqsi
alerts-subscription-where = Fejn, u kemm iddum
alerts-subscription-found = X’instab
alerts-subscription-found-where = Dak li nstab jidher fil-lista tax-xogħol tiegħek. Tgħid li hemm xi ħaġa; biex taraha tfittex.
alerts-subscription-renew = Ġedded
alerts-subscription-end = Temmha
alerts-subscription-end-what = Il-mistoqsija titħassar. Dak li nstab jibqa’ fil-lista tax-xogħol tiegħek.
alerts-term-name = Isem
alerts-term-birth-date = Data tat-twelid
alerts-term-sex = Sess
alerts-term-nationality = Nazzjonalità
alerts-term-birth-place = Post tat-twelid
alerts-term-document = Dokument
alerts-term-plate = Pjanċa
alerts-term-vin = Numru ta’ identifikazzjoni tal-vettura
alerts-term-number = Numru
alerts-term-reference = Referenza
alerts-person-suspect = Suspettat
alerts-person-convicted = Misjub ħati
alerts-person-victim = Vittma
alerts-person-witness = Xhud jew kuntatt
alerts-person-missing = Nieqes
alerts-person-other = Ieħor

alerts-statistics-title = Statistika
alerts-statistics-period = Magħduda għal { $period }.
alerts-statistics-differ = In-numri tal-formoli ma jaqblux mal-ġurnal. Għid lill-operatur.
alerts-statistics-none = Ma ngħadd xejn.
alerts-by-category = { $counter }, skont il-kategorija
alerts-too-few = ftit wisq biex jiġu ppubblikati
alerts-period-year = Sena
alerts-period-month = Xahar
alerts-period-day = Jum
alerts-counter-held = Miżmuma
alerts-counter-extended = Miżmuma u mtawla
alerts-counter-flagged = Miżmuma u bl-indikatur
alerts-counter-hidden = Miżmuma u moħbija
alerts-counter-entered = Imdaħħla
alerts-counter-changed = Mibdula
alerts-counter-deleted = Imħassra
alerts-counter-searches = Tiftixiet imwieġba
alerts-counter-hits = Hits fuq twissijiet ta’ Stati oħra
alerts-counter-own-hits = Hits fuq twissijiet tagħna
alerts-counter-forms-sent = Formoli mibgħuta
alerts-counter-forms-received = Formoli riċevuti

# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

alerts-title = Razpisi ukrepov
alerts-tabs = Deli tega razdelka
alerts-tab-list = Lastni razpisi ukrepov
alerts-tab-reviews = Zapadli pregledi
alerts-tab-drafts = Čakajoči vnosi
alerts-tab-proposals = Predlogi
alerts-tab-events = Treba obvestiti
alerts-tab-criteria = Merila za grožnje
alerts-tab-contest = Izpodbijani vnos
alerts-tab-subscriptions = Stalne poizvedbe
alerts-tab-deletions = Izbrisi
alerts-tab-feeds = Kopije
alerts-tab-statistics = Statistika

alerts-enter = Vnesi razpis ukrepa
alerts-show = Prikaži
alerts-all = Vse
alerts-cancel = Prekliči
alerts-continue = Nadaljuj
alerts-again = Še enkrat
alerts-yes = Da
alerts-you = vi
alerts-missing = To manjka ali ni zapisano, kot mora biti.
alerts-pages = Preostanek seznama
alerts-to-first = Na začetek
alerts-to-next = Naprej
alerts-none = Ni razpisov ukrepov te vrste.
alerts-none-yet = Doslej ni najdeno nič. Pregledati je treba še več: pojdite na naslednjo stran.
alerts-list-caption = Razpisi ukrepov vašega organa, najprej nazadnje spremenjeni
alerts-on-record = Zabeleženo je, vnos v dnevniku { $entry }.
alerts-not-as-it-stands = To se ne ujema z razpisom ukrepa, kakršen je zdaj.

alerts-choose-what = Izberite, čemu je razpis ukrepa namenjen. Vsaka kategorija pove, kaj bodo storile uradne osebe v vseh državah.
alerts-choose-needs = Kaj je potrebno
alerts-second-officer = Za to kategorijo sta potrebni dve osebi. Kar vnesete, čaka, dokler ne soglaša druga uradna oseba.
alerts-enter-ask = Vnesi in vprašaj drugo uradno osebo
alerts-check = Preveri
alerts-check-what = Preverjanje pove, kako dobri so podatki, in poišče razpise ukrepov o isti osebi ali predmetu. Ta vpogled se zabeleži. Nič se še ne vnese.
alerts-checked = Preverjeno, še ni vneseno
alerts-checked-faults = Pred vnosom:
alerts-checked-queued = Vaš organ že ima razpis ukrepa o isti osebi ali predmetu. Ta bi čakal, dokler se tisti ne konča.
alerts-checked-alone = Razpis ukrepa o isti ali podobni osebi ali predmetu ni bil najden.
alerts-quality-soon = Med izpolnjevanjem tukaj vidite, kako dobri so podatki.
alerts-similar-title = Razpisi ukrepov, ki se morda nanašajo na isto
alerts-similar-what = Primerjajte. Če se kateri nanaša na drugo osebo ali predmet, povejte, kako to veste.
alerts-similar-same = Enako po vsem, kar je znano
alerts-similar-alike = Podobno
alerts-similar-conflict = Ni združljivo z vašim
alerts-similar-agrees = skladnost { $percent } od 100
alerts-similar-first = Obstajata lahko oba. Najprej se izvede: { $category }.
alerts-similar-not = Ne smeta obstajati oba. Pred vnosom svojega se posvetujte s to državo.
alerts-similar-different = Nanaša se na drugo, ker
alerts-deviation = Vnesi, čeprav razpisi ukrepov niso združljivi
alerts-deviation-what = Samo zaradi bistvenih nacionalnih interesov in po posvetovanju z državami.

alerts-standing-shown = Prikazan
alerts-standing-review-due = Pregled zapadel
alerts-standing-hidden = Skrit
alerts-standing-flagged = Označen
alerts-tag-immediate = Takoj ukrepati
alerts-tag-terrorism = Terorizem
alerts-tag-flags = { $count ->
    [one] Oznaka { $count } države
    [two] Oznaki { $count } držav
    [few] Oznake { $count } držav
   *[other] Oznake { $count } držav
}
alerts-days = { $count ->
    [0] danes
    [one] { $count } dan
    [two] { $count } dneva
    [few] { $count } dnevi
   *[other] { $count } dni
}

alerts-column-alert = Razpis ukrepa
alerts-column-changed = Spremenjeno
alerts-column-due = Pregled do
alerts-column-left = Preostali čas
alerts-column-extensions = Podaljšano
alerts-column-when = Kdaj
alerts-column-what = Kaj
alerts-column-to = Komu
alerts-column-from = Od koga
alerts-column-until = Do
alerts-column-evidence = Dokazi od
alerts-column-answer = Odgovor
alerts-column-prepared = Pripravljeno
alerts-column-by = Pripravil
alerts-column-since = Od
alerts-column-instead = Ukrep tam
alerts-column-node = Vozlišče
alerts-column-asked = Zadnja poizvedba
alerts-column-version = Različica
alerts-column-fields = Spremenjena polja
alerts-column-deleted = Izbrisano
alerts-column-issuer = Izdajatelj
alerts-column-as-of = Popolno na dan
alerts-column-applied = Prevzeti vnosi, od znanih
alerts-column-acknowledged = Potrjeni vnosi
alerts-column-categories = Kategorije
alerts-column-made = Ustvarjeno
alerts-column-renewed = Obnovljeno
alerts-column-counted = Šteto
alerts-column-count = Število

alerts-field-register = Register
alerts-field-record = Številka v vašem registru
alerts-field-category = Kategorija
alerts-field-standing = Status
alerts-field-state = Država
alerts-field-kind = Vrsta povezave
alerts-field-reason = Razlog
alerts-field-reasons = Razlogi
alerts-field-ground = Podlaga
alerts-field-grounds = Kaj oseba navaja proti temu
alerts-field-assessment = Individualna ocena
alerts-field-outcome = Izid pregleda
alerts-hint-review-assessment = Zakaj je razpis ukrepa še potreben in sorazmeren ali zakaj ni. To se zabeleži.
alerts-hint-review-ground = Samo če se izbriše.
alerts-field-request = Oznaka zaprosila
alerts-field-consent = Oznaka privolitve
alerts-field-told = Države v operaciji
alerts-field-other-register = Register drugega razpisa ukrepa
alerts-field-other = Številka drugega razpisa ukrepa
alerts-field-link = Povezava
alerts-field-consented = V kaj je žrtev privolila
alerts-field-categories = Kaj žrtev umika
alerts-field-revocation = Oznaka preklica
alerts-field-proposal = Kaj predlagate?
alerts-field-evidence = Dan, ko so se pokazali dokazi
alerts-field-text = Kaj natančno in zakaj
alerts-field-stands = Ali vnos ostane?
alerts-field-accept = Ali vaš organ soglaša?
alerts-field-proportionality = Sorazmernost
alerts-field-judicial-authority = Pravosodni organ
alerts-field-judicial-request = Njegovo zaprosilo
alerts-field-immediate = Takoj ukrepati
alerts-field-terrorism = V zvezi s terorističnimi kaznivimi dejanji
alerts-field-basis = Namen in pravna podlaga
alerts-field-case-reference = Zadeva
alerts-field-offence = Kaznivo dejanje
alerts-field-person-role = Vloga osebe v zadevi
alerts-field-statement = Utemeljitev z vašimi besedami
alerts-field-family = Priimek
alerts-field-given = Ime
alerts-field-birth = Datum rojstva
alerts-field-document = Številka dokumenta
alerts-field-plate = Registrska številka
alerts-field-vin = Identifikacijska številka vozila
alerts-field-registers = Registri
alerts-field-ends = Konča se
alerts-field-period = Obdobje

alerts-field-kind-of-object = Vrsta predmeta
alerts-field-deviation-consulted = Države, s katerimi je bilo opravljeno posvetovanje
alerts-field-deviation-interests = Bistveni nacionalni interesi

alerts-hint-new-record = Številka, ki mu jo da vaš organ. Nikoli ime: pojavlja se v naslovih.
alerts-hint-new-proportionality = Zakaj je primer ustrezen, relevanten in dovolj pomemben za razpis ukrepa.
alerts-hint-condition = Povejte, kako je to izpolnjeno.
alerts-hint-of = Na primer 2026, 2026-11 ali 2026-11-21. Sedanje, če je prazno.
alerts-hint-one-a-line = Eno v vrstici. Samo če je žrtev privolila.
alerts-hint-extend-assessment = Zakaj je razpis ukrepa v tem primeru še potreben. Ostane pri vašem organu.
alerts-hint-hide-consent = Pravosodnega organa, ki je izdal nalog.
alerts-hint-hide-told = Obvestijo se, da je razpis ukrepa skrit.
alerts-hint-propose-evidence = Od tega dne teče rok, v katerem je treba obvestiti izdajatelja. Danes, če je prazno.
alerts-hint-misused-identity-consent = K izjavi, ki jo je podpisala žrtev.
alerts-hint-misused-identity-consented = Podatki drugih vrst se zavrnejo.
alerts-hint-contest-record = Kot stoji v zahtevi osebe ali odgovoru organa.
alerts-hint-ask-ends = Največ 90 dni od zdaj. Lahko jo obnovite.

alerts-act-change = Spremeni
alerts-what-change = Vsa polja se nadomestijo s tem, kar je tukaj. Kategorija ostane; prejšnje različice se ohranijo.
alerts-act-review = Preglej
alerts-what-review = Razpis ukrepa se na svoj dan izbriše, če se ne podaljša. Preberite, kaj vsebuje in zakaj obstaja, ter odločite, ali je še potreben in sorazmeren.
alerts-review-correct = Najprej popravi podatke
alerts-outcome-extend = Še potreben: podaljšaj
alerts-outcome-delete = Ni več potreben: izbriši
alerts-act-extend = Podaljšaj
alerts-what-extend = Razpis ukrepa se znova hrani za obdobje svoje kategorije, šteto od zdaj. Predpisi zahtevajo individualno oceno, ki se zabeleži.
alerts-act-achieved = Namen dosežen
alerts-what-achieved = Navajate, da je namen razpisa ukrepa dosežen. Po 15 dneh se izbriše, razen če vaš organ pove, zakaj ga je treba ohraniti.
alerts-act-keep = Vseeno ohrani
alerts-what-keep = Veljalo je, da je namen dosežen. Povejte, zakaj je treba razpis ukrepa ohraniti.
alerts-act-flag = Dodaj oznako za državo
alerts-what-flag = Država je zahtevala oznako. Njeni organi ne bodo izvedli ukrepa iz tega razpisa; prijetje postane iskanje prebivališča.
alerts-act-unflag = Umakni oznako
alerts-what-unflag = Organi te države ukrep spet izvajajo.
alerts-act-execute-anyway = Vseeno zahtevaj ukrep
alerts-what-execute-anyway = V nujnih in hudih primerih lahko državo zaprosite, naj se njena oznaka umakne. Oznaka ostane do umika.
alerts-act-hide = Skrij
alerts-what-hide = Ta razpis ukrepa 48 ur vidijo samo uradi SIRENE. Če je že skrit, ostane skrit še 48 ur. Po izteku časa se prikaže sam.
alerts-act-reveal = Znova prikaži
alerts-what-reveal = Razpis ukrepa se odslej prikazuje vsem upravičenim.
alerts-act-link = Poveži z drugim razpisom ukrepa
alerts-what-link = Za povezavo mora obstajati jasna operativna potreba. Povezava ne spremeni ne ukrepa ne obdobja in nikomur ne da širšega dostopa.
alerts-act-unlink = Odstrani povezavo
alerts-what-unlink = Povezava se odstrani na obeh straneh.
alerts-act-misused-identity = Dodaj žrtev zlorabe identitete
alerts-what-misused-identity = Uradne osebe najprej preberejo, da je ime žrtvino. Vnesite samo tisto, v kar je žrtev privolila, po vrstah. Prej vneseno se nadomesti.
alerts-act-revoke-consent = Izbriši podatke o žrtvi
alerts-what-revoke-consent = Žrtev ne soglaša več. Podatki se izbrišejo v novi različici razpisa ukrepa in v vsaki kopiji.
alerts-act-propose = Predlagaj nekaj izdajatelju
alerts-what-propose = Razpis ukrepa pripada drugi državi. Povejte ji, kar veste: odloči ona in odgovor utemelji.
alerts-act-contest = Zabeleži, da oseba izpodbija vnos
alerts-what-contest = Oseba izpodbija, da je v razpisu ukrepa vnesena kot grožnja. To je treba znova preučiti in o tem odločiti z utemeljitvijo. Razpis ukrepa medtem ostane.
alerts-act-decide-contest = Odloči o izpodbijanju
alerts-what-decide-contest = Oseba izpodbija vnos kot grožnjo. Če vnos ne ostane, se odstrani iz razpisa ukrepa.
alerts-act-delete = Izbriši
alerts-what-delete = Razpis ukrepa se trajno izbriše, tukaj in v vsaki kopiji.

alerts-delete-copies = { $count ->
    [0] Nobeno drugo vozlišče nima kopije.
    [one] Nalog za izbris kopije dobi { $count } drugo vozlišče. Izbris mora potrditi.
    [two] Nalog za izbris kopije dobita { $count } drugi vozlišči. Vsako mora izbris potrditi.
    [few] Nalog za izbris kopije dobijo { $count } druga vozlišča. Vsako mora izbris potrditi.
   *[other] Nalog za izbris kopije dobi { $count } drugih vozlišč. Vsako mora izbris potrditi.
}
alerts-delete-attached = Z njim se izbrišejo tudi ti razpisi ukrepov o predmetih:
alerts-delete-links = { $count ->
    [one] Konča se { $count } povezava z drugim razpisom ukrepa.
    [two] Končata se { $count } povezavi z drugima razpisoma ukrepov.
    [few] Končajo se { $count } povezave z drugimi razpisi ukrepov.
   *[other] Konča se { $count } povezav z drugimi razpisi ukrepov.
}
alerts-delete-file = Nacionalni spis se hrani eno leto.
alerts-delete-sure = Izbrisati ta razpis ukrepa?
alerts-delete-now = Izbriši zdaj
alerts-delete-not = Ne izbriši

alerts-victim-title = Tu se zlorablja identiteta druge osebe
alerts-victim-what = Proti osebi ne ukrepajte samo na podlagi imena. Naj oseba dokaže, kdo je.
alerts-victim-name = Ime žrtve
alerts-victim-since = Vneseno s privolitvijo dne
alerts-safety = Vaša varnost
alerts-todo = Kaj storijo uradne osebe ob zadetku
alerts-data = Kaj pove razpis ukrepa
alerts-acts = Kaj lahko storite
alerts-life = Potek razpisa ukrepa
alerts-national-title = Nacionalni spis
alerts-national-what = To ostane pri vašem organu. Nobeno drugo vozlišče tega nima.
alerts-quality = Kakovost podatkov
alerts-quality-missing = Vnesti, če je znano
alerts-quality-percent = { $percent } od 100
alerts-threat-title = Vneseno kot grožnja
alerts-threat-what = Izpolnite samo, če je oseba na podlagi nacionalne ocene vnesena kot teroristična ali nasilna skrajna grožnja. Ime tistega, ki to odobri, ostane pri vašem organu.
alerts-threat-again = Ocena grožnje je bila opravljena znova
alerts-threat-authoriser = Ime tistega, ki to odobri
alerts-threat-assessment = Nacionalna ocena
alerts-threat-function = Odobril
alerts-threat-criteria = Merila, različica
alerts-threat-review = Znova oceniti do
alerts-flags-title = Oznake
alerts-no-action = Brez ukrepa
alerts-links-title = Povezave
alerts-links-what = Povezava nikomur ne da dostopa. Vidite samo tiste, katerih drugo stran smete videti.
alerts-holders-title = Kopije te različice
alerts-holder-acknowledged = Potrjeno
alerts-holder-waiting = Še ni potrjeno
alerts-holder-never-asked = Nikoli ni vprašalo
alerts-holder-not-entitled = Te kategorije ne dobi
alerts-beside-title = Ob drugih razpisih ukrepov
alerts-place = Če ustreza več razpisov ukrepa: ta ima mesto { $place } v vrstnem redu izvajanja ukrepov.
alerts-beside-not = Za isto osebo ali predmet ni združljiv s temi:
alerts-versions-title = Zgodovina

alerts-note-entered = Vneseno
alerts-note-prepared = Pripravljeno
alerts-note-approved = Druga uradna oseba soglaša
alerts-note-deviation = Vneseno ob razpisu ukrepa, s katerim ni združljivo
alerts-note-different-subject = Navedeno, da se nanaša na drugo
alerts-note-threat-authorised = Vnos kot grožnja odobren
alerts-note-changed = Spremenjeno
alerts-note-assessment = Podaljšano po oceni
alerts-note-flag = Oznaka
alerts-note-execute-anyway = Ukrep zahtevan kljub oznaki
alerts-note-hidden = Skrito
alerts-note-revealed = Znova prikazano
alerts-note-link = Povezava
alerts-note-victim-consent = Privolitev žrtve
alerts-note-purpose-achieved = Namen dosežen
alerts-note-kept = Vseeno ohranjeno
alerts-note-proposal = Odločeno o predlogu
alerts-note-contest = Izpodbijano
alerts-note-contest-decision = Odločeno o izpodbijanju
alerts-note-ended = Izbrisano
alerts-planned-reveal = Znova bo prikazan
alerts-planned-warning = Zaprošeni boste za pregled
alerts-planned-threat = Oceno je treba opraviti znova
alerts-planned-deletion = Izbrisan bo, če ne bo podaljšan

alerts-name-birth = ob rojstvu
alerts-name-former = prejšnje
alerts-name-alias = privzeto
alerts-sex-f = Ženski
alerts-sex-m = Moški
alerts-sex-x = Nobeden

alerts-foreign-title = Razpis ukrepa druge države
alerts-foreign-what = Prikaže, spremeni ali izbriše ga lahko samo država, ki ga je vnesla. Če želite videti, kaj pove, iščite z navedbo svojega namena. Izdajatelju lahko poveste, kaj manjka ali je napačno, ali zahtevate oznako.
alerts-foreign-search = Išči

alerts-reviews-title = Zapadli pregledi
alerts-reviews-what = Ti razpisi ukrepov se končajo v štirih mesecih. Vsakega po oceni podaljšajte ali pustite, da se na svoj dan izbriše.
alerts-reviews-none = V tem registru zdaj ni treba pregledati nobenega razpisa ukrepa.
alerts-reviews-caption = Razpisi ukrepov za pregled, najprej najnujnejši

alerts-events-title = O čem je treba obvestiti druge
alerts-events-what = Predpisi zahtevajo, da se te države obvestijo. Obvestite jih in dokaz shranite v svoj spis.
alerts-events-none = Nikogar ni treba o ničemer obvestiti.
alerts-to-all = Vse države
alerts-event-new-alert = Nov razpis ukrepa, ki ga je mogoče označiti
alerts-event-national-security = Razpis ukrepa zaradi nacionalne varnosti
alerts-event-execute-anyway = Izdajatelj zahteva ukrep kljub oznaki
alerts-event-hidden = Skrito, dokler traja operacija
alerts-event-supervisor = V dveh mesecih ni dogovora: predložite nadzornim organom

alerts-drafts-title = Čakajoči vnosi
alerts-drafts-what = Ti razpisi ukrepov še ne obstajajo. Čakajo na drugo uradno osebo ali na konec drugega razpisa ukrepa o isti osebi ali predmetu.
alerts-drafts-none = Nič ne čaka.
alerts-draft-title = Čakajoči vnos
alerts-draft-approval = Čaka na drugo uradno osebo
alerts-draft-queued = Čaka na konec drugega razpisa ukrepa
alerts-draft-offered = Zdaj se lahko vnese
alerts-draft-behind = Čaka na konec
alerts-draft-decide = Odloči
alerts-draft-own = Ta vnos ste pripravili vi. Z njim mora soglašati druga uradna oseba. Vi ga lahko samo opustite.
alerts-draft-agree = Soglašaj in vnesi
alerts-draft-refuse = Opusti

alerts-proposals-title = Predlogi
alerts-proposals-what = Kaj druge države predlagajo glede vaših razpisov ukrepov in kaj vi predlagate glede njihovih.
alerts-proposals-none = Ni predlogov.
alerts-proposal-title = Predlog: { $kind }
alerts-proposal-completion = Dopolnitev
alerts-proposal-correction = Popravek
alerts-proposal-flag = Oznaka
alerts-proposal-is-waiting = Na poti
alerts-proposal-is-open = Čaka na odločitev
alerts-proposal-is-accepted = Sprejeto
alerts-proposal-is-refused = Zavrnjeno
alerts-proposal-is-supervisor = Pri nadzornih organih
alerts-proposal-decide = Odloči
alerts-proposal-decide-what = Vaš odgovor se pošlje državi, ki je to predlagala. Sama sprememba ali oznaka je ločeno dejanje.
alerts-send-decision = Pošlji odgovor
alerts-answer-yes = Da
alerts-answer-no = Ne
alerts-stands-yes = Da, vnos ostane
alerts-stands-no = Ne, vnos se odstrani

alerts-criteria-title = Merila za vnos groženj
alerts-criteria-what = Oseba se kot grožnja vnese samo po objavljenih merilih. Različica se nikoli ne spremeni: objavite drugo.
alerts-criteria-whose = Merila organa
alerts-criteria-none = Ni objavljenih meril.
alerts-criteria-publish = Objavi različico
alerts-criteria-version-hint = Na primer 2026-1. Nikoli se ne uporabi znova.
alerts-criteria-text = Merila

alerts-deletions-title = Izbrisi
alerts-deletions-what = Izbris mora doseči vsako kopijo. Vsako vozlišče ga potrdi.
alerts-deletions-none = Vsa vozlišča so potrdila vse izbrise.
alerts-deletions-pending = { $count ->
    [one] Manjka { $count } potrditev.
    [two] Manjkata { $count } potrditvi.
    [few] Manjkajo { $count } potrditve.
   *[other] Manjka { $count } potrditev.
}
alerts-deletions-overdue = { $count ->
    [0] Nobena ne zamuja.
    [one] Zamuja { $count } potrditev.
    [two] Zamujata { $count } potrditvi.
    [few] Zamujajo { $count } potrditve.
   *[other] Zamuja { $count } potrditev.
}
alerts-deletions-more = Več jih je, kot je prikazano.
alerts-deletions-caption = Manjkajoče potrditve, najprej tiste, ki zamujajo
alerts-deletion-overdue = { $hours ->
    [one] Zamuja, { $hours } ura od izbrisa
    [two] Zamuja, { $hours } uri od izbrisa
    [few] Zamuja, { $hours } ure od izbrisa
   *[other] Zamuja, { $hours } ur od izbrisa
}

alerts-feeds-title = Kopije
alerts-feeds-what = Kaj to vozlišče hrani od razpisov ukrepov drugih in kako sveže je ter kdo hrani kopije vaših.
alerts-copies-title = Kopije tukaj
alerts-copies-none = To vozlišče nima kopij.
alerts-copies-caption = Kopije po izdajateljih
alerts-copy-fresh = Sveže
alerts-copy-stale = Ni sveže: iskanje lahko kaj spregleda
alerts-copy-snapshot = Prevzema se na novo
alerts-copy-broken = Ni veljavno
alerts-own-feeds-title = Kopije vaših razpisov ukrepov
alerts-feed-holds = Vnosi v podatkovnem toku: { $count }
alerts-feed-set-back = Podatkovni tok se ne nadaljuje iz objavljenega. Nič se ne more vnesti, dokler ga tehnik ne obnovi.
alerts-entitle-title = Določi, kaj sme vozlišče hraniti
alerts-entitle-what = Kopije, ki jih vozlišče ne sme več hraniti, izginejo ob njegovem naslednjem zahtevku.
alerts-entitle-hint = Kode kategorij, ločene z vejicami. Vse kategorije, če je prazno.
alerts-entitle-do = Določi

alerts-subscriptions-title = Stalne poizvedbe
alerts-subscriptions-what = Obveščeni ste, ko kaj novega tukaj odgovori na vašo poizvedbo. Na svoj dan se konča, če je ne obnovite.
alerts-subscriptions-none = Nimate stalnih poizvedb.
alerts-subscriptions-caption = Vaše stalne poizvedbe
alerts-subscription-title = Stalna poizvedba
alerts-subscription-new = Postavi stalno poizvedbo
alerts-subscription-asked = Kaj sprašujete
alerts-subscription-asked-hint = Ena oseba ali en predmet. Izpolnite, kar veste.
alerts-subscription-why = Zakaj sprašujete
alerts-subscription-where = Kje in kako dolgo
alerts-subscription-found = Kaj je bilo najdeno
alerts-subscription-found-where = Najdeno je na vašem seznamu opravil. Tam piše samo, da nekaj obstaja; da to vidite, iščite.
alerts-subscription-renew = Obnovi
alerts-subscription-end = Končaj
alerts-subscription-end-what = Poizvedba se izbriše. Najdeno ostane na vašem seznamu opravil.
alerts-term-name = Ime
alerts-term-birth-date = Datum rojstva
alerts-term-sex = Spol
alerts-term-nationality = Državljanstvo
alerts-term-birth-place = Kraj rojstva
alerts-term-document = Dokument
alerts-term-plate = Registrska številka
alerts-term-vin = Identifikacijska številka vozila
alerts-term-number = Številka
alerts-term-reference = Sklicna številka
alerts-person-suspect = Osumljena oseba
alerts-person-convicted = Obsojena oseba
alerts-person-victim = Žrtev
alerts-person-witness = Priča ali stik
alerts-person-missing = Pogrešana oseba
alerts-person-other = Drugo

alerts-statistics-title = Statistika
alerts-statistics-period = Šteto za { $period }.
alerts-statistics-differ = Števila obrazcev se ne ujemajo z dnevnikom. Obvestite upravljavca.
alerts-statistics-none = Nič ni bilo prešteto.
alerts-by-category = { $counter }, po kategorijah
alerts-too-few = premalo za objavo
alerts-period-year = Leto
alerts-period-month = Mesec
alerts-period-day = Dan
alerts-counter-held = Hrani se
alerts-counter-extended = Hrani se in podaljšano
alerts-counter-flagged = Hrani se in označeno
alerts-counter-hidden = Hrani se in skrito
alerts-counter-entered = Vneseno
alerts-counter-changed = Spremenjeno
alerts-counter-deleted = Izbrisano
alerts-counter-searches = Odgovorjena iskanja
alerts-counter-hits = Zadetki na podlagi razpisov ukrepov drugih držav
alerts-counter-own-hits = Zadetki na podlagi lastnih razpisov ukrepov
alerts-counter-forms-sent = Poslani obrazci
alerts-counter-forms-received = Prejeti obrazci

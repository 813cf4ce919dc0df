# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

alerts-title = Perspėjimai
alerts-tabs = Šio skyriaus dalys
alerts-tab-list = Savi perspėjimai
alerts-tab-reviews = Peržiūrų terminai
alerts-tab-drafts = Laukiantys įrašai
alerts-tab-proposals = Pasiūlymai
alerts-tab-events = Praneština
alerts-tab-criteria = Grėsmės kriterijai
alerts-tab-contest = Ginčijamas įrašas
alerts-tab-subscriptions = Nuolatinės užklausos
alerts-tab-deletions = Ištrynimai
alerts-tab-feeds = Kopijos
alerts-tab-statistics = Statistika

alerts-enter = Įvesti perspėjimą
alerts-show = Rodyti
alerts-all = Visi
alerts-cancel = Atšaukti
alerts-continue = Tęsti
alerts-again = Dar kartą
alerts-yes = Taip
alerts-you = jūs
alerts-missing = Šito trūksta arba parašyta ne taip, kaip reikia.
alerts-pages = Sąrašo tęsinys
alerts-to-first = Į pradžią
alerts-to-next = Toliau
alerts-none = Tokio perspėjimo nėra.
alerts-none-yet = Kol kas nieko nerasta. Dar yra ką peržiūrėti: eikite į kitą puslapį.
alerts-list-caption = Jūsų institucijos perspėjimai, vėliausiai pakeisti – pirmi
alerts-on-record = Tai užregistruota, žurnalo įrašas { $entry }.
alerts-not-as-it-stands = Tai netinka perspėjimui, koks jis yra dabar.

alerts-choose-what = Pasirinkite, kam skirtas perspėjimas. Kiekviena kategorija nurodo, ką darys pareigūnai visose valstybėse.
alerts-choose-needs = Ko reikia
alerts-second-officer = Šiai kategorijai reikia dviejų žmonių. Jūsų įvesti duomenys laukia, kol sutiks kitas pareigūnas.
alerts-enter-ask = Įvesti ir kreiptis į kitą pareigūną
alerts-check = Patikrinti
alerts-check-what = Patikra parodo duomenų kokybę ir ieško perspėjimų dėl to paties asmens ar daikto. Ši peržiūra užregistruojama. Kol kas nieko neįvedama.
alerts-checked = Patikrinta, dar neįvesta
alerts-checked-faults = Prieš įvedant:
alerts-checked-queued = Jūsų institucija jau turi perspėjimą dėl to paties asmens ar daikto. Šis lauktų, kol anas baigsis.
alerts-checked-alone = Perspėjimų dėl to paties ar panašaus asmens ar daikto nerasta.
alerts-quality-soon = Pildydami čia matote duomenų kokybę.
alerts-similar-title = Perspėjimai, kurie gali būti dėl to paties
alerts-similar-what = Palyginkite. Jei kuris yra dėl kito asmens ar daikto, nurodykite, iš kur tai žinote.
alerts-similar-same = Tas pats pagal viską, kas žinoma
alerts-similar-alike = Panašus
alerts-similar-conflict = Nesuderinamas su jūsų perspėjimu
alerts-similar-agrees = sutampa { $percent } iš 100
alerts-similar-first = Gali galioti abu. Pirmiausia atliekama: { $category }.
alerts-similar-not = Abu galioti negali. Prieš įvesdami savąjį, pasikonsultuokite su ta valstybe.
alerts-similar-different = Jis yra dėl kito, nes
alerts-deviation = Įvesti, nors perspėjimai nesuderinami
alerts-deviation-what = Tik dėl esminių nacionalinių interesų ir pasikonsultavus su valstybėmis.

alerts-standing-shown = Rodomas
alerts-standing-review-due = Reikia peržiūrėti
alerts-standing-hidden = Paslėptas
alerts-standing-flagged = Su žyma
alerts-tag-immediate = Veikti nedelsiant
alerts-tag-terrorism = Terorizmas
alerts-tag-flags = { $count ->
    [one] { $count } valstybės žyma
    [few] { $count } valstybių žymos
   *[other] { $count } valstybių žymos
}
alerts-days = { $count ->
    [0] šiandien
    [one] { $count } diena
    [few] { $count } dienos
   *[other] { $count } dienų
}

alerts-column-alert = Perspėjimas
alerts-column-changed = Pakeista
alerts-column-due = Peržiūrėti iki
alerts-column-left = Liko laiko
alerts-column-extensions = Pratęsta
alerts-column-when = Kada
alerts-column-what = Kas
alerts-column-to = Kam
alerts-column-from = Iš ko
alerts-column-until = Iki
alerts-column-evidence = Įrodymai nuo
alerts-column-answer = Atsakymas
alerts-column-prepared = Parengta
alerts-column-by = Parengė
alerts-column-since = Nuo
alerts-column-instead = Veiksmas ten
alerts-column-node = Mazgas
alerts-column-asked = Paskutinį kartą klausta
alerts-column-version = Versija
alerts-column-fields = Pakeisti laukai
alerts-column-deleted = Ištrinta
alerts-column-issuer = Įvedusi valstybė
alerts-column-as-of = Išsamu iki
alerts-column-applied = Perimti įrašai iš žinomų
alerts-column-acknowledged = Patvirtinti įrašai
alerts-column-categories = Kategorijos
alerts-column-made = Sudaryta
alerts-column-renewed = Atnaujinta
alerts-column-counted = Suskaičiuota
alerts-column-count = Skaičius

alerts-field-register = Registras
alerts-field-record = Numeris jūsų registre
alerts-field-category = Kategorija
alerts-field-standing = Būsena
alerts-field-state = Valstybė
alerts-field-kind = Sąsajos rūšis
alerts-field-reason = Priežastis
alerts-field-reasons = Priežastys
alerts-field-ground = Pagrindas
alerts-field-grounds = Ką asmuo sako prieš tai
alerts-field-assessment = Individualus vertinimas
alerts-field-outcome = Peržiūros rezultatas
alerts-hint-review-assessment = Kodėl perspėjimas tebėra reikalingas ir proporcingas arba kodėl ne. Tai užregistruojama.
alerts-hint-review-ground = Tik jei jis ištrinamas.
alerts-field-request = Prašymo numeris
alerts-field-consent = Sutikimo numeris
alerts-field-told = Operacijoje dalyvaujančios valstybės
alerts-field-other-register = Kito perspėjimo registras
alerts-field-other = Kito perspėjimo numeris
alerts-field-link = Sąsaja
alerts-field-consented = Su kuo nukentėjusysis sutiko
alerts-field-categories = Ką nukentėjusysis atšaukia
alerts-field-revocation = Atšaukimo numeris
alerts-field-proposal = Ką siūlote?
alerts-field-evidence = Diena, kurią paaiškėjo įrodymai
alerts-field-text = Kas tiksliai ir kodėl
alerts-field-stands = Ar įrašas lieka galioti?
alerts-field-accept = Ar jūsų institucija sutinka?
alerts-field-proportionality = Proporcingumas
alerts-field-judicial-authority = Teisminė institucija
alerts-field-judicial-request = Jos prašymas
alerts-field-immediate = Veikti nedelsiant
alerts-field-terrorism = Dėl teroristinių nusikaltimų
alerts-field-basis = Tikslas ir teisinis pagrindas
alerts-field-case-reference = Byla
alerts-field-offence = Nusikalstama veika
alerts-field-person-role = Asmens vaidmuo byloje
alerts-field-statement = Pagrindimas savais žodžiais
alerts-field-family = Pavardė
alerts-field-given = Vardas
alerts-field-birth = Gimimo data
alerts-field-document = Dokumento numeris
alerts-field-plate = Valstybinis numeris
alerts-field-vin = Transporto priemonės identifikavimo numeris (VIN)
alerts-field-registers = Registrai
alerts-field-ends = Baigiasi
alerts-field-period = Laikotarpis

alerts-field-kind-of-object = Daikto rūšis
alerts-field-deviation-consulted = Valstybės, su kuriomis konsultuotasi
alerts-field-deviation-interests = Esminiai nacionaliniai interesai

alerts-hint-new-record = Numeris, kurį suteikia jūsų institucija. Niekada ne vardas ar pavardė: jis matomas adresuose.
alerts-hint-new-proportionality = Kodėl byla yra adekvati, tinkama ir pakankamai svarbi, kad būtų įvestas perspėjimas.
alerts-hint-condition = Nurodykite, kaip tai įvykdyta.
alerts-hint-of = Pavyzdžiui, 2026, 2026-11 arba 2026-11-21. Jei tuščia, dabartinis.
alerts-hint-one-a-line = Po vieną eilutėje. Tik nukentėjusiajam sutikus.
alerts-hint-extend-assessment = Kodėl perspėjimo šioje byloje tebereikia. Tai lieka jūsų institucijoje.
alerts-hint-hide-consent = Orderį išdavusios teisminės institucijos sutikimas.
alerts-hint-hide-told = Joms pranešama, kad perspėjimas paslėptas.
alerts-hint-propose-evidence = Nuo šios dienos skaičiuojamas terminas, per kurį reikia pranešti įvedusiai valstybei. Jei tuščia, šiandien.
alerts-hint-misused-identity-consent = Nukentėjusiojo pasirašytam pareiškimui.
alerts-hint-misused-identity-consented = Kitų rūšių duomenys nepriimami.
alerts-hint-contest-record = Kaip nurodyta asmens prašyme arba institucijos atsakyme.
alerts-hint-ask-ends = Ne daugiau kaip 90 dienų nuo dabar. Galite atnaujinti.

alerts-act-change = Pakeisti
alerts-what-change = Visi laukai pakeičiami tuo, kas nurodyta čia. Kategorija lieka; ankstesnės versijos saugomos.
alerts-act-review = Peržiūrėti
alerts-what-review = Perspėjimas ištrinamas savo dieną, jei nepratęsiamas. Perskaitykite, kas jame yra ir kodėl jis galioja, ir nuspręskite, ar jis tebėra reikalingas ir proporcingas.
alerts-review-correct = Pirmiausia ištaisyti duomenis
alerts-outcome-extend = Tebereikia: pratęsti
alerts-outcome-delete = Nebereikia: ištrinti
alerts-act-extend = Pratęsti
alerts-what-extend = Perspėjimas vėl saugomas savo kategorijos laikotarpį, skaičiuojant nuo dabar. Teisės aktai reikalauja individualaus vertinimo, kuris užregistruojamas.
alerts-act-achieved = Tikslas pasiektas
alerts-what-achieved = Nurodote, kad perspėjimo tikslas pasiektas. Jis ištrinamas po 15 dienų, nebent jūsų institucija pagrįstų, kodėl jį reikia palikti.
alerts-act-keep = Vis tiek palikti
alerts-what-keep = Manyta, kad tikslas pasiektas. Nurodykite, kodėl perspėjimą reikia palikti.
alerts-act-flag = Pridėti valstybės žymą
alerts-what-flag = Valstybė paprašė žymos. Jos institucijos nesiims šiame perspėjime prašomo veiksmo; vietoj suėmimo nustatoma gyvenamoji vieta.
alerts-act-unflag = Panaikinti žymą
alerts-what-unflag = Tos valstybės institucijos vėl imasi veiksmo.
alerts-act-execute-anyway = Vis tiek prašyti veiksmo
alerts-what-execute-anyway = Skubiais ir sunkiais atvejais galite prašyti valstybės panaikinti žymą. Žyma lieka, kol ji panaikinama.
alerts-act-hide = Paslėpti
alerts-what-hide = 48 valandas šį perspėjimą mato tik SIRENE biurai. Jei jis jau paslėptas, lieka paslėptas dar 48 valandas. Laikui pasibaigus jis vėl rodomas savaime.
alerts-act-reveal = Vėl rodyti
alerts-what-reveal = Nuo šiol perspėjimas rodomas visiems, kurie turi teisę jį matyti.
alerts-act-link = Susieti su kitu perspėjimu
alerts-what-link = Sąsajai reikia aiškaus operatyvinio poreikio. Ji nekeičia nei veiksmo, nei laikotarpio ir niekam nesuteikia didesnės prieigos.
alerts-act-unlink = Panaikinti sąsają
alerts-what-unlink = Sąsaja panaikinama abiejuose galuose.
alerts-act-misused-identity = Pridėti asmenį, kurio tapatybe neteisėtai naudojamasi
alerts-what-misused-identity = Pareigūnai pirmiausia perskaito, kad vardas ir pavardė yra nukentėjusiojo. Įveskite tik tai, su kuo nukentėjusysis sutiko, pagal kiekvieną rūšį. Anksčiau įvesti duomenys pakeičiami.
alerts-act-revoke-consent = Ištrinti nukentėjusiojo duomenis
alerts-what-revoke-consent = Nukentėjusysis nebesutinka. Duomenys ištrinami naujoje perspėjimo versijoje ir visose kopijose.
alerts-act-propose = Pateikti pasiūlymą įvedusiai valstybei
alerts-what-propose = Perspėjimas priklauso kitai valstybei. Praneškite jai, ką žinote: ji nusprendžia ir atsako nurodydama priežastis.
alerts-act-contest = Užregistruoti, kad asmuo ginčija įrašą
alerts-what-contest = Asmuo ginčija, kad perspėjime jis įvestas kaip grėsmė. Tai reikia peržiūrėti iš naujo ir priimti pagrįstą sprendimą. Iki tol perspėjimas galioja.
alerts-act-decide-contest = Nuspręsti dėl ginčijimo
alerts-what-decide-contest = Asmuo ginčija įrašą kaip grėsmę. Jei įrašas nelieka galioti, jis išimamas iš perspėjimo.
alerts-act-delete = Ištrinti
alerts-what-delete = Perspėjimas ištrinamas visam laikui čia ir visose kopijose.

alerts-delete-copies = { $count ->
    [0] Joks kitas mazgas kopijos neturi.
    [one] { $count } kitam mazgui pranešama, kad kopiją reikia ištrinti. Jis turi tai patvirtinti.
    [few] { $count } kitiems mazgams pranešama, kad kopijas reikia ištrinti. Kiekvienas turi tai patvirtinti.
   *[other] { $count } kitų mazgų gauna pranešimą, kad kopijas reikia ištrinti. Kiekvienas turi tai patvirtinti.
}
alerts-delete-attached = Kartu ištrinami šie perspėjimai dėl daiktų:
alerts-delete-links = { $count ->
    [one] Baigiasi { $count } sąsaja su kitu perspėjimu.
    [few] Baigiasi { $count } sąsajos su kitais perspėjimais.
   *[other] Baigiasi { $count } sąsajų su kitais perspėjimais.
}
alerts-delete-file = Nacionalinė byla saugoma vienus metus.
alerts-delete-sure = Ištrinti šį perspėjimą?
alerts-delete-now = Ištrinti dabar
alerts-delete-not = Neištrinti

alerts-victim-title = Čia neteisėtai naudojamasi kito asmens tapatybe
alerts-victim-what = Nesiimkite veiksmų prieš asmenį vien dėl vardo ir pavardės. Leiskite jam įrodyti, kas jis yra.
alerts-victim-name = Nukentėjusiojo vardas ir pavardė
alerts-victim-since = Įvesta sutikus
alerts-safety = Jūsų saugumas
alerts-todo = Ką pareigūnai daro esant atitikčiai
alerts-data = Kas nurodyta perspėjime
alerts-acts = Ką galite daryti
alerts-life = Perspėjimo eiga
alerts-national-title = Nacionalinė byla
alerts-national-what = Tai lieka jūsų institucijoje. Joks kitas mazgas to neturi.
alerts-quality = Duomenų kokybė
alerts-quality-missing = Įvesti, jei žinoma
alerts-quality-percent = { $percent } iš 100
alerts-threat-title = Įvesta kaip grėsmė
alerts-threat-what = Pildykite tik tada, jei asmuo, remiantis nacionaliniu vertinimu, įvedamas kaip teroristinė arba smurtinio ekstremizmo grėsmė. Leidimą davusio asmens vardas ir pavardė lieka jūsų institucijoje.
alerts-threat-again = Grėsmės vertinimas atliktas iš naujo
alerts-threat-authoriser = Leidimą davusio asmens vardas ir pavardė
alerts-threat-assessment = Nacionalinis vertinimas
alerts-threat-function = Leidimą davė
alerts-threat-criteria = Kriterijai, versija
alerts-threat-review = Iš naujo įvertinti iki
alerts-flags-title = Žymos
alerts-no-action = Veiksmo nėra
alerts-links-title = Sąsajos
alerts-links-what = Sąsaja niekam nesuteikia prieigos. Matote tik tas, kurių kitą galą jums leidžiama matyti.
alerts-holders-title = Šios versijos kopijos
alerts-holder-acknowledged = Patvirtino
alerts-holder-waiting = Dar nepatvirtino
alerts-holder-never-asked = Niekada neklausė
alerts-holder-not-entitled = Šios kategorijos negauna
alerts-beside-title = Šalia kitų perspėjimų
alerts-place = Jei tinka keli perspėjimai: šio vieta veiksmų eilėje yra { $place }.
alerts-beside-not = Dėl to paties asmens ar daikto jis nesuderinamas su šiais:
alerts-versions-title = Istorija

alerts-note-entered = Įvesta
alerts-note-prepared = Parengta
alerts-note-approved = Kitas pareigūnas sutiko
alerts-note-deviation = Įvesta šalia nesuderinamo perspėjimo
alerts-note-different-subject = Nurodyta, kad yra dėl kito
alerts-note-threat-authorised = Leista įvesti kaip grėsmę
alerts-note-changed = Pakeista
alerts-note-assessment = Pratęsta atlikus vertinimą
alerts-note-flag = Žyma
alerts-note-execute-anyway = Prašyta veiksmo nepaisant žymos
alerts-note-hidden = Paslėpta
alerts-note-revealed = Vėl rodoma
alerts-note-link = Sąsaja
alerts-note-victim-consent = Nukentėjusiojo sutikimas
alerts-note-purpose-achieved = Tikslas pasiektas
alerts-note-kept = Vis tiek palikta
alerts-note-proposal = Dėl pasiūlymo nuspręsta
alerts-note-contest = Ginčijama
alerts-note-contest-decision = Dėl ginčijimo nuspręsta
alerts-note-ended = Ištrinta
alerts-planned-reveal = Bus vėl rodoma
alerts-planned-warning = Jūsų bus paprašyta peržiūrėti
alerts-planned-threat = Vertinimą reikia atlikti iš naujo
alerts-planned-deletion = Bus ištrinta, jei nebus pratęsta

alerts-name-birth = gimstant suteiktas
alerts-name-former = ankstesnis
alerts-name-alias = slapyvardis
alerts-sex-f = Moteris
alerts-sex-m = Vyras
alerts-sex-x = Kita

alerts-foreign-title = Kitos valstybės perspėjimas
alerts-foreign-what = Rodyti, keisti ar ištrinti jį gali tik jį įvedusi valstybė. Norėdami matyti turinį, atlikite paiešką nurodę tikslą. Įvedusiai valstybei galite pranešti, ko trūksta ar kas neteisinga, arba prašyti žymos.
alerts-foreign-search = Ieškoti

alerts-reviews-title = Peržiūrų terminai
alerts-reviews-what = Šie perspėjimai baigiasi per keturis mėnesius. Kiekvieną pratęskite įvertinę arba leiskite jam tą dieną būti ištrintam.
alerts-reviews-none = Šiuo metu nė vieno šio registro perspėjimo peržiūrėti nereikia.
alerts-reviews-caption = Peržiūrėtini perspėjimai, skubiausi – pirmi

alerts-events-title = Ką reikia pranešti kitiems
alerts-events-what = Teisės aktai reikalauja pranešti šioms valstybėms. Praneškite joms ir įrodymą laikykite byloje.
alerts-events-none = Niekam nieko pranešti nereikia.
alerts-to-all = Visos valstybės
alerts-event-new-alert = Naujas perspėjimas, kuriam galima pridėti žymą
alerts-event-national-security = Perspėjimas dėl nacionalinio saugumo
alerts-event-execute-anyway = Įvedusi valstybė prašo veiksmo nepaisant žymos
alerts-event-hidden = Paslėpta operacijos metu
alerts-event-supervisor = Per du mėnesius nesusitarta: kreipkitės į priežiūros institucijas

alerts-drafts-title = Laukiantys įrašai
alerts-drafts-what = Šių perspėjimų dar nėra. Jie laukia kito pareigūno arba kito perspėjimo dėl to paties asmens ar daikto pabaigos.
alerts-drafts-none = Nieko nelaukia.
alerts-draft-title = Laukiantis įrašas
alerts-draft-approval = Laukia kito pareigūno
alerts-draft-queued = Laukia kito perspėjimo pabaigos
alerts-draft-offered = Galima įvesti dabar
alerts-draft-behind = Laukia, kol baigsis
alerts-draft-decide = Nuspręsti
alerts-draft-own = Šį įrašą parengėte jūs. Su juo turi sutikti kitas pareigūnas. Jūs galite jo tik atsisakyti.
alerts-draft-agree = Sutikti ir įvesti
alerts-draft-refuse = Atsisakyti

alerts-proposals-title = Pasiūlymai
alerts-proposals-what = Ką kitos valstybės siūlo dėl jūsų perspėjimų ir ką jūs siūlote dėl jų perspėjimų.
alerts-proposals-none = Pasiūlymų nėra.
alerts-proposal-title = Pasiūlymas: { $kind }
alerts-proposal-completion = Papildymas
alerts-proposal-correction = Pataisymas
alerts-proposal-flag = Žyma
alerts-proposal-is-waiting = Siunčiama
alerts-proposal-is-open = Reikia nuspręsti
alerts-proposal-is-accepted = Priimta
alerts-proposal-is-refused = Atmesta
alerts-proposal-is-supervisor = Perduota priežiūros institucijoms
alerts-proposal-decide = Nuspręsti
alerts-proposal-decide-what = Jūsų atsakymas siunčiamas pasiūlymą pateikusiai valstybei. Pats pakeitimas arba žyma yra atskiras veiksmas.
alerts-send-decision = Siųsti atsakymą
alerts-answer-yes = Taip
alerts-answer-no = Ne
alerts-stands-yes = Taip, įrašas lieka galioti
alerts-stands-no = Ne, jis išimamas

alerts-criteria-title = Įvedimo kaip grėsmės kriterijai
alerts-criteria-what = Asmuo įvedamas kaip grėsmė tik pagal paskelbtus kriterijus. Versija niekada nekeičiama: paskelbkite naują.
alerts-criteria-whose = Kieno kriterijai
alerts-criteria-none = Kriterijų nepaskelbta.
alerts-criteria-publish = Paskelbti versiją
alerts-criteria-version-hint = Pavyzdžiui, 2026-1. Daugiau ji nebenaudojama.
alerts-criteria-text = Kriterijai

alerts-deletions-title = Ištrynimai
alerts-deletions-what = Ištrynimas turi pasiekti kiekvieną kopiją. Kiekvienas mazgas jį patvirtina.
alerts-deletions-none = Visi mazgai patvirtino visus ištrynimus.
alerts-deletions-pending = { $count ->
    [one] Trūksta { $count } patvirtinimo.
    [few] Trūksta { $count } patvirtinimų.
   *[other] Trūksta { $count } patvirtinimų.
}
alerts-deletions-overdue = { $count ->
    [0] Nė vienas nevėluoja.
    [one] Vėluoja { $count }.
    [few] Vėluoja { $count }.
   *[other] Vėluoja { $count }.
}
alerts-deletions-more = Yra daugiau, nei rodoma.
alerts-deletions-caption = Trūkstami patvirtinimai, vėluojantys – pirmi
alerts-deletion-overdue = { $hours ->
    [one] Vėluoja, nuo ištrynimo praėjo { $hours } valanda
    [few] Vėluoja, nuo ištrynimo praėjo { $hours } valandos
   *[other] Vėluoja, nuo ištrynimo praėjo { $hours } valandų
}

alerts-feeds-title = Kopijos
alerts-feeds-what = Kokius kitų perspėjimus turi šis mazgas, kokie jie švieži ir kas turi jūsų perspėjimų kopijas.
alerts-copies-title = Čia saugomos kopijos
alerts-copies-none = Šis mazgas kopijų neturi.
alerts-copies-caption = Kopijos pagal įvedusią valstybę
alerts-copy-fresh = Šviežia
alerts-copy-stale = Nešviežia: paieška gali ko nors nerasti
alerts-copy-snapshot = Imama iš naujo
alerts-copy-broken = Patikra nepavyksta
alerts-own-feeds-title = Jūsų perspėjimų kopijos
alerts-feed-holds = Įrašų sraute: { $count }
alerts-feed-set-back = Srautas netęsia to, kas paskelbta. Nieko negalima įvesti, kol inžinierius jo neatkurs.
alerts-entitle-title = Nustatyti, ką mazgui leidžiama turėti
alerts-entitle-what = Kopijos, kurių mazgui nebeleidžiama turėti, dingsta su kita jo užklausa.
alerts-entitle-hint = Kategorijų kodai, atskirti kableliais. Jei tuščia, visos kategorijos.
alerts-entitle-do = Nustatyti

alerts-subscriptions-title = Nuolatinės užklausos
alerts-subscriptions-what = Jums pranešama, kai kas nors nauja čia atitinka jūsų užklausą. Ji baigiasi nurodytą dieną, jei jos neatnaujinate.
alerts-subscriptions-none = Nuolatinių užklausų neturite.
alerts-subscriptions-caption = Jūsų nuolatinės užklausos
alerts-subscription-title = Nuolatinė užklausa
alerts-subscription-new = Pateikti nuolatinę užklausą
alerts-subscription-asked = Ko klausiate
alerts-subscription-asked-hint = Vienas asmuo arba vienas daiktas. Užpildykite, ką žinote.
alerts-subscription-why = Kodėl klausiate
alerts-subscription-where = Kur ir kiek laiko
alerts-subscription-found = Kas rasta
alerts-subscription-found-where = Tai, kas rasta, yra jūsų darbų sąraše. Jame nurodyta, kad kažkas yra; norėdami pamatyti, atlikite paiešką.
alerts-subscription-renew = Atnaujinti
alerts-subscription-end = Užbaigti
alerts-subscription-end-what = Užklausa ištrinama. Tai, kas rasta, lieka jūsų darbų sąraše.
alerts-term-name = Vardas ir pavardė
alerts-term-birth-date = Gimimo data
alerts-term-sex = Lytis
alerts-term-nationality = Pilietybė
alerts-term-birth-place = Gimimo vieta
alerts-term-document = Dokumentas
alerts-term-plate = Valstybinis numeris
alerts-term-vin = Transporto priemonės identifikavimo numeris (VIN)
alerts-term-number = Numeris
alerts-term-reference = Nuoroda
alerts-person-suspect = Įtariamasis
alerts-person-convicted = Nuteistasis
alerts-person-victim = Nukentėjusysis
alerts-person-witness = Liudytojas arba susijęs asmuo
alerts-person-missing = Dingęs asmuo
alerts-person-other = Kita

alerts-statistics-title = Statistika
alerts-statistics-period = Suskaičiuota už { $period }.
alerts-statistics-differ = Formų skaičiai nesutampa su žurnalu. Praneškite operatoriui.
alerts-statistics-none = Nieko nesuskaičiuota.
alerts-by-category = { $counter }, pagal kategorijas
alerts-too-few = per mažai, kad būtų skelbiama
alerts-period-year = Metai
alerts-period-month = Mėnuo
alerts-period-day = Diena
alerts-counter-held = Turimi
alerts-counter-extended = Turimi ir pratęsti
alerts-counter-flagged = Turimi su žyma
alerts-counter-hidden = Turimi ir paslėpti
alerts-counter-entered = Įvesti
alerts-counter-changed = Pakeisti
alerts-counter-deleted = Ištrinti
alerts-counter-searches = Atsakytos paieškos
alerts-counter-hits = Atitiktys dėl kitų valstybių perspėjimų
alerts-counter-own-hits = Atitiktys dėl savų perspėjimų
alerts-counter-forms-sent = Išsiųstos formos
alerts-counter-forms-received = Gautos formos

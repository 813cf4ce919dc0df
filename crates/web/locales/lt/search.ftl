# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

search-title = Paieška
search-tabs = Paieškos būdai
search-one = Vienas asmuo ar daiktas
search-batch = Daug iš karto
search-recent = Jūsų paieškos

search-why-of = Kodėl ieškote ({ $unit })
search-purpose-missing = prieš ieškodami nurodykite, kodėl
search-purpose-said = { $why } · byla { $case }
search-purpose-change = Pakeisti
search-purpose = Tikslas
search-basis = Teisinis pagrindas
search-case = Bylos numeris
search-offence = Nusikalstama veika
search-role = Asmens vaidmuo
search-where-asked = Kai to reikalauja registras
search-penalty = Ilgiausia bausmė mėnesiais
search-penalty-hint = Jei nusikalstama veika gali būti per lengva
search-urgency = Skubumas
search-statement = Jūsų pagrindimas
search-statement-hint = Kai reikia žodžių
search-anew = Nurodytas tikslas taikomas ir šiai užklausai
search-role-suspect = Įtariamasis
search-role-convicted = Nuteistasis
search-role-victim = Nukentėjusysis
search-role-witness = Liudytojas arba susijęs asmuo
search-role-missing = Dingęs asmuo arba palaikai
search-role-other = Kita
search-urgency-normal = Įprasta
search-urgency-urgent = Skubu
search-urgency-life-in-danger = Pavojus gyvybei

search-box = Vardas ir pavardė, gimimo data, dokumentas, valstybinis ar kitas numeris
search-box-hint = Rašykite arba įklijuokite, taip pat ir paso eilutes. Pavyzdžiui: Velichkov, Todor 14.3.1979
search-do = Ieškoti
search-recognise = Pirma patikrinti
search-recognised = Suprasta kaip
search-or = arba { $what }
search-look = Pažiūrėkite, kas suprasta, tada ieškokite.
search-form = Visi laukai
search-person = Asmuo
search-document = Dokumentas
search-object = Transporto priemonė ar kitas daiktas
search-name-hint = Jei negalite atskirti jo dalių
search-date-hint = 1979-03-14, 14.3.1979, 03/1979 arba 1979
search-part-hint = {""}* tam, ko nežinote
search-reference-hint = Iš ankstesnio atsakymo
search-document-kind = Dokumento rūšis
search-document-issuer = Išdavusi valstybė
search-plate-country = Valstybinio numerio valstybė
search-number-kind = Numerio rūšis
search-term-name = Vardas ir pavardė
search-term-whole-name = Visas vardas ir pavardė
search-term-family = Pavardė
search-term-given = Vardai
search-term-other-name = Kitas to paties asmens vardas
search-term-birth-date = Gimimo data
search-term-sex = Lytis
search-term-nationality = Pilietybė
search-term-birth-place = Gimimo vieta
search-term-document = Dokumento numeris
search-term-plate = Valstybinis numeris
search-term-vin = Transporto priemonės identifikavimo numeris (VIN)
search-term-number = Kitas numeris
search-term-reference = Nuoroda
search-term-day-month = diena ir mėnuo sukeisti
search-sex-F = Moteris
search-sex-M = Vyras
search-sex-X = Kita
search-number-imei = Mobilusis įrenginys (IMEI)
search-number-container = Konteineris
search-number-firearm = Šaunamasis ginklas
search-number-banknote = Banknotas
search-number-aircraft-registration = Orlaivis, registracijos numeris
search-number-aircraft-serial = Orlaivis, serijos numeris
search-number-hull = Laivas, korpusas
search-number-boat-registration = Laivas, registracijos numeris
search-number-engine = Variklis
search-number-equipment = Pramonės įranga
search-number-it = Informacinės technologijos
search-number-part = Daikto dalis
search-number-payment-card = Mokėjimo kortelė
search-number-serial = Kitas serijos numeris

search-remark-no-register = nė vieno registro neklausiama pagal telefono numerį ar el. pašto adresą. Tai praleista.
search-remark-check-digit = kontrolinis skaitmuo netinka. Palyginkite su dokumentu ar įrenginiu.
search-remark-not-understood = tai nesuprasta. Įrašykite į tam skirtą lauką arba praleiskite.
search-remark-too-much = Vienai užklausai to per daug.
search-remark-several = { $count ->
    [one] Praleista { $count } dalis, nes jos laukas užimtas. Klauskite jos atskirai.
    [few] Praleistos { $count } dalys, nes jų laukai užimti. Klauskite kiekvienos atskirai.
   *[other] Praleista { $count } dalių, nes jų laukai užimti. Klauskite kiekvienos atskirai.
}
search-fault-nothing = Nurodykite, ko ieškote.
search-fault-name = Vardą ir pavardę sudaro raidės, kiekvienoje dalyje – ne daugiau kaip 300 ženklų.
search-fault-date = Nurodykite datą, pavyzdžiui, 1979-03-14, 14.3.1979, 03/1979 arba 1979.
search-fault-choice = Pasirinkite iš sąrašo.
search-fault-text = Ne daugiau kaip 300 ženklų.
search-fault-number = Dokumento numerį sudaro raidės arba skaitmenys, ne daugiau kaip 64.
search-fault-plate = Valstybinį numerį sudaro ne daugiau kaip 16 raidžių ir skaitmenų. Su * nurodykite bent tris iš eilės.
search-fault-vin = Jį sudaro 17 ženklų, be I, O ir Q.
search-fault-object = Tai ne pasirinktos rūšies numeris.
search-fault-months = Nurodykite mėnesių skaičių.
search-fault-anew = { $registers }: patvirtinkite kiekvienos užklausos tikslą.
search-fault-lines = Iš karto eilučių ne daugiau kaip { $count }.

search-whom = Ko klausti ir kiek laukti
search-whom-hint = Visi, kurių leidžiama klausti, jei nė vieno nepasirenkate.
search-registers = Registrai
search-authorities = Institucijos
search-deadline = Laukti ne ilgiau kaip
search-deadline-hint = Atsakymai rodomi, kai gaunami.
search-seconds = { $count ->
    [one] { $count } sekundė
    [few] { $count } sekundės
   *[other] { $count } sekundžių
}

search-results-title = Atsakymai
search-answers = Atsakymai pagal instituciją ir registrą
search-progress = Atsakė { $answered } iš { $due }.
search-progress-hits = { $count ->
    [0] Kol kas kandidatų nėra.
    [one] Kol kas { $count } kandidatas.
    [few] Kol kas { $count } kandidatai.
   *[other] Kol kas { $count } kandidatų.
}
search-progress-waiting = Laukiama: { $names }
search-complete = Visi klausti registrai atsakė.
search-incomplete = Vaizdas neišsamus.
search-unfinished = Ši paieška čia nebaigta. Rodoma tai, kas iki šiol gauta.
search-load = Įkelti iš naujo
search-class-hit = atitiktis
search-class-no-hit = nėra atitikties
search-class-stale = pasenusioje kopijoje nieko nerasta
search-class-refused = neleidžiama
search-class-late = neatsakyta laiku
search-class-unavailable = nėra atsakymo
search-outcome-waiting = Atsakymo dar nėra
search-outcome-hit = Atitiktis ({ $count })
search-outcome-no-hit = Nėra atitikties
search-outcome-stale = Nieko nerasta, bet kopija pasenusi
search-outcome-stale-ask = Kažkas gali būti čia: { $names }. Klauskite ten.
search-outcome-refused = Neleidžiama
search-outcome-late = Neatsakyta laiku
search-outcome-late-what = Per { $seconds } s nieko negauta. Kažkas gali būti: ieškokite dar kartą.
search-outcome-unavailable = Nepasiekiama
search-outcome-unavailable-since = Nepasiekiama nuo { $time }
search-outcome-unavailable-what = Kažkas gali būti: ieškokite vėliau dar kartą.
search-unavailable-unreachable = Kito mazgo nepavyksta pasiekti.
search-unavailable-tls = Kitas mazgas negalėjo įrodyti, kas jis yra.
search-unavailable-bad-signature = Atsakymo parašo patikra nepavyko, todėl atsakymas nerodomas.
search-unavailable-undecodable = Atsakymo nepavyko perskaityti.
search-unavailable-version = Kitas mazgas naudoja kitą versiją.
search-unavailable-cut-off = Atsakymas nutrūko.
search-unavailable-overloaded = Kitas mazgas per daug užimtas.
search-unavailable-ledger = Prieigos nepavyko užregistruoti, todėl nieko nerodoma.
search-unavailable-internal = Vidinis gedimas. Praneškite operatoriui.
search-copy-old = { $name }: kopijos amžius { $hours } h.
search-copy-never = { $name }: išsamios kopijos čia dar nėra.
search-cut = Kandidatų yra daugiau, nei leidžiama rodyti. Ieškokite tiksliau.
search-not-asked = { $count ->
    [one] Neklausta { $count } registro
    [few] Neklausta { $count } registrų
   *[other] Neklausta { $count } registrų
}
search-authority = Institucija
search-register = Registras
search-reason = Priežastis
search-again = Ieškoti dar kartą
search-receipt = Atsisiųsti patvirtinimą
search-candidate-unnamed = Rodyti kandidatą
search-misused-short = Asmens, kurio tapatybe neteisėtai naudojamasi, vardas ir pavardė
search-band-strong = Stiprus
search-band-good = Geras
search-band-possible = Galimas
search-why-same = Tas pats: { $what }.
search-why-alike = Panašu: { $what }.
search-why-different = Skiriasi: { $what }.

search-candidate-title = Ar tai tas, kurio klausėte?
search-misused = Šis vardas ir pavardė yra asmens, kurio tapatybe neteisėtai naudojamasi
search-misused-what = Nesiimkite veiksmų prieš šį asmenį dėl vardo ir pavardės. Leiskite asmeniui įrodyti, kas jis yra.
search-safety = Jūsų saugumui
search-todo = Ką daryti
search-beside = Ko klausėte ir kas yra registre
search-beside-other = Ko klausta ir kas yra registre
search-flag-only = Registras nurodo tik, kad kažkas yra. Klauskite jo savininko.
search-feature = Požymis
search-asked = Klausta
search-found = Rasta
search-agreement = Atitikimo lygis
search-found-withheld = šiame etape nerodoma
search-found-missing = įraše nėra
search-effect-same = Tas pats
search-effect-alike = Panašu
search-effect-neutral = Negalima palyginti
search-effect-different = Skiriasi
search-numbers = Paaiškinimas ir jo skaičiai
search-score = Atitikimo lygis { $score } iš 1000.
search-score-what = Jis parodo, kaip gerai įrašas atitinka užklausą, ir nieko nesako apie asmenį. Kiekvienas papildomas bitas dvigubai padidina tikimybę, kad tai tas pats asmuo.
search-explanation = Paaiškinimas
search-bits = Bitai
search-record = Ką rodo savininkas
search-identity-main = pagrindinis vardas
search-identity-birth = gimstant suteiktas vardas
search-identity-former = ankstesnis vardas
search-identity-alias = slapyvardis
search-identity-misused = nukentėjusiojo vardas ir pavardė
search-judge = Jūsų vertinimas
search-judge-why = Kodėl?
search-judge-hint = Ką palyginote? Tai lieka užregistruota.
search-confirm = Tai tas
search-reject = Tai ne tas
search-unsure = Negaliu pasakyti
search-judged = Įvertinta:
search-verdict-confirmed = Patvirtinta
search-verdict-rejected = Atmesta
search-verdict-unsure = Neaišku
search-next = Toliau
search-next-hit = Pranešti apie atitiktį
search-next-back = Atgal į atsakymus
search-next-owner = Norėdami daugiau klausti savininko, nurodykite:
search-log = Užregistruota
search-log-what = Šie įrašai įrodo jūsų užklausą ir šį atsakymą. Juos gali atverti jūsų duomenų apsaugos pareigūnas.
search-record-asked = Jūsų užklausa
search-record-answered = Atsakymas pas savininką
search-record-received = Atsakymas čia
search-before = Ankstesnis kandidatas
search-after = Kitas kandidatas
search-second-title = Antras vertinimas
search-second-what = Šią užklausą pateikė jūsų kolega. Palyginkite patys: kolegos nuomonę pamatysite, kai pateiksite savo vertinimą.
search-second-awaited = Turi įvertinti ir kitas pareigūnas. Tai atitiktis, jei ją patvirtinate abu.
search-second-disagree = Vertinimai skiriasi: tai ne atitiktis.
search-second-hit = Abu pareigūnai patvirtino: tai atitiktis.
search-second-other = Jūsų kolegos vertinimas
search-contact = Ryšių punktas
search-next-owner-none = Norėdami klausti savininko, kreipkitės į savo bendrą kontaktinį punktą: patikimumo sąraše nenurodytas { $authority } ryšių punktas.
search-accesses = Visos prieigos prie šio įrašo
search-accesses-who = Visas prieigas prie šio įrašo gali matyti jūsų duomenų apsaugos pareigūnas ir priežiūros institucija.
search-receipt-title = Patikrinti patvirtinimą
search-receipt-what = Patvirtinimas įrodo, ko ir kodėl klausta ir ką atsakė kiekvienas registras. Jis patikrinamas čia ir nesaugomas.
search-receipt-file = Iš failo
search-receipt-text = Patvirtinimas
search-receipt-do = Patikrinti patvirtinimą
search-receipt-holds = Patvirtinimas galioja.

search-standing = Pranešti man, kai įvedama kas nors nauja
search-standing-what = Ta pati užklausa čia tuo pačiu tikslu kartojama, kai pasikeičia kuris nors šio mazgo registras. Ją rasite savo darbų sąraše.
search-standing-span = Trukmė
search-standing-do = Klausti toliau
search-standing-made = Jums bus pranešta. Užklausa yra tarp jūsų paieškų.
search-standing-yours = Jūsų nuolatinės užklausos
search-standing-ends = Baigiasi
search-standing-end = Užbaigti
search-days = { $count ->
    [one] { $count } diena
    [few] { $count } dienos
   *[other] { $count } dienų
}

search-recent-none = Dar nieko neieškojote.
search-when = Kada
search-question = Klausta
search-result = Rezultatas
search-registers-with-hits = { $count ->
    [0] Nėra atitikties
    [one] Atitiktys { $count } registre
    [few] Atitiktys { $count } registruose
   *[other] Atitiktys { $count } registrų
}
search-newest = Naujausi
search-older = Senesni
search-line = Eilutė
search-lines = Kiekvienoje eilutėje po užklausą
search-lines-hint = Eilučių ne daugiau kaip { $count }. Klausiama tik šio mazgo registrų, taip pat ir kitų perspėjimų kopijų.
search-batch-whom = Visi šio mazgo registrai, kurių leidžiama klausti, jei nė vieno nepasirenkate.
search-do-all = Ieškoti visų
search-csv = Atsisiųsti kaip CSV
search-open = Atidaryti

search-keys = Klavišai
search-key-box = Į langelį
search-key-move = Prie kito arba ankstesnio kandidato
search-key-open = Atidaryti kandidatą
search-key-judge = Prie mygtuko: tas, ne tas, negaliu pasakyti
search-key-help = Rodyti šiuos klavišus

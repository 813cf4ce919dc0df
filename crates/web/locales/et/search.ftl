# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

search-title = Otsing
search-tabs = Otsimise viisid
search-one = Üks isik või ese
search-batch = Palju korraga
search-recent = Teie otsingud

search-why-of = Miks te otsite ({ $unit })
search-purpose-missing = märkige enne otsimist, miks
search-purpose-said = { $why } · asi { $case }
search-purpose-change = Muuda
search-purpose = Eesmärk
search-basis = Õiguslik alus
search-case = Asja viitenumber
search-offence = Õigusrikkumine
search-role = Isiku roll
search-where-asked = Kui register seda nõuab
search-penalty = Pikim karistus kuudes
search-penalty-hint = Kui õigusrikkumine võib olla liiga kerge
search-urgency = Kiireloomulisus
search-statement = Teie põhjendus
search-statement-hint = Kui sõnu on vaja
search-anew = Märgitud eesmärk kehtib ka selle päringu kohta
search-role-suspect = Kahtlustatav
search-role-convicted = Süüdimõistetu
search-role-victim = Kannatanu
search-role-witness = Tunnistaja või kontaktisik
search-role-missing = Teadmata kadunud isik või surnukeha
search-role-other = Muu
search-urgency-normal = Tavaline
search-urgency-urgent = Kiire
search-urgency-life-in-danger = Oht elule

search-box = Nimi, sünnikuupäev, dokument, registreerimismärk või muu number
search-box-hint = Kirjutage või kleepige, ka passi ridu. Näiteks: Velichkov, Todor 14.3.1979
search-do = Otsi
search-recognise = Kontrolli enne
search-recognised = Mõistetud kui
search-or = või { $what }
search-look = Vaadake, mida mõisteti, ja seejärel otsige.
search-form = Kõik väljad
search-person = Isik
search-document = Dokument
search-object = Sõiduk või muu ese
search-name-hint = Kui te ei saa selle osi eristada
search-date-hint = 1979-03-14, 14.3.1979, 03/1979 või 1979
search-part-hint = {""}* selle jaoks, mida te ei tea
search-reference-hint = Varasemast vastusest
search-document-kind = Dokumendi liik
search-document-issuer = Väljaandnud riik
search-plate-country = Registreerimismärgi riik
search-number-kind = Numbri liik
search-term-name = Nimi
search-term-whole-name = Täisnimi
search-term-family = Perekonnanimi
search-term-given = Eesnimed
search-term-other-name = Sama isiku muu nimi
search-term-birth-date = Sünnikuupäev
search-term-sex = Sugu
search-term-nationality = Kodakondsus
search-term-birth-place = Sünnikoht
search-term-document = Dokumendi number
search-term-plate = Registreerimismärk
search-term-vin = Valmistajatehase tähis (VIN)
search-term-number = Muu number
search-term-reference = Viide
search-term-day-month = päev ja kuu vahetatud
search-sex-F = Naine
search-sex-M = Mees
search-sex-X = Muu
search-number-imei = Mobiilseade (IMEI)
search-number-container = Konteiner
search-number-firearm = Tulirelv
search-number-banknote = Pangatäht
search-number-aircraft-registration = Õhusõiduk, registreerimistunnus
search-number-aircraft-serial = Õhusõiduk, seerianumber
search-number-hull = Paat, kerenumber
search-number-boat-registration = Paat, registreerimistunnus
search-number-engine = Mootor
search-number-equipment = Tööstusseade
search-number-it = Infotehnoloogia
search-number-part = Eseme osa
search-number-payment-card = Maksekaart
search-number-serial = Muu seerianumber

search-remark-no-register = ühestki registrist ei küsita telefoninumbri ega e-posti aadressi järgi. See jäeti välja.
search-remark-check-digit = kontrollnumber ei sobi. Võrrelge dokumendi või seadmega.
search-remark-not-understood = seda ei mõistetud. Kirjutage see oma väljale või jätke välja.
search-remark-too-much = Seda on ühe päringu jaoks liiga palju.
search-remark-several = { $count ->
    [one] Üks osa jäeti välja, sest selle väli on täidetud. Küsige seda eraldi.
   *[other] { $count } osa jäeti välja, sest nende väljad on täidetud. Küsige igaüht eraldi.
}
search-fault-nothing = Öelge, keda või mida te otsite.
search-fault-name = Nimi koosneb tähtedest ja igas osas on kõige rohkem 300 märki.
search-fault-date = Märkige kuupäev kujul 1979-03-14, 14.3.1979, 03/1979 või 1979.
search-fault-choice = Valige üks loendist.
search-fault-text = Kõige rohkem 300 märki.
search-fault-number = Dokumendi number koosneb tähtedest või numbritest, kõige rohkem 64.
search-fault-plate = Registreerimismärgil on kõige rohkem 16 tähte ja numbrit. Märgiga * sisestage neist vähemalt kolm järjest.
search-fault-vin = Sellel on 17 märki, ilma tähtedeta I, O ja Q.
search-fault-object = See ei ole valitud liiki number.
search-fault-months = Märkige kuude arv.
search-fault-anew = { $registers }: kinnitage eesmärk iga päringu kohta.
search-fault-lines = Korraga kõige rohkem { $count } rida.

search-whom = Kellelt küsida ja kui kaua oodata
search-whom-hint = Kõik, kellelt tohib küsida, kui te ühtegi ei vali.
search-registers = Registrid
search-authorities = Asutused
search-deadline = Oodata kõige rohkem
search-deadline-hint = Vastuseid näidatakse nende saabumisel.
search-seconds = { $count ->
    [one] 1 sekund
   *[other] { $count } sekundit
}

search-results-title = Vastused
search-answers = Vastused asutuste ja registrite kaupa
search-progress = Vastanud on { $answered }, oodatud { $due }.
search-progress-hits = { $count ->
    [0] Seni kandidaate ei ole.
    [one] Seni 1 kandidaat.
   *[other] Seni { $count } kandidaati.
}
search-progress-waiting = Oodatakse: { $names }
search-complete = Kõik küsitud registrid on vastanud.
search-incomplete = Pilt ei ole täielik.
search-unfinished = See otsing ei ole siin lõppenud. Näidatakse seni saabunut.
search-load = Laadi uuesti
search-class-hit = päringutabamus
search-class-no-hit = päringutabamuseta
search-class-stale = aegunud koopiast ei leitud midagi
search-class-refused = ei ole lubatud
search-class-late = ei vastanud õigel ajal
search-class-unavailable = vastus puudub
search-outcome-waiting = Vastust veel ei ole
search-outcome-hit = Päringutabamus ({ $count })
search-outcome-no-hit = Päringutabamust ei ole
search-outcome-stale = Midagi ei leitud, kuid koopia on aegunud
search-outcome-stale-ask = Midagi võib olla siin: { $names }. Küsige sealt.
search-outcome-refused = Ei ole lubatud
search-outcome-late = Ei vastanud õigel ajal
search-outcome-late-what = { $seconds } s jooksul ei saabunud midagi. Midagi võib olla: otsige uuesti.
search-outcome-unavailable = Kättesaamatu
search-outcome-unavailable-since = Kättesaamatu alates { $time }
search-outcome-unavailable-what = Midagi võib olla: otsige hiljem uuesti.
search-unavailable-unreachable = Teise sõlmega ei saa ühendust.
search-unavailable-tls = Teine sõlm ei suutnud tõendada, kes ta on.
search-unavailable-bad-signature = Vastuse allkiri ei pea paika, seega seda ei näidata.
search-unavailable-undecodable = Vastust ei saanud lugeda.
search-unavailable-version = Teine sõlm kasutab muud versiooni.
search-unavailable-cut-off = Vastus katkes.
search-unavailable-overloaded = Teine sõlm on liiga hõivatud.
search-unavailable-ledger = Juurdepääsu ei saanud registreerida, seega ei näidata midagi.
search-unavailable-internal = Sisemine tõrge. Teatage käitajale.
search-copy-old = { $name }: koopia vanus { $hours } h.
search-copy-never = { $name }: siin ei ole veel täielikku koopiat.
search-cut = Kandidaate on rohkem, kui tohib näidata. Otsige täpsemalt.
search-not-asked = { $count ->
    [one] 1 registrist ei küsitud
   *[other] { $count } registrist ei küsitud
}
search-authority = Asutus
search-register = Register
search-reason = Põhjus
search-again = Otsi uuesti
search-receipt = Laadi tõend päringu kohta alla
search-candidate-unnamed = Näita kandidaati
search-misused-short = Identiteedi väärkasutamise kannatanu nimi
search-band-strong = Tugev
search-band-good = Hea
search-band-possible = Võimalik
search-why-same = Sama: { $what }.
search-why-alike = Sarnane: { $what }.
search-why-different = Erinev: { $what }.

search-candidate-title = Kas see on see, keda või mida te küsisite?
search-misused = See nimi kuulub identiteedi väärkasutamise kannatanule
search-misused-what = Ärge võtke selle isiku suhtes meetmeid nime tõttu. Laske isikul tõendada, kes ta on.
search-safety = Teie ohutuse huvides
search-todo = Mida teha
search-beside = Mida te küsisite ja mida register sisaldab
search-beside-other = Mida küsiti ja mida register sisaldab
search-flag-only = Register ütleb ainult, et midagi on. Küsige omanikult.
search-feature = Tunnus
search-asked = Küsitud
search-found = Leitud
search-agreement = Kokkulangevus
search-found-withheld = selles etapis ei näidata
search-found-missing = kirjes ei ole
search-effect-same = Sama
search-effect-alike = Sarnane
search-effect-neutral = Ei saa võrrelda
search-effect-different = Erinev
search-numbers = Selgitus ja selle arvud
search-score = Kokkulangevus { $score } punkti 1000-st.
search-score-what = See näitab, kui hästi kirje päringuga sobib, ega ütle midagi isiku kohta. Iga lisabitt muudab sama isiku kaks korda tõenäolisemaks.
search-explanation = Selgitus
search-bits = Bitid
search-record = Mida omanik näitab
search-identity-main = põhinimi
search-identity-birth = sünninimi
search-identity-former = endine nimi
search-identity-alias = varjunimi
search-identity-misused = kannatanu nimi
search-judge = Teie hinnang
search-judge-why = Miks?
search-judge-hint = Mida te võrdlesite? See jääb registreerituks.
search-confirm = See on see
search-reject = See ei ole see
search-unsure = Ma ei oska öelda
search-judged = Hinnatud:
search-verdict-confirmed = Kinnitatud
search-verdict-rejected = Tagasi lükatud
search-verdict-unsure = Ebakindel
search-next = Edasi
search-next-hit = Teata päringutabamusest
search-next-back = Tagasi vastuste juurde
search-next-owner = Omanikult rohkema küsimiseks nimetage:
search-log = Registreeritud
search-log-what = Need kanded tõendavad teie päringut ja seda vastust. Teie andmekaitseametnik saab need avada.
search-record-asked = Teie päring
search-record-answered = Vastus omaniku juures
search-record-received = Vastus siin
search-before = Eelmine kandidaat
search-after = Järgmine kandidaat
search-second-title = Teine hinnang
search-second-what = Päringu esitas teie kolleeg. Võrrelge ise: kolleegi arvamust näete pärast oma hinnangu andmist.
search-second-awaited = Seda peab hindama ka teine ametnik. See on päringutabamus, kui mõlemad selle kinnitate.
search-second-disagree = Hinnangud lahknevad: see ei ole päringutabamus.
search-second-hit = Mõlemad ametnikud on selle kinnitanud: see on päringutabamus.
search-second-other = Kolleegi hinnang
search-contact = Kontaktpunkt
search-next-owner-none = Omanikult küsimiseks pöörduge oma ühtse kontaktpunkti poole: usaldusnimekirjas ei ole nimetatud asutuse { $authority } kontaktpunkti.
search-accesses = Kõik juurdepääsud sellele kirjele
search-accesses-who = Kõiki juurdepääse sellele kirjele võivad näha teie andmekaitseametnik ja järelevalveasutus.
search-receipt-title = Kontrolli tõendit
search-receipt-what = Tõend näitab, mida ja miks küsiti ning mida iga register vastas. Seda kontrollitakse siin ja ei säilitata.
search-receipt-file = Failist
search-receipt-text = Tõend
search-receipt-do = Kontrolli tõendit
search-receipt-holds = Tõend kehtib.

search-standing = Teata mulle, kui midagi uut sisestatakse
search-standing-what = Sama päring tehakse siin samal eesmärgil uuesti alati, kui mõni selle sõlme register muutub. Leiate selle oma tööloendist.
search-standing-span = Kestus
search-standing-do = Küsi edasi
search-standing-made = Teile teatatakse. Päring on teie otsingute seas.
search-standing-yours = Teie püsipäringud
search-standing-ends = Lõpeb
search-standing-end = Lõpeta
search-days = { $count ->
    [one] 1 päev
   *[other] { $count } päeva
}

search-recent-none = Te ei ole veel otsinud.
search-when = Millal
search-question = Küsitud
search-result = Tulemus
search-registers-with-hits = { $count ->
    [0] Päringutabamust ei ole
    [one] Päringutabamusi 1 registris
   *[other] Päringutabamusi { $count } registris
}
search-newest = Uusimad
search-older = Vanemad
search-line = Rida
search-lines = Igal real üks päring
search-lines-hint = Kõige rohkem { $count } rida. Küsitakse ainult selle sõlme registritest, sealhulgas teiste hoiatusteadete koopiatest.
search-batch-whom = Iga selle sõlme register, millest tohib küsida, kui te ühtegi ei vali.
search-do-all = Otsi kõiki
search-csv = Laadi alla CSV-failina
search-open = Ava

search-keys = Klahvid
search-key-box = Kasti juurde
search-key-move = Järgmise või eelmise kandidaadi juurde
search-key-open = Ava kandidaat
search-key-judge = Nupu juurde: on, ei ole, ei oska öelda
search-key-help = Näita neid klahve

# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

search-title = Meklēšana
search-tabs = Meklēšanas veidi
search-one = Viena persona vai priekšmets
search-batch = Daudzi reizē
search-recent = Jūsu meklēšanas

search-why-of = Kāpēc jūs meklējat ({ $unit })
search-purpose-missing = pirms meklēšanas norādiet, kāpēc
search-purpose-said = { $why } · lieta { $case }
search-purpose-change = Mainīt
search-purpose = Nolūks
search-basis = Juridiskais pamats
search-case = Lietas numurs
search-offence = Nodarījums
search-role = Personas loma
search-where-asked = Kur reģistrs to prasa
search-penalty = Ilgākais sods mēnešos
search-penalty-hint = Ja nodarījums var būt pārāk viegls
search-urgency = Steidzamība
search-statement = Jūsu pamatojums
search-statement-hint = Kur vajadzīgi vārdi
search-anew = Norādītais nolūks attiecas arī uz šo vaicājumu
search-role-suspect = Aizdomās turētais
search-role-convicted = Notiesātais
search-role-victim = Cietušais
search-role-witness = Liecinieks vai kontaktpersona
search-role-missing = Pazudusi persona vai mirstīgās atliekas
search-role-other = Cits
search-urgency-normal = Parasta
search-urgency-urgent = Steidzami
search-urgency-life-in-danger = Apdraudēta dzīvība

search-box = Vārds, dzimšanas datums, dokuments, numura zīme vai cits numurs
search-box-hint = Rakstiet vai ielīmējiet, arī pases rindas. Piemēram: Velichkov, Todor 14.3.1979
search-do = Meklēt
search-recognise = Vispirms pārbaudīt
search-recognised = Saprasts kā
search-or = vai { $what }
search-look = Apskatiet, kas saprasts, un tad meklējiet.
search-form = Visi lauki
search-person = Persona
search-document = Dokuments
search-object = Transportlīdzeklis vai cits priekšmets
search-name-hint = Ja nevarat nošķirt tā daļas
search-date-hint = 1979-03-14, 14.3.1979, 03/1979 vai 1979
search-part-hint = {""}* tam, ko nezināt
search-reference-hint = No iepriekšējas atbildes
search-document-kind = Dokumenta veids
search-document-issuer = Izdevējvalsts
search-plate-country = Numura zīmes valsts
search-number-kind = Numura veids
search-term-name = Vārds
search-term-whole-name = Pilns vārds
search-term-family = Uzvārds
search-term-given = Vārdi
search-term-other-name = Cits tās pašas personas vārds
search-term-birth-date = Dzimšanas datums
search-term-sex = Dzimums
search-term-nationality = Valstspiederība
search-term-birth-place = Dzimšanas vieta
search-term-document = Dokumenta numurs
search-term-plate = Numura zīme
search-term-vin = Transportlīdzekļa identifikācijas numurs (VIN)
search-term-number = Cits numurs
search-term-reference = Atsauce
search-term-day-month = diena un mēnesis samainīti vietām
search-sex-F = Sieviete
search-sex-M = Vīrietis
search-sex-X = Cits
search-number-imei = Mobilā ierīce (IMEI)
search-number-container = Konteiners
search-number-firearm = Šaujamierocis
search-number-banknote = Banknote
search-number-aircraft-registration = Gaisa kuģis, reģistrācija
search-number-aircraft-serial = Gaisa kuģis, sērijas numurs
search-number-hull = Laiva, korpuss
search-number-boat-registration = Laiva, reģistrācija
search-number-engine = Dzinējs
search-number-equipment = Rūpnieciskas iekārtas
search-number-it = Informācijas tehnoloģijas
search-number-part = Priekšmeta daļa
search-number-payment-card = Maksājumu karte
search-number-serial = Cits sērijas numurs

search-remark-no-register = nevienam reģistram nevaicā pēc tālruņa numura vai e-pasta adreses. Tas izlaists.
search-remark-check-digit = kontrolcipars neatbilst. Salīdziniet ar dokumentu vai ierīci.
search-remark-not-understood = tas nav saprasts. Ierakstiet to tam paredzētajā laukā vai izlaidiet.
search-remark-too-much = Vienam vaicājumam tas ir par daudz.
search-remark-several = { $count ->
    [zero] Izlaists { $count } daļu, jo to lauki ir aizņemti. Vaicājiet katru atsevišķi.
    [one] Izlaista { $count } daļa, jo tās lauks ir aizņemts. Vaicājiet to atsevišķi.
   *[other] Izlaistas { $count } daļas, jo to lauki ir aizņemti. Vaicājiet katru atsevišķi.
}
search-fault-nothing = Norādiet, ko meklējat.
search-fault-name = Vārdā ir burti, un katrā daļā ne vairāk kā 300 rakstzīmju.
search-fault-date = Norādiet datumu kā 1979-03-14, 14.3.1979, 03/1979 vai 1979.
search-fault-choice = Izvēlieties no saraksta.
search-fault-text = Ne vairāk kā 300 rakstzīmju.
search-fault-number = Dokumenta numurā ir burti vai cipari, ne vairāk kā 64.
search-fault-plate = Numura zīmē ir ne vairāk kā 16 burtu un ciparu. Ar * norādiet vismaz trīs no tiem pēc kārtas.
search-fault-vin = Tajā ir 17 rakstzīmes, bez I, O un Q.
search-fault-object = Tas nav izvēlētā veida numurs.
search-fault-months = Norādiet mēnešu skaitu.
search-fault-anew = { $registers }: apstipriniet nolūku katram vaicājumam.
search-fault-lines = Reizē ne vairāk kā { $count } rindas.

search-whom = Kam vaicāt un cik ilgi gaidīt
search-whom-hint = Visi, kam drīkst vaicāt, ja nevienu neizvēlaties.
search-registers = Reģistri
search-authorities = Iestādes
search-deadline = Gaidīt ne ilgāk kā
search-deadline-hint = Atbildes rāda, tiklīdz tās saņemtas.
search-seconds = { $count ->
    [zero] { $count } sekunžu
    [one] { $count } sekunde
   *[other] { $count } sekundes
}

search-results-title = Atbildes
search-answers = Atbildes pa iestādēm un reģistriem
search-progress = Atbildes: { $answered } no { $due }.
search-progress-hits = { $count ->
    [0] Pagaidām kandidātu nav.
    [zero] Pagaidām { $count } kandidātu.
    [one] Pagaidām { $count } kandidāts.
   *[other] Pagaidām { $count } kandidāti.
}
search-progress-waiting = Gaida: { $names }
search-complete = Visi vaicātie reģistri ir atbildējuši.
search-incomplete = Aina nav pilnīga.
search-unfinished = Šī meklēšana šeit nav beigusies. Parādīts līdz šim saņemtais.
search-load = Ielādēt vēlreiz
search-class-hit = trāpījums
search-class-no-hit = nav trāpījuma
search-class-stale = novecojušā kopijā nekas nav atrasts
search-class-refused = nav atļauts
search-class-late = nav atbildes laikā
search-class-unavailable = nav atbildes
search-outcome-waiting = Vēl nav atbildes
search-outcome-hit = Trāpījums ({ $count })
search-outcome-no-hit = Nav trāpījuma
search-outcome-stale = Nekas nav atrasts, bet kopija ir novecojusi
search-outcome-stale-ask = Kaut kas var būt šeit: { $names }. Vaicājiet tur.
search-outcome-refused = Nav atļauts
search-outcome-late = Nav atbildes laikā
search-outcome-late-what = { $seconds } s laikā nekas nav saņemts. Kaut kas var būt: meklējiet vēlreiz.
search-outcome-unavailable = Nav pieejams
search-outcome-unavailable-since = Nav pieejams kopš { $time }
search-outcome-unavailable-what = Kaut kas var būt: vēlāk meklējiet vēlreiz.
search-unavailable-unreachable = Otru mezglu nevar sasniegt.
search-unavailable-tls = Otrs mezgls nevarēja pierādīt, kas tas ir.
search-unavailable-bad-signature = Atbildes paraksts neiztur pārbaudi, tāpēc to nerāda.
search-unavailable-undecodable = Atbildi nevarēja nolasīt.
search-unavailable-version = Otrs mezgls izmanto citu versiju.
search-unavailable-cut-off = Atbilde pārtrūka.
search-unavailable-overloaded = Otrs mezgls ir pārāk aizņemts.
search-unavailable-ledger = Piekļuvi nevarēja reģistrēt, tāpēc neko nerāda.
search-unavailable-internal = Iekšēja kļūme. Paziņojiet uzturētājam.
search-copy-old = { $name }: kopija { $hours } h veca.
search-copy-never = { $name }: šeit vēl nav pilnīgas kopijas.
search-cut = Kandidātu ir vairāk, nekā drīkst parādīt. Meklējiet šaurāk.
search-not-asked = { $count ->
    [zero] { $count } reģistriem nav vaicāts
    [one] { $count } reģistram nav vaicāts
   *[other] { $count } reģistriem nav vaicāts
}
search-authority = Iestāde
search-register = Reģistrs
search-reason = Iemesls
search-again = Meklēt vēlreiz
search-receipt = Lejupielādēt apliecinājumu
search-candidate-unnamed = Rādīt kandidātu
search-misused-short = Identitātes ļaunprātīgas izmantošanas cietušā vārds
search-band-strong = Stiprs
search-band-good = Labs
search-band-possible = Iespējams
search-why-same = Tas pats: { $what }.
search-why-alike = Līdzīgs: { $what }.
search-why-different = Atšķirīgs: { $what }.

search-candidate-title = Vai tas ir tas, ko vaicājāt?
search-misused = Šis vārds pieder identitātes ļaunprātīgas izmantošanas cietušajam
search-misused-what = Nerīkojieties pret šo personu vārda dēļ. Ļaujiet personai pierādīt, kas tā ir.
search-safety = Jūsu drošībai
search-todo = Ko darīt
search-beside = Ko vaicājāt un kas ir reģistrā
search-beside-other = Kas vaicāts un kas ir reģistrā
search-flag-only = Reģistrs norāda tikai, ka kaut kas ir. Vaicājiet tā īpašniekam.
search-feature = Pazīme
search-asked = Vaicāts
search-found = Atrasts
search-agreement = Atbilstība
search-found-withheld = šajā posmā nerāda
search-found-missing = ierakstā nav
search-effect-same = Tas pats
search-effect-alike = Līdzīgs
search-effect-neutral = Nevar salīdzināt
search-effect-different = Atšķirīgs
search-numbers = Paskaidrojums un tā skaitļi
search-score = Atbilstība { $score } no 1000.
search-score-what = Tā norāda, cik labi ieraksts atbilst vaicājumam, un neko par personu. Katrs papildu bits divkāršo iespējamību, ka tā ir tā pati persona.
search-explanation = Paskaidrojums
search-bits = Biti
search-record = Ko rāda īpašnieks
search-identity-main = pamatvārds
search-identity-birth = vārds dzimšanas brīdī
search-identity-former = iepriekšējais vārds
search-identity-alias = pieņemtais vārds
search-identity-misused = cietušā vārds
search-judge = Jūsu vērtējums
search-judge-why = Kāpēc?
search-judge-hint = Ko jūs salīdzinājāt? Tas paliek reģistrēts.
search-confirm = Tas ir tas
search-reject = Tas nav tas
search-unsure = Nevaru pateikt
search-judged = Novērtēts:
search-verdict-confirmed = Apstiprināts
search-verdict-rejected = Noraidīts
search-verdict-unsure = Neskaidrs
search-next = Tālāk
search-next-hit = Ziņot par trāpījumu
search-next-back = Atpakaļ pie atbildēm
search-next-owner = Lai vaicātu īpašniekam vairāk, norādiet:
search-log = Reģistrēts
search-log-what = Šie ieraksti pierāda jūsu vaicājumu un šo atbildi. Tos var atvērt jūsu datu aizsardzības speciālists.
search-record-asked = Jūsu vaicājums
search-record-answered = Atbilde pie īpašnieka
search-record-received = Atbilde šeit
search-before = Iepriekšējais kandidāts
search-after = Nākamais kandidāts
search-second-title = Otrs vērtējums
search-second-what = Šo vaicājumu uzdeva jūsu kolēģis. Salīdziniet pats: kolēģa viedokli redzēsiet, kad būsiet devis savu vērtējumu.
search-second-awaited = Jāvērtē arī otrai amatpersonai. Tas ir trāpījums, ja abi to apstiprināt.
search-second-disagree = Vērtējumi atšķiras: tas nav trāpījums.
search-second-hit = Abas amatpersonas to ir apstiprinājušas: tas ir trāpījums.
search-second-other = Jūsu kolēģa vērtējums
search-contact = Kontaktpunkts
search-next-owner-none = Lai vaicātu īpašniekam, vērsieties savā vienotajā kontaktpunktā: uzticamības sarakstā nav norādīts kontaktpunkts iestādei { $authority }.
search-accesses = Visas piekļuves šim ierakstam
search-accesses-who = Visas piekļuves šim ierakstam var redzēt jūsu datu aizsardzības speciālists un uzraudzības iestāde.
search-receipt-title = Pārbaudīt apliecinājumu
search-receipt-what = Apliecinājums pierāda, kas un kāpēc vaicāts un ko atbildējis katrs reģistrs. To pārbauda šeit un neglabā.
search-receipt-file = No datnes
search-receipt-text = Apliecinājums
search-receipt-do = Pārbaudīt apliecinājumu
search-receipt-holds = Apliecinājums ir derīgs.

search-standing = Paziņot man, kad ievada ko jaunu
search-standing-what = Tas pats vaicājums šeit tiek atkārtots tajā pašā nolūkā, kad mainās kāds šā mezgla reģistrs. To atradīsiet savā darbu sarakstā.
search-standing-span = Ilgums
search-standing-do = Turpināt vaicāt
search-standing-made = Jums paziņos. Vaicājums ir pie jūsu meklēšanām.
search-standing-yours = Jūsu pastāvīgie vaicājumi
search-standing-ends = Beidzas
search-standing-end = Izbeigt
search-days = { $count ->
    [zero] { $count } dienu
    [one] { $count } diena
   *[other] { $count } dienas
}

search-recent-none = Meklēšanu vēl nav.
search-when = Kad
search-question = Vaicāts
search-result = Rezultāts
search-registers-with-hits = { $count ->
    [0] Nav trāpījumu
    [zero] Trāpījumi { $count } reģistros
    [one] Trāpījumi { $count } reģistrā
   *[other] Trāpījumi { $count } reģistros
}
search-newest = Jaunākie
search-older = Vecāki
search-line = Rinda
search-lines = Katrā rindā viens vaicājums
search-lines-hint = Ne vairāk kā { $count } rindas. Vaicā tikai šā mezgla reģistriem, arī citu brīdinājumu kopijām.
search-batch-whom = Visi šā mezgla reģistri, kam drīkst vaicāt, ja nevienu neizvēlaties.
search-do-all = Meklēt visu
search-csv = Lejupielādēt kā CSV
search-open = Atvērt

search-keys = Taustiņi
search-key-box = Uz lauku
search-key-move = Uz nākamo vai iepriekšējo kandidātu
search-key-open = Atvērt kandidātu
search-key-judge = Uz pogu: ir, nav, nevar pateikt
search-key-help = Rādīt šos taustiņus

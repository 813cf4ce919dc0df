# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

alerts-title = Brīdinājumi
alerts-tabs = Šīs sadaļas daļas
alerts-tab-list = Savi brīdinājumi
alerts-tab-reviews = Pārskatīšanas termiņi
alerts-tab-drafts = Gaidošie ieraksti
alerts-tab-proposals = Priekšlikumi
alerts-tab-events = Paziņojamais
alerts-tab-criteria = Draudu kritēriji
alerts-tab-contest = Apstrīdēts ieraksts
alerts-tab-subscriptions = Pastāvīgie vaicājumi
alerts-tab-deletions = Dzēšanas
alerts-tab-feeds = Kopijas
alerts-tab-statistics = Statistika

alerts-enter = Ievadīt brīdinājumu
alerts-show = Rādīt
alerts-all = Visi
alerts-cancel = Atcelt
alerts-continue = Turpināt
alerts-again = Vēlreiz
alerts-yes = Jā
alerts-you = jūs
alerts-missing = Šā trūkst, vai tas nav uzrakstīts, kā vajadzīgs.
alerts-pages = Saraksta turpinājums
alerts-to-first = Uz sākumu
alerts-to-next = Nākamie
alerts-none = Šāda veida brīdinājumu nav.
alerts-none-yet = Pagaidām nekas nav atrasts. Ir vēl, ko caurskatīt: pārejiet uz nākamo lapu.
alerts-list-caption = Jūsu iestādes brīdinājumi, pēdējie mainītie vispirms
alerts-on-record = Tas ir reģistrēts, žurnāla ieraksts { $entry }.
alerts-not-as-it-stands = Tas neatbilst brīdinājumam, kāds tas ir tagad.

alerts-choose-what = Izvēlieties, kam brīdinājums paredzēts. Katra kategorija nosaka, ko darīs amatpersonas visās valstīs.
alerts-choose-needs = Kas ir vajadzīgs
alerts-second-officer = Šai kategorijai vajag divus cilvēkus. Jūsu ievadītais gaida, līdz piekrīt otra amatpersona.
alerts-enter-ask = Ievadīt un lūgt otru amatpersonu
alerts-check = Pārbaudīt
alerts-check-what = Pārbaude parāda datu kvalitāti un meklē brīdinājumus par to pašu personu vai priekšmetu. Šī apskate tiek reģistrēta. Pagaidām nekas netiek ievadīts.
alerts-checked = Pārbaudīts, vēl nav ievadīts
alerts-checked-faults = Pirms ievadīšanas:
alerts-checked-queued = Jūsu iestādei jau ir brīdinājums par to pašu personu vai priekšmetu. Šis gaidītu, līdz tas beigsies.
alerts-checked-alone = Brīdinājums par to pašu vai līdzīgu personu vai priekšmetu nav atrasts.
alerts-quality-soon = Aizpildot jūs šeit redzat datu kvalitāti.
alerts-similar-title = Brīdinājumi, kas var būt par to pašu
alerts-similar-what = Salīdziniet. Ja kāds ir par citu personu vai priekšmetu, norādiet, kā jūs to zināt.
alerts-similar-same = Tas pats pēc visa, kas zināms
alerts-similar-alike = Līdzīgs
alerts-similar-conflict = Nav savienojams ar jūsējo
alerts-similar-agrees = atbilst par { $percent } no 100
alerts-similar-first = Abi var pastāvēt. Vispirms veic: { $category }.
alerts-similar-not = Abi nevar pastāvēt. Pirms sava brīdinājuma ievadīšanas konsultējieties ar šo valsti.
alerts-similar-different = Tas ir par citu, jo
alerts-deviation = Ievadīt, lai gan brīdinājumi nav savienojami
alerts-deviation-what = Tikai būtisku valsts interešu dēļ un pēc konsultēšanās ar valstīm.

alerts-standing-shown = Redzams
alerts-standing-review-due = Jāpārskata
alerts-standing-hidden = Paslēpts
alerts-standing-flagged = Ar karodziņu
alerts-tag-immediate = Rīkoties nekavējoties
alerts-tag-terrorism = Terorisms
alerts-tag-flags = { $count ->
    [zero] { $count } valstu karodziņi
    [one] { $count } valsts karodziņš
   *[other] { $count } valstu karodziņi
}
alerts-days = { $count ->
    [0] šodien
    [zero] { $count } dienu
    [one] { $count } diena
   *[other] { $count } dienas
}

alerts-column-alert = Brīdinājums
alerts-column-changed = Mainīts
alerts-column-due = Pārskatīt līdz
alerts-column-left = Atlikušais laiks
alerts-column-extensions = Pagarināts
alerts-column-when = Kad
alerts-column-what = Kas
alerts-column-to = Kam
alerts-column-from = No kā
alerts-column-until = Līdz
alerts-column-evidence = Pierādījumi kopš
alerts-column-answer = Atbilde
alerts-column-prepared = Sagatavots
alerts-column-by = Sagatavoja
alerts-column-since = Kopš
alerts-column-instead = Rīcība tur
alerts-column-node = Mezgls
alerts-column-asked = Pēdējo reizi vaicāts
alerts-column-version = Versija
alerts-column-fields = Mainītie lauki
alerts-column-deleted = Dzēsts
alerts-column-issuer = Ievadītājs
alerts-column-as-of = Pilnīgs uz
alerts-column-applied = Pārņemtie ieraksti no zināmajiem
alerts-column-acknowledged = Apstiprinātie ieraksti
alerts-column-categories = Kategorijas
alerts-column-made = Izveidots
alerts-column-renewed = Atjaunots
alerts-column-counted = Saskaitīts
alerts-column-count = Skaits

alerts-field-register = Reģistrs
alerts-field-record = Numurs jūsu reģistrā
alerts-field-category = Kategorija
alerts-field-standing = Stāvoklis
alerts-field-state = Valsts
alerts-field-kind = Saites veids
alerts-field-reason = Iemesls
alerts-field-reasons = Iemesli
alerts-field-ground = Pamats
alerts-field-grounds = Ko persona pret to iebilst
alerts-field-assessment = Individuāls novērtējums
alerts-field-outcome = Pārskatīšanas rezultāts
alerts-hint-review-assessment = Kāpēc brīdinājums joprojām ir vajadzīgs un samērīgs vai kāpēc nav. To reģistrē.
alerts-hint-review-ground = Tikai tad, ja to dzēš.
alerts-field-request = Pieprasījuma atsauce
alerts-field-consent = Piekrišanas atsauce
alerts-field-told = Operācijā iesaistītās valstis
alerts-field-other-register = Otra brīdinājuma reģistrs
alerts-field-other = Otra brīdinājuma numurs
alerts-field-link = Saite
alerts-field-consented = Kam cietušais piekrita
alerts-field-categories = Ko cietušais atsauc
alerts-field-revocation = Atsaukuma atsauce
alerts-field-proposal = Ko jūs ierosināt?
alerts-field-evidence = Diena, kad kļuva zināmi pierādījumi
alerts-field-text = Kas tieši un kāpēc
alerts-field-stands = Vai ieraksts paliek spēkā?
alerts-field-accept = Vai jūsu iestāde piekrīt?
alerts-field-proportionality = Samērīgums
alerts-field-judicial-authority = Tiesu iestāde
alerts-field-judicial-request = Tās pieprasījums
alerts-field-immediate = Rīkoties nekavējoties
alerts-field-terrorism = Saistībā ar teroristu nodarījumiem
alerts-field-basis = Nolūks un juridiskais pamats
alerts-field-case-reference = Lieta
alerts-field-offence = Nodarījums
alerts-field-person-role = Personas loma lietā
alerts-field-statement = Pamatojums saviem vārdiem
alerts-field-family = Uzvārds
alerts-field-given = Vārds
alerts-field-birth = Dzimšanas datums
alerts-field-document = Dokumenta numurs
alerts-field-plate = Numura zīme
alerts-field-vin = Transportlīdzekļa identifikācijas numurs (VIN)
alerts-field-registers = Reģistri
alerts-field-ends = Beidzas
alerts-field-period = Laikposms

alerts-field-kind-of-object = Priekšmeta veids
alerts-field-deviation-consulted = Valstis, ar kurām notika konsultēšanās
alerts-field-deviation-interests = Būtiskas valsts intereses

alerts-hint-new-record = Numurs, ko piešķir jūsu iestāde. Nekad ne vārds: tas redzams adresēs.
alerts-hint-new-proportionality = Kāpēc lieta ir pietiekama, būtiska un svarīga, lai ievadītu brīdinājumu.
alerts-hint-condition = Norādiet, kā tas ir izpildīts.
alerts-hint-of = Piemēram, 2026, 2026-11 vai 2026-11-21. Ja atstāts tukšs, pašreizējais.
alerts-hint-one-a-line = Pa vienam rindā. Tikai ar cietušā piekrišanu.
alerts-hint-extend-assessment = Kāpēc brīdinājums šajā lietā joprojām ir vajadzīgs. Tas paliek jūsu iestādē.
alerts-hint-hide-consent = Tās tiesu iestādes piekrišana, kura izdeva apcietināšanas orderi.
alerts-hint-hide-told = Tām paziņo, ka brīdinājums ir paslēpts.
alerts-hint-propose-evidence = No šīs dienas sākas termiņš, kurā jāinformē ievadītājs. Ja atstāts tukšs, šodien.
alerts-hint-misused-identity-consent = Paziņojumam, ko cietušais parakstījis.
alerts-hint-misused-identity-consented = Cita veida datus nepieņem.
alerts-hint-contest-record = Kā norādīts personas pieprasījumā vai iestādes atbildē.
alerts-hint-ask-ends = Ne vairāk kā 90 dienas no šodienas. To var atjaunot.

alerts-act-change = Mainīt
alerts-what-change = Visus laukus aizstāj ar šeit norādīto. Kategorija nemainās; iepriekšējās versijas saglabā.
alerts-act-review = Pārskatīt
alerts-what-review = Brīdinājumu dzēš tā dienā, ja to nepagarina. Izlasiet, ko tas satur un kāpēc tas pastāv, un izlemiet, vai tas joprojām ir vajadzīgs un samērīgs.
alerts-review-correct = Vispirms labot datus
alerts-outcome-extend = Joprojām vajadzīgs: pagarināt
alerts-outcome-delete = Vairs nav vajadzīgs: dzēst
alerts-act-extend = Pagarināt
alerts-what-extend = Brīdinājumu atkal glabā savas kategorijas termiņu, skaitot no šā brīža. Tiesību akti prasa individuālu novērtējumu, ko reģistrē.
alerts-act-achieved = Mērķis sasniegts
alerts-what-achieved = Jūs norādāt, ka brīdinājuma mērķis ir sasniegts. To dzēš pēc 15 dienām, ja vien jūsu iestāde nepamato, kāpēc tas jāpatur.
alerts-act-keep = Tomēr paturēt
alerts-what-keep = Mērķi uzskatīja par sasniegtu. Norādiet, kāpēc brīdinājums jāpatur.
alerts-act-flag = Pievienot valsts karodziņu
alerts-what-flag = Valsts ir lūgusi karodziņu. Tās iestādes neveiks šajā brīdinājumā prasīto rīcību; apcietināšanas vietā noskaidro dzīvesvietu.
alerts-act-unflag = Noņemt karodziņu
alerts-what-unflag = Šīs valsts iestādes atkal veic prasīto rīcību.
alerts-act-execute-anyway = Tomēr lūgt rīcību
alerts-what-execute-anyway = Steidzamos un smagos gadījumos varat lūgt valsti noņemt karodziņu. Karodziņš paliek, līdz tas ir noņemts.
alerts-act-hide = Paslēpt
alerts-what-hide = 48 stundas šo brīdinājumu redz tikai SIRENE biroji. Ja tas jau ir paslēpts, tas paliek paslēpts vēl 48 stundas. Kad laiks beidzas, tas atkal kļūst redzams.
alerts-act-reveal = Atkal rādīt
alerts-what-reveal = Turpmāk brīdinājumu rāda visiem, kam ir tiesības to redzēt.
alerts-act-link = Sasaistīt ar citu brīdinājumu
alerts-what-link = Saitei vajadzīga skaidra operatīva nepieciešamība. Tā nemaina ne rīcību, ne termiņu un nevienam nepaplašina piekļuvi.
alerts-act-unlink = Noņemt saiti
alerts-what-unlink = Saiti noņem abos galos.
alerts-act-misused-identity = Pievienot ļaunprātīgi izmantotas identitātes cietušo
alerts-what-misused-identity = Amatpersonas vispirms izlasa, ka vārds pieder cietušajam. Ievadiet tikai to, kam cietušais piekritis katram datu veidam. Iepriekš ievadīto aizstāj.
alerts-act-revoke-consent = Dzēst cietušā datus
alerts-what-revoke-consent = Cietušais vairs nepiekrīt. Datus dzēš jaunā brīdinājuma versijā un visās kopijās.
alerts-act-propose = Iesniegt ievadītājam priekšlikumu
alerts-what-propose = Brīdinājums pieder citai valstij. Paziņojiet tai, ko zināt: tā izlemj un atbild ar pamatojumu.
alerts-act-contest = Reģistrēt, ka persona apstrīd ierakstu
alerts-what-contest = Persona apstrīd, ka brīdinājumā tā ievadīta kā drauds. Tas jāizskata vēlreiz un jāizlemj ar pamatojumu. Līdz tam brīdinājums ir spēkā.
alerts-act-decide-contest = Izlemt par apstrīdējumu
alerts-what-decide-contest = Persona apstrīd, ka ievadīta kā drauds. Ja ieraksts nepaliek spēkā, to izņem no brīdinājuma.
alerts-act-delete = Dzēst
alerts-what-delete = Brīdinājumu dzēš neatgriezeniski gan šeit, gan visās kopijās.

alerts-delete-copies = { $count ->
    [0] Nevienam citam mezglam kopijas nav.
    [zero] { $count } citiem mezgliem paziņo, ka kopijas jādzēš. Katram tas jāapstiprina.
    [one] { $count } citam mezglam paziņo, ka kopija jādzēš. Tam tas jāapstiprina.
   *[other] { $count } citiem mezgliem paziņo, ka kopijas jādzēš. Katram tas jāapstiprina.
}
alerts-delete-attached = Kopā ar to dzēš šādus brīdinājumus par priekšmetiem:
alerts-delete-links = { $count ->
    [zero] Beidzas { $count } saišu uz citiem brīdinājumiem.
    [one] Beidzas { $count } saite uz citu brīdinājumu.
   *[other] Beidzas { $count } saites uz citiem brīdinājumiem.
}
alerts-delete-file = Valsts lietu glabā vienu gadu.
alerts-delete-sure = Vai dzēst šo brīdinājumu?
alerts-delete-now = Dzēst tagad
alerts-delete-not = Nedzēst

alerts-victim-title = Šeit ļaunprātīgi izmanto citas personas identitāti
alerts-victim-what = Nerīkojieties pret personu tikai vārda dēļ. Ļaujiet tai pierādīt, kas tā ir.
alerts-victim-name = Cietušā vārds
alerts-victim-since = Ievadīts ar piekrišanu
alerts-safety = Jūsu drošība
alerts-todo = Ko amatpersonas dara trāpījuma gadījumā
alerts-data = Kas norādīts brīdinājumā
alerts-acts = Ko jūs varat darīt
alerts-life = Brīdinājuma gaita
alerts-national-title = Valsts lieta
alerts-national-what = Tas paliek jūsu iestādē. Nevienam citam mezglam tā nav.
alerts-quality = Datu kvalitāte
alerts-quality-missing = Jāievada, ja zināms
alerts-quality-percent = { $percent } no 100
alerts-threat-title = Ievadīta kā drauds
alerts-threat-what = Aizpildiet tikai tad, ja persona, pamatojoties uz valsts novērtējumu, ievadīta kā terorisma vai vardarbīga ekstrēmisma drauds. Atļaujas devēja vārds paliek jūsu iestādē.
alerts-threat-again = Drauda novērtējums veikts vēlreiz
alerts-threat-authoriser = Atļaujas devēja vārds
alerts-threat-assessment = Valsts novērtējums
alerts-threat-function = Atļāva
alerts-threat-criteria = Kritēriji, versija
alerts-threat-review = No jauna jānovērtē līdz
alerts-flags-title = Karodziņi
alerts-no-action = Nav rīcības
alerts-links-title = Saites
alerts-links-what = Saite nevienam nedod piekļuvi. Jūs redzat tikai tās, kuru otru galu drīkstat redzēt.
alerts-holders-title = Šīs versijas kopijas
alerts-holder-acknowledged = Apstiprināja
alerts-holder-waiting = Vēl nav apstiprinājis
alerts-holder-never-asked = Nekad nav vaicājis
alerts-holder-not-entitled = Šo kategoriju nesaņem
alerts-beside-title = Līdzās citiem brīdinājumiem
alerts-place = Ja atbilst vairāki brīdinājumi: šis ir { $place }. vietā veicamo rīcību secībā.
alerts-beside-not = Par to pašu personu vai priekšmetu tas nav savienojams ar:
alerts-versions-title = Vēsture

alerts-note-entered = Ievadīts
alerts-note-prepared = Sagatavots
alerts-note-approved = Otra amatpersona piekrita
alerts-note-deviation = Ievadīts līdzās nesavienojamam brīdinājumam
alerts-note-different-subject = Norādīts, ka tas ir par citu
alerts-note-threat-authorised = Ievadīšana kā draudam atļauta
alerts-note-changed = Mainīts
alerts-note-assessment = Pagarināts pēc novērtējuma
alerts-note-flag = Karodziņš
alerts-note-execute-anyway = Rīcība lūgta, neraugoties uz karodziņu
alerts-note-hidden = Paslēpts
alerts-note-revealed = Atkal redzams
alerts-note-link = Saite
alerts-note-victim-consent = Cietušā piekrišana
alerts-note-purpose-achieved = Mērķis sasniegts
alerts-note-kept = Tomēr paturēts
alerts-note-proposal = Par priekšlikumu izlemts
alerts-note-contest = Apstrīdēts
alerts-note-contest-decision = Par apstrīdējumu izlemts
alerts-note-ended = Dzēsts
alerts-planned-reveal = Atkal kļūs redzams
alerts-planned-warning = Jums lūgs to pārskatīt
alerts-planned-threat = Novērtējums jāveic vēlreiz
alerts-planned-deletion = Tiks dzēsts, ja to nepagarinās

alerts-name-birth = dzimšanas brīdī
alerts-name-former = iepriekšējais
alerts-name-alias = pieņemtais vārds
alerts-sex-f = Sieviete
alerts-sex-m = Vīrietis
alerts-sex-x = Cits

alerts-foreign-title = Citas valsts brīdinājums
alerts-foreign-what = Rādīt, mainīt vai dzēst to var tikai valsts, kas to ievadījusi. Lai redzētu saturu, veiciet meklēšanu ar savu nolūku. Varat paziņot ievadītājam, kā trūkst vai kas ir nepareizi, vai lūgt karodziņu.
alerts-foreign-search = Meklēt

alerts-reviews-title = Pārskatīšanas termiņi
alerts-reviews-what = Šie brīdinājumi beidzas četru mēnešu laikā. Pēc novērtējuma pagariniet katru vai ļaujiet to dzēst tam noteiktajā dienā.
alerts-reviews-none = Patlaban neviens šā reģistra brīdinājums nav jāpārskata.
alerts-reviews-caption = Pārskatāmie brīdinājumi, steidzamākie vispirms

alerts-events-title = Kas jāpaziņo citiem
alerts-events-what = Tiesību akti prasa informēt šīs valstis. Informējiet tās un glabājiet apliecinājumu savā lietā.
alerts-events-none = Nevienam nekas nav jāpaziņo.
alerts-to-all = Visas valstis
alerts-event-new-alert = Jauns brīdinājums, kam var pievienot karodziņu
alerts-event-national-security = Brīdinājums valsts drošības interesēs
alerts-event-execute-anyway = Ievadītājs lūdz rīcību, neraugoties uz karodziņu
alerts-event-hidden = Paslēpts operācijas laikā
alerts-event-supervisor = Divu mēnešu laikā nav vienošanās: vērsieties uzraudzības iestādēs

alerts-drafts-title = Gaidošie ieraksti
alerts-drafts-what = Šo brīdinājumu vēl nav. Tie gaida otru amatpersonu vai cita brīdinājuma par to pašu personu vai priekšmetu beigas.
alerts-drafts-none = Nekas negaida.
alerts-draft-title = Gaidošs ieraksts
alerts-draft-approval = Gaida otru amatpersonu
alerts-draft-queued = Gaida cita brīdinājuma beigas
alerts-draft-offered = Tagad var ievadīt
alerts-draft-behind = Gaida, līdz beigsies
alerts-draft-decide = Izlemt
alerts-draft-own = Šo ierakstu sagatavojāt jūs. Tam jāpiekrīt citai amatpersonai. Jūs varat tikai no tā atteikties.
alerts-draft-agree = Piekrist un ievadīt
alerts-draft-refuse = Atteikties

alerts-proposals-title = Priekšlikumi
alerts-proposals-what = Ko citas valstis ierosina par jūsu brīdinājumiem un ko jūs par viņu brīdinājumiem.
alerts-proposals-none = Priekšlikumu nav.
alerts-proposal-title = Priekšlikums: { $kind }
alerts-proposal-completion = Papildinājums
alerts-proposal-correction = Labojums
alerts-proposal-flag = Karodziņš
alerts-proposal-is-waiting = Ceļā
alerts-proposal-is-open = Jāizlemj
alerts-proposal-is-accepted = Pieņemts
alerts-proposal-is-refused = Noraidīts
alerts-proposal-is-supervisor = Uzraudzības iestādēs
alerts-proposal-decide = Izlemt
alerts-proposal-decide-what = Jūsu atbilde tiek nosūtīta valstij, kas iesniedza priekšlikumu. Pati maiņa vai karodziņš ir atsevišķa darbība.
alerts-send-decision = Nosūtīt atbildi
alerts-answer-yes = Jā
alerts-answer-no = Nē
alerts-stands-yes = Jā, ieraksts paliek spēkā
alerts-stands-no = Nē, to izņem

alerts-criteria-title = Kritēriji ievadīšanai kā draudam
alerts-criteria-what = Personu kā draudu ievada tikai pēc publicētiem kritērijiem. Versiju nekad nemaina: publicējiet jaunu.
alerts-criteria-whose = Kā kritēriji
alerts-criteria-none = Kritēriji nav publicēti.
alerts-criteria-publish = Publicēt versiju
alerts-criteria-version-hint = Piemēram, 2026-1. To nekad neizmanto vēlreiz.
alerts-criteria-text = Kritēriji

alerts-deletions-title = Dzēšanas
alerts-deletions-what = Dzēšanai jāsasniedz katra kopija. Katrs mezgls to apstiprina.
alerts-deletions-none = Visi mezgli ir apstiprinājuši visas dzēšanas.
alerts-deletions-pending = { $count ->
    [zero] Trūkst { $count } apstiprinājumu.
    [one] Trūkst { $count } apstiprinājuma.
   *[other] Trūkst { $count } apstiprinājumu.
}
alerts-deletions-overdue = { $count ->
    [0] Neviens nav nokavēts.
    [zero] Nokavēti: { $count }.
    [one] Nokavēts: { $count }.
   *[other] Nokavēti: { $count }.
}
alerts-deletions-more = Ir vairāk, nekā parādīts.
alerts-deletions-caption = Trūkstošie apstiprinājumi, nokavētie vispirms
alerts-deletion-overdue = { $hours ->
    [zero] Nokavēts, { $hours } stundu kopš dzēšanas
    [one] Nokavēts, { $hours } stunda kopš dzēšanas
   *[other] Nokavēts, { $hours } stundas kopš dzēšanas
}

alerts-feeds-title = Kopijas
alerts-feeds-what = Ko šis mezgls glabā no citu brīdinājumiem un cik tas ir svaigs, un kam ir jūsu brīdinājumu kopijas.
alerts-copies-title = Šeit glabātās kopijas
alerts-copies-none = Šim mezglam kopiju nav.
alerts-copies-caption = Kopijas pēc ievadītāja
alerts-copy-fresh = Svaiga
alerts-copy-stale = Nav svaiga: meklējot kaut ko var neatrast
alerts-copy-snapshot = Tiek iegūta no jauna
alerts-copy-broken = Neiztur pārbaudi
alerts-own-feeds-title = Jūsu brīdinājumu kopijas
alerts-feed-holds = Ieraksti plūsmā: { $count }
alerts-feed-set-back = Plūsma neturpina publicēto. Neko nevar ievadīt, līdz inženieris to ir atjaunojis.
alerts-entitle-title = Noteikt, ko mezgls drīkst glabāt
alerts-entitle-what = Kopijas, ko mezgls vairs nedrīkst glabāt, pazūd ar tā nākamo pieprasījumu.
alerts-entitle-hint = Kategoriju kodi, atdalīti ar komatiem. Ja atstāts tukšs, visas kategorijas.
alerts-entitle-do = Noteikt

alerts-subscriptions-title = Pastāvīgie vaicājumi
alerts-subscriptions-what = Jums paziņo, ja šeit kaut kas jauns atbilst jūsu vaicājumam. Tas beidzas savā dienā, ja jūs to neatjaunojat.
alerts-subscriptions-none = Jums pastāvīgo vaicājumu nav.
alerts-subscriptions-caption = Jūsu pastāvīgie vaicājumi
alerts-subscription-title = Pastāvīgais vaicājums
alerts-subscription-new = Uzdot pastāvīgu vaicājumu
alerts-subscription-asked = Ko jūs vaicājat
alerts-subscription-asked-hint = Viena persona vai viens priekšmets. Aizpildiet, ko zināt.
alerts-subscription-why = Kāpēc jūs vaicājat
alerts-subscription-where = Kur un cik ilgi
alerts-subscription-found = Kas atrasts
alerts-subscription-found-where = Atrastais ir jūsu darbu sarakstā. Tas norāda, ka kaut kas ir; lai to redzētu, veiciet meklēšanu.
alerts-subscription-renew = Atjaunot
alerts-subscription-end = Izbeigt
alerts-subscription-end-what = Vaicājumu dzēš. Atrastais paliek jūsu darbu sarakstā.
alerts-term-name = Vārds
alerts-term-birth-date = Dzimšanas datums
alerts-term-sex = Dzimums
alerts-term-nationality = Valstspiederība
alerts-term-birth-place = Dzimšanas vieta
alerts-term-document = Dokuments
alerts-term-plate = Numura zīme
alerts-term-vin = Transportlīdzekļa identifikācijas numurs (VIN)
alerts-term-number = Numurs
alerts-term-reference = Atsauce
alerts-person-suspect = Aizdomās turētais
alerts-person-convicted = Notiesātais
alerts-person-victim = Cietušais
alerts-person-witness = Liecinieks vai kontaktpersona
alerts-person-missing = Pazudusi persona
alerts-person-other = Cits

alerts-statistics-title = Statistika
alerts-statistics-period = Saskaitīts par { $period }.
alerts-statistics-differ = Veidlapu skaits nesakrīt ar žurnālu. Paziņojiet uzturētājam.
alerts-statistics-none = Nekas nav saskaitīts.
alerts-by-category = { $counter }, pa kategorijām
alerts-too-few = pārāk maz, lai publicētu
alerts-period-year = Gads
alerts-period-month = Mēnesis
alerts-period-day = Diena
alerts-counter-held = Glabāti
alerts-counter-extended = Glabāti un pagarināti
alerts-counter-flagged = Glabāti un ar karodziņu
alerts-counter-hidden = Glabāti un paslēpti
alerts-counter-entered = Ievadīti
alerts-counter-changed = Mainīti
alerts-counter-deleted = Dzēsti
alerts-counter-searches = Atbildētas meklēšanas
alerts-counter-hits = Trāpījumi citu valstu brīdinājumos
alerts-counter-own-hits = Trāpījumi savos brīdinājumos
alerts-counter-forms-sent = Nosūtītās veidlapas
alerts-counter-forms-received = Saņemtās veidlapas

# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

alerts-title = Hoiatusteated
alerts-tabs = Selle jaotise osad
alerts-tab-list = Oma hoiatusteated
alerts-tab-reviews = Läbivaatamise tähtaeg
alerts-tab-drafts = Ootel sisestused
alerts-tab-proposals = Ettepanekud
alerts-tab-events = Teavitamiseks
alerts-tab-criteria = Ohu kriteeriumid
alerts-tab-contest = Vaidlustatud sisestus
alerts-tab-subscriptions = Püsipäringud
alerts-tab-deletions = Kustutamised
alerts-tab-feeds = Koopiad
alerts-tab-statistics = Statistika

alerts-enter = Sisesta hoiatusteade
alerts-show = Näita
alerts-all = Kõik
alerts-cancel = Tühista
alerts-continue = Jätka
alerts-again = Veel kord
alerts-yes = Jah
alerts-you = teie
alerts-missing = See puudub või ei ole kirjutatud nõutud viisil.
alerts-pages = Loend jätkub
alerts-to-first = Algusesse
alerts-to-next = Järgmine
alerts-none = Sellist hoiatusteadet ei ole.
alerts-none-yet = Seni ei ole midagi leitud. Läbi vaadata on veel: minge järgmisele lehele.
alerts-list-caption = Teie asutuse hoiatusteated, viimati muudetud eespool
alerts-on-record = See on registreeritud, logikanne { $entry }.
alerts-not-as-it-stands = See ei sobi hoiatusteatega praegusel kujul.

alerts-choose-what = Valige, mille jaoks hoiatusteade on. Iga kategooria ütleb, mida ametnikud kõigis riikides teevad.
alerts-choose-needs = Mida on vaja
alerts-second-officer = See kategooria nõuab kahte inimest. Teie sisestus ootab, kuni teine ametnik nõustub.
alerts-enter-ask = Sisesta ja küsi teist ametnikku
alerts-check = Kontrolli
alerts-check-what = Kontroll näitab andmete kvaliteeti ja otsib hoiatusteateid sama isiku või eseme kohta. See vaatamine registreeritakse. Praegu ei sisestata veel midagi.
alerts-checked = Kontrollitud, veel sisestamata
alerts-checked-faults = Enne sisestamist:
alerts-checked-queued = Teie asutusel on sama isiku või eseme kohta juba hoiatusteade. Käesolev ootaks, kuni see lõpeb.
alerts-checked-alone = Sama või sarnase isiku või eseme kohta hoiatusteadet ei leitud.
alerts-quality-soon = Täitmise ajal näete siin andmete kvaliteeti.
alerts-similar-title = Hoiatusteated, mis võivad olla sama kohta
alerts-similar-what = Võrrelge. Kui mõni on teise isiku või eseme kohta, öelge, kust te seda teate.
alerts-similar-same = Kõige teadaoleva järgi sama
alerts-similar-alike = Sarnane
alerts-similar-conflict = Ei sobi kokku teie omaga
alerts-similar-agrees = kokkulangevus { $percent } punkti 100-st
alerts-similar-first = Mõlemad võivad kehtida. Kõigepealt tehakse: { $category }.
alerts-similar-not = Mõlemad ei või kehtida. Konsulteerige selle riigiga enne oma hoiatusteate sisestamist.
alerts-similar-different = See on kellegi või millegi muu kohta, sest
alerts-deviation = Sisesta, kuigi hoiatusteated ei sobi kokku
alerts-deviation-what = Ainult oluliste riiklike huvide korral ja pärast riikidega konsulteerimist.

alerts-standing-shown = Nähtav
alerts-standing-review-due = Läbivaatamise tähtaeg käes
alerts-standing-hidden = Peidetud
alerts-standing-flagged = Märkega
alerts-tag-immediate = Tegutseda kohe
alerts-tag-terrorism = Terrorism
alerts-tag-flags = { $count ->
    [one] Ühe riigi märge
   *[other] { $count } riigi märked
}
alerts-days = { $count ->
    [0] täna
    [one] üks päev
   *[other] { $count } päeva
}

alerts-column-alert = Hoiatusteade
alerts-column-changed = Muudetud
alerts-column-due = Läbi vaadata hiljemalt
alerts-column-left = Aega jäänud
alerts-column-extensions = Pikendatud
alerts-column-when = Millal
alerts-column-what = Mida
alerts-column-to = Kellele
alerts-column-from = Kellelt
alerts-column-until = Kuni
alerts-column-evidence = Tõendid alates
alerts-column-answer = Vastus
alerts-column-prepared = Koostatud
alerts-column-by = Koostaja
alerts-column-since = Alates
alerts-column-instead = Meede seal
alerts-column-node = Sõlm
alerts-column-asked = Viimati küsitud
alerts-column-version = Versioon
alerts-column-fields = Muudetud väljad
alerts-column-deleted = Kustutatud
alerts-column-issuer = Sisestaja
alerts-column-as-of = Täielik seisuga
alerts-column-applied = Vastu võetud kanded teadaolevatest
alerts-column-acknowledged = Kinnitatud kanded
alerts-column-categories = Kategooriad
alerts-column-made = Loodud
alerts-column-renewed = Uuendatud
alerts-column-counted = Loendatud
alerts-column-count = Arv

alerts-field-register = Register
alerts-field-record = Number teie registris
alerts-field-category = Kategooria
alerts-field-standing = Seisund
alerts-field-state = Riik
alerts-field-kind = Lingi liik
alerts-field-reason = Põhjus
alerts-field-reasons = Põhjused
alerts-field-ground = Alus
alerts-field-grounds = Mida isik sellele vastu väidab
alerts-field-assessment = Individuaalne hindamine
alerts-field-outcome = Läbivaatamise tulemus
alerts-hint-review-assessment = Miks on hoiatusteade endiselt vajalik ja proportsionaalne või miks mitte. See registreeritakse.
alerts-hint-review-ground = Ainult siis, kui see kustutatakse.
alerts-field-request = Taotluse viide
alerts-field-consent = Nõusoleku viide
alerts-field-told = Operatsioonis osalevad riigid
alerts-field-other-register = Teise hoiatusteate register
alerts-field-other = Teise hoiatusteate number
alerts-field-link = Link
alerts-field-consented = Millega kannatanu nõustus
alerts-field-categories = Mille kohta kannatanu nõusoleku tagasi võtab
alerts-field-revocation = Tagasivõtmise viide
alerts-field-proposal = Mida te ette panete?
alerts-field-evidence = Päev, mil tõendid ilmnesid
alerts-field-text = Mida täpselt ja miks
alerts-field-stands = Kas sisestus jääb kehtima?
alerts-field-accept = Kas teie asutus nõustub?
alerts-field-proportionality = Proportsionaalsus
alerts-field-judicial-authority = Õigusasutus
alerts-field-judicial-request = Selle taotlus
alerts-field-immediate = Tegutseda kohe
alerts-field-terrorism = Seotud terroriaktidega
alerts-field-basis = Eesmärk ja õiguslik alus
alerts-field-case-reference = Asi
alerts-field-offence = Õigusrikkumine
alerts-field-person-role = Isiku roll asjas
alerts-field-statement = Põhjendus oma sõnadega
alerts-field-family = Perekonnanimi
alerts-field-given = Eesnimi
alerts-field-birth = Sünnikuupäev
alerts-field-document = Dokumendi number
alerts-field-plate = Registreerimismärk
alerts-field-vin = Valmistajatehase tähis (VIN)
alerts-field-registers = Registrid
alerts-field-ends = Lõpeb
alerts-field-period = Ajavahemik

alerts-field-kind-of-object = Eseme liik
alerts-field-deviation-consulted = Riigid, kellega konsulteeriti
alerts-field-deviation-interests = Olulised riiklikud huvid

alerts-hint-new-record = Number, mille teie asutus sellele annab. Mitte kunagi nimi: see on näha aadressides.
alerts-hint-new-proportionality = Miks asi on hoiatusteate jaoks piisav, asjakohane ja oluline.
alerts-hint-condition = Öelge, kuidas see on täidetud.
alerts-hint-of = Näiteks 2026, 2026-11 või 2026-11-21. Tühjana jooksev.
alerts-hint-one-a-line = Üks igal real. Ainult kannatanu nõusolekul.
alerts-hint-extend-assessment = Miks on hoiatusteadet selles asjas endiselt vaja. See jääb teie asutusse.
alerts-hint-hide-consent = Selle õigusasutuse nõusolek, kes vahistamismääruse tegi.
alerts-hint-hide-told = Neile teatatakse, et hoiatusteade on peidetud.
alerts-hint-propose-evidence = Sellest päevast algab tähtaeg, mille jooksul tuleb sisestajat teavitada. Tühjana täna.
alerts-hint-misused-identity-consent = Kannatanu allkirjastatud avaldusele.
alerts-hint-misused-identity-consented = Muud liiki andmeid vastu ei võeta.
alerts-hint-contest-record = Nagu see on isiku taotluses või asutuse vastuses.
alerts-hint-ask-ends = Kõige rohkem 90 päeva alates tänasest. Saate seda uuendada.

alerts-act-change = Muuda
alerts-what-change = Kõik väljad asendatakse siin esitatuga. Kategooria jääb samaks; varasemad versioonid säilitatakse.
alerts-act-review = Vaata läbi
alerts-what-review = Hoiatusteade kustutatakse oma päeval, kui seda ei pikendata. Lugege, mida see sisaldab ja miks see kehtib, ning otsustage, kas see on endiselt vajalik ja proportsionaalne.
alerts-review-correct = Paranda enne andmed
alerts-outcome-extend = Endiselt vajalik: pikenda
alerts-outcome-delete = Enam mitte vajalik: kustuta
alerts-act-extend = Pikenda
alerts-what-extend = Hoiatusteadet säilitatakse taas oma kategooria tähtaja jooksul, alates praegusest hetkest. Õigus nõuab individuaalset hindamist, mis registreeritakse.
alerts-act-achieved = Eesmärk saavutatud
alerts-what-achieved = Te ütlete, et hoiatusteate eesmärk on saavutatud. See kustutatakse 15 päeva pärast, kui teie asutus ei põhjenda selle säilitamist.
alerts-act-keep = Säilita siiski
alerts-what-keep = Eesmärk arvati olevat saavutatud. Öelge, miks tuleb hoiatusteade säilitada.
alerts-act-flag = Lisa riigi märge
alerts-what-flag = Riik on taotlenud märget. Selle asutused ei võta hoiatusteates nõutud meedet; vahistamise asemel tehakse kindlaks elukoht.
alerts-act-unflag = Võta märge tagasi
alerts-what-unflag = Selle riigi asutused võtavad meetme taas.
alerts-act-execute-anyway = Taotle meedet siiski
alerts-what-execute-anyway = Kiireloomulistel ja rasketel juhtudel võite paluda riigil märge tagasi võtta. Märge jääb alles, kuni seda tehakse.
alerts-act-hide = Peida
alerts-what-hide = 48 tunni jooksul näevad seda hoiatusteadet ainult SIRENE bürood. Kui see on juba peidetud, jääb see peidetuks veel 48 tunniks. Aja möödudes muutub see ise nähtavaks.
alerts-act-reveal = Näita taas
alerts-what-reveal = Hoiatusteadet näidatakse nüüdsest kõigile, kellel on selleks õigus.
alerts-act-link = Lingi teise hoiatusteatega
alerts-what-link = Link eeldab selget operatiivvajadust. See ei muuda meedet ega tähtaega ega anna kellelegi suuremat juurdepääsu.
alerts-act-unlink = Eemalda link
alerts-what-unlink = Link eemaldatakse mõlemast otsast.
alerts-act-misused-identity = Lisa väärkasutatud identiteediga kannatanu
alerts-what-misused-identity = Ametnikud loevad kõigepealt, et nimi kuulub kannatanule. Sisestage ainult see, millega kannatanu on liigiti nõustunud. Varem sisestatu asendatakse.
alerts-act-revoke-consent = Kustuta kannatanu andmed
alerts-what-revoke-consent = Kannatanu ei ole enam nõus. Andmed kustutatakse hoiatusteate uues versioonis ja kõigis koopiates.
alerts-act-propose = Tee sisestajale ettepanek
alerts-what-propose = Hoiatusteade kuulub teisele riigile. Öelge talle, mida teate: tema otsustab ja vastab põhjendustega.
alerts-act-contest = Registreeri, et isik vaidlustab sisestuse
alerts-what-contest = Isik vaidlustab, et hoiatusteade käsitab teda ohuna. See tuleb uuesti läbi vaadata ja põhjendatult otsustada. Seni jääb hoiatusteade kehtima.
alerts-act-decide-contest = Otsusta vaidlustuse üle
alerts-what-decide-contest = Isik vaidlustab sisestuse ohuna. Kui see ei jää kehtima, võetakse see hoiatusteatest välja.
alerts-act-delete = Kustuta
alerts-what-delete = Hoiatusteade kustutatakse jäädavalt, siin ja kõigis koopiates.

alerts-delete-copies = { $count ->
    [0] Ühelgi teisel sõlmel koopiat ei ole.
    [one] Ühele teisele sõlmele teatatakse, et ta koopia kustutaks. Ta peab seda kinnitama.
   *[other] { $count } teisele sõlmele teatatakse, et nad koopiad kustutaksid. Igaüks peab seda kinnitama.
}
alerts-delete-attached = Koos sellega kustutatakse järgmised esemeid käsitlevad hoiatusteated:
alerts-delete-links = { $count ->
    [one] Lõpeb üks link teise hoiatusteatega.
   *[other] Lõpeb { $count } linki teiste hoiatusteadetega.
}
alerts-delete-file = Riiklikku toimikut säilitatakse üks aasta.
alerts-delete-sure = Kas kustutada see hoiatusteade?
alerts-delete-now = Kustuta kohe
alerts-delete-not = Ära kustuta

alerts-victim-title = Siin väärkasutatakse teise isiku identiteeti
alerts-victim-what = Ärge võtke isiku suhtes meetmeid ainult nime põhjal. Laske tal tõendada, kes ta on.
alerts-victim-name = Kannatanu nimi
alerts-victim-since = Nõusolekul sisestatud
alerts-safety = Teie ohutus
alerts-todo = Mida ametnikud päringutabamuse korral teevad
alerts-data = Mida hoiatusteade ütleb
alerts-acts = Mida te saate teha
alerts-life = Hoiatusteate käik
alerts-national-title = Riiklik toimik
alerts-national-what = See jääb teie asutusse. Ühelgi teisel sõlmel seda ei ole.
alerts-quality = Andmete kvaliteet
alerts-quality-missing = Sisestada, kui on teada
alerts-quality-percent = { $percent } punkti 100-st
alerts-threat-title = Sisestatud ohuna
alerts-threat-what = Täitke see ainult siis, kui isik sisestatakse riikliku hinnangu alusel terroristliku või vägivaldse äärmusliku ohuna. Loa andja nimi jääb teie asutusse.
alerts-threat-again = Ohuhinnang tehti uuesti
alerts-threat-authoriser = Loa andja nimi
alerts-threat-assessment = Riiklik hinnang
alerts-threat-function = Loa andja
alerts-threat-criteria = Kriteeriumid, versioon
alerts-threat-review = Uuesti hinnata hiljemalt
alerts-flags-title = Märked
alerts-no-action = Meede puudub
alerts-links-title = Lingid
alerts-links-what = Link ei anna kellelegi juurdepääsu. Te näete ainult neid, mille teist otsa te tohite näha.
alerts-holders-title = Selle versiooni koopiad
alerts-holder-acknowledged = Kinnitatud
alerts-holder-waiting = Veel kinnitamata
alerts-holder-never-asked = Ei ole kunagi küsinud
alerts-holder-not-entitled = Seda kategooriat ei saa
alerts-beside-title = Teiste hoiatusteadete kõrval
alerts-place = Kui sobib mitu hoiatusteadet: see on meetmete võtmise järjekorras { $place }. kohal.
alerts-beside-not = Sama isiku või eseme puhul ei sobi see kokku järgmistega:
alerts-versions-title = Ajalugu

alerts-note-entered = Sisestatud
alerts-note-prepared = Koostatud
alerts-note-approved = Teine ametnik nõustus
alerts-note-deviation = Sisestatud hoiatusteate kõrvale, millega see kokku ei sobi
alerts-note-different-subject = Märgitud, et on kellegi või millegi muu kohta
alerts-note-threat-authorised = Sisestamine ohuna lubatud
alerts-note-changed = Muudetud
alerts-note-assessment = Pärast hindamist pikendatud
alerts-note-flag = Märge
alerts-note-execute-anyway = Meedet taotletud märkest hoolimata
alerts-note-hidden = Peidetud
alerts-note-revealed = Taas nähtav
alerts-note-link = Link
alerts-note-victim-consent = Kannatanu nõusolek
alerts-note-purpose-achieved = Eesmärk saavutatud
alerts-note-kept = Siiski säilitatud
alerts-note-proposal = Ettepaneku üle otsustatud
alerts-note-contest = Vaidlustatud
alerts-note-contest-decision = Vaidlustuse üle otsustatud
alerts-note-ended = Kustutatud
alerts-planned-reveal = Muutub taas nähtavaks
alerts-planned-warning = Teil palutakse see läbi vaadata
alerts-planned-threat = Hindamine tuleb uuesti teha
alerts-planned-deletion = Kustutatakse, kui seda ei pikendata

alerts-name-birth = sünnijärgne
alerts-name-former = endine
alerts-name-alias = varjunimi
alerts-sex-f = Naine
alerts-sex-m = Mees
alerts-sex-x = Muu

alerts-foreign-title = Teise riigi hoiatusteade
alerts-foreign-what = Näidata, muuta või kustutada võib seda ainult riik, kes selle sisestas. Sisu nägemiseks tehke otsing oma eesmärgiga. Sisestajale saate teatada, mis puudub või on vale, või taotleda märget.
alerts-foreign-search = Otsi

alerts-reviews-title = Läbivaatamise tähtaeg
alerts-reviews-what = Need hoiatusteated lõpevad nelja kuu jooksul. Pikendage igaühte pärast hindamist või laske sellel oma päeval kustuda.
alerts-reviews-none = Praegu ei ole selles registris vaja ühtegi hoiatusteadet läbi vaadata.
alerts-reviews-caption = Läbivaadatavad hoiatusteated, kiireimad eespool

alerts-events-title = Mida tuleb teistele teatada
alerts-events-what = Õiguse kohaselt tuleb neid riike teavitada. Teavitage neid ja hoidke tõend toimikus.
alerts-events-none = Kedagi ei ole vaja millestki teavitada.
alerts-to-all = Kõik riigid
alerts-event-new-alert = Uus hoiatusteade, millele saab märke lisada
alerts-event-national-security = Hoiatusteade riigi julgeoleku huvides
alerts-event-execute-anyway = Sisestaja taotleb meedet märkest hoolimata
alerts-event-hidden = Peidetud operatsiooni ajaks
alerts-event-supervisor = Kahe kuu jooksul kokkuleppele ei jõutud: pöörduge järelevalveasutuste poole

alerts-drafts-title = Ootel sisestused
alerts-drafts-what = Neid hoiatusteateid veel ei ole. Need ootavad teist ametnikku või teise sama isiku või eseme kohta käiva hoiatusteate lõppu.
alerts-drafts-none = Ootel ei ole midagi.
alerts-draft-title = Ootel sisestus
alerts-draft-approval = Ootab teist ametnikku
alerts-draft-queued = Ootab teise hoiatusteate lõppu
alerts-draft-offered = Võib nüüd sisestada
alerts-draft-behind = Ootab, kuni lõpeb
alerts-draft-decide = Otsusta
alerts-draft-own = Selle sisestuse koostasite teie. Sellega peab nõustuma teine ametnik. Teie saate sellest ainult loobuda.
alerts-draft-agree = Nõustu ja sisesta
alerts-draft-refuse = Loobu

alerts-proposals-title = Ettepanekud
alerts-proposals-what = Mida teised riigid teie hoiatusteadete ja teie nende omade kohta ette panevad.
alerts-proposals-none = Ettepanekuid ei ole.
alerts-proposal-title = Ettepanek: { $kind }
alerts-proposal-completion = Täiendus
alerts-proposal-correction = Parandus
alerts-proposal-flag = Märge
alerts-proposal-is-waiting = Teel
alerts-proposal-is-open = Otsustamata
alerts-proposal-is-accepted = Vastu võetud
alerts-proposal-is-refused = Tagasi lükatud
alerts-proposal-is-supervisor = Järelevalveasutuste käes
alerts-proposal-decide = Otsusta
alerts-proposal-decide-what = Teie vastus läheb ettepaneku teinud riigile. Muudatus ise või märge on eraldi toiming.
alerts-send-decision = Saada vastus
alerts-answer-yes = Jah
alerts-answer-no = Ei
alerts-stands-yes = Jah, sisestus jääb kehtima
alerts-stands-no = Ei, see võetakse välja

alerts-criteria-title = Ohuna sisestamise kriteeriumid
alerts-criteria-what = Isik sisestatakse ohuna ainult avaldatud kriteeriumide alusel. Versiooni kunagi ei muudeta: avaldage uus.
alerts-criteria-whose = Kelle kriteeriumid
alerts-criteria-none = Kriteeriume ei ole avaldatud.
alerts-criteria-publish = Avalda versioon
alerts-criteria-version-hint = Näiteks 2026-1. Seda ei kasutata enam uuesti.
alerts-criteria-text = Kriteeriumid

alerts-deletions-title = Kustutamised
alerts-deletions-what = Kustutamine peab jõudma iga koopiani. Iga sõlm kinnitab seda.
alerts-deletions-none = Kõik sõlmed on kõiki kustutamisi kinnitanud.
alerts-deletions-pending = { $count ->
    [one] Üks kinnitus puudub.
   *[other] { $count } kinnitust puudub.
}
alerts-deletions-overdue = { $count ->
    [0] Ükski ei ole üle tähtaja.
    [one] Üks on üle tähtaja.
   *[other] { $count } on üle tähtaja.
}
alerts-deletions-more = Neid on rohkem, kui siin näidatakse.
alerts-deletions-caption = Puuduvad kinnitused, üle tähtaja olevad eespool
alerts-deletion-overdue = { $hours ->
    [one] Tund aega üle tähtaja
   *[other] Üle tähtaja, kustutamisest { $hours } tundi
}

alerts-feeds-title = Koopiad
alerts-feeds-what = Mida see sõlm teiste hoiatusteadetest hoiab, kui värske see on ja kellel on teie omade koopiad.
alerts-copies-title = Siin hoitavad koopiad
alerts-copies-none = Sellel sõlmel koopiaid ei ole.
alerts-copies-caption = Koopiad sisestaja järgi
alerts-copy-fresh = Värske
alerts-copy-stale = Ei ole värske: otsing võib midagi leidmata jätta
alerts-copy-snapshot = Võetakse uuesti
alerts-copy-broken = Ei läbi kontrolli
alerts-own-feeds-title = Teie hoiatusteadete koopiad
alerts-feed-holds = Kandeid voos: { $count }
alerts-feed-set-back = Voog ei jätka avaldatut. Midagi ei saa sisestada, kuni insener on selle taastanud.
alerts-entitle-title = Määra, mida sõlm tohib hoida
alerts-entitle-what = Koopiad, mida sõlm enam hoida ei tohi, kaovad tema järgmise päringuga.
alerts-entitle-hint = Kategooriate koodid, vahel komad. Tühjana kõik kategooriad.
alerts-entitle-do = Määra

alerts-subscriptions-title = Püsipäringud
alerts-subscriptions-what = Teile teatatakse, kui midagi siin uut vastab teie päringule. See lõpeb oma päeval, kui te seda ei uuenda.
alerts-subscriptions-none = Teil püsipäringuid ei ole.
alerts-subscriptions-caption = Teie püsipäringud
alerts-subscription-title = Püsipäring
alerts-subscription-new = Tee püsipäring
alerts-subscription-asked = Mida te küsite
alerts-subscription-asked-hint = Üks isik või üks ese. Täitke, mida teate.
alerts-subscription-why = Miks te küsite
alerts-subscription-where = Kus ja kui kaua
alerts-subscription-found = Mida leiti
alerts-subscription-found-where = Leitu on teie tööloendis. See ütleb, et midagi on; nägemiseks tehke otsing.
alerts-subscription-renew = Uuenda
alerts-subscription-end = Lõpeta
alerts-subscription-end-what = Päring kustutatakse. Leitu jääb teie tööloendisse.
alerts-term-name = Nimi
alerts-term-birth-date = Sünnikuupäev
alerts-term-sex = Sugu
alerts-term-nationality = Kodakondsus
alerts-term-birth-place = Sünnikoht
alerts-term-document = Dokument
alerts-term-plate = Registreerimismärk
alerts-term-vin = Valmistajatehase tähis (VIN)
alerts-term-number = Number
alerts-term-reference = Viide
alerts-person-suspect = Kahtlustatav
alerts-person-convicted = Süüdimõistetu
alerts-person-victim = Kannatanu
alerts-person-witness = Tunnistaja või kontaktisik
alerts-person-missing = Teadmata kadunud
alerts-person-other = Muu

alerts-statistics-title = Statistika
alerts-statistics-period = Loendatud ajavahemiku { $period } kohta.
alerts-statistics-differ = Vormide arvud ei lange logiga kokku. Teatage käitajale.
alerts-statistics-none = Midagi ei loendatud.
alerts-by-category = { $counter }, kategooriate kaupa
alerts-too-few = avaldamiseks liiga vähe
alerts-period-year = Aasta
alerts-period-month = Kuu
alerts-period-day = Päev
alerts-counter-held = Olemas
alerts-counter-extended = Olemas ja pikendatud
alerts-counter-flagged = Olemas ja märkega
alerts-counter-hidden = Olemas ja peidetud
alerts-counter-entered = Sisestatud
alerts-counter-changed = Muudetud
alerts-counter-deleted = Kustutatud
alerts-counter-searches = Vastatud otsingud
alerts-counter-hits = Päringutabamused teiste riikide hoiatusteadete puhul
alerts-counter-own-hits = Päringutabamused oma hoiatusteadete puhul
alerts-counter-forms-sent = Saadetud vormid
alerts-counter-forms-received = Saadud vormid

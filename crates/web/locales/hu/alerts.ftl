# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

alerts-title = Figyelmeztető jelzések
alerts-tabs = E szakasz részei
alerts-tab-list = Saját figyelmeztető jelzések
alerts-tab-reviews = Esedékes felülvizsgálatok
alerts-tab-drafts = Várakozó bevitelek
alerts-tab-proposals = Javaslatok
alerts-tab-events = Értesítendők
alerts-tab-criteria = Fenyegetési kritériumok
alerts-tab-contest = Vitatott bevitel
alerts-tab-subscriptions = Állandó lekérdezések
alerts-tab-deletions = Törlések
alerts-tab-feeds = Másolatok
alerts-tab-statistics = Statisztika

alerts-enter = Figyelmeztető jelzés bevitele
alerts-show = Megjelenítés
alerts-all = Mind
alerts-cancel = Mégse
alerts-continue = Tovább
alerts-again = Még egyszer
alerts-yes = Igen
alerts-you = Ön
alerts-missing = Ez hiányzik, vagy nem a megfelelő formában szerepel.
alerts-pages = A lista további része
alerts-to-first = Az elejére
alerts-to-next = Következő
alerts-none = Nincs ilyen fajtájú figyelmeztető jelzés.
alerts-none-yet = Eddig nincs találat. Van még átnézendő: lépjen a következő oldalra.
alerts-list-caption = Az Ön hatóságának figyelmeztető jelzései, elöl a legutóbb módosított
alerts-on-record = Rögzítve, naplóbejegyzés száma: { $entry }.
alerts-not-as-it-stands = Ez nem illik a figyelmeztető jelzés jelenlegi állapotához.

alerts-choose-what = Válassza ki, mire szolgál a figyelmeztető jelzés. Minden kategória megadja, mit tesznek a tisztviselők minden államban.
alerts-choose-needs = Mi szükséges
alerts-second-officer = Ehhez a kategóriához két személy szükséges. Amit bevisz, addig vár, amíg egy másik tisztviselő egyet nem ért.
alerts-enter-ask = Bevitel és másik tisztviselő megkérdezése
alerts-check = Ellenőrzés
alerts-check-what = Az ellenőrzés megmutatja, milyen jók az adatok, és ugyanarra a személyre vagy tárgyra vonatkozó figyelmeztető jelzéseket keres. Ezt a betekintést rögzítjük. Még semmi nem kerül bevitelre.
alerts-checked = Ellenőrizve, még nincs bevive
alerts-checked-faults = Mielőtt bevihető lenne:
alerts-checked-queued = Hatóságának már van figyelmeztető jelzése ugyanarról a személyről vagy tárgyról. Ez addig várna, amíg az véget nem ér.
alerts-checked-alone = Nincs ugyanarra vagy hasonló személyre vagy tárgyra vonatkozó figyelmeztető jelzés.
alerts-quality-soon = Kitöltés közben itt látja, milyen jók az adatok.
alerts-similar-title = Figyelmeztető jelzések, amelyek ugyanarra vonatkozhatnak
alerts-similar-what = Hasonlítsa össze. Ha valamelyik másik személyre vagy tárgyra vonatkozik, írja le, honnan tudja.
alerts-similar-same = Minden ismert adat szerint azonos
alerts-similar-alike = Hasonló
alerts-similar-conflict = Az Önével nem egyeztethető össze
alerts-similar-agrees = egyezés mértéke: { $percent } / 100
alerts-similar-first = Mindkettő fennállhat. Először ezt kell végrehajtani: { $category }.
alerts-similar-not = Mindkettő nem állhat fenn. Konzultáljon az adott állammal, mielőtt beviszi a sajátját.
alerts-similar-different = Másikra vonatkozik, mert
alerts-deviation = Bevitel, noha a figyelmeztető jelzések nem egyeztethetők össze
alerts-deviation-what = Csak alapvető nemzeti érdekből, és az államokkal folytatott konzultáció után.

alerts-standing-shown = Látható
alerts-standing-review-due = Felülvizsgálat esedékes
alerts-standing-hidden = Elrejtve
alerts-standing-flagged = Megjelölve
alerts-tag-immediate = Azonnal intézkedni
alerts-tag-terrorism = Terrorizmus
alerts-tag-flags = { $count ->
    [one] { $count } állam megjelölése
   *[other] { $count } állam megjelölése
}
alerts-days = { $count ->
    [0] ma
    [one] { $count } nap
   *[other] { $count } nap
}

alerts-column-alert = Figyelmeztető jelzés
alerts-column-changed = Módosítva
alerts-column-due = Felülvizsgálat határideje
alerts-column-left = Hátralévő idő
alerts-column-extensions = Meghosszabbítva
alerts-column-when = Mikor
alerts-column-what = Mi
alerts-column-to = Címzett
alerts-column-from = Feladó
alerts-column-until = Eddig
alerts-column-evidence = Bizonyíték kezdete
alerts-column-answer = Válasz
alerts-column-prepared = Előkészítve
alerts-column-by = Előkészítette
alerts-column-since = Kezdete
alerts-column-instead = Ottani intézkedés
alerts-column-node = Csomópont
alerts-column-asked = Utolsó lekérdezés
alerts-column-version = Verzió
alerts-column-fields = Módosított mezők
alerts-column-deleted = Törölve
alerts-column-issuer = Kiadó
alerts-column-as-of = Teljes ezen a napon
alerts-column-applied = Átvett bejegyzések az ismertekből
alerts-column-acknowledged = Visszaigazolt bejegyzések
alerts-column-categories = Kategóriák
alerts-column-made = Létrehozva
alerts-column-renewed = Megújítva
alerts-column-counted = Számlálva
alerts-column-count = Darab

alerts-field-register = Nyilvántartás
alerts-field-record = Szám az Ön nyilvántartásában
alerts-field-category = Kategória
alerts-field-standing = Állapot
alerts-field-state = Állam
alerts-field-kind = A kapcsolat fajtája
alerts-field-reason = Indok
alerts-field-reasons = Indokok
alerts-field-ground = Alap
alerts-field-grounds = Mit hoz fel ellene a személy
alerts-field-assessment = Egyedi értékelés
alerts-field-outcome = A felülvizsgálat eredménye
alerts-hint-review-assessment = Miért szükséges és arányos továbbra is a figyelmeztető jelzés, vagy miért nem. Ez rögzítésre kerül.
alerts-hint-review-ground = Csak törlés esetén.
alerts-field-request = A kérelem hivatkozási száma
alerts-field-consent = A hozzájárulás hivatkozási száma
alerts-field-told = A műveletben részt vevő államok
alerts-field-other-register = A másik figyelmeztető jelzés nyilvántartása
alerts-field-other = A másik figyelmeztető jelzés száma
alerts-field-link = Kapcsolat
alerts-field-consented = Mihez járult hozzá az áldozat
alerts-field-categories = Mit von vissza az áldozat
alerts-field-revocation = A visszavonás hivatkozási száma
alerts-field-proposal = Mit javasol?
alerts-field-evidence = A nap, amelyen a bizonyíték ismertté vált
alerts-field-text = Pontosan mit és miért
alerts-field-stands = Fennmarad a bevitel?
alerts-field-accept = Egyetért az Ön hatósága?
alerts-field-proportionality = Arányosság
alerts-field-judicial-authority = Igazságügyi hatóság
alerts-field-judicial-request = A hatóság kérelme
alerts-field-immediate = Azonnal intézkedni
alerts-field-terrorism = Terrorista bűncselekményekkel kapcsolatos
alerts-field-basis = Cél és jogalap
alerts-field-case-reference = Ügy
alerts-field-offence = Bűncselekmény
alerts-field-person-role = A személy szerepe az ügyben
alerts-field-statement = Indokolás saját szavaival
alerts-field-family = Családi név
alerts-field-given = Utónév
alerts-field-birth = Születési idő
alerts-field-document = Okmányszám
alerts-field-plate = Rendszám
alerts-field-vin = Járműazonosító szám
alerts-field-registers = Nyilvántartások
alerts-field-ends = Vége
alerts-field-period = Időszak

alerts-field-kind-of-object = A tárgy fajtája
alerts-field-deviation-consulted = Államok, amelyekkel konzultáltak
alerts-field-deviation-interests = Alapvető nemzeti érdekek

alerts-hint-new-record = A szám, amelyet az Ön hatósága ad. Soha nem név: címekben szerepel.
alerts-hint-new-proportionality = Miért megfelelő, releváns és elég fontos az eset egy figyelmeztető jelzéshez.
alerts-hint-condition = Írja le, hogyan teljesül ez.
alerts-hint-of = Például 2026, 2026-11 vagy 2026-11-21. Üresen hagyva a jelenlegi.
alerts-hint-one-a-line = Soronként egy. Csak ha az áldozat hozzájárult.
alerts-hint-extend-assessment = Miért szükséges ebben az esetben továbbra is a figyelmeztető jelzés. Az Ön hatóságánál marad.
alerts-hint-hide-consent = Az elfogatóparancsot kiadó igazságügyi hatóságé.
alerts-hint-hide-told = Értesítést kapnak arról, hogy a figyelmeztető jelzés el van rejtve.
alerts-hint-propose-evidence = E naptól számít az idő, amelyen belül a kiadót értesíteni kell. Üresen hagyva a mai nap.
alerts-hint-misused-identity-consent = Az áldozat által aláírt nyilatkozatra vonatkozik.
alerts-hint-misused-identity-consented = Más fajtájú adatok nem elfogadottak.
alerts-hint-contest-record = Ahogyan a személy kérelmében vagy a hatóság válaszában szerepel.
alerts-hint-ask-ends = Mostantól legfeljebb 90 nap. Megújíthatja.

alerts-act-change = Módosítás
alerts-what-change = Minden mező helyére az kerül, ami itt áll. A kategória marad; a korábbi verziók megmaradnak.
alerts-act-review = Felülvizsgálat
alerts-what-review = A figyelmeztető jelzés a napján törlődik, ha nem hosszabbítják meg. Olvassa el, mit tartalmaz és miért áll fenn, és döntse el, hogy továbbra is szükséges és arányos-e.
alerts-review-correct = Előbb az adatok helyesbítése
alerts-outcome-extend = Továbbra is szükséges: meghosszabbítás
alerts-outcome-delete = Már nem szükséges: törlés
alerts-act-extend = Meghosszabbítás
alerts-what-extend = A figyelmeztető jelzés mostantól számítva újra a kategóriájának megfelelő ideig marad fenn. A jog rögzített egyedi értékelést ír elő.
alerts-act-achieved = Cél teljesült
alerts-what-achieved = Ön közli, hogy a figyelmeztető jelzés célja teljesült. 15 nap után törlődik, hacsak hatósága meg nem indokolja, miért kell megtartani.
alerts-act-keep = Mégis megtartani
alerts-what-keep = A cél teljesültnek látszott. Írja le, miért kell megtartani a figyelmeztető jelzést.
alerts-act-flag = Megjelölés egy állam számára
alerts-what-flag = Egy állam megjelölést kért. Hatóságai nem hajtják végre az e figyelmeztető jelzésben kért intézkedést; a letartóztatásból a tartózkodási hely felkutatása lesz.
alerts-act-unflag = Megjelölés visszavonása
alerts-what-unflag = Az adott állam hatóságai ismét végrehajtják az intézkedést.
alerts-act-execute-anyway = Az intézkedés kérése mégis
alerts-what-execute-anyway = Sürgős és súlyos esetben kérheti egy államtól, hogy vonassa vissza megjelölését. A megjelölés addig marad.
alerts-act-hide = Elrejtés
alerts-what-hide = 48 óráig csak a SIRENE-irodák látják ezt a figyelmeztető jelzést. Ha már el van rejtve, további 48 óráig rejtve marad. Az idő leteltével magától ismét megjelenik.
alerts-act-reveal = Ismételt megjelenítés
alerts-what-reveal = A figyelmeztető jelzés mostantól minden jogosult számára látható.
alerts-act-link = Összekapcsolás másik figyelmeztető jelzéssel
alerts-what-link = A kapcsolathoz egyértelmű operatív szükséglet kell. Nem változtat sem az intézkedésen, sem az időtartamon, és senkinek nem ad szélesebb hozzáférést.
alerts-act-unlink = Kapcsolat megszüntetése
alerts-what-unlink = A kapcsolat mindkét végén megszűnik.
alerts-act-misused-identity = Személyazonossággal való visszaélés áldozatának hozzáadása
alerts-what-misused-identity = A tisztviselők először azt olvassák, hogy a név egy áldozaté. Csak azt vigye be, amihez az áldozat fajtánként hozzájárult. A korábban bevitt adatok helyébe lép.
alerts-act-revoke-consent = Az áldozat adatainak törlése
alerts-what-revoke-consent = Az áldozat már nem járul hozzá. Az adatok a figyelmeztető jelzés új verziójában és minden másolatban törlődnek.
alerts-act-propose = Javaslat a kiadónak
alerts-what-propose = A figyelmeztető jelzés egy másik államé. Közölje vele, amit tud: az dönt, és indokolással válaszol.
alerts-act-contest = Annak rögzítése, hogy egy személy vitat egy bevitelt
alerts-what-contest = Egy személy vitatja, hogy egy figyelmeztető jelzésben fenyegetésként szerepel. Ezt újra meg kell vizsgálni, és indokolással kell dönteni róla. A figyelmeztető jelzés addig fennmarad.
alerts-act-decide-contest = Döntés a vitatásról
alerts-what-decide-contest = A személy vitatja, hogy fenyegetésként szerepel. Ha a bevitel nem marad fenn, kikerül a figyelmeztető jelzésből.
alerts-act-delete = Törlés
alerts-what-delete = A figyelmeztető jelzés véglegesen törlődik, itt és minden másolatban.

alerts-delete-copies = { $count ->
    [0] Más csomópontnál nincs másolat.
    [one] { $count } másik csomópont kap utasítást másolata törlésére. Vissza kell igazolnia.
   *[other] { $count } másik csomópont kap utasítást másolata törlésére. Mindegyiknek vissza kell igazolnia.
}
alerts-delete-attached = Vele együtt törlődnek e tárgyakra vonatkozó figyelmeztető jelzések:
alerts-delete-links = { $count ->
    [one] Megszűnik { $count } kapcsolat egy másik figyelmeztető jelzéssel.
   *[other] Megszűnik { $count } kapcsolat más figyelmeztető jelzésekkel.
}
alerts-delete-file = A nemzeti aktát egy évig őrzik.
alerts-delete-sure = Törli ezt a figyelmeztető jelzést?
alerts-delete-now = Törlés most
alerts-delete-not = Nem törlöm

alerts-victim-title = Itt egy másik személy személyazonosságával élnek vissza
alerts-victim-what = Ne intézkedjen senkivel szemben pusztán a név alapján. Tegye lehetővé, hogy igazolja magát.
alerts-victim-name = Az áldozat neve
alerts-victim-since = Hozzájárulással bevive ekkor
alerts-safety = Az Ön biztonsága
alerts-todo = Mit tesznek a tisztviselők találat esetén
alerts-data = Mit tartalmaz a figyelmeztető jelzés
alerts-acts = Mit tehet Ön
alerts-life = A figyelmeztető jelzés története
alerts-national-title = Nemzeti akta
alerts-national-what = Ez az Ön hatóságánál marad. Más csomópontnál nincs meg.
alerts-quality = Az adatok minősége
alerts-quality-missing = Ha ismert, be kell vinni
alerts-quality-percent = { $percent } / 100
alerts-threat-title = Fenyegetésként bevive
alerts-threat-what = Csak akkor töltse ki, ha a személyt nemzeti értékelés alapján terrorista vagy erőszakos szélsőséges fenyegetésként viszik be. A jóváhagyó neve az Ön hatóságánál marad.
alerts-threat-again = A fenyegetés értékelése megismétlődött
alerts-threat-authoriser = A jóváhagyó neve
alerts-threat-assessment = Nemzeti értékelés
alerts-threat-function = Jóváhagyta
alerts-threat-criteria = Kritériumok, verzió
alerts-threat-review = Újraértékelés határideje
alerts-flags-title = Megjelölések
alerts-no-action = Nincs intézkedés
alerts-links-title = Kapcsolatok
alerts-links-what = A kapcsolat senkinek nem ad hozzáférést. Csak azokat látja, amelyek másik végét láthatja.
alerts-holders-title = E verzió másolatai
alerts-holder-acknowledged = Visszaigazolva
alerts-holder-waiting = Még nincs visszaigazolva
alerts-holder-never-asked = Soha nem kérdezett
alerts-holder-not-entitled = Ezt a kategóriát nem kapja
alerts-beside-title = Más figyelmeztető jelzések mellett
alerts-place = Ha több figyelmeztető jelzés illik: ez a(z) { $place }. helyen áll az intézkedések végrehajtási sorrendjében.
alerts-beside-not = Ugyanazon személynél vagy tárgynál ezekkel nem egyeztethető össze:
alerts-versions-title = Előzmények

alerts-note-entered = Bevive
alerts-note-prepared = Előkészítve
alerts-note-approved = Egy másik tisztviselő egyetértett
alerts-note-deviation = Bevive olyan figyelmeztető jelzés mellett, amellyel nem egyeztethető össze
alerts-note-different-subject = A megadottak szerint másikra vonatkozik
alerts-note-threat-authorised = Fenyegetésként való bevitel jóváhagyva
alerts-note-changed = Módosítva
alerts-note-assessment = Értékelés után meghosszabbítva
alerts-note-flag = Megjelölés
alerts-note-execute-anyway = Intézkedés kérése a megjelölés ellenére
alerts-note-hidden = Elrejtve
alerts-note-revealed = Ismét látható
alerts-note-link = Kapcsolat
alerts-note-victim-consent = Az áldozat hozzájárulása
alerts-note-purpose-achieved = Cél teljesült
alerts-note-kept = Mégis megtartva
alerts-note-proposal = Javaslat eldöntve
alerts-note-contest = Vitatva
alerts-note-contest-decision = Vitatás eldöntve
alerts-note-ended = Törölve
alerts-planned-reveal = Ismét látható lesz
alerts-planned-warning = Önt felkérik a felülvizsgálatára
alerts-planned-threat = Az értékelést meg kell ismételni
alerts-planned-deletion = Törlődik, ha nem hosszabbítják meg

alerts-name-birth = születési
alerts-name-former = korábbi
alerts-name-alias = álnév
alerts-sex-f = Nő
alerts-sex-m = Férfi
alerts-sex-x = Egyik sem

alerts-foreign-title = Másik állam figyelmeztető jelzése
alerts-foreign-what = Csak az az állam jelenítheti meg, módosíthatja vagy törölheti, amely bevitte. Ha látni szeretné a tartalmát, keressen a cél megadásával. Közölheti a kiadóval, mi hiányzik vagy hibás, vagy megjelölést kérhet.
alerts-foreign-search = Keresés

alerts-reviews-title = Esedékes felülvizsgálatok
alerts-reviews-what = Ezek a figyelmeztető jelzések négy hónapon belül véget érnek. Értékelés után hosszabbítsa meg egyenként, vagy hagyja, hogy napjukon törlődjenek.
alerts-reviews-none = E nyilvántartás egyetlen figyelmeztető jelzését sem kell most felülvizsgálni.
alerts-reviews-caption = Felülvizsgálandó figyelmeztető jelzések, elöl a legsürgősebb

alerts-events-title = Miről kell értesíteni másokat
alerts-events-what = A jog előírja ezen államok értesítését. Értesítse őket, és a bizonyítékot őrizze meg az aktájában.
alerts-events-none = Senkit nem kell semmiről értesíteni.
alerts-to-all = Minden állam
alerts-event-new-alert = Új, megjelölhető figyelmeztető jelzés
alerts-event-national-security = Nemzetbiztonsági célú figyelmeztető jelzés
alerts-event-execute-anyway = A kiadó a megjelölés ellenére kéri az intézkedést
alerts-event-hidden = Elrejtve, amíg egy művelet tart
alerts-event-supervisor = Két hónapon belül nincs megállapodás: terjessze a felügyeleti hatóságok elé

alerts-drafts-title = Várakozó bevitelek
alerts-drafts-what = Ezek a figyelmeztető jelzések még nem léteznek. Egy másik tisztviselőre, vagy ugyanazon személyre vagy tárgyra vonatkozó másik figyelmeztető jelzés végére várnak.
alerts-drafts-none = Semmi nem vár.
alerts-draft-title = Várakozó bevitel
alerts-draft-approval = Egy másik tisztviselőre vár
alerts-draft-queued = Másik figyelmeztető jelzés végére vár
alerts-draft-offered = Most bevihető
alerts-draft-behind = Ennek a végére vár
alerts-draft-decide = Döntés
alerts-draft-own = Ezt a bevitelt Ön készítette elő. Egy másik tisztviselőnek kell egyetértenie. Ön csak elállhat tőle.
alerts-draft-agree = Egyetértés és bevitel
alerts-draft-refuse = Elállás

alerts-proposals-title = Javaslatok
alerts-proposals-what = Mit javasolnak más államok az Ön figyelmeztető jelzéseihez, és mit javasol Ön az övékhez.
alerts-proposals-none = Nincs javaslat.
alerts-proposal-title = Javaslat: { $kind }
alerts-proposal-completion = Kiegészítés
alerts-proposal-correction = Helyesbítés
alerts-proposal-flag = Megjelölés
alerts-proposal-is-waiting = Úton van
alerts-proposal-is-open = Eldöntendő
alerts-proposal-is-accepted = Elfogadva
alerts-proposal-is-refused = Elutasítva
alerts-proposal-is-supervisor = A felügyeleti hatóságoknál
alerts-proposal-decide = Döntés
alerts-proposal-decide-what = Válasza a javaslatot tevő államhoz kerül. Maga a módosítás vagy a megjelölés külön művelet.
alerts-send-decision = A válasz elküldése
alerts-answer-yes = Igen
alerts-answer-no = Nem
alerts-stands-yes = Igen, a bevitel fennmarad
alerts-stands-no = Nem, a bevitel kikerül

alerts-criteria-title = Fenyegetések bevitelének kritériumai
alerts-criteria-what = Személy csak közzétett kritériumok alapján vihető be fenyegetésként. Egy verzió soha nem módosul: tegyen közzé másikat.
alerts-criteria-whose = A kritériumok kiadója
alerts-criteria-none = Nincsenek közzétett kritériumok.
alerts-criteria-publish = Verzió közzététele
alerts-criteria-version-hint = Például 2026-1. Többé nem használható fel.
alerts-criteria-text = A kritériumok

alerts-deletions-title = Törlések
alerts-deletions-what = A törlésnek minden másolathoz el kell jutnia. Minden csomópont visszaigazolja.
alerts-deletions-none = Minden csomópont minden törlést visszaigazolt.
alerts-deletions-pending = { $count ->
    [one] { $count } visszaigazolás hiányzik.
   *[other] { $count } visszaigazolás hiányzik.
}
alerts-deletions-overdue = { $count ->
    [0] Egy sem késedelmes.
    [one] { $count } késedelmes.
   *[other] { $count } késedelmes.
}
alerts-deletions-more = Több van, mint amennyi látható.
alerts-deletions-caption = Hiányzó visszaigazolások, elöl a késedelmesek
alerts-deletion-overdue = { $hours ->
    [one] Késedelmes, { $hours } órával a törlés után
   *[other] Késedelmes, { $hours } órával a törlés után
}

alerts-feeds-title = Másolatok
alerts-feeds-what = Mit tart ez a csomópont mások figyelmeztető jelzéseiből, mennyire friss, és kinél vannak az Önéinek másolatai.
alerts-copies-title = Itt tartott másolatok
alerts-copies-none = E csomópontnál nincsenek másolatok.
alerts-copies-caption = Másolatok kiadó szerint
alerts-copy-fresh = Friss
alerts-copy-stale = Nem friss: egy keresésből kimaradhat valami
alerts-copy-snapshot = Újbóli átvétel folyamatban
alerts-copy-broken = Nem érvényes
alerts-own-feeds-title = Az Ön figyelmeztető jelzéseinek másolatai
alerts-feed-holds = Bejegyzések az adatfolyamban: { $count }
alerts-feed-set-back = Az adatfolyam nem folytatja azt, amit közzétettek. Semmi nem vihető be, amíg egy műszaki szakember vissza nem állítja.
alerts-entitle-title = Annak beállítása, mit tarthat egy csomópont
alerts-entitle-what = Azok a másolatok, amelyeket egy csomópont már nem tarthat, a következő kérésével eltűnnek.
alerts-entitle-hint = Kategóriák kódjai vesszővel elválasztva. Üresen hagyva minden kategória.
alerts-entitle-do = Beállítás

alerts-subscriptions-title = Állandó lekérdezések
alerts-subscriptions-what = Értesítést kap, ha itt valami új felel meg a lekérdezésének. A napján véget ér, ha nem újítja meg.
alerts-subscriptions-none = Önnek nincs állandó lekérdezése.
alerts-subscriptions-caption = Az Ön állandó lekérdezései
alerts-subscription-title = Állandó lekérdezés
alerts-subscription-new = Állandó lekérdezés indítása
alerts-subscription-asked = Mit kérdez
alerts-subscription-asked-hint = Egy személy vagy egy tárgy. Töltse ki, amit tud.
alerts-subscription-why = Miért kérdezi
alerts-subscription-where = Hol és meddig
alerts-subscription-found = Mi a találat
alerts-subscription-found-where = A találat a feladatlistáján szerepel. Ott csak az áll, hogy van valami; ha látni szeretné, keressen.
alerts-subscription-renew = Megújítás
alerts-subscription-end = Befejezés
alerts-subscription-end-what = A lekérdezés törlődik. A találatok a feladatlistáján maradnak.
alerts-term-name = Név
alerts-term-birth-date = Születési idő
alerts-term-sex = Nem
alerts-term-nationality = Állampolgárság
alerts-term-birth-place = Születési hely
alerts-term-document = Okmány
alerts-term-plate = Rendszám
alerts-term-vin = Járműazonosító szám
alerts-term-number = Szám
alerts-term-reference = Hivatkozási szám
alerts-person-suspect = Gyanúsított
alerts-person-convicted = Elítélt
alerts-person-victim = Áldozat
alerts-person-witness = Tanú vagy kapcsolat
alerts-person-missing = Eltűnt
alerts-person-other = Egyéb

alerts-statistics-title = Statisztika
alerts-statistics-period = Számlálás időszaka: { $period }.
alerts-statistics-differ = Az űrlapok számai nem egyeznek a naplóval. Értesítse az üzemeltetőt.
alerts-statistics-none = Semmi nem lett számlálva.
alerts-by-category = { $counter }, kategóriánként
alerts-too-few = túl kevés a közzétételhez
alerts-period-year = Év
alerts-period-month = Hónap
alerts-period-day = Nap
alerts-counter-held = Nyilvántartott
alerts-counter-extended = Nyilvántartott és meghosszabbított
alerts-counter-flagged = Nyilvántartott és megjelölt
alerts-counter-hidden = Nyilvántartott és elrejtett
alerts-counter-entered = Bevitt
alerts-counter-changed = Módosított
alerts-counter-deleted = Törölt
alerts-counter-searches = Megválaszolt keresések
alerts-counter-hits = Találatok más államok figyelmeztető jelzéseire
alerts-counter-own-hits = Találatok saját figyelmeztető jelzésekre
alerts-counter-forms-sent = Elküldött űrlapok
alerts-counter-forms-received = Beérkezett űrlapok

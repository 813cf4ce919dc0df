# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

alerts-title = Zápisy
alerts-tabs = Časti tohto oddielu
alerts-tab-list = Vlastné zápisy
alerts-tab-reviews = Preskúmania na vykonanie
alerts-tab-drafts = Čakajúce zápisy
alerts-tab-proposals = Návrhy
alerts-tab-events = Na oznámenie
alerts-tab-criteria = Kritériá hrozby
alerts-tab-contest = Spochybnené vloženie
alerts-tab-subscriptions = Trvalé dopyty
alerts-tab-deletions = Vymazania
alerts-tab-feeds = Kópie
alerts-tab-statistics = Štatistiky

alerts-enter = Vložiť zápis
alerts-show = Zobraziť
alerts-all = Všetko
alerts-cancel = Zrušiť
alerts-continue = Pokračovať
alerts-again = Ešte raz
alerts-yes = Áno
alerts-you = vy
alerts-missing = Údaj chýba alebo nemá požadovanú podobu.
alerts-pages = Ďalšia časť zoznamu
alerts-to-first = Na začiatok
alerts-to-next = Ďalej
alerts-none = Nie je žiadny zápis tohto druhu.
alerts-none-yet = Zatiaľ sa nič nenašlo. Ostáva prejsť ďalšie: prejdite na nasledujúcu stranu.
alerts-list-caption = Zápisy vášho orgánu od naposledy zmeneného
alerts-on-record = Zaevidované, položka denníka { $entry }.
alerts-not-as-it-stands = To sa pre zápis v jeho súčasnom stave nehodí.

alerts-choose-what = Zvoľte účel zápisu. Každá kategória určuje, čo príslušníci vo všetkých štátoch urobia.
alerts-choose-needs = Čo je potrebné
alerts-second-officer = Táto kategória vyžaduje dve osoby. Zadané údaje počkajú, kým nebude súhlasiť ďalší príslušník.
alerts-enter-ask = Vložiť a požiadať ďalšieho príslušníka
alerts-check = Skontrolovať
alerts-check-what = Kontrola ukáže kvalitu údajov a vyhľadá zápisy o tej istej osobe alebo veci. Toto vyhľadávanie sa eviduje. Zatiaľ sa nič nevkladá.
alerts-checked = Skontrolované, zatiaľ nevložené
alerts-checked-faults = Pred vložením:
alerts-checked-queued = Váš orgán má zápis o tej istej osobe alebo veci. Nový zápis by čakal, kým sa ten existujúci skončí.
alerts-checked-alone = Nenašiel sa žiadny zápis o tej istej alebo podobnej osobe či veci.
alerts-quality-soon = Pri vypĺňaní tu uvidíte kvalitu údajov.
alerts-similar-title = Zápisy, ktoré sa môžu týkať toho istého
alerts-similar-what = Porovnajte. Ak sa niektorý týka inej osoby alebo veci, uveďte, odkiaľ to viete.
alerts-similar-same = To isté podľa všetkého, čo je známe
alerts-similar-alike = Podobné
alerts-similar-conflict = Nezlučiteľný s vaším
alerts-similar-agrees = zhoda { $percent } zo 100
alerts-similar-first = Môžu existovať oba. Najprv sa vykoná: { $category }.
alerts-similar-not = Nemôžu existovať oba. Skôr než vložíte svoj, konzultujte s dotknutým štátom.
alerts-similar-different = Týka sa niekoho alebo niečoho iného, pretože
alerts-deviation = Vložiť, hoci sú zápisy nezlučiteľné
alerts-deviation-what = Len v základnom národnom záujme a po konzultácii s týmito štátmi.

alerts-standing-shown = Viditeľný
alerts-standing-review-due = Na preskúmanie
alerts-standing-hidden = Skrytý
alerts-standing-flagged = S označením
alerts-tag-immediate = Konať okamžite
alerts-tag-terrorism = Terorizmus
alerts-tag-flags = { $count ->
    [one] Označenie jedného štátu
    [few] Označenia { $count } štátov
   *[other] Označenia { $count } štátov
}
alerts-days = { $count ->
    [0] dnes
    [one] jeden deň
    [few] { $count } dni
   *[other] { $count } dní
}

alerts-column-alert = Zápis
alerts-column-changed = Zmenené
alerts-column-due = Preskúmať do
alerts-column-left = Zostáva
alerts-column-extensions = Predĺžené
alerts-column-when = Kedy
alerts-column-what = Čo
alerts-column-to = Komu
alerts-column-from = Od koho
alerts-column-until = Do
alerts-column-evidence = Dôkazy od
alerts-column-answer = Odpoveď
alerts-column-prepared = Pripravené
alerts-column-by = Pripravil(a)
alerts-column-since = Odkedy
alerts-column-instead = Opatrenie v tomto štáte
alerts-column-node = Uzol
alerts-column-asked = Naposledy dopytované
alerts-column-version = Verzia
alerts-column-fields = Zmenené polia
alerts-column-deleted = Vymazané
alerts-column-issuer = Vydávajúci štát
alerts-column-as-of = Úplné ku dňu
alerts-column-applied = Položky prevzaté zo známych
alerts-column-acknowledged = Potvrdené položky
alerts-column-categories = Kategórie
alerts-column-made = Vytvorené
alerts-column-renewed = Obnovené
alerts-column-counted = Čo sa počíta
alerts-column-count = Počet

alerts-field-register = Register
alerts-field-record = Číslo vo vašom registri
alerts-field-category = Kategória
alerts-field-standing = Stav
alerts-field-state = Štát
alerts-field-kind = Druh prepojenia
alerts-field-reason = Dôvod
alerts-field-reasons = Dôvody
alerts-field-ground = Právny dôvod
alerts-field-grounds = Čo proti tomu osoba namieta
alerts-field-assessment = Individuálne posúdenie
alerts-field-outcome = Výsledok preskúmania
alerts-hint-review-assessment = Prečo je zápis stále potrebný a primeraný, alebo prečo nie je. Zaeviduje sa to.
alerts-hint-review-ground = Len ak sa má vymazať.
alerts-field-request = Číslo žiadosti
alerts-field-consent = Číslo súhlasu
alerts-field-told = Štáty zapojené do operácie
alerts-field-other-register = Register druhého zápisu
alerts-field-other = Číslo druhého zápisu
alerts-field-link = Prepojenie
alerts-field-consented = S čím poškodená osoba súhlasila
alerts-field-categories = Čo poškodená osoba odvoláva
alerts-field-revocation = Číslo odvolania súhlasu
alerts-field-proposal = Čo navrhujete?
alerts-field-evidence = Deň, keď dôkazy vyšli najavo
alerts-field-text = Čo presne a prečo
alerts-field-stands = Zostáva vloženie v platnosti?
alerts-field-accept = Súhlasí váš orgán?
alerts-field-proportionality = Primeranosť
alerts-field-judicial-authority = Justičný orgán
alerts-field-judicial-request = Jeho žiadosť
alerts-field-immediate = Konať okamžite
alerts-field-terrorism = Týka sa teroristických trestných činov
alerts-field-basis = Účel a právny základ
alerts-field-case-reference = Prípad
alerts-field-offence = Trestný čin
alerts-field-person-role = Postavenie osoby v prípade
alerts-field-statement = Dôvody vlastnými slovami
alerts-field-family = Priezvisko
alerts-field-given = Meno
alerts-field-birth = Dátum narodenia
alerts-field-document = Číslo dokladu
alerts-field-plate = Evidenčné číslo vozidla
alerts-field-vin = Identifikačné číslo vozidla
alerts-field-registers = Registre
alerts-field-ends = Končí sa dňa
alerts-field-period = Obdobie

alerts-field-kind-of-object = Druh veci
alerts-field-deviation-consulted = Konzultované štáty
alerts-field-deviation-interests = Základné národné záujmy

alerts-hint-new-record = Číslo, ktoré pridelil váš orgán. Nikdy nie meno: číslo je súčasťou adries.
alerts-hint-new-proportionality = Prečo je prípad primeraný, relevantný a dostatočne závažný na zápis.
alerts-hint-condition = Uveďte, ako je to splnené.
alerts-hint-of = Napríklad 2026, 2026-11 alebo 2026-11-21. Prázdne znamená súčasné obdobie.
alerts-hint-one-a-line = Jeden údaj na riadok. Len ak poškodená osoba súhlasila.
alerts-hint-extend-assessment = Prečo je zápis v tomto prípade stále potrebný. Text zostáva vo vašom orgáne.
alerts-hint-hide-consent = Súhlas justičného orgánu, ktorý príkaz vydal.
alerts-hint-hide-told = Dozvedia sa, že zápis je skrytý.
alerts-hint-propose-evidence = Od tohto dňa plynie lehota, v ktorej treba informovať vydávajúci štát. Prázdne znamená dnešok.
alerts-hint-misused-identity-consent = Číslo vyhlásenia, ktoré poškodená osoba podpísala.
alerts-hint-misused-identity-consented = Údaje iného druhu sa odmietnu.
alerts-hint-contest-record = Ako je uvedené v žiadosti osoby alebo v odpovedi orgánu.
alerts-hint-ask-ends = Najviac 90 dní odo dneška. Môžete obnoviť.

alerts-act-change = Zmeniť
alerts-what-change = Všetky polia sa nahradia tým, čo je tu. Kategória zostáva; predchádzajúce verzie sa uchovajú.
alerts-act-review = Preskúmať
alerts-what-review = Zápis sa vo svoj deň vymaže, ak sa nepredĺži. Prečítajte si, čo obsahuje a prečo trvá, a rozhodnite, či je stále potrebný a primeraný.
alerts-review-correct = Najprv opraviť údaje
alerts-outcome-extend = Stále potrebný: predĺžiť
alerts-outcome-delete = Už nepotrebný: vymazať
alerts-act-extend = Predĺžiť
alerts-what-extend = Zápis sa uchová znova na čas určený pre jeho kategóriu, počítaný odteraz. Právo vyžaduje individuálne posúdenie, ktoré sa zaeviduje.
alerts-act-achieved = Účel splnený
alerts-what-achieved = Uvádzate, že účel zápisu bol splnený. Zápis sa vymaže po 15 dňoch, ak váš orgán neuvedie, prečo sa musí zachovať.
alerts-act-keep = Napriek tomu zachovať
alerts-what-keep = Účel sa považoval za splnený. Uveďte, prečo sa zápis musí zachovať.
alerts-act-flag = Označenie pre štát
alerts-what-flag = Štát požiadal o označenie. Jeho orgány opatrenie podľa tohto zápisu nevykonajú; zatknutie sa zmení na zistenie miesta pobytu.
alerts-act-unflag = Zrušiť označenie
alerts-what-unflag = Orgány tohto štátu budú opatrenie znova vykonávať.
alerts-act-execute-anyway = Napriek tomu požiadať o opatrenie
alerts-what-execute-anyway = V naliehavých a závažných prípadoch môžete štát požiadať, aby bolo jeho označenie zrušené. Dovtedy označenie platí.
alerts-act-hide = Skryť
alerts-what-hide = Počas 48 hodín vidia tento zápis len útvary SIRENE. Ak je už skrytý, zostane skrytý ďalších 48 hodín. Po uplynutí času sa zobrazí sám.
alerts-act-reveal = Znova zobraziť
alerts-what-reveal = Odteraz zápis uvidia všetci oprávnení.
alerts-act-link = Prepojiť s iným zápisom
alerts-what-link = Prepojenie vyžaduje jasnú operačnú potrebu. Nemení opatrenie ani čas a nikomu nedáva širší prístup.
alerts-act-unlink = Zrušiť prepojenie
alerts-what-unlink = Prepojenie sa zruší na oboch stranách.
alerts-act-misused-identity = Pridať osobu, ktorej totožnosť bola zneužitá
alerts-what-misused-identity = Príslušníci si najprv prečítajú, že meno patrí poškodenej osobe. Vložte len to, s čím táto osoba súhlasila, podľa jednotlivých druhov údajov. Predtým vložené údaje sa nahradia.
alerts-act-revoke-consent = Vymazať údaje poškodenej osoby
alerts-what-revoke-consent = Poškodená osoba už nesúhlasí. Údaje sa vymažú v novej verzii zápisu a vo všetkých kópiách.
alerts-act-propose = Navrhnúť niečo vydávajúcemu štátu
alerts-what-propose = Zápis patrí inému štátu. Oznámte mu, čo viete: rozhodne a odpovie s odôvodnením.
alerts-act-contest = Zaevidovať, že osoba vloženie spochybňuje
alerts-what-contest = Osoba spochybňuje, že ju zápis uvádza ako hrozbu. Treba to znova posúdiť a rozhodnúť s odôvodnením. Dovtedy zápis platí.
alerts-act-decide-contest = Rozhodnúť o spochybnení
alerts-what-decide-contest = Osoba spochybňuje vloženie ako hrozby. Ak neobstojí, zo zápisu sa odstráni.
alerts-act-delete = Vymazať
alerts-what-delete = Zápis sa natrvalo vymaže, tu aj vo všetkých kópiách.

alerts-delete-copies = { $count ->
    [0] Žiadny iný uzol nemá kópiu.
    [one] Jeden iný uzol dostane pokyn kópiu vymazať. Musí to potvrdiť.
    [few] { $count } iné uzly dostanú pokyn kópiu vymazať. Každý to musí potvrdiť.
   *[other] { $count } iných uzlov dostane pokyn kópiu vymazať. Každý to musí potvrdiť.
}
alerts-delete-attached = Spolu s ním sa vymažú tieto zápisy o veciach:
alerts-delete-links = { $count ->
    [one] Skončí sa jedno prepojenie s iným zápisom.
    [few] Skončia sa { $count } prepojenia s inými zápismi.
   *[other] Skončí sa { $count } prepojení s inými zápismi.
}
alerts-delete-file = Vnútroštátny spis sa uchová jeden rok.
alerts-delete-sure = Vymazať tento zápis?
alerts-delete-now = Vymazať teraz
alerts-delete-not = Nevymazať

alerts-victim-title = Je tu zneužitá totožnosť inej osoby
alerts-victim-what = Nekonajte proti osobe len na základe mena. Umožnite jej preukázať totožnosť.
alerts-victim-name = Meno poškodenej osoby
alerts-victim-since = Vložené so súhlasom dňa
alerts-safety = Vaša bezpečnosť
alerts-todo = Čo príslušníci urobia pri pozitívnej lustrácii
alerts-data = Obsah zápisu
alerts-acts = Čo môžete urobiť
alerts-life = Priebeh zápisu
alerts-national-title = Vnútroštátny spis
alerts-national-what = Zostáva vo vašom orgáne. Žiadny iný uzol ho nemá.
alerts-quality = Kvalita údajov
alerts-quality-missing = Doplniť, ak je známe
alerts-quality-percent = { $percent } zo 100
alerts-threat-title = Vložené ako hrozba
alerts-threat-what = Vyplňte len vtedy, ak sa osoba vkladá na základe vnútroštátneho posúdenia ako teroristická hrozba alebo hrozba násilného extrémizmu. Meno schvaľujúcej osoby zostáva vo vašom orgáne.
alerts-threat-again = Posúdenie hrozby sa vykonalo znova
alerts-threat-authoriser = Meno schvaľujúcej osoby
alerts-threat-assessment = Vnútroštátne posúdenie
alerts-threat-function = Schválil(a)
alerts-threat-criteria = Kritériá, verzia
alerts-threat-review = Znova posúdiť do
alerts-flags-title = Označenia
alerts-no-action = Žiadne opatrenie
alerts-links-title = Prepojenia
alerts-links-what = Prepojenie nikomu nedáva prístup. Vidíte len tie, ktorých druhú stranu smiete vidieť.
alerts-holders-title = Kópie tejto verzie
alerts-holder-acknowledged = Potvrdené
alerts-holder-waiting = Zatiaľ nepotvrdené
alerts-holder-never-asked = Nikdy sa nedopytoval
alerts-holder-not-entitled = Túto kategóriu nedostáva
alerts-beside-title = Popri iných zápisoch
alerts-place = Ak vyhovuje viac zápisov: tento má miesto { $place } v poradí, v akom sa opatrenia vykonávajú.
alerts-beside-not = Pri tej istej osobe alebo veci nie je zlučiteľný s:
alerts-versions-title = História

alerts-note-entered = Vložené
alerts-note-prepared = Pripravené
alerts-note-approved = Ďalší príslušník súhlasil
alerts-note-deviation = Vložené popri nezlučiteľnom zápise
alerts-note-different-subject = Uvedené, že sa týka niekoho alebo niečoho iného
alerts-note-threat-authorised = Schválené vloženie ako hrozba
alerts-note-changed = Zmenené
alerts-note-assessment = Predĺžené po posúdení
alerts-note-flag = Označenie
alerts-note-execute-anyway = Požiadané o opatrenie napriek označeniu
alerts-note-hidden = Skryté
alerts-note-revealed = Znova zobrazené
alerts-note-link = Prepojenie
alerts-note-victim-consent = Súhlas poškodenej osoby
alerts-note-purpose-achieved = Účel splnený
alerts-note-kept = Napriek tomu zachované
alerts-note-proposal = Rozhodnuté o návrhu
alerts-note-contest = Spochybnené
alerts-note-contest-decision = Rozhodnuté o spochybnení
alerts-note-ended = Vymazané
alerts-planned-reveal = Znova sa zobrazí
alerts-planned-warning = Budete požiadaní o preskúmanie
alerts-planned-threat = Posúdenie sa musí vykonať znova
alerts-planned-deletion = Vymaže sa, ak nebude predĺžený

alerts-name-birth = rodné
alerts-name-former = predchádzajúce
alerts-name-alias = alias
alerts-sex-f = Žena
alerts-sex-m = Muž
alerts-sex-x = Iné

alerts-foreign-title = Zápis iného štátu
alerts-foreign-what = Zobraziť, zmeniť alebo vymazať ho môže len štát, ktorý ho vložil. Ak chcete poznať jeho obsah, vyhľadávajte s uvedením účelu. Vydávajúcemu štátu môžete oznámiť, čo chýba alebo je chybné, alebo požiadať o označenie.
alerts-foreign-search = Vyhľadať

alerts-reviews-title = Preskúmania na vykonanie
alerts-reviews-what = Tieto zápisy sa skončia do štyroch mesiacov. Každý po posúdení predĺžte, alebo ho nechajte v daný deň vymazať.
alerts-reviews-none = Žiadny zápis tohto registra teraz netreba preskúmať.
alerts-reviews-caption = Zápisy na preskúmanie od najnaliehavejšieho

alerts-events-title = Čo treba oznámiť ostatným
alerts-events-what = Právo vyžaduje, aby sa to tieto štáty dozvedeli. Oznámte im to a doklad uchovajte v spise.
alerts-events-none = Nikomu netreba nič oznamovať.
alerts-to-all = Všetky štáty
alerts-event-new-alert = Nový zápis, ku ktorému možno pripojiť označenie
alerts-event-national-security = Zápis z dôvodu národnej bezpečnosti
alerts-event-execute-anyway = Vydávajúci štát žiada o opatrenie napriek označeniu
alerts-event-hidden = Skrytý počas operácie
alerts-event-supervisor = Do dvoch mesiacov nedošlo k dohode: predložte dozorným orgánom

alerts-drafts-title = Čakajúce zápisy
alerts-drafts-what = Tieto zápisy ešte neexistujú. Čakajú na ďalšieho príslušníka alebo na koniec iného zápisu o tej istej osobe či veci.
alerts-drafts-none = Nič nečaká.
alerts-draft-title = Čakajúci zápis
alerts-draft-approval = Čaká na ďalšieho príslušníka
alerts-draft-queued = Čaká na koniec iného zápisu
alerts-draft-offered = Teraz možno vložiť
alerts-draft-behind = Čaká na koniec zápisu
alerts-draft-decide = Rozhodnúť
alerts-draft-own = Tento zápis ste pripravili vy. Súhlasiť s ním musí iný príslušník. Vy sa ho môžete len vzdať.
alerts-draft-agree = Súhlasiť a vložiť
alerts-draft-refuse = Vzdať sa zápisu

alerts-proposals-title = Návrhy
alerts-proposals-what = Čo iné štáty navrhujú k vašim zápisom a čo vy navrhujete k ich zápisom.
alerts-proposals-none = Nie sú žiadne návrhy.
alerts-proposal-title = Návrh: { $kind }
alerts-proposal-completion = Doplnenie
alerts-proposal-correction = Oprava
alerts-proposal-flag = Označenie
alerts-proposal-is-waiting = Na ceste
alerts-proposal-is-open = Na rozhodnutie
alerts-proposal-is-accepted = Prijaté
alerts-proposal-is-refused = Zamietnuté
alerts-proposal-is-supervisor = Na dozorných orgánoch
alerts-proposal-decide = Rozhodnúť
alerts-proposal-decide-what = Vaša odpoveď pôjde štátu, ktorý návrh podal. Samotná zmena alebo označenie je osobitný úkon.
alerts-send-decision = Odoslať odpoveď
alerts-answer-yes = Áno
alerts-answer-no = Nie
alerts-stands-yes = Áno, vloženie zostáva v platnosti
alerts-stands-no = Nie, odstráni sa

alerts-criteria-title = Kritériá na vkladanie hrozieb
alerts-criteria-what = Osoba sa ako hrozba vkladá len podľa zverejnených kritérií. Verzia sa nikdy nemení: zverejnite ďalšiu.
alerts-criteria-whose = Kritériá štátu
alerts-criteria-none = Nie sú zverejnené žiadne kritériá.
alerts-criteria-publish = Zverejniť verziu
alerts-criteria-version-hint = Napríklad 2026-1. Znova sa nikdy nepoužije.
alerts-criteria-text = Znenie kritérií

alerts-deletions-title = Vymazania
alerts-deletions-what = Vymazanie sa musí dostať ku každej kópii. Každý uzol ho potvrdzuje.
alerts-deletions-none = Každý uzol potvrdil každé vymazanie.
alerts-deletions-pending = { $count ->
    [one] Chýba jedno potvrdenie.
    [few] Chýbajú { $count } potvrdenia.
   *[other] Chýba { $count } potvrdení.
}
alerts-deletions-overdue = { $count ->
    [0] Žiadne nie je po lehote.
    [one] Jedno je po lehote.
    [few] { $count } sú po lehote.
   *[other] { $count } je po lehote.
}
alerts-deletions-more = Je ich viac, než je zobrazené.
alerts-deletions-caption = Chýbajúce potvrdenia, najprv tie po lehote
alerts-deletion-overdue = { $hours ->
    [one] Hodinu po lehote
    [few] Po lehote, { $hours } hodiny od vymazania
   *[other] Po lehote, { $hours } hodín od vymazania
}

alerts-feeds-title = Kópie
alerts-feeds-what = Čo má tento uzol zo zápisov ostatných a aké je to aktuálne a kto má kópie vašich zápisov.
alerts-copies-title = Kópie uložené tu
alerts-copies-none = Tento uzol nemá žiadne kópie.
alerts-copies-caption = Kópie podľa vydávajúceho štátu
alerts-copy-fresh = Aktuálna
alerts-copy-stale = Neaktuálna: vyhľadávanie môže niečo vynechať
alerts-copy-snapshot = Preberá sa znova
alerts-copy-broken = Overenie zlyhalo
alerts-own-feeds-title = Kópie vašich zápisov
alerts-feed-holds = Položky v súbore: { $count }
alerts-feed-set-back = Súbor nenadväzuje na to, čo bolo zverejnené. Kým ho technik neobnoví, nemožno nič vložiť.
alerts-entitle-title = Určiť, čo smie uzol mať
alerts-entitle-what = Kópie, ktoré uzol už nesmie mať, zmiznú pri jeho najbližšom dopyte.
alerts-entitle-hint = Kódy kategórií oddelené čiarkami. Prázdne znamená všetky kategórie.
alerts-entitle-do = Nastaviť

alerts-subscriptions-title = Trvalé dopyty
alerts-subscriptions-what = Dostanete upozornenie, keď tu niečo nové odpovie na váš dopyt. Dopyt sa v daný deň skončí, ak ho neobnovíte.
alerts-subscriptions-none = Nemáte žiadne trvalé dopyty.
alerts-subscriptions-caption = Vaše trvalé dopyty
alerts-subscription-title = Trvalý dopyt
alerts-subscription-new = Zadať trvalý dopyt
alerts-subscription-asked = Na čo sa pýtate
alerts-subscription-asked-hint = Jedna osoba alebo jedna vec. Vyplňte, čo viete.
alerts-subscription-why = Prečo sa pýtate
alerts-subscription-where = Kde a ako dlho
alerts-subscription-found = Čo sa našlo
alerts-subscription-found-where = Čo sa našlo, je vo vašom zozname úloh. Ten uvádza, že niečo existuje; ak to chcete vidieť, vyhľadávajte.
alerts-subscription-renew = Obnoviť
alerts-subscription-end = Ukončiť
alerts-subscription-end-what = Dopyt sa vymaže. Čo sa našlo, zostane vo vašom zozname úloh.
alerts-term-name = Meno
alerts-term-birth-date = Dátum narodenia
alerts-term-sex = Pohlavie
alerts-term-nationality = Štátna príslušnosť
alerts-term-birth-place = Miesto narodenia
alerts-term-document = Doklad
alerts-term-plate = Evidenčné číslo vozidla
alerts-term-vin = Identifikačné číslo vozidla
alerts-term-number = Číslo
alerts-term-reference = Referenčné číslo
alerts-person-suspect = Podozrivý
alerts-person-convicted = Odsúdený
alerts-person-victim = Poškodený
alerts-person-witness = Svedok alebo kontaktná osoba
alerts-person-missing = Nezvestný
alerts-person-other = Iné

alerts-statistics-title = Štatistiky
alerts-statistics-period = Počítané za obdobie { $period }.
alerts-statistics-differ = Počty formulárov nesúhlasia s denníkom. Oznámte to prevádzkovateľovi.
alerts-statistics-none = Nič sa nenapočítalo.
alerts-by-category = { $counter }, podľa kategórie
alerts-too-few = príliš málo na zverejnenie
alerts-period-year = Rok
alerts-period-month = Mesiac
alerts-period-day = Deň
alerts-counter-held = Uložené
alerts-counter-extended = Uložené a predĺžené
alerts-counter-flagged = Uložené s označením
alerts-counter-hidden = Uložené a skryté
alerts-counter-entered = Vložené
alerts-counter-changed = Zmenené
alerts-counter-deleted = Vymazané
alerts-counter-searches = Zodpovedané vyhľadávania
alerts-counter-hits = Pozitívne lustrácie v zápisoch iných štátov
alerts-counter-own-hits = Pozitívne lustrácie vo vlastných zápisoch
alerts-counter-forms-sent = Odoslané formuláre
alerts-counter-forms-received = Prijaté formuláre

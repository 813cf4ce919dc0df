# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

alerts-title = Záznamy
alerts-tabs = Části tohoto oddílu
alerts-tab-list = Vlastní záznamy
alerts-tab-reviews = Přezkumy k provedení
alerts-tab-drafts = Čekající záznamy
alerts-tab-proposals = Návrhy
alerts-tab-events = K oznámení
alerts-tab-criteria = Kritéria hrozby
alerts-tab-contest = Zpochybněné vložení
alerts-tab-subscriptions = Trvalé dotazy
alerts-tab-deletions = Výmazy
alerts-tab-feeds = Kopie
alerts-tab-statistics = Statistiky

alerts-enter = Vložit záznam
alerts-show = Zobrazit
alerts-all = Vše
alerts-cancel = Zrušit
alerts-continue = Pokračovat
alerts-again = Ještě jednou
alerts-yes = Ano
alerts-you = vy
alerts-missing = Údaj chybí nebo nemá požadovanou podobu.
alerts-pages = Další část seznamu
alerts-to-first = Na začátek
alerts-to-next = Další
alerts-none = Žádný záznam tohoto druhu není.
alerts-none-yet = Zatím se nic nenašlo. Zbývá projít další: přejděte na další stránku.
alerts-list-caption = Záznamy vašeho orgánu od naposledy změněného
alerts-on-record = Zaevidováno, položka deníku { $entry }.
alerts-not-as-it-stands = To se pro záznam v jeho současném stavu nehodí.

alerts-choose-what = Zvolte účel záznamu. Každá kategorie určuje, co příslušníci ve všech státech udělají.
alerts-choose-needs = Co je potřeba
alerts-second-officer = Tato kategorie vyžaduje dvě osoby. Zadané údaje počkají, dokud nesouhlasí další příslušník.
alerts-enter-ask = Vložit a požádat dalšího příslušníka
alerts-check = Zkontrolovat
alerts-check-what = Kontrola ukáže kvalitu údajů a vyhledá záznamy o téže osobě nebo věci. Toto vyhledávání se eviduje. Zatím se nic nevkládá.
alerts-checked = Zkontrolováno, zatím nevloženo
alerts-checked-faults = Před vložením:
alerts-checked-queued = Váš orgán má záznam o téže osobě nebo věci. Nový záznam by čekal, až ten stávající skončí.
alerts-checked-alone = Nebyl nalezen žádný záznam o téže nebo podobné osobě či věci.
alerts-quality-soon = Při vyplňování zde uvidíte kvalitu údajů.
alerts-similar-title = Záznamy, které se mohou týkat téhož
alerts-similar-what = Porovnejte. Pokud se některý týká jiné osoby nebo věci, uveďte, odkud to víte.
alerts-similar-same = Totéž podle všeho, co je známo
alerts-similar-alike = Podobné
alerts-similar-conflict = Neslučitelný s vaším
alerts-similar-agrees = shoda { $percent } ze 100
alerts-similar-first = Mohou existovat oba. Nejprve se provede: { $category }.
alerts-similar-not = Nemohou existovat oba. Než vložíte svůj, konzultujte s dotčeným státem.
alerts-similar-different = Týká se někoho nebo něčeho jiného, protože
alerts-deviation = Vložit, přestože jsou záznamy neslučitelné
alerts-deviation-what = Jen v zásadním vnitrostátním zájmu a po konzultaci s těmito státy.

alerts-standing-shown = Viditelný
alerts-standing-review-due = K přezkumu
alerts-standing-hidden = Skrytý
alerts-standing-flagged = S označením
alerts-tag-immediate = Jednat okamžitě
alerts-tag-terrorism = Terorismus
alerts-tag-flags = { $count ->
    [one] Označení jednoho státu
    [few] Označení { $count } států
   *[other] Označení { $count } států
}
alerts-days = { $count ->
    [0] dnes
    [one] jeden den
    [few] { $count } dny
   *[other] { $count } dní
}

alerts-column-alert = Záznam
alerts-column-changed = Změněno
alerts-column-due = Přezkum do
alerts-column-left = Zbývá
alerts-column-extensions = Prodlouženo
alerts-column-when = Kdy
alerts-column-what = Co
alerts-column-to = Komu
alerts-column-from = Od koho
alerts-column-until = Do
alerts-column-evidence = Důkazy od
alerts-column-answer = Odpověď
alerts-column-prepared = Připraveno
alerts-column-by = Připravil(a)
alerts-column-since = Od kdy
alerts-column-instead = Opatření v tomto státě
alerts-column-node = Uzel
alerts-column-asked = Naposledy dotázáno
alerts-column-version = Verze
alerts-column-fields = Změněná pole
alerts-column-deleted = Vymazáno
alerts-column-issuer = Pořizující stát
alerts-column-as-of = Úplné ke dni
alerts-column-applied = Položky převzaté ze známých
alerts-column-acknowledged = Potvrzené položky
alerts-column-categories = Kategorie
alerts-column-made = Vytvořeno
alerts-column-renewed = Obnoveno
alerts-column-counted = Co se počítá
alerts-column-count = Počet

alerts-field-register = Registr
alerts-field-record = Číslo ve vašem registru
alerts-field-category = Kategorie
alerts-field-standing = Stav
alerts-field-state = Stát
alerts-field-kind = Druh propojení
alerts-field-reason = Důvod
alerts-field-reasons = Důvody
alerts-field-ground = Právní důvod
alerts-field-grounds = Co proti tomu osoba namítá
alerts-field-assessment = Individuální posouzení
alerts-field-outcome = Výsledek přezkumu
alerts-hint-review-assessment = Proč je záznam stále potřebný a přiměřený, nebo proč není. Zaeviduje se to.
alerts-hint-review-ground = Jen pokud se má vymazat.
alerts-field-request = Číslo žádosti
alerts-field-consent = Číslo souhlasu
alerts-field-told = Státy zapojené do operace
alerts-field-other-register = Registr druhého záznamu
alerts-field-other = Číslo druhého záznamu
alerts-field-link = Propojení
alerts-field-consented = S čím poškozená osoba souhlasila
alerts-field-categories = Co poškozená osoba odvolává
alerts-field-revocation = Číslo odvolání souhlasu
alerts-field-proposal = Co navrhujete?
alerts-field-evidence = Den, kdy důkazy vyšly najevo
alerts-field-text = Co přesně a proč
alerts-field-stands = Zůstává vložení v platnosti?
alerts-field-accept = Souhlasí váš orgán?
alerts-field-proportionality = Přiměřenost
alerts-field-judicial-authority = Justiční orgán
alerts-field-judicial-request = Jeho žádost
alerts-field-immediate = Jednat okamžitě
alerts-field-terrorism = Týká se teroristických trestných činů
alerts-field-basis = Účel a právní základ
alerts-field-case-reference = Případ
alerts-field-offence = Trestný čin
alerts-field-person-role = Postavení osoby v případu
alerts-field-statement = Důvody vlastními slovy
alerts-field-family = Příjmení
alerts-field-given = Jméno
alerts-field-birth = Datum narození
alerts-field-document = Číslo dokladu
alerts-field-plate = Registrační značka
alerts-field-vin = Identifikační číslo vozidla
alerts-field-registers = Registry
alerts-field-ends = Končí dne
alerts-field-period = Období

alerts-field-kind-of-object = Druh věci
alerts-field-deviation-consulted = Konzultované státy
alerts-field-deviation-interests = Zásadní vnitrostátní zájmy

alerts-hint-new-record = Číslo, které přidělil váš orgán. Nikdy ne jméno: číslo je součástí adres.
alerts-hint-new-proportionality = Proč je případ přiměřený, relevantní a dostatečně závažný pro záznam.
alerts-hint-condition = Uveďte, jak je to splněno.
alerts-hint-of = Například 2026, 2026-11 nebo 2026-11-21. Prázdné znamená současné období.
alerts-hint-one-a-line = Jeden údaj na řádek. Jen pokud poškozená osoba souhlasila.
alerts-hint-extend-assessment = Proč je záznam v tomto případě stále potřebný. Text zůstává u vašeho orgánu.
alerts-hint-hide-consent = Souhlas justičního orgánu, který příkaz vydal.
alerts-hint-hide-told = Dozvědí se, že je záznam skrytý.
alerts-hint-propose-evidence = Od tohoto dne běží lhůta, v níž musí být vyrozuměn pořizující stát. Prázdné znamená dnešek.
alerts-hint-misused-identity-consent = Číslo prohlášení, které poškozená osoba podepsala.
alerts-hint-misused-identity-consented = Údaje jiného druhu se odmítnou.
alerts-hint-contest-record = Jak je uvedeno v žádosti osoby nebo v odpovědi orgánu.
alerts-hint-ask-ends = Nejvýše 90 dní ode dneška. Můžete obnovit.

alerts-act-change = Změnit
alerts-what-change = Všechna pole se nahradí tím, co je zde. Kategorie zůstává; předchozí verze se uchovají.
alerts-act-review = Přezkoumat
alerts-what-review = Záznam bude ve svůj den vymazán, pokud nebude prodloužen. Přečtěte si, co obsahuje a proč trvá, a rozhodněte, zda je stále potřebný a přiměřený.
alerts-review-correct = Nejprve opravit údaje
alerts-outcome-extend = Stále potřebný: prodloužit
alerts-outcome-delete = Již nepotřebný: vymazat
alerts-act-extend = Prodloužit
alerts-what-extend = Záznam se uchová znovu po dobu určenou pro jeho kategorii, počítanou od této chvíle. Zákon vyžaduje individuální posouzení, které se zaeviduje.
alerts-act-achieved = Účel splněn
alerts-what-achieved = Uvádíte, že účel záznamu byl splněn. Záznam se vymaže po 15 dnech, pokud váš orgán neuvede, proč se musí zachovat.
alerts-act-keep = Přesto zachovat
alerts-what-keep = Účel byl považován za splněný. Uveďte, proč se záznam musí zachovat.
alerts-act-flag = Označení pro stát
alerts-what-flag = Stát požádal o označení. Jeho orgány opatření podle tohoto záznamu neprovedou; zatčení se změní na zjištění místa pobytu.
alerts-act-unflag = Zrušit označení
alerts-what-unflag = Orgány tohoto státu budou opatření znovu provádět.
alerts-act-execute-anyway = Přesto požádat o opatření
alerts-what-execute-anyway = V naléhavých a závažných případech můžete stát požádat, aby bylo jeho označení zrušeno. Do té doby označení platí.
alerts-act-hide = Skrýt
alerts-what-hide = Po dobu 48 hodin vidí tento záznam jen centrály SIRENE. Je-li již skrytý, zůstane skrytý dalších 48 hodin. Po uplynutí doby se zobrazí sám.
alerts-act-reveal = Znovu zobrazit
alerts-what-reveal = Od této chvíle záznam uvidí všichni oprávnění.
alerts-act-link = Propojit s jiným záznamem
alerts-what-link = Propojení vyžaduje zjevnou operativní potřebu. Nemění opatření ani dobu a nikomu nedává širší přístup.
alerts-act-unlink = Zrušit propojení
alerts-what-unlink = Propojení se zruší na obou stranách.
alerts-act-misused-identity = Přidat osobu, jejíž totožnost byla zneužita
alerts-what-misused-identity = Příslušníci si nejprve přečtou, že jméno patří poškozené osobě. Vložte jen to, s čím tato osoba souhlasila, podle jednotlivých druhů údajů. Dříve vložené údaje se nahradí.
alerts-act-revoke-consent = Vymazat údaje poškozené osoby
alerts-what-revoke-consent = Poškozená osoba již nesouhlasí. Údaje se vymažou v nové verzi záznamu a ve všech kopiích.
alerts-act-propose = Navrhnout něco pořizujícímu státu
alerts-what-propose = Záznam patří jinému státu. Sdělte mu, co víte: rozhodne a odpoví s odůvodněním.
alerts-act-contest = Zaevidovat, že osoba vložení zpochybňuje
alerts-what-contest = Osoba zpochybňuje, že ji záznam uvádí jako hrozbu. Musí se to znovu posoudit a rozhodnout s odůvodněním. Do té doby záznam platí.
alerts-act-decide-contest = Rozhodnout o zpochybnění
alerts-what-decide-contest = Osoba zpochybňuje vložení jako hrozby. Neobstojí-li, ze záznamu se odstraní.
alerts-act-delete = Vymazat
alerts-what-delete = Záznam se trvale vymaže, zde i ve všech kopiích.

alerts-delete-copies = { $count ->
    [0] Žádný jiný uzel nemá kopii.
    [one] Jeden jiný uzel dostane pokyn kopii vymazat. Musí to potvrdit.
    [few] { $count } jiné uzly dostanou pokyn kopii vymazat. Každý to musí potvrdit.
   *[other] { $count } jiných uzlů dostane pokyn kopii vymazat. Každý to musí potvrdit.
}
alerts-delete-attached = Spolu s ním se vymažou tyto záznamy o věcech:
alerts-delete-links = { $count ->
    [one] Skončí jedno propojení s jiným záznamem.
    [few] Skončí { $count } propojení s jinými záznamy.
   *[other] Skončí { $count } propojení s jinými záznamy.
}
alerts-delete-file = Vnitrostátní spis se uchová jeden rok.
alerts-delete-sure = Vymazat tento záznam?
alerts-delete-now = Vymazat nyní
alerts-delete-not = Nemazat

alerts-victim-title = Je zde zneužita totožnost jiné osoby
alerts-victim-what = Nejednejte proti osobě jen na základě jména. Umožněte jí prokázat totožnost.
alerts-victim-name = Jméno poškozené osoby
alerts-victim-since = Vloženo se souhlasem dne
alerts-safety = Vaše bezpečnost
alerts-todo = Co příslušníci udělají při pozitivním nálezu
alerts-data = Obsah záznamu
alerts-acts = Co můžete udělat
alerts-life = Průběh záznamu
alerts-national-title = Vnitrostátní spis
alerts-national-what = Zůstává u vašeho orgánu. Žádný jiný uzel jej nemá.
alerts-quality = Kvalita údajů
alerts-quality-missing = Doplnit, je-li známo
alerts-quality-percent = { $percent } ze 100
alerts-threat-title = Vloženo jako hrozba
alerts-threat-what = Vyplňte jen tehdy, vkládá-li se osoba na základě vnitrostátního posouzení jako teroristická hrozba nebo hrozba násilného extremismu. Jméno schvalující osoby zůstává u vašeho orgánu.
alerts-threat-again = Posouzení hrozby bylo provedeno znovu
alerts-threat-authoriser = Jméno schvalující osoby
alerts-threat-assessment = Vnitrostátní posouzení
alerts-threat-function = Schválil(a)
alerts-threat-criteria = Kritéria, verze
alerts-threat-review = Znovu posoudit do
alerts-flags-title = Označení
alerts-no-action = Žádné opatření
alerts-links-title = Propojení
alerts-links-what = Propojení nikomu nedává přístup. Vidíte jen ta, jejichž druhou stranu smíte vidět.
alerts-holders-title = Kopie této verze
alerts-holder-acknowledged = Potvrzeno
alerts-holder-waiting = Zatím nepotvrzeno
alerts-holder-never-asked = Nikdy se nedotázal
alerts-holder-not-entitled = Tuto kategorii nedostává
alerts-beside-title = Vedle jiných záznamů
alerts-place = Odpovídá-li více záznamů: tento má místo { $place } v pořadí, v němž se opatření provádějí.
alerts-beside-not = U téže osoby nebo věci není slučitelný s:
alerts-versions-title = Historie

alerts-note-entered = Vloženo
alerts-note-prepared = Připraveno
alerts-note-approved = Další příslušník souhlasil
alerts-note-deviation = Vloženo vedle neslučitelného záznamu
alerts-note-different-subject = Uvedeno, že se týká někoho nebo něčeho jiného
alerts-note-threat-authorised = Schváleno vložení jako hrozba
alerts-note-changed = Změněno
alerts-note-assessment = Prodlouženo po posouzení
alerts-note-flag = Označení
alerts-note-execute-anyway = Požádáno o opatření navzdory označení
alerts-note-hidden = Skryto
alerts-note-revealed = Znovu zobrazeno
alerts-note-link = Propojení
alerts-note-victim-consent = Souhlas poškozené osoby
alerts-note-purpose-achieved = Účel splněn
alerts-note-kept = Přesto zachováno
alerts-note-proposal = Rozhodnuto o návrhu
alerts-note-contest = Zpochybněno
alerts-note-contest-decision = Rozhodnuto o zpochybnění
alerts-note-ended = Vymazáno
alerts-planned-reveal = Znovu se zobrazí
alerts-planned-warning = Budete požádáni o přezkum
alerts-planned-threat = Posouzení se musí provést znovu
alerts-planned-deletion = Vymaže se, nebude-li prodloužen

alerts-name-birth = rodné
alerts-name-former = dřívější
alerts-name-alias = alias
alerts-sex-f = Žena
alerts-sex-m = Muž
alerts-sex-x = Jiné

alerts-foreign-title = Záznam jiného státu
alerts-foreign-what = Zobrazit, změnit nebo vymazat jej může jen stát, který jej vložil. Chcete-li znát jeho obsah, vyhledávejte s uvedením účelu. Pořizujícímu státu můžete sdělit, co chybí nebo je chybné, nebo požádat o označení.
alerts-foreign-search = Vyhledat

alerts-reviews-title = Přezkumy k provedení
alerts-reviews-what = Tyto záznamy skončí do čtyř měsíců. Každý po posouzení prodlužte, nebo jej nechte v daný den vymazat.
alerts-reviews-none = Žádný záznam tohoto registru se nyní nemusí přezkoumat.
alerts-reviews-caption = Záznamy k přezkumu od nejnaléhavějšího

alerts-events-title = Co je třeba oznámit ostatním
alerts-events-what = Zákon vyžaduje, aby se to tyto státy dozvěděly. Oznamte jim to a doklad uchovejte ve spisu.
alerts-events-none = Nikomu není třeba nic oznamovat.
alerts-to-all = Všechny státy
alerts-event-new-alert = Nový záznam, ke kterému lze připojit označení
alerts-event-national-security = Záznam kvůli národní bezpečnosti
alerts-event-execute-anyway = Pořizující stát žádá o opatření navzdory označení
alerts-event-hidden = Skrytý po dobu operace
alerts-event-supervisor = Do dvou měsíců nedošlo k dohodě: předložte dozorovým úřadům

alerts-drafts-title = Čekající záznamy
alerts-drafts-what = Tyto záznamy ještě neexistují. Čekají na dalšího příslušníka nebo na konec jiného záznamu o téže osobě či věci.
alerts-drafts-none = Nic nečeká.
alerts-draft-title = Čekající záznam
alerts-draft-approval = Čeká na dalšího příslušníka
alerts-draft-queued = Čeká na konec jiného záznamu
alerts-draft-offered = Nyní lze vložit
alerts-draft-behind = Čeká na konec záznamu
alerts-draft-decide = Rozhodnout
alerts-draft-own = Tento záznam jste připravili vy. Souhlasit s ním musí jiný příslušník. Vy se jej můžete jen vzdát.
alerts-draft-agree = Souhlasit a vložit
alerts-draft-refuse = Vzdát se záznamu

alerts-proposals-title = Návrhy
alerts-proposals-what = Co jiné státy navrhují k vašim záznamům a co vy navrhujete k jejich záznamům.
alerts-proposals-none = Nejsou žádné návrhy.
alerts-proposal-title = Návrh: { $kind }
alerts-proposal-completion = Doplnění
alerts-proposal-correction = Oprava
alerts-proposal-flag = Označení
alerts-proposal-is-waiting = Na cestě
alerts-proposal-is-open = K rozhodnutí
alerts-proposal-is-accepted = Přijato
alerts-proposal-is-refused = Zamítnuto
alerts-proposal-is-supervisor = U dozorových úřadů
alerts-proposal-decide = Rozhodnout
alerts-proposal-decide-what = Vaše odpověď půjde státu, který návrh podal. Samotná změna nebo označení je zvláštní úkon.
alerts-send-decision = Odeslat odpověď
alerts-answer-yes = Ano
alerts-answer-no = Ne
alerts-stands-yes = Ano, vložení zůstává v platnosti
alerts-stands-no = Ne, odstraní se

alerts-criteria-title = Kritéria pro vkládání hrozeb
alerts-criteria-what = Osoba se jako hrozba vkládá jen podle zveřejněných kritérií. Verze se nikdy nemění: zveřejněte další.
alerts-criteria-whose = Kritéria státu
alerts-criteria-none = Žádná kritéria nejsou zveřejněna.
alerts-criteria-publish = Zveřejnit verzi
alerts-criteria-version-hint = Například 2026-1. Znovu se nikdy nepoužije.
alerts-criteria-text = Znění kritérií

alerts-deletions-title = Výmazy
alerts-deletions-what = Výmaz se musí dostat ke každé kopii. Každý uzel jej potvrzuje.
alerts-deletions-none = Každý uzel potvrdil každý výmaz.
alerts-deletions-pending = { $count ->
    [one] Chybí jedno potvrzení.
    [few] Chybí { $count } potvrzení.
   *[other] Chybí { $count } potvrzení.
}
alerts-deletions-overdue = { $count ->
    [0] Žádné není po lhůtě.
    [one] Jedno je po lhůtě.
    [few] { $count } jsou po lhůtě.
   *[other] { $count } je po lhůtě.
}
alerts-deletions-more = Je jich více, než je zobrazeno.
alerts-deletions-caption = Chybějící potvrzení, nejprve ta po lhůtě
alerts-deletion-overdue = { $hours ->
    [one] Hodinu po lhůtě
    [few] Po lhůtě, { $hours } hodiny od výmazu
   *[other] Po lhůtě, { $hours } hodin od výmazu
}

alerts-feeds-title = Kopie
alerts-feeds-what = Co má tento uzel ze záznamů ostatních a jak je to aktuální a kdo má kopie vašich záznamů.
alerts-copies-title = Kopie uložené zde
alerts-copies-none = Tento uzel nemá žádné kopie.
alerts-copies-caption = Kopie podle pořizujícího státu
alerts-copy-fresh = Aktuální
alerts-copy-stale = Neaktuální: vyhledávání může něco vynechat
alerts-copy-snapshot = Přebírá se znovu
alerts-copy-broken = Ověření selhalo
alerts-own-feeds-title = Kopie vašich záznamů
alerts-feed-holds = Položky v souboru: { $count }
alerts-feed-set-back = Soubor nenavazuje na to, co bylo zveřejněno. Dokud jej technik neobnoví, nelze nic vložit.
alerts-entitle-title = Určit, co smí uzel mít
alerts-entitle-what = Kopie, které uzel už mít nesmí, zmizí při jeho příštím dotazu.
alerts-entitle-hint = Kódy kategorií oddělené čárkami. Prázdné znamená všechny kategorie.
alerts-entitle-do = Nastavit

alerts-subscriptions-title = Trvalé dotazy
alerts-subscriptions-what = Dostanete upozornění, když zde něco nového odpoví na váš dotaz. Dotaz v daný den končí, pokud jej neobnovíte.
alerts-subscriptions-none = Nemáte žádné trvalé dotazy.
alerts-subscriptions-caption = Vaše trvalé dotazy
alerts-subscription-title = Trvalý dotaz
alerts-subscription-new = Položit trvalý dotaz
alerts-subscription-asked = Na co se ptáte
alerts-subscription-asked-hint = Jedna osoba nebo jedna věc. Vyplňte, co víte.
alerts-subscription-why = Proč se ptáte
alerts-subscription-where = Kde a jak dlouho
alerts-subscription-found = Co se našlo
alerts-subscription-found-where = Co se našlo, je ve vašem seznamu úkolů. Ten uvádí, že něco existuje; chcete-li to vidět, vyhledávejte.
alerts-subscription-renew = Obnovit
alerts-subscription-end = Ukončit
alerts-subscription-end-what = Dotaz se vymaže. Co se našlo, zůstane ve vašem seznamu úkolů.
alerts-term-name = Jméno
alerts-term-birth-date = Datum narození
alerts-term-sex = Pohlaví
alerts-term-nationality = Státní příslušnost
alerts-term-birth-place = Místo narození
alerts-term-document = Doklad
alerts-term-plate = Registrační značka
alerts-term-vin = Identifikační číslo vozidla
alerts-term-number = Číslo
alerts-term-reference = Referenční číslo
alerts-person-suspect = Podezřelý
alerts-person-convicted = Odsouzený
alerts-person-victim = Poškozený
alerts-person-witness = Svědek nebo kontaktní osoba
alerts-person-missing = Pohřešovaný
alerts-person-other = Jiné

alerts-statistics-title = Statistiky
alerts-statistics-period = Počítáno za období { $period }.
alerts-statistics-differ = Počty formulářů nesouhlasí s deníkem. Sdělte to provozovateli.
alerts-statistics-none = Nic se nenapočítalo.
alerts-by-category = { $counter }, podle kategorie
alerts-too-few = příliš málo ke zveřejnění
alerts-period-year = Rok
alerts-period-month = Měsíc
alerts-period-day = Den
alerts-counter-held = Uložené
alerts-counter-extended = Uložené a prodloužené
alerts-counter-flagged = Uložené s označením
alerts-counter-hidden = Uložené a skryté
alerts-counter-entered = Vložené
alerts-counter-changed = Změněné
alerts-counter-deleted = Vymazané
alerts-counter-searches = Zodpovězená vyhledávání
alerts-counter-hits = Pozitivní nálezy v záznamech jiných států
alerts-counter-own-hits = Pozitivní nálezy ve vlastních záznamech
alerts-counter-forms-sent = Odeslané formuláře
alerts-counter-forms-received = Přijaté formuláře

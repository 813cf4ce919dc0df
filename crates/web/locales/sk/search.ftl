# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

search-title = Vyhľadávanie
search-tabs = Spôsoby vyhľadávania
search-one = Jedna osoba alebo vec
search-batch = Mnoho naraz
search-recent = Vaše vyhľadávania

search-why-of = Prečo vyhľadávate ({ $unit })
search-purpose-missing = skôr než začnete vyhľadávať, uveďte prečo
search-purpose-said = { $why } · prípad { $case }
search-purpose-change = Zmeniť
search-purpose = Účel
search-basis = Právny základ
search-case = Spisová značka
search-offence = Trestný čin
search-role = Postavenie osoby
search-where-asked = Kde to register vyžaduje
search-penalty = Najvyšší trest v mesiacoch
search-penalty-hint = Ak by trestný čin nemusel byť dosť závažný
search-urgency = Naliehavosť
search-statement = Vaše dôvody
search-statement-hint = Kde je potrebný slovný opis
search-anew = Uvedený účel platí aj pre tento dopyt
search-role-suspect = Podozrivý
search-role-convicted = Odsúdený
search-role-victim = Poškodený
search-role-witness = Svedok alebo kontaktná osoba
search-role-missing = Nezvestná osoba alebo ostatky
search-role-other = Iné
search-urgency-normal = Bežné
search-urgency-urgent = Naliehavé
search-urgency-life-in-danger = Ohrozenie života

search-box = Meno, dátum narodenia, doklad, evidenčné číslo vozidla alebo iné číslo
search-box-hint = Napíšte alebo vložte, aj riadky z cestovného pasu. Napríklad: Velichkov, Todor 14.3.1979
search-do = Vyhľadať
search-recognise = Najprv skontrolovať
search-recognised = Rozpoznané ako
search-or = alebo { $what }
search-look = Pozrite si, čo bolo rozpoznané, a potom vyhľadávajte.
search-form = Všetky polia
search-person = Osoba
search-document = Doklad
search-object = Vozidlo alebo iná vec
search-name-hint = Ak nemôžete rozlíšiť jeho časti
search-date-hint = 1979-03-14, 14.3.1979, 03/1979 alebo 1979
search-part-hint = * namiesto toho, čo neviete
search-reference-hint = Z predchádzajúcej odpovede
search-document-kind = Druh dokladu
search-document-issuer = Krajina vydania
search-plate-country = Krajina evidenčného čísla
search-number-kind = Druh čísla
search-term-name = Meno
search-term-whole-name = Celé meno
search-term-family = Priezvisko
search-term-given = Mená
search-term-other-name = Iné meno tej istej osoby
search-term-birth-date = Dátum narodenia
search-term-sex = Pohlavie
search-term-nationality = Štátna príslušnosť
search-term-birth-place = Miesto narodenia
search-term-document = Číslo dokladu
search-term-plate = Evidenčné číslo vozidla
search-term-vin = Identifikačné číslo vozidla
search-term-number = Iné číslo
search-term-reference = Referenčné číslo
search-term-day-month = deň a mesiac v opačnom poradí
search-sex-F = Žena
search-sex-M = Muž
search-sex-X = Iné
search-number-imei = Mobilné zariadenie (IMEI)
search-number-container = Kontajner
search-number-firearm = Strelná zbraň
search-number-banknote = Bankovka
search-number-aircraft-registration = Lietadlo, registračná značka
search-number-aircraft-serial = Lietadlo, výrobné číslo
search-number-hull = Plavidlo, číslo trupu
search-number-boat-registration = Plavidlo, registračné číslo
search-number-engine = Motor
search-number-equipment = Priemyselné zariadenie
search-number-it = Výpočtová technika
search-number-part = Súčasť veci
search-number-payment-card = Platobná karta
search-number-serial = Iné výrobné číslo

search-remark-no-register = žiadneho registra sa nemožno pýtať podľa telefónneho čísla alebo e-mailovej adresy. Bolo to vynechané.
search-remark-check-digit = kontrolná číslica nesúhlasí. Porovnajte s dokladom alebo zariadením.
search-remark-not-understood = toto nebolo rozpoznané. Zapíšte to do príslušného poľa, alebo to vynechajte.
search-remark-too-much = Na jeden dopyt je to príliš veľa.
search-remark-several = { $count ->
    [one] Jedna časť bola vynechaná, lebo jej pole je obsadené. Pýtajte sa na ňu osobitne.
    [few] { $count } časti boli vynechané, lebo ich polia sú obsadené. Pýtajte sa na každú osobitne.
   *[other] { $count } častí bolo vynechaných, lebo ich polia sú obsadené. Pýtajte sa na každú osobitne.
 }
search-fault-nothing = Uveďte, koho alebo čo hľadáte.
search-fault-name = Meno sa skladá z písmen a každá jeho časť má najviac 300 znakov.
search-fault-date = Uveďte dátum napríklad 1979-03-14, 14.3.1979, 03/1979 alebo 1979.
search-fault-choice = Zvoľte zo zoznamu.
search-fault-text = Najviac 300 znakov.
search-fault-number = Číslo dokladu sa skladá z písmen alebo číslic, najviac 64.
search-fault-plate = Evidenčné číslo má najviac 16 písmen a číslic. S * uveďte najmenej tri z nich za sebou.
search-fault-vin = Má 17 znakov bez I, O a Q.
search-fault-object = Toto nie je číslo zvoleného druhu.
search-fault-months = Uveďte počet mesiacov.
search-fault-anew = { $registers }: potvrďte účel pri každom dopyte.
search-fault-lines = Najvyšší počet riadkov naraz: { $count }.

search-whom = Koho sa pýtať a ako dlho čakať
search-whom-hint = Všetkých, ktorých sa smiete pýtať, ak nič nezvolíte.
search-registers = Registre
search-authorities = Orgány
search-deadline = Čakať najdlhšie
search-deadline-hint = Odpovede sa zobrazujú, ako prichádzajú.
search-seconds = { $count ->
    [one] 1 sekunda
    [few] { $count } sekundy
   *[other] { $count } sekúnd
 }

search-results-title = Odpovede
search-answers = Odpovede podľa orgánu a registra
search-progress = Počet odpovedí: { $answered } z { $due }.
search-progress-hits = { $count ->
    [0] Zatiaľ žiadni kandidáti.
    [one] Zatiaľ 1 kandidát.
    [few] Zatiaľ { $count } kandidáti.
   *[other] Zatiaľ { $count } kandidátov.
 }
search-progress-waiting = Čaká sa na: { $names }
search-complete = Všetky dopytované registre odpovedali.
search-incomplete = Obraz nie je úplný.
search-unfinished = Toto vyhľadávanie sa tu neskončilo. Zobrazené je to, čo zatiaľ prišlo.
search-load = Načítať znova
search-class-hit = pozitívna lustrácia
search-class-no-hit = negatívna lustrácia
search-class-stale = v zastaranej kópii sa nič nenašlo
search-class-refused = nepovolené
search-class-late = bez odpovede v lehote
search-class-unavailable = bez odpovede
search-outcome-waiting = Zatiaľ bez odpovede
search-outcome-hit = Pozitívna lustrácia ({ $count })
search-outcome-no-hit = Negatívna lustrácia
search-outcome-stale = Nič sa nenašlo, ale kópia je zastaraná
search-outcome-stale-ask = Niečo môže byť tu: { $names }. Opýtajte sa tam.
search-outcome-refused = Nepovolené
search-outcome-late = Bez odpovede v lehote
search-outcome-late-what = Do { $seconds } s nič neprišlo. Niečo tam môže byť: vyhľadajte znova.
search-outcome-unavailable = Nedostupné
search-outcome-unavailable-since = Nedostupné od { $time }
search-outcome-unavailable-what = Niečo tam môže byť: vyhľadajte neskôr znova.
search-unavailable-unreachable = Druhý uzol nie je dosiahnuteľný.
search-unavailable-tls = Druhý uzol nemohol preukázať svoju totožnosť.
search-unavailable-bad-signature = Podpis odpovede nesúhlasí, preto sa nezobrazuje.
search-unavailable-undecodable = Odpoveď nebolo možné prečítať.
search-unavailable-version = Druhý uzol používa inú verziu.
search-unavailable-cut-off = Odpoveď sa prerušila.
search-unavailable-overloaded = Druhý uzol je príliš zaneprázdnený.
search-unavailable-ledger = Prístup nebolo možné zaevidovať, preto sa nič nezobrazuje.
search-unavailable-internal = Nastala vnútorná chyba. Oznámte to prevádzkovateľovi.
search-copy-old = { $name }: kópia stará { $hours } h.
search-copy-never = { $name }: zatiaľ tu nie je úplná kópia.
search-cut = Kandidátov je viac, než sa smie zobraziť. Vyhľadávajte užšie.
search-not-asked = { $count ->
    [one] 1 register nebol dopytovaný
    [few] { $count } registre neboli dopytované
   *[other] { $count } registrov nebolo dopytovaných
 }
search-authority = Orgán
search-register = Register
search-reason = Dôvod
search-again = Vyhľadať znova
search-receipt = Stiahnuť doklad
search-candidate-unnamed = Zobraziť kandidáta
search-misused-short = Meno osoby, ktorej totožnosť bola zneužitá
search-band-strong = Silný
search-band-good = Dobrý
search-band-possible = Možný
search-why-same = Rovnaké: { $what }.
search-why-alike = Podobné: { $what }.
search-why-different = Odlišné: { $what }.

search-candidate-title = Zodpovedá to tomu, koho alebo čo hľadáte?
search-misused = Toto meno patrí osobe, ktorej totožnosť bola zneužitá
search-misused-what = Nekonajte proti tejto osobe pre jej meno. Umožnite jej preukázať totožnosť.
search-safety = Pre vašu bezpečnosť
search-todo = Čo robiť
search-beside = Na čo ste sa pýtali a čo má register
search-beside-other = Na čo ste sa pýtali a čo má register
search-flag-only = Register uvádza len to, že niečo existuje. Opýtajte sa jeho vlastníka.
search-feature = Znak
search-asked = Dopyt
search-found = Nájdené
search-agreement = Zhoda
search-found-withheld = v tejto fáze sa nezobrazuje
search-found-missing = v zázname nie je
search-effect-same = Rovnaké
search-effect-alike = Podobné
search-effect-neutral = Nemožno porovnať
search-effect-different = Odlišné
search-numbers = Vysvetlenie a jeho čísla
search-score = Zhoda { $score } z 1000.
search-score-what = Uvádza, ako dobre záznam zodpovedá dopytu, a nič o osobe. Každý ďalší bit zdvojnásobuje pravdepodobnosť, že ide o tú istú osobu.
search-explanation = Vysvetlenie
search-bits = Bity
search-record = Čo ukazuje vlastník
search-identity-main = hlavné meno
search-identity-birth = rodné meno
search-identity-former = predchádzajúce meno
search-identity-alias = alias
search-identity-misused = meno poškodenej osoby
search-judge = Vaše posúdenie
search-judge-why = Prečo?
search-judge-hint = Čo ste porovnali? Zostane to v evidencii.
search-confirm = Zodpovedá hľadanému
search-reject = Nezodpovedá hľadanému
search-unsure = Neviem určiť
search-judged = Posúdené:
search-verdict-confirmed = Potvrdené
search-verdict-rejected = Odmietnuté
search-verdict-unsure = Neisté
search-next = Ďalej
search-next-hit = Nahlásiť pozitívnu lustráciu
search-next-back = Späť na odpovede
search-next-owner = Ak sa pýtate vlastníka na viac, uveďte:
search-log = V evidencii
search-log-what = Tieto položky dokazujú váš dopyt a túto odpoveď. Otvoriť ich môže vaša zodpovedná osoba pre ochranu údajov.
search-record-asked = Váš dopyt
search-record-answered = Odpoveď, u vlastníka
search-record-received = Odpoveď, tu
search-before = Predchádzajúci kandidát
search-after = Ďalší kandidát
search-second-title = Druhé posúdenie
search-second-what = Dopyt položil váš kolega. Porovnajte sami: čo si kolega myslí, uvidíte po tom, čo ho posúdite.
search-second-awaited = Posúdiť to musí aj druhý príslušník. Ide o pozitívnu lustráciu, ak ju obaja potvrdíte.
search-second-disagree = Posúdenia sa líšia: nejde o pozitívnu lustráciu.
search-second-hit = Obaja príslušníci to potvrdili: ide o pozitívnu lustráciu.
search-second-other = Posúdenie vášho kolegu
search-contact = Kontaktné miesto
search-next-owner-none = Ak sa chcete opýtať vlastníka, obráťte sa na svoje jednotné kontaktné miesto: dôveryhodný zoznam neuvádza žiadne kontaktné miesto orgánu { $authority }.
search-accesses = Každý prístup k tomuto záznamu
search-accesses-who = Každý prístup k tomuto záznamu môže vidieť vaša zodpovedná osoba pre ochranu údajov a dozorný orgán.
search-receipt-title = Overiť doklad
search-receipt-what = Doklad dokazuje, čo sa zisťovalo, prečo a čo ktorý register odpovedal. Overí sa tu a neuchováva sa.
search-receipt-file = Zo súboru
search-receipt-text = Doklad
search-receipt-do = Overiť doklad
search-receipt-holds = Doklad je platný.

search-standing = Upozorniť, keď bude vložené niečo nové
search-standing-what = Ten istý dopyt sa tu na ten istý účel kladie znova, kedykoľvek sa zmení register tohto uzla. Výsledok nájdete v zozname úloh.
search-standing-span = Počas
search-standing-do = Pýtať sa ďalej
search-standing-made = Dostanete upozornenie. Dopyt je medzi vašimi vyhľadávaniami.
search-standing-yours = Vaše trvalé dopyty
search-standing-ends = Končí sa
search-standing-end = Ukončiť
search-days = { $count ->
    [one] 1 deň
    [few] { $count } dni
   *[other] { $count } dní
 }

search-recent-none = Zatiaľ ste nevyhľadávali.
search-when = Kedy
search-question = Dopyt
search-result = Výsledok
search-registers-with-hits = { $count ->
    [0] Negatívna lustrácia
    [one] Pozitívna lustrácia v 1 registri
    [few] Pozitívna lustrácia v { $count } registroch
   *[other] Pozitívna lustrácia v { $count } registroch
 }
search-newest = Najnovšie
search-older = Staršie
search-line = Riadok
search-lines = Jeden dopyt v každom riadku
search-lines-hint = Najvyšší počet riadkov: { $count }. Dopytujú sa len registre tohto uzla vrátane kópií zápisov ostatných.
search-batch-whom = Všetky registre tohto uzla, ktorých sa smiete pýtať, ak nič nezvolíte.
search-do-all = Vyhľadať všetko
search-csv = Stiahnuť ako CSV
search-open = Otvoriť

search-keys = Klávesy
search-key-box = Do poľa
search-key-move = K ďalšiemu alebo predchádzajúcemu kandidátovi
search-key-open = Otvoriť kandidáta
search-key-judge = K tlačidlu: zodpovedá, nezodpovedá, neviem určiť
search-key-help = Zobraziť tieto klávesy

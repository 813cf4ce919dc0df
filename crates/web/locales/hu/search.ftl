# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

search-title = Keresés
search-tabs = Keresési módok
search-one = Egy személy vagy tárgy
search-batch = Több egyszerre
search-recent = Az Ön keresései

search-why-of = Miért keres ({ $unit })
search-purpose-missing = a keresés előtt adja meg az okát
search-purpose-said = { $why } · ügy: { $case }
search-purpose-change = Módosítás
search-purpose = Cél
search-basis = Jogalap
search-case = Ügyszám
search-offence = Bűncselekmény
search-role = A személy szerepe
search-where-asked = Ha egy nyilvántartás kéri
search-penalty = Leghosszabb büntetés, hónapban
search-penalty-hint = Ha a bűncselekmény esetleg túl csekély
search-urgency = Sürgősség
search-statement = Az Ön indokolása
search-statement-hint = Ha szöveges indokolás szükséges
search-anew = A megadott cél erre a lekérdezésre is érvényes
search-role-suspect = Gyanúsított
search-role-convicted = Elítélt
search-role-victim = Áldozat
search-role-witness = Tanú vagy kapcsolat
search-role-missing = Eltűnt személy vagy földi maradványok
search-role-other = Egyéb
search-urgency-normal = Szokásos
search-urgency-urgent = Sürgős
search-urgency-life-in-danger = Életveszély

search-box = Név, születési idő, okmány, rendszám vagy más szám
search-box-hint = Gépelje vagy illessze be, akár egy útlevél sorait is. Például: Velichkov, Todor 14.3.1979
search-do = Keresés
search-recognise = Előbb ellenőrzés
search-recognised = Így értelmezve
search-or = vagy { $what }
search-look = Nézze meg, hogyan lett értelmezve, majd keressen.
search-form = Minden mező
search-person = Személy
search-document = Okmány
search-object = Jármű vagy más tárgy
search-name-hint = Ha nem tudja szétválasztani a részeit
search-date-hint = 1979-03-14, 14.3.1979, 03/1979 vagy 1979
search-part-hint = * arra, amit nem tud
search-reference-hint = Egy korábbi válaszból
search-document-kind = Az okmány fajtája
search-document-issuer = Kiállító ország
search-plate-country = A rendszám országa
search-number-kind = A szám fajtája
search-term-name = Név
search-term-whole-name = Teljes név
search-term-family = Családi név
search-term-given = Utónevek
search-term-other-name = Ugyanazon személy másik neve
search-term-birth-date = Születési idő
search-term-sex = Nem
search-term-nationality = Állampolgárság
search-term-birth-place = Születési hely
search-term-document = Okmányszám
search-term-plate = Rendszám
search-term-vin = Járműazonosító szám
search-term-number = Egyéb szám
search-term-reference = Hivatkozási szám
search-term-day-month = nap és hónap felcserélve
search-sex-F = Nő
search-sex-M = Férfi
search-sex-X = Egyéb
search-number-imei = Mobilkészülék (IMEI)
search-number-container = Konténer
search-number-firearm = Lőfegyver
search-number-banknote = Bankjegy
search-number-aircraft-registration = Légi jármű, lajstromjel
search-number-aircraft-serial = Légi jármű, gyári szám
search-number-hull = Vízi jármű, hajótest
search-number-boat-registration = Vízi jármű, lajstromjel
search-number-engine = Motor
search-number-equipment = Ipari berendezés
search-number-it = Informatikai eszköz
search-number-part = Tárgy alkatrésze
search-number-payment-card = Fizetési kártya
search-number-serial = Egyéb gyári szám

search-remark-no-register = telefonszám vagy e-mail-cím alapján egyetlen nyilvántartás sem kérdezhető le. Ez kimaradt.
search-remark-check-digit = egy ellenőrző számjegy nem egyezik. Hasonlítsa össze az okmánnyal vagy a készülékkel.
search-remark-not-understood = ez nem volt érthető. Írja a megfelelő mezőbe, vagy hagyja ki.
search-remark-too-much = Ez egy lekérdezéshez túl sok.
search-remark-several = { $count ->
    [one] { $count } rész kimaradt, mert a mezője foglalt. Kérdezze le külön.
   *[other] { $count } rész kimaradt, mert a mezőjük foglalt. Kérdezze le mindegyiket külön.
}
search-fault-nothing = Adja meg, kit vagy mit keres.
search-fault-name = A név betűkből áll, részenként legfeljebb 300 karakter.
search-fault-date = A dátumot így adja meg: 1979-03-14, 14.3.1979, 03/1979 vagy 1979.
search-fault-choice = Válasszon a listából.
search-fault-text = Legfeljebb 300 karakter.
search-fault-number = Az okmányszám betűkből vagy számjegyekből áll, legfeljebb 64 karakter.
search-fault-plate = A rendszám legfeljebb 16 betűből és számjegyből áll. * használata esetén adjon meg legalább három egymást követő karaktert.
search-fault-vin = 17 karakterből áll, I, O és Q nélkül.
search-fault-object = Ez nem a választott fajtájú szám.
search-fault-months = Adja meg a hónapok számát.
search-fault-anew = { $registers }: minden lekérdezésnél erősítse meg a célt.
search-fault-lines = Egyszerre legfeljebb { $count } sor.

search-whom = Kit kérdezzen, és meddig várjon
search-whom-hint = Ha egyet sem választ: mind, amely megkérdezhető.
search-registers = Nyilvántartások
search-authorities = Hatóságok
search-deadline = Leghosszabb várakozás
search-deadline-hint = A válaszok érkezésük sorrendjében jelennek meg.
search-seconds = { $count ->
    [one] { $count } másodperc
   *[other] { $count } másodperc
}

search-results-title = Válaszok
search-answers = Válaszok hatóság és nyilvántartás szerint
search-progress = Válaszolt: { $answered }, összesen: { $due }.
search-progress-hits = { $count ->
    [0] Eddig nincs jelölt.
    [one] Eddig { $count } jelölt.
   *[other] Eddig { $count } jelölt.
}
search-progress-waiting = Várakozás erre: { $names }
search-complete = Minden megkérdezett nyilvántartás válaszolt.
search-incomplete = A kép nem teljes.
search-unfinished = Ez a keresés itt még nem fejeződött be. Az látható, ami eddig megérkezett.
search-load = Újratöltés
search-class-hit = találat
search-class-no-hit = nincs találat
search-class-stale = elavult másolatban nincs találat
search-class-refused = nem megengedett
search-class-late = nincs időben válasz
search-class-unavailable = nincs válasz
search-outcome-waiting = Még nincs válasz
search-outcome-hit = Találat ({ $count })
search-outcome-no-hit = Nincs találat
search-outcome-stale = Nincs találat, de a másolat elavult
search-outcome-stale-ask = Lehet, hogy van valami itt: { $names }. Kérdezze meg ott.
search-outcome-refused = Nem megengedett
search-outcome-late = Nincs időben válasz
search-outcome-late-what = { $seconds } s alatt semmi nem érkezett. Lehet, hogy van valami: keressen újra.
search-outcome-unavailable = Nem elérhető
search-outcome-unavailable-since = Nem elérhető, kezdete: { $time }
search-outcome-unavailable-what = Lehet, hogy van valami: keressen újra később.
search-unavailable-unreachable = A másik csomópont nem érhető el.
search-unavailable-tls = A másik csomópont nem tudta igazolni magát.
search-unavailable-bad-signature = A válasz aláírása érvénytelen, ezért a válasz nem látható.
search-unavailable-undecodable = A válasz nem volt olvasható.
search-unavailable-version = A másik csomópont más verziót használ.
search-unavailable-cut-off = A válasz megszakadt.
search-unavailable-overloaded = A másik csomópont túlterhelt.
search-unavailable-ledger = A hozzáférést nem lehetett rögzíteni, ezért semmi nem látható.
search-unavailable-internal = Belső hiba történt. Értesítse az üzemeltetőt.
search-copy-old = { $name }: { $hours } órás másolat.
search-copy-never = { $name }: itt még nincs teljes másolat.
search-cut = Több a jelölt, mint amennyi megjeleníthető. Szűkítse a keresést.
search-not-asked = { $count ->
    [one] { $count } nyilvántartás nem lett megkérdezve
   *[other] { $count } nyilvántartás nem lett megkérdezve
}
search-authority = Hatóság
search-register = Nyilvántartás
search-reason = Indok
search-again = Új keresés
search-receipt = Az igazolás letöltése
search-candidate-unnamed = A jelölt megjelenítése
search-misused-short = Személyazonossággal való visszaélés áldozatának neve
search-band-strong = Erős
search-band-good = Jó
search-band-possible = Lehetséges
search-why-same = Azonos: { $what }.
search-why-alike = Hasonló: { $what }.
search-why-different = Eltérő: { $what }.

search-candidate-title = Az, akit vagy amit keresett?
search-misused = Ez a név személyazonossággal való visszaélés áldozatáé
search-misused-what = Ne intézkedjen e személlyel szemben a neve miatt. Tegye lehetővé, hogy igazolja magát.
search-safety = Az Ön biztonsága érdekében
search-todo = Teendő
search-beside = Amit Ön kérdezett, és ami a nyilvántartásban szerepel
search-beside-other = Amit kérdeztek, és ami a nyilvántartásban szerepel
search-flag-only = A nyilvántartás csak annyit közöl, hogy van valami. Kérdezze meg a tulajdonosát.
search-feature = Jellemző
search-asked = Kérdezett
search-found = Talált
search-agreement = Egyezés mértéke
search-found-withheld = ebben a szakaszban nem látható
search-found-missing = nem szerepel a rekordban
search-effect-same = Azonos
search-effect-alike = Hasonló
search-effect-neutral = Nem hasonlítható össze
search-effect-different = Eltérő
search-numbers = A magyarázat és számai
search-score = Egyezés mértéke: { $score } / 1000.
search-score-what = Azt mutatja, mennyire illik a rekord a lekérdezéshez, és a személyről semmit nem mond. Minden további bit megkétszerezi annak valószínűségét, hogy ugyanarról a személyről van szó.
search-explanation = Magyarázat
search-bits = Bitek
search-record = Amit a tulajdonos megmutat
search-identity-main = fő név
search-identity-birth = születési név
search-identity-former = korábbi név
search-identity-alias = álnév
search-identity-misused = az áldozat neve
search-judge = Az Ön értékelése
search-judge-why = Miért?
search-judge-hint = Mit hasonlított össze? Rögzítve marad.
search-confirm = Ez az
search-reject = Nem ez az
search-unsure = Nem tudom eldönteni
search-judged = Értékelve:
search-verdict-confirmed = Megerősítve
search-verdict-rejected = Elutasítva
search-verdict-unsure = Bizonytalan
search-next = Következő lépés
search-next-hit = A találat jelentése
search-next-back = Vissza a válaszokhoz
search-next-owner = Ha többet szeretne kérdezni a tulajdonostól, adja meg:
search-log = Rögzítve
search-log-what = Ezek a bejegyzések igazolják a lekérdezését és ezt a választ. Az adatvédelmi tisztviselő megnyithatja őket.
search-record-asked = Az Ön lekérdezése
search-record-answered = A válasz, a tulajdonosnál
search-record-received = A válasz, itt
search-before = Előző jelölt
search-after = Következő jelölt
search-second-title = Második értékelés
search-second-what = Ezt egy kollégája kérdezte le. Hasonlítsa össze Ön is: kollégája véleményét azután látja, hogy értékelt.
search-second-awaited = Egy másik tisztviselőnek is értékelnie kell. Akkor találat, ha mindketten megerősítik.
search-second-disagree = A két értékelés eltér: nem találat.
search-second-hit = Mindkét tisztviselő megerősítette: találat.
search-second-other = A kollégája értékelése
search-contact = Kapcsolattartó pont
search-next-owner-none = Ha kérdezni szeretne a tulajdonostól, forduljon egyedüli kapcsolattartó pontjához: { $authority } kapcsolattartó pontja nem szerepel a megbízhatósági listán.
search-accesses = Minden hozzáférés ehhez a rekordhoz
search-accesses-who = Az adatvédelmi tisztviselő és a felügyeleti hatóság láthat minden hozzáférést ehhez a rekordhoz.
search-receipt-title = Igazolás ellenőrzése
search-receipt-what = Az igazolás bizonyítja, mit kérdeztek le, miért, és mit válaszoltak az egyes nyilvántartások. Itt ellenőrizzük, és nem őrizzük meg.
search-receipt-file = Fájlból
search-receipt-text = Az igazolás
search-receipt-do = Az igazolás ellenőrzése
search-receipt-holds = Az igazolás érvényes.

search-standing = Értesítsenek, ha valami újat visznek be
search-standing-what = Ugyanez a lekérdezés itt ugyanazon célból megismétlődik, valahányszor e csomópont egyik nyilvántartása megváltozik. Az eredményt a feladatlistáján találja.
search-standing-span = Időtartam
search-standing-do = A lekérdezés fenntartása
search-standing-made = Értesítést fog kapni. A lekérdezés a keresései között található.
search-standing-yours = Az Ön állandó lekérdezései
search-standing-ends = Vége
search-standing-end = Befejezés
search-days = { $count ->
    [one] { $count } nap
   *[other] { $count } nap
}

search-recent-none = Még nem keresett.
search-when = Mikor
search-question = Kérdezett
search-result = Eredmény
search-registers-with-hits = { $count ->
    [0] Nincs találat
    [one] Találat { $count } nyilvántartásban
   *[other] Találat { $count } nyilvántartásban
}
search-newest = Legújabb
search-older = Régebbi
search-line = Sor
search-lines = Soronként egy lekérdezés
search-lines-hint = Legfeljebb { $count } sor. Csak e csomópont nyilvántartásai kérdezhetők le, köztük mások figyelmeztető jelzéseinek másolatai.
search-batch-whom = Ha egyet sem választ: e csomópont minden megkérdezhető nyilvántartása.
search-do-all = Mind keresése
search-csv = Letöltés CSV-ként
search-open = Megnyitás

search-keys = Billentyűk
search-key-box = A mezőre
search-key-move = A következő vagy előző jelöltre
search-key-open = A jelölt megnyitása
search-key-judge = A gombra: ez az, nem ez az, nem tudom eldönteni
search-key-help = E billentyűk megjelenítése

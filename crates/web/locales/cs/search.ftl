# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

search-title = Vyhledávání
search-tabs = Způsoby vyhledávání
search-one = Jedna osoba nebo věc
search-batch = Mnoho najednou
search-recent = Vaše vyhledávání

search-why-of = Proč vyhledáváte ({ $unit })
search-purpose-missing = než začnete vyhledávat, uveďte proč
search-purpose-said = { $why } · případ { $case }
search-purpose-change = Změnit
search-purpose = Účel
search-basis = Právní základ
search-case = Spisová značka
search-offence = Trestný čin
search-role = Postavení osoby
search-where-asked = Kde to registr vyžaduje
search-penalty = Nejvyšší trest v měsících
search-penalty-hint = Pokud by trestný čin nemusel být dost závažný
search-urgency = Naléhavost
search-statement = Vaše důvody
search-statement-hint = Kde je potřeba slovní popis
search-anew = Uvedený účel platí i pro tento dotaz
search-role-suspect = Podezřelý
search-role-convicted = Odsouzený
search-role-victim = Poškozený
search-role-witness = Svědek nebo kontaktní osoba
search-role-missing = Pohřešovaná osoba nebo ostatky
search-role-other = Jiné
search-urgency-normal = Běžné
search-urgency-urgent = Naléhavé
search-urgency-life-in-danger = Ohrožení života

search-box = Jméno, datum narození, doklad, registrační značka nebo jiné číslo
search-box-hint = Napište nebo vložte, i řádky z cestovního pasu. Například: Velichkov, Todor 14.3.1979
search-do = Vyhledat
search-recognise = Nejprve zkontrolovat
search-recognised = Rozpoznáno jako
search-or = nebo { $what }
search-look = Podívejte se, co bylo rozpoznáno, a poté vyhledávejte.
search-form = Všechna pole
search-person = Osoba
search-document = Doklad
search-object = Vozidlo nebo jiná věc
search-name-hint = Nemůžete-li rozlišit jeho části
search-date-hint = 1979-03-14, 14.3.1979, 03/1979 nebo 1979
search-part-hint = * místo toho, co nevíte
search-reference-hint = Z dřívější odpovědi
search-document-kind = Druh dokladu
search-document-issuer = Země vydání
search-plate-country = Země registrační značky
search-number-kind = Druh čísla
search-term-name = Jméno
search-term-whole-name = Celé jméno
search-term-family = Příjmení
search-term-given = Jména
search-term-other-name = Jiné jméno téže osoby
search-term-birth-date = Datum narození
search-term-sex = Pohlaví
search-term-nationality = Státní příslušnost
search-term-birth-place = Místo narození
search-term-document = Číslo dokladu
search-term-plate = Registrační značka
search-term-vin = Identifikační číslo vozidla
search-term-number = Jiné číslo
search-term-reference = Referenční číslo
search-term-day-month = den a měsíc v opačném pořadí
search-sex-F = Žena
search-sex-M = Muž
search-sex-X = Jiné
search-number-imei = Mobilní zařízení (IMEI)
search-number-container = Kontejner
search-number-firearm = Střelná zbraň
search-number-banknote = Bankovka
search-number-aircraft-registration = Letadlo, poznávací značka
search-number-aircraft-serial = Letadlo, výrobní číslo
search-number-hull = Plavidlo, číslo trupu
search-number-boat-registration = Plavidlo, registrační číslo
search-number-engine = Motor
search-number-equipment = Průmyslové zařízení
search-number-it = Výpočetní technika
search-number-part = Součást věci
search-number-payment-card = Platební karta
search-number-serial = Jiné výrobní číslo

search-remark-no-register = žádného registru se nelze ptát podle telefonního čísla nebo e-mailové adresy. Bylo to vynecháno.
search-remark-check-digit = kontrolní číslice nesouhlasí. Porovnejte s dokladem nebo zařízením.
search-remark-not-understood = toto nebylo rozpoznáno. Zapište to do příslušného pole, nebo to vynechte.
search-remark-too-much = Na jeden dotaz je to příliš.
search-remark-several = { $count ->
    [one] Jedna část byla vynechána, protože její pole je obsazeno. Ptejte se na ni zvlášť.
    [few] { $count } části byly vynechány, protože jejich pole jsou obsazena. Ptejte se na každou zvlášť.
   *[other] { $count } částí bylo vynecháno, protože jejich pole jsou obsazena. Ptejte se na každou zvlášť.
 }
search-fault-nothing = Uveďte, koho nebo co hledáte.
search-fault-name = Jméno se skládá z písmen a každá jeho část má nejvýše 300 znaků.
search-fault-date = Uveďte datum například 1979-03-14, 14.3.1979, 03/1979 nebo 1979.
search-fault-choice = Zvolte ze seznamu.
search-fault-text = Nejvýše 300 znaků.
search-fault-number = Číslo dokladu se skládá z písmen nebo číslic, nejvýše 64.
search-fault-plate = Registrační značka má nejvýše 16 písmen a číslic. S * uveďte nejméně tři z nich za sebou.
search-fault-vin = Má 17 znaků bez I, O a Q.
search-fault-object = Toto není číslo zvoleného druhu.
search-fault-months = Uveďte počet měsíců.
search-fault-anew = { $registers }: potvrďte účel u každého dotazu.
search-fault-lines = Nejvyšší počet řádků najednou: { $count }.

search-whom = Koho se ptát a jak dlouho čekat
search-whom-hint = Všech, kterých se smíte ptát, pokud nic nezvolíte.
search-registers = Registry
search-authorities = Orgány
search-deadline = Čekat nejdéle
search-deadline-hint = Odpovědi se zobrazují, jak přicházejí.
search-seconds = { $count ->
    [one] 1 sekunda
    [few] { $count } sekundy
   *[other] { $count } sekund
 }

search-results-title = Odpovědi
search-answers = Odpovědi podle orgánu a registru
search-progress = Počet odpovědí: { $answered } z { $due }.
search-progress-hits = { $count ->
    [0] Zatím žádní kandidáti.
    [one] Zatím 1 kandidát.
    [few] Zatím { $count } kandidáti.
   *[other] Zatím { $count } kandidátů.
 }
search-progress-waiting = Čeká se na: { $names }
search-complete = Všechny dotázané registry odpověděly.
search-incomplete = Obraz není úplný.
search-unfinished = Toto vyhledávání zde neskončilo. Zobrazeno je to, co zatím přišlo.
search-load = Načíst znovu
search-class-hit = pozitivní nález
search-class-no-hit = bez nálezu
search-class-stale = v zastaralé kopii nic nenalezeno
search-class-refused = nepovoleno
search-class-late = bez odpovědi ve lhůtě
search-class-unavailable = bez odpovědi
search-outcome-waiting = Zatím bez odpovědi
search-outcome-hit = Pozitivní nález ({ $count })
search-outcome-no-hit = Bez nálezu
search-outcome-stale = Nic nenalezeno, ale kopie je zastaralá
search-outcome-stale-ask = Něco může být u: { $names }. Zeptejte se tam.
search-outcome-refused = Nepovoleno
search-outcome-late = Bez odpovědi ve lhůtě
search-outcome-late-what = Do { $seconds } s nic nepřišlo. Něco tam být může: vyhledejte znovu.
search-outcome-unavailable = Nedostupné
search-outcome-unavailable-since = Nedostupné od { $time }
search-outcome-unavailable-what = Něco tam být může: vyhledejte později znovu.
search-unavailable-unreachable = Druhý uzel není dosažitelný.
search-unavailable-tls = Druhý uzel nemohl prokázat svou totožnost.
search-unavailable-bad-signature = Podpis odpovědi nesouhlasí, proto se nezobrazuje.
search-unavailable-undecodable = Odpověď nebylo možné přečíst.
search-unavailable-version = Druhý uzel používá jinou verzi.
search-unavailable-cut-off = Odpověď se přerušila.
search-unavailable-overloaded = Druhý uzel je příliš zaneprázdněn.
search-unavailable-ledger = Přístup nebylo možné zaevidovat, proto se nic nezobrazuje.
search-unavailable-internal = Došlo k vnitřní chybě. Sdělte to provozovateli.
search-copy-old = { $name }: kopie stará { $hours } h.
search-copy-never = { $name }: zatím zde není úplná kopie.
search-cut = Kandidátů je více, než se smí zobrazit. Vyhledávejte úžeji.
search-not-asked = { $count ->
    [one] 1 registr nebyl dotázán
    [few] { $count } registry nebyly dotázány
   *[other] { $count } registrů nebylo dotázáno
 }
search-authority = Orgán
search-register = Registr
search-reason = Důvod
search-again = Vyhledat znovu
search-receipt = Stáhnout doklad
search-candidate-unnamed = Zobrazit kandidáta
search-misused-short = Jméno osoby, jejíž totožnost byla zneužita
search-band-strong = Silný
search-band-good = Dobrý
search-band-possible = Možný
search-why-same = Stejné: { $what }.
search-why-alike = Podobné: { $what }.
search-why-different = Odlišné: { $what }.

search-candidate-title = Odpovídá to tomu, koho nebo co hledáte?
search-misused = Toto jméno patří osobě, jejíž totožnost byla zneužita
search-misused-what = Nejednejte proti této osobě kvůli jménu. Umožněte jí prokázat totožnost.
search-safety = Pro vaši bezpečnost
search-todo = Co dělat
search-beside = Na co jste se ptali a co má registr
search-beside-other = Na co jste se ptali a co má registr
search-flag-only = Registr uvádí jen to, že něco existuje. Zeptejte se jeho vlastníka.
search-feature = Znak
search-asked = Dotaz
search-found = Nález
search-agreement = Shoda
search-found-withheld = v této fázi se nezobrazuje
search-found-missing = v zápisu není
search-effect-same = Stejné
search-effect-alike = Podobné
search-effect-neutral = Nelze porovnat
search-effect-different = Odlišné
search-numbers = Vysvětlení a jeho čísla
search-score = Shoda { $score } z 1000.
search-score-what = Uvádí, jak dobře zápis odpovídá dotazu, a nic o osobě. Každý další bit zdvojnásobuje pravděpodobnost, že jde o tutéž osobu.
search-explanation = Vysvětlení
search-bits = Bity
search-record = Co ukazuje vlastník
search-identity-main = hlavní jméno
search-identity-birth = rodné jméno
search-identity-former = dřívější jméno
search-identity-alias = alias
search-identity-misused = jméno poškozené osoby
search-judge = Vaše posouzení
search-judge-why = Proč?
search-judge-hint = Co jste porovnali? Zůstane to v evidenci.
search-confirm = Odpovídá hledanému
search-reject = Neodpovídá hledanému
search-unsure = Nemohu určit
search-judged = Posouzeno:
search-verdict-confirmed = Potvrzeno
search-verdict-rejected = Odmítnuto
search-verdict-unsure = Nejisté
search-next = Dále
search-next-hit = Ohlásit pozitivní nález
search-next-back = Zpět k odpovědím
search-next-owner = Ptáte-li se vlastníka na více, uveďte:
search-log = V evidenci
search-log-what = Tyto položky dokazují váš dotaz a tuto odpověď. Otevřít je může váš pověřenec pro ochranu osobních údajů.
search-record-asked = Váš dotaz
search-record-answered = Odpověď, u vlastníka
search-record-received = Odpověď, zde
search-before = Předchozí kandidát
search-after = Další kandidát
search-second-title = Druhé posouzení
search-second-what = Dotaz položil váš kolega. Porovnejte sami: co si kolega myslí, uvidíte, až posouzení sami provedete.
search-second-awaited = Posoudit to musí i druhý příslušník. O pozitivní nález jde, pokud jej oba potvrdíte.
search-second-disagree = Obě posouzení se liší: nejde o pozitivní nález.
search-second-hit = Oba příslušníci to potvrdili: jde o pozitivní nález.
search-second-other = Posouzení vašeho kolegy
search-contact = Kontaktní místo
search-next-owner-none = Chcete-li se zeptat vlastníka, obraťte se na své jednotné kontaktní místo: důvěryhodný seznam neuvádí žádné kontaktní místo orgánu { $authority }.
search-accesses = Každý přístup k tomuto záznamu
search-accesses-who = Každý přístup k tomuto záznamu může vidět váš pověřenec pro ochranu osobních údajů a dozorový úřad.
search-receipt-title = Ověřit doklad
search-receipt-what = Doklad dokazuje, co bylo dotazováno, proč a co který rejstřík odpověděl. Ověří se zde a neuchovává se.
search-receipt-file = Ze souboru
search-receipt-text = Doklad
search-receipt-do = Ověřit doklad
search-receipt-holds = Doklad je platný.

search-standing = Upozornit, když bude vloženo něco nového
search-standing-what = Týž dotaz se zde k témuž účelu klade znovu, kdykoli se změní registr tohoto uzlu. Výsledek najdete v seznamu úkolů.
search-standing-span = Po dobu
search-standing-do = Ptát se dál
search-standing-made = Dostanete upozornění. Dotaz je mezi vašimi vyhledáváními.
search-standing-yours = Vaše trvalé dotazy
search-standing-ends = Končí
search-standing-end = Ukončit
search-days = { $count ->
    [one] 1 den
    [few] { $count } dny
   *[other] { $count } dní
 }

search-recent-none = Zatím jste nevyhledávali.
search-when = Kdy
search-question = Dotaz
search-result = Výsledek
search-registers-with-hits = { $count ->
    [0] Bez nálezu
    [one] Pozitivní nálezy v 1 registru
    [few] Pozitivní nálezy ve { $count } registrech
   *[other] Pozitivní nálezy v { $count } registrech
 }
search-newest = Nejnovější
search-older = Starší
search-line = Řádek
search-lines = Jeden dotaz na každém řádku
search-lines-hint = Nejvyšší počet řádků: { $count }. Dotazují se jen registry tohoto uzlu, včetně kopií záznamů ostatních.
search-batch-whom = Všechny registry tohoto uzlu, kterých se smíte ptát, pokud nic nezvolíte.
search-do-all = Vyhledat vše
search-csv = Stáhnout jako CSV
search-open = Otevřít

search-keys = Klávesy
search-key-box = Do pole
search-key-move = K dalšímu nebo předchozímu kandidátovi
search-key-open = Otevřít kandidáta
search-key-judge = K tlačítku: odpovídá, neodpovídá, nelze určit
search-key-help = Zobrazit tyto klávesy

# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

said-id-form = musí mít 1 až { $length_max } { $length_max ->
        [one] povolený znak
        [few] povolené znaky
       *[other] povolených znaků
    }
said-date-form = datum nemá žádnou z podob YYYY, YYYY-MM, YYYY-MM-DD, FROM/TO, u každé lze přidat `~` pro „přibližně“
said-date-order = období končí dříve, než začíná
said-time-form = čas není časové razítko podle RFC 3339 v UTC
said-country-unknown = země není kód alpha-3 podle ISO 3166-1 ani kód podle dokumentu ICAO 9303
said-vin-form = identifikační číslo vozidla musí mít 17 znaků z A-Z a 0-9, bez I, O a Q (ISO 3779)
said-plate-form = registrační značka musí mít 1 až { $most } { $most ->
        [one] písmeno nebo číslici
        [few] písmena nebo číslice
       *[other] písmen nebo číslic
    }
said-document-form = číslo dokladu musí mít 1 až { $most } { $most ->
        [one] písmeno nebo číslici
        [few] písmena nebo číslice
       *[other] písmen nebo číslic
    }
said-number-form = toto není číslo druhu `{ $kind }`
said-check-digit = kontrolní číslice nesouhlasí se zbytkem čísla druhu `{ $kind }`: zkontrolujte je
said-partial-form = z části registrační značky, identifikačního čísla vozidla nebo čísla jiné věci musí být na začátku nebo na konci { $least ->
        [one] znám alespoň { $least } znak
        [few] známy alespoň { $least } znaky
       *[other] známo alespoň { $least } znaků
    }, s `?` za jeden neznámý znak a `*` za libovolný počet
said-text-form = musí mít 1 až { $most } { $most ->
        [one] znak
        [few] znaky
       *[other] znaků
    } bez řídicích znaků
said-not-one-of = musí být jedna z těchto možností: { $allowed }
said-too-many-entries = obsahuje více položek, než je povoleno (nejvýše { $most })
said-field-undeclared = deklarace registru takové pole nemá
said-field-mandatory = podle deklarace registru je toto pole povinné
said-too-many-values = nejvyšší povolený počet hodnot: { $most }
said-value-type = je třeba hodnota typu `{ $kind }`
said-number-kind = je třeba číslo druhu `{ $kind }`
said-no-parts = hodnota tohoto typu nemá části
said-parts-of-type = části tohoto typu jsou { $parts }
said-part-unknown = `{ $part }` není žádný z jeho kódů
said-part-needed = je třeba část `{ $part }`
said-place-empty = místo musí něco obsahovat
said-too-many-birth-dates = jméno má nejvýše { $most } { $most ->
        [one] datum
        [few] data
       *[other] dat
    } narození
said-plain-text = je třeba 1 až { $most } { $most ->
        [one] znak
        [few] znaky
       *[other] znaků
    } bez řídicích znaků
said-code-unknown = kód není v tabulce `{ $table }`
said-currency-unknown = měna není v tabulce `currencies`
said-document-kind-unknown = druh není v tabulce `document-types`
said-type-unknown = registr nevede zápisy tohoto typu
said-type-needs = zápisy typu `{ $type_code }` ({ $article }) toto pole vyžadují
said-type-never = zápisy typu `{ $type_code }` je nikdy nemají ({ $article })
said-type-not-kind = zápisy typu `{ $type_code }` nezahrnují druh `{ $kind }`
said-kind-needs = zápisy druhu `{ $kind }` toto pole vyžadují
said-kind-needs-one = zápisy druhu `{ $kind }` vyžadují alespoň jedno z polí `{ $fields }`
said-code-unfit = kód se nehodí k poli `{ $field }`
said-owned-by-other = zápis patří jinému orgánu: mění jej jen jeho vlastník
said-record-form = není to objekt s `id` a `fields`
said-value-form = není to text, pojmenované části ani úplná hodnota
said-available-missing = uvede se, je-li údaj k dispozici
said-name-no-letter = část jména nemá žádné písmeno
said-family-name-missing = chybí příjmení
said-one-name-only = je uvedeno jen jedno jméno
said-date-ahead = datum je v budoucnosti
said-date-far-back = datum je starší, než kam sahá lidský život
said-vin-check-digit = kontrolní číslice identifikačního čísla vozidla nesouhlasí; někteří výrobci ji nepoužívají
said-form-missing = chybí: doplňte
said-form-undeclared = není pole tohoto formuláře: odstraňte je
said-form-not-asked = u této kategorie záznamů se nepožaduje: odstraňte
said-form-consent = prozrazuje, kde je dospělá osoba, která nedala souhlas: údaj odstraňte, nebo souhlas zaevidujte; bez něj ohlaste jen to, že osoba byla nalezena
said-form-contradiction = odporuje datu narození v záznamu: opravte údaj, nebo požádejte pořizující stát o opravu záznamu
said-form-texts = obsahuje 1 až { $most } { $most ->
        [one] text
        [few] texty
       *[other] textů
    }
said-form-characters = má 1 až { $most } { $most ->
        [one] znak
        [few] znaky
       *[other] znaků
    }
said-form-time = je čas jako 2026-01-31T14:05:00Z: zapište jej takto
said-form-table-missing = uvádí kód, jehož tabulka zde není nainstalována
said-form-flag = je `true` nebo `false`
said-form-yes-no = je `yes` nebo `no`
said-form-list = je seznam textů
said-form-text = je jeden text
said-form-moment = je čas jako 2026-01-31T14:05
said-purpose-missing = chybí: uveďte, k čemu údaje slouží
said-legal-basis-missing = chybí: uveďte právní akt a článek
said-case-reference-missing = chybí: uveďte číslo spisu
said-at-most-characters = nejvýše { $most } { $most ->
        [one] znak
        [few] znaky
       *[other] znaků
    }
said-not-in-table = není kód z tabulky `{ $table }`
said-say-it = uveďte to v délce 1 až { $most } { $most ->
        [one] znak
        [few] znaky
       *[other] znaků
    }
said-say-it-shorter = uveďte to v délce nejvýše { $most } { $most ->
        [one] znak
        [few] znaky
       *[other] znaků
    }
said-say-why = uveďte důvod v délce 1 až { $most } { $most ->
        [one] znak
        [few] znaky
       *[other] znaků
    }
said-say-still-needed = uveďte v délce 1 až { $most } { $most ->
        [one] znak
        [few] znaky
       *[other] znaků
    }, proč je to stále zapotřebí
said-say-decided = uveďte v délce 1 až { $most } { $most ->
        [one] znak
        [few] znaky
       *[other] znaků
    }, jak bylo rozhodnuto
said-say-unlawful = uveďte, proč to nebylo zákonné
said-say-question = uveďte, co chcete vědět
said-say-answer = uveďte, proč jste tento přístup provedli
said-has-characters = musí mít { $least } až { $most } { $most ->
        [one] znak
        [few] znaky
       *[other] znaků
    }
said-empty-or-long = nesmí být prázdné ani příliš dlouhé
said-choose-one = zvolte jednu možnost
said-choose-action = zvolte úkon
said-choose-register = zvolte registr
said-choose-role = zvolte roli
said-give-day = uveďte den
said-give-percent = uveďte 1 až 100 procent
said-give-number = uveďte číslo
said-give-account-or-record = uveďte účet nebo identifikátor zápisu
said-day-form = zapište den jako 2026-11-21
said-period-form = zapište 2026, 2026-11 nebo 2026-11-21 podle období
said-none-of-those = toto není žádná z existujících možností
said-no-position = toto není pozice v deníku
said-end-before-start = musí to být později než začátek
said-per-mille = vylosujte vzorek 1 až 1 000 z tisíce
said-group-most = vylosujte vzorek 1 až { $most } ze skupiny
said-period-full = období obsahuje více položek, než je povoleno (nejvýše { $most }); zvolte kratší
said-parameter-form = některý parametr chybí, je neznámý nebo má nesprávnou podobu
said-not-utf8 = není to UTF-8
said-control-character = obsahuje řídicí znak; zadejte znovu
said-no-form = není název formuláře
said-work-changed = od zobrazení se změnilo: podívejte se znovu
said-work-kind-unknown = jeden z kódů není druh úkolu
said-items-count = uveďte 1 až { $most } { $most ->
        [one] položku
        [few] položky
       *[other] položek
    }
said-item-twice = uveďte každou položku jen jednou
said-items-none = zaškrtněte, co se má někomu přidělit
said-officer-missing = uveďte účet příslušníka vašeho útvaru
said-officer-of-other = není příslušník vašeho útvaru
said-two-letters = musí to být dvě písmena
said-roles-count = uveďte 1 až { $most } { $most ->
        [one] roli
        [few] role
       *[other] rolí
    }
said-role-unknown = `{ $role }` není v tabulce `roles`
said-code-not-present = není aktuální kód ověřovací aplikace
said-ceremony-ended = platnost skončila nebo již bylo použito; začněte znovu
said-credential-other = není to, co bylo požadováno; začněte znovu
said-scopes-none = uveďte alespoň jeden rozsah přístupu
said-token-life = musí spadat do { $days ->
        [one] následujícího dne
        [few] následujících { $days } dnů
       *[other] následujících { $days } dnů
    }
said-condition-unmet = uveďte, jak je tato podmínka kategorie splněna
said-too-many-alerts = je uvedeno příliš mnoho záznamů
said-never-terrorism = záznam této kategorie se nikdy netýká teroristických trestných činů
said-statement-long = prohlášení je příliš dlouhé
said-proportionality-missing = uveďte, proč je případ přiměřený, relevantní a dostatečně závažný (SIS-P čl. 21)
said-judicial-missing = uveďte justiční orgán, který o to žádá, a jeho žádost
said-judicial-authority = uveďte justiční orgán
said-judicial-request = uveďte jeho žádost: spisovou značku
said-victim-later = osoba, jejíž totožnost byla zneužita, se přidá, až záznam existuje, a to s jejím souhlasem
said-threat-review = nové posouzení se provede dříve, než musí být přezkoumán samotný záznam
said-criteria-unknown = tento orgán nezveřejnil kritéria této verze
said-not-together = { $one } a { $other } nelze kombinovat (pravidla verze { $version })
said-not-alerts = registr tuto kategorii nedeklaruje jako kategorii záznamů
said-category-kept = záznam si ponechává svou kategorii: ukončete jej a vložte jiný
said-ground-unfit = záznam této kategorie končí jedním z těchto důvodů: { $grounds }
said-never-flagged = k záznamům této kategorie se označení nepřipojuje
said-flag-own = označení se k záznamu připojuje pro jiné státy než jeho vlastní
said-never-hidden = záznamy této kategorie se neskrývají
said-link-self = záznam se nepropojuje sám se sebou
said-victim-not-agreed = poškozená osoba s touto kategorií nesouhlasila
said-values-count = uveďte 1 až { $most } { $most ->
        [one] hodnotu
        [few] hodnoty
       *[other] hodnot
    }
said-victim-name = jméno poškozené osoby je třeba k rozlišení osob
said-not-persons = registr se netýká osob
said-registers-count = uveďte 1 až { $most } { $most ->
        [one] registr
        [few] registry
       *[other] registrů
    }
said-ends-ahead = je v budoucnosti, nejvýše za { $days } { $days ->
        [one] den
        [few] dny
       *[other] dnů
    }: platnost trvalého dotazu skončí
said-register-not-here = tento uzel neposkytuje `{ $register }`
said-register-not-declared = `{ $register }` není v tomto uzlu deklarován
said-register-no-alerts = `{ $register }` neobsahuje záznamy
said-register-nobody = žádný uzel neposkytuje `{ $register }`
said-authority-nothing = `{ $authority }` neposkytuje nic z toho, na co se ptáte
said-register-none-left = nezbývá žádný registr, jehož by se bylo možné dotázat
said-register-none-of-alerts = tento uzel neposkytuje žádný registr záznamů
said-register-not-held = tento uzel nemá `{ $register }` ani jeho kopii
said-hits-no-form = pro pozitivní nálezy v `{ $register }` zde není deklarován formulář
said-terms-nothing = neobsahuje nic, čemu by údaje dotazu mohly odpovídat
said-terms-not-permitted = v registru `{ $register }` se podle těchto údajů vyhledávat nesmí
said-declaration-missing = jeho deklarace zde není nainstalována
said-search-most = uveďte nejvýše { $registers } { $registers ->
        [one] registr
        [few] registry
       *[other] registrů
    } a { $authorities } { $authorities ->
        [one] orgán
        [few] orgány
       *[other] orgánů
    }
said-nodes-most = počet dotázaných uzlů by přesáhl nejvyšší možný: { $most }
said-registers-most = uveďte nejvýše { $most } { $most ->
        [one] registr
        [few] registry
       *[other] registrů
    }
said-batch-part = dotaz v dávce obsahuje jen část čísla
said-years-back = uveďte letošní rok nebo { $years ->
        [one] rok předchozí
        [few] jeden z posledních { $years } let
       *[other] jeden z posledních { $years } let
    }
said-policy-none = žádné pravidlo to s vašimi rolemi a tímto účelem nedovoluje; co žádné pravidlo nedovoluje, se zamítá
said-policy-fault = pravidla nebylo možné vyhodnotit, a co nelze posoudit, se zamítá
said-stored-version = uložená verze je { $version }
said-asked-already = příslušník již byl dotázán
said-no-officer-of-ours = položka neuvádí žádného příslušníka tohoto orgánu
said-judged-already = je to již posouzeno
said-answer-unknown = taková odpověď není
said-candidate-unknown = takový kandidát není
said-judged-before = kandidát již byl posouzen
said-judged-by-two = kandidáta posoudili dva příslušníci
said-receipt-malformed = není to doklad, nebo byl změněn: řádek { $line }, sloupec { $column }
said-search-runs = vyhledávání ještě probíhá
said-search-interrupted = uzel se během vyhledávání zastavil; jeho položky jsou v deníku
said-answer-not-noted = odpověď nebo její položku nebylo při přijetí možné zaznamenat
said-opening-erased = to, čím se položka otevírá, bylo ke svému datu vymazáno
said-proof-none = důkaz o této položce nyní není k dispozici
said-work-unknown = není takový úkol, který by bylo možné předat
said-work-not-theirs = uvedený příslušník nesmí tento úkol provést
said-hit-copy = je to kopie: rozhoduje pořizující orgán
said-decided-before = již je rozhodnuto
said-identity-decided = o totožnosti již bylo rozhodnuto
said-not-the-subject = není to hledaná osoba ani věc
said-identity-open = totožnost ještě není zjištěna
said-reports-full = nejvyšší možný počet hlášení o tomto pozitivním nálezu je již dosažen: { $most }
said-standing-full = nejvyšší možný počet vašich trvalých dotazů je již dosažen: { $most }
said-standing-full-here = nejvyšší možný počet trvalých dotazů v tomto uzlu je již dosažen: { $most }
said-renewed-often = prodlouženo již { $most }krát
said-alert-own = je to záznam vašeho vlastního orgánu: změňte jej
said-not-for-you = rozhodnutí vám nepřísluší, nebo již padlo
said-purpose-not-said = nikdo neuvedl, že jeho účel je splněn
said-notes-full = spis již obsahuje { $most } { $most ->
        [one] poznámku
        [few] poznámky
       *[other] poznámek
    }
said-hiding-ended = jeho skrytí právě skončilo
said-hidden-not = není skrytý
said-id-taken = identifikátor již má jiný záznam
said-threat-none = záznam nevkládá nikoho jako hrozbu
said-contested-already = již je zpochybněno a není rozhodnuto
said-contested-not = vložení není zpochybněno
said-victim-none = záznam neobsahuje nic o poškozené osobě
said-draft-waits = koncept čeká na něco jiného
said-flagged-already = označení pro tento stát již má
said-flags-full = označení lze k záznamu připojit nejvýše pro { $most } { $most ->
        [one] stát
        [few] státy
       *[other] států
    }
said-flagged-not = označení pro tento stát nemá
said-linked-already = již jsou propojeny
said-links-full = záznam má nejvýše { $most } propojení
said-criteria-none-now = druhý uzel nyní žádná kritéria neposkytuje
said-same-meanwhile = tento orgán má mezitím záznam o téže osobě nebo věci
said-link-kind-unknown = druh není kód z tabulky `alert-links`
said-victim-category-unknown = některá kategorie není kód z tabulky `misused-identity-data`
said-draft-elsewhere = tento formulář byl po otevření zde uložen nebo odeslán z jiného okna
said-draft-full = koncept má nejvýše { $bytes } { $bytes ->
        [one] bajt
        [few] bajty
       *[other] bajtů
    }
said-drafts-full = nejvyšší možný počet vašich konceptů je již dosažen: { $most }
said-sign-in-pause = přihlášení není možné dříve než { $until }
said-invitation-ended = pozvánka již byla použita nebo skončila její platnost
said-session-ended = relace skončila
said-passkeys-full = účet má nejvýše { $most } { $most ->
        [one] přístupový klíč
        [few] přístupové klíče
       *[other] přístupových klíčů
    }
said-passkey-last = je to poslední způsob přihlášení
said-origin-unknown = uzel neví, pod jakým názvem se k němu prohlížeče dostanou
said-session-only = toto lze provést jen v relaci
said-form-sent-before = tento formulář byl již odeslán; podruhé se neprovede
said-form-other-site = formulář byl odeslán z jiných stránek
said-form-other-session = formulář nepatří k této relaci
said-form-fields = formulář má nejvýše { $most } { $most ->
        [one] pole
        [few] pole
       *[other] polí
    }
said-line-long = řádek má nejvýše { $most } { $most ->
        [one] bajt
        [few] bajty
       *[other] bajtů
    }
said-chunk-lines = část má nejvýše { $most } { $most ->
        [one] řádek
        [few] řádky
       *[other] řádků
    }
said-batch-lines = dávka má nejvýše { $most } { $most ->
        [one] řádek
        [few] řádky
       *[other] řádků
    }
said-terms-none = dotaz neobsahuje žádný údaj: uveďte jméno, doklad, registrační značku nebo číslo
said-terms-most = dotaz obsahuje více údajů, než je povoleno (nejvýše { $most })
said-try-name-register = uveďte registr tohoto uzlu nebo jej doplňte do konfigurace uzlu
said-try-name-alerts = uveďte registr záznamů
said-try-name-fewer = uveďte orgány nebo registry, na kterých záleží
said-try-other-purpose = uveďte pravdivý účel, je-li jiný, nebo požádejte kolegu, jehož role to dovoluje
said-try-wait-answers = počkejte, až přijdou všechny odpovědi nebo uplyne jejich lhůta
said-try-ask-again = zadejte vyhledávání znovu
said-try-name-officer = uveďte příslušníka, který k tomu má roli
said-try-verify-first = požádejte příslušníka, který kandidáta potvrdil, aby nejprve zjistil totožnost
said-try-ask-once = dotažte se registru vyhledáváním nebo uveďte takový, který tento uzel má
said-try-end-one = ukončete některý, který již není zapotřebí
said-try-state-anew = položte dotaz znovu
said-try-repeat-later = zopakujte později; `entente peers` ukazuje stav uzlu
said-try-compare-draft = otevřete formulář znovu v novém okně a porovnejte jej, než budete pokračovat
said-try-discard-draft = odešlete nebo zahoďte některý z nich; koncepty po dvou týdnech zaniknou samy
said-try-ask-invitation = požádejte správce o jinou
said-try-remove-passkey = odeberte některý, který se již nepoužívá
said-try-add-passkey = nejprve přidejte jiný přístupový klíč
said-try-set-origin = nastavte `origin` v části `[pages]` souboru node.toml a spusťte znovu
said-try-sign-in = přihlaste se jako osoba
said-try-look-first = vraťte se, načtěte stránku znovu a podívejte se, zda je to hotovo
said-try-whole-number = uveďte úplné číslo, nebo tento dotaz položte samostatně
said-feature-missing = zápis to neuvádí, což nesvědčí ani pro, ani proti
said-name-agree = shodné části jména: { $count }
said-name-alike = části, které jsou variantami nebo se píší podobně: { $count }
said-name-differ = odlišné části: { $count }
said-name-missing = části, které v zápisu nejsou: { $count }
said-name-extra = části, které jsou jen v zápisu: { $count }
said-name-none = žádná část jména se neshoduje
said-name-order = pořadí se liší
said-name-given = osobní jména se zřetelně liší, jako u sourozenců
said-name-descent = vlastní jméno a jméno otce jsou zaměněna, jako u otce a syna
said-name-generation = dodatky ke jménu označují různé generace
said-beside-birth-name = porovnáno s rodným jménem
said-beside-former-name = porovnáno s dřívějším jménem
said-beside-alias = porovnáno s aliasem
said-beside-misused = porovnáno se jménem poškozené osoby, jejíž totožnost byla zneužita
said-born-same = datum narození je stejné
said-born-overlap = data narození se shodují, pokud jsou známa
said-born-swapped = den a měsíc jsou zaměněny
said-born-year-off = den a měsíc se shodují, rok se liší o jeden
said-born-one-digit = data narození se liší jednou číslicí nebo dvěma zaměněnými číslicemi
said-born-near-circa = datum narození je blízké přibližnému datu
said-born-same-month = data narození jsou si blízká, den se liší
said-born-year-near = data narození se liší, roky jsou si blízké
said-born-different = data narození jsou odlišná
said-as-namesakes = jako u osob stejného jména
said-document-same = číslo dokladu je stejné
said-document-elsewhere = číslo dokladu je stejné, ale doklad vydala jiná země
said-document-mistaken = číslo dokladu se snadno zamění s hledaným (například O místo 0 nebo I místo 1)
said-document-slip = číslo dokladu se liší jedním překlepem
said-document-other = zápis uvádí jiný doklad; osoba jich může mít několik
said-sex-same = pohlaví je stejné
said-sex-differs = pohlaví se liší; samo o sobě to žádný zápis nevylučuje
said-sex-neutral = státy evidují toto pohlaví různě, proto to nic nevypovídá
said-nationality-same = jedna státní příslušnost je stejná
said-nationality-differs = státní příslušnost se liší; osoba jich může mít několik a samo o sobě to žádný zápis nevylučuje
said-birthplace-same = místo narození je stejné
said-birthplace-alike = místa narození se píší podobně nebo se zčásti shodují
said-birthplace-differs = místo narození se liší; zdroje uvádějí obec, okres nebo zemi
said-number-same = číslo je stejné
said-number-same-but = číslo je stejné, ale `{ $detail }` se liší
said-number-check = vše kromě kontrolní číslice je stejné; ta v dotazu nesouhlasí: zkontrolujte ji
said-number-mistaken = číslo lze snadno zaměnit s číslem v dotazu (např. O místo 0 nebo I místo 1)
said-number-mistaken-but = číslo lze snadno zaměnit s číslem v dotazu a `{ $detail }` se liší
said-number-country = číslo i země jsou stejné
said-number-elsewhere = číslo je stejné, ale vydala je jiná země
said-number-mistaken-elsewhere = číslo lze snadno zaměnit s číslem v dotazu a vydala je jiná země
said-part-fits = uvedená část odpovídá číslu
said-part-elsewhere = uvedená část odpovídá, ale číslo vydala jiná země
said-part-mistaken = uvedená část odpovídá číslu, připustí-li se záměna snadno zaměnitelných znaků
said-object-other = zápis má jiné číslo
said-object-none = zápis nemá žádné číslo k porovnání
said-act-victim = Jméno patří poškozené osobě, jejíž totožnost byla zneužita: nejednejte proti této osobě jen na základě jména; umožněte jí prokázat totožnost.
said-act-sought = U hledané osoby:
said-act-law-none = Právo vašeho státu nezná žádnou z kontrol, o které může tento záznam žádat: neprovádějte žádné opatření a informujte svou centrálu SIRENE.
said-act-flagged = Platí označení pro váš stát: opatření, o které záznam ({ $category }) žádá, se zde neprovede.
said-act-instead = Místo toho:
said-act-bureau = Informujte svou centrálu SIRENE.
said-act-downgraded = Právo vašeho státu nezná to, o co záznam ({ $category }) žádá; místo toho postupujte takto:
said-act-category = Proveďte to, co je stanoveno pro kategorii: { $category }
said-work-candidates = kandidáti vašeho vyhledávání k porovnání: { $count }
said-work-second = kandidáta z vyhledávání vašeho kolegy má posoudit druhý příslušník
said-work-second-agrees = kandidáta potvrdil i druhý příslušník
said-work-second-differs = druhý příslušník posuzuje kandidáta jinak: nejde o pozitivní nález
said-work-hit = shodu je třeba ověřit a ohlásit; příjemce: { $owner }
said-work-unacknowledged = orgán { $owner } nepotvrdil včas příjem hlášení o tomto pozitivním nálezu: obraťte se na jeho centrálu jinou cestou
said-work-minor = rozhodnutí v nejlepším zájmu dítěte nebylo ohlášeno včas
said-work-failed = orgán { $to } zprávu nepřijal
said-work-reported = orgán { $from } hlásí pozitivní nález k vašemu záznamu
said-work-decided = orgán { $owner } rozhodl o pozitivním nálezu, který jste ohlásili
said-work-found = nové nebo změněné v registru { $register }: { $count }; chcete-li to vidět, vyhledejte znovu
said-work-question-ended = trvalý dotaz skončil a je vymazán
said-work-question-officer = trvalý dotaz je vymazán: účet jeho příslušníka byl uzavřen
said-work-question-denied = trvalý dotaz je vymazán: pravidlo { $rule } jej už nedovoluje
said-work-approval = s tímto záznamem musí souhlasit druhý příslušník
said-work-queue = záznam, na jehož konec tato žádost čekala, skončil: vložte ji, nebo se jí vzdejte
said-work-review = přezkoumejte jej: prodlužte jej s posouzením, jinak se v uvedený den vymaže
said-work-hidden = zobrazí se koncovým uživatelům, pokud se jeho skrytí se souhlasem neprodlouží
said-work-achieved = účel je splněn: uveďte, proč se záznam musí zachovat, jinak se vymaže
said-work-proposal = jiný stát k tomuto záznamu něco navrhuje: neprodleně to prověřte
said-work-evidence = předejte důkazy státu, jehož záznam to je
said-work-supervisor = dva měsíce bez dohody: předložte to dozorovým úřadům
said-work-contest = osoba zpochybňuje vložení jako hrozby: posuďte to znovu a uveďte proč
said-work-threat = proveďte posouzení znovu, nebo vložení jako hrozby ze záznamu odstraňte
said-work-asked = dohled se ptá, proč jste k údajům přistoupili
said-work-answered = příslušník odpověděl: posuďte přístup
said-prove-open-account = znovu prokažte svou totožnost: má se zřídit účet
said-prove-close-account = znovu prokažte svou totožnost: má se uzavřít účet
said-prove-invite = znovu prokažte svou totožnost: má se pozvat příslušník
said-prove-end-sessions = znovu prokažte svou totožnost: mají se ukončit relace jiného příslušníka
said-prove-make-token = znovu prokažte svou totožnost: má se vytvořit token
said-prove-set-password = znovu prokažte svou totožnost: má se nastavit heslo
said-prove-passkeys = znovu prokažte svou totožnost: mají se změnit přístupové klíče
said-prove-entitlement = znovu prokažte svou totožnost: má se určit, které kopie smí uzel mít
said-sign-in-over = relace nebo platnost tokenu skončila
said-account-closed = účet je uzavřen
said-provider-none = uzel nemá přihlašovací službu
said-try-set-provider = nastavte `[pages.oidc]` v souboru node.toml a spusťte znovu

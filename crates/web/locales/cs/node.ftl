# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

node-title = Tento uzel
node-parts = Části tohoto oddílu
node-overview = Přehled
node-registers = Registry
node-policies = Pravidla
node-trust = Důvěryhodný seznam
node-diagnostics = Diagnostika

node-federation = Federace
node-federation-words = { $name }, počet uzlů: { $nodes }
node-rules = Počet pravidel: { $count }
node-served = Registry, které tento uzel obsluhuje
node-served-none = Žádné

node-trust-lead = Důvěryhodný seznam uvádí, které uzly patří do federace, s jakými klíči a co každý z nich obsluhuje. Podepisují jej ti, kdo federaci provozují.
node-valid = Platnost
node-in-force = Platí
node-not-in-force = Neplatí
node-signers = Podepsáno
node-signed-by = Potřebné podpisy: nejméně { $count } z { $of } klíčů federace
node-nodes = Uzly
node-roles = Co je
node-endpoint = Adresa
node-log = Deník
node-pins = Klíče TLS
node-serves = Obsluhuje
node-askers-everyone = smí se ptát každý uzel
node-askers-only = smí se ptát: { $who }

node-register = Registr
node-about = Popis
node-where = Kde jsou údaje
node-here = Obsluhován zde
node-yes = Ano
node-no = Ne
node-unverified = Zatím neověřeno
node-unverified-words = Některé níže uvedené skutečnosti je ještě třeba ověřit podle úředního znění.
node-code = Kód
node-version = Verze
node-controller = Správce údajů
node-acts = Právní předpisy
node-who-may = Kdo se smí ptát a proč
node-may-search = Pro tento účel se smí ptát: { $who }.
node-shows = Odpověď ukáže nejvýše: { $level }.
node-shows-after = Po potvrzeném pozitivním nálezu nejvýše: { $level }.
node-search-under = Vyhledávat lze na základě:
node-enter-under = Vkládat lze na základě:
node-conditions = Podmínky před vyhledáváním
node-penalty = Nejnižší požadovaná horní hranice trestu za trestný čin v měsících: { $months }.
node-searched-by = Podle čeho lze vyhledávat
node-at-least = nejméně { $count } z: { $of }
node-mode-exact = musí být totožné
node-mode-fuzzy = může být podobné
node-mode-partial = stačí část
node-answers = Co ukáže odpověď
node-strong = Kandidát se označuje za silného od { $strong } a za dobrého od { $good } z 1000.
node-possible = Za možného se označuje od { $possible } z 1000. Nižší se nezobrazuje; nejvyšší zobrazený počet: { $most }.
node-holds = Co obsahuje a co dělat při pozitivním nálezu
node-follows = Co následuje po potvrzeném pozitivním nálezu
node-retention = Jak dlouho se zápisy uchovávají
node-kept = Doba uchování zápisu: { $period }.
node-kept-other = Zápisy druhu { $kinds }: { $period }.
node-reviewed = Přezkum následuje po uplynutí doby: { $period }.
node-warned = Vlastník je upozorněn s předstihem: { $period }.
node-rights = Práva osob, jichž se zápisy týkají
node-rights-direct = Obracejí se na: { $contact }.
node-rights-indirect = Obracejí se na dozorový úřad ve věci: { $contact }.
node-rights-days = Lhůta pro odpověď ve dnech: { $days }, nejpozději { $most }.
node-rights-months = Lhůta pro rozhodnutí o opravě nebo výmazu v měsících: { $months }.

node-years = { $count ->
    [one] { $count } rok
    [few] { $count } roky
   *[other] { $count } let
}
node-months = { $count ->
    [one] { $count } měsíc
    [few] { $count } měsíce
   *[other] { $count } měsíců
}
node-days = { $count ->
    [one] { $count } den
    [few] { $count } dny
   *[other] { $count } dní
}
node-hours = { $count ->
    [one] { $count } hodina
    [few] { $count } hodiny
   *[other] { $count } hodin
}
node-working-days = { $count ->
    [one] { $count } pracovní den
    [few] { $count } pracovní dny
   *[other] { $count } pracovních dní
}
node-at-once = Okamžitě
node-millis = { $count } ms

node-policies-lead = Nic není dovoleno, pokud to nedovoluje pravidlo, a pravidlo, které zakazuje, má přednost před tím, které dovoluje. Každá položka deníku uvádí pravidlo, které rozhodlo.
node-policies-version = Otisk těchto pravidel
node-rules-hash = Otisk pravidel
node-file-entry = Vkládání zápisů
node-file-persons = Osoby
node-permits = Dovoluje
node-forbids = Zakazuje
node-remedy = Co pomůže:
node-try = Kdo by to mohl vidět?
node-try-lead = Zvolte, kdo by co udělal a proč. Platná pravidla uvedou, jak by rozhodla. Nic se nečte a pokus se eviduje.
node-try-do = Dotázat se pravidel
node-would-permit = Bylo by dovoleno
node-would-refuse = Bylo by odmítnuto
node-owes-four-eyes = Než se podle nálezu začne jednat, musí souhlasit další příslušník.
node-owes-silence = Vlastník se nesmí nic dozvědět, dokud není pozitivní nález potvrzen.
node-owes-case = Spisová značka se předává spolu s poskytnutými údaji.
node-role = Role
node-action = Co se dělá
node-purpose = Účel
node-basis = Právní základ
node-offence = Trestný čin
node-person = Postavení osoby v případu
node-second = Další příslušník souhlasí
node-confirmed = Pozitivní nález je potvrzen
node-trained = Příslušník je vyškolen k posuzování biometrických shod

node-health = Stav
node-ready = Uzel může pracovat
node-refusing = Nelze nic zapsat, a proto se neodpovídá, od
node-damage = Zjištěno poškození; spusťte kontrolu
node-last-commit = Poslední uložení
node-never = Nikdy
node-ledger = Deník
node-ledger-words = Položky: { $entries }, z toho podepsané: { $signed }
node-schema = Verze úložiště
node-backup = Poslední záloha
node-backup-words = { $at }, položky deníku: { $entries }
node-backup-keys = S tajnými klíči
node-backup-no-keys = Bez tajných klíčů
node-backup-none = Žádná záloha není známa
node-records = Počet zápisů: { $count }
node-peers = Ostatní uzly
node-peers-none = Federace nemá žádný jiný uzel.
node-node = Uzel
node-state = Stav
node-last-contact = Poslední odpověď
node-round-trip = Doba odezvy
node-clock = Hodiny
node-clock-ahead = { $count } ms napřed oproti našim
node-clock-behind = { $count } ms pozadu oproti našim
node-clock-same = Jako naše
node-certificate = Certifikát do
node-software = Program
node-last-fault = Poslední chyba
node-details = Podrobnosti
node-settings = Konfigurace
node-settings-lead = S jakou byl uzel spuštěn; změna vyžaduje nové spuštění. Tajemství se nezobrazují.
node-settings-none = Tento proces svou konfiguraci nezobrazuje.

node-level-flag = že něco existuje
node-level-reference = referenční číslo
node-level-core-data = základní údaje
node-level-full = celý zápis

node-about-alerts = Záznamy: zápisy, které žádají ostatní, aby jednali.
node-about-person = Zápisy o osobách.
node-about-object = Zápisy o věcech.

node-distribution-queried = Údaje zůstávají u každého vlastníka a dotazy se kladou přímo jemu.
node-distribution-replicated = Každý oprávněný uzel má kopii, kterou mění jen vlastník.
node-distribution-hosted = Údaje má jeden uzel, ostatní se jej ptají.
node-distribution-blinded = Vlastníci zveřejňují pseudonymy; i dotazy jsou zaslepené.

node-gate-offence = Musí být uveden trestný čin.
node-gate-person-role = Musí být uvedeno postavení osoby v případu.
node-gate-four-eyes = Musí souhlasit další příslušník.
node-gate-by-two = O pozitivní nález jde, jen pokud jej potvrdí dva příslušníci.
node-gate-national = Nejprve se musí prohledat vnitrostátní registry.
node-gate-silent = Vlastník se nic nedozví, dokud není pozitivní nález potvrzen.

node-peer-reachable = Odpovídá
node-peer-warning = Odpovídá, vyžaduje pozornost
node-peer-failing = Neodpovídá
node-peer-unknown = Zatím nedotázán

node-person-suspect = Podezřelý
node-person-convicted = Odsouzený
node-person-victim = Poškozený
node-person-witness = Svědek nebo kontaktní osoba
node-person-missing = Pohřešovaný nebo neztotožněný
node-person-other = Jiné

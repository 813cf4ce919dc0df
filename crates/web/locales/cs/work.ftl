# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

clock-at-once = lhůta okamžitě
clock-minutes-left = { $number ->
    [0] lhůta právě končí
    [one] lhůta za 1 minutu
    [few] lhůta za { $number } minuty
   *[other] lhůta za { $number } minut
}
clock-hours-left = { $number ->
    [one] lhůta za 1 hodinu
    [few] lhůta za { $number } hodiny
   *[other] lhůta za { $number } hodin
}
clock-days-left = { $number ->
    [one] lhůta za 1 den
    [few] lhůta za { $number } dny
   *[other] lhůta za { $number } dní
}
clock-minutes-late = { $number ->
    [0] lhůta právě uplynula
    [one] 1 minutu po lhůtě
    [few] { $number } minuty po lhůtě
   *[other] { $number } minut po lhůtě
}
clock-hours-late = { $number ->
    [one] 1 hodinu po lhůtě
    [few] { $number } hodiny po lhůtě
   *[other] { $number } hodin po lhůtě
}
clock-days-late = { $number ->
    [one] 1 den po lhůtě
    [few] { $number } dny po lhůtě
   *[other] { $number } dní po lhůtě
}

work-title = Seznam úkolů
work-tab-waiting = Co čeká
work-tab-hits = Pozitivní nálezy
work-tab-received = Přijatá hlášení
work-filter = Zobrazit jen
work-whose = Čí
work-whose-anybody = Kohokoli
work-whose-mine = Moje
work-whose-nobody = Zatím ničí
work-kind = Co
work-register = Registr
work-all = Vše
work-own-unit = Jen můj útvar
work-only-overdue = Jen po lhůtě
work-show = Zobrazit
work-show-all = Zobrazit vše, co čeká.
work-none = Nic na vás nečeká.
work-none-so = Nečeká nic, co by odpovídalo vaší volbě.
work-cut = Čeká toho více, než je zde zobrazeno: { $kind }. Zobrazeno je to nejstarší.
work-due = Lhůta
work-what = Co dělat
work-who = Kdo
work-since = od { $moment }
work-mine = Vy
work-nobody = Zatím nikdo
work-take = Převzít
work-seen = Přečteno: odebrat ze seznamu
work-ticked = Vše zaškrtnuté
work-officer = Účet kolegy z vašeho útvaru
work-note = Poznámka pro toho, kdo to dostane
work-to-me = Přidělit mně
work-to-officer = Předat kolegovi
work-to-nobody = Vrátit
work-pages = Stránky
work-first = První stránka
work-next = Další stránka
work-changed = Někdo jiný byl rychlejší, a proto se nic nezměnilo. Vaše zaškrtnutí a poznámka zde zůstaly; podívejte se a odešlete znovu.
work-changed-gone = Jedna položka už na této stránce není.
work-changed-yours = { $what }: už je to vaše.
work-changed-free = { $what }: bylo to vráceno a není to nikoho.
work-changed-other = { $what }: nyní to má { $officer }.

work-kind-candidates = Porovnat kandidáty
work-kind-second-opinion = Je třeba druhé posouzení
work-kind-opinion-given = Druhé posouzení provedeno
work-kind-hit-to-report = Ověřit a ohlásit shodu
work-kind-hit-overdue = Hlášení po lhůtě
work-kind-minor-overdue = Rozhodnutí o dítěti po lhůtě
work-kind-report-failed = Hlášení nedoručeno
work-kind-report-received = Rozhodnout o hlášení
work-kind-decision-received = Přečíst rozhodnutí
work-kind-subscription-found = Trvalý dotaz má odpověď
work-kind-subscription-ended = Trvalý dotaz skončil
work-kind-approval = Souhlasit se záznamem
work-kind-queue = Vložit záznam, který čekal
work-kind-review = Přezkoumat záznam
work-kind-hidden = Skrytý záznam: prodloužit skrytí, nebo zobrazit
work-kind-purpose-achieved = Účel splněn: zachovat, nebo vymazat
work-kind-proposal = Rozhodnout o návrhu
work-kind-evidence = Poslat důkazy
work-kind-supervisor = Vyrozumět dozorové úřady
work-kind-contest = Posoudit zpochybněný záznam
work-kind-threat = Znovu posoudit hrozbu
work-kind-question = Odpovědět na otázku dohledu
work-kind-answer = Posoudit přístup po odpovědi úředníka

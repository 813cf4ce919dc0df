# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

clock-at-once = lehota okamžite
clock-minutes-left = { $number ->
    [0] lehota sa práve končí
    [one] lehota o 1 minútu
    [few] lehota o { $number } minúty
   *[other] lehota o { $number } minút
}
clock-hours-left = { $number ->
    [one] lehota o 1 hodinu
    [few] lehota o { $number } hodiny
   *[other] lehota o { $number } hodín
}
clock-days-left = { $number ->
    [one] lehota o 1 deň
    [few] lehota o { $number } dni
   *[other] lehota o { $number } dní
}
clock-minutes-late = { $number ->
    [0] lehota práve uplynula
    [one] 1 minútu po lehote
    [few] { $number } minúty po lehote
   *[other] { $number } minút po lehote
}
clock-hours-late = { $number ->
    [one] 1 hodinu po lehote
    [few] { $number } hodiny po lehote
   *[other] { $number } hodín po lehote
}
clock-days-late = { $number ->
    [one] 1 deň po lehote
    [few] { $number } dni po lehote
   *[other] { $number } dní po lehote
}

work-title = Zoznam úloh
work-tab-waiting = Čo čaká
work-tab-hits = Pozitívne lustrácie
work-tab-received = Prijaté hlásenia
work-filter = Zobraziť len
work-whose = Čie
work-whose-anybody = Kohokoľvek
work-whose-mine = Moje
work-whose-nobody = Zatiaľ nikoho
work-kind = Čo
work-register = Register
work-all = Všetko
work-own-unit = Len môj útvar
work-only-overdue = Len po lehote
work-show = Zobraziť
work-show-all = Zobraziť všetko, čo čaká.
work-none = Nič na vás nečaká.
work-none-so = Nečaká nič, čo by zodpovedalo vašej voľbe.
work-cut = Čaká toho viac, než je tu zobrazené: { $kind }. Zobrazené je to najstaršie.
work-due = Lehota
work-what = Čo robiť
work-who = Kto
work-since = od { $moment }
work-mine = Vy
work-nobody = Zatiaľ nikto
work-take = Prevziať
work-seen = Prečítané: odstrániť zo zoznamu
work-ticked = Všetko zaškrtnuté
work-officer = Účet kolegu z vášho útvaru
work-note = Poznámka pre toho, kto to dostane
work-to-me = Prideliť mne
work-to-officer = Odovzdať kolegovi
work-to-nobody = Vrátiť
work-pages = Strany
work-first = Prvá strana
work-next = Ďalšia strana
work-changed = Niekto iný bol rýchlejší, a preto sa nič nezmenilo. Vaše zaškrtnutia a poznámka tu zostali; pozrite sa a odošlite znova.
work-changed-gone = Jedna položka už na tejto strane nie je.
work-changed-yours = { $what }: už je to vaše.
work-changed-free = { $what }: bolo to vrátené a nie je to nikoho.
work-changed-other = { $what }: teraz to má { $officer }.

work-kind-candidates = Porovnať kandidátov
work-kind-second-opinion = Potrebné druhé posúdenie
work-kind-opinion-given = Druhé posúdenie vykonané
work-kind-hit-to-report = Overiť a nahlásiť zhodu
work-kind-hit-overdue = Hlásenie po lehote
work-kind-minor-overdue = Rozhodnutie o dieťati po lehote
work-kind-report-failed = Hlásenie nedoručené
work-kind-report-received = Rozhodnúť o hlásení
work-kind-decision-received = Prečítať rozhodnutie
work-kind-subscription-found = Trvalý dopyt má odpoveď
work-kind-subscription-ended = Trvalý dopyt sa skončil
work-kind-approval = Súhlasiť so zápisom
work-kind-queue = Vložiť zápis, ktorý čakal
work-kind-review = Preskúmať zápis
work-kind-hidden = Skrytý zápis: predĺžiť skrytie, alebo zobraziť
work-kind-purpose-achieved = Účel splnený: zachovať, alebo vymazať
work-kind-proposal = Rozhodnúť o návrhu
work-kind-evidence = Poslať dôkazy
work-kind-supervisor = Informovať dozorné orgány
work-kind-contest = Posúdiť spochybnený zápis
work-kind-threat = Znova posúdiť hrozbu
work-kind-question = Odpovedať na otázku dohľadu
work-kind-answer = Posúdiť prístup po odpovedi úradníka

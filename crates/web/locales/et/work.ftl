# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

clock-at-once = tähtaeg kohe
clock-minutes-left = { $number ->
    [0] tähtaeg käes
    [one] tähtaeg 1 minuti pärast
   *[other] tähtaeg { $number } minuti pärast
}
clock-hours-left = { $number ->
    [one] tähtaeg 1 tunni pärast
   *[other] tähtaeg { $number } tunni pärast
}
clock-days-left = { $number ->
    [one] tähtaeg 1 päeva pärast
   *[other] tähtaeg { $number } päeva pärast
}
clock-minutes-late = { $number ->
    [0] tähtaeg möödas
    [one] 1 minut üle tähtaja
   *[other] { $number } minutit üle tähtaja
}
clock-hours-late = { $number ->
    [one] 1 tund üle tähtaja
   *[other] { $number } tundi üle tähtaja
}
clock-days-late = { $number ->
    [one] 1 päev üle tähtaja
   *[other] { $number } päeva üle tähtaja
}

work-title = Tööloend
work-tab-waiting = Mis ootab
work-tab-hits = Päringutabamused
work-tab-received = Saadud teated
work-filter = Näita ainult
work-whose = Kelle
work-whose-anybody = Kõigi
work-whose-mine = Minu
work-whose-nobody = Veel mitte kellegi
work-kind = Mida
work-register = Register
work-all = Kõik
work-own-unit = Ainult minu üksus
work-only-overdue = Ainult üle tähtaja
work-show = Näita
work-show-all = Näita kõike ootavat.
work-none = Teid ei oota midagi.
work-none-so = Ei ole midagi, mis valikule vastaks.
work-cut = Ootel on rohkem, kui siin näidatakse: { $kind }. Näidatakse vanimaid.
work-due = Tähtaeg
work-what = Mida teha
work-who = Kes
work-since = alates { $moment }
work-mine = Teie
work-nobody = Veel mitte keegi
work-take = Võta endale
work-seen = Loetud: eemalda nimekirjast
work-ticked = Kõik märgitud
work-officer = Teie üksuse kolleegi konto
work-note = Märkus saajale
work-to-me = Määra mulle
work-to-officer = Anna kolleegile üle
work-to-nobody = Anna tagasi
work-pages = Leheküljed
work-first = Esimene leht
work-next = Järgmine leht
work-changed = Keegi teine oli kiirem, seega midagi ei muudetud. Teie märgistused ja märkus on alles; vaadake üle ja saatke uuesti.
work-changed-gone = Ühte asja ei ole enam sellel lehel.
work-changed-yours = { $what }: see on juba teie.
work-changed-free = { $what }: see anti tagasi ja on vaba.
work-changed-other = { $what }: nüüd on see ametnikul { $officer }.

work-kind-candidates = Võrdle kandidaate
work-kind-second-opinion = Vaja on teist hinnangut
work-kind-opinion-given = Teine hinnang on antud
work-kind-hit-to-report = Kontrolli vastet ja teata sellest
work-kind-hit-overdue = Teatamise tähtaeg möödas
work-kind-minor-overdue = Lapse kohta tehtava otsuse tähtaeg möödas
work-kind-report-failed = Teade edastamata
work-kind-report-received = Otsusta teate üle
work-kind-decision-received = Loe otsust
work-kind-subscription-found = Püsipäringul on vastus
work-kind-subscription-ended = Püsipäring on lõppenud
work-kind-approval = Nõustu hoiatusteatega
work-kind-queue = Sisesta ootel olnud hoiatusteade
work-kind-review = Vaata hoiatusteade läbi
work-kind-hidden = Peidetud hoiatusteade: pikenda või näita
work-kind-purpose-achieved = Eesmärk saavutatud: säilita või kustuta
work-kind-proposal = Otsusta ettepaneku üle
work-kind-evidence = Saada tõendid
work-kind-supervisor = Teavita järelevalveasutusi
work-kind-contest = Vaata vaidlustatud hoiatusteade läbi
work-kind-threat = Hinda ohtu uuesti
work-kind-question = Vasta järelevalve küsimusele
work-kind-answer = Hinda juurdepääsu pärast ametniku vastust

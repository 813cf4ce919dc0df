# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

clock-at-once = skal gøres straks
clock-minutes-left = { $number ->
    [0] skal gøres nu
    [one] skal gøres inden 1 minut
   *[other] skal gøres inden { $number } minutter
}
clock-hours-left = { $number ->
    [one] skal gøres inden 1 time
   *[other] skal gøres inden { $number } timer
}
clock-days-left = { $number ->
    [one] skal gøres inden 1 dag
   *[other] skal gøres inden { $number } dage
}
clock-minutes-late = { $number ->
    [0] forsinket nu
    [one] 1 minut forsinket
   *[other] { $number } minutter forsinket
}
clock-hours-late = { $number ->
    [one] 1 time forsinket
   *[other] { $number } timer forsinket
}
clock-days-late = { $number ->
    [one] 1 dag forsinket
   *[other] { $number } dage forsinket
}

work-title = Arbejdsliste
work-tab-waiting = Hvad der venter
work-tab-hits = Hits
work-tab-received = Modtagne rapporter
work-filter = Vis kun
work-whose = Hvis
work-whose-anybody = Alles
work-whose-mine = Mine
work-whose-nobody = Endnu ingens
work-kind = Hvad
work-register = Register
work-all = Alle
work-own-unit = Kun min enhed
work-only-overdue = Kun forsinkede
work-show = Vis
work-show-all = Vis alt, der venter.
work-none = Intet venter på dig.
work-none-so = Intet, der venter, svarer til det, du har valgt.
work-cut = Der venter mere, end der vises her: { $kind }. De ældste vises.
work-due = Senest
work-what = Hvad der skal gøres
work-who = Hvem
work-since = siden { $moment }
work-mine = Dig
work-nobody = Endnu ingen
work-take = Tag opgaven
work-seen = Læst: fjern fra listen
work-ticked = Alt markeret
work-officer = Konto for en kollega i din enhed
work-note = Note til den, der får opgaven
work-to-me = Tildel mig
work-to-officer = Overdrag til kollegaen
work-to-nobody = Giv tilbage
work-pages = Sider
work-first = Første side
work-next = Næste side
work-changed = En anden kom først, så intet er ændret. Dine markeringer og din note er her stadig; se efter, og send igen.
work-changed-gone = En opgave er ikke længere på denne side.
work-changed-yours = { $what }: Den er allerede din.
work-changed-free = { $what }: Den er givet tilbage og er ingens.
work-changed-other = { $what }: { $officer } har den nu.

work-kind-candidates = Sammenlign kandidater
work-kind-second-opinion = En anden bedømmelse ønskes
work-kind-opinion-given = En anden bedømmelse er givet
work-kind-hit-to-report = Kontrollér og rapportér et match
work-kind-hit-overdue = Rapport forsinket
work-kind-minor-overdue = Afgørelse for et barn forsinket
work-kind-report-failed = Rapport ikke leveret
work-kind-report-received = Træf afgørelse om en rapport
work-kind-decision-received = Læs en afgørelse
work-kind-subscription-found = En stående forespørgsel har fået svar
work-kind-subscription-ended = En stående forespørgsel er udløbet
work-kind-approval = Godkend en indberetning
work-kind-queue = Indlæs en indberetning, der har ventet
work-kind-review = Gennemgå en indberetning
work-kind-hidden = Skjult indberetning: forlæng eller vis
work-kind-purpose-achieved = Formålet opnået: behold eller slet
work-kind-proposal = Træf afgørelse om et forslag
work-kind-evidence = Send beviser
work-kind-supervisor = Underret tilsynsmyndighederne
work-kind-contest = Se på en bestridt indberetning
work-kind-threat = Vurdér en trussel igen
work-kind-question = Besvar et spørgsmål fra tilsynet
work-kind-answer = Bedøm en adgang efter medarbejderens svar

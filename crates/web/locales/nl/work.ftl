# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

clock-at-once = onmiddellijk te doen
clock-minutes-left = { $number ->
    [0] nu te doen
    [one] te doen binnen 1 minuut
   *[other] te doen binnen { $number } minuten
}
clock-hours-left = { $number ->
    [one] te doen binnen 1 uur
   *[other] te doen binnen { $number } uur
}
clock-days-left = { $number ->
    [one] te doen binnen 1 dag
   *[other] te doen binnen { $number } dagen
}
clock-minutes-late = { $number ->
    [0] vanaf nu te laat
    [one] 1 minuut te laat
   *[other] { $number } minuten te laat
}
clock-hours-late = { $number ->
    [one] 1 uur te laat
   *[other] { $number } uur te laat
}
clock-days-late = { $number ->
    [one] 1 dag te laat
   *[other] { $number } dagen te laat
}

work-title = Werklijst
work-tab-waiting = Wat wacht
work-tab-hits = Treffers
work-tab-received = Ontvangen meldingen
work-filter = Alleen tonen
work-whose = Van wie
work-whose-anybody = Van iedereen
work-whose-mine = Van mij
work-whose-nobody = Nog van niemand
work-kind = Wat
work-register = Register
work-all = Alle
work-own-unit = Alleen mijn eenheid
work-only-overdue = Alleen te laat
work-show = Tonen
work-show-all = Alles tonen wat wacht.
work-none = Er wacht niets op u.
work-none-so = Er wacht niets dat past bij wat u hebt gekozen.
work-cut = Er wacht meer dan hier wordt getoond: { $kind }. De oudste worden getoond.
work-due = Termijn
work-what = Wat te doen
work-who = Wie
work-since = sinds { $moment }
work-mine = U
work-nobody = Nog niemand
work-take = Op mij nemen
work-seen = Gelezen: van de lijst halen
work-ticked = Alles wat is aangevinkt
work-officer = Account van een collega in uw eenheid
work-note = Aantekening voor wie het krijgt
work-to-me = Aan mij toewijzen
work-to-officer = Aan de collega overdragen
work-to-nobody = Teruggeven
work-pages = Pagina’s
work-first = Eerste pagina
work-next = Volgende pagina
work-changed = Iemand anders was sneller, dus er is niets gewijzigd. Uw vinkjes en uw aantekening staan er nog; kijk en verzend opnieuw.
work-changed-gone = Eén punt staat niet meer op deze pagina.
work-changed-yours = { $what }: is al van u.
work-changed-free = { $what }: is teruggegeven en is van niemand.
work-changed-other = { $what }: is nu bij { $officer }.

work-kind-candidates = Kandidaten vergelijken
work-kind-second-opinion = Tweede oordeel gevraagd
work-kind-opinion-given = Tweede oordeel gegeven
work-kind-hit-to-report = Overeenkomst verifiëren en melden
work-kind-hit-overdue = Melding te laat
work-kind-minor-overdue = Beslissing voor een kind te laat
work-kind-report-failed = Melding niet afgeleverd
work-kind-report-received = Over een melding beslissen
work-kind-decision-received = Een beslissing lezen
work-kind-subscription-found = Een doorlopende vraag heeft een antwoord
work-kind-subscription-ended = Een doorlopende vraag is geëindigd
work-kind-approval = Met een signalering instemmen
work-kind-queue = Een signalering invoeren die wachtte
work-kind-review = Een signalering toetsen
work-kind-hidden = Verborgen signalering: verlengen of tonen
work-kind-purpose-achieved = Doel bereikt: bewaren of wissen
work-kind-proposal = Over een voorstel beslissen
work-kind-evidence = Bewijs verzenden
work-kind-supervisor = De toezichthoudende autoriteiten inlichten
work-kind-contest = Een betwiste signalering opnieuw bekijken
work-kind-threat = Een dreiging opnieuw beoordelen
work-kind-question = Een vraag van het toezicht beantwoorden
work-kind-answer = Een toegang beoordelen na het antwoord van de ambtenaar

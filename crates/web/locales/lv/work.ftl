# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

clock-at-once = termiņš nekavējoties
clock-minutes-left = { $number ->
    [0] termiņš tagad
    [zero] termiņš pēc { $number } minūtēm
    [one] termiņš pēc { $number } minūtes
   *[other] termiņš pēc { $number } minūtēm
}
clock-hours-left = { $number ->
    [zero] termiņš pēc { $number } stundām
    [one] termiņš pēc { $number } stundas
   *[other] termiņš pēc { $number } stundām
}
clock-days-left = { $number ->
    [zero] termiņš pēc { $number } dienām
    [one] termiņš pēc { $number } dienas
   *[other] termiņš pēc { $number } dienām
}
clock-minutes-late = { $number ->
    [0] tikko nokavēts
    [zero] nokavēts par { $number } minūtēm
    [one] nokavēts par { $number } minūti
   *[other] nokavēts par { $number } minūtēm
}
clock-hours-late = { $number ->
    [zero] nokavēts par { $number } stundām
    [one] nokavēts par { $number } stundu
   *[other] nokavēts par { $number } stundām
}
clock-days-late = { $number ->
    [zero] nokavēts par { $number } dienām
    [one] nokavēts par { $number } dienu
   *[other] nokavēts par { $number } dienām
}

work-title = Darbu saraksts
work-tab-waiting = Kas gaida
work-tab-hits = Trāpījumi
work-tab-received = Saņemtie ziņojumi
work-filter = Rādīt tikai
work-whose = Kā
work-whose-anybody = Jebkura
work-whose-mine = Mani
work-whose-nobody = Vēl neviena
work-kind = Kas
work-register = Reģistrs
work-all = Visi
work-own-unit = Tikai mana vienība
work-only-overdue = Tikai nokavētie
work-show = Rādīt
work-show-all = Rādīt visu, kas gaida.
work-none = Jūs nekas negaida.
work-none-so = Nav nekā, kas atbilstu izvēlētajam.
work-cut = Gaida vairāk, nekā šeit parādīts: { $kind }. Parādīti vecākie.
work-due = Termiņš
work-what = Ko darīt
work-who = Kas
work-since = kopš { $moment }
work-mine = Jūs
work-nobody = Vēl neviens
work-take = Uzņemties
work-seen = Izlasīts: noņemt no saraksta
work-ticked = Viss atzīmētais
work-officer = Jūsu vienības kolēģa konts
work-note = Piezīme saņēmējam
work-to-me = Piešķirt man
work-to-officer = Nodot kolēģim
work-to-nobody = Atdot atpakaļ
work-pages = Lapas
work-first = Pirmā lapa
work-next = Nākamā lapa
work-changed = Kāds cits bija ātrāks, tāpēc nekas nav mainīts. Jūsu atzīmes un piezīme ir saglabātas; apskatiet un nosūtiet vēlreiz.
work-changed-gone = Viena ieraksta šajā lapā vairs nav.
work-changed-yours = { $what }: tas jau ir jūsu.
work-changed-free = { $what }: tas ir atdots un nav neviena.
work-changed-other = { $what }: tagad pie amatpersonas { $officer }.

work-kind-candidates = Salīdzināt kandidātus
work-kind-second-opinion = Vajadzīgs otrs vērtējums
work-kind-opinion-given = Dots otrs vērtējums
work-kind-hit-to-report = Pārbaudīt atbilsmi un ziņot
work-kind-hit-overdue = Ziņojums nokavēts
work-kind-minor-overdue = Lēmums par bērnu nokavēts
work-kind-report-failed = Ziņojums nav piegādāts
work-kind-report-received = Izlemt par ziņojumu
work-kind-decision-received = Izlasīt lēmumu
work-kind-subscription-found = Pastāvīgam vaicājumam ir atbilde
work-kind-subscription-ended = Pastāvīgs vaicājums ir beidzies
work-kind-approval = Piekrist brīdinājumam
work-kind-queue = Ievadīt brīdinājumu, kas gaidīja
work-kind-review = Pārskatīt brīdinājumu
work-kind-hidden = Paslēpts brīdinājums: pagarināt vai rādīt
work-kind-purpose-achieved = Mērķis sasniegts: paturēt vai dzēst
work-kind-proposal = Izlemt par priekšlikumu
work-kind-evidence = Nosūtīt pierādījumus
work-kind-supervisor = Informēt uzraudzības iestādes
work-kind-contest = Izskatīt apstrīdētu brīdinājumu
work-kind-threat = No jauna novērtēt draudu
work-kind-question = Atbildēt uz uzraudzības jautājumu
work-kind-answer = Izvērtēt piekļuvi pēc darbinieka atbildes

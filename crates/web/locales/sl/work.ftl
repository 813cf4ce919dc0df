# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

clock-at-once = rok takoj
clock-minutes-left = { $number ->
    [0] rok zdaj
    [one] rok čez { $number } minuto
    [two] rok čez { $number } minuti
    [few] rok čez { $number } minute
   *[other] rok čez { $number } minut
}
clock-hours-left = { $number ->
    [one] rok čez { $number } uro
    [two] rok čez { $number } uri
    [few] rok čez { $number } ure
   *[other] rok čez { $number } ur
}
clock-days-left = { $number ->
    [one] rok čez { $number } dan
    [two] rok čez { $number } dneva
    [few] rok čez { $number } dni
   *[other] rok čez { $number } dni
}
clock-minutes-late = { $number ->
    [0] rok je pravkar potekel
    [one] rok je potekel pred { $number } minuto
    [two] rok je potekel pred { $number } minutama
    [few] rok je potekel pred { $number } minutami
   *[other] rok je potekel pred { $number } minutami
}
clock-hours-late = { $number ->
    [one] rok je potekel pred { $number } uro
    [two] rok je potekel pred { $number } urama
    [few] rok je potekel pred { $number } urami
   *[other] rok je potekel pred { $number } urami
}
clock-days-late = { $number ->
    [one] rok je potekel pred { $number } dnem
    [two] rok je potekel pred { $number } dnevoma
    [few] rok je potekel pred { $number } dnevi
   *[other] rok je potekel pred { $number } dnevi
}

work-title = Seznam opravil
work-tab-waiting = Kaj čaka
work-tab-hits = Zadetki
work-tab-received = Prejeta poročila
work-filter = Prikaži samo
work-whose = Čigavo
work-whose-anybody = Kogar koli
work-whose-mine = Moje
work-whose-nobody = Še nikogaršnje
work-kind = Kaj
work-register = Register
work-all = Vse
work-own-unit = Samo moja enota
work-only-overdue = Samo s pretečenim rokom
work-show = Prikaži
work-show-all = Prikaži vse, kar čaka.
work-none = Nič vas ne čaka.
work-none-so = Ne čaka nič, kar ustreza vaši izbiri.
work-cut = Čaka več, kot je prikazano: { $kind }. Prikazano je najstarejše.
work-due = Rok
work-what = Kaj storiti
work-who = Kdo
work-since = od { $moment }
work-mine = Vi
work-nobody = Še nihče
work-take = Prevzemi
work-seen = Prebrano: odstrani s seznama
work-ticked = Vse označeno
work-officer = Račun osebe iz vaše enote
work-note = Opomba za tistega, ki to dobi
work-to-me = Dodeli meni
work-to-officer = Predaj drugi osebi
work-to-nobody = Vrni
work-pages = Strani
work-first = Prva stran
work-next = Naslednja stran
work-changed = Nekdo drug je bil hitrejši, zato se ni nič spremenilo. Vaše oznake in opomba so še tu; preglejte in pošljite znova.
work-changed-gone = Ene postavke ni več na tej strani.
work-changed-yours = { $what }: to je že vaše.
work-changed-free = { $what }: to je bilo vrnjeno in je zdaj nikogaršnje.
work-changed-other = { $what }: to je zdaj prevzel račun { $officer }.

work-kind-candidates = Primerjava kandidatov
work-kind-second-opinion = Potrebna je druga presoja
work-kind-opinion-given = Podana je druga presoja
work-kind-hit-to-report = Preverjanje ujemanja in poročanje o njem
work-kind-hit-overdue = Poročilo zamuja
work-kind-minor-overdue = Odločitev o otroku zamuja
work-kind-report-failed = Poročilo ni dostavljeno
work-kind-report-received = Odločitev o poročilu
work-kind-decision-received = Branje odločitve
work-kind-subscription-found = Stalna poizvedba ima odgovor
work-kind-subscription-ended = Stalna poizvedba se je končala
work-kind-approval = Soglasje k razpisu ukrepa
work-kind-queue = Vnos razpisa ukrepa, ki je čakal
work-kind-review = Pregled razpisa ukrepa
work-kind-hidden = Skriti razpis ukrepa: podaljšati ali prikazati
work-kind-purpose-achieved = Namen dosežen: ohraniti ali izbrisati
work-kind-proposal = Odločitev o predlogu
work-kind-evidence = Pošiljanje dokazov
work-kind-supervisor = Obvestilo nadzornim organom
work-kind-contest = Pregled izpodbijanega razpisa ukrepa
work-kind-threat = Ponovna ocena grožnje
work-kind-question = Odgovor na vprašanje nadzora
work-kind-answer = Presoja dostopa po odgovoru uradnika

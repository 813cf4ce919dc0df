# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

clock-at-once = sofort fällig
clock-minutes-left = { $number ->
    [0] jetzt fällig
    [one] fällig in 1 Minute
   *[other] fällig in { $number } Minuten
}
clock-hours-left = { $number ->
    [one] fällig in 1 Stunde
   *[other] fällig in { $number } Stunden
}
clock-days-left = { $number ->
    [one] fällig in 1 Tag
   *[other] fällig in { $number } Tagen
}
clock-minutes-late = { $number ->
    [0] jetzt überfällig
    [one] seit 1 Minute überfällig
   *[other] seit { $number } Minuten überfällig
}
clock-hours-late = { $number ->
    [one] seit 1 Stunde überfällig
   *[other] seit { $number } Stunden überfällig
}
clock-days-late = { $number ->
    [one] seit 1 Tag überfällig
   *[other] seit { $number } Tagen überfällig
}

work-title = Arbeitsliste
work-tab-waiting = Wartendes
work-tab-hits = Treffer
work-tab-received = Eingegangene Meldungen
work-filter = Nur anzeigen
work-whose = Wessen
work-whose-anybody = Von allen
work-whose-mine = Meine
work-whose-nobody = Noch von niemandem
work-kind = Was
work-register = Register
work-all = Alle
work-own-unit = Nur meine Dienststelle
work-only-overdue = Nur Überfälliges
work-show = Anzeigen
work-show-all = Alles Wartende anzeigen.
work-none = Für Sie wartet nichts.
work-none-so = Es wartet nichts, das Ihrer Auswahl entspricht.
work-cut = Es wartet mehr, als hier angezeigt wird: { $kind }. Das Älteste wird angezeigt.
work-due = Fällig
work-what = Was zu tun ist
work-who = Wer
work-since = seit { $moment }
work-mine = Sie
work-nobody = Noch niemand
work-take = Übernehmen
work-seen = Gelesen: von der Liste nehmen
work-ticked = Alles Angekreuzte
work-officer = Konto aus Ihrer Dienststelle
work-note = Anmerkung für die Person, die es erhält
work-to-me = Mir zuweisen
work-to-officer = Diesem Konto übergeben
work-to-nobody = Zurückgeben
work-pages = Seiten
work-first = Erste Seite
work-next = Nächste Seite
work-changed = Jemand anders war schneller, daher wurde nichts geändert. Ihre Auswahl und Ihre Anmerkung sind noch da; prüfen Sie und senden Sie erneut.
work-changed-gone = Ein Vorgang ist nicht mehr auf dieser Seite.
work-changed-yours = { $what }: ist bereits bei Ihnen.
work-changed-free = { $what }: wurde zurückgegeben und ist bei niemandem.
work-changed-other = { $what }: ist jetzt bei { $officer }.

work-kind-candidates = Mögliche Treffer vergleichen
work-kind-second-opinion = Zweite Beurteilung gebraucht
work-kind-opinion-given = Zweite Beurteilung abgegeben
work-kind-hit-to-report = Übereinstimmung prüfen und melden
work-kind-hit-overdue = Meldung überfällig
work-kind-minor-overdue = Entscheidung für ein Kind überfällig
work-kind-report-failed = Meldung nicht zugestellt
work-kind-report-received = Über eine Meldung entscheiden
work-kind-decision-received = Eine Entscheidung lesen
work-kind-subscription-found = Eine Daueranfrage hat eine Antwort
work-kind-subscription-ended = Eine Daueranfrage ist beendet
work-kind-approval = Einer Ausschreibung zustimmen
work-kind-queue = Wartende Ausschreibung eingeben
work-kind-review = Ausschreibung überprüfen
work-kind-hidden = Verborgene Ausschreibung: verlängern oder anzeigen
work-kind-purpose-achieved = Zweck erreicht: beibehalten oder löschen
work-kind-proposal = Über einen Vorschlag entscheiden
work-kind-evidence = Hinweise übermitteln
work-kind-supervisor = Aufsichtsbehörden unterrichten
work-kind-contest = Angefochtene Ausschreibung prüfen
work-kind-threat = Gefährder erneut bewerten
work-kind-question = Frage der Aufsicht beantworten
work-kind-answer = Zugriff nach der Antwort beurteilen

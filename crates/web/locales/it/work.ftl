# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

clock-at-once = scadenza immediata
clock-minutes-left = { $number ->
    [0] scade adesso
    [one] scade tra 1 minuto
   *[other] scade tra { $number } minuti
}
clock-hours-left = { $number ->
    [one] scade tra 1 ora
   *[other] scade tra { $number } ore
}
clock-days-left = { $number ->
    [one] scade tra 1 giorno
   *[other] scade tra { $number } giorni
}
clock-minutes-late = { $number ->
    [0] appena scaduto
    [one] 1 minuto di ritardo
   *[other] { $number } minuti di ritardo
}
clock-hours-late = { $number ->
    [one] 1 ora di ritardo
   *[other] { $number } ore di ritardo
}
clock-days-late = { $number ->
    [one] 1 giorno di ritardo
   *[other] { $number } giorni di ritardo
}

work-title = Elenco delle attività
work-tab-waiting = In attesa
work-tab-hits = Riscontri positivi
work-tab-received = Rapporti ricevuti
work-filter = Mostra solo
work-whose = Di chi
work-whose-anybody = Di chiunque
work-whose-mine = Mie
work-whose-nobody = Ancora di nessuno
work-kind = Che cosa
work-register = Registro
work-all = Tutto
work-own-unit = Solo la mia unità
work-only-overdue = Solo in ritardo
work-show = Mostra
work-show-all = Mostra tutto ciò che attende.
work-none = Nulla La attende.
work-none-so = Nulla di quanto ha scelto è in attesa.
work-cut = Le attività in attesa sono più di quelle mostrate qui: { $kind }. Sono mostrate le meno recenti.
work-due = Scadenza
work-what = Che cosa fare
work-who = Chi
work-since = dal { $moment }
work-mine = Lei
work-nobody = Ancora nessuno
work-take = Prendi in carico
work-seen = Letto: togliere dall’elenco
work-ticked = Tutto ciò che è selezionato
work-officer = Account di un collega della Sua unità
work-note = Nota per chi la riceve
work-to-me = Assegna a me
work-to-officer = Passa al collega
work-to-nobody = Restituisci
work-pages = Pagine
work-first = Prima pagina
work-next = Pagina successiva
work-changed = Qualcun altro è stato più veloce, quindi non è stato modificato nulla. Le Sue selezioni e la Sua nota sono ancora qui; controlli e invii di nuovo.
work-changed-gone = Un’attività non è più in questa pagina.
work-changed-yours = { $what }: è già Sua.
work-changed-free = { $what }: è stata restituita e non è di nessuno.
work-changed-other = { $what }: adesso è in carico a { $officer }.

work-kind-candidates = Confrontare candidati
work-kind-second-opinion = Richiesta una seconda valutazione
work-kind-opinion-given = Seconda valutazione data
work-kind-hit-to-report = Verificare e comunicare una corrispondenza
work-kind-hit-overdue = Rapporto in ritardo
work-kind-minor-overdue = Decisione su un minore in ritardo
work-kind-report-failed = Rapporto non consegnato
work-kind-report-received = Decidere su un rapporto
work-kind-decision-received = Leggere una decisione
work-kind-subscription-found = Un’interrogazione permanente ha una risposta
work-kind-subscription-ended = Un’interrogazione permanente è terminata
work-kind-approval = Dare l’assenso a una segnalazione
work-kind-queue = Inserire una segnalazione che attendeva
work-kind-review = Riesaminare una segnalazione
work-kind-hidden = Segnalazione nascosta: prolungare o mostrare
work-kind-purpose-achieved = Scopo raggiunto: conservare o cancellare
work-kind-proposal = Decidere su una proposta
work-kind-evidence = Inviare elementi
work-kind-supervisor = Informare le autorità di controllo
work-kind-contest = Esaminare una segnalazione contestata
work-kind-threat = Valutare di nuovo una minaccia
work-kind-question = Rispondere a una domanda del controllo
work-kind-answer = Valutare un accesso dopo la risposta dell’agente

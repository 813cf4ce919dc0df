# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

node-title = Questo nodo
node-parts = Parti di questa sezione
node-overview = Panoramica
node-registers = Registri
node-policies = Regole
node-trust = Elenco di fiducia
node-diagnostics = Diagnostica

node-federation = Federazione
node-federation-words = { $name }, { $nodes } nodi
node-rules = { $count } regole
node-served = Registri serviti da questo nodo
node-served-none = Nessuno

node-trust-lead = L’elenco di fiducia indica quali nodi appartengono alla federazione, con quali chiavi, e che cosa serve ciascuno. È firmato dai responsabili della federazione.
node-valid = Validità
node-in-force = In vigore
node-not-in-force = Non in vigore
node-signers = Firmato da
node-signed-by = Almeno { $count } di { $of } chiavi della federazione
node-nodes = Nodi
node-roles = Funzione
node-endpoint = Indirizzo
node-log = Giornale
node-pins = Chiavi TLS
node-serves = Serve
node-askers-everyone = ogni nodo può interrogare
node-askers-only = possono interrogare: { $who }

node-register = Registro
node-about = Oggetto
node-where = Dove sono i dati
node-here = Servito qui
node-yes = Sì
node-no = No
node-unverified = Non ancora verificato
node-unverified-words = Alcune indicazioni riportate sotto devono ancora essere verificate sul testo ufficiale.
node-code = Codice
node-version = Versione
node-controller = Titolare del trattamento
node-acts = Fondamento
node-who-may = Chi può interrogare, e perché
node-may-search = Possono interrogare per questa finalità: { $who }.
node-shows = Una risposta mostra al massimo: { $level }.
node-shows-after = Dopo la conferma di un riscontro positivo al massimo: { $level }.
node-search-under = Può essere interrogato in base a:
node-enter-under = Vi si possono inserire dati in base a:
node-conditions = Condizioni prima di una ricerca
node-penalty = Il reato deve essere punibile con una pena di almeno { $months } mesi.
node-searched-by = Con che cosa si può cercare
node-at-least = almeno { $count } tra: { $of }
node-mode-exact = deve essere identico
node-mode-fuzzy = può essere simile
node-mode-partial = basta una parte
node-answers = Che cosa mostra una risposta
node-strong = Un candidato è detto forte a partire da { $strong }, e buono a partire da { $good } su 1000.
node-possible = È detto possibile a partire da { $possible } su 1000. Al di sotto non è mostrato nulla, e al massimo ne sono mostrati { $most }.
node-holds = Che cosa contiene, e che cosa fare in caso di riscontro positivo
node-follows = Che cosa segue a un riscontro positivo confermato
node-retention = Per quanto tempo sono conservate le schede
node-kept = Periodo di conservazione di una scheda: { $period }.
node-kept-other = Schede di tipo { $kinds }: { $period }.
node-reviewed = Termine per il riesame: { $period }.
node-warned = Preavviso dato al proprietario: { $period }.
node-rights = Diritti delle persone registrate
node-rights-direct = Si rivolgono a: { $contact }.
node-rights-indirect = Si rivolgono all’autorità di controllo, in merito a: { $contact }.
node-rights-days = Termine per la risposta, in giorni: { $days }, al più tardi { $most }.
node-rights-months = Termine per decidere sulla rettifica o sulla cancellazione, in mesi: { $months }.

node-years = { $count ->
    [one] { $count } anno
   *[other] { $count } anni
}
node-months = { $count ->
    [one] { $count } mese
   *[other] { $count } mesi
}
node-days = { $count ->
    [one] { $count } giorno
   *[other] { $count } giorni
}
node-hours = { $count ->
    [one] { $count } ora
   *[other] { $count } ore
}
node-working-days = { $count ->
    [one] { $count } giorno lavorativo
   *[other] { $count } giorni lavorativi
}
node-at-once = Immediatamente
node-millis = { $count } ms

node-policies-lead = Nulla è consentito se una regola non lo consente, e una regola che vieta prevale su una che consente. Ogni voce del giornale indica la regola applicata.
node-policies-version = Impronta di queste regole:
node-rules-hash = Impronta delle regole
node-file-entry = Inserimento di schede
node-file-persons = Persone
node-permits = Consente
node-forbids = Vieta
node-remedy = Che cosa aiuta:
node-try = Chi potrebbe vedere questo?
node-try-lead = Scelga chi farebbe che cosa, e perché. Le regole in vigore indicano che cosa deciderebbero. Non viene letto nulla, e la prova è registrata.
node-try-do = Interroga le regole
node-would-permit = Sarebbe consentito
node-would-refuse = Sarebbe rifiutato
node-owes-four-eyes = Un secondo agente deve dare il suo assenso prima che si agisca su quanto trovato.
node-owes-silence = Il proprietario non deve essere informato prima che un riscontro positivo sia confermato.
node-owes-case = Il riferimento del caso accompagna ciò che è comunicato.
node-role = Ruolo
node-action = Che cosa si fa
node-purpose = Finalità
node-basis = Base giuridica
node-offence = Reato
node-person = Ruolo della persona nel caso
node-second = Un secondo agente dà il suo assenso
node-confirmed = Il riscontro positivo è confermato
node-trained = L’agente è formato per esaminare le corrispondenze biometriche

node-health = Funzionamento
node-ready = Il nodo può funzionare
node-refusing = Non si può scrivere nulla, quindi non viene data alcuna risposta, dal
node-damage = È stato rilevato un danno; esegua una verifica
node-last-commit = Ultima scrittura
node-never = Mai
node-ledger = Giornale
node-ledger-words = { $entries } voci, di cui { $signed } firmate
node-schema = Versione dell’archivio
node-backup = Ultimo backup
node-backup-words = { $at }, con { $entries } voci del giornale
node-backup-keys = Con le chiavi segrete
node-backup-no-keys = Senza le chiavi segrete
node-backup-none = Nessun backup noto
node-records = { $count ->
    [one] { $count } scheda
   *[other] { $count } schede
}
node-peers = Altri nodi
node-peers-none = La federazione non ha altri nodi.
node-node = Nodo
node-state = Situazione
node-last-contact = Ultima risposta
node-round-trip = Andata e ritorno
node-clock = Orologio
node-clock-ahead = { $count } ms avanti rispetto al nostro
node-clock-behind = { $count } ms indietro rispetto al nostro
node-clock-same = Come il nostro
node-certificate = Certificato fino al
node-software = Programma
node-last-fault = Ultimo errore
node-details = Dettagli
node-settings = Configurazione
node-settings-lead = Come all’avvio del nodo; una modifica richiede un riavvio. I segreti non sono mostrati.
node-settings-none = Questo processo non mostra la sua configurazione.

node-level-flag = che c’è qualcosa
node-level-reference = un riferimento
node-level-core-data = i dati di base
node-level-full = la scheda completa

node-about-alerts = Segnalazioni: schede che chiedono ad altri di agire.
node-about-person = Schede su persone.
node-about-object = Schede su oggetti.

node-distribution-queried = I dati restano presso ciascun proprietario e sono interrogati in tempo reale.
node-distribution-replicated = Ogni nodo autorizzato detiene una copia che solo il proprietario modifica.
node-distribution-hosted = Un nodo detiene i dati, gli altri lo interrogano.
node-distribution-blinded = I proprietari pubblicano pseudonimi; anche le interrogazioni sono mascherate.

node-gate-offence = Il reato deve essere indicato.
node-gate-person-role = Il ruolo della persona nel caso deve essere indicato.
node-gate-four-eyes = Un secondo agente deve dare il suo assenso.
node-gate-by-two = È un riscontro positivo solo se due agenti lo confermano.
node-gate-national = I registri nazionali devono essere stati consultati prima.
node-gate-silent = Il proprietario non viene a sapere nulla prima che un riscontro positivo sia confermato.

node-peer-reachable = Risponde
node-peer-warning = Risponde, richiede attenzione
node-peer-failing = Non risponde
node-peer-unknown = Non ancora interrogato

node-person-suspect = Indagato
node-person-convicted = Condannato
node-person-victim = Vittima
node-person-witness = Testimone o contatto
node-person-missing = Scomparso o non identificato
node-person-other = Altro

# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

alerts-title = Segnalazioni
alerts-tabs = Parti di questa sezione
alerts-tab-list = Segnalazioni proprie
alerts-tab-reviews = Riesami da effettuare
alerts-tab-drafts = Inserimenti in attesa
alerts-tab-proposals = Proposte
alerts-tab-events = Da comunicare
alerts-tab-criteria = Criteri di minaccia
alerts-tab-contest = Iscrizione contestata
alerts-tab-subscriptions = Interrogazioni permanenti
alerts-tab-deletions = Cancellazioni
alerts-tab-feeds = Copie
alerts-tab-statistics = Statistiche

alerts-enter = Inserisci una segnalazione
alerts-show = Mostra
alerts-all = Tutte
alerts-cancel = Annulla
alerts-continue = Continua
alerts-again = Ancora una volta
alerts-yes = Sì
alerts-you = Lei
alerts-missing = Questo dato manca o non è scritto come dovuto.
alerts-pages = Seguito dell’elenco
alerts-to-first = All’inizio
alerts-to-next = Avanti
alerts-none = Non ci sono segnalazioni di questo tipo.
alerts-none-yet = Finora non è stato trovato nulla. Vi sono altre segnalazioni da esaminare: passi alla pagina successiva.
alerts-list-caption = Segnalazioni della Sua autorità, a partire dall’ultima modificata
alerts-on-record = È registrato, voce { $entry } del giornale.
alerts-not-as-it-stands = Questo non è possibile per la segnalazione nello stato attuale.

alerts-choose-what = Scelga a che cosa serve la segnalazione. Ogni categoria indica che cosa faranno gli agenti in tutti gli Stati.
alerts-choose-needs = Che cosa occorre
alerts-second-officer = Questa categoria richiede due persone. Ciò che Lei inserisce attende l’assenso di un altro agente.
alerts-enter-ask = Inserisci e chiedi l’assenso di un secondo agente
alerts-check = Verifica
alerts-check-what = La verifica indica la qualità dei dati e cerca segnalazioni relative alla stessa persona o allo stesso oggetto. Tale consultazione è registrata. Non viene ancora inserito nulla.
alerts-checked = Verificata, non ancora inserita
alerts-checked-faults = Prima che possa essere inserita:
alerts-checked-queued = La Sua autorità ha una segnalazione relativa alla stessa persona o allo stesso oggetto. Questa attenderebbe la fine di quella.
alerts-checked-alone = Non è stata trovata alcuna segnalazione relativa alla stessa persona o allo stesso oggetto, o a persone od oggetti simili.
alerts-quality-soon = Qui vede la qualità dei dati mentre li compila.
alerts-similar-title = Segnalazioni che potrebbero riguardare la stessa persona o lo stesso oggetto
alerts-similar-what = Confronti. Se una riguarda un’altra persona o un altro oggetto, indichi come lo sa.
alerts-similar-same = Identica secondo tutto ciò che è noto
alerts-similar-alike = Simile
alerts-similar-conflict = Incompatibile con la Sua
alerts-similar-agrees = concordanza di { $percent } su 100
alerts-similar-first = Entrambe possono coesistere. Da eseguire per prima: { $category }.
alerts-similar-not = Non possono coesistere. Consulti quello Stato prima di inserire la Sua.
alerts-similar-different = Riguarda un’altra persona o un altro oggetto, perché
alerts-deviation = Inserisci benché vi siano segnalazioni incompatibili
alerts-deviation-what = Solo per interessi nazionali essenziali, e dopo aver consultato gli Stati.

alerts-standing-shown = Visibile
alerts-standing-review-due = Da riesaminare
alerts-standing-hidden = Nascosta
alerts-standing-flagged = Con indicatore di validità
alerts-tag-immediate = Azione immediata
alerts-tag-terrorism = Terrorismo
alerts-tag-flags = { $count ->
    [one] Indicatore di validità di uno Stato
   *[other] Indicatori di validità di { $count } Stati
}
alerts-days = { $count ->
    [0] oggi
    [one] un giorno
   *[other] { $count } giorni
}

alerts-column-alert = Segnalazione
alerts-column-changed = Modificata
alerts-column-due = Da riesaminare entro
alerts-column-left = Tempo rimanente
alerts-column-extensions = Proroghe
alerts-column-when = Quando
alerts-column-what = Che cosa
alerts-column-to = A
alerts-column-from = Da
alerts-column-until = Fino a
alerts-column-evidence = Elementi noti dal
alerts-column-answer = Risposta
alerts-column-prepared = Preparata
alerts-column-by = Preparata da
alerts-column-since = Dal
alerts-column-instead = Azione in quello Stato
alerts-column-node = Nodo
alerts-column-asked = Ultima richiesta
alerts-column-version = Versione
alerts-column-fields = Campi modificati
alerts-column-deleted = Cancellata
alerts-column-issuer = Stato segnalante
alerts-column-as-of = Completa alla data
alerts-column-applied = Voci acquisite, di quelle note
alerts-column-acknowledged = Voci confermate
alerts-column-categories = Categorie
alerts-column-made = Creata
alerts-column-renewed = Rinnovata
alerts-column-counted = Oggetto del conteggio
alerts-column-count = Numero

alerts-field-register = Registro
alerts-field-record = Numero nel Suo registro
alerts-field-category = Categoria
alerts-field-standing = Situazione
alerts-field-state = Stato
alerts-field-kind = Tipo di connessione
alerts-field-reason = Motivo
alerts-field-reasons = Motivi
alerts-field-ground = Motivo
alerts-field-grounds = Che cosa la persona vi oppone
alerts-field-assessment = Valutazione individuale
alerts-field-outcome = Esito del riesame
alerts-hint-review-assessment = Perché la segnalazione è ancora necessaria e proporzionata, o perché non lo è. Viene registrato.
alerts-hint-review-ground = Solo in caso di cancellazione.
alerts-field-request = Riferimento della richiesta
alerts-field-consent = Riferimento del consenso
alerts-field-told = Stati che partecipano all’operazione
alerts-field-other-register = Registro dell’altra segnalazione
alerts-field-other = Numero dell’altra segnalazione
alerts-field-link = Connessione
alerts-field-consented = A che cosa ha acconsentito la vittima
alerts-field-categories = Che cosa ritira la vittima
alerts-field-revocation = Riferimento della revoca del consenso
alerts-field-proposal = Che cosa propone?
alerts-field-evidence = Giorno in cui sono emersi gli elementi
alerts-field-text = Che cosa esattamente, e perché
alerts-field-stands = L’iscrizione è mantenuta?
alerts-field-accept = La Sua autorità è d’accordo?
alerts-field-proportionality = Proporzionalità
alerts-field-judicial-authority = Autorità giudiziaria
alerts-field-judicial-request = La sua richiesta
alerts-field-immediate = Azione immediata
alerts-field-terrorism = Relativa a reati di terrorismo
alerts-field-basis = Finalità e base giuridica
alerts-field-case-reference = Caso
alerts-field-offence = Reato
alerts-field-person-role = Ruolo della persona nel caso
alerts-field-statement = Motivi, con parole Sue
alerts-field-family = Cognome
alerts-field-given = Nome
alerts-field-birth = Data di nascita
alerts-field-document = Numero del documento
alerts-field-plate = Targa
alerts-field-vin = Numero di identificazione del veicolo
alerts-field-registers = Registri
alerts-field-ends = Termina il
alerts-field-period = Periodo

alerts-field-kind-of-object = Tipo di oggetto
alerts-field-deviation-consulted = Stati consultati
alerts-field-deviation-interests = Interessi nazionali essenziali

alerts-hint-new-record = Il numero attribuito dalla Sua autorità. Mai un nome: figura negli indirizzi.
alerts-hint-new-proportionality = Perché il caso è adeguato, pertinente e abbastanza importante da giustificare una segnalazione.
alerts-hint-condition = Indichi come è soddisfatta questa condizione.
alerts-hint-of = Ad esempio 2026, 2026-11 o 2026-11-21. Il periodo attuale se lasciato vuoto.
alerts-hint-one-a-line = Uno per riga. Solo se la vittima ha acconsentito.
alerts-hint-extend-assessment = Perché la segnalazione è ancora necessaria in questo caso. Il testo resta presso la Sua autorità.
alerts-hint-hide-consent = Dell’autorità giudiziaria che ha emesso il mandato.
alerts-hint-hide-told = Vengono informati che la segnalazione è nascosta.
alerts-hint-propose-evidence = Il termine per informare lo Stato segnalante decorre da questo giorno. Oggi se lasciato vuoto.
alerts-hint-misused-identity-consent = Della dichiarazione firmata dalla vittima.
alerts-hint-misused-identity-consented = I dati di altri tipi sono rifiutati.
alerts-hint-contest-record = Come indicato nella richiesta della persona o nella risposta dell’autorità.
alerts-hint-ask-ends = Al massimo 90 giorni da adesso. È possibile rinnovarla.

alerts-act-change = Modifica
alerts-what-change = Tutti i campi sono sostituiti da ciò che figura qui. La categoria resta; le versioni precedenti sono conservate.
alerts-act-review = Riesamina
alerts-what-review = La segnalazione è cancellata alla sua data se non è prorogata. Legga che cosa contiene e perché esiste e decida se è ancora necessaria e proporzionata.
alerts-review-correct = Prima correggere i dati
alerts-outcome-extend = Ancora necessaria: prorogare
alerts-outcome-delete = Non più necessaria: cancellare
alerts-act-extend = Proroga
alerts-what-extend = La segnalazione è conservata di nuovo per il periodo previsto per la sua categoria, a partire da adesso. La legge richiede una valutazione individuale, che viene registrata.
alerts-act-achieved = Scopo raggiunto
alerts-what-achieved = Lei dichiara che lo scopo della segnalazione è stato raggiunto. La segnalazione è cancellata dopo 15 giorni, salvo che la Sua autorità indichi perché deve essere conservata.
alerts-act-keep = Conserva comunque
alerts-what-keep = Lo scopo era ritenuto raggiunto. Indichi perché la segnalazione deve essere conservata.
alerts-act-flag = Apponi un indicatore di validità per uno Stato
alerts-what-flag = Uno Stato ha chiesto un indicatore di validità. Le sue autorità non eseguiranno l’azione prevista da questa segnalazione; un arresto diventa una ricerca del luogo di residenza.
alerts-act-unflag = Ritira un indicatore di validità
alerts-what-unflag = Le autorità di quello Stato eseguono di nuovo l’azione.
alerts-act-execute-anyway = Chiedi comunque l’azione
alerts-what-execute-anyway = In casi urgenti e gravi può chiedere a uno Stato di far ritirare il suo indicatore di validità. L’indicatore resta fino ad allora.
alerts-act-hide = Nascondi
alerts-what-hide = Per 48 ore solo gli uffici SIRENE vedono questa segnalazione. Se è già nascosta, lo resta per altre 48 ore. Trascorso il termine, torna visibile da sola.
alerts-act-reveal = Rendi di nuovo visibile
alerts-what-reveal = Da adesso la segnalazione è visibile a tutti coloro che ne hanno diritto.
alerts-act-link = Connetti a un’altra segnalazione
alerts-what-link = Una connessione richiede una chiara necessità operativa. Non modifica né l’azione né il periodo di conservazione e non dà a nessuno un accesso maggiore.
alerts-act-unlink = Elimina una connessione
alerts-what-unlink = La connessione è eliminata da entrambe le parti.
alerts-act-misused-identity = Aggiungi la vittima di un’usurpazione di identità
alerts-what-misused-identity = Gli agenti leggono anzitutto che il nome è quello di una vittima. Inserisca solo i dati per i quali la vittima ha dato il consenso, tipo per tipo. Quanto inserito in precedenza viene sostituito.
alerts-act-revoke-consent = Cancella dati della vittima
alerts-what-revoke-consent = La vittima non acconsente più. I dati sono cancellati in una nuova versione della segnalazione e in ogni copia.
alerts-act-propose = Fai una proposta allo Stato segnalante
alerts-what-propose = La segnalazione appartiene a un altro Stato. Gli comunichi ciò che Lei sa: decide quello Stato, e risponde motivando.
alerts-act-contest = Registra che una persona contesta un’iscrizione
alerts-what-contest = Una persona contesta di essere iscritta come minaccia in una segnalazione. L’iscrizione deve essere riesaminata e decisa con motivazione. Nel frattempo la segnalazione è mantenuta.
alerts-act-decide-contest = Decidi sulla contestazione
alerts-what-decide-contest = La persona contesta l’iscrizione come minaccia. Se l’iscrizione non è mantenuta, viene tolta dalla segnalazione.
alerts-act-delete = Cancella
alerts-what-delete = La segnalazione è cancellata definitivamente, qui e in ogni copia.

alerts-delete-copies = { $count ->
    [0] Nessun altro nodo detiene una copia.
    [one] A un altro nodo viene ordinato di cancellare la sua copia. Deve confermarlo.
   *[other] A { $count } altri nodi viene ordinato di cancellare le loro copie. Ciascuno deve confermarlo.
}
alerts-delete-attached = Insieme ad essa sono cancellate queste segnalazioni di oggetti:
alerts-delete-links = { $count ->
    [one] Termina una connessione con un’altra segnalazione.
   *[other] Terminano { $count } connessioni con altre segnalazioni.
}
alerts-delete-file = Il fascicolo nazionale è conservato per un anno.
alerts-delete-sure = Cancellare questa segnalazione?
alerts-delete-now = Cancella adesso
alerts-delete-not = Non cancellare

alerts-victim-title = Qui è usurpata l’identità di un’altra persona
alerts-victim-what = Non agisca contro una persona sulla sola base del nome. Le permetta di dimostrare chi è.
alerts-victim-name = Nome della vittima
alerts-victim-since = Inserito con il consenso il
alerts-safety = La Sua sicurezza
alerts-todo = Che cosa fanno gli agenti in caso di riscontro positivo
alerts-data = Contenuto della segnalazione
alerts-acts = Che cosa può fare
alerts-life = Durata della segnalazione
alerts-national-title = Fascicolo nazionale
alerts-national-what = Resta presso la Sua autorità. Nessun altro nodo lo detiene.
alerts-quality = Qualità dei dati
alerts-quality-missing = Da inserire se noto
alerts-quality-percent = { $percent } su 100
alerts-threat-title = Iscrizione come minaccia
alerts-threat-what = Compili questa parte solo se la persona è iscritta come minaccia terroristica o estremista violenta, in base a una valutazione nazionale. Il nome di chi la autorizza resta presso la Sua autorità.
alerts-threat-again = La valutazione come minaccia è stata ripetuta
alerts-threat-authoriser = Nome di chi la autorizza
alerts-threat-assessment = Valutazione nazionale
alerts-threat-function = Autorizzata da
alerts-threat-criteria = Criteri, versione
alerts-threat-review = Da valutare di nuovo entro
alerts-flags-title = Indicatori di validità
alerts-no-action = Nessuna azione
alerts-links-title = Connessioni
alerts-links-what = Una connessione non dà accesso a nessuno. Lei vede solo quelle di cui può vedere l’altra segnalazione.
alerts-holders-title = Copie di questa versione
alerts-holder-acknowledged = Confermata
alerts-holder-waiting = Non ancora confermata
alerts-holder-never-asked = Non l’ha mai chiesta
alerts-holder-not-entitled = Non riceve questa categoria
alerts-beside-title = Accanto ad altre segnalazioni
alerts-place = Se corrispondono più segnalazioni: questa ha il posto { $place } nell’ordine di esecuzione delle azioni.
alerts-beside-not = Per la stessa persona o lo stesso oggetto non è compatibile con:
alerts-versions-title = Cronologia

alerts-note-entered = Inserita
alerts-note-prepared = Preparata
alerts-note-approved = Assenso di un secondo agente
alerts-note-deviation = Inserita accanto a una segnalazione incompatibile
alerts-note-different-subject = Dichiarata relativa a un’altra persona o a un altro oggetto
alerts-note-threat-authorised = Iscrizione come minaccia autorizzata
alerts-note-changed = Modificata
alerts-note-assessment = Prorogata dopo una valutazione
alerts-note-flag = Indicatore di validità
alerts-note-execute-anyway = Azione chiesta nonostante l’indicatore di validità
alerts-note-hidden = Nascosta
alerts-note-revealed = Di nuovo visibile
alerts-note-link = Connessione
alerts-note-victim-consent = Consenso della vittima
alerts-note-purpose-achieved = Scopo raggiunto
alerts-note-kept = Conservata comunque
alerts-note-proposal = Proposta decisa
alerts-note-contest = Contestata
alerts-note-contest-decision = Contestazione decisa
alerts-note-ended = Cancellata
alerts-planned-reveal = Tornerà visibile
alerts-planned-warning = Le sarà chiesto di riesaminarla
alerts-planned-threat = La valutazione dovrà essere ripetuta
alerts-planned-deletion = Sarà cancellata se non è prorogata

alerts-name-birth = alla nascita
alerts-name-former = precedente
alerts-name-alias = alias
alerts-sex-f = Femminile
alerts-sex-m = Maschile
alerts-sex-x = Altro

alerts-foreign-title = Segnalazione di un altro Stato
alerts-foreign-what = Solo lo Stato che l’ha inserita può mostrarla, modificarla o cancellarla. Per vederne il contenuto, effettui una ricerca indicando la Sua finalità. Può comunicare allo Stato segnalante ciò che manca o è errato, oppure chiedere un indicatore di validità.
alerts-foreign-search = Cerca

alerts-reviews-title = Riesami da effettuare
alerts-reviews-what = Queste segnalazioni terminano entro quattro mesi. Proroghi ciascuna dopo una valutazione, oppure lasci che sia cancellata alla sua data.
alerts-reviews-none = Nessuna segnalazione di questo registro è da riesaminare adesso.
alerts-reviews-caption = Segnalazioni da riesaminare, a partire dalle più pressanti

alerts-events-title = Che cosa va comunicato
alerts-events-what = La legge prevede che questi Stati siano informati. Li informi e ne conservi la prova nel Suo fascicolo.
alerts-events-none = Non c’è nessuno da informare.
alerts-to-all = Tutti gli Stati
alerts-event-new-alert = Nuova segnalazione alla quale può essere apposto un indicatore di validità
alerts-event-national-security = Segnalazione per motivi di sicurezza nazionale
alerts-event-execute-anyway = Lo Stato segnalante chiede l’azione nonostante l’indicatore di validità
alerts-event-hidden = Nascosta durante un’operazione
alerts-event-supervisor = Nessun accordo entro due mesi: sottoponga la questione alle autorità di controllo

alerts-drafts-title = Inserimenti in attesa
alerts-drafts-what = Queste segnalazioni non esistono ancora. Attendono un secondo agente, o la fine di un’altra segnalazione relativa alla stessa persona o allo stesso oggetto.
alerts-drafts-none = Nulla è in attesa.
alerts-draft-title = Inserimento in attesa
alerts-draft-approval = Attende un secondo agente
alerts-draft-queued = Attende la fine di un’altra segnalazione
alerts-draft-offered = Può essere inserita adesso
alerts-draft-behind = Attende la fine di
alerts-draft-decide = Decidi
alerts-draft-own = Lei ha preparato questo inserimento. Un altro agente deve dare il suo assenso. Lei può solo rinunciarvi.
alerts-draft-agree = Dai l’assenso e inserisci
alerts-draft-refuse = Rinuncia

alerts-proposals-title = Proposte
alerts-proposals-what = Che cosa propongono altri Stati sulle Sue segnalazioni, e che cosa propone Lei sulle loro.
alerts-proposals-none = Non ci sono proposte.
alerts-proposal-title = Proposta: { $kind }
alerts-proposal-completion = Integrazione
alerts-proposal-correction = Rettifica
alerts-proposal-flag = Indicatore di validità
alerts-proposal-is-waiting = In corso di invio
alerts-proposal-is-open = Da decidere
alerts-proposal-is-accepted = Accettata
alerts-proposal-is-refused = Respinta
alerts-proposal-is-supervisor = Presso le autorità di controllo
alerts-proposal-decide = Decidi
alerts-proposal-decide-what = La Sua risposta è inviata allo Stato che ha fatto la proposta. La modifica stessa, o l’indicatore di validità, è un atto a sé.
alerts-send-decision = Invia la risposta
alerts-answer-yes = Sì
alerts-answer-no = No
alerts-stands-yes = Sì, l’iscrizione è mantenuta
alerts-stands-no = No, viene tolta

alerts-criteria-title = Criteri per l’iscrizione delle minacce
alerts-criteria-what = Una persona è iscritta come minaccia solo in base a criteri pubblicati. Una versione non viene mai modificata: ne pubblichi un’altra.
alerts-criteria-whose = Criteri di
alerts-criteria-none = Non sono pubblicati criteri.
alerts-criteria-publish = Pubblica una versione
alerts-criteria-version-hint = Ad esempio 2026-1. Non sarà mai più utilizzata.
alerts-criteria-text = I criteri

alerts-deletions-title = Cancellazioni
alerts-deletions-what = Una cancellazione deve raggiungere ogni copia. Ogni nodo la conferma.
alerts-deletions-none = Ogni nodo ha confermato ogni cancellazione.
alerts-deletions-pending = { $count ->
    [one] Manca una conferma.
   *[other] Mancano { $count } conferme.
}
alerts-deletions-overdue = { $count ->
    [0] Nessuna è in ritardo.
    [one] Una è in ritardo.
   *[other] { $count } sono in ritardo.
}
alerts-deletions-more = Ve ne sono più di quante siano mostrate.
alerts-deletions-caption = Conferme mancanti, a partire da quelle in ritardo
alerts-deletion-overdue = { $hours ->
    [one] In ritardo, { $hours } ora dalla cancellazione
   *[other] In ritardo, { $hours } ore dalla cancellazione
}

alerts-feeds-title = Copie
alerts-feeds-what = Che cosa questo nodo detiene delle segnalazioni altrui e quanto è aggiornato, e chi detiene copie delle Sue.
alerts-copies-title = Copie detenute qui
alerts-copies-none = Questo nodo non detiene copie.
alerts-copies-caption = Copie per Stato segnalante
alerts-copy-fresh = Aggiornata
alerts-copy-stale = Non aggiornata: a una ricerca può sfuggire qualcosa
alerts-copy-snapshot = In corso di nuova acquisizione
alerts-copy-broken = Verifica non superata
alerts-own-feeds-title = Copie delle Sue segnalazioni
alerts-feed-holds = Voci nel flusso: { $count }
alerts-feed-set-back = Il flusso non prosegue ciò che è stato pubblicato. Non si può inserire nulla finché un tecnico non lo abbia ripristinato.
alerts-entitle-title = Stabilisci che cosa un nodo può detenere
alerts-entitle-what = Le copie che un nodo non può più detenere scompaiono alla sua prossima richiesta.
alerts-entitle-hint = Codici di categorie separati da virgole. Tutte le categorie se lasciato vuoto.
alerts-entitle-do = Stabilisci

alerts-subscriptions-title = Interrogazioni permanenti
alerts-subscriptions-what = Lei viene informato quando qualcosa di nuovo risponde qui alla Sua interrogazione. Termina alla sua data se non la rinnova.
alerts-subscriptions-none = Non ha interrogazioni permanenti.
alerts-subscriptions-caption = Le Sue interrogazioni permanenti
alerts-subscription-title = Interrogazione permanente
alerts-subscription-new = Crea un’interrogazione permanente
alerts-subscription-asked = Che cosa cerca
alerts-subscription-asked-hint = Una sola persona o un solo oggetto. Compili ciò che sa.
alerts-subscription-why = Perché lo chiede
alerts-subscription-where = Dove, e per quanto tempo
alerts-subscription-found = Che cosa è stato trovato
alerts-subscription-found-where = Ciò che è stato trovato figura nel Suo elenco delle attività. Indica solo che c’è qualcosa; per vederlo, effettui una ricerca.
alerts-subscription-renew = Rinnova
alerts-subscription-end = Termina l’interrogazione
alerts-subscription-end-what = L’interrogazione è cancellata. Ciò che è stato trovato resta nel Suo elenco delle attività.
alerts-term-name = Nome
alerts-term-birth-date = Data di nascita
alerts-term-sex = Sesso
alerts-term-nationality = Cittadinanza
alerts-term-birth-place = Luogo di nascita
alerts-term-document = Documento
alerts-term-plate = Targa
alerts-term-vin = Numero di identificazione del veicolo
alerts-term-number = Numero
alerts-term-reference = Riferimento
alerts-person-suspect = Indagato
alerts-person-convicted = Condannato
alerts-person-victim = Vittima
alerts-person-witness = Testimone o contatto
alerts-person-missing = Scomparso
alerts-person-other = Altro

alerts-statistics-title = Statistiche
alerts-statistics-period = Conteggio per { $period }.
alerts-statistics-differ = I numeri dei formulari non concordano con il giornale. Informi il gestore.
alerts-statistics-none = Non è stato contato nulla.
alerts-by-category = { $counter }, per categoria
alerts-too-few = troppo pochi per la pubblicazione
alerts-period-year = Anno
alerts-period-month = Mese
alerts-period-day = Giorno
alerts-counter-held = Detenute
alerts-counter-extended = Detenute e prorogate
alerts-counter-flagged = Detenute e con indicatore di validità
alerts-counter-hidden = Detenute e nascoste
alerts-counter-entered = Inserite
alerts-counter-changed = Modificate
alerts-counter-deleted = Cancellate
alerts-counter-searches = Ricerche con risposta
alerts-counter-hits = Riscontri positivi su segnalazioni di altri Stati
alerts-counter-own-hits = Riscontri positivi su segnalazioni proprie
alerts-counter-forms-sent = Formulari inviati
alerts-counter-forms-received = Formulari ricevuti

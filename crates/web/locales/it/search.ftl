# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

search-title = Ricerca
search-tabs = Modi di cercare
search-one = Una persona o un oggetto
search-batch = Molti insieme
search-recent = Le Sue ricerche

search-why-of = Perché effettua la ricerca ({ $unit })
search-purpose-missing = indichi il motivo prima di cercare
search-purpose-said = { $why } · caso { $case }
search-purpose-change = Modifica
search-purpose = Finalità
search-basis = Base giuridica
search-case = Riferimento del caso
search-offence = Reato
search-role = Ruolo della persona
search-where-asked = Dove un registro lo richiede
search-penalty = Pena massima, in mesi
search-penalty-hint = Se il reato potrebbe essere troppo lieve
search-urgency = Urgenza
search-statement = I Suoi motivi
search-statement-hint = Dove serve un testo
search-anew = La finalità indicata vale anche per questa interrogazione
search-role-suspect = Indagato
search-role-convicted = Condannato
search-role-victim = Vittima
search-role-witness = Testimone o contatto
search-role-missing = Persona scomparsa o resti umani
search-role-other = Altro
search-urgency-normal = Normale
search-urgency-urgent = Urgente
search-urgency-life-in-danger = Pericolo di vita

search-box = Nome, data di nascita, documento, targa o altro numero
search-box-hint = Scriva o incolli, anche le righe di un passaporto. Ad esempio: Velichkov, Todor 14.3.1979
search-do = Cerca
search-recognise = Prima verifica
search-recognised = Inteso come
search-or = o { $what }
search-look = Controlli che cosa è stato inteso, poi cerchi.
search-form = Tutti i campi
search-person = Persona
search-document = Documento
search-object = Veicolo o altro oggetto
search-name-hint = Se non può distinguerne le parti
search-date-hint = 1979-03-14, 14.3.1979, 03/1979 o 1979
search-part-hint = * per ciò che non sa
search-reference-hint = Da una risposta precedente
search-document-kind = Tipo di documento
search-document-issuer = Paese di rilascio
search-plate-country = Paese della targa
search-number-kind = Tipo di numero
search-term-name = Nome
search-term-whole-name = Nome completo
search-term-family = Cognome
search-term-given = Nomi
search-term-other-name = Altro nome della stessa persona
search-term-birth-date = Data di nascita
search-term-sex = Sesso
search-term-nationality = Cittadinanza
search-term-birth-place = Luogo di nascita
search-term-document = Numero del documento
search-term-plate = Targa
search-term-vin = Numero di identificazione del veicolo
search-term-number = Altro numero
search-term-reference = Riferimento
search-term-day-month = giorno e mese invertiti
search-sex-F = Femminile
search-sex-M = Maschile
search-sex-X = Altro
search-number-imei = Dispositivo mobile (IMEI)
search-number-container = Container
search-number-firearm = Arma da fuoco
search-number-banknote = Banconota
search-number-aircraft-registration = Aeromobile, immatricolazione
search-number-aircraft-serial = Aeromobile, numero di serie
search-number-hull = Natante, scafo
search-number-boat-registration = Natante, immatricolazione
search-number-engine = Motore
search-number-equipment = Apparecchiatura industriale
search-number-it = Apparecchiatura informatica
search-number-part = Componente di un oggetto
search-number-payment-card = Carta di pagamento
search-number-serial = Altro numero di serie

search-remark-no-register = nessun registro è interrogato per numero di telefono o indirizzo di posta elettronica. È stato omesso.
search-remark-check-digit = una cifra di controllo non corrisponde. Confronti con il documento o il dispositivo.
search-remark-not-understood = questo non è stato compreso. Lo inserisca nel suo campo oppure lo ometta.
search-remark-too-much = È troppo per una sola interrogazione.
search-remark-several = { $count ->
    [one] Una parte è stata omessa perché il suo campo è già occupato. La cerchi separatamente.
   *[other] { $count } parti sono state omesse perché i loro campi sono già occupati. Cerchi ciascuna separatamente.
 }
search-fault-nothing = Indichi chi o che cosa cerca.
search-fault-name = Un nome contiene lettere, e al massimo 300 caratteri in ciascuna parte.
search-fault-date = Indichi una data come 1979-03-14, 14.3.1979, 03/1979 o 1979.
search-fault-choice = Scelga una voce dell’elenco.
search-fault-text = Al massimo 300 caratteri.
search-fault-number = Un numero di documento contiene lettere o cifre, al massimo 64.
search-fault-plate = Una targa ha al massimo 16 lettere e cifre. Con * ne indichi almeno tre di seguito.
search-fault-vin = Ha 17 caratteri, senza I, O e Q.
search-fault-object = Questo non è un numero del tipo scelto.
search-fault-months = Indichi un numero di mesi.
search-fault-anew = { $registers }: confermi la finalità per ogni interrogazione.
search-fault-lines = Al massimo { $count } righe per volta.

search-whom = Chi interrogare, e quanto attendere
search-whom-hint = Tutti quelli che possono essere interrogati, se non ne sceglie alcuno.
search-registers = Registri
search-authorities = Autorità
search-deadline = Attendere al massimo
search-deadline-hint = Le risposte sono mostrate man mano che arrivano.
search-seconds = { $count ->
    [one] 1 secondo
   *[other] { $count } secondi
 }

search-results-title = Risposte
search-answers = Risposte per autorità e registro
search-progress = Risposte ricevute: { $answered } su { $due }.
search-progress-hits = { $count ->
    [0] Finora nessun candidato.
    [one] Finora 1 candidato.
   *[other] Finora { $count } candidati.
 }
search-progress-waiting = In attesa di: { $names }
search-complete = Ogni registro interrogato ha risposto.
search-incomplete = Il quadro non è completo.
search-unfinished = Questa ricerca non si è conclusa qui. È mostrato ciò che è arrivato finora.
search-load = Ricarica
search-class-hit = riscontro positivo
search-class-no-hit = nessun riscontro positivo
search-class-stale = nulla trovato in una copia non aggiornata
search-class-refused = non consentito
search-class-late = nessuna risposta in tempo
search-class-unavailable = nessuna risposta
search-outcome-waiting = Ancora nessuna risposta
search-outcome-hit = Riscontro positivo ({ $count })
search-outcome-no-hit = Nessun riscontro positivo
search-outcome-stale = Nulla trovato, ma la copia non è aggiornata
search-outcome-stale-ask = Potrebbe esserci qualcosa presso: { $names }. Chieda lì.
search-outcome-refused = Non consentito
search-outcome-late = Nessuna risposta in tempo
search-outcome-late-what = Non è arrivato nulla entro { $seconds } s. Potrebbe esserci qualcosa: cerchi di nuovo.
search-outcome-unavailable = Non disponibile
search-outcome-unavailable-since = Non disponibile dal { $time }
search-outcome-unavailable-what = Potrebbe esserci qualcosa: cerchi di nuovo più tardi.
search-unavailable-unreachable = L’altro nodo non è raggiungibile.
search-unavailable-tls = L’altro nodo non ha potuto dimostrare chi è.
search-unavailable-bad-signature = La firma della risposta non è valida, perciò la risposta non è mostrata.
search-unavailable-undecodable = La risposta non è leggibile.
search-unavailable-version = L’altro nodo usa un’altra versione.
search-unavailable-cut-off = La risposta si è interrotta.
search-unavailable-overloaded = L’altro nodo è troppo occupato.
search-unavailable-ledger = L’accesso non ha potuto essere registrato, perciò non è mostrato nulla.
search-unavailable-internal = Si è verificato un errore interno. Informi il Suo gestore.
search-copy-old = { $name }: copia di { $hours } h fa.
search-copy-never = { $name }: qui non c’è ancora una copia completa.
search-cut = Ci sono più candidati di quanti possano essere mostrati. Restringa la ricerca.
search-not-asked = { $count ->
    [one] 1 registro non è stato interrogato
   *[other] { $count } registri non sono stati interrogati
 }
search-authority = Autorità
search-register = Registro
search-reason = Motivo
search-again = Cerca di nuovo
search-receipt = Scarica la ricevuta
search-candidate-unnamed = Mostra il candidato
search-misused-short = Nome di una vittima di usurpazione di identità
search-band-strong = Forte
search-band-good = Buono
search-band-possible = Possibile
search-why-same = Identico: { $what }.
search-why-alike = Simile: { $what }.
search-why-different = Diverso: { $what }.

search-candidate-title = È la persona o l’oggetto che cerca?
search-misused = Questo nome appartiene a una vittima di usurpazione di identità
search-misused-what = Non agisca contro questa persona a causa del nome. Le permetta di dimostrare chi è.
search-safety = Per la Sua sicurezza
search-todo = Che cosa fare
search-beside = Che cosa ha chiesto e che cosa contiene il registro
search-beside-other = Che cosa è stato chiesto e che cosa contiene il registro
search-flag-only = Il registro indica solo che c’è qualcosa. Chieda al suo proprietario.
search-feature = Caratteristica
search-asked = Chiesto
search-found = Trovato
search-agreement = Concordanza
search-found-withheld = non mostrato in questa fase
search-found-missing = assente nella scheda
search-effect-same = Identico
search-effect-alike = Simile
search-effect-neutral = Non confrontabile
search-effect-different = Diverso
search-numbers = La spiegazione e i suoi numeri
search-score = Concordanza { $score } su 1000.
search-score-what = Indica quanto la scheda corrisponde all’interrogazione, e nulla sulla persona. Un bit in più rende due volte più probabile che si tratti della stessa persona.
search-explanation = Spiegazione
search-bits = Bit
search-record = Che cosa mostra il proprietario
search-identity-main = nome principale
search-identity-birth = nome alla nascita
search-identity-former = nome precedente
search-identity-alias = alias
search-identity-misused = nome della vittima
search-judge = La Sua valutazione
search-judge-why = Perché?
search-judge-hint = Che cosa ha confrontato? Resta registrato.
search-confirm = È quello cercato
search-reject = Non è quello cercato
search-unsure = Non posso stabilirlo
search-judged = Valutazione:
search-verdict-confirmed = Confermato
search-verdict-rejected = Respinto
search-verdict-unsure = Incerto
search-next = Passo successivo
search-next-hit = Comunica il riscontro positivo
search-next-back = Torna alle risposte
search-next-owner = Per chiedere di più al proprietario, indichi:
search-log = Registrazione
search-log-what = Queste voci provano la Sua interrogazione e questa risposta. Il Suo responsabile della protezione dei dati può aprirle.
search-record-asked = La Sua interrogazione
search-record-answered = La risposta, presso il proprietario
search-record-received = La risposta, qui
search-before = Candidato precedente
search-after = Candidato successivo
search-second-title = Una seconda valutazione
search-second-what = Un collega ha posto questa interrogazione. Confronti di persona: vedrà che cosa ne pensa il collega dopo aver dato la Sua valutazione.
search-second-awaited = Deve valutarlo anche un secondo agente. È un riscontro positivo se entrambi lo confermate.
search-second-disagree = Le due valutazioni divergono: non è un riscontro positivo.
search-second-hit = Entrambi gli agenti lo hanno confermato: è un riscontro positivo.
search-second-other = La valutazione del Suo collega
search-contact = Punto di contatto
search-next-owner-none = Per chiedere al proprietario, si rivolga al Suo punto di contatto unico: l’elenco di fiducia non indica alcun punto di contatto per { $authority }.
search-accesses = Tutti gli accessi a questa registrazione
search-accesses-who = Il Suo responsabile della protezione dei dati e l’autorità di controllo possono vedere tutti gli accessi a questa registrazione.
search-receipt-title = Verificare una ricevuta
search-receipt-what = Una ricevuta prova che cosa è stato chiesto, perché e che cosa ha risposto ogni registro. È verificata qui e non viene conservata.
search-receipt-file = Da un file
search-receipt-text = La ricevuta
search-receipt-do = Verifica la ricevuta
search-receipt-holds = La ricevuta è valida.

search-standing = Avvisami quando viene inserito qualcosa di nuovo
search-standing-what = La stessa interrogazione è ripetuta qui, per la stessa finalità, ogni volta che un registro di questo nodo cambia. La trova nel Suo elenco delle attività.
search-standing-span = Per
search-standing-do = Continua a interrogare
search-standing-made = Sarà informato. L’interrogazione figura tra le Sue ricerche.
search-standing-yours = Le Sue interrogazioni permanenti
search-standing-ends = Scadenza
search-standing-end = Termina l’interrogazione
search-days = { $count ->
    [one] 1 giorno
   *[other] { $count } giorni
 }

search-recent-none = Non ha ancora effettuato ricerche.
search-when = Quando
search-question = Chiesto
search-result = Esito
search-registers-with-hits = { $count ->
    [0] Nessun riscontro positivo
    [one] Riscontri positivi in 1 registro
   *[other] Riscontri positivi in { $count } registri
 }
search-newest = Più recenti
search-older = Meno recenti
search-line = Riga
search-lines = Un’interrogazione per riga
search-lines-hint = Al massimo { $count } righe. Sono interrogati solo i registri di questo nodo, comprese le copie di segnalazioni altrui.
search-batch-whom = Ogni registro di questo nodo che può essere interrogato, se non ne sceglie alcuno.
search-do-all = Cerca tutto
search-csv = Scarica come CSV
search-open = Apri

search-keys = Tasti
search-key-box = Alla casella
search-key-move = Al candidato successivo o precedente
search-key-open = Apri il candidato
search-key-judge = Al pulsante: è quello, non è quello, non si può stabilire
search-key-help = Mostra questi tasti

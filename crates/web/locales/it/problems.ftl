# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

problem-justification-incomplete = La giustificazione è incompleta
remedy-justification-incomplete = Indichi finalità, base giuridica e riferimento del caso.

problem-code-unknown = Un codice non figura nella sua tabella
remedy-code-unknown = Scelga un codice dalla tabella indicata.

problem-query-malformed = L’interrogazione non è formulata correttamente
remedy-query-malformed = Corregga i campi indicati.

problem-search-key-not-permitted = Il registro non può essere interrogato con questi criteri
remedy-search-key-not-permitted = Aggiunga i criteri richiesti dalla dichiarazione del registro.

problem-denied = Una regola non lo consente
remedy-denied = Legga la regola indicata; si rivolga al Suo superiore se ritiene che non si applichi.

problem-purpose-not-accepted = Il registro non accetta questa finalità e questa base giuridica
remedy-purpose-not-accepted = Indichi una finalità che il registro accetta, se è quella vera.

problem-second-officer-required = Un secondo agente deve dare il suo assenso
remedy-second-officer-required = Chieda conferma a un collega di un’altra unità.

problem-not-signed-in = Prima è necessario accedere
remedy-not-signed-in = Acceda, oppure presenti un certificato client o un token.

problem-sign-in-failed = Accesso non riuscito
remedy-sign-in-failed = Verifichi nome, password e codice; dopo ripetuti tentativi falliti attenda il tempo indicato.

problem-sign-in-blocked = Troppi tentativi falliti
remedy-sign-in-blocked = Attenda il tempo indicato o si rivolga al Suo amministratore.

problem-sign-in-too-weak = Il servizio di accesso non ha confermato con sufficiente sicurezza chi è Lei
remedy-sign-in-too-weak = Acceda lì con un secondo fattore, o qui in un altro modo.

problem-provider-unavailable = Il servizio di accesso non risponde
remedy-provider-unavailable = Acceda in un altro modo o riprovi più tardi.

problem-step-up-needed = Dimostri di nuovo chi è
remedy-step-up-needed = Lo dimostri con password, codice o passkey, poi ripeta.

problem-enrolment-needed = Configuri prima il Suo accesso
remedy-enrolment-needed = Imposti una password o registri una passkey.

problem-not-found = Non trovato
remedy-not-found = Verifichi l’identificativo.

problem-method-not-allowed = L’indirizzo non accetta questo metodo
remedy-method-not-allowed = Usi un metodo indicato nel campo di intestazione `Allow`.

problem-conflict = La situazione è cambiata
remedy-conflict = Ricarichi e ripeta.

problem-body-too-large = Il contenuto supera il limite
remedy-body-too-large = Ne invii meno per volta.

problem-body-malformed = Il contenuto non può essere letto
remedy-body-malformed = Invii quanto richiesto dalla descrizione dell’interfaccia.

problem-media-type-unsupported = Il tipo di contenuto non è accettato
remedy-media-type-unsupported = Invii application/json.

problem-page-invalid = La pagina non è valida
remedy-page-invalid = Usi il cursore della pagina precedente e al massimo la dimensione indicata.

problem-form-forged = Il modulo non è stato inviato da una pagina di questa sessione
remedy-form-forged = Apra di nuovo la pagina e compili lì il modulo.

problem-rate-exceeded = Troppe richieste
remedy-rate-exceeded = Rallenti; sono indicati il limite e il tempo di attesa.

problem-overloaded = Il nodo è occupato
remedy-overloaded = Ripeta tra un momento.

problem-ledger-unavailable = Il giornale degli accessi non può essere scritto, quindi non può essere data alcuna risposta
remedy-ledger-unavailable = Informi il gestore; il servizio riprende da solo quando il giornale può essere scritto.

problem-store-unavailable = L’archivio non può essere usato
remedy-store-unavailable = Informi il gestore.

problem-record-damaged = Una scheda memorizzata è danneggiata
remedy-record-damaged = Informi il gestore: la scheda va ripristinata da un backup.

problem-internal = Si è verificato un errore interno
remedy-internal = Informi il gestore e indichi l’ora.

problem-peer-unknown = Il nodo non è nell’elenco di fiducia
remedy-peer-unknown = Chieda ai gestori della federazione di iscrivere il nodo nell’elenco.

problem-peer-not-entitled = L’elenco di fiducia non autorizza il nodo a questo
remedy-peer-not-entitled = Chieda solo ciò a cui l’elenco di fiducia autorizza il nodo.

problem-signature-invalid = La firma non è valida
remedy-signature-invalid = Verifichi la chiave di firma e che nulla alteri i messaggi lungo il percorso.

problem-signature-missing = La firma manca o non comprende ciò che deve
remedy-signature-missing = Firmi come richiesto dal protocollo.

problem-digest-mismatch = Il contenuto non corrisponde alla sua impronta
remedy-digest-mismatch = Invii il contenuto inalterato.

problem-replayed = La richiesta è già stata ricevuta
remedy-replayed = Firmi di nuovo ogni richiesta.

problem-clock-skew = L’ora della firma è fuori dall’intervallo ammesso
remedy-clock-skew = Sincronizzi l’orologio del nodo richiedente.

problem-trust-list-stale = L’elenco di fiducia non è aggiornato
remedy-trust-list-stale = Installi l’elenco di fiducia attuale.

problem-version-unsupported = La versione del protocollo non è supportata
remedy-version-unsupported = Aggiorni il più vecchio dei due nodi.

problem-register-not-served = Il registro non è servito qui
remedy-register-not-served = Interroghi un nodo che lo serve.

problem-record-invalid = La scheda non è conforme alla dichiarazione del registro
remedy-record-invalid = Corregga i campi indicati.

problem-form-invalid = Il modulo non è conforme alla sua dichiarazione
remedy-form-invalid = Corregga i campi indicati.

problem-not-owner = Solo il proprietario di una scheda può modificarla
remedy-not-owner = Proponga la modifica al proprietario.

problem-alert-incompatible = Una segnalazione di un altro Stato è incompatibile con questa
remedy-alert-incompatible = Consulti gli Stati indicati; la inserisca comunque solo per interessi nazionali essenziali.

problem-feed-set-back = Il flusso di questo nodo non prosegue ciò che ha pubblicato
remedy-feed-set-back = Ripristini un backup che contenga ciò che è stato pubblicato; fino ad allora non si inserisce nulla.

problem-proof-invalid = La prova non è valida
remedy-proof-invalid = Consideri il documento non provato; l’errore è indicato.

problem-configuration-invalid = La configurazione non è valida
remedy-configuration-invalid = Corregga l’impostazione indicata e riavvii.

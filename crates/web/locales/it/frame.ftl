# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

nav-search = Ricerca
nav-work = Elenco delle attività
nav-alerts = Segnalazioni
nav-oversight = Controllo
nav-node = Questo nodo
nav-help = Guida

frame-skip = Vai al contenuto
frame-navigation = Sezioni
frame-sign-out = Esci
frame-help = Guida
frame-public-statistics = Statistiche pubbliche
frame-accessibility = Accessibilità
frame-language = Lingua
frame-choose = Scegli

form-error-prefix = Errore:

problem-what-to-do = Che cosa fare
problem-rule = Regola applicata:
problem-code = Codice
problem-held = Questa pagina conserva ciò che ha scritto. Nulla di ciò è stato eseguito adesso.
problem-held-again = Verifichi prima se è già stato eseguito la prima volta.
problem-held-sign-in = Acceda in un’altra finestra, poi torni qui e lo invii:
problem-held-send = Invia di nuovo
problem-to-start = Alla pagina iniziale

start-title = Pagina iniziale
start-what = Questo è un nodo di una federazione di autorità di polizia e di frontiera. Gli agenti e i loro programmi chiedono qui che cosa detengono altre autorità; ogni interrogazione indica finalità e base giuridica, e ogni accesso è registrato.
start-this-node = Questo nodo
start-authority = Autorità
start-program = Programma
start-protocol = Protocollo tra i nodi
start-trust-list = Elenco di fiducia, versione
start-programs = Per i programmi
start-guide = Come usare l’interfaccia
start-description = La sua descrizione, OpenAPI 3.1
start-health = Stato di funzionamento del nodo

sign-in-title = Accesso
sign-in-do = Accedi
sign-in-officer = Account
sign-in-password = Password
sign-in-code = Codice
sign-in-code-hint = Le sei cifre mostrate dal Suo autenticatore

field-purpose = Finalità
field-legal-basis = Base giuridica
field-case-reference = Riferimento del caso
field-offence = Reato
field-penalty-months = Pena massima
field-person-role = Ruolo della persona
field-urgency = Urgenza
field-statement = Motivi
field-reason = Motivo
field-terms = Oggetto dell’interrogazione

# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

help-title = Guida
help-where = Che cosa si trova dove
help-look-up = Consultazione
help-components = Componenti di queste pagine, per gli sviluppatori

help-way-search = Interrogare tutti i registri che Le è consentito interrogare, con una sola interrogazione.
help-way-work = Che cosa attende Lei e la Sua unità: candidati, rapporti, riesami, proposte.
help-way-alerts = Inserire, vedere e tenere aggiornate le segnalazioni del Suo Stato.
help-way-oversight = Trovare, provare e valutare che cosa è stato fatto con i dati.
help-way-node = Che cos’è questo nodo, i suoi registri e le sue regole, e gli altri nodi.
help-way-help = Questa pagina.

help-glossary = Glossario
help-glossary-lead = Una sola parola per ogni cosa, la stessa in ogni pagina. È redatto in inglese.
help-shortcuts = Tasti
help-shortcuts-lead = Dove un elenco o una casella può essere usato con tasti singoli, valgono questi.
help-key-box = Vai alla casella di ricerca
help-key-next = Riga successiva o precedente di un elenco
help-key-open = Apri la riga
help-key-judge = Vai a sì, no o incerto per un candidato; un tasto da solo non invia nulla
help-key-this = Mostra questa pagina
help-key-none = I tasti non hanno effetto mentre scrive in un campo. Tutto si può fare anche con Tab e Invio.

help-channels = Quale canale e quando
help-channels-lead = Quale via prevede la legge per ciascuno scambio tra Stati.
help-channel-sirene = Ufficio SIRENE
help-channel-sirene-when = Dopo un riscontro positivo su una segnalazione del sistema d’informazione Schengen.
help-channel-sirene-how = Confermi il riscontro positivo e lo comunichi. L’ufficio SIRENE scambia tutte le altre informazioni sulla segnalazione con lo Stato segnalante.
help-channel-spoc = Punto di contatto unico, tramite SIENA
help-channel-spoc-when = Per chiedere informazioni di cui dispongono le autorità di contrasto di un altro Stato membro, o per inviarne loro.
help-channel-spoc-how = Il punto di contatto unico invia e risponde. SIENA è il canale abituale; se ne può usare un altro in caso di urgenza, se partecipa un paese terzo o un’organizzazione internazionale, o dopo un incidente.
help-channel-pruem = Consultazione automatizzata (Prüm)
help-channel-pruem-when = Per sapere se un altro Stato membro detiene dati sui veicoli o estratti del casellario di polizia che rispondono alla Sua interrogazione.
help-channel-pruem-how = Effettui la ricerca qui. Viene a sapere anzitutto se c’è una corrispondenza; i dati di base seguono quando una persona l’ha confermata.
help-channel-interpol = Interpol
help-channel-interpol-when = Se partecipano o parteciperanno paesi terzi o organizzazioni internazionali.
help-channel-interpol-how = Si rivolga all’ufficio centrale nazionale di Interpol, che fa parte del Suo punto di contatto unico.

help-law = Basi giuridiche
help-law-lead = L’atto e l’articolo dietro ciascun codice, e per che cosa i registri lo accettano.
help-law-act = Atto
help-law-text = Testo
help-law-article = Articolo
help-law-unverified = Non ancora verificato
help-law-permits = Che cosa consente qui
help-law-nothing = Nessun registro di questo nodo la accetta.
help-law-search = Cercare: { $register }, per { $purposes }
help-law-enter = Inserire: { $register }, per { $purposes }

help-accessibility-short = Queste pagine sono per tutti: con la tastiera, un lettore di schermo, un ingranditore, su un telefono, senza script.
help-accessibility-aim = A che cosa mirano
help-accessibility-aim-words = Le linee guida per l’accessibilità dei contenuti web (WCAG) 2.2, livello AA, e la norma europea EN 301 549.
help-accessibility-tested = Che cosa è verificato
help-accessibility-tested-words = Programmi verificano che le pagine non presentino barriere note, in diverse dimensioni, con e senza script. I programmi non possono trovare ogni barriera.
help-accessibility-open = Che cosa non è accessibile
help-accessibility-open-words = I testi delle regole e alcune spiegazioni sono solo in inglese. I nomi degli account degli agenti e i codici sono mostrati così come sono.
help-accessibility-tell = Come informarci
help-accessibility-tell-words = Se qualcosa non può essere usato, indichi all’amministratore della Sua autorità di quale pagina si tratta e che cosa usa. Tutto ciò che si fa in queste pagine può essere fatto anche dalla riga di comando del gestore.

law-regulation = regolamento (UE) { $number }
law-regulation-ec = regolamento (CE) n. { $number }
law-directive = direttiva (UE) { $number }
law-decision = decisione { $number }/GAI
law-framework-decision = decisione quadro { $number }/GAI
law-article = { $act }, art. { $article }
law-articles = { $act }, artt. { $article }
law-and = { $first } e { $last }
law-to = da { $first } a { $last }

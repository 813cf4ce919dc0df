# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

help-title = Hulp
help-where = Wat waar staat
help-look-up = Opzoeken
help-components = Componenten van deze pagina’s, voor ontwikkelaars

help-way-search = Met één vraag alle registers bevragen die u mag bevragen.
help-way-work = Wat op u en uw eenheid wacht: kandidaten, meldingen, toetsingen, voorstellen.
help-way-alerts = Signaleringen van uw staat invoeren, bekijken en bijhouden.
help-way-oversight = Vinden, bewijzen en beoordelen wat met gegevens is gedaan.
help-way-node = Wat dit knooppunt is, zijn registers en regels, en de andere knooppunten.
help-way-help = Deze pagina.

help-glossary = Woordenlijst
help-glossary-lead = Eén woord voor elk ding, hetzelfde op elke pagina. De lijst is in het Engels geschreven.
help-shortcuts = Toetsen
help-shortcuts-lead = Waar een lijst of een vak met enkele toetsen kan worden bediend, werken deze.
help-key-box = Naar het zoekvak
help-key-next = Volgende, vorige regel van een lijst
help-key-open = Regel openen
help-key-judge = Naar ja, nee of onzeker bij een kandidaat; met een toets alleen wordt niets verzonden
help-key-this = Deze pagina tonen
help-key-none = Toetsen doen niets terwijl u in een veld typt. Alles kan ook met Tab en Enter.

help-channels = Welk kanaal wanneer
help-channels-lead = Welke weg de wet voor welke uitwisseling tussen staten voorschrijft.
help-channel-sirene = SIRENE-bureau
help-channel-sirene-when = Na een treffer op een signalering in het Schengeninformatiesysteem.
help-channel-sirene-how = Bevestig de treffer en meld hem. Het SIRENE-bureau wisselt alle verdere informatie over de signalering uit met de staat die haar heeft ingevoerd.
help-channel-spoc = Centraal contactpunt, via SIENA
help-channel-spoc-when = Om informatie te vragen die rechtshandhavingsautoriteiten van een andere lidstaat hebben, of om hun informatie te zenden.
help-channel-spoc-how = Het centraal contactpunt verzendt en antwoordt. SIENA is het gebruikelijke kanaal; een ander kanaal mag worden gebruikt bij spoed, als een derde staat of een internationale organisatie deelneemt, of na een incident.
help-channel-pruem = Geautomatiseerde bevraging (Prüm)
help-channel-pruem-when = Om te weten te komen of een andere lidstaat voertuiggegevens of politiegegevens over uw vraag heeft.
help-channel-pruem-how = Zoek hier. U verneemt eerst of er een overeenkomst is; de kerngegevens volgen nadat een persoon die heeft bevestigd.
help-channel-interpol = Interpol
help-channel-interpol-when = Als derde staten of internationale organisaties betrokken zijn of zullen worden.
help-channel-interpol-how = Wend u tot het nationaal centraal bureau van Interpol, dat deel uitmaakt van uw centraal contactpunt.

help-law = Rechtsgronden
help-law-lead = De handeling en het artikel achter elke code, en waarvoor de registers die aanvaarden.
help-law-act = Handeling
help-law-text = Tekst
help-law-article = Artikel
help-law-unverified = Nog niet gecontroleerd
help-law-permits = Wat hier wordt toegestaan
help-law-nothing = Geen register van dit knooppunt aanvaardt deze rechtsgrond.
help-law-search = Zoeken: { $register }, voor { $purposes }
help-law-enter = Invoeren: { $register }, voor { $purposes }

help-accessibility-short = Deze pagina’s zijn voor iedereen: met toetsenbord, schermlezer, vergrootglas, op een telefoon, zonder scripts.
help-accessibility-aim = Waarnaar ze streven
help-accessibility-aim-words = De Richtlijnen voor Toegankelijkheid van Webcontent (WCAG) 2.2, niveau AA, en de Europese norm EN 301 549.
help-accessibility-tested = Wat wordt getest
help-accessibility-tested-words = Programma’s controleren pagina’s op bekende belemmeringen en op verschillende formaten, met en zonder scripts. Programma’s kunnen niet elke belemmering vinden.
help-accessibility-open = Wat niet toegankelijk is
help-accessibility-open-words = De tekst van regels en sommige toelichtingen zijn alleen in het Engels. Namen van accounts van ambtenaren en codes worden getoond zoals ze zijn.
help-accessibility-tell = Laat het ons weten
help-accessibility-tell-words = Als iets niet bruikbaar is, zeg dan tegen de beheerder van uw autoriteit om welke pagina het gaat en wat u gebruikt. Alles op deze pagina’s kan ook met de opdrachtregel van de beheerder.

law-regulation = Verordening (EU) { $number }
law-regulation-ec = Verordening (EG) nr. { $number }
law-directive = Richtlijn (EU) { $number }
law-decision = Besluit { $number }/JBZ
law-framework-decision = Kaderbesluit { $number }/JBZ
law-article = { $act } art. { $article }
law-articles = { $act } art. { $article }
law-and = { $first } en { $last }
law-to = { $first } tot en met { $last }

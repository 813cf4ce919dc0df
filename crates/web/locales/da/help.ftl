# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

help-title = Hjælp
help-where = Hvad der er hvor
help-look-up = Slå op
help-components = Sidernes komponenter, for udviklere

help-way-search = Spørg alle de registre, du må spørge, med ét spørgsmål.
help-way-work = Det, der venter på dig og din enhed: kandidater, rapporter, gennemgange, forslag.
help-way-alerts = Indlæs, se og vedligehold din stats indberetninger.
help-way-oversight = Find, bevis og bedøm, hvad der er gjort med oplysninger.
help-way-node = Hvad denne node er, dens registre og regler, og de andre noder.
help-way-help = Denne side.

help-glossary = Ordliste
help-glossary-lead = Ét ord for hver ting, det samme på hver side. Den er skrevet på engelsk.
help-shortcuts = Taster
help-shortcuts-lead = Hvor en liste eller et felt kan betjenes med enkelte taster, virker disse.
help-key-box = Gå til søgefeltet
help-key-next = Næste, forrige linje i en liste
help-key-open = Åbn linjen
help-key-judge = Gå til ja, nej eller usikker for en kandidat; intet sendes alene ved en tast
help-key-this = Vis denne side
help-key-none = Tasterne gør intet, mens du skriver i et felt. Alt kan også gøres med Tab og Enter.

help-channels = Hvilken kanal hvornår
help-channels-lead = Hvilken vej loven angiver for hvilken udveksling mellem stater.
help-channel-sirene = SIRENE-kontor
help-channel-sirene-when = Efter et hit på en indberetning i Schengeninformationssystemet.
help-channel-sirene-how = Bekræft hittet, og rapportér det. SIRENE-kontoret udveksler alle supplerende oplysninger om indberetningen med den indberettende stat.
help-channel-spoc = Centralt kontaktpunkt, via SIENA
help-channel-spoc-when = For at anmode om oplysninger, som retshåndhævende myndigheder i en anden medlemsstat har, eller for at sende dem sådanne.
help-channel-spoc-how = Det centrale kontaktpunkt sender og svarer. SIENA er den sædvanlige kanal; en anden må bruges, hvis det haster, hvis et tredjeland eller en international organisation deltager, eller efter en hændelse.
help-channel-pruem = Elektronisk søgning (Prüm)
help-channel-pruem-when = For at finde ud af, om en anden medlemsstat har køretøjsoplysninger eller politiregistre om dit spørgsmål.
help-channel-pruem-how = Søg her. Du får først at vide, om der er et match; basisoplysninger følger, når en person har bekræftet det.
help-channel-interpol = Interpol
help-channel-interpol-when = Hvis tredjelande eller internationale organisationer er eller vil blive inddraget.
help-channel-interpol-how = Henvend dig til Interpols nationale centralbureau, som hører til dit centrale kontaktpunkt.

help-law = Retsgrundlag
help-law-lead = Retsakten og artiklen bag hver kode, og hvad registrene godtager den til.
help-law-act = Retsakt
help-law-text = Tekst
help-law-article = Artikel
help-law-unverified = Endnu ikke kontrolleret
help-law-permits = Hvad den tillader her
help-law-nothing = Intet register på denne node godtager den.
help-law-search = Søge: { $register }, til { $purposes }
help-law-enter = Indlæse: { $register }, til { $purposes }

help-accessibility-short = Disse sider er for alle: med tastatur, skærmlæser, forstørrelse, på telefon, uden scripts.
help-accessibility-aim = Hvad de sigter mod
help-accessibility-aim-words = Retningslinjerne for tilgængeligt webindhold WCAG 2.2, niveau AA, og den europæiske standard EN 301 549.
help-accessibility-tested = Hvad der testes
help-accessibility-tested-words = Programmer kontrollerer siderne for kendte hindringer og i flere størrelser, med og uden scripts. Programmer kan ikke finde alle hindringer.
help-accessibility-open = Hvad der ikke er tilgængeligt
help-accessibility-open-words = Reglernes ord og visse forklaringer findes kun på engelsk. Navne på medarbejderes konti og koder vises, som de er.
help-accessibility-tell = Fortæl os det
help-accessibility-tell-words = Hvis noget ikke kan bruges, så fortæl din myndigheds administrator, hvilken side det er, og hvad du bruger. Alt på disse sider kan også gøres med den driftsansvarliges kommandolinje.

law-regulation = forordning (EU) { $number }
law-regulation-ec = forordning (EF) nr. { $number }
law-directive = direktiv (EU) { $number }
law-decision = afgørelse { $number }/RIA
law-framework-decision = rammeafgørelse { $number }/RIA
law-article = { $act }, art. { $article }
law-articles = { $act }, art. { $article }
law-and = { $first } og { $last }
law-to = { $first } til { $last }

# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

help-title = Hjälp
help-where = Vad som finns var
help-look-up = Slå upp
help-components = Sidornas komponenter, för utvecklare

help-way-search = Fråga med en enda fråga alla register som du får fråga.
help-way-work = Det som väntar på dig och din enhet: kandidater, rapporter, översyner, förslag.
help-way-alerts = Lägg in, se och sköt din stats registreringar.
help-way-oversight = Hitta, bevisa och bedöm vad som har gjorts med uppgifter.
help-way-node = Vad den här noden är, dess register och regler, och de andra noderna.
help-way-help = Den här sidan.

help-glossary = Ordlista
help-glossary-lead = Ett ord för varje sak, samma på varje sida. Den är skriven på engelska.
help-shortcuts = Tangenter
help-shortcuts-lead = Där en lista eller en ruta kan skötas med enstaka tangenter gäller dessa.
help-key-box = Gå till sökrutan
help-key-next = Nästa, föregående rad i en lista
help-key-open = Öppna raden
help-key-judge = Gå till ja, nej eller osäkert för en kandidat; inget skickas enbart med en tangent
help-key-this = Visa den här sidan
help-key-none = Tangenterna gör inget medan du skriver i ett fält. Allt kan också göras med Tabb och Retur.

help-channels = Vilken kanal när
help-channels-lead = Vilken väg lagen anger för vilket utbyte mellan stater.
help-channel-sirene = SIRENE-kontor
help-channel-sirene-when = Efter en träff på en registrering i Schengens informationssystem.
help-channel-sirene-how = Bekräfta träffen och rapportera den. SIRENE-kontoret utbyter all tilläggsinformation om registreringen med den registrerande staten.
help-channel-spoc = Gemensam kontaktpunkt, via SIENA
help-channel-spoc-when = För att begära information som brottsbekämpande myndigheter i en annan medlemsstat har, eller för att skicka sådan till dem.
help-channel-spoc-how = Den gemensamma kontaktpunkten skickar och svarar. SIENA är den vanliga kanalen; en annan får användas om det är brådskande, om en tredjestat eller en internationell organisation deltar eller efter en incident.
help-channel-pruem = Automatiserad sökning (Prüm)
help-channel-pruem-when = För att ta reda på om en annan medlemsstat har fordonsuppgifter eller polisregisteruppgifter om din fråga.
help-channel-pruem-how = Sök här. Du får först veta om det finns en överensstämmelse; grunduppgifter följer när en person har bekräftat den.
help-channel-interpol = Interpol
help-channel-interpol-when = Om tredjestater eller internationella organisationer är eller kommer att vara berörda.
help-channel-interpol-how = Vänd dig till Interpols nationella centralbyrå, som hör till din gemensamma kontaktpunkt.

help-law = Rättsliga grunder
help-law-lead = Rättsakten och artikeln bakom varje kod, och vad registren godtar den för.
help-law-act = Rättsakt
help-law-text = Text
help-law-article = Artikel
help-law-unverified = Ännu inte kontrollerad
help-law-permits = Vad den tillåter här
help-law-nothing = Inget register på den här noden godtar den.
help-law-search = Söka: { $register }, för { $purposes }
help-law-enter = Lägga in: { $register }, för { $purposes }

help-accessibility-short = De här sidorna är för alla: med tangentbord, skärmläsare, förstoring, i telefon, utan skript.
help-accessibility-aim = Vad de syftar till
help-accessibility-aim-words = Riktlinjerna för tillgängligt webbinnehåll WCAG 2.2, nivå AA, och den europeiska standarden EN 301 549.
help-accessibility-tested = Vad som testas
help-accessibility-tested-words = Program kontrollerar sidorna för kända hinder och i flera storlekar, med och utan skript. Program kan inte hitta alla hinder.
help-accessibility-open = Vad som inte är tillgängligt
help-accessibility-open-words = Reglernas ord och vissa förklaringar finns endast på engelska. Namn på tjänstemäns konton och koder visas som de är.
help-accessibility-tell = Hör av dig
help-accessibility-tell-words = Om något inte går att använda, berätta för din myndighets administratör vilken sida det gäller och vad du använder. Allt på de här sidorna kan också göras via driftansvarigs kommandorad.

law-regulation = förordning (EU) { $number }
law-regulation-ec = förordning (EG) nr { $number }
law-directive = direktiv (EU) { $number }
law-decision = beslut { $number }/RIF
law-framework-decision = rambeslut { $number }/RIF
law-article = { $act } artikel { $article }
law-articles = { $act } artiklarna { $article }
law-and = { $first } och { $last }
law-to = { $first } till { $last }

# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

node-title = Den här noden
node-parts = Delar av det här avsnittet
node-overview = Översikt
node-registers = Register
node-policies = Regler
node-trust = Förtroendelista
node-diagnostics = Diagnostik

node-federation = Federation
node-federation-words = { $name }, antal noder: { $nodes }
node-rules = Antal regler: { $count }
node-served = Register som den här noden tillhandahåller
node-served-none = Inga

node-trust-lead = Förtroendelistan anger vilka noder som hör till federationen, med vilka nycklar, och vad var och en tillhandahåller. Den är undertecknad av dem som driver federationen.
node-valid = Giltig
node-in-force = I kraft
node-not-in-force = Inte i kraft
node-signers = Undertecknad av
node-signed-by = Minst { $count } av { $of } federationsnycklar
node-nodes = Noder
node-roles = Vad den är
node-endpoint = Adress
node-log = Loggbok
node-pins = TLS-nycklar
node-serves = Tillhandahåller
node-askers-everyone = alla noder får fråga
node-askers-only = får fråga: { $who }

node-register = Register
node-about = Gäller
node-where = Var uppgifterna finns
node-here = Tillhandahålls här
node-yes = Ja
node-no = Nej
node-unverified = Ännu inte kontrollerat
node-unverified-words = Vissa fakta nedan ska ännu kontrolleras mot den officiella texten.
node-code = Kod
node-version = Version
node-controller = Ansvarar för uppgifterna
node-acts = Grundas på
node-who-may = Vem som får fråga, och varför
node-may-search = { $who } får fråga för detta ändamål.
node-shows = Ett svar visar högst: { $level }.
node-shows-after = Efter en bekräftad träff högst: { $level }.
node-search-under = Sökning får göras enligt:
node-enter-under = Inläggning får göras enligt:
node-conditions = Villkor före en sökning
node-penalty = Straffet för brottet måste vara minst (månader): { $months }.
node-searched-by = Vad man kan söka på
node-at-least = minst { $count } av: { $of }
node-mode-exact = måste vara lika
node-mode-fuzzy = får likna
node-mode-partial = en del räcker
node-answers = Vad ett svar visar
node-strong = En kandidat kallas stark från { $strong } och god från { $good } av 1 000.
node-possible = Den kallas möjlig från { $possible } av 1 000. Inget därunder visas, och högst { $most } visas.
node-holds = Vad det innehåller, och vad som ska göras vid en träff
node-follows = Vad som följer på en bekräftad träff
node-retention = Hur länge poster bevaras
node-kept = En post bevaras i { $period }.
node-kept-other = Poster av typen { $kinds }: { $period }.
node-reviewed = Den ses över efter { $period }.
node-warned = Ägaren varnas { $period } i förväg.
node-rights = De registrerade personernas rättigheter
node-rights-direct = De vänder sig till: { $contact }.
node-rights-indirect = De vänder sig till tillsynsmyndigheten, angående: { $contact }.
node-rights-days = De får svar inom { $days } dagar, senast { $most }.
node-rights-months = Beslut om rättelse eller radering fattas senast efter (månader): { $months }.

node-years = { $count ->
    [one] { $count } år
   *[other] { $count } år
}
node-months = { $count ->
    [one] { $count } månad
   *[other] { $count } månader
}
node-days = { $count ->
    [one] { $count } dag
   *[other] { $count } dagar
}
node-hours = { $count ->
    [one] { $count } timme
   *[other] { $count } timmar
}
node-working-days = { $count ->
    [one] { $count } arbetsdag
   *[other] { $count } arbetsdagar
}
node-at-once = Genast
node-millis = { $count } ms

node-policies-lead = Inget är tillåtet om inte en regel tillåter det, och en regel som förbjuder går före en som tillåter. Varje post i loggboken anger den regel som avgjorde.
node-policies-version = De här reglerna har hashvärdet
node-rules-hash = Fingeravtryck av reglerna
node-file-entry = Införande av poster
node-file-persons = Personer
node-permits = Tillåter
node-forbids = Förbjuder
node-remedy = Vad som hjälper:
node-try = Vem skulle kunna se detta?
node-try-lead = Välj vem som skulle göra vad, och varför. De gällande reglerna anger vad de skulle besluta. Inget läses, och försöket dokumenteras.
node-try-do = Fråga reglerna
node-would-permit = Skulle tillåtas
node-would-refuse = Skulle nekas
node-owes-four-eyes = En andra tjänsteman måste samtycka innan något som hittats föranleder åtgärd.
node-owes-silence = Ägaren får inte underrättas innan en träff har bekräftats.
node-owes-case = Ärendenumret följer med det som lämnas ut.
node-role = Roll
node-action = Vad som görs
node-purpose = Ändamål
node-basis = Rättslig grund
node-offence = Brott
node-person = Personens roll i ärendet
node-second = En andra tjänsteman samtycker
node-confirmed = Träffen är bekräftad
node-trained = Tjänstemannen är utbildad för att granska biometriska överensstämmelser

node-health = Tillstånd
node-ready = Noden kan utföra sitt arbete
node-refusing = Inget kan skrivas, så inget besvaras, sedan
node-damage = Skada har upptäckts; gör en kontroll
node-last-commit = Senaste skrivning
node-never = Aldrig
node-ledger = Loggbok
node-ledger-words = { $entries } poster, varav { $signed } undertecknade
node-schema = Lagrets version
node-backup = Senaste säkerhetskopia
node-backup-words = { $at }, antal loggboksposter: { $entries }
node-backup-keys = Med de hemliga nycklarna
node-backup-no-keys = Utan de hemliga nycklarna
node-backup-none = Ingen säkerhetskopia är känd
node-records = Antal poster: { $count }
node-peers = Andra noder
node-peers-none = Federationen har ingen annan nod.
node-node = Nod
node-state = Status
node-last-contact = Senaste svar
node-round-trip = Svarstid
node-clock = Klocka
node-clock-ahead = { $count } ms före vår
node-clock-behind = { $count } ms efter vår
node-clock-same = Som vår
node-certificate = Certifikat till
node-software = Program
node-last-fault = Senaste fel
node-details = Detaljer
node-settings = Konfiguration
node-settings-lead = Som noden startades med; en ändring kräver omstart. Hemligheter visas inte.
node-settings-none = Den här processen visar inte sin konfiguration.

node-level-flag = att det finns något
node-level-reference = en referens
node-level-core-data = grunduppgifter
node-level-full = hela posten

node-about-alerts = Registreringar: poster som ber andra att vidta åtgärder.
node-about-person = Poster om personer.
node-about-object = Poster om föremål.

node-distribution-queried = Uppgifterna stannar hos varje ägare och efterfrågas direkt.
node-distribution-replicated = Varje behörig nod har en kopia som bara ägaren ändrar.
node-distribution-hosted = En nod har uppgifterna, de andra frågar den.
node-distribution-blinded = Ägarna publicerar pseudonymer; även frågorna är dolda.

node-gate-offence = Brottet måste anges.
node-gate-person-role = Personens roll i ärendet måste anges.
node-gate-four-eyes = En andra tjänsteman måste samtycka.
node-gate-by-two = Det är en träff bara om två tjänstemän bekräftar den.
node-gate-national = Sökning måste först ha gjorts i de nationella registren.
node-gate-silent = Ägaren får inte veta något innan en träff har bekräftats.

node-peer-reachable = Svarar
node-peer-warning = Svarar, behöver tillsyn
node-peer-failing = Svarar inte
node-peer-unknown = Ännu inte tillfrågad

node-person-suspect = Misstänkt
node-person-convicted = Dömd
node-person-victim = Offer
node-person-witness = Vittne eller kontakt
node-person-missing = Försvunnen eller oidentifierad
node-person-other = Annan

# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

node-title = Denne node
node-parts = Dele af dette afsnit
node-overview = Overblik
node-registers = Registre
node-policies = Regler
node-trust = Tillidsliste
node-diagnostics = Diagnostik

node-federation = Føderation
node-federation-words = { $name }, antal noder: { $nodes }
node-rules = Antal regler: { $count }
node-served = Registre, som denne node stiller til rådighed
node-served-none = Ingen

node-trust-lead = Tillidslisten angiver, hvilke noder der hører til føderationen, med hvilke nøgler, og hvad hver af dem stiller til rådighed. Den er underskrevet af dem, der driver føderationen.
node-valid = Gyldig
node-in-force = I kraft
node-not-in-force = Ikke i kraft
node-signers = Underskrevet af
node-signed-by = Mindst { $count } af { $of } føderationsnøgler
node-nodes = Noder
node-roles = Hvad den er
node-endpoint = Adresse
node-log = Logbog
node-pins = TLS-nøgler
node-serves = Stiller til rådighed
node-askers-everyone = alle noder må spørge
node-askers-only = må spørge: { $who }

node-register = Register
node-about = Vedrører
node-where = Hvor oplysningerne er
node-here = Stilles til rådighed her
node-yes = Ja
node-no = Nej
node-unverified = Endnu ikke kontrolleret
node-unverified-words = Visse oplysninger nedenfor mangler endnu at blive kontrolleret mod den officielle tekst.
node-code = Kode
node-version = Version
node-controller = Ansvarlig for oplysningerne
node-acts = Bygger på
node-who-may = Hvem der må spørge, og hvorfor
node-may-search = { $who } må spørge til dette formål.
node-shows = Et svar viser højst: { $level }.
node-shows-after = Efter et bekræftet hit højst: { $level }.
node-search-under = Der må søges efter:
node-enter-under = Der må indlæses efter:
node-conditions = Betingelser før en søgning
node-penalty = Lovovertrædelsen skal kunne straffes med mindst (måneder): { $months }.
node-searched-by = Hvad der kan søges på
node-at-least = mindst { $count } af: { $of }
node-mode-exact = skal være ens
node-mode-fuzzy = må ligne
node-mode-partial = en del er nok
node-answers = Hvad et svar viser
node-strong = En kandidat kaldes stærk fra { $strong } og god fra { $good } af 1.000.
node-possible = Den kaldes mulig fra { $possible } af 1.000. Intet derunder vises, og højst { $most } vises.
node-holds = Hvad det indeholder, og hvad der skal gøres ved et hit
node-follows = Hvad der følger efter et bekræftet hit
node-retention = Hvor længe poster opbevares
node-kept = En post opbevares i { $period }.
node-kept-other = Poster af typen { $kinds }: { $period }.
node-reviewed = Den gennemgås efter { $period }.
node-warned = Ejeren advares { $period } før.
node-rights = De registrerede personers rettigheder
node-rights-direct = De henvender sig til: { $contact }.
node-rights-indirect = De henvender sig til tilsynsmyndigheden, vedrørende: { $contact }.
node-rights-days = De får svar inden { $days } dage, senest { $most }.
node-rights-months = Berigtigelse eller sletning afgøres senest efter (måneder): { $months }.

node-years = { $count ->
    [one] { $count } år
   *[other] { $count } år
}
node-months = { $count ->
    [one] { $count } måned
   *[other] { $count } måneder
}
node-days = { $count ->
    [one] { $count } dag
   *[other] { $count } dage
}
node-hours = { $count ->
    [one] { $count } time
   *[other] { $count } timer
}
node-working-days = { $count ->
    [one] { $count } arbejdsdag
   *[other] { $count } arbejdsdage
}
node-at-once = Straks
node-millis = { $count } ms

node-policies-lead = Intet er tilladt, medmindre en regel tillader det, og en regel, der forbyder, går forud for en, der tillader. Hver post i logbogen angiver den regel, der var afgørende.
node-policies-version = Disse regler har hashværdien
node-rules-hash = Fingeraftryk af reglerne
node-file-entry = Indlæggelse af poster
node-file-persons = Personer
node-permits = Tillader
node-forbids = Forbyder
node-remedy = Hvad der hjælper:
node-try = Hvem ville kunne se dette?
node-try-lead = Vælg, hvem der ville gøre hvad, og hvorfor. De gældende regler siger, hvad de ville afgøre. Intet læses, og forsøget registreres.
node-try-do = Spørg reglerne
node-would-permit = Ville blive tilladt
node-would-refuse = Ville blive afvist
node-owes-four-eyes = En anden medarbejder skal være enig, før der handles på det fundne.
node-owes-silence = Ejeren må ikke underrettes, før et hit er bekræftet.
node-owes-case = Sagsnummeret følger med det, der videregives.
node-role = Rolle
node-action = Hvad der gøres
node-purpose = Formål
node-basis = Retsgrundlag
node-offence = Lovovertrædelse
node-person = Personens rolle i sagen
node-second = En anden medarbejder er enig
node-confirmed = Hittet er bekræftet
node-trained = Medarbejderen er uddannet til at gennemgå biometriske match

node-health = Tilstand
node-ready = Noden kan udføre sit arbejde
node-refusing = Intet kan skrives, så intet besvares, siden
node-damage = Der er fundet skade; foretag en kontrol
node-last-commit = Sidste skrivning
node-never = Aldrig
node-ledger = Logbog
node-ledger-words = { $entries } poster, heraf { $signed } underskrevet
node-schema = Lagerets version
node-backup = Sidste sikkerhedskopi
node-backup-words = { $at }, antal logbogsposter: { $entries }
node-backup-keys = Med de hemmelige nøgler
node-backup-no-keys = Uden de hemmelige nøgler
node-backup-none = Ingen sikkerhedskopi er kendt
node-records = Antal poster: { $count }
node-peers = Andre noder
node-peers-none = Føderationen har ingen anden node.
node-node = Node
node-state = Status
node-last-contact = Sidste svar
node-round-trip = Svartid
node-clock = Ur
node-clock-ahead = { $count } ms foran vores
node-clock-behind = { $count } ms bagud for vores
node-clock-same = Som vores
node-certificate = Certifikat til
node-software = Program
node-last-fault = Sidste fejl
node-details = Detaljer
node-settings = Konfiguration
node-settings-lead = Som noden blev startet med; en ændring kræver genstart. Hemmeligheder vises ikke.
node-settings-none = Denne proces viser ikke sin konfiguration.

node-level-flag = at der er noget
node-level-reference = en reference
node-level-core-data = basisoplysninger
node-level-full = hele posten

node-about-alerts = Indberetninger: poster, der beder andre om at handle.
node-about-person = Poster om personer.
node-about-object = Poster om genstande.

node-distribution-queried = Oplysningerne bliver hos hver ejer og forespørges direkte.
node-distribution-replicated = Hver berettiget node har en kopi, som kun ejeren ændrer.
node-distribution-hosted = Én node har oplysningerne, de andre spørger den.
node-distribution-blinded = Ejerne offentliggør pseudonymer; også spørgsmålene er skjult.

node-gate-offence = Lovovertrædelsen skal angives.
node-gate-person-role = Personens rolle i sagen skal angives.
node-gate-four-eyes = En anden medarbejder skal være enig.
node-gate-by-two = Det er kun et hit, hvis to medarbejdere bekræfter det.
node-gate-national = Der skal først være søgt i de nationale registre.
node-gate-silent = Ejeren får intet at vide, før et hit er bekræftet.

node-peer-reachable = Svarer
node-peer-warning = Svarer, kræver opmærksomhed
node-peer-failing = Svarer ikke
node-peer-unknown = Endnu ikke spurgt

node-person-suspect = Mistænkt
node-person-convicted = Dømt
node-person-victim = Offer
node-person-witness = Vidne eller kontakt
node-person-missing = Forsvundet eller uidentificeret
node-person-other = Anden

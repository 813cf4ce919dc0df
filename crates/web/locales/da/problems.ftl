# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

problem-justification-incomplete = Begrundelsen er ufuldstændig
remedy-justification-incomplete = Angiv formål, retsgrundlag og sagsnummer.

problem-code-unknown = En kode findes ikke i sin tabel
remedy-code-unknown = Vælg en kode fra den angivne tabel.

problem-query-malformed = Spørgsmålet er udformet forkert
remedy-query-malformed = Ret de angivne felter.

problem-search-key-not-permitted = Der må ikke søges i registret med disse oplysninger
remedy-search-key-not-permitted = Tilføj de oplysninger, som registrets deklaration kræver.

problem-denied = En regel tillader ikke dette
remedy-denied = Læs den angivne regel; spørg din leder, hvis du mener, at den ikke gælder.

problem-purpose-not-accepted = Registret godtager ikke dette formål og retsgrundlag
remedy-purpose-not-accepted = Angiv et formål, som registret godtager, hvis det er det virkelige.

problem-second-officer-required = En anden medarbejder skal være enig
remedy-second-officer-required = Bed en kollega fra en anden enhed om at bekræfte.

problem-not-signed-in = Log ind først
remedy-not-signed-in = Log ind, eller forelæg et klientcertifikat eller et token.

problem-sign-in-failed = Indlogningen mislykkedes
remedy-sign-in-failed = Kontrollér navn, adgangskode og engangskode; vent den angivne tid efter gentagne fejl.

problem-sign-in-blocked = For mange mislykkede forsøg
remedy-sign-in-blocked = Vent den angivne tid, eller spørg din administrator.

problem-sign-in-too-weak = Indlogningstjenesten bekræftede ikke sikkert nok, hvem De er
remedy-sign-in-too-weak = Log ind dér med en ekstra faktor, eller her på en anden måde.

problem-provider-unavailable = Indlogningstjenesten svarer ikke
remedy-provider-unavailable = Log ind på en anden måde, eller prøv igen senere.

problem-step-up-needed = Godtgør igen, hvem du er
remedy-step-up-needed = Godtgør det med adgangskode, engangskode eller adgangsnøgle, og gentag derefter.

problem-enrolment-needed = Opret din indlogning først
remedy-enrolment-needed = Angiv en adgangskode, eller registrér en adgangsnøgle.

problem-not-found = Ikke fundet
remedy-not-found = Kontrollér id'et.

problem-method-not-allowed = Adressen godtager ikke denne metode
remedy-method-not-allowed = Brug en metode, som headerfeltet `Allow` angiver.

problem-conflict = Tilstanden er ændret
remedy-conflict = Indlæs igen, og gentag.

problem-body-too-large = Meddelelsens indhold overskrider grænsen
remedy-body-too-large = Send mindre ad gangen.

problem-body-malformed = Meddelelsens indhold kan ikke læses
remedy-body-malformed = Send det, som grænsefladebeskrivelsen kræver.

problem-media-type-unsupported = Medietypen godtages ikke
remedy-media-type-unsupported = Send application/json.

problem-page-invalid = Siden er ikke gyldig
remedy-page-invalid = Brug den forrige sides markør og højst den angivne størrelse.

problem-form-forged = Formularen blev ikke sendt fra en side i denne session
remedy-form-forged = Åbn siden igen, og udfyld formularen der.

problem-rate-exceeded = For mange anmodninger
remedy-rate-exceeded = Sænk farten; grænsen og ventetiden er angivet.

problem-overloaded = Noden er optaget
remedy-overloaded = Gentag om lidt.

problem-ledger-unavailable = Logbogen kan ikke skrives, så intet svar må afgives
remedy-ledger-unavailable = Underret den driftsansvarlige; tjenesten genoptages af sig selv, når logbogen kan skrives.

problem-store-unavailable = Lageret kan ikke bruges
remedy-store-unavailable = Underret den driftsansvarlige.

problem-record-damaged = En lagret post er beskadiget
remedy-record-damaged = Underret den driftsansvarlige: Gendan posten fra en sikkerhedskopi.

problem-internal = Noget gik galt internt
remedy-internal = Underret den driftsansvarlige, og angiv tidspunktet.

problem-peer-unknown = Noden er ikke på tillidslisten
remedy-peer-unknown = Bed føderationens driftsansvarlige om at optage noden på listen.

problem-peer-not-entitled = Tillidslisten giver ikke noden ret til dette
remedy-peer-not-entitled = Bed kun om det, som tillidslisten giver noden ret til.

problem-signature-invalid = Underskriften kan ikke verificeres
remedy-signature-invalid = Kontrollér underskriftsnøglen, og at intet ændrer meddelelser undervejs.

problem-signature-missing = Underskriften mangler eller omfatter ikke det, den skal
remedy-signature-missing = Underskriv, som protokollen kræver.

problem-digest-mismatch = Meddelelsens indhold svarer ikke til dets kontrolsum
remedy-digest-mismatch = Send indholdet uændret.

problem-replayed = Anmodningen er set før
remedy-replayed = Underskriv hver anmodning på ny.

problem-clock-skew = Underskriftens tid er uden for tidsvinduet
remedy-clock-skew = Synkronisér den spørgende nodes ur.

problem-trust-list-stale = Tillidslisten er forældet
remedy-trust-list-stale = Installér den aktuelle tillidsliste.

problem-version-unsupported = Protokolversionen understøttes ikke
remedy-version-unsupported = Opdatér den ældste af de to noder.

problem-register-not-served = Registret stilles ikke til rådighed her
remedy-register-not-served = Spørg en node, der stiller det til rådighed.

problem-record-invalid = Posten passer ikke til registrets deklaration
remedy-record-invalid = Ret de angivne felter.

problem-form-invalid = Formularen passer ikke til sin deklaration
remedy-form-invalid = Ret de angivne felter.

problem-not-owner = Kun ejeren af en post må ændre den
remedy-not-owner = Foreslå ændringen over for ejeren.

problem-alert-incompatible = En anden stats indberetning er uforenelig med denne
remedy-alert-incompatible = Konsultér de angivne stater; indlæs den kun alligevel af hensyn til væsentlige nationale interesser.

problem-feed-set-back = Nodens feed fortsætter ikke det, den har offentliggjort
remedy-feed-set-back = Gendan en sikkerhedskopi, der indeholder det offentliggjorte; indtil da indlæses intet.

problem-proof-invalid = Beviset kan ikke verificeres
remedy-proof-invalid = Behandl dokumentet som ikke bevist; fejlen er angivet.

problem-configuration-invalid = Konfigurationen er ikke gyldig
remedy-configuration-invalid = Ret den angivne indstilling, og start igen.

# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

problem-justification-incomplete = Motiveringen är ofullständig
remedy-justification-incomplete = Ange ändamål, rättslig grund och ärendenummer.

problem-code-unknown = En kod finns inte i sin tabell
remedy-code-unknown = Välj en kod ur den angivna tabellen.

problem-query-malformed = Frågan är felaktigt utformad
remedy-query-malformed = Rätta de angivna fälten.

problem-search-key-not-permitted = Registret får inte sökas med dessa uppgifter
remedy-search-key-not-permitted = Lägg till de uppgifter som registrets deklaration kräver.

problem-denied = En regel tillåter inte detta
remedy-denied = Läs den angivna regeln; fråga din chef om du anser att den inte gäller.

problem-purpose-not-accepted = Registret godtar inte detta ändamål och denna rättsliga grund
remedy-purpose-not-accepted = Ange ett ändamål som registret godtar, om det är det verkliga.

problem-second-officer-required = En andra tjänsteman måste samtycka
remedy-second-officer-required = Be en kollega från en annan enhet att bekräfta.

problem-not-signed-in = Logga in först
remedy-not-signed-in = Logga in, eller visa upp ett klientcertifikat eller en token.

problem-sign-in-failed = Inloggningen misslyckades
remedy-sign-in-failed = Kontrollera namn, lösenord och kod; vänta den angivna tiden efter upprepade misslyckanden.

problem-sign-in-blocked = För många misslyckade försök
remedy-sign-in-blocked = Vänta den angivna tiden, eller fråga din administratör.

problem-sign-in-too-weak = Inloggningstjänsten intygade inte tillräckligt säkert vem du är
remedy-sign-in-too-weak = Logga in där med en andra faktor, eller här på ett annat sätt.

problem-provider-unavailable = Inloggningstjänsten svarar inte
remedy-provider-unavailable = Logga in på ett annat sätt, eller försök igen senare.

problem-step-up-needed = Styrk på nytt vem du är
remedy-step-up-needed = Styrk det med lösenord, kod eller lösennyckel och upprepa sedan.

problem-enrolment-needed = Ställ in din inloggning först
remedy-enrolment-needed = Ange ett lösenord eller lägg till en lösennyckel.

problem-not-found = Hittades inte
remedy-not-found = Kontrollera id:t.

problem-method-not-allowed = Adressen godtar inte denna metod
remedy-method-not-allowed = Använd en metod som rubrikfältet `Allow` anger.

problem-conflict = Läget har ändrats
remedy-conflict = Läs in på nytt och upprepa.

problem-body-too-large = Meddelandekroppen överskrider gränsen
remedy-body-too-large = Skicka mindre på en gång.

problem-body-malformed = Meddelandekroppen kan inte läsas
remedy-body-malformed = Skicka det som gränssnittsbeskrivningen kräver.

problem-media-type-unsupported = Medietypen godtas inte
remedy-media-type-unsupported = Skicka application/json.

problem-page-invalid = Sidan är ogiltig
remedy-page-invalid = Använd föregående sidas markör och högst den angivna storleken.

problem-form-forged = Formuläret skickades inte från en sida i den här sessionen
remedy-form-forged = Öppna sidan på nytt och fyll i formuläret där.

problem-rate-exceeded = För många förfrågningar
remedy-rate-exceeded = Sakta ner; gränsen och väntetiden anges.

problem-overloaded = Noden är upptagen
remedy-overloaded = Upprepa om en stund.

problem-ledger-unavailable = Loggboken kan inte skrivas, så inget svar får lämnas
remedy-ledger-unavailable = Underrätta driftansvarig; tjänsten återupptas av sig själv när loggboken kan skrivas.

problem-store-unavailable = Lagret kan inte användas
remedy-store-unavailable = Underrätta driftansvarig.

problem-record-damaged = En lagrad post är skadad
remedy-record-damaged = Underrätta driftansvarig: återställ posten från en säkerhetskopia.

problem-internal = Något gick fel internt
remedy-internal = Underrätta driftansvarig och ange tidpunkten.

problem-peer-unknown = Noden finns inte på förtroendelistan
remedy-peer-unknown = Be federationens driftansvariga att föra upp noden på listan.

problem-peer-not-entitled = Förtroendelistan ger inte noden rätt till detta
remedy-peer-not-entitled = Begär endast det som förtroendelistan ger noden rätt till.

problem-signature-invalid = Underskriften kan inte verifieras
remedy-signature-invalid = Kontrollera signeringsnyckeln och att inget ändrar meddelanden på vägen.

problem-signature-missing = Underskriften saknas eller omfattar inte det den måste
remedy-signature-missing = Underteckna som protokollet kräver.

problem-digest-mismatch = Meddelandekroppen stämmer inte med sin kontrollsumma
remedy-digest-mismatch = Skicka meddelandekroppen oförändrad.

problem-replayed = Förfrågan har setts förut
remedy-replayed = Underteckna varje förfrågan på nytt.

problem-clock-skew = Underskriftens tid ligger utanför tidsfönstret
remedy-clock-skew = Synkronisera den frågande nodens klocka.

problem-trust-list-stale = Förtroendelistan är inaktuell
remedy-trust-list-stale = Installera den aktuella förtroendelistan.

problem-version-unsupported = Protokollversionen stöds inte
remedy-version-unsupported = Uppdatera den äldre av de båda noderna.

problem-register-not-served = Registret tillhandahålls inte här
remedy-register-not-served = Fråga en nod som tillhandahåller det.

problem-record-invalid = Posten stämmer inte med registrets deklaration
remedy-record-invalid = Rätta de angivna fälten.

problem-form-invalid = Formuläret stämmer inte med sin deklaration
remedy-form-invalid = Rätta de angivna fälten.

problem-not-owner = Endast en posts ägare får ändra den
remedy-not-owner = Föreslå ändringen för ägaren.

problem-alert-incompatible = En annan stats registrering är inte förenlig med denna
remedy-alert-incompatible = Samråd med de angivna staterna; lägg ändå in den endast för väsentliga nationella intressen.

problem-feed-set-back = Nodens flöde fortsätter inte det som den har publicerat
remedy-feed-set-back = Återställ en säkerhetskopia som innehåller det publicerade; till dess läggs inget in.

problem-proof-invalid = Beviset kan inte verifieras
remedy-proof-invalid = Behandla dokumentet som obevisat; felet anges.

problem-configuration-invalid = Konfigurationen är ogiltig
remedy-configuration-invalid = Rätta den angivna inställningen och starta på nytt.

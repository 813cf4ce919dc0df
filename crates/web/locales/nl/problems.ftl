# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

problem-justification-incomplete = De motivering is onvolledig
remedy-justification-incomplete = Vermeld doel, rechtsgrond en zaakkenmerk.

problem-code-unknown = Een code staat niet in haar tabel
remedy-code-unknown = Kies een code uit de genoemde tabel.

problem-query-malformed = De vraag is onjuist opgebouwd
remedy-query-malformed = Corrigeer de genoemde velden.

problem-search-key-not-permitted = Het register mag niet op deze gegevens worden doorzocht
remedy-search-key-not-permitted = Voeg de gegevens toe die de declaratie van het register vereist.

problem-denied = Een regel staat dit niet toe
remedy-denied = Lees de genoemde regel; raadpleeg uw leidinggevende als u denkt dat die niet van toepassing is.

problem-purpose-not-accepted = Het register aanvaardt dit doel en deze rechtsgrond niet
remedy-purpose-not-accepted = Vermeld een doel dat het register aanvaardt, als dat het werkelijke doel is.

problem-second-officer-required = Een andere ambtenaar moet instemmen
remedy-second-officer-required = Vraag een collega van een andere eenheid om bevestiging.

problem-not-signed-in = Meld u eerst aan
remedy-not-signed-in = Meld u aan, of toon een clientcertificaat of een token.

problem-sign-in-failed = Aanmelden mislukt
remedy-sign-in-failed = Controleer naam, wachtwoord en code; wacht na herhaalde mislukkingen de genoemde tijd af.

problem-sign-in-blocked = Te veel mislukte pogingen
remedy-sign-in-blocked = Wacht de genoemde tijd af of vraag het uw beheerder.

problem-sign-in-too-weak = De aanmelddienst heeft niet zeker genoeg bevestigd wie u bent
remedy-sign-in-too-weak = Meld u daar aan met een tweede factor, of hier op een andere manier.

problem-provider-unavailable = De aanmelddienst antwoordt niet
remedy-provider-unavailable = Meld u op een andere manier aan of probeer het later opnieuw.

problem-step-up-needed = Toon opnieuw aan wie u bent
remedy-step-up-needed = Toon het aan met wachtwoord, code of toegangssleutel en herhaal dan.

problem-enrolment-needed = Stel eerst uw aanmelding in
remedy-enrolment-needed = Stel een wachtwoord in of registreer een toegangssleutel.

problem-not-found = Niet gevonden
remedy-not-found = Controleer de identificatie.

problem-method-not-allowed = Het adres aanvaardt deze methode niet
remedy-method-not-allowed = Gebruik een methode die het kopveld `Allow` noemt.

problem-conflict = De toestand is veranderd
remedy-conflict = Laad opnieuw en herhaal.

problem-body-too-large = De inhoud overschrijdt de limiet
remedy-body-too-large = Verzend minder tegelijk.

problem-body-malformed = De inhoud kan niet worden gelezen
remedy-body-malformed = Verzend wat de beschrijving van de interface vereist.

problem-media-type-unsupported = Het mediatype wordt niet aanvaard
remedy-media-type-unsupported = Verzend application/json.

problem-page-invalid = De pagina is niet geldig
remedy-page-invalid = Gebruik de cursor van de vorige pagina en ten hoogste de genoemde grootte.

problem-form-forged = Het formulier is niet vanaf een pagina van deze sessie verzonden
remedy-form-forged = Open de pagina opnieuw en vul het formulier daar in.

problem-rate-exceeded = Te veel verzoeken
remedy-rate-exceeded = Doe het rustiger aan; de limiet en de wachttijd zijn vermeld.

problem-overloaded = Het knooppunt is bezet
remedy-overloaded = Herhaal over een ogenblik.

problem-ledger-unavailable = Het logboek kan niet worden geschreven, dus mag er geen antwoord uitgaan
remedy-ledger-unavailable = Licht de beheerder in; de dienst wordt vanzelf hervat zodra het logboek kan worden geschreven.

problem-store-unavailable = De opslag kan niet worden gebruikt
remedy-store-unavailable = Licht de beheerder in.

problem-record-damaged = Een opgeslagen record is beschadigd
remedy-record-damaged = Licht de beheerder in: het record moet uit een back-up worden hersteld.

problem-internal = Er is intern iets misgegaan
remedy-internal = Licht de beheerder in en vermeld het tijdstip.

problem-peer-unknown = Het knooppunt staat niet op de vertrouwenslijst
remedy-peer-unknown = Vraag de beheerders van de federatie het knooppunt op te nemen.

problem-peer-not-entitled = De vertrouwenslijst geeft het knooppunt hier geen recht op
remedy-peer-not-entitled = Vraag alleen waar het knooppunt volgens de vertrouwenslijst recht op heeft.

problem-signature-invalid = De ondertekening doorstaat de verificatie niet
remedy-signature-invalid = Controleer de ondertekeningssleutel en of niets onderweg berichten wijzigt.

problem-signature-missing = De ondertekening ontbreekt of dekt niet wat zij moet dekken
remedy-signature-missing = Onderteken zoals het protocol vereist.

problem-digest-mismatch = De inhoud komt niet overeen met haar hashwaarde
remedy-digest-mismatch = Verzend de inhoud ongewijzigd.

problem-replayed = Het verzoek is al eerder ontvangen
remedy-replayed = Onderteken elk verzoek opnieuw.

problem-clock-skew = Het tijdstip van de ondertekening valt buiten het toegestane venster
remedy-clock-skew = Synchroniseer de klok van het vragende knooppunt.

problem-trust-list-stale = De vertrouwenslijst is verouderd
remedy-trust-list-stale = Installeer de actuele vertrouwenslijst.

problem-version-unsupported = De protocolversie wordt niet ondersteund
remedy-version-unsupported = Werk het oudste van beide knooppunten bij.

problem-register-not-served = Het register is hier niet beschikbaar
remedy-register-not-served = Vraag een knooppunt dat het beschikbaar stelt.

problem-record-invalid = Het record past niet bij de declaratie van het register
remedy-record-invalid = Corrigeer de genoemde velden.

problem-form-invalid = Het formulier past niet bij zijn declaratie
remedy-form-invalid = Corrigeer de genoemde velden.

problem-not-owner = Alleen de eigenaar van een record mag het wijzigen
remedy-not-owner = Stel de wijziging voor aan de eigenaar.

problem-alert-incompatible = De signalering van een andere staat is niet verenigbaar met deze
remedy-alert-incompatible = Raadpleeg de genoemde staten; voer haar alleen voor wezenlijke nationale belangen toch in.

problem-feed-set-back = De feed van dit knooppunt sluit niet aan op wat het bekend heeft gemaakt
remedy-feed-set-back = Herstel een back-up die bevat wat bekend is gemaakt; tot dan wordt niets ingevoerd.

problem-proof-invalid = Het bewijs doorstaat de verificatie niet
remedy-proof-invalid = Beschouw het document als niet bewezen; de fout is vermeld.

problem-configuration-invalid = De configuratie is niet geldig
remedy-configuration-invalid = Corrigeer de genoemde instelling en start opnieuw.

# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

alerts-title = Signaleringen
alerts-tabs = Onderdelen van dit deel
alerts-tab-list = Eigen signaleringen
alerts-tab-reviews = Te toetsen
alerts-tab-drafts = Wachtende invoer
alerts-tab-proposals = Voorstellen
alerts-tab-events = Mee te delen
alerts-tab-criteria = Criteria voor dreiging
alerts-tab-contest = Betwiste invoer
alerts-tab-subscriptions = Doorlopende vragen
alerts-tab-deletions = Wissingen
alerts-tab-feeds = Kopieën
alerts-tab-statistics = Statistieken

alerts-enter = Signalering invoeren
alerts-show = Tonen
alerts-all = Alle
alerts-cancel = Annuleren
alerts-continue = Doorgaan
alerts-again = Nogmaals
alerts-yes = Ja
alerts-you = u
alerts-missing = Dit ontbreekt of is niet geschreven zoals vereist.
alerts-pages = Meer van de lijst
alerts-to-first = Naar het begin
alerts-to-next = Volgende
alerts-none = Er is geen signalering van deze soort.
alerts-none-yet = Tot nu toe is niets gevonden. Er valt nog meer te doorzoeken: ga naar de volgende pagina.
alerts-list-caption = Signaleringen van uw autoriteit, de laatst gewijzigde eerst
alerts-on-record = Het is vastgelegd, logboekvermelding { $entry }.
alerts-not-as-it-stands = Dit past niet bij de signalering zoals die nu is.

alerts-choose-what = Kies waarvoor de signalering dient. Elke categorie zegt wat ambtenaren in alle staten zullen doen.
alerts-choose-needs = Wat nodig is
alerts-second-officer = Voor deze categorie zijn twee personen nodig. Wat u invoert, wacht tot een andere ambtenaar instemt.
alerts-enter-ask = Invoeren en een andere ambtenaar vragen
alerts-check = Controleren
alerts-check-what = De controle zegt hoe goed de gegevens zijn en zoekt naar signaleringen over dezelfde persoon of hetzelfde voorwerp. Die raadpleging wordt vastgelegd. Er wordt nog niets ingevoerd.
alerts-checked = Gecontroleerd, nog niet ingevoerd
alerts-checked-faults = Voordat invoer mogelijk is:
alerts-checked-queued = Uw autoriteit heeft een signalering over dezelfde persoon of hetzelfde voorwerp. Deze zou wachten tot die eindigt.
alerts-checked-alone = Er is geen signalering over dezelfde of een vergelijkbare persoon of hetzelfde of een vergelijkbaar voorwerp gevonden.
alerts-quality-soon = Hier ziet u tijdens het invullen hoe goed de gegevens zijn.
alerts-similar-title = Signaleringen die over dezelfde persoon of hetzelfde voorwerp kunnen gaan
alerts-similar-what = Vergelijk. Gaat een signalering over een andere persoon of een ander voorwerp, zeg dan hoe u dat weet.
alerts-similar-same = Dezelfde persoon of hetzelfde voorwerp, naar alles wat bekend is
alerts-similar-alike = Vergelijkbaar
alerts-similar-conflict = Niet verenigbaar met de uwe
alerts-similar-agrees = komt voor { $percent } van 100 overeen
alerts-similar-first = Beide mogen blijven bestaan. Dit wordt eerst gedaan: { $category }.
alerts-similar-not = Beide mogen niet naast elkaar bestaan. Raadpleeg die staat voordat u de uwe invoert.
alerts-similar-different = Betreft een andere persoon of een ander voorwerp, omdat
alerts-deviation = Invoeren hoewel de signaleringen niet verenigbaar zijn
alerts-deviation-what = Alleen voor wezenlijke nationale belangen, en nadat de staten zijn geraadpleegd.

alerts-standing-shown = Zichtbaar
alerts-standing-review-due = Te toetsen
alerts-standing-hidden = Verborgen
alerts-standing-flagged = Met markering
alerts-tag-immediate = Onmiddellijk handelen
alerts-tag-terrorism = Terrorisme
alerts-tag-flags = { $count ->
    [one] Markering van één staat
   *[other] Markeringen van { $count } staten
}
alerts-days = { $count ->
    [0] vandaag
    [one] één dag
   *[other] { $count } dagen
}

alerts-column-alert = Signalering
alerts-column-changed = Gewijzigd
alerts-column-due = Toetsen vóór
alerts-column-left = Resterende tijd
alerts-column-extensions = Verlengd
alerts-column-when = Wanneer
alerts-column-what = Wat
alerts-column-to = Aan
alerts-column-from = Van
alerts-column-until = Tot
alerts-column-evidence = Bewijs sinds
alerts-column-answer = Antwoord
alerts-column-prepared = Voorbereid
alerts-column-by = Voorbereid door
alerts-column-since = Sinds
alerts-column-instead = Maatregel aldaar
alerts-column-node = Knooppunt
alerts-column-asked = Laatst gevraagd
alerts-column-version = Versie
alerts-column-fields = Gewijzigde velden
alerts-column-deleted = Gewist
alerts-column-issuer = Signalerende staat
alerts-column-as-of = Volledig tot
alerts-column-applied = Overgenomen vermeldingen, van de bekende
alerts-column-acknowledged = Bevestigde vermeldingen
alerts-column-categories = Categorieën
alerts-column-made = Aangemaakt
alerts-column-renewed = Vernieuwd
alerts-column-counted = Geteld
alerts-column-count = Aantal

alerts-field-register = Register
alerts-field-record = Nummer in uw register
alerts-field-category = Categorie
alerts-field-standing = Status
alerts-field-state = Staat
alerts-field-kind = Soort koppeling
alerts-field-reason = Reden
alerts-field-reasons = Redenen
alerts-field-ground = Grond
alerts-field-grounds = Wat de persoon ertegen aanvoert
alerts-field-assessment = Individuele beoordeling
alerts-field-outcome = Uitkomst van de toetsing
alerts-hint-review-assessment = Waarom de signalering nog nodig en evenredig is, of waarom niet. Dit wordt vastgelegd.
alerts-hint-review-ground = Alleen als zij wordt gewist.
alerts-field-request = Kenmerk van het verzoek
alerts-field-consent = Kenmerk van de toestemming
alerts-field-told = Staten in de operatie
alerts-field-other-register = Register van de andere signalering
alerts-field-other = Nummer van de andere signalering
alerts-field-link = Koppeling
alerts-field-consented = Waarmee het slachtoffer heeft ingestemd
alerts-field-categories = Wat het slachtoffer intrekt
alerts-field-revocation = Kenmerk van de intrekking
alerts-field-proposal = Wat stelt u voor?
alerts-field-evidence = Dag waarop het bewijs aan het licht kwam
alerts-field-text = Wat precies, en waarom
alerts-field-stands = Blijft de invoer staan?
alerts-field-accept = Stemt uw autoriteit in?
alerts-field-proportionality = Evenredigheid
alerts-field-judicial-authority = Rechterlijke autoriteit
alerts-field-judicial-request = Het verzoek van die autoriteit
alerts-field-immediate = Onmiddellijk handelen
alerts-field-terrorism = Betreft terroristische misdrijven
alerts-field-basis = Doel en rechtsgrond
alerts-field-case-reference = Zaak
alerts-field-offence = Strafbaar feit
alerts-field-person-role = Rol van de persoon in de zaak
alerts-field-statement = Redenen in uw eigen woorden
alerts-field-family = Achternaam
alerts-field-given = Voornaam
alerts-field-birth = Geboortedatum
alerts-field-document = Documentnummer
alerts-field-plate = Kentekenplaat
alerts-field-vin = Voertuigidentificatienummer
alerts-field-registers = Registers
alerts-field-ends = Eindigt op
alerts-field-period = Periode

alerts-field-kind-of-object = Soort voorwerp
alerts-field-deviation-consulted = Geraadpleegde staten
alerts-field-deviation-interests = Wezenlijke nationale belangen

alerts-hint-new-record = Het nummer dat uw autoriteit eraan geeft. Nooit een naam: het staat in adressen.
alerts-hint-new-proportionality = Waarom de zaak adequaat, relevant en belangrijk genoeg is voor een signalering.
alerts-hint-condition = Zeg hoe hieraan is voldaan.
alerts-hint-of = Zoals 2026, 2026-11 of 2026-11-21. De huidige indien leeg gelaten.
alerts-hint-one-a-line = Eén per regel. Alleen als het slachtoffer heeft ingestemd.
alerts-hint-extend-assessment = Waarom de signalering in dit geval nog nodig is. Dit blijft bij uw autoriteit.
alerts-hint-hide-consent = Van de rechterlijke autoriteit die het bevel heeft uitgevaardigd.
alerts-hint-hide-told = Hun wordt meegedeeld dat de signalering is verborgen.
alerts-hint-propose-evidence = De termijn waarbinnen de signalerende staat moet worden ingelicht, loopt vanaf deze dag. Vandaag indien leeg gelaten.
alerts-hint-misused-identity-consent = Van de verklaring die het slachtoffer heeft ondertekend.
alerts-hint-misused-identity-consented = Andere soorten gegevens worden geweigerd.
alerts-hint-contest-record = Zoals vermeld in het verzoek van de persoon of het antwoord van de autoriteit.
alerts-hint-ask-ends = Ten hoogste 90 dagen vanaf nu. U kunt de vraag vernieuwen.

alerts-act-change = Wijzigen
alerts-what-change = Alle velden worden vervangen door wat hier staat. De categorie blijft; de eerdere versies worden bewaard.
alerts-act-review = Toetsen
alerts-what-review = De signalering wordt op haar dag gewist, tenzij zij wordt verlengd. Lees wat zij bevat en waarom zij bestaat, en beslis of zij nog nodig en evenredig is.
alerts-review-correct = Eerst de gegevens corrigeren
alerts-outcome-extend = Nog nodig: verlengen
alerts-outcome-delete = Niet meer nodig: wissen
alerts-act-extend = Verlengen
alerts-what-extend = De signalering wordt opnieuw bewaard voor de termijn van haar categorie, gerekend vanaf nu. De wet vereist een individuele beoordeling, die wordt vastgelegd.
alerts-act-achieved = Doel bereikt
alerts-what-achieved = U verklaart dat het doel van de signalering is bereikt. Zij wordt na 15 dagen gewist, tenzij uw autoriteit zegt waarom zij moet worden bewaard.
alerts-act-keep = Toch bewaren
alerts-what-keep = Het doel werd als bereikt beschouwd. Zeg waarom de signalering moet worden bewaard.
alerts-act-flag = Markering voor een staat aanbrengen
alerts-what-flag = Een staat heeft om een markering verzocht. De autoriteiten van die staat zullen de maatregel van deze signalering niet uitvoeren; een aanhouding wordt het zoeken naar de verblijfplaats.
alerts-act-unflag = Markering intrekken
alerts-what-unflag = De autoriteiten van die staat voeren de maatregel weer uit.
alerts-act-execute-anyway = Toch om de maatregel verzoeken
alerts-what-execute-anyway = In dringende en ernstige gevallen kunt u een staat verzoeken zijn markering te laten intrekken. De markering blijft tot dat is gebeurd.
alerts-act-hide = Verbergen
alerts-what-hide = Gedurende 48 uur zien alleen SIRENE-bureaus deze signalering. Is zij al verborgen, dan blijft zij nog 48 uur verborgen. Na afloop wordt zij vanzelf weer zichtbaar.
alerts-act-reveal = Weer tonen
alerts-what-reveal = De signalering wordt vanaf nu getoond aan iedereen die daartoe gerechtigd is.
alerts-act-link = Aan een andere signalering koppelen
alerts-what-link = Voor een koppeling is een duidelijke operationele noodzaak vereist. Zij wijzigt maatregel noch termijn en geeft niemand meer toegang.
alerts-act-unlink = Koppeling opheffen
alerts-what-unlink = De koppeling wordt aan beide kanten opgeheven.
alerts-act-misused-identity = Slachtoffer van een misbruikte identiteit toevoegen
alerts-what-misused-identity = Ambtenaren lezen eerst dat de naam van een slachtoffer is. Voer alleen in waarmee het slachtoffer heeft ingestemd, soort voor soort. Wat eerder is ingevoerd, wordt vervangen.
alerts-act-revoke-consent = Gegevens van het slachtoffer wissen
alerts-what-revoke-consent = Het slachtoffer stemt niet langer in. De gegevens worden gewist in een nieuwe versie van de signalering en in elke kopie.
alerts-act-propose = De signalerende staat iets voorstellen
alerts-what-propose = De signalering behoort toe aan een andere staat. Deel mee wat u weet: die staat beslist en antwoordt met redenen.
alerts-act-contest = Vastleggen dat een persoon een invoer betwist
alerts-what-contest = Een persoon betwist als dreiging in een signalering te zijn ingevoerd. Dit moet opnieuw worden bekeken en met redenen worden beslist. Intussen blijft de signalering staan.
alerts-act-decide-contest = Over de betwisting beslissen
alerts-what-decide-contest = De persoon betwist de invoer als dreiging. Blijft die niet staan, dan wordt die uit de signalering verwijderd.
alerts-act-delete = Wissen
alerts-what-delete = De signalering wordt definitief gewist, hier en in elke kopie.

alerts-delete-copies = { $count ->
    [0] Geen ander knooppunt heeft een kopie.
    [one] Eén ander knooppunt krijgt opdracht zijn kopie te wissen. Het moet dit bevestigen.
   *[other] { $count } andere knooppunten krijgen opdracht hun kopie te wissen. Elk moet dit bevestigen.
}
alerts-delete-attached = Deze signaleringen van voorwerpen worden meegewist:
alerts-delete-links = { $count ->
    [one] Eén koppeling aan een andere signalering eindigt.
   *[other] { $count } koppelingen aan andere signaleringen eindigen.
}
alerts-delete-file = Het nationale dossier wordt een jaar bewaard.
alerts-delete-sure = Deze signalering wissen?
alerts-delete-now = Nu wissen
alerts-delete-not = Niet wissen

alerts-victim-title = Hier wordt de identiteit van een andere persoon misbruikt
alerts-victim-what = Treed niet tegen een persoon op enkel op grond van de naam. Laat de persoon aantonen wie hij of zij is.
alerts-victim-name = Naam van het slachtoffer
alerts-victim-since = Met toestemming ingevoerd op
alerts-safety = Uw veiligheid
alerts-todo = Wat ambtenaren bij een treffer doen
alerts-data = Wat de signalering zegt
alerts-acts = Wat u kunt doen
alerts-life = Verloop van de signalering
alerts-national-title = Nationaal dossier
alerts-national-what = Dit blijft bij uw autoriteit. Geen ander knooppunt heeft het.
alerts-quality = Kwaliteit van de gegevens
alerts-quality-missing = In te voeren indien bekend
alerts-quality-percent = { $percent } van 100
alerts-threat-title = Als dreiging ingevoerd
alerts-threat-what = Vul dit alleen in als de persoon op grond van een nationale beoordeling als terroristische of gewelddadig-extremistische dreiging wordt ingevoerd. De naam van wie daartoe machtigt, blijft bij uw autoriteit.
alerts-threat-again = De beoordeling als dreiging is opnieuw verricht
alerts-threat-authoriser = Naam van wie machtigt
alerts-threat-assessment = Nationale beoordeling
alerts-threat-function = Gemachtigd door
alerts-threat-criteria = Criteria, versie
alerts-threat-review = Opnieuw te beoordelen vóór
alerts-flags-title = Markeringen
alerts-no-action = Geen maatregel
alerts-links-title = Koppelingen
alerts-links-what = Een koppeling geeft niemand toegang. U ziet alleen koppelingen waarvan u de andere kant mag zien.
alerts-holders-title = Kopieën van deze versie
alerts-holder-acknowledged = Bevestigd
alerts-holder-waiting = Nog niet bevestigd
alerts-holder-never-asked = Heeft nooit gevraagd
alerts-holder-not-entitled = Krijgt deze categorie niet
alerts-beside-title = Naast andere signaleringen
alerts-place = Als meerdere signaleringen passen: deze heeft plaats { $place } in de volgorde waarin maatregelen worden uitgevoerd.
alerts-beside-not = Voor dezelfde persoon of hetzelfde voorwerp niet verenigbaar met:
alerts-versions-title = Geschiedenis

alerts-note-entered = Ingevoerd
alerts-note-prepared = Voorbereid
alerts-note-approved = Een andere ambtenaar heeft ingestemd
alerts-note-deviation = Ingevoerd naast een signalering waarmee zij niet verenigbaar is
alerts-note-different-subject = Verklaard een andere persoon of een ander voorwerp te betreffen
alerts-note-threat-authorised = Invoer als dreiging gemachtigd
alerts-note-changed = Gewijzigd
alerts-note-assessment = Verlengd na een beoordeling
alerts-note-flag = Markering
alerts-note-execute-anyway = Ondanks de markering om de maatregel verzocht
alerts-note-hidden = Verborgen
alerts-note-revealed = Weer getoond
alerts-note-link = Koppeling
alerts-note-victim-consent = Toestemming van het slachtoffer
alerts-note-purpose-achieved = Doel bereikt
alerts-note-kept = Toch bewaard
alerts-note-proposal = Over voorstel beslist
alerts-note-contest = Betwist
alerts-note-contest-decision = Over betwisting beslist
alerts-note-ended = Gewist
alerts-planned-reveal = Wordt weer getoond
alerts-planned-warning = U wordt gevraagd te toetsen
alerts-planned-threat = De beoordeling moet opnieuw worden verricht
alerts-planned-deletion = Wordt gewist tenzij verlengd

alerts-name-birth = bij geboorte
alerts-name-former = vroeger
alerts-name-alias = alias
alerts-sex-f = Vrouw
alerts-sex-m = Man
alerts-sex-x = Geen van beide

alerts-foreign-title = Een signalering van een andere staat
alerts-foreign-what = Alleen de staat die haar heeft ingevoerd, kan haar tonen, wijzigen of wissen. Om te zien wat zij zegt, zoekt u met uw doel. U kunt de signalerende staat meedelen wat ontbreekt of onjuist is, of om een markering verzoeken.
alerts-foreign-search = Zoeken

alerts-reviews-title = Te toetsen
alerts-reviews-what = Deze signaleringen eindigen binnen vier maanden. Verleng elke signalering na een beoordeling of laat haar op haar dag wissen.
alerts-reviews-none = Er hoeft nu geen signalering van dit register te worden getoetst.
alerts-reviews-caption = Te toetsen signaleringen, de dringendste eerst

alerts-events-title = Wat anderen moet worden meegedeeld
alerts-events-what = De wet vereist dat deze staten worden ingelicht. Licht hen in en bewaar het bewijs in uw dossier.
alerts-events-none = Niemand hoeft iets te worden meegedeeld.
alerts-to-all = Alle staten
alerts-event-new-alert = Een nieuwe signalering waarop een markering kan worden aangebracht
alerts-event-national-security = Een signalering voor de nationale veiligheid
alerts-event-execute-anyway = De signalerende staat verzoekt ondanks de markering om de maatregel
alerts-event-hidden = Verborgen zolang een operatie loopt
alerts-event-supervisor = Geen overeenstemming binnen twee maanden: leg voor aan de toezichthoudende autoriteiten

alerts-drafts-title = Wachtende invoer
alerts-drafts-what = Deze signaleringen bestaan nog niet. Zij wachten op een andere ambtenaar of op het einde van een andere signalering over dezelfde persoon of hetzelfde voorwerp.
alerts-drafts-none = Er wacht niets.
alerts-draft-title = Wachtende invoer
alerts-draft-approval = Wacht op een andere ambtenaar
alerts-draft-queued = Wacht op het einde van een andere signalering
alerts-draft-offered = Kan nu worden ingevoerd
alerts-draft-behind = Wacht op het einde van
alerts-draft-decide = Beslissen
alerts-draft-own = U hebt deze invoer voorbereid. Een andere ambtenaar moet ermee instemmen. U kunt er alleen van afzien.
alerts-draft-agree = Instemmen en invoeren
alerts-draft-refuse = Ervan afzien

alerts-proposals-title = Voorstellen
alerts-proposals-what = Wat andere staten over uw signaleringen voorstellen, en wat u over die van hen voorstelt.
alerts-proposals-none = Er zijn geen voorstellen.
alerts-proposal-title = Voorstel: { $kind }
alerts-proposal-completion = Aanvulling
alerts-proposal-correction = Rectificatie
alerts-proposal-flag = Markering
alerts-proposal-is-waiting = Onderweg
alerts-proposal-is-open = Nog te beslissen
alerts-proposal-is-accepted = Aanvaard
alerts-proposal-is-refused = Geweigerd
alerts-proposal-is-supervisor = Bij de toezichthoudende autoriteiten
alerts-proposal-decide = Beslissen
alerts-proposal-decide-what = Uw antwoord gaat naar de staat die het voorstel heeft gedaan. De wijziging zelf, of de markering, is een afzonderlijke handeling.
alerts-send-decision = Antwoord verzenden
alerts-answer-yes = Ja
alerts-answer-no = Nee
alerts-stands-yes = Ja, de invoer blijft staan
alerts-stands-no = Nee, die wordt verwijderd

alerts-criteria-title = Criteria voor het invoeren van dreigingen
alerts-criteria-what = Een persoon wordt alleen op grond van bekendgemaakte criteria als dreiging ingevoerd. Een versie wordt nooit gewijzigd: maak een andere bekend.
alerts-criteria-whose = Criteria van
alerts-criteria-none = Er zijn geen criteria bekendgemaakt.
alerts-criteria-publish = Versie bekendmaken
alerts-criteria-version-hint = Zoals 2026-1. Wordt nooit opnieuw gebruikt.
alerts-criteria-text = De criteria

alerts-deletions-title = Wissingen
alerts-deletions-what = Een wissing moet elke kopie bereiken. Elk knooppunt bevestigt haar.
alerts-deletions-none = Elk knooppunt heeft elke wissing bevestigd.
alerts-deletions-pending = { $count ->
    [one] Er ontbreekt één bevestiging.
   *[other] Er ontbreken { $count } bevestigingen.
}
alerts-deletions-overdue = { $count ->
    [0] Geen enkele is te laat.
    [one] Eén is te laat.
   *[other] { $count } zijn te laat.
}
alerts-deletions-more = Er zijn er meer dan worden getoond.
alerts-deletions-caption = Ontbrekende bevestigingen, de te late eerst
alerts-deletion-overdue = { $hours ->
    [one] Te laat, één uur sinds de wissing
   *[other] Te laat, { $hours } uur sinds de wissing
}

alerts-feeds-title = Kopieën
alerts-feeds-what = Wat dit knooppunt van signaleringen van anderen heeft en hoe actueel dat is, en wie kopieën van de uwe heeft.
alerts-copies-title = Kopieën die hier worden gehouden
alerts-copies-none = Dit knooppunt heeft geen kopieën.
alerts-copies-caption = Kopieën per signalerende staat
alerts-copy-fresh = Actueel
alerts-copy-stale = Niet actueel: een zoekopdracht kan iets missen
alerts-copy-snapshot = Wordt opnieuw overgenomen
alerts-copy-broken = Doorstaat de verificatie niet
alerts-own-feeds-title = Kopieën van uw signaleringen
alerts-feed-holds = Vermeldingen in de feed: { $count }
alerts-feed-set-back = De feed sluit niet aan op wat bekend is gemaakt. Er kan niets worden ingevoerd totdat een technicus hem heeft hersteld.
alerts-entitle-title = Instellen wat een knooppunt mag houden
alerts-entitle-what = Kopieën die een knooppunt niet meer mag houden, verdwijnen bij zijn volgende verzoek.
alerts-entitle-hint = Codes van categorieën, gescheiden door komma’s. Alle categorieën indien leeg gelaten.
alerts-entitle-do = Instellen

alerts-subscriptions-title = Doorlopende vragen
alerts-subscriptions-what = U krijgt bericht wanneer iets nieuws hier uw vraag beantwoordt. De vraag eindigt op haar dag, tenzij u haar vernieuwt.
alerts-subscriptions-none = U hebt geen doorlopende vragen.
alerts-subscriptions-caption = Uw doorlopende vragen
alerts-subscription-title = Doorlopende vraag
alerts-subscription-new = Doorlopende vraag stellen
alerts-subscription-asked = Wat u vraagt
alerts-subscription-asked-hint = Eén persoon of één voorwerp. Vul in wat u weet.
alerts-subscription-why = Waarom u vraagt
alerts-subscription-where = Waar, en hoelang
alerts-subscription-found = Wat is gevonden
alerts-subscription-found-where = Wat is gevonden, staat in uw werklijst. Die zegt dat er iets is; om het te zien, zoekt u.
alerts-subscription-renew = Vernieuwen
alerts-subscription-end = Beëindigen
alerts-subscription-end-what = De vraag wordt gewist. Wat is gevonden, blijft in uw werklijst.
alerts-term-name = Naam
alerts-term-birth-date = Geboortedatum
alerts-term-sex = Geslacht
alerts-term-nationality = Nationaliteit
alerts-term-birth-place = Geboorteplaats
alerts-term-document = Document
alerts-term-plate = Kenteken
alerts-term-vin = Voertuigidentificatienummer
alerts-term-number = Nummer
alerts-term-reference = Kenmerk
alerts-person-suspect = Verdachte
alerts-person-convicted = Veroordeelde
alerts-person-victim = Slachtoffer
alerts-person-witness = Getuige of contact
alerts-person-missing = Vermiste
alerts-person-other = Anders

alerts-statistics-title = Statistieken
alerts-statistics-period = Geteld voor { $period }.
alerts-statistics-differ = De aantallen formulieren komen niet overeen met het logboek. Licht de beheerder in.
alerts-statistics-none = Er is niets geteld.
alerts-by-category = { $counter }, per categorie
alerts-too-few = te weinig om bekend te maken
alerts-period-year = Jaar
alerts-period-month = Maand
alerts-period-day = Dag
alerts-counter-held = In het bestand
alerts-counter-extended = In het bestand en verlengd
alerts-counter-flagged = In het bestand en met markering
alerts-counter-hidden = In het bestand en verborgen
alerts-counter-entered = Ingevoerd
alerts-counter-changed = Gewijzigd
alerts-counter-deleted = Gewist
alerts-counter-searches = Beantwoorde zoekopdrachten
alerts-counter-hits = Treffers op signaleringen van andere staten
alerts-counter-own-hits = Treffers op eigen signaleringen
alerts-counter-forms-sent = Verzonden formulieren
alerts-counter-forms-received = Ontvangen formulieren

# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

alerts-title = Ausschreibungen
alerts-tabs = Teile dieses Bereichs
alerts-tab-list = Eigene Ausschreibungen
alerts-tab-reviews = Zu überprüfen
alerts-tab-drafts = Wartende Eingaben
alerts-tab-proposals = Vorschläge
alerts-tab-events = Mitzuteilen
alerts-tab-criteria = Gefährderkriterien
alerts-tab-contest = Angefochtener Eintrag
alerts-tab-subscriptions = Daueranfragen
alerts-tab-deletions = Löschungen
alerts-tab-feeds = Kopien
alerts-tab-statistics = Statistik

alerts-enter = Ausschreibung eingeben
alerts-show = Anzeigen
alerts-all = Alle
alerts-cancel = Abbrechen
alerts-continue = Weiter
alerts-again = Noch einmal
alerts-yes = Ja
alerts-you = Sie
alerts-missing = Diese Angabe fehlt oder ist nicht in der richtigen Form.
alerts-pages = Weitere Teile der Liste
alerts-to-first = Zum Anfang
alerts-to-next = Nächste Seite
alerts-none = Es gibt keine Ausschreibung dieser Art.
alerts-none-yet = Bisher nichts gefunden. Es ist noch mehr durchzusehen: Gehen Sie zur nächsten Seite.
alerts-list-caption = Ausschreibungen Ihrer Behörde, die zuletzt geänderte zuerst
alerts-on-record = Dies ist protokolliert, Protokolleintrag { $entry }.
alerts-not-as-it-stands = Das passt nicht zur Ausschreibung, wie sie jetzt ist.

alerts-choose-what = Wählen Sie, wozu die Ausschreibung dient. Bei jeder Kategorie steht, was die Bediensteten aller Staaten tun werden.
alerts-choose-needs = Was erforderlich ist
alerts-second-officer = Für diese Kategorie sind zwei Personen erforderlich. Ihre Eingabe wartet, bis eine zweite bedienstete Person zustimmt.
alerts-enter-ask = Eingeben und zweite Person um Zustimmung bitten
alerts-check = Prüfen
alerts-check-what = Die Prüfung zeigt, wie gut die Daten sind, und sucht nach Ausschreibungen zu derselben Person oder Sache. Diese Suche wird protokolliert. Eingegeben ist damit noch nichts.
alerts-checked = Geprüft, noch nicht eingegeben
alerts-checked-faults = Vor der Eingabe zu klären:
alerts-checked-queued = Ihre Behörde hat bereits eine Ausschreibung zu derselben Person oder Sache. Die neue würde warten, bis jene endet.
alerts-checked-alone = Es wurde keine Ausschreibung zu derselben oder einer ähnlichen Person oder Sache gefunden.
alerts-quality-soon = Während Sie ausfüllen, sehen Sie hier, wie gut die Daten sind.
alerts-similar-title = Ausschreibungen, die dieselbe Person oder Sache betreffen könnten
alerts-similar-what = Vergleichen Sie. Betrifft eine davon eine andere Person oder Sache, geben Sie an, woher Sie das wissen.
alerts-similar-same = Nach allem, was bekannt ist, dieselbe
alerts-similar-alike = Ähnlich
alerts-similar-conflict = Mit Ihrer nicht vereinbar
alerts-similar-agrees = Übereinstimmung { $percent } von 100
alerts-similar-first = Beide können nebeneinander bestehen. Zuerst wird ausgeführt: { $category }.
alerts-similar-not = Beide können nicht nebeneinander bestehen. Konsultieren Sie den anderen Staat, bevor Sie Ihre eingeben.
alerts-similar-different = Sie betrifft eine andere Person oder Sache, weil
alerts-deviation = Eingeben, obwohl Ausschreibungen nicht vereinbar sind
alerts-deviation-what = Nur wegen wesentlicher nationaler Interessen und nach Konsultation der Staaten.

alerts-standing-shown = Sichtbar
alerts-standing-review-due = Zu überprüfen
alerts-standing-hidden = Verborgen
alerts-standing-flagged = Gekennzeichnet
alerts-tag-immediate = Sofort handeln
alerts-tag-terrorism = Terrorismus
alerts-tag-flags = { $count ->
    [one] Kennzeichnung eines Staates
   *[other] Kennzeichnungen von { $count } Staaten
}
alerts-days = { $count ->
    [0] heute
    [one] ein Tag
   *[other] { $count } Tage
}

alerts-column-alert = Ausschreibung
alerts-column-changed = Geändert
alerts-column-due = Überprüfung bis
alerts-column-left = Verbleibende Zeit
alerts-column-extensions = Verlängert
alerts-column-when = Wann
alerts-column-what = Was
alerts-column-to = An
alerts-column-from = Von
alerts-column-until = Bis
alerts-column-evidence = Hinweise seit
alerts-column-answer = Antwort
alerts-column-prepared = Vorbereitet
alerts-column-by = Vorbereitet von
alerts-column-since = Seit
alerts-column-instead = Maßnahme dort
alerts-column-node = Knoten
alerts-column-asked = Letzter Abruf
alerts-column-version = Version
alerts-column-fields = Geänderte Felder
alerts-column-deleted = Gelöscht
alerts-column-issuer = Ausschreibender Staat
alerts-column-as-of = Vollständig bis
alerts-column-applied = Übernommene Einträge, von den bekannten
alerts-column-acknowledged = Bestätigte Einträge
alerts-column-categories = Kategorien
alerts-column-made = Gestellt
alerts-column-renewed = Erneuert
alerts-column-counted = Gezählt
alerts-column-count = Anzahl

alerts-field-register = Register
alerts-field-record = Nummer in Ihrem Register
alerts-field-category = Kategorie
alerts-field-standing = Stand
alerts-field-state = Staat
alerts-field-kind = Art der Verknüpfung
alerts-field-reason = Grund
alerts-field-reasons = Begründung
alerts-field-ground = Rechtlicher Grund
alerts-field-grounds = Was die Person dagegen vorbringt
alerts-field-assessment = Einzelfallprüfung
alerts-field-outcome = Ergebnis der Überprüfung
alerts-hint-review-assessment = Warum die Ausschreibung weiter erforderlich und verhältnismäßig ist oder warum nicht. Dies wird protokolliert.
alerts-hint-review-ground = Nur, wenn sie gelöscht wird.
alerts-field-request = Aktenzeichen des Ersuchens
alerts-field-consent = Aktenzeichen der Zustimmung
alerts-field-told = An der Operation beteiligte Staaten
alerts-field-other-register = Register der anderen Ausschreibung
alerts-field-other = Nummer der anderen Ausschreibung
alerts-field-link = Verknüpfung
alerts-field-consented = Wozu das Opfer eingewilligt hat
alerts-field-categories = Was das Opfer zurücknimmt
alerts-field-revocation = Aktenzeichen des Widerrufs
alerts-field-proposal = Was schlagen Sie vor?
alerts-field-evidence = Tag, an dem die Hinweise bekannt wurden
alerts-field-text = Was genau und warum
alerts-field-stands = Bleibt der Eintrag bestehen?
alerts-field-accept = Stimmt Ihre Behörde zu?
alerts-field-proportionality = Verhältnismäßigkeit
alerts-field-judicial-authority = Justizbehörde
alerts-field-judicial-request = Ihr Ersuchen
alerts-field-immediate = Sofort handeln
alerts-field-terrorism = Betrifft terroristische Straftaten
alerts-field-basis = Zweck und Rechtsgrundlage
alerts-field-case-reference = Aktenzeichen
alerts-field-offence = Straftat
alerts-field-person-role = Rolle der Person in der Sache
alerts-field-statement = Begründung in Ihren Worten
alerts-field-family = Familienname
alerts-field-given = Vorname
alerts-field-birth = Geburtsdatum
alerts-field-document = Dokumentennummer
alerts-field-plate = Kennzeichen
alerts-field-vin = Fahrzeug-Identifizierungsnummer
alerts-field-registers = Register
alerts-field-ends = Endet am
alerts-field-period = Zeitraum

alerts-field-kind-of-object = Art der Sache
alerts-field-deviation-consulted = Konsultierte Staaten
alerts-field-deviation-interests = Wesentliche nationale Interessen

alerts-hint-new-record = Die Nummer, die Ihre Behörde ihr gibt. Nie ein Name: Sie steht in Adressen.
alerts-hint-new-proportionality = Warum der Fall angemessen, relevant und wichtig genug für eine Ausschreibung ist.
alerts-hint-condition = Geben Sie an, wie dies erfüllt ist.
alerts-hint-of = Zum Beispiel 2026, 2026-11 oder 2026-11-21. Der laufende, wenn das Feld leer bleibt.
alerts-hint-one-a-line = Eines je Zeile. Nur mit Einwilligung des Opfers.
alerts-hint-extend-assessment = Warum die Ausschreibung in diesem Fall weiter erforderlich ist. Dies bleibt bei Ihrer Behörde.
alerts-hint-hide-consent = Der Justizbehörde, die den Haftbefehl ausgestellt hat.
alerts-hint-hide-told = Ihnen wird mitgeteilt, dass die Ausschreibung verborgen ist.
alerts-hint-propose-evidence = Ab diesem Tag läuft die Frist für die Mitteilung an den ausschreibenden Staat. Heute, wenn das Feld leer bleibt.
alerts-hint-misused-identity-consent = Der vom Opfer unterschriebenen Erklärung.
alerts-hint-misused-identity-consented = Daten anderer Art werden abgelehnt.
alerts-hint-contest-record = Wie im Antrag der Person oder in der Antwort der Behörde angegeben.
alerts-hint-ask-ends = Höchstens 90 Tage ab jetzt. Sie können die Anfrage erneuern.

alerts-act-change = Ändern
alerts-what-change = Alle Felder werden durch das ersetzt, was hier steht. Die Kategorie bleibt; die früheren Versionen werden aufbewahrt.
alerts-act-review = Überprüfen
alerts-what-review = Die Ausschreibung wird an ihrem Tag gelöscht, wenn sie nicht verlängert wird. Lesen Sie, was sie enthält und warum sie besteht, und entscheiden Sie, ob sie noch erforderlich und verhältnismäßig ist.
alerts-review-correct = Zuerst die Daten berichtigen
alerts-outcome-extend = Weiter erforderlich: verlängern
alerts-outcome-delete = Nicht mehr erforderlich: löschen
alerts-act-extend = Verlängern
alerts-what-extend = Die Ausschreibung bleibt ab jetzt für eine weitere Frist ihrer Kategorie bestehen. Das Gesetz verlangt eine Einzelfallprüfung, die protokolliert wird.
alerts-act-achieved = Zweck erreicht
alerts-what-achieved = Sie erklären, dass der Zweck der Ausschreibung erreicht ist. Sie wird nach 15 Tagen gelöscht, es sei denn, Ihre Behörde gibt an, warum sie bestehen bleiben muss.
alerts-act-keep = Dennoch beibehalten
alerts-what-keep = Der Zweck galt als erreicht. Geben Sie an, warum die Ausschreibung bestehen bleiben muss.
alerts-act-flag = Für einen Staat kennzeichnen
alerts-what-flag = Ein Staat hat um eine Kennzeichnung ersucht. Seine Behörden werden die Maßnahme dieser Ausschreibung nicht ausführen; aus einer Festnahme wird eine Aufenthaltsermittlung.
alerts-act-unflag = Kennzeichnung zurücknehmen
alerts-what-unflag = Die Behörden dieses Staates führen die Maßnahme wieder aus.
alerts-act-execute-anyway = Um die Maßnahme dennoch ersuchen
alerts-what-execute-anyway = In dringenden und schwerwiegenden Fällen können Sie einen Staat ersuchen, seine Kennzeichnung zurückzunehmen. Bis dahin gilt sie weiter.
alerts-act-hide = Verbergen
alerts-what-hide = 48 Stunden lang sehen nur die SIRENE-Büros diese Ausschreibung. Ist sie bereits verborgen, bleibt sie es weitere 48 Stunden. Danach wird sie von selbst wieder sichtbar.
alerts-act-reveal = Wieder anzeigen
alerts-what-reveal = Die Ausschreibung ist ab jetzt für alle Berechtigten sichtbar.
alerts-act-link = Mit einer anderen Ausschreibung verknüpfen
alerts-what-link = Eine Verknüpfung setzt eine klare operative Notwendigkeit voraus. Sie ändert weder Maßnahme noch Frist und gibt niemandem mehr Zugriff.
alerts-act-unlink = Verknüpfung aufheben
alerts-what-unlink = Die Verknüpfung wird auf beiden Seiten aufgehoben.
alerts-act-misused-identity = Opfer eines Identitätsmissbrauchs hinzufügen
alerts-what-misused-identity = Die Bediensteten lesen zuerst, dass der Name einem Opfer gehört. Geben Sie nur ein, wozu das Opfer eingewilligt hat, Art für Art. Frühere Eingaben werden ersetzt.
alerts-act-revoke-consent = Daten des Opfers löschen
alerts-what-revoke-consent = Das Opfer willigt nicht mehr ein. Die Daten werden mit einer neuen Version der Ausschreibung gelöscht, auch in jeder Kopie.
alerts-act-propose = Dem ausschreibenden Staat etwas vorschlagen
alerts-what-propose = Die Ausschreibung gehört einem anderen Staat. Teilen Sie ihm mit, was Sie wissen: Er entscheidet und antwortet mit Gründen.
alerts-act-contest = Anfechtung eines Eintrags durch eine Person festhalten
alerts-what-contest = Eine Person ficht an, dass eine Ausschreibung sie als Gefährder führt. Dies muss erneut geprüft und mit Gründen entschieden werden. Bis dahin bleibt die Ausschreibung bestehen.
alerts-act-decide-contest = Über die Anfechtung entscheiden
alerts-what-decide-contest = Die Person ficht den Eintrag als Gefährder an. Hat er keinen Bestand, wird er aus der Ausschreibung entfernt.
alerts-act-delete = Löschen
alerts-what-delete = Die Ausschreibung wird endgültig gelöscht, hier und in jeder Kopie.

alerts-delete-copies = { $count ->
    [0] Kein anderer Knoten hält eine Kopie.
    [one] Ein anderer Knoten wird angewiesen, seine Kopie zu löschen. Er muss dies bestätigen.
   *[other] { $count } andere Knoten werden angewiesen, ihre Kopien zu löschen. Jeder muss dies bestätigen.
}
alerts-delete-attached = Mit ihr werden diese Sachausschreibungen gelöscht:
alerts-delete-links = { $count ->
    [one] Eine Verknüpfung mit einer anderen Ausschreibung endet.
   *[other] { $count } Verknüpfungen mit anderen Ausschreibungen enden.
}
alerts-delete-file = Die nationale Akte wird ein Jahr aufbewahrt.
alerts-delete-sure = Diese Ausschreibung löschen?
alerts-delete-now = Jetzt löschen
alerts-delete-not = Nicht löschen

alerts-victim-title = Hier wird die Identität einer anderen Person missbraucht
alerts-victim-what = Gehen Sie nicht allein aufgrund des Namens gegen eine Person vor. Lassen Sie sie nachweisen, wer sie ist.
alerts-victim-name = Name des Opfers
alerts-victim-since = Mit Einwilligung eingegeben am
alerts-safety = Ihre Sicherheit
alerts-todo = Was Bedienstete bei einem Treffer tun
alerts-data = Was in der Ausschreibung steht
alerts-acts = Was Sie tun können
alerts-life = Verlauf der Ausschreibung
alerts-national-title = Nationale Akte
alerts-national-what = Sie bleibt bei Ihrer Behörde. Kein anderer Knoten hält sie.
alerts-quality = Qualität der Daten
alerts-quality-missing = Einzugeben, falls bekannt
alerts-quality-percent = { $percent } von 100
alerts-threat-title = Als Gefährder eingetragen
alerts-threat-what = Nur ausfüllen, wenn die Person aufgrund einer nationalen Bewertung als terroristischer oder gewaltbereiter extremistischer Gefährder eingetragen wird. Der Name der genehmigenden Person bleibt bei Ihrer Behörde.
alerts-threat-again = Die Bewertung als Gefährder wurde erneut vorgenommen
alerts-threat-authoriser = Name der genehmigenden Person
alerts-threat-assessment = Nationale Bewertung
alerts-threat-function = Genehmigt durch
alerts-threat-criteria = Kriterien, Version
alerts-threat-review = Erneut zu bewerten bis
alerts-flags-title = Kennzeichnungen
alerts-no-action = Keine Maßnahme
alerts-links-title = Verknüpfungen
alerts-links-what = Eine Verknüpfung gibt niemandem Zugriff. Sie sehen nur solche, deren anderes Ende Sie sehen dürfen.
alerts-holders-title = Kopien dieser Version
alerts-holder-acknowledged = Bestätigt
alerts-holder-waiting = Noch nicht bestätigt
alerts-holder-never-asked = Hat nie abgerufen
alerts-holder-not-entitled = Erhält diese Kategorie nicht
alerts-beside-title = Neben anderen Ausschreibungen
alerts-place = Wenn mehrere Ausschreibungen zutreffen: Diese hat Rang { $place } in der Reihenfolge, in der Maßnahmen ausgeführt werden.
alerts-beside-not = Zu derselben Person oder Sache ist sie mit diesen nicht vereinbar:
alerts-versions-title = Verlauf

alerts-note-entered = Eingegeben
alerts-note-prepared = Vorbereitet
alerts-note-approved = Eine zweite bedienstete Person hat zugestimmt
alerts-note-deviation = Neben einer nicht vereinbaren Ausschreibung eingegeben
alerts-note-different-subject = Betrifft laut Angabe eine andere Person oder Sache
alerts-note-threat-authorised = Eintrag als Gefährder genehmigt
alerts-note-changed = Geändert
alerts-note-assessment = Nach einer Prüfung verlängert
alerts-note-flag = Kennzeichnung
alerts-note-execute-anyway = Maßnahme trotz Kennzeichnung erbeten
alerts-note-hidden = Verborgen
alerts-note-revealed = Wieder angezeigt
alerts-note-link = Verknüpfung
alerts-note-victim-consent = Einwilligung des Opfers
alerts-note-purpose-achieved = Zweck erreicht
alerts-note-kept = Dennoch beibehalten
alerts-note-proposal = Über Vorschlag entschieden
alerts-note-contest = Angefochten
alerts-note-contest-decision = Über Anfechtung entschieden
alerts-note-ended = Gelöscht
alerts-planned-reveal = Wird wieder angezeigt
alerts-planned-warning = Sie werden um Überprüfung gebeten
alerts-planned-threat = Die Bewertung muss erneut vorgenommen werden
alerts-planned-deletion = Wird gelöscht, wenn sie nicht verlängert wird

alerts-name-birth = bei der Geburt
alerts-name-former = früher
alerts-name-alias = Aliasname
alerts-sex-f = Weiblich
alerts-sex-m = Männlich
alerts-sex-x = Keines von beiden

alerts-foreign-title = Ausschreibung eines anderen Staates
alerts-foreign-what = Nur der Staat, der sie eingegeben hat, kann sie anzeigen, ändern oder löschen. Um ihren Inhalt zu sehen, suchen Sie unter Angabe Ihres Zwecks. Sie können dem ausschreibenden Staat mitteilen, was fehlt oder falsch ist, oder um eine Kennzeichnung ersuchen.
alerts-foreign-search = Suchen

alerts-reviews-title = Zu überprüfen
alerts-reviews-what = Diese Ausschreibungen enden innerhalb von vier Monaten. Verlängern Sie jede nach einer Prüfung oder lassen Sie sie an ihrem Tag löschen.
alerts-reviews-none = In diesem Register ist derzeit keine Ausschreibung zu überprüfen.
alerts-reviews-caption = Zu überprüfende Ausschreibungen, die dringendste zuerst

alerts-events-title = Was anderen mitzuteilen ist
alerts-events-what = Das Gesetz verlangt, dass diese Staaten unterrichtet werden. Unterrichten Sie sie und nehmen Sie den Nachweis zu Ihrer Akte.
alerts-events-none = Niemandem ist etwas mitzuteilen.
alerts-to-all = Alle Staaten
alerts-event-new-alert = Eine neue Ausschreibung, die gekennzeichnet werden kann
alerts-event-national-security = Eine Ausschreibung wegen der nationalen Sicherheit
alerts-event-execute-anyway = Der ausschreibende Staat ersucht trotz Kennzeichnung um die Maßnahme
alerts-event-hidden = Während einer Operation verborgen
alerts-event-supervisor = Keine Einigung binnen zwei Monaten: Legen Sie die Sache den Aufsichtsbehörden vor

alerts-drafts-title = Wartende Eingaben
alerts-drafts-what = Diese Ausschreibungen bestehen noch nicht. Sie warten auf eine zweite bedienstete Person oder auf das Ende einer anderen Ausschreibung zu derselben Person oder Sache.
alerts-drafts-none = Nichts wartet.
alerts-draft-title = Wartende Eingabe
alerts-draft-approval = Wartet auf eine zweite Person
alerts-draft-queued = Wartet auf das Ende einer anderen Ausschreibung
alerts-draft-offered = Kann jetzt eingegeben werden
alerts-draft-behind = Wartet auf das Ende von
alerts-draft-decide = Entscheiden
alerts-draft-own = Sie haben diese Eingabe vorbereitet. Eine andere bedienstete Person muss ihr zustimmen. Sie selbst können sie nur aufgeben.
alerts-draft-agree = Zustimmen und eingeben
alerts-draft-refuse = Eingabe aufgeben

alerts-proposals-title = Vorschläge
alerts-proposals-what = Was andere Staaten zu Ihren Ausschreibungen vorschlagen und was Sie zu deren Ausschreibungen vorschlagen.
alerts-proposals-none = Es gibt keine Vorschläge.
alerts-proposal-title = Vorschlag: { $kind }
alerts-proposal-completion = Ergänzung
alerts-proposal-correction = Berichtigung
alerts-proposal-flag = Kennzeichnung
alerts-proposal-is-waiting = Unterwegs
alerts-proposal-is-open = Zu entscheiden
alerts-proposal-is-accepted = Angenommen
alerts-proposal-is-refused = Abgelehnt
alerts-proposal-is-supervisor = Bei den Aufsichtsbehörden
alerts-proposal-decide = Entscheiden
alerts-proposal-decide-what = Ihre Antwort geht an den Staat, der den Vorschlag gemacht hat. Die Änderung selbst oder die Kennzeichnung ist ein eigener Schritt.
alerts-send-decision = Antwort senden
alerts-answer-yes = Ja
alerts-answer-no = Nein
alerts-stands-yes = Ja, der Eintrag bleibt bestehen
alerts-stands-no = Nein, er wird entfernt

alerts-criteria-title = Kriterien für den Eintrag als Gefährder
alerts-criteria-what = Eine Person wird nur nach veröffentlichten Kriterien als Gefährder eingetragen. Eine Version wird nie geändert: Veröffentlichen Sie eine neue.
alerts-criteria-whose = Kriterien von
alerts-criteria-none = Es sind keine Kriterien veröffentlicht.
alerts-criteria-publish = Version veröffentlichen
alerts-criteria-version-hint = Zum Beispiel 2026-1. Sie wird nie wieder verwendet.
alerts-criteria-text = Die Kriterien

alerts-deletions-title = Löschungen
alerts-deletions-what = Eine Löschung muss jede Kopie erreichen. Jeder Knoten bestätigt sie.
alerts-deletions-none = Alle Knoten haben alle Löschungen bestätigt.
alerts-deletions-pending = { $count ->
    [one] Eine Bestätigung fehlt.
   *[other] { $count } Bestätigungen fehlen.
}
alerts-deletions-overdue = { $count ->
    [0] Keine ist überfällig.
    [one] Eine ist überfällig.
   *[other] { $count } sind überfällig.
}
alerts-deletions-more = Es gibt mehr, als angezeigt werden.
alerts-deletions-caption = Fehlende Bestätigungen, die überfälligen zuerst
alerts-deletion-overdue = { $hours ->
    [one] Überfällig, eine Stunde seit der Löschung
   *[other] Überfällig, { $hours } Stunden seit der Löschung
}

alerts-feeds-title = Kopien
alerts-feeds-what = Was dieser Knoten von den Ausschreibungen anderer hält und wie aktuell es ist, und wer Kopien Ihrer Ausschreibungen hält.
alerts-copies-title = Hier gehaltene Kopien
alerts-copies-none = Dieser Knoten hält keine Kopien.
alerts-copies-caption = Kopien nach ausschreibendem Staat
alerts-copy-fresh = Aktuell
alerts-copy-stale = Nicht aktuell: Eine Suche kann etwas übersehen
alerts-copy-snapshot = Wird neu geholt
alerts-copy-broken = Besteht die Prüfung nicht
alerts-own-feeds-title = Kopien Ihrer Ausschreibungen
alerts-feed-holds = Einträge in der Folge: { $count }
alerts-feed-set-back = Die Folge setzt nicht fort, was veröffentlicht wurde. Bis die Technik sie wiederhergestellt hat, kann nichts eingegeben werden.
alerts-entitle-title = Festlegen, was ein Knoten halten darf
alerts-entitle-what = Kopien, die ein Knoten nicht mehr halten darf, entfallen mit seinem nächsten Abruf.
alerts-entitle-hint = Codes von Kategorien, durch Kommas getrennt. Alle Kategorien, wenn das Feld leer bleibt.
alerts-entitle-do = Festlegen

alerts-subscriptions-title = Daueranfragen
alerts-subscriptions-what = Sie werden benachrichtigt, wenn hier etwas Neues zu Ihrer Anfrage passt. Sie endet an ihrem Tag, wenn Sie sie nicht erneuern.
alerts-subscriptions-none = Sie haben keine Daueranfragen.
alerts-subscriptions-caption = Ihre Daueranfragen
alerts-subscription-title = Daueranfrage
alerts-subscription-new = Daueranfrage stellen
alerts-subscription-asked = Was Sie anfragen
alerts-subscription-asked-hint = Eine Person oder eine Sache. Füllen Sie aus, was Sie wissen.
alerts-subscription-why = Warum Sie anfragen
alerts-subscription-where = Wo und wie lange
alerts-subscription-found = Was gefunden wurde
alerts-subscription-found-where = Was gefunden wurde, steht in Ihrer Arbeitsliste. Dort steht nur, dass es etwas gibt; um es zu sehen, suchen Sie.
alerts-subscription-renew = Erneuern
alerts-subscription-end = Beenden
alerts-subscription-end-what = Die Anfrage wird gelöscht. Was gefunden wurde, bleibt in Ihrer Arbeitsliste.
alerts-term-name = Name
alerts-term-birth-date = Geburtsdatum
alerts-term-sex = Geschlecht
alerts-term-nationality = Staatsangehörigkeit
alerts-term-birth-place = Geburtsort
alerts-term-document = Dokument
alerts-term-plate = Kennzeichen
alerts-term-vin = Fahrzeug-Identifizierungsnummer
alerts-term-number = Nummer
alerts-term-reference = Referenz
alerts-person-suspect = Verdächtige Person
alerts-person-convicted = Verurteilte Person
alerts-person-victim = Opfer
alerts-person-witness = Zeuge oder Kontaktperson
alerts-person-missing = Vermisste Person
alerts-person-other = Sonstige

alerts-statistics-title = Statistik
alerts-statistics-period = Gezählt für { $period }.
alerts-statistics-differ = Die Zahlen der Formulare stimmen nicht mit dem Protokoll überein. Unterrichten Sie den Betreiber.
alerts-statistics-none = Es wurde nichts gezählt.
alerts-by-category = { $counter }, nach Kategorie
alerts-too-few = zu wenige für eine Veröffentlichung
alerts-period-year = Jahr
alerts-period-month = Monat
alerts-period-day = Tag
alerts-counter-held = Im Bestand
alerts-counter-extended = Im Bestand, verlängert
alerts-counter-flagged = Im Bestand, gekennzeichnet
alerts-counter-hidden = Im Bestand, verborgen
alerts-counter-entered = Eingegeben
alerts-counter-changed = Geändert
alerts-counter-deleted = Gelöscht
alerts-counter-searches = Beantwortete Suchen
alerts-counter-hits = Treffer zu Ausschreibungen anderer Staaten
alerts-counter-own-hits = Treffer zu eigenen Ausschreibungen
alerts-counter-forms-sent = Gesendete Formulare
alerts-counter-forms-received = Empfangene Formulare

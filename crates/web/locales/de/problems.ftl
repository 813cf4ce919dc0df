# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

problem-justification-incomplete = Die Begründung ist unvollständig
remedy-justification-incomplete = Geben Sie Zweck, Rechtsgrundlage und Aktenzeichen an.

problem-code-unknown = Ein Code steht nicht in seiner Tabelle
remedy-code-unknown = Wählen Sie einen Code aus der genannten Tabelle.

problem-query-malformed = Die Anfrage hat nicht die richtige Form
remedy-query-malformed = Berichtigen Sie die genannten Felder.

problem-search-key-not-permitted = Im Register darf mit diesen Angaben nicht gesucht werden
remedy-search-key-not-permitted = Ergänzen Sie die Angaben, die die Festlegung des Registers verlangt.

problem-denied = Eine Regel erlaubt dies nicht
remedy-denied = Lesen Sie die genannte Regel; fragen Sie Ihre Vorgesetzten, wenn sie Ihrer Ansicht nach nicht gilt.

problem-purpose-not-accepted = Das Register nimmt diesen Zweck und diese Rechtsgrundlage nicht an
remedy-purpose-not-accepted = Geben Sie einen Zweck an, den das Register annimmt, sofern es der wahre ist.

problem-second-officer-required = Eine zweite bedienstete Person muss zustimmen
remedy-second-officer-required = Bitten Sie jemanden aus einer anderen Dienststelle um Bestätigung.

problem-not-signed-in = Melden Sie sich zuerst an
remedy-not-signed-in = Melden Sie sich an oder legen Sie ein Client-Zertifikat oder ein Token vor.

problem-sign-in-failed = Anmeldung fehlgeschlagen
remedy-sign-in-failed = Prüfen Sie Name, Passwort und Code; warten Sie nach mehreren Fehlversuchen die genannte Zeit.

problem-sign-in-blocked = Zu viele Fehlversuche
remedy-sign-in-blocked = Warten Sie die genannte Zeit oder fragen Sie Ihre Administration.

problem-sign-in-too-weak = Der Anmeldedienst hat nicht sicher genug bestätigt, wer Sie sind
remedy-sign-in-too-weak = Melden Sie sich dort mit einem zweiten Faktor an oder hier auf andere Weise.

problem-provider-unavailable = Der Anmeldedienst antwortet nicht
remedy-provider-unavailable = Melden Sie sich auf andere Weise an oder versuchen Sie es später erneut.

problem-step-up-needed = Weisen Sie erneut nach, wer Sie sind
remedy-step-up-needed = Weisen Sie es mit Passwort, Code oder Passkey nach und wiederholen Sie den Vorgang.

problem-enrolment-needed = Richten Sie zuerst Ihre Anmeldung ein
remedy-enrolment-needed = Legen Sie ein Passwort fest oder registrieren Sie einen Passkey.

problem-not-found = Nicht gefunden
remedy-not-found = Prüfen Sie die Kennung.

problem-method-not-allowed = Die Adresse nimmt diese Methode nicht an
remedy-method-not-allowed = Verwenden Sie eine Methode, die das Kopffeld `Allow` nennt.

problem-conflict = Der Stand hat sich geändert
remedy-conflict = Laden Sie neu und wiederholen Sie den Vorgang.

problem-body-too-large = Der Inhalt überschreitet die Grenze
remedy-body-too-large = Senden Sie weniger auf einmal.

problem-body-malformed = Der Inhalt kann nicht gelesen werden
remedy-body-malformed = Senden Sie, was die Schnittstellenbeschreibung verlangt.

problem-media-type-unsupported = Der Medientyp wird nicht angenommen
remedy-media-type-unsupported = Senden Sie application/json.

problem-page-invalid = Die Seite ist nicht gültig
remedy-page-invalid = Verwenden Sie den Cursor der vorigen Seite und höchstens die genannte Größe.

problem-form-forged = Das Formular wurde nicht von einer Seite dieser Sitzung gesendet
remedy-form-forged = Öffnen Sie die Seite erneut und füllen Sie das Formular dort aus.

problem-rate-exceeded = Zu viele Anforderungen
remedy-rate-exceeded = Verringern Sie das Tempo; Grenze und Wartezeit sind genannt.

problem-overloaded = Der Knoten ist ausgelastet
remedy-overloaded = Wiederholen Sie den Vorgang in Kürze.

problem-ledger-unavailable = Das Zugriffsprotokoll kann nicht geschrieben werden, daher darf keine Antwort hinausgehen
remedy-ledger-unavailable = Unterrichten Sie den Betreiber; der Betrieb läuft von selbst weiter, sobald das Protokoll wieder geschrieben werden kann.

problem-store-unavailable = Der Speicher kann nicht benutzt werden
remedy-store-unavailable = Unterrichten Sie den Betreiber.

problem-record-damaged = Ein gespeicherter Datensatz ist beschädigt
remedy-record-damaged = Unterrichten Sie den Betreiber: Der Datensatz ist aus einer Sicherung wiederherzustellen.

problem-internal = Intern ist etwas fehlgeschlagen
remedy-internal = Unterrichten Sie den Betreiber und nennen Sie die Uhrzeit.

problem-peer-unknown = Der Knoten steht nicht auf der Vertrauensliste
remedy-peer-unknown = Bitten Sie die Betreiber des Verbunds, den Knoten aufzunehmen.

problem-peer-not-entitled = Die Vertrauensliste berechtigt den Knoten nicht dazu
remedy-peer-not-entitled = Fragen Sie nur an, wozu die Vertrauensliste den Knoten berechtigt.

problem-signature-invalid = Die Signatur besteht die Prüfung nicht
remedy-signature-invalid = Prüfen Sie den Signaturschlüssel und dass unterwegs nichts die Nachrichten verändert.

problem-signature-missing = Die Signatur fehlt oder umfasst nicht alles, was sie muss
remedy-signature-missing = Signieren Sie, wie es das Kommunikationsprotokoll verlangt.

problem-digest-mismatch = Der Inhalt passt nicht zu seinem Prüfwert
remedy-digest-mismatch = Senden Sie den Inhalt unverändert.

problem-replayed = Die Anforderung ist schon einmal eingegangen
remedy-replayed = Signieren Sie jede Anforderung neu.

problem-clock-skew = Die Zeit der Signatur liegt außerhalb des zulässigen Rahmens
remedy-clock-skew = Stellen Sie die Uhr des anfragenden Knotens richtig.

problem-trust-list-stale = Die Vertrauensliste ist veraltet
remedy-trust-list-stale = Installieren Sie die aktuelle Vertrauensliste.

problem-version-unsupported = Die Version des Kommunikationsprotokolls wird nicht unterstützt
remedy-version-unsupported = Aktualisieren Sie den älteren der beiden Knoten.

problem-register-not-served = Das Register wird hier nicht bedient
remedy-register-not-served = Fragen Sie einen Knoten, der es bedient.

problem-record-invalid = Der Datensatz passt nicht zur Festlegung des Registers
remedy-record-invalid = Berichtigen Sie die genannten Felder.

problem-form-invalid = Das Formular passt nicht zu seiner Festlegung
remedy-form-invalid = Berichtigen Sie die genannten Felder.

problem-not-owner = Nur der Eigentümer darf einen Datensatz ändern
remedy-not-owner = Schlagen Sie die Änderung dem Eigentümer vor.

problem-alert-incompatible = Die Ausschreibung eines anderen Staates ist mit dieser nicht vereinbar
remedy-alert-incompatible = Konsultieren Sie die genannten Staaten; geben Sie sie dennoch nur wegen wesentlicher nationaler Interessen ein.

problem-feed-set-back = Die Folge dieses Knotens setzt nicht fort, was er veröffentlicht hat
remedy-feed-set-back = Spielen Sie eine Sicherung ein, die das Veröffentlichte enthält; bis dahin wird nichts eingegeben.

problem-proof-invalid = Der Nachweis besteht die Prüfung nicht
remedy-proof-invalid = Behandeln Sie das Dokument als nicht nachgewiesen; der Fehler ist genannt.

problem-configuration-invalid = Die Einstellungen sind nicht gültig
remedy-configuration-invalid = Berichtigen Sie die genannte Einstellung und starten Sie neu.

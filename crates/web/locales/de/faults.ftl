# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

said-id-form = muss aus 1 bis { $length_max } zulässigen Zeichen bestehen
said-date-form = das Datum hat keine der Formen YYYY, YYYY-MM, YYYY-MM-DD, FROM/TO, jeweils auf Wunsch mit `~` für „ungefähr“
said-date-order = der Zeitraum endet, bevor er beginnt
said-time-form = die Zeit ist kein Zeitstempel nach RFC 3339 in UTC
said-country-unknown = das Land ist weder ein Alpha-3-Code nach ISO 3166-1 noch ein Code nach ICAO-Dokument 9303
said-vin-form = die Fahrzeug-Identifizierungsnummer muss aus 17 Zeichen aus A-Z und 0-9 bestehen, ohne I, O und Q (ISO 3779)
said-plate-form = das Kennzeichen muss 1 bis { $most } { $most ->
        [one] Buchstaben oder Ziffer
       *[other] Buchstaben oder Ziffern
    } haben
said-document-form = die Dokumentennummer muss 1 bis { $most } { $most ->
        [one] Buchstaben oder Ziffer
       *[other] Buchstaben oder Ziffern
    } haben
said-number-form = dies ist keine Nummer der Art `{ $kind }`
said-check-digit = die Prüfziffer passt nicht zum Rest der Nummer der Art `{ $kind }`: sehen Sie noch einmal nach
said-partial-form = von einem Teil eines Kennzeichens, einer Fahrzeug-Identifizierungsnummer oder der Nummer einer anderen Sache { $least ->
        [one] muss mindestens ein Zeichen
       *[other] müssen mindestens { $least } Zeichen
    } am Anfang oder am Ende bekannt sein, mit `?` für ein unbekanntes und `*` für beliebig viele
said-text-form = muss 1 bis { $most } Zeichen ohne Steuerzeichen haben
said-not-one-of = muss eines von diesen sein: { $allowed }
said-too-many-entries = enthält mehr als { $most ->
        [one] einen Eintrag
       *[other] { $most } Einträge
    }
said-field-undeclared = die Festlegung des Registers hat kein solches Feld
said-field-mandatory = nach der Festlegung des Registers ist dieses Feld Pflicht
said-too-many-values = höchstens { $most ->
        [one] ein Wert ist
       *[other] { $most } Werte sind
    } zulässig
said-value-type = ein Wert des Typs `{ $kind }` ist erforderlich
said-number-kind = eine Nummer der Art `{ $kind }` ist erforderlich
said-no-parts = ein Wert dieses Typs hat keine Teile
said-parts-of-type = die Teile dieses Typs sind { $parts }
said-part-unknown = `{ $part }` ist keiner seiner Codes
said-part-needed = der Teil `{ $part }` ist erforderlich
said-place-empty = ein Ort muss etwas aussagen
said-too-many-birth-dates = ein Name hat höchstens { $most ->
        [one] ein Geburtsdatum
       *[other] { $most } Geburtsdaten
    }
said-plain-text = 1 bis { $most } Zeichen ohne Steuerzeichen sind erforderlich
said-code-unknown = der Code steht nicht in der Tabelle `{ $table }`
said-currency-unknown = die Währung steht nicht in der Tabelle `currencies`
said-document-kind-unknown = die Art steht nicht in der Tabelle `document-types`
said-type-unknown = das Register führt keine Datensätze dieses Typs
said-type-needs = Datensätze des Typs `{ $type_code }` ({ $article }) brauchen dieses Feld
said-type-never = Datensätze des Typs `{ $type_code }` haben es nie ({ $article })
said-type-not-kind = Datensätze des Typs `{ $type_code }` erfassen die Art `{ $kind }` nicht
said-kind-needs = Datensätze der Art `{ $kind }` brauchen dieses Feld
said-kind-needs-one = Datensätze der Art `{ $kind }` brauchen mindestens eines von `{ $fields }`
said-code-unfit = der Code passt nicht zum Feld `{ $field }`
said-owned-by-other = der Datensatz gehört einer anderen Behörde: nur sein Eigentümer ändert ihn
said-record-form = kein Objekt aus `id` und `fields`
said-value-form = weder ein Text noch benannte Teile noch ein vollständiger Wert
said-available-missing = ist einzugeben, wenn es verfügbar ist
said-name-no-letter = ein Teil des Namens hat keinen Buchstaben
said-family-name-missing = der Familienname fehlt
said-one-name-only = nur ein Name ist angegeben
said-date-ahead = das Datum liegt in der Zukunft
said-date-far-back = das Datum liegt weiter zurück, als irgendjemand lebt
said-vin-check-digit = die Prüfziffer der Fahrzeug-Identifizierungsnummer passt nicht; manche Hersteller verwenden keine
said-form-missing = fehlt: geben Sie es an
said-form-undeclared = ist kein Feld dieses Formulars: entfernen Sie es
said-form-not-asked = ist für diese Ausschreibungskategorie nicht gefragt: entfernen Sie es
said-form-consent = sagt, wo sich eine volljährige Person aufhält, die nicht eingewilligt hat: entfernen Sie es oder halten Sie die Einwilligung fest; melden Sie ohne sie nur, dass die Person gefunden wurde
said-form-contradiction = widerspricht dem Geburtsdatum in der Ausschreibung: berichtigen Sie es oder lassen Sie den ausschreibenden Staat die Ausschreibung berichtigen
said-form-texts = enthält 1 bis { $most } { $most ->
        [one] Text
       *[other] Texte
    }
said-form-characters = hat 1 bis { $most } Zeichen
said-form-time = ist eine Zeit wie 2026-01-31T14:05:00Z: schreiben Sie sie so
said-form-table-missing = nennt einen Code, dessen Tabelle hier nicht installiert ist
said-form-flag = ist `true` oder `false`
said-form-yes-no = ist `yes` oder `no`
said-form-list = ist eine Liste von Texten
said-form-text = ist ein einzelner Text
said-form-moment = ist eine Zeit wie 2026-01-31T14:05
said-purpose-missing = fehlt: geben Sie an, wofür die Daten sind
said-legal-basis-missing = fehlt: nennen Sie Rechtsakt und Artikel
said-case-reference-missing = fehlt: geben Sie das Aktenzeichen an
said-at-most-characters = höchstens { $most } Zeichen
said-not-in-table = ist kein Code der Tabelle `{ $table }`
said-say-it = sagen Sie es mit 1 bis { $most } Zeichen
said-say-it-shorter = sagen Sie es mit höchstens { $most } Zeichen
said-say-why = begründen Sie es mit 1 bis { $most } Zeichen
said-say-still-needed = sagen Sie mit 1 bis { $most } Zeichen, warum es noch erforderlich ist
said-say-decided = sagen Sie mit 1 bis { $most } Zeichen, was entschieden wurde
said-say-unlawful = sagen Sie, warum es nicht rechtmäßig war
said-say-question = sagen Sie, was Sie wissen wollen
said-say-answer = sagen Sie, warum Sie diesen Zugriff vorgenommen haben
said-has-characters = muss { $least } bis { $most } Zeichen haben
said-empty-or-long = darf nicht leer oder überlang sein
said-choose-one = wählen Sie eines
said-choose-action = wählen Sie eine Handlung
said-choose-register = wählen Sie ein Register
said-choose-role = wählen Sie eine Rolle
said-give-day = geben Sie einen Tag an
said-give-percent = geben Sie 1 bis 100 Prozent an
said-give-number = geben Sie eine Zahl an
said-give-account-or-record = geben Sie ein Konto oder die Kennung eines Datensatzes an
said-day-form = schreiben Sie den Tag wie 2026-11-21
said-period-form = schreiben Sie 2026, 2026-11 oder 2026-11-21, je nach Zeitraum
said-none-of-those = dies gehört nicht zu den vorhandenen
said-no-position = dies ist keine Stelle im Protokoll
said-end-before-start = es muss nach dem Beginn liegen
said-per-mille = ziehen Sie 1 bis 1.000 von tausend
said-group-most = ziehen Sie 1 bis { $most } aus einer Gruppe
said-period-full = der Zeitraum enthält mehr als { $most ->
        [one] einen Eintrag
       *[other] { $most } Einträge
    }; wählen Sie einen kürzeren
said-parameter-form = ein Parameter fehlt, ist unbekannt oder hat nicht die richtige Form
said-not-utf8 = es ist kein UTF-8
said-control-character = es enthält ein Steuerzeichen; geben Sie es noch einmal ein
said-no-form = ist kein Name eines Formulars
said-work-changed = wurde geändert, seit es zuletzt zu sehen war: sehen Sie noch einmal nach
said-work-kind-unknown = einer der Codes ist keine Aufgabenart
said-items-count = nennen Sie 1 bis { $most } { $most ->
        [one] Aufgabe
       *[other] Aufgaben
    }
said-item-twice = nennen Sie jede Aufgabe nur einmal
said-items-none = kreuzen Sie an, was jemandem zugewiesen werden soll
said-officer-missing = nennen Sie das Konto einer bediensteten Person Ihrer Dienststelle
said-officer-of-other = gehört nicht zu Ihrer Dienststelle
said-two-letters = muss aus zwei Buchstaben bestehen
said-roles-count = nennen Sie 1 bis { $most } { $most ->
        [one] Rolle
       *[other] Rollen
    }
said-role-unknown = `{ $role }` steht nicht in der Tabelle `roles`
said-code-not-present = ist nicht der aktuelle Code der Authentifizierungs-App
said-ceremony-ended = ist abgelaufen oder wurde verwendet; beginnen Sie neu
said-credential-other = ist nicht das, was verlangt wurde; beginnen Sie neu
said-scopes-none = nennen Sie mindestens einen Geltungsbereich
said-token-life = muss { $days ->
        [one] innerhalb des nächsten Tages
       *[other] innerhalb der nächsten { $days } Tage
    } liegen
said-condition-unmet = sagen Sie, wie diese Voraussetzung der Kategorie erfüllt ist
said-too-many-alerts = zu viele Ausschreibungen sind genannt
said-never-terrorism = eine Ausschreibung dieser Kategorie betrifft nie terroristische Straftaten
said-statement-long = die Erklärung ist zu lang
said-proportionality-missing = sagen Sie, warum der Fall angemessen, relevant und wichtig genug ist (SIS-P Art. 21)
said-judicial-missing = nennen Sie die Justizbehörde, die darum ersucht, und ihr Ersuchen
said-judicial-authority = nennen Sie die Justizbehörde
said-judicial-request = nennen Sie ihr Ersuchen: ein Aktenzeichen
said-victim-later = das Opfer eines Identitätsmissbrauchs wird hinzugefügt, sobald die Ausschreibung besteht, mit Einwilligung des Opfers
said-threat-review = die erneute Bewertung erfolgt, bevor die Ausschreibung selbst überprüft werden muss
said-criteria-unknown = diese Behörde hat keine Kriterien dieser Fassung veröffentlicht
said-not-together = { $one } und { $other } passen nicht zusammen (Regeln der Fassung { $version })
said-not-alerts = das Register legt diese Kategorie nicht als Ausschreibungskategorie fest
said-category-kept = eine Ausschreibung behält ihre Kategorie: beenden Sie sie und geben Sie eine andere ein
said-ground-unfit = eine Ausschreibung dieser Kategorie endet als { $grounds }
said-never-flagged = Ausschreibungen dieser Kategorie werden nicht gekennzeichnet
said-flag-own = eine Ausschreibung wird für andere Staaten als den eigenen gekennzeichnet
said-never-hidden = Ausschreibungen dieser Kategorie werden nicht verborgen
said-link-self = eine Ausschreibung wird nicht mit sich selbst verknüpft
said-victim-not-agreed = das Opfer hat dieser Kategorie nicht zugestimmt
said-values-count = geben Sie 1 bis { $most } { $most ->
        [one] Wert
       *[other] Werte
    } an
said-victim-name = der Name des Opfers ist erforderlich, um die Personen zu unterscheiden
said-not-persons = das Register betrifft keine Personen
said-registers-count = nennen Sie 1 bis { $most } Register
said-ends-ahead = liegt in der Zukunft, höchstens { $days ->
        [one] einen Tag
       *[other] { $days } Tage
    }: eine Daueranfrage läuft ab
said-register-not-here = dieser Knoten stellt `{ $register }` nicht bereit
said-register-not-declared = `{ $register }` ist an diesem Knoten nicht festgelegt
said-register-no-alerts = `{ $register }` enthält keine Ausschreibungen
said-register-nobody = kein Knoten stellt `{ $register }` bereit
said-authority-nothing = `{ $authority }` stellt nichts von dem bereit, was Sie abfragen
said-register-none-left = es bleibt kein Register, das abgefragt werden kann
said-register-none-of-alerts = dieser Knoten stellt kein Ausschreibungsregister bereit
said-register-not-held = dieser Knoten hat weder `{ $register }` noch eine Kopie davon
said-hits-no-form = für Treffer in `{ $register }` ist hier kein Formular festgelegt
said-terms-nothing = enthält nichts, worauf die Angaben der Anfrage passen könnten
said-terms-not-permitted = im Register `{ $register }` darf mit diesen Angaben nicht gesucht werden
said-declaration-missing = seine Festlegung ist hier nicht installiert
said-search-most = nennen Sie höchstens { $registers } Register und { $authorities } { $authorities ->
        [one] Behörde
       *[other] Behörden
    }
said-nodes-most = mehr als { $most ->
        [one] ein Knoten würde
       *[other] { $most } Knoten würden
    } abgefragt
said-registers-most = nennen Sie höchstens { $most } Register
said-batch-part = eine Anfrage eines Stapels enthält nur einen Teil einer Nummer
said-years-back = nennen Sie dieses Jahr oder { $years ->
        [one] das letzte
       *[other] eines der letzten { $years }
    }
said-policy-none = keine Regel erlaubt dies mit Ihren Rollen und diesem Zweck; was keine Regel erlaubt, wird abgelehnt
said-policy-fault = die Regeln konnten nicht ausgewertet werden, und was nicht beurteilt werden kann, wird abgelehnt
said-stored-version = die gespeicherte Fassung ist { $version }
said-asked-already = die bedienstete Person wurde bereits gefragt
said-no-officer-of-ours = der Eintrag nennt keine bedienstete Person dieser Behörde
said-judged-already = es ist bereits beurteilt
said-answer-unknown = diese Antwort gibt es nicht
said-candidate-unknown = diesen möglichen Treffer gibt es nicht
said-judged-before = der mögliche Treffer wurde bereits beurteilt
said-judged-by-two = zwei bedienstete Personen haben den möglichen Treffer beurteilt
said-receipt-malformed = es ist kein Beleg oder wurde verändert: Zeile { $line }, Spalte { $column }
said-search-runs = die Suche läuft noch
said-search-interrupted = der Knoten wurde angehalten, während die Suche lief; ihre Einträge stehen im Protokoll
said-answer-not-noted = eine Antwort oder ihr Eintrag konnte beim Eingang nicht vermerkt werden
said-opening-erased = was den Eintrag öffnet, wurde zu seinem Termin gelöscht
said-proof-none = es gibt derzeit keinen Nachweis für diesen Eintrag
said-work-unknown = es gibt keine solche Aufgabe, die übergeben werden kann
said-work-not-theirs = die genannte bedienstete Person darf diese Aufgabe nicht ausführen
said-hit-copy = es ist eine Kopie: die ausschreibende Behörde entscheidet
said-decided-before = es wurde bereits entschieden
said-identity-decided = über die Identität wurde bereits entschieden
said-not-the-subject = es ist nicht die gesuchte Person oder Sache
said-identity-open = die Identität ist noch nicht festgestellt
said-reports-full = zu diesem Treffer gibt es bereits die Höchstzahl an Meldungen: { $most }
said-standing-full = Sie haben bereits die Höchstzahl an Daueranfragen: { $most }
said-standing-full-here = dieser Knoten hat bereits die Höchstzahl an Daueranfragen: { $most }
said-renewed-often = es wurde bereits { $most }-mal verlängert
said-alert-own = es ist eine Ausschreibung Ihrer eigenen Behörde: ändern Sie sie
said-not-for-you = die Entscheidung steht Ihnen nicht zu oder ist bereits getroffen
said-purpose-not-said = niemand hat angegeben, dass ihr Zweck erreicht ist
said-notes-full = die Akte enthält bereits { $most ->
        [one] einen Vermerk
       *[other] { $most } Vermerke
    }
said-hiding-ended = ihre Verbergung ist soeben abgelaufen
said-hidden-not = sie ist nicht verborgen
said-id-taken = die Kennung gehört schon einer anderen Ausschreibung
said-threat-none = die Ausschreibung trägt niemanden als Gefährder ein
said-contested-already = es ist bereits angefochten, und darüber ist noch nicht entschieden
said-contested-not = der Eintrag ist nicht angefochten
said-victim-none = die Ausschreibung enthält nichts über ein Opfer
said-draft-waits = der Entwurf wartet auf etwas anderes
said-flagged-already = sie ist für diesen Staat bereits gekennzeichnet
said-flags-full = eine Ausschreibung wird für höchstens { $most ->
        [one] einen Staat
       *[other] { $most } Staaten
    } gekennzeichnet
said-flagged-not = sie ist für diesen Staat nicht gekennzeichnet
said-linked-already = sie sind bereits verknüpft
said-links-full = eine Ausschreibung hat höchstens { $most ->
        [one] eine Verknüpfung
       *[other] { $most } Verknüpfungen
    }
said-criteria-none-now = der andere Knoten gibt derzeit keine Kriterien
said-same-meanwhile = diese Behörde hat inzwischen eine Ausschreibung zu derselben Person oder Sache
said-link-kind-unknown = die Art ist kein Code der Tabelle `alert-links`
said-victim-category-unknown = eine Kategorie ist kein Code der Tabelle `misused-identity-data`
said-draft-elsewhere = dieses Formular wurde aus einem anderen Fenster gespeichert oder gesendet, seit Sie es hier geöffnet haben
said-draft-full = ein Entwurf hat höchstens { $bytes } { $bytes ->
        [one] Byte
       *[other] Bytes
    }
said-drafts-full = Sie haben bereits die Höchstzahl an Entwürfen: { $most }
said-sign-in-pause = keine Anmeldung vor { $until }
said-invitation-ended = die Einladung wurde verwendet oder ist abgelaufen
said-session-ended = die Sitzung ist beendet
said-passkeys-full = ein Konto hat höchstens { $most ->
        [one] einen Passkey
       *[other] { $most } Passkeys
    }
said-passkey-last = es ist die letzte Möglichkeit zur Anmeldung
said-origin-unknown = der Knoten weiß nicht, unter welchem Namen Browser ihn erreichen
said-session-only = dies geht nur in einer Sitzung
said-form-sent-before = dieses Formular wurde schon gesendet; es wird nicht zweimal ausgeführt
said-form-other-site = das Formular wurde von einer anderen Website gesendet
said-form-other-session = das Formular gehört nicht zu dieser Sitzung
said-form-fields = ein Formular hat höchstens { $most ->
        [one] ein Feld
       *[other] { $most } Felder
    }
said-line-long = eine Zeile hat höchstens { $most } { $most ->
        [one] Byte
       *[other] Bytes
    }
said-chunk-lines = ein Teilstück hat höchstens { $most ->
        [one] eine Zeile
       *[other] { $most } Zeilen
    }
said-batch-lines = ein Stapel hat höchstens { $most ->
        [one] eine Zeile
       *[other] { $most } Zeilen
    }
said-terms-none = die Anfrage enthält keine Angabe: geben Sie einen Namen, ein Dokument, ein Kennzeichen oder eine Nummer an
said-terms-most = die Anfrage enthält mehr als { $most ->
        [one] eine Angabe
       *[other] { $most } Angaben
    }
said-try-name-register = nennen Sie ein Register dieses Knotens oder ergänzen Sie es in der Konfiguration des Knotens
said-try-name-alerts = nennen Sie ein Ausschreibungsregister
said-try-name-fewer = nennen Sie die Behörden oder Register, auf die es ankommt
said-try-other-purpose = geben Sie den wahren Zweck an, wenn es ein anderer ist, oder bitten Sie jemanden, dessen Rolle es erlaubt
said-try-wait-answers = warten Sie, bis alle Antworten da sind oder ihre Frist abgelaufen ist
said-try-ask-again = stellen Sie die Suchanfrage erneut
said-try-name-officer = nennen Sie eine bedienstete Person, die die Rolle dafür hat
said-try-verify-first = lassen Sie die Identität zuerst von der Person feststellen, die den möglichen Treffer bestätigt hat
said-try-ask-once = fragen Sie das Register mit einer Suche ab oder nennen Sie eines, das dieser Knoten hat
said-try-end-one = beenden Sie eine, die nicht mehr erforderlich ist
said-try-state-anew = stellen Sie die Anfrage neu
said-try-repeat-later = wiederholen Sie es später; `entente peers` zeigt, wie es um den Knoten steht
said-try-compare-draft = öffnen Sie das Formular in einem neuen Fenster und vergleichen Sie, bevor Sie fortfahren
said-try-discard-draft = senden oder verwerfen Sie einen davon; Entwürfe verfallen nach zwei Wochen von selbst
said-try-ask-invitation = bitten Sie Ihre Administration um eine neue
said-try-remove-passkey = entfernen Sie einen, der nicht mehr verwendet wird
said-try-add-passkey = fügen Sie zuerst einen anderen Passkey hinzu
said-try-set-origin = setzen Sie `origin` unter `[pages]` in node.toml und starten Sie neu
said-try-sign-in = melden Sie sich als Person an
said-try-look-first = gehen Sie zurück, laden Sie die Seite neu und sehen Sie nach, ob es erledigt ist
said-try-whole-number = geben Sie die vollständige Nummer an oder stellen Sie diese Anfrage einzeln
said-feature-missing = der Datensatz enthält dazu nichts, was weder dafür noch dagegen spricht
said-name-agree = übereinstimmende Namensteile: { $count }
said-name-alike = Namensteile, die Varianten sind oder ähnlich geschrieben werden: { $count }
said-name-differ = abweichende Namensteile: { $count }
said-name-missing = Namensteile, die nicht im Datensatz stehen: { $count }
said-name-extra = Namensteile, die nur im Datensatz stehen: { $count }
said-name-none = kein Namensteil stimmt überein
said-name-order = die Reihenfolge weicht ab
said-name-given = die Vornamen sind deutlich verschieden, wie bei Geschwistern
said-name-descent = eigener Name und Name des Vaters sind vertauscht, wie bei Vater und Sohn
said-name-generation = die Namenszusätze bezeichnen verschiedene Generationen
said-beside-birth-name = verglichen mit einem Geburtsnamen
said-beside-former-name = verglichen mit einem früheren Namen
said-beside-alias = verglichen mit einem Aliasnamen
said-beside-misused = verglichen mit dem Namen eines Opfers von Identitätsmissbrauch
said-born-same = das Geburtsdatum ist gleich
said-born-overlap = die Geburtsdaten stimmen überein, soweit sie bekannt sind
said-born-swapped = Tag und Monat sind vertauscht
said-born-year-off = Tag und Monat stimmen überein, das Jahr weicht um eins ab
said-born-one-digit = die Geburtsdaten unterscheiden sich um eine Ziffer oder um zwei vertauschte
said-born-near-circa = das Geburtsdatum liegt nahe bei einem ungefähren
said-born-same-month = die Geburtsdaten liegen nahe beieinander, der Tag weicht ab
said-born-year-near = die Geburtsdaten sind verschieden, die Jahre liegen nahe beieinander
said-born-different = die Geburtsdaten sind verschieden
said-as-namesakes = wie bei Personen gleichen Namens
said-document-same = die Dokumentennummer ist gleich
said-document-elsewhere = die Dokumentennummer ist gleich, aber ein anderes Land hat das Dokument ausgestellt
said-document-mistaken = die Dokumentennummer ist leicht mit der angefragten zu verwechseln (etwa O mit 0 oder I mit 1)
said-document-slip = die Dokumentennummer weicht durch einen einzigen Schreibfehler ab
said-document-other = der Datensatz nennt ein anderes Dokument; eine Person kann mehrere besitzen
said-sex-same = das Geschlecht ist gleich
said-sex-differs = das Geschlecht weicht ab; dies allein schließt keinen Datensatz aus
said-sex-neutral = die Staaten erfassen dieses Geschlecht unterschiedlich, daher sagt es nichts aus
said-nationality-same = eine Staatsangehörigkeit ist gleich
said-nationality-differs = die Staatsangehörigkeit weicht ab; eine Person kann mehrere haben, und dies allein schließt keinen Datensatz aus
said-birthplace-same = der Geburtsort ist gleich
said-birthplace-alike = die Geburtsorte werden ähnlich geschrieben oder stimmen teilweise überein
said-birthplace-differs = der Geburtsort weicht ab; Quellen nennen Ort, Kreis oder Land
said-number-same = die Nummer ist dieselbe
said-number-same-but = die Nummer ist dieselbe, aber `{ $detail }` weicht ab
said-number-check = bis auf die Prüfziffer ist alles gleich; die angefragte Prüfziffer stimmt nicht: sehen Sie noch einmal nach
said-number-mistaken = die Nummer ist leicht mit der angefragten zu verwechseln (wie O mit 0 oder I mit 1)
said-number-mistaken-but = die Nummer ist leicht mit der angefragten zu verwechseln, und `{ $detail }` weicht ab
said-number-country = die Nummer und das Land sind gleich
said-number-elsewhere = die Nummer ist dieselbe, aber ein anderes Land hat sie ausgestellt
said-number-mistaken-elsewhere = die Nummer ist leicht mit der angefragten zu verwechseln, und ein anderes Land hat sie ausgestellt
said-part-fits = der angegebene Teil passt zur Nummer
said-part-elsewhere = der angegebene Teil passt, aber ein anderes Land hat die Nummer ausgestellt
said-part-mistaken = der angegebene Teil passt zur Nummer, wenn leicht zu verwechselnde Zeichen als gleich gelten
said-object-other = der Datensatz hat eine andere Nummer
said-object-none = der Datensatz hat keine Nummer zum Vergleichen
said-act-victim = Der Name gehört einem Opfer von Identitätsmissbrauch: Gehen Sie nicht gegen diese Person vor, wenn nur der Name dafür spricht; lassen Sie die Person nachweisen, wer sie ist.
said-act-sought = Für die gesuchte Person:
said-act-law-none = Das Recht Ihres Staates kennt keine der Kontrollen, um die diese Ausschreibung ersuchen kann: Ergreifen Sie keine Maßnahme und unterrichten Sie Ihr SIRENE-Büro.
said-act-flagged = Für Ihren Staat gekennzeichnet: Die Maßnahme der Ausschreibung ({ $category }) wird hier nicht ausgeführt.
said-act-instead = Stattdessen:
said-act-bureau = Unterrichten Sie Ihr SIRENE-Büro.
said-act-downgraded = Das Recht Ihres Staates kennt die Maßnahme nicht, um die die Ausschreibung ({ $category }) ersucht; tun Sie stattdessen Folgendes:
said-act-category = Tun Sie, was festgelegt ist für: { $category }
said-work-candidates = mögliche Treffer Ihrer Suche, die zu vergleichen sind: { $count }
said-work-second = ein möglicher Treffer einer Suche aus Ihrem Kollegenkreis ist von einer zweiten bediensteten Person zu beurteilen
said-work-second-agrees = eine zweite bedienstete Person hat den möglichen Treffer auch bestätigt
said-work-second-differs = eine zweite bedienstete Person beurteilt den möglichen Treffer anders: es ist kein Treffer
said-work-hit = eine Übereinstimmung ist zu prüfen und an { $owner } zu melden
said-work-unacknowledged = { $owner } hat den Empfang der Meldung dieses Treffers nicht rechtzeitig bestätigt: erreichen Sie das dortige Büro auf anderem Weg
said-work-minor = die Entscheidung zum Wohl des Kindes wurde nicht rechtzeitig gemeldet
said-work-failed = eine Nachricht an { $to } wurde nicht angenommen
said-work-reported = { $from } meldet einen Treffer zu Ihrer Ausschreibung
said-work-decided = { $owner } hat über den von Ihnen gemeldeten Treffer entschieden
said-work-found = neu oder geändert in { $register }: { $count }; suchen Sie erneut, um es zu sehen
said-work-question-ended = die Daueranfrage ist abgelaufen und gelöscht
said-work-question-officer = die Daueranfrage ist gelöscht: das Konto, zu dem sie gehörte, wurde geschlossen
said-work-question-denied = die Daueranfrage ist gelöscht: die Regel { $rule } erlaubt sie nicht mehr
said-work-approval = eine zweite bedienstete Person muss dieser Eingabe zustimmen
said-work-queue = die Ausschreibung, auf deren Ende diese Eingabe wartete, ist beendet: geben Sie die neue ein oder geben Sie sie auf
said-work-review = überprüfen Sie sie: verlängern Sie sie nach einer Einzelfallprüfung, sonst wird sie an diesem Tag gelöscht
said-work-hidden = sie wird für die Endnutzer sichtbar, wenn sie nicht mit Zustimmung verlängert wird
said-work-achieved = der Zweck ist erreicht: geben Sie an, warum die Ausschreibung bestehen bleiben muss, sonst wird sie gelöscht
said-work-proposal = ein anderer Staat schlägt etwas zu dieser Ausschreibung vor: prüfen Sie es unverzüglich
said-work-evidence = übermitteln Sie die Hinweise dem Staat, dem die Ausschreibung gehört
said-work-supervisor = zwei Monate ohne Einigung: legen Sie die Sache den Aufsichtsbehörden vor
said-work-contest = die Person ficht den Eintrag als Gefährder an: prüfen Sie erneut und begründen Sie das Ergebnis
said-work-threat = nehmen Sie die Bewertung erneut vor oder entfernen Sie den Eintrag als Gefährder aus der Ausschreibung
said-work-asked = die Aufsicht fragt, warum Sie einen Zugriff vorgenommen haben
said-work-answered = die handelnde Person hat geantwortet: beurteilen Sie den Zugriff
said-prove-open-account = weisen Sie erneut nach, wer Sie sind: ein Konto soll eröffnet werden
said-prove-close-account = weisen Sie erneut nach, wer Sie sind: ein Konto soll geschlossen werden
said-prove-invite = weisen Sie erneut nach, wer Sie sind: eine bedienstete Person soll eingeladen werden
said-prove-end-sessions = weisen Sie erneut nach, wer Sie sind: die Sitzungen einer anderen bediensteten Person sollen beendet werden
said-prove-make-token = weisen Sie erneut nach, wer Sie sind: ein Zugriffstoken soll erstellt werden
said-prove-set-password = weisen Sie erneut nach, wer Sie sind: ein Passwort soll gesetzt werden
said-prove-passkeys = weisen Sie erneut nach, wer Sie sind: Passkeys sollen geändert werden
said-prove-entitlement = weisen Sie erneut nach, wer Sie sind: es soll festgelegt werden, welche Kopien ein Knoten halten darf
said-sign-in-over = die Sitzung ist beendet oder das Zugriffstoken abgelaufen
said-account-closed = das Konto ist geschlossen
said-provider-none = der Knoten hat keinen Anmeldedienst
said-try-set-provider = setzen Sie `[pages.oidc]` in node.toml und starten Sie neu

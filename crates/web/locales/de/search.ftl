# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

search-title = Suche
search-tabs = Arten der Suche
search-one = Eine Person oder Sache
search-batch = Viele auf einmal
search-recent = Ihre Suchen

search-why-of = Warum Sie suchen ({ $unit })
search-purpose-missing = geben Sie vor der Suche an, warum
search-purpose-said = { $why } · Aktenzeichen { $case }
search-purpose-change = Ändern
search-purpose = Zweck
search-basis = Rechtsgrundlage
search-case = Aktenzeichen
search-offence = Straftat
search-role = Rolle der Person
search-where-asked = Wo ein Register es verlangt
search-penalty = Höchststrafe in Monaten
search-penalty-hint = Falls die Straftat zu gering sein könnte
search-urgency = Dringlichkeit
search-statement = Ihre Begründung
search-statement-hint = Wo Worte nötig sind
search-anew = Der angegebene Zweck gilt auch für diese Anfrage
search-role-suspect = Verdächtige Person
search-role-convicted = Verurteilte Person
search-role-victim = Opfer
search-role-witness = Zeuge oder Kontaktperson
search-role-missing = Vermisste Person oder Leichenteile
search-role-other = Sonstige
search-urgency-normal = Normal
search-urgency-urgent = Dringend
search-urgency-life-in-danger = Lebensgefahr

search-box = Name, Geburtsdatum, Dokument, Kennzeichen oder andere Nummer
search-box-hint = Eintippen oder einfügen, auch die Zeilen eines Passes. Zum Beispiel: Velichkov, Todor 14.3.1979
search-do = Suchen
search-recognise = Zuerst prüfen
search-recognised = Verstanden als
search-or = oder { $what }
search-look = Sehen Sie nach, was verstanden wurde, und suchen Sie dann.
search-form = Alle Felder
search-person = Person
search-document = Dokument
search-object = Fahrzeug oder andere Sache
search-name-hint = Wenn Sie seine Teile nicht unterscheiden können
search-date-hint = 1979-03-14, 14.3.1979, 03/1979 oder 1979
search-part-hint = * für das, was Sie nicht wissen
search-reference-hint = Aus einer früheren Antwort
search-document-kind = Art des Dokuments
search-document-issuer = Ausstellendes Land
search-plate-country = Land des Kennzeichens
search-number-kind = Art der Nummer
search-term-name = Name
search-term-whole-name = Ganzer Name
search-term-family = Familienname
search-term-given = Vornamen
search-term-other-name = Anderer Name derselben Person
search-term-birth-date = Geburtsdatum
search-term-sex = Geschlecht
search-term-nationality = Staatsangehörigkeit
search-term-birth-place = Geburtsort
search-term-document = Dokumentennummer
search-term-plate = Kennzeichen
search-term-vin = Fahrzeug-Identifizierungsnummer
search-term-number = Andere Nummer
search-term-reference = Referenz
search-term-day-month = Tag und Monat vertauscht
search-sex-F = Weiblich
search-sex-M = Männlich
search-sex-X = Anderes
search-number-imei = Mobilgerät (IMEI)
search-number-container = Container
search-number-firearm = Feuerwaffe
search-number-banknote = Banknote
search-number-aircraft-registration = Luftfahrzeug, Kennzeichen
search-number-aircraft-serial = Luftfahrzeug, Seriennummer
search-number-hull = Wasserfahrzeug, Rumpfnummer
search-number-boat-registration = Wasserfahrzeug, Registrierung
search-number-engine = Motor
search-number-equipment = Industrieausrüstung
search-number-it = Informationstechnik
search-number-part = Teil einer Sache
search-number-payment-card = Zahlungskarte
search-number-serial = Andere Seriennummer

search-remark-no-register = kein Register wird nach einer Telefonnummer oder E-Mail-Adresse abgefragt. Sie wurde weggelassen.
search-remark-check-digit = eine Prüfziffer stimmt nicht. Vergleichen Sie mit dem Dokument oder Gerät.
search-remark-not-understood = dies wurde nicht verstanden. Setzen Sie es in sein Feld oder lassen Sie es weg.
search-remark-too-much = Das ist zu viel für eine Anfrage.
search-remark-several = { $count ->
    [one] Ein Teil wurde weggelassen, weil sein Feld belegt ist. Fragen Sie ihn einzeln an.
   *[other] { $count } Teile wurden weggelassen, weil ihre Felder belegt sind. Fragen Sie jeden einzeln an.
 }
search-fault-nothing = Geben Sie an, wen oder was Sie suchen.
search-fault-name = Ein Name hat Buchstaben und in jedem Teil höchstens 300 Zeichen.
search-fault-date = Geben Sie ein Datum wie 1979-03-14, 14.3.1979, 03/1979 oder 1979 an.
search-fault-choice = Wählen Sie aus der Liste.
search-fault-text = Höchstens 300 Zeichen.
search-fault-number = Eine Dokumentennummer hat Buchstaben oder Ziffern, höchstens 64.
search-fault-plate = Ein Kennzeichen hat höchstens 16 Buchstaben und Ziffern. Geben Sie mit * mindestens drei aufeinanderfolgende an.
search-fault-vin = Sie hat 17 Zeichen, ohne I, O und Q.
search-fault-object = Das ist keine Nummer der gewählten Art.
search-fault-months = Geben Sie eine Zahl von Monaten an.
search-fault-anew = { $registers }: Bestätigen Sie den Zweck für jede Anfrage.
search-fault-lines = Höchstens { $count } Zeilen auf einmal.

search-whom = Wen Sie anfragen und wie lange Sie warten
search-whom-hint = Alle, die angefragt werden dürfen, wenn Sie nichts wählen.
search-registers = Register
search-authorities = Behörden
search-deadline = Höchstens warten
search-deadline-hint = Antworten werden angezeigt, sobald sie eingehen.
search-seconds = { $count ->
    [one] 1 Sekunde
   *[other] { $count } Sekunden
 }

search-results-title = Antworten
search-answers = Antworten nach Behörde und Register
search-progress = { $answered } von { $due } haben geantwortet.
search-progress-hits = { $count ->
    [0] Bisher keine möglichen Treffer.
    [one] Bisher 1 möglicher Treffer.
   *[other] Bisher { $count } mögliche Treffer.
 }
search-progress-waiting = Es fehlen noch: { $names }
search-complete = Alle angefragten Register haben geantwortet.
search-incomplete = Das Bild ist nicht vollständig.
search-unfinished = Diese Suche wurde hier nicht beendet. Angezeigt wird, was bisher eingegangen ist.
search-load = Neu laden
search-class-hit = Treffer
search-class-no-hit = kein Treffer
search-class-stale = nichts in einer veralteten Kopie
search-class-refused = nicht erlaubt
search-class-late = keine Antwort in der Zeit
search-class-unavailable = keine Antwort
search-outcome-waiting = Noch keine Antwort
search-outcome-hit = Treffer ({ $count })
search-outcome-no-hit = Kein Treffer
search-outcome-stale = Nichts gefunden, aber die Kopie ist veraltet
search-outcome-stale-ask = Es könnte etwas geben bei: { $names }. Fragen Sie dort an.
search-outcome-refused = Nicht erlaubt
search-outcome-late = Keine Antwort in der Zeit
search-outcome-late-what = Innerhalb von { $seconds } s ging nichts ein. Es könnte etwas geben: Suchen Sie erneut.
search-outcome-unavailable = Nicht verfügbar
search-outcome-unavailable-since = Nicht verfügbar seit { $time }
search-outcome-unavailable-what = Es könnte etwas geben: Suchen Sie später erneut.
search-unavailable-unreachable = Der andere Knoten ist nicht erreichbar.
search-unavailable-tls = Der andere Knoten konnte nicht nachweisen, wer er ist.
search-unavailable-bad-signature = Die Signatur der Antwort hält nicht stand, daher wird sie nicht angezeigt.
search-unavailable-undecodable = Die Antwort konnte nicht gelesen werden.
search-unavailable-version = Der andere Knoten verwendet eine andere Version.
search-unavailable-cut-off = Die Antwort brach ab.
search-unavailable-overloaded = Der andere Knoten ist überlastet.
search-unavailable-ledger = Der Zugriff konnte nicht protokolliert werden, daher wird nichts angezeigt.
search-unavailable-internal = Intern ist etwas fehlgeschlagen. Unterrichten Sie Ihren Betreiber.
search-copy-old = { $name }: Kopie { $hours } h alt.
search-copy-never = { $name }: hier noch keine vollständige Kopie.
search-cut = Es gibt mehr mögliche Treffer, als angezeigt werden dürfen. Suchen Sie enger.
search-not-asked = { $count ->
    [one] 1 Register wurde nicht angefragt
   *[other] { $count } Register wurden nicht angefragt
 }
search-authority = Behörde
search-register = Register
search-reason = Grund
search-again = Erneut suchen
search-receipt = Beleg herunterladen
search-candidate-unnamed = Möglichen Treffer anzeigen
search-misused-short = Name eines Opfers von Identitätsmissbrauch
search-band-strong = Stark
search-band-good = Gut
search-band-possible = Denkbar
search-why-same = Gleich: { $what }.
search-why-alike = Ähnlich: { $what }.
search-why-different = Verschieden: { $what }.

search-candidate-title = Ist es die gesuchte Person oder Sache?
search-misused = Dieser Name gehört einem Opfer von Identitätsmissbrauch
search-misused-what = Gehen Sie nicht wegen des Namens gegen diese Person vor. Lassen Sie die Person nachweisen, wer sie ist.
search-safety = Zu Ihrer Sicherheit
search-todo = Was zu tun ist
search-beside = Was Sie angefragt haben und was das Register enthält
search-beside-other = Was angefragt wurde und was das Register enthält
search-flag-only = Das Register sagt nur, dass es etwas gibt. Fragen Sie seinen Eigentümer.
search-feature = Merkmal
search-asked = Angefragt
search-found = Gefunden
search-agreement = Übereinstimmung
search-found-withheld = in diesem Stadium nicht angezeigt
search-found-missing = nicht im Datensatz
search-effect-same = Gleich
search-effect-alike = Ähnlich
search-effect-neutral = Nicht vergleichbar
search-effect-different = Verschieden
search-numbers = Die Erklärung und ihre Zahlen
search-score = Übereinstimmung { $score } von 1000.
search-score-what = Sie sagt, wie gut der Datensatz zur Anfrage passt, und nichts über die Person. Ein Bit mehr macht es doppelt so wahrscheinlich, dass es dieselbe Person ist.
search-explanation = Erklärung
search-bits = Bits
search-record = Was der Eigentümer zeigt
search-identity-main = Hauptname
search-identity-birth = Geburtsname
search-identity-former = früherer Name
search-identity-alias = Aliasname
search-identity-misused = Name des Opfers
search-judge = Ihre Beurteilung
search-judge-why = Warum?
search-judge-hint = Was haben Sie verglichen? Dies bleibt protokolliert.
search-confirm = Ja, sie ist es
search-reject = Nein, sie ist es nicht
search-unsure = Nicht zu entscheiden
search-judged = Beurteilt:
search-verdict-confirmed = Bestätigt
search-verdict-rejected = Verworfen
search-verdict-unsure = Unsicher
search-next = Wie es weitergeht
search-next-hit = Treffer melden
search-next-back = Zurück zu den Antworten
search-next-owner = Um beim Eigentümer mehr zu erfragen, nennen Sie:
search-log = Protokolliert
search-log-what = Diese Einträge belegen Ihre Anfrage und diese Antwort. Ihre Datenschutzbeauftragten können sie öffnen.
search-record-asked = Ihre Anfrage
search-record-answered = Die Antwort, beim Eigentümer
search-record-received = Die Antwort, hier
search-before = Voriger möglicher Treffer
search-after = Nächster möglicher Treffer
search-second-title = Eine zweite Beurteilung
search-second-what = Die Anfrage stammt aus Ihrem Kollegenkreis. Vergleichen Sie selbst: Die andere Beurteilung sehen Sie, sobald Sie Ihre abgegeben haben.
search-second-awaited = Eine zweite bedienstete Person muss es auch beurteilen. Es ist ein Treffer, wenn Sie beide bestätigen.
search-second-disagree = Die beiden Beurteilungen gehen auseinander: kein Treffer.
search-second-hit = Beide haben bestätigt: Es ist ein Treffer.
search-second-other = Die andere Beurteilung
search-contact = Kontaktstelle
search-next-owner-none = Um beim Eigentümer anzufragen, wenden Sie sich an Ihre zentrale Kontaktstelle: Die Vertrauensliste nennt für { $authority } keine Kontaktstelle.
search-accesses = Alle Zugriffe auf diesen Datensatz
search-accesses-who = Alle Zugriffe auf diesen Datensatz können Ihre Datenschutzbeauftragten und die Aufsichtsbehörde sehen.
search-receipt-title = Beleg prüfen
search-receipt-what = Ein Beleg beweist, was gefragt wurde, warum, und was jedes Register geantwortet hat. Er wird hier geprüft und nicht aufbewahrt.
search-receipt-file = Aus einer Datei
search-receipt-text = Der Beleg
search-receipt-do = Beleg prüfen
search-receipt-holds = Der Beleg ist gültig.

search-standing = Benachrichtigen, wenn etwas Neues eingegeben wird
search-standing-what = Dieselbe Anfrage wird hier für denselben Zweck erneut gestellt, sobald sich ein Register dieses Knotens ändert. Sie finden es in Ihrer Arbeitsliste.
search-standing-span = Für
search-standing-do = Weiter anfragen
search-standing-made = Sie werden benachrichtigt. Die Anfrage steht bei Ihren Suchen.
search-standing-yours = Ihre Daueranfragen
search-standing-ends = Endet
search-standing-end = Beenden
search-days = { $count ->
    [one] 1 Tag
   *[other] { $count } Tage
 }

search-recent-none = Sie haben noch nicht gesucht.
search-when = Wann
search-question = Angefragt
search-result = Ergebnis
search-registers-with-hits = { $count ->
    [0] Kein Treffer
    [one] Treffer in 1 Register
   *[other] Treffer in { $count } Registern
 }
search-newest = Neueste
search-older = Ältere
search-line = Zeile
search-lines = Eine Anfrage je Zeile
search-lines-hint = Höchstens { $count } Zeilen. Nur Register dieses Knotens werden angefragt, darunter Kopien der Ausschreibungen anderer.
search-batch-whom = Jedes Register dieses Knotens, das angefragt werden darf, wenn Sie nichts wählen.
search-do-all = Alle suchen
search-csv = Als CSV herunterladen
search-open = Öffnen

search-keys = Tasten
search-key-box = Zum Suchfeld
search-key-move = Zum nächsten oder vorigen möglichen Treffer
search-key-open = Möglichen Treffer öffnen
search-key-judge = Zur Schaltfläche: ist es, ist es nicht, nicht zu entscheiden
search-key-help = Diese Tasten anzeigen

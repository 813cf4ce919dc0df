# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

node-title = Dieser Knoten
node-parts = Teile dieses Bereichs
node-overview = Überblick
node-registers = Register
node-policies = Regeln
node-trust = Vertrauensliste
node-diagnostics = Diagnose

node-federation = Verbund
node-federation-words = { $name }, Knoten: { $nodes }
node-rules = Regeln: { $count }
node-served = Register, die dieser Knoten bedient
node-served-none = Keine

node-trust-lead = Die Vertrauensliste sagt, welche Knoten mit welchen Schlüsseln zum Verbund gehören und was jeder bedient. Sie ist von denen unterschrieben, die den Verbund leiten.
node-valid = Gültig
node-in-force = In Kraft
node-not-in-force = Nicht in Kraft
node-signers = Unterschrieben mit
node-signed-by = Mindestens { $count } von { $of } Schlüsseln des Verbunds
node-nodes = Knoten
node-roles = Was er ist
node-endpoint = Adresse
node-log = Protokoll
node-pins = TLS-Schlüssel
node-serves = Bedient
node-askers-everyone = jeder Knoten darf anfragen
node-askers-only = anfragen dürfen: { $who }

node-register = Register
node-about = Worüber
node-where = Wo die Daten sind
node-here = Hier bedient
node-yes = Ja
node-no = Nein
node-unverified = Noch nicht geprüft
node-unverified-words = Einige der folgenden Angaben müssen noch mit dem amtlichen Text abgeglichen werden.
node-code = Code
node-version = Version
node-controller = Verantwortlich für die Daten
node-acts = Beruht auf
node-who-may = Wer anfragen darf und warum
node-may-search = Für diesen Zweck dürfen anfragen: { $who }.
node-shows = Eine Antwort zeigt höchstens: { $level }.
node-shows-after = Nach einem bestätigten Treffer höchstens: { $level }.
node-search-under = Suche zulässig nach:
node-enter-under = Eingabe zulässig nach:
node-conditions = Voraussetzungen vor einer Suche
node-penalty = Die Straftat muss mit einer Strafe von mindestens { $months } Monaten bedroht sein.
node-searched-by = Wonach gesucht werden kann
node-at-least = mindestens { $count } von: { $of }
node-mode-exact = muss gleich sein
node-mode-fuzzy = darf ähnlich sein
node-mode-partial = ein Teil genügt
node-answers = Was eine Antwort zeigt
node-strong = Ein möglicher Treffer heißt stark ab { $strong } und gut ab { $good } von 1 000.
node-possible = Er heißt denkbar ab { $possible } von 1 000. Darunter wird nichts angezeigt, und angezeigt werden höchstens { $most }.
node-holds = Was es enthält und was bei einem Treffer zu tun ist
node-follows = Was auf einen bestätigten Treffer folgt
node-retention = Wie lange Datensätze aufbewahrt werden
node-kept = Aufbewahrung eines Datensatzes: { $period }.
node-kept-other = Datensätze der Art { $kinds }: { $period }.
node-reviewed = Überprüfung nach: { $period }.
node-warned = Hinweis an den Eigentümer davor: { $period }.
node-rights = Rechte der erfassten Personen
node-rights-direct = Sie wenden sich an: { $contact }.
node-rights-indirect = Sie wenden sich an die Aufsichtsbehörde, wegen: { $contact }.
node-rights-days = Sie erhalten binnen { $days } Tagen Antwort, spätestens: { $most }.
node-rights-months = Über Berichtigung oder Löschung wird binnen { $months } Monaten entschieden.

node-years = { $count ->
    [one] { $count } Jahr
   *[other] { $count } Jahre
}
node-months = { $count ->
    [one] { $count } Monat
   *[other] { $count } Monate
}
node-days = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
}
node-hours = { $count ->
    [one] { $count } Stunde
   *[other] { $count } Stunden
}
node-working-days = { $count ->
    [one] { $count } Arbeitstag
   *[other] { $count } Arbeitstage
}
node-at-once = Sofort
node-millis = { $count } ms

node-policies-lead = Nichts ist erlaubt, wenn keine Regel es erlaubt, und eine Regel, die verbietet, geht einer vor, die erlaubt. Jeder Protokolleintrag nennt die maßgebliche Regel.
node-policies-version = Diese Regeln haben den Hash
node-rules-hash = Fingerabdruck der Regeln
node-file-entry = Erfassen von Datensätzen
node-file-persons = Personen
node-permits = Erlaubt
node-forbids = Verbietet
node-remedy = Was hilft:
node-try = Wer könnte das sehen?
node-try-lead = Wählen Sie, wer was tun würde und warum. Die geltenden Regeln sagen, wie sie entscheiden würden. Es werden keine Daten gelesen, und der Versuch wird protokolliert.
node-try-do = Regeln befragen
node-would-permit = Wäre erlaubt
node-would-refuse = Würde abgelehnt
node-owes-four-eyes = Eine zweite bedienstete Person muss zustimmen, bevor aufgrund eines Fundes gehandelt wird.
node-owes-silence = Dem Eigentümer darf nichts mitgeteilt werden, bevor ein Treffer bestätigt ist.
node-owes-case = Das Aktenzeichen wird mit dem übermittelt, was herausgegeben wird.
node-role = Rolle
node-action = Was getan wird
node-purpose = Zweck
node-basis = Rechtsgrundlage
node-offence = Straftat
node-person = Was die Person in der Sache ist
node-second = Eine zweite bedienstete Person stimmt zu
node-confirmed = Der Treffer ist bestätigt
node-trained = Die Person ist für die Prüfung biometrischer Übereinstimmungen geschult

node-health = Betriebszustand
node-ready = Der Knoten kann arbeiten
node-refusing = Nichts kann geschrieben werden, daher wird nichts beantwortet, seit
node-damage = Ein Schaden wurde festgestellt; führen Sie eine Prüfung durch
node-last-commit = Letztes Schreiben
node-never = Nie
node-ledger = Protokoll
node-ledger-words = { $entries } Einträge, davon { $signed } unterschrieben
node-schema = Version des Speichers
node-backup = Letzte Sicherung
node-backup-words = { $at }, mit { $entries } Protokolleinträgen
node-backup-keys = Mit den geheimen Schlüsseln
node-backup-no-keys = Ohne die geheimen Schlüssel
node-backup-none = Keine Sicherung bekannt
node-records = Datensätze: { $count }
node-peers = Andere Knoten
node-peers-none = Der Verbund hat keinen anderen Knoten.
node-node = Knoten
node-state = Zustand
node-last-contact = Letzte Antwort
node-round-trip = Antwortzeit
node-clock = Uhr
node-clock-ahead = { $count } ms vor unserer
node-clock-behind = { $count } ms hinter unserer
node-clock-same = Wie unsere
node-certificate = Zertifikat bis
node-software = Programm
node-last-fault = Letzter Fehler
node-details = Einzelheiten
node-settings = Einstellungen
node-settings-lead = Mit denen der Knoten gestartet wurde; eine Änderung erfordert einen Neustart. Geheimnisse werden nicht angezeigt.
node-settings-none = Dieser Prozess zeigt seine Einstellungen nicht an.

node-level-flag = dass es etwas gibt
node-level-reference = eine Referenz
node-level-core-data = Kerndaten
node-level-full = den ganzen Datensatz

node-about-alerts = Ausschreibungen: Datensätze, die andere um eine Maßnahme ersuchen.
node-about-person = Datensätze über Personen.
node-about-object = Datensätze über Sachen.

node-distribution-queried = Die Daten bleiben beim jeweiligen Eigentümer und werden dort unmittelbar abgefragt.
node-distribution-replicated = Jeder berechtigte Knoten hält eine Kopie, die nur der Eigentümer ändert.
node-distribution-hosted = Ein Knoten hält die Daten, die anderen fragen ihn.
node-distribution-blinded = Die Eigentümer veröffentlichen Pseudonyme; auch die Anfragen sind verdeckt.

node-gate-offence = Die Straftat muss genannt werden.
node-gate-person-role = Es muss angegeben werden, was die Person in der Sache ist.
node-gate-four-eyes = Eine zweite bedienstete Person muss zustimmen.
node-gate-by-two = Ein Treffer ist es nur, wenn zwei bedienstete Personen ihn bestätigen.
node-gate-national = Zuvor muss in den nationalen Registern gesucht worden sein.
node-gate-silent = Der Eigentümer erfährt nichts, bevor ein Treffer bestätigt ist.

node-peer-reachable = Antwortet
node-peer-warning = Antwortet, braucht Aufmerksamkeit
node-peer-failing = Antwortet nicht
node-peer-unknown = Noch nicht gefragt

node-person-suspect = Verdächtige Person
node-person-convicted = Verurteilte Person
node-person-victim = Opfer
node-person-witness = Zeuge oder Kontaktperson
node-person-missing = Vermisste oder nicht identifizierte Person
node-person-other = Sonstige

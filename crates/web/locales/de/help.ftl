# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

help-title = Hilfe
help-where = Was wo zu finden ist
help-look-up = Nachschlagen
help-components = Bestandteile dieser Seiten, für Entwickler

help-way-search = Mit einer Anfrage alle Register abfragen, die Sie abfragen dürfen.
help-way-work = Was auf Sie und Ihre Dienststelle wartet: mögliche Treffer, Meldungen, Überprüfungen, Vorschläge.
help-way-alerts = Ausschreibungen Ihres Staates eingeben, ansehen und pflegen.
help-way-oversight = Finden, nachweisen und beurteilen, was mit Daten getan wurde.
help-way-node = Was dieser Knoten ist, seine Register und Regeln, und die anderen Knoten.
help-way-help = Diese Seite.

help-glossary = Glossar
help-glossary-lead = Ein Wort für jede Sache, auf jeder Seite dasselbe. Es ist auf Englisch verfasst.
help-shortcuts = Tasten
help-shortcuts-lead = Wo eine Liste oder ein Feld mit einzelnen Tasten bedient werden kann, gelten diese.
help-key-box = Zum Suchfeld
help-key-next = Nächste, vorige Zeile einer Liste
help-key-open = Zeile öffnen
help-key-judge = Bei einem möglichen Treffer zu Ja, Nein oder Unsicher; durch eine Taste allein wird nichts gesendet
help-key-this = Diese Seite anzeigen
help-key-none = Tasten bewirken nichts, während Sie in ein Feld schreiben. Alles geht auch mit Tab und Enter.

help-channels = Welcher Weg wann
help-channels-lead = Welchen Weg das Gesetz für welchen Austausch zwischen Staaten vorsieht.
help-channel-sirene = SIRENE-Büro
help-channel-sirene-when = Nach einem Treffer zu einer Ausschreibung des Schengener Informationssystems.
help-channel-sirene-how = Bestätigen Sie den Treffer und melden Sie ihn. Das SIRENE-Büro tauscht alle Zusatzinformationen zur Ausschreibung mit dem ausschreibenden Staat aus.
help-channel-spoc = Zentrale Kontaktstelle, über SIENA
help-channel-spoc-when = Um Informationen zu erbitten, die Strafverfolgungsbehörden eines anderen Mitgliedstaats haben, oder ihnen solche zu senden.
help-channel-spoc-how = Die zentrale Kontaktstelle sendet und antwortet. SIENA ist der übliche Weg; ein anderer ist zulässig, wenn es dringend ist, wenn ein Drittstaat oder eine internationale Organisation beteiligt ist oder nach einem Sicherheitsvorfall.
help-channel-pruem = Automatisierter Abruf (Prüm)
help-channel-pruem-when = Um festzustellen, ob ein anderer Mitgliedstaat Fahrzeugdaten oder polizeiliche Aufzeichnungen zu Ihrer Anfrage hat.
help-channel-pruem-how = Suchen Sie hier. Sie erfahren zuerst, ob es eine Übereinstimmung gibt; Kerndaten folgen, sobald ein Mensch sie bestätigt hat.
help-channel-interpol = Interpol
help-channel-interpol-when = Wenn Drittstaaten oder internationale Organisationen beteiligt sind oder sein werden.
help-channel-interpol-how = Wenden Sie sich an das Nationale Zentralbüro von Interpol, das zu Ihrer zentralen Kontaktstelle gehört.

help-law = Rechtsgrundlagen
help-law-lead = Rechtsakt und Artikel hinter jedem Code und wofür die Register ihn annehmen.
help-law-act = Rechtsakt
help-law-text = Wortlaut
help-law-article = Artikel
help-law-unverified = Noch nicht geprüft
help-law-permits = Was er hier erlaubt
help-law-nothing = Kein Register dieses Knotens nimmt ihn an.
help-law-search = Suchen: { $register }, für { $purposes }
help-law-enter = Eingeben: { $register }, für { $purposes }

help-accessibility-short = Diese Seiten sind für alle: mit Tastatur, Bildschirmleseprogramm, Bildschirmlupe, am Telefon, ohne Skripte.
help-accessibility-aim = Was angestrebt wird
help-accessibility-aim-words = Die Richtlinien für barrierefreie Webinhalte (WCAG) 2.2, Stufe AA, und die europäische Norm EN 301 549.
help-accessibility-tested = Was geprüft wird
help-accessibility-tested-words = Programme prüfen Seiten auf bekannte Barrieren und in mehreren Größen, mit und ohne Skripte. Programme können nicht jede Barriere finden.
help-accessibility-open = Was nicht barrierefrei ist
help-accessibility-open-words = Regeltexte und einige Erläuterungen gibt es nur auf Englisch. Namen von Konten und Codes werden angezeigt, wie sie sind.
help-accessibility-tell = Teilen Sie es uns mit
help-accessibility-tell-words = Wenn sich etwas nicht benutzen lässt, teilen Sie der Administration Ihrer Behörde mit, welche Seite es ist und was Sie verwenden. Alles auf diesen Seiten geht auch über die Befehlszeile des Betreibers.

law-regulation = Verordnung (EU) { $number }
law-regulation-ec = Verordnung (EG) Nr. { $number }
law-directive = Richtlinie (EU) { $number }
law-decision = Beschluss { $number }/JI
law-framework-decision = Rahmenbeschluss { $number }/JI
law-article = { $act } Art. { $article }
law-articles = { $act } Art. { $article }
law-and = { $first } und { $last }
law-to = { $first } bis { $last }

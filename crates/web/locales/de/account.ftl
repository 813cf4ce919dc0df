# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

sign-in-passkey = Mit einem Passkey anmelden
sign-in-provider = Mit dem Anmeldedienst der Behörde anmelden
sign-in-or-password = Oder mit Passwort und Code

passkey-not-done = Das hat nicht geklappt. Versuchen Sie es erneut oder wählen Sie einen anderen Weg.
passkey-name = Name
passkey-name-first = Mein Passkey
passkey-make = Passkey hinzufügen
passkey-rename = Umbenennen
passkey-remove = Entfernen
passkey-made = Angelegt
passkey-needs-script = Ein Passkey lässt sich nur hinzufügen, wo Skripte laufen dürfen.
passkey-prove-first = Weisen Sie nach, wer Sie sind, um einen Passkey hinzuzufügen

proof-title = Weisen Sie erneut nach, wer Sie sind
proof-why = Was Sie vorhaben, könnte in anderen Händen bleibenden Schaden anrichten. Der Nachweis gilt zehn Minuten.
proof-held = Was Sie eingegeben haben, bleibt erhalten. Es wird gesendet, wenn Sie fortfahren.
proof-passkey = Mit einem Passkey nachweisen
proof-or-password = Oder mit dem Passwort
proof-do = Weiter
proof-not-now = Nicht jetzt

invitation-title = Einladung
invitation-what = Mit dieser Einladung melden Sie sich zum ersten Mal an oder wieder, nachdem Sie Ihr Anmeldemittel verloren haben. Sie gilt einmal.
invitation-use = Einladung verwenden

enrolment-title = Anmeldung einrichten
enrolment-account = Ihr Konto ist
enrolment-passkey = Mit einem Passkey
enrolment-passkey-what = Das Gerät bewahrt ihn auf und erkennt Sie an Finger, Gesicht oder PIN. Er lässt sich weder erraten noch durch Phishing erbeuten.
enrolment-password = Mit Passwort und Authentifizierungs-App
enrolment-authenticator = Geben Sie dieses Geheimnis in eine Authentifizierungs-App ein und dann den Code, den sie anzeigt:
enrolment-qr = Das Geheimnis als QR-Code, für die Kamera der App
enrolment-authenticator-here = Die Authentifizierungs-App ist auf diesem Gerät
enrolment-do = Passwort und Authentifizierungs-App festlegen

account-title = Ihr Konto
account-sessions = Wo Sie angemeldet sind
account-sessions-what = Wenn Sie eine Sitzung nicht kennen, beenden Sie sie und ändern Sie Ihr Passwort.
account-device = Gerät
account-opened = Eröffnet
account-used = Zuletzt benutzt
account-proof = Nachgewiesen durch
account-proof-password-and-code = Passwort und Code
account-proof-passkey = Passkey
account-proof-oidc = Anmeldedienst der Behörde
account-proof-invitation = Einladung
account-this-one = Diese
account-end = Beenden
account-end-others = Alle anderen beenden
account-passkeys = Passkeys
account-passkeys-what = Mit einem Passkey melden Sie sich ohne Kontonamen, Passwort oder Code an.
account-passkeys-none = Dieser Knoten bietet keine Passkeys an: Sein Betreiber hat den Namen nicht festgelegt, unter dem Browser ihn erreichen.
account-password-current = Jetziges Passwort
account-password-new = Neues Passwort
account-password-hint = Mindestens { $characters } Zeichen. Alle Ihre anderen Sitzungen enden.
account-password-do = Passwort ändern
account-look = Sprache und Darstellung
account-density = Dichte
account-density-comfortable = Großzügig
account-density-compact = Kompakt
account-theme = Farben
account-theme-system = Wie am Gerät eingestellt
account-theme-light = Hell
account-theme-dark = Dunkel
account-shortcuts = Tastenkürzel
account-shortcuts-on = Ein
account-shortcuts-off = Aus
account-save = Speichern

device-browser-firefox = Firefox
device-browser-edge = Edge
device-browser-opera = Opera
device-browser-chrome = Chrome
device-browser-safari = Safari
device-browser-other = Ein anderer Browser oder ein Programm
device-system-windows = Windows
device-system-android = Android
device-system-ios = iOS
device-system-macos = macOS
device-system-chrome-os = ChromeOS
device-system-linux = Linux
device-system-other = ein anderes System
account-language-browser = Wie im Browser eingestellt

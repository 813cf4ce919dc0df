# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

sign-in-passkey = Accedi con una passkey
sign-in-provider = Accedi con il servizio di accesso dell’autorità
sign-in-or-password = Oppure con password e codice

passkey-not-done = Non ha funzionato. Riprovi o scelga un altro modo.
passkey-name = Nome
passkey-name-first = La mia passkey
passkey-make = Aggiungi una passkey
passkey-rename = Rinomina
passkey-remove = Rimuovi
passkey-made = Creata
passkey-needs-script = Una passkey può essere aggiunta solo dove è consentita l’esecuzione di script.
passkey-prove-first = Dimostri chi è per aggiungere una passkey

proof-title = Dimostri di nuovo chi è
proof-why = Ciò che sta per fare potrebbe causare un danno duraturo in altre mani. La prova vale dieci minuti.
proof-held = Ciò che ha scritto è conservato. Viene inviato quando prosegue.
proof-passkey = Dimostra con una passkey
proof-or-password = Oppure la password
proof-do = Continua
proof-not-now = Non adesso

invitation-title = Invito
invitation-what = Con questo invito accede per la prima volta, o di nuovo dopo aver perso il Suo mezzo di accesso. Vale una sola volta.
invitation-use = Usa l’invito

enrolment-title = Configuri il Suo accesso
enrolment-account = Il Suo account è
enrolment-passkey = Con una passkey
enrolment-passkey-what = Il dispositivo la conserva e La riconosce tramite dito, volto o PIN. Non può essere indovinata né carpita con l’inganno.
enrolment-password = Con password e autenticatore
enrolment-authenticator = Inserisca questo segreto in un’app di autenticazione, poi scriva il codice che mostra:
enrolment-qr = Il segreto come codice QR, per la fotocamera dell’app
enrolment-authenticator-here = L’autenticatore è su questo dispositivo
enrolment-do = Imposta password e autenticatore

account-title = Il Suo account
account-sessions = Dove ha effettuato l’accesso
account-sessions-what = Se non ne riconosce una, la termini e cambi la password.
account-device = Dispositivo
account-opened = Aperta
account-used = Ultimo uso
account-proof = Prova di identità
account-proof-password-and-code = Password e codice
account-proof-passkey = Passkey
account-proof-oidc = Servizio di accesso dell’autorità
account-proof-invitation = Invito
account-this-one = Questa
account-end = Termina
account-end-others = Termina tutte le altre
account-passkeys = Passkey
account-passkeys-what = Con una passkey accede senza nome dell’account, password né codice.
account-passkeys-none = Questo nodo non offre passkey: il suo gestore non ha impostato il nome con cui i browser lo raggiungono.
account-password-current = Password attuale
account-password-new = Nuova password
account-password-hint = Almeno { $characters } caratteri. Tutte le altre Sue sessioni terminano.
account-password-do = Cambia la password
account-look = Lingua e aspetto
account-density = Densità
account-density-comfortable = Ampia
account-density-compact = Compatta
account-theme = Colori
account-theme-system = Come impostato nel dispositivo
account-theme-light = Chiaro
account-theme-dark = Scuro
account-shortcuts = Scorciatoie da tastiera
account-shortcuts-on = Attive
account-shortcuts-off = Non attive
account-save = Salva

device-browser-firefox = Firefox
device-browser-edge = Edge
device-browser-opera = Opera
device-browser-chrome = Chrome
device-browser-safari = Safari
device-browser-other = Un altro browser o un programma
device-system-windows = Windows
device-system-android = Android
device-system-ios = iOS
device-system-macos = macOS
device-system-chrome-os = ChromeOS
device-system-linux = Linux
device-system-other = un altro sistema
account-language-browser = Come chiede il browser

# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

sign-in-passkey = Σύνδεση με κλειδί πρόσβασης
sign-in-provider = Σύνδεση με την υπηρεσία σύνδεσης της αρχής
sign-in-or-password = Ή με συνθηματικό και κωδικό

passkey-not-done = Δεν ολοκληρώθηκε. Δοκιμάστε πάλι ή επιλέξτε άλλον τρόπο.
passkey-name = Όνομα
passkey-name-first = Το κλειδί πρόσβασής μου
passkey-make = Προσθήκη κλειδιού πρόσβασης
passkey-rename = Μετονομασία
passkey-remove = Αφαίρεση
passkey-made = Δημιουργήθηκε
passkey-needs-script = Κλειδί πρόσβασης προστίθεται μόνο όπου επιτρέπονται δέσμες ενεργειών (scripts).
passkey-prove-first = Αποδείξτε ποιος είστε για να προσθέσετε κλειδί πρόσβασης

proof-title = Αποδείξτε πάλι ποιος είστε
proof-why = Αυτό που πρόκειται να κάνετε θα μπορούσε, σε άλλα χέρια, να προκαλέσει μόνιμη βλάβη. Η απόδειξη ισχύει για δέκα λεπτά.
proof-held = Όσα πληκτρολογήσατε διατηρούνται. Αποστέλλονται όταν συνεχίσετε.
proof-passkey = Απόδειξη με κλειδί πρόσβασης
proof-or-password = Ή το συνθηματικό
proof-do = Συνέχεια
proof-not-now = Όχι τώρα

invitation-title = Πρόσκληση
invitation-what = Με την πρόσκληση αυτή συνδέεστε για πρώτη φορά ή και πάλι, αφού χάσατε το μέσο σύνδεσής σας. Ισχύει μία φορά.
invitation-use = Χρήση της πρόσκλησης

enrolment-title = Ρύθμιση της σύνδεσής σας
enrolment-account = Ο λογαριασμός σας είναι
enrolment-passkey = Με κλειδί πρόσβασης
enrolment-passkey-what = Το φυλάσσει η συσκευή και σας αναγνωρίζει με δάκτυλο, πρόσωπο ή PIN. Δεν μπορεί να μαντευθεί ούτε να υποκλαπεί με ηλεκτρονικό ψάρεμα.
enrolment-password = Με συνθηματικό και εφαρμογή επαλήθευσης
enrolment-authenticator = Εισαγάγετε αυτό το μυστικό σε εφαρμογή επαλήθευσης και έπειτα τον κωδικό που δείχνει:
enrolment-qr = Το μυστικό ως κωδικός QR, για την κάμερα της εφαρμογής
enrolment-authenticator-here = Η εφαρμογή επαλήθευσης είναι σε αυτή τη συσκευή
enrolment-do = Ορισμός συνθηματικού και εφαρμογής επαλήθευσης

account-title = Ο λογαριασμός σας
account-sessions = Πού είστε συνδεδεμένοι
account-sessions-what = Αν δεν αναγνωρίζετε κάποια σύνδεση, τερματίστε την και αλλάξτε το συνθηματικό σας.
account-device = Συσκευή
account-opened = Έναρξη
account-used = Τελευταία χρήση
account-proof = Απόδειξη με
account-proof-password-and-code = Συνθηματικό και κωδικό
account-proof-passkey = Κλειδί πρόσβασης
account-proof-oidc = Την υπηρεσία σύνδεσης της αρχής
account-proof-invitation = Πρόσκληση
account-this-one = Αυτή
account-end = Τερματισμός
account-end-others = Τερματισμός όλων των άλλων
account-passkeys = Κλειδιά πρόσβασης
account-passkeys-what = Με κλειδί πρόσβασης συνδέεστε χωρίς όνομα λογαριασμού, συνθηματικό ή κωδικό.
account-passkeys-none = Αυτός ο κόμβος δεν προσφέρει κλειδιά πρόσβασης: ο υπεύθυνος λειτουργίας δεν έχει ορίσει το όνομα με το οποίο τον βρίσκουν τα προγράμματα περιήγησης.
account-password-current = Τωρινό συνθηματικό
account-password-new = Νέο συνθηματικό
account-password-hint = Τουλάχιστον { $characters } χαρακτήρες. Όλες οι άλλες συνδέσεις σας τερματίζονται.
account-password-do = Αλλαγή του συνθηματικού
account-look = Γλώσσα και εμφάνιση
account-density = Πυκνότητα
account-density-comfortable = Άνετη
account-density-compact = Συμπαγής
account-theme = Χρώματα
account-theme-system = Όπως στη συσκευή
account-theme-light = Φωτεινά
account-theme-dark = Σκούρα
account-shortcuts = Συντομεύσεις πληκτρολογίου
account-shortcuts-on = Ενεργές
account-shortcuts-off = Ανενεργές
account-save = Αποθήκευση

device-browser-firefox = Firefox
device-browser-edge = Edge
device-browser-opera = Opera
device-browser-chrome = Chrome
device-browser-safari = Safari
device-browser-other = Άλλο πρόγραμμα περιήγησης ή πρόγραμμα
device-system-windows = Windows
device-system-android = Android
device-system-ios = iOS
device-system-macos = macOS
device-system-chrome-os = ChromeOS
device-system-linux = Linux
device-system-other = άλλο σύστημα
account-language-browser = Όπως ζητά ο φυλλομετρητής

# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

nav-search = Αναζήτηση
nav-work = Κατάλογος εργασιών
nav-alerts = Καταχωρίσεις
nav-oversight = Εποπτεία
nav-node = Αυτός ο κόμβος
nav-help = Βοήθεια

frame-skip = Μετάβαση στο περιεχόμενο
frame-navigation = Ενότητες
frame-sign-out = Αποσύνδεση
frame-help = Βοήθεια
frame-public-statistics = Δημόσια στατιστικά στοιχεία
frame-accessibility = Προσβασιμότητα
frame-language = Γλώσσα
frame-choose = Επιλογή

form-error-prefix = Σφάλμα:

problem-what-to-do = Τι να κάνετε
problem-rule = Ο κανόνας που έκρινε:
problem-code = Κωδικός
problem-held = Η σελίδα αυτή διατηρεί όσα πληκτρολογήσατε. Τίποτε από αυτά δεν εκτελέστηκε τώρα.
problem-held-again = Δείτε πρώτα αν εκτελέστηκε την πρώτη φορά.
problem-held-sign-in = Συνδεθείτε σε άλλο παράθυρο, επιστρέψτε εδώ και στείλτε το:
problem-held-send = Αποστολή ξανά
problem-to-start = Στην αρχική σελίδα

start-title = Αρχική σελίδα
start-what = Αυτός είναι κόμβος μιας ομοσπονδίας αστυνομικών και συνοριακών αρχών. Οι υπάλληλοι και τα προγράμματά τους ρωτούν εδώ τι τηρούν άλλες αρχές· κάθε ερώτημα με δηλωμένο σκοπό και νομική βάση, κάθε πρόσβαση με καταγραφή.
start-this-node = Αυτός ο κόμβος
start-authority = Αρχή
start-program = Πρόγραμμα
start-protocol = Πρωτόκολλο μεταξύ κόμβων
start-trust-list = Κατάλογος εμπίστευσης, έκδοση
start-programs = Για προγράμματα
start-guide = Πώς χρησιμοποιείται η διεπαφή
start-description = Η περιγραφή της, OpenAPI 3.1
start-health = Αν ο κόμβος μπορεί να λειτουργήσει

sign-in-title = Σύνδεση
sign-in-do = Σύνδεση
sign-in-officer = Λογαριασμός
sign-in-password = Συνθηματικό
sign-in-code = Κωδικός
sign-in-code-hint = Τα έξι ψηφία που δείχνει η εφαρμογή επαλήθευσης

field-purpose = Σκοπός
field-legal-basis = Νομική βάση
field-case-reference = Αριθμός αναφοράς της υπόθεσης
field-offence = Αξιόποινη πράξη
field-penalty-months = Ανώτατη ποινή
field-person-role = Ρόλος του προσώπου
field-urgency = Επείγον
field-statement = Αιτιολογία
field-reason = Λόγος
field-terms = Τι ερωτάται

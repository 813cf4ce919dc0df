# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

problem-justification-incomplete = Η αιτιολόγηση είναι ελλιπής
remedy-justification-incomplete = Δηλώστε σκοπό, νομική βάση και αριθμό αναφοράς της υπόθεσης.

problem-code-unknown = Ένας κωδικός δεν περιέχεται στον πίνακά του
remedy-code-unknown = Επιλέξτε κωδικό από τον πίνακα που αναφέρεται.

problem-query-malformed = Το ερώτημα δεν έχει σωστή μορφή
remedy-query-malformed = Διορθώστε τα πεδία που αναφέρονται.

problem-search-key-not-permitted = Στο μητρώο δεν επιτρέπεται αναζήτηση με τα στοιχεία αυτά
remedy-search-key-not-permitted = Προσθέστε τα στοιχεία που ζητεί η δήλωση του μητρώου.

problem-denied = Ένας κανόνας δεν το επιτρέπει
remedy-denied = Διαβάστε τον κανόνα που αναφέρεται· ρωτήστε τον προϊστάμενό σας αν θεωρείτε ότι δεν εφαρμόζεται.

problem-purpose-not-accepted = Το μητρώο δεν δέχεται αυτόν τον σκοπό και τη νομική βάση
remedy-purpose-not-accepted = Δηλώστε σκοπό που δέχεται το μητρώο, εφόσον είναι ο πραγματικός.

problem-second-officer-required = Πρέπει να συμφωνήσει δεύτερος υπάλληλος
remedy-second-officer-required = Ζητήστε επιβεβαίωση από συνάδελφο άλλης μονάδας.

problem-not-signed-in = Συνδεθείτε πρώτα
remedy-not-signed-in = Συνδεθείτε ή προσκομίστε πιστοποιητικό πελάτη ή διακριτικό.

problem-sign-in-failed = Η σύνδεση απέτυχε
remedy-sign-in-failed = Ελέγξτε όνομα, συνθηματικό και κωδικό· μετά από επανειλημμένες αποτυχίες περιμένετε τον χρόνο που αναφέρεται.

problem-sign-in-blocked = Πάρα πολλές αποτυχημένες προσπάθειες
remedy-sign-in-blocked = Περιμένετε τον χρόνο που αναφέρεται ή ρωτήστε τον διαχειριστή σας.

problem-sign-in-too-weak = Η υπηρεσία σύνδεσης δεν επιβεβαίωσε με αρκετή βεβαιότητα ποιος είστε
remedy-sign-in-too-weak = Συνδεθείτε εκεί με δεύτερο παράγοντα ή εδώ με άλλον τρόπο.

problem-provider-unavailable = Η υπηρεσία σύνδεσης δεν απαντά
remedy-provider-unavailable = Συνδεθείτε με άλλον τρόπο ή δοκιμάστε ξανά αργότερα.

problem-step-up-needed = Αποδείξτε πάλι ποιος είστε
remedy-step-up-needed = Αποδείξτε το με συνθηματικό, κωδικό ή κλειδί πρόσβασης και επαναλάβετε.

problem-enrolment-needed = Ρυθμίστε πρώτα τη σύνδεσή σας
remedy-enrolment-needed = Ορίστε συνθηματικό ή δηλώστε κλειδί πρόσβασης.

problem-not-found = Δεν βρέθηκε
remedy-not-found = Ελέγξτε το αναγνωριστικό.

problem-method-not-allowed = Η διεύθυνση δεν δέχεται αυτή τη μέθοδο
remedy-method-not-allowed = Χρησιμοποιήστε μέθοδο που αναφέρει το πεδίο κεφαλίδας `Allow`.

problem-conflict = Η κατάσταση έχει αλλάξει
remedy-conflict = Φορτώστε πάλι και επαναλάβετε.

problem-body-too-large = Το περιεχόμενο υπερβαίνει το όριο
remedy-body-too-large = Στείλτε λιγότερα κάθε φορά.

problem-body-malformed = Το περιεχόμενο δεν μπορεί να διαβαστεί
remedy-body-malformed = Στείλτε ό,τι ζητεί η περιγραφή της διεπαφής.

problem-media-type-unsupported = Ο τύπος μέσου δεν γίνεται δεκτός
remedy-media-type-unsupported = Στείλτε application/json.

problem-page-invalid = Η σελίδα δεν είναι έγκυρη
remedy-page-invalid = Χρησιμοποιήστε τον δείκτη της προηγούμενης σελίδας και το πολύ το μέγεθος που αναφέρεται.

problem-form-forged = Το έντυπο δεν στάλθηκε από σελίδα αυτής της σύνδεσης
remedy-form-forged = Ανοίξτε πάλι τη σελίδα και συμπληρώστε εκεί το έντυπο.

problem-rate-exceeded = Πάρα πολλά αιτήματα
remedy-rate-exceeded = Μειώστε τον ρυθμό· αναφέρονται το όριο και ο χρόνος αναμονής.

problem-overloaded = Ο κόμβος είναι απασχολημένος
remedy-overloaded = Επαναλάβετε σε λίγο.

problem-ledger-unavailable = Η πρόσβαση δεν μπορεί να καταγραφεί, γι’ αυτό δεν δίνεται καμία απάντηση
remedy-ledger-unavailable = Ενημερώστε τον υπεύθυνο λειτουργίας· η λειτουργία συνεχίζεται αυτομάτως μόλις γίνει δυνατή η καταγραφή.

problem-store-unavailable = Ο χώρος αποθήκευσης δεν μπορεί να χρησιμοποιηθεί
remedy-store-unavailable = Ενημερώστε τον υπεύθυνο λειτουργίας.

problem-record-damaged = Μια αποθηκευμένη εγγραφή έχει υποστεί βλάβη
remedy-record-damaged = Ενημερώστε τον υπεύθυνο λειτουργίας: να αποκαταστήσει την εγγραφή από εφεδρικό αντίγραφο.

problem-internal = Παρουσιάστηκε εσωτερικό σφάλμα
remedy-internal = Ενημερώστε τον υπεύθυνο λειτουργίας και αναφέρετε την ώρα.

problem-peer-unknown = Ο κόμβος δεν είναι στον κατάλογο εμπίστευσης
remedy-peer-unknown = Ζητήστε από τους υπευθύνους της ομοσπονδίας να εγγράψουν τον κόμβο.

problem-peer-not-entitled = Ο κατάλογος εμπίστευσης δεν δίνει στον κόμβο αυτό το δικαίωμα
remedy-peer-not-entitled = Ζητήστε μόνο όσα ο κατάλογος εμπίστευσης επιτρέπει στον κόμβο.

problem-signature-invalid = Η υπογραφή δεν επαληθεύεται
remedy-signature-invalid = Ελέγξτε το κλειδί υπογραφής και ότι τίποτε δεν αλλοιώνει τα μηνύματα στη διαδρομή.

problem-signature-missing = Η υπογραφή λείπει ή δεν καλύπτει όσα πρέπει
remedy-signature-missing = Υπογράψτε όπως ορίζει το πρωτόκολλο.

problem-digest-mismatch = Το περιεχόμενο δεν συμφωνεί με τη σύνοψή του
remedy-digest-mismatch = Στείλτε το περιεχόμενο αναλλοίωτο.

problem-replayed = Το αίτημα έχει ήδη ληφθεί
remedy-replayed = Υπογράψτε εκ νέου κάθε αίτημα.

problem-clock-skew = Ο χρόνος της υπογραφής είναι εκτός ορίων
remedy-clock-skew = Συγχρονίστε το ρολόι του κόμβου που ρωτά.

problem-trust-list-stale = Ο κατάλογος εμπίστευσης δεν είναι ενημερωμένος
remedy-trust-list-stale = Εγκαταστήστε τον ισχύοντα κατάλογο εμπίστευσης.

problem-version-unsupported = Η έκδοση του πρωτοκόλλου δεν υποστηρίζεται
remedy-version-unsupported = Ενημερώστε τον παλαιότερο από τους δύο κόμβους.

problem-register-not-served = Το μητρώο δεν εξυπηρετείται εδώ
remedy-register-not-served = Ρωτήστε κόμβο που το εξυπηρετεί.

problem-record-invalid = Η εγγραφή δεν συμφωνεί με τη δήλωση του μητρώου
remedy-record-invalid = Διορθώστε τα πεδία που αναφέρονται.

problem-form-invalid = Το έντυπο δεν συμφωνεί με τη δήλωσή του
remedy-form-invalid = Διορθώστε τα πεδία που αναφέρονται.

problem-not-owner = Μόνο ο κάτοχος μιας εγγραφής επιτρέπεται να την αλλάξει
remedy-not-owner = Προτείνετε την αλλαγή στον κάτοχο.

problem-alert-incompatible = Καταχώριση άλλου κράτους είναι ασυμβίβαστη με αυτήν
remedy-alert-incompatible = Διαβουλευθείτε με τα κράτη που αναφέρονται· εισαγάγετέ την παρά ταύτα μόνο για ουσιώδη εθνικά συμφέροντα.

problem-feed-set-back = Η ροή αυτού του κόμβου δεν αποτελεί συνέχεια όσων έχει δημοσιεύσει
remedy-feed-set-back = Επαναφέρετε εφεδρικό αντίγραφο που περιέχει όσα δημοσιεύθηκαν· ως τότε δεν εισάγεται τίποτε.

problem-proof-invalid = Η απόδειξη δεν επαληθεύεται
remedy-proof-invalid = Θεωρήστε το έγγραφο μη αποδεδειγμένο· το σφάλμα αναφέρεται.

problem-configuration-invalid = Οι ρυθμίσεις δεν είναι έγκυρες
remedy-configuration-invalid = Διορθώστε τη ρύθμιση που αναφέρεται και ξεκινήστε πάλι.

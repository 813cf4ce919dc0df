# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

node-title = Αυτός ο κόμβος
node-parts = Μέρη αυτής της ενότητας
node-overview = Επισκόπηση
node-registers = Μητρώα
node-policies = Κανόνες
node-trust = Κατάλογος εμπίστευσης
node-diagnostics = Διαγνωστικά

node-federation = Ομοσπονδία
node-federation-words = { $name }, κόμβοι: { $nodes }
node-rules = Κανόνες: { $count }
node-served = Μητρώα που εξυπηρετεί αυτός ο κόμβος
node-served-none = Κανένα

node-trust-lead = Ο κατάλογος εμπίστευσης αναφέρει ποιοι κόμβοι ανήκουν στην ομοσπονδία, με ποια κλειδιά, και τι εξυπηρετεί ο καθένας. Τον υπογράφουν όσοι διευθύνουν την ομοσπονδία.
node-valid = Ισχύς
node-in-force = Σε ισχύ
node-not-in-force = Δεν ισχύει
node-signers = Υπογραφή
node-signed-by = Τουλάχιστον { $count } από τα { $of } κλειδιά της ομοσπονδίας
node-nodes = Κόμβοι
node-roles = Τι είναι
node-endpoint = Διεύθυνση
node-log = Βιβλίο καταγραφής
node-pins = Κλειδιά TLS
node-serves = Εξυπηρετεί
node-askers-everyone = μπορεί να ρωτήσει κάθε κόμβος
node-askers-only = μπορούν να ρωτήσουν: { $who }

node-register = Μητρώο
node-about = Αφορά
node-where = Πού βρίσκονται τα δεδομένα
node-here = Εξυπηρετείται εδώ
node-yes = Ναι
node-no = Όχι
node-unverified = Δεν έχει ελεγχθεί ακόμη
node-unverified-words = Ορισμένα από τα παρακάτω στοιχεία δεν έχουν ακόμη συγκριθεί με το επίσημο κείμενο.
node-code = Κωδικός
node-version = Έκδοση
node-controller = Υπεύθυνος για τα δεδομένα
node-acts = Στηρίζεται σε
node-who-may = Ποιος μπορεί να ρωτήσει και γιατί
node-may-search = Μπορούν να ρωτήσουν για τον σκοπό αυτό: { $who }.
node-shows = Η απάντηση δείχνει το πολύ: { $level }.
node-shows-after = Μετά από επιβεβαιωμένη θετική απάντηση, το πολύ: { $level }.
node-search-under = Αναζήτηση επιτρέπεται βάσει:
node-enter-under = Εισαγωγή επιτρέπεται βάσει:
node-conditions = Προϋποθέσεις πριν από την αναζήτηση
node-penalty = Η αξιόποινη πράξη πρέπει να επισύρει ποινή τουλάχιστον { $months } μηνών.
node-searched-by = Με τι μπορεί να γίνει αναζήτηση
node-at-least = τουλάχιστον { $count } από: { $of }
node-mode-exact = πρέπει να είναι ίδιο
node-mode-fuzzy = μπορεί να μοιάζει
node-mode-partial = αρκεί ένα μέρος
node-answers = Τι δείχνει η απάντηση
node-strong = Μια πιθανή αντιστοιχία ονομάζεται ισχυρή από { $strong } και καλή από { $good } στα 1 000.
node-possible = Ονομάζεται ενδεχόμενη από { $possible } στα 1 000. Κάτω από αυτό δεν εμφανίζεται τίποτε, και εμφανίζονται το πολύ { $most }.
node-holds = Τι τηρεί και τι πρέπει να γίνει σε θετική απάντηση
node-follows = Τι ακολουθεί μια επιβεβαιωμένη θετική απάντηση
node-retention = Πόσο διατηρούνται οι εγγραφές
node-kept = Μια εγγραφή διατηρείται για { $period }.
node-kept-other = Εγγραφές του είδους { $kinds }: { $period }.
node-reviewed = Επανεξετάζεται μετά από { $period }.
node-warned = Ο κάτοχος ειδοποιείται { $period } πριν.
node-rights = Δικαιώματα των προσώπων που έχουν εγγραφεί
node-rights-direct = Απευθύνονται στην αρχή: { $contact }.
node-rights-indirect = Απευθύνονται στην εποπτική αρχή, σχετικά με: { $contact }.
node-rights-days = Λαμβάνουν απάντηση μέσα σε { $days } ημέρες, το αργότερο σε { $most }.
node-rights-months = Για τη διόρθωση ή τη διαγραφή αποφασίζεται μέσα σε { $months } μήνες.

node-years = { $count ->
    [one] { $count } έτος
   *[other] { $count } έτη
}
node-months = { $count ->
    [one] { $count } μήνα
   *[other] { $count } μήνες
}
node-days = { $count ->
    [one] { $count } ημέρα
   *[other] { $count } ημέρες
}
node-hours = { $count ->
    [one] { $count } ώρα
   *[other] { $count } ώρες
}
node-working-days = { $count ->
    [one] { $count } εργάσιμη ημέρα
   *[other] { $count } εργάσιμες ημέρες
}
node-at-once = Αμέσως
node-millis = { $count } ms

node-policies-lead = Τίποτε δεν επιτρέπεται αν δεν το επιτρέπει κανόνας, και ο κανόνας που απαγορεύει υπερισχύει εκείνου που επιτρέπει. Κάθε εγγραφή του βιβλίου ονομάζει τον κανόνα που έκρινε.
node-policies-version = Οι κανόνες αυτοί έχουν το αποτύπωμα (hash)
node-rules-hash = Αποτύπωμα των κανόνων
node-file-entry = Καταχώριση εγγραφών
node-file-persons = Πρόσωπα
node-permits = Επιτρέπει
node-forbids = Απαγορεύει
node-remedy = Τι βοηθά:
node-try = Ποιος θα μπορούσε να το δει;
node-try-lead = Επιλέξτε ποιος θα έκανε τι και γιατί. Οι ισχύοντες κανόνες λένε τι θα αποφάσιζαν. Δεν διαβάζονται δεδομένα, και η δοκιμή καταγράφεται.
node-try-do = Ερώτηση προς τους κανόνες
node-would-permit = Θα επιτρεπόταν
node-would-refuse = Θα απορριπτόταν
node-owes-four-eyes = Πριν από κάθε ενέργεια βάσει των ευρημάτων πρέπει να συμφωνήσει δεύτερος υπάλληλος.
node-owes-silence = Ο κάτοχος δεν πρέπει να ενημερωθεί πριν επιβεβαιωθεί θετική απάντηση.
node-owes-case = Ο αριθμός αναφοράς της υπόθεσης συνοδεύει ό,τι διαβιβάζεται.
node-role = Ρόλος
node-action = Τι γίνεται
node-purpose = Σκοπός
node-basis = Νομική βάση
node-offence = Αξιόποινη πράξη
node-person = Τι είναι το πρόσωπο στην υπόθεση
node-second = Συμφωνεί δεύτερος υπάλληλος
node-confirmed = Η θετική απάντηση έχει επιβεβαιωθεί
node-trained = Ο υπάλληλος έχει εκπαιδευθεί στον έλεγχο βιομετρικών αντιστοιχιών

node-health = Κατάσταση λειτουργίας
node-ready = Ο κόμβος μπορεί να λειτουργήσει
node-refusing = Δεν μπορεί να γραφεί τίποτε και γι’ αυτό δεν δίνεται απάντηση, από
node-damage = Εντοπίστηκε βλάβη· εκτελέστε έλεγχο
node-last-commit = Τελευταία εγγραφή στον δίσκο
node-never = Ποτέ
node-ledger = Βιβλίο καταγραφής
node-ledger-words = { $entries } εγγραφές, από τις οποίες { $signed } με υπογραφή
node-schema = Έκδοση του χώρου αποθήκευσης
node-backup = Τελευταίο εφεδρικό αντίγραφο
node-backup-words = { $at }, με { $entries } εγγραφές του βιβλίου
node-backup-keys = Με τα μυστικά κλειδιά
node-backup-no-keys = Χωρίς τα μυστικά κλειδιά
node-backup-none = Δεν είναι γνωστό κανένα εφεδρικό αντίγραφο
node-records = Εγγραφές μητρώου: { $count }
node-peers = Άλλοι κόμβοι
node-peers-none = Η ομοσπονδία δεν έχει άλλον κόμβο.
node-node = Κόμβος
node-state = Κατάσταση
node-last-contact = Τελευταία απάντηση
node-round-trip = Χρόνος απόκρισης
node-clock = Ρολόι
node-clock-ahead = { $count } ms μπροστά από το δικό μας
node-clock-behind = { $count } ms πίσω από το δικό μας
node-clock-same = Όπως το δικό μας
node-certificate = Πιστοποιητικό έως
node-software = Πρόγραμμα
node-last-fault = Τελευταίο σφάλμα
node-details = Λεπτομέρειες
node-settings = Ρυθμίσεις
node-settings-lead = Όπως ξεκίνησε ο κόμβος· κάθε αλλαγή απαιτεί επανεκκίνηση. Τα μυστικά δεν εμφανίζονται.
node-settings-none = Η διεργασία αυτή δεν δείχνει τις ρυθμίσεις της.

node-level-flag = ότι υπάρχει κάτι
node-level-reference = έναν αριθμό αναφοράς
node-level-core-data = βασικά δεδομένα
node-level-full = ολόκληρη την εγγραφή

node-about-alerts = Καταχωρίσεις: εγγραφές που ζητούν από άλλους να ενεργήσουν.
node-about-person = Εγγραφές για πρόσωπα.
node-about-object = Εγγραφές για αντικείμενα.

node-distribution-queried = Τα δεδομένα μένουν στον κάθε κάτοχο, που ερωτάται απευθείας.
node-distribution-replicated = Κάθε κόμβος με δικαίωμα τηρεί αντίγραφο που αλλάζει μόνο ο κάτοχος.
node-distribution-hosted = Ένας κόμβος τηρεί τα δεδομένα, οι άλλοι τον ρωτούν.
node-distribution-blinded = Οι κάτοχοι δημοσιεύουν ψευδώνυμα· καλύπτονται και τα ερωτήματα.

node-gate-offence = Πρέπει να αναφερθεί η αξιόποινη πράξη.
node-gate-person-role = Πρέπει να δηλωθεί τι είναι το πρόσωπο στην υπόθεση.
node-gate-four-eyes = Πρέπει να συμφωνήσει δεύτερος υπάλληλος.
node-gate-by-two = Είναι θετική απάντηση μόνο αν το επιβεβαιώσουν δύο υπάλληλοι.
node-gate-national = Πρέπει να έχει προηγηθεί αναζήτηση στα εθνικά μητρώα.
node-gate-silent = Ο κάτοχος δεν μαθαίνει τίποτε πριν επιβεβαιωθεί θετική απάντηση.

node-peer-reachable = Απαντά
node-peer-warning = Απαντά, χρειάζεται προσοχή
node-peer-failing = Δεν απαντά
node-peer-unknown = Δεν ερωτήθηκε ακόμη

node-person-suspect = Ύποπτος
node-person-convicted = Καταδικασθείς
node-person-victim = Θύμα
node-person-witness = Μάρτυρας ή επαφή
node-person-missing = Αγνοούμενος ή αγνώστου ταυτότητας
node-person-other = Άλλο

# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

clock-at-once = απαιτείται αμέσως
clock-minutes-left = { $number ->
    [0] λήγει τώρα
    [one] λήγει σε 1 λεπτό
   *[other] λήγει σε { $number } λεπτά
}
clock-hours-left = { $number ->
    [one] λήγει σε 1 ώρα
   *[other] λήγει σε { $number } ώρες
}
clock-days-left = { $number ->
    [one] λήγει σε 1 ημέρα
   *[other] λήγει σε { $number } ημέρες
}
clock-minutes-late = { $number ->
    [0] εκπρόθεσμο τώρα
    [one] εκπρόθεσμο κατά 1 λεπτό
   *[other] εκπρόθεσμο κατά { $number } λεπτά
}
clock-hours-late = { $number ->
    [one] εκπρόθεσμο κατά 1 ώρα
   *[other] εκπρόθεσμο κατά { $number } ώρες
}
clock-days-late = { $number ->
    [one] εκπρόθεσμο κατά 1 ημέρα
   *[other] εκπρόθεσμο κατά { $number } ημέρες
}

work-title = Κατάλογος εργασιών
work-tab-waiting = Τι εκκρεμεί
work-tab-hits = Θετικές απαντήσεις
work-tab-received = Αναφορές που παραλήφθηκαν
work-filter = Εμφάνιση μόνο
work-whose = Ποιου
work-whose-anybody = Οποιουδήποτε
work-whose-mine = Δικά μου
work-whose-nobody = Κανενός ακόμη
work-kind = Τι
work-register = Μητρώο
work-all = Όλα
work-own-unit = Μόνο της μονάδας μου
work-only-overdue = Μόνο εκπρόθεσμα
work-show = Εμφάνιση
work-show-all = Εμφάνιση όλων όσα εκκρεμούν.
work-none = Δεν εκκρεμεί τίποτε για εσάς.
work-none-so = Δεν εκκρεμεί τίποτε που να ταιριάζει με την επιλογή σας.
work-cut = Εκκρεμούν περισσότερα από όσα εμφανίζονται εδώ: { $kind }. Εμφανίζονται τα παλαιότερα.
work-due = Προθεσμία
work-what = Τι πρέπει να γίνει
work-who = Ποιος
work-since = από { $moment }
work-mine = Εσείς
work-nobody = Κανείς ακόμη
work-take = Ανάληψη
work-seen = Αναγνώστηκε: αφαίρεση από τον κατάλογο
work-ticked = Όλα τα επιλεγμένα
work-officer = Λογαριασμός συναδέλφου της μονάδας σας
work-note = Σημείωση για όποιον το αναλάβει
work-to-me = Ανάθεση σε εμένα
work-to-officer = Παράδοση στον συνάδελφο
work-to-nobody = Επιστροφή
work-pages = Σελίδες
work-first = Πρώτη σελίδα
work-next = Επόμενη σελίδα
work-changed = Κάποιος άλλος πρόλαβε, γι’ αυτό δεν άλλαξε τίποτε. Οι επιλογές και η σημείωσή σας βρίσκονται ακόμη εδώ· ελέγξτε και στείλτε πάλι.
work-changed-gone = Ένα στοιχείο δεν είναι πια σε αυτή τη σελίδα.
work-changed-yours = { $what }: είναι ήδη δικό σας.
work-changed-free = { $what }: επιστράφηκε και δεν το έχει κανείς.
work-changed-other = { $what }: το έχει τώρα ο χρήστης { $officer }.

work-kind-candidates = Σύγκριση πιθανών αντιστοιχιών
work-kind-second-opinion = Ζητείται δεύτερη κρίση
work-kind-opinion-given = Δόθηκε δεύτερη κρίση
work-kind-hit-to-report = Εξακρίβωση και αναφορά αντιστοιχίας
work-kind-hit-overdue = Εκπρόθεσμη αναφορά
work-kind-minor-overdue = Εκπρόθεσμη απόφαση για παιδί
work-kind-report-failed = Η αναφορά δεν παραδόθηκε
work-kind-report-received = Απόφαση για αναφορά
work-kind-decision-received = Ανάγνωση απόφασης
work-kind-subscription-found = Ένα διαρκές ερώτημα έχει απάντηση
work-kind-subscription-ended = Ένα διαρκές ερώτημα έληξε
work-kind-approval = Συμφωνία για καταχώριση
work-kind-queue = Εισαγωγή καταχώρισης που περίμενε
work-kind-review = Επανεξέταση καταχώρισης
work-kind-hidden = Καταχώριση σε απόκρυψη: παράταση ή εμφάνιση
work-kind-purpose-achieved = Ο σκοπός επιτεύχθηκε: διατήρηση ή διαγραφή
work-kind-proposal = Απόφαση για πρόταση
work-kind-evidence = Αποστολή στοιχείων
work-kind-supervisor = Ενημέρωση των εποπτικών αρχών
work-kind-contest = Εξέταση αμφισβητούμενης καταχώρισης
work-kind-threat = Νέα αξιολόγηση απειλής
work-kind-question = Απάντηση σε ερώτηση της εποπτείας
work-kind-answer = Κρίση πρόσβασης μετά την απάντηση του υπαλλήλου

# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

alerts-title = Καταχωρίσεις
alerts-tabs = Μέρη αυτής της ενότητας
alerts-tab-list = Δικές μας καταχωρίσεις
alerts-tab-reviews = Προς επανεξέταση
alerts-tab-drafts = Εισαγωγές σε αναμονή
alerts-tab-proposals = Προτάσεις
alerts-tab-events = Προς ενημέρωση
alerts-tab-criteria = Κριτήρια απειλής
alerts-tab-contest = Αμφισβητούμενη εισαγωγή
alerts-tab-subscriptions = Διαρκή ερωτήματα
alerts-tab-deletions = Διαγραφές
alerts-tab-feeds = Αντίγραφα
alerts-tab-statistics = Στατιστικά στοιχεία

alerts-enter = Εισαγωγή καταχώρισης
alerts-show = Εμφάνιση
alerts-all = Όλες
alerts-cancel = Ακύρωση
alerts-continue = Συνέχεια
alerts-again = Ακόμη μία φορά
alerts-yes = Ναι
alerts-you = εσείς
alerts-missing = Το στοιχείο αυτό λείπει ή δεν έχει γραφεί όπως πρέπει.
alerts-pages = Περισσότερα από τον κατάλογο
alerts-to-first = Στην αρχή
alerts-to-next = Επόμενη σελίδα
alerts-none = Δεν υπάρχει καταχώριση αυτού του είδους.
alerts-none-yet = Δεν έχει βρεθεί τίποτε ως τώρα. Απομένουν κι άλλες για έλεγχο: συνεχίστε στην επόμενη σελίδα.
alerts-list-caption = Καταχωρίσεις της αρχής σας, με πρώτη αυτήν που άλλαξε τελευταία
alerts-on-record = Έχει καταγραφεί, εγγραφή { $entry } του βιβλίου.
alerts-not-as-it-stands = Αυτό δεν ταιριάζει με την καταχώριση όπως είναι τώρα.

alerts-choose-what = Επιλέξτε για ποιον σκοπό είναι η καταχώριση. Κάθε κατηγορία αναφέρει τι θα πράξουν οι υπάλληλοι σε όλα τα κράτη.
alerts-choose-needs = Τι απαιτείται
alerts-second-officer = Για την κατηγορία αυτή απαιτούνται δύο πρόσωπα. Ό,τι εισαγάγετε περιμένει τη συμφωνία άλλου υπαλλήλου.
alerts-enter-ask = Εισαγωγή και αίτημα προς δεύτερο υπάλληλο
alerts-check = Έλεγχος
alerts-check-what = Ο έλεγχος δείχνει πόσο καλά είναι τα δεδομένα και αναζητεί καταχωρίσεις για το ίδιο πρόσωπο ή αντικείμενο. Η αναζήτηση αυτή καταγράφεται. Δεν έχει εισαχθεί ακόμη τίποτε.
alerts-checked = Ελέγχθηκε, δεν έχει εισαχθεί ακόμη
alerts-checked-faults = Πριν από την εισαγωγή:
alerts-checked-queued = Η αρχή σας έχει καταχώριση για το ίδιο πρόσωπο ή αντικείμενο. Η νέα θα περιμένει ώσπου να λήξει εκείνη.
alerts-checked-alone = Δεν βρέθηκε καταχώριση για το ίδιο ή παρόμοιο πρόσωπο ή αντικείμενο.
alerts-quality-soon = Εδώ βλέπετε πόσο καλά είναι τα δεδομένα καθώς συμπληρώνετε.
alerts-similar-title = Καταχωρίσεις που ίσως αφορούν το ίδιο πρόσωπο ή αντικείμενο
alerts-similar-what = Συγκρίνετε. Αν κάποια αφορά άλλο πρόσωπο ή αντικείμενο, αναφέρετε πώς το γνωρίζετε.
alerts-similar-same = Το ίδιο, με βάση όλα τα γνωστά στοιχεία
alerts-similar-alike = Παρόμοιο
alerts-similar-conflict = Ασυμβίβαστη με τη δική σας
alerts-similar-agrees = συμφωνία { $percent } στα 100
alerts-similar-first = Μπορούν να συνυπάρχουν. Πρώτα εκτελείται: { $category }.
alerts-similar-not = Δεν μπορούν να συνυπάρχουν. Διαβουλευθείτε με το κράτος αυτό πριν εισαγάγετε τη δική σας.
alerts-similar-different = Αφορά άλλο πρόσωπο ή αντικείμενο, διότι
alerts-deviation = Εισαγωγή παρότι οι καταχωρίσεις είναι ασυμβίβαστες
alerts-deviation-what = Μόνο για ουσιώδη εθνικά συμφέροντα και αφού ζητηθεί η γνώμη των κρατών.

alerts-standing-shown = Εμφανίζεται
alerts-standing-review-due = Προς επανεξέταση
alerts-standing-hidden = Σε απόκρυψη
alerts-standing-flagged = Με επισήμανση
alerts-tag-immediate = Άμεση ενέργεια
alerts-tag-terrorism = Τρομοκρατία
alerts-tag-flags = { $count ->
    [one] Επισήμανση ενός κράτους
   *[other] Επισημάνσεις { $count } κρατών
}
alerts-days = { $count ->
    [0] σήμερα
    [one] μία ημέρα
   *[other] { $count } ημέρες
}

alerts-column-alert = Καταχώριση
alerts-column-changed = Αλλαγή
alerts-column-due = Επανεξέταση έως
alerts-column-left = Υπόλοιπο χρόνου
alerts-column-extensions = Παρατάσεις
alerts-column-when = Πότε
alerts-column-what = Τι
alerts-column-to = Προς
alerts-column-from = Από
alerts-column-until = Έως
alerts-column-evidence = Στοιχεία από
alerts-column-answer = Απάντηση
alerts-column-prepared = Προετοιμασία
alerts-column-by = Προετοιμάστηκε από
alerts-column-since = Από
alerts-column-instead = Ενέργεια εκεί
alerts-column-node = Κόμβος
alerts-column-asked = Τελευταίο αίτημα
alerts-column-version = Έκδοση
alerts-column-fields = Πεδία που άλλαξαν
alerts-column-deleted = Διαγραφή
alerts-column-issuer = Εκδότης
alerts-column-as-of = Πλήρες έως
alerts-column-applied = Εγγραφές που λήφθηκαν, από τις γνωστές
alerts-column-acknowledged = Εγγραφές με επιβεβαίωση λήψης
alerts-column-categories = Κατηγορίες
alerts-column-made = Υποβλήθηκε
alerts-column-renewed = Ανανεώθηκε
alerts-column-counted = Τι μετρήθηκε
alerts-column-count = Αριθμός

alerts-field-register = Μητρώο
alerts-field-record = Αριθμός στο μητρώο σας
alerts-field-category = Κατηγορία
alerts-field-standing = Κατάσταση
alerts-field-state = Κράτος
alerts-field-kind = Είδος σύνδεσης
alerts-field-reason = Λόγος
alerts-field-reasons = Αιτιολογία
alerts-field-ground = Λόγος κατά τον νόμο
alerts-field-grounds = Τι αντιτάσσει το πρόσωπο
alerts-field-assessment = Ατομική αξιολόγηση
alerts-field-outcome = Αποτέλεσμα της επανεξέτασης
alerts-hint-review-assessment = Γιατί η καταχώριση είναι ακόμη αναγκαία και αναλογική ή γιατί δεν είναι. Καταγράφεται.
alerts-hint-review-ground = Μόνο αν διαγράφεται.
alerts-field-request = Αριθμός αναφοράς του αιτήματος
alerts-field-consent = Αριθμός αναφοράς της συγκατάθεσης
alerts-field-told = Κράτη που μετέχουν στην επιχείρηση
alerts-field-other-register = Μητρώο της άλλης καταχώρισης
alerts-field-other = Αριθμός της άλλης καταχώρισης
alerts-field-link = Σύνδεση
alerts-field-consented = Σε τι συμφώνησε το θύμα
alerts-field-categories = Τι ανακαλεί το θύμα
alerts-field-revocation = Αριθμός αναφοράς της ανάκλησης
alerts-field-proposal = Τι προτείνετε;
alerts-field-evidence = Ημέρα κατά την οποία έγιναν γνωστά τα στοιχεία
alerts-field-text = Τι ακριβώς και γιατί
alerts-field-stands = Παραμένει η εισαγωγή;
alerts-field-accept = Συμφωνεί η αρχή σας;
alerts-field-proportionality = Αναλογικότητα
alerts-field-judicial-authority = Δικαστική αρχή
alerts-field-judicial-request = Το αίτημά της
alerts-field-immediate = Άμεση ενέργεια
alerts-field-terrorism = Αφορά τρομοκρατικά εγκλήματα
alerts-field-basis = Σκοπός και νομική βάση
alerts-field-case-reference = Υπόθεση
alerts-field-offence = Αξιόποινη πράξη
alerts-field-person-role = Ρόλος του προσώπου στην υπόθεση
alerts-field-statement = Αιτιολογία με δικά σας λόγια
alerts-field-family = Επώνυμο
alerts-field-given = Όνομα
alerts-field-birth = Ημερομηνία γέννησης
alerts-field-document = Αριθμός εγγράφου
alerts-field-plate = Αριθμός κυκλοφορίας
alerts-field-vin = Αριθμός αναγνώρισης οχήματος (VIN)
alerts-field-registers = Μητρώα
alerts-field-ends = Λήγει στις
alerts-field-period = Περίοδος

alerts-field-kind-of-object = Είδος αντικειμένου
alerts-field-deviation-consulted = Κράτη των οποίων ζητήθηκε η γνώμη
alerts-field-deviation-interests = Ουσιώδη εθνικά συμφέροντα

alerts-hint-new-record = Ο αριθμός που της δίνει η αρχή σας. Ποτέ όνομα: εμφανίζεται σε διευθύνσεις.
alerts-hint-new-proportionality = Γιατί η υπόθεση είναι επαρκής, συναφής και αρκετά σημαντική για καταχώριση.
alerts-hint-condition = Αναφέρετε πώς πληρούται η προϋπόθεση.
alerts-hint-of = Για παράδειγμα 2026, 2026-11 ή 2026-11-21. Αν μείνει κενό, η τρέχουσα.
alerts-hint-one-a-line = Ένα σε κάθε γραμμή. Μόνο αν συμφώνησε το θύμα.
alerts-hint-extend-assessment = Γιατί η καταχώριση είναι ακόμη αναγκαία στην υπόθεση αυτή. Παραμένει στην αρχή σας.
alerts-hint-hide-consent = Της δικαστικής αρχής που εξέδωσε το ένταλμα.
alerts-hint-hide-told = Ενημερώνονται ότι η καταχώριση είναι σε απόκρυψη.
alerts-hint-propose-evidence = Η προθεσμία για την ενημέρωση του εκδότη αρχίζει την ημέρα αυτή. Αν μείνει κενό, σήμερα.
alerts-hint-misused-identity-consent = Της δήλωσης που υπέγραψε το θύμα.
alerts-hint-misused-identity-consented = Δεδομένα άλλου είδους απορρίπτονται.
alerts-hint-contest-record = Όπως αναφέρεται στο αίτημα του προσώπου ή στην απάντηση της αρχής.
alerts-hint-ask-ends = Το πολύ σε 90 ημέρες από τώρα. Μπορείτε να το ανανεώσετε.

alerts-act-change = Αλλαγή
alerts-what-change = Όλα τα πεδία αντικαθίστανται από όσα αναγράφονται εδώ. Η κατηγορία παραμένει· οι προηγούμενες εκδόσεις διατηρούνται.
alerts-act-review = Επανεξέταση
alerts-what-review = Η καταχώριση διαγράφεται στην ημέρα της, εκτός αν παραταθεί. Διαβάστε τι περιέχει και γιατί υφίσταται και αποφασίστε αν είναι ακόμη αναγκαία και αναλογική.
alerts-review-correct = Πρώτα διόρθωση των δεδομένων
alerts-outcome-extend = Ακόμη αναγκαία: παράταση
alerts-outcome-delete = Όχι πλέον αναγκαία: διαγραφή
alerts-act-extend = Παράταση
alerts-what-extend = Η καταχώριση διατηρείται για μία ακόμη περίοδο της κατηγορίας της, από σήμερα. Ο νόμος απαιτεί ατομική αξιολόγηση, η οποία καταγράφεται.
alerts-act-achieved = Ο σκοπός επιτεύχθηκε
alerts-what-achieved = Δηλώνετε ότι ο σκοπός της καταχώρισης επιτεύχθηκε. Διαγράφεται μετά από 15 ημέρες, εκτός αν η αρχή σας αναφέρει γιατί πρέπει να διατηρηθεί.
alerts-act-keep = Διατήρηση παρ’ όλα αυτά
alerts-what-keep = Ο σκοπός θεωρήθηκε ότι επιτεύχθηκε. Αναφέρετε γιατί η καταχώριση πρέπει να διατηρηθεί.
alerts-act-flag = Επισήμανση για κράτος
alerts-what-flag = Ένα κράτος ζήτησε επισήμανση. Οι αρχές του δεν θα προβούν στην ενέργεια αυτής της καταχώρισης· η σύλληψη γίνεται αναζήτηση του τόπου διαμονής.
alerts-act-unflag = Ανάκληση επισήμανσης
alerts-what-unflag = Οι αρχές του κράτους αυτού προβαίνουν και πάλι στην ενέργεια.
alerts-act-execute-anyway = Αίτημα για ενέργεια παρά την επισήμανση
alerts-what-execute-anyway = Σε επείγουσες και σοβαρές περιπτώσεις μπορείτε να ζητήσετε από κράτος να ανακαλέσει την επισήμανσή του. Η επισήμανση ισχύει ώσπου να ανακληθεί.
alerts-act-hide = Απόκρυψη
alerts-what-hide = Για 48 ώρες την καταχώριση αυτή τη βλέπουν μόνο τα τμήματα SIRENE. Αν είναι ήδη σε απόκρυψη, παραμένει για άλλες 48 ώρες. Εμφανίζεται αυτομάτως όταν περάσει ο χρόνος.
alerts-act-reveal = Επανεμφάνιση
alerts-what-reveal = Η καταχώριση εμφανίζεται από τώρα σε όλους όσοι έχουν δικαίωμα.
alerts-act-link = Σύνδεση με άλλη καταχώριση
alerts-what-link = Για τη σύνδεση απαιτείται σαφής επιχειρησιακή ανάγκη. Δεν μεταβάλλει ούτε την ενέργεια ούτε την περίοδο και δεν δίνει σε κανέναν μεγαλύτερη πρόσβαση.
alerts-act-unlink = Αφαίρεση σύνδεσης
alerts-what-unlink = Η σύνδεση αφαιρείται και από τις δύο καταχωρίσεις.
alerts-act-misused-identity = Προσθήκη του θύματος κατάχρησης ταυτότητας
alerts-what-misused-identity = Οι υπάλληλοι διαβάζουν πρώτα ότι το όνομα ανήκει σε θύμα. Εισαγάγετε μόνο όσα έχει δεχθεί το θύμα, είδος προς είδος. Όσα είχαν εισαχθεί πριν αντικαθίστανται.
alerts-act-revoke-consent = Διαγραφή δεδομένων του θύματος
alerts-what-revoke-consent = Το θύμα δεν συμφωνεί πια. Τα δεδομένα διαγράφονται με νέα έκδοση της καταχώρισης, και από κάθε αντίγραφο.
alerts-act-propose = Πρόταση προς τον εκδότη
alerts-what-propose = Η καταχώριση ανήκει σε άλλο κράτος. Πείτε του τι γνωρίζετε: αποφασίζει και απαντά με αιτιολογία.
alerts-act-contest = Καταγραφή αμφισβήτησης εισαγωγής από πρόσωπο
alerts-what-contest = Ένα πρόσωπο αμφισβητεί ότι μια καταχώριση το εισάγει ως απειλή. Η εισαγωγή πρέπει να επανεξεταστεί και να εκδοθεί αιτιολογημένη απόφαση. Στο μεταξύ η καταχώριση ισχύει.
alerts-act-decide-contest = Απόφαση για την αμφισβήτηση
alerts-what-decide-contest = Το πρόσωπο αμφισβητεί την εισαγωγή του ως απειλής. Αν αυτή δεν παραμένει, αφαιρείται από την καταχώριση.
alerts-act-delete = Διαγραφή
alerts-what-delete = Η καταχώριση διαγράφεται οριστικά, εδώ και από κάθε αντίγραφο.

alerts-delete-copies = { $count ->
    [0] Κανένας άλλος κόμβος δεν τηρεί αντίγραφο.
    [one] Ένας άλλος κόμβος λαμβάνει εντολή να διαγράψει το αντίγραφό του. Οφείλει να το επιβεβαιώσει.
   *[other] { $count } άλλοι κόμβοι λαμβάνουν εντολή να διαγράψουν τα αντίγραφά τους. Ο καθένας οφείλει να το επιβεβαιώσει.
}
alerts-delete-attached = Μαζί της διαγράφονται οι εξής καταχωρίσεις για αντικείμενα:
alerts-delete-links = { $count ->
    [one] Μία σύνδεση με άλλη καταχώριση παύει.
   *[other] { $count } συνδέσεις με άλλες καταχωρίσεις παύουν.
}
alerts-delete-file = Ο εθνικός φάκελος διατηρείται για ένα έτος.
alerts-delete-sure = Να διαγραφεί η καταχώριση;
alerts-delete-now = Διαγραφή τώρα
alerts-delete-not = Να μη διαγραφεί

alerts-victim-title = Εδώ γίνεται κατάχρηση της ταυτότητας άλλου προσώπου
alerts-victim-what = Μην ενεργήσετε κατά προσώπου μόνο βάσει του ονόματος. Ζητήστε του να αποδείξει ποιος είναι.
alerts-victim-name = Όνομα του θύματος
alerts-victim-since = Εισήχθη με συγκατάθεση στις
alerts-safety = Η ασφάλειά σας
alerts-todo = Τι πράττουν οι υπάλληλοι σε θετική απάντηση
alerts-data = Τι αναφέρει η καταχώριση
alerts-acts = Τι μπορείτε να κάνετε
alerts-life = Πορεία της καταχώρισης
alerts-national-title = Εθνικός φάκελος
alerts-national-what = Παραμένει στην αρχή σας. Δεν τον τηρεί κανένας άλλος κόμβος.
alerts-quality = Ποιότητα των δεδομένων
alerts-quality-missing = Να εισαχθούν, αν είναι γνωστά
alerts-quality-percent = { $percent } στα 100
alerts-threat-title = Εισαγωγή ως απειλής
alerts-threat-what = Συμπληρώστε μόνο αν το πρόσωπο εισάγεται ως τρομοκρατική ή βίαιη εξτρεμιστική απειλή, βάσει εθνικής αξιολόγησης. Το όνομα εκείνου που την εγκρίνει παραμένει στην αρχή σας.
alerts-threat-again = Η αξιολόγηση ως απειλής έγινε εκ νέου
alerts-threat-authoriser = Όνομα εκείνου που την εγκρίνει
alerts-threat-assessment = Εθνική αξιολόγηση
alerts-threat-function = Εγκρίθηκε από
alerts-threat-criteria = Κριτήρια, έκδοση
alerts-threat-review = Νέα αξιολόγηση έως
alerts-flags-title = Επισημάνσεις
alerts-no-action = Καμία ενέργεια
alerts-links-title = Συνδέσεις
alerts-links-what = Η σύνδεση δεν δίνει πρόσβαση σε κανέναν. Βλέπετε μόνο όσες οδηγούν σε καταχώριση που επιτρέπεται να δείτε.
alerts-holders-title = Αντίγραφα αυτής της έκδοσης
alerts-holder-acknowledged = Επιβεβαιώθηκε
alerts-holder-waiting = Δεν επιβεβαιώθηκε ακόμη
alerts-holder-never-asked = Δεν έχει ζητήσει ποτέ
alerts-holder-not-entitled = Δεν λαμβάνει αυτή την κατηγορία
alerts-beside-title = Παράλληλα με άλλες καταχωρίσεις
alerts-place = Αν ταιριάζουν περισσότερες καταχωρίσεις: αυτή έχει τη θέση { $place } στη σειρά εκτέλεσης των ενεργειών.
alerts-beside-not = Για το ίδιο πρόσωπο ή αντικείμενο είναι ασυμβίβαστη με τις εξής:
alerts-versions-title = Ιστορικό

alerts-note-entered = Εισαγωγή
alerts-note-prepared = Προετοιμασία
alerts-note-approved = Συμφώνησε δεύτερος υπάλληλος
alerts-note-deviation = Εισαγωγή παράλληλα με ασυμβίβαστη καταχώριση
alerts-note-different-subject = Δηλώθηκε ότι αφορά άλλο πρόσωπο ή αντικείμενο
alerts-note-threat-authorised = Εγκρίθηκε η εισαγωγή ως απειλής
alerts-note-changed = Αλλαγή
alerts-note-assessment = Παράταση μετά από αξιολόγηση
alerts-note-flag = Επισήμανση
alerts-note-execute-anyway = Ζητήθηκε ενέργεια παρά την επισήμανση
alerts-note-hidden = Απόκρυψη
alerts-note-revealed = Επανεμφάνιση
alerts-note-link = Σύνδεση
alerts-note-victim-consent = Συγκατάθεση του θύματος
alerts-note-purpose-achieved = Ο σκοπός επιτεύχθηκε
alerts-note-kept = Διατήρηση παρ’ όλα αυτά
alerts-note-proposal = Απόφαση για πρόταση
alerts-note-contest = Αμφισβήτηση
alerts-note-contest-decision = Απόφαση για την αμφισβήτηση
alerts-note-ended = Διαγραφή
alerts-planned-reveal = Θα εμφανιστεί και πάλι
alerts-planned-warning = Θα σας ζητηθεί να την επανεξετάσετε
alerts-planned-threat = Η αξιολόγηση πρέπει να γίνει εκ νέου
alerts-planned-deletion = Θα διαγραφεί, αν δεν παραταθεί

alerts-name-birth = κατά τη γέννηση
alerts-name-former = προηγούμενο
alerts-name-alias = ψευδώνυμο
alerts-sex-f = Γυναίκα
alerts-sex-m = Άνδρας
alerts-sex-x = Ούτε το ένα ούτε το άλλο

alerts-foreign-title = Καταχώριση άλλου κράτους
alerts-foreign-what = Μόνο το κράτος που την εισήγαγε μπορεί να την εμφανίσει, να την αλλάξει ή να τη διαγράψει. Για να δείτε τι αναφέρει, κάντε αναζήτηση δηλώνοντας τον σκοπό σας. Μπορείτε να πείτε στον εκδότη τι λείπει ή τι είναι λάθος ή να ζητήσετε επισήμανση.
alerts-foreign-search = Αναζήτηση

alerts-reviews-title = Προς επανεξέταση
alerts-reviews-what = Οι καταχωρίσεις αυτές λήγουν μέσα σε τέσσερις μήνες. Παρατείνετε την καθεμία μετά από αξιολόγηση ή αφήστε την να διαγραφεί στην ημερομηνία της.
alerts-reviews-none = Καμία καταχώριση αυτού του μητρώου δεν χρειάζεται επανεξέταση τώρα.
alerts-reviews-caption = Καταχωρίσεις προς επανεξέταση, με πρώτη την πιο επείγουσα

alerts-events-title = Τι πρέπει να μάθουν οι άλλοι
alerts-events-what = Ο νόμος απαιτεί να ενημερωθούν τα κράτη αυτά. Ενημερώστε τα και κρατήστε την απόδειξη στον φάκελό σας.
alerts-events-none = Δεν πρέπει να ενημερωθεί κανείς για τίποτε.
alerts-to-all = Όλα τα κράτη
alerts-event-new-alert = Νέα καταχώριση που επιδέχεται επισήμανση
alerts-event-national-security = Καταχώριση για την εθνική ασφάλεια
alerts-event-execute-anyway = Ο εκδότης ζητεί την ενέργεια παρά την επισήμανση
alerts-event-hidden = Σε απόκρυψη όσο διαρκεί μια επιχείρηση
alerts-event-supervisor = Δεν υπήρξε συμφωνία μέσα σε δύο μήνες: υποβάλετε το θέμα στις εποπτικές αρχές

alerts-drafts-title = Εισαγωγές σε αναμονή
alerts-drafts-what = Οι καταχωρίσεις αυτές δεν υπάρχουν ακόμη. Περιμένουν δεύτερο υπάλληλο ή τη λήξη άλλης καταχώρισης για το ίδιο πρόσωπο ή αντικείμενο.
alerts-drafts-none = Δεν υπάρχει τίποτε σε αναμονή.
alerts-draft-title = Εισαγωγή σε αναμονή
alerts-draft-approval = Περιμένει δεύτερο υπάλληλο
alerts-draft-queued = Περιμένει τη λήξη άλλης καταχώρισης
alerts-draft-offered = Μπορεί να εισαχθεί τώρα
alerts-draft-behind = Περιμένει τη λήξη της
alerts-draft-decide = Απόφαση
alerts-draft-own = Εσείς προετοιμάσατε αυτή την εισαγωγή. Πρέπει να συμφωνήσει άλλος υπάλληλος. Εσείς μπορείτε μόνο να την αποσύρετε.
alerts-draft-agree = Συμφωνία και εισαγωγή
alerts-draft-refuse = Απόσυρση

alerts-proposals-title = Προτάσεις
alerts-proposals-what = Τι προτείνουν άλλα κράτη για τις καταχωρίσεις σας και τι προτείνετε εσείς για τις δικές τους.
alerts-proposals-none = Δεν υπάρχουν προτάσεις.
alerts-proposal-title = Πρόταση: { $kind }
alerts-proposal-completion = Συμπλήρωση
alerts-proposal-correction = Διόρθωση
alerts-proposal-flag = Επισήμανση
alerts-proposal-is-waiting = Καθ’ οδόν
alerts-proposal-is-open = Προς απόφαση
alerts-proposal-is-accepted = Έγινε δεκτή
alerts-proposal-is-refused = Απορρίφθηκε
alerts-proposal-is-supervisor = Στις εποπτικές αρχές
alerts-proposal-decide = Απόφαση
alerts-proposal-decide-what = Η απάντησή σας διαβιβάζεται στο κράτος που υπέβαλε την πρόταση. Η ίδια η αλλαγή ή η επισήμανση είναι χωριστή πράξη.
alerts-send-decision = Αποστολή της απάντησης
alerts-answer-yes = Ναι
alerts-answer-no = Όχι
alerts-stands-yes = Ναι, η εισαγωγή παραμένει
alerts-stands-no = Όχι, αφαιρείται

alerts-criteria-title = Κριτήρια για την εισαγωγή απειλών
alerts-criteria-what = Ένα πρόσωπο εισάγεται ως απειλή μόνο βάσει δημοσιευμένων κριτηρίων. Καμία έκδοση δεν αλλάζει ποτέ: δημοσιεύστε άλλη.
alerts-criteria-whose = Κριτήρια της αρχής
alerts-criteria-none = Δεν έχουν δημοσιευθεί κριτήρια.
alerts-criteria-publish = Δημοσίευση έκδοσης
alerts-criteria-version-hint = Για παράδειγμα 2026-1. Δεν χρησιμοποιείται ποτέ ξανά.
alerts-criteria-text = Τα κριτήρια

alerts-deletions-title = Διαγραφές
alerts-deletions-what = Η διαγραφή πρέπει να φθάσει σε κάθε αντίγραφο. Κάθε κόμβος την επιβεβαιώνει.
alerts-deletions-none = Όλοι οι κόμβοι έχουν επιβεβαιώσει όλες τις διαγραφές.
alerts-deletions-pending = { $count ->
    [one] Λείπει μία επιβεβαίωση.
   *[other] Λείπουν { $count } επιβεβαιώσεις.
}
alerts-deletions-overdue = { $count ->
    [0] Καμία δεν είναι εκπρόθεσμη.
    [one] Μία είναι εκπρόθεσμη.
   *[other] { $count } είναι εκπρόθεσμες.
}
alerts-deletions-more = Υπάρχουν περισσότερες από όσες εμφανίζονται.
alerts-deletions-caption = Επιβεβαιώσεις που λείπουν, με πρώτες τις εκπρόθεσμες
alerts-deletion-overdue = { $hours ->
    [one] Εκπρόθεσμη, μία ώρα από τη διαγραφή
   *[other] Εκπρόθεσμη, { $hours } ώρες από τη διαγραφή
}

alerts-feeds-title = Αντίγραφα
alerts-feeds-what = Τι τηρεί αυτός ο κόμβος από τις καταχωρίσεις άλλων και πόσο επίκαιρο είναι, και ποιος τηρεί αντίγραφα των δικών σας.
alerts-copies-title = Αντίγραφα που τηρούνται εδώ
alerts-copies-none = Αυτός ο κόμβος δεν τηρεί αντίγραφα.
alerts-copies-caption = Αντίγραφα ανά εκδότη
alerts-copy-fresh = Επίκαιρο
alerts-copy-stale = Μη επίκαιρο: μια αναζήτηση ίσως δεν βρει κάτι
alerts-copy-snapshot = Λαμβάνεται εκ νέου
alerts-copy-broken = Δεν επαληθεύεται
alerts-own-feeds-title = Αντίγραφα των καταχωρίσεών σας
alerts-feed-holds = Εγγραφές στη ροή: { $count }
alerts-feed-set-back = Η ροή δεν αποτελεί συνέχεια όσων έχουν δημοσιευθεί. Δεν μπορεί να εισαχθεί τίποτε ώσπου να την αποκαταστήσει τεχνικός.
alerts-entitle-title = Ορισμός του τι επιτρέπεται να τηρεί ένας κόμβος
alerts-entitle-what = Τα αντίγραφα που ένας κόμβος δεν επιτρέπεται πια να τηρεί αφαιρούνται με το επόμενο αίτημά του.
alerts-entitle-hint = Κωδικοί κατηγοριών χωρισμένοι με κόμμα. Αν μείνει κενό, όλες οι κατηγορίες.
alerts-entitle-do = Ορισμός

alerts-subscriptions-title = Διαρκή ερωτήματα
alerts-subscriptions-what = Ενημερώνεστε όταν κάτι νέο εδώ απαντά στο ερώτημά σας. Το ερώτημα λήγει στην ημερομηνία του, αν δεν το ανανεώσετε.
alerts-subscriptions-none = Δεν έχετε διαρκή ερωτήματα.
alerts-subscriptions-caption = Τα διαρκή ερωτήματά σας
alerts-subscription-title = Διαρκές ερώτημα
alerts-subscription-new = Υποβολή διαρκούς ερωτήματος
alerts-subscription-asked = Τι ρωτάτε
alerts-subscription-asked-hint = Ένα πρόσωπο ή ένα αντικείμενο. Συμπληρώστε όσα γνωρίζετε.
alerts-subscription-why = Γιατί ρωτάτε
alerts-subscription-where = Πού και για πόσο
alerts-subscription-found = Τι βρέθηκε
alerts-subscription-found-where = Ό,τι βρέθηκε είναι στον κατάλογο εργασιών σας. Αναφέρει μόνο ότι υπάρχει κάτι· για να το δείτε, κάντε αναζήτηση.
alerts-subscription-renew = Ανανέωση
alerts-subscription-end = Τερματισμός
alerts-subscription-end-what = Το ερώτημα διαγράφεται. Ό,τι βρέθηκε παραμένει στον κατάλογο εργασιών σας.
alerts-term-name = Ονοματεπώνυμο
alerts-term-birth-date = Ημερομηνία γέννησης
alerts-term-sex = Φύλο
alerts-term-nationality = Ιθαγένεια
alerts-term-birth-place = Τόπος γέννησης
alerts-term-document = Έγγραφο
alerts-term-plate = Αριθμός κυκλοφορίας
alerts-term-vin = Αριθμός αναγνώρισης οχήματος (VIN)
alerts-term-number = Αριθμός
alerts-term-reference = Αριθμός αναφοράς
alerts-person-suspect = Ύποπτος
alerts-person-convicted = Καταδικασθείς
alerts-person-victim = Θύμα
alerts-person-witness = Μάρτυρας ή επαφή
alerts-person-missing = Αγνοούμενος
alerts-person-other = Άλλο

alerts-statistics-title = Στατιστικά στοιχεία
alerts-statistics-period = Μέτρηση για την περίοδο { $period }.
alerts-statistics-differ = Οι αριθμοί των εντύπων δεν συμφωνούν με το βιβλίο καταγραφής. Ενημερώστε τον υπεύθυνο λειτουργίας.
alerts-statistics-none = Δεν μετρήθηκε τίποτε.
alerts-by-category = { $counter }, ανά κατηγορία
alerts-too-few = πολύ λίγες για δημοσίευση
alerts-period-year = Έτος
alerts-period-month = Μήνας
alerts-period-day = Ημέρα
alerts-counter-held = Τηρούνται
alerts-counter-extended = Τηρούνται μετά από παράταση
alerts-counter-flagged = Τηρούνται με επισήμανση
alerts-counter-hidden = Τηρούνται σε απόκρυψη
alerts-counter-entered = Εισαγωγές
alerts-counter-changed = Αλλαγές
alerts-counter-deleted = Διαγραφές
alerts-counter-searches = Αναζητήσεις που απαντήθηκαν
alerts-counter-hits = Θετικές απαντήσεις σε καταχωρίσεις άλλων κρατών
alerts-counter-own-hits = Θετικές απαντήσεις σε δικές μας καταχωρίσεις
alerts-counter-forms-sent = Έντυπα που στάλθηκαν
alerts-counter-forms-received = Έντυπα που παραλήφθηκαν

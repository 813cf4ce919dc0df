# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

search-title = Αναζήτηση
search-tabs = Τρόποι αναζήτησης
search-one = Ένα πρόσωπο ή αντικείμενο
search-batch = Πολλά μαζί
search-recent = Οι αναζητήσεις σας

search-why-of = Γιατί κάνετε αναζήτηση ({ $unit })
search-purpose-missing = δηλώστε τον λόγο πριν από την αναζήτηση
search-purpose-said = { $why } · υπόθεση { $case }
search-purpose-change = Αλλαγή
search-purpose = Σκοπός
search-basis = Νομική βάση
search-case = Αριθμός αναφοράς της υπόθεσης
search-offence = Αξιόποινη πράξη
search-role = Ρόλος του προσώπου
search-where-asked = Όπου το ζητεί ένα μητρώο
search-penalty = Ανώτατη ποινή, σε μήνες
search-penalty-hint = Αν η πράξη ίσως είναι πολύ ελαφριά
search-urgency = Επείγον
search-statement = Η αιτιολογία σας
search-statement-hint = Όπου χρειάζεται κείμενο
search-anew = Ο δηλωμένος σκοπός ισχύει και για αυτό το ερώτημα
search-role-suspect = Ύποπτος
search-role-convicted = Καταδικασθείς
search-role-victim = Θύμα
search-role-witness = Μάρτυρας ή επαφή
search-role-missing = Αγνοούμενος ή ανθρώπινα λείψανα
search-role-other = Άλλο
search-urgency-normal = Κανονικό
search-urgency-urgent = Επείγον
search-urgency-life-in-danger = Κίνδυνος ζωής

search-box = Όνομα, ημερομηνία γέννησης, έγγραφο, αριθμός κυκλοφορίας ή άλλος αριθμός
search-box-hint = Πληκτρολογήστε ή επικολλήστε, και τις γραμμές διαβατηρίου. Για παράδειγμα: Velichkov, Todor 14.3.1979
search-do = Αναζήτηση
search-recognise = Πρώτα έλεγχος
search-recognised = Ερμηνεύθηκε ως
search-or = ή { $what }
search-look = Δείτε πώς ερμηνεύθηκε και μετά κάντε την αναζήτηση.
search-form = Όλα τα πεδία
search-person = Πρόσωπο
search-document = Έγγραφο
search-object = Όχημα ή άλλο αντικείμενο
search-name-hint = Αν δεν μπορείτε να διακρίνετε τα μέρη του
search-date-hint = 1979-03-14, 14.3.1979, 03/1979 ή 1979
search-part-hint = * για ό,τι δεν γνωρίζετε
search-reference-hint = Από προηγούμενη απάντηση
search-document-kind = Είδος εγγράφου
search-document-issuer = Χώρα έκδοσης
search-plate-country = Χώρα της πινακίδας
search-number-kind = Είδος αριθμού
search-term-name = Ονοματεπώνυμο
search-term-whole-name = Ολόκληρο το όνομα
search-term-family = Επώνυμο
search-term-given = Ονόματα
search-term-other-name = Άλλο όνομα του ίδιου προσώπου
search-term-birth-date = Ημερομηνία γέννησης
search-term-sex = Φύλο
search-term-nationality = Ιθαγένεια
search-term-birth-place = Τόπος γέννησης
search-term-document = Αριθμός εγγράφου
search-term-plate = Αριθμός κυκλοφορίας
search-term-vin = Αριθμός αναγνώρισης οχήματος (VIN)
search-term-number = Άλλος αριθμός
search-term-reference = Αριθμός αναφοράς
search-term-day-month = ημέρα και μήνας αντίστροφα
search-sex-F = Γυναίκα
search-sex-M = Άνδρας
search-sex-X = Άλλο
search-number-imei = Κινητή συσκευή (IMEI)
search-number-container = Εμπορευματοκιβώτιο
search-number-firearm = Πυροβόλο όπλο
search-number-banknote = Τραπεζογραμμάτιο
search-number-aircraft-registration = Αεροσκάφος, νηολόγιο
search-number-aircraft-serial = Αεροσκάφος, αριθμός σειράς
search-number-hull = Σκάφος, κύτος
search-number-boat-registration = Σκάφος, νηολόγηση
search-number-engine = Κινητήρας
search-number-equipment = Βιομηχανικός εξοπλισμός
search-number-it = Τεχνολογία πληροφοριών
search-number-part = Εξάρτημα αντικειμένου
search-number-payment-card = Κάρτα πληρωμών
search-number-serial = Άλλος αριθμός σειράς

search-remark-no-register = κανένα μητρώο δεν ερωτάται με αριθμό τηλεφώνου ή διεύθυνση ηλεκτρονικού ταχυδρομείου. Παραλείφθηκε.
search-remark-check-digit = ένα ψηφίο ελέγχου δεν συμφωνεί. Συγκρίνετε με το έγγραφο ή τη συσκευή.
search-remark-not-understood = δεν ερμηνεύθηκε. Γράψτε το στο πεδίο του ή παραλείψτε το.
search-remark-too-much = Είναι πάρα πολλά για ένα ερώτημα.
search-remark-several = { $count ->
    [one] Ένα μέρος παραλείφθηκε, επειδή το πεδίο του είναι κατειλημμένο. Ρωτήστε το χωριστά.
   *[other] { $count } μέρη παραλείφθηκαν, επειδή τα πεδία τους είναι κατειλημμένα. Ρωτήστε το καθένα χωριστά.
 }
search-fault-nothing = Αναφέρετε ποιον ή τι αναζητείτε.
search-fault-name = Ένα όνομα έχει γράμματα και το πολύ 300 χαρακτήρες σε κάθε μέρος.
search-fault-date = Δώστε ημερομηνία όπως 1979-03-14, 14.3.1979, 03/1979 ή 1979.
search-fault-choice = Επιλέξτε από τον κατάλογο.
search-fault-text = Το πολύ 300 χαρακτήρες.
search-fault-number = Ένας αριθμός εγγράφου έχει γράμματα ή ψηφία, το πολύ 64.
search-fault-plate = Ένας αριθμός κυκλοφορίας έχει το πολύ 16 γράμματα και ψηφία. Με * δώστε τουλάχιστον τρία στη σειρά.
search-fault-vin = Έχει 17 χαρακτήρες, χωρίς I, O και Q.
search-fault-object = Δεν είναι αριθμός του είδους που επιλέξατε.
search-fault-months = Δώστε αριθμό μηνών.
search-fault-anew = { $registers }: επιβεβαιώστε τον σκοπό για κάθε ερώτημα.
search-fault-lines = Το πολύ { $count } γραμμές μαζί.

search-whom = Ποιους ρωτάτε και πόσο περιμένετε
search-whom-hint = Όλα όσα επιτρέπεται να ερωτηθούν, αν δεν επιλέξετε κανένα.
search-registers = Μητρώα
search-authorities = Αρχές
search-deadline = Αναμονή το πολύ
search-deadline-hint = Οι απαντήσεις εμφανίζονται καθώς φθάνουν.
search-seconds = { $count ->
    [one] 1 δευτερόλεπτο
   *[other] { $count } δευτερόλεπτα
 }

search-results-title = Απαντήσεις
search-answers = Απαντήσεις ανά αρχή και μητρώο
search-progress = Απάντησαν { $answered } από { $due }.
search-progress-hits = { $count ->
    [0] Καμία πιθανή αντιστοιχία ως τώρα.
    [one] 1 πιθανή αντιστοιχία ως τώρα.
   *[other] { $count } πιθανές αντιστοιχίες ως τώρα.
 }
search-progress-waiting = Αναμένονται: { $names }
search-complete = Απάντησαν όλα τα μητρώα που ερωτήθηκαν.
search-incomplete = Η εικόνα δεν είναι πλήρης.
search-unfinished = Η αναζήτηση αυτή δεν ολοκληρώθηκε εδώ. Εμφανίζονται όσα έφθασαν ως τώρα.
search-load = Νέα φόρτωση
search-class-hit = θετική απάντηση
search-class-no-hit = αρνητική απάντηση
search-class-stale = τίποτε σε μη επίκαιρο αντίγραφο
search-class-refused = δεν επιτρέπεται
search-class-late = καμία απάντηση εγκαίρως
search-class-unavailable = καμία απάντηση
search-outcome-waiting = Καμία απάντηση ακόμη
search-outcome-hit = Θετική απάντηση ({ $count })
search-outcome-no-hit = Αρνητική απάντηση
search-outcome-stale = Δεν βρέθηκε τίποτε, αλλά το αντίγραφο δεν είναι επίκαιρο
search-outcome-stale-ask = Ίσως υπάρχει κάτι εδώ: { $names }. Ρωτήστε εκεί.
search-outcome-refused = Δεν επιτρέπεται
search-outcome-late = Καμία απάντηση εγκαίρως
search-outcome-late-what = Δεν έφθασε τίποτε μέσα σε { $seconds } δ. Ίσως υπάρχει κάτι: κάντε πάλι αναζήτηση.
search-outcome-unavailable = Μη διαθέσιμο
search-outcome-unavailable-since = Μη διαθέσιμο από { $time }
search-outcome-unavailable-what = Ίσως υπάρχει κάτι: κάντε πάλι αναζήτηση αργότερα.
search-unavailable-unreachable = Δεν είναι δυνατή η επικοινωνία με τον άλλον κόμβο.
search-unavailable-tls = Ο άλλος κόμβος δεν μπόρεσε να αποδείξει ποιος είναι.
search-unavailable-bad-signature = Η υπογραφή της απάντησης δεν ευσταθεί, γι’ αυτό η απάντηση δεν εμφανίζεται.
search-unavailable-undecodable = Η απάντηση δεν μπόρεσε να διαβαστεί.
search-unavailable-version = Ο άλλος κόμβος χρησιμοποιεί άλλη έκδοση.
search-unavailable-cut-off = Η απάντηση διακόπηκε.
search-unavailable-overloaded = Ο άλλος κόμβος είναι υπερβολικά απασχολημένος.
search-unavailable-ledger = Η πρόσβαση δεν μπόρεσε να καταγραφεί, γι’ αυτό δεν εμφανίζεται τίποτε.
search-unavailable-internal = Παρουσιάστηκε εσωτερικό σφάλμα. Ενημερώστε τον υπεύθυνο λειτουργίας.
search-copy-old = { $name }: αντίγραφο πριν από { $hours } ώ.
search-copy-never = { $name }: δεν υπάρχει ακόμη εδώ πλήρες αντίγραφο.
search-cut = Υπάρχουν περισσότερες πιθανές αντιστοιχίες από όσες επιτρέπεται να εμφανιστούν. Κάντε στενότερη αναζήτηση.
search-not-asked = { $count ->
    [one] 1 μητρώο δεν ερωτήθηκε
   *[other] { $count } μητρώα δεν ερωτήθηκαν
 }
search-authority = Αρχή
search-register = Μητρώο
search-reason = Λόγος
search-again = Νέα αναζήτηση
search-receipt = Λήψη του αποδεικτικού
search-candidate-unnamed = Εμφάνιση της πιθανής αντιστοιχίας
search-misused-short = Όνομα θύματος κατάχρησης ταυτότητας
search-band-strong = Ισχυρή
search-band-good = Καλή
search-band-possible = Ενδεχόμενη
search-why-same = Ίδια: { $what }.
search-why-alike = Παρόμοια: { $what }.
search-why-different = Διαφορετικά: { $what }.

search-candidate-title = Είναι αυτό που ρωτήσατε;
search-misused = Το όνομα αυτό ανήκει σε θύμα κατάχρησης ταυτότητας
search-misused-what = Μην ενεργήσετε κατά του προσώπου αυτού εξαιτίας του ονόματος. Ζητήστε του να αποδείξει ποιος είναι.
search-safety = Για την ασφάλειά σας
search-todo = Τι να κάνετε
search-beside = Τι ρωτήσατε και τι τηρεί το μητρώο
search-beside-other = Τι ζητήθηκε και τι τηρεί το μητρώο
search-flag-only = Το μητρώο αναφέρει μόνο ότι υπάρχει κάτι. Ρωτήστε τον κάτοχό του.
search-feature = Χαρακτηριστικό
search-asked = Ερώτημα
search-found = Εύρημα
search-agreement = Συμφωνία
search-found-withheld = δεν εμφανίζεται σε αυτό το στάδιο
search-found-missing = δεν υπάρχει στην εγγραφή
search-effect-same = Ίδιο
search-effect-alike = Παρόμοιο
search-effect-neutral = Δεν μπορεί να συγκριθεί
search-effect-different = Διαφορετικό
search-numbers = Η εξήγηση και οι αριθμοί της
search-score = Συμφωνία { $score } στα 1000.
search-score-what = Δείχνει πόσο ταιριάζει η εγγραφή με το ερώτημα και δεν λέει τίποτε για το πρόσωπο. Ένα bit περισσότερο διπλασιάζει την πιθανότητα να πρόκειται για το ίδιο πρόσωπο.
search-explanation = Εξήγηση
search-bits = Bit
search-record = Τι δείχνει ο κάτοχος
search-identity-main = κύριο όνομα
search-identity-birth = όνομα κατά τη γέννηση
search-identity-former = προηγούμενο όνομα
search-identity-alias = ψευδώνυμο
search-identity-misused = όνομα του θύματος
search-judge = Η κρίση σας
search-judge-why = Γιατί;
search-judge-hint = Τι συγκρίνατε; Καταγράφεται.
search-confirm = Είναι αυτό
search-reject = Δεν είναι αυτό
search-unsure = Δεν μπορώ να κρίνω
search-judged = Κρίση:
search-verdict-confirmed = Επιβεβαιώθηκε
search-verdict-rejected = Απορρίφθηκε
search-verdict-unsure = Αβέβαιο
search-next = Επόμενα βήματα
search-next-hit = Αναφορά της θετικής απάντησης
search-next-back = Πίσω στις απαντήσεις
search-next-owner = Για να ζητήσετε περισσότερα από τον κάτοχο, αναφέρετε:
search-log = Καταγραφή
search-log-what = Οι εγγραφές αυτές αποδεικνύουν το ερώτημά σας και αυτή την απάντηση. Ο υπεύθυνος προστασίας δεδομένων σας μπορεί να τις ανοίξει.
search-record-asked = Το ερώτημά σας
search-record-answered = Η απάντηση, στον κάτοχο
search-record-received = Η απάντηση, εδώ
search-before = Προηγούμενη πιθανή αντιστοιχία
search-after = Επόμενη πιθανή αντιστοιχία
search-second-title = Δεύτερη κρίση
search-second-what = Το ερώτημα υπέβαλε συνάδελφός σας. Συγκρίνετε οι ίδιοι: τι πιστεύει ο συνάδελφός σας θα το δείτε αφού κρίνετε.
search-second-awaited = Πρέπει να το κρίνει και δεύτερος υπάλληλος. Είναι θετική απάντηση αν το επιβεβαιώσετε και οι δύο.
search-second-disagree = Οι δύο κρίσεις διαφέρουν: δεν είναι θετική απάντηση.
search-second-hit = Και οι δύο υπάλληλοι το επιβεβαίωσαν: είναι θετική απάντηση.
search-second-other = Η κρίση του συναδέλφου σας
search-contact = Σημείο επαφής
search-next-owner-none = Για να ρωτήσετε τον κάτοχο, απευθυνθείτε στο ενιαίο σημείο επαφής σας: ο κατάλογος εμπίστευσης δεν αναφέρει σημείο επαφής για { $authority }.
search-accesses = Κάθε πρόσβαση σε αυτή την εγγραφή
search-accesses-who = Ο υπεύθυνος προστασίας δεδομένων σας και η εποπτική αρχή μπορούν να δουν κάθε πρόσβαση σε αυτή την εγγραφή.
search-receipt-title = Έλεγχος αποδεικτικού
search-receipt-what = Το αποδεικτικό αποδεικνύει τι ζητήθηκε, γιατί και τι απάντησε κάθε μητρώο. Ελέγχεται εδώ και δεν διατηρείται.
search-receipt-file = Από αρχείο
search-receipt-text = Το αποδεικτικό
search-receipt-do = Έλεγχος του αποδεικτικού
search-receipt-holds = Το αποδεικτικό ισχύει.

search-standing = Ενημέρωση όταν εισαχθεί κάτι νέο
search-standing-what = Το ίδιο ερώτημα τίθεται πάλι εδώ για τον ίδιο σκοπό κάθε φορά που αλλάζει ένα μητρώο αυτού του κόμβου. Το βρίσκετε στον κατάλογο εργασιών σας.
search-standing-span = Για
search-standing-do = Διαρκές ερώτημα
search-standing-made = Θα ενημερωθείτε. Το ερώτημα βρίσκεται στις αναζητήσεις σας.
search-standing-yours = Τα διαρκή ερωτήματά σας
search-standing-ends = Λήγει
search-standing-end = Τερματισμός
search-days = { $count ->
    [one] 1 ημέρα
   *[other] { $count } ημέρες
 }

search-recent-none = Δεν έχετε κάνει ακόμη αναζήτηση.
search-when = Πότε
search-question = Ερώτημα
search-result = Αποτέλεσμα
search-registers-with-hits = { $count ->
    [0] Αρνητική απάντηση
    [one] Θετικές απαντήσεις σε 1 μητρώο
   *[other] Θετικές απαντήσεις σε { $count } μητρώα
 }
search-newest = Νεότερες
search-older = Παλαιότερες
search-line = Γραμμή
search-lines = Ένα ερώτημα σε κάθε γραμμή
search-lines-hint = Το πολύ { $count } γραμμές. Ερωτώνται μόνο μητρώα αυτού του κόμβου, μεταξύ των οποίων αντίγραφα καταχωρίσεων άλλων.
search-batch-whom = Κάθε μητρώο αυτού του κόμβου που επιτρέπεται να ερωτηθεί, αν δεν επιλέξετε κανένα.
search-do-all = Αναζήτηση όλων
search-csv = Λήψη ως CSV
search-open = Άνοιγμα

search-keys = Πλήκτρα
search-key-box = Στο πλαίσιο
search-key-move = Στην επόμενη ή προηγούμενη πιθανή αντιστοιχία
search-key-open = Άνοιγμα της πιθανής αντιστοιχίας
search-key-judge = Στο κουμπί: είναι, δεν είναι, δεν μπορώ να κρίνω
search-key-help = Εμφάνιση αυτών των πλήκτρων

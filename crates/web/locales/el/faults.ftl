# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

said-id-form = πρέπει να έχει από 1 έως { $length_max } { $length_max ->
        [one] επιτρεπόμενο χαρακτήρα
       *[other] επιτρεπόμενους χαρακτήρες
    }
said-date-form = η ημερομηνία δεν έχει μία από τις μορφές YYYY, YYYY-MM, YYYY-MM-DD, FROM/TO, καθεμία προαιρετικά με `~` για το «περίπου»
said-date-order = το χρονικό διάστημα τελειώνει πριν αρχίσει
said-time-form = ο χρόνος δεν είναι χρονοσφραγίδα κατά RFC 3339 σε UTC
said-country-unknown = η χώρα δεν είναι κωδικός alpha-3 του ISO 3166-1 ούτε κωδικός του εγγράφου 9303 του ICAO
said-vin-form = ο αριθμός αναγνώρισης οχήματος πρέπει να έχει 17 χαρακτήρες από A-Z και 0-9, χωρίς I, O και Q (ISO 3779)
said-plate-form = ο αριθμός κυκλοφορίας πρέπει να έχει από 1 έως { $most } { $most ->
        [one] γράμμα ή ψηφίο
       *[other] γράμματα ή ψηφία
    }
said-document-form = ο αριθμός εγγράφου πρέπει να έχει από 1 έως { $most } { $most ->
        [one] γράμμα ή ψηφίο
       *[other] γράμματα ή ψηφία
    }
said-number-form = αυτός δεν είναι αριθμός του είδους `{ $kind }`
said-check-digit = το ψηφίο ελέγχου δεν συμφωνεί με τον υπόλοιπο αριθμό του είδους `{ $kind }`: κοιτάξτε ξανά
said-partial-form = μέρος αριθμού κυκλοφορίας, αριθμού αναγνώρισης οχήματος ή αριθμού άλλου αντικειμένου πρέπει να έχει γνωστούς τουλάχιστον { $least } { $least ->
        [one] χαρακτήρα
       *[other] χαρακτήρες
    } στην αρχή ή στο τέλος, με `?` για έναν άγνωστο και `*` για οσουσδήποτε
said-text-form = πρέπει να έχει από 1 έως { $most } { $most ->
        [one] χαρακτήρα
       *[other] χαρακτήρες
    }, χωρίς χαρακτήρες ελέγχου
said-not-one-of = πρέπει να είναι ένα από τα εξής: { $allowed }
said-too-many-entries = περιέχει πάνω από { $most } { $most ->
        [one] στοιχείο
       *[other] στοιχεία
    }
said-field-undeclared = η δήλωση του μητρώου δεν έχει τέτοιο πεδίο
said-field-mandatory = η δήλωση του μητρώου ορίζει αυτό το πεδίο υποχρεωτικό
said-too-many-values = επιτρέπεται πλήθος τιμών το πολύ { $most }
said-value-type = χρειάζεται τιμή του τύπου `{ $kind }`
said-number-kind = χρειάζεται αριθμός του είδους `{ $kind }`
said-no-parts = τιμή αυτού του τύπου δεν έχει μέρη
said-parts-of-type = τα μέρη αυτού του τύπου είναι { $parts }
said-part-unknown = το `{ $part }` δεν είναι κωδικός του
said-part-needed = χρειάζεται το μέρος `{ $part }`
said-place-empty = ένας τόπος πρέπει να αναφέρει κάτι
said-too-many-birth-dates = ένα όνομα έχει πλήθος ημερομηνιών γέννησης το πολύ { $most }
said-plain-text = χρειάζονται από 1 έως { $most } { $most ->
        [one] χαρακτήρας
       *[other] χαρακτήρες
    }, χωρίς χαρακτήρες ελέγχου
said-code-unknown = ο κωδικός δεν περιέχεται στον πίνακα `{ $table }`
said-currency-unknown = το νόμισμα δεν περιέχεται στον πίνακα `currencies`
said-document-kind-unknown = το είδος δεν περιέχεται στον πίνακα `document-types`
said-type-unknown = το μητρώο δεν τηρεί εγγραφές αυτού του τύπου
said-type-needs = οι εγγραφές του τύπου `{ $type_code }` ({ $article }) χρειάζονται αυτό το πεδίο
said-type-never = οι εγγραφές του τύπου `{ $type_code }` δεν το έχουν ποτέ ({ $article })
said-type-not-kind = οι εγγραφές του τύπου `{ $type_code }` δεν καλύπτουν το είδος `{ $kind }`
said-kind-needs = οι εγγραφές του είδους `{ $kind }` χρειάζονται αυτό το πεδίο
said-kind-needs-one = οι εγγραφές του είδους `{ $kind }` χρειάζονται τουλάχιστον ένα από τα `{ $fields }`
said-code-unfit = ο κωδικός δεν ταιριάζει με το πεδίο `{ $field }`
said-owned-by-other = η εγγραφή ανήκει σε άλλη αρχή: μόνο ο κάτοχός της την τροποποιεί
said-record-form = δεν είναι αντικείμενο με `id` και `fields`
said-value-form = δεν είναι ούτε κείμενο ούτε ονομασμένα μέρη ούτε πλήρης τιμή
said-available-missing = εισάγεται αν είναι διαθέσιμο
said-name-no-letter = ένα μέρος του ονόματος δεν έχει κανένα γράμμα
said-family-name-missing = λείπει το επώνυμο
said-one-name-only = δίνεται μόνο ένα όνομα
said-date-ahead = η ημερομηνία είναι μελλοντική
said-date-far-back = η ημερομηνία είναι παλαιότερη από τη ζωή οποιουδήποτε
said-vin-check-digit = το ψηφίο ελέγχου του αριθμού αναγνώρισης οχήματος δεν συμφωνεί· ορισμένοι κατασκευαστές δεν το χρησιμοποιούν
said-form-missing = λείπει: συμπληρώστε το
said-form-undeclared = δεν είναι πεδίο αυτού του εντύπου: αφαιρέστε το
said-form-not-asked = δεν ζητείται για αυτή την κατηγορία καταχώρισης: αφαιρέστε το
said-form-consent = λέει πού βρίσκεται ενήλικος που δεν έχει συγκατατεθεί: αφαιρέστε το ή καταγράψτε τη συγκατάθεση· χωρίς αυτήν αναφέρετε μόνο ότι το πρόσωπο βρέθηκε
said-form-contradiction = αντιφάσκει με την ημερομηνία γέννησης της καταχώρισης: διορθώστε το ή ζητήστε από το καταχωρίζον κράτος να διορθώσει την καταχώριση
said-form-texts = περιέχει από 1 έως { $most } { $most ->
        [one] κείμενο
       *[other] κείμενα
    }
said-form-characters = έχει από 1 έως { $most } { $most ->
        [one] χαρακτήρα
       *[other] χαρακτήρες
    }
said-form-time = είναι χρόνος όπως 2026-01-31T14:05:00Z: γράψτε το έτσι
said-form-table-missing = αναφέρει κωδικό του οποίου ο πίνακας δεν είναι εγκατεστημένος εδώ
said-form-flag = είναι `true` ή `false`
said-form-yes-no = είναι `yes` ή `no`
said-form-list = είναι κατάλογος κειμένων
said-form-text = είναι ένα κείμενο
said-form-moment = είναι χρόνος όπως 2026-01-31T14:05
said-purpose-missing = λείπει: δηλώστε για ποιον σκοπό χρειάζονται τα δεδομένα
said-legal-basis-missing = λείπει: αναφέρετε την πράξη και το άρθρο
said-case-reference-missing = λείπει: δώστε τον αριθμό του φακέλου της υπόθεσης
said-at-most-characters = το πολύ { $most } { $most ->
        [one] χαρακτήρας
       *[other] χαρακτήρες
    }
said-not-in-table = δεν είναι κωδικός του πίνακα `{ $table }`
said-say-it = γράψτε το με 1 έως { $most } { $most ->
        [one] χαρακτήρα
       *[other] χαρακτήρες
    }
said-say-it-shorter = γράψτε το με { $most } { $most ->
        [one] χαρακτήρα
       *[other] χαρακτήρες
    } το πολύ
said-say-why = γράψτε τον λόγο με 1 έως { $most } { $most ->
        [one] χαρακτήρα
       *[other] χαρακτήρες
    }
said-say-still-needed = γράψτε με 1 έως { $most } { $most ->
        [one] χαρακτήρα
       *[other] χαρακτήρες
    } γιατί χρειάζεται ακόμη
said-say-decided = γράψτε τι αποφασίστηκε με 1 έως { $most } { $most ->
        [one] χαρακτήρα
       *[other] χαρακτήρες
    }
said-say-unlawful = γράψτε γιατί δεν ήταν νόμιμο
said-say-question = γράψτε τι θέλετε να μάθετε
said-say-answer = γράψτε γιατί κάνατε αυτή την πρόσβαση
said-has-characters = πρέπει να έχει από { $least } έως { $most } { $most ->
        [one] χαρακτήρα
       *[other] χαρακτήρες
    }
said-empty-or-long = δεν πρέπει να είναι κενό ή υπερβολικά μεγάλο
said-choose-one = επιλέξτε ένα
said-choose-action = επιλέξτε ενέργεια
said-choose-register = επιλέξτε μητρώο
said-choose-role = επιλέξτε ρόλο
said-give-day = δώστε ημέρα
said-give-percent = δώστε από 1 έως 100 τοις εκατό
said-give-number = δώστε αριθμό
said-give-account-or-record = δώστε λογαριασμό ή το αναγνωριστικό εγγραφής
said-day-form = γράψτε την ημέρα όπως 2026-11-21
said-period-form = γράψτε 2026, 2026-11 ή 2026-11-21, ανάλογα με την περίοδο
said-none-of-those = δεν είναι κάτι από όσα υπάρχουν
said-no-position = δεν είναι θέση στο βιβλίο καταγραφής
said-end-before-start = πρέπει να είναι μεταγενέστερο της αρχής
said-per-mille = επιλέξτε δείγμα από 1 έως 1.000 στα χίλια
said-group-most = επιλέξτε δείγμα από 1 έως { $most } από μια ομάδα
said-period-full = η περίοδος περιέχει πάνω από { $most } { $most ->
        [one] εγγραφή
       *[other] εγγραφές
    }· επιλέξτε μικρότερη
said-parameter-form = μια παράμετρος λείπει, είναι άγνωστη ή δεν έχει σωστή μορφή
said-not-utf8 = δεν είναι UTF-8
said-control-character = περιέχει χαρακτήρα ελέγχου· πληκτρολογήστε το ξανά
said-no-form = δεν είναι όνομα εντύπου
said-work-changed = άλλαξε αφότου το είδατε: κοιτάξτε ξανά
said-work-kind-unknown = ένας από τους κωδικούς δεν είναι είδος εργασίας
said-items-count = αναφέρετε από 1 έως { $most } { $most ->
        [one] στοιχείο
       *[other] στοιχεία
    }
said-item-twice = αναφέρετε κάθε στοιχείο μία φορά
said-items-none = επιλέξτε τι πρόκειται να ανατεθεί σε κάποιον
said-officer-missing = αναφέρετε τον λογαριασμό υπαλλήλου της μονάδας σας
said-officer-of-other = δεν είναι υπάλληλος της μονάδας σας
said-two-letters = πρέπει να είναι δύο γράμματα
said-roles-count = αναφέρετε από 1 έως { $most } { $most ->
        [one] ρόλο
       *[other] ρόλους
    }
said-role-unknown = το `{ $role }` δεν περιέχεται στον πίνακα `roles`
said-code-not-present = δεν είναι ο τρέχων κωδικός της εφαρμογής επαλήθευσης
said-ceremony-ended = έχει λήξει ή χρησιμοποιηθεί· αρχίστε ξανά
said-credential-other = δεν είναι αυτό που ζητήθηκε· αρχίστε ξανά
said-scopes-none = αναφέρετε τουλάχιστον ένα πεδίο πρόσβασης
said-token-life = πρέπει να είναι μέσα { $days ->
        [one] στην επόμενη ημέρα
       *[other] στις επόμενες { $days } ημέρες
    }
said-condition-unmet = γράψτε πώς πληρούται αυτή η προϋπόθεση της κατηγορίας
said-too-many-alerts = αναφέρονται πάρα πολλές καταχωρίσεις
said-never-terrorism = καταχώριση αυτής της κατηγορίας δεν αφορά ποτέ τρομοκρατικά εγκλήματα
said-statement-long = η δήλωση είναι υπερβολικά μεγάλη
said-proportionality-missing = γράψτε γιατί η υπόθεση είναι επαρκής, συναφής και αρκετά σημαντική (SIS-P άρθρο 21)
said-judicial-missing = αναφέρετε τη δικαστική αρχή που το ζητεί και το αίτημά της
said-judicial-authority = αναφέρετε τη δικαστική αρχή
said-judicial-request = αναφέρετε το αίτημά της: έναν αριθμό αναφοράς
said-victim-later = το θύμα κατάχρησης ταυτότητας προστίθεται αφού υπάρξει η καταχώριση, με τη συγκατάθεση του θύματος
said-threat-review = η νέα αξιολόγηση γίνεται πριν από την επανεξέταση της ίδιας της καταχώρισης
said-criteria-unknown = η αρχή αυτή δεν έχει δημοσιεύσει κριτήρια αυτής της έκδοσης
said-not-together = το { $one } και το { $other } δεν συμβιβάζονται (κανόνες της έκδοσης { $version })
said-not-alerts = το μητρώο δεν δηλώνει αυτή την κατηγορία ως κατηγορία καταχωρίσεων
said-category-kept = μια καταχώριση διατηρεί την κατηγορία της: τερματίστε την και εισαγάγετε άλλη
said-ground-unfit = μια καταχώριση αυτής της κατηγορίας τερματίζεται με έναν από τους λόγους { $grounds }
said-never-flagged = στις καταχωρίσεις αυτής της κατηγορίας δεν τίθεται επισήμανση
said-flag-own = η επισήμανση τίθεται για κράτη άλλα από το δικό της
said-never-hidden = οι καταχωρίσεις αυτής της κατηγορίας δεν τίθενται σε απόκρυψη
said-link-self = μια καταχώριση δεν συνδέεται με τον εαυτό της
said-victim-not-agreed = το θύμα δεν έχει συμφωνήσει με αυτή την κατηγορία
said-values-count = δώστε από 1 έως { $most } { $most ->
        [one] τιμή
       *[other] τιμές
    }
said-victim-name = το όνομα του θύματος χρειάζεται για να διακρίνονται τα πρόσωπα
said-not-persons = το μητρώο δεν αφορά πρόσωπα
said-registers-count = αναφέρετε από 1 έως { $most } { $most ->
        [one] μητρώο
       *[other] μητρώα
    }
said-ends-ahead = είναι στο μέλλον, { $days ->
        [one] μία ημέρα
       *[other] { $days } ημέρες
    } το πολύ: ένα διαρκές ερώτημα λήγει
said-register-not-here = αυτός ο κόμβος δεν διαθέτει το `{ $register }`
said-register-not-declared = το `{ $register }` δεν είναι δηλωμένο σε αυτόν τον κόμβο
said-register-no-alerts = το `{ $register }` δεν περιέχει καταχωρίσεις
said-register-nobody = κανένας κόμβος δεν διαθέτει το `{ $register }`
said-authority-nothing = η αρχή `{ $authority }` δεν διαθέτει τίποτε από όσα ζητείτε
said-register-none-left = δεν απομένει μητρώο για ερώτημα
said-register-none-of-alerts = αυτός ο κόμβος δεν διαθέτει μητρώο καταχωρίσεων
said-register-not-held = αυτός ο κόμβος δεν τηρεί ούτε το `{ $register }` ούτε αντίγραφό του
said-hits-no-form = για τις θετικές απαντήσεις στο `{ $register }` δεν έχει δηλωθεί έντυπο εδώ
said-terms-nothing = δεν περιέχει τίποτε με το οποίο θα μπορούσαν να ταιριάξουν τα στοιχεία του ερωτήματος
said-terms-not-permitted = στο μητρώο `{ $register }` δεν επιτρέπεται αναζήτηση με τα στοιχεία αυτά
said-declaration-missing = η δήλωσή του δεν είναι εγκατεστημένη εδώ
said-search-most = αναφέρετε το πολύ { $registers } { $registers ->
        [one] μητρώο
       *[other] μητρώα
    } και { $authorities } { $authorities ->
        [one] αρχή
       *[other] αρχές
    }
said-nodes-most = θα ερωτηθούν πάνω από { $most } { $most ->
        [one] κόμβος
       *[other] κόμβοι
    }
said-registers-most = αναφέρετε το πολύ { $most } { $most ->
        [one] μητρώο
       *[other] μητρώα
    }
said-batch-part = ένα ερώτημα δέσμης περιέχει μόνο μέρος αριθμού
said-years-back = αναφέρετε το τρέχον έτος ή { $years ->
        [one] το προηγούμενο
       *[other] ένα από τα τελευταία { $years }
    }
said-policy-none = κανένας κανόνας δεν το επιτρέπει με τους ρόλους σας και αυτόν τον σκοπό· ό,τι δεν επιτρέπει κανένας κανόνας απορρίπτεται
said-policy-fault = οι κανόνες δεν μπόρεσαν να αξιολογηθούν, και ό,τι δεν μπορεί να κριθεί απορρίπτεται
said-stored-version = η αποθηκευμένη έκδοση είναι { $version }
said-asked-already = ο υπάλληλος έχει ήδη ερωτηθεί
said-no-officer-of-ours = η εγγραφή δεν αναφέρει υπάλληλο αυτής της αρχής
said-judged-already = έχει ήδη κριθεί
said-answer-unknown = δεν υπάρχει τέτοια απάντηση
said-candidate-unknown = δεν υπάρχει τέτοια πιθανή αντιστοιχία
said-judged-before = η πιθανή αντιστοιχία έχει ήδη κριθεί
said-judged-by-two = δύο υπάλληλοι έχουν κρίνει την πιθανή αντιστοιχία
said-receipt-malformed = δεν είναι αποδεικτικό ή έχει αλλάξει: γραμμή { $line }, στήλη { $column }
said-search-runs = η αναζήτηση συνεχίζεται ακόμη
said-search-interrupted = ο κόμβος σταμάτησε ενώ εκτελούνταν η αναζήτηση· οι εγγραφές της υπάρχουν στο βιβλίο καταγραφής
said-answer-not-noted = μια απάντηση ή η εγγραφή της δεν μπόρεσε να σημειωθεί όταν ήρθε
said-opening-erased = ό,τι ανοίγει την εγγραφή διαγράφηκε στην ημερομηνία του
said-proof-none = προς το παρόν δεν υπάρχει απόδειξη για αυτή την εγγραφή
said-work-unknown = δεν υπάρχει τέτοια εργασία που να μπορεί να παραδοθεί
said-work-not-theirs = ο υπάλληλος που αναφέρεται δεν επιτρέπεται να κάνει αυτή την εργασία
said-hit-copy = είναι αντίγραφο: αποφασίζει η καταχωρίζουσα αρχή
said-decided-before = έχει ήδη αποφασιστεί
said-identity-decided = έχει ήδη ληφθεί απόφαση για την ταυτότητα
said-not-the-subject = δεν είναι το πρόσωπο ή το αντικείμενο που αναζητείται
said-identity-open = η ταυτότητα δεν έχει εξακριβωθεί ακόμη
said-reports-full = ο αριθμός των αναφορών για αυτή τη θετική απάντηση έφτασε στο ανώτατο όριο: { $most }
said-standing-full = ο αριθμός των διαρκών ερωτημάτων σας έφτασε στο ανώτατο όριο: { $most }
said-standing-full-here = ο αριθμός των διαρκών ερωτημάτων αυτού του κόμβου έφτασε στο ανώτατο όριο: { $most }
said-renewed-often = έχει ανανεωθεί { $most } { $most ->
        [one] φορά
       *[other] φορές
    }
said-alert-own = είναι καταχώριση της δικής σας αρχής: τροποποιήστε την
said-not-for-you = η απόφαση δεν ανήκει σε εσάς ή έχει ήδη ληφθεί
said-purpose-not-said = κανείς δεν έχει δηλώσει ότι ο σκοπός της επιτεύχθηκε
said-notes-full = ο φάκελος περιέχει ήδη { $most } { $most ->
        [one] σημείωση
       *[other] σημειώσεις
    }
said-hiding-ended = η απόκρυψή της μόλις έληξε
said-hidden-not = δεν είναι σε απόκρυψη
said-id-taken = το αναγνωριστικό ανήκει σε άλλη καταχώριση
said-threat-none = η καταχώριση δεν εισάγει κανέναν ως απειλή
said-contested-already = αμφισβητείται ήδη και δεν έχει ληφθεί απόφαση
said-contested-not = η εισαγωγή δεν αμφισβητείται
said-victim-none = η καταχώριση δεν περιέχει τίποτε για θύμα
said-draft-waits = το πρόχειρο περιμένει κάτι άλλο
said-flagged-already = έχει ήδη επισήμανση για αυτό το κράτος
said-flags-full = σε μια καταχώριση τίθεται επισήμανση για το πολύ { $most } { $most ->
        [one] κράτος
       *[other] κράτη
    }
said-flagged-not = δεν έχει επισήμανση για αυτό το κράτος
said-linked-already = είναι ήδη συνδεδεμένες
said-links-full = μια καταχώριση έχει το πολύ { $most } { $most ->
        [one] σύνδεση
       *[other] συνδέσεις
    }
said-criteria-none-now = ο άλλος κόμβος δεν δίνει κριτήρια αυτή τη στιγμή
said-same-meanwhile = στο μεταξύ η αρχή αυτή έχει καταχώριση για το ίδιο πρόσωπο ή αντικείμενο
said-link-kind-unknown = το είδος δεν είναι κωδικός του πίνακα `alert-links`
said-victim-category-unknown = μια κατηγορία δεν είναι κωδικός του πίνακα `misused-identity-data`
said-draft-elsewhere = το έντυπο αυτό αποθηκεύτηκε ή στάλθηκε από άλλο παράθυρο αφότου το ανοίξατε εδώ
said-draft-full = ένα πρόχειρο περιέχει το πολύ { $bytes } { $bytes ->
        [one] byte
       *[other] bytes
    }
said-drafts-full = ο αριθμός των προχείρων σας έφτασε στο ανώτατο όριο: { $most }
said-sign-in-pause = δεν γίνεται σύνδεση πριν από: { $until }
said-invitation-ended = η πρόσκληση χρησιμοποιήθηκε ή έχει λήξει
said-session-ended = η σύνδεση έχει λήξει
said-passkeys-full = ένας λογαριασμός έχει το πολύ { $most } { $most ->
        [one] κλειδί
       *[other] κλειδιά
    } πρόσβασης
said-passkey-last = είναι ο τελευταίος τρόπος σύνδεσης
said-origin-unknown = ο κόμβος δεν γνωρίζει με ποιο όνομα τον βρίσκουν τα προγράμματα περιήγησης
said-session-only = αυτό γίνεται μόνο από σύνδεση στις σελίδες
said-form-sent-before = το έντυπο αυτό στάλθηκε ήδη· δεν εκτελείται δύο φορές
said-form-other-site = το έντυπο στάλθηκε από άλλον ιστότοπο
said-form-other-session = το έντυπο δεν ανήκει σε αυτή τη σύνδεση
said-form-fields = ένα έντυπο έχει το πολύ { $most } { $most ->
        [one] πεδίο
       *[other] πεδία
    }
said-line-long = μια γραμμή έχει το πολύ { $most } { $most ->
        [one] byte
       *[other] bytes
    }
said-chunk-lines = ένα τμήμα έχει το πολύ { $most } { $most ->
        [one] γραμμή
       *[other] γραμμές
    }
said-batch-lines = μια δέσμη έχει το πολύ { $most } { $most ->
        [one] γραμμή
       *[other] γραμμές
    }
said-terms-none = το ερώτημα δεν περιέχει στοιχεία: δώστε όνομα, έγγραφο, αριθμό κυκλοφορίας ή άλλον αριθμό
said-terms-most = το ερώτημα περιέχει πάνω από { $most } { $most ->
        [one] στοιχείο
       *[other] στοιχεία
    }
said-try-name-register = αναφέρετε μητρώο αυτού του κόμβου ή προσθέστε το στη διαμόρφωση του κόμβου
said-try-name-alerts = αναφέρετε μητρώο καταχωρίσεων
said-try-name-fewer = αναφέρετε τις αρχές ή τα μητρώα που ενδιαφέρουν
said-try-other-purpose = δηλώστε τον πραγματικό σκοπό αν είναι άλλος ή ρωτήστε συνάδελφο του οποίου ο ρόλος το επιτρέπει
said-try-wait-answers = περιμένετε να έρθουν όλες οι απαντήσεις ή να παρέλθει η προθεσμία τους
said-try-ask-again = υποβάλετε ξανά την αναζήτηση
said-try-name-officer = αναφέρετε υπάλληλο που έχει τον κατάλληλο ρόλο
said-try-verify-first = ζητήστε πρώτα από τον υπάλληλο που επιβεβαίωσε την πιθανή αντιστοιχία να εξακριβώσει την ταυτότητα
said-try-ask-once = ρωτήστε το μητρώο με αναζήτηση ή αναφέρετε ένα που τηρεί αυτός ο κόμβος
said-try-end-one = τερματίστε ένα που δεν χρειάζεται πια
said-try-state-anew = διατυπώστε το ερώτημα εκ νέου
said-try-repeat-later = επαναλάβετε αργότερα· το `entente peers` δείχνει την κατάσταση του κόμβου
said-try-compare-draft = ανοίξτε ξανά το έντυπο σε νέο παράθυρο και συγκρίνετε πριν συνεχίσετε
said-try-discard-draft = στείλτε ή απορρίψτε ένα από αυτά· τα πρόχειρα λήγουν από μόνα τους μετά από δύο εβδομάδες
said-try-ask-invitation = ζητήστε άλλη από τον διαχειριστή σας
said-try-remove-passkey = αφαιρέστε ένα που δεν χρησιμοποιείται πια
said-try-add-passkey = προσθέστε πρώτα άλλο κλειδί πρόσβασης
said-try-set-origin = ορίστε το `origin` κάτω από το `[pages]` στο node.toml και ξεκινήστε πάλι
said-try-sign-in = συνδεθείτε ως φυσικό πρόσωπο
said-try-look-first = πηγαίνετε πίσω, φορτώστε ξανά τη σελίδα και δείτε αν έχει γίνει
said-try-whole-number = δώστε τον πλήρη αριθμό ή υποβάλετε αυτό το ερώτημα μόνο του

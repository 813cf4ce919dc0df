# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

statistics-title = Δημόσια στατιστικά στοιχεία
statistics-of = Δημόσια στατιστικά στοιχεία { $period }
statistics-what = Πόσες εγγραφές τηρεί η αρχή αυτή και πόσο συχνά ερωτήθηκαν, έδωσαν θετική απάντηση και άλλαξαν. Ο νόμος επιβάλλει τη δημοσίευση των αριθμών αυτών. Δεν περιέχουν δεδομένα προσωπικού χαρακτήρα.
statistics-years = Έτη
statistics-span = Μέτρηση από { $from } έως { $until }.
statistics-held = Όσα τηρούνται: στις { $at }.
statistics-absent = Ό,τι δεν συνέβη σε αυτό το διάστημα δεν αναφέρεται.
statistics-small = Οι μικροί αριθμοί παραλείπονται, και μαζί τους άλλοι που θα τους αποκάλυπταν.

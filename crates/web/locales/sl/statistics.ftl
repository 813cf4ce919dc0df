# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

statistics-title = Javna statistika
statistics-of = Javna statistika { $period }
statistics-what = Koliko zapisov vodi ta organ in kolikokrat so bili predmet poizvedb, zadetkov in sprememb. Predpisi zahtevajo objavo teh števil. Ne vsebujejo osebnih podatkov.
statistics-years = Leta
statistics-span = Šteto od { $from } do { $until }.
statistics-held = Kar se hrani: stanje { $at }.
statistics-absent = Kar se v tem času ni zgodilo, ni navedeno.
statistics-small = Majhna števila so izpuščena, z njimi pa tudi druga, ki bi jih razkrila.

# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

statistics-title = Openbare statistieken
statistics-of = Openbare statistieken { $period }
statistics-what = Hoeveel records deze autoriteit heeft, en hoe vaak die zijn bevraagd, treffers hebben opgeleverd en zijn gewijzigd. De wet schrijft voor dat deze aantallen worden bekendgemaakt. Ze bevatten geen persoonsgegevens.
statistics-years = Jaren
statistics-span = Geteld van { $from } tot { $until }.
statistics-held = Bestand: stand op { $at }.
statistics-absent = Wat in deze tijd niet voorkwam, staat er niet bij.
statistics-small = Kleine aantallen zijn weggelaten, en daarmee ook andere waaruit ze zouden kunnen worden afgeleid.

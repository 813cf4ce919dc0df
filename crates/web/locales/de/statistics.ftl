# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

statistics-title = Öffentliche Statistik
statistics-of = Öffentliche Statistik { $period }
statistics-what = Wie viele Datensätze diese Behörde führt und wie oft sie abgefragt, getroffen und geändert wurden. Das Gesetz verlangt die Veröffentlichung dieser Zahlen. Sie enthalten keine personenbezogenen Daten.
statistics-years = Jahre
statistics-span = Gezählt vom { $from } bis { $until }.
statistics-held = Bestand: Stand { $at }.
statistics-absent = Was in dieser Zeit nicht vorkam, ist nicht aufgeführt.
statistics-small = Kleine Zahlen sind weggelassen, und mit ihnen andere, die sie verraten würden.

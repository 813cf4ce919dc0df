# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

statistics-title = Offentlig statistik
statistics-of = Offentlig statistik { $period }
statistics-what = Hvor mange poster myndigheden har, og hvor ofte de er blevet forespurgt, har givet hit og er ændret. Loven kræver, at tallene offentliggøres. De indeholder ingen personoplysninger.
statistics-years = År
statistics-span = Talt fra { $from } til { $until }.
statistics-held = Beholdning: pr. { $at }.
statistics-absent = Hvad der ikke skete i denne tid, er ikke nævnt.
statistics-small = Små tal er udeladt, og med dem andre, som ville afsløre dem.

# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

statistics-title = Publiskā statistika
statistics-of = Publiskā statistika { $period }
statistics-what = Cik ierakstu ir šai iestādei un cik bieži tie vaicāti, trāpīti un mainīti. Tiesību akti prasa šos skaitļus publicēt. Personas datu tajos nav.
statistics-years = Gadi
statistics-span = Saskaitīts no { $from } līdz { $until }.
statistics-held = Glabātais: stāvoklis { $at }.
statistics-absent = Kas šajā laikā nenotika, nav norādīts.
statistics-small = Mazi skaitļi ir izlaisti, un līdz ar tiem citi, kas tos atklātu.

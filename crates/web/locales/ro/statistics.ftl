# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

statistics-title = Statistici publice
statistics-of = Statistici publice { $period }
statistics-what = Câte înregistrări deține această autoritate și cât de des au fost consultate, au dat rezultate pozitive și au fost modificate. Legea cere publicarea acestor numere. Ele nu conțin date cu caracter personal.
statistics-years = Ani
statistics-span = Numărate de la { $from } până la { $until }.
statistics-held = Ceea ce este deținut: situația la { $at }.
statistics-absent = Ce nu s-a întâmplat în acest timp nu este menționat.
statistics-small = Numerele mici sunt omise și, odată cu ele, altele care le-ar dezvălui.

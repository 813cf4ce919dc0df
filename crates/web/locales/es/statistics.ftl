# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

statistics-title = Estadísticas públicas
statistics-of = Estadísticas públicas { $period }
statistics-what = Cuántas fichas posee esta autoridad y cuántas veces se consultaron, dieron una respuesta positiva y se modificaron. La ley dispone que se publiquen estas cifras. No contienen datos personales.
statistics-years = Años
statistics-span = Recuento del { $from } al { $until }.
statistics-held = Lo que se posee: situación a { $at }.
statistics-absent = Lo que no ocurrió en este tiempo no figura.
statistics-small = Los números pequeños se omiten, y con ellos otros que permitirían deducirlos.

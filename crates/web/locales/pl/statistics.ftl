# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

statistics-title = Statystyki publiczne
statistics-of = Statystyki publiczne { $period }
statistics-what = Ile zapisów ma ten organ i jak często o nie pytano, uzyskiwano trafienia i je zmieniano. Prawo nakazuje publikować te liczby. Nie zawierają danych osobowych.
statistics-years = Lata
statistics-span = Policzono od { $from } do { $until }.
statistics-held = To, co jest przechowywane: stan na { $at }.
statistics-absent = Tego, co w tym czasie nie wystąpiło, nie wymieniono.
statistics-small = Małe liczby pominięto, a wraz z nimi inne, które by je ujawniły.

# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

statistics-title = Javna statistika
statistics-of = Javna statistika { $period }
statistics-what = Koliko zapisa ovo tijelo vodi i koliko je puta za njih bilo upita, pozitivnih rezultata i izmjena. Propisi zahtijevaju objavu tih brojeva. Ne sadržavaju osobne podatke.
statistics-years = Godine
statistics-span = Brojeno od { $from } do { $until }.
statistics-held = Ono što se čuva: stanje { $at }.
statistics-absent = Što se u tom vremenu nije dogodilo, nije navedeno.
statistics-small = Mali su brojevi izostavljeni, a s njima i drugi koji bi ih otkrili.

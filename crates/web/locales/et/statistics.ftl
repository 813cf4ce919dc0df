# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

statistics-title = Avalik statistika
statistics-of = Avalik statistika { $period }
statistics-what = Kui palju kirjeid sellel asutusel on ning kui sageli neid küsiti, päringutabamuseni jõuti ja muudeti. Õigus nõuab nende arvude avaldamist. Need ei sisalda isikuandmeid.
statistics-years = Aastad
statistics-span = Loendatud { $from } kuni { $until }.
statistics-held = Olemasolev: seisuga { $at }.
statistics-absent = Mida sel ajal ei olnud, seda ei nimetata.
statistics-small = Väikesed arvud on välja jäetud, samuti need, mis võimaldaksid neid tuletada.

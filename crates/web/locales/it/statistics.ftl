# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

statistics-title = Statistiche pubbliche
statistics-of = Statistiche pubbliche { $period }
statistics-what = Quante schede detiene questa autorità e quante volte sono state interrogate, hanno dato un riscontro positivo e sono state modificate. La legge prevede la pubblicazione di questi numeri. Non contengono dati personali.
statistics-years = Anni
statistics-span = Conteggio dal { $from } al { $until }.
statistics-held = Ciò che è detenuto: situazione al { $at }.
statistics-absent = Ciò che non è avvenuto in questo periodo non è elencato.
statistics-small = I numeri piccoli sono omessi, e con essi altri che permetterebbero di ricavarli.

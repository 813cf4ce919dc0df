# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

statistics-title = Offentlig statistik
statistics-of = Offentlig statistik { $period }
statistics-what = Hur många poster myndigheten har och hur ofta de har efterfrågats, gett träff och ändrats. Lagen kräver att siffrorna offentliggörs. De innehåller inga personuppgifter.
statistics-years = År
statistics-span = Räknat från { $from } till { $until }.
statistics-held = Det som finns: per { $at }.
statistics-absent = Det som inte hände under denna tid tas inte upp.
statistics-small = Små tal är utelämnade, liksom andra som skulle röja dem.

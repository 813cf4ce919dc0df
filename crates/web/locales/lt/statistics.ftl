# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

statistics-title = Vieša statistika
statistics-of = Vieša statistika { $period }
statistics-what = Kiek įrašų turi ši institucija, kaip dažnai jų klausta, nustatyta atitikčių ir jie keisti. Teisės aktai reikalauja šiuos skaičius skelbti. Asmens duomenų juose nėra.
statistics-years = Metai
statistics-span = Suskaičiuota nuo { $from } iki { $until }.
statistics-held = Turima: { $at } būklė.
statistics-absent = Kas tuo metu neįvyko, nenurodoma.
statistics-small = Maži skaičiai praleisti, o su jais – ir kiti, kurie juos atskleistų.

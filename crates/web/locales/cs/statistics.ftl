# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

statistics-title = Veřejné statistiky
statistics-of = Veřejné statistiky { $period }
statistics-what = Kolik zápisů má tento orgán a jak často se na ně někdo ptal, jak často vedly k pozitivnímu nálezu a jak často se měnily. Zákon ukládá tato čísla zveřejnit. Neobsahují osobní údaje.
statistics-years = Roky
statistics-span = Počítáno od { $from } do { $until }.
statistics-held = Uložené zápisy: stav k { $at }.
statistics-absent = Co se v této době nestalo, není uvedeno.
statistics-small = Malá čísla jsou vynechána a s nimi i další, která by je prozradila.

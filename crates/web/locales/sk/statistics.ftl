# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

statistics-title = Verejné štatistiky
statistics-of = Verejné štatistiky { $period }
statistics-what = Koľko záznamov má tento orgán a ako často sa na ne niekto pýtal, ako často viedli k pozitívnej lustrácii a ako často sa menili. Právo ukladá tieto čísla zverejniť. Neobsahujú osobné údaje.
statistics-years = Roky
statistics-span = Počítané od { $from } do { $until }.
statistics-held = Uložené záznamy: stav k { $at }.
statistics-absent = Čo sa v tomto čase nestalo, nie je uvedené.
statistics-small = Malé čísla sú vynechané a s nimi aj ďalšie, ktoré by ich prezradili.

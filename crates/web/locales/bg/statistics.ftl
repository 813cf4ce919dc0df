# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

statistics-title = Публична статистика
statistics-of = Публична статистика { $period }
statistics-what = Колко записа съхранява този орган и колко често за тях е питано, намерени са съответствия и са променяни. Законът изисква тези числа да се публикуват. Те не съдържат лични данни.
statistics-years = Години
statistics-span = Отчетено от { $from } до { $until }.
statistics-held = Съхранявано: към { $at }.
statistics-absent = Каквото не се е случило през това време, не е посочено.
statistics-small = Малките числа са пропуснати, а с тях и други, които биха ги издали.

# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

statistics-title = Nyilvános statisztika
statistics-of = Nyilvános statisztika, { $period }
statistics-what = Hány rekordot tart nyilván ez a hatóság, és hányszor kérdezték le, találták meg és módosították őket. E számok közzétételét jogszabály írja elő. Személyes adatot nem tartalmaznak.
statistics-years = Évek
statistics-span = Számlálás kezdete: { $from }, vége: { $until }.
statistics-held = A nyilvántartottak: { $at } szerinti állapot.
statistics-absent = Ami ez idő alatt nem fordult elő, nem szerepel.
statistics-small = A kis számok hiányoznak, és velük azok is, amelyek elárulnák őket.

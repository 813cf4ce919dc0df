# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

statistics-title = Statistika pubblika
statistics-of = Statistika pubblika { $period }
statistics-what = Kemm għandha rekords din l-awtorità, u kemm-il darba saru mistoqsijiet, hits u bidliet fihom. Il-liġi titlob li dawn in-numri jiġu ppubblikati. Ma fihom l-ebda data personali.
statistics-years = Snin
statistics-span = Magħduda minn { $from } sa { $until }.
statistics-held = Dak li jinżamm: fil-{ $at }.
statistics-absent = Dak li ma seħħx f’dan iż-żmien mhux elenkat.
statistics-small = In-numri żgħar jitħallew barra, u magħhom oħrajn li jikxfuhom.

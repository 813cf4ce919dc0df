# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

statistics-title = Staidreamh poiblí
statistics-of = Staidreamh poiblí { $period }
statistics-what = Cé mhéad taifead atá ag an údarás seo, agus cé chomh minic a cuireadh ceist orthu, a fuarthas amas orthu agus a athraíodh iad. Éilíonn an dlí go bhfoilseofar na huimhreacha seo. Níl aon sonraí pearsanta iontu.
statistics-years = Blianta
statistics-span = Comhairthe ó { $from } go { $until }.
statistics-held = An méid atá ar coimeád: amhail an { $at }.
statistics-absent = Ní liostaítear an rud nár tharla sa tréimhse seo.
statistics-small = Fágtar uimhreacha beaga ar lár, agus ina dteannta uimhreacha eile a nochtfadh iad.

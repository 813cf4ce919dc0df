# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

statistics-title = Statistiques publiques
statistics-of = Statistiques publiques { $period }
statistics-what = Nombre de fiches que détient cette autorité, et combien de fois elles ont été interrogées, ont donné une réponse positive et ont été modifiées. La loi prévoit la publication de ces chiffres. Ils ne contiennent aucune donnée à caractère personnel.
statistics-years = Années
statistics-span = Décompte du { $from } au { $until }.
statistics-held = Fiches détenues : situation au { $at }.
statistics-absent = Ce qui ne s’est pas produit pendant cette période n’est pas mentionné.
statistics-small = Les petits nombres sont omis, ainsi que d’autres qui permettraient de les déduire.

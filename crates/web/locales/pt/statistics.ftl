# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

statistics-title = Estatísticas públicas
statistics-of = Estatísticas públicas { $period }
statistics-what = Quantos registos tem esta autoridade e com que frequência foram pesquisados, deram respostas positivas e foram alterados. A lei exige a publicação destes números. Não contêm dados pessoais.
statistics-years = Anos
statistics-span = Contagem de { $from } a { $until }.
statistics-held = O que existe: situação em { $at }.
statistics-absent = O que não ocorreu neste período não consta.
statistics-small = Os números pequenos são omitidos e, com eles, outros que os revelariam.

# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

clock-at-once = dlite láithreach
clock-minutes-left = { $number ->
    [0] dlite anois
    [one] dlite i gceann nóiméid
    [two] dlite i gceann 2 nóiméad
    [few] dlite i gceann { $number } nóiméad
    [many] dlite i gceann { $number } nóiméad
   *[other] dlite i gceann { $number } nóiméad
}
clock-hours-left = { $number ->
    [one] dlite i gceann uair an chloig
    [two] dlite i gceann 2 uair an chloig
    [few] dlite i gceann { $number } huaire an chloig
    [many] dlite i gceann { $number } n-uaire an chloig
   *[other] dlite i gceann { $number } uair an chloig
}
clock-days-left = { $number ->
    [one] dlite i gceann lae
    [two] dlite i gceann 2 lá
    [few] dlite i gceann { $number } lá
    [many] dlite i gceann { $number } lá
   *[other] dlite i gceann { $number } lá
}
clock-minutes-late = { $number ->
    [0] thar téarma anois
    [one] nóiméad thar téarma
    [two] 2 nóiméad thar téarma
    [few] { $number } nóiméad thar téarma
    [many] { $number } nóiméad thar téarma
   *[other] { $number } nóiméad thar téarma
}
clock-hours-late = { $number ->
    [one] uair an chloig thar téarma
    [two] 2 uair an chloig thar téarma
    [few] { $number } huaire an chloig thar téarma
    [many] { $number } n-uaire an chloig thar téarma
   *[other] { $number } uair an chloig thar téarma
}
clock-days-late = { $number ->
    [one] lá thar téarma
    [two] 2 lá thar téarma
    [few] { $number } lá thar téarma
    [many] { $number } lá thar téarma
   *[other] { $number } lá thar téarma
}

work-title = Liosta oibre
work-tab-waiting = Cad atá ag fanacht
work-tab-hits = Amais
work-tab-received = Tuarascálacha a fuarthas
work-filter = Taispeáin iad seo amháin
work-whose = Cé leis
work-whose-anybody = Le duine ar bith
work-whose-mine = Liomsa
work-whose-nobody = Gan duine fós
work-kind = Cad é
work-register = Clár
work-all = Gach ceann
work-own-unit = M’aonad féin amháin
work-only-overdue = Thar téarma amháin
work-show = Taispeáin
work-show-all = Taispeáin gach rud atá ag fanacht.
work-none = Níl aon rud ag fanacht leat.
work-none-so = Níl aon rud ag fanacht a oireann do do rogha.
work-cut = Tá níos mó ag fanacht ná mar a thaispeántar anseo: { $kind }. Taispeántar na cinn is sine.
work-due = Dlite
work-what = Cad is déanta
work-who = Cé
work-since = ó { $moment }
work-mine = Tusa
work-nobody = Gan duine fós
work-take = Glac é
work-seen = Léite: bain den liosta
work-ticked = Gach a bhfuil ticeáilte
work-officer = Cuntas comhghleacaí i d’aonad
work-note = Nóta don té a gheobhaidh é
work-to-me = Sann domsa
work-to-officer = Tabhair ar láimh don chomhghleacaí
work-to-nobody = Tabhair ar ais
work-pages = Leathanaigh
work-first = An chéad leathanach
work-next = An chéad leathanach eile
work-changed = Bhí duine eile níos tapúla, mar sin níor athraíodh aon rud. Tá do thiceanna agus do nóta anseo fós; féach agus seol arís.
work-changed-gone = Níl mír amháin ar an leathanach seo a thuilleadh.
work-changed-yours = { $what }: leatsa é cheana.
work-changed-free = { $what }: tugadh ar ais é agus ní le duine ar bith é.
work-changed-other = { $what }: ag { $officer } atá sé anois.

work-kind-candidates = Cuir iarrthóirí i gcomparáid
work-kind-second-opinion = An dara breithiúnas ag teastáil
work-kind-opinion-given = An dara breithiúnas tugtha
work-kind-hit-to-report = Fíoraigh agus tuairiscigh meaitseáil
work-kind-hit-overdue = Tuarascáil thar téarma
work-kind-minor-overdue = Cinneadh maidir le leanbh thar téarma
work-kind-report-failed = Tuarascáil gan seachadadh
work-kind-report-received = Déan cinneadh faoi thuarascáil
work-kind-decision-received = Léigh cinneadh
work-kind-subscription-found = Tá freagra ar cheist bhuan
work-kind-subscription-ended = Tá deireadh le ceist bhuan
work-kind-approval = Aontaigh le foláireamh
work-kind-queue = Iontráil foláireamh a bhí ag fanacht
work-kind-review = Athbhreithnigh foláireamh
work-kind-hidden = Foláireamh folaithe: cuir síneadh leis nó taispeáin é
work-kind-purpose-achieved = Cuspóir bainte amach: coinnigh nó scrios
work-kind-proposal = Déan cinneadh faoi thogra
work-kind-evidence = Seol fianaise
work-kind-supervisor = Inis do na húdaráis mhaoirseachta
work-kind-contest = Scrúdaigh foláireamh atá faoi chonspóid
work-kind-threat = Measúnaigh bagairt arís
work-kind-question = Freagair ceist ón bhformhaoirseacht
work-kind-answer = Breithnigh rochtain tar éis fhreagra an oifigigh

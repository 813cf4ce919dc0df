# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

node-title = An nód seo
node-parts = Codanna den rannán seo
node-overview = Forbhreathnú
node-registers = Cláir
node-policies = Rialacha
node-trust = Liosta iontaoibhe
node-diagnostics = Diagnóisic

node-federation = Cónaidhm
node-federation-words = { $name }, nóid: { $nodes }
node-rules = Rialacha: { $count }
node-served = Cláir a bhfreastalaíonn an nód seo orthu
node-served-none = Ceann ar bith

node-trust-lead = Deir an liosta iontaoibhe cé na nóid atá sa chónaidhm, cé na heochracha atá acu, agus cad air a bhfreastalaíonn gach ceann. Tá sé sínithe acu siúd a reáchtálann an chónaidhm.
node-valid = Bailí
node-in-force = I bhfeidhm
node-not-in-force = Gan a bheith i bhfeidhm
node-signers = Sínithe ag
node-signed-by = Eochracha na cónaidhme: { $count } as { $of } ar a laghad
node-nodes = Nóid
node-roles = Cad é
node-endpoint = Seoladh
node-log = Loga
node-pins = Eochracha TLS
node-serves = Freastalaíonn ar
node-askers-everyone = féadfaidh gach nód fiafraí
node-askers-only = cead fiafraí: { $who }

node-register = Clár
node-about = Maidir le
node-where = Cá bhfuil na sonraí
node-here = Ar fáil anseo
node-yes = Tá
node-no = Níl
node-unverified = Gan seiceáil fós
node-unverified-words = Tá roinnt fíricí thíos le seiceáil fós i gcoinne an téacs oifigiúil.
node-code = Cód
node-version = Leagan
node-controller = Freagrach as na sonraí
node-acts = Bunaithe ar
node-who-may = Cé aige a bhfuil cead fiafraí, agus cén fáth
node-may-search = Féadfaidh { $who } fiafraí chun na críche seo.
node-shows = Taispeánann freagra ar a mhéad: { $level }.
node-shows-after = Tar éis amas deimhnithe ar a mhéad: { $level }.
node-search-under = Féadfar é a chuardach faoi:
node-enter-under = Féadfar sonraí a iontráil faoi:
node-conditions = Coinníollacha roimh chuardach
node-penalty = An phianbhreith is lú nach mór a bheith ag gabháil leis an gcion, i míonna: { $months }.
node-searched-by = Cad leis ar féidir é a chuardach
node-at-least = { $count } díobh seo ar a laghad: { $of }
node-mode-exact = ní mór dó a bheith mar an gcéanna
node-mode-fuzzy = féadfaidh sé a bheith cosúil
node-mode-partial = is leor cuid de
node-answers = Cad a thaispeánann freagra
node-strong = Tugtar iarrthóir láidir ar iarrthóir ó { $strong }, agus maith ó { $good } as 1,000.
node-possible = Tugtar féideartha air ó { $possible } as 1,000. Ní thaispeántar aon rud faoina bhun, agus { $most } ar a mhéad.
node-holds = Cad atá ann, agus cad is déanta nuair a bhíonn amas ann
node-follows = Cad a leanann amas deimhnithe
node-retention = Cá fhad a choinnítear taifid
node-kept = Coinnítear taifead ar feadh: { $period }.
node-kept-other = Taifid den chineál { $kinds }: { $period }.
node-reviewed = Déantar é a athbhreithniú i ndiaidh: { $period }.
node-warned = Tugtar rabhadh don úinéir roimh ré: { $period }.
node-rights = Cearta na ndaoine atá taifeadta
node-rights-direct = Téann siad i dteagmháil le: { $contact }.
node-rights-indirect = Téann siad i dteagmháil leis an údarás maoirseachta, maidir le: { $contact }.
node-rights-days = An t-am chun freagra a thabhairt dóibh, i laethanta: { $days }; ar a dhéanaí { $most }.
node-rights-months = An t-am chun cinneadh a dhéanamh faoi cheartú nó léirscriosadh, i míonna: { $months }.

node-years = { $count ->
    [one] { $count } bhliain
    [two] { $count } bhliain
    [few] { $count } bliana
    [many] { $count } mbliana
   *[other] { $count } bliain
}
node-months = { $count ->
    [one] { $count } mhí
    [two] { $count } mhí
    [few] { $count } mhí
    [many] { $count } mí
   *[other] { $count } mí
}
node-days = { $count ->
    [one] { $count } lá
    [two] { $count } lá
    [few] { $count } lá
    [many] { $count } lá
   *[other] { $count } lá
}
node-hours = { $count ->
    [one] { $count } uair an chloig
    [two] { $count } uair an chloig
    [few] { $count } huaire an chloig
    [many] { $count } n-uaire an chloig
   *[other] { $count } uair an chloig
}
node-working-days = { $count ->
    [one] { $count } lá oibre
    [two] { $count } lá oibre
    [few] { $count } lá oibre
    [many] { $count } lá oibre
   *[other] { $count } lá oibre
}
node-at-once = Láithreach
node-millis = { $count } ms

node-policies-lead = Níl aon rud ceadaithe mura gceadaíonn riail é, agus tá tosaíocht ag riail a thoirmisceann ar riail a cheadaíonn. Ainmníonn gach iontráil sa loga an riail a chinn.
node-policies-version = Seo hais na rialacha seo:
node-rules-hash = Méarlorg na rialacha
node-file-entry = Taifid a chur isteach
node-file-persons = Daoine
node-permits = Ceadaíonn
node-forbids = Toirmisceann
node-remedy = Cad a chabhraíonn:
node-try = Cé a d’fhéadfadh é seo a fheiceáil?
node-try-lead = Roghnaigh cé a dhéanfadh cad, agus cén fáth. Deir na rialacha atá i bhfeidhm cad a chinnfidís. Ní léitear aon rud, agus déantar an triail a thaifeadadh.
node-try-do = Fiafraigh de na rialacha
node-would-permit = Cheadófaí é
node-would-refuse = Dhiúltófaí dó
node-owes-four-eyes = Ní mór do dhara hoifigeach aontú sula ngníomhaítear ar aon rud a aimsítear.
node-owes-silence = Ní ceart é a insint don úinéir sula ndeimhnítear amas.
node-owes-case = Téann tagairt an cháis leis an méid a scaoiltear.
node-role = Ról
node-action = Cad a dhéantar
node-purpose = Cuspóir
node-basis = Bunús dlí
node-offence = Cion
node-person = Cad é ról an duine sa chás
node-second = Aontaíonn dara hoifigeach
node-confirmed = Tá an t-amas deimhnithe
node-trained = Tá an t-oifigeach oilte ar mheaitseálacha bithmhéadracha a athbhreithniú

node-health = Sláinte
node-ready = Tá an nód in ann a chuid oibre a dhéanamh
node-refusing = Ní féidir aon rud a scríobh, mar sin ní fhreagraítear aon rud, ó
node-damage = Aimsíodh damáiste; déan seiceáil
node-last-commit = An scríobh is déanaí
node-never = Riamh
node-ledger = Loga
node-ledger-words = Iontrálacha: { $entries }, sínithe díobh: { $signed }
node-schema = Leagan an stórais
node-backup = An cúltaca is déanaí
node-backup-words = { $at }, iontrálacha loga: { $entries }
node-backup-keys = Leis na heochracha rúnda
node-backup-no-keys = Gan na heochracha rúnda
node-backup-none = Níl aon chúltaca ar eolas
node-records = Taifid: { $count }
node-peers = Nóid eile
node-peers-none = Níl aon nód eile sa chónaidhm.
node-node = Nód
node-state = Stádas
node-last-contact = An freagra is déanaí
node-round-trip = Turas fillte
node-clock = Clog
node-clock-ahead = { $count } ms chun tosaigh ar an gclog againne
node-clock-behind = { $count } ms taobh thiar den chlog againne
node-clock-same = Mar an gceanna leis an gclog againne
node-certificate = Deimhniú go dtí
node-software = Ríomhchlár
node-last-fault = An locht is déanaí
node-details = Sonraí
node-settings = Cumraíocht
node-settings-lead = Mar a tosaíodh an nód; teastaíonn atosú chun athrú a dhéanamh. Ní thaispeántar rúin.
node-settings-none = Ní thaispeánann an próiseas seo a chumraíocht.

node-level-flag = go bhfuil rud éigin ann
node-level-reference = tagairt
node-level-core-data = croíshonraí
node-level-full = an taifead iomlán

node-about-alerts = Foláirimh: taifid a iarrann ar dhaoine eile gníomhú.
node-about-person = Taifid faoi dhaoine.
node-about-object = Taifid faoi réada.

node-distribution-queried = Fanann na sonraí ag gach úinéir agus iarrtar iad go beo.
node-distribution-replicated = Tá cóip ag gach nód teidlithe nach n-athraíonn ach an t-úinéir.
node-distribution-hosted = Tá na sonraí ag nód amháin, fiafraíonn na cinn eile de.
node-distribution-blinded = Foilsíonn úinéirí ainmneacha bréige; déantar ceisteanna a dhalladh freisin.

node-gate-offence = Ní mór an cion a ainmniú.
node-gate-person-role = Ní mór ról an duine sa chás a shonrú.
node-gate-four-eyes = Ní mór do dhara hoifigeach aontú.
node-gate-by-two = Ní amas é ach amháin má dheimhníonn beirt oifigeach é.
node-gate-national = Ní mór na cláir náisiúnta a bheith cuardaithe ar dtús.
node-gate-silent = Ní fhaigheann an t-úinéir aon rud amach sula ndeimhnítear amas.

node-peer-reachable = Freagraíonn
node-peer-warning = Freagraíonn, aird ag teastáil
node-peer-failing = Ní fhreagraíonn
node-peer-unknown = Gan fiafraí fós

node-person-suspect = Duine faoi amhras
node-person-convicted = Duine ciontaithe
node-person-victim = Íospartach
node-person-witness = Finné nó teagmhálaí
node-person-missing = Ar iarraidh nó gan aithint
node-person-other = Eile

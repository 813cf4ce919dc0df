# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

alerts-title = Foláirimh
alerts-tabs = Codanna den rannán seo
alerts-tab-list = Ár bhfoláirimh féin
alerts-tab-reviews = Athbhreithnithe dlite
alerts-tab-drafts = Iontrálacha ag fanacht
alerts-tab-proposals = Tograí
alerts-tab-events = Le cur in iúl
alerts-tab-criteria = Critéir bhagartha
alerts-tab-contest = Iontráil faoi chonspóid
alerts-tab-subscriptions = Ceisteanna buana
alerts-tab-deletions = Scriosadh
alerts-tab-feeds = Cóipeanna
alerts-tab-statistics = Staidreamh

alerts-enter = Iontráil foláireamh
alerts-show = Taispeáin
alerts-all = Gach ceann
alerts-cancel = Cealaigh
alerts-continue = Lean ar aghaidh
alerts-again = Uair amháin eile
alerts-yes = Sea
alerts-you = tusa
alerts-missing = Tá sé seo ar iarraidh, nó níl sé scríofa mar is gá.
alerts-pages = Tuilleadh den liosta
alerts-to-first = Go dtí an tús
alerts-to-next = Ar aghaidh
alerts-none = Níl aon fholáireamh den chineál seo ann.
alerts-none-yet = Níor aimsíodh aon rud go dtí seo. Tá tuilleadh le cuardach: téigh go dtí an chéad leathanach eile.
alerts-list-caption = Foláirimh d’údaráis, an ceann a athraíodh is déanaí ar dtús
alerts-on-record = Tá sé ar taifead, iontráil { $entry } sa loga.
alerts-not-as-it-stands = Ní oireann sé seo don fholáireamh mar atá sé anois.

alerts-choose-what = Roghnaigh cad chuige an foláireamh. Deir gach catagóir cad a dhéanfaidh oifigigh sna Stáit go léir.
alerts-choose-needs = Cad atá de dhíth
alerts-second-officer = Teastaíonn beirt don chatagóir seo. Fanann an méid a iontrálann tú go dtí go n-aontaíonn oifigeach eile.
alerts-enter-ask = Iontráil agus fiafraigh de dhara hoifigeach
alerts-check = Seiceáil
alerts-check-what = Deir an tseiceáil cé chomh maith is atá na sonraí, agus cuardaíonn sí foláirimh faoin duine nó faoin réad céanna. Cuirtear an cuardach sin ar taifead. Ní iontráiltear aon rud fós.
alerts-checked = Seiceáilte, gan iontráil fós
alerts-checked-faults = Sular féidir é a iontráil:
alerts-checked-queued = Tá foláireamh ag d’údarás faoin duine nó faoin réad céanna. D’fhanfadh an ceann seo go dtí deireadh an chinn sin.
alerts-checked-alone = Níor aimsíodh aon fholáireamh faoin duine nó faoin réad céanna ná faoina mhacasamhail.
alerts-quality-soon = Feiceann tú anseo cé chomh maith is atá na sonraí agus tú á líonadh.
alerts-similar-title = Foláirimh a d’fhéadfadh a bheith faoin rud céanna
alerts-similar-what = Déan comparáid. Má tá ceann acu faoi dhuine nó réad eile, abair conas is eol duit é.
alerts-similar-same = Mar an gcéanna de réir gach a bhfuil ar eolas
alerts-similar-alike = Cosúil
alerts-similar-conflict = Gan a bheith comhoiriúnach le do cheannsa
alerts-similar-agrees = aontaíonn { $percent } as 100
alerts-similar-first = Féadfaidh an dá cheann seasamh. Déantar é seo ar dtús: { $category }.
alerts-similar-not = Ní fhéadfaidh an dá cheann seasamh. Téigh i gcomhairle leis an Stát sin sula n-iontrálann tú do cheannsa.
alerts-similar-different = Tá sé faoi dhuine nó rud eile, mar
alerts-deviation = Iontráil cé nach bhfuil na foláirimh comhoiriúnach
alerts-deviation-what = Ar mhaithe le leasanna náisiúnta bunriachtanacha amháin, agus tar éis dul i gcomhairle leis na Stáit.

alerts-standing-shown = Le feiceáil
alerts-standing-review-due = Athbhreithniú dlite
alerts-standing-hidden = Folaithe
alerts-standing-flagged = Faoi bhratach
alerts-tag-immediate = Gníomhaigh láithreach
alerts-tag-terrorism = Sceimhlitheoireacht
alerts-tag-flags = { $count ->
    [one] Bratach Stáit amháin
    [two] Bratacha 2 Stát
    [few] Bratacha { $count } Stát
    [many] Bratacha { $count } Stát
   *[other] Bratacha { $count } Stát
}
alerts-days = { $count ->
    [0] inniu
    [one] lá amháin
    [two] 2 lá
    [few] { $count } lá
    [many] { $count } lá
   *[other] { $count } lá
}

alerts-column-alert = Foláireamh
alerts-column-changed = Athraithe
alerts-column-due = Athbhreithniú faoi
alerts-column-left = Am fágtha
alerts-column-extensions = Síneadh
alerts-column-when = Cathain
alerts-column-what = Cad é
alerts-column-to = Chuig
alerts-column-from = Ó
alerts-column-until = Go dtí
alerts-column-evidence = Fianaise ó
alerts-column-answer = Freagra
alerts-column-prepared = Ullmhaithe
alerts-column-by = Ullmhaithe ag
alerts-column-since = Ó dháta
alerts-column-instead = Beart ansin
alerts-column-node = Nód
alerts-column-asked = Fiafraithe is déanaí
alerts-column-version = Leagan
alerts-column-fields = Réimsí athraithe
alerts-column-deleted = Scriosta
alerts-column-issuer = Eisitheoir
alerts-column-as-of = Iomlán amhail
alerts-column-applied = Iontrálacha glactha, díobh siúd is eol
alerts-column-acknowledged = Iontrálacha admhaithe
alerts-column-categories = Catagóirí
alerts-column-made = Déanta
alerts-column-renewed = Athnuaite
alerts-column-counted = Comhairthe
alerts-column-count = Líon

alerts-field-register = Clár
alerts-field-record = Uimhir i do chlár
alerts-field-category = Catagóir
alerts-field-standing = Stádas
alerts-field-state = Stát
alerts-field-kind = Cineál naisc
alerts-field-reason = Cúis
alerts-field-reasons = Cúiseanna
alerts-field-ground = Foras
alerts-field-grounds = Cad a deir an duine ina choinne
alerts-field-assessment = Measúnú aonair
alerts-field-outcome = Toradh an athbhreithnithe
alerts-hint-review-assessment = Cén fáth a bhfuil an foláireamh riachtanach agus comhréireach fós, nó cén fáth nach bhfuil. Cuirtear ar taifead é.
alerts-hint-review-ground = Ach amháin má scriostar é.
alerts-field-request = Tagairt an iarratais
alerts-field-consent = Tagairt an toilithe
alerts-field-told = Stáit san oibríocht
alerts-field-other-register = Clár an fholáirimh eile
alerts-field-other = Uimhir an fholáirimh eile
alerts-field-link = Nasc
alerts-field-consented = Cad ar thoiligh an t-íospartach leis
alerts-field-categories = Cad a tharraingíonn an t-íospartach siar
alerts-field-revocation = Tagairt an tarraingthe siar
alerts-field-proposal = Cad a mholann tú?
alerts-field-evidence = An lá ar tháinig an fhianaise chun solais
alerts-field-text = Cad go díreach, agus cén fáth
alerts-field-stands = An seasann an iontráil?
alerts-field-accept = An aontaíonn d’údarás?
alerts-field-proportionality = Comhréireacht
alerts-field-judicial-authority = Údarás breithiúnach
alerts-field-judicial-request = A iarratas
alerts-field-immediate = Gníomhaigh láithreach
alerts-field-terrorism = Maidir le cionta sceimhlitheoireachta
alerts-field-basis = Cuspóir agus bunús dlí
alerts-field-case-reference = Cás
alerts-field-offence = Cion
alerts-field-person-role = Ról an duine sa chás
alerts-field-statement = Cúiseanna i d’fhocail féin
alerts-field-family = Sloinne
alerts-field-given = Céadainm
alerts-field-birth = Dáta breithe
alerts-field-document = Uimhir an doiciméid
alerts-field-plate = Pláta cláraithe
alerts-field-vin = Uimhir aitheantais feithicle
alerts-field-registers = Cláir
alerts-field-ends = Críochnaíonn ar
alerts-field-period = Tréimhse

alerts-field-kind-of-object = Cineál réada
alerts-field-deviation-consulted = Stáit a ndeachthas i gcomhairle leo
alerts-field-deviation-interests = Leasanna náisiúnta bunriachtanacha

alerts-hint-new-record = An uimhir a thugann d’údarás dó. Ná húsáid ainm riamh: tá sí le feiceáil i seoltaí.
alerts-hint-new-proportionality = Cén fáth a bhfuil an cás leordhóthanach, ábhartha agus tábhachtach go leor le haghaidh foláirimh.
alerts-hint-condition = Abair conas a chomhlíontar é seo.
alerts-hint-of = Mar shampla 2026, 2026-11 nó 2026-11-21. An ceann reatha má fhágtar folamh é.
alerts-hint-one-a-line = Ceann amháin ar gach líne. Más rud é gur thoiligh an t-íospartach, agus sa chás sin amháin.
alerts-hint-extend-assessment = Cén fáth a bhfuil gá leis an bhfoláireamh fós sa chás seo. Fanann sé ag d’údarás.
alerts-hint-hide-consent = Ón údarás breithiúnach a d’eisigh an barántas.
alerts-hint-hide-told = Insítear dóibh go bhfuil an foláireamh folaithe.
alerts-hint-propose-evidence = Ritheann an t-am nach mór an t-eisitheoir a chur ar an eolas laistigh de ón lá seo. Inniu má fhágtar folamh é.
alerts-hint-misused-identity-consent = Leis an ráiteas a shínigh an t-íospartach.
alerts-hint-misused-identity-consented = Diúltaítear do shonraí de chineálacha eile.
alerts-hint-contest-record = Mar atá in iarratas an duine nó i bhfreagra an údaráis.
alerts-hint-ask-ends = 90 lá ó inniu ar a mhéad. Is féidir leat é a athnuachan.

alerts-act-change = Athraigh
alerts-what-change = Cuirtear an méid atá anseo in ionad na réimsí go léir. Fanann an chatagóir; coinnítear na leaganacha roimhe seo.
alerts-act-review = Athbhreithnigh
alerts-what-review = Scriostar an foláireamh ar a lá mura gcuirtear síneadh leis. Léigh cad atá ann agus cén fáth a bhfuil sé ann, agus cinn an bhfuil sé riachtanach agus comhréireach fós.
alerts-review-correct = Ceartaigh na sonraí ar dtús
alerts-outcome-extend = Gá leis fós: cuir síneadh leis
alerts-outcome-delete = Gan gá leis a thuilleadh: scrios é
alerts-act-extend = Cuir síneadh leis
alerts-what-extend = Coinnítear an foláireamh arís ar feadh thréimhse a chatagóire, arna comhaireamh ó anois. Éilíonn an dlí measúnú aonair a chuirtear ar taifead.
alerts-act-achieved = Cuspóir bainte amach
alerts-what-achieved = Deir tú gur baineadh cuspóir an fholáirimh amach. Scriostar é tar éis 15 lá mura ndeir d’údarás cén fáth nach mór é a choinneáil.
alerts-act-keep = Coinnigh mar sin féin
alerts-what-keep = Measadh go raibh an cuspóir bainte amach. Abair cén fáth nach mór an foláireamh a choinneáil.
alerts-act-flag = Cuir bratach leis do Stát
alerts-what-flag = D’iarr Stát bratach. Ní dhéanfaidh a údaráis beart an fholáirimh seo; déantar cuardach ar an áit chónaithe de ghabháil.
alerts-act-unflag = Tarraing bratach siar
alerts-what-unflag = Déanann údaráis an Stáit sin an beart arís.
alerts-act-execute-anyway = Iarr an beart mar sin féin
alerts-what-execute-anyway = I gcásanna práinneacha tromchúiseacha is féidir leat iarraidh ar Stát a bhratach a tharraingt siar. Fanann an bhratach go dtí go ndéantar sin.
alerts-act-hide = Folaigh
alerts-what-hide = Ar feadh 48 n-uaire an chloig ní fheiceann ach biúrónna SIRENE an foláireamh seo. Má tá sé folaithe cheana, fanann sé folaithe ar feadh 48 n-uaire an chloig eile. Taispeántar arís é uaidh féin nuair a bheidh an t-am caite.
alerts-act-reveal = Taispeáin arís
alerts-what-reveal = Taispeántar an foláireamh do gach duine atá i dteideal as seo amach.
alerts-act-link = Nasc le foláireamh eile
alerts-what-link = Teastaíonn riachtanas oibríochtúil soiléir do nasc. Ní athraíonn sé beart ná tréimhse, agus ní thugann sé breis rochtana d’aon duine.
alerts-act-unlink = Bain nasc
alerts-what-unlink = Baintear an nasc ag an dá cheann.
alerts-act-misused-identity = Cuir íospartach mí-úsáide céannachta leis
alerts-what-misused-identity = Léann oifigigh ar dtús gur le híospartach an t-ainm. Ná hiontráil ach an méid ar thoiligh an t-íospartach leis, cineál ar chineál. Cuirtear é in ionad an méid a iontráladh roimhe.
alerts-act-revoke-consent = Scrios sonraí an íospartaigh
alerts-what-revoke-consent = Ní thoilíonn an t-íospartach a thuilleadh. Scriostar na sonraí i leagan nua den fholáireamh, agus i ngach cóip.
alerts-act-propose = Mol rud éigin don eisitheoir
alerts-what-propose = Is le Stát eile an foláireamh. Inis dó a bhfuil ar eolas agat: is é a chinneann, agus freagraíonn sé le cúiseanna.
alerts-act-contest = Cuir ar taifead go gconspóideann duine iontráil
alerts-what-contest = Conspóideann duine go n-iontrálann foláireamh é nó í mar bhagairt. Ní mór é a scrúdú arís, agus cinneadh le cúiseanna a dhéanamh. Seasann an foláireamh idir an dá linn.
alerts-act-decide-contest = Déan cinneadh faoin gconspóid
alerts-what-decide-contest = Conspóideann an duine an iontráil mar bhagairt. Mura seasann sí, baintear as an bhfoláireamh í.
alerts-act-delete = Scrios
alerts-what-delete = Scriostar an foláireamh go buan, anseo agus i ngach cóip.

alerts-delete-copies = { $count ->
    [0] Níl cóip ag aon nód eile.
    [one] Insítear do nód amháin eile a chóip a scriosadh. Ní mór dó é a admháil.
    [two] Insítear do 2 nód eile a gcóipeanna a scriosadh. Ní mór do gach ceann é a admháil.
    [few] Insítear do { $count } nód eile a gcóipeanna a scriosadh. Ní mór do gach ceann é a admháil.
    [many] Insítear do { $count } nód eile a gcóipeanna a scriosadh. Ní mór do gach ceann é a admháil.
   *[other] Insítear do { $count } nód eile a gcóipeanna a scriosadh. Ní mór do gach ceann é a admháil.
}
alerts-delete-attached = Scriostar na foláirimh seo ar réada in éineacht leis:
alerts-delete-links = { $count ->
    [one] Críochnaíonn nasc amháin le foláireamh eile.
    [two] Críochnaíonn 2 nasc le foláirimh eile.
    [few] Críochnaíonn { $count } nasc le foláirimh eile.
    [many] Críochnaíonn { $count } nasc le foláirimh eile.
   *[other] Críochnaíonn { $count } nasc le foláirimh eile.
}
alerts-delete-file = Coinnítear an comhad náisiúnta ar feadh bliana.
alerts-delete-sure = An bhfuil an foláireamh seo le scriosadh?
alerts-delete-now = Scrios anois
alerts-delete-not = Ná scrios

alerts-victim-title = Tá céannacht duine eile á mí-úsáid anseo
alerts-victim-what = Ná gníomhaigh i gcoinne duine bunaithe ar an ainm amháin. Lig don duine a chruthú cé hé nó cé hí féin.
alerts-victim-name = Ainm an íospartaigh
alerts-victim-since = Iontráilte le toiliú ar
alerts-safety = Do shábháilteacht
alerts-todo = Cad a dhéanann oifigigh nuair a bhíonn amas ann
alerts-data = Cad a deir an foláireamh
alerts-acts = Cad is féidir leat a dhéanamh
alerts-life = Saolré an fholáirimh
alerts-national-title = Comhad náisiúnta
alerts-national-what = Fanann sé seo ag d’údarás. Níl sé ag aon nód eile.
alerts-quality = Cáilíocht na sonraí
alerts-quality-missing = Le hiontráil más eol
alerts-quality-percent = { $percent } as 100
alerts-threat-title = Iontráilte mar bhagairt
alerts-threat-what = Ná líon é seo ach amháin má iontráiltear an duine mar bhagairt sceimhlitheoireachta nó antoisceachais fhoréignigh, ar bhonn measúnú náisiúnta. Fanann ainm an té a údaraíonn é ag d’údarás.
alerts-threat-again = Rinneadh an measúnú mar bhagairt arís
alerts-threat-authoriser = Ainm an té a údaraíonn é
alerts-threat-assessment = Measúnú náisiúnta
alerts-threat-function = Údaraithe ag
alerts-threat-criteria = Critéir, leagan
alerts-threat-review = Le measúnú arís faoi
alerts-flags-title = Bratacha
alerts-no-action = Gan bheart
alerts-links-title = Naisc
alerts-links-what = Ní thugann nasc rochtain d’aon duine. Ní fheiceann tú ach na cinn a bhfuil cead agat a gceann eile a fheiceáil.
alerts-holders-title = Cóipeanna den leagan seo
alerts-holder-acknowledged = Admhaithe
alerts-holder-waiting = Gan admháil fós
alerts-holder-never-asked = Níor fhiafraigh riamh
alerts-holder-not-entitled = Ní fhaigheann an chatagóir seo
alerts-beside-title = Taobh le foláirimh eile
alerts-place = Má oireann níos mó ná foláireamh amháin: tá áit { $place } ag an gceann seo san ord ina ndéantar bearta.
alerts-beside-not = Ar aon duine nó aon réad amháin níl sé comhoiriúnach leo seo:
alerts-versions-title = Stair

alerts-note-entered = Iontráilte
alerts-note-prepared = Ullmhaithe
alerts-note-approved = D’aontaigh dara hoifigeach
alerts-note-deviation = Iontráilte taobh le foláireamh nach bhfuil comhoiriúnach leis
alerts-note-different-subject = Ráite gur faoi dhuine nó rud eile é
alerts-note-threat-authorised = Iontráil mar bhagairt údaraithe
alerts-note-changed = Athraithe
alerts-note-assessment = Síneadh curtha leis tar éis measúnaithe
alerts-note-flag = Bratach
alerts-note-execute-anyway = Beart iarrtha d’ainneoin na brataí
alerts-note-hidden = Folaithe
alerts-note-revealed = Le feiceáil arís
alerts-note-link = Nasc
alerts-note-victim-consent = Toiliú an íospartaigh
alerts-note-purpose-achieved = Cuspóir bainte amach
alerts-note-kept = Coinnithe mar sin féin
alerts-note-proposal = Cinneadh déanta faoin togra
alerts-note-contest = Faoi chonspóid
alerts-note-contest-decision = Cinneadh déanta faoin gconspóid
alerts-note-ended = Scriosta
alerts-planned-reveal = Taispeánfar arís é
alerts-planned-warning = Iarrfar ort é a athbhreithniú
alerts-planned-threat = Ní mór an measúnú a dhéanamh arís
alerts-planned-deletion = Scriosfar é mura gcuirtear síneadh leis

alerts-name-birth = ainm breithe
alerts-name-former = iarainm
alerts-name-alias = ailias
alerts-sex-f = Baineann
alerts-sex-m = Fireann
alerts-sex-x = Ceachtar acu

alerts-foreign-title = Foláireamh de chuid Stáit eile
alerts-foreign-what = Ní féidir ach leis an Stát a d’iontráil é é a thaispeáint, a athrú nó a scriosadh. Chun a fheiceáil cad a deir sé, déan cuardach le do chuspóir. Is féidir leat a insint don eisitheoir cad atá ar iarraidh nó mícheart, nó bratach a iarraidh.
alerts-foreign-search = Cuardaigh

alerts-reviews-title = Athbhreithnithe dlite
alerts-reviews-what = Críochnaíonn na foláirimh seo laistigh de cheithre mhí. Cuir síneadh le gach ceann tar éis measúnaithe, nó lig dó a bheith scriosta ar a lá.
alerts-reviews-none = Níl aon fholáireamh den chlár seo le hathbhreithniú anois.
alerts-reviews-caption = Foláirimh le hathbhreithniú, an ceann is práinní ar dtús

alerts-events-title = Cad atá le cur in iúl do dhaoine eile
alerts-events-what = Éilíonn an dlí go gcuirfear na Stáit seo ar an eolas. Inis dóibh, agus coinnigh an cruthúnas i do chomhad.
alerts-events-none = Níl aon duine le cur ar an eolas faoi aon rud.
alerts-to-all = Gach Stát
alerts-event-new-alert = Foláireamh nua ar féidir bratach a chur leis
alerts-event-national-security = Foláireamh maidir le slándáil náisiúnta
alerts-event-execute-anyway = Iarrann an t-eisitheoir an beart d’ainneoin na brataí
alerts-event-hidden = Folaithe fad atá oibríocht ar siúl
alerts-event-supervisor = Gan chomhaontú laistigh de dhá mhí: cuir faoi bhráid na n-údarás maoirseachta é

alerts-drafts-title = Iontrálacha ag fanacht
alerts-drafts-what = Níl na foláirimh seo ann fós. Tá siad ag fanacht le dara hoifigeach, nó le deireadh foláirimh eile faoin duine nó faoin réad céanna.
alerts-drafts-none = Níl aon rud ag fanacht.
alerts-draft-title = Iontráil ag fanacht
alerts-draft-approval = Ag fanacht le dara hoifigeach
alerts-draft-queued = Ag fanacht le deireadh foláirimh eile
alerts-draft-offered = Is féidir é a iontráil anois
alerts-draft-behind = Ag fanacht le deireadh
alerts-draft-decide = Déan cinneadh
alerts-draft-own = Is tusa a d’ullmhaigh an iontráil seo. Ní mór d’oifigeach eile aontú léi. Ní féidir leatsa ach éirí aisti.
alerts-draft-agree = Aontaigh agus iontráil
alerts-draft-refuse = Éirigh aisti

alerts-proposals-title = Tograí
alerts-proposals-what = Cad a mholann Stáit eile faoi do chuid foláireamh, agus cad a mholann tusa faoina gcuid siúd.
alerts-proposals-none = Níl aon tograí ann.
alerts-proposal-title = Togra: { $kind }
alerts-proposal-completion = Comhlánú
alerts-proposal-correction = Ceartúchán
alerts-proposal-flag = Bratach
alerts-proposal-is-waiting = Ar a bhealach
alerts-proposal-is-open = Le cinneadh
alerts-proposal-is-accepted = Glactha
alerts-proposal-is-refused = Diúltaithe
alerts-proposal-is-supervisor = Ag na húdaráis mhaoirseachta
alerts-proposal-decide = Déan cinneadh
alerts-proposal-decide-what = Téann do fhreagra chuig an Stát a mhol é. Gníomh ar leith is ea an t-athrú féin, nó an bhratach.
alerts-send-decision = Seol an freagra
alerts-answer-yes = Aontaíonn
alerts-answer-no = Ní aontaíonn
alerts-stands-yes = Seasann an iontráil
alerts-stands-no = Ní sheasann, baintear amach í

alerts-criteria-title = Critéir chun bagairtí a iontráil
alerts-criteria-what = Ní iontráiltear duine mar bhagairt ach faoi chritéir fhoilsithe. Ní athraítear leagan riamh: foilsigh ceann eile.
alerts-criteria-whose = Critéir ó
alerts-criteria-none = Níl aon chritéir foilsithe.
alerts-criteria-publish = Foilsigh leagan
alerts-criteria-version-hint = Mar shampla 2026-1. Ní úsáidtear arís é riamh.
alerts-criteria-text = Na critéir

alerts-deletions-title = Scriosadh
alerts-deletions-what = Ní mór do scriosadh gach cóip a shroicheadh. Admhaíonn gach nód é.
alerts-deletions-none = Tá gach scriosadh admhaithe ag gach nód.
alerts-deletions-pending = { $count ->
    [one] Tá admháil amháin ar iarraidh.
    [two] Tá 2 admháil ar iarraidh.
    [few] Tá { $count } admháil ar iarraidh.
    [many] Tá { $count } n-admháil ar iarraidh.
   *[other] Tá { $count } admháil ar iarraidh.
}
alerts-deletions-overdue = { $count ->
    [0] Níl ceann ar bith thar téarma.
    [one] Tá ceann amháin thar téarma.
    [two] Tá 2 cheann thar téarma.
    [few] Tá { $count } cinn thar téarma.
    [many] Tá { $count } gcinn thar téarma.
   *[other] Tá { $count } ceann thar téarma.
}
alerts-deletions-more = Tá níos mó ann ná mar a thaispeántar.
alerts-deletions-caption = Admhálacha atá ar iarraidh, na cinn thar téarma ar dtús
alerts-deletion-overdue = { $hours ->
    [one] Thar téarma le huair an chloig
    [two] Thar téarma, 2 uair an chloig ón scriosadh
    [few] Thar téarma, { $hours } huaire an chloig ón scriosadh
    [many] Thar téarma, { $hours } n-uaire an chloig ón scriosadh
   *[other] Thar téarma, { $hours } uair an chloig ón scriosadh
}

alerts-feeds-title = Cóipeanna
alerts-feeds-what = Cad atá ag an nód seo d’fholáirimh daoine eile agus cé chomh húr is atá sé, agus cé aige a bhfuil cóipeanna de do chuid féin.
alerts-copies-title = Cóipeanna atá anseo
alerts-copies-none = Níl aon chóipeanna ag an nód seo.
alerts-copies-caption = Cóipeanna de réir eisitheora
alerts-copy-fresh = Úr
alerts-copy-stale = Gan a bheith úr: d’fhéadfadh cuardach rud éigin a chailleadh
alerts-copy-snapshot = Á glacadh as an nua
alerts-copy-broken = Ní fhíoraítear í
alerts-own-feeds-title = Cóipeanna de do chuid foláireamh
alerts-feed-holds = Iontrálacha sa fhotha: { $count }
alerts-feed-set-back = Ní leanann an fotha den mhéid a foilsíodh. Ní féidir aon rud a iontráil go dtí go n-athchóireoidh innealtóir é.
alerts-entitle-title = Socraigh cad is féidir a bheith ag nód
alerts-entitle-what = Imíonn cóipeanna nach bhfuil cead ag nód iad a choinneáil a thuilleadh lena chéad iarratas eile.
alerts-entitle-hint = Cóid na gcatagóirí le camóga eatarthu. Gach catagóir má fhágtar folamh é.
alerts-entitle-do = Socraigh

alerts-subscriptions-title = Ceisteanna buana
alerts-subscriptions-what = Insítear duit nuair a fhreagraíonn rud éigin nua anseo do cheist. Críochnaíonn sí ar a lá mura n-athnuann tú í.
alerts-subscriptions-none = Níl aon cheisteanna buana agat.
alerts-subscriptions-caption = Do cheisteanna buana
alerts-subscription-title = Ceist bhuan
alerts-subscription-new = Cuir ceist bhuan
alerts-subscription-asked = Cad a fhiafraíonn tú
alerts-subscription-asked-hint = Duine amháin nó réad amháin. Líon isteach a bhfuil ar eolas agat.
alerts-subscription-why = Cén fáth a bhfiafraíonn tú
alerts-subscription-where = Cá háit, agus cá fhad
alerts-subscription-found = Cad a aimsíodh
alerts-subscription-found-where = Tá an méid a aimsíodh i do liosta oibre. Deir sé go bhfuil rud éigin ann; chun é a fheiceáil déanann tú cuardach.
alerts-subscription-renew = Athnuaigh
alerts-subscription-end = Cuir deireadh léi
alerts-subscription-end-what = Scriostar an cheist. Fanann an méid a aimsíodh i do liosta oibre.
alerts-term-name = Ainm
alerts-term-birth-date = Dáta breithe
alerts-term-sex = Gnéas
alerts-term-nationality = Náisiúntacht
alerts-term-birth-place = Áit bhreithe
alerts-term-document = Doiciméad
alerts-term-plate = Pláta
alerts-term-vin = Uimhir aitheantais feithicle
alerts-term-number = Uimhir
alerts-term-reference = Tagairt
alerts-person-suspect = Duine faoi amhras
alerts-person-convicted = Duine ciontaithe
alerts-person-victim = Íospartach
alerts-person-witness = Finné nó teagmhálaí
alerts-person-missing = Ar iarraidh
alerts-person-other = Eile

alerts-statistics-title = Staidreamh
alerts-statistics-period = Comhairthe do { $period }.
alerts-statistics-differ = Níl líon na bhfoirmeacha ag teacht leis an loga. Inis don oibreoir.
alerts-statistics-none = Níor comhaireadh aon rud.
alerts-by-category = { $counter }, de réir catagóire
alerts-too-few = róbheag le foilsiú
alerts-period-year = Bliain
alerts-period-month = Mí
alerts-period-day = Lá
alerts-counter-held = Ar coimeád
alerts-counter-extended = Ar coimeád agus síneadh curtha leo
alerts-counter-flagged = Ar coimeád agus faoi bhratach
alerts-counter-hidden = Ar coimeád agus folaithe
alerts-counter-entered = Iontráilte
alerts-counter-changed = Athraithe
alerts-counter-deleted = Scriosta
alerts-counter-searches = Cuardaigh a freagraíodh
alerts-counter-hits = Amais ar fholáirimh Stát eile
alerts-counter-own-hits = Amais ar ár bhfoláirimh féin
alerts-counter-forms-sent = Foirmeacha seolta
alerts-counter-forms-received = Foirmeacha faighte

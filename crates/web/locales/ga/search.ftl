# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

search-title = Cuardach
search-tabs = Bealaí cuardaigh
search-one = Duine nó réad amháin
search-batch = Go leor in éineacht
search-recent = Do chuardaigh

search-why-of = Cén fáth a gcuardaíonn tú ({ $unit })
search-purpose-missing = sonraigh cén fáth sula gcuardaíonn tú
search-purpose-said = { $why } · cás { $case }
search-purpose-change = Athraigh
search-purpose = Cuspóir
search-basis = Bunús dlí
search-case = Tagairt an cháis
search-offence = Cion
search-role = Ról an duine
search-where-asked = Áit a n-iarrann clár é
search-penalty = An phianbhreith is faide, i míonna
search-penalty-hint = Má d’fhéadfadh an cion a bheith róbheag
search-urgency = Práinn
search-statement = Do chúiseanna
search-statement-hint = Áit a bhfuil gá le focail
search-anew = Baineann an cuspóir sonraithe leis an gceist seo freisin
search-role-suspect = Duine faoi amhras
search-role-convicted = Duine ciontaithe
search-role-victim = Íospartach
search-role-witness = Finné nó teagmhálaí
search-role-missing = Duine ar iarraidh nó taisí
search-role-other = Eile
search-urgency-normal = Gnáth
search-urgency-urgent = Práinneach
search-urgency-life-in-danger = Beatha i mbaol

search-box = Ainm, dáta breithe, doiciméad, pláta nó uimhir eile
search-box-hint = Clóscríobh nó greamaigh, línte pas san áireamh. Mar shampla: Velichkov, Todor 14.3.1979
search-do = Cuardaigh
search-recognise = Seiceáil ar dtús
search-recognised = Tuigthe mar
search-or = nó { $what }
search-look = Féach cad a tuigeadh, ansin cuardaigh.
search-form = Gach réimse
search-person = Duine
search-document = Doiciméad
search-object = Feithicil nó réad eile
search-name-hint = Mura féidir leat a chodanna a idirdhealú
search-date-hint = 1979-03-14, 14.3.1979, 03/1979 nó 1979
search-part-hint = * don chuid nach eol duit
search-reference-hint = Ó fhreagra roimhe seo
search-document-kind = Cineál doiciméid
search-document-issuer = Tír eisiúna
search-plate-country = Tír an phláta
search-number-kind = Cineál uimhreach
search-term-name = Ainm
search-term-whole-name = Ainm iomlán
search-term-family = Sloinne
search-term-given = Céadainmneacha
search-term-other-name = Ainm eile ar an duine céanna
search-term-birth-date = Dáta breithe
search-term-sex = Gnéas
search-term-nationality = Náisiúntacht
search-term-birth-place = Áit bhreithe
search-term-document = Uimhir an doiciméid
search-term-plate = Pláta
search-term-vin = Uimhir aitheantais feithicle
search-term-number = Uimhir eile
search-term-reference = Tagairt
search-term-day-month = lá agus mí droim ar ais
search-sex-F = Baineann
search-sex-M = Fireann
search-sex-X = Eile
search-number-imei = Gléas soghluaiste (IMEI)
search-number-container = Coimeádán
search-number-firearm = Arm tine
search-number-banknote = Nóta bainc
search-number-aircraft-registration = Aerárthach, clárú
search-number-aircraft-serial = Aerárthach, sraithuimhir
search-number-hull = Bád, cabhail
search-number-boat-registration = Bád, clárú
search-number-engine = Inneall
search-number-equipment = Trealamh tionsclaíoch
search-number-it = Teicneolaíocht faisnéise
search-number-part = Cuid de réad
search-number-payment-card = Cárta íocaíochta
search-number-serial = Sraithuimhir eile

search-remark-no-register = ní chuirtear ceist ar aon chlár le huimhir theileafóin ná seoladh ríomhphoist. Fágadh ar lár é.
search-remark-check-digit = níl digit seiceála ag teacht. Cuir i gcomparáid leis an doiciméad nó leis an ngléas é.
search-remark-not-understood = níor tuigeadh é seo. Cuir ina réimse é, nó fág ar lár é.
search-remark-too-much = Tá sé seo iomarcach d’aon cheist amháin.
search-remark-several = { $count ->
    [one] Fágadh cuid amháin ar lár, mar tá a réimse in úsáid. Fiafraigh faoi ina aonar.
    [two] Fágadh 2 chuid ar lár, mar tá a réimsí in úsáid. Fiafraigh faoi gach ceann ina aonar.
    [few] Fágadh { $count } chuid ar lár, mar tá a réimsí in úsáid. Fiafraigh faoi gach ceann ina aonar.
    [many] Fágadh { $count } gcuid ar lár, mar tá a réimsí in úsáid. Fiafraigh faoi gach ceann ina aonar.
   *[other] Fágadh { $count } cuid ar lár, mar tá a réimsí in úsáid. Fiafraigh faoi gach ceann ina aonar.
 }
search-fault-nothing = Abair cé nó cad atá á lorg agat.
search-fault-name = Bíonn litreacha in ainm, agus 300 carachtar ar a mhéad i ngach cuid.
search-fault-date = Tabhair dáta ar nós 1979-03-14, 14.3.1979, 03/1979 nó 1979.
search-fault-choice = Roghnaigh ceann den liosta.
search-fault-text = 300 carachtar ar a mhéad.
search-fault-number = Bíonn litreacha nó digití in uimhir doiciméid, 64 ar a mhéad.
search-fault-plate = Bíonn 16 litir agus digit ar a mhéad ar phláta. Le * tabhair trí cinn as a chéile ar a laghad.
search-fault-vin = Tá 17 gcarachtar ann, gan I, O ná Q.
search-fault-object = Ní uimhir den chineál roghnaithe í seo.
search-fault-months = Tabhair líon míonna.
search-fault-anew = { $registers }: deimhnigh an cuspóir do gach ceist.
search-fault-lines = Uaslíon línte in éineacht: { $count }.

search-whom = Cé de a bhfiafrófar, agus cá fhad le fanacht
search-whom-hint = Gach ceann ar féidir fiafraí de, mura roghnaíonn tú ceann ar bith.
search-registers = Cláir
search-authorities = Údaráis
search-deadline = Fan ar a mhéad
search-deadline-hint = Taispeántar freagraí de réir mar a thagann siad.
search-seconds = { $count ->
    [one] 1 soicind
    [two] 2 shoicind
    [few] { $count } shoicind
    [many] { $count } soicind
   *[other] { $count } soicind
 }

search-results-title = Freagraí
search-answers = Freagraí de réir údaráis agus cláir
search-progress = Freagraí faighte: { $answered } as { $due }.
search-progress-hits = { $count ->
    [0] Gan iarrthóirí go dtí seo.
    [one] 1 iarrthóir go dtí seo.
    [two] 2 iarrthóir go dtí seo.
    [few] { $count } iarrthóir go dtí seo.
    [many] { $count } n-iarrthóir go dtí seo.
   *[other] { $count } iarrthóir go dtí seo.
 }
search-progress-waiting = Ag fanacht le: { $names }
search-complete = D’fhreagair gach clár ar cuireadh ceist air.
search-incomplete = Níl an pictiúr iomlán.
search-unfinished = Níl deireadh leis an gcuardach seo anseo. Taispeántar an méid a tháinig go dtí seo.
search-load = Lódáil arís
search-class-hit = amas
search-class-no-hit = gan amas
search-class-stale = gan aon rud aimsithe i gcóip atá as dáta
search-class-refused = gan chead
search-class-late = gan freagra in am
search-class-unavailable = gan freagra
search-outcome-waiting = Gan freagra fós
search-outcome-hit = Amas ({ $count })
search-outcome-no-hit = Gan amas
search-outcome-stale = Níor aimsíodh aon rud, ach tá an chóip as dáta
search-outcome-stale-ask = D’fhéadfadh rud éigin a bheith ag: { $names }. Fiafraigh ansin.
search-outcome-refused = Gan chead
search-outcome-late = Gan freagra in am
search-outcome-late-what = Níor tháinig aon rud laistigh de { $seconds } s. D’fhéadfadh rud éigin a bheith ann: cuardaigh arís.
search-outcome-unavailable = Níl sé ar fáil
search-outcome-unavailable-since = Níl sé ar fáil ó { $time }
search-outcome-unavailable-what = D’fhéadfadh rud éigin a bheith ann: cuardaigh arís níos déanaí.
search-unavailable-unreachable = Ní féidir an nód eile a shroicheadh.
search-unavailable-tls = Níorbh fhéidir leis an nód eile a chruthú cé hé féin.
search-unavailable-bad-signature = Níl síniú an fhreagra bailí, mar sin ní thaispeántar é.
search-unavailable-undecodable = Níorbh fhéidir an freagra a léamh.
search-unavailable-version = Úsáideann an nód eile leagan eile.
search-unavailable-cut-off = Briseadh an freagra.
search-unavailable-overloaded = Tá an nód eile róghnóthach.
search-unavailable-ledger = Níorbh fhéidir an rochtain a chur ar taifead, mar sin ní thaispeántar aon rud.
search-unavailable-internal = Theip ar rud éigin go hinmheánach. Inis do d’oibreoir.
search-copy-old = { $name }: aois na cóipe { $hours } h.
search-copy-never = { $name }: níl cóip iomlán anseo fós.
search-cut = Tá níos mó iarrthóirí ann ná mar is féidir a thaispeáint. Cuardaigh ar bhealach níos cúinge.
search-not-asked = { $count ->
    [one] 1 chlár nár cuireadh ceist air
    [two] 2 chlár nár cuireadh ceist orthu
    [few] { $count } chlár nár cuireadh ceist orthu
    [many] { $count } gclár nár cuireadh ceist orthu
   *[other] { $count } clár nár cuireadh ceist orthu
 }
search-authority = Údarás
search-register = Clár
search-reason = Cúis
search-again = Cuardaigh arís
search-receipt = Íoslódáil an admháil
search-candidate-unnamed = Taispeáin an t-iarrthóir
search-misused-short = Ainm íospartaigh mí-úsáide céannachta
search-band-strong = Láidir
search-band-good = Maith
search-band-possible = Féideartha
search-why-same = Mar an gcéanna: { $what }.
search-why-alike = Cosúil: { $what }.
search-why-different = Difriúil: { $what }.

search-candidate-title = An é an ceann ar fhiafraigh tú faoi?
search-misused = Is le híospartach mí-úsáide céannachta an t-ainm seo
search-misused-what = Ná gníomhaigh i gcoinne an duine seo mar gheall ar an ainm. Lig don duine a chruthú cé hé nó cé hí féin.
search-safety = Do do shábháilteacht
search-todo = Cad is déanta
search-beside = Ar fhiafraigh tú faoi, agus a bhfuil sa chlár
search-beside-other = Ar fiafraíodh faoi, agus a bhfuil sa chlár
search-flag-only = Ní deir an clár ach go bhfuil rud éigin ann. Fiafraigh dá úinéir.
search-feature = Gné
search-asked = Iarrtha
search-found = Aimsithe
search-agreement = Comhaontú
search-found-withheld = ní thaispeántar é ag an gcéim seo
search-found-missing = níl sé sa taifead
search-effect-same = Mar an gcéanna
search-effect-alike = Cosúil
search-effect-neutral = Ní féidir comparáid a dhéanamh
search-effect-different = Difriúil
search-numbers = An míniú, agus a uimhreacha
search-score = Comhaontú { $score } as 1000.
search-score-what = Deir sé cé chomh maith a oireann an taifead don cheist, agus ní deir sé aon rud faoin duine. Le giotán amháin sa bhreis tá sé faoi dhó níos dóchúla gurb é an duine céanna é.
search-explanation = Míniú
search-bits = Giotáin
search-record = Cad a thaispeánann an t-úinéir
search-identity-main = príomhainm
search-identity-birth = ainm breithe
search-identity-former = iarainm
search-identity-alias = ailias
search-identity-misused = ainm an íospartaigh
search-judge = Do bhreithiúnas
search-judge-why = Cén fáth?
search-judge-hint = Cad a chuir tú i gcomparáid? Fanann sé ar taifead.
search-confirm = Is é
search-reject = Ní hé
search-unsure = Níl mé in ann a rá
search-judged = Measta:
search-verdict-confirmed = Deimhnithe
search-verdict-rejected = Diúltaithe
search-verdict-unsure = Éiginnte
search-next = Ar aghaidh
search-next-hit = Tuairiscigh an t-amas
search-next-back = Ar ais chuig na freagraí
search-next-owner = Chun tuilleadh a iarraidh ar an úinéir, luaigh:
search-log = Ar taifead
search-log-what = Cruthaíonn na hiontrálacha seo do cheist agus an freagra seo. Is féidir le d’oifigeach cosanta sonraí iad a oscailt.
search-record-asked = Do cheist
search-record-answered = An freagra, ag an úinéir
search-record-received = An freagra, anseo
search-before = An t-iarrthóir roimhe seo
search-after = An chéad iarrthóir eile
search-second-title = An dara breithiúnas
search-second-what = Chuir comhghleacaí leat an cheist seo. Déan an chomparáid tú féin: feicfidh tú tuairim do chomhghleacaí tar éis duit do bhreithiúnas a thabhairt.
search-second-awaited = Ní mór do dhara hoifigeach breithiúnas a thabhairt freisin. Is amas é má dheimhníonn an bheirt agaibh é.
search-second-disagree = Níl an dá bhreithiúnas ar aon dul: ní amas é.
search-second-hit = Dheimhnigh an bheirt oifigeach é: is amas é.
search-second-other = Breithiúnas do chomhghleacaí
search-contact = Pointe teagmhála
search-next-owner-none = Chun fiafraí den úinéir, téigh i dteagmháil le do phointe teagmhála aonair: níl aon phointe teagmhála luaite sa liosta iontaoibhe do { $authority }.
search-accesses = Gach rochtain ar an taifead seo
search-accesses-who = Is féidir le d’oifigeach cosanta sonraí agus leis an údarás maoirseachta gach rochtain ar an taifead seo a fheiceáil.
search-receipt-title = Seiceáil admháil
search-receipt-what = Cruthaíonn admháil cad a fiafraíodh, cén fáth, agus cad a d’fhreagair gach clár. Seiceáiltear anseo í agus ní choinnítear í.
search-receipt-file = Ó chomhad
search-receipt-text = An admháil
search-receipt-do = Seiceáil an admháil
search-receipt-holds = Tá an admháil bailí.

search-standing = Inis dom nuair a iontráiltear rud éigin nua
search-standing-what = Cuirtear an cheist chéanna arís anseo chun na críche céanna gach uair a athraíonn clár den nód seo. Faigheann tú i do liosta oibre é.
search-standing-span = Ar feadh
search-standing-do = Lean de bheith ag fiafraí
search-standing-made = Inseofar duit. Tá an cheist i measc do chuardach.
search-standing-yours = Do cheisteanna buana
search-standing-ends = Críochnaíonn
search-standing-end = Cuir deireadh leis
search-days = { $count ->
    [one] 1 lá
    [two] 2 lá
    [few] { $count } lá
    [many] { $count } lá
   *[other] { $count } lá
 }

search-recent-none = Níor chuardaigh tú fós.
search-when = Cathain
search-question = Iarrtha
search-result = Toradh
search-registers-with-hits = { $count ->
    [0] Gan amas
    [one] Amais in 1 chlár
    [two] Amais in 2 chlár
    [few] Amais i { $count } chlár
    [many] Amais i { $count } gclár
   *[other] Amais i { $count } clár
 }
search-newest = Is nuaí
search-older = Níos sine
search-line = Líne
search-lines = Ceist amháin ar gach líne
search-lines-hint = Uaslíon línte: { $count }. Ní chuirtear ceist ach ar chláir an nóid seo, cóipeanna d’fholáirimh daoine eile ina measc.
search-batch-whom = Gach clár den nód seo ar féidir ceist a chur air, mura roghnaíonn tú ceann ar bith.
search-do-all = Cuardaigh gach ceann
search-csv = Íoslódáil mar CSV
search-open = Oscail

search-keys = Eochracha
search-key-box = Go dtí an bosca
search-key-move = Go dtí an chéad iarrthóir eile nó an t-iarrthóir roimhe seo
search-key-open = Oscail an t-iarrthóir
search-key-judge = Go dtí an cnaipe: is é, ní hé, níl mé in ann a rá
search-key-help = Taispeáin na heochracha seo

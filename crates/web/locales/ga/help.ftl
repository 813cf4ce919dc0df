# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

help-title = Cabhair
help-where = Cad atá cá háit
help-look-up = Cuardaigh anseo
help-components = Comhpháirteanna na leathanach seo, d’fhorbróirí

help-way-search = Cuir ceist amháin ar na cláir go léir ar féidir leat ceist a chur orthu.
help-way-work = Cad atá ag fanacht leatsa agus le d’aonad: iarrthóirí, tuarascálacha, athbhreithnithe, tograí.
help-way-alerts = Iontráil, féach agus coinnigh foláirimh do Stáit.
help-way-oversight = Aimsigh, cruthaigh agus measúnaigh cad a rinneadh le sonraí.
help-way-node = Cad é an nód seo, a chláir agus a rialacha, agus na nóid eile.
help-way-help = An leathanach seo.

help-glossary = Gluais
help-glossary-lead = Focal amháin do gach rud, mar an gcéanna ar gach leathanach. Tá sí scríofa i mBéarla.
help-shortcuts = Eochracha
help-shortcuts-lead = Áit ar féidir liosta nó bosca a oibriú le heochracha aonair, oibríonn siad seo.
help-key-box = Téigh go dtí an bosca cuardaigh
help-key-next = An chéad líne eile, an líne roimhe seo i liosta
help-key-open = Oscail an líne
help-key-judge = Téigh go sea, ní hea nó éiginnte d’iarrthóir; ní sheoltar aon rud le heochair amháin
help-key-this = Taispeáin an leathanach seo
help-key-none = Ní dhéanann na heochracha aon rud agus tú ag clóscríobh i réimse. Is féidir gach rud a dhéanamh le Tab agus Enter freisin.

help-channels = Cén cainéal agus cathain
help-channels-lead = Cén bealach a thugann an dlí do cén malartú idir Stáit.
help-channel-sirene = Biúró SIRENE
help-channel-sirene-when = Tar éis amas ar fholáireamh de chuid Chóras Faisnéise Schengen.
help-channel-sirene-how = Deimhnigh an t-amas agus tuairiscigh é. Malartaíonn biúró SIRENE an fhaisnéis eile go léir faoin bhfoláireamh leis an Stát eisiúna.
help-channel-spoc = Pointe teagmhála aonair, trí SIENA
help-channel-spoc-when = Chun faisnéis atá ag údaráis forfheidhmithe dlí Ballstáit eile a iarraidh, nó chun faisnéis a sheoladh chucu.
help-channel-spoc-how = Is é an pointe teagmhála aonair a sheolann agus a fhreagraíonn. Is é SIENA an gnáthchainéal; féadfar ceann eile a úsáid má tá práinn ann, má tá tríú Stát nó eagraíocht idirnáisiúnta rannpháirteach, nó tar éis teagmhais.
help-channel-pruem = Cuardach uathoibrithe (Prüm)
help-channel-pruem-when = Chun a fháil amach an bhfuil sonraí feithiclí nó taifid phóilíneachta ag Ballstát eile maidir le do cheist.
help-channel-pruem-how = Cuardaigh anseo. Faigheann tú amach ar dtús an bhfuil meaitseáil ann; tagann na croíshonraí nuair a bheidh sí deimhnithe ag duine.
help-channel-interpol = Interpol
help-channel-interpol-when = Má tá nó má bheidh tríú Stáit nó eagraíochtaí idirnáisiúnta bainteach leis.
help-channel-interpol-how = Téigh i dteagmháil le Lár-Bhiúró Náisiúnta Interpol, atá mar chuid de do phointe teagmhála aonair.

help-law = Bunúis dlí
help-law-lead = An gníomh agus an t-airteagal atá taobh thiar de gach cód, agus cad chuige a nglacann na cláir leis.
help-law-act = Gníomh
help-law-text = Téacs
help-law-article = Airteagal
help-law-unverified = Gan seiceáil fós
help-law-permits = Cad a cheadaíonn sé anseo
help-law-nothing = Ní ghlacann aon chlár den nód seo leis.
help-law-search = Cuardach: { $register }, le haghaidh { $purposes }
help-law-enter = Iontráil: { $register }, le haghaidh { $purposes }

help-accessibility-short = Do chách na leathanaigh seo: le méarchlár, léitheoir scáileáin, formhéadaitheoir, ar fhón, gan scripteanna.
help-accessibility-aim = Cad is aidhm dóibh
help-accessibility-aim-words = Na Treoirlínte um Inrochtaineacht Ábhar Gréasáin 2.2, leibhéal AA, agus an caighdeán Eorpach EN 301 549.
help-accessibility-tested = Cad a thástáiltear
help-accessibility-tested-words = Seiceálann ríomhchláir na leathanaigh le haghaidh bacainní aitheanta agus i méideanna éagsúla, le scripteanna agus gan iad. Ní féidir le ríomhchláir gach bacainn a aimsiú.
help-accessibility-open = Cad nach bhfuil inrochtana
help-accessibility-open-words = Níl foclaíocht na rialacha ná roinnt mínithe ar fáil ach i mBéarla. Taispeántar ainmneacha chuntais na n-oifigeach agus cóid mar atá siad.
help-accessibility-tell = Inis dúinn
help-accessibility-tell-words = Murar féidir rud éigin a úsáid, inis do riarthóir d’údaráis cén leathanach é agus cad a úsáideann tú. Is féidir gach rud ar na leathanaigh seo a dhéanamh le líne ordaithe an oibreora freisin.

law-regulation = Rialachán (AE) { $number }
law-regulation-ec = Rialachán (CE) Uimh. { $number }
law-directive = Treoir (AE) { $number }
law-decision = Cinneadh { $number }/CGB
law-framework-decision = Treoirchinneadh { $number }/CGB
law-article = { $act }, Airteagal { $article }
law-articles = { $act }, Airteagail { $article }
law-and = { $first } agus { $last }
law-to = { $first } go { $last }

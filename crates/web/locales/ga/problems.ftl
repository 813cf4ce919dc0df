# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

problem-justification-incomplete = Tá an t-údar neamhiomlán
remedy-justification-incomplete = Sonraigh cuspóir, bunús dlí agus tagairt an cháis.

problem-code-unknown = Níl cód ina thábla
remedy-code-unknown = Roghnaigh cód ón tábla a ainmnítear.

problem-query-malformed = Tá an cheist míchumtha
remedy-query-malformed = Ceartaigh na réimsí a ainmnítear.

problem-search-key-not-permitted = Ní féidir an clár a chuardach leis na téarmaí seo
remedy-search-key-not-permitted = Cuir leis na téarmaí a iarrann dearbhú an chláir.

problem-denied = Ní cheadaíonn riail é seo
remedy-denied = Léigh an riail a ainmnítear; fiafraigh de do mhaoirseoir má cheapann tú nach bhfuil feidhm léi.

problem-purpose-not-accepted = Ní ghlacann an clár leis an gcuspóir seo ná leis an mbunús dlí seo
remedy-purpose-not-accepted = Sonraigh cuspóir a nglacann an clár leis, más é an fíorchuspóir é.

problem-second-officer-required = Ní mór do dhara hoifigeach aontú
remedy-second-officer-required = Iarr ar chomhghleacaí in aonad eile é a dheimhniú.

problem-not-signed-in = Sínigh isteach ar dtús
remedy-not-signed-in = Sínigh isteach, nó cuir deimhniú cliaint nó ceadchomhartha i láthair.

problem-sign-in-failed = Theip ar an síniú isteach
remedy-sign-in-failed = Seiceáil ainm, pasfhocal agus cód; tar éis teip arís agus arís eile fan an t-am a ainmnítear.

problem-sign-in-blocked = An iomarca iarrachtaí ar theip orthu
remedy-sign-in-blocked = Fan an t-am a ainmnítear, nó fiafraigh de do riarthóir.

problem-sign-in-too-weak = Níor dheimhnigh an tseirbhís sínithe isteach sách cinnte cé thú
remedy-sign-in-too-weak = Sínigh isteach ansin le dara fachtóir, nó anseo ar bhealach eile.

problem-provider-unavailable = Níl an tseirbhís sínithe isteach ag freagairt
remedy-provider-unavailable = Sínigh isteach ar bhealach eile, nó bain triail eile as níos déanaí.

problem-step-up-needed = Cruthaigh arís cé tú féin
remedy-step-up-needed = Cruthaigh é le pasfhocal, cód nó eochair rochtana, ansin déan arís é.

problem-enrolment-needed = Socraigh do shíniú isteach ar dtús
remedy-enrolment-needed = Socraigh pasfhocal nó cláraigh eochair rochtana.

problem-not-found = Gan aimsiú
remedy-not-found = Seiceáil an t-aitheantóir.

problem-method-not-allowed = Ní ghlacann an seoladh leis an modh seo
remedy-method-not-allowed = Úsáid modh a ainmníonn an réimse ceanntáisc `Allow`.

problem-conflict = Tá an staid athraithe
remedy-conflict = Lódáil arís é agus déan arís é.

problem-body-too-large = Tá an t-ábhar thar an teorainn
remedy-body-too-large = Seol níos lú in éineacht.

problem-body-malformed = Ní féidir an t-ábhar a léamh
remedy-body-malformed = Seol an rud a iarrann tuairisc an chomhéadain.

problem-media-type-unsupported = Ní ghlactar leis an gcineál meán
remedy-media-type-unsupported = Seol application/json.

problem-page-invalid = Níl an leathanach bailí
remedy-page-invalid = Úsáid cúrsóir an leathanaigh roimhe seo agus an méid a ainmnítear ar a mhéad.

problem-form-forged = Níor seoladh an fhoirm ó leathanach den seisiún seo
remedy-form-forged = Oscail an leathanach arís agus líon an fhoirm ansin.

problem-rate-exceeded = An iomarca iarratas
remedy-rate-exceeded = Moilligh; tá an teorainn agus an t-am fanachta ainmnithe.

problem-overloaded = Tá an nód gnóthach
remedy-overloaded = Déan arís é i gceann nóiméid.

problem-ledger-unavailable = Ní féidir an loga rochtana a scríobh, mar sin ní féidir aon fhreagra a thabhairt
remedy-ledger-unavailable = Inis don oibreoir; tosóidh an tseirbhís arís uaithi féin a luaithe is féidir an loga a scríobh.

problem-store-unavailable = Ní féidir an stóras a úsáid
remedy-store-unavailable = Inis don oibreoir.

problem-record-damaged = Tá damáiste déanta do thaifead stóráilte
remedy-record-damaged = Inis don oibreoir: athchóirigh an taifead ó chúltaca.

problem-internal = Theip ar rud éigin go hinmheánach
remedy-internal = Inis don oibreoir agus luaigh an t-am.

problem-peer-unknown = Níl an nód ar an liosta iontaoibhe
remedy-peer-unknown = Iarr ar oibreoirí na cónaidhme an nód a liostú.

problem-peer-not-entitled = Ní thugann an liosta iontaoibhe teidlíocht don nód chuige seo
remedy-peer-not-entitled = Ná hiarr ach an rud a bhfuil teidlíocht ag an nód chuige de réir an liosta iontaoibhe.

problem-signature-invalid = Ní fhíoraítear an síniú
remedy-signature-invalid = Seiceáil an eochair sínithe agus nach n-athraíonn aon rud teachtaireachtaí ar an mbealach.

problem-signature-missing = Tá an síniú ar iarraidh nó ní chumhdaíonn sé an rud is gá
remedy-signature-missing = Sínigh mar a iarrann an prótacal.

problem-digest-mismatch = Níl an t-ábhar ag teacht lena achoimre
remedy-digest-mismatch = Seol an t-ábhar gan athrú.

problem-replayed = Chonacthas an t-iarratas cheana
remedy-replayed = Sínigh gach iarratas as an nua.

problem-clock-skew = Tá am an tsínithe lasmuigh den tréimhse cheadaithe
remedy-clock-skew = Sioncronaigh clog an nóid atá ag fiafraí.

problem-trust-list-stale = Tá an liosta iontaoibhe as dáta
remedy-trust-list-stale = Suiteáil an liosta iontaoibhe reatha.

problem-version-unsupported = Ní thacaítear le leagan an phrótacail
remedy-version-unsupported = Nuashonraigh an ceann is sine den dá nód.

problem-register-not-served = Ní fhreastalaítear ar an gclár anseo
remedy-register-not-served = Fiafraigh de nód a fhreastalaíonn air.

problem-record-invalid = Ní oireann an taifead do dhearbhú an chláir
remedy-record-invalid = Ceartaigh na réimsí a ainmnítear.

problem-form-invalid = Ní oireann an fhoirm dá dearbhú
remedy-form-invalid = Ceartaigh na réimsí a ainmnítear.

problem-not-owner = Ní féidir ach le húinéir taifid é a athrú
remedy-not-owner = Mol an t-athrú don úinéir.

problem-alert-incompatible = Níl foláireamh Stáit eile comhoiriúnach leis an gceann seo
remedy-alert-incompatible = Téigh i gcomhairle leis na Stáit a ainmnítear; ná hiontráil é mar sin féin ach ar mhaithe le leasanna náisiúnta bunriachtanacha.

problem-feed-set-back = Ní leanann fotha an nóid seo den mhéid a d’fhoilsigh sé
remedy-feed-set-back = Athchóirigh cúltaca ina bhfuil an méid a foilsíodh; go dtí sin ní iontráiltear aon rud.

problem-proof-invalid = Ní fhíoraítear an cruthúnas
remedy-proof-invalid = Déileáil leis an doiciméad mar dhoiciméad gan chruthú; tá an locht ainmnithe.

problem-configuration-invalid = Níl an chumraíocht bailí
remedy-configuration-invalid = Ceartaigh an socrú a ainmnítear agus tosaigh arís.

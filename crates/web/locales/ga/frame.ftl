# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

nav-search = Cuardach
nav-work = Liosta oibre
nav-alerts = Foláirimh
nav-oversight = Formhaoirseacht
nav-node = An nód seo
nav-help = Cabhair

frame-skip = Léim go dtí an t-ábhar
frame-navigation = Rannáin
frame-sign-out = Sínigh amach
frame-help = Cabhair
frame-public-statistics = Staidreamh poiblí
frame-accessibility = Inrochtaineacht
frame-language = Teanga
frame-choose = Roghnaigh

form-error-prefix = Earráid:

problem-what-to-do = Cad is déanta
problem-rule = An riail a chinn:
problem-code = Cód
problem-held = Coinníonn an leathanach seo an méid a chlóscríobh tú. Níor cuireadh aon chuid de i gcrích anois.
problem-held-again = Féach ar dtús ar cuireadh i gcrích é an chéad uair.
problem-held-sign-in = Sínigh isteach i bhfuinneog eile, ansin tar ar ais anseo agus seol é:
problem-held-send = Seol arís
problem-to-start = Go dtí an tús

start-title = Tús
start-what = Nód é seo de chuid chónaidhm údarás póilíneachta agus teorann. Fiafraíonn oifigigh agus a gcuid ríomhchlár anseo cad atá ag údaráis eile, gach ceist faoi chuspóir agus bunús dlí sonraithe, gach rochtain ar taifead.
start-this-node = An nód seo
start-authority = Údarás
start-program = Ríomhchlár
start-protocol = Prótacal idir nóid
start-trust-list = Liosta iontaoibhe, leagan
start-programs = Do ríomhchláir
start-guide = Conas an comhéadan a úsáid
start-description = Tuairisc air, OpenAPI 3.1
start-health = An bhfuil an nód in ann a chuid oibre a dhéanamh

sign-in-title = Sínigh isteach
sign-in-do = Sínigh isteach
sign-in-officer = Cuntas
sign-in-password = Pasfhocal
sign-in-code = Cód
sign-in-code-hint = Na sé dhigit a thaispeánann d’fhíordheimhneoir

field-purpose = Cuspóir
field-legal-basis = Bunús dlí
field-case-reference = Tagairt an cháis
field-offence = Cion
field-penalty-months = An phianbhreith is faide
field-person-role = Ról an duine
field-urgency = Práinn
field-statement = Cúiseanna
field-reason = Cúis
field-terms = Cad atá á iarraidh

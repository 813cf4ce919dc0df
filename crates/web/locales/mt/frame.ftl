# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

nav-search = Tiftix
nav-work = Lista tax-xogħol
nav-alerts = Twissijiet
nav-oversight = Sorveljanza
nav-node = Dan in-nodu
nav-help = Għajnuna

frame-skip = Mur għall-kontenut
frame-navigation = Taqsimiet
frame-sign-out = Oħroġ
frame-help = Għajnuna
frame-public-statistics = Statistika pubblika
frame-accessibility = Aċċessibbiltà
frame-language = Lingwa
frame-choose = Agħżel

form-error-prefix = Żball:

problem-what-to-do = X’għandek tagħmel
problem-rule = Ir-regola li ddeċidiet:
problem-code = Kodiċi
problem-held = Din il-paġna żżomm dak li ktibt. Xejn minnu ma twettaq issa.
problem-held-again = L-ewwel ara jekk twettaqx mill-ewwel darba.
problem-held-sign-in = Idħol f’tieqa oħra, imbagħad erġa’ lura hawn u ibagħtu:
problem-held-send = Erġa’ ibgħat
problem-to-start = Lejn il-bidu

start-title = Bidu
start-what = Dan huwa nodu ta’ federazzjoni ta’ awtoritajiet tal-pulizija u tal-fruntieri. L-uffiċjali u l-programmi tagħhom jistaqsu hawn x’għandhom awtoritajiet oħra, kull mistoqsija bi skop u bażi legali ddikjarati, kull aċċess irreġistrat.
start-this-node = Dan in-nodu
start-authority = Awtorità
start-program = Programm
start-protocol = Protokoll bejn in-nodi
start-trust-list = Lista ta’ fiduċja, verżjoni
start-programs = Għall-programmi
start-guide = Kif tuża l-interfaċċa
start-description = Id-deskrizzjoni tagħha, OpenAPI 3.1
start-health = Jekk in-nodu jistax jagħmel xogħlu

sign-in-title = Idħol
sign-in-do = Idħol
sign-in-officer = Kont
sign-in-password = Password
sign-in-code = Kodiċi
sign-in-code-hint = Is-sitt ċifri li juri l-awtentikatur tiegħek

field-purpose = Skop
field-legal-basis = Bażi legali
field-case-reference = Referenza tal-każ
field-offence = Reat
field-penalty-months = L-itwal sentenza
field-person-role = Rwol tal-persuna
field-urgency = Urġenza
field-statement = Raġunijiet
field-reason = Raġuni
field-terms = X’qed jintalab

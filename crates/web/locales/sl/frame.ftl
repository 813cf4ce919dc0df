# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

nav-search = Iskanje
nav-work = Seznam opravil
nav-alerts = Razpisi ukrepov
nav-oversight = Nadzor
nav-node = To vozlišče
nav-help = Pomoč

frame-skip = Preskoči na vsebino
frame-navigation = Razdelki
frame-sign-out = Odjava
frame-help = Pomoč
frame-public-statistics = Javna statistika
frame-accessibility = Dostopnost
frame-language = Jezik
frame-choose = Izberi

form-error-prefix = Napaka:

problem-what-to-do = Kaj storiti
problem-rule = Pravilo, ki je odločilo:
problem-code = Koda
problem-held = Ta stran hrani, kar ste vpisali. Nič od tega zdaj ni bilo izvedeno.
problem-held-again = Najprej preverite, ali ni bilo izvedeno že prvič.
problem-held-sign-in = Prijavite se v drugem oknu, nato se vrnite sem in pošljite:
problem-held-send = Pošlji znova
problem-to-start = Na začetek

start-title = Začetek
start-what = To je vozlišče federacije policijskih in mejnih organov. Uradne osebe in njihovi programi tu sprašujejo, kaj hranijo drugi organi; vsaka poizvedba ima naveden namen in pravno podlago, vsak dostop se zabeleži.
start-this-node = To vozlišče
start-authority = Organ
start-program = Program
start-protocol = Protokol med vozlišči
start-trust-list = Seznam zaupanja, različica
start-programs = Za programe
start-guide = Kako uporabljati vmesnik
start-description = Njegov opis, OpenAPI 3.1
start-health = Ali vozlišče lahko opravlja svoje delo

sign-in-title = Prijava
sign-in-do = Prijavi se
sign-in-officer = Račun
sign-in-password = Geslo
sign-in-code = Koda
sign-in-code-hint = Šest števk, ki jih prikaže vaš avtentifikator

field-purpose = Namen
field-legal-basis = Pravna podlaga
field-case-reference = Opravilna številka zadeve
field-offence = Kaznivo dejanje
field-penalty-months = Najdaljša kazen
field-person-role = Vloga osebe
field-urgency = Nujnost
field-statement = Utemeljitev
field-reason = Razlog
field-terms = Kaj se išče

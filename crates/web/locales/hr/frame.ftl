# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

nav-search = Pretraživanje
nav-work = Popis zadataka
nav-alerts = Upozorenja
nav-oversight = Nadzor
nav-node = Ovaj čvor
nav-help = Pomoć

frame-skip = Prijeđi na sadržaj
frame-navigation = Odjeljci
frame-sign-out = Odjava
frame-help = Pomoć
frame-public-statistics = Javna statistika
frame-accessibility = Pristupačnost
frame-language = Jezik
frame-choose = Odaberi

form-error-prefix = Pogreška:

problem-what-to-do = Što učiniti
problem-rule = Pravilo koje je odlučilo:
problem-code = Kod
problem-held = Ova stranica čuva ono što ste upisali. Ništa od toga sada nije provedeno.
problem-held-again = Najprije provjerite je li to provedeno već prvi put.
problem-held-sign-in = Prijavite se u drugom prozoru, zatim se vratite ovamo i pošaljite:
problem-held-send = Pošalji ponovno
problem-to-start = Na početak

start-title = Početak
start-what = Ovo je čvor federacije policijskih i graničnih tijela. Službenici i njihovi programi ovdje pitaju što drugi posjeduju; svaki upit ima navedenu svrhu i pravnu osnovu, a svaki se pristup bilježi.
start-this-node = Ovaj čvor
start-authority = Tijelo
start-program = Program
start-protocol = Protokol među čvorovima
start-trust-list = Popis povjerenja, verzija
start-programs = Za programe
start-guide = Kako upotrebljavati sučelje
start-description = Njegov opis, OpenAPI 3.1
start-health = Može li čvor obavljati svoj posao

sign-in-title = Prijava
sign-in-do = Prijavi se
sign-in-officer = Račun
sign-in-password = Lozinka
sign-in-code = Kod
sign-in-code-hint = Šest znamenki koje prikazuje Vaš autentifikator

field-purpose = Svrha
field-legal-basis = Pravna osnova
field-case-reference = Oznaka predmeta
field-offence = Kazneno djelo
field-penalty-months = Najdulja kazna
field-person-role = Uloga osobe
field-urgency = Hitnost
field-statement = Obrazloženje
field-reason = Razlog
field-terms = Što se traži

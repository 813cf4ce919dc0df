# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

nav-search = Paieška
nav-work = Darbų sąrašas
nav-alerts = Perspėjimai
nav-oversight = Priežiūra
nav-node = Šis mazgas
nav-help = Pagalba

frame-skip = Pereiti prie turinio
frame-navigation = Skyriai
frame-sign-out = Atsijungti
frame-help = Pagalba
frame-public-statistics = Vieša statistika
frame-accessibility = Prieinamumas
frame-language = Kalba
frame-choose = Pasirinkti

form-error-prefix = Klaida:

problem-what-to-do = Ką daryti
problem-rule = Lėmusi taisyklė:
problem-code = Kodas
problem-held = Šis puslapis saugo tai, ką įrašėte. Dabar niekas iš to neįvykdyta.
problem-held-again = Pirmiausia pažiūrėkite, ar tai neįvykdyta jau pirmą kartą.
problem-held-sign-in = Prisijunkite kitame lange, tada grįžkite čia ir išsiųskite:
problem-held-send = Siųsti dar kartą
problem-to-start = Į pradžią

start-title = Pradžia
start-what = Tai policijos ir sienos apsaugos institucijų federacijos mazgas. Pareigūnai ir jų programos čia klausia, ką turi kitos institucijos. Kiekviena užklausa pateikiama nurodžius tikslą ir teisinį pagrindą, kiekviena prieiga užregistruojama.
start-this-node = Šis mazgas
start-authority = Institucija
start-program = Programa
start-protocol = Mazgų tarpusavio protokolas
start-trust-list = Patikimumo sąrašas, versija
start-programs = Programoms
start-guide = Kaip naudotis sąsaja
start-description = Jos aprašas, OpenAPI 3.1
start-health = Ar mazgas gali atlikti savo darbą

sign-in-title = Prisijungimas
sign-in-do = Prisijungti
sign-in-officer = Paskyra
sign-in-password = Slaptažodis
sign-in-code = Kodas
sign-in-code-hint = Šeši skaitmenys, kuriuos rodo tapatumo patvirtinimo programa

field-purpose = Tikslas
field-legal-basis = Teisinis pagrindas
field-case-reference = Bylos numeris
field-offence = Nusikalstama veika
field-penalty-months = Ilgiausia bausmė
field-person-role = Asmens vaidmuo
field-urgency = Skubumas
field-statement = Pagrindimas
field-reason = Priežastis
field-terms = Ko klausiama

# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

nav-search = Otsing
nav-work = Tööloend
nav-alerts = Hoiatusteated
nav-oversight = Järelevalve
nav-node = See sõlm
nav-help = Abi

frame-skip = Edasi sisu juurde
frame-navigation = Jaotised
frame-sign-out = Logi välja
frame-help = Abi
frame-public-statistics = Avalik statistika
frame-accessibility = Ligipääsetavus
frame-language = Keel
frame-choose = Vali

form-error-prefix = Viga:

problem-what-to-do = Mida teha
problem-rule = Reegel, mis otsustas:
problem-code = Kood
problem-held = See leht hoiab alles, mida kirjutasite. Midagi sellest ei ole praegu täidetud.
problem-held-again = Vaadake kõigepealt, kas see täideti juba esimesel korral.
problem-held-sign-in = Logige sisse teises aknas, tulge siis siia tagasi ja saatke see:
problem-held-send = Saada uuesti
problem-to-start = Algusesse

start-title = Algus
start-what = See on politsei- ja piirivalveasutuste föderatsiooni sõlm. Ametnikud ja nende programmid küsivad siin, mida teised asutused hoiavad. Iga päring tehakse märgitud eesmärgil ja õiguslikul alusel ning iga juurdepääs registreeritakse.
start-this-node = See sõlm
start-authority = Asutus
start-program = Programm
start-protocol = Sõlmedevaheline protokoll
start-trust-list = Usaldusnimekiri, versioon
start-programs = Programmidele
start-guide = Kuidas liidest kasutada
start-description = Selle kirjeldus, OpenAPI 3.1
start-health = Kas sõlm saab oma tööd teha

sign-in-title = Sisselogimine
sign-in-do = Logi sisse
sign-in-officer = Konto
sign-in-password = Parool
sign-in-code = Kood
sign-in-code-hint = Kuus numbrit, mida autentimisrakendus näitab

field-purpose = Eesmärk
field-legal-basis = Õiguslik alus
field-case-reference = Asja viitenumber
field-offence = Õigusrikkumine
field-penalty-months = Pikim karistus
field-person-role = Isiku roll
field-urgency = Kiireloomulisus
field-statement = Põhjendus
field-reason = Põhjus
field-terms = Mida küsitakse

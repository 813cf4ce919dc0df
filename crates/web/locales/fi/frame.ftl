# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

nav-search = Haku
nav-work = Työlista
nav-alerts = Kuulutukset
nav-oversight = Valvonta
nav-node = Tämä solmu
nav-help = Ohje

frame-skip = Siirry sisältöön
frame-navigation = Osiot
frame-sign-out = Kirjaudu ulos
frame-help = Ohje
frame-public-statistics = Julkiset tilastot
frame-accessibility = Saavutettavuus
frame-language = Kieli
frame-choose = Valitse

form-error-prefix = Virhe:

problem-what-to-do = Mitä tehdä
problem-rule = Ratkaiseva sääntö:
problem-code = Koodi
problem-held = Tämä sivu säilyttää sen, mitä kirjoitit. Mitään siitä ei ole nyt toteutettu.
problem-held-again = Katso ensin, toteutettiinko se jo ensimmäisellä kerralla.
problem-held-sign-in = Kirjaudu sisään toisessa ikkunassa, palaa sitten tänne ja lähetä se:
problem-held-send = Lähetä uudelleen
problem-to-start = Aloitussivulle

start-title = Aloitus
start-what = Tämä on poliisi- ja rajaviranomaisten federaation solmu. Virkailijat ja heidän ohjelmansa kysyvät täällä, mitä muilla viranomaisilla on; jokaiselle kyselylle ilmoitetaan tarkoitus ja oikeusperuste, ja jokainen käyttö kirjataan.
start-this-node = Tämä solmu
start-authority = Viranomainen
start-program = Ohjelma
start-protocol = Solmujen välinen protokolla
start-trust-list = Luottamusluettelo, versio
start-programs = Ohjelmille
start-guide = Rajapinnan käyttö
start-description = Sen kuvaus, OpenAPI 3.1
start-health = Voiko solmu tehdä työnsä

sign-in-title = Kirjautuminen
sign-in-do = Kirjaudu
sign-in-officer = Tili
sign-in-password = Salasana
sign-in-code = Koodi
sign-in-code-hint = Todennussovelluksesi näyttämät kuusi numeroa

field-purpose = Tarkoitus
field-legal-basis = Oikeusperuste
field-case-reference = Asiatunnus
field-offence = Rikos
field-penalty-months = Pisin rangaistus
field-person-role = Henkilön rooli
field-urgency = Kiireellisyys
field-statement = Perustelut
field-reason = Syy
field-terms = Mitä kysytään

# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

search-title = Haku
search-tabs = Hakutavat
search-one = Yksi henkilö tai esine
search-batch = Monta kerralla
search-recent = Omat haut

search-why-of = Miksi haet ({ $unit })
search-purpose-missing = ilmoita syy ennen hakua
search-purpose-said = { $why } · asia { $case }
search-purpose-change = Vaihda
search-purpose = Tarkoitus
search-basis = Oikeusperuste
search-case = Asiatunnus
search-offence = Rikos
search-role = Henkilön rooli
search-where-asked = Jos rekisteri vaatii
search-penalty = Pisin rangaistus kuukausina
search-penalty-hint = Jos rikos voi olla liian vähäinen
search-urgency = Kiireellisyys
search-statement = Perustelusi
search-statement-hint = Jos sanoja tarvitaan
search-anew = Ilmoitettu tarkoitus koskee myös tätä kyselyä
search-role-suspect = Epäilty
search-role-convicted = Tuomittu
search-role-victim = Uhri
search-role-witness = Todistaja tai yhteyshenkilö
search-role-missing = Kadonnut henkilö tai vainaja
search-role-other = Muu
search-urgency-normal = Tavallinen
search-urgency-urgent = Kiireellinen
search-urgency-life-in-danger = Hengenvaara

search-box = Nimi, syntymäaika, asiakirja, rekisterikilpi tai muu numero
search-box-hint = Kirjoita tai liitä, myös passin rivit. Esimerkiksi: Velichkov, Todor 14.3.1979
search-do = Hae
search-recognise = Tarkista ensin
search-recognised = Ymmärretty näin
search-or = tai { $what }
search-look = Katso, mitä ymmärrettiin, ja hae sitten.
search-form = Kaikki kentät
search-person = Henkilö
search-document = Asiakirja
search-object = Ajoneuvo tai muu esine
search-name-hint = Jos et pysty erottamaan osia
search-date-hint = 1979-03-14, 14.3.1979, 03/1979 tai 1979
search-part-hint = * sille, mitä et tiedä
search-reference-hint = Aiemmasta vastauksesta
search-document-kind = Asiakirjan laji
search-document-issuer = Myöntäjämaa
search-plate-country = Rekisterikilven maa
search-number-kind = Numeron laji
search-term-name = Nimi
search-term-whole-name = Koko nimi
search-term-family = Sukunimi
search-term-given = Etunimet
search-term-other-name = Saman henkilön toinen nimi
search-term-birth-date = Syntymäaika
search-term-sex = Sukupuoli
search-term-nationality = Kansalaisuus
search-term-birth-place = Syntymäpaikka
search-term-document = Asiakirjan numero
search-term-plate = Rekisterikilpi
search-term-vin = Ajoneuvon valmistenumero
search-term-number = Muu numero
search-term-reference = Viite
search-term-day-month = päivä ja kuukausi toisin päin
search-sex-F = Nainen
search-sex-M = Mies
search-sex-X = Muu
search-number-imei = Mobiililaite (IMEI)
search-number-container = Kontti
search-number-firearm = Ampuma-ase
search-number-banknote = Seteli
search-number-aircraft-registration = Ilma-alus, rekisteritunnus
search-number-aircraft-serial = Ilma-alus, sarjanumero
search-number-hull = Vene, runko
search-number-boat-registration = Vene, rekisteritunnus
search-number-engine = Moottori
search-number-equipment = Teollisuuslaite
search-number-it = Tietotekniikka
search-number-part = Esineen osa
search-number-payment-card = Maksukortti
search-number-serial = Muu sarjanumero

search-remark-no-register = mistään rekisteristä ei kysytä puhelinnumerolla tai sähköpostiosoitteella. Se jätettiin pois.
search-remark-check-digit = tarkistusnumero ei täsmää. Vertaa asiakirjaan tai laitteeseen.
search-remark-not-understood = tätä ei ymmärretty. Siirrä se omaan kenttäänsä tai jätä pois.
search-remark-too-much = Tämä on liikaa yhteen kyselyyn.
search-remark-several = { $count ->
    [one] Yksi osa jätettiin pois, koska sen kenttä on varattu. Kysy sitä erikseen.
   *[other] { $count } osaa jätettiin pois, koska niiden kentät ovat varattuja. Kysy kutakin erikseen.
 }
search-fault-nothing = Ilmoita, ketä tai mitä haet.
search-fault-name = Nimessä on kirjaimia ja kussakin osassa enintään 300 merkkiä.
search-fault-date = Anna päivämäärä, esimerkiksi 1979-03-14, 14.3.1979, 03/1979 tai 1979.
search-fault-choice = Valitse luettelosta.
search-fault-text = Enintään 300 merkkiä.
search-fault-number = Asiakirjan numerossa on kirjaimia tai numeroita, enintään 64.
search-fault-plate = Rekisterikilvessä on enintään 16 kirjainta ja numeroa. Jos käytät merkkiä *, anna niistä vähintään kolme peräkkäin.
search-fault-vin = Siinä on 17 merkkiä, ilman kirjaimia I, O ja Q.
search-fault-object = Tämä ei ole valitun lajin numero.
search-fault-months = Anna kuukausien määrä.
search-fault-anew = { $registers }: vahvista tarkoitus jokaiselle kyselylle.
search-fault-lines = Rivejä kerralla enintään { $count }.

search-whom = Keneltä kysytään ja kuinka kauan odotetaan
search-whom-hint = Kaikki, joilta saa kysyä, jos et valitse mitään.
search-registers = Rekisterit
search-authorities = Viranomaiset
search-deadline = Odota enintään
search-deadline-hint = Vastaukset näytetään sitä mukaa kuin ne tulevat.
search-seconds = { $count ->
    [one] 1 sekunti
   *[other] { $count } sekuntia
 }

search-results-title = Vastaukset
search-answers = Vastaukset viranomaisen ja rekisterin mukaan
search-progress = Vastanneita { $answered }/{ $due }.
search-progress-hits = { $count ->
    [0] Ei ehdokkaita toistaiseksi.
    [one] 1 ehdokas toistaiseksi.
   *[other] { $count } ehdokasta toistaiseksi.
 }
search-progress-waiting = Odotetaan: { $names }
search-complete = Kaikki kysytyt rekisterit ovat vastanneet.
search-incomplete = Kuva ei ole täydellinen.
search-unfinished = Tämä haku ei ole päättynyt täällä. Näytetään se, mitä on tähän mennessä tullut.
search-load = Lataa uudelleen
search-class-hit = osuma
search-class-no-hit = ei osumaa
search-class-stale = vanhentuneesta jäljennöksestä ei löytynyt mitään
search-class-refused = ei sallittu
search-class-late = ei vastausta ajoissa
search-class-unavailable = ei vastausta
search-outcome-waiting = Ei vielä vastausta
search-outcome-hit = Osuma ({ $count })
search-outcome-no-hit = Ei osumaa
search-outcome-stale = Mitään ei löytynyt, mutta jäljennös on vanhentunut
search-outcome-stale-ask = Jotakin voi olla näillä: { $names }. Kysy sieltä.
search-outcome-refused = Ei sallittu
search-outcome-late = Ei vastausta ajoissa
search-outcome-late-what = Mitään ei tullut { $seconds } sekunnin kuluessa. Jotakin voi olla: hae uudelleen.
search-outcome-unavailable = Ei käytettävissä
search-outcome-unavailable-since = Ei käytettävissä, alkaen { $time }
search-outcome-unavailable-what = Jotakin voi olla: hae myöhemmin uudelleen.
search-unavailable-unreachable = Toista solmua ei tavoiteta.
search-unavailable-tls = Toinen solmu ei pystynyt todistamaan, kuka se on.
search-unavailable-bad-signature = Vastauksen allekirjoitus ei pidä, joten vastausta ei näytetä.
search-unavailable-undecodable = Vastausta ei voitu lukea.
search-unavailable-version = Toinen solmu käyttää eri versiota.
search-unavailable-cut-off = Vastaus katkesi.
search-unavailable-overloaded = Toinen solmu on liian kuormitettu.
search-unavailable-ledger = Käyttöä ei voitu kirjata, joten mitään ei näytetä.
search-unavailable-internal = Sisäinen virhe. Ilmoita ylläpitäjälle.
search-copy-old = { $name }: jäljennös on { $hours } h vanha.
search-copy-never = { $name }: täällä ei ole vielä täydellistä jäljennöstä.
search-cut = Ehdokkaita on enemmän kuin saa näyttää. Rajaa hakua.
search-not-asked = { $count ->
    [one] 1 rekisteristä ei kysytty
   *[other] { $count } rekisteristä ei kysytty
 }
search-authority = Viranomainen
search-register = Rekisteri
search-reason = Syy
search-again = Hae uudelleen
search-receipt = Lataa kuittaus
search-candidate-unnamed = Näytä ehdokas
search-misused-short = Henkilöllisyyden väärinkäytön uhrin nimi
search-band-strong = Vahva
search-band-good = Hyvä
search-band-possible = Mahdollinen
search-why-same = Sama: { $what }.
search-why-alike = Samankaltainen: { $what }.
search-why-different = Eri: { $what }.

search-candidate-title = Onko se se, jota kysyit?
search-misused = Tämä nimi kuuluu henkilöllisyyden väärinkäytön uhrille
search-misused-what = Älä ryhdy toimiin tätä henkilöä vastaan nimen vuoksi. Anna henkilön todistaa, kuka hän on.
search-safety = Oman turvallisuutesi vuoksi
search-todo = Mitä tehdä
search-beside = Mitä kysyit ja mitä rekisterissä on
search-beside-other = Mitä kysyttiin ja mitä rekisterissä on
search-flag-only = Rekisteri kertoo vain, että jotakin on. Kysy sen omistajalta.
search-feature = Ominaisuus
search-asked = Kysytty
search-found = Löydetty
search-agreement = Yhteneväisyys
search-found-withheld = ei näytetä tässä vaiheessa
search-found-missing = ei ole tietueessa
search-effect-same = Sama
search-effect-alike = Samankaltainen
search-effect-neutral = Ei voi verrata
search-effect-different = Eri
search-numbers = Selitys ja sen luvut
search-score = Yhteneväisyys { $score }/1000.
search-score-what = Se kertoo, kuinka hyvin tietue vastaa kyselyä, eikä mitään henkilöstä. Yksi bitti lisää tekee kaksi kertaa todennäköisemmäksi, että henkilö on sama.
search-explanation = Selitys
search-bits = Bitit
search-record = Mitä omistaja näyttää
search-identity-main = päänimi
search-identity-birth = nimi syntyessä
search-identity-former = entinen nimi
search-identity-alias = peitenimi
search-identity-misused = uhrin nimi
search-judge = Arviosi
search-judge-why = Miksi?
search-judge-hint = Mitä vertasit? Se jää kirjatuksi.
search-confirm = Se on se
search-reject = Se ei ole se
search-unsure = En osaa sanoa
search-judged = Arvioitu:
search-verdict-confirmed = Vahvistettu
search-verdict-rejected = Hylätty
search-verdict-unsure = Epävarma
search-next = Seuraavaksi
search-next-hit = Ilmoita osumasta
search-next-back = Takaisin vastauksiin
search-next-owner = Jos kysyt omistajalta lisää, mainitse:
search-log = Kirjattu
search-log-what = Nämä kirjaukset todistavat kyselysi ja tämän vastauksen. Tietosuojavastaavasi voi avata ne.
search-record-asked = Kyselysi
search-record-answered = Vastaus, omistajalla
search-record-received = Vastaus, täällä
search-before = Edellinen ehdokas
search-after = Seuraava ehdokas
search-second-title = Toinen arvio
search-second-what = Kyselyn teki kollegasi. Vertaa itse: näet kollegasi kannan, kun olet antanut arviosi.
search-second-awaited = Myös toisen virkailijan on arvioitava se. Se on osuma, jos molemmat vahvistatte sen.
search-second-disagree = Arviot poikkeavat toisistaan: se ei ole osuma.
search-second-hit = Molemmat virkailijat ovat vahvistaneet sen: se on osuma.
search-second-other = Kollegasi arvio
search-contact = Yhteyspiste
search-next-owner-none = Jos haluat kysyä omistajalta, käänny keskitetyn yhteyspisteesi puoleen: luottamusluettelossa ei ole yhteyspistettä viranomaiselle { $authority }.
search-accesses = Kaikki pääsyt tähän tietueeseen
search-accesses-who = Tietosuojavastaavasi ja valvontaviranomainen voivat nähdä kaikki pääsyt tähän tietueeseen.
search-receipt-title = Tarkista kuittaus
search-receipt-what = Kuittaus todistaa, mitä kysyttiin, miksi ja mitä kukin rekisteri vastasi. Se tarkistetaan tässä eikä sitä säilytetä.
search-receipt-file = Tiedostosta
search-receipt-text = Kuittaus
search-receipt-do = Tarkista kuittaus
search-receipt-holds = Kuittaus pitää paikkansa.

search-standing = Kerro minulle, kun jotakin uutta tallennetaan
search-standing-what = Sama kysely tehdään täällä uudelleen samaa tarkoitusta varten aina, kun tämän solmun rekisteri muuttuu. Löydät tuloksen työlistaltasi.
search-standing-span = Kesto
search-standing-do = Jatka kyselyä
search-standing-made = Sinulle ilmoitetaan. Kysely on omissa hauissasi.
search-standing-yours = Omat jatkuvat kyselyt
search-standing-ends = Päättyy
search-standing-end = Lopeta se
search-days = { $count ->
    [one] 1 päivä
   *[other] { $count } päivää
 }

search-recent-none = Et ole vielä hakenut.
search-when = Milloin
search-question = Kysytty
search-result = Tulos
search-registers-with-hits = { $count ->
    [0] Ei osumaa
    [one] Osumia 1 rekisterissä
   *[other] Osumia { $count } rekisterissä
 }
search-newest = Uusimmat
search-older = Vanhemmat
search-line = Rivi
search-lines = Yksi kysely joka rivillä
search-lines-hint = Rivejä enintään { $count }. Vain tämän solmun rekistereistä kysytään, myös muiden kuulutusten jäljennöksistä.
search-batch-whom = Kaikki tämän solmun rekisterit, joista saa kysyä, jos et valitse mitään.
search-do-all = Hae kaikki
search-csv = Lataa CSV-tiedostona
search-open = Avaa

search-keys = Näppäimet
search-key-box = Kenttään
search-key-move = Seuraavaan tai edelliseen ehdokkaaseen
search-key-open = Avaa ehdokas
search-key-judge = Painikkeeseen: on se, ei ole se, en osaa sanoa
search-key-help = Näytä nämä näppäimet

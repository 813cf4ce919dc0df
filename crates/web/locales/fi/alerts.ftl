# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

alerts-title = Kuulutukset
alerts-tabs = Tämän osion osat
alerts-tab-list = Omat kuulutukset
alerts-tab-reviews = Tarkistettavat
alerts-tab-drafts = Odottavat kuulutukset
alerts-tab-proposals = Ehdotukset
alerts-tab-events = Ilmoitettavat
alerts-tab-criteria = Uhkakriteerit
alerts-tab-contest = Riitautettu kirjaus
alerts-tab-subscriptions = Jatkuvat kyselyt
alerts-tab-deletions = Poistot
alerts-tab-feeds = Jäljennökset
alerts-tab-statistics = Tilastot

alerts-enter = Tallenna kuulutus
alerts-show = Näytä
alerts-all = Kaikki
alerts-cancel = Peruuta
alerts-continue = Jatka
alerts-again = Vielä kerran
alerts-yes = Kyllä
alerts-you = sinä
alerts-missing = Tämä puuttuu tai sitä ei ole kirjoitettu vaaditulla tavalla.
alerts-pages = Lisää luettelosta
alerts-to-first = Alkuun
alerts-to-next = Seuraava
alerts-none = Tällaista kuulutusta ei ole.
alerts-none-yet = Mitään ei ole vielä löytynyt. Läpikäytävää on lisää: siirry seuraavalle sivulle.
alerts-list-caption = Viranomaisesi kuulutukset, viimeksi muutettu ensin
alerts-on-record = Se on kirjattu, lokikirjan kirjaus { $entry }.
alerts-not-as-it-stands = Tämä ei sovi kuulutukseen sellaisena kuin se nyt on.

alerts-choose-what = Valitse, mihin kuulutusta käytetään. Jokainen luokka kertoo, mitä virkailijat kaikissa valtioissa tekevät.
alerts-choose-needs = Mitä tarvitaan
alerts-second-officer = Tämä luokka vaatii kaksi henkilöä. Tallentamasi odottaa, kunnes toinen virkailija suostuu.
alerts-enter-ask = Tallenna ja kysy toiselta virkailijalta
alerts-check = Tarkista
alerts-check-what = Tarkistus kertoo, kuinka hyviä tiedot ovat, ja etsii kuulutuksia samasta henkilöstä tai esineestä. Etsintä kirjataan. Mitään ei vielä tallenneta.
alerts-checked = Tarkistettu, ei vielä tallennettu
alerts-checked-faults = Ennen kuin sen voi tallentaa:
alerts-checked-queued = Viranomaisellasi on kuulutus samasta henkilöstä tai esineestä. Tämä odottaisi, kunnes se päättyy.
alerts-checked-alone = Kuulutusta samasta tai samankaltaisesta henkilöstä tai esineestä ei löytynyt.
alerts-quality-soon = Tässä näet tietojen laadun, kun täytät niitä.
alerts-similar-title = Kuulutukset, jotka voivat koskea samaa
alerts-similar-what = Vertaa. Jos jokin koskee toista henkilöä tai esinettä, kerro, mistä tiedät sen.
alerts-similar-same = Sama kaiken tiedetyn perusteella
alerts-similar-alike = Samankaltainen
alerts-similar-conflict = Ei sovi yhteen omasi kanssa
alerts-similar-agrees = yhtenee { $percent }/100
alerts-similar-first = Molemmat saavat olla voimassa. Tämä tehdään ensin: { $category }.
alerts-similar-not = Molemmat eivät saa olla voimassa. Kuule kyseistä valtiota ennen kuin tallennat omasi.
alerts-similar-different = Se koskee toista, koska
alerts-deviation = Tallenna, vaikka kuulutukset eivät sovi yhteen
alerts-deviation-what = Vain olennaisten kansallisten etujen vuoksi ja kun valtioita on kuultu.

alerts-standing-shown = Näkyvissä
alerts-standing-review-due = Tarkistettava
alerts-standing-hidden = Piilotettu
alerts-standing-flagged = Merkintä lisätty
alerts-tag-immediate = Toimi heti
alerts-tag-terrorism = Terrorismi
alerts-tag-flags = { $count ->
    [one] Yhden valtion merkintä
   *[other] { $count } valtion merkinnät
}
alerts-days = { $count ->
    [0] tänään
    [one] yksi päivä
   *[other] { $count } päivää
}

alerts-column-alert = Kuulutus
alerts-column-changed = Muutettu
alerts-column-due = Tarkistettava viimeistään
alerts-column-left = Aikaa jäljellä
alerts-column-extensions = Jatkettu
alerts-column-when = Milloin
alerts-column-what = Mitä
alerts-column-to = Kenelle
alerts-column-from = Keneltä
alerts-column-until = Saakka
alerts-column-evidence = Näyttö alkaen
alerts-column-answer = Vastaus
alerts-column-prepared = Valmisteltu
alerts-column-by = Valmistelija
alerts-column-since = Alkaen
alerts-column-instead = Toimenpide siellä
alerts-column-node = Solmu
alerts-column-asked = Viimeksi kysytty
alerts-column-version = Versio
alerts-column-fields = Muutetut kentät
alerts-column-deleted = Poistettu
alerts-column-issuer = Kuulutuksen tekijä
alerts-column-as-of = Täydellinen ajankohtana
alerts-column-applied = Haetut kirjaukset tunnetuista
alerts-column-acknowledged = Kuitatut kirjaukset
alerts-column-categories = Luokat
alerts-column-made = Luotu
alerts-column-renewed = Uusittu
alerts-column-counted = Laskettu
alerts-column-count = Määrä

alerts-field-register = Rekisteri
alerts-field-record = Numero rekisterissäsi
alerts-field-category = Luokka
alerts-field-standing = Tila
alerts-field-state = Valtio
alerts-field-kind = Linkin laji
alerts-field-reason = Syy
alerts-field-reasons = Perustelut
alerts-field-ground = Peruste
alerts-field-grounds = Mitä henkilö esittää sitä vastaan
alerts-field-assessment = Yksittäistapauksen arviointi
alerts-field-outcome = Tarkistuksen tulos
alerts-hint-review-assessment = Miksi kuulutus on edelleen tarpeellinen ja oikeasuhteinen tai miksi ei ole. Se kirjataan.
alerts-hint-review-ground = Vain jos se poistetaan.
alerts-field-request = Pyynnön viite
alerts-field-consent = Suostumuksen viite
alerts-field-told = Operaatioon osallistuvat valtiot
alerts-field-other-register = Toisen kuulutuksen rekisteri
alerts-field-other = Toisen kuulutuksen numero
alerts-field-link = Linkki
alerts-field-consented = Mihin uhri on suostunut
alerts-field-categories = Minkä uhri peruuttaa
alerts-field-revocation = Peruutuksen viite
alerts-field-proposal = Mitä ehdotat?
alerts-field-evidence = Päivä, jona näyttö tuli ilmi
alerts-field-text = Mitä tarkalleen ja miksi
alerts-field-stands = Pysyykö kirjaus?
alerts-field-accept = Suostuuko viranomaisesi?
alerts-field-proportionality = Oikeasuhteisuus
alerts-field-judicial-authority = Oikeusviranomainen
alerts-field-judicial-request = Sen pyyntö
alerts-field-immediate = Toimi heti
alerts-field-terrorism = Koskee terrorismirikoksia
alerts-field-basis = Tarkoitus ja oikeusperuste
alerts-field-case-reference = Asiatunnus
alerts-field-offence = Rikos
alerts-field-person-role = Henkilön rooli asiassa
alerts-field-statement = Perustelut omin sanoin
alerts-field-family = Sukunimi
alerts-field-given = Etunimi
alerts-field-birth = Syntymäaika
alerts-field-document = Asiakirjan numero
alerts-field-plate = Rekisterikilpi
alerts-field-vin = Ajoneuvon valmistenumero
alerts-field-registers = Rekisterit
alerts-field-ends = Päättyy
alerts-field-period = Jakso

alerts-field-kind-of-object = Esineen laji
alerts-field-deviation-consulted = Kuullut valtiot
alerts-field-deviation-interests = Olennaiset kansalliset edut

alerts-hint-new-record = Numero, jonka viranomaisesi antaa sille. Ei koskaan nimeä: se näkyy osoitteissa.
alerts-hint-new-proportionality = Miksi asia on riittävän asianmukainen, olennainen ja tärkeä kuulutusta varten.
alerts-hint-condition = Kerro, miten tämä täyttyy.
alerts-hint-of = Esimerkiksi 2026, 2026-11 tai 2026-11-21. Nykyinen, jos kenttä on tyhjä.
alerts-hint-one-a-line = Yksi riviä kohti. Vain jos uhri on suostunut.
alerts-hint-extend-assessment = Miksi kuulutusta tarvitaan tässä asiassa edelleen. Tämä jää viranomaisellesi.
alerts-hint-hide-consent = Määräyksen antaneen oikeusviranomaisen suostumus.
alerts-hint-hide-told = Niille ilmoitetaan, että kuulutus on piilotettu.
alerts-hint-propose-evidence = Aika, jonka kuluessa kuulutuksen tekijälle on ilmoitettava, alkaa tästä päivästä. Tänään, jos kenttä on tyhjä.
alerts-hint-misused-identity-consent = Uhrin allekirjoittamaan ilmoitukseen.
alerts-hint-misused-identity-consented = Muunlaiset tiedot hylätään.
alerts-hint-contest-record = Kuten se on henkilön pyynnössä tai viranomaisen vastauksessa.
alerts-hint-ask-ends = Enintään 90 päivää tästä. Voit uusia sen.

alerts-act-change = Muuta
alerts-what-change = Kaikki kentät korvataan tässä olevilla. Luokka säilyy; aiemmat versiot säilytetään.
alerts-act-review = Tarkista
alerts-what-review = Kuulutus poistetaan päivänään, ellei sitä jatketa. Lue, mitä se sisältää ja miksi se on voimassa, ja päätä, onko se edelleen tarpeellinen ja oikeasuhteinen.
alerts-review-correct = Oikaise tiedot ensin
alerts-outcome-extend = Edelleen tarpeellinen: jatka
alerts-outcome-delete = Ei enää tarpeellinen: poista
alerts-act-extend = Jatka
alerts-what-extend = Kuulutusta säilytetään uudelleen luokkansa määräaika, nyt alkaen. Laki vaatii yksittäistapauksen arvioinnin, joka kirjataan.
alerts-act-achieved = Tarkoitus saavutettu
alerts-what-achieved = Ilmoitat, että kuulutuksen tarkoitus on saavutettu. Se poistetaan 15 päivän kuluttua, ellei viranomaisesi ilmoita, miksi se on säilytettävä.
alerts-act-keep = Säilytä kuitenkin
alerts-what-keep = Tarkoitus katsottiin saavutetuksi. Kerro, miksi kuulutus on säilytettävä.
alerts-act-flag = Lisää valtion merkintä
alerts-what-flag = Valtio on pyytänyt merkintää. Sen viranomaiset eivät toteuta tämän kuulutuksen toimenpidettä; kiinniotto muuttuu oleskelupaikan selvittämiseksi.
alerts-act-unflag = Poista merkintä
alerts-what-unflag = Kyseisen valtion viranomaiset toteuttavat toimenpiteen taas.
alerts-act-execute-anyway = Pyydä toimenpidettä kuitenkin
alerts-what-execute-anyway = Kiireellisissä ja vakavissa tapauksissa voit pyytää valtiota poistamaan merkintänsä. Merkintä on voimassa, kunnes se poistetaan.
alerts-act-hide = Piilota
alerts-what-hide = Vain SIRENE-toimistot näkevät tämän kuulutuksen 48 tunnin ajan. Jos se on jo piilotettu, se pysyy piilotettuna vielä 48 tuntia. Se tulee itsestään näkyviin, kun aika on kulunut.
alerts-act-reveal = Näytä taas
alerts-what-reveal = Kuulutus näytetään tästä lähtien kaikille oikeutetuille.
alerts-act-link = Linkitä toiseen kuulutukseen
alerts-what-link = Linkki edellyttää selvää operatiivista tarvetta. Se ei muuta toimenpidettä eikä määräaikaa, eikä se anna kenellekään laajempaa pääsyä.
alerts-act-unlink = Poista linkki
alerts-what-unlink = Linkki poistetaan molemmista päistä.
alerts-act-misused-identity = Lisää väärinkäytetyn henkilöllisyyden uhri
alerts-what-misused-identity = Virkailijat lukevat ensin, että nimi on uhrin. Tallenna vain se, mihin uhri on suostunut, laji lajilta. Aiemmin tallennettu korvataan.
alerts-act-revoke-consent = Poista uhrin tiedot
alerts-what-revoke-consent = Uhri ei enää suostu. Tiedot poistetaan kuulutuksen uudessa versiossa ja jokaisesta jäljennöksestä.
alerts-act-propose = Ehdota jotakin kuulutuksen tekijälle
alerts-what-propose = Kuulutus kuuluu toiselle valtiolle. Kerro sille, mitä tiedät: se päättää ja vastaa perustellen.
alerts-act-contest = Kirjaa, että henkilö riitauttaa kirjauksen
alerts-what-contest = Henkilö riitauttaa sen, että hänet on kuulutuksessa kirjattu uhkaksi. Asia on tutkittava uudelleen ja ratkaistava perustellen. Kuulutus on sillä välin voimassa.
alerts-act-decide-contest = Ratkaise riitautus
alerts-what-decide-contest = Henkilö riitauttaa kirjauksen uhkaksi. Jos kirjaus ei pysy, se poistetaan kuulutuksesta.
alerts-act-delete = Poista
alerts-what-delete = Kuulutus poistetaan lopullisesti täältä ja jokaisesta jäljennöksestä.

alerts-delete-copies = { $count ->
    [0] Millään muulla solmulla ei ole jäljennöstä.
    [one] Yhtä muuta solmua kehotetaan poistamaan jäljennöksensä. Sen on kuitattava.
   *[other] { $count } muuta solmua kehotetaan poistamaan jäljennöksensä. Jokaisen on kuitattava.
}
alerts-delete-attached = Nämä esineitä koskevat kuulutukset poistetaan samalla:
alerts-delete-links = { $count ->
    [one] Yksi linkki toiseen kuulutukseen päättyy.
   *[other] { $count } linkkiä muihin kuulutuksiin päättyy.
}
alerts-delete-file = Kansalliset asiakirjat säilytetään vuoden.
alerts-delete-sure = Poistetaanko tämä kuulutus?
alerts-delete-now = Poista nyt
alerts-delete-not = Älä poista

alerts-victim-title = Toisen henkilön henkilöllisyyttä käytetään tässä väärin
alerts-victim-what = Älä ryhdy toimiin henkilöä vastaan pelkän nimen perusteella. Anna henkilön todistaa, kuka hän on.
alerts-victim-name = Uhrin nimi
alerts-victim-since = Tallennettu suostumuksella
alerts-safety = Turvallisuutesi
alerts-todo = Mitä virkailijat tekevät osuman jälkeen
alerts-data = Mitä kuulutus sanoo
alerts-acts = Mitä voit tehdä
alerts-life = Kuulutuksen elinkaari
alerts-national-title = Kansalliset asiakirjat
alerts-national-what = Tämä jää viranomaisellesi. Millään muulla solmulla ei ole sitä.
alerts-quality = Tietojen laatu
alerts-quality-missing = Tallennettava, jos tiedossa
alerts-quality-percent = { $percent }/100
alerts-threat-title = Kirjattu uhkaksi
alerts-threat-what = Täytä tämä vain, jos henkilö kirjataan terroristiseksi tai väkivaltaiseksi ääriliikeuhkaksi kansallisen arvioinnin perusteella. Hyväksyjän nimi jää viranomaisellesi.
alerts-threat-again = Arviointi uhkaksi on tehty uudelleen
alerts-threat-authoriser = Hyväksyjän nimi
alerts-threat-assessment = Kansallinen arviointi
alerts-threat-function = Hyväksyjä
alerts-threat-criteria = Kriteerit, versio
alerts-threat-review = Arvioitava uudelleen viimeistään
alerts-flags-title = Merkinnät
alerts-no-action = Ei toimenpidettä
alerts-links-title = Linkit
alerts-links-what = Linkki ei anna kenellekään pääsyä. Näet vain ne, joiden toisen pään saat nähdä.
alerts-holders-title = Tämän version jäljennökset
alerts-holder-acknowledged = Kuitattu
alerts-holder-waiting = Ei vielä kuitattu
alerts-holder-never-asked = Ei ole koskaan kysynyt
alerts-holder-not-entitled = Ei saa tätä luokkaa
alerts-beside-title = Muiden kuulutusten rinnalla
alerts-place = Jos useampi kuulutus sopii: tämän sija toimenpiteiden toteuttamisjärjestyksessä on { $place }.
alerts-beside-not = Samasta henkilöstä tai esineestä se ei sovi yhteen näiden kanssa:
alerts-versions-title = Historia

alerts-note-entered = Tallennettu
alerts-note-prepared = Valmisteltu
alerts-note-approved = Toinen virkailija suostui
alerts-note-deviation = Tallennettu sellaisen kuulutuksen rinnalle, jonka kanssa se ei sovi yhteen
alerts-note-different-subject = Ilmoitettu koskevan toista
alerts-note-threat-authorised = Kirjaaminen uhkaksi hyväksytty
alerts-note-changed = Muutettu
alerts-note-assessment = Jatkettu arvioinnin jälkeen
alerts-note-flag = Merkintä
alerts-note-execute-anyway = Toimenpidettä pyydetty merkinnästä huolimatta
alerts-note-hidden = Piilotettu
alerts-note-revealed = Näytetty taas
alerts-note-link = Linkki
alerts-note-victim-consent = Uhrin suostumus
alerts-note-purpose-achieved = Tarkoitus saavutettu
alerts-note-kept = Säilytetty kuitenkin
alerts-note-proposal = Ehdotus ratkaistu
alerts-note-contest = Riitautettu
alerts-note-contest-decision = Riitautus ratkaistu
alerts-note-ended = Poistettu
alerts-planned-reveal = Näytetään taas
alerts-planned-warning = Sinua pyydetään tarkistamaan se
alerts-planned-threat = Arviointi on tehtävä uudelleen
alerts-planned-deletion = Poistetaan, ellei sitä jatketa

alerts-name-birth = syntyessä
alerts-name-former = entinen
alerts-name-alias = peitenimi
alerts-sex-f = Nainen
alerts-sex-m = Mies
alerts-sex-x = Ei kumpikaan

alerts-foreign-title = Toisen valtion kuulutus
alerts-foreign-what = Vain sen tallentanut valtio voi näyttää sen, muuttaa sitä tai poistaa sen. Jos haluat nähdä, mitä se sanoo, tee haku ja ilmoita tarkoituksesi. Voit kertoa kuulutuksen tekijälle, mikä puuttuu tai on väärin, tai pyytää merkintää.
alerts-foreign-search = Hae

alerts-reviews-title = Tarkistettavat
alerts-reviews-what = Nämä kuulutukset päättyvät neljän kuukauden kuluessa. Jatka kutakin arvioinnin jälkeen tai anna sen poistua päivänään.
alerts-reviews-none = Mitään tämän rekisterin kuulutusta ei tarvitse nyt tarkistaa.
alerts-reviews-caption = Tarkistettavat kuulutukset, kiireellisimmät ensin

alerts-events-title = Mitä muille on ilmoitettava
alerts-events-what = Laki vaatii ilmoittamaan näille valtioille. Ilmoita niille ja säilytä todiste asiakirjoissasi.
alerts-events-none = Kenellekään ei tarvitse ilmoittaa mitään.
alerts-to-all = Kaikki valtiot
alerts-event-new-alert = Uusi kuulutus, johon voi lisätä merkinnän
alerts-event-national-security = Kansallista turvallisuutta koskeva kuulutus
alerts-event-execute-anyway = Kuulutuksen tekijä pyytää toimenpidettä merkinnästä huolimatta
alerts-event-hidden = Piilotettu operaation ajaksi
alerts-event-supervisor = Yksimielisyyttä ei saatu kahdessa kuukaudessa: vie asia valvontaviranomaisille

alerts-drafts-title = Odottavat kuulutukset
alerts-drafts-what = Näitä kuulutuksia ei vielä ole. Ne odottavat toista virkailijaa tai samaa henkilöä tai esinettä koskevan toisen kuulutuksen päättymistä.
alerts-drafts-none = Mikään ei odota.
alerts-draft-title = Odottava kuulutus
alerts-draft-approval = Odottaa toista virkailijaa
alerts-draft-queued = Odottaa toisen kuulutuksen päättymistä
alerts-draft-offered = Voidaan tallentaa nyt
alerts-draft-behind = Odottaa tämän päättymistä:
alerts-draft-decide = Päätä
alerts-draft-own = Valmistelit tämän kuulutuksen. Toisen virkailijan on suostuttava siihen. Voit vain luopua siitä.
alerts-draft-agree = Suostu ja tallenna
alerts-draft-refuse = Luovu siitä

alerts-proposals-title = Ehdotukset
alerts-proposals-what = Mitä muut valtiot ehdottavat kuulutuksistasi ja mitä sinä ehdotat niiden kuulutuksista.
alerts-proposals-none = Ehdotuksia ei ole.
alerts-proposal-title = Ehdotus: { $kind }
alerts-proposal-completion = Täydennys
alerts-proposal-correction = Oikaisu
alerts-proposal-flag = Merkintä
alerts-proposal-is-waiting = Matkalla
alerts-proposal-is-open = Ratkaistava
alerts-proposal-is-accepted = Hyväksytty
alerts-proposal-is-refused = Hylätty
alerts-proposal-is-supervisor = Valvontaviranomaisilla
alerts-proposal-decide = Päätä
alerts-proposal-decide-what = Vastauksesi menee ehdotuksen tehneelle valtiolle. Itse muutos tai merkintä on erillinen toimi.
alerts-send-decision = Lähetä vastaus
alerts-answer-yes = Kyllä
alerts-answer-no = Ei
alerts-stands-yes = Kyllä, kirjaus pysyy
alerts-stands-no = Ei, se poistetaan

alerts-criteria-title = Kriteerit uhkaksi kirjaamiselle
alerts-criteria-what = Henkilö kirjataan uhkaksi vain julkaistujen kriteerien mukaan. Versiota ei koskaan muuteta: julkaise uusi.
alerts-criteria-whose = Kriteerien antaja
alerts-criteria-none = Kriteerejä ei ole julkaistu.
alerts-criteria-publish = Julkaise versio
alerts-criteria-version-hint = Esimerkiksi 2026-1. Sitä ei käytetä enää uudelleen.
alerts-criteria-text = Kriteerit

alerts-deletions-title = Poistot
alerts-deletions-what = Poiston on ulotuttava jokaiseen jäljennökseen. Jokainen solmu kuittaa sen.
alerts-deletions-none = Jokainen solmu on kuitannut jokaisen poiston.
alerts-deletions-pending = { $count ->
    [one] Yksi kuittaus puuttuu.
   *[other] { $count } kuittausta puuttuu.
}
alerts-deletions-overdue = { $count ->
    [0] Mikään ei ole myöhässä.
    [one] Yksi on myöhässä.
   *[other] { $count } on myöhässä.
}
alerts-deletions-more = Niitä on enemmän kuin näytetään.
alerts-deletions-caption = Puuttuvat kuittaukset, myöhässä olevat ensin
alerts-deletion-overdue = { $hours ->
    [one] Myöhässä, 1 tunti poistosta
   *[other] Myöhässä, { $hours } tuntia poistosta
}

alerts-feeds-title = Jäljennökset
alerts-feeds-what = Mitä tällä solmulla on muiden kuulutuksista ja kuinka tuoretta se on, ja kenellä on jäljennöksiä omistasi.
alerts-copies-title = Täällä olevat jäljennökset
alerts-copies-none = Tällä solmulla ei ole jäljennöksiä.
alerts-copies-caption = Jäljennökset kuulutuksen tekijän mukaan
alerts-copy-fresh = Tuore
alerts-copy-stale = Ei tuore: haulta voi jäädä jotakin huomaamatta
alerts-copy-snapshot = Haetaan uudelleen
alerts-copy-broken = Ei voi todentaa
alerts-own-feeds-title = Omien kuulutustesi jäljennökset
alerts-feed-holds = Kirjauksia syötteessä: { $count }
alerts-feed-set-back = Syöte ei jatka julkaistua. Mitään ei voi tallentaa ennen kuin asiantuntija on palauttanut sen.
alerts-entitle-title = Määritä, mitä solmulla saa olla
alerts-entitle-what = Jäljennökset, joita solmulla ei enää saa olla, poistuvat sen seuraavan pyynnön yhteydessä.
alerts-entitle-hint = Luokkien koodit pilkuilla erotettuina. Kaikki luokat, jos kenttä on tyhjä.
alerts-entitle-do = Määritä

alerts-subscriptions-title = Jatkuvat kyselyt
alerts-subscriptions-what = Sinulle ilmoitetaan, kun jokin uusi täällä vastaa kyselyysi. Kysely päättyy päivänään, ellet uusi sitä.
alerts-subscriptions-none = Sinulla ei ole jatkuvia kyselyjä.
alerts-subscriptions-caption = Jatkuvat kyselysi
alerts-subscription-title = Jatkuva kysely
alerts-subscription-new = Tee jatkuva kysely
alerts-subscription-asked = Mitä kysyt
alerts-subscription-asked-hint = Yksi henkilö tai yksi esine. Täytä, mitä tiedät.
alerts-subscription-why = Miksi kysyt
alerts-subscription-where = Missä ja kuinka kauan
alerts-subscription-found = Mitä löytyi
alerts-subscription-found-where = Löydetty on työlistallasi. Se kertoo, että jotakin on; nähdäksesi sen teet haun.
alerts-subscription-renew = Uusi
alerts-subscription-end = Lopeta se
alerts-subscription-end-what = Kysely poistetaan. Löydetty jää työlistallesi.
alerts-term-name = Nimi
alerts-term-birth-date = Syntymäaika
alerts-term-sex = Sukupuoli
alerts-term-nationality = Kansalaisuus
alerts-term-birth-place = Syntymäpaikka
alerts-term-document = Asiakirja
alerts-term-plate = Rekisterikilpi
alerts-term-vin = Ajoneuvon valmistenumero
alerts-term-number = Numero
alerts-term-reference = Viite
alerts-person-suspect = Epäilty
alerts-person-convicted = Tuomittu
alerts-person-victim = Uhri
alerts-person-witness = Todistaja tai yhteyshenkilö
alerts-person-missing = Kadonnut
alerts-person-other = Muu

alerts-statistics-title = Tilastot
alerts-statistics-period = Laskettu jaksolta { $period }.
alerts-statistics-differ = Lomakkeiden määrät eivät täsmää lokikirjan kanssa. Ilmoita ylläpitäjälle.
alerts-statistics-none = Mitään ei laskettu.
alerts-by-category = { $counter }, luokittain
alerts-too-few = liian vähän julkaistavaksi
alerts-period-year = Vuosi
alerts-period-month = Kuukausi
alerts-period-day = Päivä
alerts-counter-held = Olemassa olevat
alerts-counter-extended = Olemassa olevat, jatketut
alerts-counter-flagged = Olemassa olevat, joissa on merkintä
alerts-counter-hidden = Olemassa olevat, piilotetut
alerts-counter-entered = Tallennetut
alerts-counter-changed = Muutetut
alerts-counter-deleted = Poistetut
alerts-counter-searches = Vastatut haut
alerts-counter-hits = Osumat muiden valtioiden kuulutuksista
alerts-counter-own-hits = Osumat omista kuulutuksista
alerts-counter-forms-sent = Lähetetyt lomakkeet
alerts-counter-forms-received = Vastaanotetut lomakkeet

# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

node-title = Tämä solmu
node-parts = Tämän osion osat
node-overview = Yleiskuva
node-registers = Rekisterit
node-policies = Säännöt
node-trust = Luottamusluettelo
node-diagnostics = Diagnostiikka

node-federation = Federaatio
node-federation-words = { $name }, solmuja: { $nodes }
node-rules = Sääntöjä: { $count }
node-served = Rekisterit, joita tämä solmu tarjoaa
node-served-none = Ei mitään

node-trust-lead = Luottamusluettelo kertoo, mitkä solmut kuuluvat federaatioon, millä avaimilla, ja mitä kukin tarjoaa. Sen ovat allekirjoittaneet federaation ylläpitäjät.
node-valid = Voimassa
node-in-force = Voimassa
node-not-in-force = Ei voimassa
node-signers = Allekirjoittajat
node-signed-by = Federaation avaimia vähintään { $count }/{ $of }
node-nodes = Solmut
node-roles = Mikä se on
node-endpoint = Osoite
node-log = Lokikirja
node-pins = TLS-avaimet
node-serves = Tarjoaa
node-askers-everyone = kaikki solmut saavat kysyä
node-askers-only = kysyä saavat: { $who }

node-register = Rekisteri
node-about = Koskee
node-where = Missä tiedot ovat
node-here = Tarjotaan täällä
node-yes = Kyllä
node-no = Ei
node-unverified = Ei vielä tarkistettu
node-unverified-words = Joitakin alla olevia tietoja ei ole vielä tarkistettu virallisesta tekstistä.
node-code = Koodi
node-version = Versio
node-controller = Vastaa tiedoista
node-acts = Perustuu
node-who-may = Kuka saa kysyä ja miksi
node-may-search = Tätä tarkoitusta varten saa kysyä: { $who }.
node-shows = Vastaus näyttää enintään: { $level }.
node-shows-after = Vahvistetun osuman jälkeen enintään: { $level }.
node-search-under = Hakea saa seuraavien nojalla:
node-enter-under = Tallentaa saa seuraavien nojalla:
node-conditions = Ehdot ennen hakua
node-penalty = Rikoksesta on voitava tuomita vähintään (kuukautta): { $months }.
node-searched-by = Millä siitä voi hakea
node-at-least = vähintään { $count } näistä: { $of }
node-mode-exact = on oltava sama
node-mode-fuzzy = saa olla samankaltainen
node-mode-partial = osa riittää
node-answers = Mitä vastaus näyttää
node-strong = Ehdokas on vahva, kun pisteitä on vähintään { $strong }, ja hyvä, kun niitä on vähintään { $good }; enimmäismäärä on 1 000.
node-possible = Ehdokas on mahdollinen, kun pisteitä on vähintään { $possible }; enimmäismäärä on 1 000. Tätä heikompia ei näytetä, ja ehdokkaita näytetään enintään { $most }.
node-holds = Mitä se sisältää ja mitä osuman jälkeen tehdään
node-follows = Mitä vahvistettua osumaa seuraa
node-retention = Kuinka kauan tietueita säilytetään
node-kept = Tietueen säilytysaika: { $period }.
node-kept-other = Tietueet, joiden laji on { $kinds }: { $period }.
node-reviewed = Tarkistetaan, kun on kulunut: { $period }.
node-warned = Omistajaa varoitetaan etukäteen: { $period }.
node-rights = Rekisteröityjen henkilöiden oikeudet
node-rights-direct = Yhteystaho: { $contact }.
node-rights-indirect = He kääntyvät valvontaviranomaisen puoleen, asia: { $contact }.
node-rights-days = Vastausaika päivinä: { $days }, enintään { $most }.
node-rights-months = Oikaisu tai poisto ratkaistaan viimeistään, kun on kulunut (kuukautta): { $months }.

node-years = { $count ->
    [one] { $count } vuosi
   *[other] { $count } vuotta
}
node-months = { $count ->
    [one] { $count } kuukausi
   *[other] { $count } kuukautta
}
node-days = { $count ->
    [one] { $count } päivä
   *[other] { $count } päivää
}
node-hours = { $count ->
    [one] { $count } tunti
   *[other] { $count } tuntia
}
node-working-days = { $count ->
    [one] { $count } työpäivä
   *[other] { $count } työpäivää
}
node-at-once = Heti
node-millis = { $count } ms

node-policies-lead = Mikään ei ole sallittua, ellei jokin sääntö salli sitä, ja kieltävä sääntö menee sallivan edelle. Jokainen lokikirjan kirjaus nimeää ratkaisevan säännön.
node-policies-version = Näiden sääntöjen tiiviste on
node-rules-hash = Sääntöjen sormenjälki
node-file-entry = Tietueiden syöttö
node-file-persons = Henkilöt
node-permits = Sallii
node-forbids = Kieltää
node-remedy = Mikä auttaa:
node-try = Kuka voisi nähdä tämän?
node-try-lead = Valitse, kuka tekisi mitä ja miksi. Voimassa olevat säännöt kertovat, mitä ne ratkaisisivat. Mitään ei lueta, ja kokeilu kirjataan.
node-try-do = Kysy säännöiltä
node-would-permit = Sallittaisiin
node-would-refuse = Evättäisiin
node-owes-four-eyes = Toisen virkailijan on suostuttava ennen kuin löydetyn perusteella toimitaan.
node-owes-silence = Omistajalle ei saa kertoa ennen kuin osuma on vahvistettu.
node-owes-case = Asiatunnus seuraa luovutettavia tietoja.
node-role = Rooli
node-action = Mitä tehdään
node-purpose = Tarkoitus
node-basis = Oikeusperuste
node-offence = Rikos
node-person = Henkilön rooli asiassa
node-second = Toinen virkailija suostuu
node-confirmed = Osuma on vahvistettu
node-trained = Virkailija on koulutettu tarkastelemaan biometrisiä vastaavuuksia

node-health = Kunto
node-ready = Solmu voi tehdä työnsä
node-refusing = Mitään ei voi kirjoittaa, joten mihinkään ei vastata, alkaen
node-damage = Vaurio havaittu; suorita tarkistus
node-last-commit = Viimeisin kirjoitus
node-never = Ei koskaan
node-ledger = Lokikirja
node-ledger-words = Kirjauksia { $entries }, joista allekirjoitettuja { $signed }
node-schema = Tietovaraston versio
node-backup = Viimeisin varmuuskopio
node-backup-words = { $at }, lokikirjan kirjauksia: { $entries }
node-backup-keys = Salaisten avainten kanssa
node-backup-no-keys = Ilman salaisia avaimia
node-backup-none = Varmuuskopiosta ei ole tietoa
node-records = Tietueita: { $count }
node-peers = Muut solmut
node-peers-none = Federaatiossa ei ole muita solmuja.
node-node = Solmu
node-state = Tila
node-last-contact = Viimeisin vastaus
node-round-trip = Vasteaika
node-clock = Kello
node-clock-ahead = { $count } ms meidän kelloamme edellä
node-clock-behind = { $count } ms meidän kelloamme jäljessä
node-clock-same = Kuten meidän
node-certificate = Varmenne voimassa
node-software = Ohjelma
node-last-fault = Viimeisin vika
node-details = Tiedot
node-settings = Määritykset
node-settings-lead = Sellaisina kuin solmu käynnistettiin; muutos vaatii uudelleenkäynnistyksen. Salaisuuksia ei näytetä.
node-settings-none = Tämä prosessi ei näytä määrityksiään.

node-level-flag = että jotakin on
node-level-reference = viite
node-level-core-data = ydintiedot
node-level-full = koko tietue

node-about-alerts = Kuulutukset: tietueet, joissa muita pyydetään toimimaan.
node-about-person = Tietueet henkilöistä.
node-about-object = Tietueet esineistä.

node-distribution-queried = Tiedot pysyvät kullakin omistajalla, ja niitä kysytään suoraan.
node-distribution-replicated = Jokaisella oikeutetulla solmulla on jäljennös, jota vain omistaja muuttaa.
node-distribution-hosted = Yhdellä solmulla on tiedot, muut kysyvät siltä.
node-distribution-blinded = Omistajat julkaisevat pseudonyymejä; myös kyselyt peitetään.

node-gate-offence = Rikos on nimettävä.
node-gate-person-role = Henkilön rooli asiassa on ilmoitettava.
node-gate-four-eyes = Toisen virkailijan on suostuttava.
node-gate-by-two = Se on osuma vain, jos kaksi virkailijaa vahvistaa sen.
node-gate-national = Kansallisista rekistereistä on haettava ensin.
node-gate-silent = Omistaja ei saa tietää mitään ennen kuin osuma on vahvistettu.

node-peer-reachable = Vastaa
node-peer-warning = Vastaa, vaatii huomiota
node-peer-failing = Ei vastaa
node-peer-unknown = Ei vielä kysytty

node-person-suspect = Epäilty
node-person-convicted = Tuomittu
node-person-victim = Uhri
node-person-witness = Todistaja tai yhteyshenkilö
node-person-missing = Kadonnut tai tunnistamaton
node-person-other = Muu

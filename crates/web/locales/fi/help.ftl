# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

help-title = Ohje
help-where = Mitä on missä
help-look-up = Hakemistot
help-components = Näiden sivujen osat, kehittäjille

help-way-search = Kysy yhdellä kyselyllä kaikista rekistereistä, joista saat kysyä.
help-way-work = Mikä odottaa sinua ja yksikköäsi: ehdokkaat, ilmoitukset, tarkistukset, ehdotukset.
help-way-alerts = Tallenna, katso ja ylläpidä valtiosi kuulutuksia.
help-way-oversight = Etsi, todista ja arvioi, mitä tiedoilla on tehty.
help-way-node = Mikä tämä solmu on, sen rekisterit ja säännöt sekä muut solmut.
help-way-help = Tämä sivu.

help-glossary = Sanasto
help-glossary-lead = Yksi sana kullekin asialle, sama jokaisella sivulla. Se on kirjoitettu englanniksi.
help-shortcuts = Näppäimet
help-shortcuts-lead = Kun luetteloa tai kenttää voi käyttää yksittäisillä näppäimillä, nämä toimivat.
help-key-box = Siirry hakukenttään
help-key-next = Luettelon seuraava, edellinen rivi
help-key-open = Avaa rivi
help-key-judge = Siirry ehdokkaan kohtaan kyllä, ei tai epävarma; pelkkä näppäin ei lähetä mitään
help-key-this = Näytä tämä sivu
help-key-none = Näppäimet eivät tee mitään, kun kirjoitat kenttään. Kaiken voi tehdä myös sarkaimella ja Enterillä.

help-channels = Mikä kanava milloinkin
help-channels-lead = Minkä tien laki antaa millekin valtioiden väliselle tietojenvaihdolle.
help-channel-sirene = SIRENE-toimisto
help-channel-sirene-when = Kun Schengenin tietojärjestelmän kuulutuksesta on saatu osuma.
help-channel-sirene-how = Vahvista osuma ja ilmoita siitä. SIRENE-toimisto vaihtaa kaikki kuulutusta koskevat lisätiedot kuulutuksen tehneen valtion kanssa.
help-channel-spoc = Keskitetty yhteyspiste, SIENA-verkossa
help-channel-spoc-when = Kun pyydetään tietoja, joita toisen jäsenvaltion lainvalvontaviranomaisilla on, tai lähetetään niille tietoja.
help-channel-spoc-how = Keskitetty yhteyspiste lähettää ja vastaa. SIENA on tavanomainen kanava; muuta saa käyttää, jos asia on kiireellinen, jos mukana on kolmas valtio tai kansainvälinen järjestö tai jos on tapahtunut poikkeama.
help-channel-pruem = Automaattinen haku (Prüm)
help-channel-pruem-when = Kun selvitetään, onko toisella jäsenvaltiolla ajoneuvotietoja tai poliisirekisteritietoja kyselystäsi.
help-channel-pruem-how = Hae täällä. Saat ensin tietää, onko vastaavuutta; ydintiedot tulevat, kun henkilö on vahvistanut sen.
help-channel-interpol = Interpol
help-channel-interpol-when = Jos kolmansia valtioita tai kansainvälisiä järjestöjä on tai tulee mukaan.
help-channel-interpol-how = Käänny Interpolin kansallisen keskustoimiston puoleen; se kuuluu keskitettyyn yhteyspisteeseesi.

help-law = Oikeusperusteet
help-law-lead = Kunkin koodin takana oleva säädös ja artikla sekä se, mihin rekisterit sen hyväksyvät.
help-law-act = Säädös
help-law-text = Teksti
help-law-article = Artikla
help-law-unverified = Ei vielä tarkistettu
help-law-permits = Mitä se sallii täällä
help-law-nothing = Mikään tämän solmun rekisteri ei hyväksy sitä.
help-law-search = Haku: { $register }; tarkoitukset: { $purposes }
help-law-enter = Tallennus: { $register }; tarkoitukset: { $purposes }

help-accessibility-short = Nämä sivut ovat kaikille: näppäimistöllä, ruudunlukijalla, suurennuksella, puhelimessa, ilman skriptejä.
help-accessibility-aim = Mihin ne pyrkivät
help-accessibility-aim-words = Verkkosisällön saavutettavuusohjeet WCAG 2.2, taso AA, ja eurooppalainen standardi EN 301 549.
help-accessibility-tested = Mitä testataan
help-accessibility-tested-words = Ohjelmat tarkistavat sivut tunnettujen esteiden varalta ja useissa ko’oissa, skriptein ja ilman. Ohjelmat eivät löydä jokaista estettä.
help-accessibility-open = Mikä ei ole saavutettavaa
help-accessibility-open-words = Sääntöjen sanat ja jotkin selitykset ovat vain englanniksi. Virkailijoiden tilien nimet ja koodit näytetään sellaisinaan.
help-accessibility-tell = Kerro meille
help-accessibility-tell-words = Jos jotakin ei voi käyttää, kerro viranomaisesi pääkäyttäjälle, mikä sivu se on ja mitä käytät. Kaiken näillä sivuilla voi tehdä myös ylläpitäjän komentorivillä.

law-regulation = asetus (EU) { $number }
law-regulation-ec = asetus (EY) N:o { $number }
law-directive = direktiivi (EU) { $number }
law-decision = päätös { $number }/YOS
law-framework-decision = puitepäätös { $number }/YOS
law-article = { $act }, { $article } artikla
law-articles = { $act }, { $article } artikla
law-and = { $first } ja { $last }
law-to = { $first }–{ $last }

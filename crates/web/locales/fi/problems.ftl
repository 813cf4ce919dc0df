# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

problem-justification-incomplete = Perustelu on puutteellinen
remedy-justification-incomplete = Ilmoita tarkoitus, oikeusperuste ja asiatunnus.

problem-code-unknown = Koodia ei ole taulukossaan
remedy-code-unknown = Valitse koodi nimetystä taulukosta.

problem-query-malformed = Kysely on virheellinen
remedy-query-malformed = Korjaa nimetyt kentät.

problem-search-key-not-permitted = Rekisteristä ei saa hakea näillä ehdoilla
remedy-search-key-not-permitted = Lisää ehdot, jotka rekisterin määrittely vaatii.

problem-denied = Sääntö ei salli tätä
remedy-denied = Lue nimetty sääntö; kysy esihenkilöltäsi, jos katsot, ettei se sovellu.

problem-purpose-not-accepted = Rekisteri ei hyväksy tätä tarkoitusta ja oikeusperustetta
remedy-purpose-not-accepted = Ilmoita tarkoitus, jonka rekisteri hyväksyy, jos se on todellinen.

problem-second-officer-required = Toisen virkailijan on suostuttava
remedy-second-officer-required = Pyydä toisen yksikön työtoveria vahvistamaan.

problem-not-signed-in = Kirjaudu ensin
remedy-not-signed-in = Kirjaudu tai esitä asiakasvarmenne tai tunniste.

problem-sign-in-failed = Kirjautuminen epäonnistui
remedy-sign-in-failed = Tarkista nimi, salasana ja koodi; odota toistuvien epäonnistumisten jälkeen ilmoitettu aika.

problem-sign-in-blocked = Liian monta epäonnistunutta yritystä
remedy-sign-in-blocked = Odota ilmoitettu aika tai kysy pääkäyttäjältäsi.

problem-sign-in-too-weak = Kirjautumispalvelu ei vahvistanut henkilöllisyyttäsi riittävän varmasti
remedy-sign-in-too-weak = Kirjaudu siellä toisella tekijällä tai täällä muulla tavalla.

problem-provider-unavailable = Kirjautumispalvelu ei vastaa
remedy-provider-unavailable = Kirjaudu muulla tavalla tai yritä myöhemmin uudelleen.

problem-step-up-needed = Todista henkilöllisyytesi uudelleen
remedy-step-up-needed = Todista se salasanalla, koodilla tai pääsyavaimella ja toista sitten.

problem-enrolment-needed = Ota kirjautuminen ensin käyttöön
remedy-enrolment-needed = Aseta salasana tai rekisteröi pääsyavain.

problem-not-found = Ei löytynyt
remedy-not-found = Tarkista tunniste.

problem-method-not-allowed = Osoite ei hyväksy tätä metodia
remedy-method-not-allowed = Käytä metodia, jonka otsakekenttä `Allow` nimeää.

problem-conflict = Tila on muuttunut
remedy-conflict = Lataa uudelleen ja toista.

problem-body-too-large = Viestin sisältö ylittää rajan
remedy-body-too-large = Lähetä vähemmän kerralla.

problem-body-malformed = Viestin sisältöä ei voi lukea
remedy-body-malformed = Lähetä se, mitä rajapinnan kuvaus vaatii.

problem-media-type-unsupported = Mediatyyppiä ei hyväksytä
remedy-media-type-unsupported = Lähetä application/json.

problem-page-invalid = Sivu ei kelpaa
remedy-page-invalid = Käytä edellisen sivun kohdistinta ja enintään ilmoitettua kokoa.

problem-form-forged = Lomaketta ei lähetetty tämän istunnon sivulta
remedy-form-forged = Avaa sivu uudelleen ja täytä lomake siellä.

problem-rate-exceeded = Liian monta pyyntöä
remedy-rate-exceeded = Hidasta; raja ja odotusaika ilmoitetaan.

problem-overloaded = Solmu on varattu
remedy-overloaded = Toista hetken kuluttua.

problem-ledger-unavailable = Lokikirjaan ei voi kirjoittaa, joten vastauksia ei saa antaa
remedy-ledger-unavailable = Ilmoita ylläpitäjälle; palvelu jatkuu itsestään, kun lokikirjaan voi taas kirjoittaa.

problem-store-unavailable = Tietovarastoa ei voi käyttää
remedy-store-unavailable = Ilmoita ylläpitäjälle.

problem-record-damaged = Tallennettu tietue on vaurioitunut
remedy-record-damaged = Ilmoita ylläpitäjälle: palauta tietue varmuuskopiosta.

problem-internal = Sisäinen virhe
remedy-internal = Ilmoita ylläpitäjälle ja mainitse kellonaika.

problem-peer-unknown = Solmu ei ole luottamusluettelossa
remedy-peer-unknown = Pyydä federaation ylläpitäjiä lisäämään solmu luetteloon.

problem-peer-not-entitled = Luottamusluettelo ei oikeuta solmua tähän
remedy-peer-not-entitled = Pyydä vain sitä, mihin luottamusluettelo solmun oikeuttaa.

problem-signature-invalid = Allekirjoitusta ei voi todentaa
remedy-signature-invalid = Tarkista allekirjoitusavain ja se, ettei mikään muuta viestejä matkalla.

problem-signature-missing = Allekirjoitus puuttuu tai ei kata kaikkea vaadittua
remedy-signature-missing = Allekirjoita protokollan vaatimalla tavalla.

problem-digest-mismatch = Viestin sisältö ei vastaa tiivistettään
remedy-digest-mismatch = Lähetä sisältö muuttamattomana.

problem-replayed = Pyyntö on nähty aiemmin
remedy-replayed = Allekirjoita jokainen pyyntö uudelleen.

problem-clock-skew = Allekirjoituksen aika on sallitun aikavälin ulkopuolella
remedy-clock-skew = Synkronoi kysyvän solmun kello.

problem-trust-list-stale = Luottamusluettelo on vanhentunut
remedy-trust-list-stale = Asenna ajantasainen luottamusluettelo.

problem-version-unsupported = Protokollan versiota ei tueta
remedy-version-unsupported = Päivitä solmuista vanhempi.

problem-register-not-served = Rekisteriä ei tarjota täällä
remedy-register-not-served = Kysy solmulta, joka tarjoaa sitä.

problem-record-invalid = Tietue ei vastaa rekisterin määrittelyä
remedy-record-invalid = Korjaa nimetyt kentät.

problem-form-invalid = Lomake ei vastaa määrittelyään
remedy-form-invalid = Korjaa nimetyt kentät.

problem-not-owner = Vain tietueen omistaja saa muuttaa sitä
remedy-not-owner = Ehdota muutosta omistajalle.

problem-alert-incompatible = Toisen valtion kuulutus ei sovi yhteen tämän kanssa
remedy-alert-incompatible = Kuule nimettyjä valtioita; tallenna kuitenkin vain olennaisten kansallisten etujen vuoksi.

problem-feed-set-back = Tämän solmun syöte ei jatka sitä, mitä se on julkaissut
remedy-feed-set-back = Palauta varmuuskopio, joka sisältää julkaistun; siihen asti mitään ei tallenneta.

problem-proof-invalid = Todistusta ei voi todentaa
remedy-proof-invalid = Pidä asiakirjaa todistamattomana; vika on ilmoitettu.

problem-configuration-invalid = Määritykset eivät kelpaa
remedy-configuration-invalid = Korjaa nimetty asetus ja käynnistä uudelleen.

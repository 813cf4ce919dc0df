# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

problem-justification-incomplete = Põhjendus on puudulik
remedy-justification-incomplete = Märkige eesmärk, õiguslik alus ja asja viitenumber.

problem-code-unknown = Koodi ei ole selle tabelis
remedy-code-unknown = Valige kood nimetatud tabelist.

problem-query-malformed = Päring on vigane
remedy-query-malformed = Parandage nimetatud väljad.

problem-search-key-not-permitted = Registrist ei tohi nende tunnuste järgi otsida
remedy-search-key-not-permitted = Lisage tunnused, mida registri deklaratsioon nõuab.

problem-denied = Reegel ei luba seda
remedy-denied = Lugege nimetatud reeglit; kui teie arvates see ei kehti, pöörduge oma juhi poole.

problem-purpose-not-accepted = Register ei aktsepteeri seda eesmärki ja õiguslikku alust
remedy-purpose-not-accepted = Märkige eesmärk, mida register aktsepteerib, kui see on tegelik eesmärk.

problem-second-officer-required = Teine ametnik peab nõustuma
remedy-second-officer-required = Paluge kinnitust teise üksuse kolleegilt.

problem-not-signed-in = Logige kõigepealt sisse
remedy-not-signed-in = Logige sisse või esitage kliendisertifikaat või juurdepääsutõend.

problem-sign-in-failed = Sisselogimine ebaõnnestus
remedy-sign-in-failed = Kontrollige nime, parooli ja koodi; korduva ebaõnnestumise korral oodake nimetatud aeg.

problem-sign-in-blocked = Liiga palju ebaõnnestunud katseid
remedy-sign-in-blocked = Oodake nimetatud aeg või pöörduge administraatori poole.

problem-sign-in-too-weak = Sisselogimisteenus ei kinnitanud piisavalt kindlalt, kes te olete
remedy-sign-in-too-weak = Logige seal sisse teise teguriga või siin muul viisil.

problem-provider-unavailable = Sisselogimisteenus ei vasta
remedy-provider-unavailable = Logige sisse muul viisil või proovige hiljem uuesti.

problem-step-up-needed = Tõendage uuesti, kes te olete
remedy-step-up-needed = Tõendage seda parooli, koodi või pääsuvõtmega ja korrake siis.

problem-enrolment-needed = Seadistage kõigepealt sisselogimine
remedy-enrolment-needed = Määrake parool või registreerige pääsuvõti.

problem-not-found = Ei leitud
remedy-not-found = Kontrollige tunnust.

problem-method-not-allowed = Aadress seda meetodit ei toeta
remedy-method-not-allowed = Kasutage meetodit, mille nimetab päise väli `Allow`.

problem-conflict = Seisund on muutunud
remedy-conflict = Laadige uuesti ja korrake.

problem-body-too-large = Sisu ületab piirmäära
remedy-body-too-large = Saatke korraga vähem.

problem-body-malformed = Sisu ei saa lugeda
remedy-body-malformed = Saatke see, mida liidese kirjeldus nõuab.

problem-media-type-unsupported = Seda meediumitüüpi vastu ei võeta
remedy-media-type-unsupported = Saatke application/json.

problem-page-invalid = Leht ei ole kehtiv
remedy-page-invalid = Kasutage eelmise lehe kursorit ja kõige rohkem nimetatud suurust.

problem-form-forged = Vormi ei saadetud selle seansi lehelt
remedy-form-forged = Avage leht uuesti ja täitke vorm seal.

problem-rate-exceeded = Liiga palju päringuid
remedy-rate-exceeded = Aeglustage; piirmäär ja ooteaeg on nimetatud.

problem-overloaded = Sõlm on hõivatud
remedy-overloaded = Korrake hetke pärast.

problem-ledger-unavailable = Juurdepääsulogi ei saa kirjutada, seega ei või ükski vastus väljuda
remedy-ledger-unavailable = Teatage käitajale; teenus taastub ise, kui logi saab jälle kirjutada.

problem-store-unavailable = Andmehoidlat ei saa kasutada
remedy-store-unavailable = Teatage käitajale.

problem-record-damaged = Salvestatud kirje on kahjustatud
remedy-record-damaged = Teatage käitajale: kirje tuleb varukoopiast taastada.

problem-internal = Sisemine tõrge
remedy-internal = Teatage käitajale ja nimetage aeg.

problem-peer-unknown = Sõlme ei ole usaldusnimekirjas
remedy-peer-unknown = Paluge föderatsiooni käitajatel sõlm nimekirja kanda.

problem-peer-not-entitled = Usaldusnimekiri ei anna sõlmele selleks õigust
remedy-peer-not-entitled = Küsige ainult seda, milleks usaldusnimekiri sõlmele õiguse annab.

problem-signature-invalid = Allkiri ei läbi kontrolli
remedy-signature-invalid = Kontrollige allkirjastamisvõtit ja seda, et miski sõnumeid teel ei muudaks.

problem-signature-missing = Allkiri puudub või ei hõlma kõike nõutut
remedy-signature-missing = Allkirjastage nii, nagu protokoll nõuab.

problem-digest-mismatch = Sisu ei vasta oma räsile
remedy-digest-mismatch = Saatke sisu muutmata kujul.

problem-replayed = Seda päringut on juba nähtud
remedy-replayed = Allkirjastage iga päring uuesti.

problem-clock-skew = Allkirja aeg on väljaspool lubatud vahemikku
remedy-clock-skew = Sünkroonige küsiva sõlme kell.

problem-trust-list-stale = Usaldusnimekiri on aegunud
remedy-trust-list-stale = Paigaldage kehtiv usaldusnimekiri.

problem-version-unsupported = Protokolli versiooni ei toetata
remedy-version-unsupported = Uuendage kahest sõlmest vanemat.

problem-register-not-served = Registrit siin ei teenindata
remedy-register-not-served = Küsige sõlmelt, mis seda teenindab.

problem-record-invalid = Kirje ei vasta registri deklaratsioonile
remedy-record-invalid = Parandage nimetatud väljad.

problem-form-invalid = Vorm ei vasta oma deklaratsioonile
remedy-form-invalid = Parandage nimetatud väljad.

problem-not-owner = Kirjet võib muuta ainult selle omanik
remedy-not-owner = Tehke muutmisettepanek omanikule.

problem-alert-incompatible = Teise riigi hoiatusteade ei sobi selle hoiatusteatega kokku
remedy-alert-incompatible = Konsulteerige nimetatud riikidega; sisestage siiski ainult oluliste riiklike huvide korral.

problem-feed-set-back = Selle sõlme voog ei jätka avaldatut
remedy-feed-set-back = Taastage varukoopia, mis sisaldab avaldatut; seni ei sisestata midagi.

problem-proof-invalid = Tõend ei läbi kontrolli
remedy-proof-invalid = Käsitage dokumenti tõendamata dokumendina; viga on nimetatud.

problem-configuration-invalid = Seadistus ei ole kehtiv
remedy-configuration-invalid = Parandage nimetatud säte ja käivitage uuesti.

# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

problem-justification-incomplete = Pagrindimas neišsamus
remedy-justification-incomplete = Nurodykite tikslą, teisinį pagrindą ir bylos numerį.

problem-code-unknown = Kodo nėra jo lentelėje
remedy-code-unknown = Pasirinkite kodą iš nurodytos lentelės.

problem-query-malformed = Užklausa netaisyklinga
remedy-query-malformed = Pataisykite nurodytus laukus.

problem-search-key-not-permitted = Registre negalima ieškoti pagal šiuos požymius
remedy-search-key-not-permitted = Pridėkite požymius, kurių reikalauja registro deklaracija.

problem-denied = Taisyklė to neleidžia
remedy-denied = Perskaitykite nurodytą taisyklę; jei manote, kad ji netaikoma, kreipkitės į vadovą.

problem-purpose-not-accepted = Registras nepripažįsta šio tikslo ir teisinio pagrindo
remedy-purpose-not-accepted = Nurodykite registro pripažįstamą tikslą, jei jis yra tikrasis.

problem-second-officer-required = Turi sutikti kitas pareigūnas
remedy-second-officer-required = Paprašykite, kad patvirtintų kito padalinio kolega.

problem-not-signed-in = Pirmiausia prisijunkite
remedy-not-signed-in = Prisijunkite arba pateikite kliento sertifikatą ar prieigos atpažinimo ženklą.

problem-sign-in-failed = Prisijungti nepavyko
remedy-sign-in-failed = Patikrinkite vardą, slaptažodį ir kodą; kelis kartus nepavykus, palaukite nurodytą laiką.

problem-sign-in-blocked = Per daug nesėkmingų bandymų
remedy-sign-in-blocked = Palaukite nurodytą laiką arba kreipkitės į administratorių.

problem-sign-in-too-weak = Prisijungimo paslauga pakankamai tikrai nepatvirtino, kas Jūs esate
remedy-sign-in-too-weak = Prisijunkite ten antruoju veiksniu arba čia kitu būdu.

problem-provider-unavailable = Prisijungimo paslauga neatsako
remedy-provider-unavailable = Prisijunkite kitu būdu arba bandykite vėliau.

problem-step-up-needed = Dar kartą įrodykite, kas esate
remedy-step-up-needed = Įrodykite slaptažodžiu, kodu arba prieigos raktu ir pakartokite.

problem-enrolment-needed = Pirmiausia nustatykite prisijungimą
remedy-enrolment-needed = Nustatykite slaptažodį arba užregistruokite prieigos raktą.

problem-not-found = Nerasta
remedy-not-found = Patikrinkite identifikatorių.

problem-method-not-allowed = Adresas šio metodo nepriima
remedy-method-not-allowed = Naudokite metodą, nurodytą antraštės lauke `Allow`.

problem-conflict = Būsena pasikeitė
remedy-conflict = Įkelkite iš naujo ir pakartokite.

problem-body-too-large = Turinys viršija ribą
remedy-body-too-large = Iš karto siųskite mažiau.

problem-body-malformed = Turinio negalima perskaityti
remedy-body-malformed = Siųskite tai, ko reikalauja sąsajos aprašas.

problem-media-type-unsupported = Toks duomenų tipas nepriimamas
remedy-media-type-unsupported = Siųskite application/json.

problem-page-invalid = Puslapis negalioja
remedy-page-invalid = Naudokite ankstesnio puslapio žymeklį ir ne daugiau kaip nurodytą dydį.

problem-form-forged = Forma išsiųsta ne iš šio seanso puslapio
remedy-form-forged = Atidarykite puslapį iš naujo ir užpildykite formą jame.

problem-rate-exceeded = Per daug užklausų
remedy-rate-exceeded = Sulėtinkite; riba ir laukimo laikas nurodyti.

problem-overloaded = Mazgas užimtas
remedy-overloaded = Pakartokite po akimirkos.

problem-ledger-unavailable = Prieigos žurnalo negalima rašyti, todėl joks atsakymas negali būti išsiųstas
remedy-ledger-unavailable = Praneškite operatoriui; paslauga atsinaujins pati, kai vėl bus galima rašyti žurnalą.

problem-store-unavailable = Duomenų saugykla negalima naudotis
remedy-store-unavailable = Praneškite operatoriui.

problem-record-damaged = Saugomas įrašas sugadintas
remedy-record-damaged = Praneškite operatoriui: įrašą reikia atkurti iš atsarginės kopijos.

problem-internal = Vidinis gedimas
remedy-internal = Praneškite operatoriui ir nurodykite laiką.

problem-peer-unknown = Mazgo nėra patikimumo sąraše
remedy-peer-unknown = Paprašykite federacijos valdytojų įtraukti mazgą į sąrašą.

problem-peer-not-entitled = Patikimumo sąrašas mazgui nesuteikia teisės į tai
remedy-peer-not-entitled = Klauskite tik to, į ką patikimumo sąrašas mazgui suteikia teisę.

problem-signature-invalid = Parašo patikra nepavyksta
remedy-signature-invalid = Patikrinkite pasirašymo raktą ir ar niekas pakeliui nekeičia pranešimų.

problem-signature-missing = Parašo nėra arba jis neapima to, ką privalo
remedy-signature-missing = Pasirašykite, kaip reikalauja protokolas.

problem-digest-mismatch = Turinys neatitinka savo maišos
remedy-digest-mismatch = Siųskite nepakeistą turinį.

problem-replayed = Ši užklausa jau buvo gauta
remedy-replayed = Kiekvieną užklausą pasirašykite iš naujo.

problem-clock-skew = Parašo laikas nepatenka į leidžiamą intervalą
remedy-clock-skew = Sinchronizuokite klausiančio mazgo laikrodį.

problem-trust-list-stale = Patikimumo sąrašas pasenęs
remedy-trust-list-stale = Įdiekite dabartinį patikimumo sąrašą.

problem-version-unsupported = Protokolo versija nepalaikoma
remedy-version-unsupported = Atnaujinkite senesnį iš abiejų mazgų.

problem-register-not-served = Registras čia neaptarnaujamas
remedy-register-not-served = Klauskite mazgo, kuris jį aptarnauja.

problem-record-invalid = Įrašas neatitinka registro deklaracijos
remedy-record-invalid = Pataisykite nurodytus laukus.

problem-form-invalid = Forma neatitinka savo deklaracijos
remedy-form-invalid = Pataisykite nurodytus laukus.

problem-not-owner = Įrašą gali keisti tik jo savininkas
remedy-not-owner = Pasiūlykite pakeitimą savininkui.

problem-alert-incompatible = Kitos valstybės perspėjimas nesuderinamas su šiuo
remedy-alert-incompatible = Pasikonsultuokite su nurodytomis valstybėmis; vis tiek įveskite tik dėl esminių nacionalinių interesų.

problem-feed-set-back = Šio mazgo srautas netęsia to, ką jis paskelbė
remedy-feed-set-back = Atkurkite atsarginę kopiją, kurioje yra tai, kas paskelbta; iki tol nieko neįvedama.

problem-proof-invalid = Įrodymo patikra nepavyksta
remedy-proof-invalid = Laikykite dokumentą neįrodytu; klaida nurodyta.

problem-configuration-invalid = Konfigūracija negalioja
remedy-configuration-invalid = Pataisykite nurodytą nuostatą ir paleiskite iš naujo.

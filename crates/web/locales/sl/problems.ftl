# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

problem-justification-incomplete = Utemeljitev je nepopolna
remedy-justification-incomplete = Navedite namen, pravno podlago in opravilno številko zadeve.

problem-code-unknown = Kode ni v njeni tabeli
remedy-code-unknown = Izberite kodo iz navedene tabele.

problem-query-malformed = Poizvedba ni pravilno oblikovana
remedy-query-malformed = Popravite navedena polja.

problem-search-key-not-permitted = V registru ni dovoljeno iskati po teh podatkih
remedy-search-key-not-permitted = Dodajte podatke, ki jih zahteva opis registra.

problem-denied = Pravilo tega ne dovoljuje
remedy-denied = Preberite navedeno pravilo; če menite, da ne velja, se obrnite na nadrejeno osebo.

problem-purpose-not-accepted = Register ne sprejema tega namena in pravne podlage
remedy-purpose-not-accepted = Navedite namen, ki ga register sprejema, če je resničen.

problem-second-officer-required = Soglašati mora druga uradna oseba
remedy-second-officer-required = Za potrditev prosite osebo iz druge enote.

problem-not-signed-in = Najprej se prijavite
remedy-not-signed-in = Prijavite se ali predložite odjemalsko potrdilo ali žeton.

problem-sign-in-failed = Prijava ni uspela
remedy-sign-in-failed = Preverite ime, geslo in kodo; po večkratnem neuspehu počakajte navedeni čas.

problem-sign-in-blocked = Preveč neuspešnih poskusov
remedy-sign-in-blocked = Počakajte navedeni čas ali se obrnite na skrbnika.

problem-sign-in-too-weak = Prijavna služba ni dovolj zanesljivo potrdila, kdo ste
remedy-sign-in-too-weak = Prijavite se tam z drugim dejavnikom ali tukaj na drug način.

problem-provider-unavailable = Prijavna služba se ne odziva
remedy-provider-unavailable = Prijavite se na drug način ali poskusite pozneje.

problem-step-up-needed = Znova dokažite, kdo ste
remedy-step-up-needed = Dokažite to z geslom, kodo ali ključem za dostop, nato ponovite.

problem-enrolment-needed = Najprej nastavite svojo prijavo
remedy-enrolment-needed = Nastavite geslo ali registrirajte ključ za dostop.

problem-not-found = Ni najdeno
remedy-not-found = Preverite identifikator.

problem-method-not-allowed = Naslov ne sprejema te metode
remedy-method-not-allowed = Uporabite metodo, navedeno v polju glave `Allow`.

problem-conflict = Stanje se je spremenilo
remedy-conflict = Naložite znova in ponovite.

problem-body-too-large = Vsebina presega omejitev
remedy-body-too-large = Pošljite manj naenkrat.

problem-body-malformed = Vsebine ni mogoče prebrati
remedy-body-malformed = Pošljite, kar zahteva opis vmesnika.

problem-media-type-unsupported = Vrsta medija ni sprejeta
remedy-media-type-unsupported = Pošljite application/json.

problem-page-invalid = Stran ni veljavna
remedy-page-invalid = Uporabite kazalec prejšnje strani in največ navedeno velikost.

problem-form-forged = Obrazec ni bil poslan s strani te prijave
remedy-form-forged = Znova odprite stran in tam izpolnite obrazec.

problem-rate-exceeded = Preveč zahtevkov
remedy-rate-exceeded = Upočasnite; navedena sta omejitev in čas čakanja.

problem-overloaded = Vozlišče je preobremenjeno
remedy-overloaded = Čez trenutek ponovite.

problem-ledger-unavailable = V dnevnik dostopov ni mogoče pisati, zato noben odgovor ne sme ven
remedy-ledger-unavailable = Obvestite upravljavca; storitev se nadaljuje sama, ko je v dnevnik spet mogoče pisati.

problem-store-unavailable = Shrambe ni mogoče uporabljati
remedy-store-unavailable = Obvestite upravljavca.

problem-record-damaged = Shranjeni zapis je poškodovan
remedy-record-damaged = Obvestite upravljavca: zapis je treba obnoviti iz varnostne kopije.

problem-internal = Prišlo je do notranje napake
remedy-internal = Obvestite upravljavca in navedite čas.

problem-peer-unknown = Vozlišča ni na seznamu zaupanja
remedy-peer-unknown = Prosite upravljavce federacije, naj vozlišče uvrstijo na seznam.

problem-peer-not-entitled = Vozlišče po seznamu zaupanja do tega ni upravičeno
remedy-peer-not-entitled = Zahtevajte le tisto, do česar je vozlišče po seznamu zaupanja upravičeno.

problem-signature-invalid = Podpis ni veljaven
remedy-signature-invalid = Preverite podpisni ključ in ali kaj na poti spreminja sporočila.

problem-signature-missing = Podpis manjka ali ne zajema vsega, kar mora
remedy-signature-missing = Podpišite, kot zahteva protokol.

problem-digest-mismatch = Vsebina se ne ujema s svojim povzetkom
remedy-digest-mismatch = Pošljite nespremenjeno vsebino.

problem-replayed = Zahtevek je bil že viden
remedy-replayed = Vsak zahtevek podpišite na novo.

problem-clock-skew = Čas podpisa je zunaj dovoljenega okvira
remedy-clock-skew = Uskladite uro vozlišča, ki sprašuje.

problem-trust-list-stale = Seznam zaupanja je zastarel
remedy-trust-list-stale = Namestite veljavni seznam zaupanja.

problem-version-unsupported = Različica protokola ni podprta
remedy-version-unsupported = Posodobite starejše od obeh vozlišč.

problem-register-not-served = Register tukaj ni na voljo
remedy-register-not-served = Vprašajte vozlišče, ki ga ponuja.

problem-record-invalid = Zapis se ne ujema z opisom registra
remedy-record-invalid = Popravite navedena polja.

problem-form-invalid = Obrazec se ne ujema s svojim opisom
remedy-form-invalid = Popravite navedena polja.

problem-not-owner = Zapis sme spremeniti samo njegov lastnik
remedy-not-owner = Spremembo predlagajte lastniku.

problem-alert-incompatible = Razpis ukrepa druge države ni združljiv s tem
remedy-alert-incompatible = Posvetujte se z navedenimi državami; kljub temu vnesite samo zaradi bistvenih nacionalnih interesov.

problem-feed-set-back = Podatkovni tok tega vozlišča se ne nadaljuje iz objavljenega
remedy-feed-set-back = Obnovite varnostno kopijo, ki vsebuje objavljeno; do takrat se nič ne vnese.

problem-proof-invalid = Dokaz ni veljaven
remedy-proof-invalid = Dokument obravnavajte kot nedokazan; napaka je navedena.

problem-configuration-invalid = Konfiguracija ni veljavna
remedy-configuration-invalid = Popravite navedeno nastavitev in znova zaženite.

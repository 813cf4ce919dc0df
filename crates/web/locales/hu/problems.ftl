# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

problem-justification-incomplete = Az indokolás hiányos
remedy-justification-incomplete = Adja meg a célt, a jogalapot és az ügyszámot.

problem-code-unknown = Egy kód nincs a táblázatában
remedy-code-unknown = Válasszon kódot a megnevezett táblázatból.

problem-query-malformed = A lekérdezés formája hibás
remedy-query-malformed = Javítsa ki a megnevezett mezőket.

problem-search-key-not-permitted = A nyilvántartásban nem szabad ezek alapján keresni
remedy-search-key-not-permitted = Adja meg a nyilvántartás leírásában megkövetelt adatokat.

problem-denied = Egy szabály ezt nem engedi meg
remedy-denied = Olvassa el a megnevezett szabályt; ha úgy véli, hogy nem alkalmazandó, kérdezze meg a felettesét.

problem-purpose-not-accepted = A nyilvántartás nem fogadja el ezt a célt és jogalapot
remedy-purpose-not-accepted = Adjon meg olyan célt, amelyet a nyilvántartás elfogad, ha az a valódi cél.

problem-second-officer-required = Egy másik tisztviselő egyetértése szükséges
remedy-second-officer-required = Kérjen megerősítést egy másik egységben dolgozó munkatárstól.

problem-not-signed-in = Először jelentkezzen be
remedy-not-signed-in = Jelentkezzen be, vagy mutasson be ügyféltanúsítványt vagy tokent.

problem-sign-in-failed = A bejelentkezés nem sikerült
remedy-sign-in-failed = Ellenőrizze a nevet, a jelszót és a kódot; ismételt sikertelenség után várja ki a megadott időt.

problem-sign-in-blocked = Túl sok sikertelen kísérlet
remedy-sign-in-blocked = Várja ki a megadott időt, vagy forduljon a rendszergazdához.

problem-sign-in-too-weak = A bejelentkezési szolgáltatás nem igazolta elég biztosan, hogy Ön kicsoda
remedy-sign-in-too-weak = Jelentkezzen be ott második tényezővel, vagy itt más módon.

problem-provider-unavailable = A bejelentkezési szolgáltatás nem válaszol
remedy-provider-unavailable = Jelentkezzen be más módon, vagy próbálja újra később.

problem-step-up-needed = Igazolja újra, hogy Ön az
remedy-step-up-needed = Igazolja jelszóval, kóddal vagy azonosítókulccsal, majd ismételje meg.

problem-enrolment-needed = Először állítsa be a bejelentkezését
remedy-enrolment-needed = Állítson be jelszót, vagy regisztráljon azonosítókulcsot.

problem-not-found = Nem található
remedy-not-found = Ellenőrizze az azonosítót.

problem-method-not-allowed = A cím nem fogadja el ezt a metódust
remedy-method-not-allowed = Használjon olyan metódust, amelyet az `Allow` fejlécmező megnevez.

problem-conflict = Az állapot megváltozott
remedy-conflict = Töltse be újra, és ismételje meg.

problem-body-too-large = A tartalom túllépi a korlátot
remedy-body-too-large = Küldjön egyszerre kevesebbet.

problem-body-malformed = A tartalom nem olvasható
remedy-body-malformed = Azt küldje, amit a felület leírása kér.

problem-media-type-unsupported = A médiatípus nem elfogadott
remedy-media-type-unsupported = Küldjön application/json típust.

problem-page-invalid = Az oldal érvénytelen
remedy-page-invalid = Használja az előző oldal kurzorát és legfeljebb a megadott méretet.

problem-form-forged = Az űrlapot nem e munkamenet egyik oldaláról küldték
remedy-form-forged = Nyissa meg újra az oldalt, és ott töltse ki az űrlapot.

problem-rate-exceeded = Túl sok kérés
remedy-rate-exceeded = Lassítson; a korlát és a várakozási idő meg van adva.

problem-overloaded = A csomópont túlterhelt
remedy-overloaded = Ismételje meg egy pillanat múlva.

problem-ledger-unavailable = A hozzáférési napló nem írható, ezért válasz nem adható ki
remedy-ledger-unavailable = Értesítse az üzemeltetőt; a szolgáltatás magától folytatódik, amint a napló írható.

problem-store-unavailable = A tároló nem használható
remedy-store-unavailable = Értesítse az üzemeltetőt.

problem-record-damaged = Egy tárolt rekord sérült
remedy-record-damaged = Értesítse az üzemeltetőt: a rekordot biztonsági mentésből kell visszaállítani.

problem-internal = Belső hiba történt
remedy-internal = Értesítse az üzemeltetőt, és adja meg az időpontot.

problem-peer-unknown = A csomópont nincs a megbízhatósági listán
remedy-peer-unknown = Kérje a szövetség üzemeltetőit, hogy vegyék fel a csomópontot a listára.

problem-peer-not-entitled = A megbízhatósági lista alapján a csomópont erre nem jogosult
remedy-peer-not-entitled = Csak azt kérje, amire a csomópont a megbízhatósági lista alapján jogosult.

problem-signature-invalid = Az aláírás érvénytelen
remedy-signature-invalid = Ellenőrizze az aláíró kulcsot, és hogy útközben semmi nem változtatja-e meg az üzeneteket.

problem-signature-missing = Az aláírás hiányzik, vagy nem terjed ki mindenre, amire kell
remedy-signature-missing = A protokoll szerint írja alá.

problem-digest-mismatch = A tartalom nem egyezik az ellenőrző összegével
remedy-digest-mismatch = Küldje el a tartalmat változatlanul.

problem-replayed = A kérés már korábban beérkezett
remedy-replayed = Minden kérést írjon alá újra.

problem-clock-skew = Az aláírás időpontja a megengedett időszakon kívül esik
remedy-clock-skew = Állítsa be pontosan a kérdező csomópont óráját.

problem-trust-list-stale = A megbízhatósági lista elavult
remedy-trust-list-stale = Telepítse az érvényes megbízhatósági listát.

problem-version-unsupported = A protokoll verziója nem támogatott
remedy-version-unsupported = Frissítse a két csomópont közül a régebbit.

problem-register-not-served = A nyilvántartást itt nem szolgálják ki
remedy-register-not-served = Kérdezzen egy olyan csomópontot, amely kiszolgálja.

problem-record-invalid = A rekord nem felel meg a nyilvántartás leírásának
remedy-record-invalid = Javítsa ki a megnevezett mezőket.

problem-form-invalid = Az űrlap nem felel meg a leírásának
remedy-form-invalid = Javítsa ki a megnevezett mezőket.

problem-not-owner = Egy rekordot csak a tulajdonosa módosíthat
remedy-not-owner = Javasolja a módosítást a tulajdonosnak.

problem-alert-incompatible = Egy másik állam figyelmeztető jelzése ezzel nem egyeztethető össze
remedy-alert-incompatible = Konzultáljon a megnevezett államokkal; ennek ellenére csak alapvető nemzeti érdekből vigye be.

problem-feed-set-back = E csomópont adatfolyama nem folytatja azt, amit közzétett
remedy-feed-set-back = Állítson vissza olyan biztonsági mentést, amely tartalmazza a közzétett adatokat; addig semmi nem vihető be.

problem-proof-invalid = A bizonyíték érvénytelen
remedy-proof-invalid = A dokumentumot tekintse nem bizonyítottnak; a hiba meg van nevezve.

problem-configuration-invalid = A konfiguráció érvénytelen
remedy-configuration-invalid = Javítsa ki a megnevezett beállítást, és indítsa újra.

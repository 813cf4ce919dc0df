# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

problem-justification-incomplete = Odôvodnenie nie je úplné
remedy-justification-incomplete = Uveďte účel, právny základ a spisovú značku.

problem-code-unknown = Kód nie je vo svojej tabuľke
remedy-code-unknown = Zvoľte kód z uvedenej tabuľky.

problem-query-malformed = Dopyt má nesprávnu podobu
remedy-query-malformed = Opravte uvedené polia.

problem-search-key-not-permitted = V registri sa podľa týchto údajov nesmie vyhľadávať
remedy-search-key-not-permitted = Doplňte údaje, ktoré vyžaduje deklarácia registra.

problem-denied = Pravidlo to nedovoľuje
remedy-denied = Prečítajte si uvedené pravidlo; ak si myslíte, že neplatí, opýtajte sa nadriadeného.

problem-purpose-not-accepted = Register neprijíma tento účel a právny základ
remedy-purpose-not-accepted = Uveďte účel, ktorý register prijíma, ak je pravdivý.

problem-second-officer-required = Musí súhlasiť ďalší príslušník
remedy-second-officer-required = Požiadajte o potvrdenie kolegu z iného útvaru.

problem-not-signed-in = Najprv sa prihláste
remedy-not-signed-in = Prihláste sa alebo predložte klientsky certifikát či token.

problem-sign-in-failed = Prihlásenie zlyhalo
remedy-sign-in-failed = Skontrolujte názov, heslo a kód; po opakovanom neúspechu počkajte uvedený čas.

problem-sign-in-blocked = Príliš veľa neúspešných pokusov
remedy-sign-in-blocked = Počkajte uvedený čas alebo sa obráťte na správcu.

problem-sign-in-too-weak = Prihlasovacia služba vašu totožnosť nepotvrdila dostatočne spoľahlivo
remedy-sign-in-too-weak = Prihláste sa tam druhým faktorom, alebo tu iným spôsobom.

problem-provider-unavailable = Prihlasovacia služba neodpovedá
remedy-provider-unavailable = Prihláste sa iným spôsobom alebo to skúste neskôr.

problem-step-up-needed = Znova preukážte svoju totožnosť
remedy-step-up-needed = Preukážte ju heslom, kódom alebo prístupovým kľúčom a úkon zopakujte.

problem-enrolment-needed = Najprv si nastavte prihlásenie
remedy-enrolment-needed = Nastavte heslo alebo zaregistrujte prístupový kľúč.

problem-not-found = Nenájdené
remedy-not-found = Skontrolujte identifikátor.

problem-method-not-allowed = Adresa túto metódu neprijíma
remedy-method-not-allowed = Použite metódu, ktorú uvádza pole hlavičky `Allow`.

problem-conflict = Stav sa zmenil
remedy-conflict = Načítajte znova a zopakujte.

problem-body-too-large = Obsah presahuje limit
remedy-body-too-large = Posielajte naraz menej.

problem-body-malformed = Obsah nemožno prečítať
remedy-body-malformed = Pošlite to, čo vyžaduje opis rozhrania.

problem-media-type-unsupported = Typ obsahu sa neprijíma
remedy-media-type-unsupported = Pošlite application/json.

problem-page-invalid = Strana nie je platná
remedy-page-invalid = Použite kurzor predchádzajúcej strany a najviac uvedenú veľkosť.

problem-form-forged = Formulár nebol odoslaný zo stránky tejto relácie
remedy-form-forged = Otvorte stránku znova a formulár vyplňte tam.

problem-rate-exceeded = Príliš veľa požiadaviek
remedy-rate-exceeded = Spomaľte; limit a čas čakania sú uvedené.

problem-overloaded = Uzol je zaneprázdnený
remedy-overloaded = O chvíľu zopakujte.

problem-ledger-unavailable = Do denníka prístupov nemožno zapisovať, preto nesmie odísť žiadna odpoveď
remedy-ledger-unavailable = Oznámte to prevádzkovateľovi; služba sa obnoví sama, keď bude možné do denníka zapisovať.

problem-store-unavailable = Úložisko nemožno použiť
remedy-store-unavailable = Oznámte to prevádzkovateľovi.

problem-record-damaged = Uložený záznam je poškodený
remedy-record-damaged = Oznámte to prevádzkovateľovi: záznam treba obnoviť zo zálohy.

problem-internal = Nastala vnútorná chyba
remedy-internal = Oznámte to prevádzkovateľovi a uveďte čas.

problem-peer-unknown = Uzol nie je na dôveryhodnom zozname
remedy-peer-unknown = Požiadajte prevádzkovateľov federácie, aby uzol zapísali.

problem-peer-not-entitled = Dôveryhodný zoznam na to uzol neoprávňuje
remedy-peer-not-entitled = Pýtajte sa len na to, na čo dôveryhodný zoznam uzol oprávňuje.

problem-signature-invalid = Overenie podpisu zlyhalo
remedy-signature-invalid = Skontrolujte podpisový kľúč a či cestou nič nemení správy.

problem-signature-missing = Podpis chýba alebo nezahŕňa všetko, čo musí
remedy-signature-missing = Podpíšte tak, ako vyžaduje protokol.

problem-digest-mismatch = Obsah nezodpovedá svojmu odtlačku
remedy-digest-mismatch = Pošlite obsah bez zmeny.

problem-replayed = Táto požiadavka už prišla
remedy-replayed = Každú požiadavku podpíšte znova.

problem-clock-skew = Čas podpisu je mimo povoleného rozmedzia
remedy-clock-skew = Synchronizujte hodiny dopytujúceho uzla.

problem-trust-list-stale = Dôveryhodný zoznam je zastaraný
remedy-trust-list-stale = Nainštalujte aktuálny dôveryhodný zoznam.

problem-version-unsupported = Verzia protokolu nie je podporovaná
remedy-version-unsupported = Aktualizujte starší z oboch uzlov.

problem-register-not-served = Register sa tu neobsluhuje
remedy-register-not-served = Opýtajte sa uzla, ktorý ho obsluhuje.

problem-record-invalid = Záznam nezodpovedá deklarácii registra
remedy-record-invalid = Opravte uvedené polia.

problem-form-invalid = Formulár nezodpovedá svojej deklarácii
remedy-form-invalid = Opravte uvedené polia.

problem-not-owner = Záznam smie zmeniť len jeho vlastník
remedy-not-owner = Navrhnite zmenu vlastníkovi.

problem-alert-incompatible = Zápis iného štátu nie je s týmto zlučiteľný
remedy-alert-incompatible = Konzultujte s uvedenými štátmi; napriek tomu vložte len v základnom národnom záujme.

problem-feed-set-back = Súbor tohto uzla nenadväzuje na to, čo zverejnil
remedy-feed-set-back = Obnovte zálohu, ktorá obsahuje to, čo bolo zverejnené; dovtedy sa nič nevkladá.

problem-proof-invalid = Overenie dôkazu zlyhalo
remedy-proof-invalid = Považujte dokument za nedokázaný; chyba je uvedená.

problem-configuration-invalid = Konfigurácia nie je platná
remedy-configuration-invalid = Opravte uvedené nastavenie a spustite znova.

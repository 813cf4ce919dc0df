# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

problem-justification-incomplete = Odůvodnění není úplné
remedy-justification-incomplete = Uveďte účel, právní základ a spisovou značku.

problem-code-unknown = Kód není ve své tabulce
remedy-code-unknown = Zvolte kód z uvedené tabulky.

problem-query-malformed = Dotaz má nesprávnou podobu
remedy-query-malformed = Opravte uvedená pole.

problem-search-key-not-permitted = V registru se podle těchto údajů vyhledávat nesmí
remedy-search-key-not-permitted = Doplňte údaje, které vyžaduje deklarace registru.

problem-denied = Pravidlo to nedovoluje
remedy-denied = Přečtěte si uvedené pravidlo; domníváte-li se, že neplatí, zeptejte se nadřízeného.

problem-purpose-not-accepted = Registr nepřijímá tento účel a právní základ
remedy-purpose-not-accepted = Uveďte účel, který registr přijímá, je-li pravdivý.

problem-second-officer-required = Musí souhlasit další příslušník
remedy-second-officer-required = Požádejte o potvrzení kolegu z jiného útvaru.

problem-not-signed-in = Nejprve se přihlaste
remedy-not-signed-in = Přihlaste se nebo předložte klientský certifikát či token.

problem-sign-in-failed = Přihlášení se nezdařilo
remedy-sign-in-failed = Zkontrolujte název, heslo a kód; po opakovaném neúspěchu počkejte uvedenou dobu.

problem-sign-in-blocked = Příliš mnoho neúspěšných pokusů
remedy-sign-in-blocked = Počkejte uvedenou dobu nebo se obraťte na správce.

problem-sign-in-too-weak = Přihlašovací služba vaši totožnost nepotvrdila dostatečně spolehlivě
remedy-sign-in-too-weak = Přihlaste se tam druhým faktorem, nebo zde jiným způsobem.

problem-provider-unavailable = Přihlašovací služba neodpovídá
remedy-provider-unavailable = Přihlaste se jiným způsobem, nebo to zkuste později.

problem-step-up-needed = Znovu prokažte svou totožnost
remedy-step-up-needed = Prokažte ji heslem, kódem nebo přístupovým klíčem a úkon zopakujte.

problem-enrolment-needed = Nejprve si nastavte přihlášení
remedy-enrolment-needed = Nastavte heslo nebo zaregistrujte přístupový klíč.

problem-not-found = Nenalezeno
remedy-not-found = Zkontrolujte identifikátor.

problem-method-not-allowed = Adresa tuto metodu nepřijímá
remedy-method-not-allowed = Použijte metodu, kterou uvádí pole hlavičky `Allow`.

problem-conflict = Stav se změnil
remedy-conflict = Načtěte znovu a zopakujte.

problem-body-too-large = Obsah přesahuje limit
remedy-body-too-large = Posílejte najednou méně.

problem-body-malformed = Obsah nelze přečíst
remedy-body-malformed = Pošlete to, co vyžaduje popis rozhraní.

problem-media-type-unsupported = Typ obsahu se nepřijímá
remedy-media-type-unsupported = Pošlete application/json.

problem-page-invalid = Stránka není platná
remedy-page-invalid = Použijte kurzor předchozí stránky a nejvýše uvedenou velikost.

problem-form-forged = Formulář nebyl odeslán ze stránky této relace
remedy-form-forged = Otevřete stránku znovu a formulář vyplňte tam.

problem-rate-exceeded = Příliš mnoho požadavků
remedy-rate-exceeded = Zpomalte; limit a doba čekání jsou uvedeny.

problem-overloaded = Uzel je zaneprázdněn
remedy-overloaded = Za chvíli zopakujte.

problem-ledger-unavailable = Do deníku přístupů nelze zapisovat, proto nesmí odejít žádná odpověď
remedy-ledger-unavailable = Sdělte to provozovateli; služba se obnoví sama, jakmile lze do deníku zapisovat.

problem-store-unavailable = Úložiště nelze použít
remedy-store-unavailable = Sdělte to provozovateli.

problem-record-damaged = Uložený zápis je poškozen
remedy-record-damaged = Sdělte to provozovateli: zápis je třeba obnovit ze zálohy.

problem-internal = Došlo k vnitřní chybě
remedy-internal = Sdělte to provozovateli a uveďte čas.

problem-peer-unknown = Uzel není na důvěryhodném seznamu
remedy-peer-unknown = Požádejte provozovatele federace, aby uzel zapsali.

problem-peer-not-entitled = Důvěryhodný seznam k tomu uzel neopravňuje
remedy-peer-not-entitled = Ptejte se jen na to, k čemu důvěryhodný seznam uzel opravňuje.

problem-signature-invalid = Ověření podpisu selhalo
remedy-signature-invalid = Zkontrolujte podpisový klíč a zda cestou nic nemění zprávy.

problem-signature-missing = Podpis chybí nebo nezahrnuje vše, co musí
remedy-signature-missing = Podepište, jak vyžaduje protokol.

problem-digest-mismatch = Obsah neodpovídá svému otisku
remedy-digest-mismatch = Pošlete obsah beze změny.

problem-replayed = Tento požadavek již přišel
remedy-replayed = Každý požadavek podepište znovu.

problem-clock-skew = Čas podpisu je mimo povolené rozmezí
remedy-clock-skew = Synchronizujte hodiny dotazujícího se uzlu.

problem-trust-list-stale = Důvěryhodný seznam je zastaralý
remedy-trust-list-stale = Nainstalujte aktuální důvěryhodný seznam.

problem-version-unsupported = Verze protokolu není podporována
remedy-version-unsupported = Aktualizujte starší z obou uzlů.

problem-register-not-served = Registr se zde neobsluhuje
remedy-register-not-served = Zeptejte se uzlu, který jej obsluhuje.

problem-record-invalid = Zápis neodpovídá deklaraci registru
remedy-record-invalid = Opravte uvedená pole.

problem-form-invalid = Formulář neodpovídá své deklaraci
remedy-form-invalid = Opravte uvedená pole.

problem-not-owner = Zápis smí změnit jen jeho vlastník
remedy-not-owner = Navrhněte změnu vlastníkovi.

problem-alert-incompatible = Záznam jiného státu není s tímto slučitelný
remedy-alert-incompatible = Konzultujte s uvedenými státy; přesto vložte jen v zásadním vnitrostátním zájmu.

problem-feed-set-back = Soubor tohoto uzlu nenavazuje na to, co zveřejnil
remedy-feed-set-back = Obnovte zálohu, která obsahuje to, co bylo zveřejněno; do té doby se nic nevkládá.

problem-proof-invalid = Ověření důkazu selhalo
remedy-proof-invalid = Považujte dokument za neprokázaný; chyba je uvedena.

problem-configuration-invalid = Konfigurace není platná
remedy-configuration-invalid = Opravte uvedené nastavení a spusťte znovu.

# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

problem-justification-incomplete = Obrazloženje je nepotpuno
remedy-justification-incomplete = Navedite svrhu, pravnu osnovu i oznaku predmeta.

problem-code-unknown = Kod se ne nalazi u svojoj tablici
remedy-code-unknown = Odaberite kod iz navedene tablice.

problem-query-malformed = Upit nije pravilno oblikovan
remedy-query-malformed = Ispravite navedena polja.

problem-search-key-not-permitted = Registar se ne smije pretraživati prema tim podacima
remedy-search-key-not-permitted = Dodajte podatke koje zahtijeva opis registra.

problem-denied = Pravilo to ne dopušta
remedy-denied = Pročitajte navedeno pravilo; obratite se nadređenoj osobi ako smatrate da se ne primjenjuje.

problem-purpose-not-accepted = Registar ne prihvaća tu svrhu i pravnu osnovu
remedy-purpose-not-accepted = Navedite svrhu koju registar prihvaća, ako je istinita.

problem-second-officer-required = Mora se suglasiti drugi službenik
remedy-second-officer-required = Zamolite kolegu iz druge jedinice za potvrdu.

problem-not-signed-in = Najprije se prijavite
remedy-not-signed-in = Prijavite se ili predočite klijentski certifikat ili token.

problem-sign-in-failed = Prijava nije uspjela
remedy-sign-in-failed = Provjerite naziv, lozinku i kod; nakon ponovljenih neuspjeha pričekajte navedeno vrijeme.

problem-sign-in-blocked = Previše neuspjelih pokušaja
remedy-sign-in-blocked = Pričekajte navedeno vrijeme ili se obratite administratoru.

problem-sign-in-too-weak = Služba za prijavu nije dovoljno pouzdano potvrdila tko ste
remedy-sign-in-too-weak = Prijavite se ondje drugim faktorom ili ovdje na drugi način.

problem-provider-unavailable = Služba za prijavu ne odgovara
remedy-provider-unavailable = Prijavite se na drugi način ili pokušajte ponovno poslije.

problem-step-up-needed = Ponovno dokažite tko ste
remedy-step-up-needed = Dokažite to lozinkom, kodom ili pristupnim ključem, a zatim ponovite.

problem-enrolment-needed = Najprije postavite svoju prijavu
remedy-enrolment-needed = Postavite lozinku ili registrirajte pristupni ključ.

problem-not-found = Nije pronađeno
remedy-not-found = Provjerite identifikator.

problem-method-not-allowed = Adresa ne prihvaća tu metodu
remedy-method-not-allowed = Upotrijebite metodu navedenu u polju zaglavlja `Allow`.

problem-conflict = Stanje se promijenilo
remedy-conflict = Učitajte ponovno i ponovite.

problem-body-too-large = Sadržaj prelazi ograničenje
remedy-body-too-large = Pošaljite manje odjednom.

problem-body-malformed = Sadržaj se ne može pročitati
remedy-body-malformed = Pošaljite ono što traži opis sučelja.

problem-media-type-unsupported = Vrsta medija nije prihvaćena
remedy-media-type-unsupported = Pošaljite application/json.

problem-page-invalid = Stranica nije valjana
remedy-page-invalid = Upotrijebite pokazivač prethodne stranice i najviše navedenu veličinu.

problem-form-forged = Obrazac nije poslan sa stranice ove prijave
remedy-form-forged = Ponovno otvorite stranicu i ondje ispunite obrazac.

problem-rate-exceeded = Previše zahtjeva
remedy-rate-exceeded = Usporite; navedeni su ograničenje i vrijeme čekanja.

problem-overloaded = Čvor je preopterećen
remedy-overloaded = Ponovite za koji trenutak.

problem-ledger-unavailable = Dnevnik pristupa ne može se zapisati, pa se nijedan odgovor ne smije izdati
remedy-ledger-unavailable = Obavijestite operatera; usluga se nastavlja sama čim se dnevnik može zapisivati.

problem-store-unavailable = Pohrana se ne može upotrebljavati
remedy-store-unavailable = Obavijestite operatera.

problem-record-damaged = Pohranjeni je zapis oštećen
remedy-record-damaged = Obavijestite operatera: zapis treba vratiti iz sigurnosne kopije.

problem-internal = Nastala je unutarnja pogreška
remedy-internal = Obavijestite operatera i navedite vrijeme.

problem-peer-unknown = Čvor nije na popisu povjerenja
remedy-peer-unknown = Zatražite od operatera federacije da uvrste čvor.

problem-peer-not-entitled = Popis povjerenja ne daje čvoru pravo na to
remedy-peer-not-entitled = Tražite samo ono na što čvor ima pravo prema popisu povjerenja.

problem-signature-invalid = Potpis nije valjan
remedy-signature-invalid = Provjerite ključ za potpisivanje i mijenja li nešto poruke na putu.

problem-signature-missing = Potpis nedostaje ili ne obuhvaća ono što mora
remedy-signature-missing = Potpišite kako zahtijeva protokol.

problem-digest-mismatch = Sadržaj ne odgovara svojem sažetku
remedy-digest-mismatch = Pošaljite sadržaj nepromijenjen.

problem-replayed = Zahtjev je već viđen
remedy-replayed = Svaki zahtjev potpišite iznova.

problem-clock-skew = Vrijeme potpisa izvan je dopuštenog razdoblja
remedy-clock-skew = Uskladite sat čvora koji šalje upit.

problem-trust-list-stale = Popis povjerenja je zastario
remedy-trust-list-stale = Postavite važeći popis povjerenja.

problem-version-unsupported = Verzija protokola nije podržana
remedy-version-unsupported = Ažurirajte stariji od dvaju čvorova.

problem-register-not-served = Registar se ovdje ne poslužuje
remedy-register-not-served = Pitajte čvor koji ga poslužuje.

problem-record-invalid = Zapis ne odgovara opisu registra
remedy-record-invalid = Ispravite navedena polja.

problem-form-invalid = Obrazac ne odgovara svojem opisu
remedy-form-invalid = Ispravite navedena polja.

problem-not-owner = Zapis smije mijenjati samo njegov vlasnik
remedy-not-owner = Predložite izmjenu vlasniku.

problem-alert-incompatible = Upozorenje druge države nije spojivo s ovim
remedy-alert-incompatible = Savjetujte se s navedenim državama; unesite ga unatoč tomu samo zbog bitnih nacionalnih interesa.

problem-feed-set-back = Tok podataka ovog čvora ne nastavlja se na ono što je objavio
remedy-feed-set-back = Vratite sigurnosnu kopiju koja sadržava objavljeno; dotad se ništa ne unosi.

problem-proof-invalid = Dokaz nije valjan
remedy-proof-invalid = Smatrajte dokument nedokazanim; pogreška je navedena.

problem-configuration-invalid = Konfiguracija nije valjana
remedy-configuration-invalid = Ispravite navedenu postavku i ponovno pokrenite.

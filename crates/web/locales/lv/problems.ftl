# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

problem-justification-incomplete = Pamatojums ir nepilnīgs
remedy-justification-incomplete = Norādiet nolūku, juridisko pamatu un lietas numuru.

problem-code-unknown = Koda nav tā tabulā
remedy-code-unknown = Izvēlieties kodu no norādītās tabulas.

problem-query-malformed = Vaicājums ir nepareizi veidots
remedy-query-malformed = Izlabojiet norādītos laukus.

problem-search-key-not-permitted = Reģistrā nedrīkst meklēt pēc šīm pazīmēm
remedy-search-key-not-permitted = Pievienojiet pazīmes, ko prasa reģistra deklarācija.

problem-denied = Noteikums to neatļauj
remedy-denied = Izlasiet norādīto noteikumu; ja domājat, ka tas nav piemērojams, vērsieties pie sava vadītāja.

problem-purpose-not-accepted = Reģistrs nepieņem šo nolūku un juridisko pamatu
remedy-purpose-not-accepted = Norādiet nolūku, ko reģistrs pieņem, ja tas ir patiesais nolūks.

problem-second-officer-required = Jāpiekrīt otrai amatpersonai
remedy-second-officer-required = Lūdziet apstiprinājumu kolēģim no citas vienības.

problem-not-signed-in = Vispirms piesakieties
remedy-not-signed-in = Piesakieties vai uzrādiet klienta sertifikātu vai piekļuves pilnvaru.

problem-sign-in-failed = Pieteikšanās neizdevās
remedy-sign-in-failed = Pārbaudiet vārdu, paroli un kodu; pēc atkārtotām neveiksmēm pagaidiet norādīto laiku.

problem-sign-in-blocked = Pārāk daudz neveiksmīgu mēģinājumu
remedy-sign-in-blocked = Pagaidiet norādīto laiku vai vērsieties pie administratora.

problem-sign-in-too-weak = Pieteikšanās pakalpojums pietiekami droši neapliecināja, kas Jūs esat
remedy-sign-in-too-weak = Piesakieties tur ar otru faktoru vai šeit citādi.

problem-provider-unavailable = Pieteikšanās pakalpojums neatbild
remedy-provider-unavailable = Piesakieties citādi vai mēģiniet vēlāk vēlreiz.

problem-step-up-needed = Vēlreiz aplieciniet, kas jūs esat
remedy-step-up-needed = Aplieciniet to ar paroli, kodu vai piekļuves atslēgu un tad atkārtojiet.

problem-enrolment-needed = Vispirms iestatiet pieteikšanos
remedy-enrolment-needed = Iestatiet paroli vai reģistrējiet piekļuves atslēgu.

problem-not-found = Nav atrasts
remedy-not-found = Pārbaudiet identifikatoru.

problem-method-not-allowed = Adrese šo metodi nepieņem
remedy-method-not-allowed = Izmantojiet metodi, ko norāda galvenes lauks `Allow`.

problem-conflict = Stāvoklis ir mainījies
remedy-conflict = Ielādējiet vēlreiz un atkārtojiet.

problem-body-too-large = Saturs pārsniedz ierobežojumu
remedy-body-too-large = Sūtiet vienā reizē mazāk.

problem-body-malformed = Saturu nevar nolasīt
remedy-body-malformed = Sūtiet to, ko prasa saskarnes apraksts.

problem-media-type-unsupported = Šo datu nesēja tipu nepieņem
remedy-media-type-unsupported = Sūtiet application/json.

problem-page-invalid = Lapa nav derīga
remedy-page-invalid = Izmantojiet iepriekšējās lapas kursoru un ne vairāk kā norādīto lielumu.

problem-form-forged = Veidlapa nav sūtīta no šīs sesijas lapas
remedy-form-forged = Atveriet lapu vēlreiz un aizpildiet veidlapu tajā.

problem-rate-exceeded = Pārāk daudz pieprasījumu
remedy-rate-exceeded = Palēniniet; ierobežojums un gaidīšanas laiks ir norādīti.

problem-overloaded = Mezgls ir aizņemts
remedy-overloaded = Pēc brīža atkārtojiet.

problem-ledger-unavailable = Piekļuves žurnālā nevar rakstīt, tāpēc nevienu atbildi nedrīkst nosūtīt
remedy-ledger-unavailable = Paziņojiet uzturētājam; pakalpojums atjaunosies pats, tiklīdz žurnālā atkal varēs rakstīt.

problem-store-unavailable = Datu krātuvi nevar izmantot
remedy-store-unavailable = Paziņojiet uzturētājam.

problem-record-damaged = Glabāts ieraksts ir bojāts
remedy-record-damaged = Paziņojiet uzturētājam: ieraksts jāatjauno no dublējumkopijas.

problem-internal = Iekšēja kļūme
remedy-internal = Paziņojiet uzturētājam un norādiet laiku.

problem-peer-unknown = Mezgla nav uzticamības sarakstā
remedy-peer-unknown = Lūdziet federācijas uzturētājiem iekļaut mezglu sarakstā.

problem-peer-not-entitled = Uzticamības saraksts mezglam nedod tiesības uz to
remedy-peer-not-entitled = Vaicājiet tikai to, uz ko mezglam tiesības dod uzticamības saraksts.

problem-signature-invalid = Paraksts neiztur pārbaudi
remedy-signature-invalid = Pārbaudiet parakstīšanas atslēgu un to, ka nekas ceļā nemaina ziņojumus.

problem-signature-missing = Paraksta nav, vai tas neaptver visu prasīto
remedy-signature-missing = Parakstiet, kā prasa protokols.

problem-digest-mismatch = Saturs neatbilst savai jaucējvērtībai
remedy-digest-mismatch = Sūtiet saturu nemainītu.

problem-replayed = Šis pieprasījums jau ir redzēts
remedy-replayed = Parakstiet katru pieprasījumu no jauna.

problem-clock-skew = Paraksta laiks ir ārpus pieļaujamā
remedy-clock-skew = Sinhronizējiet vaicājošā mezgla pulksteni.

problem-trust-list-stale = Uzticamības saraksts ir novecojis
remedy-trust-list-stale = Uzstādiet pašreizējo uzticamības sarakstu.

problem-version-unsupported = Protokola versija netiek atbalstīta
remedy-version-unsupported = Atjauniniet vecāko no abiem mezgliem.

problem-register-not-served = Reģistru šeit neapkalpo
remedy-register-not-served = Vaicājiet mezglam, kas to apkalpo.

problem-record-invalid = Ieraksts neatbilst reģistra deklarācijai
remedy-record-invalid = Izlabojiet norādītos laukus.

problem-form-invalid = Veidlapa neatbilst savai deklarācijai
remedy-form-invalid = Izlabojiet norādītos laukus.

problem-not-owner = Ierakstu drīkst mainīt tikai tā īpašnieks
remedy-not-owner = Ierosiniet maiņu īpašniekam.

problem-alert-incompatible = Citas valsts brīdinājums nav savienojams ar šo
remedy-alert-incompatible = Konsultējieties ar norādītajām valstīm; tomēr ievadiet tikai būtisku valsts interešu dēļ.

problem-feed-set-back = Šā mezgla plūsma neturpina publicēto
remedy-feed-set-back = Atjaunojiet dublējumkopiju, kurā ir publicētais; līdz tam nekas netiek ievadīts.

problem-proof-invalid = Pierādījums neiztur pārbaudi
remedy-proof-invalid = Uzskatiet dokumentu par nepierādītu; kļūda ir norādīta.

problem-configuration-invalid = Konfigurācija nav derīga
remedy-configuration-invalid = Izlabojiet norādīto iestatījumu un palaidiet no jauna.

# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

help-title = Palīdzība
help-where = Kas kur atrodams
help-look-up = Uzziņai
help-components = Šo lapu sastāvdaļas izstrādātājiem

help-way-search = Ar vienu vaicājumu vaicājiet visiem reģistriem, kuriem drīkstat.
help-way-work = Kas gaida jūs un jūsu vienību: kandidāti, ziņojumi, pārskatīšanas, priekšlikumi.
help-way-alerts = Ievadiet, skatiet un uzturiet savas valsts brīdinājumus.
help-way-oversight = Atrodiet, pierādiet un vērtējiet, kas darīts ar datiem.
help-way-node = Kas ir šis mezgls, tā reģistri un noteikumi, un pārējie mezgli.
help-way-help = Šī lapa.

help-glossary = Vārdnīca
help-glossary-lead = Viens vārds katrai lietai, visās lapās vienāds. Tā ir angļu valodā.
help-shortcuts = Taustiņi
help-shortcuts-lead = Kur sarakstu vai lauku var lietot ar atsevišķiem taustiņiem, darbojas šie.
help-key-box = Pāriet uz meklēšanas lauku
help-key-next = Saraksta nākamā, iepriekšējā rinda
help-key-open = Atvērt rindu
help-key-judge = Kandidātam pāriet uz „jā”, „nē” vai „neskaidrs”; tikai ar taustiņu nekas netiek nosūtīts
help-key-this = Rādīt šo lapu
help-key-none = Rakstot laukā, taustiņi neko nedara. Visu var izdarīt arī ar Tab un Enter.

help-channels = Kurš kanāls un kad
help-channels-lead = Kādu ceļu tiesību akti paredz kurai informācijas apmaiņai starp valstīm.
help-channel-sirene = SIRENE birojs
help-channel-sirene-when = Pēc trāpījuma Šengenas Informācijas sistēmas brīdinājumā.
help-channel-sirene-how = Apstipriniet trāpījumu un ziņojiet par to. SIRENE birojs ar valsti, kas brīdinājumu ievadījusi, apmainās ar visu papildinformāciju par to.
help-channel-spoc = Vienotais kontaktpunkts, izmantojot SIENA
help-channel-spoc-when = Lai lūgtu informāciju, kas ir citas dalībvalsts tiesībaizsardzības iestādēm, vai to tām nosūtītu.
help-channel-spoc-how = Vienotais kontaktpunkts nosūta un atbild. SIENA ir parastais kanāls; citu var izmantot, ja tas ir steidzami, ja piedalās trešā valsts vai starptautiska organizācija, vai pēc incidenta.
help-channel-pruem = Automatizēta meklēšana (Prīme)
help-channel-pruem-when = Lai noskaidrotu, vai citai dalībvalstij par jūsu vaicājumu ir transportlīdzekļu dati vai policijas reģistra ieraksti.
help-channel-pruem-how = Meklējiet šeit. Vispirms uzzināsiet, vai ir atbilsme; pamatdati seko, kad to apstiprinājis cilvēks.
help-channel-interpol = Interpols
help-channel-interpol-when = Ja ir vai būs iesaistītas trešās valstis vai starptautiskas organizācijas.
help-channel-interpol-how = Vērsieties Interpola Nacionālajā centrālajā birojā, kas darbojas pie jūsu vienotā kontaktpunkta.

help-law = Juridiskie pamati
help-law-lead = Tiesību akts un pants, uz ko attiecas katrs kods, un kādam nolūkam reģistri to pieņem.
help-law-act = Tiesību akts
help-law-text = Teksts
help-law-article = Pants
help-law-unverified = Vēl nav pārbaudīts
help-law-permits = Ko tas šeit atļauj
help-law-nothing = Neviens šā mezgla reģistrs to nepieņem.
help-law-search = Meklēšana: { $register }, nolūkā { $purposes }
help-law-enter = Ievadīšana: { $register }, nolūkā { $purposes }

help-accessibility-short = Šīs lapas ir visiem: ar tastatūru, ekrāna lasītāju, palielinātāju, tālrunī, bez skriptiem.
help-accessibility-aim = Uz ko tās tiecas
help-accessibility-aim-words = Tīmekļa satura piekļūstamības pamatnostādnes (WCAG) 2.2, AA līmenis, un Eiropas standarts EN 301 549.
help-accessibility-tested = Kas ir pārbaudīts
help-accessibility-tested-words = Programmas pārbauda, vai lapās nav zināmu šķēršļu, dažādos izmēros, ar skriptiem un bez tiem. Programmas nevar atrast visus šķēršļus.
help-accessibility-open = Kas nav piekļūstams
help-accessibility-open-words = Noteikumu teksts un daži paskaidrojumi ir tikai angļu valodā. Amatpersonu kontu nosaukumi un kodi ir parādīti bez izmaiņām.
help-accessibility-tell = Paziņojiet mums
help-accessibility-tell-words = Ja kaut ko nevar lietot, paziņojiet savas iestādes administratoram, kura lapa tā ir un ko jūs izmantojat. Visu, kas ir šajās lapās, var izdarīt arī uzturētāja komandrindā.

law-regulation = Regula (ES) { $number }
law-regulation-ec = Regula (EK) Nr. { $number }
law-directive = Direktīva (ES) { $number }
law-decision = Lēmums { $number }/TI
law-framework-decision = Pamatlēmums { $number }/TI
law-article = { $act }, { $article }. pants
law-articles = { $act }, { $article }. pants
law-and = { $first }. un { $last }
law-to = { $first }.–{ $last }

# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

help-title = Ajutor
help-where = Unde se află fiecare lucru
help-look-up = Consultați
help-components = Componentele acestor pagini, pentru dezvoltatori

help-way-search = Întrebați cu o singură întrebare toate registrele pe care le puteți întreba.
help-way-work = Ce vă așteaptă pe dumneavoastră și unitatea dumneavoastră: candidați, raportări, reexaminări, propuneri.
help-way-alerts = Introduceți, vedeți și gestionați alertele statului dumneavoastră.
help-way-oversight = Găsiți, dovediți și apreciați ce s-a făcut cu datele.
help-way-node = Ce este acest nod, registrele și regulile sale, precum și celelalte noduri.
help-way-help = Această pagină.

help-glossary = Glosar
help-glossary-lead = Un singur cuvânt pentru fiecare lucru, același pe toate paginile. Este scris în limba engleză.
help-shortcuts = Taste
help-shortcuts-lead = Acolo unde o listă sau o casetă poate fi folosită cu taste simple, funcționează acestea.
help-key-box = Mergeți la caseta de căutare
help-key-next = Rândul următor, rândul anterior al unei liste
help-key-open = Deschideți rândul
help-key-judge = Mergeți la da, nu sau nesigur pentru un candidat; o tastă singură nu trimite nimic
help-key-this = Afișați această pagină
help-key-none = Tastele nu au efect cât timp scrieți într-un câmp. Totul se poate face și cu Tab și Enter.

help-channels = Ce canal și când
help-channels-lead = Ce cale prevede legea pentru fiecare schimb între state.
help-channel-sirene = Biroul SIRENE
help-channel-sirene-when = După un rezultat pozitiv la o alertă din Sistemul de informații Schengen.
help-channel-sirene-how = Confirmați rezultatul pozitiv și raportați-l. Biroul SIRENE face schimb de toate celelalte informații privind alerta cu statul care a emis-o.
help-channel-spoc = Punctul unic de contact, prin SIENA
help-channel-spoc-when = Pentru a solicita informații pe care le dețin autoritățile de aplicare a legii din alt stat membru sau pentru a le trimite informații.
help-channel-spoc-how = Punctul unic de contact trimite și răspunde. SIENA este canalul obișnuit; se poate folosi altul în caz de urgență, dacă participă un stat terț sau o organizație internațională ori după un incident.
help-channel-pruem = Căutare automatizată (Prüm)
help-channel-pruem-when = Pentru a afla dacă alt stat membru deține date privind vehicule sau evidențe ale poliției referitoare la întrebarea dumneavoastră.
help-channel-pruem-how = Căutați aici. Aflați mai întâi dacă există o concordanță; datele esențiale urmează după ce o persoană a confirmat-o.
help-channel-interpol = Interpol
help-channel-interpol-when = Dacă sunt sau vor fi implicate state terțe ori organizații internaționale.
help-channel-interpol-how = Adresați-vă Biroului Central Național Interpol, care face parte din punctul dumneavoastră unic de contact.

help-law = Temeiuri juridice
help-law-lead = Actul și articolul din spatele fiecărui cod și scopurile pentru care îl acceptă registrele.
help-law-act = Act
help-law-text = Text
help-law-article = Articol
help-law-unverified = Încă neverificat
help-law-permits = Ce permite aici
help-law-nothing = Niciun registru al acestui nod nu îl acceptă.
help-law-search = Căutare: { $register }, pentru { $purposes }
help-law-enter = Introducere: { $register }, pentru { $purposes }

help-accessibility-short = Aceste pagini sunt pentru toți: cu tastatură, cititor de ecran, lupă, pe telefon, fără scripturi.
help-accessibility-aim = Ce urmăresc
help-accessibility-aim-words = Orientările privind accesibilitatea conținutului web (WCAG) 2.2, nivelul AA, și standardul european EN 301 549.
help-accessibility-tested = Ce se testează
help-accessibility-tested-words = Programe verifică paginile în privința barierelor cunoscute și la mai multe dimensiuni, cu și fără scripturi. Programele nu pot găsi orice barieră.
help-accessibility-open = Ce nu este accesibil
help-accessibility-open-words = Textele regulilor și unele explicații sunt numai în limba engleză. Numele conturilor agenților și codurile se afișează așa cum sunt.
help-accessibility-tell = Informați-ne
help-accessibility-tell-words = Dacă ceva nu poate fi folosit, spuneți administratorului autorității dumneavoastră despre ce pagină este vorba și ce folosiți. Tot ce este pe aceste pagini se poate face și din linia de comandă a operatorului.

law-regulation = Regulamentul (UE) { $number }
law-regulation-ec = Regulamentul (CE) nr. { $number }
law-directive = Directiva (UE) { $number }
law-decision = Decizia { $number }/JAI
law-framework-decision = Decizia-cadru { $number }/JAI
law-article = { $act } art. { $article }
law-articles = { $act } art. { $article }
law-and = { $first } și { $last }
law-to = { $first }-{ $last }

# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

clock-at-once = scadent imediat
clock-minutes-left = { $number ->
    [0] scadent acum
    [one] scadent într-un minut
    [few] scadent în { $number } minute
   *[other] scadent în { $number } de minute
}
clock-hours-left = { $number ->
    [one] scadent într-o oră
    [few] scadent în { $number } ore
   *[other] scadent în { $number } de ore
}
clock-days-left = { $number ->
    [one] scadent într-o zi
    [few] scadent în { $number } zile
   *[other] scadent în { $number } de zile
}
clock-minutes-late = { $number ->
    [0] întârziat de acum
    [one] întârziat cu 1 minut
    [few] întârziat cu { $number } minute
   *[other] întârziat cu { $number } de minute
}
clock-hours-late = { $number ->
    [one] întârziat cu 1 oră
    [few] întârziat cu { $number } ore
   *[other] întârziat cu { $number } de ore
}
clock-days-late = { $number ->
    [one] întârziat cu 1 zi
    [few] întârziat cu { $number } zile
   *[other] întârziat cu { $number } de zile
}

work-title = Listă de lucru
work-tab-waiting = Ce este în așteptare
work-tab-hits = Rezultate pozitive
work-tab-received = Rapoarte primite
work-filter = Afișați numai
work-whose = Ale cui
work-whose-anybody = Ale oricui
work-whose-mine = Ale mele
work-whose-nobody = Încă ale nimănui
work-kind = Ce
work-register = Registru
work-all = Toate
work-own-unit = Numai unitatea mea
work-only-overdue = Numai cele întârziate
work-show = Afișați
work-show-all = Afișați tot ce este în așteptare.
work-none = Nu vă așteaptă nimic.
work-none-so = Nu este nimic în așteptare care să corespundă alegerii dumneavoastră.
work-cut = Sunt în așteptare mai multe decât se afișează aici: { $kind }. Se afișează cele mai vechi.
work-due = Termen
work-what = Ce este de făcut
work-who = Cine
work-since = din { $moment }
work-mine = Dumneavoastră
work-nobody = Încă nimeni
work-take = Preluați
work-seen = Citit: elimină din listă
work-ticked = Tot ce este bifat
work-officer = Contul unui coleg din unitatea dumneavoastră
work-note = Notă pentru cel care primește
work-to-me = Atribuiți-mi mie
work-to-officer = Predați colegului
work-to-nobody = Înapoiați
work-pages = Pagini
work-first = Prima pagină
work-next = Pagina următoare
work-changed = Altcineva a fost mai rapid, deci nu s-a modificat nimic. Bifele și nota dumneavoastră sunt încă aici; verificați și trimiteți din nou.
work-changed-gone = Un element nu se mai află pe această pagină.
work-changed-yours = { $what }: este deja la dumneavoastră.
work-changed-free = { $what }: a fost înapoiat și nu este la nimeni.
work-changed-other = { $what }: este acum la { $officer }.

work-kind-candidates = Comparați candidații
work-kind-second-opinion = Este necesară a doua apreciere
work-kind-opinion-given = A fost dată a doua apreciere
work-kind-hit-to-report = Verificați și raportați o concordanță
work-kind-hit-overdue = Raport întârziat
work-kind-minor-overdue = Decizie întârziată privind un copil
work-kind-report-failed = Raport nelivrat
work-kind-report-received = Decideți asupra unui raport
work-kind-decision-received = Citiți o decizie
work-kind-subscription-found = O căutare permanentă are un răspuns
work-kind-subscription-ended = O căutare permanentă a încetat
work-kind-approval = Dați acordul pentru o alertă
work-kind-queue = Introduceți o alertă care a fost în așteptare
work-kind-review = Reexaminați o alertă
work-kind-hidden = Alertă ascunsă: prelungiți sau afișați
work-kind-purpose-achieved = Scop atins: păstrați sau ștergeți
work-kind-proposal = Decideți asupra unei propuneri
work-kind-evidence = Trimiteți probe
work-kind-supervisor = Informați autoritățile de supraveghere
work-kind-contest = Reexaminați o alertă contestată
work-kind-threat = Evaluați din nou o amenințare
work-kind-question = Răspundeți la o întrebare a supravegherii
work-kind-answer = Apreciați un acces după răspunsul funcționarului

# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

clock-at-once = dovut minnufih
clock-minutes-left = { $number ->
    [0] dovut issa
    [one] dovut f’minuta waħda
    [two] dovut f’żewġ minuti
    [few] dovut f’{ $number } minuti
    [many] dovut f’{ $number }-il minuta
   *[other] dovut f’{ $number } minuta
}
clock-hours-left = { $number ->
    [one] dovut f’siegħa
    [two] dovut f’sagħtejn
    [few] dovut f’{ $number } sigħat
    [many] dovut f’{ $number }-il siegħa
   *[other] dovut f’{ $number } siegħa
}
clock-days-left = { $number ->
    [one] dovut f’jum
    [two] dovut f’jumejn
    [few] dovut f’{ $number } ijiem
    [many] dovut f’{ $number }-il jum
   *[other] dovut f’{ $number } jum
}
clock-minutes-late = { $number ->
    [0] skadut issa
    [one] skadut b’minuta waħda
    [two] skadut b’żewġ minuti
    [few] skadut b’{ $number } minuti
    [many] skadut b’{ $number }-il minuta
   *[other] skadut b’{ $number } minuta
}
clock-hours-late = { $number ->
    [one] skadut b’siegħa
    [two] skadut b’sagħtejn
    [few] skadut b’{ $number } sigħat
    [many] skadut b’{ $number }-il siegħa
   *[other] skadut b’{ $number } siegħa
}
clock-days-late = { $number ->
    [one] skadut b’jum
    [two] skadut b’jumejn
    [few] skadut b’{ $number } ijiem
    [many] skadut b’{ $number }-il jum
   *[other] skadut b’{ $number } jum
}

work-title = Lista tax-xogħol
work-tab-waiting = X’qed jistenna
work-tab-hits = Hits
work-tab-received = Rapporti riċevuti
work-filter = Uri biss
work-whose = Ta’ min
work-whose-anybody = Ta’ kulħadd
work-whose-mine = Tiegħi
work-whose-nobody = Għadu ta’ ħadd
work-kind = X’inhu
work-register = Reġistru
work-all = Kollox
work-own-unit = L-unità tiegħi biss
work-only-overdue = Skaduti biss
work-show = Uri
work-show-all = Uri dak kollu li qed jistenna.
work-none = Xejn ma qed jistenniek.
work-none-so = Xejn ma qed jistenna li jaqbel ma’ dak li għażilt.
work-cut = Hemm iktar jistenna milli jidher hawn: { $kind }. Jidhru l-eqdem.
work-due = Dovut
work-what = X’għandu jsir
work-who = Min
work-since = minn { $moment }
work-mine = Int
work-nobody = Għadu ħadd
work-take = Ħudu
work-seen = Moqri: neħħi mil-lista
work-ticked = Kull ma hu mmarkat
work-officer = Kont ta’ kollega fl-unità tiegħek
work-note = Nota għal min jirċevih
work-to-me = Assenja lili
work-to-officer = Għaddi lill-kollega
work-to-nobody = Agħti lura
work-pages = Paġni
work-first = L-ewwel paġna
work-next = Il-paġna li jmiss
work-changed = Xi ħadd ieħor kien iktar mgħaġġel, u għalhekk ma nbidel xejn. L-immarkar u n-nota tiegħek għadhom hawn; ħares u erġa’ ibgħat.
work-changed-gone = Punt wieħed m’għadux f’din il-paġna.
work-changed-yours = { $what }: diġà tiegħek.
work-changed-free = { $what }: ingħata lura u mhu ta’ ħadd.
work-changed-other = { $what }: issa għand { $officer }.

work-kind-candidates = Qabbel il-kandidati
work-kind-second-opinion = Hemm bżonn it-tieni valutazzjoni
work-kind-opinion-given = Ingħatat it-tieni valutazzjoni
work-kind-hit-to-report = Ivverifika u rrapporta tqabbil
work-kind-hit-overdue = Rapport skadut
work-kind-minor-overdue = Deċiżjoni dwar minuri skaduta
work-kind-report-failed = Rapport ma twassalx
work-kind-report-received = Iddeċiedi dwar rapport
work-kind-decision-received = Aqra deċiżjoni
work-kind-subscription-found = Mistoqsija permanenti għandha tweġiba
work-kind-subscription-ended = Mistoqsija permanenti ntemmet
work-kind-approval = Approva twissija
work-kind-queue = Daħħal twissija li kienet qed tistenna
work-kind-review = Irrieżamina twissija
work-kind-hidden = Twissija moħbija: tawwal jew uri
work-kind-purpose-achieved = Skop milħuq: żomm jew ħassar
work-kind-proposal = Iddeċiedi dwar proposta
work-kind-evidence = Ibgħat l-evidenza
work-kind-supervisor = Għid lill-awtoritajiet superviżorji
work-kind-contest = Eżamina twissija kkontestata
work-kind-threat = Erġa’ vvaluta theddida
work-kind-question = Wieġeb mistoqsija tas-sorveljanza
work-kind-answer = Iġġudika aċċess wara t-tweġiba tal-uffiċjal

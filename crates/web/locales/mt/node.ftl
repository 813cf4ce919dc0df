# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

node-title = Dan in-nodu
node-parts = Partijiet ta’ din it-taqsima
node-overview = Ħarsa ġenerali
node-registers = Reġistri
node-policies = Regoli
node-trust = Lista ta’ fiduċja
node-diagnostics = Dijanjostika

node-federation = Federazzjoni
node-federation-words = { $name }, nodi: { $nodes }
node-rules = Regoli: { $count }
node-served = Reġistri li jservi dan in-nodu
node-served-none = Xejn

node-trust-lead = Il-lista ta’ fiduċja tgħid liema nodi jagħmlu parti mill-federazzjoni, b’liema kjavi, u x’iservi kull wieħed. Hija ffirmata minn dawk li jmexxu l-federazzjoni.
node-valid = Valida
node-in-force = Fis-seħħ
node-not-in-force = Mhix fis-seħħ
node-signers = Iffirmata minn
node-signed-by = Mill-inqas { $count } minn { $of } kjavi tal-federazzjoni
node-nodes = Nodi
node-roles = X’inhu
node-endpoint = Indirizz
node-log = Ġurnal
node-pins = Kjavi TLS
node-serves = Iservi
node-askers-everyone = kull nodu jista’ jistaqsi
node-askers-only = jistgħu jistaqsu: { $who }

node-register = Reġistru
node-about = Dwar
node-where = Fejn tinsab id-data
node-here = Disponibbli hawn
node-yes = Iva
node-no = Le
node-unverified = Għadu mhux iċċekkjat
node-unverified-words = Xi fatti hawn taħt għadhom iridu jiġu ċċekkjati mat-test uffiċjali.
node-code = Kodiċi
node-version = Verżjoni
node-controller = Responsabbli għad-data
node-acts = Ibbażat fuq
node-who-may = Min jista’ jistaqsi, u għaliex
node-may-search = { $who } jista’ jistaqsi għal dan l-iskop.
node-shows = Tweġiba turi l-iktar: { $level }.
node-shows-after = Wara hit ikkonfermata l-iktar: { $level }.
node-search-under = Jista’ jiġi mfittex skont:
node-enter-under = Tista’ tiddaħħal data skont:
node-conditions = Kundizzjonijiet qabel tiftix
node-penalty = L-inqas sentenza li jrid iġorr ir-reat, f’xhur: { $months }.
node-searched-by = B’xiex jista’ jiġi mfittex
node-at-least = mill-inqas { $count } minn: { $of }
node-mode-exact = irid ikun l-istess
node-mode-fuzzy = jista’ jkun jixbah
node-mode-partial = parti hija biżżejjed
node-answers = X’turi tweġiba
node-strong = Kandidat jissejjaħ b’saħħtu minn { $strong }, u tajjeb minn { $good } minn 1,000.
node-possible = Jissejjaħ possibbli minn { $possible } minn 1,000. Taħt dan ma jintwera xejn, u jintwerew l-iktar { $most }.
node-holds = X’fih, u x’għandek tagħmel meta jkun hemm hit
node-follows = X’isegwi hit ikkonfermata
node-retention = Kemm idumu jinżammu r-rekords
node-kept = Rekord jinżamm għal { $period }.
node-kept-other = Rekords ta’ { $kinds }: { $period }.
node-reviewed = Jiġi rrieżaminat wara { $period }.
node-warned = Is-sid jiġi mwissi { $period } qabel.
node-rights = Drittijiet tal-persuni rreġistrati
node-rights-direct = Jirrikorru għand: { $contact }.
node-rights-indirect = Jirrikorru għand l-awtorità superviżorja, dwar: { $contact }.
node-rights-days = Żmien għat-tweġiba, f’jiem: { $days }; mhux iktar tard minn { $most }.
node-rights-months = Żmien biex tiġi deċiża l-korrezzjoni jew it-tħassir, f’xhur: { $months }.

node-years = { $count ->
    [one] sena
    [two] sentejn
    [few] { $count } snin
    [many] { $count }-il sena
   *[other] { $count } sena
}
node-months = { $count ->
    [one] xahar
    [two] xahrejn
    [few] { $count } xhur
    [many] { $count }-il xahar
   *[other] { $count } xahar
}
node-days = { $count ->
    [one] jum
    [two] jumejn
    [few] { $count } ijiem
    [many] { $count }-il jum
   *[other] { $count } jum
}
node-hours = { $count ->
    [one] siegħa
    [two] sagħtejn
    [few] { $count } sigħat
    [many] { $count }-il siegħa
   *[other] { $count } siegħa
}
node-working-days = { $count ->
    [one] jum tax-xogħol
    [two] jumejn tax-xogħol
    [few] { $count } ijiem tax-xogħol
    [many] { $count }-il jum tax-xogħol
   *[other] { $count } jum tax-xogħol
}
node-at-once = Minnufih
node-millis = { $count } ms

node-policies-lead = Xejn mhu permess sakemm regola ma tippermettihx, u regola li tipprojbixxi tiġi qabel waħda li tippermetti. Kull entrata fil-ġurnal issemmi r-regola li ddeċidiet.
node-policies-version = Dawn ir-regoli għandhom il-hash
node-rules-hash = Marka tas-swaba’ tar-regoli
node-file-entry = Dħul ta’ rekords
node-file-persons = Persuni
node-permits = Tippermetti
node-forbids = Tipprojbixxi
node-remedy = X’jgħin:
node-try = Min jista’ jara dan?
node-try-lead = Agħżel min jagħmel xiex, u għaliex. Ir-regoli fis-seħħ jgħidu x’jiddeċiedu. Ma jinqara xejn, u l-prova tiġi rreġistrata.
node-try-do = Staqsi r-regoli
node-would-permit = Ikun permess
node-would-refuse = Jiġi rrifjutat
node-owes-four-eyes = It-tieni uffiċjal irid jaqbel qabel ma tittieħed azzjoni fuq dak li jinstab.
node-owes-silence = Is-sid m’għandux jiġi mgħarraf qabel ma tiġi kkonfermata hit.
node-owes-case = Ir-referenza tal-każ tmur ma’ dak li jiġi rilaxxat.
node-role = Rwol
node-action = X’isir
node-purpose = Skop
node-basis = Bażi legali
node-offence = Reat
node-person = X’inhi l-persuna fil-każ
node-second = It-tieni uffiċjal jaqbel
node-confirmed = Il-hit hija kkonfermata
node-trained = L-uffiċjal huwa mħarreġ biex jirrieżamina tqabbil bijometriku

node-health = Saħħa
node-ready = In-nodu jista’ jagħmel xogħlu
node-refusing = Xejn ma jista’ jinkiteb, u għalhekk xejn ma jitwieġeb, minn
node-damage = Instabet ħsara; agħmel kontroll
node-last-commit = L-aħħar kitba
node-never = Qatt
node-ledger = Ġurnal
node-ledger-words = Entrati: { $entries }, minnhom iffirmati: { $signed }
node-schema = Verżjoni tal-ħażna
node-backup = L-aħħar kopja ta’ riżerva
node-backup-words = { $at }, entrati fil-ġurnal: { $entries }
node-backup-keys = Bil-kjavi sigrieti
node-backup-no-keys = Mingħajr il-kjavi sigrieti
node-backup-none = Mhi magħrufa l-ebda kopja ta’ riżerva
node-records = Rekords: { $count }
node-peers = Nodi oħra
node-peers-none = Il-federazzjoni m’għandhiex nodu ieħor.
node-node = Nodu
node-state = Status
node-last-contact = L-aħħar tweġiba
node-round-trip = Vjaġġ bir-ritorn
node-clock = Arloġġ
node-clock-ahead = { $count } ms quddiem tagħna
node-clock-behind = { $count } ms lura minn tagħna
node-clock-same = Bħal tagħna
node-certificate = Ċertifikat sa
node-software = Programm
node-last-fault = L-aħħar żball
node-details = Dettalji
node-settings = Konfigurazzjoni
node-settings-lead = Kif inbeda n-nodu; bidla teħtieġ li jerġa’ jinbeda. Is-sigrieti ma jintwerewx.
node-settings-none = Dan il-proċess ma jurix il-konfigurazzjoni tiegħu.

node-level-flag = li hemm xi ħaġa
node-level-reference = referenza
node-level-core-data = data ewlenija
node-level-full = ir-rekord kollu

node-about-alerts = Twissijiet: rekords li jitolbu lil oħrajn jaġixxu.
node-about-person = Rekords dwar persuni.
node-about-object = Rekords dwar oġġetti.

node-distribution-queried = Id-data tibqa’ għand kull sid u tintalab fil-ħin reali.
node-distribution-replicated = Kull nodu intitolat iżomm kopja li jibdel is-sid biss.
node-distribution-hosted = Nodu wieħed iżomm id-data, l-oħrajn jistaqsuh.
node-distribution-blinded = Is-sidien jippubblikaw psewdonimi; il-mistoqsijiet jiġu mgħammxa wkoll.

node-gate-offence = Ir-reat irid jissemma.
node-gate-person-role = Irid jiġi ddikjarat x’inhi l-persuna fil-każ.
node-gate-four-eyes = It-tieni uffiċjal irid jaqbel.
node-gate-by-two = Huwa hit biss jekk żewġ uffiċjali jikkonfermawh.
node-gate-national = L-ewwel iridu jkunu tfittxew ir-reġistri nazzjonali.
node-gate-silent = Is-sid ma jsir jaf b’xejn qabel ma tiġi kkonfermata hit.

node-peer-reachable = Iwieġeb
node-peer-warning = Iwieġeb, jeħtieġ attenzjoni
node-peer-failing = Ma jweġibx
node-peer-unknown = Għadu ma ġiex mistoqsi

node-person-suspect = Suspettat
node-person-convicted = Misjub ħati
node-person-victim = Vittma
node-person-witness = Xhud jew kuntatt
node-person-missing = Nieqes jew mhux identifikat
node-person-other = Ieħor

# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

search-title = Tiftix
search-tabs = Modi ta’ tiftix
search-one = Persuna jew oġġett wieħed
search-batch = Ħafna f’daqqa
search-recent = It-tiftixiet tiegħek

search-why-of = Għaliex tfittex ({ $unit })
search-purpose-missing = iddikjara għaliex qabel ma tfittex
search-purpose-said = { $why } · każ { $case }
search-purpose-change = Biddel
search-purpose = Skop
search-basis = Bażi legali
search-case = Referenza tal-każ
search-offence = Reat
search-role = Rwol tal-persuna
search-where-asked = Fejn jitolbu reġistru
search-penalty = L-itwal sentenza, f’xhur
search-penalty-hint = Jekk ir-reat jista’ jkun ħafif wisq
search-urgency = Urġenza
search-statement = Ir-raġunijiet tiegħek
search-statement-hint = Fejn ikun meħtieġ kliem
search-anew = L-iskop iddikjarat jgħodd għal din il-mistoqsija wkoll
search-role-suspect = Suspettat
search-role-convicted = Misjub ħati
search-role-victim = Vittma
search-role-witness = Xhud jew kuntatt
search-role-missing = Persuna nieqsa jew fdalijiet umani
search-role-other = Ieħor
search-urgency-normal = Normali
search-urgency-urgent = Urġenti
search-urgency-life-in-danger = Ħajja fil-periklu

search-box = Isem, data tat-twelid, dokument, pjanċa jew numru ieħor
search-box-hint = Ittajpja jew ippejstja, anke l-linji ta’ passaport. Pereżempju: Velichkov, Todor 14.3.1979
search-do = Fittex
search-recognise = L-ewwel iċċekkja
search-recognised = Mifhum bħala
search-or = jew { $what }
search-look = Ara x’inftiehem, imbagħad fittex.
search-form = Il-kaxxi kollha
search-person = Persuna
search-document = Dokument
search-object = Vettura jew oġġett ieħor
search-name-hint = Jekk ma tistax tifred il-partijiet tiegħu
search-date-hint = 1979-03-14, 14.3.1979, 03/1979 jew 1979
search-part-hint = * għal dak li ma tafx
search-reference-hint = Minn tweġiba ta’ qabel
search-document-kind = Tip ta’ dokument
search-document-issuer = Pajjiż emittenti
search-plate-country = Pajjiż tal-pjanċa
search-number-kind = Tip ta’ numru
search-term-name = Isem
search-term-whole-name = L-isem kollu
search-term-family = Kunjom
search-term-given = Ismijiet
search-term-other-name = Isem ieħor tal-istess persuna
search-term-birth-date = Data tat-twelid
search-term-sex = Sess
search-term-nationality = Nazzjonalità
search-term-birth-place = Post tat-twelid
search-term-document = Numru tad-dokument
search-term-plate = Pjanċa
search-term-vin = Numru ta’ identifikazzjoni tal-vettura
search-term-number = Numru ieħor
search-term-reference = Referenza
search-term-day-month = jum u xahar bil-maqlub
search-sex-F = Mara
search-sex-M = Raġel
search-sex-X = Ieħor
search-number-imei = Apparat mobbli (IMEI)
search-number-container = Kontejner
search-number-firearm = Arma tan-nar
search-number-banknote = Karta tal-flus
search-number-aircraft-registration = Inġenju tal-ajru, reġistrazzjoni
search-number-aircraft-serial = Inġenju tal-ajru, numru tas-serje
search-number-hull = Dgħajsa, buq
search-number-boat-registration = Dgħajsa, reġistrazzjoni
search-number-engine = Magna
search-number-equipment = Tagħmir industrijali
search-number-it = Teknoloġija tal-informazzjoni
search-number-part = Parti ta’ oġġett
search-number-payment-card = Kard tal-pagament
search-number-serial = Numru tas-serje ieħor

search-remark-no-register = l-ebda reġistru ma jiġi mistoqsi b’numru tat-telefown jew indirizz tal-email. Tħalla barra.
search-remark-check-digit = ċifra ta’ kontroll ma taqbilx. Qabbel mad-dokument jew l-apparat.
search-remark-not-understood = dan ma nftiehemx. Poġġih fil-kaxxa tiegħu, jew ħallih barra.
search-remark-too-much = Dan huwa wisq għal mistoqsija waħda.
search-remark-several = { $count ->
    [one] Tħalliet barra parti waħda, għax il-kaxxa tagħha hija meħuda. Staqsi għaliha waħedha.
    [two] Tħallew barra żewġ partijiet, għax il-kaxxi tagħhom huma meħuda. Staqsi għal kull waħda waħedha.
    [few] Tħallew barra { $count } partijiet, għax il-kaxxi tagħhom huma meħuda. Staqsi għal kull waħda waħedha.
    [many] Tħallew barra { $count }-il parti, għax il-kaxxi tagħhom huma meħuda. Staqsi għal kull waħda waħedha.
   *[other] Tħallew barra { $count } parti, għax il-kaxxi tagħhom huma meħuda. Staqsi għal kull waħda waħedha.
 }
search-fault-nothing = Għid lil min jew x’qed tfittex.
search-fault-name = Isem fih ittri, u l-iktar 300 karattru f’kull parti.
search-fault-date = Agħti data bħal 1979-03-14, 14.3.1979, 03/1979 jew 1979.
search-fault-choice = Agħżel waħda mil-lista.
search-fault-text = L-iktar 300 karattru.
search-fault-number = Numru ta’ dokument fih ittri jew ċifri, l-iktar 64.
search-fault-plate = Pjanċa fiha l-iktar 16-il ittra u ċifra. Bi * agħti mill-inqas tlieta wara xulxin.
search-fault-vin = Fih 17-il karattru, mingħajr I, O u Q.
search-fault-object = Dan mhuwiex numru tat-tip magħżul.
search-fault-months = Agħti numru ta’ xhur.
search-fault-anew = { $registers }: ikkonferma l-iskop għal kull mistoqsija.
search-fault-lines = Numru massimu ta’ linji f’daqqa: { $count }.

search-whom = Lil min tistaqsi, u kemm tistenna
search-whom-hint = Dawk kollha li jistgħu jiġu mistoqsija, jekk ma tagħżel xejn.
search-registers = Reġistri
search-authorities = Awtoritajiet
search-deadline = Stenna l-iktar
search-deadline-hint = It-tweġibiet jintwerew kif jaslu.
search-seconds = { $count ->
    [one] sekonda waħda
    [two] żewġ sekondi
    [few] { $count } sekondi
    [many] { $count }-il sekonda
   *[other] { $count } sekonda
 }

search-results-title = Tweġibiet
search-answers = Tweġibiet skont l-awtorità u r-reġistru
search-progress = Wieġbu { $answered } minn { $due }.
search-progress-hits = { $count ->
    [0] S’issa l-ebda kandidat.
    [one] S’issa kandidat wieħed.
    [two] S’issa żewġ kandidati.
    [few] S’issa { $count } kandidati.
    [many] S’issa { $count }-il kandidat.
   *[other] S’issa { $count } kandidat.
 }
search-progress-waiting = Għadhom ma weġbux: { $names }
search-complete = Kull reġistru mistoqsi wieġeb.
search-incomplete = L-istampa mhix kompluta.
search-unfinished = Dan it-tiftix għadu ma ntemmx hawn. Jidher dak li wasal s’issa.
search-load = Erġa’ tella’
search-class-hit = hit
search-class-no-hit = l-ebda hit
search-class-stale = xejn ma nstab f’kopja mhux aġġornata
search-class-refused = mhux permess
search-class-late = l-ebda tweġiba fil-ħin
search-class-unavailable = l-ebda tweġiba
search-outcome-waiting = Għad m’hemmx tweġiba
search-outcome-hit = Hit ({ $count })
search-outcome-no-hit = L-ebda hit
search-outcome-stale = Ma nstab xejn, iżda l-kopja mhix aġġornata
search-outcome-stale-ask = Jista’ jkun hemm xi ħaġa għand: { $names }. Staqsi hemmhekk.
search-outcome-refused = Mhux permess
search-outcome-late = L-ebda tweġiba fil-ħin
search-outcome-late-what = Ma wasal xejn fi żmien { $seconds } s. Jista’ jkun hemm xi ħaġa: erġa’ fittex.
search-outcome-unavailable = Mhux disponibbli
search-outcome-unavailable-since = Mhux disponibbli minn { $time }
search-outcome-unavailable-what = Jista’ jkun hemm xi ħaġa: erġa’ fittex iktar tard.
search-unavailable-unreachable = In-nodu l-ieħor ma jistax jintlaħaq.
search-unavailable-tls = In-nodu l-ieħor ma setax jipprova min hu.
search-unavailable-bad-signature = Il-firma tat-tweġiba mhix valida, u għalhekk it-tweġiba ma tintweriex.
search-unavailable-undecodable = It-tweġiba ma setgħetx tinqara.
search-unavailable-version = In-nodu l-ieħor juża verżjoni oħra.
search-unavailable-cut-off = It-tweġiba nqatgħet.
search-unavailable-overloaded = In-nodu l-ieħor huwa okkupat wisq.
search-unavailable-ledger = L-aċċess ma setax jiġi rreġistrat, u għalhekk ma jintwera xejn.
search-unavailable-internal = Xi ħaġa falliet internament. Għid lill-operatur tiegħek.
search-copy-old = { $name }: kopja ta’ { $hours } h ilu.
search-copy-never = { $name }: għad m’hemmx kopja kompluta hawn.
search-cut = Hemm iktar kandidati milli jistgħu jintwerew. Fittex b’mod iktar preċiż.
search-not-asked = { $count ->
    [one] Reġistru wieħed ma ġiex mistoqsi
    [two] Żewġ reġistri ma ġewx mistoqsija
    [few] { $count } reġistri ma ġewx mistoqsija
    [many] { $count }-il reġistru ma ġewx mistoqsija
   *[other] { $count } reġistru ma ġewx mistoqsija
 }
search-authority = Awtorità
search-register = Reġistru
search-reason = Raġuni
search-again = Erġa’ fittex
search-receipt = Niżżel ir-riċevuta
search-candidate-unnamed = Uri l-kandidat
search-misused-short = Isem ta’ vittma ta’ użu ħażin tal-identità
search-band-strong = B’saħħtu
search-band-good = Tajjeb
search-band-possible = Possibbli
search-why-same = L-istess: { $what }.
search-why-alike = Jixxiebħu: { $what }.
search-why-different = Differenti: { $what }.

search-candidate-title = Huwa dak li staqsejt għalih?
search-misused = Dan l-isem huwa ta’ vittma ta’ użu ħażin tal-identità
search-misused-what = Taġixxix kontra din il-persuna minħabba l-isem. Ħalli l-persuna tipprova min hi.
search-safety = Għas-sikurezza tiegħek
search-todo = X’għandek tagħmel
search-beside = X’staqsejt, u x’fih ir-reġistru
search-beside-other = X’ġie mistoqsi, u x’fih ir-reġistru
search-flag-only = Ir-reġistru jgħid biss li hemm xi ħaġa. Staqsi lis-sid tiegħu.
search-feature = Karatteristika
search-asked = Mitlub
search-found = Misjub
search-agreement = Qbil
search-found-withheld = ma jintweriex f’dan l-istadju
search-found-missing = mhux fir-rekord
search-effect-same = L-istess
search-effect-alike = Jixxiebħu
search-effect-neutral = Ma jistax jitqabbel
search-effect-different = Differenti
search-numbers = L-ispjegazzjoni, u n-numri tagħha
search-score = Qbil { $score } minn 1000.
search-score-what = Jgħid kemm ir-rekord jaqbel mal-mistoqsija, u xejn dwar il-persuna. Bit wieħed iktar jagħmilha darbtejn iktar probabbli li hija l-istess persuna.
search-explanation = Spjegazzjoni
search-bits = Bits
search-record = X’juri s-sid
search-identity-main = isem ewlieni
search-identity-birth = isem mat-twelid
search-identity-former = isem preċedenti
search-identity-alias = psewdonimu
search-identity-misused = isem tal-vittma
search-judge = Il-valutazzjoni tiegħek
search-judge-why = Għaliex?
search-judge-hint = X’qabbilt? Jibqa’ rreġistrat.
search-confirm = Huwa dan
search-reject = Mhuwiex dan
search-unsure = Ma nistax ngħid
search-judged = Ivvalutat:
search-verdict-confirmed = Ikkonfermat
search-verdict-rejected = Miċħud
search-verdict-unsure = Mhux ċert
search-next = X’imiss
search-next-hit = Irrapporta l-hit
search-next-back = Lura għat-tweġibiet
search-next-owner = Biex titlob iktar mingħand is-sid, semmi:
search-log = Irreġistrat
search-log-what = Dawn l-entrati jippruvaw il-mistoqsija tiegħek u din it-tweġiba. L-uffiċjal tal-protezzjoni tad-data tiegħek jista’ jiftaħhom.
search-record-asked = Il-mistoqsija tiegħek
search-record-answered = It-tweġiba, għand is-sid
search-record-received = It-tweġiba, hawn
search-before = Il-kandidat ta’ qabel
search-after = Il-kandidat li jmiss
search-second-title = It-tieni valutazzjoni
search-second-what = Kollega tiegħek għamel din il-mistoqsija. Qabbel int stess: tara x’jaħseb il-kollega tiegħek wara li tagħti l-valutazzjoni tiegħek.
search-second-awaited = It-tieni uffiċjal irid jivvalutah ukoll. Huwa hit jekk tikkonfermawh it-tnejn.
search-second-disagree = Iż-żewġ valutazzjonijiet ma jaqblux: mhuwiex hit.
search-second-hit = Iż-żewġ uffiċjali kkonfermawh: huwa hit.
search-second-other = Il-valutazzjoni tal-kollega tiegħek
search-contact = Punt ta’ kuntatt
search-next-owner-none = Biex tistaqsi lis-sid, irrikorri għall-punt uniku ta’ kuntatt tiegħek: il-lista ta’ fiduċja ma ssemmi l-ebda punt ta’ kuntatt għal { $authority }.
search-accesses = Kull aċċess għal dan ir-rekord
search-accesses-who = L-uffiċjal tal-protezzjoni tad-data tiegħek u l-awtorità superviżorja jistgħu jaraw kull aċċess għal dan ir-rekord.
search-receipt-title = Iċċekkja riċevuta
search-receipt-what = Riċevuta tipprova x’ġie mistoqsi, għaliex, u x’wieġeb kull reġistru. Tiġi ċċekkjata hawn u ma tinżammx.
search-receipt-file = Minn fajl
search-receipt-text = Ir-riċevuta
search-receipt-do = Iċċekkja r-riċevuta
search-receipt-holds = Ir-riċevuta hija valida.

search-standing = Għidli meta jiddaħħal xi ħaġa ġdid
search-standing-what = L-istess mistoqsija terġa’ ssir hawn għall-istess skop kull meta jinbidel reġistru ta’ dan in-nodu. Issibha fil-lista tax-xogħol tiegħek.
search-standing-span = Għal
search-standing-do = Kompli staqsi
search-standing-made = Se tiġi mgħarraf. Il-mistoqsija tinsab fost it-tiftixiet tiegħek.
search-standing-yours = Il-mistoqsijiet permanenti tiegħek
search-standing-ends = Tintemm
search-standing-end = Temmha
search-days = { $count ->
    [one] jum
    [two] jumejn
    [few] { $count } ijiem
    [many] { $count }-il jum
   *[other] { $count } jum
 }

search-recent-none = Għadek ma fittixtx.
search-when = Meta
search-question = X’intalab
search-result = Riżultat
search-registers-with-hits = { $count ->
    [0] L-ebda hit
    [one] Hits f’reġistru wieħed
    [two] Hits f’żewġ reġistri
    [few] Hits f’{ $count } reġistri
    [many] Hits f’{ $count }-il reġistru
   *[other] Hits f’{ $count } reġistru
 }
search-newest = L-iktar reċenti
search-older = Eqdem
search-line = Linja
search-lines = Mistoqsija waħda f’kull linja
search-lines-hint = Numru massimu ta’ linji: { $count }. Jiġu mistoqsija biss ir-reġistri ta’ dan in-nodu, fosthom il-kopji tat-twissijiet ta’ oħrajn.
search-batch-whom = Kull reġistru ta’ dan in-nodu li jista’ jiġi mistoqsi, jekk ma tagħżel xejn.
search-do-all = Fittex kollox
search-csv = Niżżel bħala CSV
search-open = Iftaħ

search-keys = Tasti
search-key-box = Lejn il-kaxxa
search-key-move = Lejn il-kandidat li jmiss jew ta’ qabel
search-key-open = Iftaħ il-kandidat
search-key-judge = Lejn il-buttuna: huwa, mhuwiex, ma nistax ngħid
search-key-help = Uri dawn it-tasti

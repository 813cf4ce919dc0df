# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

problem-justification-incomplete = Il-ġustifikazzjoni mhix kompluta
remedy-justification-incomplete = Iddikjara l-iskop, il-bażi legali u r-referenza tal-każ.

problem-code-unknown = Kodiċi mhuwiex fit-tabella tiegħu
remedy-code-unknown = Agħżel kodiċi mit-tabella msemmija.

problem-query-malformed = Il-mistoqsija mhix iffurmata sew
remedy-query-malformed = Ikkoreġi l-kaxxi msemmija.

problem-search-key-not-permitted = Ir-reġistru ma jistax jiġi mfittex b’dawn it-termini
remedy-search-key-not-permitted = Żid it-termini li titlob id-dikjarazzjoni tar-reġistru.

problem-denied = Regola ma tippermettix dan
remedy-denied = Aqra r-regola msemmija; staqsi lis-superjur tiegħek jekk taħseb li ma tapplikax.

problem-purpose-not-accepted = Ir-reġistru ma jaċċettax dan l-iskop u din il-bażi legali
remedy-purpose-not-accepted = Iddikjara skop li jaċċetta r-reġistru, jekk ikun l-iskop veru.

problem-second-officer-required = It-tieni uffiċjal irid jaqbel
remedy-second-officer-required = Itlob lil kollega ta’ unità oħra jikkonferma.

problem-not-signed-in = L-ewwel idħol
remedy-not-signed-in = Idħol, jew ippreżenta ċertifikat tal-klijent jew token.

problem-sign-in-failed = Id-dħul ma rnexxiex
remedy-sign-in-failed = Iċċekkja l-isem, il-password u l-kodiċi; wara diversi żbalji stenna l-ħin indikat.

problem-sign-in-blocked = Wisq tentattivi li ma rnexxewx
remedy-sign-in-blocked = Stenna l-ħin indikat, jew staqsi lill-amministratur tiegħek.

problem-sign-in-too-weak = Is-servizz tad-dħul ma kkonfermax b’ċertezza biżżejjed min int
remedy-sign-in-too-weak = Idħol hemmhekk b’fattur ieħor, jew hawnhekk b’mod ieħor.

problem-provider-unavailable = Is-servizz tad-dħul mhux iwieġeb
remedy-provider-unavailable = Idħol b’mod ieħor, jew erġa’ pprova aktar tard.

problem-step-up-needed = Erġa’ pprova min int
remedy-step-up-needed = Ippruvah bil-password, bil-kodiċi jew bil-passkey, imbagħad irrepeti.

problem-enrolment-needed = L-ewwel issettja d-dħul tiegħek
remedy-enrolment-needed = Issettja password jew irreġistra passkey.

problem-not-found = Ma nstabx
remedy-not-found = Iċċekkja l-identifikatur.

problem-method-not-allowed = L-indirizz ma jaċċettax dan il-metodu
remedy-method-not-allowed = Uża metodu li jsemmi l-header `Allow`.

problem-conflict = L-istat inbidel
remedy-conflict = Erġa’ tella’ u rrepeti.

problem-body-too-large = Il-kontenut jaqbeż il-limitu
remedy-body-too-large = Ibgħat inqas f’daqqa.

problem-body-malformed = Il-kontenut ma jistax jinqara
remedy-body-malformed = Ibgħat dak li titlob id-deskrizzjoni tal-interfaċċa.

problem-media-type-unsupported = It-tip ta’ media mhux aċċettat
remedy-media-type-unsupported = Ibgħat application/json.

problem-page-invalid = Il-paġna mhix valida
remedy-page-invalid = Uża l-cursor tal-paġna ta’ qabel u l-iktar id-daqs indikat.

problem-form-forged = Il-formola ma ntbagħtitx minn paġna ta’ din is-sessjoni
remedy-form-forged = Erġa’ iftaħ il-paġna u imla l-formola hemmhekk.

problem-rate-exceeded = Wisq talbiet
remedy-rate-exceeded = Naqqas ir-ritmu; il-limitu u l-ħin ta’ stennija huma indikati.

problem-overloaded = In-nodu huwa okkupat
remedy-overloaded = Irrepeti ftit iktar tard.

problem-ledger-unavailable = Il-ġurnal tal-aċċessi ma jistax jinkiteb, u għalhekk l-ebda tweġiba ma tista’ toħroġ
remedy-ledger-unavailable = Għid lill-operatur; is-servizz jerġa’ jibda waħdu malli l-ġurnal ikun jista’ jinkiteb.

problem-store-unavailable = Il-ħażna ma tistax tintuża
remedy-store-unavailable = Għid lill-operatur.

problem-record-damaged = Rekord maħżun għandu ħsara
remedy-record-damaged = Għid lill-operatur: irrestawra r-rekord minn kopja ta’ riżerva.

problem-internal = Xi ħaġa falliet internament
remedy-internal = Għid lill-operatur u semmi l-ħin.

problem-peer-unknown = In-nodu mhuwiex fil-lista ta’ fiduċja
remedy-peer-unknown = Itlob lill-operaturi tal-federazzjoni jniżżlu n-nodu fil-lista.

problem-peer-not-entitled = Il-lista ta’ fiduċja ma tagħtix lin-nodu dan id-dritt
remedy-peer-not-entitled = Itlob biss dak li n-nodu għandu dritt għalih skont il-lista ta’ fiduċja.

problem-signature-invalid = Il-firma ma tivverifikax
remedy-signature-invalid = Iċċekkja l-kjavi tal-iffirmar u li xejn ma jibdel il-messaġġi fit-triq.

problem-signature-missing = Il-firma hija nieqsa jew ma tkoprix dak li trid tkopri
remedy-signature-missing = Iffirma kif jitlob il-protokoll.

problem-digest-mismatch = Il-kontenut ma jaqbilx mad-digest tiegħu
remedy-digest-mismatch = Ibgħat il-kontenut mhux mibdul.

problem-replayed = It-talba diġà dehret qabel
remedy-replayed = Iffirma kull talba mill-ġdid.

problem-clock-skew = Il-ħin tal-firma huwa barra mill-intervall permess
remedy-clock-skew = Issinkronizza l-arloġġ tan-nodu li qed jistaqsi.

problem-trust-list-stale = Il-lista ta’ fiduċja mhix aġġornata
remedy-trust-list-stale = Installa l-lista ta’ fiduċja attwali.

problem-version-unsupported = Il-verżjoni tal-protokoll mhix appoġġata
remedy-version-unsupported = Aġġorna l-eqdem minn dawn iż-żewġ nodi.

problem-register-not-served = Ir-reġistru mhux disponibbli hawn
remedy-register-not-served = Staqsi nodu li jservih.

problem-record-invalid = Ir-rekord ma jaqbilx mad-dikjarazzjoni tar-reġistru
remedy-record-invalid = Ikkoreġi l-kaxxi msemmija.

problem-form-invalid = Il-formola ma taqbilx mad-dikjarazzjoni tagħha
remedy-form-invalid = Ikkoreġi l-kaxxi msemmija.

problem-not-owner = Is-sid ta’ rekord biss jista’ jibdlu
remedy-not-owner = Ipproponi l-bidla lis-sid.

problem-alert-incompatible = It-twissija ta’ Stat ieħor mhix kompatibbli ma’ din
remedy-alert-incompatible = Ikkonsulta l-Istati msemmija; daħħalha xorta waħda biss għal interessi nazzjonali essenzjali.

problem-feed-set-back = Il-feed ta’ dan in-nodu ma jkomplix dak li ppubblika
remedy-feed-set-back = Irrestawra kopja ta’ riżerva li fiha dak li ġie ppubblikat; sa dakinhar ma jiddaħħal xejn.

problem-proof-invalid = Il-prova ma tivverifikax
remedy-proof-invalid = Qis id-dokument bħala mhux ippruvat; l-iżball huwa indikat.

problem-configuration-invalid = Il-konfigurazzjoni mhix valida
remedy-configuration-invalid = Ikkoreġi l-issettjar imsemmi u erġa’ ibda.

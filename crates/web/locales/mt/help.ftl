# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

help-title = Għajnuna
help-where = X’hemm u fejn
help-look-up = Fittxu hawn
help-components = Komponenti ta’ dawn il-paġni, għall-iżviluppaturi

help-way-search = Staqsi b’mistoqsija waħda lir-reġistri kollha li tista’ tistaqsi.
help-way-work = X’qed jistenna lilek u lill-unità tiegħek: kandidati, rapporti, rieżamijiet, proposti.
help-way-alerts = Daħħal, ara u żomm it-twissijiet tal-Istat tiegħek.
help-way-oversight = Sib, ipprova u vvaluta x’sar bid-data.
help-way-node = X’inhu dan in-nodu, ir-reġistri u r-regoli tiegħu, u n-nodi l-oħra.
help-way-help = Din il-paġna.

help-glossary = Glossarju
help-glossary-lead = Kelma waħda għal kull ħaġa, l-istess f’kull paġna. Huwa miktub bl-Ingliż.
help-shortcuts = Tasti
help-shortcuts-lead = Fejn lista jew kaxxa tista’ tintuża b’tasti waħidhom, jaħdmu dawn.
help-key-box = Mur fil-kaxxa tat-tiftix
help-key-next = Il-linja li jmiss, il-linja ta’ qabel ta’ lista
help-key-open = Iftaħ il-linja
help-key-judge = Mur fuq iva, le jew mhux ċert għal kandidat; xejn ma jintbagħat b’tast biss
help-key-this = Uri din il-paġna
help-key-none = It-tasti ma jagħmlu xejn waqt li tittajpja f’kaxxa. Kollox jista’ jsir ukoll b’Tab u Enter.

help-channels = Liema kanal u meta
help-channels-lead = Liema mezz tagħti l-liġi għal liema skambju bejn l-Istati.
help-channel-sirene = Uffiċċju SIRENE
help-channel-sirene-when = Wara hit fuq twissija tas-Sistema ta’ Informazzjoni ta’ Schengen.
help-channel-sirene-how = Ikkonferma l-hit u rrapportaha. L-Uffiċċju SIRENE jiskambja l-informazzjoni l-oħra kollha dwar it-twissija mal-Istat emittenti.
help-channel-spoc = Punt uniku ta’ kuntatt, permezz ta’ SIENA
help-channel-spoc-when = Biex titlob informazzjoni li għandhom l-awtoritajiet tal-infurzar tal-liġi ta’ Stat Membru ieħor, jew biex tibgħatilhom xi informazzjoni.
help-channel-spoc-how = Il-punt uniku ta’ kuntatt jibgħat u jwieġeb. SIENA huwa l-kanal tas-soltu; jista’ jintuża ieħor jekk ikun urġenti, jekk jipparteċipa Stat terz jew organizzazzjoni internazzjonali, jew wara inċident.
help-channel-pruem = Tiftix awtomatizzat (Prüm)
help-channel-pruem-when = Biex issir taf jekk Stat Membru ieħor għandux data dwar vetturi jew rekords tal-pulizija dwar il-mistoqsija tiegħek.
help-channel-pruem-how = Fittex hawn. L-ewwel issir taf jekk hemmx tqabbil; id-data ewlenija ssegwi ladarba persuna tkun ikkonfermatu.
help-channel-interpol = Interpol
help-channel-interpol-when = Jekk Stati terzi jew organizzazzjonijiet internazzjonali huma jew se jkunu involuti.
help-channel-interpol-how = Irrikorri għall-Uffiċċju Ċentrali Nazzjonali tal-Interpol, li jagħmel parti mill-punt uniku ta’ kuntatt tiegħek.

help-law = Bażijiet legali
help-law-lead = L-att u l-artikolu wara kull kodiċi, u għal xiex jaċċettawh ir-reġistri.
help-law-act = Att
help-law-text = Test
help-law-article = Artikolu
help-law-unverified = Għadu mhux iċċekkjat
help-law-permits = X’jippermetti hawn
help-law-nothing = L-ebda reġistru ta’ dan in-nodu ma jaċċettah.
help-law-search = Tiftix: { $register }, għal { $purposes }
help-law-enter = Idħal ta’ data: { $register }, għal { $purposes }

help-accessibility-short = Dawn il-paġni huma għal kulħadd: bit-tastiera, b’qarrej tal-iskrin, b’lenti, fuq telefown, mingħajr skripts.
help-accessibility-aim = Għal xiex jimmiraw
help-accessibility-aim-words = Il-Linji Gwida għall-Aċċessibbiltà tal-Kontenut tal-Web 2.2, livell AA, u l-istandard Ewropew EN 301 549.
help-accessibility-tested = X’jiġi ttestjat
help-accessibility-tested-words = Programmi jiċċekkjaw il-paġni għal ostakli magħrufa u b’diversi daqsijiet, bl-iskripts u mingħajrhom. Il-programmi ma jistgħux isibu kull ostaklu.
help-accessibility-open = X’mhuwiex aċċessibbli
help-accessibility-open-words = Il-kliem tar-regoli u xi spjegazzjonijiet huma bl-Ingliż biss. L-ismijiet tal-kontijiet tal-uffiċjali u l-kodiċijiet jintwerew kif inhuma.
help-accessibility-tell = Għidilna
help-accessibility-tell-words = Jekk xi ħaġa ma tistax tintuża, għid lill-amministratur tal-awtorità tiegħek liema paġna hi u x’tuża. Kull ma hemm f’dawn il-paġni jista’ jsir ukoll bil-linja tal-kmand tal-operatur.

law-regulation = Regolament (UE) { $number }
law-regulation-ec = Regolament (KE) Nru { $number }
law-directive = Direttiva (UE) { $number }
law-decision = Deċiżjoni { $number }/ĠAI
law-framework-decision = Deċiżjoni Qafas { $number }/ĠAI
law-article = { $act }, Artikolu { $article }
law-articles = { $act }, Artikoli { $article }
law-and = { $first } u { $last }
law-to = { $first } sa { $last }

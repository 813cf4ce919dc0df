# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

sign-in-passkey = Idħol b’passkey
sign-in-provider = Idħol bis-servizz tad-dħul tal-awtorità
sign-in-or-password = Jew b’password u kodiċi

passkey-not-done = Dan ma rnexxiex. Erġa’ pprova, jew agħżel mod ieħor.
passkey-name = Isem
passkey-name-first = Il-passkey tiegħi
passkey-make = Żid passkey
passkey-rename = Semmi mill-ġdid
passkey-remove = Neħħi
passkey-made = Maħluqa
passkey-needs-script = Passkey tista’ tiżdied biss fejn jistgħu jaħdmu l-iskripts.
passkey-prove-first = Ipprova min int biex iżżid passkey

proof-title = Erġa’ pprova min int
proof-why = Dak li se tagħmel jista’ jikkawża ħsara dejjiema f’idejn ħaddieħor. Il-prova tgħodd għal għaxar minuti.
proof-held = Dak li ktibt jinżamm. Jintbagħat meta tkompli.
proof-passkey = Ipprova b’passkey
proof-or-password = Jew il-password
proof-do = Kompli
proof-not-now = Mhux issa

invitation-title = Stedina
invitation-what = B’din l-istedina tidħol għall-ewwel darba, jew mill-ġdid wara li tlift dak li kont tidħol bih. Taħdem darba biss.
invitation-use = Uża l-istedina

enrolment-title = Issettja d-dħul tiegħek
enrolment-account = Il-kont tiegħek hu
enrolment-passkey = B’passkey
enrolment-passkey-what = L-apparat iżommha u jagħrfek mis-saba’, mill-wiċċ jew bil-PIN. Ma tistax titbassar jew tinsteraq bil-phishing.
enrolment-password = B’password u awtentikatur
enrolment-authenticator = Daħħal dan is-sigriet f’app awtentikatur, imbagħad ittajpja l-kodiċi li turi:
enrolment-qr = Is-sigriet bħala kodiċi QR, għall-kamera tal-app
enrolment-authenticator-here = L-awtentikatur jinsab fuq dan l-apparat
enrolment-do = Issettja l-password u l-awtentikatur

account-title = Il-kont tiegħek
account-sessions = Fejn int imdaħħal
account-sessions-what = Jekk ma tagħrafx waħda minnhom, temmha u biddel il-password.
account-device = Apparat
account-opened = Miftuħa
account-used = Użata l-aħħar
account-proof = Ippruvata permezz ta’
account-proof-password-and-code = Password u kodiċi
account-proof-passkey = Passkey
account-proof-oidc = Is-servizz tad-dħul tal-awtorità
account-proof-invitation = Stedina
account-this-one = Din
account-end = Temm
account-end-others = Temm l-oħrajn kollha
account-passkeys = Passkeys
account-passkeys-what = Passkey tdaħħlek mingħajr isem tal-kont, password jew kodiċi.
account-passkeys-none = Dan in-nodu ma joffrix passkeys: l-operatur tiegħu ma ssettjax l-isem li bih jilħquh il-browsers.
account-password-current = Il-password attwali
account-password-new = Password ġdida
account-password-hint = Numru minimu ta’ karattri: { $characters }. Is-sessjonijiet l-oħra kollha tiegħek jintemmu.
account-password-do = Biddel il-password
account-look = Lingwa u dehra
account-density = Densità
account-density-comfortable = Komda
account-density-compact = Kompatta
account-theme = Kuluri
account-theme-system = Kif inhu ssettjat l-apparat
account-theme-light = Ċari
account-theme-dark = Skuri
account-shortcuts = Shortcuts tat-tastiera
account-shortcuts-on = Mixgħula
account-shortcuts-off = Mitfija
account-save = Issejvja

device-browser-firefox = Firefox
device-browser-edge = Edge
device-browser-opera = Opera
device-browser-chrome = Chrome
device-browser-safari = Safari
device-browser-other = Browser ieħor jew programm
device-system-windows = Windows
device-system-android = Android
device-system-ios = iOS
device-system-macos = macOS
device-system-chrome-os = ChromeOS
device-system-linux = Linux
device-system-other = sistema oħra
account-language-browser = Kif jitlob il-brawżer

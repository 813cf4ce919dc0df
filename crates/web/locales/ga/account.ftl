# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

sign-in-passkey = Sínigh isteach le heochair rochtana
sign-in-provider = Sínigh isteach le seirbhís sínithe isteach an údaráis
sign-in-or-password = Nó le pasfhocal agus cód

passkey-not-done = Níor éirigh leis sin. Bain triail eile as, nó roghnaigh bealach eile.
passkey-name = Ainm
passkey-name-first = M’eochair rochtana
passkey-make = Cuir eochair rochtana leis
passkey-rename = Athainmnigh
passkey-remove = Bain
passkey-made = Déanta
passkey-needs-script = Ní féidir eochair rochtana a chur leis ach amháin áit a gceadaítear scripteanna.
passkey-prove-first = Cruthaigh cé tú féin chun eochair rochtana a chur leis

proof-title = Cruthaigh arís cé tú féin
proof-why = D’fhéadfadh an rud atá tú ar tí a dhéanamh díobháil bhuan a dhéanamh i lámha daoine eile. Tá an cruthúnas bailí ar feadh deich nóiméad.
proof-held = Tá an méid a chlóscríobh tú coinnithe. Seoltar é nuair a leanfaidh tú ar aghaidh.
proof-passkey = Cruthaigh é le heochair rochtana
proof-or-password = Nó an pasfhocal
proof-do = Lean ar aghaidh
proof-not-now = Ní anois

invitation-title = Cuireadh
invitation-what = Leis an gcuireadh seo síníonn tú isteach den chéad uair, nó arís tar éis duit an rud a mbíteá ag síniú isteach leis a chailleadh. Oibríonn sé uair amháin.
invitation-use = Úsáid an cuireadh

enrolment-title = Socraigh do shíniú isteach
enrolment-account = Is é seo do chuntas:
enrolment-passkey = Le heochair rochtana
enrolment-passkey-what = Coinníonn an gléas í agus aithníonn sé thú le méar, aghaidh nó UAP. Ní féidir í a thomhas ná a ghoid trí fhioscaireacht.
enrolment-password = Le pasfhocal agus fíordheimhneoir
enrolment-authenticator = Iontráil an rún seo in aip fíordheimhnithe, ansin clóscríobh an cód a thaispeánann sí:
enrolment-qr = An rún mar chód QR, do cheamara na haipe
enrolment-authenticator-here = Tá an fíordheimhneoir ar an ngléas seo
enrolment-do = Socraigh pasfhocal agus fíordheimhneoir

account-title = Do chuntas
account-sessions = Cá bhfuil tú sínithe isteach
account-sessions-what = Mura n-aithníonn tú ceann acu, cuir deireadh leis agus athraigh do phasfhocal.
account-device = Gléas
account-opened = Oscailte
account-used = Úsáidte is déanaí
account-proof = Cruthaithe le
account-proof-password-and-code = Pasfhocal agus cód
account-proof-passkey = Eochair rochtana
account-proof-oidc = Seirbhís sínithe isteach an údaráis
account-proof-invitation = Cuireadh
account-this-one = An ceann seo
account-end = Cuir deireadh leis
account-end-others = Cuir deireadh leis na cinn eile go léir
account-passkeys = Eochracha rochtana
account-passkeys-what = Síníonn eochair rochtana isteach thú gan ainm cuntais, pasfhocal ná cód.
account-passkeys-none = Ní thairgeann an nód seo eochracha rochtana: níor shocraigh a oibreoir an t-ainm faoina sroicheann brabhsálaithe é.
account-password-current = An pasfhocal reatha
account-password-new = Pasfhocal nua
account-password-hint = Íoslíon carachtar: { $characters }. Cuirtear deireadh le do sheisiúin eile go léir.
account-password-do = Athraigh an pasfhocal
account-look = Teanga agus cuma
account-density = Dlús
account-density-comfortable = Compordach
account-density-compact = Dlúth
account-theme = Dathanna
account-theme-system = De réir shocrú an ghléis
account-theme-light = Geal
account-theme-dark = Dorcha
account-shortcuts = Aicearraí méarchláir
account-shortcuts-on = Ar siúl
account-shortcuts-off = Múchta
account-save = Sábháil

device-browser-firefox = Firefox
device-browser-edge = Edge
device-browser-opera = Opera
device-browser-chrome = Chrome
device-browser-safari = Safari
device-browser-other = Brabhsálaí eile nó ríomhchlár
device-system-windows = Windows
device-system-android = Android
device-system-ios = iOS
device-system-macos = macOS
device-system-chrome-os = ChromeOS
device-system-linux = Linux
device-system-other = córas eile
account-language-browser = Mar a iarrann an brabhsálaí

# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

sign-in-passkey = Kirjaudu pääsyavaimella
sign-in-provider = Kirjaudu viranomaisen kirjautumispalvelulla
sign-in-or-password = Tai salasanalla ja koodilla

passkey-not-done = Se ei onnistunut. Yritä uudelleen tai valitse toinen tapa.
passkey-name = Nimi
passkey-name-first = Oma pääsyavain
passkey-make = Lisää pääsyavain
passkey-rename = Nimeä uudelleen
passkey-remove = Poista
passkey-made = Luotu
passkey-needs-script = Pääsyavaimen voi lisätä vain, jos skriptejä saa suorittaa.
passkey-prove-first = Todista henkilöllisyytesi, jotta voit lisätä pääsyavaimen

proof-title = Todista henkilöllisyytesi uudelleen
proof-why = Se, mitä olet tekemässä, voisi muiden käsissä aiheuttaa pysyvää vahinkoa. Todistus on voimassa kymmenen minuuttia.
proof-held = Kirjoittamasi on tallessa. Se lähetetään, kun jatkat.
proof-passkey = Todista pääsyavaimella
proof-or-password = Tai salasanalla
proof-do = Jatka
proof-not-now = Ei nyt

invitation-title = Kutsu
invitation-what = Tällä kutsulla kirjaudut ensimmäisen kerran tai uudelleen, jos olet menettänyt kirjautumisvälineesi. Se toimii kerran.
invitation-use = Käytä kutsu

enrolment-title = Ota kirjautuminen käyttöön
enrolment-account = Tilisi on
enrolment-passkey = Pääsyavaimella
enrolment-passkey-what = Laite säilyttää sen ja tunnistaa sinut sormesta, kasvoista tai PIN-koodista. Sitä ei voi arvata eikä kalastella.
enrolment-password = Salasanalla ja todennussovelluksella
enrolment-authenticator = Syötä tämä salaisuus todennussovellukseen ja kirjoita sitten sen näyttämä koodi:
enrolment-qr = Salaisuus QR-koodina sovelluksen kameraa varten
enrolment-authenticator-here = Todennussovellus on tällä laitteella
enrolment-do = Aseta salasana ja todennussovellus

account-title = Oma tili
account-sessions = Missä olet kirjautuneena
account-sessions-what = Jos et tunnista jotakin istuntoa, lopeta se ja vaihda salasanasi.
account-device = Laite
account-opened = Avattu
account-used = Viimeksi käytetty
account-proof = Todistettu
account-proof-password-and-code = Salasana ja koodi
account-proof-passkey = Pääsyavain
account-proof-oidc = Viranomaisen kirjautumispalvelu
account-proof-invitation = Kutsu
account-this-one = Tämä
account-end = Lopeta
account-end-others = Lopeta kaikki muut
account-passkeys = Pääsyavaimet
account-passkeys-what = Pääsyavaimella kirjaudut ilman tilin nimeä, salasanaa tai koodia.
account-passkeys-none = Tämä solmu ei tarjoa pääsyavaimia: ylläpitäjä ei ole määrittänyt nimeä, jolla selaimet tavoittavat sen.
account-password-current = Nykyinen salasana
account-password-new = Uusi salasana
account-password-hint = Merkkejä vähintään { $characters }. Kaikki muut istuntosi päättyvät.
account-password-do = Vaihda salasana
account-look = Kieli ja ulkoasu
account-density = Tiheys
account-density-comfortable = Väljä
account-density-compact = Tiivis
account-theme = Värit
account-theme-system = Laitteen asetuksen mukaan
account-theme-light = Vaaleat
account-theme-dark = Tummat
account-shortcuts = Pikanäppäimet
account-shortcuts-on = Käytössä
account-shortcuts-off = Pois käytöstä
account-save = Tallenna

device-browser-firefox = Firefox
device-browser-edge = Edge
device-browser-opera = Opera
device-browser-chrome = Chrome
device-browser-safari = Safari
device-browser-other = Muu selain tai ohjelma
device-system-windows = Windows
device-system-android = Android
device-system-ios = iOS
device-system-macos = macOS
device-system-chrome-os = ChromeOS
device-system-linux = Linux
device-system-other = muu järjestelmä
account-language-browser = Selaimen mukaan

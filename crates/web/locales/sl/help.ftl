# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

help-title = Pomoč
help-where = Kje je kaj
help-look-up = Poiščite
help-components = Gradniki teh strani, za razvijalce

help-way-search = Z eno poizvedbo vprašajte vse registre, ki jih smete.
help-way-work = Kaj čaka vas in vašo enoto: kandidati, poročila, pregledi, predlogi.
help-way-alerts = Vnašajte, pregledujte in vodite razpise ukrepov svoje države.
help-way-oversight = Poiščite, dokažite in presodite, kaj je bilo storjeno s podatki.
help-way-node = Kaj je to vozlišče, njegovi registri in pravila ter druga vozlišča.
help-way-help = Ta stran.

help-glossary = Slovarček
help-glossary-lead = Ena beseda za vsako stvar, ista na vsaki strani. Napisan je v angleščini.
help-shortcuts = Tipke
help-shortcuts-lead = Kjer je seznam ali polje mogoče upravljati s posameznimi tipkami, delujejo te tipke.
help-key-box = Na iskalno polje
help-key-next = Naslednja, prejšnja vrstica seznama
help-key-open = Odpri vrstico
help-key-judge = Na da, ne ali negotovo pri kandidatu; zgolj s tipko se nič ne pošlje
help-key-this = Prikaži to stran
help-key-none = Tipke ne delujejo, medtem ko tipkate v polju. Vse je mogoče narediti tudi s tipkama Tab in Enter.

help-channels = Kateri kanal kdaj
help-channels-lead = Katero pot predpisi določajo za katero izmenjavo med državami.
help-channel-sirene = Urad SIRENE
help-channel-sirene-when = Po zadetku na podlagi razpisa ukrepa v schengenskem informacijskem sistemu.
help-channel-sirene-how = Zadetek potrdite in o njem poročajte. Urad SIRENE vse nadaljnje informacije o razpisu ukrepa izmenja z državo, ki ga je izdala.
help-channel-spoc = Enotna kontaktna točka, prek sistema SIENA
help-channel-spoc-when = Da zaprosite za informacije, ki jih imajo organi preprečevanja, odkrivanja in preiskovanja kaznivih dejanj druge države članice, ali jim jih pošljete.
help-channel-spoc-how = Enotna kontaktna točka pošilja in odgovarja. SIENA je običajni kanal; drug kanal se lahko uporabi, če je nujno, če sodeluje tretja država ali mednarodna organizacija ali po incidentu.
help-channel-pruem = Avtomatizirano iskanje (Prüm)
help-channel-pruem-when = Da ugotovite, ali ima druga država članica podatke o vozilih ali policijske evidence v zvezi z vašo poizvedbo.
help-channel-pruem-how = Iščite tukaj. Najprej izveste, ali obstaja ujemanje; osnovni podatki sledijo, ko ga oseba potrdi.
help-channel-interpol = Interpol
help-channel-interpol-when = Če so ali bodo vključene tretje države ali mednarodne organizacije.
help-channel-interpol-how = Obrnite se na nacionalni centralni urad Interpola, ki spada v vašo enotno kontaktno točko.

help-law = Pravne podlage
help-law-lead = Akt in člen za vsako kodo ter za kaj jo registri sprejemajo.
help-law-act = Akt
help-law-text = Besedilo
help-law-article = Člen
help-law-unverified = Še ni preverjeno
help-law-permits = Kaj tukaj dovoljuje
help-law-nothing = Noben register tega vozlišča je ne sprejema.
help-law-search = Iskanje: { $register }, za { $purposes }
help-law-enter = Vnos: { $register }, za { $purposes }

help-accessibility-short = Te strani so za vsakogar: s tipkovnico, bralnikom zaslona, povečevalnikom, na telefonu, brez skriptov.
help-accessibility-aim = K čemu stremijo
help-accessibility-aim-words = Smernice za dostopnost spletnih vsebin (WCAG) 2.2, raven AA, in evropski standard EN 301 549.
help-accessibility-tested = Kaj se preskuša
help-accessibility-tested-words = Programi preverjajo strani glede znanih ovir in v več velikostih, s skripti in brez njih. Programi ne morejo najti vsake ovire.
help-accessibility-open = Kaj ni dostopno
help-accessibility-open-words = Besedilo pravil in nekatere razlage so samo v angleščini. Imena računov uradnih oseb in kode so prikazani takšni, kot so.
help-accessibility-tell = Sporočite nam
help-accessibility-tell-words = Če česa ni mogoče uporabljati, skrbniku svojega organa povejte, katera stran je to in kaj uporabljate. Vse na teh straneh je mogoče narediti tudi v upravljavčevi ukazni vrstici.

law-regulation = Uredba (EU) { $number }
law-regulation-ec = Uredba (ES) št. { $number }
law-directive = Direktiva (EU) { $number }
law-decision = Sklep { $number }/PNZ
law-framework-decision = Okvirni sklep { $number }/PNZ
law-article = { $act } člen { $article }
law-articles = { $act } členi { $article }
law-and = { $first } in { $last }
law-to = { $first } do { $last }

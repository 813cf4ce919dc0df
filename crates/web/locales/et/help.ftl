# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

help-title = Abi
help-where = Mis kus on
help-look-up = Otsige siit
help-components = Nende lehtede komponendid arendajatele

help-way-search = Küsige ühe päringuga kõigist registritest, millest tohite.
help-way-work = Mis ootab teid ja teie üksust: kandidaadid, teated, läbivaatamised, ettepanekud.
help-way-alerts = Sisestage, vaadake ja hallake oma riigi hoiatusteateid.
help-way-oversight = Leidke, tõendage ja hinnake, mida andmetega tehti.
help-way-node = Mis see sõlm on, selle registrid ja reeglid ning teised sõlmed.
help-way-help = See leht.

help-glossary = Sõnastik
help-glossary-lead = Iga asja jaoks üks sõna, igal lehel sama. See on inglise keeles.
help-shortcuts = Klahvid
help-shortcuts-lead = Kus loendit või kasti saab kasutada üksikute klahvidega, toimivad need.
help-key-box = Mine otsingukasti
help-key-next = Loendi järgmine, eelmine rida
help-key-open = Ava rida
help-key-judge = Mine kandidaadi juures valikule jah, ei või ebakindel; ainult klahviga ei saadeta midagi
help-key-this = Näita seda lehte
help-key-none = Välja kirjutamise ajal klahvid ei toimi. Kõike saab teha ka klahvidega Tab ja Enter.

help-channels = Milline kanal millal
help-channels-lead = Millise viisi õigus riikidevahelise teabevahetuse jaoks ette näeb.
help-channel-sirene = SIRENE büroo
help-channel-sirene-when = Pärast päringutabamust Schengeni infosüsteemi hoiatusteate puhul.
help-channel-sirene-how = Kinnitage päringutabamus ja teatage sellest. SIRENE büroo vahetab kogu täiendava teabe hoiatusteate kohta selle sisestanud riigiga.
help-channel-spoc = Ühtne kontaktpunkt SIENA kaudu
help-channel-spoc-when = Et küsida teavet, mis on teise liikmesriigi õiguskaitseasutustel, või seda neile saata.
help-channel-spoc-how = Ühtne kontaktpunkt saadab ja vastab. SIENA on tavaline kanal; muud võib kasutada, kui asi on kiire, kui osaleb kolmas riik või rahvusvaheline organisatsioon või pärast intsidenti.
help-channel-pruem = Automaatne otsing (Prüm)
help-channel-pruem-when = Et teada saada, kas teisel liikmesriigil on teie päringu kohta sõidukiandmeid või politseiregistri andmeid.
help-channel-pruem-how = Tehke otsing siin. Kõigepealt saate teada, kas vaste on olemas; põhiandmed järgnevad pärast seda, kui inimene on vaste kinnitanud.
help-channel-interpol = Interpol
help-channel-interpol-when = Kui kolmandad riigid või rahvusvahelised organisatsioonid osalevad või hakkavad osalema.
help-channel-interpol-how = Pöörduge Interpoli riikliku keskbüroo poole, mis kuulub teie ühtse kontaktpunkti juurde.

help-law = Õiguslikud alused
help-law-lead = Iga koodi taga olev õigusakt ja artikkel ning milleks registrid seda aktsepteerivad.
help-law-act = Õigusakt
help-law-text = Tekst
help-law-article = Artikkel
help-law-unverified = Veel kontrollimata
help-law-permits = Mida see siin lubab
help-law-nothing = Ükski selle sõlme register seda ei aktsepteeri.
help-law-search = Otsing: { $register }, eesmärk { $purposes }
help-law-enter = Sisestamine: { $register }, eesmärk { $purposes }

help-accessibility-short = Need lehed on kõigile: klaviatuuri, ekraanilugeja ja suurendiga, telefonis, ilma skriptideta.
help-accessibility-aim = Mille poole need püüdlevad
help-accessibility-aim-words = Veebisisu ligipääsetavussuunised (WCAG) 2.2, tase AA, ja Euroopa standard EN 301 549.
help-accessibility-tested = Mida on testitud
help-accessibility-tested-words = Programmid kontrollivad lehti teadaolevate takistuste suhtes ja mitmes suuruses, skriptidega ja ilma. Programmid ei leia kõiki takistusi.
help-accessibility-open = Mis ei ole ligipääsetav
help-accessibility-open-words = Reeglite sõnastus ja mõned selgitused on ainult inglise keeles. Ametnike kontonimesid ja koode näidatakse nii, nagu need on.
help-accessibility-tell = Teatage meile
help-accessibility-tell-words = Kui midagi ei saa kasutada, öelge oma asutuse administraatorile, mis leht see on ja mida te kasutate. Kõike nendel lehtedel saab teha ka käitaja käsureal.

law-regulation = määrus (EL) { $number }
law-regulation-ec = määrus (EÜ) nr { $number }
law-directive = direktiiv (EL) { $number }
law-decision = otsus { $number }/JSK
law-framework-decision = raamotsus { $number }/JSK
law-article = { $act }, art { $article }
law-articles = { $act }, art { $article }
law-and = { $first } ja { $last }
law-to = { $first } kuni { $last }

# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

help-title = Pomoć
help-where = Što je gdje
help-look-up = Potražite
help-components = Sastavnice ovih stranica, za razvojne programere

help-way-search = Jednim upitom pitajte sve registre koje smijete pitati.
help-way-work = Što čeka Vas i Vašu jedinicu: kandidati, izvješća, preispitivanja, prijedlozi.
help-way-alerts = Unosite, pregledavajte i vodite upozorenja svoje države.
help-way-oversight = Pronađite, dokažite i ocijenite što je učinjeno s podacima.
help-way-node = Što je ovaj čvor, njegovi registri i pravila te ostali čvorovi.
help-way-help = Ova stranica.

help-glossary = Pojmovnik
help-glossary-lead = Jedna riječ za svaku stvar, ista na svakoj stranici. Napisan je na engleskom.
help-shortcuts = Tipke
help-shortcuts-lead = Ondje gdje se popisom ili poljem može upravljati pojedinačnim tipkama vrijede ove tipke.
help-key-box = Prijelaz na polje za pretraživanje
help-key-next = Sljedeći, prethodni redak popisa
help-key-open = Otvaranje retka
help-key-judge = Prijelaz na da, ne ili nesigurno kod kandidata; samom se tipkom ništa ne šalje
help-key-this = Prikaz ove stranice
help-key-none = Tipke ne djeluju dok pišete u polju. Sve se može učiniti i tipkama Tab i Enter.

help-channels = Koji kanal i kada
help-channels-lead = Koji put propisi predviđaju za koju razmjenu među državama.
help-channel-sirene = Ured SIRENE
help-channel-sirene-when = Nakon pozitivnog rezultata za upozorenje u Schengenskom informacijskom sustavu.
help-channel-sirene-how = Potvrdite pozitivan rezultat i izvijestite o njemu. Ured SIRENE razmjenjuje sve daljnje informacije o upozorenju s državom koja ga je izdala.
help-channel-spoc = Jedinstvena kontaktna točka, putem SIENA-e
help-channel-spoc-when = Za traženje informacija kojima raspolažu tijela za izvršavanje zakonodavstva druge države članice ili za slanje informacija tim tijelima.
help-channel-spoc-how = Jedinstvena kontaktna točka šalje i odgovara. SIENA je uobičajeni kanal; drugi se može upotrijebiti ako je hitno, ako sudjeluje treća država ili međunarodna organizacija ili nakon incidenta.
help-channel-pruem = Automatizirano pretraživanje (Prüm)
help-channel-pruem-when = Za provjeru ima li druga država članica podatke o vozilima ili policijske evidencije u vezi s Vašim upitom.
help-channel-pruem-how = Pretražujte ovdje. Najprije doznajete postoji li podudaranje; osnovni podaci slijede nakon što ga osoba potvrdi.
help-channel-interpol = Interpol
help-channel-interpol-when = Ako su uključene ili će biti uključene treće države ili međunarodne organizacije.
help-channel-interpol-how = Obratite se Nacionalnom središnjem uredu Interpola, koji pripada Vašoj jedinstvenoj kontaktnoj točki.

help-law = Pravne osnove
help-law-lead = Akt i članak iza svakog koda te za što ga registri prihvaćaju.
help-law-act = Akt
help-law-text = Tekst
help-law-article = Članak
help-law-unverified = Još nije provjereno
help-law-permits = Što ovdje dopušta
help-law-nothing = Nijedan registar ovog čvora to ne prihvaća.
help-law-search = Pretraživanje: { $register }, za { $purposes }
help-law-enter = Unos: { $register }, za { $purposes }

help-accessibility-short = Ove su stranice za svakoga: s tipkovnicom, čitačem zaslona, povećalom, na telefonu, bez skripti.
help-accessibility-aim = Čemu teže
help-accessibility-aim-words = Smjernice za pristupačnost mrežnog sadržaja (WCAG) 2.2, razina AA, i europska norma EN 301 549.
help-accessibility-tested = Što se ispituje
help-accessibility-tested-words = Programi provjeravaju stranice na poznate prepreke i u više veličina, sa skriptama i bez njih. Programi ne mogu pronaći svaku prepreku.
help-accessibility-open = Što nije pristupačno
help-accessibility-open-words = Tekst pravila i neka objašnjenja samo su na engleskom. Nazivi službeničkih računa i kodovi prikazuju se takvi kakvi jesu.
help-accessibility-tell = Javite nam
help-accessibility-tell-words = Ako se nešto ne može upotrebljavati, recite administratoru svojeg tijela koja je to stranica i čime se služite. Sve na ovim stranicama može se učiniti i u operaterovu naredbenom retku.

law-regulation = Uredba (EU) { $number }
law-regulation-ec = Uredba (EZ) br. { $number }
law-directive = Direktiva (EU) { $number }
law-decision = Odluka { $number }/PUP
law-framework-decision = Okvirna odluka { $number }/PUP
law-article = { $act }, članak { $article }.
law-articles = { $act }, članci { $article }.
law-and = { $first }. i { $last }
law-to = { $first }. do { $last }

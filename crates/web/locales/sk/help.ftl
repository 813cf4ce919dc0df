# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

help-title = Pomoc
help-where = Čo je kde
help-look-up = Vyhľadajte si
help-components = Súčasti týchto stránok, pre vývojárov

help-way-search = Dopytovať sa jedným dopytom všetkých registrov, ktorých sa smiete pýtať.
help-way-work = Čo čaká na vás a váš útvar: kandidáti, hlásenia, preskúmania, návrhy.
help-way-alerts = Vkladať, prezerať a viesť zápisy vášho štátu.
help-way-oversight = Nájsť, dokázať a posúdiť, čo sa s údajmi dialo.
help-way-node = Čo je tento uzol, jeho registre a pravidlá a ostatné uzly.
help-way-help = Táto stránka.

help-glossary = Slovník pojmov
help-glossary-lead = Pre každú vec jedno slovo, na každej stránke rovnaké. Je napísaný po anglicky.
help-shortcuts = Klávesy
help-shortcuts-lead = Kde možno zoznam alebo pole ovládať jednotlivými klávesmi, platia tieto.
help-key-box = Prejsť do vyhľadávacieho poľa
help-key-next = Ďalší, predchádzajúci riadok zoznamu
help-key-open = Otvoriť riadok
help-key-judge = Prejsť na áno, nie alebo neisté pri kandidátovi; samotným klávesom sa nič neodošle
help-key-this = Zobraziť túto stránku
help-key-none = Keď píšete do poľa, klávesy nič nerobia. Všetko možno urobiť aj pomocou Tab a Enter.

help-channels = Kedy ktorý kanál
help-channels-lead = Akú cestu určuje právo na jednotlivé výmeny medzi štátmi.
help-channel-sirene = Útvar SIRENE
help-channel-sirene-when = Po pozitívnej lustrácii pri zápise v Schengenskom informačnom systéme.
help-channel-sirene-how = Pozitívnu lustráciu potvrďte a nahláste. Všetky ďalšie informácie o zápise si útvar SIRENE vymieňa so štátom, ktorý ho vydal.
help-channel-spoc = Jednotné kontaktné miesto, cez SIENA
help-channel-spoc-when = Ak chcete požiadať o informácie, ktoré majú orgány presadzovania práva iného členského štátu, alebo im ich poslať.
help-channel-spoc-how = Odosiela a odpovedá jednotné kontaktné miesto. Obvyklým kanálom je SIENA; iný možno použiť v naliehavom prípade, ak sa zúčastňuje tretí štát alebo medzinárodná organizácia, alebo po incidente.
help-channel-pruem = Automatizované vyhľadávanie (Prüm)
help-channel-pruem-when = Ak chcete zistiť, či má iný členský štát údaje o vozidle alebo policajné záznamy k vášmu dopytu.
help-channel-pruem-how = Vyhľadávajte tu. Najprv sa dozviete, či existuje zhoda; základné údaje nasledujú, keď ju potvrdí človek.
help-channel-interpol = Interpol
help-channel-interpol-when = Ak sú alebo budú zapojené tretie štáty alebo medzinárodné organizácie.
help-channel-interpol-how = Obráťte sa na Národnú ústredňu Interpolu, ktorá patrí k vášmu jednotnému kontaktnému miestu.

help-law = Právne základy
help-law-lead = Predpis a článok ku každému kódu a na čo ich registre prijímajú.
help-law-act = Predpis
help-law-text = Znenie
help-law-article = Článok
help-law-unverified = Zatiaľ neoverené
help-law-permits = Čo tu dovoľuje
help-law-nothing = Žiadny register tohto uzla ho neprijíma.
help-law-search = Vyhľadávanie: { $register }, účel: { $purposes }
help-law-enter = Vkladanie: { $register }, účel: { $purposes }

help-accessibility-short = Tieto stránky sú pre všetkých: s klávesnicou, čítačkou obrazovky, lupou, v telefóne, bez skriptov.
help-accessibility-aim = O čo sa usilujú
help-accessibility-aim-words = Usmernenia pre prístupnosť webového obsahu (WCAG) 2.2, úroveň AA, a európska norma EN 301 549.
help-accessibility-tested = Čo sa skúša
help-accessibility-tested-words = Programy kontrolujú na stránkach známe prekážky, vo viacerých veľkostiach, so skriptmi aj bez nich. Programy nemôžu nájsť každú prekážku.
help-accessibility-open = Čo nie je prístupné
help-accessibility-open-words = Znenie pravidiel a niektoré vysvetlenia sú len v angličtine. Názvy účtov príslušníkov a kódy sa zobrazujú bez zmeny.
help-accessibility-tell = Oznámte nám to
help-accessibility-tell-words = Ak sa niečo nedá použiť, oznámte správcovi vášho orgánu, o ktorú stránku ide a čo používate. Všetko, čo je na týchto stránkach, možno urobiť aj príkazovým riadkom prevádzkovateľa.

law-regulation = nariadenie (EÚ) { $number }
law-regulation-ec = nariadenie (ES) č. { $number }
law-directive = smernica (EÚ) { $number }
law-decision = rozhodnutie { $number }/SVV
law-framework-decision = rámcové rozhodnutie { $number }/SVV
law-article = { $act } čl. { $article }
law-articles = { $act } čl. { $article }
law-and = { $first } a { $last }
law-to = { $first } až { $last }

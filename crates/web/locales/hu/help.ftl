# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

help-title = Súgó
help-where = Mi hol van
help-look-up = Nézzen utána
help-components = Az oldalak összetevői, fejlesztőknek

help-way-search = Kérdezzen meg egyetlen lekérdezéssel minden nyilvántartást, amelyet megkérdezhet.
help-way-work = Ami Önre és egységére vár: jelöltek, jelentések, felülvizsgálatok, javaslatok.
help-way-alerts = Állama figyelmeztető jelzéseinek bevitele, megtekintése és kezelése.
help-way-oversight = Az adatokkal végzett műveletek felkutatása, igazolása és megítélése.
help-way-node = Mi ez a csomópont, melyek a nyilvántartásai és szabályai, és melyek a többi csomópontok.
help-way-help = Ez az oldal.

help-glossary = Fogalomtár
help-glossary-lead = Minden dologra egy szó, minden oldalon ugyanaz. Angol nyelven készült.
help-shortcuts = Billentyűk
help-shortcuts-lead = Ahol egy lista vagy mező egyes billentyűkkel kezelhető, ezek működnek.
help-key-box = Ugrás a keresőmezőre
help-key-next = A lista következő, előző sora
help-key-open = A sor megnyitása
help-key-judge = Ugrás az igen, nem vagy bizonytalan válaszra egy jelöltnél; pusztán billentyűvel semmi nem kerül elküldésre
help-key-this = Ennek az oldalnak a megjelenítése
help-key-none = A billentyűk nem működnek, amíg egy mezőbe ír. Minden elvégezhető a Tab és az Enter billentyűvel is.

help-channels = Melyik csatorna mikor
help-channels-lead = Melyik utat írja elő a jog az államok közötti egyes információcserékre.
help-channel-sirene = SIRENE-iroda
help-channel-sirene-when = A Schengeni Információs Rendszer figyelmeztető jelzésére kapott találat után.
help-channel-sirene-how = Erősítse meg és jelentse a találatot. A SIRENE-iroda a figyelmeztető jelzéssel kapcsolatos minden további információt a kiadó állammal cserél.
help-channel-spoc = Egyedüli kapcsolattartó pont, a SIENA útján
help-channel-spoc-when = Ha más tagállam bűnüldöző hatóságainál rendelkezésre álló információt kér, vagy információt küld nekik.
help-channel-spoc-how = Az egyedüli kapcsolattartó pont küld és válaszol. A szokásos csatorna a SIENA; más is használható, ha sürgős, ha harmadik állam vagy nemzetközi szervezet is részt vesz, vagy biztonsági esemény után.
help-channel-pruem = Automatizált keresés (Prüm)
help-channel-pruem-when = Annak megállapítására, hogy egy másik tagállam rendelkezik-e a lekérdezésre vonatkozó járműadatokkal vagy rendőrségi nyilvántartással.
help-channel-pruem-how = Keressen itt. Először azt tudja meg, van-e egyezés; az alapadatok azután következnek, hogy azt egy személy megerősítette.
help-channel-interpol = Interpol
help-channel-interpol-when = Ha harmadik államok vagy nemzetközi szervezetek érintettek vagy azok lesznek.
help-channel-interpol-how = Forduljon az Interpol nemzeti központi irodájához, amely az Ön egyedüli kapcsolattartó pontjához tartozik.

help-law = Jogalapok
help-law-lead = Az egyes kódok mögötti jogi aktus és cikk, és hogy a nyilvántartások mire fogadják el.
help-law-act = Jogi aktus
help-law-text = Szöveg
help-law-article = Cikk
help-law-unverified = Még nincs ellenőrizve
help-law-permits = Mit enged meg itt
help-law-nothing = E csomópont egyetlen nyilvántartása sem fogadja el.
help-law-search = Keresés: { $register }, célja: { $purposes }
help-law-enter = Bevitel: { $register }, célja: { $purposes }

help-accessibility-short = Ezek az oldalak mindenkinek szólnak: billentyűzettel, képernyőolvasóval, nagyítóval, telefonon, szkriptek nélkül.
help-accessibility-aim = Mi a cél
help-accessibility-aim-words = A webes tartalmak akadálymentességi útmutatója (WCAG) 2.2, AA szint, valamint az EN 301 549 európai szabvány.
help-accessibility-tested = Mit vizsgálnak
help-accessibility-tested-words = Programok ellenőrzik az oldalakat az ismert akadályok szempontjából, több méretben, szkriptekkel és azok nélkül. A programok nem találhatnak meg minden akadályt.
help-accessibility-open = Mi nem akadálymentes
help-accessibility-open-words = A szabályok szövege és egyes magyarázatok csak angolul érhetők el. A tisztviselői fiókok neve és a kódok változatlan formában jelennek meg.
help-accessibility-tell = Szóljon nekünk
help-accessibility-tell-words = Ha valami nem használható, közölje hatósága rendszergazdájával, melyik oldalról van szó, és milyen eszközt használ. Ezeken az oldalakon minden elvégezhető az üzemeltető parancssorából is.

law-regulation = (EU) { $number } rendelet
law-regulation-ec = { $number }/EK rendelet
law-directive = (EU) { $number } irányelv
law-decision = { $number }/IB határozat
law-framework-decision = { $number }/IB kerethatározat
law-article = { $act }, { $article }. cikk
law-articles = { $act }, { $article }. cikk
law-and = { $first }. és { $last }
law-to = { $first }–{ $last }

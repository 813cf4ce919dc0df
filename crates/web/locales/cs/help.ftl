# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

help-title = Nápověda
help-where = Co je kde
help-look-up = Vyhledejte si
help-components = Součásti těchto stránek, pro vývojáře

help-way-search = Dotázat se jedním dotazem všech registrů, kterých se smíte ptát.
help-way-work = Co čeká na vás a váš útvar: kandidáti, hlášení, přezkumy, návrhy.
help-way-alerts = Vkládat, prohlížet a vést záznamy vašeho státu.
help-way-oversight = Najít, prokázat a posoudit, co se s údaji dělo.
help-way-node = Co je tento uzel, jeho registry a pravidla a ostatní uzly.
help-way-help = Tato stránka.

help-glossary = Slovníček
help-glossary-lead = Pro každou věc jedno slovo, na každé stránce stejné. Je psán anglicky.
help-shortcuts = Klávesy
help-shortcuts-lead = Kde lze seznam nebo pole ovládat jednotlivými klávesami, platí tyto.
help-key-box = Přejít do vyhledávacího pole
help-key-next = Další, předchozí řádek seznamu
help-key-open = Otevřít řádek
help-key-judge = Přejít na ano, ne nebo nejisté u kandidáta; samotnou klávesou se nic neodešle
help-key-this = Zobrazit tuto stránku
help-key-none = Když píšete do pole, klávesy nic nedělají. Vše lze udělat také pomocí Tab a Enter.

help-channels = Kdy který kanál
help-channels-lead = Jakou cestu určuje právo pro jednotlivé výměny mezi státy.
help-channel-sirene = Centrála SIRENE
help-channel-sirene-when = Po pozitivním nálezu u záznamu v Schengenském informačním systému.
help-channel-sirene-how = Nález potvrďte a ohlaste. Všechny další informace o záznamu si centrála SIRENE vyměňuje se státem, který jej pořídil.
help-channel-spoc = Jednotné kontaktní místo, přes SIENA
help-channel-spoc-when = Chcete-li požádat o informace, které mají donucovací orgány jiného členského státu, nebo jim je poslat.
help-channel-spoc-how = Odesílá a odpovídá jednotné kontaktní místo. Obvyklým kanálem je SIENA; jiný lze použít v naléhavém případě, účastní-li se třetí stát nebo mezinárodní organizace, nebo po incidentu.
help-channel-pruem = Automatizované vyhledávání (Prüm)
help-channel-pruem-when = Chcete-li zjistit, zda má jiný členský stát údaje o vozidle nebo policejní záznamy k vašemu dotazu.
help-channel-pruem-how = Vyhledávejte zde. Nejprve se dozvíte, zda existuje shoda; základní údaje následují, jakmile ji potvrdí člověk.
help-channel-interpol = Interpol
help-channel-interpol-when = Jsou-li nebo budou-li zapojeny třetí státy nebo mezinárodní organizace.
help-channel-interpol-how = Obraťte se na národní ústřednu Interpolu, která patří k vašemu jednotnému kontaktnímu místu.

help-law = Právní základy
help-law-lead = Předpis a článek ke každému kódu a k čemu je registry přijímají.
help-law-act = Předpis
help-law-text = Znění
help-law-article = Článek
help-law-unverified = Zatím neověřeno
help-law-permits = Co zde dovoluje
help-law-nothing = Žádný registr tohoto uzlu jej nepřijímá.
help-law-search = Vyhledávání: { $register }, účel: { $purposes }
help-law-enter = Vkládání: { $register }, účel: { $purposes }

help-accessibility-short = Tyto stránky jsou pro všechny: s klávesnicí, čtečkou obrazovky, lupou, v telefonu, bez skriptů.
help-accessibility-aim = O co usilují
help-accessibility-aim-words = Pravidla pro přístupnost webového obsahu (WCAG) 2.2, úroveň AA, a evropská norma EN 301 549.
help-accessibility-tested = Co se zkouší
help-accessibility-tested-words = Programy kontrolují na stránkách známé překážky, v několika velikostech, se skripty i bez nich. Programy nemohou najít každou překážku.
help-accessibility-open = Co není přístupné
help-accessibility-open-words = Znění pravidel a některá vysvětlení jsou jen v angličtině. Názvy účtů příslušníků a kódy se zobrazují beze změny.
help-accessibility-tell = Sdělte nám to
help-accessibility-tell-words = Nelze-li něco použít, sdělte správci vašeho orgánu, o kterou stránku jde a co používáte. Vše, co je na těchto stránkách, lze udělat také příkazovým řádkem provozovatele.

law-regulation = nařízení (EU) { $number }
law-regulation-ec = nařízení (ES) č. { $number }
law-directive = směrnice (EU) { $number }
law-decision = rozhodnutí { $number }/SVV
law-framework-decision = rámcové rozhodnutí { $number }/SVV
law-article = { $act }, čl. { $article }
law-articles = { $act }, čl. { $article }
law-and = { $first } a { $last }
law-to = { $first } až { $last }

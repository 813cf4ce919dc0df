# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

help-title = Pagalba
help-where = Kas kur yra
help-look-up = Pasitikrinkite
help-components = Šių puslapių sudedamosios dalys kūrėjams

help-way-search = Viena užklausa klauskite visų registrų, kurių jums leidžiama klausti.
help-way-work = Kas laukia jūsų ir jūsų padalinio: kandidatai, pranešimai, peržiūros, pasiūlymai.
help-way-alerts = Įveskite, peržiūrėkite ir tvarkykite savo valstybės perspėjimus.
help-way-oversight = Raskite, įrodykite ir įvertinkite, kas daryta su duomenimis.
help-way-node = Kas yra šis mazgas, jo registrai bei taisyklės ir kiti mazgai.
help-way-help = Šis puslapis.

help-glossary = Žodynėlis
help-glossary-lead = Vienas žodis kiekvienam dalykui, visuose puslapiuose tas pats. Jis parašytas anglų kalba.
help-shortcuts = Klavišai
help-shortcuts-lead = Kur sąrašą ar langelį galima valdyti pavieniais klavišais, veikia šie.
help-key-box = Eiti į paieškos langelį
help-key-next = Kita, ankstesnė sąrašo eilutė
help-key-open = Atidaryti eilutę
help-key-judge = Prie kandidato eiti į „taip“, „ne“ arba „neaišku“; vien klavišu nieko neišsiunčiama
help-key-this = Rodyti šį puslapį
help-key-none = Rašant lauke klavišai neveikia. Viską galima atlikti ir klavišais Tab ir Enter.

help-channels = Kuris kanalas ir kada
help-channels-lead = Kokį būdą teisės aktai numato kuriam valstybių keitimuisi informacija.
help-channel-sirene = SIRENE biuras
help-channel-sirene-when = Po atitikties dėl Šengeno informacinės sistemos perspėjimo.
help-channel-sirene-how = Patvirtinkite atitiktį ir apie ją praneškite. Visa papildoma informacija apie perspėjimą SIRENE biuras keičiasi su jį įvedusia valstybe.
help-channel-spoc = Bendras kontaktinis punktas, per SIENA
help-channel-spoc-when = Norint prašyti informacijos, kurią turi kitos valstybės narės teisėsaugos institucijos, arba ją joms nusiųsti.
help-channel-spoc-how = Siunčia ir atsako bendras kontaktinis punktas. SIENA yra įprastas kanalas; kitą galima naudoti, jei skubu, jei dalyvauja trečioji valstybė ar tarptautinė organizacija arba po incidento.
help-channel-pruem = Automatinė paieška (Priumas)
help-channel-pruem-when = Norint sužinoti, ar kita valstybė narė pagal jūsų užklausą turi transporto priemonių duomenų arba policijos registrų įrašų.
help-channel-pruem-how = Ieškokite čia. Pirmiausia sužinosite, ar yra sutaptis; pagrindiniai duomenys pateikiami, kai ją patvirtina žmogus.
help-channel-interpol = Interpolas
help-channel-interpol-when = Jei dalyvauja arba dalyvaus trečiosios valstybės ar tarptautinės organizacijos.
help-channel-interpol-how = Kreipkitės į Interpolo nacionalinį centrinį biurą, priklausantį jūsų bendram kontaktiniam punktui.

help-law = Teisiniai pagrindai
help-law-lead = Teisės aktas ir straipsnis, kurį reiškia kiekvienas kodas, ir kam registrai jį pripažįsta.
help-law-act = Teisės aktas
help-law-text = Tekstas
help-law-article = Straipsnis
help-law-unverified = Dar nepatikrinta
help-law-permits = Ką tai čia leidžia
help-law-nothing = Joks šio mazgo registras jo nepripažįsta.
help-law-search = Paieška: { $register }, tikslas { $purposes }
help-law-enter = Įvedimas: { $register }, tikslas { $purposes }

help-accessibility-short = Šie puslapiai skirti visiems: su klaviatūra, ekrano skaitytuvu, didintuvu, telefone, be scenarijų.
help-accessibility-aim = Ko jais siekiama
help-accessibility-aim-words = Interneto turinio prieinamumo gairės (WCAG) 2.2, AA lygis, ir Europos standartas EN 301 549.
help-accessibility-tested = Kas patikrinta
help-accessibility-tested-words = Programos tikrina, ar puslapiuose nėra žinomų kliūčių, įvairiais dydžiais, su scenarijais ir be jų. Programos negali rasti visų kliūčių.
help-accessibility-open = Kas neprieinama
help-accessibility-open-words = Taisyklių formuluotės ir kai kurie paaiškinimai yra tik anglų kalba. Pareigūnų paskyrų pavadinimai ir kodai rodomi tokie, kokie yra.
help-accessibility-tell = Praneškite mums
help-accessibility-tell-words = Jei kuo nors negalima naudotis, praneškite savo institucijos administratoriui, kuris tai puslapis ir ką naudojate. Viską, kas yra šiuose puslapiuose, galima atlikti ir operatoriaus komandų eilutėje.

law-regulation = Reglamentas (ES) { $number }
law-regulation-ec = Reglamentas (EB) Nr. { $number }
law-directive = Direktyva (ES) { $number }
law-decision = Sprendimas { $number }/TVR
law-framework-decision = Pamatų sprendimas { $number }/TVR
law-article = { $act }, { $article } straipsnis
law-articles = { $act }, { $article } straipsniai
law-and = { $first } ir { $last }
law-to = { $first }–{ $last }

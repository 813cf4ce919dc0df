# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

search-title = Iskanje
search-tabs = Načini iskanja
search-one = Ena oseba ali predmet
search-batch = Več naenkrat
search-recent = Vaša iskanja

search-why-of = Zakaj iščete ({ $unit })
search-purpose-missing = pred iskanjem navedite razlog
search-purpose-said = { $why } · zadeva { $case }
search-purpose-change = Spremeni
search-purpose = Namen
search-basis = Pravna podlaga
search-case = Opravilna številka zadeve
search-offence = Kaznivo dejanje
search-role = Vloga osebe
search-where-asked = Če to register zahteva
search-penalty = Najdaljša kazen, v mesecih
search-penalty-hint = Če je dejanje morda prelahko
search-urgency = Nujnost
search-statement = Vaša utemeljitev
search-statement-hint = Če so potrebne besede
search-anew = Navedeni namen velja tudi za to poizvedbo
search-role-suspect = Osumljena oseba
search-role-convicted = Obsojena oseba
search-role-victim = Žrtev
search-role-witness = Priča ali stik
search-role-missing = Pogrešana oseba ali posmrtni ostanki
search-role-other = Drugo
search-urgency-normal = Običajno
search-urgency-urgent = Nujno
search-urgency-life-in-danger = Življenje v nevarnosti

search-box = Ime, datum rojstva, dokument, registrska ali druga številka
search-box-hint = Vpišite ali prilepite, tudi vrstice iz potnega lista. Na primer: Velichkov, Todor 14.3.1979
search-do = Išči
search-recognise = Najprej preveri
search-recognised = Razumljeno kot
search-or = ali { $what }
search-look = Preglejte, kaj je bilo razumljeno, nato iščite.
search-form = Vsa polja
search-person = Oseba
search-document = Dokument
search-object = Vozilo ali drug predmet
search-name-hint = Če delov ne morete ločiti
search-date-hint = 1979-03-14, 14.3.1979, 03/1979 ali 1979
search-part-hint = * za tisto, česar ne veste
search-reference-hint = Iz prejšnjega odgovora
search-document-kind = Vrsta dokumenta
search-document-issuer = Država izdaje
search-plate-country = Država registrske tablice
search-number-kind = Vrsta številke
search-term-name = Ime
search-term-whole-name = Celotno ime
search-term-family = Priimek
search-term-given = Imena
search-term-other-name = Drugo ime iste osebe
search-term-birth-date = Datum rojstva
search-term-sex = Spol
search-term-nationality = Državljanstvo
search-term-birth-place = Kraj rojstva
search-term-document = Številka dokumenta
search-term-plate = Registrska številka
search-term-vin = Identifikacijska številka vozila
search-term-number = Druga številka
search-term-reference = Sklicna številka
search-term-day-month = zamenjana dan in mesec
search-sex-F = Ženski
search-sex-M = Moški
search-sex-X = Drugo
search-number-imei = Mobilna naprava (IMEI)
search-number-container = Zabojnik
search-number-firearm = Strelno orožje
search-number-banknote = Bankovec
search-number-aircraft-registration = Zrakoplov, registracija
search-number-aircraft-serial = Zrakoplov, serijska številka
search-number-hull = Plovilo, trup
search-number-boat-registration = Plovilo, registracija
search-number-engine = Motor
search-number-equipment = Industrijska oprema
search-number-it = Informacijska tehnologija
search-number-part = Del predmeta
search-number-payment-card = Plačilna kartica
search-number-serial = Druga serijska številka

search-remark-no-register = noben register se ne sprašuje po telefonski številki ali elektronskem naslovu. To je bilo izpuščeno.
search-remark-check-digit = kontrolna številka se ne ujema. Primerjajte z dokumentom ali napravo.
search-remark-not-understood = to ni bilo razumljeno. Vnesite v ustrezno polje ali izpustite.
search-remark-too-much = To je preveč za eno poizvedbo.
search-remark-several = { $count ->
    [one] Izpuščen je bil { $count } del, ker je polje zasedeno. Za vsak tak del postavite ločeno poizvedbo.
    [two] Izpuščena sta bila { $count } dela, ker sta polji zasedeni. Za vsakega postavite ločeno poizvedbo.
    [few] Izpuščeni so bili { $count } deli, ker so polja zasedena. Za vsakega postavite ločeno poizvedbo.
   *[other] Izpuščenih je bilo { $count } delov, ker so polja zasedena. Za vsakega postavite ločeno poizvedbo.
}
search-fault-nothing = Navedite, koga ali kaj iščete.
search-fault-name = Ime je iz črk, vsak del ima največ 300 znakov.
search-fault-date = Datum navedite kot 1979-03-14, 14.3.1979, 03/1979 ali 1979.
search-fault-choice = Izberite s seznama.
search-fault-text = Največ 300 znakov.
search-fault-number = Številka dokumenta je iz črk ali števk, največ 64.
search-fault-plate = Registrska številka ima največ 16 črk in števk. Ob * navedite vsaj tri zaporedne znake.
search-fault-vin = Ima 17 znakov, brez I, O in Q.
search-fault-object = To ni številka izbrane vrste.
search-fault-months = Navedite število mesecev.
search-fault-anew = { $registers }: namen potrdite za vsako poizvedbo.
search-fault-lines = Največje število vrstic naenkrat: { $count }.

search-whom = Koga vprašati in kako dolgo čakati
search-whom-hint = Vsi, ki jih je dovoljeno vprašati, če ne izberete nobenega.
search-registers = Registri
search-authorities = Organi
search-deadline = Čakaj največ
search-deadline-hint = Odgovori se prikazujejo sproti.
search-seconds = { $count ->
    [one] { $count } sekunda
    [two] { $count } sekundi
    [few] { $count } sekunde
   *[other] { $count } sekund
}

search-results-title = Odgovori
search-answers = Odgovori po organih in registrih
search-progress = Odgovorilo: { $answered } od { $due }.
search-progress-hits = { $count ->
    [0] Za zdaj ni kandidatov.
    [one] Za zdaj { $count } kandidat.
    [two] Za zdaj { $count } kandidata.
    [few] Za zdaj { $count } kandidati.
   *[other] Za zdaj { $count } kandidatov.
}
search-progress-waiting = Čaka se na: { $names }
search-complete = Vsi vprašani registri so odgovorili.
search-incomplete = Slika ni popolna.
search-unfinished = To iskanje se tu še ni končalo. Prikazano je, kar je prispelo doslej.
search-load = Naloži znova
search-class-hit = zadetek
search-class-no-hit = ni zadetka
search-class-stale = nič najdenega v zastareli kopiji
search-class-refused = ni dovoljeno
search-class-late = ni pravočasnega odgovora
search-class-unavailable = ni odgovora
search-outcome-waiting = Odgovora še ni
search-outcome-hit = Zadetek ({ $count })
search-outcome-no-hit = Ni zadetka
search-outcome-stale = Nič ni najdeno, vendar je kopija zastarela
search-outcome-stale-ask = Morda kaj obstaja pri: { $names }. Vprašajte tam.
search-outcome-refused = Ni dovoljeno
search-outcome-late = Ni pravočasnega odgovora
search-outcome-late-what = V { $seconds } s ni prispelo nič. Morda kaj obstaja: iščite znova.
search-outcome-unavailable = Ni na voljo
search-outcome-unavailable-since = Ni na voljo od { $time }
search-outcome-unavailable-what = Morda kaj obstaja: pozneje iščite znova.
search-unavailable-unreachable = Drugo vozlišče ni dosegljivo.
search-unavailable-tls = Drugo vozlišče ni moglo dokazati, kdo je.
search-unavailable-bad-signature = Podpis odgovora ni veljaven, zato odgovor ni prikazan.
search-unavailable-undecodable = Odgovora ni bilo mogoče prebrati.
search-unavailable-version = Drugo vozlišče uporablja drugo različico.
search-unavailable-cut-off = Odgovor se je prekinil.
search-unavailable-overloaded = Drugo vozlišče je preobremenjeno.
search-unavailable-ledger = Dostopa ni bilo mogoče zabeležiti, zato ni prikazano nič.
search-unavailable-internal = Prišlo je do notranje napake. Obvestite upravljavca.
search-copy-old = { $name }: kopija, stara { $hours } h.
search-copy-never = { $name }: tu še ni popolne kopije.
search-cut = Kandidatov je več, kot jih je dovoljeno prikazati. Zožite iskanje.
search-not-asked = { $count ->
    [one] { $count } register ni bil vprašan
    [two] { $count } registra nista bila vprašana
    [few] { $count } registri niso bili vprašani
   *[other] { $count } registrov ni bilo vprašanih
}
search-authority = Organ
search-register = Register
search-reason = Razlog
search-again = Išči znova
search-receipt = Prenesi potrdilo
search-candidate-unnamed = Prikaži kandidata
search-misused-short = Ime žrtve zlorabe identitete
search-band-strong = Močno
search-band-good = Dobro
search-band-possible = Možno
search-why-same = Enako: { $what }.
search-why-alike = Podobno: { $what }.
search-why-different = Različno: { $what }.

search-candidate-title = Je to tisto, kar iščete?
search-misused = To ime pripada žrtvi zlorabe identitete
search-misused-what = Proti tej osebi ne ukrepajte zaradi imena. Naj oseba dokaže, kdo je.
search-safety = Za vašo varnost
search-todo = Kaj storiti
search-beside = Kaj ste iskali in kaj je v registru
search-beside-other = Kaj ste iskali in kaj je v registru
search-flag-only = Register pove le, da nekaj obstaja. Vprašajte lastnika.
search-feature = Značilnost
search-asked = Iskano
search-found = Najdeno
search-agreement = Skladnost
search-found-withheld = na tej stopnji ni prikazano
search-found-missing = ni v zapisu
search-effect-same = Enako
search-effect-alike = Podobno
search-effect-neutral = Ni mogoče primerjati
search-effect-different = Različno
search-numbers = Razlaga in njena števila
search-score = Skladnost { $score } od 1000.
search-score-what = To pove, kako dobro zapis ustreza poizvedbi, o osebi pa ničesar. Vsak dodatni bit podvoji verjetnost, da gre za isto osebo.
search-explanation = Razlaga
search-bits = Biti
search-record = Kaj prikazuje lastnik
search-identity-main = glavno ime
search-identity-birth = ime ob rojstvu
search-identity-former = prejšnje ime
search-identity-alias = privzeto ime
search-identity-misused = ime žrtve
search-judge = Vaša presoja
search-judge-why = Zakaj?
search-judge-hint = Kaj ste primerjali? Ostane zabeleženo.
search-confirm = To je iskano
search-reject = To ni iskano
search-unsure = Ne morem presoditi
search-judged = Presojeno:
search-verdict-confirmed = Potrjeno
search-verdict-rejected = Zavrnjeno
search-verdict-unsure = Negotovo
search-next = Naprej
search-next-hit = Poročajte o zadetku
search-next-back = Nazaj na odgovore
search-next-owner = Če želite od lastnika izvedeti več, navedite:
search-log = Zabeleženo
search-log-what = Ti vnosi dokazujejo vašo poizvedbo in ta odgovor. Odpre jih lahko vaša pooblaščena oseba za varstvo podatkov.
search-record-asked = Vaša poizvedba
search-record-answered = Odgovor, pri lastniku
search-record-received = Odgovor, tukaj
search-before = Prejšnji kandidat
search-after = Naslednji kandidat
search-second-title = Druga presoja
search-second-what = To poizvedbo je postavila druga uradna oseba. Primerjajte sami: njeno mnenje vidite, ko podate svojo presojo.
search-second-awaited = Presoditi mora tudi druga uradna oseba. Zadetek je, če ga potrdita obe.
search-second-disagree = Presoji se razlikujeta: to ni zadetek.
search-second-hit = Obe uradni osebi sta potrdili: to je zadetek.
search-second-other = Presoja druge uradne osebe
search-contact = Kontaktna točka
search-next-owner-none = Če želite vprašati lastnika, se obrnite na svojo enotno kontaktno točko: seznam zaupanja ne navaja kontaktne točke organa { $authority }.
search-accesses = Vsak dostop do tega zapisa
search-accesses-who = Vsak dostop do tega zapisa lahko vidita vaša pooblaščena oseba za varstvo podatkov in nadzorni organ.
search-receipt-title = Preverjanje potrdila
search-receipt-what = Potrdilo dokazuje, kaj je bilo vprašano, zakaj in kaj je odgovoril vsak register. Tu se preveri in se ne hrani.
search-receipt-file = Iz datoteke
search-receipt-text = Potrdilo
search-receipt-do = Preveri potrdilo
search-receipt-holds = Potrdilo je veljavno.

search-standing = Obvesti me, ko se vnese kaj novega
search-standing-what = Ista poizvedba se z istim namenom tu ponovi, kadar koli se spremeni kateri od registrov tega vozlišča. Rezultat najdete na svojem seznamu opravil.
search-standing-span = Trajanje
search-standing-do = Ponavljaj poizvedbo
search-standing-made = Obveščeni boste. Poizvedba je med vašimi iskanji.
search-standing-yours = Vaše stalne poizvedbe
search-standing-ends = Konec
search-standing-end = Končaj
search-days = { $count ->
    [one] { $count } dan
    [two] { $count } dneva
    [few] { $count } dnevi
   *[other] { $count } dni
}

search-recent-none = Doslej še niste iskali.
search-when = Kdaj
search-question = Iskano
search-result = Rezultat
search-registers-with-hits = { $count ->
    [0] Ni zadetka
    [one] Zadetki v { $count } registru
    [two] Zadetki v { $count } registrih
    [few] Zadetki v { $count } registrih
   *[other] Zadetki v { $count } registrih
}
search-newest = Najnovejše
search-older = Starejše
search-line = Vrstica
search-lines = Ena poizvedba v vsaki vrstici
search-lines-hint = Največje število vrstic: { $count }. Vprašani so samo registri tega vozlišča, med njimi kopije razpisov ukrepov drugih.
search-batch-whom = Vsak register tega vozlišča, ki ga je dovoljeno vprašati, če ne izberete nobenega.
search-do-all = Išči vse
search-csv = Prenesi kot CSV
search-open = Odpri

search-keys = Tipke
search-key-box = Na polje
search-key-move = Na naslednjega ali prejšnjega kandidata
search-key-open = Odpri kandidata
search-key-judge = Na gumb: je, ni, ne morem presoditi
search-key-help = Prikaži te tipke

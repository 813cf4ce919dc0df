# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

clock-at-once = rok odmah
clock-minutes-left = { $number ->
    [0] rok sada
    [one] rok za { $number } minutu
    [few] rok za { $number } minute
   *[other] rok za { $number } minuta
}
clock-hours-left = { $number ->
    [one] rok za { $number } sat
    [few] rok za { $number } sata
   *[other] rok za { $number } sati
}
clock-days-left = { $number ->
    [one] rok za { $number } dan
    [few] rok za { $number } dana
   *[other] rok za { $number } dana
}
clock-minutes-late = { $number ->
    [0] rok upravo istekao
    [one] rok istekao prije { $number } minute
    [few] rok istekao prije { $number } minute
   *[other] rok istekao prije { $number } minuta
}
clock-hours-late = { $number ->
    [one] rok istekao prije { $number } sata
    [few] rok istekao prije { $number } sata
   *[other] rok istekao prije { $number } sati
}
clock-days-late = { $number ->
    [one] rok istekao prije { $number } dana
    [few] rok istekao prije { $number } dana
   *[other] rok istekao prije { $number } dana
}

work-title = Popis zadataka
work-tab-waiting = Što čeka
work-tab-hits = Pozitivni rezultati
work-tab-received = Primljena izvješća
work-filter = Prikaži samo
work-whose = Čije
work-whose-anybody = Bilo čije
work-whose-mine = Moje
work-whose-nobody = Još ničije
work-kind = Što
work-register = Registar
work-all = Sve
work-own-unit = Samo moja jedinica
work-only-overdue = Samo s isteklim rokom
work-show = Prikaži
work-show-all = Prikaži sve što čeka.
work-none = Ništa Vas ne čeka.
work-none-so = Ne čeka ništa što odgovara Vašem odabiru.
work-cut = Čeka više nego što je ovdje prikazano: { $kind }. Prikazano je najstarije.
work-due = Rok
work-what = Što učiniti
work-who = Tko
work-since = od { $moment }
work-mine = Vi
work-nobody = Još nitko
work-take = Preuzmi
work-seen = Pročitano: ukloni s popisa
work-ticked = Sve označeno
work-officer = Račun kolege iz Vaše jedinice
work-note = Napomena za onoga tko to dobije
work-to-me = Dodijeli meni
work-to-officer = Predaj kolegi
work-to-nobody = Vrati
work-pages = Stranice
work-first = Prva stranica
work-next = Sljedeća stranica
work-changed = Netko je drugi bio brži, pa ništa nije promijenjeno. Vaše oznake i napomena još su ovdje; pogledajte i pošaljite ponovno.
work-changed-gone = Jedna stavka više nije na ovoj stranici.
work-changed-yours = { $what }: to je već Vaše.
work-changed-free = { $what }: to je vraćeno i sada je ničije.
work-changed-other = { $what }: to je sada preuzeo račun { $officer }.

work-kind-candidates = Usporedba kandidata
work-kind-second-opinion = Traži se druga ocjena
work-kind-opinion-given = Dana je druga ocjena
work-kind-hit-to-report = Provjera podudaranja i izvješćivanje
work-kind-hit-overdue = Izvješće kasni
work-kind-minor-overdue = Odluka o djetetu kasni
work-kind-report-failed = Izvješće nije dostavljeno
work-kind-report-received = Odluka o izvješću
work-kind-decision-received = Čitanje odluke
work-kind-subscription-found = Trajni upit ima odgovor
work-kind-subscription-ended = Trajni upit je istekao
work-kind-approval = Suglasnost s upozorenjem
work-kind-queue = Unos upozorenja koje je čekalo
work-kind-review = Preispitivanje upozorenja
work-kind-hidden = Skriveno upozorenje: produljiti ili prikazati
work-kind-purpose-achieved = Svrha postignuta: zadržati ili izbrisati
work-kind-proposal = Odluka o prijedlogu
work-kind-evidence = Slanje dokaza
work-kind-supervisor = Obavješćivanje nadzornih tijela
work-kind-contest = Pregled osporenog upozorenja
work-kind-threat = Ponovna procjena prijetnje
work-kind-question = Odgovor na pitanje nadzora
work-kind-answer = Ocjena pristupa nakon odgovora službenika

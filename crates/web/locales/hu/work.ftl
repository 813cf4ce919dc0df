# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

clock-at-once = azonnal esedékes
clock-minutes-left = { $number ->
    [0] most esedékes
    [one] { $number } perc múlva esedékes
   *[other] { $number } perc múlva esedékes
}
clock-hours-left = { $number ->
    [one] { $number } óra múlva esedékes
   *[other] { $number } óra múlva esedékes
}
clock-days-left = { $number ->
    [one] { $number } nap múlva esedékes
   *[other] { $number } nap múlva esedékes
}
clock-minutes-late = { $number ->
    [0] most járt le
    [one] { $number } perce lejárt
   *[other] { $number } perce lejárt
}
clock-hours-late = { $number ->
    [one] { $number } órája lejárt
   *[other] { $number } órája lejárt
}
clock-days-late = { $number ->
    [one] { $number } napja lejárt
   *[other] { $number } napja lejárt
}

work-title = Feladatlista
work-tab-waiting = Ami vár
work-tab-hits = Találatok
work-tab-received = Beérkezett jelentések
work-filter = Szűkítés
work-whose = Kié
work-whose-anybody = Bárkié
work-whose-mine = Az enyém
work-whose-nobody = Még senkié
work-kind = Mi
work-register = Nyilvántartás
work-all = Mind
work-own-unit = Csak az én egységem
work-only-overdue = Csak a lejártak
work-show = Megjelenítés
work-show-all = Minden várakozó tétel megjelenítése.
work-none = Semmi nem vár Önre.
work-none-so = Nem vár semmi, ami megfelel a választásának.
work-cut = Több vár, mint amennyi itt látható: { $kind }. A legrégebbiek láthatók.
work-due = Határidő
work-what = Teendő
work-who = Ki
work-since = kezdete: { $moment }
work-mine = Ön
work-nobody = Még senki
work-take = Átvétel
work-seen = Elolvasva: törlés a listáról
work-ticked = Minden bejelölt
work-officer = Egységbeli munkatárs fiókja
work-note = Megjegyzés annak, aki megkapja
work-to-me = Hozzám rendelés
work-to-officer = Átadás a munkatársnak
work-to-nobody = Visszaadás
work-pages = Oldalak
work-first = Első oldal
work-next = Következő oldal
work-changed = Valaki más gyorsabb volt, ezért semmi nem változott. A jelölései és a megjegyzése megmaradtak; nézze meg, és küldje el újra.
work-changed-gone = Egy tétel már nincs ezen az oldalon.
work-changed-yours = { $what }: ez már az Öné.
work-changed-free = { $what }: visszaadták, most senkié.
work-changed-other = { $what }: most már nála van: { $officer }.

work-kind-candidates = Jelöltek összehasonlítása
work-kind-second-opinion = Második értékelés szükséges
work-kind-opinion-given = Megérkezett a második értékelés
work-kind-hit-to-report = Egyezés ellenőrzése és jelentése
work-kind-hit-overdue = Késedelmes jelentés
work-kind-minor-overdue = Gyermekre vonatkozó döntés késedelemben
work-kind-report-failed = Nem kézbesített jelentés
work-kind-report-received = Döntés jelentésről
work-kind-decision-received = Döntés elolvasása
work-kind-subscription-found = Állandó lekérdezésre válasz érkezett
work-kind-subscription-ended = Állandó lekérdezés lejárt
work-kind-approval = Egyetértés figyelmeztető jelzéssel
work-kind-queue = Várakozó figyelmeztető jelzés bevitele
work-kind-review = Figyelmeztető jelzés felülvizsgálata
work-kind-hidden = Elrejtett figyelmeztető jelzés: meghosszabbítás vagy megjelenítés
work-kind-purpose-achieved = A cél teljesült: megtartás vagy törlés
work-kind-proposal = Döntés javaslatról
work-kind-evidence = Bizonyíték küldése
work-kind-supervisor = A felügyeleti hatóságok értesítése
work-kind-contest = Vitatott figyelmeztető jelzés megvizsgálása
work-kind-threat = Fenyegetés újraértékelése
work-kind-question = Válasz a felügyelet kérdésére
work-kind-answer = Hozzáférés megítélése a tisztviselő válasza után

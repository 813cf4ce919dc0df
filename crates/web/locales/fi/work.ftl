# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

clock-at-once = tehtävä heti
clock-minutes-left = { $number ->
    [0] tehtävä nyt
    [one] 1 minuutti jäljellä
   *[other] { $number } minuuttia jäljellä
}
clock-hours-left = { $number ->
    [one] 1 tunti jäljellä
   *[other] { $number } tuntia jäljellä
}
clock-days-left = { $number ->
    [one] 1 päivä jäljellä
   *[other] { $number } päivää jäljellä
}
clock-minutes-late = { $number ->
    [0] myöhässä nyt
    [one] 1 minuutti myöhässä
   *[other] { $number } minuuttia myöhässä
}
clock-hours-late = { $number ->
    [one] 1 tunti myöhässä
   *[other] { $number } tuntia myöhässä
}
clock-days-late = { $number ->
    [one] 1 päivä myöhässä
   *[other] { $number } päivää myöhässä
}

work-title = Työlista
work-tab-waiting = Odottavat
work-tab-hits = Osumat
work-tab-received = Saapuneet ilmoitukset
work-filter = Näytä vain
work-whose = Kenen
work-whose-anybody = Kenen tahansa
work-whose-mine = Omat
work-whose-nobody = Ei vielä kenenkään
work-kind = Mitä
work-register = Rekisteri
work-all = Kaikki
work-own-unit = Vain oma yksikkö
work-only-overdue = Vain myöhässä olevat
work-show = Näytä
work-show-all = Näytä kaikki odottavat.
work-none = Mikään ei odota sinua.
work-none-so = Mikään odottava ei vastaa valintaasi.
work-cut = Odottavia on enemmän kuin tässä näytetään: { $kind }. Vanhimmat näytetään.
work-due = Määräaika
work-what = Mitä tehdä
work-who = Kuka
work-since = alkaen { $moment }
work-mine = Sinä
work-nobody = Ei vielä kukaan
work-take = Ota tehtävä
work-seen = Luettu: poista luettelosta
work-ticked = Kaikki merkityt
work-officer = Yksikkösi työtoverin tili
work-note = Huomautus sille, joka saa tehtävän
work-to-me = Ota itselleni
work-to-officer = Luovuta työtoverille
work-to-nobody = Palauta
work-pages = Sivut
work-first = Ensimmäinen sivu
work-next = Seuraava sivu
work-changed = Joku muu ehti ensin, joten mitään ei muutettu. Valintasi ja huomautuksesi ovat yhä tässä; katso ja lähetä uudelleen.
work-changed-gone = Yksi kohta ei ole enää tällä sivulla.
work-changed-yours = { $what }: se on jo sinun.
work-changed-free = { $what }: se on palautettu, eikä se ole kenenkään.
work-changed-other = { $what }: nyt sen haltija on { $officer }.

work-kind-candidates = Vertaa ehdokkaita
work-kind-second-opinion = Tarvitaan toinen arvio
work-kind-opinion-given = Toinen arvio annettu
work-kind-hit-to-report = Tarkista vastaavuus ja ilmoita siitä
work-kind-hit-overdue = Ilmoitus myöhässä
work-kind-minor-overdue = Lasta koskeva päätös myöhässä
work-kind-report-failed = Ilmoitusta ei toimitettu
work-kind-report-received = Päätä ilmoituksesta
work-kind-decision-received = Lue päätös
work-kind-subscription-found = Jatkuvaan kyselyyn on vastaus
work-kind-subscription-ended = Jatkuva kysely on päättynyt
work-kind-approval = Hyväksy kuulutus
work-kind-queue = Tallenna odottanut kuulutus
work-kind-review = Tarkista kuulutus
work-kind-hidden = Piilotettu kuulutus: jatka tai näytä
work-kind-purpose-achieved = Tarkoitus saavutettu: säilytä tai poista
work-kind-proposal = Päätä ehdotuksesta
work-kind-evidence = Lähetä näyttö
work-kind-supervisor = Ilmoita valvontaviranomaisille
work-kind-contest = Tutki riitautettu kuulutus
work-kind-threat = Arvioi uhka uudelleen
work-kind-question = Vastaa valvonnan kysymykseen
work-kind-answer = Arvioi käyttö virkamiehen vastauksen jälkeen

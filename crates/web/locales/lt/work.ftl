# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

clock-at-once = terminas – nedelsiant
clock-minutes-left = { $number ->
    [0] terminas – dabar
    [one] terminas po { $number } minutės
    [few] terminas po { $number } minučių
   *[other] terminas po { $number } minučių
}
clock-hours-left = { $number ->
    [one] terminas po { $number } valandos
    [few] terminas po { $number } valandų
   *[other] terminas po { $number } valandų
}
clock-days-left = { $number ->
    [one] terminas po { $number } dienos
    [few] terminas po { $number } dienų
   *[other] terminas po { $number } dienų
}
clock-minutes-late = { $number ->
    [0] ką tik pavėluota
    [one] vėluoja { $number } minutę
    [few] vėluoja { $number } minutes
   *[other] vėluoja { $number } minučių
}
clock-hours-late = { $number ->
    [one] vėluoja { $number } valandą
    [few] vėluoja { $number } valandas
   *[other] vėluoja { $number } valandų
}
clock-days-late = { $number ->
    [one] vėluoja { $number } dieną
    [few] vėluoja { $number } dienas
   *[other] vėluoja { $number } dienų
}

work-title = Darbų sąrašas
work-tab-waiting = Kas laukia
work-tab-hits = Atitiktys
work-tab-received = Gauti pranešimai
work-filter = Rodyti tik
work-whose = Kieno
work-whose-anybody = Bet kieno
work-whose-mine = Mano
work-whose-nobody = Dar niekieno
work-kind = Kas
work-register = Registras
work-all = Visi
work-own-unit = Tik mano padalinys
work-only-overdue = Tik vėluojantys
work-show = Rodyti
work-show-all = Rodyti viską, kas laukia.
work-none = Jūsų niekas nelaukia.
work-none-so = Nėra nieko, kas atitiktų jūsų pasirinkimą.
work-cut = Laukia daugiau, nei čia rodoma: { $kind }. Rodomi seniausi.
work-due = Terminas
work-what = Ką daryti
work-who = Kas
work-since = nuo { $moment }
work-mine = Jūs
work-nobody = Dar niekas
work-take = Imtis
work-seen = Perskaityta: pašalinti iš sąrašo
work-ticked = Visi pažymėti
work-officer = Jūsų padalinio kolegos paskyra
work-note = Pastaba gavėjui
work-to-me = Priskirti man
work-to-officer = Perduoti kolegai
work-to-nobody = Grąžinti
work-pages = Puslapiai
work-first = Pirmas puslapis
work-next = Kitas puslapis
work-changed = Kažkas buvo greitesnis, todėl niekas nepakeista. Jūsų žymėjimai ir pastaba išliko; peržiūrėkite ir siųskite dar kartą.
work-changed-gone = Vieno punkto šiame puslapyje nebėra.
work-changed-yours = { $what }: tai jau jūsų.
work-changed-free = { $what }: tai grąžinta ir yra niekieno.
work-changed-other = { $what }: dabar tai turi { $officer }.

work-kind-candidates = Palyginti kandidatus
work-kind-second-opinion = Reikia antro vertinimo
work-kind-opinion-given = Pateiktas antras vertinimas
work-kind-hit-to-report = Patikrinti sutaptį ir apie ją pranešti
work-kind-hit-overdue = Vėluojama pranešti
work-kind-minor-overdue = Vėluojama priimti sprendimą dėl vaiko
work-kind-report-failed = Pranešimas nepristatytas
work-kind-report-received = Nuspręsti dėl pranešimo
work-kind-decision-received = Perskaityti sprendimą
work-kind-subscription-found = Yra atsakymas į nuolatinę užklausą
work-kind-subscription-ended = Nuolatinė užklausa baigėsi
work-kind-approval = Sutikti su perspėjimu
work-kind-queue = Įvesti laukusį perspėjimą
work-kind-review = Peržiūrėti perspėjimą
work-kind-hidden = Paslėptas perspėjimas: pratęsti arba rodyti
work-kind-purpose-achieved = Tikslas pasiektas: palikti arba ištrinti
work-kind-proposal = Nuspręsti dėl pasiūlymo
work-kind-evidence = Siųsti įrodymus
work-kind-supervisor = Pranešti priežiūros institucijoms
work-kind-contest = Peržiūrėti ginčijamą perspėjimą
work-kind-threat = Iš naujo įvertinti grėsmę
work-kind-question = Atsakyti į priežiūros klausimą
work-kind-answer = Įvertinti prieigą po pareigūno atsakymo

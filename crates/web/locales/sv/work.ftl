# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

clock-at-once = ska göras genast
clock-minutes-left = { $number ->
    [0] ska göras nu
    [one] ska göras inom 1 minut
   *[other] ska göras inom { $number } minuter
}
clock-hours-left = { $number ->
    [one] ska göras inom 1 timme
   *[other] ska göras inom { $number } timmar
}
clock-days-left = { $number ->
    [one] ska göras inom 1 dag
   *[other] ska göras inom { $number } dagar
}
clock-minutes-late = { $number ->
    [0] försenat nu
    [one] 1 minut försenat
   *[other] { $number } minuter försenat
}
clock-hours-late = { $number ->
    [one] 1 timme försenat
   *[other] { $number } timmar försenat
}
clock-days-late = { $number ->
    [one] 1 dag försenat
   *[other] { $number } dagar försenat
}

work-title = Arbetslista
work-tab-waiting = Det som väntar
work-tab-hits = Träffar
work-tab-received = Mottagna rapporter
work-filter = Visa endast
work-whose = Vems
work-whose-anybody = Någons
work-whose-mine = Mina
work-whose-nobody = Ännu ingens
work-kind = Vad
work-register = Register
work-all = Alla
work-own-unit = Endast min enhet
work-only-overdue = Endast försenade
work-show = Visa
work-show-all = Visa allt som väntar.
work-none = Inget väntar på dig.
work-none-so = Inget som väntar motsvarar det du har valt.
work-cut = Mer väntar än vad som visas här: { $kind }. De äldsta visas.
work-due = Senast
work-what = Vad som ska göras
work-who = Vem
work-since = sedan { $moment }
work-mine = Du
work-nobody = Ännu ingen
work-take = Ta uppgiften
work-seen = Läst: ta bort från listan
work-ticked = Allt markerat
work-officer = Konto för en kollega i din enhet
work-note = Anteckning till den som får uppgiften
work-to-me = Tilldela mig
work-to-officer = Lämna över till kollegan
work-to-nobody = Lämna tillbaka
work-pages = Sidor
work-first = Första sidan
work-next = Nästa sida
work-changed = Någon annan hann före, så inget har ändrats. Dina markeringar och din anteckning finns kvar; titta och skicka igen.
work-changed-gone = En uppgift finns inte längre på den här sidan.
work-changed-yours = { $what }: den är redan din.
work-changed-free = { $what }: den har lämnats tillbaka och är ingens.
work-changed-other = { $what }: { $officer } har den nu.

work-kind-candidates = Jämför kandidater
work-kind-second-opinion = En andra bedömning behövs
work-kind-opinion-given = En andra bedömning har gjorts
work-kind-hit-to-report = Kontrollera och rapportera en överensstämmelse
work-kind-hit-overdue = Rapport försenad
work-kind-minor-overdue = Beslut för ett barn försenat
work-kind-report-failed = Rapport inte levererad
work-kind-report-received = Besluta om en rapport
work-kind-decision-received = Läs ett beslut
work-kind-subscription-found = En bevakning har gett svar
work-kind-subscription-ended = En bevakning har upphört
work-kind-approval = Godkänn en registrering
work-kind-queue = Lägg in en registrering som har väntat
work-kind-review = Se över en registrering
work-kind-hidden = Dold registrering: förläng eller visa
work-kind-purpose-achieved = Ändamålet uppnått: behåll eller radera
work-kind-proposal = Besluta om ett förslag
work-kind-evidence = Skicka bevisning
work-kind-supervisor = Underrätta tillsynsmyndigheterna
work-kind-contest = Granska en bestridd registrering
work-kind-threat = Bedöm ett hot på nytt
work-kind-question = Besvara en fråga från tillsynen
work-kind-answer = Bedöm en åtkomst efter tjänstemannens svar

# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

clock-at-once = a tratar de imediato
clock-minutes-left = { $number ->
    [0] o prazo termina agora
    [one] o prazo termina dentro de { $number } minuto
   *[other] o prazo termina dentro de { $number } minutos
}
clock-hours-left = { $number ->
    [one] o prazo termina dentro de { $number } hora
   *[other] o prazo termina dentro de { $number } horas
}
clock-days-left = { $number ->
    [one] o prazo termina dentro de { $number } dia
   *[other] o prazo termina dentro de { $number } dias
}
clock-minutes-late = { $number ->
    [0] em atraso desde agora
    [one] { $number } minuto de atraso
   *[other] { $number } minutos de atraso
}
clock-hours-late = { $number ->
    [one] { $number } hora de atraso
   *[other] { $number } horas de atraso
}
clock-days-late = { $number ->
    [one] { $number } dia de atraso
   *[other] { $number } dias de atraso
}

work-title = Lista de trabalho
work-tab-waiting = O que está em espera
work-tab-hits = Respostas positivas
work-tab-received = Comunicações recebidas
work-filter = Mostrar apenas
work-whose = De quem
work-whose-anybody = De qualquer pessoa
work-whose-mine = Minhas
work-whose-nobody = Ainda de ninguém
work-kind = O quê
work-register = Base de dados
work-all = Todas
work-own-unit = Só a minha unidade
work-only-overdue = Só em atraso
work-show = Mostrar
work-show-all = Mostrar tudo o que está em espera.
work-none = Não há nada à sua espera.
work-none-so = Não há nada em espera que corresponda ao que escolheu.
work-cut = Há mais em espera do que o apresentado aqui: { $kind }. São apresentados os mais antigos.
work-due = Prazo
work-what = O que fazer
work-who = Quem
work-since = desde { $moment }
work-mine = O próprio
work-nobody = Ainda ninguém
work-take = Assumir
work-seen = Lido: retirar da lista
work-ticked = Tudo o que está assinalado
work-officer = Conta de um colega da sua unidade
work-note = Nota para quem o receber
work-to-me = Atribuir a mim
work-to-officer = Entregar ao colega
work-to-nobody = Devolver
work-pages = Páginas
work-first = Primeira página
work-next = Página seguinte
work-changed = Outra pessoa foi mais rápida, pelo que nada foi alterado. O que assinalou e a sua nota ainda aqui estão; verifique e envie de novo.
work-changed-gone = Um elemento já não está nesta página.
work-changed-yours = { $what }: já lhe pertence.
work-changed-free = { $what }: foi devolvido e não é de ninguém.
work-changed-other = { $what }: está agora com { $officer }.

work-kind-candidates = Comparar candidatos
work-kind-second-opinion = Pedida segunda apreciação
work-kind-opinion-given = Segunda apreciação dada
work-kind-hit-to-report = Verificar e comunicar uma correspondência
work-kind-hit-overdue = Comunicação em atraso
work-kind-minor-overdue = Decisão relativa a uma criança em atraso
work-kind-report-failed = Comunicação não entregue
work-kind-report-received = Decidir sobre uma comunicação
work-kind-decision-received = Ler uma decisão
work-kind-subscription-found = Uma pesquisa permanente tem resposta
work-kind-subscription-ended = Uma pesquisa permanente terminou
work-kind-approval = Concordar com uma indicação
work-kind-queue = Inserir uma indicação que estava em espera
work-kind-review = Reapreciar uma indicação
work-kind-hidden = Indicação oculta: prolongar ou mostrar
work-kind-purpose-achieved = Finalidade alcançada: conservar ou apagar
work-kind-proposal = Decidir sobre uma proposta
work-kind-evidence = Enviar provas
work-kind-supervisor = Informar as autoridades de controlo
work-kind-contest = Reapreciar uma indicação contestada
work-kind-threat = Avaliar de novo uma ameaça
work-kind-question = Responder a uma pergunta do controlo
work-kind-answer = Apreciar um acesso após a resposta do agente

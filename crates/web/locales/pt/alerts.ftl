# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

alerts-title = Indicações
alerts-tabs = Partes desta secção
alerts-tab-list = Indicações próprias
alerts-tab-reviews = A reapreciar
alerts-tab-drafts = Inserções em espera
alerts-tab-proposals = Propostas
alerts-tab-events = A comunicar
alerts-tab-criteria = Critérios de ameaça
alerts-tab-contest = Inserção contestada
alerts-tab-subscriptions = Pesquisas permanentes
alerts-tab-deletions = Apagamentos
alerts-tab-feeds = Cópias
alerts-tab-statistics = Estatísticas

alerts-enter = Inserir uma indicação
alerts-show = Mostrar
alerts-all = Todas
alerts-cancel = Cancelar
alerts-continue = Continuar
alerts-again = Mais uma vez
alerts-yes = Sim
alerts-you = o próprio
alerts-missing = Este elemento falta ou não está escrito como deve ser.
alerts-pages = Mais da lista
alerts-to-first = Para o início
alerts-to-next = Seguinte
alerts-none = Não há nenhuma indicação deste tipo.
alerts-none-yet = Até agora não foi encontrado nada. Ainda há mais para percorrer: avance para a página seguinte.
alerts-list-caption = Indicações da sua autoridade, a alterada mais recentemente em primeiro lugar
alerts-on-record = Ficou registado, entrada { $entry } do registo cronológico.
alerts-not-as-it-stands = Isto não se aplica à indicação no seu estado atual.

alerts-choose-what = Escolha para que serve a indicação. Cada categoria diz o que farão os agentes em todos os Estados.
alerts-choose-needs = O que é necessário
alerts-second-officer = Esta categoria exige duas pessoas. O que inserir fica em espera até que outro agente concorde.
alerts-enter-ask = Inserir e pedir a outro agente
alerts-check = Verificar
alerts-check-what = A verificação indica a qualidade dos dados e procura indicações sobre a mesma pessoa ou o mesmo objeto. Essa procura fica registada. Ainda não é inserido nada.
alerts-checked = Verificada, ainda não inserida
alerts-checked-faults = Antes de poder ser inserida:
alerts-checked-queued = A sua autoridade tem uma indicação sobre a mesma pessoa ou o mesmo objeto. Esta ficaria em espera até que aquela termine.
alerts-checked-alone = Não foi encontrada nenhuma indicação sobre a mesma pessoa ou objeto, nem sobre pessoa ou objeto semelhante.
alerts-quality-soon = Aqui vê a qualidade dos dados enquanto os preenche.
alerts-similar-title = Indicações que podem dizer respeito ao mesmo
alerts-similar-what = Compare. Se alguma disser respeito a outra pessoa ou outro objeto, diga como o sabe.
alerts-similar-same = A mesma pessoa ou o mesmo objeto, segundo tudo o que se sabe
alerts-similar-alike = Semelhante
alerts-similar-conflict = Não é compatível com a sua
alerts-similar-agrees = coincide em { $percent } de 100
alerts-similar-first = Ambas podem subsistir. Executa-se primeiro: { $category }.
alerts-similar-not = Ambas não podem subsistir. Consulte esse Estado antes de inserir a sua.
alerts-similar-different = Diz respeito a outra pessoa ou outro objeto, porque
alerts-deviation = Inserir apesar da incompatibilidade das indicações
alerts-deviation-what = Apenas por interesses nacionais essenciais e depois de consultados os Estados.

alerts-standing-shown = Visível
alerts-standing-review-due = A reapreciar
alerts-standing-hidden = Oculta
alerts-standing-flagged = Com referência aposta
alerts-tag-immediate = Agir de imediato
alerts-tag-terrorism = Terrorismo
alerts-tag-flags = { $count ->
    [one] Referência aposta de { $count } Estado
   *[other] Referências apostas de { $count } Estados
}
alerts-days = { $count ->
    [0] hoje
    [one] { $count } dia
   *[other] { $count } dias
}

alerts-column-alert = Indicação
alerts-column-changed = Alterada
alerts-column-due = Reapreciar até
alerts-column-left = Tempo restante
alerts-column-extensions = Prorrogações
alerts-column-when = Quando
alerts-column-what = O quê
alerts-column-to = Para
alerts-column-from = De
alerts-column-until = Até
alerts-column-evidence = Provas desde
alerts-column-answer = Resposta
alerts-column-prepared = Preparada
alerts-column-by = Preparada por
alerts-column-since = Desde
alerts-column-instead = Medida nesse Estado
alerts-column-node = Nó
alerts-column-asked = Último pedido
alerts-column-version = Versão
alerts-column-fields = Campos alterados
alerts-column-deleted = Apagada
alerts-column-issuer = Autor
alerts-column-as-of = Completa à data de
alerts-column-applied = Entradas recebidas, das conhecidas
alerts-column-acknowledged = Entradas confirmadas
alerts-column-categories = Categorias
alerts-column-made = Criada
alerts-column-renewed = Renovada
alerts-column-counted = Contado
alerts-column-count = Número

alerts-field-register = Base de dados
alerts-field-record = Número na sua base de dados
alerts-field-category = Categoria
alerts-field-standing = Situação
alerts-field-state = Estado
alerts-field-kind = Tipo de ligação
alerts-field-reason = Motivo
alerts-field-reasons = Motivos
alerts-field-ground = Fundamento
alerts-field-grounds = O que a pessoa alega em contrário
alerts-field-assessment = Avaliação individual
alerts-field-outcome = Resultado da reapreciação
alerts-hint-review-assessment = Porque é que a indicação ainda é necessária e proporcionada, ou porque não é. Fica registado.
alerts-hint-review-ground = Só se for apagada.
alerts-field-request = Número de referência do pedido
alerts-field-consent = Número de referência do consentimento
alerts-field-told = Estados que participam na operação
alerts-field-other-register = Base de dados da outra indicação
alerts-field-other = Número da outra indicação
alerts-field-link = Ligação
alerts-field-consented = O que a vítima autorizou
alerts-field-categories = O que a vítima deixa de autorizar
alerts-field-revocation = Número de referência da revogação
alerts-field-proposal = O que propõe?
alerts-field-evidence = Dia em que as provas foram conhecidas
alerts-field-text = O quê exatamente, e porquê
alerts-field-stands = A inserção mantém-se?
alerts-field-accept = A sua autoridade concorda?
alerts-field-proportionality = Proporcionalidade
alerts-field-judicial-authority = Autoridade judiciária
alerts-field-judicial-request = O seu pedido
alerts-field-immediate = Agir de imediato
alerts-field-terrorism = Relativa a infrações terroristas
alerts-field-basis = Finalidade e base jurídica
alerts-field-case-reference = Processo
alerts-field-offence = Infração
alerts-field-person-role = Papel da pessoa no processo
alerts-field-statement = Motivos nas suas palavras
alerts-field-family = Apelido
alerts-field-given = Nome próprio
alerts-field-birth = Data de nascimento
alerts-field-document = Número do documento
alerts-field-plate = Chapa de matrícula
alerts-field-vin = Número de identificação do veículo
alerts-field-registers = Bases de dados
alerts-field-ends = Termina em
alerts-field-period = Período

alerts-field-kind-of-object = Tipo de objeto
alerts-field-deviation-consulted = Estados que foram consultados
alerts-field-deviation-interests = Interesses nacionais essenciais

alerts-hint-new-record = O número que a sua autoridade lhe atribui. Nunca um nome: consta dos endereços.
alerts-hint-new-proportionality = Porque é que o caso é adequado, pertinente e suficientemente importante para uma indicação.
alerts-hint-condition = Diga de que modo está preenchida.
alerts-hint-of = Por exemplo 2026, 2026-11 ou 2026-11-21. O atual, se ficar em branco.
alerts-hint-one-a-line = Um por linha. Apenas se a vítima autorizou.
alerts-hint-extend-assessment = Porque é que a indicação ainda é necessária neste caso. Fica na sua autoridade.
alerts-hint-hide-consent = Da autoridade judiciária que emitiu o mandado.
alerts-hint-hide-told = São informados de que a indicação está oculta.
alerts-hint-propose-evidence = O prazo para informar o autor corre a partir deste dia. Hoje, se ficar em branco.
alerts-hint-misused-identity-consent = Da declaração assinada pela vítima.
alerts-hint-misused-identity-consented = São recusados dados de outros tipos.
alerts-hint-contest-record = Como consta do pedido da pessoa ou da resposta da autoridade.
alerts-hint-ask-ends = No máximo 90 dias a contar de hoje. Pode renová-la.

alerts-act-change = Alterar
alerts-what-change = Todos os campos são substituídos pelo que consta aqui. A categoria mantém-se; as versões anteriores são conservadas.
alerts-act-review = Reapreciar
alerts-what-review = A indicação é apagada na sua data se não for prorrogada. Leia o que contém e por que existe, e decida se ainda é necessária e proporcionada.
alerts-review-correct = Corrigir primeiro os dados
alerts-outcome-extend = Ainda necessária: prorrogar
alerts-outcome-delete = Já não é necessária: apagar
alerts-act-extend = Prorrogar
alerts-what-extend = A indicação é conservada de novo pelo prazo da sua categoria, contado a partir de agora. A lei exige uma avaliação individual, que fica registada.
alerts-act-achieved = Finalidade alcançada
alerts-what-achieved = Declara que a finalidade da indicação foi alcançada. É apagada ao fim de 15 dias, salvo se a sua autoridade disser porque deve ser conservada.
alerts-act-keep = Conservar mesmo assim
alerts-what-keep = A finalidade foi considerada alcançada. Diga porque deve a indicação ser conservada.
alerts-act-flag = Apor uma referência por um Estado
alerts-what-flag = Um Estado pediu a aposição de uma referência. As suas autoridades não executarão a medida desta indicação; uma detenção passa a ser a procura do local de residência.
alerts-act-unflag = Retirar uma referência aposta
alerts-what-unflag = As autoridades desse Estado voltam a executar a medida.
alerts-act-execute-anyway = Pedir a execução da medida mesmo assim
alerts-what-execute-anyway = Em casos urgentes e graves, pode pedir a um Estado que mande retirar a sua referência. A referência permanece até ser retirada.
alerts-act-hide = Ocultar
alerts-what-hide = Durante 48 horas, só os gabinetes SIRENE veem esta indicação. Se já estiver oculta, continua oculta por mais 48 horas. Volta a ser visível por si quando o prazo terminar.
alerts-act-reveal = Mostrar de novo
alerts-what-reveal = A partir de agora, a indicação é mostrada a todos os que a ela têm direito.
alerts-act-link = Ligar a outra indicação
alerts-what-link = Uma ligação pressupõe uma necessidade operacional clara. Não altera a medida nem o prazo e não dá mais acesso a ninguém.
alerts-act-unlink = Retirar uma ligação
alerts-what-unlink = A ligação é retirada em ambas as extremidades.
alerts-act-misused-identity = Acrescentar a vítima de uma usurpação de identidade
alerts-what-misused-identity = Os agentes leem primeiro que o nome é de uma vítima. Insira apenas o que a vítima autorizou, tipo a tipo. O que foi inserido antes é substituído.
alerts-act-revoke-consent = Apagar dados da vítima
alerts-what-revoke-consent = A vítima deixou de dar o seu consentimento. Os dados são apagados numa nova versão da indicação e em todas as cópias.
alerts-act-propose = Propor algo ao autor
alerts-what-propose = A indicação pertence a outro Estado. Comunique-lhe o que sabe: é ele que decide e responde com fundamentação.
alerts-act-contest = Registar que uma pessoa contesta uma inserção
alerts-what-contest = Uma pessoa contesta que uma indicação a insira como ameaça. O caso tem de ser reapreciado e decidido com fundamentação. Entretanto, a indicação mantém-se.
alerts-act-decide-contest = Decidir sobre a contestação
alerts-what-decide-contest = A pessoa contesta a inserção como ameaça. Se não se mantiver, é retirada da indicação.
alerts-act-delete = Apagar
alerts-what-delete = A indicação é apagada definitivamente, aqui e em todas as cópias.

alerts-delete-copies = { $count ->
    [0] Nenhum outro nó tem uma cópia.
    [one] { $count } outro nó é informado de que deve apagar a sua cópia. Tem de o confirmar.
   *[other] { $count } outros nós são informados de que devem apagar as suas cópias. Cada um tem de o confirmar.
}
alerts-delete-attached = Estas indicações sobre objetos são apagadas com ela:
alerts-delete-links = { $count ->
    [one] Termina { $count } ligação a outra indicação.
   *[other] Terminam { $count } ligações a outras indicações.
}
alerts-delete-file = O processo nacional é conservado durante um ano.
alerts-delete-sure = Apagar esta indicação?
alerts-delete-now = Apagar agora
alerts-delete-not = Não apagar

alerts-victim-title = Há usurpação da identidade de outra pessoa
alerts-victim-what = Não atue contra uma pessoa apenas com base no nome. Deixe-a comprovar quem é.
alerts-victim-name = Nome da vítima
alerts-victim-since = Inserido com consentimento em
alerts-safety = A sua segurança
alerts-todo = O que fazem os agentes em caso de resposta positiva
alerts-data = O que diz a indicação
alerts-acts = O que pode fazer
alerts-life = Vida da indicação
alerts-national-title = Processo nacional
alerts-national-what = Fica na sua autoridade. Nenhum outro nó o tem.
alerts-quality = Qualidade dos dados
alerts-quality-missing = A inserir, se for conhecido
alerts-quality-percent = { $percent } de 100
alerts-threat-title = Inserida como ameaça
alerts-threat-what = Preencha apenas se a pessoa for inserida como ameaça terrorista ou de extremismo violento, com base numa avaliação nacional. O nome de quem autoriza fica na sua autoridade.
alerts-threat-again = A avaliação como ameaça foi feita de novo
alerts-threat-authoriser = Nome de quem autoriza
alerts-threat-assessment = Avaliação nacional
alerts-threat-function = Autorizada por
alerts-threat-criteria = Critérios, versão
alerts-threat-review = A avaliar de novo até
alerts-flags-title = Referências apostas
alerts-no-action = Nenhuma medida
alerts-links-title = Ligações
alerts-links-what = Uma ligação não dá acesso a ninguém. Só vê aquelas cuja outra extremidade pode ver.
alerts-holders-title = Cópias desta versão
alerts-holder-acknowledged = Confirmada
alerts-holder-waiting = Ainda não confirmada
alerts-holder-never-asked = Nunca pediu
alerts-holder-not-entitled = Não recebe esta categoria
alerts-beside-title = A par de outras indicações
alerts-place = Se várias indicações corresponderem: esta tem o lugar { $place } na ordem de execução das medidas.
alerts-beside-not = Sobre uma mesma pessoa ou um mesmo objeto, não é compatível com estas:
alerts-versions-title = Historial

alerts-note-entered = Inserida
alerts-note-prepared = Preparada
alerts-note-approved = Outro agente concordou
alerts-note-deviation = Inserida a par de uma indicação com a qual não é compatível
alerts-note-different-subject = Declarada relativa a outra pessoa ou outro objeto
alerts-note-threat-authorised = Inserção como ameaça autorizada
alerts-note-changed = Alterada
alerts-note-assessment = Prorrogada após avaliação
alerts-note-flag = Referência aposta
alerts-note-execute-anyway = Medida pedida apesar da referência aposta
alerts-note-hidden = Ocultada
alerts-note-revealed = Mostrada de novo
alerts-note-link = Ligação
alerts-note-victim-consent = Consentimento da vítima
alerts-note-purpose-achieved = Finalidade alcançada
alerts-note-kept = Conservada mesmo assim
alerts-note-proposal = Proposta decidida
alerts-note-contest = Contestada
alerts-note-contest-decision = Contestação decidida
alerts-note-ended = Apagada
alerts-planned-reveal = Será mostrada de novo
alerts-planned-warning = Ser-lhe-á pedido que a reaprecie
alerts-planned-threat = A avaliação tem de ser feita de novo
alerts-planned-deletion = Será apagada se não for prorrogada

alerts-name-birth = à nascença
alerts-name-former = anterior
alerts-name-alias = pseudónimo
alerts-sex-f = Feminino
alerts-sex-m = Masculino
alerts-sex-x = Nenhum dos dois

alerts-foreign-title = Uma indicação de outro Estado
alerts-foreign-what = Só o Estado que a inseriu a pode mostrar, alterar ou apagar. Para ver o que diz, faça uma pesquisa com a sua finalidade. Pode comunicar ao autor o que falta ou está errado, ou pedir a aposição de uma referência.
alerts-foreign-search = Pesquisar

alerts-reviews-title = A reapreciar
alerts-reviews-what = Estas indicações terminam dentro de quatro meses. Prorrogue cada uma após uma avaliação ou deixe que seja apagada na data prevista.
alerts-reviews-none = Neste momento, nenhuma indicação desta base de dados tem de ser reapreciada.
alerts-reviews-caption = Indicações a reapreciar, as mais urgentes em primeiro lugar

alerts-events-title = O que comunicar a outros
alerts-events-what = A lei exige que estes Estados sejam informados. Informe-os e guarde a prova no seu processo.
alerts-events-none = Não há nada a comunicar a ninguém.
alerts-to-all = Todos os Estados
alerts-event-new-alert = Uma nova indicação à qual pode ser aposta uma referência
alerts-event-national-security = Uma indicação por motivos de segurança nacional
alerts-event-execute-anyway = O autor pede a medida apesar da referência aposta
alerts-event-hidden = Oculta enquanto decorre uma operação
alerts-event-supervisor = Sem acordo no prazo de dois meses: submeta o caso às autoridades de controlo

alerts-drafts-title = Inserções em espera
alerts-drafts-what = Estas indicações ainda não existem. Aguardam outro agente ou o termo de outra indicação sobre a mesma pessoa ou o mesmo objeto.
alerts-drafts-none = Não há nada em espera.
alerts-draft-title = Inserção em espera
alerts-draft-approval = Aguarda outro agente
alerts-draft-queued = Aguarda o termo de outra indicação
alerts-draft-offered = Já pode ser inserida
alerts-draft-behind = Aguarda o termo de
alerts-draft-decide = Decidir
alerts-draft-own = Foi o próprio que preparou esta inserção. Outro agente tem de concordar com ela. Só pode desistir dela.
alerts-draft-agree = Concordar e inserir
alerts-draft-refuse = Desistir

alerts-proposals-title = Propostas
alerts-proposals-what = O que outros Estados propõem sobre as suas indicações e o que propõe sobre as deles.
alerts-proposals-none = Não há propostas.
alerts-proposal-title = Proposta: { $kind }
alerts-proposal-completion = Completamento
alerts-proposal-correction = Retificação
alerts-proposal-flag = Aposição de referência
alerts-proposal-is-waiting = A caminho
alerts-proposal-is-open = Por decidir
alerts-proposal-is-accepted = Aceite
alerts-proposal-is-refused = Recusada
alerts-proposal-is-supervisor = Junto das autoridades de controlo
alerts-proposal-decide = Decidir
alerts-proposal-decide-what = A sua resposta segue para o Estado que apresentou a proposta. A própria alteração, ou a aposição da referência, é um ato à parte.
alerts-send-decision = Enviar a resposta
alerts-answer-yes = Sim
alerts-answer-no = Não
alerts-stands-yes = Sim, a inserção mantém-se
alerts-stands-no = Não, é retirada

alerts-criteria-title = Critérios para a inserção de ameaças
alerts-criteria-what = Uma pessoa só é inserida como ameaça segundo critérios publicados. Uma versão nunca é alterada: publique outra.
alerts-criteria-whose = Critérios de
alerts-criteria-none = Não há critérios publicados.
alerts-criteria-publish = Publicar uma versão
alerts-criteria-version-hint = Por exemplo 2026-1. Nunca volta a ser utilizada.
alerts-criteria-text = Os critérios

alerts-deletions-title = Apagamentos
alerts-deletions-what = Um apagamento tem de chegar a todas as cópias. Cada nó confirma-o.
alerts-deletions-none = Todos os nós confirmaram todos os apagamentos.
alerts-deletions-pending = { $count ->
    [one] Falta { $count } confirmação.
   *[other] Faltam { $count } confirmações.
}
alerts-deletions-overdue = { $count ->
    [0] Nenhuma está em atraso.
    [one] { $count } está em atraso.
   *[other] { $count } estão em atraso.
}
alerts-deletions-more = Há mais do que as apresentadas.
alerts-deletions-caption = Confirmações em falta, as atrasadas em primeiro lugar
alerts-deletion-overdue = { $hours ->
    [one] Em atraso, { $hours } hora desde o apagamento
   *[other] Em atraso, { $hours } horas desde o apagamento
}

alerts-feeds-title = Cópias
alerts-feeds-what = O que este nó tem das indicações de outros e quão atual está, e quem tem cópias das suas.
alerts-copies-title = Cópias existentes aqui
alerts-copies-none = Este nó não tem cópias.
alerts-copies-caption = Cópias por autor
alerts-copy-fresh = Atual
alerts-copy-stale = Desatualizada: uma pesquisa pode não encontrar tudo
alerts-copy-snapshot = A ser obtida de novo
alerts-copy-broken = Não passa na verificação
alerts-own-feeds-title = Cópias das suas indicações
alerts-feed-holds = Entradas no fluxo: { $count }
alerts-feed-set-back = O fluxo não dá continuidade ao que foi publicado. Não pode ser inserido nada até que um técnico o tenha restabelecido.
alerts-entitle-title = Definir o que um nó pode ter
alerts-entitle-what = As cópias que um nó deixa de poder ter desaparecem com o seu pedido seguinte.
alerts-entitle-hint = Códigos de categorias, separados por vírgulas. Todas as categorias, se ficar em branco.
alerts-entitle-do = Definir

alerts-subscriptions-title = Pesquisas permanentes
alerts-subscriptions-what = É informado quando algo novo aqui responde à sua pesquisa. Termina na data fixada, salvo se a renovar.
alerts-subscriptions-none = Não tem pesquisas permanentes.
alerts-subscriptions-caption = As suas pesquisas permanentes
alerts-subscription-title = Pesquisa permanente
alerts-subscription-new = Criar uma pesquisa permanente
alerts-subscription-asked = O que pesquisa
alerts-subscription-asked-hint = Uma pessoa ou um objeto. Preencha o que sabe.
alerts-subscription-why = Porque pesquisa
alerts-subscription-where = Onde e durante quanto tempo
alerts-subscription-found = O que foi encontrado
alerts-subscription-found-where = O que foi encontrado consta da sua lista de trabalho. Esta diz que há algo; para o ver, faça uma pesquisa.
alerts-subscription-renew = Renovar
alerts-subscription-end = Terminá-la
alerts-subscription-end-what = A pesquisa é apagada. O que foi encontrado permanece na sua lista de trabalho.
alerts-term-name = Nome
alerts-term-birth-date = Data de nascimento
alerts-term-sex = Sexo
alerts-term-nationality = Nacionalidade
alerts-term-birth-place = Local de nascimento
alerts-term-document = Documento
alerts-term-plate = Matrícula
alerts-term-vin = Número de identificação do veículo
alerts-term-number = Número
alerts-term-reference = Número de referência
alerts-person-suspect = Suspeito
alerts-person-convicted = Condenado
alerts-person-victim = Vítima
alerts-person-witness = Testemunha ou contacto
alerts-person-missing = Pessoa desaparecida
alerts-person-other = Outro

alerts-statistics-title = Estatísticas
alerts-statistics-period = Contagem relativa a { $period }.
alerts-statistics-differ = Os números de formulários não coincidem com o registo cronológico. Informe o operador.
alerts-statistics-none = Não foi contado nada.
alerts-by-category = { $counter }, por categoria
alerts-too-few = demasiado poucas para publicar
alerts-period-year = Ano
alerts-period-month = Mês
alerts-period-day = Dia
alerts-counter-held = Existentes
alerts-counter-extended = Existentes e prorrogadas
alerts-counter-flagged = Existentes e com referência aposta
alerts-counter-hidden = Existentes e ocultas
alerts-counter-entered = Inseridas
alerts-counter-changed = Alteradas
alerts-counter-deleted = Apagadas
alerts-counter-searches = Pesquisas respondidas
alerts-counter-hits = Respostas positivas a indicações de outros Estados
alerts-counter-own-hits = Respostas positivas a indicações próprias
alerts-counter-forms-sent = Formulários enviados
alerts-counter-forms-received = Formulários recebidos

# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

node-title = Este nó
node-parts = Partes desta secção
node-overview = Visão geral
node-registers = Bases de dados
node-policies = Regras
node-trust = Lista de confiança
node-diagnostics = Diagnóstico

node-federation = Federação
node-federation-words = { $name }, { $nodes } nós
node-rules = { $count } regras
node-served = Bases de dados disponibilizadas por este nó
node-served-none = Nenhuma

node-trust-lead = A lista de confiança diz que nós pertencem à federação, com que chaves, e o que cada um disponibiliza. É assinada por quem gere a federação.
node-valid = Válida
node-in-force = Em vigor
node-not-in-force = Não está em vigor
node-signers = Assinada por
node-signed-by = Pelo menos { $count } de { $of } chaves da federação
node-nodes = Nós
node-roles = O que é
node-endpoint = Endereço
node-log = Registo cronológico
node-pins = Chaves TLS
node-serves = Disponibiliza
node-askers-everyone = todos os nós podem pesquisar
node-askers-only = podem pesquisar: { $who }

node-register = Base de dados
node-about = Sobre
node-where = Onde estão os dados
node-here = Disponibilizada aqui
node-yes = Sim
node-no = Não
node-unverified = Ainda não verificado
node-unverified-words = Alguns dos elementos abaixo ainda aguardam confronto com o texto oficial.
node-code = Código
node-version = Versão
node-controller = Responde pelos dados
node-acts = Assenta em
node-who-may = Quem pode pesquisar e porquê
node-may-search = { $who } pode pesquisar para esta finalidade.
node-shows = Uma resposta mostra no máximo: { $level }.
node-shows-after = Após uma resposta positiva confirmada, no máximo: { $level }.
node-search-under = Pode ser pesquisada ao abrigo de:
node-enter-under = Pode inserir-se ao abrigo de:
node-conditions = Condições antes de uma pesquisa
node-penalty = A infração tem de ser punível com pena de pelo menos { $months } meses.
node-searched-by = Por que elementos pode ser pesquisada
node-at-least = pelo menos { $count } de: { $of }
node-mode-exact = tem de ser igual
node-mode-fuzzy = pode ser semelhante
node-mode-partial = basta uma parte
node-answers = O que uma resposta mostra
node-strong = Um candidato é considerado forte a partir de { $strong } e bom a partir de { $good } em 1000.
node-possible = É considerado possível a partir de { $possible } em 1000. Abaixo disso nada é mostrado, e são mostrados no máximo { $most }.
node-holds = O que contém e o que fazer em caso de resposta positiva
node-follows = O que se segue a uma resposta positiva confirmada
node-retention = Durante quanto tempo são conservados os registos
node-kept = Um registo é conservado durante { $period }.
node-kept-other = Registos de { $kinds }: { $period }.
node-reviewed = É reapreciado ao fim de { $period }.
node-warned = O proprietário é avisado com { $period } de antecedência.
node-rights = Direitos das pessoas registadas
node-rights-direct = Dirigem-se a: { $contact }.
node-rights-indirect = Dirigem-se à autoridade de controlo, a respeito de: { $contact }.
node-rights-days = Recebem resposta no prazo de { $days } dias, o mais tardar { $most }.
node-rights-months = A retificação ou o apagamento são decididos no prazo de { $months } meses.

node-years = { $count ->
    [one] { $count } ano
   *[other] { $count } anos
}
node-months = { $count ->
    [one] { $count } mês
   *[other] { $count } meses
}
node-days = { $count ->
    [one] { $count } dia
   *[other] { $count } dias
}
node-hours = { $count ->
    [one] { $count } hora
   *[other] { $count } horas
}
node-working-days = { $count ->
    [one] { $count } dia útil
   *[other] { $count } dias úteis
}
node-at-once = De imediato
node-millis = { $count } ms

node-policies-lead = Nada é permitido se uma regra não o permitir, e uma regra que proíbe prevalece sobre uma que permite. Cada entrada do registo cronológico indica a regra que decidiu.
node-policies-version = Estas regras têm o valor de hash
node-rules-hash = Impressão digital das regras
node-file-entry = Inserção de registos
node-file-persons = Pessoas
node-permits = Permite
node-forbids = Proíbe
node-remedy = O que ajuda:
node-try = Quem poderia ver isto?
node-try-lead = Escolha quem faria o quê e porquê. As regras em vigor dizem o que decidiriam. Nada é lido, e o ensaio fica registado.
node-try-do = Consultar as regras
node-would-permit = Seria permitido
node-would-refuse = Seria recusado
node-owes-four-eyes = Outro agente tem de concordar antes de se agir com base em algo encontrado.
node-owes-silence = O proprietário não pode ser informado antes de uma resposta positiva ser confirmada.
node-owes-case = A referência do processo acompanha o que é transmitido.
node-role = Função
node-action = O que se faz
node-purpose = Finalidade
node-basis = Base jurídica
node-offence = Infração
node-person = O que a pessoa é no processo
node-second = Outro agente concorda
node-confirmed = A resposta positiva está confirmada
node-trained = O agente tem formação para verificar correspondências biométricas

node-health = Estado de funcionamento
node-ready = O nó pode desempenhar as suas funções
node-refusing = Não é possível escrever nada, pelo que nada é respondido, desde
node-damage = Foram encontrados danos; execute uma verificação
node-last-commit = Última escrita
node-never = Nunca
node-ledger = Registo cronológico
node-ledger-words = { $entries } entradas, das quais { $signed } assinadas
node-schema = Versão do armazenamento
node-backup = Última cópia de segurança
node-backup-words = { $at }, com { $entries } entradas do registo cronológico
node-backup-keys = Com as chaves secretas
node-backup-no-keys = Sem as chaves secretas
node-backup-none = Não se conhece nenhuma cópia de segurança
node-records = { $count ->
    [one] { $count } registo
   *[other] { $count } registos
}
node-peers = Outros nós
node-peers-none = A federação não tem outros nós.
node-node = Nó
node-state = Estado
node-last-contact = Última resposta
node-round-trip = Tempo de ida e volta
node-clock = Relógio
node-clock-ahead = { $count } ms adiantado em relação ao nosso
node-clock-behind = { $count } ms atrasado em relação ao nosso
node-clock-same = Como o nosso
node-certificate = Certificado até
node-software = Programa
node-last-fault = Última falha
node-details = Pormenores
node-settings = Configuração
node-settings-lead = Aquela com que o nó foi iniciado; uma alteração exige reinício. Os segredos não são mostrados.
node-settings-none = Este processo não mostra a sua configuração.

node-level-flag = que há algo
node-level-reference = um número de referência
node-level-core-data = dados essenciais
node-level-full = o registo completo

node-about-alerts = Indicações: registos que pedem a outros que ajam.
node-about-person = Registos sobre pessoas.
node-about-object = Registos sobre objetos.

node-distribution-queried = Os dados permanecem junto de cada proprietário e são consultados em direto.
node-distribution-replicated = Cada nó com direito tem uma cópia que só o proprietário altera.
node-distribution-hosted = Um nó tem os dados, os outros consultam-no.
node-distribution-blinded = Os proprietários publicam pseudónimos; as perguntas também são ocultadas.

node-gate-offence = A infração tem de ser indicada.
node-gate-person-role = Tem de ser indicado o que a pessoa é no processo.
node-gate-four-eyes = Outro agente tem de concordar.
node-gate-by-two = Só é uma resposta positiva se dois agentes a confirmarem.
node-gate-national = As bases de dados nacionais têm de ter sido pesquisadas primeiro.
node-gate-silent = O proprietário não é informado de nada antes de uma resposta positiva ser confirmada.

node-peer-reachable = Responde
node-peer-warning = Responde, requer atenção
node-peer-failing = Não responde
node-peer-unknown = Ainda não consultado

node-person-suspect = Suspeito
node-person-convicted = Condenado
node-person-victim = Vítima
node-person-witness = Testemunha ou contacto
node-person-missing = Pessoa desaparecida ou não identificada
node-person-other = Outro

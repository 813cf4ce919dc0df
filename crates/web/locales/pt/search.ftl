# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

search-title = Pesquisa
search-tabs = Formas de pesquisar
search-one = Uma pessoa ou um objeto
search-batch = Várias de uma vez
search-recent = As suas pesquisas

search-why-of = Porque pesquisa ({ $unit })
search-purpose-missing = indique o motivo antes de pesquisar
search-purpose-said = { $why } · processo { $case }
search-purpose-change = Alterar
search-purpose = Finalidade
search-basis = Base jurídica
search-case = Referência do processo
search-offence = Infração
search-role = Papel da pessoa
search-where-asked = Quando uma base de dados o exige
search-penalty = Pena máxima, em meses
search-penalty-hint = Se a infração puder ser demasiado leve
search-urgency = Urgência
search-statement = Os seus motivos
search-statement-hint = Quando são necessárias palavras
search-anew = A finalidade indicada é válida também para esta pergunta
search-role-suspect = Suspeito
search-role-convicted = Condenado
search-role-victim = Vítima
search-role-witness = Testemunha ou contacto
search-role-missing = Pessoa desaparecida ou restos mortais
search-role-other = Outro
search-urgency-normal = Normal
search-urgency-urgent = Urgente
search-urgency-life-in-danger = Vida em perigo

search-box = Nome, data de nascimento, documento, matrícula ou outro número
search-box-hint = Escreva ou cole, incluindo as linhas de um passaporte. Por exemplo: Velichkov, Todor 14.3.1979
search-do = Pesquisar
search-recognise = Verificar primeiro
search-recognised = Interpretado como
search-or = ou { $what }
search-look = Veja o que foi interpretado e depois pesquise.
search-form = Todos os campos
search-person = Pessoa
search-document = Documento
search-object = Veículo ou outro objeto
search-name-hint = Se não conseguir distinguir as suas partes
search-date-hint = 1979-03-14, 14.3.1979, 03/1979 ou 1979
search-part-hint = * para o que não sabe
search-reference-hint = De uma resposta anterior
search-document-kind = Tipo de documento
search-document-issuer = País emissor
search-plate-country = País da matrícula
search-number-kind = Tipo de número
search-term-name = Nome
search-term-whole-name = Nome completo
search-term-family = Apelido
search-term-given = Nomes próprios
search-term-other-name = Outro nome da mesma pessoa
search-term-birth-date = Data de nascimento
search-term-sex = Sexo
search-term-nationality = Nacionalidade
search-term-birth-place = Local de nascimento
search-term-document = Número do documento
search-term-plate = Matrícula
search-term-vin = Número de identificação do veículo
search-term-number = Outro número
search-term-reference = Número de referência
search-term-day-month = dia e mês trocados
search-sex-F = Feminino
search-sex-M = Masculino
search-sex-X = Outro
search-number-imei = Dispositivo móvel (IMEI)
search-number-container = Contentor
search-number-firearm = Arma de fogo
search-number-banknote = Nota de banco
search-number-aircraft-registration = Aeronave, registo
search-number-aircraft-serial = Aeronave, número de série
search-number-hull = Embarcação, casco
search-number-boat-registration = Embarcação, registo
search-number-engine = Motor
search-number-equipment = Equipamento industrial
search-number-it = Equipamento informático
search-number-part = Parte de um objeto
search-number-payment-card = Cartão de pagamento
search-number-serial = Outro número de série

search-remark-no-register = nenhuma base de dados é pesquisada por número de telefone ou endereço eletrónico. Foi omitido.
search-remark-check-digit = um algarismo de controlo não está certo. Compare com o documento ou o dispositivo.
search-remark-not-understood = isto não foi interpretado. Coloque-o no respetivo campo ou omita-o.
search-remark-too-much = É demasiado para uma só pergunta.
search-remark-several = { $count ->
    [one] Foi omitida { $count } parte, porque o seu campo está ocupado. Pesquise-a separadamente.
   *[other] Foram omitidas { $count } partes, porque os seus campos estão ocupados. Pesquise cada uma separadamente.
 }
search-fault-nothing = Indique quem ou o que procura.
search-fault-name = Um nome contém letras e, no máximo, 300 caracteres em cada parte.
search-fault-date = Indique uma data como 1979-03-14, 14.3.1979, 03/1979 ou 1979.
search-fault-choice = Escolha um elemento da lista.
search-fault-text = No máximo 300 caracteres.
search-fault-number = Um número de documento contém letras ou algarismos, no máximo 64.
search-fault-plate = Uma matrícula tem, no máximo, 16 letras e algarismos. Com *, indique pelo menos três seguidos.
search-fault-vin = Tem 17 caracteres, sem I, O e Q.
search-fault-object = Não é um número do tipo escolhido.
search-fault-months = Indique um número de meses.
search-fault-anew = { $registers }: confirme a finalidade para cada pergunta.
search-fault-lines = No máximo { $count } linhas de uma vez.

search-whom = A quem perguntar e quanto tempo esperar
search-whom-hint = A todas as que podem ser consultadas, se não escolher nenhuma.
search-registers = Bases de dados
search-authorities = Autoridades
search-deadline = Esperar no máximo
search-deadline-hint = As respostas são mostradas à medida que chegam.
search-seconds = { $count ->
    [one] { $count } segundo
   *[other] { $count } segundos
 }

search-results-title = Respostas
search-answers = Respostas por autoridade e base de dados
search-progress = Responderam { $answered } de { $due }.
search-progress-hits = { $count ->
    [0] Nenhum candidato até agora.
    [one] { $count } candidato até agora.
   *[other] { $count } candidatos até agora.
 }
search-progress-waiting = A aguardar: { $names }
search-complete = Todas as bases de dados consultadas responderam.
search-incomplete = O quadro não está completo.
search-unfinished = Esta pesquisa não terminou aqui. É apresentado o que chegou até agora.
search-load = Carregar de novo
search-class-hit = resposta positiva
search-class-no-hit = sem resposta positiva
search-class-stale = nada encontrado numa cópia desatualizada
search-class-refused = não permitido
search-class-late = sem resposta a tempo
search-class-unavailable = sem resposta
search-outcome-waiting = Ainda sem resposta
search-outcome-hit = Resposta positiva ({ $count })
search-outcome-no-hit = Sem resposta positiva
search-outcome-stale = Nada encontrado, mas a cópia está desatualizada
search-outcome-stale-ask = Pode haver algo em: { $names }. Pergunte aí.
search-outcome-refused = Não permitido
search-outcome-late = Sem resposta a tempo
search-outcome-late-what = Nada chegou em { $seconds } s. Pode haver algo: pesquise novamente.
search-outcome-unavailable = Indisponível
search-outcome-unavailable-since = Indisponível desde { $time }
search-outcome-unavailable-what = Pode haver algo: pesquise novamente mais tarde.
search-unavailable-unreachable = Não é possível contactar o outro nó.
search-unavailable-tls = O outro nó não conseguiu comprovar quem é.
search-unavailable-bad-signature = A assinatura da resposta não é válida, pelo que esta não é mostrada.
search-unavailable-undecodable = Não foi possível ler a resposta.
search-unavailable-version = O outro nó utiliza outra versão.
search-unavailable-cut-off = A resposta foi interrompida.
search-unavailable-overloaded = O outro nó está demasiado ocupado.
search-unavailable-ledger = Não foi possível registar o acesso, pelo que nada é mostrado.
search-unavailable-internal = Ocorreu uma falha interna. Informe o seu operador.
search-copy-old = { $name }: cópia com { $hours } h.
search-copy-never = { $name }: ainda não há aqui uma cópia completa.
search-cut = Há mais candidatos do que os que podem ser mostrados. Restrinja a pesquisa.
search-not-asked = { $count ->
    [one] { $count } base de dados não foi consultada
   *[other] { $count } bases de dados não foram consultadas
 }
search-authority = Autoridade
search-register = Base de dados
search-reason = Motivo
search-again = Pesquisar novamente
search-receipt = Descarregar o comprovativo
search-candidate-unnamed = Mostrar o candidato
search-misused-short = Nome de uma vítima de usurpação de identidade
search-band-strong = Forte
search-band-good = Bom
search-band-possible = Possível
search-why-same = Igual: { $what }.
search-why-alike = Semelhante: { $what }.
search-why-different = Diferente: { $what }.

search-candidate-title = É a pessoa ou o objeto que procura?
search-misused = Este nome pertence a uma vítima de usurpação de identidade
search-misused-what = Não atue contra esta pessoa por causa do nome. Deixe-a comprovar quem é.
search-safety = Para a sua segurança
search-todo = O que fazer
search-beside = O que perguntou e o que contém a base de dados
search-beside-other = O que foi perguntado e o que contém a base de dados
search-flag-only = A base de dados só diz que há algo. Pergunte ao proprietário.
search-feature = Característica
search-asked = Perguntado
search-found = Encontrado
search-agreement = Concordância
search-found-withheld = não mostrado nesta fase
search-found-missing = não consta do registo
search-effect-same = Igual
search-effect-alike = Semelhante
search-effect-neutral = Não comparável
search-effect-different = Diferente
search-numbers = A explicação e os seus números
search-score = Concordância { $score } em 1000.
search-score-what = Diz até que ponto o registo corresponde à pergunta e nada sobre a pessoa. Um bit a mais torna duas vezes mais provável que seja a mesma pessoa.
search-explanation = Explicação
search-bits = Bits
search-record = O que o proprietário mostra
search-identity-main = nome principal
search-identity-birth = nome à nascença
search-identity-former = nome anterior
search-identity-alias = pseudónimo
search-identity-misused = nome da vítima
search-judge = A sua apreciação
search-judge-why = Porquê?
search-judge-hint = O que comparou? Fica registado.
search-confirm = É
search-reject = Não é
search-unsure = Não consigo determinar
search-judged = Apreciado:
search-verdict-confirmed = Confirmado
search-verdict-rejected = Rejeitado
search-verdict-unsure = Incerto
search-next = A seguir
search-next-hit = Comunicar a resposta positiva
search-next-back = Voltar às respostas
search-next-owner = Para pedir mais ao proprietário, indique:
search-log = Registado
search-log-what = Estas entradas comprovam a sua pergunta e esta resposta. O seu encarregado da proteção de dados pode abri-las.
search-record-asked = A sua pergunta
search-record-answered = A resposta, junto do proprietário
search-record-received = A resposta, aqui
search-before = Candidato anterior
search-after = Candidato seguinte
search-second-title = Uma segunda apreciação
search-second-what = Um colega fez esta pergunta. Compare por si: verá o que o seu colega pensa depois de dar a sua apreciação.
search-second-awaited = Um segundo agente também tem de apreciar. É uma resposta positiva se ambos a confirmarem.
search-second-disagree = As duas apreciações divergem: não é uma resposta positiva.
search-second-hit = Ambos os agentes confirmaram: é uma resposta positiva.
search-second-other = A apreciação do seu colega
search-contact = Ponto de contacto
search-next-owner-none = Para perguntar ao proprietário, dirija-se ao seu ponto de contacto único: a lista de confiança não indica nenhum ponto de contacto para { $authority }.
search-accesses = Todos os acessos a este registo
search-accesses-who = O seu encarregado da proteção de dados e a autoridade de controlo podem ver todos os acessos a este registo.
search-receipt-title = Verificar um comprovativo
search-receipt-what = Um comprovativo prova o que foi perguntado, porquê, e o que cada registo respondeu. É verificado aqui e não é conservado.
search-receipt-file = De um ficheiro
search-receipt-text = O comprovativo
search-receipt-do = Verificar o comprovativo
search-receipt-holds = O comprovativo é válido.

search-standing = Informar-me quando for inserido algo novo
search-standing-what = A mesma pergunta é repetida aqui para a mesma finalidade sempre que uma base de dados deste nó se altera. Encontra-a na sua lista de trabalho.
search-standing-span = Durante
search-standing-do = Continuar a perguntar
search-standing-made = Será informado. A pergunta está entre as suas pesquisas.
search-standing-yours = As suas pesquisas permanentes
search-standing-ends = Termina
search-standing-end = Terminá-la
search-days = { $count ->
    [one] { $count } dia
   *[other] { $count } dias
 }

search-recent-none = Ainda não pesquisou.
search-when = Quando
search-question = Pesquisado
search-result = Resultado
search-registers-with-hits = { $count ->
    [0] Sem resposta positiva
    [one] Respostas positivas em { $count } base de dados
   *[other] Respostas positivas em { $count } bases de dados
 }
search-newest = Mais recentes
search-older = Mais antigas
search-line = Linha
search-lines = Uma pergunta em cada linha
search-lines-hint = No máximo { $count } linhas. Só são consultadas as bases de dados deste nó, incluindo as cópias de indicações de outros.
search-batch-whom = Todas as bases de dados deste nó que podem ser consultadas, se não escolher nenhuma.
search-do-all = Pesquisar todas
search-csv = Descarregar em CSV
search-open = Abrir

search-keys = Teclas
search-key-box = Para a caixa
search-key-move = Para o candidato seguinte ou anterior
search-key-open = Abrir o candidato
search-key-judge = Para o botão: é, não é, não consigo determinar
search-key-help = Mostrar estas teclas

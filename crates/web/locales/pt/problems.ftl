# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

problem-justification-incomplete = A justificação está incompleta
remedy-justification-incomplete = Indique a finalidade, a base jurídica e a referência do processo.

problem-code-unknown = Um código não consta da sua tabela
remedy-code-unknown = Escolha um código da tabela indicada.

problem-query-malformed = A pergunta está mal formulada
remedy-query-malformed = Corrija os campos indicados.

problem-search-key-not-permitted = A base de dados não pode ser pesquisada por estes elementos
remedy-search-key-not-permitted = Acrescente os elementos exigidos pela declaração da base de dados.

problem-denied = Uma regra não o permite
remedy-denied = Leia a regra indicada; consulte o seu superior se considerar que não se aplica.

problem-purpose-not-accepted = A base de dados não aceita esta finalidade e base jurídica
remedy-purpose-not-accepted = Indique uma finalidade que a base de dados aceite, se for a verdadeira.

problem-second-officer-required = Outro agente tem de concordar
remedy-second-officer-required = Peça a um colega de outra unidade que confirme.

problem-not-signed-in = Inicie primeiro a sessão
remedy-not-signed-in = Inicie sessão ou apresente um certificado de cliente ou um código de autorização.

problem-sign-in-failed = O início de sessão falhou
remedy-sign-in-failed = Verifique o nome, a palavra-passe e o código; após falhas repetidas, aguarde o tempo indicado.

problem-sign-in-blocked = Demasiadas tentativas falhadas
remedy-sign-in-blocked = Aguarde o tempo indicado ou contacte o seu administrador.

problem-sign-in-too-weak = O serviço de autenticação não confirmou com segurança suficiente quem é
remedy-sign-in-too-weak = Inicie aí sessão com um segundo fator, ou aqui de outra forma.

problem-provider-unavailable = O serviço de autenticação não responde
remedy-provider-unavailable = Inicie sessão de outra forma ou tente mais tarde.

problem-step-up-needed = Comprove novamente quem é
remedy-step-up-needed = Comprove-o com palavra-passe, código ou chave de acesso e depois repita.

problem-enrolment-needed = Configure primeiro o seu início de sessão
remedy-enrolment-needed = Defina uma palavra-passe ou registe uma chave de acesso.

problem-not-found = Não encontrado
remedy-not-found = Verifique o identificador.

problem-method-not-allowed = O endereço não aceita este método
remedy-method-not-allowed = Utilize um método indicado no campo de cabeçalho `Allow`.

problem-conflict = A situação mudou
remedy-conflict = Carregue de novo e repita.

problem-body-too-large = O corpo excede o limite
remedy-body-too-large = Envie menos de cada vez.

problem-body-malformed = O corpo não pode ser lido
remedy-body-malformed = Envie o que a descrição da interface exige.

problem-media-type-unsupported = O tipo de conteúdo não é aceite
remedy-media-type-unsupported = Envie application/json.

problem-page-invalid = A página não é válida
remedy-page-invalid = Utilize o cursor da página anterior e, no máximo, o tamanho indicado.

problem-form-forged = O formulário não foi enviado a partir de uma página desta sessão
remedy-form-forged = Abra de novo a página e preencha aí o formulário.

problem-rate-exceeded = Demasiados pedidos
remedy-rate-exceeded = Abrande; o limite e o tempo de espera estão indicados.

problem-overloaded = O nó está ocupado
remedy-overloaded = Repita dentro de momentos.

problem-ledger-unavailable = Não é possível escrever no registo cronológico, pelo que nenhuma resposta pode sair
remedy-ledger-unavailable = Informe o operador; o serviço é retomado por si logo que seja possível escrever no registo cronológico.

problem-store-unavailable = O armazenamento não pode ser utilizado
remedy-store-unavailable = Informe o operador.

problem-record-damaged = Um registo armazenado está danificado
remedy-record-damaged = Informe o operador: o registo deve ser reposto a partir de uma cópia de segurança.

problem-internal = Ocorreu uma falha interna
remedy-internal = Informe o operador e indique a hora.

problem-peer-unknown = O nó não consta da lista de confiança
remedy-peer-unknown = Peça aos operadores da federação que incluam o nó.

problem-peer-not-entitled = A lista de confiança não dá ao nó direito a isto
remedy-peer-not-entitled = Peça apenas aquilo a que a lista de confiança dá direito ao nó.

problem-signature-invalid = A assinatura não passa na verificação
remedy-signature-invalid = Verifique a chave de assinatura e que nada altera as mensagens no percurso.

problem-signature-missing = A assinatura falta ou não abrange o que deve
remedy-signature-missing = Assine como o protocolo exige.

problem-digest-mismatch = O corpo não corresponde ao seu resumo criptográfico
remedy-digest-mismatch = Envie o corpo inalterado.

problem-replayed = O pedido já foi recebido antes
remedy-replayed = Assine cada pedido de novo.

problem-clock-skew = A hora da assinatura está fora do intervalo admitido
remedy-clock-skew = Acerte o relógio do nó que pergunta.

problem-trust-list-stale = A lista de confiança está desatualizada
remedy-trust-list-stale = Instale a lista de confiança atual.

problem-version-unsupported = A versão do protocolo não é suportada
remedy-version-unsupported = Atualize o mais antigo dos dois nós.

problem-register-not-served = A base de dados não é disponibilizada aqui
remedy-register-not-served = Consulte um nó que a disponibilize.

problem-record-invalid = O registo não corresponde à declaração da base de dados
remedy-record-invalid = Corrija os campos indicados.

problem-form-invalid = O formulário não corresponde à sua declaração
remedy-form-invalid = Corrija os campos indicados.

problem-not-owner = Só o proprietário de um registo o pode alterar
remedy-not-owner = Proponha a alteração ao proprietário.

problem-alert-incompatible = A indicação de outro Estado não é compatível com esta
remedy-alert-incompatible = Consulte os Estados indicados; insira-a mesmo assim apenas por interesses nacionais essenciais.

problem-feed-set-back = O fluxo deste nó não dá continuidade ao que publicou
remedy-feed-set-back = Reponha uma cópia de segurança que contenha o que foi publicado; até lá nada é inserido.

problem-proof-invalid = A prova não passa na verificação
remedy-proof-invalid = Trate o documento como não comprovado; a falha está indicada.

problem-configuration-invalid = A configuração não é válida
remedy-configuration-invalid = Corrija o parâmetro indicado e inicie de novo.

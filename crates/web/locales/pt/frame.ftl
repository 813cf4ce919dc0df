# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

nav-search = Pesquisa
nav-work = Lista de trabalho
nav-alerts = Indicações
nav-oversight = Controlo
nav-node = Este nó
nav-help = Ajuda

frame-skip = Saltar para o conteúdo
frame-navigation = Secções
frame-sign-out = Terminar sessão
frame-help = Ajuda
frame-public-statistics = Estatísticas públicas
frame-accessibility = Acessibilidade
frame-language = Língua
frame-choose = Escolher

form-error-prefix = Erro:

problem-what-to-do = O que fazer
problem-rule = A regra que decidiu:
problem-code = Código
problem-held = Esta página conserva o que escreveu. Nada disso foi executado agora.
problem-held-again = Verifique primeiro se já foi executado da primeira vez.
problem-held-sign-in = Inicie sessão noutra janela, volte depois aqui e envie:
problem-held-send = Enviar de novo
problem-to-start = Para o início

start-title = Início
start-what = Este é um nó de uma federação de autoridades policiais e de fronteiras. Os agentes e os seus programas perguntam aqui o que outras autoridades têm, cada pergunta com finalidade e base jurídica declaradas, cada acesso registado.
start-this-node = Este nó
start-authority = Autoridade
start-program = Programa
start-protocol = Protocolo entre nós
start-trust-list = Lista de confiança, versão
start-programs = Para programas
start-guide = Como utilizar a interface
start-description = A sua descrição, OpenAPI 3.1
start-health = Se o nó pode desempenhar as suas funções

sign-in-title = Iniciar sessão
sign-in-do = Iniciar sessão
sign-in-officer = Conta
sign-in-password = Palavra-passe
sign-in-code = Código
sign-in-code-hint = Os seis algarismos que o seu autenticador apresenta

field-purpose = Finalidade
field-legal-basis = Base jurídica
field-case-reference = Referência do processo
field-offence = Infração
field-penalty-months = Pena máxima
field-person-role = Papel da pessoa
field-urgency = Urgência
field-statement = Motivos
field-reason = Motivo
field-terms = O que se pesquisa

# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

sign-in-passkey = Iniciar sessão com uma chave de acesso
sign-in-provider = Iniciar sessão com o serviço de autenticação da autoridade
sign-in-or-password = Ou com palavra-passe e código

passkey-not-done = Não foi possível. Tente novamente ou escolha outra forma.
passkey-name = Nome
passkey-name-first = A minha chave de acesso
passkey-make = Adicionar uma chave de acesso
passkey-rename = Mudar o nome
passkey-remove = Remover
passkey-made = Criada
passkey-needs-script = Só é possível adicionar uma chave de acesso onde seja permitida a execução de scripts.
passkey-prove-first = Comprove quem é para adicionar uma chave de acesso

proof-title = Comprove novamente quem é
proof-why = O que está prestes a fazer poderia causar danos duradouros noutras mãos. A comprovação é válida durante dez minutos.
proof-held = O que escreveu fica conservado. É enviado quando continuar.
proof-passkey = Comprovar com uma chave de acesso
proof-or-password = Ou a palavra-passe
proof-do = Continuar
proof-not-now = Agora não

invitation-title = Convite
invitation-what = Com este convite inicia sessão pela primeira vez, ou de novo se perdeu o meio com que iniciava sessão. Só funciona uma vez.
invitation-use = Utilizar o convite

enrolment-title = Configurar o seu início de sessão
enrolment-account = A sua conta é
enrolment-passkey = Com uma chave de acesso
enrolment-passkey-what = Fica guardada no dispositivo, que reconhece o utilizador pelo dedo, pelo rosto ou pelo PIN. Não pode ser adivinhada nem obtida por engano.
enrolment-password = Com palavra-passe e autenticador
enrolment-authenticator = Introduza este segredo numa aplicação de autenticação e depois escreva o código que esta apresenta:
enrolment-qr = O segredo como código QR, para a câmara da aplicação
enrolment-authenticator-here = O autenticador está neste dispositivo
enrolment-do = Definir palavra-passe e autenticador

account-title = A sua conta
account-sessions = Onde tem sessão iniciada
account-sessions-what = Se não reconhecer alguma sessão, termine-a e altere a palavra-passe.
account-device = Dispositivo
account-opened = Aberta
account-used = Última utilização
account-proof = Comprovada por
account-proof-password-and-code = Palavra-passe e código
account-proof-passkey = Chave de acesso
account-proof-oidc = Serviço de autenticação da autoridade
account-proof-invitation = Convite
account-this-one = Esta sessão
account-end = Terminar
account-end-others = Terminar todas as outras
account-passkeys = Chaves de acesso
account-passkeys-what = Uma chave de acesso permite iniciar sessão sem nome de conta, palavra-passe ou código.
account-passkeys-none = Este nó não disponibiliza chaves de acesso: o seu operador não definiu o nome pelo qual os navegadores o contactam.
account-password-current = Palavra-passe atual
account-password-new = Nova palavra-passe
account-password-hint = Pelo menos { $characters } caracteres. Todas as suas outras sessões terminam.
account-password-do = Alterar a palavra-passe
account-look = Língua e aspeto
account-density = Densidade
account-density-comfortable = Espaçada
account-density-compact = Compacta
account-theme = Cores
account-theme-system = As definidas no dispositivo
account-theme-light = Claras
account-theme-dark = Escuras
account-shortcuts = Atalhos de teclado
account-shortcuts-on = Ativos
account-shortcuts-off = Inativos
account-save = Guardar

device-browser-firefox = Firefox
device-browser-edge = Edge
device-browser-opera = Opera
device-browser-chrome = Chrome
device-browser-safari = Safari
device-browser-other = Outro navegador ou um programa
device-system-windows = Windows
device-system-android = Android
device-system-ios = iOS
device-system-macos = macOS
device-system-chrome-os = ChromeOS
device-system-linux = Linux
device-system-other = outro sistema
account-language-browser = Como o navegador pede

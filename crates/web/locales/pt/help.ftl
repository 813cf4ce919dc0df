# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

help-title = Ajuda
help-where = Onde está o quê
help-look-up = Consultar
help-components = Componentes destas páginas, para programadores

help-way-search = Consultar com uma só pergunta todas as bases de dados que pode consultar.
help-way-work = O que aguarda por si e pela sua unidade: candidatos, comunicações, reapreciações, propostas.
help-way-alerts = Inserir, ver e manter as indicações do seu Estado.
help-way-oversight = Encontrar, comprovar e apreciar o que foi feito com os dados.
help-way-node = O que é este nó, as suas bases de dados e regras, e os outros nós.
help-way-help = Esta página.

help-glossary = Glossário
help-glossary-lead = Uma palavra para cada coisa, a mesma em todas as páginas. Está redigido em inglês.
help-shortcuts = Teclas
help-shortcuts-lead = Onde uma lista ou uma caixa possa ser utilizada com teclas simples, funcionam as seguintes.
help-key-box = Ir para a caixa de pesquisa
help-key-next = Linha seguinte, linha anterior de uma lista
help-key-open = Abrir a linha
help-key-judge = Ir para sim, não ou incerto num candidato; nada é enviado apenas por uma tecla
help-key-this = Mostrar esta página
help-key-none = As teclas não têm efeito enquanto escreve num campo. Tudo pode ser feito também com Tab e Enter.

help-channels = Que canal e quando
help-channels-lead = Que via a lei prevê para cada intercâmbio entre Estados.
help-channel-sirene = Gabinete SIRENE
help-channel-sirene-when = Após uma resposta positiva a uma indicação do Sistema de Informação de Schengen.
help-channel-sirene-how = Confirme a resposta positiva e comunique-a. O gabinete SIRENE troca todas as demais informações sobre a indicação com o Estado que a emitiu.
help-channel-spoc = Ponto de contacto único, através da SIENA
help-channel-spoc-when = Para pedir informações de que dispõem as autoridades de aplicação da lei de outro Estado-Membro, ou para lhas enviar.
help-channel-spoc-how = O ponto de contacto único envia e responde. A SIENA é o canal habitual; pode ser utilizado outro em caso de urgência, se participar um Estado terceiro ou uma organização internacional, ou após um incidente.
help-channel-pruem = Pesquisa automatizada (Prüm)
help-channel-pruem-when = Para saber se outro Estado-Membro tem dados de veículos ou ficheiros policiais sobre a sua pergunta.
help-channel-pruem-how = Pesquise aqui. Primeiro fica a saber se há correspondência; os dados essenciais seguem depois de uma pessoa a ter confirmado.
help-channel-interpol = Interpol
help-channel-interpol-when = Se estiverem ou vierem a estar envolvidos Estados terceiros ou organizações internacionais.
help-channel-interpol-how = Dirija-se ao Gabinete Central Nacional da Interpol, que pertence ao seu ponto de contacto único.

help-law = Bases jurídicas
help-law-lead = O ato e o artigo por detrás de cada código, e para que o aceitam as bases de dados.
help-law-act = Ato
help-law-text = Texto
help-law-article = Artigo
help-law-unverified = Ainda não verificado
help-law-permits = O que permite aqui
help-law-nothing = Nenhuma base de dados deste nó o aceita.
help-law-search = Pesquisar: { $register }, para { $purposes }
help-law-enter = Inserir: { $register }, para { $purposes }

help-accessibility-short = Estas páginas são para todos: com teclado, leitor de ecrã, ampliador, no telemóvel, sem scripts.
help-accessibility-aim = O que pretendem cumprir
help-accessibility-aim-words = As Diretrizes de Acessibilidade para Conteúdo Web (WCAG) 2.2, nível AA, e a norma europeia EN 301 549.
help-accessibility-tested = O que é testado
help-accessibility-tested-words = Há programas que verificam as páginas quanto a barreiras conhecidas e em vários tamanhos, com e sem scripts. Os programas não conseguem encontrar todas as barreiras.
help-accessibility-open = O que não é acessível
help-accessibility-open-words = Os textos das regras e algumas explicações existem apenas em inglês. Os nomes das contas dos agentes e os códigos são apresentados tal como são.
help-accessibility-tell = Informe-nos
help-accessibility-tell-words = Se não conseguir utilizar algo, diga ao administrador da sua autoridade de que página se trata e o que utiliza. Tudo o que há nestas páginas também pode ser feito através da linha de comandos do operador.

law-regulation = Regulamento (UE) { $number }
law-regulation-ec = Regulamento (CE) n.º { $number }
law-directive = Diretiva (UE) { $number }
law-decision = Decisão { $number }/JAI
law-framework-decision = Decisão-Quadro { $number }/JAI
law-article = { $act } art. { $article }
law-articles = { $act } arts. { $article }
law-and = { $first } e { $last }
law-to = { $first } a { $last }

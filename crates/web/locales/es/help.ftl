# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

help-title = Ayuda
help-where = Qué hay y dónde
help-look-up = Consultar
help-components = Componentes de estas páginas, para desarrolladores

help-way-search = Consultar todos los registros que le está permitido consultar, con una sola consulta.
help-way-work = Lo que le espera a usted y a su unidad: candidatos, informes, revisiones, propuestas.
help-way-alerts = Introducir, ver y mantener las descripciones de su Estado.
help-way-oversight = Encontrar, probar y valorar lo que se ha hecho con los datos.
help-way-node = Qué es este nodo, sus registros y normas, y los demás nodos.
help-way-help = Esta página.

help-glossary = Glosario
help-glossary-lead = Una sola palabra para cada cosa, la misma en todas las páginas. Está redactado en inglés.
help-shortcuts = Teclas
help-shortcuts-lead = Donde se puede trabajar con teclas sueltas en una lista o un cuadro, funcionan estas.
help-key-box = Ir al cuadro de búsqueda
help-key-next = Línea siguiente o anterior de una lista
help-key-open = Abrir la línea
help-key-judge = Ir a sí, no o dudoso en un candidato; una tecla por sí sola no envía nada
help-key-this = Mostrar esta página
help-key-none = Las teclas no hacen nada mientras escribe en un campo. Todo puede hacerse también con Tab e Intro.

help-channels = Qué canal y cuándo
help-channels-lead = La vía que la ley establece para cada intercambio entre Estados.
help-channel-sirene = Oficina SIRENE
help-channel-sirene-when = Tras una respuesta positiva sobre una descripción del Sistema de Información de Schengen.
help-channel-sirene-how = Confirme la respuesta positiva y comuníquela. La oficina SIRENE intercambia toda la información adicional sobre la descripción con el Estado emisor.
help-channel-spoc = Punto de contacto único, a través de SIENA
help-channel-spoc-when = Para solicitar información que posean los servicios de seguridad y de aduanas de otro Estado miembro, o para enviársela.
help-channel-spoc-how = El punto de contacto único envía y responde. SIENA es el canal habitual; puede utilizarse otro si es urgente, si participa un tercer país o una organización internacional, o tras un incidente.
help-channel-pruem = Consulta automatizada (Prüm)
help-channel-pruem-when = Para saber si otro Estado miembro posee datos de vehículos o ficheros policiales que respondan a su consulta.
help-channel-pruem-how = Busque aquí. Primero sabrá si hay una coincidencia; los datos básicos siguen cuando una persona la ha confirmado.
help-channel-interpol = Interpol
help-channel-interpol-when = Si participan o van a participar terceros países u organizaciones internacionales.
help-channel-interpol-how = Diríjase a la oficina central nacional de Interpol, que forma parte de su punto de contacto único.

help-law = Bases jurídicas
help-law-lead = El acto y el artículo que corresponden a cada código, y para qué lo aceptan los registros.
help-law-act = Acto
help-law-text = Texto
help-law-article = Artículo
help-law-unverified = Aún no comprobado
help-law-permits = Qué permite aquí
help-law-nothing = Ningún registro de este nodo la acepta.
help-law-search = Buscar: { $register }, para { $purposes }
help-law-enter = Introducir: { $register }, para { $purposes }

help-accessibility-short = Estas páginas son para todos: con teclado, lector de pantalla, ampliador, en un teléfono, sin scripts.
help-accessibility-aim = Qué se pretende
help-accessibility-aim-words = Las Pautas de Accesibilidad para el Contenido Web 2.2, nivel AA, y la norma europea EN 301 549.
help-accessibility-tested = Qué se comprueba
help-accessibility-tested-words = Unos programas comprueban que las páginas no tengan barreras conocidas, en varios tamaños, con y sin scripts. Los programas no pueden encontrar todas las barreras.
help-accessibility-open = Qué no es accesible
help-accessibility-open-words = Los textos de las normas y algunas explicaciones están solo en inglés. Los nombres de las cuentas de los agentes y los códigos se muestran tal cual.
help-accessibility-tell = Comuníquenoslo
help-accessibility-tell-words = Si algo no puede utilizarse, indique al administrador de su autoridad de qué página se trata y qué utiliza usted. Todo lo que se hace en estas páginas puede hacerse también con la línea de órdenes del operador.

law-regulation = Reglamento (UE) { $number }
law-regulation-ec = Reglamento (CE) n.º { $number }
law-directive = Directiva (UE) { $number }
law-decision = Decisión { $number }/JAI
law-framework-decision = Decisión marco { $number }/JAI
law-article = { $act }, art. { $article }
law-articles = { $act }, arts. { $article }
law-and = { $first } y { $last }
law-to = { $first } a { $last }

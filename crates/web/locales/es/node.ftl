# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

node-title = Este nodo
node-parts = Partes de esta sección
node-overview = Resumen
node-registers = Registros
node-policies = Normas
node-trust = Lista de confianza
node-diagnostics = Diagnóstico

node-federation = Federación
node-federation-words = { $name }, { $nodes } nodos
node-rules = { $count } normas
node-served = Registros que sirve este nodo
node-served-none = Ninguno

node-trust-lead = La lista de confianza indica qué nodos pertenecen a la federación, con qué claves, y qué sirve cada uno. La firman los responsables de la federación.
node-valid = Validez
node-in-force = En vigor
node-not-in-force = No está en vigor
node-signers = Firmada por
node-signed-by = Al menos { $count } de { $of } claves de la federación
node-nodes = Nodos
node-roles = Función
node-endpoint = Dirección
node-log = Diario
node-pins = Claves TLS
node-serves = Sirve
node-askers-everyone = todos los nodos pueden consultar
node-askers-only = pueden consultar: { $who }

node-register = Registro
node-about = Objeto
node-where = Dónde están los datos
node-here = Servido aquí
node-yes = Sí
node-no = No
node-unverified = Aún no comprobado
node-unverified-words = Algunas indicaciones de más abajo aún no se han comprobado en el texto oficial.
node-code = Código
node-version = Versión
node-controller = Responsable del tratamiento
node-acts = Fundamento
node-who-may = Quién puede consultar, y por qué
node-may-search = Pueden consultar con esta finalidad: { $who }.
node-shows = Una respuesta muestra como máximo: { $level }.
node-shows-after = Tras confirmarse una respuesta positiva, como máximo: { $level }.
node-search-under = Puede consultarse en virtud de:
node-enter-under = Pueden introducirse datos en virtud de:
node-conditions = Condiciones previas a una búsqueda
node-penalty = El delito debe llevar aparejada una pena de al menos { $months } meses.
node-searched-by = Con qué puede buscarse
node-at-least = al menos { $count } de: { $of }
node-mode-exact = debe ser idéntico
node-mode-fuzzy = puede ser parecido
node-mode-partial = basta una parte
node-answers = Qué muestra una respuesta
node-strong = Un candidato se considera fuerte a partir de { $strong } y bueno a partir de { $good } sobre 1000.
node-possible = Se considera posible a partir de { $possible } sobre 1000. Por debajo no se muestra nada, y como máximo se muestran { $most }.
node-holds = Qué contiene, y qué hacer ante una respuesta positiva
node-follows = Qué sigue a una respuesta positiva confirmada
node-retention = Cuánto tiempo se conservan las fichas
node-kept = Plazo de conservación de una ficha: { $period }.
node-kept-other = Fichas de { $kinds }: { $period }.
node-reviewed = Plazo de revisión: { $period }.
node-warned = Antelación con la que se avisa al propietario: { $period }.
node-rights = Derechos de las personas registradas
node-rights-direct = Se dirigen a: { $contact }.
node-rights-indirect = Se dirigen a la autoridad de control, acerca de: { $contact }.
node-rights-days = Plazo de respuesta, en días: { $days }, a más tardar { $most }.
node-rights-months = Plazo para decidir sobre la rectificación o la supresión, en meses: { $months }.

node-years = { $count ->
    [one] { $count } año
   *[other] { $count } años
}
node-months = { $count ->
    [one] { $count } mes
   *[other] { $count } meses
}
node-days = { $count ->
    [one] { $count } día
   *[other] { $count } días
}
node-hours = { $count ->
    [one] { $count } hora
   *[other] { $count } horas
}
node-working-days = { $count ->
    [one] { $count } día hábil
   *[other] { $count } días hábiles
}
node-at-once = Inmediatamente
node-millis = { $count } ms

node-policies-lead = Nada está permitido si no lo permite una norma, y una norma que prohíbe prevalece sobre otra que permite. Cada entrada del diario cita la norma aplicada.
node-policies-version = Huella de estas normas:
node-rules-hash = Huella de las reglas
node-file-entry = Introducción de fichas
node-file-persons = Personas
node-permits = Permite
node-forbids = Prohíbe
node-remedy = Qué ayuda:
node-try = ¿Quién podría ver esto?
node-try-lead = Elija quién haría qué, y por qué. Las normas vigentes indican qué decidirían. No se lee ningún dato, y de la prueba queda constancia.
node-try-do = Consultar las normas
node-would-permit = Se permitiría
node-would-refuse = Se denegaría
node-owes-four-eyes = Un segundo agente debe dar su conformidad antes de que se actúe sobre lo encontrado.
node-owes-silence = No debe informarse al propietario antes de que se confirme una respuesta positiva.
node-owes-case = La referencia del caso acompaña a lo que se comunica.
node-role = Función
node-action = Qué se hace
node-purpose = Finalidad
node-basis = Base jurídica
node-offence = Delito
node-person = Papel de la persona en el caso
node-second = Un segundo agente da su conformidad
node-confirmed = La respuesta positiva está confirmada
node-trained = El agente tiene formación para examinar coincidencias biométricas

node-health = Funcionamiento
node-ready = El nodo puede funcionar
node-refusing = No puede escribirse nada, por lo que no se responde nada, desde
node-damage = Se han detectado daños; ejecute una comprobación
node-last-commit = Última escritura
node-never = Nunca
node-ledger = Diario
node-ledger-words = { $entries } entradas, { $signed } de ellas firmadas
node-schema = Versión del almacén
node-backup = Última copia de seguridad
node-backup-words = { $at }, con { $entries } entradas del diario
node-backup-keys = Con las claves secretas
node-backup-no-keys = Sin las claves secretas
node-backup-none = No se conoce ninguna copia de seguridad
node-records = { $count ->
    [one] { $count } ficha
   *[other] { $count } fichas
}
node-peers = Otros nodos
node-peers-none = La federación no tiene ningún otro nodo.
node-node = Nodo
node-state = Situación
node-last-contact = Última respuesta
node-round-trip = Ida y vuelta
node-clock = Reloj
node-clock-ahead = { $count } ms por delante del nuestro
node-clock-behind = { $count } ms por detrás del nuestro
node-clock-same = Como el nuestro
node-certificate = Certificado hasta
node-software = Programa
node-last-fault = Último error
node-details = Detalles
node-settings = Configuración
node-settings-lead = Tal como se inició el nodo; un cambio exige reiniciarlo. Los secretos no se muestran.
node-settings-none = Este proceso no muestra su configuración.

node-level-flag = que hay algo
node-level-reference = una referencia
node-level-core-data = los datos básicos
node-level-full = la ficha completa

node-about-alerts = Descripciones: fichas que piden a otros que actúen.
node-about-person = Fichas sobre personas.
node-about-object = Fichas sobre objetos.

node-distribution-queried = Los datos permanecen en cada propietario y se consultan en directo.
node-distribution-replicated = Cada nodo autorizado posee una copia que solo modifica el propietario.
node-distribution-hosted = Un nodo posee los datos, los demás lo consultan.
node-distribution-blinded = Los propietarios publican seudónimos; las consultas también se enmascaran.

node-gate-offence = Debe indicarse el delito.
node-gate-person-role = Debe indicarse el papel de la persona en el caso.
node-gate-four-eyes = Un segundo agente debe dar su conformidad.
node-gate-by-two = Solo es una respuesta positiva si dos agentes lo confirman.
node-gate-national = Antes deben haberse consultado los registros nacionales.
node-gate-silent = El propietario no sabe nada antes de que se confirme una respuesta positiva.

node-peer-reachable = Responde
node-peer-warning = Responde, requiere atención
node-peer-failing = No responde
node-peer-unknown = Aún no consultado

node-person-suspect = Sospechoso
node-person-convicted = Condenado
node-person-victim = Víctima
node-person-witness = Testigo o contacto
node-person-missing = Desaparecido o no identificado
node-person-other = Otro

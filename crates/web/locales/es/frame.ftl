# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

nav-search = Búsqueda
nav-work = Lista de tareas
nav-alerts = Descripciones
nav-oversight = Supervisión
nav-node = Este nodo
nav-help = Ayuda

frame-skip = Ir al contenido
frame-navigation = Secciones
frame-sign-out = Cerrar sesión
frame-help = Ayuda
frame-public-statistics = Estadísticas públicas
frame-accessibility = Accesibilidad
frame-language = Idioma
frame-choose = Elegir

form-error-prefix = Error:

problem-what-to-do = Qué hacer
problem-rule = Norma aplicada:
problem-code = Código
problem-held = Esta página conserva lo que ha escrito. Nada de ello se ha ejecutado ahora.
problem-held-again = Compruebe primero si ya se ejecutó la primera vez.
problem-held-sign-in = Inicie sesión en otra ventana, vuelva después aquí y envíelo:
problem-held-send = Enviar de nuevo
problem-to-start = Ir al inicio

start-title = Inicio
start-what = Este es un nodo de una federación de autoridades policiales y fronterizas. Los agentes y sus programas consultan aquí lo que poseen otras autoridades; cada consulta indica su finalidad y su base jurídica, y de cada acceso queda constancia.
start-this-node = Este nodo
start-authority = Autoridad
start-program = Programa
start-protocol = Protocolo entre nodos
start-trust-list = Lista de confianza, versión
start-programs = Para programas
start-guide = Cómo utilizar la interfaz
start-description = Su descripción técnica, OpenAPI 3.1
start-health = Estado de funcionamiento del nodo

sign-in-title = Inicio de sesión
sign-in-do = Iniciar sesión
sign-in-officer = Cuenta
sign-in-password = Contraseña
sign-in-code = Código
sign-in-code-hint = Las seis cifras que muestra su autenticador

field-purpose = Finalidad
field-legal-basis = Base jurídica
field-case-reference = Referencia del caso
field-offence = Delito
field-penalty-months = Pena máxima
field-person-role = Papel de la persona
field-urgency = Urgencia
field-statement = Motivos
field-reason = Motivo
field-terms = Objeto de la consulta

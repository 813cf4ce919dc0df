# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

search-title = Búsqueda
search-tabs = Formas de buscar
search-one = Una persona o un objeto
search-batch = Muchas a la vez
search-recent = Sus búsquedas

search-why-of = Por qué busca ({ $unit })
search-purpose-missing = indique el motivo antes de buscar
search-purpose-said = { $why } · caso { $case }
search-purpose-change = Cambiar
search-purpose = Finalidad
search-basis = Base jurídica
search-case = Referencia del caso
search-offence = Delito
search-role = Papel de la persona
search-where-asked = Cuando un registro lo pida
search-penalty = Pena máxima, en meses
search-penalty-hint = Si el delito pudiera ser demasiado leve
search-urgency = Urgencia
search-statement = Sus motivos
search-statement-hint = Cuando haga falta un texto
search-anew = La finalidad indicada vale también para esta consulta
search-role-suspect = Sospechoso
search-role-convicted = Condenado
search-role-victim = Víctima
search-role-witness = Testigo o contacto
search-role-missing = Persona desaparecida o restos mortales
search-role-other = Otro
search-urgency-normal = Normal
search-urgency-urgent = Urgente
search-urgency-life-in-danger = Peligro para la vida

search-box = Nombre, fecha de nacimiento, documento, matrícula u otro número
search-box-hint = Escriba o pegue, también las líneas de un pasaporte. Por ejemplo: Velichkov, Todor 14.3.1979
search-do = Buscar
search-recognise = Comprobar antes
search-recognised = Entendido como
search-or = o { $what }
search-look = Compruebe lo que se ha entendido y después busque.
search-form = Todos los campos
search-person = Persona
search-document = Documento
search-object = Vehículo u otro objeto
search-name-hint = Si no puede distinguir sus partes
search-date-hint = 1979-03-14, 14.3.1979, 03/1979 o 1979
search-part-hint = * para lo que no sepa
search-reference-hint = De una respuesta anterior
search-document-kind = Tipo de documento
search-document-issuer = País de expedición
search-plate-country = País de la matrícula
search-number-kind = Tipo de número
search-term-name = Nombre
search-term-whole-name = Nombre completo
search-term-family = Apellidos
search-term-given = Nombres
search-term-other-name = Otro nombre de la misma persona
search-term-birth-date = Fecha de nacimiento
search-term-sex = Sexo
search-term-nationality = Nacionalidad
search-term-birth-place = Lugar de nacimiento
search-term-document = Número del documento
search-term-plate = Matrícula
search-term-vin = Número de identificación del vehículo
search-term-number = Otro número
search-term-reference = Referencia
search-term-day-month = día y mes invertidos
search-sex-F = Mujer
search-sex-M = Hombre
search-sex-X = Otro
search-number-imei = Dispositivo móvil (IMEI)
search-number-container = Contenedor
search-number-firearm = Arma de fuego
search-number-banknote = Billete de banco
search-number-aircraft-registration = Aeronave, matrícula
search-number-aircraft-serial = Aeronave, número de serie
search-number-hull = Embarcación, casco
search-number-boat-registration = Embarcación, matrícula
search-number-engine = Motor
search-number-equipment = Equipo industrial
search-number-it = Equipo informático
search-number-part = Componente de un objeto
search-number-payment-card = Tarjeta de pago
search-number-serial = Otro número de serie

search-remark-no-register = ningún registro se consulta por número de teléfono o dirección de correo electrónico. Se ha omitido.
search-remark-check-digit = un dígito de control no cuadra. Compárelo con el documento o el dispositivo.
search-remark-not-understood = esto no se ha entendido. Póngalo en su campo u omítalo.
search-remark-too-much = Es demasiado para una sola consulta.
search-remark-several = { $count ->
    [one] Se ha omitido una parte porque su campo ya está ocupado. Búsquela por separado.
   *[other] Se han omitido { $count } partes porque sus campos ya están ocupados. Busque cada una por separado.
 }
search-fault-nothing = Indique a quién o qué busca.
search-fault-name = Un nombre tiene letras y, como máximo, 300 caracteres en cada parte.
search-fault-date = Indique una fecha como 1979-03-14, 14.3.1979, 03/1979 o 1979.
search-fault-choice = Elija una opción de la lista.
search-fault-text = Como máximo 300 caracteres.
search-fault-number = Un número de documento tiene letras o cifras, como máximo 64.
search-fault-plate = Una matrícula tiene como máximo 16 letras y cifras. Con *, indique al menos tres seguidas.
search-fault-vin = Tiene 17 caracteres, sin I, O ni Q.
search-fault-object = No es un número del tipo elegido.
search-fault-months = Indique un número de meses.
search-fault-anew = { $registers }: confirme la finalidad para cada consulta.
search-fault-lines = Como máximo { $count } líneas a la vez.

search-whom = A quién consultar y cuánto esperar
search-whom-hint = A todos los que puedan consultarse, si no elige ninguno.
search-registers = Registros
search-authorities = Autoridades
search-deadline = Esperar como máximo
search-deadline-hint = Las respuestas se muestran a medida que llegan.
search-seconds = { $count ->
    [one] 1 segundo
   *[other] { $count } segundos
 }

search-results-title = Respuestas
search-answers = Respuestas por autoridad y registro
search-progress = Respuestas recibidas: { $answered } de { $due }.
search-progress-hits = { $count ->
    [0] Ningún candidato por ahora.
    [one] 1 candidato por ahora.
   *[other] { $count } candidatos por ahora.
 }
search-progress-waiting = A la espera de: { $names }
search-complete = Todos los registros consultados han respondido.
search-incomplete = La información no está completa.
search-unfinished = Esta búsqueda no ha terminado aquí. Se muestra lo que ha llegado hasta ahora.
search-load = Volver a cargar
search-class-hit = respuesta positiva
search-class-no-hit = sin respuesta positiva
search-class-stale = nada encontrado en una copia desactualizada
search-class-refused = no permitido
search-class-late = sin respuesta a tiempo
search-class-unavailable = sin respuesta
search-outcome-waiting = Aún sin respuesta
search-outcome-hit = Respuesta positiva ({ $count })
search-outcome-no-hit = Sin respuesta positiva
search-outcome-stale = Nada encontrado, pero la copia está desactualizada
search-outcome-stale-ask = Puede haber algo en: { $names }. Consulte allí.
search-outcome-refused = No permitido
search-outcome-late = Sin respuesta a tiempo
search-outcome-late-what = No llegó nada en { $seconds } s. Puede haber algo: busque de nuevo.
search-outcome-unavailable = No disponible
search-outcome-unavailable-since = No disponible desde { $time }
search-outcome-unavailable-what = Puede haber algo: busque de nuevo más tarde.
search-unavailable-unreachable = No se puede contactar con el otro nodo.
search-unavailable-tls = El otro nodo no ha podido demostrar quién es.
search-unavailable-bad-signature = La firma de la respuesta no es válida, por lo que no se muestra.
search-unavailable-undecodable = La respuesta no se ha podido leer.
search-unavailable-version = El otro nodo utiliza otra versión.
search-unavailable-cut-off = La respuesta se interrumpió.
search-unavailable-overloaded = El otro nodo está demasiado ocupado.
search-unavailable-ledger = No se ha podido dejar constancia del acceso, por lo que no se muestra nada.
search-unavailable-internal = Se ha producido un error interno. Informe a su operador.
search-copy-old = { $name }: copia de hace { $hours } h.
search-copy-never = { $name }: aún no hay aquí una copia completa.
search-cut = Hay más candidatos de los que pueden mostrarse. Precise la búsqueda.
search-not-asked = { $count ->
    [one] 1 registro no se ha consultado
   *[other] { $count } registros no se han consultado
 }
search-authority = Autoridad
search-register = Registro
search-reason = Motivo
search-again = Buscar de nuevo
search-receipt = Descargar el justificante
search-candidate-unnamed = Mostrar el candidato
search-misused-short = Nombre de una víctima de usurpación de identidad
search-band-strong = Fuerte
search-band-good = Bueno
search-band-possible = Posible
search-why-same = Idéntico: { $what }.
search-why-alike = Parecido: { $what }.
search-why-different = Diferente: { $what }.

search-candidate-title = ¿Es la persona o el objeto que busca?
search-misused = Este nombre pertenece a una víctima de usurpación de identidad
search-misused-what = No actúe contra esta persona a causa del nombre. Permítale demostrar quién es.
search-safety = Por su seguridad
search-todo = Qué hacer
search-beside = Lo que ha preguntado y lo que contiene el registro
search-beside-other = Lo que se ha preguntado y lo que contiene el registro
search-flag-only = El registro solo indica que hay algo. Pregunte a su propietario.
search-feature = Característica
search-asked = Preguntado
search-found = Encontrado
search-agreement = Concordancia
search-found-withheld = no se muestra en esta fase
search-found-missing = no figura en la ficha
search-effect-same = Idéntico
search-effect-alike = Parecido
search-effect-neutral = No comparable
search-effect-different = Diferente
search-numbers = La explicación y sus números
search-score = Concordancia { $score } de 1000.
search-score-what = Indica en qué medida la ficha se ajusta a la consulta, y nada sobre la persona. Un bit más hace el doble de probable que se trate de la misma persona.
search-explanation = Explicación
search-bits = Bits
search-record = Lo que muestra el propietario
search-identity-main = nombre principal
search-identity-birth = nombre de nacimiento
search-identity-former = nombre anterior
search-identity-alias = alias
search-identity-misused = nombre de la víctima
search-judge = Su valoración
search-judge-why = ¿Por qué?
search-judge-hint = ¿Qué ha comparado? Queda constancia de ello.
search-confirm = Sí, es
search-reject = No es
search-unsure = No puedo decidir
search-judged = Valoración:
search-verdict-confirmed = Confirmado
search-verdict-rejected = Rechazado
search-verdict-unsure = Dudoso
search-next = Siguiente paso
search-next-hit = Comunicar la respuesta positiva
search-next-back = Volver a las respuestas
search-next-owner = Para pedir más al propietario, indique:
search-log = Constancia
search-log-what = Estas entradas prueban su consulta y esta respuesta. Su delegado de protección de datos puede abrirlas.
search-record-asked = Su consulta
search-record-answered = La respuesta, en el propietario
search-record-received = La respuesta, aquí
search-before = Candidato anterior
search-after = Candidato siguiente
search-second-title = Una segunda valoración
search-second-what = Esta consulta es de un colega. Compare por su cuenta: verá lo que opina su colega cuando haya dado su valoración.
search-second-awaited = También debe valorarlo un segundo agente. Es una respuesta positiva si ambos lo confirman.
search-second-disagree = Las dos valoraciones difieren: no es una respuesta positiva.
search-second-hit = Ambos agentes lo han confirmado: es una respuesta positiva.
search-second-other = La valoración de su colega
search-contact = Punto de contacto
search-next-owner-none = Para preguntar al propietario, diríjase a su punto de contacto único: la lista de confianza no indica ningún punto de contacto de { $authority }.
search-accesses = Todos los accesos a este registro
search-accesses-who = Su delegado de protección de datos y la autoridad de control pueden ver todos los accesos a este registro.
search-receipt-title = Comprobar un justificante
search-receipt-what = Un justificante prueba qué se consultó, por qué y qué respondió cada registro. Se comprueba aquí y no se conserva.
search-receipt-file = De un fichero
search-receipt-text = El justificante
search-receipt-do = Comprobar el justificante
search-receipt-holds = El justificante es válido.

search-standing = Avisarme cuando se introduzca algo nuevo
search-standing-what = La misma consulta se repite aquí, con la misma finalidad, cada vez que cambia un registro de este nodo. La encontrará en su lista de tareas.
search-standing-span = Durante
search-standing-do = Seguir consultando
search-standing-made = Se le avisará. La consulta figura entre sus búsquedas.
search-standing-yours = Sus consultas permanentes
search-standing-ends = Finaliza
search-standing-end = Ponerle fin
search-days = { $count ->
    [one] 1 día
   *[other] { $count } días
 }

search-recent-none = Aún no ha hecho ninguna búsqueda.
search-when = Cuándo
search-question = Se preguntó por
search-result = Resultado
search-registers-with-hits = { $count ->
    [0] Sin respuesta positiva
    [one] Respuestas positivas en 1 registro
   *[other] Respuestas positivas en { $count } registros
 }
search-newest = Más recientes
search-older = Anteriores
search-line = Línea
search-lines = Una consulta en cada línea
search-lines-hint = Como máximo { $count } líneas. Solo se consultan registros de este nodo, incluidas las copias de descripciones de otros.
search-batch-whom = Todos los registros de este nodo que puedan consultarse, si no elige ninguno.
search-do-all = Buscar todo
search-csv = Descargar como CSV
search-open = Abrir

search-keys = Teclas
search-key-box = Al cuadro
search-key-move = Al candidato siguiente o anterior
search-key-open = Abrir el candidato
search-key-judge = Al botón: es, no es, no puedo decidir
search-key-help = Mostrar estas teclas

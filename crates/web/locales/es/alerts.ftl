# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

alerts-title = Descripciones
alerts-tabs = Partes de esta sección
alerts-tab-list = Descripciones propias
alerts-tab-reviews = Revisiones pendientes
alerts-tab-drafts = Introducciones en espera
alerts-tab-proposals = Propuestas
alerts-tab-events = Por comunicar
alerts-tab-criteria = Criterios de amenaza
alerts-tab-contest = Inclusión impugnada
alerts-tab-subscriptions = Consultas permanentes
alerts-tab-deletions = Supresiones
alerts-tab-feeds = Copias
alerts-tab-statistics = Estadísticas

alerts-enter = Introducir una descripción
alerts-show = Mostrar
alerts-all = Todas
alerts-cancel = Cancelar
alerts-continue = Continuar
alerts-again = Otra vez
alerts-yes = Sí
alerts-you = usted
alerts-missing = Este dato falta o no está escrito como corresponde.
alerts-pages = Más de la lista
alerts-to-first = Al principio
alerts-to-next = Siguiente
alerts-none = No hay ninguna descripción de este tipo.
alerts-none-yet = Por ahora no se ha encontrado nada. Quedan descripciones por examinar: pase a la página siguiente.
alerts-list-caption = Descripciones de su autoridad, primero la última modificada
alerts-on-record = Queda constancia, entrada { $entry } del diario.
alerts-not-as-it-stands = Esto no corresponde a la descripción tal como está ahora.

alerts-choose-what = Elija para qué es la descripción. Cada categoría indica qué harán los agentes en todos los Estados.
alerts-choose-needs = Qué se necesita
alerts-second-officer = Esta categoría exige dos personas. Lo que introduzca espera hasta que otro agente dé su conformidad.
alerts-enter-ask = Introducir y pedir la conformidad de un segundo agente
alerts-check = Comprobar
alerts-check-what = La comprobación indica la calidad de los datos y busca descripciones sobre la misma persona o el mismo objeto. De esa consulta queda constancia. Aún no se introduce nada.
alerts-checked = Comprobada, aún no introducida
alerts-checked-faults = Antes de poder introducirla:
alerts-checked-queued = Su autoridad tiene una descripción sobre la misma persona o el mismo objeto. Esta esperaría hasta el fin de aquella.
alerts-checked-alone = No se ha encontrado ninguna descripción sobre la misma persona o el mismo objeto, ni sobre otros parecidos.
alerts-quality-soon = Aquí verá la calidad de los datos mientras los rellena.
alerts-similar-title = Descripciones que pueden referirse a la misma persona o al mismo objeto
alerts-similar-what = Compare. Si alguna se refiere a otra persona u otro objeto, indique cómo lo sabe.
alerts-similar-same = Idéntica según todo lo que se conoce
alerts-similar-alike = Parecida
alerts-similar-conflict = Incompatible con la suya
alerts-similar-agrees = concordancia de { $percent } de 100
alerts-similar-first = Ambas pueden mantenerse. Se ejecuta primero: { $category }.
alerts-similar-not = Ambas no pueden mantenerse. Consulte a ese Estado antes de introducir la suya.
alerts-similar-different = Se refiere a otra persona u otro objeto, porque
alerts-deviation = Introducir aunque haya descripciones incompatibles
alerts-deviation-what = Solo por intereses nacionales esenciales, y tras consultar a los Estados.

alerts-standing-shown = Visible
alerts-standing-review-due = Pendiente de revisión
alerts-standing-hidden = Oculta
alerts-standing-flagged = Con indicación
alerts-tag-immediate = Actuación inmediata
alerts-tag-terrorism = Terrorismo
alerts-tag-flags = { $count ->
    [one] Indicación de un Estado
   *[other] Indicaciones de { $count } Estados
}
alerts-days = { $count ->
    [0] hoy
    [one] un día
   *[other] { $count } días
}

alerts-column-alert = Descripción
alerts-column-changed = Modificada
alerts-column-due = Revisar antes del
alerts-column-left = Tiempo restante
alerts-column-extensions = Prórrogas
alerts-column-when = Cuándo
alerts-column-what = Qué
alerts-column-to = A
alerts-column-from = De
alerts-column-until = Hasta
alerts-column-evidence = Indicios desde
alerts-column-answer = Respuesta
alerts-column-prepared = Preparada
alerts-column-by = Preparada por
alerts-column-since = Desde
alerts-column-instead = Medida en ese Estado
alerts-column-node = Nodo
alerts-column-asked = Última petición
alerts-column-version = Versión
alerts-column-fields = Campos modificados
alerts-column-deleted = Suprimida
alerts-column-issuer = Estado emisor
alerts-column-as-of = Completa a fecha de
alerts-column-applied = Entradas incorporadas, de las conocidas
alerts-column-acknowledged = Entradas confirmadas
alerts-column-categories = Categorías
alerts-column-made = Creada
alerts-column-renewed = Renovada
alerts-column-counted = Objeto del recuento
alerts-column-count = Número

alerts-field-register = Registro
alerts-field-record = Número en su registro
alerts-field-category = Categoría
alerts-field-standing = Situación
alerts-field-state = Estado
alerts-field-kind = Tipo de conexión
alerts-field-reason = Motivo
alerts-field-reasons = Motivos
alerts-field-ground = Motivo
alerts-field-grounds = Lo que la persona alega en contra
alerts-field-assessment = Evaluación individual
alerts-field-outcome = Resultado de la revisión
alerts-hint-review-assessment = Por qué la descripción sigue siendo necesaria y proporcionada, o por qué no. Queda constancia de ello.
alerts-hint-review-ground = Solo si se suprime.
alerts-field-request = Referencia de la solicitud
alerts-field-consent = Referencia del consentimiento
alerts-field-told = Estados que participan en la operación
alerts-field-other-register = Registro de la otra descripción
alerts-field-other = Número de la otra descripción
alerts-field-link = Conexión
alerts-field-consented = Datos que la víctima ha consentido
alerts-field-categories = Datos que la víctima retira
alerts-field-revocation = Referencia de la retirada del consentimiento
alerts-field-proposal = ¿Qué propone?
alerts-field-evidence = Día en que se conocieron los indicios
alerts-field-text = Qué exactamente, y por qué
alerts-field-stands = ¿Se mantiene la inclusión?
alerts-field-accept = ¿Está de acuerdo su autoridad?
alerts-field-proportionality = Proporcionalidad
alerts-field-judicial-authority = Autoridad judicial
alerts-field-judicial-request = Su solicitud
alerts-field-immediate = Actuación inmediata
alerts-field-terrorism = Relativa a delitos de terrorismo
alerts-field-basis = Finalidad y base jurídica
alerts-field-case-reference = Caso
alerts-field-offence = Delito
alerts-field-person-role = Papel de la persona en el caso
alerts-field-statement = Motivos, en sus propias palabras
alerts-field-family = Apellidos
alerts-field-given = Nombre
alerts-field-birth = Fecha de nacimiento
alerts-field-document = Número del documento
alerts-field-plate = Matrícula
alerts-field-vin = Número de identificación del vehículo
alerts-field-registers = Registros
alerts-field-ends = Finaliza el
alerts-field-period = Período

alerts-field-kind-of-object = Tipo de objeto
alerts-field-deviation-consulted = Estados consultados
alerts-field-deviation-interests = Intereses nacionales esenciales

alerts-hint-new-record = El número que le da su autoridad. Nunca un nombre: figura en direcciones.
alerts-hint-new-proportionality = Por qué el caso es adecuado, pertinente y suficientemente importante para una descripción.
alerts-hint-condition = Indique cómo se cumple esta condición.
alerts-hint-of = Por ejemplo, 2026, 2026-11 o 2026-11-21. El período actual si se deja vacío.
alerts-hint-one-a-line = Uno por línea. Solo si la víctima ha dado su consentimiento.
alerts-hint-extend-assessment = Por qué la descripción sigue siendo necesaria en este caso. Este texto permanece en su autoridad.
alerts-hint-hide-consent = De la autoridad judicial que emitió la orden.
alerts-hint-hide-told = Se les comunica que la descripción está oculta.
alerts-hint-propose-evidence = El plazo para informar al Estado emisor corre desde este día. Hoy si se deja vacío.
alerts-hint-misused-identity-consent = De la declaración firmada por la víctima.
alerts-hint-misused-identity-consented = Los datos de otros tipos se rechazan.
alerts-hint-contest-record = Tal como figura en la solicitud de la persona o en la respuesta de la autoridad.
alerts-hint-ask-ends = Como máximo 90 días a partir de ahora. Puede renovarla.

alerts-act-change = Modificar
alerts-what-change = Todos los campos se sustituyen por lo que figura aquí. La categoría se mantiene; las versiones anteriores se conservan.
alerts-act-review = Revisar
alerts-what-review = La descripción se suprime en su fecha si no se prorroga. Lea lo que contiene y por qué existe, y decida si sigue siendo necesaria y proporcionada.
alerts-review-correct = Corregir primero los datos
alerts-outcome-extend = Sigue siendo necesaria: prorrogar
alerts-outcome-delete = Ya no es necesaria: suprimir
alerts-act-extend = Prorrogar
alerts-what-extend = La descripción se conserva de nuevo durante el plazo de su categoría, contado desde ahora. La ley exige una evaluación individual, de la que queda constancia.
alerts-act-achieved = Objetivo alcanzado
alerts-what-achieved = Usted declara que se ha alcanzado el objetivo de la descripción. Se suprime a los 15 días, salvo que su autoridad indique por qué debe conservarse.
alerts-act-keep = Conservar pese a todo
alerts-what-keep = Se consideraba alcanzado el objetivo. Indique por qué debe conservarse la descripción.
alerts-act-flag = Añadir una indicación para un Estado
alerts-what-flag = Un Estado ha solicitado una indicación. Sus autoridades no ejecutarán la medida de esta descripción; una detención pasa a ser una búsqueda del lugar de residencia.
alerts-act-unflag = Retirar una indicación
alerts-what-unflag = Las autoridades de ese Estado vuelven a ejecutar la medida.
alerts-act-execute-anyway = Pedir la medida pese a todo
alerts-what-execute-anyway = En casos urgentes y graves puede pedir a un Estado que haga retirar su indicación. La indicación permanece hasta entonces.
alerts-act-hide = Ocultar
alerts-what-hide = Durante 48 horas solo las oficinas SIRENE ven esta descripción. Si ya está oculta, permanece oculta 48 horas más. Al terminar el plazo vuelve a ser visible por sí sola.
alerts-act-reveal = Volver a mostrar
alerts-what-reveal = A partir de ahora, la descripción es visible para todos los que tienen derecho.
alerts-act-link = Conectar con otra descripción
alerts-what-link = Una conexión exige una necesidad operativa clara. No modifica la medida ni el plazo, y no da más acceso a nadie.
alerts-act-unlink = Eliminar una conexión
alerts-what-unlink = La conexión se elimina en ambos extremos.
alerts-act-misused-identity = Añadir a la víctima de una usurpación de identidad
alerts-what-misused-identity = Los agentes leen en primer lugar que el nombre es el de una víctima. Introduzca solo los datos que la víctima ha consentido, tipo por tipo. Lo introducido antes se sustituye.
alerts-act-revoke-consent = Suprimir datos de la víctima
alerts-what-revoke-consent = La víctima ya no da su consentimiento. Los datos se suprimen en una nueva versión de la descripción y en todas las copias.
alerts-act-propose = Hacer una propuesta al Estado emisor
alerts-what-propose = La descripción pertenece a otro Estado. Comuníquele lo que sabe: él decide y responde de forma motivada.
alerts-act-contest = Hacer constar que una persona impugna una inclusión
alerts-what-contest = Una persona impugna su inclusión como amenaza en una descripción. Debe examinarse de nuevo y resolverse de forma motivada. Entretanto, la descripción se mantiene.
alerts-act-decide-contest = Resolver la impugnación
alerts-what-decide-contest = La persona impugna su inclusión como amenaza. Si la inclusión no se mantiene, se elimina de la descripción.
alerts-act-delete = Suprimir
alerts-what-delete = La descripción se suprime definitivamente, aquí y en todas las copias.

alerts-delete-copies = { $count ->
    [0] Ningún otro nodo posee una copia.
    [one] Se ordena a otro nodo que suprima su copia. Debe confirmarlo.
   *[other] Se ordena a otros { $count } nodos que supriman sus copias. Cada uno debe confirmarlo.
}
alerts-delete-attached = Con ella se suprimen estas descripciones sobre objetos:
alerts-delete-links = { $count ->
    [one] Termina una conexión con otra descripción.
   *[other] Terminan { $count } conexiones con otras descripciones.
}
alerts-delete-file = El expediente nacional se conserva durante un año.
alerts-delete-sure = ¿Suprimir esta descripción?
alerts-delete-now = Suprimir ahora
alerts-delete-not = No suprimir

alerts-victim-title = Aquí se usurpa la identidad de otra persona
alerts-victim-what = No actúe contra una persona basándose solo en el nombre. Permítale demostrar quién es.
alerts-victim-name = Nombre de la víctima
alerts-victim-since = Introducido con su consentimiento el
alerts-safety = Su seguridad
alerts-todo = Qué hacen los agentes ante una respuesta positiva
alerts-data = Contenido de la descripción
alerts-acts = Qué puede hacer
alerts-life = Vigencia de la descripción
alerts-national-title = Expediente nacional
alerts-national-what = Permanece en su autoridad. Ningún otro nodo lo posee.
alerts-quality = Calidad de los datos
alerts-quality-missing = Por introducir si se conoce
alerts-quality-percent = { $percent } de 100
alerts-threat-title = Inclusión como amenaza
alerts-threat-what = Rellene esto solo si la persona se incluye como amenaza terrorista o extremista violenta, a partir de una evaluación nacional. El nombre de quien lo autoriza permanece en su autoridad.
alerts-threat-again = La evaluación como amenaza se ha hecho de nuevo
alerts-threat-authoriser = Nombre de quien lo autoriza
alerts-threat-assessment = Evaluación nacional
alerts-threat-function = Autorizada por
alerts-threat-criteria = Criterios, versión
alerts-threat-review = Volver a evaluar antes del
alerts-flags-title = Indicaciones
alerts-no-action = Ninguna medida
alerts-links-title = Conexiones
alerts-links-what = Una conexión no da acceso a nadie. Solo ve aquellas cuyo otro extremo le está permitido ver.
alerts-holders-title = Copias de esta versión
alerts-holder-acknowledged = Confirmada
alerts-holder-waiting = Aún no confirmada
alerts-holder-never-asked = Nunca la ha pedido
alerts-holder-not-entitled = No recibe esta categoría
alerts-beside-title = Junto a otras descripciones
alerts-place = Si coinciden varias descripciones: esta ocupa el lugar { $place } en el orden de ejecución de las medidas.
alerts-beside-not = Sobre una misma persona o un mismo objeto no es compatible con:
alerts-versions-title = Historial

alerts-note-entered = Introducida
alerts-note-prepared = Preparada
alerts-note-approved = Conformidad de un segundo agente
alerts-note-deviation = Introducida junto a una descripción incompatible
alerts-note-different-subject = Declarada como relativa a otra persona u otro objeto
alerts-note-threat-authorised = Inclusión como amenaza autorizada
alerts-note-changed = Modificada
alerts-note-assessment = Prorrogada tras una evaluación
alerts-note-flag = Indicación
alerts-note-execute-anyway = Medida solicitada pese a la indicación
alerts-note-hidden = Oculta
alerts-note-revealed = Visible de nuevo
alerts-note-link = Conexión
alerts-note-victim-consent = Consentimiento de la víctima
alerts-note-purpose-achieved = Objetivo alcanzado
alerts-note-kept = Conservada pese a todo
alerts-note-proposal = Propuesta resuelta
alerts-note-contest = Impugnada
alerts-note-contest-decision = Impugnación resuelta
alerts-note-ended = Suprimida
alerts-planned-reveal = Volverá a ser visible
alerts-planned-warning = Se le pedirá que la revise
alerts-planned-threat = La evaluación deberá repetirse
alerts-planned-deletion = Se suprimirá si no se prorroga

alerts-name-birth = de nacimiento
alerts-name-former = anterior
alerts-name-alias = alias
alerts-sex-f = Mujer
alerts-sex-m = Hombre
alerts-sex-x = Otro

alerts-foreign-title = Descripción de otro Estado
alerts-foreign-what = Solo el Estado que la introdujo puede mostrarla, modificarla o suprimirla. Para ver su contenido, haga una búsqueda indicando su finalidad. Puede comunicar al Estado emisor lo que falta o es erróneo, o solicitar una indicación.
alerts-foreign-search = Buscar

alerts-reviews-title = Revisiones pendientes
alerts-reviews-what = Estas descripciones finalizan en el plazo de cuatro meses. Prorrogue cada una tras una evaluación, o deje que se suprima en su fecha.
alerts-reviews-none = Ninguna descripción de este registro debe revisarse ahora.
alerts-reviews-caption = Descripciones por revisar, primero las más apremiantes

alerts-events-title = Lo que debe comunicarse
alerts-events-what = La ley dispone que se informe a estos Estados. Infórmeles y conserve la prueba en su expediente.
alerts-events-none = No hay nada que comunicar.
alerts-to-all = Todos los Estados
alerts-event-new-alert = Nueva descripción que admite una indicación
alerts-event-national-security = Descripción por motivos de seguridad nacional
alerts-event-execute-anyway = El Estado emisor pide la medida pese a la indicación
alerts-event-hidden = Oculta durante una operación
alerts-event-supervisor = Sin acuerdo en dos meses: sométalo a las autoridades de control

alerts-drafts-title = Introducciones en espera
alerts-drafts-what = Estas descripciones aún no existen. Esperan a un segundo agente o al fin de otra descripción sobre la misma persona o el mismo objeto.
alerts-drafts-none = No hay nada en espera.
alerts-draft-title = Introducción en espera
alerts-draft-approval = Espera a un segundo agente
alerts-draft-queued = Espera al fin de otra descripción
alerts-draft-offered = Puede introducirse ahora
alerts-draft-behind = Espera al fin de
alerts-draft-decide = Decidir
alerts-draft-own = Usted ha preparado esta introducción. Otro agente debe dar su conformidad. Usted solo puede renunciar a ella.
alerts-draft-agree = Dar conformidad e introducir
alerts-draft-refuse = Renunciar a ella

alerts-proposals-title = Propuestas
alerts-proposals-what = Lo que otros Estados proponen sobre sus descripciones y lo que usted propone sobre las de ellos.
alerts-proposals-none = No hay propuestas.
alerts-proposal-title = Propuesta: { $kind }
alerts-proposal-completion = Datos adicionales
alerts-proposal-correction = Rectificación
alerts-proposal-flag = Indicación
alerts-proposal-is-waiting = En camino
alerts-proposal-is-open = Por decidir
alerts-proposal-is-accepted = Aceptada
alerts-proposal-is-refused = Rechazada
alerts-proposal-is-supervisor = Ante las autoridades de control
alerts-proposal-decide = Decidir
alerts-proposal-decide-what = Su respuesta se envía al Estado que hizo la propuesta. La modificación en sí, o la indicación, es un acto aparte.
alerts-send-decision = Enviar la respuesta
alerts-answer-yes = Sí
alerts-answer-no = No
alerts-stands-yes = Sí, la inclusión se mantiene
alerts-stands-no = No, se elimina

alerts-criteria-title = Criterios para incluir amenazas
alerts-criteria-what = Una persona solo se incluye como amenaza con arreglo a criterios publicados. Una versión nunca se modifica: publique otra.
alerts-criteria-whose = Criterios de
alerts-criteria-none = No hay criterios publicados.
alerts-criteria-publish = Publicar una versión
alerts-criteria-version-hint = Por ejemplo, 2026-1. No volverá a utilizarse.
alerts-criteria-text = Los criterios

alerts-deletions-title = Supresiones
alerts-deletions-what = Una supresión debe llegar a todas las copias. Cada nodo la confirma.
alerts-deletions-none = Todos los nodos han confirmado todas las supresiones.
alerts-deletions-pending = { $count ->
    [one] Falta una confirmación.
   *[other] Faltan { $count } confirmaciones.
}
alerts-deletions-overdue = { $count ->
    [0] Ninguna está fuera de plazo.
    [one] Una está fuera de plazo.
   *[other] { $count } están fuera de plazo.
}
alerts-deletions-more = Hay más de las que se muestran.
alerts-deletions-caption = Confirmaciones que faltan, primero las que están fuera de plazo
alerts-deletion-overdue = { $hours ->
    [one] Fuera de plazo, { $hours } hora desde la supresión
   *[other] Fuera de plazo, { $hours } horas desde la supresión
}

alerts-feeds-title = Copias
alerts-feeds-what = Qué posee este nodo de las descripciones de otros y si está al día, y quién posee copias de las suyas.
alerts-copies-title = Copias que se poseen aquí
alerts-copies-none = Este nodo no posee copias.
alerts-copies-caption = Copias por Estado emisor
alerts-copy-fresh = Al día
alerts-copy-stale = No está al día: una búsqueda puede pasar algo por alto
alerts-copy-snapshot = Se está tomando de nuevo
alerts-copy-broken = No supera la verificación
alerts-own-feeds-title = Copias de sus descripciones
alerts-feed-holds = Entradas en el flujo: { $count }
alerts-feed-set-back = El flujo no continúa lo publicado. No puede introducirse nada hasta que un técnico lo haya restablecido.
alerts-entitle-title = Definir qué puede poseer un nodo
alerts-entitle-what = Las copias que un nodo ya no puede poseer desaparecen con su próxima petición.
alerts-entitle-hint = Códigos de categorías separados por comas. Todas las categorías si se deja vacío.
alerts-entitle-do = Definir

alerts-subscriptions-title = Consultas permanentes
alerts-subscriptions-what = Se le avisa cuando algo nuevo responde aquí a su consulta. Finaliza en su fecha si no la renueva.
alerts-subscriptions-none = No tiene consultas permanentes.
alerts-subscriptions-caption = Sus consultas permanentes
alerts-subscription-title = Consulta permanente
alerts-subscription-new = Crear una consulta permanente
alerts-subscription-asked = Qué busca
alerts-subscription-asked-hint = Una sola persona o un solo objeto. Rellene lo que sepa.
alerts-subscription-why = Por qué lo pregunta
alerts-subscription-where = Dónde y durante cuánto tiempo
alerts-subscription-found = Qué se ha encontrado
alerts-subscription-found-where = Lo encontrado figura en su lista de tareas. Solo indica que hay algo; para verlo, haga una búsqueda.
alerts-subscription-renew = Renovar
alerts-subscription-end = Ponerle fin
alerts-subscription-end-what = La consulta se borra. Lo encontrado permanece en su lista de tareas.
alerts-term-name = Nombre
alerts-term-birth-date = Fecha de nacimiento
alerts-term-sex = Sexo
alerts-term-nationality = Nacionalidad
alerts-term-birth-place = Lugar de nacimiento
alerts-term-document = Documento
alerts-term-plate = Matrícula
alerts-term-vin = Número de identificación del vehículo
alerts-term-number = Número
alerts-term-reference = Referencia
alerts-person-suspect = Sospechoso
alerts-person-convicted = Condenado
alerts-person-victim = Víctima
alerts-person-witness = Testigo o contacto
alerts-person-missing = Desaparecido
alerts-person-other = Otro

alerts-statistics-title = Estadísticas
alerts-statistics-period = Recuento de { $period }.
alerts-statistics-differ = Los números de formularios no concuerdan con el diario. Informe al operador.
alerts-statistics-none = No se ha contado nada.
alerts-by-category = { $counter }, por categoría
alerts-too-few = demasiado pocos para publicarse
alerts-period-year = Año
alerts-period-month = Mes
alerts-period-day = Día
alerts-counter-held = Existentes
alerts-counter-extended = Existentes y prorrogadas
alerts-counter-flagged = Existentes y con indicación
alerts-counter-hidden = Existentes y ocultas
alerts-counter-entered = Introducidas
alerts-counter-changed = Modificadas
alerts-counter-deleted = Suprimidas
alerts-counter-searches = Búsquedas respondidas
alerts-counter-hits = Respuestas positivas sobre descripciones de otros Estados
alerts-counter-own-hits = Respuestas positivas sobre descripciones propias
alerts-counter-forms-sent = Formularios enviados
alerts-counter-forms-received = Formularios recibidos

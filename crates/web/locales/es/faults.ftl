# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

said-id-form = debe tener de 1 a { $length_max } { $length_max ->
        [one] carácter permitido
       *[other] caracteres permitidos
    }
said-date-form = la fecha no tiene ninguna de las formas YYYY, YYYY-MM, YYYY-MM-DD, FROM/TO, cada una con `~` si es aproximada
said-date-order = el período termina antes de empezar
said-time-form = la hora no es una marca de tiempo RFC 3339 en UTC
said-country-unknown = el país no es un código alfa-3 de ISO 3166-1 ni un código del documento 9303 de la OACI
said-vin-form = el número de identificación del vehículo debe tener 17 caracteres de A-Z y 0-9, sin I, O ni Q (ISO 3779)
said-plate-form = la matrícula debe tener de 1 a { $most } { $most ->
        [one] letra o cifra
       *[other] letras o cifras
    }
said-document-form = el número de documento debe tener de 1 a { $most } { $most ->
        [one] letra o cifra
       *[other] letras o cifras
    }
said-number-form = no es un número de la clase `{ $kind }`
said-check-digit = el dígito de control no cuadra con el resto del número de la clase `{ $kind }`: vuelva a mirarlo
said-partial-form = de una parte de una matrícula, de un número de identificación de vehículo o del número de otro objeto { $least ->
        [one] debe conocerse al menos { $least } carácter
       *[other] deben conocerse al menos { $least } caracteres
    } al principio o al final, con `?` para uno desconocido y `*` para cualquier cantidad
said-text-form = debe tener de 1 a { $most } { $most ->
        [one] carácter
       *[other] caracteres
    }, sin caracteres de control
said-not-one-of = debe ser uno de estos valores: { $allowed }
said-too-many-entries = contiene más de { $most } { $most ->
        [one] elemento
       *[other] elementos
    }
said-field-undeclared = la declaración del registro no tiene ese campo
said-field-mandatory = la declaración del registro hace obligatorio este campo
said-too-many-values = se { $most ->
        [one] permite como máximo { $most } valor
       *[other] permiten como máximo { $most } valores
    }
said-value-type = se necesita un valor del tipo `{ $kind }`
said-number-kind = se necesita un número de la clase `{ $kind }`
said-no-parts = un valor de este tipo no tiene partes
said-parts-of-type = las partes de este tipo son { $parts }
said-part-unknown = `{ $part }` no es ninguno de sus códigos
said-part-needed = se necesita la parte `{ $part }`
said-place-empty = un lugar debe indicar algo
said-too-many-birth-dates = un nombre tiene como máximo { $most } { $most ->
        [one] fecha
       *[other] fechas
    } de nacimiento
said-plain-text = se necesitan de 1 a { $most } { $most ->
        [one] carácter
       *[other] caracteres
    }, sin caracteres de control
said-code-unknown = el código no está en la tabla `{ $table }`
said-currency-unknown = la moneda no está en la tabla `currencies`
said-document-kind-unknown = la clase no está en la tabla `document-types`
said-type-unknown = el registro no contiene fichas de este tipo
said-type-needs = las fichas del tipo `{ $type_code }` ({ $article }) necesitan este campo
said-type-never = las fichas del tipo `{ $type_code }` nunca lo tienen ({ $article })
said-type-not-kind = las fichas del tipo `{ $type_code }` no abarcan la clase `{ $kind }`
said-kind-needs = las fichas de la clase `{ $kind }` necesitan este campo
said-kind-needs-one = las fichas de la clase `{ $kind }` necesitan al menos uno de `{ $fields }`
said-code-unfit = el código no corresponde al campo `{ $field }`
said-owned-by-other = la ficha pertenece a otra autoridad: solo la modifica su propietario
said-record-form = no es un objeto con `id` y `fields`
said-value-form = no es un texto, ni partes con nombre, ni un valor completo
said-available-missing = debe introducirse si el dato está disponible
said-name-no-letter = una parte del nombre no tiene ninguna letra
said-family-name-missing = faltan los apellidos
said-one-name-only = solo se indica un nombre
said-date-ahead = la fecha está en el futuro
said-date-far-back = la fecha es anterior a la vida de cualquier persona
said-vin-check-digit = el dígito de control del número de identificación del vehículo no cuadra; algunos fabricantes no lo utilizan
said-form-missing = dato que falta: indíquelo
said-form-undeclared = no es un campo de este formulario: elimínelo
said-form-not-asked = no se pide para esta categoría de descripción: elimínelo
said-form-consent = revela dónde está un adulto que no ha dado su consentimiento: elimínelo o deje constancia del consentimiento; sin él, comunique solo que se ha encontrado a la persona
said-form-contradiction = contradice la fecha de nacimiento de la descripción: corríjalo o pida al Estado emisor que corrija la descripción
said-form-texts = contiene de 1 a { $most } { $most ->
        [one] texto
       *[other] textos
    }
said-form-characters = tiene de 1 a { $most } { $most ->
        [one] carácter
       *[other] caracteres
    }
said-form-time = es una hora como 2026-01-31T14:05:00Z: escríbala así
said-form-table-missing = indica un código cuya tabla no está instalada aquí
said-form-flag = es `true` o `false`
said-form-yes-no = es `yes` o `no`
said-form-list = es una lista de textos
said-form-text = es un solo texto
said-form-moment = es una hora como 2026-01-31T14:05
said-purpose-missing = dato que falta: indique para qué son los datos
said-legal-basis-missing = dato que falta: cite el acto y el artículo
said-case-reference-missing = dato que falta: indique el número de expediente
said-at-most-characters = como máximo { $most } { $most ->
        [one] carácter
       *[other] caracteres
    }
said-not-in-table = no es un código de la tabla `{ $table }`
said-say-it = dígalo con 1 a { $most } { $most ->
        [one] carácter
       *[other] caracteres
    }
said-say-it-shorter = dígalo con { $most } { $most ->
        [one] carácter
       *[other] caracteres
    } como máximo
said-say-why = diga por qué con 1 a { $most } { $most ->
        [one] carácter
       *[other] caracteres
    }
said-say-still-needed = diga con 1 a { $most } { $most ->
        [one] carácter
       *[other] caracteres
    } por qué sigue siendo necesario
said-say-decided = diga con 1 a { $most } { $most ->
        [one] carácter
       *[other] caracteres
    } qué se decidió
said-say-unlawful = diga por qué no era lícito
said-say-question = diga qué desea saber
said-say-answer = diga por qué realizó este acceso
said-has-characters = debe tener de { $least } a { $most } { $most ->
        [one] carácter
       *[other] caracteres
    }
said-empty-or-long = no debe estar vacío ni ser demasiado largo
said-choose-one = elija uno
said-choose-action = elija una acción
said-choose-register = elija un registro
said-choose-role = elija una función
said-give-day = indique un día
said-give-percent = indique de 1 a 100 por ciento
said-give-number = indique un número
said-give-account-or-record = indique una cuenta o el identificador de una ficha
said-day-form = escriba el día como 2026-11-21
said-period-form = escriba 2026, 2026-11 o 2026-11-21, según el período
said-none-of-those = no es ninguno de los que existen
said-no-position = no es una posición del diario
said-end-before-start = debe ser posterior al comienzo
said-per-mille = extraiga de 1 a 1000 de cada mil
said-group-most = extraiga de 1 a { $most } de un grupo
said-period-full = el período contiene más de { $most } { $most ->
        [one] entrada
       *[other] entradas
    }; elija uno más corto
said-parameter-form = un parámetro falta, es desconocido o está mal formado
said-not-utf8 = no es UTF-8
said-control-character = contiene un carácter de control; escríbalo de nuevo
said-no-form = no es el nombre de un formulario
said-work-changed = ha cambiado desde que se vio: vuelva a mirarlo
said-work-kind-unknown = uno de los códigos no es una clase de tarea
said-items-count = indique de 1 a { $most } { $most ->
        [one] elemento
       *[other] elementos
    }
said-item-twice = indique cada elemento una sola vez
said-items-none = marque lo que debe asignarse a alguien
said-officer-missing = indique la cuenta de un agente de su unidad
said-officer-of-other = no es un agente de su unidad
said-two-letters = debe tener dos letras
said-roles-count = indique de 1 a { $most } { $most ->
        [one] función
       *[other] funciones
    }
said-role-unknown = `{ $role }` no está en la tabla `roles`
said-code-not-present = no es el código actual del autenticador
said-ceremony-ended = ha caducado o ya se ha utilizado; empiece de nuevo
said-credential-other = no es lo que se pidió; empiece de nuevo
said-scopes-none = indique al menos un ámbito de acceso
said-token-life = debe situarse dentro { $days ->
        [one] del próximo día
       *[other] de los próximos { $days } días
    }
said-condition-unmet = diga cómo se cumple esta condición de la categoría
said-too-many-alerts = se indican demasiadas descripciones
said-never-terrorism = una descripción de esta categoría nunca se refiere a delitos de terrorismo
said-statement-long = la declaración es demasiado larga
said-proportionality-missing = diga por qué el caso es adecuado, pertinente y suficientemente importante (SIS-P, art. 21)
said-judicial-missing = indique la autoridad judicial que lo solicita y su solicitud
said-judicial-authority = indique la autoridad judicial
said-judicial-request = indique su solicitud: una referencia
said-victim-later = la víctima de una usurpación de identidad se añade cuando ya existe la descripción, con el consentimiento de la víctima
said-threat-review = la nueva evaluación se hace antes de que deba revisarse la propia descripción
said-criteria-unknown = esta autoridad no ha publicado criterios de esa versión
said-not-together = { $one } y { $other } no son compatibles (normas de la versión { $version })
said-not-alerts = el registro no declara esta categoría como categoría de descripciones
said-category-kept = una descripción conserva su categoría: póngale fin e introduzca otra
said-ground-unfit = una descripción de esta categoría termina por uno de estos motivos: { $grounds }
said-never-flagged = a las descripciones de esta categoría no se añade ninguna indicación
said-flag-own = la indicación se añade a una descripción para Estados distintos del suyo
said-never-hidden = las descripciones de esta categoría no se ocultan
said-link-self = una descripción no se conecta consigo misma
said-victim-not-agreed = la víctima no ha aceptado esta categoría
said-values-count = indique de 1 a { $most } { $most ->
        [one] valor
       *[other] valores
    }
said-victim-name = el nombre de la víctima es necesario para distinguir a las personas
said-not-persons = el registro no se refiere a personas
said-registers-count = indique de 1 a { $most } { $most ->
        [one] registro
       *[other] registros
    }
said-ends-ahead = está en el futuro, a { $days ->
        [one] un día
       *[other] { $days } días
    } como máximo: una consulta permanente caduca
said-register-not-here = este nodo no ofrece `{ $register }`
said-register-not-declared = `{ $register }` no está declarado en este nodo
said-register-no-alerts = `{ $register }` no contiene descripciones
said-register-nobody = ningún nodo ofrece `{ $register }`
said-authority-nothing = `{ $authority }` no ofrece nada de lo que usted pide
said-register-none-left = no queda ningún registro que consultar
said-register-none-of-alerts = este nodo no ofrece ningún registro de descripciones
said-register-not-held = este nodo no posee `{ $register }` ni una copia suya
said-hits-no-form = las respuestas positivas de `{ $register }` no tienen aquí un formulario declarado
said-terms-nothing = no contiene nada que pueda coincidir con los criterios de la consulta
said-terms-not-permitted = el registro `{ $register }` no puede consultarse con estos criterios
said-declaration-missing = su declaración no está instalada aquí
said-search-most = indique como máximo { $registers } { $registers ->
        [one] registro
       *[other] registros
    } y { $authorities } { $authorities ->
        [one] autoridad
       *[other] autoridades
    }
said-nodes-most = se { $most ->
        [one] consultaría más de { $most } nodo
       *[other] consultarían más de { $most } nodos
    }
said-registers-most = indique como máximo { $most } { $most ->
        [one] registro
       *[other] registros
    }
said-batch-part = una consulta de un lote contiene solo una parte de un número
said-years-back = indique este año o { $years ->
        [one] el anterior
       *[other] uno de los últimos { $years }
    }
said-policy-none = ninguna norma lo permite con sus funciones y esta finalidad; lo que ninguna norma permite se deniega
said-policy-fault = las normas no pudieron evaluarse, y lo que no puede valorarse se deniega
said-stored-version = la versión guardada es { $version }
said-asked-already = ya se ha preguntado al agente
said-no-officer-of-ours = la entrada no indica ningún agente de esta autoridad
said-judged-already = ya está valorado
said-answer-unknown = no existe esa respuesta
said-candidate-unknown = no existe ese candidato
said-judged-before = el candidato ya se había valorado
said-judged-by-two = dos agentes han valorado el candidato
said-receipt-malformed = no es un justificante, o se ha modificado: línea { $line }, columna { $column }
said-search-runs = la búsqueda sigue en curso
said-search-interrupted = el nodo se detuvo durante la búsqueda; sus entradas están en el diario
said-answer-not-noted = una respuesta o su entrada no pudo anotarse a su llegada
said-opening-erased = lo que abre la entrada se suprimió en su fecha
said-proof-none = por ahora no hay prueba de esta entrada
said-work-unknown = no existe esa tarea que pueda pasarse a otro
said-work-not-theirs = el agente indicado no puede realizar esta tarea
said-hit-copy = es una copia: decide la autoridad emisora
said-decided-before = ya se había decidido
said-identity-decided = ya se había decidido sobre la identidad
said-not-the-subject = no es la persona o el objeto buscado
said-identity-open = la identidad aún no está establecida
said-reports-full = se ha alcanzado el número máximo de informes sobre esta respuesta positiva: { $most }
said-standing-full = se ha alcanzado el número máximo de sus consultas permanentes: { $most }
said-standing-full-here = se ha alcanzado el número máximo de consultas permanentes de este nodo: { $most }
said-renewed-often = ya se ha renovado { $most } { $most ->
        [one] vez
       *[other] veces
    }
said-alert-own = es una descripción de su propia autoridad: modifíquela
said-not-for-you = la decisión no le corresponde, o ya está tomada
said-purpose-not-said = nadie ha indicado que se haya alcanzado su objetivo
said-notes-full = el expediente ya contiene { $most } { $most ->
        [one] nota
       *[other] notas
    }
said-hiding-ended = su ocultación acaba de terminar
said-hidden-not = no está oculta
said-id-taken = el identificador ya es de otra descripción
said-threat-none = la descripción no incluye a nadie como amenaza
said-contested-already = ya está impugnada y sin resolver
said-contested-not = la inclusión no está impugnada
said-victim-none = la descripción no contiene nada sobre una víctima
said-draft-waits = el borrador espera otra cosa
said-flagged-already = ya tiene una indicación para ese Estado
said-flags-full = una descripción tiene indicaciones para { $most } { $most ->
        [one] Estado
       *[other] Estados
    } como máximo
said-flagged-not = no tiene ninguna indicación para ese Estado
said-linked-already = ya están conectadas
said-links-full = una descripción tiene como máximo { $most } { $most ->
        [one] conexión
       *[other] conexiones
    }
said-criteria-none-now = el otro nodo no ofrece criterios por ahora
said-same-meanwhile = entretanto esta autoridad tiene una descripción sobre la misma persona u objeto
said-link-kind-unknown = el tipo no es un código de la tabla `alert-links`
said-victim-category-unknown = una categoría no es un código de la tabla `misused-identity-data`
said-draft-elsewhere = este formulario se ha guardado o enviado desde otra ventana desde que usted lo abrió aquí
said-draft-full = un borrador contiene como máximo { $bytes } { $bytes ->
        [one] byte
       *[other] bytes
    }
said-drafts-full = se ha alcanzado el número máximo de sus borradores: { $most }
said-sign-in-pause = no se puede iniciar sesión antes de { $until }
said-invitation-ended = la invitación ya se ha utilizado o ha caducado
said-session-ended = la sesión ha terminado
said-passkeys-full = una cuenta tiene como máximo { $most } { $most ->
        [one] llave
       *[other] llaves
    } de acceso
said-passkey-last = es la última forma de iniciar sesión
said-origin-unknown = el nodo no sabe con qué nombre lo encuentran los navegadores
said-session-only = solo puede hacerse en una sesión
said-form-sent-before = este formulario ya se había enviado; no se ejecuta dos veces
said-form-other-site = el formulario se ha enviado desde otro sitio web
said-form-other-session = el formulario no pertenece a esta sesión
said-form-fields = un formulario tiene como máximo { $most } { $most ->
        [one] campo
       *[other] campos
    }
said-line-long = una línea tiene como máximo { $most } { $most ->
        [one] byte
       *[other] bytes
    }
said-chunk-lines = un fragmento tiene como máximo { $most } { $most ->
        [one] línea
       *[other] líneas
    }
said-batch-lines = un lote tiene como máximo { $most } { $most ->
        [one] línea
       *[other] líneas
    }
said-terms-none = la consulta no contiene criterios: indique un nombre, un documento, una matrícula o un número
said-terms-most = la consulta contiene más de { $most } { $most ->
        [one] criterio
       *[other] criterios
    }
said-try-name-register = indique un registro de este nodo o añádalo a la configuración del nodo
said-try-name-alerts = indique un registro de descripciones
said-try-name-fewer = indique las autoridades o los registros que importan
said-try-other-purpose = indique la verdadera finalidad si es otra, o pregunte a un compañero cuya función lo permita
said-try-wait-answers = espere a que lleguen todas las respuestas o venza su plazo
said-try-ask-again = haga la búsqueda de nuevo
said-try-name-officer = indique un agente que tenga la función necesaria
said-try-verify-first = pida primero al agente que confirmó el candidato que establezca la identidad
said-try-ask-once = consulte el registro mediante una búsqueda o indique uno que posea este nodo
said-try-end-one = ponga fin a una que ya no sea necesaria
said-try-state-anew = formule la consulta de nuevo
said-try-repeat-later = repita más tarde; `entente peers` muestra el estado del nodo
said-try-compare-draft = abra de nuevo el formulario en una ventana nueva y compare antes de continuar
said-try-discard-draft = envíe o descarte uno de ellos; los borradores caducan solos al cabo de dos semanas
said-try-ask-invitation = pida otra a su administrador
said-try-remove-passkey = elimine una que ya no se utilice
said-try-add-passkey = añada primero otra llave de acceso
said-try-set-origin = defina `origin` bajo `[pages]` en node.toml y vuelva a arrancar
said-try-sign-in = inicie sesión como persona
said-try-look-first = vuelva atrás, cargue de nuevo la página y mire si está hecho
said-try-whole-number = indique el número completo o haga esta consulta por separado
said-feature-missing = la ficha no lo indica, lo que no habla ni a favor ni en contra
said-name-agree = partes del nombre que coinciden: { $count }
said-name-alike = partes que son variantes o se escriben de forma parecida: { $count }
said-name-differ = partes que difieren: { $count }
said-name-missing = partes que no figuran en la ficha: { $count }
said-name-extra = partes que solo figuran en la ficha: { $count }
said-name-none = ninguna parte del nombre coincide
said-name-order = el orden difiere
said-name-given = los nombres de pila son claramente diferentes, como entre hermanos
said-name-descent = el nombre propio y el del padre están intercambiados, como entre padre e hijo
said-name-generation = los sufijos indican generaciones diferentes
said-beside-birth-name = comparado con un nombre de nacimiento
said-beside-former-name = comparado con un nombre anterior
said-beside-alias = comparado con un alias
said-beside-misused = comparado con el nombre de una víctima de usurpación de identidad
said-born-same = la fecha de nacimiento es idéntica
said-born-overlap = las fechas de nacimiento coinciden en lo que se conoce
said-born-swapped = día y mes están intercambiados
said-born-year-off = día y mes coinciden, el año difiere en uno
said-born-one-digit = las fechas de nacimiento difieren en una cifra o en dos cifras intercambiadas
said-born-near-circa = la fecha de nacimiento está próxima a una aproximada
said-born-same-month = las fechas de nacimiento están próximas, el día difiere
said-born-year-near = las fechas de nacimiento difieren, los años están próximos
said-born-different = las fechas de nacimiento son diferentes
said-as-namesakes = como entre homónimos
said-document-same = el número del documento es idéntico
said-document-elsewhere = el número del documento es idéntico, pero el documento lo expidió otro país
said-document-mistaken = el número del documento se confunde fácilmente con el preguntado (como O por 0 o I por 1)
said-document-slip = el número del documento difiere en un solo error de escritura
said-document-other = la ficha indica otro documento; una persona puede tener varios
said-sex-same = el sexo es idéntico
said-sex-differs = el sexo difiere; solo por ello no se excluye ninguna ficha
said-sex-neutral = los Estados registran este sexo de forma diferente, por lo que no indica nada
said-nationality-same = una nacionalidad es idéntica
said-nationality-differs = la nacionalidad difiere; una persona puede tener varias, y solo por ello no se excluye ninguna ficha
said-birthplace-same = el lugar de nacimiento es idéntico
said-birthplace-alike = los lugares de nacimiento se escriben de forma parecida o coinciden en parte
said-birthplace-differs = el lugar de nacimiento difiere; las fuentes indican pueblo, distrito o país
said-number-same = el número es el mismo
said-number-same-but = el número es el mismo, pero `{ $detail }` difiere
said-number-check = todo coincide salvo el dígito de control; el preguntado no cuadra: vuelva a mirarlo
said-number-mistaken = el número se confunde fácilmente con el preguntado (como O con 0 o I con 1)
said-number-mistaken-but = el número se confunde fácilmente con el preguntado, y `{ $detail }` difiere
said-number-country = el número y el país son los mismos
said-number-elsewhere = el número es el mismo, pero lo expidió otro país
said-number-mistaken-elsewhere = el número se confunde fácilmente con el preguntado, y lo expidió otro país
said-part-fits = la parte indicada concuerda con el número
said-part-elsewhere = la parte indicada concuerda, pero el número lo expidió otro país
said-part-mistaken = la parte indicada concuerda con el número si los caracteres fáciles de confundir se toman unos por otros
said-object-other = la ficha tiene otro número
said-object-none = la ficha no tiene ningún número que comparar
said-act-victim = El nombre es el de una víctima de usurpación de identidad: no actúe contra esta persona basándose solo en el nombre; permítale demostrar quién es.
said-act-sought = Para la persona buscada:
said-act-law-none = La ley de su Estado no conoce ninguno de los controles que puede pedir esta descripción: no tome ninguna medida e informe a su oficina SIRENE.
said-act-flagged = Con indicación para su Estado: la medida de la descripción ({ $category }) no se ejecuta aquí.
said-act-instead = En su lugar:
said-act-bureau = Informe a su oficina SIRENE.
said-act-downgraded = La ley de su Estado no conoce lo que pide la descripción ({ $category }); en su lugar, haga lo siguiente:
said-act-category = Haga lo que está declarado para: { $category }
said-work-candidates = candidatos de su búsqueda por comparar: { $count }
said-work-second = un segundo agente debe valorar un candidato de la búsqueda de un colega
said-work-second-agrees = un segundo agente también ha confirmado el candidato
said-work-second-differs = la valoración del segundo agente es diferente: no es una respuesta positiva
said-work-hit = hay que verificar una coincidencia y comunicarla a { $owner }
said-work-unacknowledged = { $owner } no ha confirmado a tiempo la recepción del informe sobre esta respuesta positiva: contacte con su oficina por otra vía
said-work-minor = la decisión en el interés superior del menor no se comunicó a tiempo
said-work-failed = no se aceptó un mensaje a { $to }
said-work-reported = { $from } comunica una respuesta positiva sobre su descripción
said-work-decided = { $owner } ha decidido sobre la respuesta positiva que usted comunicó
said-work-found = nuevo o modificado en { $register }: { $count }; busque de nuevo para verlo
said-work-question-ended = la consulta permanente ha llegado a su fin y se ha borrado
said-work-question-officer = la consulta permanente se ha borrado: se cerró la cuenta de su agente
said-work-question-denied = la consulta permanente se ha borrado: la regla { $rule } ya no la permite
said-work-approval = un segundo agente debe dar su conformidad a esta introducción
said-work-queue = la descripción cuyo fin esperaba esta solicitud ha finalizado: introduzca la descripción solicitada o renuncie a ella
said-work-review = revísela: prorróguela con una evaluación o se suprimirá ese día
said-work-hidden = pasa a ser visible para los usuarios finales salvo que la ocultación se prolongue con consentimiento
said-work-achieved = el objetivo se ha alcanzado: indique por qué debe conservarse la descripción o se suprimirá
said-work-proposal = otro Estado propone algo sobre esta descripción: compruébelo sin demora
said-work-evidence = entregue los indicios al Estado del que procede la descripción
said-work-supervisor = dos meses sin acuerdo: sométalo a las autoridades de control
said-work-contest = la persona impugna su inclusión como amenaza: examínela de nuevo e indique los motivos
said-work-threat = repita la evaluación o elimine de la descripción la inclusión como amenaza
said-work-asked = supervisión pregunta por qué hizo usted un acceso
said-work-answered = el agente ha respondido: valore el acceso
said-prove-open-account = demuestre de nuevo quién es: se va a abrir una cuenta
said-prove-close-account = demuestre de nuevo quién es: se va a cerrar una cuenta
said-prove-invite = demuestre de nuevo quién es: se va a invitar a un agente
said-prove-end-sessions = demuestre de nuevo quién es: se van a cerrar las sesiones de otro agente
said-prove-make-token = demuestre de nuevo quién es: se va a crear un token
said-prove-set-password = demuestre de nuevo quién es: se va a definir una contraseña
said-prove-passkeys = demuestre de nuevo quién es: se van a modificar llaves de acceso
said-prove-entitlement = demuestre de nuevo quién es: se va a definir qué copias puede poseer un nodo
said-sign-in-over = la sesión o el token ha terminado
said-account-closed = la cuenta está cerrada
said-provider-none = el nodo no tiene servicio de inicio de sesión
said-try-set-provider = defina `[pages.oidc]` en node.toml y vuelva a arrancar

# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

problem-justification-incomplete = La justificación está incompleta
remedy-justification-incomplete = Indique la finalidad, la base jurídica y la referencia del caso.

problem-code-unknown = Un código no está en su tabla
remedy-code-unknown = Elija un código de la tabla indicada.

problem-query-malformed = La consulta está mal formada
remedy-query-malformed = Corrija los campos indicados.

problem-search-key-not-permitted = El registro no puede consultarse con estos criterios
remedy-search-key-not-permitted = Añada los criterios que exige la declaración del registro.

problem-denied = Una norma no lo permite
remedy-denied = Lea la norma indicada; consulte a su superior si cree que no es aplicable.

problem-purpose-not-accepted = El registro no acepta esta finalidad y esta base jurídica
remedy-purpose-not-accepted = Indique una finalidad que el registro acepte, si es la verdadera.

problem-second-officer-required = Un segundo agente debe dar su conformidad
remedy-second-officer-required = Pida la confirmación de un compañero de otra unidad.

problem-not-signed-in = Inicie sesión primero
remedy-not-signed-in = Inicie sesión, o presente un certificado de cliente o un token.

problem-sign-in-failed = No se ha podido iniciar sesión
remedy-sign-in-failed = Compruebe el nombre, la contraseña y el código; tras varios intentos fallidos, espere el tiempo indicado.

problem-sign-in-blocked = Demasiados intentos fallidos
remedy-sign-in-blocked = Espere el tiempo indicado o consulte a su administrador.

problem-sign-in-too-weak = El servicio de inicio de sesión no ha confirmado su identidad con suficiente seguridad
remedy-sign-in-too-weak = Inicie sesión allí con un segundo factor, o aquí de otra manera.

problem-provider-unavailable = El servicio de inicio de sesión no responde
remedy-provider-unavailable = Inicie sesión de otra manera o inténtelo más tarde.

problem-step-up-needed = Demuestre de nuevo quién es
remedy-step-up-needed = Demuéstrelo con contraseña, código o llave de acceso y repita.

problem-enrolment-needed = Configure antes su inicio de sesión
remedy-enrolment-needed = Defina una contraseña o registre una llave de acceso.

problem-not-found = No encontrado
remedy-not-found = Compruebe el identificador.

problem-method-not-allowed = La dirección no admite este método
remedy-method-not-allowed = Utilice un método de los que figuran en el campo de cabecera `Allow`.

problem-conflict = La situación ha cambiado
remedy-conflict = Vuelva a cargar y repita.

problem-body-too-large = El contenido supera el límite
remedy-body-too-large = Envíe menos de una vez.

problem-body-malformed = El contenido no puede leerse
remedy-body-malformed = Envíe lo que exige la descripción de la interfaz.

problem-media-type-unsupported = No se admite el tipo de contenido
remedy-media-type-unsupported = Envíe application/json.

problem-page-invalid = La página no es válida
remedy-page-invalid = Utilice el cursor de la página anterior y, como máximo, el tamaño indicado.

problem-form-forged = El formulario no se ha enviado desde una página de esta sesión
remedy-form-forged = Abra de nuevo la página y rellene allí el formulario.

problem-rate-exceeded = Demasiadas peticiones
remedy-rate-exceeded = Vaya más despacio; se indican el límite y el tiempo de espera.

problem-overloaded = El nodo está ocupado
remedy-overloaded = Repita dentro de un momento.

problem-ledger-unavailable = No puede escribirse el diario de accesos, por lo que no puede darse ninguna respuesta
remedy-ledger-unavailable = Informe al operador; el servicio se reanuda por sí solo cuando puede escribirse el diario.

problem-store-unavailable = El almacén no puede utilizarse
remedy-store-unavailable = Informe al operador.

problem-record-damaged = Una ficha almacenada está dañada
remedy-record-damaged = Informe al operador: la ficha debe restaurarse a partir de una copia de seguridad.

problem-internal = Se ha producido un error interno
remedy-internal = Informe al operador e indique la hora.

problem-peer-unknown = El nodo no está en la lista de confianza
remedy-peer-unknown = Pida a los operadores de la federación que incluyan el nodo en la lista.

problem-peer-not-entitled = La lista de confianza no autoriza al nodo para esto
remedy-peer-not-entitled = Pida solo aquello para lo que la lista de confianza autoriza al nodo.

problem-signature-invalid = La firma no es válida
remedy-signature-invalid = Compruebe la clave de firma y que nada altere los mensajes en el camino.

problem-signature-missing = La firma falta o no abarca lo que debe
remedy-signature-missing = Firme como exige el protocolo.

problem-digest-mismatch = El contenido no coincide con su huella
remedy-digest-mismatch = Envíe el contenido sin alterarlo.

problem-replayed = La petición ya se había recibido
remedy-replayed = Firme de nuevo cada petición.

problem-clock-skew = La hora de la firma está fuera del margen admitido
remedy-clock-skew = Sincronice el reloj del nodo que pregunta.

problem-trust-list-stale = La lista de confianza está desactualizada
remedy-trust-list-stale = Instale la lista de confianza vigente.

problem-version-unsupported = No se admite la versión del protocolo
remedy-version-unsupported = Actualice el más antiguo de los dos nodos.

problem-register-not-served = El registro no se sirve aquí
remedy-register-not-served = Consulte un nodo que lo sirva.

problem-record-invalid = La ficha no se ajusta a la declaración del registro
remedy-record-invalid = Corrija los campos indicados.

problem-form-invalid = El formulario no se ajusta a su declaración
remedy-form-invalid = Corrija los campos indicados.

problem-not-owner = Solo el propietario de una ficha puede modificarla
remedy-not-owner = Proponga la modificación al propietario.

problem-alert-incompatible = Una descripción de otro Estado es incompatible con esta
remedy-alert-incompatible = Consulte a los Estados indicados; introdúzcala pese a todo solo por intereses nacionales esenciales.

problem-feed-set-back = El flujo de este nodo no continúa lo que ha publicado
remedy-feed-set-back = Restaure una copia de seguridad que contenga lo publicado; hasta entonces no se introduce nada.

problem-proof-invalid = La prueba no es válida
remedy-proof-invalid = Considere el documento no probado; se indica el error.

problem-configuration-invalid = La configuración no es válida
remedy-configuration-invalid = Corrija el ajuste indicado y vuelva a iniciar.

# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

sign-in-passkey = Iniciar sesión con una llave de acceso
sign-in-provider = Iniciar sesión con el servicio de la autoridad
sign-in-or-password = O con contraseña y código

passkey-not-done = No ha funcionado. Inténtelo de nuevo o elija otro medio.
passkey-name = Nombre
passkey-name-first = Mi llave de acceso
passkey-make = Añadir una llave de acceso
passkey-rename = Cambiar el nombre
passkey-remove = Eliminar
passkey-made = Creada
passkey-needs-script = Solo se puede añadir una llave de acceso donde se permita ejecutar scripts.
passkey-prove-first = Demuestre quién es para añadir una llave de acceso

proof-title = Demuestre de nuevo quién es
proof-why = Lo que va a hacer podría causar un daño duradero en otras manos. La prueba vale durante diez minutos.
proof-held = Lo que ha escrito se conserva. Se envía cuando continúe.
proof-passkey = Demostrarlo con una llave de acceso
proof-or-password = O la contraseña
proof-do = Continuar
proof-not-now = Ahora no

invitation-title = Invitación
invitation-what = Con esta invitación inicia sesión por primera vez, o de nuevo tras haber perdido su medio de acceso. Sirve una sola vez.
invitation-use = Utilizar la invitación

enrolment-title = Configure su inicio de sesión
enrolment-account = Su cuenta es
enrolment-passkey = Con una llave de acceso
enrolment-passkey-what = El dispositivo la guarda y le reconoce por el dedo, el rostro o el PIN. No puede adivinarse ni obtenerse mediante suplantación.
enrolment-password = Con contraseña y autenticador
enrolment-authenticator = Introduzca este secreto en una aplicación de autenticación y escriba después el código que muestre:
enrolment-qr = El secreto como código QR, para la cámara de la aplicación
enrolment-authenticator-here = El autenticador está en este dispositivo
enrolment-do = Definir contraseña y autenticador

account-title = Su cuenta
account-sessions = Dónde tiene sesiones abiertas
account-sessions-what = Si no reconoce alguna, ciérrela y cambie su contraseña.
account-device = Dispositivo
account-opened = Abierta
account-used = Último uso
account-proof = Prueba de identidad
account-proof-password-and-code = Contraseña y código
account-proof-passkey = Llave de acceso
account-proof-oidc = Servicio de inicio de sesión de la autoridad
account-proof-invitation = Invitación
account-this-one = Esta
account-end = Cerrar
account-end-others = Cerrar todas las demás
account-passkeys = Llaves de acceso
account-passkeys-what = Con una llave de acceso inicia sesión sin nombre de cuenta, contraseña ni código.
account-passkeys-none = Este nodo no ofrece llaves de acceso: su operador no ha definido el nombre con el que los navegadores llegan a él.
account-password-current = Contraseña actual
account-password-new = Nueva contraseña
account-password-hint = Al menos { $characters } caracteres. Se cierran todas sus demás sesiones.
account-password-do = Cambiar la contraseña
account-look = Idioma y apariencia
account-density = Densidad
account-density-comfortable = Amplia
account-density-compact = Compacta
account-theme = Colores
account-theme-system = Según el ajuste del dispositivo
account-theme-light = Claro
account-theme-dark = Oscuro
account-shortcuts = Atajos de teclado
account-shortcuts-on = Activados
account-shortcuts-off = Desactivados
account-save = Guardar

device-browser-firefox = Firefox
device-browser-edge = Edge
device-browser-opera = Opera
device-browser-chrome = Chrome
device-browser-safari = Safari
device-browser-other = Otro navegador o un programa
device-system-windows = Windows
device-system-android = Android
device-system-ios = iOS
device-system-macos = macOS
device-system-chrome-os = ChromeOS
device-system-linux = Linux
device-system-other = otro sistema
account-language-browser = Como pida el navegador

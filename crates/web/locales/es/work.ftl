# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

clock-at-once = vence de inmediato
clock-minutes-left = { $number ->
    [0] vence ahora
    [one] vence en 1 minuto
   *[other] vence en { $number } minutos
}
clock-hours-left = { $number ->
    [one] vence en 1 hora
   *[other] vence en { $number } horas
}
clock-days-left = { $number ->
    [one] vence en 1 día
   *[other] vence en { $number } días
}
clock-minutes-late = { $number ->
    [0] plazo recién vencido
    [one] 1 minuto de retraso
   *[other] { $number } minutos de retraso
}
clock-hours-late = { $number ->
    [one] 1 hora de retraso
   *[other] { $number } horas de retraso
}
clock-days-late = { $number ->
    [one] 1 día de retraso
   *[other] { $number } días de retraso
}

work-title = Lista de tareas
work-tab-waiting = Lo que espera
work-tab-hits = Respuestas positivas
work-tab-received = Informes recibidos
work-filter = Mostrar solo
work-whose = De quién
work-whose-anybody = De cualquiera
work-whose-mine = Mías
work-whose-nobody = Aún de nadie
work-kind = Qué
work-register = Registro
work-all = Todo
work-own-unit = Solo mi unidad
work-only-overdue = Solo fuera de plazo
work-show = Mostrar
work-show-all = Mostrar todo lo que espera.
work-none = No le espera nada.
work-none-so = No espera nada que se ajuste a lo elegido.
work-cut = Hay más en espera de lo que se muestra aquí: { $kind }. Se muestra lo más antiguo.
work-due = Vencimiento
work-what = Qué hacer
work-who = Quién
work-since = desde { $moment }
work-mine = Usted
work-nobody = Aún nadie
work-take = Encargarse
work-seen = Leído: quitar de la lista
work-ticked = Todo lo marcado
work-officer = Cuenta de un compañero de su unidad
work-note = Nota para quien lo reciba
work-to-me = Asignármelo
work-to-officer = Pasar al compañero
work-to-nobody = Devolver
work-pages = Páginas
work-first = Primera página
work-next = Página siguiente
work-changed = Otra persona fue más rápida, por lo que no se ha cambiado nada. Sus marcas y su nota siguen aquí; compruebe y envíe de nuevo.
work-changed-gone = Una tarea ya no está en esta página.
work-changed-yours = { $what }: ya es suya.
work-changed-free = { $what }: se devolvió y no es de nadie.
work-changed-other = { $what }: ahora la tiene { $officer }.

work-kind-candidates = Comparar candidatos
work-kind-second-opinion = Se pide una segunda valoración
work-kind-opinion-given = Segunda valoración emitida
work-kind-hit-to-report = Verificar y comunicar una coincidencia
work-kind-hit-overdue = Informe fuera de plazo
work-kind-minor-overdue = Decisión sobre un menor fuera de plazo
work-kind-report-failed = Informe no entregado
work-kind-report-received = Decidir sobre un informe
work-kind-decision-received = Leer una decisión
work-kind-subscription-found = Una consulta permanente tiene respuesta
work-kind-subscription-ended = Una consulta permanente ha finalizado
work-kind-approval = Dar conformidad a una descripción
work-kind-queue = Introducir una descripción que esperaba
work-kind-review = Revisar una descripción
work-kind-hidden = Descripción oculta: prolongar o mostrar
work-kind-purpose-achieved = Objetivo alcanzado: conservar o suprimir
work-kind-proposal = Decidir sobre una propuesta
work-kind-evidence = Enviar indicios
work-kind-supervisor = Informar a las autoridades de control
work-kind-contest = Examinar una descripción impugnada
work-kind-threat = Volver a evaluar una amenaza
work-kind-question = Responder a una pregunta de supervisión
work-kind-answer = Valorar un acceso tras la respuesta del agente

# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

clock-at-once = échéance immédiate
clock-minutes-left = { $number ->
    [0] échéance maintenant
    [one] échéance dans { $number } minute
   *[other] échéance dans { $number } minutes
}
clock-hours-left = { $number ->
    [one] échéance dans { $number } heure
   *[other] échéance dans { $number } heures
}
clock-days-left = { $number ->
    [one] échéance dans { $number } jour
   *[other] échéance dans { $number } jours
}
clock-minutes-late = { $number ->
    [0] délai dépassé à l’instant
    [one] { $number } minute de retard
   *[other] { $number } minutes de retard
}
clock-hours-late = { $number ->
    [one] { $number } heure de retard
   *[other] { $number } heures de retard
}
clock-days-late = { $number ->
    [one] { $number } jour de retard
   *[other] { $number } jours de retard
}

work-title = Liste des tâches
work-tab-waiting = En attente
work-tab-hits = Réponses positives
work-tab-received = Rapports reçus
work-filter = N’afficher que
work-whose = De qui
work-whose-anybody = De tous
work-whose-mine = Les miennes
work-whose-nobody = Encore à personne
work-kind = Quoi
work-register = Registre
work-all = Tout
work-own-unit = Mon unité seulement
work-only-overdue = En retard seulement
work-show = Afficher
work-show-all = Afficher tout ce qui attend.
work-none = Rien ne vous attend.
work-none-so = Rien de ce que vous avez choisi n’est en attente.
work-cut = Plus de tâches attendent que ce qui est affiché ici : { $kind }. Les plus anciennes sont affichées.
work-due = Échéance
work-what = Que faire
work-who = Qui
work-since = depuis le { $moment }
work-mine = Vous
work-nobody = Encore personne
work-take = Prendre en charge
work-seen = Lu : retirer de la liste
work-ticked = Tout ce qui est coché
work-officer = Compte d’un collègue de votre unité
work-note = Remarque pour la personne qui s’en chargera
work-to-me = M’attribuer
work-to-officer = Transmettre au collègue
work-to-nobody = Rendre
work-pages = Pages
work-first = Première page
work-next = Page suivante
work-changed = Quelqu’un a été plus rapide ; rien n’a donc été modifié. Vos cases cochées et votre remarque sont encore là ; vérifiez et envoyez de nouveau.
work-changed-gone = Une tâche n’est plus sur cette page.
work-changed-yours = { $what } : déjà à vous.
work-changed-free = { $what } : rendue, elle n’est plus à personne.
work-changed-other = { $what } : prise en charge maintenant par { $officer }.

work-kind-candidates = Comparer des candidats
work-kind-second-opinion = Seconde appréciation demandée
work-kind-opinion-given = Seconde appréciation donnée
work-kind-hit-to-report = Vérifier une correspondance et en rendre compte
work-kind-hit-overdue = Rapport en retard
work-kind-minor-overdue = Décision concernant un enfant en retard
work-kind-report-failed = Rapport non remis
work-kind-report-received = Décider sur un rapport
work-kind-decision-received = Lire une décision
work-kind-subscription-found = Une interrogation permanente a une réponse
work-kind-subscription-ended = Une interrogation permanente a pris fin
work-kind-approval = Donner son accord à un signalement
work-kind-queue = Introduire un signalement qui attendait
work-kind-review = Réexaminer un signalement
work-kind-hidden = Signalement masqué : prolonger ou rendre visible
work-kind-purpose-achieved = Objectif atteint : conserver ou supprimer
work-kind-proposal = Décider sur une proposition
work-kind-evidence = Envoyer des éléments
work-kind-supervisor = Informer les autorités de contrôle
work-kind-contest = Examiner un signalement contesté
work-kind-threat = Réévaluer une menace
work-kind-question = Répondre à une question du contrôle
work-kind-answer = Apprécier un accès après la réponse de l’agent

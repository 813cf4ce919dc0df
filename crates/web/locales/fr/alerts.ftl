# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

alerts-title = Signalements
alerts-tabs = Parties de cette section
alerts-tab-list = Nos signalements
alerts-tab-reviews = Réexamens à faire
alerts-tab-drafts = Introductions en attente
alerts-tab-proposals = Propositions
alerts-tab-events = À communiquer
alerts-tab-criteria = Critères de menace
alerts-tab-contest = Inscription contestée
alerts-tab-subscriptions = Interrogations permanentes
alerts-tab-deletions = Suppressions
alerts-tab-feeds = Copies
alerts-tab-statistics = Statistiques

alerts-enter = Introduire un signalement
alerts-show = Afficher
alerts-all = Tous
alerts-cancel = Annuler
alerts-continue = Continuer
alerts-again = Recommencer
alerts-yes = Oui
alerts-you = vous
alerts-missing = Cette donnée manque ou n’est pas saisie comme il se doit.
alerts-pages = Suite de la liste
alerts-to-first = Au début
alerts-to-next = Suivant
alerts-none = Il n’y a aucun signalement de ce type.
alerts-none-yet = Rien de trouvé jusqu’ici. Il reste des signalements à parcourir : passez à la page suivante.
alerts-list-caption = Signalements de votre autorité, le dernier modifié en premier
alerts-on-record = C’est consigné, entrée { $entry } du journal.
alerts-not-as-it-stands = Cela ne convient pas au signalement dans son état actuel.

alerts-choose-what = Choisissez à quoi sert le signalement. Chaque catégorie indique ce que feront les agents dans tous les États.
alerts-choose-needs = Ce qui est nécessaire
alerts-second-officer = Cette catégorie exige deux personnes. Ce que vous introduisez attend l’accord d’un autre agent.
alerts-enter-ask = Introduire et demander l’accord d’un second agent
alerts-check = Vérifier
alerts-check-what = La vérification indique la qualité des données et cherche des signalements concernant la même personne ou le même objet. Cette consultation est consignée. Rien n’est encore introduit.
alerts-checked = Vérifié, pas encore introduit
alerts-checked-faults = Avant l’introduction, il reste à corriger :
alerts-checked-queued = Votre autorité a un signalement concernant la même personne ou le même objet. Celui-ci attendrait la fin de l’autre.
alerts-checked-alone = Aucun signalement concernant la même personne ou le même objet, ou qui leur ressemble, n’a été trouvé.
alerts-quality-soon = La qualité des données s’affiche ici à mesure que vous les saisissez.
alerts-similar-title = Signalements pouvant concerner la même personne ou le même objet
alerts-similar-what = Comparez. Si l’un d’eux concerne une autre personne ou un autre objet, indiquez comment vous le savez.
alerts-similar-same = Identique d’après tout ce qui est connu
alerts-similar-alike = Ressemblant
alerts-similar-conflict = Incompatible avec le vôtre
alerts-similar-agrees = concordance de { $percent } sur 100
alerts-similar-first = Les deux peuvent coexister. À exécuter en premier : { $category }.
alerts-similar-not = Les deux ne peuvent pas coexister. Consultez cet État avant d’introduire le vôtre.
alerts-similar-different = Il concerne une autre personne ou un autre objet, car
alerts-deviation = Introduire bien que des signalements soient incompatibles
alerts-deviation-what = Uniquement pour des intérêts nationaux essentiels, et après consultation des États.

alerts-standing-shown = Visible
alerts-standing-review-due = À réexaminer
alerts-standing-hidden = Masqué
alerts-standing-flagged = Avec indicateur de validité
alerts-tag-immediate = Action immédiate
alerts-tag-terrorism = Terrorisme
alerts-tag-flags = { $count ->
    [one] Indicateur de validité d’un État
   *[other] Indicateurs de validité de { $count } États
}
alerts-days = { $count ->
    [0] aujourd’hui
    [one] un jour
   *[other] { $count } jours
}

alerts-column-alert = Signalement
alerts-column-changed = Modifié
alerts-column-due = À réexaminer avant le
alerts-column-left = Temps restant
alerts-column-extensions = Prolongations
alerts-column-when = Quand
alerts-column-what = Quoi
alerts-column-to = À
alerts-column-from = De
alerts-column-until = Jusqu’au
alerts-column-evidence = Éléments connus depuis
alerts-column-answer = Réponse
alerts-column-prepared = Préparé
alerts-column-by = Préparé par
alerts-column-since = Depuis
alerts-column-instead = Conduite à tenir dans cet État
alerts-column-node = Nœud
alerts-column-asked = Dernière demande
alerts-column-version = Version
alerts-column-fields = Champs modifiés
alerts-column-deleted = Supprimé
alerts-column-issuer = État signalant
alerts-column-as-of = Complet au
alerts-column-applied = Entrées reprises, sur celles connues
alerts-column-acknowledged = Entrées confirmées
alerts-column-categories = Catégories
alerts-column-made = Créée
alerts-column-renewed = Renouvelée
alerts-column-counted = Objet du décompte
alerts-column-count = Nombre

alerts-field-register = Registre
alerts-field-record = Numéro dans votre registre
alerts-field-category = Catégorie
alerts-field-standing = Situation
alerts-field-state = État
alerts-field-kind = Type de lien
alerts-field-reason = Motif
alerts-field-reasons = Motifs
alerts-field-ground = Motif
alerts-field-grounds = Ce que la personne fait valoir
alerts-field-assessment = Évaluation individuelle
alerts-field-outcome = Résultat du réexamen
alerts-hint-review-assessment = Pourquoi le signalement est encore nécessaire et proportionné, ou pourquoi il ne l’est pas. Ce texte est consigné.
alerts-hint-review-ground = Seulement en cas de suppression.
alerts-field-request = Référence de la demande
alerts-field-consent = Référence du consentement
alerts-field-told = États participant à l’opération
alerts-field-other-register = Registre de l’autre signalement
alerts-field-other = Numéro de l’autre signalement
alerts-field-link = Lien
alerts-field-consented = Ce à quoi la victime a consenti
alerts-field-categories = Ce que la victime retire
alerts-field-revocation = Référence du retrait du consentement
alerts-field-proposal = Que proposez-vous ?
alerts-field-evidence = Jour où les éléments ont été connus
alerts-field-text = Quoi exactement, et pourquoi
alerts-field-stands = L’inscription est-elle maintenue ?
alerts-field-accept = Votre autorité est-elle d’accord ?
alerts-field-proportionality = Proportionnalité
alerts-field-judicial-authority = Autorité judiciaire
alerts-field-judicial-request = Sa demande
alerts-field-immediate = Action immédiate
alerts-field-terrorism = Lié à des infractions terroristes
alerts-field-basis = Finalité et base juridique
alerts-field-case-reference = Affaire
alerts-field-offence = Infraction
alerts-field-person-role = Rôle de la personne dans l’affaire
alerts-field-statement = Motifs, dans vos propres termes
alerts-field-family = Nom de famille
alerts-field-given = Prénom
alerts-field-birth = Date de naissance
alerts-field-document = Numéro du document
alerts-field-plate = Numéro d’immatriculation
alerts-field-vin = Numéro d’identification du véhicule
alerts-field-registers = Registres
alerts-field-ends = Prend fin le
alerts-field-period = Période

alerts-field-kind-of-object = Type d’objet
alerts-field-deviation-consulted = États consultés
alerts-field-deviation-interests = Intérêts nationaux essentiels

alerts-hint-new-record = Le numéro que lui donne votre autorité. Jamais un nom : il figure dans des adresses.
alerts-hint-new-proportionality = Pourquoi le cas est suffisamment adapté, pertinent et important pour justifier un signalement.
alerts-hint-condition = Indiquez comment cette condition est remplie.
alerts-hint-of = Par exemple 2026, 2026-11 ou 2026-11-21. La période en cours si le champ est vide.
alerts-hint-one-a-line = Un par ligne. Uniquement si la victime y a consenti.
alerts-hint-extend-assessment = Pourquoi le signalement reste nécessaire dans ce cas. Ce texte reste auprès de votre autorité.
alerts-hint-hide-consent = De l’autorité judiciaire qui a émis le mandat.
alerts-hint-hide-told = Ils sont informés que le signalement est masqué.
alerts-hint-propose-evidence = Le délai pour informer l’État signalant court à partir de ce jour. Aujourd’hui si le champ est vide.
alerts-hint-misused-identity-consent = De la déclaration signée par la victime.
alerts-hint-misused-identity-consented = Les données d’autres types sont refusées.
alerts-hint-contest-record = Tel qu’il figure dans la demande de la personne ou dans la réponse de l’autorité.
alerts-hint-ask-ends = Au plus 90 jours à compter d’aujourd’hui. Vous pouvez la renouveler.

alerts-act-change = Modifier
alerts-what-change = Tous les champs sont remplacés par ce qui figure ici. La catégorie reste la même ; les versions antérieures sont conservées.
alerts-act-review = Réexaminer
alerts-what-review = Le signalement est supprimé à sa date s’il n’est pas prolongé. Lisez ce qu’il contient et pourquoi il existe, et décidez s’il est encore nécessaire et proportionné.
alerts-review-correct = Corriger d’abord les données
alerts-outcome-extend = Encore nécessaire : prolonger
alerts-outcome-delete = Plus nécessaire : supprimer
alerts-act-extend = Prolonger
alerts-what-extend = Le signalement est conservé de nouveau pendant la durée prévue pour sa catégorie, à compter de maintenant. La loi exige une évaluation individuelle, qui est consignée.
alerts-act-achieved = Objectif atteint
alerts-what-achieved = Vous déclarez que l’objectif du signalement est atteint. Il est supprimé après 15 jours, sauf si votre autorité indique pourquoi il doit être conservé.
alerts-act-keep = Conserver malgré tout
alerts-what-keep = L’objectif était considéré comme atteint. Indiquez pourquoi le signalement doit être conservé.
alerts-act-flag = Apposer un indicateur de validité pour un État
alerts-what-flag = Un État a demandé l’apposition d’un indicateur de validité. Ses autorités n’exécuteront pas la conduite à tenir de ce signalement ; une arrestation devient une recherche du lieu de résidence.
alerts-act-unflag = Retirer un indicateur de validité
alerts-what-unflag = Les autorités de cet État exécutent de nouveau la conduite à tenir.
alerts-act-execute-anyway = Demander malgré tout l’exécution
alerts-what-execute-anyway = Dans les cas urgents et graves, vous pouvez demander à un État de faire retirer son indicateur de validité. L’indicateur reste tant qu’il n’est pas retiré.
alerts-act-hide = Masquer
alerts-what-hide = Pendant 48 heures, seuls les bureaux SIRENE voient ce signalement. S’il est déjà masqué, il le reste 48 heures de plus. Il redevient visible de lui-même à la fin du délai.
alerts-act-reveal = Rendre de nouveau visible
alerts-what-reveal = Dès maintenant, le signalement est visible pour tous ceux qui y ont droit.
alerts-act-link = Mettre en relation avec un autre signalement
alerts-what-link = Un lien suppose un besoin opérationnel manifeste. Il ne modifie ni la conduite à tenir ni la durée de conservation, et ne donne d’accès supplémentaire à personne.
alerts-act-unlink = Supprimer un lien
alerts-what-unlink = Le lien est supprimé des deux côtés.
alerts-act-misused-identity = Ajouter la victime d’une usurpation d’identité
alerts-what-misused-identity = Les agents lisent d’abord que ce nom est celui d’une victime. N’introduisez que ce à quoi la victime a consenti, type par type. Ce qui a été introduit auparavant est remplacé.
alerts-act-revoke-consent = Supprimer des données de la victime
alerts-what-revoke-consent = La victime ne consent plus. Les données sont supprimées dans une nouvelle version du signalement et dans chaque copie.
alerts-act-propose = Faire une proposition à l’État signalant
alerts-what-propose = Ce signalement appartient à un autre État. Dites-lui ce que vous savez : il décide et répond en motivant sa décision.
alerts-act-contest = Consigner qu’une personne conteste une inscription
alerts-what-contest = Une personne conteste d’être inscrite comme menace dans un signalement. L’inscription doit être réexaminée et faire l’objet d’une décision motivée. Entre-temps, le signalement est maintenu.
alerts-act-decide-contest = Statuer sur la contestation
alerts-what-decide-contest = La personne conteste son inscription comme menace. Si l’inscription n’est pas maintenue, elle est retirée du signalement.
alerts-act-delete = Supprimer
alerts-what-delete = Le signalement est supprimé définitivement, ici et dans chaque copie.

alerts-delete-copies = { $count ->
    [0] Aucun autre nœud ne détient de copie.
    [one] Un autre nœud reçoit l’ordre de supprimer sa copie. Il doit confirmer.
   *[other] { $count } autres nœuds reçoivent l’ordre de supprimer leur copie. Chacun doit confirmer.
}
alerts-delete-attached = Ces signalements concernant des objets sont supprimés avec lui :
alerts-delete-links = { $count ->
    [one] { $count } lien avec un autre signalement prend fin.
   *[other] { $count } liens avec d’autres signalements prennent fin.
}
alerts-delete-file = Le dossier national est conservé pendant un an.
alerts-delete-sure = Supprimer ce signalement ?
alerts-delete-now = Supprimer maintenant
alerts-delete-not = Ne pas supprimer

alerts-victim-title = L’identité d’une autre personne est usurpée ici
alerts-victim-what = N’agissez pas contre une personne sur la seule base du nom. Laissez-la prouver son identité.
alerts-victim-name = Nom de la victime
alerts-victim-since = Introduit avec son consentement le
alerts-safety = Votre sécurité
alerts-todo = Ce que les agents font en cas de réponse positive
alerts-data = Contenu du signalement
alerts-acts = Ce que vous pouvez faire
alerts-life = Durée du signalement
alerts-national-title = Dossier national
alerts-national-what = Il reste auprès de votre autorité. Aucun autre nœud ne le détient.
alerts-quality = Qualité des données
alerts-quality-missing = À introduire si connu
alerts-quality-percent = { $percent } sur 100
alerts-threat-title = Inscription comme menace
alerts-threat-what = Ne remplissez ceci que si la personne est inscrite comme menace terroriste ou extrémiste violente, sur la base d’une évaluation nationale. Le nom de la personne qui l’autorise reste auprès de votre autorité.
alerts-threat-again = L’évaluation de la menace a été refaite
alerts-threat-authoriser = Nom de la personne qui l’autorise
alerts-threat-assessment = Évaluation nationale
alerts-threat-function = Autorisée par
alerts-threat-criteria = Critères, version
alerts-threat-review = À réévaluer avant le
alerts-flags-title = Indicateurs de validité
alerts-no-action = Aucune action
alerts-links-title = Liens
alerts-links-what = Un lien ne donne accès à personne. Vous ne voyez que ceux dont vous pouvez voir l’autre signalement.
alerts-holders-title = Copies de cette version
alerts-holder-acknowledged = Confirmé
alerts-holder-waiting = Pas encore confirmé
alerts-holder-never-asked = N’a jamais rien demandé
alerts-holder-not-entitled = Ne reçoit pas cette catégorie
alerts-beside-title = À côté d’autres signalements
alerts-place = Si plusieurs signalements correspondent : celui-ci a le rang { $place } dans l’ordre d’exécution des conduites à tenir.
alerts-beside-not = Pour une même personne ou un même objet, il est incompatible avec :
alerts-versions-title = Historique

alerts-note-entered = Introduit
alerts-note-prepared = Préparé
alerts-note-approved = Accord d’un second agent
alerts-note-deviation = Introduit à côté d’un signalement incompatible
alerts-note-different-subject = Déclaré comme concernant une autre personne ou un autre objet
alerts-note-threat-authorised = Inscription comme menace autorisée
alerts-note-changed = Modifié
alerts-note-assessment = Prolongé après évaluation
alerts-note-flag = Indicateur de validité
alerts-note-execute-anyway = Exécution demandée malgré l’indicateur de validité
alerts-note-hidden = Masqué
alerts-note-revealed = De nouveau visible
alerts-note-link = Lien
alerts-note-victim-consent = Consentement de la victime
alerts-note-purpose-achieved = Objectif atteint
alerts-note-kept = Conservé malgré tout
alerts-note-proposal = Décision sur une proposition
alerts-note-contest = Contesté
alerts-note-contest-decision = Décision sur la contestation
alerts-note-ended = Supprimé
alerts-planned-reveal = Redeviendra visible
alerts-planned-warning = Il vous sera demandé de le réexaminer
alerts-planned-threat = L’évaluation devra être refaite
alerts-planned-deletion = Sera supprimé s’il n’est pas prolongé

alerts-name-birth = à la naissance
alerts-name-former = ancien nom
alerts-name-alias = pseudonyme
alerts-sex-f = Féminin
alerts-sex-m = Masculin
alerts-sex-x = Autre

alerts-foreign-title = Signalement d’un autre État
alerts-foreign-what = Seul l’État qui l’a introduit peut l’afficher, le modifier ou le supprimer. Pour voir ce qu’il contient, faites une recherche en indiquant votre finalité. Vous pouvez indiquer à l’État signalant ce qui manque ou est erroné, ou demander un indicateur de validité.
alerts-foreign-search = Rechercher

alerts-reviews-title = Réexamens à faire
alerts-reviews-what = Ces signalements prennent fin dans les quatre mois. Prolongez chacun après évaluation, ou laissez-le être supprimé à sa date.
alerts-reviews-none = Aucun signalement de ce registre n’est à réexaminer actuellement.
alerts-reviews-caption = Signalements à réexaminer, les plus pressants en premier

alerts-events-title = Ce qui doit être communiqué
alerts-events-what = La loi prévoit que ces États soient informés. Informez-les et conservez-en la preuve dans votre dossier.
alerts-events-none = Personne n’est à informer.
alerts-to-all = Tous les États
alerts-event-new-alert = Nouveau signalement pouvant recevoir un indicateur de validité
alerts-event-national-security = Signalement pour des motifs de sécurité nationale
alerts-event-execute-anyway = L’État signalant demande l’exécution malgré l’indicateur de validité
alerts-event-hidden = Masqué pendant une opération
alerts-event-supervisor = Pas d’accord dans les deux mois : saisissez les autorités de contrôle

alerts-drafts-title = Introductions en attente
alerts-drafts-what = Ces signalements n’existent pas encore. Ils attendent un second agent, ou la fin d’un autre signalement concernant la même personne ou le même objet.
alerts-drafts-none = Rien n’est en attente.
alerts-draft-title = Introduction en attente
alerts-draft-approval = Attend un second agent
alerts-draft-queued = Attend la fin d’un autre signalement
alerts-draft-offered = Peut être introduit maintenant
alerts-draft-behind = Attend la fin de
alerts-draft-decide = Décider
alerts-draft-own = Vous avez préparé ce signalement. Un autre agent doit donner son accord. Vous pouvez seulement l’abandonner.
alerts-draft-agree = Donner son accord et introduire
alerts-draft-refuse = Abandonner

alerts-proposals-title = Propositions
alerts-proposals-what = Ce que d’autres États proposent au sujet de vos signalements, et ce que vous proposez au sujet des leurs.
alerts-proposals-none = Il n’y a aucune proposition.
alerts-proposal-title = Proposition : { $kind }
alerts-proposal-completion = Complément
alerts-proposal-correction = Rectification
alerts-proposal-flag = Indicateur de validité
alerts-proposal-is-waiting = En cours d’envoi
alerts-proposal-is-open = À décider
alerts-proposal-is-accepted = Acceptée
alerts-proposal-is-refused = Refusée
alerts-proposal-is-supervisor = Auprès des autorités de contrôle
alerts-proposal-decide = Décider
alerts-proposal-decide-what = Votre réponse est envoyée à l’État auteur de la proposition. La modification elle-même, ou l’indicateur de validité, est un acte distinct.
alerts-send-decision = Envoyer la réponse
alerts-answer-yes = Oui
alerts-answer-no = Non
alerts-stands-yes = Oui, l’inscription est maintenue
alerts-stands-no = Non, elle est retirée

alerts-criteria-title = Critères d’inscription des menaces
alerts-criteria-what = Une personne n’est inscrite comme menace que selon des critères publiés. Une version n’est jamais modifiée : publiez-en une autre.
alerts-criteria-whose = Critères de
alerts-criteria-none = Aucun critère n’est publié.
alerts-criteria-publish = Publier une version
alerts-criteria-version-hint = Par exemple 2026-1. Ce numéro ne sera plus jamais utilisé.
alerts-criteria-text = Les critères

alerts-deletions-title = Suppressions
alerts-deletions-what = Une suppression doit atteindre chaque copie. Chaque nœud la confirme.
alerts-deletions-none = Chaque nœud a confirmé chaque suppression.
alerts-deletions-pending = { $count ->
    [one] Il manque { $count } confirmation.
   *[other] Il manque { $count } confirmations.
}
alerts-deletions-overdue = { $count ->
    [0] Aucune n’est en retard.
    [one] Une est en retard.
   *[other] { $count } sont en retard.
}
alerts-deletions-more = Il y en a plus que ce qui est affiché.
alerts-deletions-caption = Confirmations manquantes, celles en retard en premier
alerts-deletion-overdue = { $hours ->
    [one] En retard, { $hours } heure depuis la suppression
   *[other] En retard, { $hours } heures depuis la suppression
}

alerts-feeds-title = Copies
alerts-feeds-what = Ce que ce nœud détient des signalements d’autrui et à quel point c’est à jour, et qui détient des copies des vôtres.
alerts-copies-title = Copies détenues ici
alerts-copies-none = Ce nœud ne détient aucune copie.
alerts-copies-caption = Copies par État signalant
alerts-copy-fresh = À jour
alerts-copy-stale = Pas à jour : une recherche peut manquer quelque chose
alerts-copy-snapshot = En cours de reprise complète
alerts-copy-broken = Vérification négative
alerts-own-feeds-title = Copies de vos signalements
alerts-feed-holds = Entrées dans le flux : { $count }
alerts-feed-set-back = Le flux ne continue pas ce qui a été publié. Rien ne peut être introduit tant qu’un technicien ne l’a pas rétabli.
alerts-entitle-title = Définir ce qu’un nœud peut détenir
alerts-entitle-what = Les copies qu’un nœud n’a plus le droit de détenir disparaissent à sa prochaine demande.
alerts-entitle-hint = Codes de catégories séparés par des virgules. Toutes les catégories si le champ est vide.
alerts-entitle-do = Définir

alerts-subscriptions-title = Interrogations permanentes
alerts-subscriptions-what = Vous êtes informé lorsqu’un nouvel élément répond ici à votre interrogation. Elle prend fin à sa date, sauf si vous la renouvelez.
alerts-subscriptions-none = Vous n’avez aucune interrogation permanente.
alerts-subscriptions-caption = Vos interrogations permanentes
alerts-subscription-title = Interrogation permanente
alerts-subscription-new = Créer une interrogation permanente
alerts-subscription-asked = Ce que vous cherchez
alerts-subscription-asked-hint = Une seule personne ou un seul objet. Remplissez ce que vous savez.
alerts-subscription-why = Pourquoi vous le demandez
alerts-subscription-where = Où, et pendant combien de temps
alerts-subscription-found = Ce qui a été trouvé
alerts-subscription-found-where = Ce qui a été trouvé figure dans votre liste des tâches. Elle indique seulement qu’il y a quelque chose ; pour le voir, faites une recherche.
alerts-subscription-renew = Renouveler
alerts-subscription-end = Y mettre fin
alerts-subscription-end-what = L’interrogation est effacée. Ce qui a été trouvé reste dans votre liste des tâches.
alerts-term-name = Nom
alerts-term-birth-date = Date de naissance
alerts-term-sex = Sexe
alerts-term-nationality = Nationalité
alerts-term-birth-place = Lieu de naissance
alerts-term-document = Document
alerts-term-plate = Immatriculation
alerts-term-vin = Numéro d’identification du véhicule
alerts-term-number = Numéro
alerts-term-reference = Référence
alerts-person-suspect = Suspect
alerts-person-convicted = Condamné
alerts-person-victim = Victime
alerts-person-witness = Témoin ou contact
alerts-person-missing = Disparu
alerts-person-other = Autre

alerts-statistics-title = Statistiques
alerts-statistics-period = Décompte pour { $period }.
alerts-statistics-differ = Les nombres de formulaires ne concordent pas avec le journal. Informez l’exploitant.
alerts-statistics-none = Rien n’a été compté.
alerts-by-category = { $counter }, par catégorie
alerts-too-few = trop peu pour être publié
alerts-period-year = Année
alerts-period-month = Mois
alerts-period-day = Jour
alerts-counter-held = Détenus
alerts-counter-extended = Détenus et prolongés
alerts-counter-flagged = Détenus et assortis d’un indicateur de validité
alerts-counter-hidden = Détenus et masqués
alerts-counter-entered = Introduits
alerts-counter-changed = Modifiés
alerts-counter-deleted = Supprimés
alerts-counter-searches = Recherches ayant reçu une réponse
alerts-counter-hits = Réponses positives sur des signalements d’autres États
alerts-counter-own-hits = Réponses positives sur nos propres signalements
alerts-counter-forms-sent = Formulaires envoyés
alerts-counter-forms-received = Formulaires reçus

# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

node-title = Ce nœud
node-parts = Parties de cette section
node-overview = Vue d’ensemble
node-registers = Registres
node-policies = Règles
node-trust = Liste de confiance
node-diagnostics = Diagnostic

node-federation = Fédération
node-federation-words = { $name }, { $nodes } nœuds
node-rules = { $count } règles
node-served = Registres servis par ce nœud
node-served-none = Aucun

node-trust-lead = La liste de confiance indique quels nœuds appartiennent à la fédération, avec quelles clés, et ce que chacun sert. Elle est signée par les responsables de la fédération.
node-valid = Validité
node-in-force = En vigueur
node-not-in-force = Pas en vigueur
node-signers = Signée par
node-signed-by = Au moins { $count } des { $of } clés de la fédération
node-nodes = Nœuds
node-roles = Fonction
node-endpoint = Adresse
node-log = Journal
node-pins = Clés TLS
node-serves = Sert
node-askers-everyone = tous les nœuds peuvent interroger
node-askers-only = peuvent interroger : { $who }

node-register = Registre
node-about = Objet
node-where = Où se trouvent les données
node-here = Servi ici
node-yes = Oui
node-no = Non
node-unverified = Pas encore vérifié
node-unverified-words = Certaines indications ci-dessous n’ont pas encore été vérifiées dans le texte officiel.
node-code = Code
node-version = Version
node-controller = Responsable du traitement
node-acts = Fondement
node-who-may = Qui peut interroger, et pourquoi
node-may-search = Peuvent interroger à cette fin : { $who }.
node-shows = Une réponse montre au plus : { $level }.
node-shows-after = Après confirmation d’une réponse positive, au plus : { $level }.
node-search-under = Peut être interrogé sur la base de :
node-enter-under = Des données peuvent y être introduites sur la base de :
node-conditions = Conditions préalables à une recherche
node-penalty = L’infraction doit être passible d’une peine d’au moins { $months } mois.
node-searched-by = Critères de recherche possibles
node-at-least = au moins { $count } parmi : { $of }
node-mode-exact = doit être identique
node-mode-fuzzy = peut être ressemblant
node-mode-partial = une partie suffit
node-answers = Ce que montre une réponse
node-strong = Un candidat est dit fort à partir de { $strong }, et bon à partir de { $good } sur 1 000.
node-possible = Il est dit possible à partir de { $possible } sur 1 000. Rien n’est affiché en dessous, et { $most } au plus sont affichés.
node-holds = Ce qu’il contient, et que faire en cas de réponse positive
node-follows = Ce qui suit une réponse positive confirmée
node-retention = Durée de conservation des fiches
node-kept = Durée de conservation d’une fiche : { $period }.
node-kept-other = Fiches de type { $kinds } : { $period }.
node-reviewed = Délai de réexamen : { $period }.
node-warned = Préavis donné au propriétaire : { $period }.
node-rights = Droits des personnes enregistrées
node-rights-direct = Elles s’adressent à : { $contact }.
node-rights-indirect = Elles s’adressent à l’autorité de contrôle, au sujet de : { $contact }.
node-rights-days = Délai de réponse, en jours : { $days }, au plus tard { $most }.
node-rights-months = Délai de décision sur la rectification ou l’effacement, en mois : { $months }.

node-years = { $count ->
    [one] { $count } an
   *[other] { $count } ans
}
node-months = { $count ->
    [one] { $count } mois
   *[other] { $count } mois
}
node-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
node-hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
}
node-working-days = { $count ->
    [one] { $count } jour ouvrable
   *[other] { $count } jours ouvrables
}
node-at-once = Immédiatement
node-millis = { $count } ms

node-policies-lead = Rien n’est permis si aucune règle ne le permet, et une règle qui interdit prévaut sur une règle qui permet. Chaque entrée du journal cite la règle appliquée.
node-policies-version = Empreinte de ces règles :
node-rules-hash = Empreinte des règles
node-file-entry = Saisie de fiches
node-file-persons = Personnes
node-permits = Permet
node-forbids = Interdit
node-remedy = Ce qui aide :
node-try = Qui pourrait voir cela ?
node-try-lead = Choisissez qui ferait quoi, et pourquoi. Les règles en vigueur indiquent ce qu’elles décideraient. Rien n’est lu, et l’essai est consigné.
node-try-do = Consulter les règles
node-would-permit = Serait permis
node-would-refuse = Serait refusé
node-owes-four-eyes = Un second agent doit donner son accord avant toute suite donnée à ce qui est trouvé.
node-owes-silence = Le propriétaire ne doit pas être informé avant qu’une réponse positive soit confirmée.
node-owes-case = La référence de l’affaire accompagne ce qui est communiqué.
node-role = Rôle
node-action = Ce qui est fait
node-purpose = Finalité
node-basis = Base juridique
node-offence = Infraction
node-person = Rôle de la personne dans l’affaire
node-second = Un second agent donne son accord
node-confirmed = La réponse positive est confirmée
node-trained = L’agent est formé à l’examen des correspondances biométriques

node-health = Fonctionnement
node-ready = Le nœud peut fonctionner
node-refusing = Rien ne peut être écrit, donc aucune réponse n’est donnée, depuis
node-damage = Une détérioration a été constatée ; lancez une vérification
node-last-commit = Dernière écriture
node-never = Jamais
node-ledger = Journal
node-ledger-words = { $entries } entrées, dont { $signed } signées
node-schema = Version du stockage
node-backup = Dernière sauvegarde
node-backup-words = { $at }, avec { $entries } entrées du journal
node-backup-keys = Avec les clés secrètes
node-backup-no-keys = Sans les clés secrètes
node-backup-none = Aucune sauvegarde connue
node-records = { $count ->
    [one] { $count } fiche
   *[other] { $count } fiches
}
node-peers = Autres nœuds
node-peers-none = La fédération n’a pas d’autre nœud.
node-node = Nœud
node-state = Situation
node-last-contact = Dernière réponse
node-round-trip = Aller-retour
node-clock = Horloge
node-clock-ahead = { $count } ms d’avance sur la nôtre
node-clock-behind = { $count } ms de retard sur la nôtre
node-clock-same = Comme la nôtre
node-certificate = Certificat valable jusqu’au
node-software = Programme
node-last-fault = Dernière erreur
node-details = Détails
node-settings = Configuration
node-settings-lead = Telle qu’au démarrage du nœud ; une modification exige un redémarrage. Les secrets ne sont pas affichés.
node-settings-none = Ce processus n’affiche pas sa configuration.

node-level-flag = qu’il y a quelque chose
node-level-reference = une référence
node-level-core-data = les données de base
node-level-full = la fiche complète

node-about-alerts = Signalements : fiches demandant à d’autres d’agir.
node-about-person = Fiches concernant des personnes.
node-about-object = Fiches concernant des objets.

node-distribution-queried = Les données restent chez chaque propriétaire et sont interrogées en direct.
node-distribution-replicated = Chaque nœud habilité détient une copie que seul le propriétaire modifie.
node-distribution-hosted = Un nœud détient les données, les autres l’interrogent.
node-distribution-blinded = Les propriétaires publient des pseudonymes ; les interrogations sont elles aussi masquées.

node-gate-offence = L’infraction doit être indiquée.
node-gate-person-role = Le rôle de la personne dans l’affaire doit être indiqué.
node-gate-four-eyes = Un second agent doit donner son accord.
node-gate-by-two = Ce n’est une réponse positive que si deux agents la confirment.
node-gate-national = Les registres nationaux doivent avoir été consultés d’abord.
node-gate-silent = Le propriétaire n’apprend rien avant qu’une réponse positive soit confirmée.

node-peer-reachable = Répond
node-peer-warning = Répond, à surveiller
node-peer-failing = Ne répond pas
node-peer-unknown = Pas encore interrogé

node-person-suspect = Suspect
node-person-convicted = Condamné
node-person-victim = Victime
node-person-witness = Témoin ou contact
node-person-missing = Disparu ou non identifié
node-person-other = Autre

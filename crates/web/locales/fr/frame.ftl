# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

nav-search = Recherche
nav-work = Liste des tâches
nav-alerts = Signalements
nav-oversight = Contrôle
nav-node = Ce nœud
nav-help = Aide

frame-skip = Aller au contenu
frame-navigation = Sections
frame-sign-out = Se déconnecter
frame-help = Aide
frame-public-statistics = Statistiques publiques
frame-accessibility = Accessibilité
frame-language = Langue
frame-choose = Choisir

form-error-prefix = Erreur :

problem-what-to-do = Que faire
problem-rule = Règle appliquée :
problem-code = Code
problem-held = Cette page conserve ce que vous avez saisi. Rien n’en a été exécuté maintenant.
problem-held-again = Vérifiez d’abord si cela n’a pas été exécuté la première fois.
problem-held-sign-in = Connectez-vous dans une autre fenêtre, puis revenez ici et envoyez-le :
problem-held-send = Envoyer de nouveau
problem-to-start = Retour à l’accueil

start-title = Accueil
start-what = Ceci est un nœud d’une fédération de services de police et d’autorités frontalières. Les agents et leurs programmes y demandent ce que détiennent d’autres autorités ; chaque interrogation indique sa finalité et sa base juridique, et chaque accès est consigné.
start-this-node = Ce nœud
start-authority = Autorité
start-program = Programme
start-protocol = Protocole entre nœuds
start-trust-list = Liste de confiance, version
start-programs = Pour les programmes
start-guide = Comment utiliser l’interface
start-description = Sa description, OpenAPI 3.1
start-health = État de fonctionnement du nœud

sign-in-title = Connexion
sign-in-do = Se connecter
sign-in-officer = Compte
sign-in-password = Mot de passe
sign-in-code = Code
sign-in-code-hint = Les six chiffres affichés par votre authentificateur

field-purpose = Finalité
field-legal-basis = Base juridique
field-case-reference = Référence de l’affaire
field-offence = Infraction
field-penalty-months = Peine maximale
field-person-role = Rôle de la personne
field-urgency = Urgence
field-statement = Motifs
field-reason = Motif
field-terms = Objet de l’interrogation

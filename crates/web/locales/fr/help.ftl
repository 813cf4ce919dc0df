# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

help-title = Aide
help-where = Où se trouve quoi
help-look-up = À consulter
help-components = Composants de ces pages, pour les développeurs

help-way-search = Interroger par une seule interrogation tous les registres auxquels vous avez accès.
help-way-work = Ce qui vous attend, vous et votre unité : candidats, rapports, réexamens, propositions.
help-way-alerts = Introduire, voir et tenir à jour les signalements de votre État.
help-way-oversight = Retrouver, prouver et apprécier ce qui a été fait des données.
help-way-node = Ce qu’est ce nœud, ses registres et ses règles, et les autres nœuds.
help-way-help = Cette page.

help-glossary = Glossaire
help-glossary-lead = Un seul mot pour chaque chose, le même sur toutes les pages. Il est rédigé en anglais.
help-shortcuts = Touches
help-shortcuts-lead = Là où une liste ou une zone de saisie peut être utilisée au moyen d’une seule touche, voici les touches.
help-key-box = Aller à la zone de recherche
help-key-next = Ligne suivante, ligne précédente d’une liste
help-key-open = Ouvrir la ligne
help-key-judge = Aller à oui, non ou incertain pour un candidat ; une touche seule n’envoie jamais rien
help-key-this = Afficher cette page
help-key-none = Les touches n’ont aucun effet pendant la saisie dans un champ. Tout peut aussi se faire avec Tab et Entrée.

help-channels = Quel canal dans quel cas
help-channels-lead = La voie que prévoit la loi pour chaque échange entre États.
help-channel-sirene = Bureau SIRENE
help-channel-sirene-when = Après une réponse positive sur un signalement du système d’information Schengen.
help-channel-sirene-how = Confirmez la réponse positive et rendez-en compte. Le bureau SIRENE échange toutes les autres informations relatives au signalement avec l’État signalant.
help-channel-spoc = Point de contact unique, par SIENA
help-channel-spoc-when = Pour demander des informations dont disposent les services répressifs d’un autre État membre, ou leur en envoyer.
help-channel-spoc-how = Le point de contact unique envoie et répond. SIENA est le canal habituel ; un autre canal peut être utilisé en cas d’urgence, si un pays tiers ou une organisation internationale participe, ou après un incident.
help-channel-pruem = Consultation automatisée (Prüm)
help-channel-pruem-when = Pour savoir si un autre État membre détient des données relatives aux véhicules ou des fichiers de police répondant à votre interrogation.
help-channel-pruem-how = Faites la recherche ici. Vous apprenez d’abord s’il y a une correspondance ; les données de base suivent lorsqu’une personne l’a confirmée.
help-channel-interpol = Interpol
help-channel-interpol-when = Si des pays tiers ou des organisations internationales participent ou participeront.
help-channel-interpol-how = Adressez-vous au bureau central national d’Interpol, qui fait partie de votre point de contact unique.

help-law = Bases juridiques
help-law-lead = L’acte et l’article qui correspondent à chaque code, et ce pour quoi les registres l’acceptent.
help-law-act = Acte
help-law-text = Texte
help-law-article = Article
help-law-unverified = Pas encore vérifié
help-law-permits = Ce qu’elle permet ici
help-law-nothing = Aucun registre de ce nœud ne l’accepte.
help-law-search = Rechercher : { $register }, pour { $purposes }
help-law-enter = Introduire : { $register }, pour { $purposes }

help-accessibility-short = Ces pages sont pour tous : au clavier, avec un lecteur d’écran ou une loupe, sur un téléphone, sans scripts.
help-accessibility-aim = Objectif
help-accessibility-aim-words = Les règles pour l’accessibilité des contenus Web (WCAG) 2.2, niveau AA, et la norme européenne EN 301 549.
help-accessibility-tested = Ce qui est testé
help-accessibility-tested-words = Des programmes vérifient que les pages sont exemptes d’obstacles connus, en plusieurs tailles, avec et sans scripts. Des programmes ne peuvent pas trouver tous les obstacles.
help-accessibility-open = Ce qui n’est pas accessible
help-accessibility-open-words = Le texte des règles et certaines explications ne sont disponibles qu’en anglais. Les noms des comptes des agents et les codes sont affichés tels quels.
help-accessibility-tell = Nous informer
help-accessibility-tell-words = Si quelque chose est inutilisable, indiquez à l’administrateur de votre autorité de quelle page il s’agit et ce que vous utilisez. Tout ce qui se fait sur ces pages peut aussi se faire par la ligne de commande de l’exploitant.

law-regulation = règlement (UE) { $number }
law-regulation-ec = règlement (CE) nº { $number }
law-directive = directive (UE) { $number }
law-decision = décision { $number }/JAI
law-framework-decision = décision-cadre { $number }/JAI
law-article = { $act } art. { $article }
law-articles = { $act } art. { $article }
law-and = { $first } et { $last }
law-to = { $first } à { $last }

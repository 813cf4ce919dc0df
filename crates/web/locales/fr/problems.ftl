# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

problem-justification-incomplete = La justification est incomplète
remedy-justification-incomplete = Indiquez la finalité, la base juridique et la référence de l’affaire.

problem-code-unknown = Un code ne figure pas dans sa table
remedy-code-unknown = Choisissez un code de la table indiquée.

problem-query-malformed = L’interrogation est mal formée
remedy-query-malformed = Corrigez les champs indiqués.

problem-search-key-not-permitted = Le registre ne peut pas être interrogé sur ces critères
remedy-search-key-not-permitted = Ajoutez les critères exigés par la déclaration du registre.

problem-denied = Une règle ne le permet pas
remedy-denied = Lisez la règle indiquée ; adressez-vous à votre supérieur si vous pensez qu’elle ne s’applique pas.

problem-purpose-not-accepted = Le registre n’accepte pas cette finalité et cette base juridique
remedy-purpose-not-accepted = Indiquez une finalité que le registre accepte, si c’est la véritable.

problem-second-officer-required = Un second agent doit donner son accord
remedy-second-officer-required = Demandez la confirmation d’un collègue d’une autre unité.

problem-not-signed-in = Connectez-vous d’abord
remedy-not-signed-in = Connectez-vous, ou présentez un certificat client ou un jeton.

problem-sign-in-failed = La connexion a échoué
remedy-sign-in-failed = Vérifiez le nom, le mot de passe et le code ; après plusieurs échecs, attendez le temps indiqué.

problem-sign-in-blocked = Trop de tentatives échouées
remedy-sign-in-blocked = Attendez le temps indiqué ou adressez-vous à votre administrateur.

problem-sign-in-too-weak = Le service de connexion n’a pas confirmé votre identité avec assez de sûreté
remedy-sign-in-too-weak = Connectez-vous-y avec un second facteur, ou ici d’une autre manière.

problem-provider-unavailable = Le service de connexion ne répond pas
remedy-provider-unavailable = Connectez-vous d’une autre manière, ou réessayez plus tard.

problem-step-up-needed = Prouvez de nouveau votre identité
remedy-step-up-needed = Prouvez-la par mot de passe, code ou clé d’accès, puis recommencez.

problem-enrolment-needed = Configurez d’abord votre connexion
remedy-enrolment-needed = Définissez un mot de passe ou enregistrez une clé d’accès.

problem-not-found = Introuvable
remedy-not-found = Vérifiez l’identifiant.

problem-method-not-allowed = L’adresse n’accepte pas cette méthode
remedy-method-not-allowed = Utilisez une méthode citée dans le champ d’en-tête `Allow`.

problem-conflict = La situation a changé
remedy-conflict = Rechargez et recommencez.

problem-body-too-large = Le contenu dépasse la limite
remedy-body-too-large = Envoyez-en moins à la fois.

problem-body-malformed = Le contenu ne peut pas être lu
remedy-body-malformed = Envoyez ce que prévoit la description de l’interface.

problem-media-type-unsupported = Le type de média n’est pas accepté
remedy-media-type-unsupported = Envoyez application/json.

problem-page-invalid = La page n’est pas valable
remedy-page-invalid = Utilisez le curseur de la page précédente et, au plus, la taille indiquée.

problem-form-forged = Le formulaire n’a pas été envoyé depuis une page de cette session
remedy-form-forged = Ouvrez de nouveau la page et remplissez-y le formulaire.

problem-rate-exceeded = Trop de demandes
remedy-rate-exceeded = Ralentissez ; la limite et le temps d’attente sont indiqués.

problem-overloaded = Le nœud est occupé
remedy-overloaded = Recommencez dans un instant.

problem-ledger-unavailable = Le journal des accès ne peut pas être écrit, aucune réponse ne peut donc être donnée
remedy-ledger-unavailable = Informez l’exploitant ; le service reprend de lui-même dès que le journal peut être écrit.

problem-store-unavailable = Le stockage est inutilisable
remedy-store-unavailable = Informez l’exploitant.

problem-record-damaged = Une fiche enregistrée est endommagée
remedy-record-damaged = Informez l’exploitant : la fiche doit être restaurée à partir d’une sauvegarde.

problem-internal = Une erreur interne s’est produite
remedy-internal = Informez l’exploitant en indiquant l’heure.

problem-peer-unknown = Le nœud ne figure pas sur la liste de confiance
remedy-peer-unknown = Demandez aux exploitants de la fédération d’inscrire le nœud sur la liste.

problem-peer-not-entitled = La liste de confiance n’y habilite pas le nœud
remedy-peer-not-entitled = Ne demandez que ce à quoi la liste de confiance habilite le nœud.

problem-signature-invalid = La signature n’est pas valable
remedy-signature-invalid = Vérifiez la clé de signature et que rien n’altère les messages en chemin.

problem-signature-missing = La signature manque ou ne couvre pas ce qu’elle doit couvrir
remedy-signature-missing = Signez comme le prévoit le protocole.

problem-digest-mismatch = Le contenu ne correspond pas à son empreinte
remedy-digest-mismatch = Envoyez le contenu sans l’altérer.

problem-replayed = La demande a déjà été reçue
remedy-replayed = Signez chaque demande de nouveau.

problem-clock-skew = L’heure de la signature est hors de la plage admise
remedy-clock-skew = Synchronisez l’horloge du nœud demandeur.

problem-trust-list-stale = La liste de confiance est périmée
remedy-trust-list-stale = Installez la liste de confiance actuelle.

problem-version-unsupported = La version du protocole n’est pas prise en charge
remedy-version-unsupported = Mettez à jour le plus ancien des deux nœuds.

problem-register-not-served = Le registre n’est pas servi ici
remedy-register-not-served = Interrogez un nœud qui le sert.

problem-record-invalid = La fiche n’est pas conforme à la déclaration du registre
remedy-record-invalid = Corrigez les champs indiqués.

problem-form-invalid = Le formulaire n’est pas conforme à sa déclaration
remedy-form-invalid = Corrigez les champs indiqués.

problem-not-owner = Seul le propriétaire d’une fiche peut la modifier
remedy-not-owner = Proposez la modification au propriétaire.

problem-alert-incompatible = Un signalement d’un autre État est incompatible avec celui-ci
remedy-alert-incompatible = Consultez les États indiqués ; n’introduisez le signalement malgré tout que pour des intérêts nationaux essentiels.

problem-feed-set-back = Le flux de ce nœud ne continue pas ce qu’il a publié
remedy-feed-set-back = Restaurez une sauvegarde contenant ce qui a été publié ; d’ici là, rien n’est introduit.

problem-proof-invalid = La preuve n’est pas valable
remedy-proof-invalid = Considérez le document comme non prouvé ; l’erreur est indiquée.

problem-configuration-invalid = La configuration n’est pas valable
remedy-configuration-invalid = Corrigez le paramètre indiqué et redémarrez.

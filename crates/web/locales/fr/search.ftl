# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

search-title = Recherche
search-tabs = Façons de rechercher
search-one = Une personne ou un objet
search-batch = Plusieurs à la fois
search-recent = Vos recherches

search-why-of = Pourquoi vous recherchez ({ $unit })
search-purpose-missing = indiquez pourquoi avant de rechercher
search-purpose-said = { $why } · affaire { $case }
search-purpose-change = Modifier
search-purpose = Finalité
search-basis = Base juridique
search-case = Référence de l’affaire
search-offence = Infraction
search-role = Rôle de la personne
search-where-asked = Là où un registre le demande
search-penalty = Peine maximale, en mois
search-penalty-hint = Si l’infraction risque d’être trop légère
search-urgency = Urgence
search-statement = Vos motifs
search-statement-hint = Là où un texte est nécessaire
search-anew = La finalité indiquée vaut aussi pour cette interrogation
search-role-suspect = Suspect
search-role-convicted = Condamné
search-role-victim = Victime
search-role-witness = Témoin ou contact
search-role-missing = Personne disparue ou dépouille
search-role-other = Autre
search-urgency-normal = Normal
search-urgency-urgent = Urgent
search-urgency-life-in-danger = Vie en danger

search-box = Nom, date de naissance, document, immatriculation ou autre numéro
search-box-hint = Saisissez ou collez, y compris les lignes d’un passeport. Par exemple : Velichkov, Todor 14.3.1979
search-do = Rechercher
search-recognise = Vérifier d’abord
search-recognised = Compris comme
search-or = ou { $what }
search-look = Vérifiez ce qui a été compris, puis lancez la recherche.
search-form = Tous les champs
search-person = Personne
search-document = Document
search-object = Véhicule ou autre objet
search-name-hint = Si vous ne pouvez pas en distinguer les parties
search-date-hint = 1979-03-14, 14.3.1979, 03/1979 ou 1979
search-part-hint = * pour ce que vous ignorez
search-reference-hint = D’une réponse antérieure
search-document-kind = Type de document
search-document-issuer = Pays de délivrance
search-plate-country = Pays d’immatriculation
search-number-kind = Type de numéro
search-term-name = Nom
search-term-whole-name = Nom complet
search-term-family = Nom de famille
search-term-given = Prénoms
search-term-other-name = Autre nom de la même personne
search-term-birth-date = Date de naissance
search-term-sex = Sexe
search-term-nationality = Nationalité
search-term-birth-place = Lieu de naissance
search-term-document = Numéro du document
search-term-plate = Immatriculation
search-term-vin = Numéro d’identification du véhicule
search-term-number = Autre numéro
search-term-reference = Référence
search-term-day-month = jour et mois inversés
search-sex-F = Féminin
search-sex-M = Masculin
search-sex-X = Autre
search-number-imei = Appareil mobile (IMEI)
search-number-container = Conteneur
search-number-firearm = Arme à feu
search-number-banknote = Billet de banque
search-number-aircraft-registration = Aéronef, immatriculation
search-number-aircraft-serial = Aéronef, numéro de série
search-number-hull = Bateau, coque
search-number-boat-registration = Bateau, immatriculation
search-number-engine = Moteur
search-number-equipment = Équipement industriel
search-number-it = Matériel informatique
search-number-part = Partie d’un objet
search-number-payment-card = Carte de paiement
search-number-serial = Autre numéro de série

search-remark-no-register = aucun registre n’est interrogé par numéro de téléphone ou adresse électronique. Cet élément a été omis.
search-remark-check-digit = un chiffre de contrôle ne convient pas. Comparez avec le document ou l’appareil.
search-remark-not-understood = cet élément n’a pas été compris. Saisissez-le dans son champ ou omettez-le.
search-remark-too-much = C’est trop pour une seule interrogation.
search-remark-several = { $count ->
    [one] { $count } élément a été omis, car son champ est déjà rempli. Faites une recherche à part pour cet élément.
   *[other] { $count } éléments ont été omis, car leurs champs sont déjà remplis. Faites une recherche à part pour chacun.
 }
search-fault-nothing = Indiquez qui ou ce que vous cherchez.
search-fault-name = Un nom comporte des lettres, et au plus 300 caractères par partie.
search-fault-date = Indiquez une date telle que 1979-03-14, 14.3.1979, 03/1979 ou 1979.
search-fault-choice = Choisissez dans la liste.
search-fault-text = Au plus 300 caractères.
search-fault-number = Un numéro de document comporte des lettres ou des chiffres, au plus 64.
search-fault-plate = Une immatriculation comporte au plus 16 lettres et chiffres. Avec *, indiquez-en au moins trois à la suite.
search-fault-vin = Il comporte 17 caractères, sans I, O ni Q.
search-fault-object = Ce n’est pas un numéro du type choisi.
search-fault-months = Indiquez un nombre de mois.
search-fault-anew = { $registers } : confirmez la finalité pour chaque interrogation.
search-fault-lines = Au plus { $count } lignes à la fois.

search-whom = Qui interroger, et combien de temps attendre
search-whom-hint = Tous ceux qui peuvent être interrogés, si vous n’en choisissez aucun.
search-registers = Registres
search-authorities = Autorités
search-deadline = Attendre au plus
search-deadline-hint = Les réponses s’affichent à mesure qu’elles arrivent.
search-seconds = { $count ->
    [one] { $count } seconde
   *[other] { $count } secondes
 }

search-results-title = Réponses
search-answers = Réponses par autorité et registre
search-progress = Réponses reçues : { $answered } sur { $due }.
search-progress-hits = { $count ->
    [0] Aucun candidat jusqu’ici.
    [one] { $count } candidat jusqu’ici.
   *[other] { $count } candidats jusqu’ici.
 }
search-progress-waiting = En attente de : { $names }
search-complete = Chaque registre interrogé a répondu.
search-incomplete = Le tableau n’est pas complet.
search-unfinished = Cette recherche ne s’est pas terminée ici. Ce qui est affiché est ce qui est arrivé jusqu’ici.
search-load = Recharger
search-class-hit = réponse positive
search-class-no-hit = aucune réponse positive
search-class-stale = rien trouvé dans une copie périmée
search-class-refused = non permis
search-class-late = pas de réponse à temps
search-class-unavailable = pas de réponse
search-outcome-waiting = Pas encore de réponse
search-outcome-hit = Réponse positive ({ $count })
search-outcome-no-hit = Aucune réponse positive
search-outcome-stale = Rien trouvé, mais la copie est périmée
search-outcome-stale-ask = Il se peut qu’il y ait quelque chose auprès de : { $names }. Adressez-vous-y.
search-outcome-refused = Non permis
search-outcome-late = Pas de réponse à temps
search-outcome-late-what = Rien n’est arrivé en { $seconds } s. Il se peut qu’il y ait quelque chose : relancez la recherche.
search-outcome-unavailable = Indisponible
search-outcome-unavailable-since = Indisponible depuis { $time }
search-outcome-unavailable-what = Il se peut qu’il y ait quelque chose : relancez la recherche plus tard.
search-unavailable-unreachable = L’autre nœud est injoignable.
search-unavailable-tls = L’autre nœud n’a pas pu prouver son identité.
search-unavailable-bad-signature = La signature de la réponse n’est pas valable ; la réponse n’est donc pas affichée.
search-unavailable-undecodable = La réponse n’a pas pu être lue.
search-unavailable-version = L’autre nœud utilise une autre version.
search-unavailable-cut-off = La réponse s’est interrompue.
search-unavailable-overloaded = L’autre nœud est trop occupé.
search-unavailable-ledger = L’accès n’a pas pu être consigné ; rien n’est donc affiché.
search-unavailable-internal = Une erreur interne s’est produite. Informez votre exploitant.
search-copy-old = { $name } : copie datant de { $hours } h.
search-copy-never = { $name } : pas encore de copie complète ici.
search-cut = Il y a plus de candidats qu’il n’est permis d’en afficher. Précisez la recherche.
search-not-asked = { $count ->
    [one] { $count } registre n’a pas été interrogé
   *[other] { $count } registres n’ont pas été interrogés
 }
search-authority = Autorité
search-register = Registre
search-reason = Motif
search-again = Rechercher de nouveau
search-receipt = Télécharger le récépissé
search-candidate-unnamed = Afficher le candidat
search-misused-short = Nom d’une victime d’usurpation d’identité
search-band-strong = Fort
search-band-good = Bon
search-band-possible = Possible
search-why-same = Identique : { $what }.
search-why-alike = Ressemblant : { $what }.
search-why-different = Différent : { $what }.

search-candidate-title = Est-ce bien la personne ou l’objet recherché ?
search-misused = Ce nom est celui d’une victime d’usurpation d’identité
search-misused-what = N’agissez pas contre cette personne en raison du nom. Laissez-la prouver son identité.
search-safety = Pour votre sécurité
search-todo = Que faire
search-beside = Ce que vous avez demandé et ce que contient le registre
search-beside-other = Ce qui a été demandé et ce que contient le registre
search-flag-only = Le registre indique seulement qu’il y a quelque chose. Demandez à son propriétaire.
search-feature = Caractéristique
search-asked = Demandé
search-found = Trouvé
search-agreement = Concordance
search-found-withheld = non affiché à ce stade
search-found-missing = absent de la fiche
search-effect-same = Identique
search-effect-alike = Ressemblant
search-effect-neutral = Non comparable
search-effect-different = Différent
search-numbers = L’explication et ses chiffres
search-score = Concordance { $score } sur 1000.
search-score-what = Elle indique dans quelle mesure la fiche correspond à l’interrogation, et rien sur la personne. Un bit de plus rend deux fois plus probable qu’il s’agisse de la même personne.
search-explanation = Explication
search-bits = Bits
search-record = Ce que montre le propriétaire
search-identity-main = nom principal
search-identity-birth = nom à la naissance
search-identity-former = ancien nom
search-identity-alias = pseudonyme
search-identity-misused = nom de la victime
search-judge = Votre appréciation
search-judge-why = Pourquoi ?
search-judge-hint = Qu’avez-vous comparé ? Cela reste consigné.
search-confirm = C’est bien cela
search-reject = Ce n’est pas cela
search-unsure = Je ne peux pas trancher
search-judged = Apprécié :
search-verdict-confirmed = Confirmé
search-verdict-rejected = Rejeté
search-verdict-unsure = Incertain
search-next = Suite
search-next-hit = Rendre compte de la réponse positive
search-next-back = Retour aux réponses
search-next-owner = Pour en demander plus au propriétaire, indiquez :
search-log = Au journal
search-log-what = Ces entrées prouvent votre interrogation et cette réponse. Votre délégué à la protection des données peut les ouvrir.
search-record-asked = Votre interrogation
search-record-answered = La réponse, chez le propriétaire
search-record-received = La réponse, ici
search-before = Candidat précédent
search-after = Candidat suivant
search-second-title = Une seconde appréciation
search-second-what = Un collègue a posé cette question. Comparez vous-même : vous verrez ce qu’il en pense une fois votre appréciation donnée.
search-second-awaited = Un second agent doit aussi l’apprécier. C’est une réponse positive si vous la confirmez tous les deux.
search-second-disagree = Les deux appréciations divergent : ce n’est pas une réponse positive.
search-second-hit = Les deux agents l’ont confirmée : c’est une réponse positive.
search-second-other = L’appréciation de votre collègue
search-contact = Point de contact
search-next-owner-none = Pour demander au propriétaire, adressez-vous à votre point de contact unique : la liste de confiance n’indique aucun point de contact pour { $authority }.
search-accesses = Tous les accès à cet enregistrement
search-accesses-who = Votre délégué à la protection des données et l’autorité de contrôle peuvent voir tous les accès à cet enregistrement.
search-receipt-title = Vérifier un récépissé
search-receipt-what = Un récépissé prouve ce qui a été demandé, pourquoi, et ce que chaque registre a répondu. Il est vérifié ici et n’est pas conservé.
search-receipt-file = À partir d’un fichier
search-receipt-text = Le récépissé
search-receipt-do = Vérifier le récépissé
search-receipt-holds = Le récépissé est valable.

search-standing = M’informer lorsque quelque chose de nouveau est introduit
search-standing-what = La même interrogation est répétée ici, pour la même finalité, à chaque modification d’un registre de ce nœud. Vous la trouverez dans votre liste des tâches.
search-standing-span = Pendant
search-standing-do = Continuer d’interroger
search-standing-made = Vous serez informé. L’interrogation figure parmi vos recherches.
search-standing-yours = Vos interrogations permanentes
search-standing-ends = Prend fin
search-standing-end = Y mettre fin
search-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
 }

search-recent-none = Vous n’avez pas encore fait de recherche.
search-when = Quand
search-question = Demandé
search-result = Résultat
search-registers-with-hits = { $count ->
    [0] Aucune réponse positive
    [one] Réponses positives dans { $count } registre
   *[other] Réponses positives dans { $count } registres
 }
search-newest = Les plus récentes
search-older = Plus anciennes
search-line = Ligne
search-lines = Une interrogation par ligne
search-lines-hint = Au plus { $count } lignes. Seuls les registres de ce nœud sont interrogés, y compris les copies de signalements d’autrui.
search-batch-whom = Chaque registre de ce nœud qui peut être interrogé, si vous n’en choisissez aucun.
search-do-all = Tout rechercher
search-csv = Télécharger en CSV
search-open = Ouvrir

search-keys = Touches
search-key-box = Vers la zone de saisie
search-key-move = Vers le candidat suivant ou précédent
search-key-open = Ouvrir le candidat
search-key-judge = Vers le bouton : c’est cela, ce n’est pas cela, impossible de trancher
search-key-help = Afficher ces touches

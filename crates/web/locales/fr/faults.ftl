# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

said-id-form = doit comporter de 1 à { $length_max } { $length_max ->
        [one] caractère autorisé
       *[other] caractères autorisés
    }
said-date-form = la date n’a aucune des formes YYYY, YYYY-MM, YYYY-MM-DD, FROM/TO, chacune avec `~` si elle est approximative
said-date-order = la période se termine avant de commencer
said-time-form = l’heure n’est pas un horodatage RFC 3339 en UTC
said-country-unknown = le pays n’est ni un code alpha-3 de l’ISO 3166-1 ni un code du document 9303 de l’OACI
said-vin-form = le numéro d’identification du véhicule doit comporter 17 caractères parmi A-Z et 0-9, sans I, O ni Q (ISO 3779)
said-plate-form = l’immatriculation doit comporter de 1 à { $most } { $most ->
        [one] lettre ou chiffre
       *[other] lettres ou chiffres
    }
said-document-form = le numéro de document doit comporter de 1 à { $most } { $most ->
        [one] lettre ou chiffre
       *[other] lettres ou chiffres
    }
said-number-form = ce n’est pas un numéro du genre `{ $kind }`
said-check-digit = le chiffre de contrôle ne convient pas au reste du numéro du genre `{ $kind }` : vérifiez
said-partial-form = pour une partie d’immatriculation, de numéro d’identification de véhicule ou de numéro d’un autre objet, il faut connaître au moins { $least ->
        [one] { $least } caractère
       *[other] { $least } caractères
    } au début ou à la fin, avec `?` pour un caractère inconnu et `*` pour un nombre quelconque
said-text-form = doit comporter de 1 à { $most } { $most ->
        [one] caractère
       *[other] caractères
    }, sans caractère de commande
said-not-one-of = doit être l’une de ces valeurs : { $allowed }
said-too-many-entries = contient plus de { $most } { $most ->
        [one] élément
       *[other] éléments
    }
said-field-undeclared = la déclaration du registre ne comporte pas ce champ
said-field-mandatory = la déclaration du registre rend ce champ obligatoire
said-too-many-values = { $most } { $most ->
        [one] valeur autorisée
       *[other] valeurs autorisées
    } au plus
said-value-type = une valeur de type `{ $kind }` est nécessaire
said-number-kind = un numéro du genre `{ $kind }` est nécessaire
said-no-parts = une valeur de ce type n’a pas de parties
said-parts-of-type = les parties de ce type sont { $parts }
said-part-unknown = `{ $part }` ne fait pas partie de ses codes
said-part-needed = la partie `{ $part }` est nécessaire
said-place-empty = un lieu doit indiquer quelque chose
said-too-many-birth-dates = un nom comporte au plus { $most } { $most ->
        [one] date
       *[other] dates
    } de naissance
said-plain-text = il faut de 1 à { $most } { $most ->
        [one] caractère
       *[other] caractères
    }, sans caractère de commande
said-code-unknown = le code ne figure pas dans la table `{ $table }`
said-currency-unknown = la monnaie ne figure pas dans la table `currencies`
said-document-kind-unknown = le genre ne figure pas dans la table `document-types`
said-type-unknown = le registre ne contient pas de fiches de ce type
said-type-needs = les fiches de type `{ $type_code }` ({ $article }) exigent ce champ
said-type-never = les fiches de type `{ $type_code }` ne le comportent jamais ({ $article })
said-type-not-kind = les fiches de type `{ $type_code }` ne couvrent pas le genre `{ $kind }`
said-kind-needs = les fiches du genre `{ $kind }` exigent ce champ
said-kind-needs-one = les fiches du genre `{ $kind }` exigent au moins l’un des champs `{ $fields }`
said-code-unfit = le code ne convient pas au champ `{ $field }`
said-owned-by-other = la fiche appartient à une autre autorité : seul son propriétaire la modifie
said-record-form = ce n’est pas un objet composé de `id` et `fields`
said-value-form = ni un texte, ni des parties nommées, ni une valeur complète
said-available-missing = est à introduire si la donnée est disponible
said-name-no-letter = une partie du nom ne comporte aucune lettre
said-family-name-missing = le nom de famille manque
said-one-name-only = un seul nom est indiqué
said-date-ahead = la date est dans le futur
said-date-far-back = la date est plus ancienne que toute vie humaine
said-vin-check-digit = le chiffre de contrôle du numéro d’identification du véhicule ne convient pas ; certains constructeurs n’en utilisent pas
said-form-missing = donnée manquante : indiquez-la
said-form-undeclared = n’est pas un champ de ce formulaire : supprimez-le
said-form-not-asked = n’est pas demandé pour cette catégorie de signalement : supprimez-le
said-form-consent = révèle où se trouve un adulte qui n’a pas donné son consentement : supprimez-le ou consignez le consentement ; à défaut, indiquez seulement que la personne a été retrouvée
said-form-contradiction = contredit la date de naissance du signalement : corrigez-la ou faites corriger le signalement par l’État signalant
said-form-texts = contient de 1 à { $most } { $most ->
        [one] texte
       *[other] textes
    }
said-form-characters = comporte de 1 à { $most } { $most ->
        [one] caractère
       *[other] caractères
    }
said-form-time = est une heure telle que 2026-01-31T14:05:00Z : écrivez-la ainsi
said-form-table-missing = cite un code dont la table n’est pas installée ici
said-form-flag = est `true` ou `false`
said-form-yes-no = est `yes` ou `no`
said-form-list = est une liste de textes
said-form-text = est un seul texte
said-form-moment = est une heure telle que 2026-01-31T14:05
said-purpose-missing = donnée manquante : indiquez à quoi les données serviront
said-legal-basis-missing = donnée manquante : citez l’acte et l’article
said-case-reference-missing = donnée manquante : indiquez le numéro du dossier
said-at-most-characters = au plus { $most } { $most ->
        [one] caractère
       *[other] caractères
    }
said-not-in-table = n’est pas un code de la table `{ $table }`
said-say-it = dites-le en 1 à { $most } { $most ->
        [one] caractère
       *[other] caractères
    }
said-say-it-shorter = dites-le en { $most } { $most ->
        [one] caractère
       *[other] caractères
    } au plus
said-say-why = dites pourquoi en 1 à { $most } { $most ->
        [one] caractère
       *[other] caractères
    }
said-say-still-needed = dites en 1 à { $most } { $most ->
        [one] caractère
       *[other] caractères
    } pourquoi c’est encore nécessaire
said-say-decided = dites en 1 à { $most } { $most ->
        [one] caractère
       *[other] caractères
    } ce qui a été décidé
said-say-unlawful = dites pourquoi ce n’était pas licite
said-say-question = dites ce que vous voulez savoir
said-say-answer = dites pourquoi vous avez effectué cet accès
said-has-characters = doit comporter de { $least } à { $most } { $most ->
        [one] caractère
       *[other] caractères
    }
said-empty-or-long = ne doit être ni vide ni trop long
said-choose-one = choisissez-en un
said-choose-action = choisissez une action
said-choose-register = choisissez un registre
said-choose-role = choisissez un rôle
said-give-day = indiquez un jour
said-give-percent = indiquez de 1 à 100 pour cent
said-give-number = indiquez un nombre
said-give-account-or-record = indiquez un compte ou l’identifiant d’une fiche
said-day-form = écrivez le jour sous la forme 2026-11-21
said-period-form = écrivez 2026, 2026-11 ou 2026-11-21 selon la période
said-none-of-those = cela ne fait pas partie de ce qui existe
said-no-position = ce n’est pas une position du journal
said-end-before-start = doit être postérieur au début
said-per-mille = tirez de 1 à 1 000 sur mille
said-group-most = tirez de 1 à { $most } dans un groupe
said-period-full = la période contient plus de { $most } { $most ->
        [one] entrée
       *[other] entrées
    } ; choisissez-en une plus courte
said-parameter-form = un paramètre manque, est inconnu ou est mal formé
said-not-utf8 = ce n’est pas de l’UTF-8
said-control-character = contient un caractère de commande ; saisissez de nouveau
said-no-form = n’est pas le nom d’un formulaire
said-work-changed = a changé depuis sa consultation : vérifiez
said-work-kind-unknown = l’un des codes n’est pas un genre de tâche
said-items-count = citez de 1 à { $most } { $most ->
        [one] élément
       *[other] éléments
    }
said-item-twice = citez chaque élément une seule fois
said-items-none = cochez ce qui doit être attribué à quelqu’un
said-officer-missing = indiquez le compte d’un agent de votre unité
said-officer-of-other = n’est pas un agent de votre unité
said-two-letters = doit comporter deux lettres
said-roles-count = citez de 1 à { $most } { $most ->
        [one] rôle
       *[other] rôles
    }
said-role-unknown = `{ $role }` ne figure pas dans la table `roles`
said-code-not-present = n’est pas le code actuel de l’authentificateur
said-ceremony-ended = n’est plus valable ou a déjà servi ; recommencez
said-credential-other = n’est pas ce qui était demandé ; recommencez
said-scopes-none = citez au moins un domaine d’accès
said-token-life = doit se situer dans { $days ->
        [one] le jour qui vient
       *[other] les { $days } jours qui viennent
    }
said-condition-unmet = dites comment cette condition de la catégorie est remplie
said-too-many-alerts = trop de signalements sont cités
said-never-terrorism = un signalement de cette catégorie ne porte jamais sur des infractions terroristes
said-statement-long = la déclaration est trop longue
said-proportionality-missing = dites pourquoi le cas est suffisamment adapté, pertinent et important (SIS-P, art. 21)
said-judicial-missing = indiquez l’autorité judiciaire qui le demande, et sa demande
said-judicial-authority = indiquez l’autorité judiciaire
said-judicial-request = indiquez sa demande : une référence
said-victim-later = la victime d’une usurpation d’identité est ajoutée une fois le signalement créé, avec le consentement de la victime
said-threat-review = la réévaluation a lieu avant que le signalement lui-même ne doive être réexaminé
said-criteria-unknown = cette autorité n’a publié aucun critère de cette version
said-not-together = { $one } et { $other } ne vont pas ensemble (règles de la version { $version })
said-not-alerts = le registre ne déclare pas cette catégorie comme une catégorie de signalements
said-category-kept = un signalement garde sa catégorie : mettez-y fin et introduisez-en un autre
said-ground-unfit = un signalement de cette catégorie prend fin pour l’un de ces motifs : { $grounds }
said-never-flagged = les signalements de cette catégorie ne sont pas assortis d’un indicateur de validité
said-flag-own = l’indicateur de validité d’un signalement concerne d’autres États que le sien
said-never-hidden = les signalements de cette catégorie ne sont pas masqués
said-link-self = un signalement n’est pas mis en relation avec lui-même
said-victim-not-agreed = la victime n’a pas donné son accord pour cette catégorie
said-values-count = indiquez de 1 à { $most } { $most ->
        [one] valeur
       *[other] valeurs
    }
said-victim-name = le nom de la victime est nécessaire pour distinguer les personnes
said-not-persons = le registre ne porte pas sur des personnes
said-registers-count = citez de 1 à { $most } { $most ->
        [one] registre
       *[other] registres
    }
said-ends-ahead = est dans le futur, à { $days ->
        [one] un jour
       *[other] { $days } jours
    } au plus : une interrogation permanente expire
said-register-not-here = ce nœud ne fournit pas `{ $register }`
said-register-not-declared = `{ $register }` n’est pas déclaré sur ce nœud
said-register-no-alerts = `{ $register }` ne contient pas de signalements
said-register-nobody = aucun nœud ne fournit `{ $register }`
said-authority-nothing = `{ $authority }` ne fournit rien de ce que vous demandez
said-register-none-left = il ne reste aucun registre à interroger
said-register-none-of-alerts = ce nœud ne fournit aucun registre de signalements
said-register-not-held = ce nœud ne détient ni `{ $register }` ni une copie de celui-ci
said-hits-no-form = aucun formulaire n’est déclaré ici pour les réponses positives de `{ $register }`
said-terms-nothing = ne contient rien à quoi les critères de l’interrogation pourraient correspondre
said-terms-not-permitted = le registre `{ $register }` ne peut pas être interrogé sur ces critères
said-declaration-missing = sa déclaration n’est pas installée ici
said-search-most = citez au plus { $registers } { $registers ->
        [one] registre
       *[other] registres
    } et { $authorities } { $authorities ->
        [one] autorité
       *[other] autorités
    }
said-nodes-most = plus de { $most } { $most ->
        [one] nœud serait interrogé
       *[other] nœuds seraient interrogés
    }
said-registers-most = citez au plus { $most } { $most ->
        [one] registre
       *[other] registres
    }
said-batch-part = une interrogation d’un lot ne contient qu’une partie de numéro
said-years-back = indiquez l’année en cours ou { $years ->
        [one] la précédente
       *[other] l’une des { $years } dernières
    }
said-policy-none = aucune règle ne le permet avec vos rôles et cette finalité ; ce qu’aucune règle ne permet est refusé
said-policy-fault = les règles n’ont pas pu être évaluées, et ce qui ne peut être apprécié est refusé
said-stored-version = la version enregistrée est { $version }
said-asked-already = l’agent a déjà été interrogé
said-no-officer-of-ours = l’entrée ne cite aucun agent de cette autorité
said-judged-already = c’est déjà apprécié
said-answer-unknown = cette réponse n’existe pas
said-candidate-unknown = ce candidat n’existe pas
said-judged-before = le candidat a déjà été apprécié
said-judged-by-two = deux agents ont apprécié le candidat
said-receipt-malformed = ce n’est pas un récépissé, ou il a été modifié : ligne { $line }, colonne { $column }
said-search-runs = la recherche est encore en cours
said-search-interrupted = le nœud s’est arrêté pendant la recherche ; ses entrées figurent dans le journal
said-answer-not-noted = une réponse ou son entrée n’a pas pu être notée à son arrivée
said-opening-erased = ce qui ouvre l’entrée a été effacé à sa date
said-proof-none = il n’y a pas de preuve de cette entrée pour l’instant
said-work-unknown = il n’y a pas de tâche de ce genre qui puisse être transmise
said-work-not-theirs = l’agent cité n’est pas autorisé à effectuer cette tâche
said-hit-copy = c’est une copie : l’autorité signalante décide
said-decided-before = c’est déjà décidé
said-identity-decided = l’identité a déjà fait l’objet d’une décision
said-not-the-subject = ce n’est pas la personne ou l’objet recherché
said-identity-open = l’identité n’est pas encore établie
said-reports-full = le nombre maximal de rapports sur cette réponse positive est atteint : { $most }
said-standing-full = le nombre maximal de vos interrogations permanentes est atteint : { $most }
said-standing-full-here = le nombre maximal d’interrogations permanentes de ce nœud est atteint : { $most }
said-renewed-often = a déjà été renouvelé { $most } fois
said-alert-own = c’est un signalement de votre propre autorité : modifiez-le
said-not-for-you = la décision ne vous appartient pas ou est déjà prise
said-purpose-not-said = personne n’a indiqué que son objectif est atteint
said-notes-full = le dossier contient déjà { $most } { $most ->
        [one] note
       *[other] notes
    }
said-hiding-ended = son masquage vient de prendre fin
said-hidden-not = il n’est pas masqué
said-id-taken = l’identifiant est déjà celui d’un autre signalement
said-threat-none = le signalement n’inscrit personne comme menace
said-contested-already = c’est déjà contesté et pas encore décidé
said-contested-not = l’inscription n’est pas contestée
said-victim-none = le signalement ne contient rien sur une victime
said-draft-waits = le brouillon attend autre chose
said-flagged-already = il est déjà assorti d’un indicateur de validité pour cet État
said-flags-full = un signalement est assorti d’un indicateur de validité pour au plus { $most } { $most ->
        [one] État
       *[other] États
    }
said-flagged-not = il n’est pas assorti d’un indicateur de validité pour cet État
said-linked-already = ils sont déjà mis en relation
said-links-full = un signalement a au plus { $most } { $most ->
        [one] lien
       *[other] liens
    }
said-criteria-none-now = l’autre nœud ne donne pas de critères pour l’instant
said-same-meanwhile = cette autorité a entre-temps un signalement sur la même personne ou le même objet
said-link-kind-unknown = le type n’est pas un code de la table `alert-links`
said-victim-category-unknown = une catégorie n’est pas un code de la table `misused-identity-data`
said-draft-elsewhere = ce formulaire a été enregistré ou envoyé depuis une autre fenêtre depuis que vous l’avez ouvert ici
said-draft-full = un brouillon contient au plus { $bytes } { $bytes ->
        [one] octet
       *[other] octets
    }
said-drafts-full = le nombre maximal de vos brouillons est atteint : { $most }
said-sign-in-pause = pas de connexion avant { $until }
said-invitation-ended = l’invitation a été utilisée ou a expiré
said-session-ended = la session est terminée
said-passkeys-full = un compte a au plus { $most } { $most ->
        [one] clé
       *[other] clés
    } d’accès
said-passkey-last = c’est le dernier moyen de se connecter
said-origin-unknown = le nœud ne sait pas sous quel nom les navigateurs l’atteignent
said-session-only = cela n’est possible que dans une session
said-form-sent-before = ce formulaire a déjà été envoyé ; il n’est pas exécuté deux fois
said-form-other-site = le formulaire a été envoyé depuis un autre site
said-form-other-session = le formulaire n’appartient pas à cette session
said-form-fields = un formulaire a au plus { $most } { $most ->
        [one] champ
       *[other] champs
    }
said-line-long = une ligne a au plus { $most } { $most ->
        [one] octet
       *[other] octets
    }
said-chunk-lines = un segment a au plus { $most } { $most ->
        [one] ligne
       *[other] lignes
    }
said-batch-lines = un lot a au plus { $most } { $most ->
        [one] ligne
       *[other] lignes
    }
said-terms-none = l’interrogation ne contient aucun critère : indiquez un nom, un document, une immatriculation ou un numéro
said-terms-most = l’interrogation contient plus de { $most } { $most ->
        [one] critère
       *[other] critères
    }
said-try-name-register = citez un registre de ce nœud ou ajoutez-le à la configuration du nœud
said-try-name-alerts = citez un registre de signalements
said-try-name-fewer = citez les autorités ou registres qui importent
said-try-other-purpose = indiquez la véritable finalité si elle est différente, ou demandez à un collègue dont le rôle le permet
said-try-wait-answers = attendez que toutes les réponses soient arrivées ou que leur délai soit écoulé
said-try-ask-again = relancez la recherche
said-try-name-officer = citez un agent qui a le rôle nécessaire
said-try-verify-first = faites d’abord vérifier l’identité par l’agent qui a confirmé le candidat
said-try-ask-once = interrogez le registre par une recherche, ou citez-en un que ce nœud détient
said-try-end-one = mettez fin à une interrogation qui n’est plus nécessaire
said-try-state-anew = formulez de nouveau l’interrogation
said-try-repeat-later = recommencez plus tard ; `entente peers` montre l’état du nœud
said-try-compare-draft = ouvrez de nouveau le formulaire dans une nouvelle fenêtre et comparez avant de continuer
said-try-discard-draft = envoyez ou supprimez l’un d’eux ; les brouillons expirent d’eux-mêmes au bout de deux semaines
said-try-ask-invitation = demandez-en une autre à votre administrateur
said-try-remove-passkey = supprimez-en une qui n’est plus utilisée
said-try-add-passkey = ajoutez d’abord une autre clé d’accès
said-try-set-origin = définissez `origin` sous `[pages]` dans node.toml et redémarrez
said-try-sign-in = connectez-vous en tant que personne
said-try-look-first = revenez en arrière, rechargez la page et vérifiez si c’est fait
said-try-whole-number = indiquez le numéro complet, ou posez cette question séparément
said-feature-missing = la fiche ne l’indique pas, ce qui ne plaide ni pour ni contre
said-name-agree = parties du nom qui concordent : { $count }
said-name-alike = parties qui sont des variantes ou s’écrivent de façon ressemblante : { $count }
said-name-differ = parties qui diffèrent : { $count }
said-name-missing = parties absentes de la fiche : { $count }
said-name-extra = parties qui ne figurent que dans la fiche : { $count }
said-name-none = aucune partie du nom ne concorde
said-name-order = l’ordre diffère
said-name-given = les prénoms sont nettement différents, comme entre frères et sœurs
said-name-descent = le prénom et celui du père sont inversés, comme entre père et fils
said-name-generation = les suffixes désignent des générations différentes
said-beside-birth-name = comparé avec un nom à la naissance
said-beside-former-name = comparé avec un ancien nom
said-beside-alias = comparé avec un pseudonyme
said-beside-misused = comparé avec le nom d’une victime d’usurpation d’identité
said-born-same = la date de naissance est identique
said-born-overlap = les dates de naissance concordent pour autant qu’elles sont connues
said-born-swapped = jour et mois sont inversés
said-born-year-off = jour et mois concordent, l’année diffère d’un an
said-born-one-digit = les dates de naissance diffèrent d’un chiffre ou de deux chiffres inversés
said-born-near-circa = la date de naissance est proche d’une date approximative
said-born-same-month = les dates de naissance sont proches, le jour diffère
said-born-year-near = les dates de naissance diffèrent, les années sont proches
said-born-different = les dates de naissance sont différentes
said-as-namesakes = comme entre homonymes
said-document-same = le numéro du document est identique
said-document-elsewhere = le numéro du document est identique, mais le document a été délivré par un autre pays
said-document-mistaken = le numéro du document se confond facilement avec celui demandé (comme O pour 0 ou I pour 1)
said-document-slip = le numéro du document diffère par une seule erreur de saisie
said-document-other = la fiche cite un autre document ; une personne peut en posséder plusieurs
said-sex-same = le sexe est identique
said-sex-differs = le sexe diffère ; cela seul n’écarte aucune fiche
said-sex-neutral = les États consignent ce sexe différemment, ce qui n’indique donc rien
said-nationality-same = une nationalité est identique
said-nationality-differs = la nationalité diffère ; une personne peut en avoir plusieurs, et cela seul n’écarte aucune fiche
said-birthplace-same = le lieu de naissance est identique
said-birthplace-alike = les lieux de naissance s’écrivent de façon ressemblante ou concordent en partie
said-birthplace-differs = le lieu de naissance diffère ; les sources citent le village, le district ou le pays
said-number-same = le numéro est le même
said-number-same-but = le numéro est le même, mais `{ $detail }` diffère
said-number-check = tout est identique sauf le chiffre de contrôle ; celui qui a été demandé ne convient pas : vérifiez
said-number-mistaken = le numéro se confond facilement avec celui qui a été demandé (comme O avec 0 ou I avec 1)
said-number-mistaken-but = le numéro se confond facilement avec celui qui a été demandé, et `{ $detail }` diffère
said-number-country = le numéro et le pays sont les mêmes
said-number-elsewhere = le numéro est le même, mais un autre pays l’a délivré
said-number-mistaken-elsewhere = le numéro se confond facilement avec celui qui a été demandé, et un autre pays l’a délivré
said-part-fits = la partie indiquée concorde avec le numéro
said-part-elsewhere = la partie indiquée concorde, mais un autre pays a délivré le numéro
said-part-mistaken = la partie indiquée concorde avec le numéro si les caractères faciles à confondre sont pris l’un pour l’autre
said-object-other = la fiche comporte un autre numéro
said-object-none = la fiche ne comporte aucun numéro à comparer
said-act-victim = Le nom est celui d’une victime d’usurpation d’identité : n’agissez pas contre cette personne sur la seule base du nom ; laissez-la prouver son identité.
said-act-sought = Pour la personne recherchée :
said-act-law-none = Le droit de votre État ne connaît aucun des contrôles que ce signalement peut demander : ne prenez aucune mesure et informez votre bureau SIRENE.
said-act-flagged = Avec indicateur de validité pour votre État : la conduite à tenir du signalement ({ $category }) n’est pas exécutée ici.
said-act-instead = À la place :
said-act-bureau = Informez votre bureau SIRENE.
said-act-downgraded = Le droit de votre État ne connaît pas ce que demande le signalement ({ $category }) ; faites ceci à la place :
said-act-category = Faites ce qui est déclaré pour : { $category }
said-work-candidates = candidats de votre recherche à comparer : { $count }
said-work-second = un candidat de la recherche d’un collègue doit être apprécié par un second agent
said-work-second-agrees = un second agent a lui aussi confirmé le candidat
said-work-second-differs = l’appréciation du second agent est différente : ce n’est pas une réponse positive
said-work-hit = une correspondance est à vérifier et à communiquer à { $owner }
said-work-unacknowledged = { $owner } n’a pas confirmé à temps la réception du rapport sur cette réponse positive : joignez son bureau par une autre voie
said-work-minor = la décision prise dans l’intérêt supérieur de l’enfant n’a pas été communiquée à temps
said-work-failed = un message à { $to } n’a pas été accepté
said-work-reported = { $from } communique une réponse positive à votre signalement
said-work-decided = { $owner } a décidé sur la réponse positive que vous avez communiquée
said-work-found = nouveau ou modifié dans { $register } : { $count } ; relancez la recherche pour voir
said-work-question-ended = l’interrogation permanente est arrivée à son terme et est effacée
said-work-question-officer = l’interrogation permanente est effacée : le compte de son agent a été fermé
said-work-question-denied = l’interrogation permanente est effacée : la règle { $rule } ne la permet plus
said-work-approval = un second agent doit donner son accord à cette introduction
said-work-queue = le signalement dont cette demande attendait la fin a pris fin : introduisez le signalement demandé ou renoncez-y
said-work-review = réexaminez-le : prolongez-le avec une évaluation, sinon il est supprimé ce jour-là
said-work-hidden = il devient visible pour les utilisateurs finaux, sauf prolongation avec consentement
said-work-achieved = l’objectif est atteint : indiquez pourquoi le signalement doit être conservé, sinon il est supprimé
said-work-proposal = un autre État fait une proposition sur ce signalement : vérifiez-la sans délai
said-work-evidence = remettez les éléments à l’État dont provient le signalement
said-work-supervisor = deux mois sans accord : saisissez les autorités de contrôle
said-work-contest = la personne conteste son inscription comme menace : réexaminez-la et motivez
said-work-threat = refaites l’évaluation ou retirez du signalement l’inscription comme menace
said-work-asked = le contrôle demande pourquoi vous avez effectué un accès
said-work-answered = l’agent a répondu : appréciez l’accès
said-prove-open-account = prouvez de nouveau votre identité : un compte doit être ouvert
said-prove-close-account = prouvez de nouveau votre identité : un compte doit être fermé
said-prove-invite = prouvez de nouveau votre identité : un agent doit être invité
said-prove-end-sessions = prouvez de nouveau votre identité : les sessions d’un autre agent doivent être closes
said-prove-make-token = prouvez de nouveau votre identité : un jeton doit être créé
said-prove-set-password = prouvez de nouveau votre identité : un mot de passe doit être défini
said-prove-passkeys = prouvez de nouveau votre identité : des clés d’accès doivent être modifiées
said-prove-entitlement = prouvez de nouveau votre identité : il s’agit de définir quelles copies un nœud peut détenir
said-sign-in-over = la session ou le jeton a pris fin
said-account-closed = le compte est fermé
said-provider-none = le nœud n’a pas de service de connexion
said-try-set-provider = définissez `[pages.oidc]` dans node.toml et redémarrez

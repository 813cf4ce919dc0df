# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

sign-in-passkey = Se connecter avec une clé d’accès
sign-in-provider = Se connecter avec le service de connexion de l’autorité
sign-in-or-password = Ou avec mot de passe et code

passkey-not-done = L’opération n’a pas abouti. Réessayez ou choisissez un autre moyen.
passkey-name = Nom
passkey-name-first = Ma clé d’accès
passkey-make = Ajouter une clé d’accès
passkey-rename = Renommer
passkey-remove = Supprimer
passkey-made = Créée
passkey-needs-script = Une clé d’accès ne peut être ajoutée que là où les scripts sont autorisés.
passkey-prove-first = Prouvez votre identité pour ajouter une clé d’accès

proof-title = Prouvez de nouveau votre identité
proof-why = Ce que vous allez faire pourrait causer un dommage durable en d’autres mains. La preuve vaut dix minutes.
proof-held = Ce que vous avez saisi est conservé et sera envoyé lorsque vous continuerez.
proof-passkey = La prouver avec une clé d’accès
proof-or-password = Ou le mot de passe
proof-do = Continuer
proof-not-now = Pas maintenant

invitation-title = Invitation
invitation-what = Avec cette invitation, vous vous connectez pour la première fois, ou de nouveau après avoir perdu votre moyen de connexion. Elle ne sert qu’une fois.
invitation-use = Utiliser l’invitation

enrolment-title = Configurez votre connexion
enrolment-account = Votre compte est
enrolment-passkey = Avec une clé d’accès
enrolment-passkey-what = L’appareil la conserve et vous reconnaît par le doigt, le visage ou le code PIN. Elle ne peut être ni devinée ni obtenue par hameçonnage.
enrolment-password = Avec mot de passe et authentificateur
enrolment-authenticator = Saisissez ce secret dans une application d’authentification, puis entrez le code qu’elle affiche :
enrolment-qr = Le secret sous forme de code QR, pour l’appareil photo de l’application
enrolment-authenticator-here = L’authentificateur est sur cet appareil
enrolment-do = Définir le mot de passe et l’authentificateur

account-title = Votre compte
account-sessions = Où vous êtes connecté
account-sessions-what = Si vous n’en reconnaissez pas une, mettez-y fin et changez votre mot de passe.
account-device = Appareil
account-opened = Ouverte
account-used = Dernière utilisation
account-proof = Preuve d’identité
account-proof-password-and-code = Mot de passe et code
account-proof-passkey = Clé d’accès
account-proof-oidc = Service de connexion de l’autorité
account-proof-invitation = Invitation
account-this-one = Celle-ci
account-end = Mettre fin
account-end-others = Mettre fin à toutes les autres
account-passkeys = Clés d’accès
account-passkeys-what = Une clé d’accès vous connecte sans nom de compte, mot de passe ni code.
account-passkeys-none = Ce nœud ne propose pas de clés d’accès : son exploitant n’a pas défini le nom sous lequel les navigateurs l’atteignent.
account-password-current = Mot de passe actuel
account-password-new = Nouveau mot de passe
account-password-hint = Au moins { $characters } caractères. Toutes vos autres sessions prennent fin.
account-password-do = Changer le mot de passe
account-look = Langue et affichage
account-density = Densité
account-density-comfortable = Aérée
account-density-compact = Compacte
account-theme = Couleurs
account-theme-system = Selon le réglage de l’appareil
account-theme-light = Clair
account-theme-dark = Sombre
account-shortcuts = Raccourcis clavier
account-shortcuts-on = Activés
account-shortcuts-off = Désactivés
account-save = Enregistrer

device-browser-firefox = Firefox
device-browser-edge = Edge
device-browser-opera = Opera
device-browser-chrome = Chrome
device-browser-safari = Safari
device-browser-other = Un autre navigateur ou un programme
device-system-windows = Windows
device-system-android = Android
device-system-ios = iOS
device-system-macos = macOS
device-system-chrome-os = ChromeOS
device-system-linux = Linux
device-system-other = un autre système
account-language-browser = Comme le demande le navigateur

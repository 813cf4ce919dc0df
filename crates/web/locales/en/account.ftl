# Signing in by passkey, proving again who is there, invitations, the officer's own account.

sign-in-passkey = Sign in with a passkey
sign-in-provider = Sign in with the authority’s sign-in service
sign-in-or-password = Or with password and code

passkey-not-done = That did not work. Try again, or choose another way.
passkey-name = Name
passkey-name-first = My passkey
passkey-make = Add a passkey
passkey-rename = Rename
passkey-remove = Remove
passkey-made = Made
passkey-needs-script = A passkey can only be added where scripts may run.
passkey-prove-first = Prove who you are to add a passkey

proof-title = Prove again who you are
proof-why = What you are about to do could do lasting harm in other hands. The proof holds for ten minutes.
proof-held = What you typed is kept. It is sent when you go on.
proof-passkey = Prove it with a passkey
proof-or-password = Or the password
proof-do = Go on
proof-not-now = Not now

invitation-title = Invitation
invitation-what = With this invitation you sign in for the first time, or again after losing what you signed in with. It works once.
invitation-use = Use the invitation

enrolment-title = Set up your sign-in
enrolment-account = Your account is
enrolment-passkey = With a passkey
enrolment-passkey-what = The device keeps it and recognises you by finger, face or PIN. It cannot be guessed or phished.
enrolment-password = With password and authenticator
enrolment-authenticator = Enter this secret in an authenticator app, then type the code that it shows:
enrolment-qr = The secret as a QR code, for the app’s camera
enrolment-authenticator-here = The authenticator is on this device
enrolment-do = Set password and authenticator

account-title = Your account
account-sessions = Where you are signed in
account-sessions-what = If you do not recognise one, end it and change your password.
account-device = Device
account-opened = Opened
account-used = Last used
account-proof = Proven by
account-proof-password-and-code = Password and code
account-proof-passkey = Passkey
account-proof-oidc = The authority’s sign-in service
account-proof-invitation = Invitation
account-this-one = This one
account-end = End
account-end-others = End all others
account-passkeys = Passkeys
account-passkeys-what = A passkey signs you in without account name, password or code.
account-passkeys-none = This node does not offer passkeys: its operator has not set the name under which browsers reach it.
account-password-current = Present password
account-password-new = New password
account-password-hint = At least { $characters } characters. All your other sessions end.
account-password-do = Change the password
account-look = Language and look
account-density = Density
account-density-comfortable = Comfortable
account-density-compact = Compact
account-theme = Colours
account-theme-system = As the device is set
account-theme-light = Light
account-theme-dark = Dark
account-shortcuts = Keyboard shortcuts
account-shortcuts-on = On
account-shortcuts-off = Off
account-save = Save

device-browser-firefox = Firefox
device-browser-edge = Edge
device-browser-opera = Opera
device-browser-chrome = Chrome
device-browser-safari = Safari
device-browser-other = Another browser or a program
device-system-windows = Windows
device-system-android = Android
device-system-ios = iOS
device-system-macos = macOS
device-system-chrome-os = ChromeOS
device-system-linux = Linux
device-system-other = another system
account-language-browser = As the browser asks

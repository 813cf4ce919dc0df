# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

nav-search = Vyhledávání
nav-work = Seznam úkolů
nav-alerts = Záznamy
nav-oversight = Dohled
nav-node = Tento uzel
nav-help = Nápověda

frame-skip = Přejít na obsah
frame-navigation = Oddíly
frame-sign-out = Odhlásit se
frame-help = Nápověda
frame-public-statistics = Veřejné statistiky
frame-accessibility = Přístupnost
frame-language = Jazyk
frame-choose = Zvolit

form-error-prefix = Chyba:

problem-what-to-do = Co dělat
problem-rule = Pravidlo, které rozhodlo:
problem-code = Kód
problem-held = Tato stránka uchovává, co jste napsali. Nic z toho nyní nebylo provedeno.
problem-held-again = Nejprve se podívejte, zda to nebylo provedeno už napoprvé.
problem-held-sign-in = Přihlaste se v jiném okně, pak se sem vraťte a odešlete to:
problem-held-send = Odeslat znovu
problem-to-start = Na úvod

start-title = Úvod
start-what = Toto je uzel federace policejních a pohraničních orgánů. Příslušníci a jejich programy se zde ptají, co mají jiné orgány; u každého dotazu je uveden účel a právní základ a každý přístup se eviduje.
start-this-node = Tento uzel
start-authority = Orgán
start-program = Program
start-protocol = Protokol mezi uzly
start-trust-list = Důvěryhodný seznam, verze
start-programs = Pro programy
start-guide = Jak používat rozhraní
start-description = Jeho popis, OpenAPI 3.1
start-health = Zda uzel může pracovat

sign-in-title = Přihlášení
sign-in-do = Přihlásit se
sign-in-officer = Účet
sign-in-password = Heslo
sign-in-code = Kód
sign-in-code-hint = Šest číslic, které ukazuje vaše ověřovací aplikace

field-purpose = Účel
field-legal-basis = Právní základ
field-case-reference = Spisová značka
field-offence = Trestný čin
field-penalty-months = Nejvyšší trest
field-person-role = Postavení osoby
field-urgency = Naléhavost
field-statement = Důvody
field-reason = Důvod
field-terms = Na co se ptáte

//! What is said of a field or a request, as a code with named values: readers in another language
//! get their own words by the code, everybody else the English ones. They stand here alone.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;
use utoipa::ToSchema;

/// A value that a sentence names: a number, a code, never personal data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named(String);

impl<T: fmt::Display> From<T> for Named {
    fn from(value: T) -> Self {
        Self(value.to_string())
    }
}

/// A sentence in its form before values are named: code, English words, names of the values.
pub type Sentence = (&'static str, &'static str, &'static [&'static str]);

macro_rules! sentences {
    ($($name:ident $({ $($value:ident),+ })? = $code:literal, $text:literal;)*) => {
        /// One thing that is said; its code never changes its meaning.
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum Said {
            $(#[doc = $text] $name $({
                $(#[doc = concat!("What stands for `", stringify!($value), "`.")] $value: Named,)+
            })?,)*
        }

        impl Said {
            /// Every sentence.
            pub const ALL: &[Sentence] =
                &[$(($code, $text, &[$($(stringify!($value)),+)?])),*];

            /// The code as it travels.
            #[must_use]
            pub const fn code(&self) -> &'static str {
                match self { $(Self::$name { .. } => $code,)* }
            }

            /// The English words.
            #[must_use]
            pub fn words(&self) -> String {
                match self {
                    $(Self::$name $({ $($value),+ })? =>
                        format!($text $($(, $value = $value.0)+)?),)*
                }
            }

            /// The values by their names.
            #[must_use]
            pub fn values(&self) -> BTreeMap<String, String> {
                match self {
                    $(Self::$name $({ $($value),+ })? => BTreeMap::from([
                        $($((stringify!($value).to_owned(), $value.0.clone())),+)?
                    ]),)*
                }
            }
        }
    };
}

sentences! {
    // Values as the model reads them.
    IdForm { what, length_max, alphabet } = "id-form",
        "`{what}` must be 1 to {length_max} characters of {alphabet}";
    DateForm = "date-form",
        "date is not one of YYYY, YYYY-MM, YYYY-MM-DD, FROM/TO, each optionally with `~` for \
         circa";
    DateOrder = "date-order", "date interval ends before it starts";
    TimeForm = "time-form", "time is not an RFC 3339 time stamp in UTC";
    CountryUnknown = "country-unknown",
        "country is not an ISO 3166-1 alpha-3 code or an ICAO Doc 9303 code";
    VinForm = "vin-form",
        "vehicle identification number must be 17 characters of A-Z and 0-9, without I, O and \
         Q (ISO 3779)";
    PlateForm { most } = "plate-form", "plate must hold 1 to {most} letters or digits";
    DocumentForm { most } = "document-form",
        "document number must hold 1 to {most} letters or digits";
    NumberForm { kind } = "number-form", "this is no number of kind `{kind}`";
    CheckDigit { kind } = "check-digit",
        "the check digit does not fit the rest of the number of kind `{kind}`: look again";
    PartialForm { least } = "partial-form",
        "a part of a plate, of a vehicle identification number or of the number of another \
         object must know at least {least} characters at its beginning or end, with `?` for \
         one unknown and `*` for any number of them";
    TextForm { name, most } = "text-form",
        "`{name}` must be 1 to {most} characters without control characters";
    NotOneOf { name, allowed } = "not-one-of", "`{name}` must be one of {allowed}";
    TooManyEntries { name, most } = "too-many-entries", "`{name}` holds more than {most} entries";
    // Records, by their declaration.
    FieldUndeclared = "field-undeclared", "the register's declaration has no such field";
    FieldMandatory = "field-mandatory", "the register's declaration makes this field mandatory";
    TooManyValues { most } = "too-many-values", "at most {most} values are allowed";
    ValueType { kind } = "value-type", "a value of type `{kind}` is needed";
    NumberKind { kind } = "number-kind", "a number of kind `{kind}` is needed";
    NoParts = "no-parts", "a value of this type has no parts";
    PartsOfType { parts } = "parts-of-type", "the parts of this type are {parts}";
    PartUnknown { part } = "part-unknown", "`{part}` is not one of its codes";
    PartNeeded { part } = "part-needed", "the part `{part}` is needed";
    PlaceEmpty = "place-empty", "a place must say something";
    TooManyBirthDates { most } = "too-many-birth-dates", "a name holds at most {most} birth dates";
    PlainText { most } = "plain-text",
        "1 to {most} characters without control characters are needed";
    CodeUnknown { table } = "code-unknown", "the code is not in table `{table}`";
    CurrencyUnknown = "currency-unknown", "the currency is not in table `currencies`";
    DocumentKindUnknown = "document-kind-unknown", "the kind is not in table `document-types`";
    TypeUnknown = "type-unknown", "the register holds no records of this type";
    TypeNeeds { type_code, article } = "type-needs",
        "records of type `{type_code}` ({article}) need this field";
    TypeNever { type_code, article } = "type-never",
        "records of type `{type_code}` never have it ({article})";
    TypeNotKind { type_code, kind } = "type-not-kind",
        "records of type `{type_code}` do not cover kind `{kind}`";
    KindNeeds { kind } = "kind-needs", "records of kind `{kind}` need this field";
    KindNeedsOne { kind, fields } = "kind-needs-one",
        "records of kind `{kind}` need at least one of `{fields}`";
    CodeUnfit { field } = "code-unfit", "the code does not go with field `{field}`";
    OwnedByOther = "owned-by-other",
        "the record belongs to another authority: only its owner changes it";
    RecordForm = "record-form", "not an object of `id` and `fields`";
    ValueForm = "value-form", "neither a text, nor named parts, nor a full value";
    // How sound the data of an alert is.
    AvailableMissing = "available-missing", "is to be entered if it is available";
    NameNoLetter = "name-no-letter", "a part of the name has no letter";
    FamilyNameMissing = "family-name-missing", "the family name is missing";
    OneNameOnly = "one-name-only", "only one name is given";
    DateAhead = "date-ahead", "the date lies ahead";
    DateFarBack = "date-far-back", "the date lies further back than anybody lives";
    VinCheckDigit = "vin-check-digit",
        "the check digit of the vehicle identification number does not fit; some makers use \
         none";
    // Forms of procedures.
    FormMissing = "form-missing", "is missing: give it";
    FormUndeclared = "form-undeclared", "is not a field of this form: remove it";
    FormNotAsked = "form-not-asked", "is not asked for this category of alert: remove it";
    FormConsent = "form-consent",
        "tells where an adult is who has not consented: remove it, or record the consent; \
         without it report only that the person was found";
    FormContradiction = "form-contradiction",
        "contradicts the date of birth in the alert: correct it, or have the issuing state \
         correct the alert";
    FormTexts { most } = "form-texts", "holds 1 to {most} texts";
    FormCharacters { most } = "form-characters", "has 1 to {most} characters";
    FormTime = "form-time", "is a time such as 2026-01-31T14:05:00Z: write it so";
    FormTableMissing = "form-table-missing", "names a code whose table is not installed here";
    FormFlag = "form-flag", "is `true` or `false`";
    FormYesNo = "form-yes-no", "is `yes` or `no`";
    FormList = "form-list", "is a list of texts";
    FormText = "form-text", "is one text";
    FormMoment = "form-moment", "is a time such as 2026-01-31T14:05";
    // Justifications.
    PurposeMissing = "purpose-missing", "missing: state what the data is for";
    LegalBasisMissing = "legal-basis-missing", "missing: name the act and article";
    CaseReferenceMissing = "case-reference-missing", "missing: give the case file number";
    AtMostCharacters { most } = "at-most-characters", "at most {most} characters";
    NotInTable { table } = "not-in-table", "is not a code of the table `{table}`";
    // What is said in words.
    SayIt { most } = "say-it", "say it in 1 to {most} characters";
    SayItShorter { most } = "say-it-shorter", "say it in at most {most} characters";
    SayWhy { most } = "say-why", "say why in 1 to {most} characters";
    SayStillNeeded { most } = "say-still-needed",
        "say in 1 to {most} characters why it is still needed";
    SayDecided { most } = "say-decided", "say what was decided in 1 to {most} characters";
    SayUnlawful = "say-unlawful", "say why it was not lawful";
    SayQuestion = "say-question", "say what you want to know";
    SayAnswer = "say-answer", "say why you made this access";
    HasCharacters { least, most } = "has-characters", "must have {least} to {most} characters";
    EmptyOrLong = "empty-or-long", "must not be empty or overlong";
    // What is chosen in a form.
    ChooseOne = "choose-one", "choose one";
    ChooseAction = "choose-action", "choose an action";
    ChooseRegister = "choose-register", "choose a register";
    ChooseRole = "choose-role", "choose a role";
    GiveDay = "give-day", "give a day";
    GivePercent = "give-percent", "give 1 to 100 percent";
    GiveNumber = "give-number", "give a number";
    GiveAccountOrRecord = "give-account-or-record", "give an account or the id of a record";
    DayForm = "day-form", "write the day as 2026-11-21";
    PeriodForm = "period-form", "write 2026, 2026-11 or 2026-11-21, as the period is";
    NoneOfThose = "none-of-those", "this is none of those there are";
    NoPosition = "no-position", "this is no position in the log";
    EndBeforeStart = "end-before-start", "it must be later than the beginning";
    PerMille = "per-mille", "draw 1 to 1,000 of a thousand";
    GroupMost { most } = "group-most", "draw 1 to {most} of a group";
    PeriodFull { most } = "period-full",
        "the period holds more than {most} entries; choose a shorter one";
    ParameterForm = "parameter-form", "a parameter is missing, unknown or malformed";
    NotUtf8 = "not-utf8", "it is not UTF-8";
    ControlCharacter = "control-character", "it holds a control character; type it again";
    NoForm = "no-form", "is not the name of a form";
    // Work.
    WorkChanged = "work-changed", "was changed since it was seen: look again";
    WorkKindUnknown = "work-kind-unknown", "one of the codes is no kind of work";
    ItemsCount { most } = "items-count", "name 1 to {most} items";
    ItemTwice = "item-twice", "name each item once";
    ItemsNone = "items-none", "tick what is to be given to somebody";
    OfficerMissing = "officer-missing", "name the account of an officer of your unit";
    OfficerOfOther = "officer-of-other", "is no officer of your unit";
    // Accounts.
    TwoLetters = "two-letters", "must be two letters";
    RolesCount { most } = "roles-count", "name 1 to {most} roles";
    RoleUnknown { role } = "role-unknown", "`{role}` is not in the table `roles`";
    CodeNotPresent = "code-not-present", "is not the authenticator's present code";
    CeremonyEnded = "ceremony-ended", "has ended or was used; begin again";
    CredentialOther = "credential-other", "is not what was asked for; begin again";
    ScopesNone = "scopes-none", "name at least one scope";
    TokenLife { days } = "token-life", "must lie within the next {days} days";
    // Alerts.
    ConditionUnmet = "condition-unmet", "say how this condition of the category is met";
    TooManyAlerts = "too-many-alerts", "too many alerts are named";
    NeverTerrorism = "never-terrorism",
        "an alert of this category is never about terrorist offences";
    StatementLong = "statement-long", "the statement is too long";
    ProportionalityMissing = "proportionality-missing",
        "say why the case is adequate, relevant and important enough (SIS-P Art 21)";
    JudicialMissing = "judicial-missing",
        "name the judicial authority that asks for it, and its request";
    JudicialAuthority = "judicial-authority", "name the judicial authority";
    JudicialRequest = "judicial-request", "name its request: a reference";
    VictimLater = "victim-later",
        "the victim of a misused identity is added once the alert exists, with the victim's \
         consent";
    ThreatReview = "threat-review",
        "the assessment is made again before the alert itself must be reviewed";
    CriteriaUnknown = "criteria-unknown",
        "this authority has published no criteria of that version";
    NotTogether { one, other, version } = "not-together",
        "{one} and {other} do not go together (rules of {version})";
    NotAlerts = "not-alerts", "the register does not declare this category as one of alerts";
    CategoryKept = "category-kept", "an alert keeps its category: end it and enter another";
    GroundUnfit { grounds } = "ground-unfit", "an alert of this category ends as {grounds}";
    NeverFlagged = "never-flagged", "alerts of this category are not flagged";
    FlagOwn = "flag-own", "an alert is flagged for other states than its own";
    NeverHidden = "never-hidden", "alerts of this category are not hidden";
    LinkSelf = "link-self", "an alert is not linked to itself";
    VictimNotAgreed = "victim-not-agreed", "the victim has not agreed to this category";
    ValuesCount { most } = "values-count", "give 1 to {most} values";
    VictimName = "victim-name", "the victim's name is needed to tell them apart";
    NotPersons = "not-persons", "the register is not about persons";
    RegistersCount { most } = "registers-count", "name 1 to {most} registers";
    EndsAhead { days } = "ends-ahead",
        "lies ahead, by at most {days} days: a standing question lapses";
    // What stands in the way: details of problems.
    RegisterNotHere { register } = "register-not-here", "this node does not serve `{register}`";
    RegisterNotDeclared { register } = "register-not-declared",
        "`{register}` is not declared at this node";
    RegisterNoAlerts { register } = "register-no-alerts", "`{register}` holds no alerts";
    RegisterNobody { register } = "register-nobody", "no node serves `{register}`";
    AuthorityNothing { authority } = "authority-nothing",
        "`{authority}` serves nothing of what you ask for";
    RegisterNoneLeft = "register-none-left", "no register is left to ask";
    RegisterNoneOfAlerts = "register-none-of-alerts", "this node serves no register of alerts";
    RegisterNotHeld { register } = "register-not-held",
        "this node holds neither `{register}` nor a copy of it";
    HitsNoForm { register } = "hits-no-form", "hits in `{register}` have no declared form here";
    TermsNothing = "terms-nothing", "holds nothing that the question's terms could match";
    TermsNotPermitted { register } = "terms-not-permitted",
        "register `{register}` may not be searched by these terms";
    DeclarationMissing = "declaration-missing", "its declaration is not installed here";
    SearchMost { registers, authorities } = "search-most",
        "name at most {registers} registers and {authorities} authorities";
    NodesMost { most } = "nodes-most", "more than {most} nodes would be asked";
    RegistersMost { most } = "registers-most", "name at most {most} registers";
    BatchPart = "batch-part", "a question of a batch holds only a part of a number";
    YearsBack { years } = "years-back", "name this year or one of the last {years}";
    PolicyNone = "policy-none",
        "no rule permits this with your roles and this purpose; what no rule permits is \
         denied";
    PolicyFault = "policy-fault",
        "the policies could not be evaluated, and what cannot be judged is denied";
    StoredVersion { version } = "stored-version", "the stored version is {version}";
    AskedAlready = "asked-already", "the officer has been asked already";
    NoOfficerOfOurs = "no-officer-of-ours", "the entry names no officer of this authority";
    JudgedAlready = "judged-already", "it is judged already";
    AnswerUnknown = "answer-unknown", "there is no such answer";
    CandidateUnknown = "candidate-unknown", "there is no such candidate";
    JudgedBefore = "judged-before", "the candidate was judged before";
    JudgedByTwo = "judged-by-two", "two officers have judged the candidate";
    ReceiptMalformed { line, column } = "receipt-malformed",
        "it is no receipt, or was changed: line {line}, column {column}";
    SearchRuns = "search-runs", "the search still runs";
    SearchInterrupted = "search-interrupted",
        "the node stopped while the search ran; its entries are in the ledger";
    AnswerNotNoted = "answer-not-noted", "an answer or its entry could not be noted when it came";
    OpeningErased = "opening-erased", "the entry's opening was erased on its date";
    ProofNone = "proof-none", "there is no proof of this entry at present";
    WorkUnknown = "work-unknown", "there is no such work that may be handed on";
    WorkNotTheirs = "work-not-theirs", "the officer named may not do this work";
    HitCopy = "hit-copy", "it is a copy: the issuing authority decides";
    DecidedBefore = "decided-before", "it was decided before";
    IdentityDecided = "identity-decided", "the identity was decided before";
    NotTheSubject = "not-the-subject", "it is not the person or object sought";
    IdentityOpen = "identity-open", "the identity is not established yet";
    ReportsFull { most } = "reports-full",
        "there are {most} reports about this hit, the most possible";
    StandingFull { most } = "standing-full",
        "you have {most} standing questions, the most possible";
    StandingFullHere { most } = "standing-full-here",
        "the node has {most} standing questions, the most possible";
    RenewedOften { most } = "renewed-often", "it was renewed {most} times";
    AlertOwn = "alert-own", "it is an alert of your own authority: change it";
    NotForYou = "not-for-you", "it is not for you to decide, or decided already";
    PurposeNotSaid = "purpose-not-said", "nobody has said that its purpose is achieved";
    NotesFull { most } = "notes-full", "the file holds {most} notes already";
    HidingEnded = "hiding-ended", "its hiding has just ended";
    HiddenNot = "hidden-not", "it is not hidden";
    IdTaken = "id-taken", "the id is taken by another alert";
    ThreatNone = "threat-none", "the alert enters nobody as a threat";
    ContestedAlready = "contested-already", "it is contested already, and not decided";
    ContestedNot = "contested-not", "the entry is not contested";
    VictimNone = "victim-none", "the alert holds nothing about a victim";
    DraftWaits = "draft-waits", "the draft waits for something else";
    FlaggedAlready = "flagged-already", "it is flagged for that state already";
    FlagsFull { most } = "flags-full", "an alert is flagged for at most {most} states";
    FlaggedNot = "flagged-not", "it is not flagged for that state";
    LinkedAlready = "linked-already", "they are linked already";
    LinksFull { most } = "links-full", "an alert has at most {most} links";
    CriteriaNoneNow = "criteria-none-now", "the other node gives no criteria now";
    SameMeanwhile = "same-meanwhile",
        "this authority has an alert about the same person or object meanwhile";
    LinkKindUnknown = "link-kind-unknown", "the kind is not a code of the table `alert-links`";
    VictimCategoryUnknown = "victim-category-unknown",
        "a category is not a code of the table `misused-identity-data`";
    DraftElsewhere = "draft-elsewhere",
        "this form was saved or sent from another window since you opened it here";
    DraftFull { bytes } = "draft-full", "a draft holds at most {bytes} bytes";
    DraftsFull { most } = "drafts-full", "you have {most} drafts, the most possible";
    SignInPause { until } = "sign-in-pause", "no sign-in before {until}";
    InvitationEnded = "invitation-ended", "the invitation was used or has ended";
    SessionEnded = "session-ended", "the session has ended";
    PasskeysFull { most } = "passkeys-full", "an account has at most {most} passkeys";
    PasskeyLast = "passkey-last", "it is the last way to sign in";
    OriginUnknown = "origin-unknown", "the node does not know under which name browsers reach it";
    SessionOnly = "session-only", "only a session can do this";
    FormSentBefore = "form-sent-before", "this form was sent before; it is not carried out twice";
    FormOtherSite = "form-other-site", "the form was sent from another site";
    FormOtherSession = "form-other-session", "the form does not belong to this session";
    FormFields { most } = "form-fields", "a form has at most {most} fields";
    LineLong { most } = "line-long", "a line has at most {most} bytes";
    ChunkLines { most } = "chunk-lines", "a chunk has at most {most} lines";
    BatchLines { most } = "batch-lines", "a batch has at most {most} lines";
    TermsNone = "terms-none",
        "the question holds no term: give a name, a document, a plate or a number";
    TermsMost { most } = "terms-most", "the question holds more than {most} terms";
    // What would help: remedies that are not the usual ones of their code.
    TryNameRegister = "try-name-register",
        "name a register of this node, or add it to the node's configuration";
    TryNameAlerts = "try-name-alerts", "name a register of alerts";
    TryNameFewer = "try-name-fewer", "name the authorities or registers that matter";
    TryOtherPurpose = "try-other-purpose",
        "state the true purpose if it is another one, or ask a colleague whose role permits \
         it";
    TryWaitAnswers = "try-wait-answers", "wait until every answer is in or its deadline has passed";
    TryAskAgain = "try-ask-again", "put the search again";
    TryNameOfficer = "try-name-officer", "name an officer who has the role for it";
    TryVerifyFirst = "try-verify-first",
        "have the officer who confirmed the candidate verify it first";
    TryAskOnce = "try-ask-once", "ask the register by a search, or name one that this node holds";
    TryEndOne = "try-end-one", "end one that is no longer needed";
    TryStateAnew = "try-state-anew", "state the question anew";
    TryRepeatLater = "try-repeat-later", "repeat later; `entente peers` shows how the node is";
    TryCompareDraft = "try-compare-draft",
        "open the form again in a new window and compare before you go on";
    TryDiscardDraft = "try-discard-draft",
        "send or discard one of them; drafts end by themselves after two weeks";
    TryAskInvitation = "try-ask-invitation", "ask your administrator for another";
    TryRemovePasskey = "try-remove-passkey", "remove one that is not used any more";
    TryAddPasskey = "try-add-passkey", "add another passkey first";
    TrySetOrigin = "try-set-origin", "set `origin` under `[pages]` in node.toml and start again";
    TrySignIn = "try-sign-in", "sign in as a person";
    TryLookFirst = "try-look-first", "go back, load the page again and look whether it is done";
    TryWholeNumber = "try-whole-number", "give the full number, or put this question by itself";
    // How a record compares with what was asked.
    FeatureMissing = "feature-missing",
        "the record does not state it, which speaks neither for nor against";
    NameAgree { count } = "name-agree", "parts of the name that agree: {count}";
    NameAlike { count } = "name-alike", "parts that are variants or are spelt alike: {count}";
    NameDiffer { count } = "name-differ", "parts that differ: {count}";
    NameMissing { count } = "name-missing", "parts that are not in the record: {count}";
    NameExtra { count } = "name-extra", "parts that stand only in the record: {count}";
    NameNone = "name-none", "no part of the name agrees";
    NameOrder = "name-order", "the order differs";
    NameGiven = "name-given", "the given names are clearly different, as between siblings";
    NameDescent = "name-descent",
        "own name and father's name are exchanged, as between father and son";
    NameGeneration = "name-generation", "the suffixes name different generations";
    BesideBirthName = "beside-birth-name", "compared with a name at birth";
    BesideFormerName = "beside-former-name", "compared with a former name";
    BesideAlias = "beside-alias", "compared with an alias";
    BesideMisused = "beside-misused",
        "compared with the name of a victim whose identity is misused";
    BornSame = "born-same", "the birth date is the same";
    BornOverlap = "born-overlap", "the birth dates agree as far as they are known";
    BornSwapped = "born-swapped", "day and month are exchanged";
    BornYearOff = "born-year-off", "day and month agree, the year is one off";
    BornOneDigit = "born-one-digit", "the birth dates differ by one digit or by two exchanged ones";
    BornNearCirca = "born-near-circa", "the birth date is near an approximate one";
    BornSameMonth = "born-same-month", "the birth dates are near each other, the day differs";
    BornYearNear = "born-year-near", "the birth dates differ, the years are near each other";
    BornDifferent = "born-different", "the birth dates are different";
    AsNamesakes = "as-namesakes", "as between namesakes";
    DocumentSame = "document-same", "the document number is the same";
    DocumentElsewhere = "document-elsewhere",
        "the document number is the same, but another country issued the document";
    DocumentMistaken = "document-mistaken",
        "the document number is easily mistaken for the one asked (as O for 0 or I for 1)";
    DocumentSlip = "document-slip", "the document number differs by one slip";
    DocumentOther = "document-other",
        "the record names another document; a person may hold several";
    SexSame = "sex-same", "the sex is the same";
    SexDiffers = "sex-differs", "the sex differs; this alone leaves no record out";
    SexNeutral = "sex-neutral", "states record this sex differently, so it says nothing";
    NationalitySame = "nationality-same", "a nationality is the same";
    NationalityDiffers = "nationality-differs",
        "the nationality differs; a person may have several, and this alone leaves no record out";
    BirthplaceSame = "birthplace-same", "the place of birth is the same";
    BirthplaceAlike = "birthplace-alike", "the places of birth are spelt alike or agree in part";
    BirthplaceDiffers = "birthplace-differs",
        "the place of birth differs; sources name village, district or country";
    NumberSame = "number-same", "the number is the same";
    NumberSameBut { detail } = "number-same-but", "the number is the same, but `{detail}` differs";
    NumberCheck = "number-check",
        "all but the check digit is the same; the one asked does not fit: look again";
    NumberMistaken = "number-mistaken",
        "the number is easily mistaken for the one asked (as O for 0 or I for 1)";
    NumberMistakenBut { detail } = "number-mistaken-but",
        "the number is easily mistaken for the one asked, and `{detail}` differs";
    NumberCountry = "number-country", "the number and the country are the same";
    NumberElsewhere = "number-elsewhere", "the number is the same, but another country issued it";
    NumberMistakenElsewhere = "number-mistaken-elsewhere",
        "the number is easily mistaken for the one asked, and another country issued it";
    PartFits = "part-fits", "the part given fits the number";
    PartElsewhere = "part-elsewhere", "the part given fits, but another country issued it";
    PartMistaken = "part-mistaken",
        "the part given fits the number if easily confused characters are taken for each other";
    ObjectOther = "object-other", "the record has another number";
    ObjectNone = "object-none", "the record has no number to compare";
    // What an officer is to do on a hit.
    ActVictim = "act-victim",
        "The name is that of a victim whose identity is misused: do not act against this \
         person on the name alone; let them prove who they are.";
    ActSought = "act-sought", "For the person sought:";
    ActLawNone = "act-law-none",
        "The law of your state knows none of the checks that this alert may ask for: take no \
         action, and tell your SIRENE bureau.";
    ActFlagged { category } = "act-flagged",
        "Flagged for your state: the action of the alert ({category}) is not taken here.";
    ActInstead = "act-instead", "Instead:";
    ActBureau = "act-bureau", "Tell your SIRENE bureau.";
    ActDowngraded { category } = "act-downgraded",
        "The law of your state does not know what the alert ({category}) asks for; do this \
         instead:";
    ActCategory { category } = "act-category", "Do what is declared for: {category}";
    // What waits on the work list.
    WorkCandidates { count } = "work-candidates",
        "candidates of your search that are to be compared: {count}";
    WorkSecond = "work-second",
        "a candidate of a colleague's search is to be judged by a second officer";
    WorkSecondAgrees = "work-second-agrees", "a second officer has confirmed the candidate too";
    WorkSecondDiffers = "work-second-differs",
        "a second officer judges the candidate otherwise: it is no hit";
    WorkHit { owner } = "work-hit", "a match is to be verified and reported to {owner}";
    WorkUnacknowledged { owner } = "work-unacknowledged",
        "{owner} has not acknowledged the report of this hit in time: reach its bureau by another \
         way";
    WorkMinor = "work-minor",
        "the decision in the best interest of the child was not reported in time";
    WorkFailed { to } = "work-failed",
        "a message to {to} was not taken";
    WorkReported { from } = "work-reported", "{from} reports a hit on your alert";
    WorkDecided { owner } = "work-decided", "{owner} has decided on the hit that you reported";
    WorkFound { register, count } = "work-found",
        "new or changed in {register}: {count}; search again to see";
    WorkQuestionEnded = "work-question-ended",
        "the standing question has reached its end and is erased";
    WorkQuestionOfficer = "work-question-officer",
        "the standing question is erased: the account of its officer was closed";
    WorkQuestionDenied { rule } = "work-question-denied",
        "the standing question is erased: rule {rule} no longer permits it";
    WorkApproval = "work-approval", "a second officer must agree to this entry";
    WorkQueue = "work-queue",
        "the alert that this request waited for has ended: enter it, or give it up";
    WorkReview = "work-review",
        "review it: extend it with an assessment, or it is deleted on that day";
    WorkHidden = "work-hidden",
        "it becomes visible to end users unless it is prolonged with consent";
    WorkAchieved = "work-achieved",
        "the purpose is achieved: say why the alert must be kept, else it is deleted";
    WorkProposal = "work-proposal",
        "another state proposes something about this alert: check it without delay";
    WorkEvidence = "work-evidence", "hand the evidence to the state whose alert it is";
    WorkSupervisor = "work-supervisor",
        "two months without agreement: bring it to the supervisory authorities";
    WorkContest = "work-contest",
        "the person contests the entry as a threat: look again, and say why";
    WorkThreat = "work-threat",
        "make the assessment again, or take the entry as a threat out of the alert";
    WorkAsked = "work-asked", "oversight asks why you made an access";
    WorkAnswered = "work-answered", "the officer has answered: judge the access";
    // What a fresh proof is asked for, and what ends a sign-in.
    ProveOpenAccount = "prove-open-account", "prove again who you are: an account is to be opened";
    ProveCloseAccount = "prove-close-account",
        "prove again who you are: an account is to be closed";
    ProveInvite = "prove-invite", "prove again who you are: an officer is to be invited";
    ProveEndSessions = "prove-end-sessions",
        "prove again who you are: another officer's sessions are to be ended";
    ProveMakeToken = "prove-make-token", "prove again who you are: a token is to be made";
    ProveSetPassword = "prove-set-password", "prove again who you are: a password is to be set";
    ProvePasskeys = "prove-passkeys", "prove again who you are: passkeys are to be changed";
    ProveEntitlement = "prove-entitlement",
        "prove again who you are: it is to be set which copies a node may hold";
    SignInOver = "sign-in-over", "the session or token has ended";
    AccountClosed = "account-closed", "the account is closed";
    ProviderNone = "provider-none", "the node has no sign-in provider";
    TrySetProvider = "try-set-provider", "set `[pages.oidc]` in node.toml and start again";
}

/// A sentence as it travels beside its English words: readers in another language get their own
/// words by the code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Told {
    /// What is said, as a code that never changes its meaning.
    pub code: String,
    /// What it names, by the names of docs/api.md.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub values: BTreeMap<String, String>,
}

impl From<&Said> for Told {
    fn from(said: &Said) -> Self {
        Self { code: said.code().to_owned(), values: said.values() }
    }
}

impl fmt::Display for Said {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.words())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_code_stands_once_and_is_written_with_dashes() {
        let codes: BTreeSet<_> = Said::ALL.iter().map(|(code, ..)| *code).collect();
        assert_eq!(codes.len(), Said::ALL.len());
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        assert!(codes.iter().all(|code| code.chars().all(plain)));
    }

    #[test]
    fn words_and_values_say_the_same() {
        let said = Said::HasCharacters { least: 12.into(), most: 128.into() };
        assert_eq!(said.code(), "has-characters");
        assert_eq!(said.words(), "must have 12 to 128 characters");
        assert_eq!(said.values()["most"], "128");
    }
}

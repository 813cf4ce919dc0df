//! Names, ids, justification, records, answers, wire messages, error codes and limits.
//!
//! The vocabulary every other crate speaks. It holds no rules and does no input or output; time,
//! randomness and files are traits here ([`Clock`], [`Rng`], [`Files`]) whose implementations are
//! passed in from the outside.

pub mod alert;
pub mod answer;
pub mod codes;
pub mod country;
pub mod date;
pub mod encoding;
pub mod error;
pub mod events;
pub mod feed;
pub mod files;
pub mod hit;
pub mod identifiers;
pub mod identity;
pub mod ids;
pub mod justification;
pub mod limits;
pub mod object_number;
pub mod partial;
pub mod problem;
pub mod record;
pub mod rng;
pub mod said;
mod schema;
pub mod search;
pub mod time;
pub mod value;
pub mod wire;

pub use answer::{Answer, AnswerLevel, Candidate, Outcome};
pub use codes::Code;
pub use country::Country;
pub use date::DateInterval;
pub use error::Error;
pub use files::Files;
pub use identifiers::{DocumentNumber, Plate, Vin};
pub use identity::{Identity, IdentityRole, NamePart, NamePartRole, NameQuality, PersonName};
pub use ids::{
    AuthorityId, FieldName, HitId, LegalBasisCode, OfficerId, PurposeCode, RecordId, RegisterId,
    RequestId, Role, RuleId, SearchId,
};
pub use justification::{Justification, JustificationInput};
pub use object_number::{NumberDetail, NumberKind, ObjectNumber};
pub use partial::Partial;
pub use problem::Problem;
pub use record::{Record, Visibility};
pub use rng::Rng;
pub use said::{Said, Told};
pub use search::{Query, Term, TermKind};
pub use time::{Clock, Timestamp};
pub use value::{FieldType, Value};

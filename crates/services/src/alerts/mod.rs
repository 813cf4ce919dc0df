//! Alerts: records that ask others to act. One state writes each; every entitled node holds a copy.
//!
//! - `feed`: how an alert and its deletion reach every copy, and how that is proved.
//! - `life`: entering, changing, extending, flagging, hiding, linking and deleting.
//! - `hits`: from a confirmed candidate to the report at the issuing state, with its clock.
//! - `statistics`: how often what was done, without any personal data.
//! - `subscriptions`: standing questions that tell when a new record answers them.

pub mod feed;
pub mod hits;
pub mod life;
pub mod statistics;
pub mod subscriptions;

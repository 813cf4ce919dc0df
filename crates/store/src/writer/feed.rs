//! Writing entries of change feeds.

use super::apply::Apply;
use crate::rows::PreparedFeed;
use crate::tables::feed::{COLUMNS, ERASE, FeedRow, PUT};
use crate::tables::register::Register;
use crate::{Error, limits};
use rusqlite::{OptionalExtension as _, params};

impl Apply<'_> {
    /// Appends to a feed. INVARIANT: sequences are contiguous from 0, as the one writer gives them
    /// inside the transaction; and at most one entry of a record has its salt, its newest.
    pub(super) fn append_feed(&self, feed: PreparedFeed) -> Result<(), Error> {
        let register = match Register::find(self.connection, self.tagger, feed.register.as_str())? {
            Some(register) => register,
            None => Register::create(self.connection, self.tagger, feed.register.as_str())?,
        };
        self.forget_salt(register.key, feed.id.as_str())?;
        let next: i64 = self
            .connection
            .prepare_cached(
                "SELECT COALESCE(MAX(place) + 1, ?1) FROM feed WHERE place BETWEEN ?1 AND ?2",
            )?
            .query_row([register.place(0), register.places_after(0).1], |row| row.get(0))?;
        if next >> limits::CHANGE_BITS != register.key {
            let max = limits::CHANGES_MAX;
            return Err(Error::Limit { what: "the number of entries of a feed", max });
        }
        let row = FeedRow {
            place: next,
            register: register.key,
            id: feed.id.as_str().to_owned(),
            version: feed.version,
            operation: if feed.salt.is_some() { PUT } else { ERASE },
            written: self.now.as_millis(),
            hash: feed.hash,
            bytes: feed.leaf,
            salt: feed.salt,
        };
        row.insert(self.connection, self.tagger)
    }

    // LEGAL: Directive (EU) 2016/680, Article 4(1)(e): without its salt the commitment of a
    // replaced or erased record says nothing of it any more.
    fn forget_salt(&self, register: i64, id: &str) -> Result<(), Error> {
        let sql = format!(
            "SELECT {COLUMNS} FROM feed WHERE register = ?1 AND id = ?2 AND salt IS NOT NULL"
        );
        let found = self
            .connection
            .prepare_cached(&sql)?
            .query_row(params![register, id], FeedRow::read)
            .optional()?;
        // A damaged entry may be forgotten as well: it stays damaged, as its tag is left alone.
        let Some((row, tag)) = found else { return Ok(()) };
        let sound = row.clone().checked(self.tagger, &tag).is_ok();
        let emptied = FeedRow { salt: None, ..row };
        let tag = if sound { emptied.tag(self.tagger).to_vec() } else { tag };
        self.connection
            .prepare_cached("UPDATE feed SET salt = NULL, tag = ?2 WHERE place = ?1")?
            .execute(params![emptied.place, tag])?;
        Ok(())
    }
}

//! Writing documents.

use super::apply::Apply;
use crate::Error;
use crate::rows::{DocumentKey, DocumentRule, PreparedDocument};
use crate::tables::document::DocumentRow;

impl Apply<'_> {
    pub(super) fn put_document(&self, document: PreparedDocument) -> Result<(), Error> {
        let PreparedDocument { key, group, body, expires, rule } = document;
        let stored =
            DocumentRow::find(self.connection, self.tagger, (key.collection, key.id.as_str()))?;
        let stored = match stored {
            // What has expired is as good as pruned.
            Some(row) if row.expired(self.now) => {
                self.delete_document(&key)?;
                None
            }
            other => other,
        };
        let collection = key.collection.to_owned();
        let found = stored.as_ref().map_or(0, |row| row.revision);
        match rule {
            DocumentRule::New if found > 0 => return Err(Error::Exists { collection }),
            DocumentRule::At(expected) if found != expected => {
                return Err(Error::Revision { collection, expected, found });
            }
            DocumentRule::Any | DocumentRule::New | DocumentRule::At(_) => {}
        }
        let expires = expires.map(entente_model::Timestamp::as_millis);
        match stored {
            Some(mut row) => {
                row.revision = row.revision.wrapping_add(1).max(1);
                row.expires = expires;
                row.body = body;
                if !matches!(rule, DocumentRule::At(_)) {
                    row.group = group;
                }
                row.update(self.connection, self.tagger)
            }
            None => {
                let row = DocumentRow {
                    place: 0,
                    collection,
                    id: key.id,
                    group,
                    revision: 1,
                    expires,
                    body,
                };
                row.insert(self.connection, self.tagger)
            }
        }
    }

    pub(super) fn delete_document(&self, key: &DocumentKey) -> Result<(), Error> {
        self.connection
            .prepare_cached("DELETE FROM document WHERE collection = ?1 AND id = ?2")?
            .execute([key.collection, key.id.as_str()])?;
        Ok(())
    }
}

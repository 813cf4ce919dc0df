//! The ledger's side of the store.

use crate::tables::leaf::{self, LeafRow};
use crate::tables::opening::{self, OpeningRow};
use crate::writer::{Leaf, Work};
use crate::{Error, Rows, Store, limits};
use entente_ledger::{
    AppendError, Appended, LeafSource, LeafStore, NewLeaf, ReadError, SealedOpening, StoredLeaf,
};
use entente_model::time::BoxFuture;
use rusqlite::{OptionalExtension as _, params};

impl LeafSource for Store {
    fn read(&self, from: u64, count_max: usize) -> Result<Vec<StoredLeaf>, ReadError> {
        Ok(self.leaves(from, count_max)?)
    }

    fn size(&self) -> Result<u64, ReadError> {
        Ok(self.ledger_size()?)
    }
}

impl LeafStore for Store {
    type Rows = Rows;

    fn append(
        &self,
        leaf: NewLeaf,
        rows: Self::Rows,
    ) -> BoxFuture<'_, Result<Appended, AppendError>> {
        Box::pin(async move {
            let leaf = admitted(leaf)?;
            let done = self.batch(Some(leaf), rows).await?;
            let index = done.leaf.ok_or(Error::Closed)?;
            Ok(Appended { index })
        })
    }

    fn opening(&self, index: u64) -> Result<Option<SealedOpening>, ReadError> {
        Ok(self.sealed_opening(index)?)
    }

    fn erase_opening(&self, index: u64) -> BoxFuture<'_, Result<bool, AppendError>> {
        Box::pin(async move {
            let done = self.submit(Work::EraseOpening { index }).await?;
            Ok(done.removed > 0)
        })
    }
}

impl Store {
    /// Leaves in order from an index; what is missing between is damage, not an end.
    fn leaves(&self, from: u64, count_max: usize) -> Result<Vec<StoredLeaf>, Error> {
        if count_max > limits::LEAVES_READ_MAX {
            let max = limits::LEAVES_READ_MAX as u64;
            return Err(Error::Limit { what: "a read of leaves", max });
        }
        let Ok(first) = i64::try_from(from) else { return Ok(Vec::new()) };
        let sql =
            format!("SELECT {} FROM leaf WHERE place >= ?1 ORDER BY place LIMIT ?2", leaf::COLUMNS);
        self.pool().read(|connection| {
            let mut statement = connection.prepare_cached(&sql)?;
            let rows = statement.query_map(params![first, count_max], LeafRow::read)?;
            (first..)
                .zip(rows)
                .map(|(expected, row)| {
                    let (row, tag) = row?;
                    let row = row.checked(self.tagger(), &tag)?;
                    if row.place != expected {
                        return Err(Error::Damaged { table: leaf::TABLE, place: expected });
                    }
                    let leaf_hash = row.digest();
                    let index = row.place.unsigned_abs();
                    Ok(StoredLeaf { index, bytes: row.bytes, leaf_hash })
                })
                .collect()
        })
    }

    fn ledger_size(&self) -> Result<u64, Error> {
        self.pool().read(|connection| {
            let size: i64 = connection
                .prepare_cached("SELECT COALESCE(MAX(place) + 1, 0) FROM leaf")?
                .query_row([], |row| row.get(0))?;
            Ok(size.unsigned_abs())
        })
    }

    fn sealed_opening(&self, index: u64) -> Result<Option<SealedOpening>, Error> {
        let place = i64::try_from(index).map_err(|_| Error::NoLeaf { index })?;
        let sql = format!("SELECT {} FROM opening WHERE place = ?1", opening::COLUMNS);
        let found = self.pool().read(|connection| {
            Ok(connection.prepare_cached(&sql)?.query_row([place], OpeningRow::read).optional()?)
        })?;
        let Some((row, tag)) = found else { return Err(Error::NoLeaf { index }) };
        let row = row.checked(self.tagger(), &tag)?;
        let Some(bytes) = row.bytes else { return Ok(None) };
        let key_name =
            row.key_name.parse().map_err(|_| Error::Damaged { table: opening::TABLE, place })?;
        Ok(Some(SealedOpening { key_name, bytes }))
    }
}

fn admitted(leaf: NewLeaf) -> Result<Leaf, Error> {
    let over = |what, max: usize| Err(Error::Limit { what, max: max as u64 });
    if leaf.bytes.len() > limits::LEAF_BYTES_MAX {
        return over("a ledger leaf", limits::LEAF_BYTES_MAX);
    }
    if leaf.opening.bytes.len() > limits::OPENING_BYTES_MAX {
        return over("a sealed opening", limits::OPENING_BYTES_MAX);
    }
    Ok(Leaf {
        bytes: leaf.bytes,
        hash: leaf.leaf_hash.0,
        key_name: leaf.opening.key_name.to_string(),
        opening: leaf.opening.bytes,
    })
}

impl From<Error> for AppendError {
    fn from(error: Error) -> Self {
        if error.concerns_all() {
            Self::Unavailable(error.to_string())
        } else {
            Self::Rejected(error.code().as_str().to_owned())
        }
    }
}

impl From<Error> for ReadError {
    fn from(error: Error) -> Self {
        Self(error.to_string())
    }
}

//! Numbered migrations, and the check that a file is one that this program may use.

use crate::Error;
use crate::integrity::Tagger;
use entente_crypto::hash;
use entente_model::Timestamp;
use rusqlite::{Connection, OptionalExtension as _, TransactionBehavior, params};

/// Marks a SQLite file as ours ("Ente").
const APPLICATION_ID: i64 = 0x456e_7465;

/// One step from one schema version to the next; never edited once released.
struct Migration {
    number: u32,
    name: &'static str,
    sql: &'static str,
}

const MIGRATIONS: &[Migration] = &[
    Migration { number: 1, name: "initial", sql: include_str!("../migrations/0001_initial.sql") },
    Migration {
        number: 2,
        name: "short bodies",
        sql: include_str!("../migrations/0002_short_bodies.sql"),
    },
    Migration { number: 3, name: "feeds", sql: include_str!("../migrations/0003_feeds.sql") },
];

const KEY_CHECK: &str = "integrity-key-check";

/// The newest schema version that this program knows.
pub(crate) fn newest() -> u32 {
    MIGRATIONS.last().map_or(0, |migration| migration.number)
}

/// Brings a file, also an empty one, to the newest schema; refuses foreign, newer and altered ones.
pub(crate) fn bring_up_to_date(
    connection: &mut Connection,
    tagger: &Tagger,
    now: Timestamp,
) -> Result<(), Error> {
    migrate(connection, MIGRATIONS, now)?;
    check_key(connection, tagger)
}

/// Checks, without writing, that a file is ours, complete and made with this key. Returns its
/// schema version.
pub(crate) fn check(connection: &Connection, tagger: &Tagger) -> Result<u32, Error> {
    if application_id(connection)? != APPLICATION_ID {
        return Err(Error::Foreign);
    }
    let version = check_applied(connection, MIGRATIONS)?;
    let stored = stored_key_check(connection)?;
    if stored != Some(key_check(tagger)) {
        return Err(Error::WrongKey);
    }
    Ok(version)
}

fn migrate(
    connection: &mut Connection,
    migrations: &[Migration],
    now: Timestamp,
) -> Result<(), Error> {
    // Two processes may start at once: the second waits here and then finds the work done.
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let tables: i64 =
        transaction.query_row("SELECT COUNT(*) FROM sqlite_schema", [], |row| row.get(0))?;
    match application_id(&transaction)? {
        APPLICATION_ID => {}
        0 if tables == 0 => {
            transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
            transaction.execute_batch(
                "CREATE TABLE migration (
                    number   INTEGER PRIMARY KEY,
                    name     TEXT NOT NULL,
                    checksum BLOB NOT NULL,
                    applied  INTEGER NOT NULL
                )",
            )?;
        }
        _ => return Err(Error::Foreign),
    }
    let version = check_applied(&transaction, migrations)?;
    for migration in migrations.iter().filter(|migration| migration.number > version) {
        transaction.execute_batch(migration.sql)?;
        transaction.execute(
            "INSERT INTO migration (number, name, checksum, applied) VALUES (?1, ?2, ?3, ?4)",
            params![migration.number, migration.name, checksum(migration), now.as_millis()],
        )?;
        transaction.pragma_update(None, "user_version", migration.number)?;
    }
    transaction.commit()?;
    Ok(())
}

/// Compares what was applied with what this program holds. Returns the file's schema version.
fn check_applied(connection: &Connection, migrations: &[Migration]) -> Result<u32, Error> {
    let known = migrations.last().map_or(0, |migration| migration.number);
    let found: u32 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    if found > known {
        return Err(Error::Newer { found, known });
    }
    for migration in migrations.iter().filter(|migration| migration.number <= found) {
        let stored: Option<Vec<u8>> = connection
            .query_row(
                "SELECT checksum FROM migration WHERE number = ?1",
                [migration.number],
                |row| row.get(0),
            )
            .optional()?;
        if stored.as_deref() != Some(checksum(migration).as_slice()) {
            return Err(Error::MigrationChanged { number: migration.number });
        }
    }
    Ok(found)
}

fn application_id(connection: &Connection) -> Result<i64, Error> {
    Ok(connection.query_row("PRAGMA application_id", [], |row| row.get(0))?)
}

fn checksum(migration: &Migration) -> [u8; 32] {
    hash::sha256(migration.sql.as_bytes()).0
}

/// The first start writes the check value of the key, each later one compares it.
fn check_key(connection: &Connection, tagger: &Tagger) -> Result<(), Error> {
    match stored_key_check(connection)? {
        Some(stored) if stored == key_check(tagger) => Ok(()),
        Some(_) => Err(Error::WrongKey),
        None => {
            connection.execute(
                "INSERT INTO meta (name, value) VALUES (?1, ?2)",
                params![KEY_CHECK, key_check(tagger)],
            )?;
            Ok(())
        }
    }
}

fn key_check(tagger: &Tagger) -> Vec<u8> {
    tagger.tag("meta", &[KEY_CHECK.as_bytes()]).to_vec()
}

fn stored_key_check(connection: &Connection) -> Result<Option<Vec<u8>>, Error> {
    Ok(connection
        .query_row("SELECT value FROM meta WHERE name = ?1", [KEY_CHECK], |row| row.get(0))
        .optional()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp::from_millis(0);

    const TWO: &[Migration] = &[
        Migration { number: 1, name: "one", sql: "CREATE TABLE one (a)" },
        Migration { number: 2, name: "two", sql: "CREATE TABLE two (a)" },
    ];

    #[test]
    fn migrations_are_numbered_from_one_without_a_gap() {
        for (expected, migration) in (1..).zip(MIGRATIONS) {
            assert_eq!(migration.number, expected);
        }
        assert_eq!(newest() as usize, MIGRATIONS.len());
    }

    #[test]
    fn missing_migrations_are_applied_once_and_in_order() {
        let mut connection = Connection::open_in_memory().unwrap();
        migrate(&mut connection, &TWO[..1], NOW).unwrap();
        migrate(&mut connection, TWO, NOW).unwrap();
        migrate(&mut connection, TWO, NOW).unwrap();
        connection.execute_batch("SELECT a FROM one; SELECT a FROM two").unwrap();
    }

    #[test]
    fn a_newer_file_is_refused_and_says_both_versions() {
        let mut connection = Connection::open_in_memory().unwrap();
        migrate(&mut connection, TWO, NOW).unwrap();
        let error = migrate(&mut connection, &TWO[..1], NOW).unwrap_err();
        assert_eq!(error, Error::Newer { found: 2, known: 1 });
    }

    #[test]
    fn a_migration_whose_text_changed_is_refused() {
        let mut connection = Connection::open_in_memory().unwrap();
        migrate(&mut connection, TWO, NOW).unwrap();
        let edited = [
            Migration { number: 1, name: "one", sql: "CREATE TABLE one (a, b)" },
            Migration { number: 2, name: "two", sql: "CREATE TABLE two (a)" },
        ];
        let error = migrate(&mut connection, &edited, NOW).unwrap_err();
        assert_eq!(error, Error::MigrationChanged { number: 1 });
    }

    #[test]
    fn a_failing_migration_leaves_the_file_as_it_was() {
        let mut connection = Connection::open_in_memory().unwrap();
        migrate(&mut connection, &TWO[..1], NOW).unwrap();
        let broken = [
            Migration { number: 1, name: "one", sql: "CREATE TABLE one (a)" },
            Migration { number: 2, name: "two", sql: "CREATE TABLE two (a); CREATE GARDEN" },
        ];
        assert!(migrate(&mut connection, &broken, NOW).is_err());
        migrate(&mut connection, TWO, NOW).unwrap();
    }

    #[test]
    fn a_database_of_another_program_is_refused_untouched() {
        let mut connection = Connection::open_in_memory().unwrap();
        connection.execute_batch("CREATE TABLE theirs (a)").unwrap();
        assert_eq!(migrate(&mut connection, TWO, NOW).unwrap_err(), Error::Foreign);
    }
}

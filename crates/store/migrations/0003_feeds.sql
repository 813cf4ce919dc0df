-- The change feeds of replicated registers, each the entries of a log: written with the change of the record that
-- they tell of, never altered but for the salt. `place` is register key * 2^40 + sequence, from 0 without a gap.
-- operation: 1 put, 2 erase. `salt` is there while the entry is the newest of its record and the record stands.
CREATE TABLE feed (
    place     INTEGER PRIMARY KEY,
    register  INTEGER NOT NULL,
    id        TEXT NOT NULL,
    version   INTEGER NOT NULL,
    operation INTEGER NOT NULL,
    written   INTEGER NOT NULL,
    hash      BLOB NOT NULL,
    bytes     BLOB NOT NULL,
    salt      BLOB,
    tag       BLOB NOT NULL
);
CREATE UNIQUE INDEX feed_current ON feed (register, id) WHERE salt IS NOT NULL;
CREATE INDEX feed_erasures ON feed (place) WHERE operation = 2;

-- Every table that holds content carries a `tag`: a keyed hash over the table's name, the row's keys and its
-- body, because SQLite itself does not notice a flipped bit in its main file. Times are milliseconds since 1970.

-- What identifies this store: the check value of its integrity key.
CREATE TABLE meta (
    name  TEXT PRIMARY KEY,
    value BLOB NOT NULL
) WITHOUT ROWID;

-- One row that a health probe rewrites: a real commit, so that a full disk shows before an officer meets it.
CREATE TABLE pulse (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    beat INTEGER NOT NULL
);
INSERT INTO pulse (only, beat) VALUES (1, 0);

-- Registers by a small number, with counters that a scrub checks against the rows.
CREATE TABLE register (
    key     INTEGER PRIMARY KEY,
    name    TEXT NOT NULL UNIQUE,
    changes INTEGER NOT NULL,
    records INTEGER NOT NULL,
    tag     BLOB NOT NULL
);

-- Every version of every record. `place` is register key * 2^40 + number of the change within the register, so
-- that a scan of one register reads neighbouring pages and a change feed needs no index of its own.
-- state: 1 current, 2 superseded, 3 emptied by a later erasure, 4 the erasure itself.
CREATE TABLE record (
    place    INTEGER PRIMARY KEY,
    register INTEGER NOT NULL,
    id       TEXT NOT NULL,
    version  INTEGER NOT NULL,
    state    INTEGER NOT NULL,
    written  INTEGER NOT NULL,
    expires  INTEGER,
    rule     TEXT,
    body     BLOB,
    tag      BLOB NOT NULL
);
CREATE INDEX record_by_id ON record (register, id);
CREATE INDEX record_by_expiry ON record (expires) WHERE expires IS NOT NULL AND state = 1;

-- Ledger leaves in the order of their index, from 0 without a gap.
CREATE TABLE leaf (
    place INTEGER PRIMARY KEY,
    hash  BLOB NOT NULL,
    bytes BLOB NOT NULL,
    tag   BLOB NOT NULL
);

-- The sealed opening of each leaf; `bytes` is null once it has been erased.
CREATE TABLE opening (
    place    INTEGER PRIMARY KEY,
    key_name TEXT NOT NULL,
    bytes    BLOB,
    tag      BLOB NOT NULL
);

-- Everything that is neither record nor ledger: searches, answers, accounts, sessions, imports.
CREATE TABLE document (
    place      INTEGER PRIMARY KEY AUTOINCREMENT,
    collection TEXT NOT NULL,
    id         TEXT NOT NULL,
    group_name    TEXT,
    revision   INTEGER NOT NULL,
    expires    INTEGER,
    body       BLOB NOT NULL,
    tag        BLOB NOT NULL,
    UNIQUE (collection, id)
);
CREATE INDEX document_by_collection ON document (collection);
CREATE INDEX document_by_group ON document (collection, group_name) WHERE group_name IS NOT NULL;
CREATE INDEX document_by_expiry ON document (expires) WHERE expires IS NOT NULL;

-- Nonces seen. No tag: a damaged nonce is one that nobody presents.
CREATE TABLE nonce (
    key_id  TEXT NOT NULL,
    nonce   TEXT NOT NULL,
    expires INTEGER NOT NULL,
    PRIMARY KEY (key_id, nonce)
) WITHOUT ROWID;
CREATE INDEX nonce_by_expiry ON nonce (expires);

-- Whoever signs in, whom they belong to, and the spaces. All bytes but ids, keyed hashes and public keys are sealed.
CREATE TABLE couple (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    therapist BLOB NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX couple_therapist ON couple (therapist);

-- Where rows are long a table is searched by a number, the place: a table keyed by ids reads whole rows, other people's
-- too, only to compare them, and that takes longer the more they have. Places come out of ids and tell no order.
CREATE TABLE person (
    place INTEGER NOT NULL PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    role INTEGER NOT NULL CHECK (role IN (1, 2)),
    couple BLOB REFERENCES couple (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    name_index BLOB NOT NULL UNIQUE CHECK (length(name_index) = 32),
    public_keys BLOB,
    words_wrap BLOB,
    epoch INTEGER NOT NULL CHECK (epoch BETWEEN 0 AND 4294967295)
) STRICT;
CREATE INDEX person_couple ON person (couple);

-- The head stands here, apart from the entries, so that the loss of the last entries is noticed.
-- The serial comes out of the id too.
CREATE TABLE space (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    serial INTEGER NOT NULL UNIQUE CHECK (serial BETWEEN 0 AND 2147483647),
    kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 255),
    couple BLOB REFERENCES couple (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    person BLOB REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    head INTEGER NOT NULL DEFAULT 0 CHECK (head >= 0)
) STRICT, WITHOUT ROWID;
CREATE INDEX space_couple ON space (couple);
CREATE INDEX space_person ON space (person);

-- Append-only but for one thing: bytes become NULL when an entry is taken back.
-- The place is the space's serial and, in its lower 32 bits, the entry's number: a journal lies together.
CREATE TABLE entry (
    place INTEGER NOT NULL PRIMARY KEY CHECK (place > 0),
    id BLOB NOT NULL CHECK (length(id) = 16),
    epoch INTEGER NOT NULL CHECK (epoch BETWEEN 0 AND 4294967295),
    day INTEGER NOT NULL,
    bytes BLOB
) STRICT;

CREATE TABLE slip (
    space BLOB NOT NULL REFERENCES space (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    slot INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (space, slot)
) STRICT, WITHOUT ROWID;

-- Forms already answered, kept a week: neither the form's id nor its body can be found from a row.
CREATE TABLE form (
    hash BLOB NOT NULL PRIMARY KEY CHECK (length(hash) = 32),
    fingerprint BLOB NOT NULL CHECK (length(fingerprint) = 32),
    day INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX form_day ON form (day);

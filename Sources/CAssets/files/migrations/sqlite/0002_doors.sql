-- payload is NULL once the card is spent.
CREATE TABLE card (
    lookup BLOB NOT NULL PRIMARY KEY CHECK (length(lookup) = 32),
    couple BLOB NOT NULL REFERENCES couple (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    member BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    expires_minute INTEGER NOT NULL,
    payload BLOB,
    spoken_payload BLOB,
    spoken_expires_minute INTEGER,
    spoken_tries_left INTEGER CHECK (spoken_tries_left > 0),
    CHECK ((spoken_payload IS NULL) = (spoken_expires_minute IS NULL)),
    CHECK ((spoken_payload IS NULL) = (spoken_tries_left IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX card_member ON card (member);
CREATE INDEX card_couple ON card (couple);

-- The place: the first eight bytes of the lookup.
CREATE TABLE session (
    place INTEGER NOT NULL PRIMARY KEY,
    lookup BLOB NOT NULL CHECK (length(lookup) = 32),
    person BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    started_minute INTEGER NOT NULL,
    seen_minute INTEGER NOT NULL,
    room_wrap BLOB,
    own_wrap BLOB,
    own_until_minute INTEGER,
    label BLOB,
    waiting BLOB,
    CHECK ((own_wrap IS NULL) = (own_until_minute IS NULL))
) STRICT;
CREATE INDEX session_person ON session (person);
CREATE INDEX session_own_until ON session (own_until_minute) WHERE own_until_minute IS NOT NULL;

-- wrap is NULL once the tries are used up.
CREATE TABLE device_lock (
    lookup BLOB NOT NULL PRIMARY KEY CHECK (length(lookup) = 32),
    person BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    wrap BLOB,
    tries_left INTEGER NOT NULL CHECK (tries_left >= 0),
    opened_day INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX device_lock_person ON device_lock (person);

CREATE TABLE throttle (
    key BLOB NOT NULL PRIMARY KEY CHECK (length(key) = 32),
    tries INTEGER NOT NULL CHECK (tries > 0),
    since_minute INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE clinic (
    name TEXT NOT NULL PRIMARY KEY,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

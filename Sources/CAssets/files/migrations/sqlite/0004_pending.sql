-- What one browser asks for again within minutes, sealed: a form that met a lock, or what a door answered. The place: the
-- first eight bytes of the lookup.
CREATE TABLE pending (
    place INTEGER NOT NULL PRIMARY KEY,
    lookup BLOB NOT NULL CHECK (length(lookup) = 32),
    person BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    started_minute INTEGER NOT NULL,
    bytes BLOB NOT NULL
) STRICT;
CREATE INDEX pending_person ON pending (person);
CREATE INDEX pending_started ON pending (started_minute);

-- Both were kept as sessions that open nothing, for half an hour at most. A locked session whose words wait for the digits
-- looks the same and goes too: its writer types them once more.
DELETE FROM session WHERE room_wrap IS NULL AND own_wrap IS NULL;

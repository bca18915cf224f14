-- A therapist's recovery sheet. One row for each person: a new sheet replaces the earlier one. The lookup is a hash of the
-- sheet's 160 random bits, and the wrap opens with them and the pepper alone. put_away is 1 once the therapist has said that
-- the paper is put away.
CREATE TABLE recovery_sheet (
    person BLOB NOT NULL PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    lookup BLOB NOT NULL UNIQUE CHECK (length(lookup) = 32),
    wrap BLOB NOT NULL,
    epoch INTEGER NOT NULL CHECK (epoch BETWEEN 0 AND 4294967295),
    put_away INTEGER NOT NULL CHECK (put_away IN (0, 1))
) STRICT, WITHOUT ROWID;

-- What is stored of a person beside the row, sealed. Kinds: 1 a therapist's second factor, 2 a therapist's last sign-ins.
CREATE TABLE person_item (
    person BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    kind INTEGER NOT NULL CHECK (kind IN (1, 2)),
    bytes BLOB NOT NULL,
    PRIMARY KEY (person, kind)
) STRICT, WITHOUT ROWID;

-- Where a journal stood when the clinic was restored from a backup: the number of its last entry, the minute whose state
-- the backup holds, and the minute at which it was restored.
CREATE TABLE restore_mark (
    space BLOB NOT NULL PRIMARY KEY REFERENCES space (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    after INTEGER NOT NULL CHECK (after >= 0),
    backed_up_minute INTEGER NOT NULL,
    restored_minute INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What was erased for good, by id alone, so that a backup that still holds it is erased again after it was restored.
-- Kinds: 1 couple, 2 person, 3 space. The ids are random and lead to nothing any more; which of them belonged together is
-- not kept.
CREATE TABLE erased (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    kind INTEGER NOT NULL CHECK (kind IN (1, 2, 3)),
    day INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

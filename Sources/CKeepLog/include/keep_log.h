#ifndef TWO_EVENINGS_KEEP_LOG_H
#define TWO_EVENINGS_KEEP_LOG_H

struct sqlite3;

/// With 1, closing this connection leaves its write-ahead log as it is; with 0, closing empties it into the database
/// and removes it. Swift cannot call SQLite's own function for it, which takes a varying number of values.
int te_keep_log(struct sqlite3 *database, int keep);

#endif

#include "keep_log.h"
#include <sqlite3.h>
#include <stddef.h>

int te_keep_log(struct sqlite3 *database, int keep) {
    return sqlite3_db_config(database, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, keep, NULL);
}

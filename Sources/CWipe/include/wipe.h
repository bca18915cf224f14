#ifndef TWO_EVENINGS_WIPE_H
#define TWO_EVENINGS_WIPE_H

#include <stddef.h>

/// Overwrites `count` bytes with zeros; the compiler may not leave it out.
void te_wipe(void *pointer, size_t count);

/// Asks the allocator to overwrite every block as it is freed; 1 if it agreed, 0 if it has no such setting.
int te_overwrite_freed_memory(void);

/// Starts the program anew in the same process (same number, arguments, open files and signals) with the allocator's
/// caches of each thread turned off: blocks in them are not overwritten when they are freed, and glibc reads this
/// setting before `main` only. Returns 0 in the program so started, and an `errno` where it cannot be started anew.
int te_begin_without_thread_caches(char *const arguments[]);

/// No other process of the same user may read this one's memory, and none of it is written to a file when it crashes.
/// 0, or an `errno`.
int te_keep_memory_from_others(void);

#endif

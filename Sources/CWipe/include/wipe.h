#ifndef TWO_EVENINGS_WIPE_H
#define TWO_EVENINGS_WIPE_H

#include <stddef.h>

/// Overwrites `count` bytes with zeros; the compiler may not leave it out.
void te_wipe(void *pointer, size_t count);

/// Asks the allocator to overwrite every block as it is freed; 1 if it agreed, 0 if it has no such setting.
int te_overwrite_freed_memory(void);

#endif

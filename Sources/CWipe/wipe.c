#define _DEFAULT_SOURCE
#include "wipe.h"
#include <string.h>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

void te_wipe(void *pointer, size_t count) {
    if (pointer != NULL && count > 0) explicit_bzero(pointer, count);
}

int te_overwrite_freed_memory(void) {
#if defined(__GLIBC__)
    // Any value but 0 and 255 changes both what is handed out and what is given back.
    return mallopt(M_PERTURB, 0x5A);
#else
    return 0;
#endif
}

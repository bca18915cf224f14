#define _GNU_SOURCE
#include "wipe.h"
#include <string.h>

#if defined(__GLIBC__)
#include <errno.h>
#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>
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

#if defined(__GLIBC__)
static const char tunable[] = "glibc.malloc.tcache_count=0";
static const char variable[] = "GLIBC_TUNABLES";
#endif

int te_begin_without_thread_caches(char *const arguments[]) {
#if defined(__GLIBC__)
    const char *set = getenv(variable);
    size_t length = set == NULL ? 0 : strlen(set);
    // The last of several settings counts.
    if (length >= sizeof tunable - 1 && strcmp(set + length - (sizeof tunable - 1), tunable) == 0) return 0;
    char *all = malloc(length + 1 + sizeof tunable);
    if (all == NULL) return ENOMEM;
    sprintf(all, "%s%s%s", length > 0 ? set : "", length > 0 ? ":" : "", tunable);
    if (setenv(variable, all, 1) != 0) return errno;
    free(all);
    execv("/proc/self/exe", arguments);
    return errno;
#else
    (void)arguments;
    return 0;
#endif
}

int te_keep_memory_from_others(void) {
#if defined(__GLIBC__)
    const struct rlimit none = {0, 0};
    if (setrlimit(RLIMIT_CORE, &none) != 0) return errno;
    if (prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0) return errno;
#endif
    return 0;
}

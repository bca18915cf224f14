#include "version.h"
#include <stddef.h>

const char *te_build(void) {
#ifdef EVENINGS_BUILD
    return EVENINGS_BUILD;
#else
    return NULL;
#endif
}

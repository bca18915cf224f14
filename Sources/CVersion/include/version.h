#ifndef TWO_EVENINGS_VERSION_H
#define TWO_EVENINGS_VERSION_H

/// What bin/package says about the build: the version, the commit and the day of the commit. NULL in a build that
/// bin/package did not start.
const char *te_build(void);

#endif

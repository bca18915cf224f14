#pragma once
#include <stddef.h>

// The files embedded in the program, sorted by name. An index must be below the count.
size_t te_asset_count(void);
const char *te_asset_name(size_t index);
const unsigned char *te_asset_bytes(size_t index);
size_t te_asset_length(size_t index);

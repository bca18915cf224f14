// Written by bin/assets. Do not edit; run bin/assets after adding, renaming or removing a file.
#include "assets.h"

static const unsigned char a0[] = {
#embed "files/public/base.css"
};
static const unsigned char a1[] = {
#embed "files/public/partner.css"
};
static const unsigned char a2[] = {
#embed "files/public/tonight.js"
};
static const unsigned char a3[] = {
#embed "files/texts/en/house.txt"
};
static const unsigned char a4[] = {
#embed "files/texts/es/house.txt"
};

static const struct { const char *name; const unsigned char *bytes; size_t length; } assets[] = {
    {"public/base.css", a0, sizeof a0},
    {"public/partner.css", a1, sizeof a1},
    {"public/tonight.js", a2, sizeof a2},
    {"texts/en/house.txt", a3, sizeof a3},
    {"texts/es/house.txt", a4, sizeof a4},
    {0, 0, 0},
};

size_t te_asset_count(void) { return 5; }
const char *te_asset_name(size_t index) { return assets[index].name; }
const unsigned char *te_asset_bytes(size_t index) { return assets[index].bytes; }
size_t te_asset_length(size_t index) { return assets[index].length; }

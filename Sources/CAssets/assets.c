// Written by bin/assets. Do not edit; run bin/assets after adding, renaming or removing a file.
#include "assets.h"

static const unsigned char a0[] = {
#embed "../../Library/en/all-of-you.yaml"
};
static const unsigned char a1[] = {
#embed "../../Library/en/both-at-once.yaml"
};
static const unsigned char a2[] = {
#embed "../../Library/en/card.yaml"
};
static const unsigned char a3[] = {
#embed "../../Library/en/close-and-moving.yaml"
};
static const unsigned char a4[] = {
#embed "../../Library/en/close-and-still.yaml"
};
static const unsigned char a5[] = {
#embed "../../Library/en/concerns.yaml"
};
static const unsigned char a6[] = {
#embed "../../Library/en/easy-touch.yaml"
};
static const unsigned char a7[] = {
#embed "../../Library/en/first-talk.yaml"
};
static const unsigned char a8[] = {
#embed "../../Library/en/sensate-focus.yaml"
};
static const unsigned char a9[] = {
#embed "../../Library/en/settings.yaml"
};
static const unsigned char a10[] = {
#embed "../../Library/en/three-questions.yaml"
};
static const unsigned char a11[] = {
#embed "../../Library/en/two-evenings-guided.yaml"
};
static const unsigned char a12[] = {
#embed "../../Library/en/two-evenings.yaml"
};
static const unsigned char a13[] = {
#embed "../../Library/es/all-of-you.yaml"
};
static const unsigned char a14[] = {
#embed "../../Library/es/both-at-once.yaml"
};
static const unsigned char a15[] = {
#embed "../../Library/es/card.yaml"
};
static const unsigned char a16[] = {
#embed "../../Library/es/close-and-moving.yaml"
};
static const unsigned char a17[] = {
#embed "../../Library/es/close-and-still.yaml"
};
static const unsigned char a18[] = {
#embed "../../Library/es/concerns.yaml"
};
static const unsigned char a19[] = {
#embed "../../Library/es/easy-touch.yaml"
};
static const unsigned char a20[] = {
#embed "../../Library/es/first-talk.yaml"
};
static const unsigned char a21[] = {
#embed "../../Library/es/sensate-focus.yaml"
};
static const unsigned char a22[] = {
#embed "../../Library/es/settings.yaml"
};
static const unsigned char a23[] = {
#embed "../../Library/es/three-questions.yaml"
};
static const unsigned char a24[] = {
#embed "../../Library/es/two-evenings-guided.yaml"
};
static const unsigned char a25[] = {
#embed "../../Library/es/two-evenings.yaml"
};
static const unsigned char a26[] = {
#embed "../../Library/words/en.yaml"
};
static const unsigned char a27[] = {
#embed "../../Library/words/es.yaml"
};
static const unsigned char a28[] = {
#embed "files/help/helplines.txt"
};
static const unsigned char a29[] = {
#embed "files/migrations/sqlite/0001_journals.sql"
};
static const unsigned char a30[] = {
#embed "files/migrations/sqlite/0002_doors.sql"
};
static const unsigned char a31[] = {
#embed "files/migrations/sqlite/0003_erased.sql"
};
static const unsigned char a32[] = {
#embed "files/migrations/sqlite/0004_pending.sql"
};
static const unsigned char a33[] = {
#embed "files/public/base.css"
};
static const unsigned char a34[] = {
#embed "files/public/card.js"
};
static const unsigned char a35[] = {
#embed "files/public/partner.css"
};
static const unsigned char a36[] = {
#embed "files/public/print.css"
};
static const unsigned char a37[] = {
#embed "files/public/therapist.css"
};
static const unsigned char a38[] = {
#embed "files/public/tonight.js"
};
static const unsigned char a39[] = {
#embed "files/templates/entrance/before.mustache"
};
static const unsigned char a40[] = {
#embed "files/templates/entrance/called.mustache"
};
static const unsigned char a41[] = {
#embed "files/templates/entrance/card.mustache"
};
static const unsigned char a42[] = {
#embed "files/templates/entrance/cardNotTaken.mustache"
};
static const unsigned char a43[] = {
#embed "files/templates/entrance/digits.mustache"
};
static const unsigned char a44[] = {
#embed "files/templates/entrance/digitsOver.mustache"
};
static const unsigned char a45[] = {
#embed "files/templates/entrance/goIn.mustache"
};
static const unsigned char a46[] = {
#embed "files/templates/entrance/hello.mustache"
};
static const unsigned char a47[] = {
#embed "files/templates/entrance/later.mustache"
};
static const unsigned char a48[] = {
#embed "files/templates/entrance/lock.mustache"
};
static const unsigned char a49[] = {
#embed "files/templates/entrance/noCookies.mustache"
};
static const unsigned char a50[] = {
#embed "files/templates/entrance/notSent.mustache"
};
static const unsigned char a51[] = {
#embed "files/templates/entrance/problem.mustache"
};
static const unsigned char a52[] = {
#embed "files/templates/entrance/signIn.mustache"
};
static const unsigned char a53[] = {
#embed "files/templates/entrance/spoken.mustache"
};
static const unsigned char a54[] = {
#embed "files/templates/entrance/welcome.mustache"
};
static const unsigned char a55[] = {
#embed "files/templates/entrance/words.mustache"
};
static const unsigned char a56[] = {
#embed "files/templates/layout/page.mustache"
};
static const unsigned char a57[] = {
#embed "files/templates/partner/afterTalk.mustache"
};
static const unsigned char a58[] = {
#embed "files/templates/partner/checkAnswers.mustache"
};
static const unsigned char a59[] = {
#embed "files/templates/partner/cue.mustache"
};
static const unsigned char a60[] = {
#embed "files/templates/partner/ending.mustache"
};
static const unsigned char a61[] = {
#embed "files/templates/partner/erasureWish.mustache"
};
static const unsigned char a62[] = {
#embed "files/templates/partner/evening.mustache"
};
static const unsigned char a63[] = {
#embed "files/templates/partner/held.mustache"
};
static const unsigned char a64[] = {
#embed "files/templates/partner/help.mustache"
};
static const unsigned char a65[] = {
#embed "files/templates/partner/intention.mustache"
};
static const unsigned char a66[] = {
#embed "files/templates/partner/limits.mustache"
};
static const unsigned char a67[] = {
#embed "files/templates/partner/lookingBack.mustache"
};
static const unsigned char a68[] = {
#embed "files/templates/partner/mine.mustache"
};
static const unsigned char a69[] = {
#embed "files/templates/partner/note.mustache"
};
static const unsigned char a70[] = {
#embed "files/templates/partner/paper.mustache"
};
static const unsigned char a71[] = {
#embed "files/templates/partner/preparation.mustache"
};
static const unsigned char a72[] = {
#embed "files/templates/partner/readiness.mustache"
};
static const unsigned char a73[] = {
#embed "files/templates/partner/rest.mustache"
};
static const unsigned char a74[] = {
#embed "files/templates/partner/said.mustache"
};
static const unsigned char a75[] = {
#embed "files/templates/partner/secretsRule.mustache"
};
static const unsigned char a76[] = {
#embed "files/templates/partner/seen.mustache"
};
static const unsigned char a77[] = {
#embed "files/templates/partner/settings.mustache"
};
static const unsigned char a78[] = {
#embed "files/templates/partner/sharedAnswers.mustache"
};
static const unsigned char a79[] = {
#embed "files/templates/partner/talk.mustache"
};
static const unsigned char a80[] = {
#embed "files/templates/partner/tell.mustache"
};
static const unsigned char a81[] = {
#embed "files/templates/partner/time.mustache"
};
static const unsigned char a82[] = {
#embed "files/templates/partner/tonight.mustache"
};
static const unsigned char a83[] = {
#embed "files/templates/partner/tonightTurn.mustache"
};
static const unsigned char a84[] = {
#embed "files/templates/partner/week.mustache"
};
static const unsigned char a85[] = {
#embed "files/templates/partner/why.mustache"
};
static const unsigned char a86[] = {
#embed "files/templates/partner/willingness.mustache"
};
static const unsigned char a87[] = {
#embed "files/templates/partner/word.mustache"
};
static const unsigned char a88[] = {
#embed "files/templates/partner/wordsToSay.mustache"
};
static const unsigned char a89[] = {
#embed "files/templates/shared/area.mustache"
};
static const unsigned char a90[] = {
#embed "files/templates/shared/back.mustache"
};
static const unsigned char a91[] = {
#embed "files/templates/shared/choices.mustache"
};
static const unsigned char a92[] = {
#embed "files/templates/shared/faults.mustache"
};
static const unsigned char a93[] = {
#embed "files/templates/shared/field.mustache"
};
static const unsigned char a94[] = {
#embed "files/templates/shared/form.mustache"
};
static const unsigned char a95[] = {
#embed "files/templates/shared/leave.mustache"
};
static const unsigned char a96[] = {
#embed "files/templates/shared/line.mustache"
};
static const unsigned char a97[] = {
#embed "files/templates/shared/pad.mustache"
};
static const unsigned char a98[] = {
#embed "files/templates/shared/pick.mustache"
};
static const unsigned char a99[] = {
#embed "files/templates/shared/reads.mustache"
};
static const unsigned char a100[] = {
#embed "files/templates/shared/short.mustache"
};
static const unsigned char a101[] = {
#embed "files/templates/shared/tick.mustache"
};
static const unsigned char a102[] = {
#embed "files/templates/therapist/archived.mustache"
};
static const unsigned char a103[] = {
#embed "files/templates/therapist/asked-erasing.mustache"
};
static const unsigned char a104[] = {
#embed "files/templates/therapist/before-you-begin.mustache"
};
static const unsigned char a105[] = {
#embed "files/templates/therapist/brief.mustache"
};
static const unsigned char a106[] = {
#embed "files/templates/therapist/card.mustache"
};
static const unsigned char a107[] = {
#embed "files/templates/therapist/cards.mustache"
};
static const unsigned char a108[] = {
#embed "files/templates/therapist/caseload.mustache"
};
static const unsigned char a109[] = {
#embed "files/templates/therapist/check.mustache"
};
static const unsigned char a110[] = {
#embed "files/templates/therapist/clinic-help.mustache"
};
static const unsigned char a111[] = {
#embed "files/templates/therapist/confirm.mustache"
};
static const unsigned char a112[] = {
#embed "files/templates/therapist/ending-care.mustache"
};
static const unsigned char a113[] = {
#embed "files/templates/therapist/erasing.mustache"
};
static const unsigned char a114[] = {
#embed "files/templates/therapist/file.mustache"
};
static const unsigned char a115[] = {
#embed "files/templates/therapist/first-start.mustache"
};
static const unsigned char a116[] = {
#embed "files/templates/therapist/handled.mustache"
};
static const unsigned char a117[] = {
#embed "files/templates/therapist/how-i-work.mustache"
};
static const unsigned char a118[] = {
#embed "files/templates/therapist/joint-prompt.mustache"
};
static const unsigned char a119[] = {
#embed "files/templates/therapist/joint.mustache"
};
static const unsigned char a120[] = {
#embed "files/templates/therapist/library.mustache"
};
static const unsigned char a121[] = {
#embed "files/templates/therapist/met.mustache"
};
static const unsigned char a122[] = {
#embed "files/templates/therapist/new-couple.mustache"
};
static const unsigned char a123[] = {
#embed "files/templates/therapist/new-words.mustache"
};
static const unsigned char a124[] = {
#embed "files/templates/therapist/notes.mustache"
};
static const unsigned char a125[] = {
#embed "files/templates/therapist/open-step.mustache"
};
static const unsigned char a126[] = {
#embed "files/templates/therapist/own-sheet.mustache"
};
static const unsigned char a127[] = {
#embed "files/templates/therapist/parts/about.mustache"
};
static const unsigned char a128[] = {
#embed "files/templates/therapist/parts/boxes.mustache"
};
static const unsigned char a129[] = {
#embed "files/templates/therapist/parts/care.mustache"
};
static const unsigned char a130[] = {
#embed "files/templates/therapist/parts/cautions.mustache"
};
static const unsigned char a131[] = {
#embed "files/templates/therapist/parts/cautionsAsked.mustache"
};
static const unsigned char a132[] = {
#embed "files/templates/therapist/parts/desk.mustache"
};
static const unsigned char a133[] = {
#embed "files/templates/therapist/parts/entries.mustache"
};
static const unsigned char a134[] = {
#embed "files/templates/therapist/parts/evening.mustache"
};
static const unsigned char a135[] = {
#embed "files/templates/therapist/parts/handout.mustache"
};
static const unsigned char a136[] = {
#embed "files/templates/therapist/parts/help.mustache"
};
static const unsigned char a137[] = {
#embed "files/templates/therapist/parts/hour.mustache"
};
static const unsigned char a138[] = {
#embed "files/templates/therapist/parts/mark.mustache"
};
static const unsigned char a139[] = {
#embed "files/templates/therapist/parts/top.mustache"
};
static const unsigned char a140[] = {
#embed "files/templates/therapist/parts/turned.mustache"
};
static const unsigned char a141[] = {
#embed "files/templates/therapist/print.mustache"
};
static const unsigned char a142[] = {
#embed "files/templates/therapist/receipt.mustache"
};
static const unsigned char a143[] = {
#embed "files/templates/therapist/record.mustache"
};
static const unsigned char a144[] = {
#embed "files/templates/therapist/saved-sentences.mustache"
};
static const unsigned char a145[] = {
#embed "files/templates/therapist/see-it-as.mustache"
};
static const unsigned char a146[] = {
#embed "files/templates/therapist/settings.mustache"
};
static const unsigned char a147[] = {
#embed "files/templates/therapist/six-words.mustache"
};
static const unsigned char a148[] = {
#embed "files/templates/therapist/spoken-alone.mustache"
};
static const unsigned char a149[] = {
#embed "files/templates/therapist/spoken-words.mustache"
};
static const unsigned char a150[] = {
#embed "files/templates/therapist/turn-screen.mustache"
};
static const unsigned char a151[] = {
#embed "files/templates/therapist/usual-way.mustache"
};
static const unsigned char a152[] = {
#embed "files/templates/therapist/what-next.mustache"
};
static const unsigned char a153[] = {
#embed "files/templates/therapist/who-sees.mustache"
};
static const unsigned char a154[] = {
#embed "files/templates/therapist/word-back.mustache"
};
static const unsigned char a155[] = {
#embed "files/templates/therapist/word-heard.mustache"
};
static const unsigned char a156[] = {
#embed "files/texts/en/casefile.txt"
};
static const unsigned char a157[] = {
#embed "files/texts/en/entrance.txt"
};
static const unsigned char a158[] = {
#embed "files/texts/en/house.txt"
};
static const unsigned char a159[] = {
#embed "files/texts/en/partner.txt"
};
static const unsigned char a160[] = {
#embed "files/texts/en/refusal.txt"
};
static const unsigned char a161[] = {
#embed "files/texts/en/shared.txt"
};
static const unsigned char a162[] = {
#embed "files/texts/en/therapist.txt"
};
static const unsigned char a163[] = {
#embed "files/texts/es/casefile.txt"
};
static const unsigned char a164[] = {
#embed "files/texts/es/entrance.txt"
};
static const unsigned char a165[] = {
#embed "files/texts/es/house.txt"
};
static const unsigned char a166[] = {
#embed "files/texts/es/partner.txt"
};
static const unsigned char a167[] = {
#embed "files/texts/es/refusal.txt"
};
static const unsigned char a168[] = {
#embed "files/texts/es/shared.txt"
};
static const unsigned char a169[] = {
#embed "files/texts/es/therapist.txt"
};
static const unsigned char a170[] = {
#embed "files/words/en.txt"
};
static const unsigned char a171[] = {
#embed "files/words/es.txt"
};

static const struct { const char *name; const unsigned char *bytes; size_t length; } assets[] = {
    {"Library/en/all-of-you.yaml", a0, sizeof a0},
    {"Library/en/both-at-once.yaml", a1, sizeof a1},
    {"Library/en/card.yaml", a2, sizeof a2},
    {"Library/en/close-and-moving.yaml", a3, sizeof a3},
    {"Library/en/close-and-still.yaml", a4, sizeof a4},
    {"Library/en/concerns.yaml", a5, sizeof a5},
    {"Library/en/easy-touch.yaml", a6, sizeof a6},
    {"Library/en/first-talk.yaml", a7, sizeof a7},
    {"Library/en/sensate-focus.yaml", a8, sizeof a8},
    {"Library/en/settings.yaml", a9, sizeof a9},
    {"Library/en/three-questions.yaml", a10, sizeof a10},
    {"Library/en/two-evenings-guided.yaml", a11, sizeof a11},
    {"Library/en/two-evenings.yaml", a12, sizeof a12},
    {"Library/es/all-of-you.yaml", a13, sizeof a13},
    {"Library/es/both-at-once.yaml", a14, sizeof a14},
    {"Library/es/card.yaml", a15, sizeof a15},
    {"Library/es/close-and-moving.yaml", a16, sizeof a16},
    {"Library/es/close-and-still.yaml", a17, sizeof a17},
    {"Library/es/concerns.yaml", a18, sizeof a18},
    {"Library/es/easy-touch.yaml", a19, sizeof a19},
    {"Library/es/first-talk.yaml", a20, sizeof a20},
    {"Library/es/sensate-focus.yaml", a21, sizeof a21},
    {"Library/es/settings.yaml", a22, sizeof a22},
    {"Library/es/three-questions.yaml", a23, sizeof a23},
    {"Library/es/two-evenings-guided.yaml", a24, sizeof a24},
    {"Library/es/two-evenings.yaml", a25, sizeof a25},
    {"Library/words/en.yaml", a26, sizeof a26},
    {"Library/words/es.yaml", a27, sizeof a27},
    {"help/helplines.txt", a28, sizeof a28},
    {"migrations/sqlite/0001_journals.sql", a29, sizeof a29},
    {"migrations/sqlite/0002_doors.sql", a30, sizeof a30},
    {"migrations/sqlite/0003_erased.sql", a31, sizeof a31},
    {"migrations/sqlite/0004_pending.sql", a32, sizeof a32},
    {"public/base.css", a33, sizeof a33},
    {"public/card.js", a34, sizeof a34},
    {"public/partner.css", a35, sizeof a35},
    {"public/print.css", a36, sizeof a36},
    {"public/therapist.css", a37, sizeof a37},
    {"public/tonight.js", a38, sizeof a38},
    {"templates/entrance/before.mustache", a39, sizeof a39},
    {"templates/entrance/called.mustache", a40, sizeof a40},
    {"templates/entrance/card.mustache", a41, sizeof a41},
    {"templates/entrance/cardNotTaken.mustache", a42, sizeof a42},
    {"templates/entrance/digits.mustache", a43, sizeof a43},
    {"templates/entrance/digitsOver.mustache", a44, sizeof a44},
    {"templates/entrance/goIn.mustache", a45, sizeof a45},
    {"templates/entrance/hello.mustache", a46, sizeof a46},
    {"templates/entrance/later.mustache", a47, sizeof a47},
    {"templates/entrance/lock.mustache", a48, sizeof a48},
    {"templates/entrance/noCookies.mustache", a49, sizeof a49},
    {"templates/entrance/notSent.mustache", a50, sizeof a50},
    {"templates/entrance/problem.mustache", a51, sizeof a51},
    {"templates/entrance/signIn.mustache", a52, sizeof a52},
    {"templates/entrance/spoken.mustache", a53, sizeof a53},
    {"templates/entrance/welcome.mustache", a54, sizeof a54},
    {"templates/entrance/words.mustache", a55, sizeof a55},
    {"templates/layout/page.mustache", a56, sizeof a56},
    {"templates/partner/afterTalk.mustache", a57, sizeof a57},
    {"templates/partner/checkAnswers.mustache", a58, sizeof a58},
    {"templates/partner/cue.mustache", a59, sizeof a59},
    {"templates/partner/ending.mustache", a60, sizeof a60},
    {"templates/partner/erasureWish.mustache", a61, sizeof a61},
    {"templates/partner/evening.mustache", a62, sizeof a62},
    {"templates/partner/held.mustache", a63, sizeof a63},
    {"templates/partner/help.mustache", a64, sizeof a64},
    {"templates/partner/intention.mustache", a65, sizeof a65},
    {"templates/partner/limits.mustache", a66, sizeof a66},
    {"templates/partner/lookingBack.mustache", a67, sizeof a67},
    {"templates/partner/mine.mustache", a68, sizeof a68},
    {"templates/partner/note.mustache", a69, sizeof a69},
    {"templates/partner/paper.mustache", a70, sizeof a70},
    {"templates/partner/preparation.mustache", a71, sizeof a71},
    {"templates/partner/readiness.mustache", a72, sizeof a72},
    {"templates/partner/rest.mustache", a73, sizeof a73},
    {"templates/partner/said.mustache", a74, sizeof a74},
    {"templates/partner/secretsRule.mustache", a75, sizeof a75},
    {"templates/partner/seen.mustache", a76, sizeof a76},
    {"templates/partner/settings.mustache", a77, sizeof a77},
    {"templates/partner/sharedAnswers.mustache", a78, sizeof a78},
    {"templates/partner/talk.mustache", a79, sizeof a79},
    {"templates/partner/tell.mustache", a80, sizeof a80},
    {"templates/partner/time.mustache", a81, sizeof a81},
    {"templates/partner/tonight.mustache", a82, sizeof a82},
    {"templates/partner/tonightTurn.mustache", a83, sizeof a83},
    {"templates/partner/week.mustache", a84, sizeof a84},
    {"templates/partner/why.mustache", a85, sizeof a85},
    {"templates/partner/willingness.mustache", a86, sizeof a86},
    {"templates/partner/word.mustache", a87, sizeof a87},
    {"templates/partner/wordsToSay.mustache", a88, sizeof a88},
    {"templates/shared/area.mustache", a89, sizeof a89},
    {"templates/shared/back.mustache", a90, sizeof a90},
    {"templates/shared/choices.mustache", a91, sizeof a91},
    {"templates/shared/faults.mustache", a92, sizeof a92},
    {"templates/shared/field.mustache", a93, sizeof a93},
    {"templates/shared/form.mustache", a94, sizeof a94},
    {"templates/shared/leave.mustache", a95, sizeof a95},
    {"templates/shared/line.mustache", a96, sizeof a96},
    {"templates/shared/pad.mustache", a97, sizeof a97},
    {"templates/shared/pick.mustache", a98, sizeof a98},
    {"templates/shared/reads.mustache", a99, sizeof a99},
    {"templates/shared/short.mustache", a100, sizeof a100},
    {"templates/shared/tick.mustache", a101, sizeof a101},
    {"templates/therapist/archived.mustache", a102, sizeof a102},
    {"templates/therapist/asked-erasing.mustache", a103, sizeof a103},
    {"templates/therapist/before-you-begin.mustache", a104, sizeof a104},
    {"templates/therapist/brief.mustache", a105, sizeof a105},
    {"templates/therapist/card.mustache", a106, sizeof a106},
    {"templates/therapist/cards.mustache", a107, sizeof a107},
    {"templates/therapist/caseload.mustache", a108, sizeof a108},
    {"templates/therapist/check.mustache", a109, sizeof a109},
    {"templates/therapist/clinic-help.mustache", a110, sizeof a110},
    {"templates/therapist/confirm.mustache", a111, sizeof a111},
    {"templates/therapist/ending-care.mustache", a112, sizeof a112},
    {"templates/therapist/erasing.mustache", a113, sizeof a113},
    {"templates/therapist/file.mustache", a114, sizeof a114},
    {"templates/therapist/first-start.mustache", a115, sizeof a115},
    {"templates/therapist/handled.mustache", a116, sizeof a116},
    {"templates/therapist/how-i-work.mustache", a117, sizeof a117},
    {"templates/therapist/joint-prompt.mustache", a118, sizeof a118},
    {"templates/therapist/joint.mustache", a119, sizeof a119},
    {"templates/therapist/library.mustache", a120, sizeof a120},
    {"templates/therapist/met.mustache", a121, sizeof a121},
    {"templates/therapist/new-couple.mustache", a122, sizeof a122},
    {"templates/therapist/new-words.mustache", a123, sizeof a123},
    {"templates/therapist/notes.mustache", a124, sizeof a124},
    {"templates/therapist/open-step.mustache", a125, sizeof a125},
    {"templates/therapist/own-sheet.mustache", a126, sizeof a126},
    {"templates/therapist/parts/about.mustache", a127, sizeof a127},
    {"templates/therapist/parts/boxes.mustache", a128, sizeof a128},
    {"templates/therapist/parts/care.mustache", a129, sizeof a129},
    {"templates/therapist/parts/cautions.mustache", a130, sizeof a130},
    {"templates/therapist/parts/cautionsAsked.mustache", a131, sizeof a131},
    {"templates/therapist/parts/desk.mustache", a132, sizeof a132},
    {"templates/therapist/parts/entries.mustache", a133, sizeof a133},
    {"templates/therapist/parts/evening.mustache", a134, sizeof a134},
    {"templates/therapist/parts/handout.mustache", a135, sizeof a135},
    {"templates/therapist/parts/help.mustache", a136, sizeof a136},
    {"templates/therapist/parts/hour.mustache", a137, sizeof a137},
    {"templates/therapist/parts/mark.mustache", a138, sizeof a138},
    {"templates/therapist/parts/top.mustache", a139, sizeof a139},
    {"templates/therapist/parts/turned.mustache", a140, sizeof a140},
    {"templates/therapist/print.mustache", a141, sizeof a141},
    {"templates/therapist/receipt.mustache", a142, sizeof a142},
    {"templates/therapist/record.mustache", a143, sizeof a143},
    {"templates/therapist/saved-sentences.mustache", a144, sizeof a144},
    {"templates/therapist/see-it-as.mustache", a145, sizeof a145},
    {"templates/therapist/settings.mustache", a146, sizeof a146},
    {"templates/therapist/six-words.mustache", a147, sizeof a147},
    {"templates/therapist/spoken-alone.mustache", a148, sizeof a148},
    {"templates/therapist/spoken-words.mustache", a149, sizeof a149},
    {"templates/therapist/turn-screen.mustache", a150, sizeof a150},
    {"templates/therapist/usual-way.mustache", a151, sizeof a151},
    {"templates/therapist/what-next.mustache", a152, sizeof a152},
    {"templates/therapist/who-sees.mustache", a153, sizeof a153},
    {"templates/therapist/word-back.mustache", a154, sizeof a154},
    {"templates/therapist/word-heard.mustache", a155, sizeof a155},
    {"texts/en/casefile.txt", a156, sizeof a156},
    {"texts/en/entrance.txt", a157, sizeof a157},
    {"texts/en/house.txt", a158, sizeof a158},
    {"texts/en/partner.txt", a159, sizeof a159},
    {"texts/en/refusal.txt", a160, sizeof a160},
    {"texts/en/shared.txt", a161, sizeof a161},
    {"texts/en/therapist.txt", a162, sizeof a162},
    {"texts/es/casefile.txt", a163, sizeof a163},
    {"texts/es/entrance.txt", a164, sizeof a164},
    {"texts/es/house.txt", a165, sizeof a165},
    {"texts/es/partner.txt", a166, sizeof a166},
    {"texts/es/refusal.txt", a167, sizeof a167},
    {"texts/es/shared.txt", a168, sizeof a168},
    {"texts/es/therapist.txt", a169, sizeof a169},
    {"words/en.txt", a170, sizeof a170},
    {"words/es.txt", a171, sizeof a171},
    {0, 0, 0},
};

size_t te_asset_count(void) { return 172; }
const char *te_asset_name(size_t index) { return assets[index].name; }
const unsigned char *te_asset_bytes(size_t index) { return assets[index].bytes; }
size_t te_asset_length(size_t index) { return assets[index].length; }

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
#embed "files/public/desk.js"
};
static const unsigned char a36[] = {
#embed "files/public/icon-180.png"
};
static const unsigned char a37[] = {
#embed "files/public/icon-192.png"
};
static const unsigned char a38[] = {
#embed "files/public/icon-512.png"
};
static const unsigned char a39[] = {
#embed "files/public/icon.svg"
};
static const unsigned char a40[] = {
#embed "files/public/lock.js"
};
static const unsigned char a41[] = {
#embed "files/public/partner.css"
};
static const unsigned char a42[] = {
#embed "files/public/parts.css"
};
static const unsigned char a43[] = {
#embed "files/public/preview.css"
};
static const unsigned char a44[] = {
#embed "files/public/print.css"
};
static const unsigned char a45[] = {
#embed "files/public/serif-400.woff2"
};
static const unsigned char a46[] = {
#embed "files/public/serif-600.woff2"
};
static const unsigned char a47[] = {
#embed "files/public/therapist.css"
};
static const unsigned char a48[] = {
#embed "files/public/tonight.js"
};
static const unsigned char a49[] = {
#embed "files/templates/entrance/before.mustache"
};
static const unsigned char a50[] = {
#embed "files/templates/entrance/called.mustache"
};
static const unsigned char a51[] = {
#embed "files/templates/entrance/card.mustache"
};
static const unsigned char a52[] = {
#embed "files/templates/entrance/cardNotTaken.mustache"
};
static const unsigned char a53[] = {
#embed "files/templates/entrance/carry.mustache"
};
static const unsigned char a54[] = {
#embed "files/templates/entrance/digits.mustache"
};
static const unsigned char a55[] = {
#embed "files/templates/entrance/digitsOver.mustache"
};
static const unsigned char a56[] = {
#embed "files/templates/entrance/goIn.mustache"
};
static const unsigned char a57[] = {
#embed "files/templates/entrance/hello.mustache"
};
static const unsigned char a58[] = {
#embed "files/templates/entrance/homeScreen.mustache"
};
static const unsigned char a59[] = {
#embed "files/templates/entrance/later.mustache"
};
static const unsigned char a60[] = {
#embed "files/templates/entrance/lock.mustache"
};
static const unsigned char a61[] = {
#embed "files/templates/entrance/noCookies.mustache"
};
static const unsigned char a62[] = {
#embed "files/templates/entrance/notSent.mustache"
};
static const unsigned char a63[] = {
#embed "files/templates/entrance/problem.mustache"
};
static const unsigned char a64[] = {
#embed "files/templates/entrance/signIn.mustache"
};
static const unsigned char a65[] = {
#embed "files/templates/entrance/spoken.mustache"
};
static const unsigned char a66[] = {
#embed "files/templates/entrance/welcome.mustache"
};
static const unsigned char a67[] = {
#embed "files/templates/entrance/words.mustache"
};
static const unsigned char a68[] = {
#embed "files/templates/guide/all.mustache"
};
static const unsigned char a69[] = {
#embed "files/templates/guide/panel.mustache"
};
static const unsigned char a70[] = {
#embed "files/templates/icon/alert.mustache"
};
static const unsigned char a71[] = {
#embed "files/templates/icon/any.mustache"
};
static const unsigned char a72[] = {
#embed "files/templates/icon/evening.mustache"
};
static const unsigned char a73[] = {
#embed "files/templates/icon/help.mustache"
};
static const unsigned char a74[] = {
#embed "files/templates/icon/homeScreen.mustache"
};
static const unsigned char a75[] = {
#embed "files/templates/icon/letter.mustache"
};
static const unsigned char a76[] = {
#embed "files/templates/icon/message.mustache"
};
static const unsigned char a77[] = {
#embed "files/templates/icon/note.mustache"
};
static const unsigned char a78[] = {
#embed "files/templates/icon/out.mustache"
};
static const unsigned char a79[] = {
#embed "files/templates/icon/pages.mustache"
};
static const unsigned char a80[] = {
#embed "files/templates/icon/pause.mustache"
};
static const unsigned char a81[] = {
#embed "files/templates/icon/phone.mustache"
};
static const unsigned char a82[] = {
#embed "files/templates/icon/prepare.mustache"
};
static const unsigned char a83[] = {
#embed "files/templates/icon/reads.mustache"
};
static const unsigned char a84[] = {
#embed "files/templates/icon/search.mustache"
};
static const unsigned char a85[] = {
#embed "files/templates/icon/sheet.mustache"
};
static const unsigned char a86[] = {
#embed "files/templates/icon/signOut.mustache"
};
static const unsigned char a87[] = {
#embed "files/templates/icon/step.mustache"
};
static const unsigned char a88[] = {
#embed "files/templates/icon/talk.mustache"
};
static const unsigned char a89[] = {
#embed "files/templates/icon/time.mustache"
};
static const unsigned char a90[] = {
#embed "files/templates/icon/touch.mustache"
};
static const unsigned char a91[] = {
#embed "files/templates/icon/week.mustache"
};
static const unsigned char a92[] = {
#embed "files/templates/icon/willing.mustache"
};
static const unsigned char a93[] = {
#embed "files/templates/layout/page.mustache"
};
static const unsigned char a94[] = {
#embed "files/templates/partner/afterTalk.mustache"
};
static const unsigned char a95[] = {
#embed "files/templates/partner/checkAnswers.mustache"
};
static const unsigned char a96[] = {
#embed "files/templates/partner/cue.mustache"
};
static const unsigned char a97[] = {
#embed "files/templates/partner/ending.mustache"
};
static const unsigned char a98[] = {
#embed "files/templates/partner/erasureWish.mustache"
};
static const unsigned char a99[] = {
#embed "files/templates/partner/evening.mustache"
};
static const unsigned char a100[] = {
#embed "files/templates/partner/held.mustache"
};
static const unsigned char a101[] = {
#embed "files/templates/partner/help.mustache"
};
static const unsigned char a102[] = {
#embed "files/templates/partner/intention.mustache"
};
static const unsigned char a103[] = {
#embed "files/templates/partner/limits.mustache"
};
static const unsigned char a104[] = {
#embed "files/templates/partner/lookingBack.mustache"
};
static const unsigned char a105[] = {
#embed "files/templates/partner/mine.mustache"
};
static const unsigned char a106[] = {
#embed "files/templates/partner/note.mustache"
};
static const unsigned char a107[] = {
#embed "files/templates/partner/paper.mustache"
};
static const unsigned char a108[] = {
#embed "files/templates/partner/preparation.mustache"
};
static const unsigned char a109[] = {
#embed "files/templates/partner/readiness.mustache"
};
static const unsigned char a110[] = {
#embed "files/templates/partner/rest.mustache"
};
static const unsigned char a111[] = {
#embed "files/templates/partner/row.mustache"
};
static const unsigned char a112[] = {
#embed "files/templates/partner/said.mustache"
};
static const unsigned char a113[] = {
#embed "files/templates/partner/secretsRule.mustache"
};
static const unsigned char a114[] = {
#embed "files/templates/partner/seen.mustache"
};
static const unsigned char a115[] = {
#embed "files/templates/partner/settings.mustache"
};
static const unsigned char a116[] = {
#embed "files/templates/partner/sharedAnswers.mustache"
};
static const unsigned char a117[] = {
#embed "files/templates/partner/talk.mustache"
};
static const unsigned char a118[] = {
#embed "files/templates/partner/tell.mustache"
};
static const unsigned char a119[] = {
#embed "files/templates/partner/time.mustache"
};
static const unsigned char a120[] = {
#embed "files/templates/partner/tonight.mustache"
};
static const unsigned char a121[] = {
#embed "files/templates/partner/tonightTurn.mustache"
};
static const unsigned char a122[] = {
#embed "files/templates/partner/week.mustache"
};
static const unsigned char a123[] = {
#embed "files/templates/partner/why.mustache"
};
static const unsigned char a124[] = {
#embed "files/templates/partner/willingness.mustache"
};
static const unsigned char a125[] = {
#embed "files/templates/partner/word.mustache"
};
static const unsigned char a126[] = {
#embed "files/templates/partner/wordsToSay.mustache"
};
static const unsigned char a127[] = {
#embed "files/templates/scene/add.mustache"
};
static const unsigned char a128[] = {
#embed "files/templates/scene/added.mustache"
};
static const unsigned char a129[] = {
#embed "files/templates/scene/candle.mustache"
};
static const unsigned char a130[] = {
#embed "files/templates/scene/menu.mustache"
};
static const unsigned char a131[] = {
#embed "files/templates/scene/quiet.mustache"
};
static const unsigned char a132[] = {
#embed "files/templates/scene/share.mustache"
};
static const unsigned char a133[] = {
#embed "files/templates/scene/thanks.mustache"
};
static const unsigned char a134[] = {
#embed "files/templates/scene/week.mustache"
};
static const unsigned char a135[] = {
#embed "files/templates/scene/welcome.mustache"
};
static const unsigned char a136[] = {
#embed "files/templates/shared/area.mustache"
};
static const unsigned char a137[] = {
#embed "files/templates/shared/back.mustache"
};
static const unsigned char a138[] = {
#embed "files/templates/shared/bottom.mustache"
};
static const unsigned char a139[] = {
#embed "files/templates/shared/choices.mustache"
};
static const unsigned char a140[] = {
#embed "files/templates/shared/faults.mustache"
};
static const unsigned char a141[] = {
#embed "files/templates/shared/field.mustache"
};
static const unsigned char a142[] = {
#embed "files/templates/shared/form.mustache"
};
static const unsigned char a143[] = {
#embed "files/templates/shared/leave.mustache"
};
static const unsigned char a144[] = {
#embed "files/templates/shared/pad.mustache"
};
static const unsigned char a145[] = {
#embed "files/templates/shared/pick.mustache"
};
static const unsigned char a146[] = {
#embed "files/templates/shared/reads.mustache"
};
static const unsigned char a147[] = {
#embed "files/templates/shared/short.mustache"
};
static const unsigned char a148[] = {
#embed "files/templates/shared/step.mustache"
};
static const unsigned char a149[] = {
#embed "files/templates/shared/tabs.mustache"
};
static const unsigned char a150[] = {
#embed "files/templates/shared/tick.mustache"
};
static const unsigned char a151[] = {
#embed "files/templates/therapist/after-shared-screen.mustache"
};
static const unsigned char a152[] = {
#embed "files/templates/therapist/archived.mustache"
};
static const unsigned char a153[] = {
#embed "files/templates/therapist/asked-erasing.mustache"
};
static const unsigned char a154[] = {
#embed "files/templates/therapist/before-you-begin.mustache"
};
static const unsigned char a155[] = {
#embed "files/templates/therapist/brief.mustache"
};
static const unsigned char a156[] = {
#embed "files/templates/therapist/card.mustache"
};
static const unsigned char a157[] = {
#embed "files/templates/therapist/cards.mustache"
};
static const unsigned char a158[] = {
#embed "files/templates/therapist/caseload.mustache"
};
static const unsigned char a159[] = {
#embed "files/templates/therapist/check.mustache"
};
static const unsigned char a160[] = {
#embed "files/templates/therapist/clinic-help.mustache"
};
static const unsigned char a161[] = {
#embed "files/templates/therapist/confirm.mustache"
};
static const unsigned char a162[] = {
#embed "files/templates/therapist/ending-care.mustache"
};
static const unsigned char a163[] = {
#embed "files/templates/therapist/erasing.mustache"
};
static const unsigned char a164[] = {
#embed "files/templates/therapist/file.mustache"
};
static const unsigned char a165[] = {
#embed "files/templates/therapist/first-start.mustache"
};
static const unsigned char a166[] = {
#embed "files/templates/therapist/handled.mustache"
};
static const unsigned char a167[] = {
#embed "files/templates/therapist/how-i-work.mustache"
};
static const unsigned char a168[] = {
#embed "files/templates/therapist/joint-prompt.mustache"
};
static const unsigned char a169[] = {
#embed "files/templates/therapist/joint.mustache"
};
static const unsigned char a170[] = {
#embed "files/templates/therapist/library.mustache"
};
static const unsigned char a171[] = {
#embed "files/templates/therapist/met.mustache"
};
static const unsigned char a172[] = {
#embed "files/templates/therapist/new-couple.mustache"
};
static const unsigned char a173[] = {
#embed "files/templates/therapist/new-words.mustache"
};
static const unsigned char a174[] = {
#embed "files/templates/therapist/notes.mustache"
};
static const unsigned char a175[] = {
#embed "files/templates/therapist/open-step.mustache"
};
static const unsigned char a176[] = {
#embed "files/templates/therapist/own-sheet.mustache"
};
static const unsigned char a177[] = {
#embed "files/templates/therapist/parts/about.mustache"
};
static const unsigned char a178[] = {
#embed "files/templates/therapist/parts/boxes.mustache"
};
static const unsigned char a179[] = {
#embed "files/templates/therapist/parts/care.mustache"
};
static const unsigned char a180[] = {
#embed "files/templates/therapist/parts/cautions.mustache"
};
static const unsigned char a181[] = {
#embed "files/templates/therapist/parts/cautionsAsked.mustache"
};
static const unsigned char a182[] = {
#embed "files/templates/therapist/parts/desk.mustache"
};
static const unsigned char a183[] = {
#embed "files/templates/therapist/parts/entries.mustache"
};
static const unsigned char a184[] = {
#embed "files/templates/therapist/parts/evening.mustache"
};
static const unsigned char a185[] = {
#embed "files/templates/therapist/parts/handout.mustache"
};
static const unsigned char a186[] = {
#embed "files/templates/therapist/parts/help.mustache"
};
static const unsigned char a187[] = {
#embed "files/templates/therapist/parts/hour.mustache"
};
static const unsigned char a188[] = {
#embed "files/templates/therapist/parts/mark.mustache"
};
static const unsigned char a189[] = {
#embed "files/templates/therapist/parts/top.mustache"
};
static const unsigned char a190[] = {
#embed "files/templates/therapist/parts/turned.mustache"
};
static const unsigned char a191[] = {
#embed "files/templates/therapist/print.mustache"
};
static const unsigned char a192[] = {
#embed "files/templates/therapist/read-library.mustache"
};
static const unsigned char a193[] = {
#embed "files/templates/therapist/receipt.mustache"
};
static const unsigned char a194[] = {
#embed "files/templates/therapist/record.mustache"
};
static const unsigned char a195[] = {
#embed "files/templates/therapist/saved-sentences.mustache"
};
static const unsigned char a196[] = {
#embed "files/templates/therapist/settings.mustache"
};
static const unsigned char a197[] = {
#embed "files/templates/therapist/six-words.mustache"
};
static const unsigned char a198[] = {
#embed "files/templates/therapist/spoken-alone.mustache"
};
static const unsigned char a199[] = {
#embed "files/templates/therapist/spoken-words.mustache"
};
static const unsigned char a200[] = {
#embed "files/templates/therapist/turn-screen.mustache"
};
static const unsigned char a201[] = {
#embed "files/templates/therapist/usual-way.mustache"
};
static const unsigned char a202[] = {
#embed "files/templates/therapist/what-next.mustache"
};
static const unsigned char a203[] = {
#embed "files/templates/therapist/who-sees.mustache"
};
static const unsigned char a204[] = {
#embed "files/templates/therapist/word-back.mustache"
};
static const unsigned char a205[] = {
#embed "files/templates/therapist/word-heard.mustache"
};
static const unsigned char a206[] = {
#embed "files/texts/en/casefile.txt"
};
static const unsigned char a207[] = {
#embed "files/texts/en/entrance.txt"
};
static const unsigned char a208[] = {
#embed "files/texts/en/guide.txt"
};
static const unsigned char a209[] = {
#embed "files/texts/en/house.txt"
};
static const unsigned char a210[] = {
#embed "files/texts/en/partner.txt"
};
static const unsigned char a211[] = {
#embed "files/texts/en/refusal.txt"
};
static const unsigned char a212[] = {
#embed "files/texts/en/shared.txt"
};
static const unsigned char a213[] = {
#embed "files/texts/en/therapist.txt"
};
static const unsigned char a214[] = {
#embed "files/texts/es/casefile.txt"
};
static const unsigned char a215[] = {
#embed "files/texts/es/entrance.txt"
};
static const unsigned char a216[] = {
#embed "files/texts/es/guide.txt"
};
static const unsigned char a217[] = {
#embed "files/texts/es/house.txt"
};
static const unsigned char a218[] = {
#embed "files/texts/es/partner.txt"
};
static const unsigned char a219[] = {
#embed "files/texts/es/refusal.txt"
};
static const unsigned char a220[] = {
#embed "files/texts/es/shared.txt"
};
static const unsigned char a221[] = {
#embed "files/texts/es/therapist.txt"
};
static const unsigned char a222[] = {
#embed "files/words/en.txt"
};
static const unsigned char a223[] = {
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
    {"public/desk.js", a35, sizeof a35},
    {"public/icon-180.png", a36, sizeof a36},
    {"public/icon-192.png", a37, sizeof a37},
    {"public/icon-512.png", a38, sizeof a38},
    {"public/icon.svg", a39, sizeof a39},
    {"public/lock.js", a40, sizeof a40},
    {"public/partner.css", a41, sizeof a41},
    {"public/parts.css", a42, sizeof a42},
    {"public/preview.css", a43, sizeof a43},
    {"public/print.css", a44, sizeof a44},
    {"public/serif-400.woff2", a45, sizeof a45},
    {"public/serif-600.woff2", a46, sizeof a46},
    {"public/therapist.css", a47, sizeof a47},
    {"public/tonight.js", a48, sizeof a48},
    {"templates/entrance/before.mustache", a49, sizeof a49},
    {"templates/entrance/called.mustache", a50, sizeof a50},
    {"templates/entrance/card.mustache", a51, sizeof a51},
    {"templates/entrance/cardNotTaken.mustache", a52, sizeof a52},
    {"templates/entrance/carry.mustache", a53, sizeof a53},
    {"templates/entrance/digits.mustache", a54, sizeof a54},
    {"templates/entrance/digitsOver.mustache", a55, sizeof a55},
    {"templates/entrance/goIn.mustache", a56, sizeof a56},
    {"templates/entrance/hello.mustache", a57, sizeof a57},
    {"templates/entrance/homeScreen.mustache", a58, sizeof a58},
    {"templates/entrance/later.mustache", a59, sizeof a59},
    {"templates/entrance/lock.mustache", a60, sizeof a60},
    {"templates/entrance/noCookies.mustache", a61, sizeof a61},
    {"templates/entrance/notSent.mustache", a62, sizeof a62},
    {"templates/entrance/problem.mustache", a63, sizeof a63},
    {"templates/entrance/signIn.mustache", a64, sizeof a64},
    {"templates/entrance/spoken.mustache", a65, sizeof a65},
    {"templates/entrance/welcome.mustache", a66, sizeof a66},
    {"templates/entrance/words.mustache", a67, sizeof a67},
    {"templates/guide/all.mustache", a68, sizeof a68},
    {"templates/guide/panel.mustache", a69, sizeof a69},
    {"templates/icon/alert.mustache", a70, sizeof a70},
    {"templates/icon/any.mustache", a71, sizeof a71},
    {"templates/icon/evening.mustache", a72, sizeof a72},
    {"templates/icon/help.mustache", a73, sizeof a73},
    {"templates/icon/homeScreen.mustache", a74, sizeof a74},
    {"templates/icon/letter.mustache", a75, sizeof a75},
    {"templates/icon/message.mustache", a76, sizeof a76},
    {"templates/icon/note.mustache", a77, sizeof a77},
    {"templates/icon/out.mustache", a78, sizeof a78},
    {"templates/icon/pages.mustache", a79, sizeof a79},
    {"templates/icon/pause.mustache", a80, sizeof a80},
    {"templates/icon/phone.mustache", a81, sizeof a81},
    {"templates/icon/prepare.mustache", a82, sizeof a82},
    {"templates/icon/reads.mustache", a83, sizeof a83},
    {"templates/icon/search.mustache", a84, sizeof a84},
    {"templates/icon/sheet.mustache", a85, sizeof a85},
    {"templates/icon/signOut.mustache", a86, sizeof a86},
    {"templates/icon/step.mustache", a87, sizeof a87},
    {"templates/icon/talk.mustache", a88, sizeof a88},
    {"templates/icon/time.mustache", a89, sizeof a89},
    {"templates/icon/touch.mustache", a90, sizeof a90},
    {"templates/icon/week.mustache", a91, sizeof a91},
    {"templates/icon/willing.mustache", a92, sizeof a92},
    {"templates/layout/page.mustache", a93, sizeof a93},
    {"templates/partner/afterTalk.mustache", a94, sizeof a94},
    {"templates/partner/checkAnswers.mustache", a95, sizeof a95},
    {"templates/partner/cue.mustache", a96, sizeof a96},
    {"templates/partner/ending.mustache", a97, sizeof a97},
    {"templates/partner/erasureWish.mustache", a98, sizeof a98},
    {"templates/partner/evening.mustache", a99, sizeof a99},
    {"templates/partner/held.mustache", a100, sizeof a100},
    {"templates/partner/help.mustache", a101, sizeof a101},
    {"templates/partner/intention.mustache", a102, sizeof a102},
    {"templates/partner/limits.mustache", a103, sizeof a103},
    {"templates/partner/lookingBack.mustache", a104, sizeof a104},
    {"templates/partner/mine.mustache", a105, sizeof a105},
    {"templates/partner/note.mustache", a106, sizeof a106},
    {"templates/partner/paper.mustache", a107, sizeof a107},
    {"templates/partner/preparation.mustache", a108, sizeof a108},
    {"templates/partner/readiness.mustache", a109, sizeof a109},
    {"templates/partner/rest.mustache", a110, sizeof a110},
    {"templates/partner/row.mustache", a111, sizeof a111},
    {"templates/partner/said.mustache", a112, sizeof a112},
    {"templates/partner/secretsRule.mustache", a113, sizeof a113},
    {"templates/partner/seen.mustache", a114, sizeof a114},
    {"templates/partner/settings.mustache", a115, sizeof a115},
    {"templates/partner/sharedAnswers.mustache", a116, sizeof a116},
    {"templates/partner/talk.mustache", a117, sizeof a117},
    {"templates/partner/tell.mustache", a118, sizeof a118},
    {"templates/partner/time.mustache", a119, sizeof a119},
    {"templates/partner/tonight.mustache", a120, sizeof a120},
    {"templates/partner/tonightTurn.mustache", a121, sizeof a121},
    {"templates/partner/week.mustache", a122, sizeof a122},
    {"templates/partner/why.mustache", a123, sizeof a123},
    {"templates/partner/willingness.mustache", a124, sizeof a124},
    {"templates/partner/word.mustache", a125, sizeof a125},
    {"templates/partner/wordsToSay.mustache", a126, sizeof a126},
    {"templates/scene/add.mustache", a127, sizeof a127},
    {"templates/scene/added.mustache", a128, sizeof a128},
    {"templates/scene/candle.mustache", a129, sizeof a129},
    {"templates/scene/menu.mustache", a130, sizeof a130},
    {"templates/scene/quiet.mustache", a131, sizeof a131},
    {"templates/scene/share.mustache", a132, sizeof a132},
    {"templates/scene/thanks.mustache", a133, sizeof a133},
    {"templates/scene/week.mustache", a134, sizeof a134},
    {"templates/scene/welcome.mustache", a135, sizeof a135},
    {"templates/shared/area.mustache", a136, sizeof a136},
    {"templates/shared/back.mustache", a137, sizeof a137},
    {"templates/shared/bottom.mustache", a138, sizeof a138},
    {"templates/shared/choices.mustache", a139, sizeof a139},
    {"templates/shared/faults.mustache", a140, sizeof a140},
    {"templates/shared/field.mustache", a141, sizeof a141},
    {"templates/shared/form.mustache", a142, sizeof a142},
    {"templates/shared/leave.mustache", a143, sizeof a143},
    {"templates/shared/pad.mustache", a144, sizeof a144},
    {"templates/shared/pick.mustache", a145, sizeof a145},
    {"templates/shared/reads.mustache", a146, sizeof a146},
    {"templates/shared/short.mustache", a147, sizeof a147},
    {"templates/shared/step.mustache", a148, sizeof a148},
    {"templates/shared/tabs.mustache", a149, sizeof a149},
    {"templates/shared/tick.mustache", a150, sizeof a150},
    {"templates/therapist/after-shared-screen.mustache", a151, sizeof a151},
    {"templates/therapist/archived.mustache", a152, sizeof a152},
    {"templates/therapist/asked-erasing.mustache", a153, sizeof a153},
    {"templates/therapist/before-you-begin.mustache", a154, sizeof a154},
    {"templates/therapist/brief.mustache", a155, sizeof a155},
    {"templates/therapist/card.mustache", a156, sizeof a156},
    {"templates/therapist/cards.mustache", a157, sizeof a157},
    {"templates/therapist/caseload.mustache", a158, sizeof a158},
    {"templates/therapist/check.mustache", a159, sizeof a159},
    {"templates/therapist/clinic-help.mustache", a160, sizeof a160},
    {"templates/therapist/confirm.mustache", a161, sizeof a161},
    {"templates/therapist/ending-care.mustache", a162, sizeof a162},
    {"templates/therapist/erasing.mustache", a163, sizeof a163},
    {"templates/therapist/file.mustache", a164, sizeof a164},
    {"templates/therapist/first-start.mustache", a165, sizeof a165},
    {"templates/therapist/handled.mustache", a166, sizeof a166},
    {"templates/therapist/how-i-work.mustache", a167, sizeof a167},
    {"templates/therapist/joint-prompt.mustache", a168, sizeof a168},
    {"templates/therapist/joint.mustache", a169, sizeof a169},
    {"templates/therapist/library.mustache", a170, sizeof a170},
    {"templates/therapist/met.mustache", a171, sizeof a171},
    {"templates/therapist/new-couple.mustache", a172, sizeof a172},
    {"templates/therapist/new-words.mustache", a173, sizeof a173},
    {"templates/therapist/notes.mustache", a174, sizeof a174},
    {"templates/therapist/open-step.mustache", a175, sizeof a175},
    {"templates/therapist/own-sheet.mustache", a176, sizeof a176},
    {"templates/therapist/parts/about.mustache", a177, sizeof a177},
    {"templates/therapist/parts/boxes.mustache", a178, sizeof a178},
    {"templates/therapist/parts/care.mustache", a179, sizeof a179},
    {"templates/therapist/parts/cautions.mustache", a180, sizeof a180},
    {"templates/therapist/parts/cautionsAsked.mustache", a181, sizeof a181},
    {"templates/therapist/parts/desk.mustache", a182, sizeof a182},
    {"templates/therapist/parts/entries.mustache", a183, sizeof a183},
    {"templates/therapist/parts/evening.mustache", a184, sizeof a184},
    {"templates/therapist/parts/handout.mustache", a185, sizeof a185},
    {"templates/therapist/parts/help.mustache", a186, sizeof a186},
    {"templates/therapist/parts/hour.mustache", a187, sizeof a187},
    {"templates/therapist/parts/mark.mustache", a188, sizeof a188},
    {"templates/therapist/parts/top.mustache", a189, sizeof a189},
    {"templates/therapist/parts/turned.mustache", a190, sizeof a190},
    {"templates/therapist/print.mustache", a191, sizeof a191},
    {"templates/therapist/read-library.mustache", a192, sizeof a192},
    {"templates/therapist/receipt.mustache", a193, sizeof a193},
    {"templates/therapist/record.mustache", a194, sizeof a194},
    {"templates/therapist/saved-sentences.mustache", a195, sizeof a195},
    {"templates/therapist/settings.mustache", a196, sizeof a196},
    {"templates/therapist/six-words.mustache", a197, sizeof a197},
    {"templates/therapist/spoken-alone.mustache", a198, sizeof a198},
    {"templates/therapist/spoken-words.mustache", a199, sizeof a199},
    {"templates/therapist/turn-screen.mustache", a200, sizeof a200},
    {"templates/therapist/usual-way.mustache", a201, sizeof a201},
    {"templates/therapist/what-next.mustache", a202, sizeof a202},
    {"templates/therapist/who-sees.mustache", a203, sizeof a203},
    {"templates/therapist/word-back.mustache", a204, sizeof a204},
    {"templates/therapist/word-heard.mustache", a205, sizeof a205},
    {"texts/en/casefile.txt", a206, sizeof a206},
    {"texts/en/entrance.txt", a207, sizeof a207},
    {"texts/en/guide.txt", a208, sizeof a208},
    {"texts/en/house.txt", a209, sizeof a209},
    {"texts/en/partner.txt", a210, sizeof a210},
    {"texts/en/refusal.txt", a211, sizeof a211},
    {"texts/en/shared.txt", a212, sizeof a212},
    {"texts/en/therapist.txt", a213, sizeof a213},
    {"texts/es/casefile.txt", a214, sizeof a214},
    {"texts/es/entrance.txt", a215, sizeof a215},
    {"texts/es/guide.txt", a216, sizeof a216},
    {"texts/es/house.txt", a217, sizeof a217},
    {"texts/es/partner.txt", a218, sizeof a218},
    {"texts/es/refusal.txt", a219, sizeof a219},
    {"texts/es/shared.txt", a220, sizeof a220},
    {"texts/es/therapist.txt", a221, sizeof a221},
    {"words/en.txt", a222, sizeof a222},
    {"words/es.txt", a223, sizeof a223},
    {0, 0, 0},
};

size_t te_asset_count(void) { return 224; }
const char *te_asset_name(size_t index) { return assets[index].name; }
const unsigned char *te_asset_bytes(size_t index) { return assets[index].bytes; }
size_t te_asset_length(size_t index) { return assets[index].length; }

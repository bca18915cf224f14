// Written by bin/assets. Do not edit; run bin/assets after adding, renaming or removing a file.
#include "assets.h"

static const unsigned char a0[] = {
#embed "../../Library/en/affection.yaml"
};
static const unsigned char a1[] = {
#embed "../../Library/en/after-a-birth.yaml"
};
static const unsigned char a2[] = {
#embed "../../Library/en/all-of-you.yaml"
};
static const unsigned char a3[] = {
#embed "../../Library/en/asking-and-declining.yaml"
};
static const unsigned char a4[] = {
#embed "../../Library/en/bodies-come-and-go.yaml"
};
static const unsigned char a5[] = {
#embed "../../Library/en/both-at-once.yaml"
};
static const unsigned char a6[] = {
#embed "../../Library/en/brakes-and-accelerators.yaml"
};
static const unsigned char a7[] = {
#embed "../../Library/en/breathing-together.yaml"
};
static const unsigned char a8[] = {
#embed "../../Library/en/card.yaml"
};
static const unsigned char a9[] = {
#embed "../../Library/en/close-and-moving.yaml"
};
static const unsigned char a10[] = {
#embed "../../Library/en/close-and-still.yaml"
};
static const unsigned char a11[] = {
#embed "../../Library/en/comfort-and-lubricant.yaml"
};
static const unsigned char a12[] = {
#embed "../../Library/en/coming-and-going.yaml"
};
static const unsigned char a13[] = {
#embed "../../Library/en/coming-back-to-now.yaml"
};
static const unsigned char a14[] = {
#embed "../../Library/en/concerns.yaml"
};
static const unsigned char a15[] = {
#embed "../../Library/en/easy-touch.yaml"
};
static const unsigned char a16[] = {
#embed "../../Library/en/first-talk.yaml"
};
static const unsigned char a17[] = {
#embed "../../Library/en/gentle-again.yaml"
};
static const unsigned char a18[] = {
#embed "../../Library/en/holding.yaml"
};
static const unsigned char a19[] = {
#embed "../../Library/en/in-menopause-and-later.yaml"
};
static const unsigned char a20[] = {
#embed "../../Library/en/living-with-illness.yaml"
};
static const unsigned char a21[] = {
#embed "../../Library/en/not-only-tonight.yaml"
};
static const unsigned char a22[] = {
#embed "../../Library/en/noticing-touch.yaml"
};
static const unsigned char a23[] = {
#embed "../../Library/en/our-story.yaml"
};
static const unsigned char a24[] = {
#embed "../../Library/en/planning-closeness.yaml"
};
static const unsigned char a25[] = {
#embed "../../Library/en/safe-evening.yaml"
};
static const unsigned char a26[] = {
#embed "../../Library/en/sensate-focus.yaml"
};
static const unsigned char a27[] = {
#embed "../../Library/en/sensing-practice.yaml"
};
static const unsigned char a28[] = {
#embed "../../Library/en/settings.yaml"
};
static const unsigned char a29[] = {
#embed "../../Library/en/short-daytime.yaml"
};
static const unsigned char a30[] = {
#embed "../../Library/en/sitting-close.yaml"
};
static const unsigned char a31[] = {
#embed "../../Library/en/slow-hand.yaml"
};
static const unsigned char a32[] = {
#embed "../../Library/en/speaker-and-listener.yaml"
};
static const unsigned char a33[] = {
#embed "../../Library/en/talk-about-the-day.yaml"
};
static const unsigned char a34[] = {
#embed "../../Library/en/three-questions.yaml"
};
static const unsigned char a35[] = {
#embed "../../Library/en/two-evenings-guided.yaml"
};
static const unsigned char a36[] = {
#embed "../../Library/en/two-evenings.yaml"
};
static const unsigned char a37[] = {
#embed "../../Library/en/two-kinds-of-wish.yaml"
};
static const unsigned char a38[] = {
#embed "../../Library/en/warm-and-slow.yaml"
};
static const unsigned char a39[] = {
#embed "../../Library/en/watching-yourself.yaml"
};
static const unsigned char a40[] = {
#embed "../../Library/en/ways-to-be-close.yaml"
};
static const unsigned char a41[] = {
#embed "../../Library/en/weekly-check-in.yaml"
};
static const unsigned char a42[] = {
#embed "../../Library/en/what-helps-what-slows.yaml"
};
static const unsigned char a43[] = {
#embed "../../Library/en/when-an-evening-goes-wrong.yaml"
};
static const unsigned char a44[] = {
#embed "../../Library/en/when-it-is-hard-again.yaml"
};
static const unsigned char a45[] = {
#embed "../../Library/es/affection.yaml"
};
static const unsigned char a46[] = {
#embed "../../Library/es/after-a-birth.yaml"
};
static const unsigned char a47[] = {
#embed "../../Library/es/all-of-you.yaml"
};
static const unsigned char a48[] = {
#embed "../../Library/es/asking-and-declining.yaml"
};
static const unsigned char a49[] = {
#embed "../../Library/es/bodies-come-and-go.yaml"
};
static const unsigned char a50[] = {
#embed "../../Library/es/both-at-once.yaml"
};
static const unsigned char a51[] = {
#embed "../../Library/es/brakes-and-accelerators.yaml"
};
static const unsigned char a52[] = {
#embed "../../Library/es/breathing-together.yaml"
};
static const unsigned char a53[] = {
#embed "../../Library/es/card.yaml"
};
static const unsigned char a54[] = {
#embed "../../Library/es/close-and-moving.yaml"
};
static const unsigned char a55[] = {
#embed "../../Library/es/close-and-still.yaml"
};
static const unsigned char a56[] = {
#embed "../../Library/es/comfort-and-lubricant.yaml"
};
static const unsigned char a57[] = {
#embed "../../Library/es/coming-and-going.yaml"
};
static const unsigned char a58[] = {
#embed "../../Library/es/coming-back-to-now.yaml"
};
static const unsigned char a59[] = {
#embed "../../Library/es/concerns.yaml"
};
static const unsigned char a60[] = {
#embed "../../Library/es/easy-touch.yaml"
};
static const unsigned char a61[] = {
#embed "../../Library/es/first-talk.yaml"
};
static const unsigned char a62[] = {
#embed "../../Library/es/gentle-again.yaml"
};
static const unsigned char a63[] = {
#embed "../../Library/es/holding.yaml"
};
static const unsigned char a64[] = {
#embed "../../Library/es/in-menopause-and-later.yaml"
};
static const unsigned char a65[] = {
#embed "../../Library/es/living-with-illness.yaml"
};
static const unsigned char a66[] = {
#embed "../../Library/es/not-only-tonight.yaml"
};
static const unsigned char a67[] = {
#embed "../../Library/es/noticing-touch.yaml"
};
static const unsigned char a68[] = {
#embed "../../Library/es/our-story.yaml"
};
static const unsigned char a69[] = {
#embed "../../Library/es/planning-closeness.yaml"
};
static const unsigned char a70[] = {
#embed "../../Library/es/safe-evening.yaml"
};
static const unsigned char a71[] = {
#embed "../../Library/es/sensate-focus.yaml"
};
static const unsigned char a72[] = {
#embed "../../Library/es/sensing-practice.yaml"
};
static const unsigned char a73[] = {
#embed "../../Library/es/settings.yaml"
};
static const unsigned char a74[] = {
#embed "../../Library/es/short-daytime.yaml"
};
static const unsigned char a75[] = {
#embed "../../Library/es/sitting-close.yaml"
};
static const unsigned char a76[] = {
#embed "../../Library/es/slow-hand.yaml"
};
static const unsigned char a77[] = {
#embed "../../Library/es/speaker-and-listener.yaml"
};
static const unsigned char a78[] = {
#embed "../../Library/es/talk-about-the-day.yaml"
};
static const unsigned char a79[] = {
#embed "../../Library/es/three-questions.yaml"
};
static const unsigned char a80[] = {
#embed "../../Library/es/two-evenings-guided.yaml"
};
static const unsigned char a81[] = {
#embed "../../Library/es/two-evenings.yaml"
};
static const unsigned char a82[] = {
#embed "../../Library/es/two-kinds-of-wish.yaml"
};
static const unsigned char a83[] = {
#embed "../../Library/es/warm-and-slow.yaml"
};
static const unsigned char a84[] = {
#embed "../../Library/es/watching-yourself.yaml"
};
static const unsigned char a85[] = {
#embed "../../Library/es/ways-to-be-close.yaml"
};
static const unsigned char a86[] = {
#embed "../../Library/es/weekly-check-in.yaml"
};
static const unsigned char a87[] = {
#embed "../../Library/es/what-helps-what-slows.yaml"
};
static const unsigned char a88[] = {
#embed "../../Library/es/when-an-evening-goes-wrong.yaml"
};
static const unsigned char a89[] = {
#embed "../../Library/es/when-it-is-hard-again.yaml"
};
static const unsigned char a90[] = {
#embed "../../Library/words/en.yaml"
};
static const unsigned char a91[] = {
#embed "../../Library/words/es.yaml"
};
static const unsigned char a92[] = {
#embed "files/help/helplines.txt"
};
static const unsigned char a93[] = {
#embed "files/migrations/sqlite/0001_journals.sql"
};
static const unsigned char a94[] = {
#embed "files/migrations/sqlite/0002_doors.sql"
};
static const unsigned char a95[] = {
#embed "files/migrations/sqlite/0003_erased.sql"
};
static const unsigned char a96[] = {
#embed "files/migrations/sqlite/0004_pending.sql"
};
static const unsigned char a97[] = {
#embed "files/public/base.css"
};
static const unsigned char a98[] = {
#embed "files/public/card.js"
};
static const unsigned char a99[] = {
#embed "files/public/desk.js"
};
static const unsigned char a100[] = {
#embed "files/public/icon-180.png"
};
static const unsigned char a101[] = {
#embed "files/public/icon-192.png"
};
static const unsigned char a102[] = {
#embed "files/public/icon-512.png"
};
static const unsigned char a103[] = {
#embed "files/public/icon.svg"
};
static const unsigned char a104[] = {
#embed "files/public/lock.js"
};
static const unsigned char a105[] = {
#embed "files/public/partner.css"
};
static const unsigned char a106[] = {
#embed "files/public/parts.css"
};
static const unsigned char a107[] = {
#embed "files/public/preview.css"
};
static const unsigned char a108[] = {
#embed "files/public/print.css"
};
static const unsigned char a109[] = {
#embed "files/public/serif-400.woff2"
};
static const unsigned char a110[] = {
#embed "files/public/serif-600.woff2"
};
static const unsigned char a111[] = {
#embed "files/public/therapist.css"
};
static const unsigned char a112[] = {
#embed "files/public/tonight.js"
};
static const unsigned char a113[] = {
#embed "files/templates/entrance/before.mustache"
};
static const unsigned char a114[] = {
#embed "files/templates/entrance/called.mustache"
};
static const unsigned char a115[] = {
#embed "files/templates/entrance/card.mustache"
};
static const unsigned char a116[] = {
#embed "files/templates/entrance/cardNotTaken.mustache"
};
static const unsigned char a117[] = {
#embed "files/templates/entrance/carry.mustache"
};
static const unsigned char a118[] = {
#embed "files/templates/entrance/digits.mustache"
};
static const unsigned char a119[] = {
#embed "files/templates/entrance/digitsOver.mustache"
};
static const unsigned char a120[] = {
#embed "files/templates/entrance/goIn.mustache"
};
static const unsigned char a121[] = {
#embed "files/templates/entrance/hello.mustache"
};
static const unsigned char a122[] = {
#embed "files/templates/entrance/homeScreen.mustache"
};
static const unsigned char a123[] = {
#embed "files/templates/entrance/later.mustache"
};
static const unsigned char a124[] = {
#embed "files/templates/entrance/lock.mustache"
};
static const unsigned char a125[] = {
#embed "files/templates/entrance/noCookies.mustache"
};
static const unsigned char a126[] = {
#embed "files/templates/entrance/notSent.mustache"
};
static const unsigned char a127[] = {
#embed "files/templates/entrance/problem.mustache"
};
static const unsigned char a128[] = {
#embed "files/templates/entrance/signIn.mustache"
};
static const unsigned char a129[] = {
#embed "files/templates/entrance/spoken.mustache"
};
static const unsigned char a130[] = {
#embed "files/templates/entrance/welcome.mustache"
};
static const unsigned char a131[] = {
#embed "files/templates/entrance/words.mustache"
};
static const unsigned char a132[] = {
#embed "files/templates/guide/all.mustache"
};
static const unsigned char a133[] = {
#embed "files/templates/guide/panel.mustache"
};
static const unsigned char a134[] = {
#embed "files/templates/icon/alert.mustache"
};
static const unsigned char a135[] = {
#embed "files/templates/icon/any.mustache"
};
static const unsigned char a136[] = {
#embed "files/templates/icon/evening.mustache"
};
static const unsigned char a137[] = {
#embed "files/templates/icon/help.mustache"
};
static const unsigned char a138[] = {
#embed "files/templates/icon/homeScreen.mustache"
};
static const unsigned char a139[] = {
#embed "files/templates/icon/letter.mustache"
};
static const unsigned char a140[] = {
#embed "files/templates/icon/message.mustache"
};
static const unsigned char a141[] = {
#embed "files/templates/icon/note.mustache"
};
static const unsigned char a142[] = {
#embed "files/templates/icon/out.mustache"
};
static const unsigned char a143[] = {
#embed "files/templates/icon/pages.mustache"
};
static const unsigned char a144[] = {
#embed "files/templates/icon/pause.mustache"
};
static const unsigned char a145[] = {
#embed "files/templates/icon/phone.mustache"
};
static const unsigned char a146[] = {
#embed "files/templates/icon/prepare.mustache"
};
static const unsigned char a147[] = {
#embed "files/templates/icon/reads.mustache"
};
static const unsigned char a148[] = {
#embed "files/templates/icon/search.mustache"
};
static const unsigned char a149[] = {
#embed "files/templates/icon/sheet.mustache"
};
static const unsigned char a150[] = {
#embed "files/templates/icon/signOut.mustache"
};
static const unsigned char a151[] = {
#embed "files/templates/icon/step.mustache"
};
static const unsigned char a152[] = {
#embed "files/templates/icon/talk.mustache"
};
static const unsigned char a153[] = {
#embed "files/templates/icon/time.mustache"
};
static const unsigned char a154[] = {
#embed "files/templates/icon/touch.mustache"
};
static const unsigned char a155[] = {
#embed "files/templates/icon/week.mustache"
};
static const unsigned char a156[] = {
#embed "files/templates/icon/willing.mustache"
};
static const unsigned char a157[] = {
#embed "files/templates/layout/page.mustache"
};
static const unsigned char a158[] = {
#embed "files/templates/partner/afterTalk.mustache"
};
static const unsigned char a159[] = {
#embed "files/templates/partner/checkAnswers.mustache"
};
static const unsigned char a160[] = {
#embed "files/templates/partner/cue.mustache"
};
static const unsigned char a161[] = {
#embed "files/templates/partner/ending.mustache"
};
static const unsigned char a162[] = {
#embed "files/templates/partner/erasureWish.mustache"
};
static const unsigned char a163[] = {
#embed "files/templates/partner/evening.mustache"
};
static const unsigned char a164[] = {
#embed "files/templates/partner/held.mustache"
};
static const unsigned char a165[] = {
#embed "files/templates/partner/help.mustache"
};
static const unsigned char a166[] = {
#embed "files/templates/partner/intention.mustache"
};
static const unsigned char a167[] = {
#embed "files/templates/partner/limits.mustache"
};
static const unsigned char a168[] = {
#embed "files/templates/partner/lookingBack.mustache"
};
static const unsigned char a169[] = {
#embed "files/templates/partner/mine.mustache"
};
static const unsigned char a170[] = {
#embed "files/templates/partner/note.mustache"
};
static const unsigned char a171[] = {
#embed "files/templates/partner/paper.mustache"
};
static const unsigned char a172[] = {
#embed "files/templates/partner/preparation.mustache"
};
static const unsigned char a173[] = {
#embed "files/templates/partner/readiness.mustache"
};
static const unsigned char a174[] = {
#embed "files/templates/partner/rest.mustache"
};
static const unsigned char a175[] = {
#embed "files/templates/partner/row.mustache"
};
static const unsigned char a176[] = {
#embed "files/templates/partner/said.mustache"
};
static const unsigned char a177[] = {
#embed "files/templates/partner/secretsRule.mustache"
};
static const unsigned char a178[] = {
#embed "files/templates/partner/seen.mustache"
};
static const unsigned char a179[] = {
#embed "files/templates/partner/settings.mustache"
};
static const unsigned char a180[] = {
#embed "files/templates/partner/sharedAnswers.mustache"
};
static const unsigned char a181[] = {
#embed "files/templates/partner/talk.mustache"
};
static const unsigned char a182[] = {
#embed "files/templates/partner/tell.mustache"
};
static const unsigned char a183[] = {
#embed "files/templates/partner/time.mustache"
};
static const unsigned char a184[] = {
#embed "files/templates/partner/tonight.mustache"
};
static const unsigned char a185[] = {
#embed "files/templates/partner/tonightTurn.mustache"
};
static const unsigned char a186[] = {
#embed "files/templates/partner/week.mustache"
};
static const unsigned char a187[] = {
#embed "files/templates/partner/why.mustache"
};
static const unsigned char a188[] = {
#embed "files/templates/partner/willingness.mustache"
};
static const unsigned char a189[] = {
#embed "files/templates/partner/word.mustache"
};
static const unsigned char a190[] = {
#embed "files/templates/partner/wordsToSay.mustache"
};
static const unsigned char a191[] = {
#embed "files/templates/scene/add.mustache"
};
static const unsigned char a192[] = {
#embed "files/templates/scene/added.mustache"
};
static const unsigned char a193[] = {
#embed "files/templates/scene/candle.mustache"
};
static const unsigned char a194[] = {
#embed "files/templates/scene/menu.mustache"
};
static const unsigned char a195[] = {
#embed "files/templates/scene/quiet.mustache"
};
static const unsigned char a196[] = {
#embed "files/templates/scene/share.mustache"
};
static const unsigned char a197[] = {
#embed "files/templates/scene/thanks.mustache"
};
static const unsigned char a198[] = {
#embed "files/templates/scene/week.mustache"
};
static const unsigned char a199[] = {
#embed "files/templates/scene/welcome.mustache"
};
static const unsigned char a200[] = {
#embed "files/templates/shared/area.mustache"
};
static const unsigned char a201[] = {
#embed "files/templates/shared/back.mustache"
};
static const unsigned char a202[] = {
#embed "files/templates/shared/bottom.mustache"
};
static const unsigned char a203[] = {
#embed "files/templates/shared/choices.mustache"
};
static const unsigned char a204[] = {
#embed "files/templates/shared/faults.mustache"
};
static const unsigned char a205[] = {
#embed "files/templates/shared/field.mustache"
};
static const unsigned char a206[] = {
#embed "files/templates/shared/form.mustache"
};
static const unsigned char a207[] = {
#embed "files/templates/shared/leave.mustache"
};
static const unsigned char a208[] = {
#embed "files/templates/shared/pad.mustache"
};
static const unsigned char a209[] = {
#embed "files/templates/shared/pick.mustache"
};
static const unsigned char a210[] = {
#embed "files/templates/shared/reads.mustache"
};
static const unsigned char a211[] = {
#embed "files/templates/shared/short.mustache"
};
static const unsigned char a212[] = {
#embed "files/templates/shared/step.mustache"
};
static const unsigned char a213[] = {
#embed "files/templates/shared/tabs.mustache"
};
static const unsigned char a214[] = {
#embed "files/templates/shared/tick.mustache"
};
static const unsigned char a215[] = {
#embed "files/templates/therapist/after-shared-screen.mustache"
};
static const unsigned char a216[] = {
#embed "files/templates/therapist/archived.mustache"
};
static const unsigned char a217[] = {
#embed "files/templates/therapist/asked-erasing.mustache"
};
static const unsigned char a218[] = {
#embed "files/templates/therapist/before-you-begin.mustache"
};
static const unsigned char a219[] = {
#embed "files/templates/therapist/brief.mustache"
};
static const unsigned char a220[] = {
#embed "files/templates/therapist/card.mustache"
};
static const unsigned char a221[] = {
#embed "files/templates/therapist/cards.mustache"
};
static const unsigned char a222[] = {
#embed "files/templates/therapist/caseload.mustache"
};
static const unsigned char a223[] = {
#embed "files/templates/therapist/check.mustache"
};
static const unsigned char a224[] = {
#embed "files/templates/therapist/clinic-help.mustache"
};
static const unsigned char a225[] = {
#embed "files/templates/therapist/confirm.mustache"
};
static const unsigned char a226[] = {
#embed "files/templates/therapist/ending-care.mustache"
};
static const unsigned char a227[] = {
#embed "files/templates/therapist/erasing.mustache"
};
static const unsigned char a228[] = {
#embed "files/templates/therapist/file.mustache"
};
static const unsigned char a229[] = {
#embed "files/templates/therapist/first-start.mustache"
};
static const unsigned char a230[] = {
#embed "files/templates/therapist/handled.mustache"
};
static const unsigned char a231[] = {
#embed "files/templates/therapist/how-i-work.mustache"
};
static const unsigned char a232[] = {
#embed "files/templates/therapist/joint-prompt.mustache"
};
static const unsigned char a233[] = {
#embed "files/templates/therapist/joint.mustache"
};
static const unsigned char a234[] = {
#embed "files/templates/therapist/library.mustache"
};
static const unsigned char a235[] = {
#embed "files/templates/therapist/met.mustache"
};
static const unsigned char a236[] = {
#embed "files/templates/therapist/new-couple.mustache"
};
static const unsigned char a237[] = {
#embed "files/templates/therapist/new-words.mustache"
};
static const unsigned char a238[] = {
#embed "files/templates/therapist/notes.mustache"
};
static const unsigned char a239[] = {
#embed "files/templates/therapist/open-step.mustache"
};
static const unsigned char a240[] = {
#embed "files/templates/therapist/own-sheet.mustache"
};
static const unsigned char a241[] = {
#embed "files/templates/therapist/parts/about.mustache"
};
static const unsigned char a242[] = {
#embed "files/templates/therapist/parts/boxes.mustache"
};
static const unsigned char a243[] = {
#embed "files/templates/therapist/parts/care.mustache"
};
static const unsigned char a244[] = {
#embed "files/templates/therapist/parts/cautions.mustache"
};
static const unsigned char a245[] = {
#embed "files/templates/therapist/parts/cautionsAsked.mustache"
};
static const unsigned char a246[] = {
#embed "files/templates/therapist/parts/desk.mustache"
};
static const unsigned char a247[] = {
#embed "files/templates/therapist/parts/entries.mustache"
};
static const unsigned char a248[] = {
#embed "files/templates/therapist/parts/evening.mustache"
};
static const unsigned char a249[] = {
#embed "files/templates/therapist/parts/find.mustache"
};
static const unsigned char a250[] = {
#embed "files/templates/therapist/parts/handout.mustache"
};
static const unsigned char a251[] = {
#embed "files/templates/therapist/parts/help.mustache"
};
static const unsigned char a252[] = {
#embed "files/templates/therapist/parts/hour.mustache"
};
static const unsigned char a253[] = {
#embed "files/templates/therapist/parts/mark.mustache"
};
static const unsigned char a254[] = {
#embed "files/templates/therapist/parts/top.mustache"
};
static const unsigned char a255[] = {
#embed "files/templates/therapist/parts/turned.mustache"
};
static const unsigned char a256[] = {
#embed "files/templates/therapist/print.mustache"
};
static const unsigned char a257[] = {
#embed "files/templates/therapist/read-library.mustache"
};
static const unsigned char a258[] = {
#embed "files/templates/therapist/receipt.mustache"
};
static const unsigned char a259[] = {
#embed "files/templates/therapist/record.mustache"
};
static const unsigned char a260[] = {
#embed "files/templates/therapist/saved-sentences.mustache"
};
static const unsigned char a261[] = {
#embed "files/templates/therapist/settings.mustache"
};
static const unsigned char a262[] = {
#embed "files/templates/therapist/six-words.mustache"
};
static const unsigned char a263[] = {
#embed "files/templates/therapist/spoken-alone.mustache"
};
static const unsigned char a264[] = {
#embed "files/templates/therapist/spoken-words.mustache"
};
static const unsigned char a265[] = {
#embed "files/templates/therapist/turn-screen.mustache"
};
static const unsigned char a266[] = {
#embed "files/templates/therapist/usual-way.mustache"
};
static const unsigned char a267[] = {
#embed "files/templates/therapist/what-next.mustache"
};
static const unsigned char a268[] = {
#embed "files/templates/therapist/who-sees.mustache"
};
static const unsigned char a269[] = {
#embed "files/templates/therapist/word-back.mustache"
};
static const unsigned char a270[] = {
#embed "files/templates/therapist/word-heard.mustache"
};
static const unsigned char a271[] = {
#embed "files/texts/en/casefile.txt"
};
static const unsigned char a272[] = {
#embed "files/texts/en/entrance.txt"
};
static const unsigned char a273[] = {
#embed "files/texts/en/guide.txt"
};
static const unsigned char a274[] = {
#embed "files/texts/en/house.txt"
};
static const unsigned char a275[] = {
#embed "files/texts/en/partner.txt"
};
static const unsigned char a276[] = {
#embed "files/texts/en/refusal.txt"
};
static const unsigned char a277[] = {
#embed "files/texts/en/shared.txt"
};
static const unsigned char a278[] = {
#embed "files/texts/en/therapist.txt"
};
static const unsigned char a279[] = {
#embed "files/texts/es/casefile.txt"
};
static const unsigned char a280[] = {
#embed "files/texts/es/entrance.txt"
};
static const unsigned char a281[] = {
#embed "files/texts/es/guide.txt"
};
static const unsigned char a282[] = {
#embed "files/texts/es/house.txt"
};
static const unsigned char a283[] = {
#embed "files/texts/es/partner.txt"
};
static const unsigned char a284[] = {
#embed "files/texts/es/refusal.txt"
};
static const unsigned char a285[] = {
#embed "files/texts/es/shared.txt"
};
static const unsigned char a286[] = {
#embed "files/texts/es/therapist.txt"
};
static const unsigned char a287[] = {
#embed "files/words/en.txt"
};
static const unsigned char a288[] = {
#embed "files/words/es.txt"
};

static const struct { const char *name; const unsigned char *bytes; size_t length; } assets[] = {
    {"Library/en/affection.yaml", a0, sizeof a0},
    {"Library/en/after-a-birth.yaml", a1, sizeof a1},
    {"Library/en/all-of-you.yaml", a2, sizeof a2},
    {"Library/en/asking-and-declining.yaml", a3, sizeof a3},
    {"Library/en/bodies-come-and-go.yaml", a4, sizeof a4},
    {"Library/en/both-at-once.yaml", a5, sizeof a5},
    {"Library/en/brakes-and-accelerators.yaml", a6, sizeof a6},
    {"Library/en/breathing-together.yaml", a7, sizeof a7},
    {"Library/en/card.yaml", a8, sizeof a8},
    {"Library/en/close-and-moving.yaml", a9, sizeof a9},
    {"Library/en/close-and-still.yaml", a10, sizeof a10},
    {"Library/en/comfort-and-lubricant.yaml", a11, sizeof a11},
    {"Library/en/coming-and-going.yaml", a12, sizeof a12},
    {"Library/en/coming-back-to-now.yaml", a13, sizeof a13},
    {"Library/en/concerns.yaml", a14, sizeof a14},
    {"Library/en/easy-touch.yaml", a15, sizeof a15},
    {"Library/en/first-talk.yaml", a16, sizeof a16},
    {"Library/en/gentle-again.yaml", a17, sizeof a17},
    {"Library/en/holding.yaml", a18, sizeof a18},
    {"Library/en/in-menopause-and-later.yaml", a19, sizeof a19},
    {"Library/en/living-with-illness.yaml", a20, sizeof a20},
    {"Library/en/not-only-tonight.yaml", a21, sizeof a21},
    {"Library/en/noticing-touch.yaml", a22, sizeof a22},
    {"Library/en/our-story.yaml", a23, sizeof a23},
    {"Library/en/planning-closeness.yaml", a24, sizeof a24},
    {"Library/en/safe-evening.yaml", a25, sizeof a25},
    {"Library/en/sensate-focus.yaml", a26, sizeof a26},
    {"Library/en/sensing-practice.yaml", a27, sizeof a27},
    {"Library/en/settings.yaml", a28, sizeof a28},
    {"Library/en/short-daytime.yaml", a29, sizeof a29},
    {"Library/en/sitting-close.yaml", a30, sizeof a30},
    {"Library/en/slow-hand.yaml", a31, sizeof a31},
    {"Library/en/speaker-and-listener.yaml", a32, sizeof a32},
    {"Library/en/talk-about-the-day.yaml", a33, sizeof a33},
    {"Library/en/three-questions.yaml", a34, sizeof a34},
    {"Library/en/two-evenings-guided.yaml", a35, sizeof a35},
    {"Library/en/two-evenings.yaml", a36, sizeof a36},
    {"Library/en/two-kinds-of-wish.yaml", a37, sizeof a37},
    {"Library/en/warm-and-slow.yaml", a38, sizeof a38},
    {"Library/en/watching-yourself.yaml", a39, sizeof a39},
    {"Library/en/ways-to-be-close.yaml", a40, sizeof a40},
    {"Library/en/weekly-check-in.yaml", a41, sizeof a41},
    {"Library/en/what-helps-what-slows.yaml", a42, sizeof a42},
    {"Library/en/when-an-evening-goes-wrong.yaml", a43, sizeof a43},
    {"Library/en/when-it-is-hard-again.yaml", a44, sizeof a44},
    {"Library/es/affection.yaml", a45, sizeof a45},
    {"Library/es/after-a-birth.yaml", a46, sizeof a46},
    {"Library/es/all-of-you.yaml", a47, sizeof a47},
    {"Library/es/asking-and-declining.yaml", a48, sizeof a48},
    {"Library/es/bodies-come-and-go.yaml", a49, sizeof a49},
    {"Library/es/both-at-once.yaml", a50, sizeof a50},
    {"Library/es/brakes-and-accelerators.yaml", a51, sizeof a51},
    {"Library/es/breathing-together.yaml", a52, sizeof a52},
    {"Library/es/card.yaml", a53, sizeof a53},
    {"Library/es/close-and-moving.yaml", a54, sizeof a54},
    {"Library/es/close-and-still.yaml", a55, sizeof a55},
    {"Library/es/comfort-and-lubricant.yaml", a56, sizeof a56},
    {"Library/es/coming-and-going.yaml", a57, sizeof a57},
    {"Library/es/coming-back-to-now.yaml", a58, sizeof a58},
    {"Library/es/concerns.yaml", a59, sizeof a59},
    {"Library/es/easy-touch.yaml", a60, sizeof a60},
    {"Library/es/first-talk.yaml", a61, sizeof a61},
    {"Library/es/gentle-again.yaml", a62, sizeof a62},
    {"Library/es/holding.yaml", a63, sizeof a63},
    {"Library/es/in-menopause-and-later.yaml", a64, sizeof a64},
    {"Library/es/living-with-illness.yaml", a65, sizeof a65},
    {"Library/es/not-only-tonight.yaml", a66, sizeof a66},
    {"Library/es/noticing-touch.yaml", a67, sizeof a67},
    {"Library/es/our-story.yaml", a68, sizeof a68},
    {"Library/es/planning-closeness.yaml", a69, sizeof a69},
    {"Library/es/safe-evening.yaml", a70, sizeof a70},
    {"Library/es/sensate-focus.yaml", a71, sizeof a71},
    {"Library/es/sensing-practice.yaml", a72, sizeof a72},
    {"Library/es/settings.yaml", a73, sizeof a73},
    {"Library/es/short-daytime.yaml", a74, sizeof a74},
    {"Library/es/sitting-close.yaml", a75, sizeof a75},
    {"Library/es/slow-hand.yaml", a76, sizeof a76},
    {"Library/es/speaker-and-listener.yaml", a77, sizeof a77},
    {"Library/es/talk-about-the-day.yaml", a78, sizeof a78},
    {"Library/es/three-questions.yaml", a79, sizeof a79},
    {"Library/es/two-evenings-guided.yaml", a80, sizeof a80},
    {"Library/es/two-evenings.yaml", a81, sizeof a81},
    {"Library/es/two-kinds-of-wish.yaml", a82, sizeof a82},
    {"Library/es/warm-and-slow.yaml", a83, sizeof a83},
    {"Library/es/watching-yourself.yaml", a84, sizeof a84},
    {"Library/es/ways-to-be-close.yaml", a85, sizeof a85},
    {"Library/es/weekly-check-in.yaml", a86, sizeof a86},
    {"Library/es/what-helps-what-slows.yaml", a87, sizeof a87},
    {"Library/es/when-an-evening-goes-wrong.yaml", a88, sizeof a88},
    {"Library/es/when-it-is-hard-again.yaml", a89, sizeof a89},
    {"Library/words/en.yaml", a90, sizeof a90},
    {"Library/words/es.yaml", a91, sizeof a91},
    {"help/helplines.txt", a92, sizeof a92},
    {"migrations/sqlite/0001_journals.sql", a93, sizeof a93},
    {"migrations/sqlite/0002_doors.sql", a94, sizeof a94},
    {"migrations/sqlite/0003_erased.sql", a95, sizeof a95},
    {"migrations/sqlite/0004_pending.sql", a96, sizeof a96},
    {"public/base.css", a97, sizeof a97},
    {"public/card.js", a98, sizeof a98},
    {"public/desk.js", a99, sizeof a99},
    {"public/icon-180.png", a100, sizeof a100},
    {"public/icon-192.png", a101, sizeof a101},
    {"public/icon-512.png", a102, sizeof a102},
    {"public/icon.svg", a103, sizeof a103},
    {"public/lock.js", a104, sizeof a104},
    {"public/partner.css", a105, sizeof a105},
    {"public/parts.css", a106, sizeof a106},
    {"public/preview.css", a107, sizeof a107},
    {"public/print.css", a108, sizeof a108},
    {"public/serif-400.woff2", a109, sizeof a109},
    {"public/serif-600.woff2", a110, sizeof a110},
    {"public/therapist.css", a111, sizeof a111},
    {"public/tonight.js", a112, sizeof a112},
    {"templates/entrance/before.mustache", a113, sizeof a113},
    {"templates/entrance/called.mustache", a114, sizeof a114},
    {"templates/entrance/card.mustache", a115, sizeof a115},
    {"templates/entrance/cardNotTaken.mustache", a116, sizeof a116},
    {"templates/entrance/carry.mustache", a117, sizeof a117},
    {"templates/entrance/digits.mustache", a118, sizeof a118},
    {"templates/entrance/digitsOver.mustache", a119, sizeof a119},
    {"templates/entrance/goIn.mustache", a120, sizeof a120},
    {"templates/entrance/hello.mustache", a121, sizeof a121},
    {"templates/entrance/homeScreen.mustache", a122, sizeof a122},
    {"templates/entrance/later.mustache", a123, sizeof a123},
    {"templates/entrance/lock.mustache", a124, sizeof a124},
    {"templates/entrance/noCookies.mustache", a125, sizeof a125},
    {"templates/entrance/notSent.mustache", a126, sizeof a126},
    {"templates/entrance/problem.mustache", a127, sizeof a127},
    {"templates/entrance/signIn.mustache", a128, sizeof a128},
    {"templates/entrance/spoken.mustache", a129, sizeof a129},
    {"templates/entrance/welcome.mustache", a130, sizeof a130},
    {"templates/entrance/words.mustache", a131, sizeof a131},
    {"templates/guide/all.mustache", a132, sizeof a132},
    {"templates/guide/panel.mustache", a133, sizeof a133},
    {"templates/icon/alert.mustache", a134, sizeof a134},
    {"templates/icon/any.mustache", a135, sizeof a135},
    {"templates/icon/evening.mustache", a136, sizeof a136},
    {"templates/icon/help.mustache", a137, sizeof a137},
    {"templates/icon/homeScreen.mustache", a138, sizeof a138},
    {"templates/icon/letter.mustache", a139, sizeof a139},
    {"templates/icon/message.mustache", a140, sizeof a140},
    {"templates/icon/note.mustache", a141, sizeof a141},
    {"templates/icon/out.mustache", a142, sizeof a142},
    {"templates/icon/pages.mustache", a143, sizeof a143},
    {"templates/icon/pause.mustache", a144, sizeof a144},
    {"templates/icon/phone.mustache", a145, sizeof a145},
    {"templates/icon/prepare.mustache", a146, sizeof a146},
    {"templates/icon/reads.mustache", a147, sizeof a147},
    {"templates/icon/search.mustache", a148, sizeof a148},
    {"templates/icon/sheet.mustache", a149, sizeof a149},
    {"templates/icon/signOut.mustache", a150, sizeof a150},
    {"templates/icon/step.mustache", a151, sizeof a151},
    {"templates/icon/talk.mustache", a152, sizeof a152},
    {"templates/icon/time.mustache", a153, sizeof a153},
    {"templates/icon/touch.mustache", a154, sizeof a154},
    {"templates/icon/week.mustache", a155, sizeof a155},
    {"templates/icon/willing.mustache", a156, sizeof a156},
    {"templates/layout/page.mustache", a157, sizeof a157},
    {"templates/partner/afterTalk.mustache", a158, sizeof a158},
    {"templates/partner/checkAnswers.mustache", a159, sizeof a159},
    {"templates/partner/cue.mustache", a160, sizeof a160},
    {"templates/partner/ending.mustache", a161, sizeof a161},
    {"templates/partner/erasureWish.mustache", a162, sizeof a162},
    {"templates/partner/evening.mustache", a163, sizeof a163},
    {"templates/partner/held.mustache", a164, sizeof a164},
    {"templates/partner/help.mustache", a165, sizeof a165},
    {"templates/partner/intention.mustache", a166, sizeof a166},
    {"templates/partner/limits.mustache", a167, sizeof a167},
    {"templates/partner/lookingBack.mustache", a168, sizeof a168},
    {"templates/partner/mine.mustache", a169, sizeof a169},
    {"templates/partner/note.mustache", a170, sizeof a170},
    {"templates/partner/paper.mustache", a171, sizeof a171},
    {"templates/partner/preparation.mustache", a172, sizeof a172},
    {"templates/partner/readiness.mustache", a173, sizeof a173},
    {"templates/partner/rest.mustache", a174, sizeof a174},
    {"templates/partner/row.mustache", a175, sizeof a175},
    {"templates/partner/said.mustache", a176, sizeof a176},
    {"templates/partner/secretsRule.mustache", a177, sizeof a177},
    {"templates/partner/seen.mustache", a178, sizeof a178},
    {"templates/partner/settings.mustache", a179, sizeof a179},
    {"templates/partner/sharedAnswers.mustache", a180, sizeof a180},
    {"templates/partner/talk.mustache", a181, sizeof a181},
    {"templates/partner/tell.mustache", a182, sizeof a182},
    {"templates/partner/time.mustache", a183, sizeof a183},
    {"templates/partner/tonight.mustache", a184, sizeof a184},
    {"templates/partner/tonightTurn.mustache", a185, sizeof a185},
    {"templates/partner/week.mustache", a186, sizeof a186},
    {"templates/partner/why.mustache", a187, sizeof a187},
    {"templates/partner/willingness.mustache", a188, sizeof a188},
    {"templates/partner/word.mustache", a189, sizeof a189},
    {"templates/partner/wordsToSay.mustache", a190, sizeof a190},
    {"templates/scene/add.mustache", a191, sizeof a191},
    {"templates/scene/added.mustache", a192, sizeof a192},
    {"templates/scene/candle.mustache", a193, sizeof a193},
    {"templates/scene/menu.mustache", a194, sizeof a194},
    {"templates/scene/quiet.mustache", a195, sizeof a195},
    {"templates/scene/share.mustache", a196, sizeof a196},
    {"templates/scene/thanks.mustache", a197, sizeof a197},
    {"templates/scene/week.mustache", a198, sizeof a198},
    {"templates/scene/welcome.mustache", a199, sizeof a199},
    {"templates/shared/area.mustache", a200, sizeof a200},
    {"templates/shared/back.mustache", a201, sizeof a201},
    {"templates/shared/bottom.mustache", a202, sizeof a202},
    {"templates/shared/choices.mustache", a203, sizeof a203},
    {"templates/shared/faults.mustache", a204, sizeof a204},
    {"templates/shared/field.mustache", a205, sizeof a205},
    {"templates/shared/form.mustache", a206, sizeof a206},
    {"templates/shared/leave.mustache", a207, sizeof a207},
    {"templates/shared/pad.mustache", a208, sizeof a208},
    {"templates/shared/pick.mustache", a209, sizeof a209},
    {"templates/shared/reads.mustache", a210, sizeof a210},
    {"templates/shared/short.mustache", a211, sizeof a211},
    {"templates/shared/step.mustache", a212, sizeof a212},
    {"templates/shared/tabs.mustache", a213, sizeof a213},
    {"templates/shared/tick.mustache", a214, sizeof a214},
    {"templates/therapist/after-shared-screen.mustache", a215, sizeof a215},
    {"templates/therapist/archived.mustache", a216, sizeof a216},
    {"templates/therapist/asked-erasing.mustache", a217, sizeof a217},
    {"templates/therapist/before-you-begin.mustache", a218, sizeof a218},
    {"templates/therapist/brief.mustache", a219, sizeof a219},
    {"templates/therapist/card.mustache", a220, sizeof a220},
    {"templates/therapist/cards.mustache", a221, sizeof a221},
    {"templates/therapist/caseload.mustache", a222, sizeof a222},
    {"templates/therapist/check.mustache", a223, sizeof a223},
    {"templates/therapist/clinic-help.mustache", a224, sizeof a224},
    {"templates/therapist/confirm.mustache", a225, sizeof a225},
    {"templates/therapist/ending-care.mustache", a226, sizeof a226},
    {"templates/therapist/erasing.mustache", a227, sizeof a227},
    {"templates/therapist/file.mustache", a228, sizeof a228},
    {"templates/therapist/first-start.mustache", a229, sizeof a229},
    {"templates/therapist/handled.mustache", a230, sizeof a230},
    {"templates/therapist/how-i-work.mustache", a231, sizeof a231},
    {"templates/therapist/joint-prompt.mustache", a232, sizeof a232},
    {"templates/therapist/joint.mustache", a233, sizeof a233},
    {"templates/therapist/library.mustache", a234, sizeof a234},
    {"templates/therapist/met.mustache", a235, sizeof a235},
    {"templates/therapist/new-couple.mustache", a236, sizeof a236},
    {"templates/therapist/new-words.mustache", a237, sizeof a237},
    {"templates/therapist/notes.mustache", a238, sizeof a238},
    {"templates/therapist/open-step.mustache", a239, sizeof a239},
    {"templates/therapist/own-sheet.mustache", a240, sizeof a240},
    {"templates/therapist/parts/about.mustache", a241, sizeof a241},
    {"templates/therapist/parts/boxes.mustache", a242, sizeof a242},
    {"templates/therapist/parts/care.mustache", a243, sizeof a243},
    {"templates/therapist/parts/cautions.mustache", a244, sizeof a244},
    {"templates/therapist/parts/cautionsAsked.mustache", a245, sizeof a245},
    {"templates/therapist/parts/desk.mustache", a246, sizeof a246},
    {"templates/therapist/parts/entries.mustache", a247, sizeof a247},
    {"templates/therapist/parts/evening.mustache", a248, sizeof a248},
    {"templates/therapist/parts/find.mustache", a249, sizeof a249},
    {"templates/therapist/parts/handout.mustache", a250, sizeof a250},
    {"templates/therapist/parts/help.mustache", a251, sizeof a251},
    {"templates/therapist/parts/hour.mustache", a252, sizeof a252},
    {"templates/therapist/parts/mark.mustache", a253, sizeof a253},
    {"templates/therapist/parts/top.mustache", a254, sizeof a254},
    {"templates/therapist/parts/turned.mustache", a255, sizeof a255},
    {"templates/therapist/print.mustache", a256, sizeof a256},
    {"templates/therapist/read-library.mustache", a257, sizeof a257},
    {"templates/therapist/receipt.mustache", a258, sizeof a258},
    {"templates/therapist/record.mustache", a259, sizeof a259},
    {"templates/therapist/saved-sentences.mustache", a260, sizeof a260},
    {"templates/therapist/settings.mustache", a261, sizeof a261},
    {"templates/therapist/six-words.mustache", a262, sizeof a262},
    {"templates/therapist/spoken-alone.mustache", a263, sizeof a263},
    {"templates/therapist/spoken-words.mustache", a264, sizeof a264},
    {"templates/therapist/turn-screen.mustache", a265, sizeof a265},
    {"templates/therapist/usual-way.mustache", a266, sizeof a266},
    {"templates/therapist/what-next.mustache", a267, sizeof a267},
    {"templates/therapist/who-sees.mustache", a268, sizeof a268},
    {"templates/therapist/word-back.mustache", a269, sizeof a269},
    {"templates/therapist/word-heard.mustache", a270, sizeof a270},
    {"texts/en/casefile.txt", a271, sizeof a271},
    {"texts/en/entrance.txt", a272, sizeof a272},
    {"texts/en/guide.txt", a273, sizeof a273},
    {"texts/en/house.txt", a274, sizeof a274},
    {"texts/en/partner.txt", a275, sizeof a275},
    {"texts/en/refusal.txt", a276, sizeof a276},
    {"texts/en/shared.txt", a277, sizeof a277},
    {"texts/en/therapist.txt", a278, sizeof a278},
    {"texts/es/casefile.txt", a279, sizeof a279},
    {"texts/es/entrance.txt", a280, sizeof a280},
    {"texts/es/guide.txt", a281, sizeof a281},
    {"texts/es/house.txt", a282, sizeof a282},
    {"texts/es/partner.txt", a283, sizeof a283},
    {"texts/es/refusal.txt", a284, sizeof a284},
    {"texts/es/shared.txt", a285, sizeof a285},
    {"texts/es/therapist.txt", a286, sizeof a286},
    {"words/en.txt", a287, sizeof a287},
    {"words/es.txt", a288, sizeof a288},
    {0, 0, 0},
};

size_t te_asset_count(void) { return 289; }
const char *te_asset_name(size_t index) { return assets[index].name; }
const unsigned char *te_asset_bytes(size_t index) { return assets[index].bytes; }
size_t te_asset_length(size_t index) { return assets[index].length; }

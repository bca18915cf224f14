// Written by bin/assets. Do not edit; run bin/assets after adding, renaming or removing a file.
#include "assets.h"

static const unsigned char a0[] = {
#embed "../../Library/en/affection.yaml"
};
static const unsigned char a1[] = {
#embed "../../Library/en/after-a-birth.yaml"
};
static const unsigned char a2[] = {
#embed "../../Library/en/after-hard-times.yaml"
};
static const unsigned char a3[] = {
#embed "../../Library/en/all-of-you.yaml"
};
static const unsigned char a4[] = {
#embed "../../Library/en/alongside.yaml"
};
static const unsigned char a5[] = {
#embed "../../Library/en/asking-and-declining.yaml"
};
static const unsigned char a6[] = {
#embed "../../Library/en/beside-you.yaml"
};
static const unsigned char a7[] = {
#embed "../../Library/en/bodies-come-and-go.yaml"
};
static const unsigned char a8[] = {
#embed "../../Library/en/both-at-once.yaml"
};
static const unsigned char a9[] = {
#embed "../../Library/en/brakes-and-accelerators.yaml"
};
static const unsigned char a10[] = {
#embed "../../Library/en/breathing-together.yaml"
};
static const unsigned char a11[] = {
#embed "../../Library/en/card.yaml"
};
static const unsigned char a12[] = {
#embed "../../Library/en/close-and-moving.yaml"
};
static const unsigned char a13[] = {
#embed "../../Library/en/close-and-still.yaml"
};
static const unsigned char a14[] = {
#embed "../../Library/en/come-and-go-alone.yaml"
};
static const unsigned char a15[] = {
#embed "../../Library/en/comfort-and-lubricant.yaml"
};
static const unsigned char a16[] = {
#embed "../../Library/en/coming-and-going.yaml"
};
static const unsigned char a17[] = {
#embed "../../Library/en/coming-back-to-now.yaml"
};
static const unsigned char a18[] = {
#embed "../../Library/en/concerns.yaml"
};
static const unsigned char a19[] = {
#embed "../../Library/en/easy-touch.yaml"
};
static const unsigned char a20[] = {
#embed "../../Library/en/easy-with-arousal.yaml"
};
static const unsigned char a21[] = {
#embed "../../Library/en/eight-weeks-for-parents.yaml"
};
static const unsigned char a22[] = {
#embed "../../Library/en/eight-weeks-of-coming-closer.yaml"
};
static const unsigned char a23[] = {
#embed "../../Library/en/eight-weeks-of-noticing.yaml"
};
static const unsigned char a24[] = {
#embed "../../Library/en/equal-attention.yaml"
};
static const unsigned char a25[] = {
#embed "../../Library/en/finding-out-by-touch.yaml"
};
static const unsigned char a26[] = {
#embed "../../Library/en/first-talk.yaml"
};
static const unsigned char a27[] = {
#embed "../../Library/en/gentle-again.yaml"
};
static const unsigned char a28[] = {
#embed "../../Library/en/hand-over-hand.yaml"
};
static const unsigned char a29[] = {
#embed "../../Library/en/holding.yaml"
};
static const unsigned char a30[] = {
#embed "../../Library/en/in-menopause-and-later.yaml"
};
static const unsigned char a31[] = {
#embed "../../Library/en/knowing-my-body.yaml"
};
static const unsigned char a32[] = {
#embed "../../Library/en/letting-go.yaml"
};
static const unsigned char a33[] = {
#embed "../../Library/en/living-with-illness.yaml"
};
static const unsigned char a34[] = {
#embed "../../Library/en/not-only-tonight.yaml"
};
static const unsigned char a35[] = {
#embed "../../Library/en/noticing-now.yaml"
};
static const unsigned char a36[] = {
#embed "../../Library/en/noticing-touch.yaml"
};
static const unsigned char a37[] = {
#embed "../../Library/en/on-your-word.yaml"
};
static const unsigned char a38[] = {
#embed "../../Library/en/our-story.yaml"
};
static const unsigned char a39[] = {
#embed "../../Library/en/pause-and-go.yaml"
};
static const unsigned char a40[] = {
#embed "../../Library/en/pausing-together.yaml"
};
static const unsigned char a41[] = {
#embed "../../Library/en/planning-closeness.yaml"
};
static const unsigned char a42[] = {
#embed "../../Library/en/safe-evening.yaml"
};
static const unsigned char a43[] = {
#embed "../../Library/en/sensate-focus.yaml"
};
static const unsigned char a44[] = {
#embed "../../Library/en/sensing-practice.yaml"
};
static const unsigned char a45[] = {
#embed "../../Library/en/settings.yaml"
};
static const unsigned char a46[] = {
#embed "../../Library/en/short-daytime.yaml"
};
static const unsigned char a47[] = {
#embed "../../Library/en/sitting-close.yaml"
};
static const unsigned char a48[] = {
#embed "../../Library/en/slow-hand.yaml"
};
static const unsigned char a49[] = {
#embed "../../Library/en/speaker-and-listener.yaml"
};
static const unsigned char a50[] = {
#embed "../../Library/en/stop-start-hand.yaml"
};
static const unsigned char a51[] = {
#embed "../../Library/en/stop-start-moving.yaml"
};
static const unsigned char a52[] = {
#embed "../../Library/en/stop-start-slippery.yaml"
};
static const unsigned char a53[] = {
#embed "../../Library/en/stop-start-still.yaml"
};
static const unsigned char a54[] = {
#embed "../../Library/en/talk-about-the-day.yaml"
};
static const unsigned char a55[] = {
#embed "../../Library/en/three-questions.yaml"
};
static const unsigned char a56[] = {
#embed "../../Library/en/touch-for-yourself.yaml"
};
static const unsigned char a57[] = {
#embed "../../Library/en/trainers-after-treatment.yaml"
};
static const unsigned char a58[] = {
#embed "../../Library/en/trainers.yaml"
};
static const unsigned char a59[] = {
#embed "../../Library/en/two-evenings-guided.yaml"
};
static const unsigned char a60[] = {
#embed "../../Library/en/two-evenings.yaml"
};
static const unsigned char a61[] = {
#embed "../../Library/en/two-kinds-of-wish.yaml"
};
static const unsigned char a62[] = {
#embed "../../Library/en/warm-and-slow.yaml"
};
static const unsigned char a63[] = {
#embed "../../Library/en/watching-yourself.yaml"
};
static const unsigned char a64[] = {
#embed "../../Library/en/ways-to-be-close.yaml"
};
static const unsigned char a65[] = {
#embed "../../Library/en/weekly-check-in.yaml"
};
static const unsigned char a66[] = {
#embed "../../Library/en/what-helps-what-slows.yaml"
};
static const unsigned char a67[] = {
#embed "../../Library/en/what-we-might-like.yaml"
};
static const unsigned char a68[] = {
#embed "../../Library/en/when-an-evening-goes-wrong.yaml"
};
static const unsigned char a69[] = {
#embed "../../Library/en/when-it-is-hard-again.yaml"
};
static const unsigned char a70[] = {
#embed "../../Library/es/affection.yaml"
};
static const unsigned char a71[] = {
#embed "../../Library/es/after-a-birth.yaml"
};
static const unsigned char a72[] = {
#embed "../../Library/es/after-hard-times.yaml"
};
static const unsigned char a73[] = {
#embed "../../Library/es/all-of-you.yaml"
};
static const unsigned char a74[] = {
#embed "../../Library/es/alongside.yaml"
};
static const unsigned char a75[] = {
#embed "../../Library/es/asking-and-declining.yaml"
};
static const unsigned char a76[] = {
#embed "../../Library/es/beside-you.yaml"
};
static const unsigned char a77[] = {
#embed "../../Library/es/bodies-come-and-go.yaml"
};
static const unsigned char a78[] = {
#embed "../../Library/es/both-at-once.yaml"
};
static const unsigned char a79[] = {
#embed "../../Library/es/brakes-and-accelerators.yaml"
};
static const unsigned char a80[] = {
#embed "../../Library/es/breathing-together.yaml"
};
static const unsigned char a81[] = {
#embed "../../Library/es/card.yaml"
};
static const unsigned char a82[] = {
#embed "../../Library/es/close-and-moving.yaml"
};
static const unsigned char a83[] = {
#embed "../../Library/es/close-and-still.yaml"
};
static const unsigned char a84[] = {
#embed "../../Library/es/come-and-go-alone.yaml"
};
static const unsigned char a85[] = {
#embed "../../Library/es/comfort-and-lubricant.yaml"
};
static const unsigned char a86[] = {
#embed "../../Library/es/coming-and-going.yaml"
};
static const unsigned char a87[] = {
#embed "../../Library/es/coming-back-to-now.yaml"
};
static const unsigned char a88[] = {
#embed "../../Library/es/concerns.yaml"
};
static const unsigned char a89[] = {
#embed "../../Library/es/easy-touch.yaml"
};
static const unsigned char a90[] = {
#embed "../../Library/es/easy-with-arousal.yaml"
};
static const unsigned char a91[] = {
#embed "../../Library/es/eight-weeks-for-parents.yaml"
};
static const unsigned char a92[] = {
#embed "../../Library/es/eight-weeks-of-coming-closer.yaml"
};
static const unsigned char a93[] = {
#embed "../../Library/es/eight-weeks-of-noticing.yaml"
};
static const unsigned char a94[] = {
#embed "../../Library/es/equal-attention.yaml"
};
static const unsigned char a95[] = {
#embed "../../Library/es/finding-out-by-touch.yaml"
};
static const unsigned char a96[] = {
#embed "../../Library/es/first-talk.yaml"
};
static const unsigned char a97[] = {
#embed "../../Library/es/gentle-again.yaml"
};
static const unsigned char a98[] = {
#embed "../../Library/es/hand-over-hand.yaml"
};
static const unsigned char a99[] = {
#embed "../../Library/es/holding.yaml"
};
static const unsigned char a100[] = {
#embed "../../Library/es/in-menopause-and-later.yaml"
};
static const unsigned char a101[] = {
#embed "../../Library/es/knowing-my-body.yaml"
};
static const unsigned char a102[] = {
#embed "../../Library/es/letting-go.yaml"
};
static const unsigned char a103[] = {
#embed "../../Library/es/living-with-illness.yaml"
};
static const unsigned char a104[] = {
#embed "../../Library/es/not-only-tonight.yaml"
};
static const unsigned char a105[] = {
#embed "../../Library/es/noticing-now.yaml"
};
static const unsigned char a106[] = {
#embed "../../Library/es/noticing-touch.yaml"
};
static const unsigned char a107[] = {
#embed "../../Library/es/on-your-word.yaml"
};
static const unsigned char a108[] = {
#embed "../../Library/es/our-story.yaml"
};
static const unsigned char a109[] = {
#embed "../../Library/es/pause-and-go.yaml"
};
static const unsigned char a110[] = {
#embed "../../Library/es/pausing-together.yaml"
};
static const unsigned char a111[] = {
#embed "../../Library/es/planning-closeness.yaml"
};
static const unsigned char a112[] = {
#embed "../../Library/es/safe-evening.yaml"
};
static const unsigned char a113[] = {
#embed "../../Library/es/sensate-focus.yaml"
};
static const unsigned char a114[] = {
#embed "../../Library/es/sensing-practice.yaml"
};
static const unsigned char a115[] = {
#embed "../../Library/es/settings.yaml"
};
static const unsigned char a116[] = {
#embed "../../Library/es/short-daytime.yaml"
};
static const unsigned char a117[] = {
#embed "../../Library/es/sitting-close.yaml"
};
static const unsigned char a118[] = {
#embed "../../Library/es/slow-hand.yaml"
};
static const unsigned char a119[] = {
#embed "../../Library/es/speaker-and-listener.yaml"
};
static const unsigned char a120[] = {
#embed "../../Library/es/stop-start-hand.yaml"
};
static const unsigned char a121[] = {
#embed "../../Library/es/stop-start-moving.yaml"
};
static const unsigned char a122[] = {
#embed "../../Library/es/stop-start-slippery.yaml"
};
static const unsigned char a123[] = {
#embed "../../Library/es/stop-start-still.yaml"
};
static const unsigned char a124[] = {
#embed "../../Library/es/talk-about-the-day.yaml"
};
static const unsigned char a125[] = {
#embed "../../Library/es/three-questions.yaml"
};
static const unsigned char a126[] = {
#embed "../../Library/es/touch-for-yourself.yaml"
};
static const unsigned char a127[] = {
#embed "../../Library/es/trainers-after-treatment.yaml"
};
static const unsigned char a128[] = {
#embed "../../Library/es/trainers.yaml"
};
static const unsigned char a129[] = {
#embed "../../Library/es/two-evenings-guided.yaml"
};
static const unsigned char a130[] = {
#embed "../../Library/es/two-evenings.yaml"
};
static const unsigned char a131[] = {
#embed "../../Library/es/two-kinds-of-wish.yaml"
};
static const unsigned char a132[] = {
#embed "../../Library/es/warm-and-slow.yaml"
};
static const unsigned char a133[] = {
#embed "../../Library/es/watching-yourself.yaml"
};
static const unsigned char a134[] = {
#embed "../../Library/es/ways-to-be-close.yaml"
};
static const unsigned char a135[] = {
#embed "../../Library/es/weekly-check-in.yaml"
};
static const unsigned char a136[] = {
#embed "../../Library/es/what-helps-what-slows.yaml"
};
static const unsigned char a137[] = {
#embed "../../Library/es/what-we-might-like.yaml"
};
static const unsigned char a138[] = {
#embed "../../Library/es/when-an-evening-goes-wrong.yaml"
};
static const unsigned char a139[] = {
#embed "../../Library/es/when-it-is-hard-again.yaml"
};
static const unsigned char a140[] = {
#embed "../../Library/words/en.yaml"
};
static const unsigned char a141[] = {
#embed "../../Library/words/es.yaml"
};
static const unsigned char a142[] = {
#embed "files/help/helplines.txt"
};
static const unsigned char a143[] = {
#embed "files/migrations/sqlite/0001_journals.sql"
};
static const unsigned char a144[] = {
#embed "files/migrations/sqlite/0002_doors.sql"
};
static const unsigned char a145[] = {
#embed "files/migrations/sqlite/0003_erased.sql"
};
static const unsigned char a146[] = {
#embed "files/migrations/sqlite/0004_pending.sql"
};
static const unsigned char a147[] = {
#embed "files/migrations/sqlite/0005_recovery_sheet.sql"
};
static const unsigned char a148[] = {
#embed "files/migrations/sqlite/0006_person_item.sql"
};
static const unsigned char a149[] = {
#embed "files/migrations/sqlite/0007_restoring.sql"
};
static const unsigned char a150[] = {
#embed "files/public/base.css"
};
static const unsigned char a151[] = {
#embed "files/public/card.js"
};
static const unsigned char a152[] = {
#embed "files/public/desk.js"
};
static const unsigned char a153[] = {
#embed "files/public/icon-180.png"
};
static const unsigned char a154[] = {
#embed "files/public/icon-192.png"
};
static const unsigned char a155[] = {
#embed "files/public/icon-512.png"
};
static const unsigned char a156[] = {
#embed "files/public/icon.svg"
};
static const unsigned char a157[] = {
#embed "files/public/lock.js"
};
static const unsigned char a158[] = {
#embed "files/public/partner.css"
};
static const unsigned char a159[] = {
#embed "files/public/parts.css"
};
static const unsigned char a160[] = {
#embed "files/public/preview.css"
};
static const unsigned char a161[] = {
#embed "files/public/print.css"
};
static const unsigned char a162[] = {
#embed "files/public/serif-400.woff2"
};
static const unsigned char a163[] = {
#embed "files/public/serif-600.woff2"
};
static const unsigned char a164[] = {
#embed "files/public/therapist.css"
};
static const unsigned char a165[] = {
#embed "files/public/tonight.js"
};
static const unsigned char a166[] = {
#embed "files/templates/entrance/before.mustache"
};
static const unsigned char a167[] = {
#embed "files/templates/entrance/called.mustache"
};
static const unsigned char a168[] = {
#embed "files/templates/entrance/card.mustache"
};
static const unsigned char a169[] = {
#embed "files/templates/entrance/cardNotTaken.mustache"
};
static const unsigned char a170[] = {
#embed "files/templates/entrance/carry.mustache"
};
static const unsigned char a171[] = {
#embed "files/templates/entrance/digits.mustache"
};
static const unsigned char a172[] = {
#embed "files/templates/entrance/digitsOver.mustache"
};
static const unsigned char a173[] = {
#embed "files/templates/entrance/goIn.mustache"
};
static const unsigned char a174[] = {
#embed "files/templates/entrance/hello.mustache"
};
static const unsigned char a175[] = {
#embed "files/templates/entrance/homeScreen.mustache"
};
static const unsigned char a176[] = {
#embed "files/templates/entrance/later.mustache"
};
static const unsigned char a177[] = {
#embed "files/templates/entrance/lock.mustache"
};
static const unsigned char a178[] = {
#embed "files/templates/entrance/lockCode.mustache"
};
static const unsigned char a179[] = {
#embed "files/templates/entrance/noCookies.mustache"
};
static const unsigned char a180[] = {
#embed "files/templates/entrance/notSent.mustache"
};
static const unsigned char a181[] = {
#embed "files/templates/entrance/problem.mustache"
};
static const unsigned char a182[] = {
#embed "files/templates/entrance/recover.mustache"
};
static const unsigned char a183[] = {
#embed "files/templates/entrance/recoverDigits.mustache"
};
static const unsigned char a184[] = {
#embed "files/templates/entrance/signIn.mustache"
};
static const unsigned char a185[] = {
#embed "files/templates/entrance/spoken.mustache"
};
static const unsigned char a186[] = {
#embed "files/templates/entrance/welcome.mustache"
};
static const unsigned char a187[] = {
#embed "files/templates/entrance/words.mustache"
};
static const unsigned char a188[] = {
#embed "files/templates/guide/all.mustache"
};
static const unsigned char a189[] = {
#embed "files/templates/guide/panel.mustache"
};
static const unsigned char a190[] = {
#embed "files/templates/icon/alert.mustache"
};
static const unsigned char a191[] = {
#embed "files/templates/icon/any.mustache"
};
static const unsigned char a192[] = {
#embed "files/templates/icon/evening.mustache"
};
static const unsigned char a193[] = {
#embed "files/templates/icon/help.mustache"
};
static const unsigned char a194[] = {
#embed "files/templates/icon/homeScreen.mustache"
};
static const unsigned char a195[] = {
#embed "files/templates/icon/letter.mustache"
};
static const unsigned char a196[] = {
#embed "files/templates/icon/message.mustache"
};
static const unsigned char a197[] = {
#embed "files/templates/icon/note.mustache"
};
static const unsigned char a198[] = {
#embed "files/templates/icon/out.mustache"
};
static const unsigned char a199[] = {
#embed "files/templates/icon/pages.mustache"
};
static const unsigned char a200[] = {
#embed "files/templates/icon/pause.mustache"
};
static const unsigned char a201[] = {
#embed "files/templates/icon/phone.mustache"
};
static const unsigned char a202[] = {
#embed "files/templates/icon/prepare.mustache"
};
static const unsigned char a203[] = {
#embed "files/templates/icon/reads.mustache"
};
static const unsigned char a204[] = {
#embed "files/templates/icon/search.mustache"
};
static const unsigned char a205[] = {
#embed "files/templates/icon/sheet.mustache"
};
static const unsigned char a206[] = {
#embed "files/templates/icon/signOut.mustache"
};
static const unsigned char a207[] = {
#embed "files/templates/icon/step.mustache"
};
static const unsigned char a208[] = {
#embed "files/templates/icon/talk.mustache"
};
static const unsigned char a209[] = {
#embed "files/templates/icon/time.mustache"
};
static const unsigned char a210[] = {
#embed "files/templates/icon/touch.mustache"
};
static const unsigned char a211[] = {
#embed "files/templates/icon/week.mustache"
};
static const unsigned char a212[] = {
#embed "files/templates/icon/willing.mustache"
};
static const unsigned char a213[] = {
#embed "files/templates/layout/page.mustache"
};
static const unsigned char a214[] = {
#embed "files/templates/partner/afterTalk.mustache"
};
static const unsigned char a215[] = {
#embed "files/templates/partner/checkAnswers.mustache"
};
static const unsigned char a216[] = {
#embed "files/templates/partner/cue.mustache"
};
static const unsigned char a217[] = {
#embed "files/templates/partner/ending.mustache"
};
static const unsigned char a218[] = {
#embed "files/templates/partner/erasureWish.mustache"
};
static const unsigned char a219[] = {
#embed "files/templates/partner/evening.mustache"
};
static const unsigned char a220[] = {
#embed "files/templates/partner/held.mustache"
};
static const unsigned char a221[] = {
#embed "files/templates/partner/help.mustache"
};
static const unsigned char a222[] = {
#embed "files/templates/partner/intention.mustache"
};
static const unsigned char a223[] = {
#embed "files/templates/partner/joining.mustache"
};
static const unsigned char a224[] = {
#embed "files/templates/partner/limits.mustache"
};
static const unsigned char a225[] = {
#embed "files/templates/partner/list.mustache"
};
static const unsigned char a226[] = {
#embed "files/templates/partner/lookingBack.mustache"
};
static const unsigned char a227[] = {
#embed "files/templates/partner/mine.mustache"
};
static const unsigned char a228[] = {
#embed "files/templates/partner/myTime.mustache"
};
static const unsigned char a229[] = {
#embed "files/templates/partner/note.mustache"
};
static const unsigned char a230[] = {
#embed "files/templates/partner/paper.mustache"
};
static const unsigned char a231[] = {
#embed "files/templates/partner/practice.mustache"
};
static const unsigned char a232[] = {
#embed "files/templates/partner/practiceLater.mustache"
};
static const unsigned char a233[] = {
#embed "files/templates/partner/practiceLevel.mustache"
};
static const unsigned char a234[] = {
#embed "files/templates/partner/practiceOver.mustache"
};
static const unsigned char a235[] = {
#embed "files/templates/partner/practiceTimes.mustache"
};
static const unsigned char a236[] = {
#embed "files/templates/partner/preparation.mustache"
};
static const unsigned char a237[] = {
#embed "files/templates/partner/readiness.mustache"
};
static const unsigned char a238[] = {
#embed "files/templates/partner/rest.mustache"
};
static const unsigned char a239[] = {
#embed "files/templates/partner/row.mustache"
};
static const unsigned char a240[] = {
#embed "files/templates/partner/said.mustache"
};
static const unsigned char a241[] = {
#embed "files/templates/partner/secretsRule.mustache"
};
static const unsigned char a242[] = {
#embed "files/templates/partner/seen.mustache"
};
static const unsigned char a243[] = {
#embed "files/templates/partner/sentence.mustache"
};
static const unsigned char a244[] = {
#embed "files/templates/partner/settings.mustache"
};
static const unsigned char a245[] = {
#embed "files/templates/partner/sharedAnswers.mustache"
};
static const unsigned char a246[] = {
#embed "files/templates/partner/talk.mustache"
};
static const unsigned char a247[] = {
#embed "files/templates/partner/tell.mustache"
};
static const unsigned char a248[] = {
#embed "files/templates/partner/time.mustache"
};
static const unsigned char a249[] = {
#embed "files/templates/partner/tonight.mustache"
};
static const unsigned char a250[] = {
#embed "files/templates/partner/tonightTurn.mustache"
};
static const unsigned char a251[] = {
#embed "files/templates/partner/week.mustache"
};
static const unsigned char a252[] = {
#embed "files/templates/partner/why.mustache"
};
static const unsigned char a253[] = {
#embed "files/templates/partner/willingness.mustache"
};
static const unsigned char a254[] = {
#embed "files/templates/partner/word.mustache"
};
static const unsigned char a255[] = {
#embed "files/templates/partner/wordsToSay.mustache"
};
static const unsigned char a256[] = {
#embed "files/templates/scene/add.mustache"
};
static const unsigned char a257[] = {
#embed "files/templates/scene/added.mustache"
};
static const unsigned char a258[] = {
#embed "files/templates/scene/candle.mustache"
};
static const unsigned char a259[] = {
#embed "files/templates/scene/menu.mustache"
};
static const unsigned char a260[] = {
#embed "files/templates/scene/quiet.mustache"
};
static const unsigned char a261[] = {
#embed "files/templates/scene/share.mustache"
};
static const unsigned char a262[] = {
#embed "files/templates/scene/thanks.mustache"
};
static const unsigned char a263[] = {
#embed "files/templates/scene/week.mustache"
};
static const unsigned char a264[] = {
#embed "files/templates/scene/welcome.mustache"
};
static const unsigned char a265[] = {
#embed "files/templates/shared/area.mustache"
};
static const unsigned char a266[] = {
#embed "files/templates/shared/back.mustache"
};
static const unsigned char a267[] = {
#embed "files/templates/shared/bottom.mustache"
};
static const unsigned char a268[] = {
#embed "files/templates/shared/choices.mustache"
};
static const unsigned char a269[] = {
#embed "files/templates/shared/faults.mustache"
};
static const unsigned char a270[] = {
#embed "files/templates/shared/field.mustache"
};
static const unsigned char a271[] = {
#embed "files/templates/shared/form.mustache"
};
static const unsigned char a272[] = {
#embed "files/templates/shared/large.mustache"
};
static const unsigned char a273[] = {
#embed "files/templates/shared/leave.mustache"
};
static const unsigned char a274[] = {
#embed "files/templates/shared/pad.mustache"
};
static const unsigned char a275[] = {
#embed "files/templates/shared/pick.mustache"
};
static const unsigned char a276[] = {
#embed "files/templates/shared/reads.mustache"
};
static const unsigned char a277[] = {
#embed "files/templates/shared/short.mustache"
};
static const unsigned char a278[] = {
#embed "files/templates/shared/step.mustache"
};
static const unsigned char a279[] = {
#embed "files/templates/shared/tabs.mustache"
};
static const unsigned char a280[] = {
#embed "files/templates/shared/tick.mustache"
};
static const unsigned char a281[] = {
#embed "files/templates/therapist/after-shared-screen.mustache"
};
static const unsigned char a282[] = {
#embed "files/templates/therapist/app-set-up.mustache"
};
static const unsigned char a283[] = {
#embed "files/templates/therapist/archived.mustache"
};
static const unsigned char a284[] = {
#embed "files/templates/therapist/asked-erasing.mustache"
};
static const unsigned char a285[] = {
#embed "files/templates/therapist/before-you-begin.mustache"
};
static const unsigned char a286[] = {
#embed "files/templates/therapist/brief.mustache"
};
static const unsigned char a287[] = {
#embed "files/templates/therapist/card.mustache"
};
static const unsigned char a288[] = {
#embed "files/templates/therapist/cards.mustache"
};
static const unsigned char a289[] = {
#embed "files/templates/therapist/caseload.mustache"
};
static const unsigned char a290[] = {
#embed "files/templates/therapist/check.mustache"
};
static const unsigned char a291[] = {
#embed "files/templates/therapist/clinic-help.mustache"
};
static const unsigned char a292[] = {
#embed "files/templates/therapist/confirm.mustache"
};
static const unsigned char a293[] = {
#embed "files/templates/therapist/ending-care.mustache"
};
static const unsigned char a294[] = {
#embed "files/templates/therapist/erasing.mustache"
};
static const unsigned char a295[] = {
#embed "files/templates/therapist/file.mustache"
};
static const unsigned char a296[] = {
#embed "files/templates/therapist/first-start.mustache"
};
static const unsigned char a297[] = {
#embed "files/templates/therapist/handled.mustache"
};
static const unsigned char a298[] = {
#embed "files/templates/therapist/how-i-work.mustache"
};
static const unsigned char a299[] = {
#embed "files/templates/therapist/joint-prompt.mustache"
};
static const unsigned char a300[] = {
#embed "files/templates/therapist/joint.mustache"
};
static const unsigned char a301[] = {
#embed "files/templates/therapist/library.mustache"
};
static const unsigned char a302[] = {
#embed "files/templates/therapist/marked-lists.mustache"
};
static const unsigned char a303[] = {
#embed "files/templates/therapist/met.mustache"
};
static const unsigned char a304[] = {
#embed "files/templates/therapist/new-couple.mustache"
};
static const unsigned char a305[] = {
#embed "files/templates/therapist/new-recovery-sheet.mustache"
};
static const unsigned char a306[] = {
#embed "files/templates/therapist/new-words.mustache"
};
static const unsigned char a307[] = {
#embed "files/templates/therapist/notes.mustache"
};
static const unsigned char a308[] = {
#embed "files/templates/therapist/open-step.mustache"
};
static const unsigned char a309[] = {
#embed "files/templates/therapist/own-sheet.mustache"
};
static const unsigned char a310[] = {
#embed "files/templates/therapist/parts/about.mustache"
};
static const unsigned char a311[] = {
#embed "files/templates/therapist/parts/boxes.mustache"
};
static const unsigned char a312[] = {
#embed "files/templates/therapist/parts/care.mustache"
};
static const unsigned char a313[] = {
#embed "files/templates/therapist/parts/cautions.mustache"
};
static const unsigned char a314[] = {
#embed "files/templates/therapist/parts/cautionsAsked.mustache"
};
static const unsigned char a315[] = {
#embed "files/templates/therapist/parts/desk.mustache"
};
static const unsigned char a316[] = {
#embed "files/templates/therapist/parts/entries.mustache"
};
static const unsigned char a317[] = {
#embed "files/templates/therapist/parts/evening.mustache"
};
static const unsigned char a318[] = {
#embed "files/templates/therapist/parts/find.mustache"
};
static const unsigned char a319[] = {
#embed "files/templates/therapist/parts/handout.mustache"
};
static const unsigned char a320[] = {
#embed "files/templates/therapist/parts/help.mustache"
};
static const unsigned char a321[] = {
#embed "files/templates/therapist/parts/hour.mustache"
};
static const unsigned char a322[] = {
#embed "files/templates/therapist/parts/mark.mustache"
};
static const unsigned char a323[] = {
#embed "files/templates/therapist/parts/practice.mustache"
};
static const unsigned char a324[] = {
#embed "files/templates/therapist/parts/top.mustache"
};
static const unsigned char a325[] = {
#embed "files/templates/therapist/parts/turned.mustache"
};
static const unsigned char a326[] = {
#embed "files/templates/therapist/practices.mustache"
};
static const unsigned char a327[] = {
#embed "files/templates/therapist/print.mustache"
};
static const unsigned char a328[] = {
#embed "files/templates/therapist/read-library.mustache"
};
static const unsigned char a329[] = {
#embed "files/templates/therapist/receipt.mustache"
};
static const unsigned char a330[] = {
#embed "files/templates/therapist/record.mustache"
};
static const unsigned char a331[] = {
#embed "files/templates/therapist/recovery-sheet.mustache"
};
static const unsigned char a332[] = {
#embed "files/templates/therapist/saved-sentences.mustache"
};
static const unsigned char a333[] = {
#embed "files/templates/therapist/second-factor.mustache"
};
static const unsigned char a334[] = {
#embed "files/templates/therapist/settings.mustache"
};
static const unsigned char a335[] = {
#embed "files/templates/therapist/six-words.mustache"
};
static const unsigned char a336[] = {
#embed "files/templates/therapist/spare-codes.mustache"
};
static const unsigned char a337[] = {
#embed "files/templates/therapist/spoken-alone.mustache"
};
static const unsigned char a338[] = {
#embed "files/templates/therapist/spoken-words.mustache"
};
static const unsigned char a339[] = {
#embed "files/templates/therapist/turn-screen.mustache"
};
static const unsigned char a340[] = {
#embed "files/templates/therapist/usual-way.mustache"
};
static const unsigned char a341[] = {
#embed "files/templates/therapist/what-next.mustache"
};
static const unsigned char a342[] = {
#embed "files/templates/therapist/who-sees.mustache"
};
static const unsigned char a343[] = {
#embed "files/templates/therapist/word-back.mustache"
};
static const unsigned char a344[] = {
#embed "files/templates/therapist/word-heard.mustache"
};
static const unsigned char a345[] = {
#embed "files/texts/en/casefile.txt"
};
static const unsigned char a346[] = {
#embed "files/texts/en/entrance.txt"
};
static const unsigned char a347[] = {
#embed "files/texts/en/guide.txt"
};
static const unsigned char a348[] = {
#embed "files/texts/en/house.txt"
};
static const unsigned char a349[] = {
#embed "files/texts/en/partner.txt"
};
static const unsigned char a350[] = {
#embed "files/texts/en/refusal.txt"
};
static const unsigned char a351[] = {
#embed "files/texts/en/shared.txt"
};
static const unsigned char a352[] = {
#embed "files/texts/en/therapist.txt"
};
static const unsigned char a353[] = {
#embed "files/texts/es/casefile.txt"
};
static const unsigned char a354[] = {
#embed "files/texts/es/entrance.txt"
};
static const unsigned char a355[] = {
#embed "files/texts/es/guide.txt"
};
static const unsigned char a356[] = {
#embed "files/texts/es/house.txt"
};
static const unsigned char a357[] = {
#embed "files/texts/es/partner.txt"
};
static const unsigned char a358[] = {
#embed "files/texts/es/refusal.txt"
};
static const unsigned char a359[] = {
#embed "files/texts/es/shared.txt"
};
static const unsigned char a360[] = {
#embed "files/texts/es/therapist.txt"
};
static const unsigned char a361[] = {
#embed "files/words/en.txt"
};
static const unsigned char a362[] = {
#embed "files/words/es.txt"
};

static const struct { const char *name; const unsigned char *bytes; size_t length; } assets[] = {
    {"Library/en/affection.yaml", a0, sizeof a0},
    {"Library/en/after-a-birth.yaml", a1, sizeof a1},
    {"Library/en/after-hard-times.yaml", a2, sizeof a2},
    {"Library/en/all-of-you.yaml", a3, sizeof a3},
    {"Library/en/alongside.yaml", a4, sizeof a4},
    {"Library/en/asking-and-declining.yaml", a5, sizeof a5},
    {"Library/en/beside-you.yaml", a6, sizeof a6},
    {"Library/en/bodies-come-and-go.yaml", a7, sizeof a7},
    {"Library/en/both-at-once.yaml", a8, sizeof a8},
    {"Library/en/brakes-and-accelerators.yaml", a9, sizeof a9},
    {"Library/en/breathing-together.yaml", a10, sizeof a10},
    {"Library/en/card.yaml", a11, sizeof a11},
    {"Library/en/close-and-moving.yaml", a12, sizeof a12},
    {"Library/en/close-and-still.yaml", a13, sizeof a13},
    {"Library/en/come-and-go-alone.yaml", a14, sizeof a14},
    {"Library/en/comfort-and-lubricant.yaml", a15, sizeof a15},
    {"Library/en/coming-and-going.yaml", a16, sizeof a16},
    {"Library/en/coming-back-to-now.yaml", a17, sizeof a17},
    {"Library/en/concerns.yaml", a18, sizeof a18},
    {"Library/en/easy-touch.yaml", a19, sizeof a19},
    {"Library/en/easy-with-arousal.yaml", a20, sizeof a20},
    {"Library/en/eight-weeks-for-parents.yaml", a21, sizeof a21},
    {"Library/en/eight-weeks-of-coming-closer.yaml", a22, sizeof a22},
    {"Library/en/eight-weeks-of-noticing.yaml", a23, sizeof a23},
    {"Library/en/equal-attention.yaml", a24, sizeof a24},
    {"Library/en/finding-out-by-touch.yaml", a25, sizeof a25},
    {"Library/en/first-talk.yaml", a26, sizeof a26},
    {"Library/en/gentle-again.yaml", a27, sizeof a27},
    {"Library/en/hand-over-hand.yaml", a28, sizeof a28},
    {"Library/en/holding.yaml", a29, sizeof a29},
    {"Library/en/in-menopause-and-later.yaml", a30, sizeof a30},
    {"Library/en/knowing-my-body.yaml", a31, sizeof a31},
    {"Library/en/letting-go.yaml", a32, sizeof a32},
    {"Library/en/living-with-illness.yaml", a33, sizeof a33},
    {"Library/en/not-only-tonight.yaml", a34, sizeof a34},
    {"Library/en/noticing-now.yaml", a35, sizeof a35},
    {"Library/en/noticing-touch.yaml", a36, sizeof a36},
    {"Library/en/on-your-word.yaml", a37, sizeof a37},
    {"Library/en/our-story.yaml", a38, sizeof a38},
    {"Library/en/pause-and-go.yaml", a39, sizeof a39},
    {"Library/en/pausing-together.yaml", a40, sizeof a40},
    {"Library/en/planning-closeness.yaml", a41, sizeof a41},
    {"Library/en/safe-evening.yaml", a42, sizeof a42},
    {"Library/en/sensate-focus.yaml", a43, sizeof a43},
    {"Library/en/sensing-practice.yaml", a44, sizeof a44},
    {"Library/en/settings.yaml", a45, sizeof a45},
    {"Library/en/short-daytime.yaml", a46, sizeof a46},
    {"Library/en/sitting-close.yaml", a47, sizeof a47},
    {"Library/en/slow-hand.yaml", a48, sizeof a48},
    {"Library/en/speaker-and-listener.yaml", a49, sizeof a49},
    {"Library/en/stop-start-hand.yaml", a50, sizeof a50},
    {"Library/en/stop-start-moving.yaml", a51, sizeof a51},
    {"Library/en/stop-start-slippery.yaml", a52, sizeof a52},
    {"Library/en/stop-start-still.yaml", a53, sizeof a53},
    {"Library/en/talk-about-the-day.yaml", a54, sizeof a54},
    {"Library/en/three-questions.yaml", a55, sizeof a55},
    {"Library/en/touch-for-yourself.yaml", a56, sizeof a56},
    {"Library/en/trainers-after-treatment.yaml", a57, sizeof a57},
    {"Library/en/trainers.yaml", a58, sizeof a58},
    {"Library/en/two-evenings-guided.yaml", a59, sizeof a59},
    {"Library/en/two-evenings.yaml", a60, sizeof a60},
    {"Library/en/two-kinds-of-wish.yaml", a61, sizeof a61},
    {"Library/en/warm-and-slow.yaml", a62, sizeof a62},
    {"Library/en/watching-yourself.yaml", a63, sizeof a63},
    {"Library/en/ways-to-be-close.yaml", a64, sizeof a64},
    {"Library/en/weekly-check-in.yaml", a65, sizeof a65},
    {"Library/en/what-helps-what-slows.yaml", a66, sizeof a66},
    {"Library/en/what-we-might-like.yaml", a67, sizeof a67},
    {"Library/en/when-an-evening-goes-wrong.yaml", a68, sizeof a68},
    {"Library/en/when-it-is-hard-again.yaml", a69, sizeof a69},
    {"Library/es/affection.yaml", a70, sizeof a70},
    {"Library/es/after-a-birth.yaml", a71, sizeof a71},
    {"Library/es/after-hard-times.yaml", a72, sizeof a72},
    {"Library/es/all-of-you.yaml", a73, sizeof a73},
    {"Library/es/alongside.yaml", a74, sizeof a74},
    {"Library/es/asking-and-declining.yaml", a75, sizeof a75},
    {"Library/es/beside-you.yaml", a76, sizeof a76},
    {"Library/es/bodies-come-and-go.yaml", a77, sizeof a77},
    {"Library/es/both-at-once.yaml", a78, sizeof a78},
    {"Library/es/brakes-and-accelerators.yaml", a79, sizeof a79},
    {"Library/es/breathing-together.yaml", a80, sizeof a80},
    {"Library/es/card.yaml", a81, sizeof a81},
    {"Library/es/close-and-moving.yaml", a82, sizeof a82},
    {"Library/es/close-and-still.yaml", a83, sizeof a83},
    {"Library/es/come-and-go-alone.yaml", a84, sizeof a84},
    {"Library/es/comfort-and-lubricant.yaml", a85, sizeof a85},
    {"Library/es/coming-and-going.yaml", a86, sizeof a86},
    {"Library/es/coming-back-to-now.yaml", a87, sizeof a87},
    {"Library/es/concerns.yaml", a88, sizeof a88},
    {"Library/es/easy-touch.yaml", a89, sizeof a89},
    {"Library/es/easy-with-arousal.yaml", a90, sizeof a90},
    {"Library/es/eight-weeks-for-parents.yaml", a91, sizeof a91},
    {"Library/es/eight-weeks-of-coming-closer.yaml", a92, sizeof a92},
    {"Library/es/eight-weeks-of-noticing.yaml", a93, sizeof a93},
    {"Library/es/equal-attention.yaml", a94, sizeof a94},
    {"Library/es/finding-out-by-touch.yaml", a95, sizeof a95},
    {"Library/es/first-talk.yaml", a96, sizeof a96},
    {"Library/es/gentle-again.yaml", a97, sizeof a97},
    {"Library/es/hand-over-hand.yaml", a98, sizeof a98},
    {"Library/es/holding.yaml", a99, sizeof a99},
    {"Library/es/in-menopause-and-later.yaml", a100, sizeof a100},
    {"Library/es/knowing-my-body.yaml", a101, sizeof a101},
    {"Library/es/letting-go.yaml", a102, sizeof a102},
    {"Library/es/living-with-illness.yaml", a103, sizeof a103},
    {"Library/es/not-only-tonight.yaml", a104, sizeof a104},
    {"Library/es/noticing-now.yaml", a105, sizeof a105},
    {"Library/es/noticing-touch.yaml", a106, sizeof a106},
    {"Library/es/on-your-word.yaml", a107, sizeof a107},
    {"Library/es/our-story.yaml", a108, sizeof a108},
    {"Library/es/pause-and-go.yaml", a109, sizeof a109},
    {"Library/es/pausing-together.yaml", a110, sizeof a110},
    {"Library/es/planning-closeness.yaml", a111, sizeof a111},
    {"Library/es/safe-evening.yaml", a112, sizeof a112},
    {"Library/es/sensate-focus.yaml", a113, sizeof a113},
    {"Library/es/sensing-practice.yaml", a114, sizeof a114},
    {"Library/es/settings.yaml", a115, sizeof a115},
    {"Library/es/short-daytime.yaml", a116, sizeof a116},
    {"Library/es/sitting-close.yaml", a117, sizeof a117},
    {"Library/es/slow-hand.yaml", a118, sizeof a118},
    {"Library/es/speaker-and-listener.yaml", a119, sizeof a119},
    {"Library/es/stop-start-hand.yaml", a120, sizeof a120},
    {"Library/es/stop-start-moving.yaml", a121, sizeof a121},
    {"Library/es/stop-start-slippery.yaml", a122, sizeof a122},
    {"Library/es/stop-start-still.yaml", a123, sizeof a123},
    {"Library/es/talk-about-the-day.yaml", a124, sizeof a124},
    {"Library/es/three-questions.yaml", a125, sizeof a125},
    {"Library/es/touch-for-yourself.yaml", a126, sizeof a126},
    {"Library/es/trainers-after-treatment.yaml", a127, sizeof a127},
    {"Library/es/trainers.yaml", a128, sizeof a128},
    {"Library/es/two-evenings-guided.yaml", a129, sizeof a129},
    {"Library/es/two-evenings.yaml", a130, sizeof a130},
    {"Library/es/two-kinds-of-wish.yaml", a131, sizeof a131},
    {"Library/es/warm-and-slow.yaml", a132, sizeof a132},
    {"Library/es/watching-yourself.yaml", a133, sizeof a133},
    {"Library/es/ways-to-be-close.yaml", a134, sizeof a134},
    {"Library/es/weekly-check-in.yaml", a135, sizeof a135},
    {"Library/es/what-helps-what-slows.yaml", a136, sizeof a136},
    {"Library/es/what-we-might-like.yaml", a137, sizeof a137},
    {"Library/es/when-an-evening-goes-wrong.yaml", a138, sizeof a138},
    {"Library/es/when-it-is-hard-again.yaml", a139, sizeof a139},
    {"Library/words/en.yaml", a140, sizeof a140},
    {"Library/words/es.yaml", a141, sizeof a141},
    {"help/helplines.txt", a142, sizeof a142},
    {"migrations/sqlite/0001_journals.sql", a143, sizeof a143},
    {"migrations/sqlite/0002_doors.sql", a144, sizeof a144},
    {"migrations/sqlite/0003_erased.sql", a145, sizeof a145},
    {"migrations/sqlite/0004_pending.sql", a146, sizeof a146},
    {"migrations/sqlite/0005_recovery_sheet.sql", a147, sizeof a147},
    {"migrations/sqlite/0006_person_item.sql", a148, sizeof a148},
    {"migrations/sqlite/0007_restoring.sql", a149, sizeof a149},
    {"public/base.css", a150, sizeof a150},
    {"public/card.js", a151, sizeof a151},
    {"public/desk.js", a152, sizeof a152},
    {"public/icon-180.png", a153, sizeof a153},
    {"public/icon-192.png", a154, sizeof a154},
    {"public/icon-512.png", a155, sizeof a155},
    {"public/icon.svg", a156, sizeof a156},
    {"public/lock.js", a157, sizeof a157},
    {"public/partner.css", a158, sizeof a158},
    {"public/parts.css", a159, sizeof a159},
    {"public/preview.css", a160, sizeof a160},
    {"public/print.css", a161, sizeof a161},
    {"public/serif-400.woff2", a162, sizeof a162},
    {"public/serif-600.woff2", a163, sizeof a163},
    {"public/therapist.css", a164, sizeof a164},
    {"public/tonight.js", a165, sizeof a165},
    {"templates/entrance/before.mustache", a166, sizeof a166},
    {"templates/entrance/called.mustache", a167, sizeof a167},
    {"templates/entrance/card.mustache", a168, sizeof a168},
    {"templates/entrance/cardNotTaken.mustache", a169, sizeof a169},
    {"templates/entrance/carry.mustache", a170, sizeof a170},
    {"templates/entrance/digits.mustache", a171, sizeof a171},
    {"templates/entrance/digitsOver.mustache", a172, sizeof a172},
    {"templates/entrance/goIn.mustache", a173, sizeof a173},
    {"templates/entrance/hello.mustache", a174, sizeof a174},
    {"templates/entrance/homeScreen.mustache", a175, sizeof a175},
    {"templates/entrance/later.mustache", a176, sizeof a176},
    {"templates/entrance/lock.mustache", a177, sizeof a177},
    {"templates/entrance/lockCode.mustache", a178, sizeof a178},
    {"templates/entrance/noCookies.mustache", a179, sizeof a179},
    {"templates/entrance/notSent.mustache", a180, sizeof a180},
    {"templates/entrance/problem.mustache", a181, sizeof a181},
    {"templates/entrance/recover.mustache", a182, sizeof a182},
    {"templates/entrance/recoverDigits.mustache", a183, sizeof a183},
    {"templates/entrance/signIn.mustache", a184, sizeof a184},
    {"templates/entrance/spoken.mustache", a185, sizeof a185},
    {"templates/entrance/welcome.mustache", a186, sizeof a186},
    {"templates/entrance/words.mustache", a187, sizeof a187},
    {"templates/guide/all.mustache", a188, sizeof a188},
    {"templates/guide/panel.mustache", a189, sizeof a189},
    {"templates/icon/alert.mustache", a190, sizeof a190},
    {"templates/icon/any.mustache", a191, sizeof a191},
    {"templates/icon/evening.mustache", a192, sizeof a192},
    {"templates/icon/help.mustache", a193, sizeof a193},
    {"templates/icon/homeScreen.mustache", a194, sizeof a194},
    {"templates/icon/letter.mustache", a195, sizeof a195},
    {"templates/icon/message.mustache", a196, sizeof a196},
    {"templates/icon/note.mustache", a197, sizeof a197},
    {"templates/icon/out.mustache", a198, sizeof a198},
    {"templates/icon/pages.mustache", a199, sizeof a199},
    {"templates/icon/pause.mustache", a200, sizeof a200},
    {"templates/icon/phone.mustache", a201, sizeof a201},
    {"templates/icon/prepare.mustache", a202, sizeof a202},
    {"templates/icon/reads.mustache", a203, sizeof a203},
    {"templates/icon/search.mustache", a204, sizeof a204},
    {"templates/icon/sheet.mustache", a205, sizeof a205},
    {"templates/icon/signOut.mustache", a206, sizeof a206},
    {"templates/icon/step.mustache", a207, sizeof a207},
    {"templates/icon/talk.mustache", a208, sizeof a208},
    {"templates/icon/time.mustache", a209, sizeof a209},
    {"templates/icon/touch.mustache", a210, sizeof a210},
    {"templates/icon/week.mustache", a211, sizeof a211},
    {"templates/icon/willing.mustache", a212, sizeof a212},
    {"templates/layout/page.mustache", a213, sizeof a213},
    {"templates/partner/afterTalk.mustache", a214, sizeof a214},
    {"templates/partner/checkAnswers.mustache", a215, sizeof a215},
    {"templates/partner/cue.mustache", a216, sizeof a216},
    {"templates/partner/ending.mustache", a217, sizeof a217},
    {"templates/partner/erasureWish.mustache", a218, sizeof a218},
    {"templates/partner/evening.mustache", a219, sizeof a219},
    {"templates/partner/held.mustache", a220, sizeof a220},
    {"templates/partner/help.mustache", a221, sizeof a221},
    {"templates/partner/intention.mustache", a222, sizeof a222},
    {"templates/partner/joining.mustache", a223, sizeof a223},
    {"templates/partner/limits.mustache", a224, sizeof a224},
    {"templates/partner/list.mustache", a225, sizeof a225},
    {"templates/partner/lookingBack.mustache", a226, sizeof a226},
    {"templates/partner/mine.mustache", a227, sizeof a227},
    {"templates/partner/myTime.mustache", a228, sizeof a228},
    {"templates/partner/note.mustache", a229, sizeof a229},
    {"templates/partner/paper.mustache", a230, sizeof a230},
    {"templates/partner/practice.mustache", a231, sizeof a231},
    {"templates/partner/practiceLater.mustache", a232, sizeof a232},
    {"templates/partner/practiceLevel.mustache", a233, sizeof a233},
    {"templates/partner/practiceOver.mustache", a234, sizeof a234},
    {"templates/partner/practiceTimes.mustache", a235, sizeof a235},
    {"templates/partner/preparation.mustache", a236, sizeof a236},
    {"templates/partner/readiness.mustache", a237, sizeof a237},
    {"templates/partner/rest.mustache", a238, sizeof a238},
    {"templates/partner/row.mustache", a239, sizeof a239},
    {"templates/partner/said.mustache", a240, sizeof a240},
    {"templates/partner/secretsRule.mustache", a241, sizeof a241},
    {"templates/partner/seen.mustache", a242, sizeof a242},
    {"templates/partner/sentence.mustache", a243, sizeof a243},
    {"templates/partner/settings.mustache", a244, sizeof a244},
    {"templates/partner/sharedAnswers.mustache", a245, sizeof a245},
    {"templates/partner/talk.mustache", a246, sizeof a246},
    {"templates/partner/tell.mustache", a247, sizeof a247},
    {"templates/partner/time.mustache", a248, sizeof a248},
    {"templates/partner/tonight.mustache", a249, sizeof a249},
    {"templates/partner/tonightTurn.mustache", a250, sizeof a250},
    {"templates/partner/week.mustache", a251, sizeof a251},
    {"templates/partner/why.mustache", a252, sizeof a252},
    {"templates/partner/willingness.mustache", a253, sizeof a253},
    {"templates/partner/word.mustache", a254, sizeof a254},
    {"templates/partner/wordsToSay.mustache", a255, sizeof a255},
    {"templates/scene/add.mustache", a256, sizeof a256},
    {"templates/scene/added.mustache", a257, sizeof a257},
    {"templates/scene/candle.mustache", a258, sizeof a258},
    {"templates/scene/menu.mustache", a259, sizeof a259},
    {"templates/scene/quiet.mustache", a260, sizeof a260},
    {"templates/scene/share.mustache", a261, sizeof a261},
    {"templates/scene/thanks.mustache", a262, sizeof a262},
    {"templates/scene/week.mustache", a263, sizeof a263},
    {"templates/scene/welcome.mustache", a264, sizeof a264},
    {"templates/shared/area.mustache", a265, sizeof a265},
    {"templates/shared/back.mustache", a266, sizeof a266},
    {"templates/shared/bottom.mustache", a267, sizeof a267},
    {"templates/shared/choices.mustache", a268, sizeof a268},
    {"templates/shared/faults.mustache", a269, sizeof a269},
    {"templates/shared/field.mustache", a270, sizeof a270},
    {"templates/shared/form.mustache", a271, sizeof a271},
    {"templates/shared/large.mustache", a272, sizeof a272},
    {"templates/shared/leave.mustache", a273, sizeof a273},
    {"templates/shared/pad.mustache", a274, sizeof a274},
    {"templates/shared/pick.mustache", a275, sizeof a275},
    {"templates/shared/reads.mustache", a276, sizeof a276},
    {"templates/shared/short.mustache", a277, sizeof a277},
    {"templates/shared/step.mustache", a278, sizeof a278},
    {"templates/shared/tabs.mustache", a279, sizeof a279},
    {"templates/shared/tick.mustache", a280, sizeof a280},
    {"templates/therapist/after-shared-screen.mustache", a281, sizeof a281},
    {"templates/therapist/app-set-up.mustache", a282, sizeof a282},
    {"templates/therapist/archived.mustache", a283, sizeof a283},
    {"templates/therapist/asked-erasing.mustache", a284, sizeof a284},
    {"templates/therapist/before-you-begin.mustache", a285, sizeof a285},
    {"templates/therapist/brief.mustache", a286, sizeof a286},
    {"templates/therapist/card.mustache", a287, sizeof a287},
    {"templates/therapist/cards.mustache", a288, sizeof a288},
    {"templates/therapist/caseload.mustache", a289, sizeof a289},
    {"templates/therapist/check.mustache", a290, sizeof a290},
    {"templates/therapist/clinic-help.mustache", a291, sizeof a291},
    {"templates/therapist/confirm.mustache", a292, sizeof a292},
    {"templates/therapist/ending-care.mustache", a293, sizeof a293},
    {"templates/therapist/erasing.mustache", a294, sizeof a294},
    {"templates/therapist/file.mustache", a295, sizeof a295},
    {"templates/therapist/first-start.mustache", a296, sizeof a296},
    {"templates/therapist/handled.mustache", a297, sizeof a297},
    {"templates/therapist/how-i-work.mustache", a298, sizeof a298},
    {"templates/therapist/joint-prompt.mustache", a299, sizeof a299},
    {"templates/therapist/joint.mustache", a300, sizeof a300},
    {"templates/therapist/library.mustache", a301, sizeof a301},
    {"templates/therapist/marked-lists.mustache", a302, sizeof a302},
    {"templates/therapist/met.mustache", a303, sizeof a303},
    {"templates/therapist/new-couple.mustache", a304, sizeof a304},
    {"templates/therapist/new-recovery-sheet.mustache", a305, sizeof a305},
    {"templates/therapist/new-words.mustache", a306, sizeof a306},
    {"templates/therapist/notes.mustache", a307, sizeof a307},
    {"templates/therapist/open-step.mustache", a308, sizeof a308},
    {"templates/therapist/own-sheet.mustache", a309, sizeof a309},
    {"templates/therapist/parts/about.mustache", a310, sizeof a310},
    {"templates/therapist/parts/boxes.mustache", a311, sizeof a311},
    {"templates/therapist/parts/care.mustache", a312, sizeof a312},
    {"templates/therapist/parts/cautions.mustache", a313, sizeof a313},
    {"templates/therapist/parts/cautionsAsked.mustache", a314, sizeof a314},
    {"templates/therapist/parts/desk.mustache", a315, sizeof a315},
    {"templates/therapist/parts/entries.mustache", a316, sizeof a316},
    {"templates/therapist/parts/evening.mustache", a317, sizeof a317},
    {"templates/therapist/parts/find.mustache", a318, sizeof a318},
    {"templates/therapist/parts/handout.mustache", a319, sizeof a319},
    {"templates/therapist/parts/help.mustache", a320, sizeof a320},
    {"templates/therapist/parts/hour.mustache", a321, sizeof a321},
    {"templates/therapist/parts/mark.mustache", a322, sizeof a322},
    {"templates/therapist/parts/practice.mustache", a323, sizeof a323},
    {"templates/therapist/parts/top.mustache", a324, sizeof a324},
    {"templates/therapist/parts/turned.mustache", a325, sizeof a325},
    {"templates/therapist/practices.mustache", a326, sizeof a326},
    {"templates/therapist/print.mustache", a327, sizeof a327},
    {"templates/therapist/read-library.mustache", a328, sizeof a328},
    {"templates/therapist/receipt.mustache", a329, sizeof a329},
    {"templates/therapist/record.mustache", a330, sizeof a330},
    {"templates/therapist/recovery-sheet.mustache", a331, sizeof a331},
    {"templates/therapist/saved-sentences.mustache", a332, sizeof a332},
    {"templates/therapist/second-factor.mustache", a333, sizeof a333},
    {"templates/therapist/settings.mustache", a334, sizeof a334},
    {"templates/therapist/six-words.mustache", a335, sizeof a335},
    {"templates/therapist/spare-codes.mustache", a336, sizeof a336},
    {"templates/therapist/spoken-alone.mustache", a337, sizeof a337},
    {"templates/therapist/spoken-words.mustache", a338, sizeof a338},
    {"templates/therapist/turn-screen.mustache", a339, sizeof a339},
    {"templates/therapist/usual-way.mustache", a340, sizeof a340},
    {"templates/therapist/what-next.mustache", a341, sizeof a341},
    {"templates/therapist/who-sees.mustache", a342, sizeof a342},
    {"templates/therapist/word-back.mustache", a343, sizeof a343},
    {"templates/therapist/word-heard.mustache", a344, sizeof a344},
    {"texts/en/casefile.txt", a345, sizeof a345},
    {"texts/en/entrance.txt", a346, sizeof a346},
    {"texts/en/guide.txt", a347, sizeof a347},
    {"texts/en/house.txt", a348, sizeof a348},
    {"texts/en/partner.txt", a349, sizeof a349},
    {"texts/en/refusal.txt", a350, sizeof a350},
    {"texts/en/shared.txt", a351, sizeof a351},
    {"texts/en/therapist.txt", a352, sizeof a352},
    {"texts/es/casefile.txt", a353, sizeof a353},
    {"texts/es/entrance.txt", a354, sizeof a354},
    {"texts/es/guide.txt", a355, sizeof a355},
    {"texts/es/house.txt", a356, sizeof a356},
    {"texts/es/partner.txt", a357, sizeof a357},
    {"texts/es/refusal.txt", a358, sizeof a358},
    {"texts/es/shared.txt", a359, sizeof a359},
    {"texts/es/therapist.txt", a360, sizeof a360},
    {"words/en.txt", a361, sizeof a361},
    {"words/es.txt", a362, sizeof a362},
    {0, 0, 0},
};

size_t te_asset_count(void) { return 363; }
const char *te_asset_name(size_t index) { return assets[index].name; }
const unsigned char *te_asset_bytes(size_t index) { return assets[index].bytes; }
size_t te_asset_length(size_t index) { return assets[index].length; }

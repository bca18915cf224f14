/// The pages behind the therapist's door.
///
/// A page is made with ready sentences: its initialiser puts names, days and counts into the catalogue's texts.
/// Addresses are plain strings, given by whoever links.
package enum TherapistPages {}

/// A page of the therapist's that can show itself with the people of the demonstration.
package protocol TherapistPage: Page {
    static func sample(_ texts: Texts) -> Self
}

extension TherapistPages {
    /// One page of each kind and of each state worth looking at, by name.
    package static func samples(_ texts: Texts) -> [(name: String, page: any TherapistPage)] {
        [
            ("first-start", FirstStart.sample(texts)),
            ("first-start-problems", FirstStart.sampleWithProblems(texts)),
            ("six-words", SixWords.sample(texts)),
            ("before-you-begin", BeforeYouBegin.sample(texts)),
            ("caseload", Caseload.sample(texts)),
            ("caseload-empty", Caseload.sampleEmpty(texts)),
            ("new-couple", NewCouple.sample(texts)),
            ("cards", Cards.sample(texts)),
            ("card", EnrolmentCard.sample(texts)),
            ("spoken-words", SpokenWords.sample(texts)),
            ("brief", BriefPage.sample(texts)),
            ("brief-nothing", BriefPage.sampleNothing(texts)),
            ("brief-solo", BriefPage.sampleSolo(texts)),
            ("spoken-alone", SpokenWithAlone.sample(texts)),
            ("word-heard", WordHeard.sample(texts)),
            ("handled", Handled.sample(texts)),
            ("word-back", WordBack.sample(texts)),
            ("what-next", WhatNext.sample(texts)),
            ("prepare", WhatNext.sampleFromLibrary(texts)),
            ("library", LibraryList.sample(texts)),
            ("own-sheet", OwnSheet.sample(texts)),
            ("open-step", OpenStep.sample(texts)),
            ("open-step-refused", OpenStep.sampleRefused(texts)),
            ("step-back", Confirm.sampleStepBack(texts)),
            ("close-now", Confirm.sample(texts)),
            ("close-now-again", Confirm.sampleAgain(texts)),
            ("end-rest", Confirm.sampleRest(texts)),
            ("check", CheckGiven.sample(texts)),
            ("see-it-as", SeeItAs.sample(texts)),
            ("print", PrintSheet.sample(texts)),
            ("met", Met.sample(texts)),
            ("move-meeting", Met.sampleMove(texts)),
            ("record", Record.sample(texts)),
            ("who-sees", WhoSees.sample(texts)),
            ("notes", Notes.sample(texts)),
            ("turn-screen", TurnScreen.sample(texts)),
            ("joint", JointHome.sample(texts)),
            ("joint-prompt", JointPrompt.sample(texts)),
            ("joint-leave", JointLeave.sample(texts)),
            ("settings", SettingsHub.sample(texts)),
            ("usual-way", UsualWay.sample(texts)),
            ("how-i-work", HowIWork.sample(texts)),
            ("saved-sentences", SavedSentences.sample(texts)),
            ("clinic-help", ClinicHelp.sample(texts)),
            ("problem", Problem.sample(texts)),
        ]
    }
}

/// The demonstration's words, by the last part of their key.
func sampleWords(_ texts: Texts) -> (String) -> String {
    { (key: String) -> String in texts("therapist.sample." + key) }
}

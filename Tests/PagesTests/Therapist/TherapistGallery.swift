import Foundation
import Support
import Testing

@testable import Pages

typealias Link = TherapistPages.Link
typealias EffectiveFrom = TherapistPages.EffectiveFrom
typealias HandoutRows = TherapistPages.HandoutRows
typealias BriefPage = TherapistPages.BriefPage

/// Every therapist's page in each of its states, with the people of the demonstration.
enum TherapistScenes {
    static func all(_ texts: Texts) -> [(name: String, page: any Page)] {
        [
            ("first-start", TherapistPages.FirstStart.sample(texts)),
            ("first-start-problems", TherapistPages.FirstStart.sampleWithProblems(texts)),
            ("six-words", TherapistPages.PassphrasePage.sample(texts)),
            ("before-you-begin", TherapistPages.BeforeYouBegin.sample(texts)),
            ("caseload", TherapistPages.Caseload.sample(texts)),
            ("caseload-empty", TherapistPages.Caseload.sampleEmpty(texts)),
            ("new-couple", TherapistPages.NewCouple.sample(texts)),
            ("cards", TherapistPages.Cards.sample(texts)),
            ("card", TherapistPages.EnrolmentCard.sample(texts)),
            ("spoken-words", TherapistPages.SpokenWords.sample(texts)),
            ("brief", TherapistPages.BriefPage.sample(texts)),
            ("brief-nothing", TherapistPages.BriefPage.sampleNothing(texts)),
            ("brief-solo", TherapistPages.BriefPage.sampleSolo(texts)),
            ("spoken-alone", TherapistPages.SpokenWithAlone.sample(texts)),
            ("word-heard", TherapistPages.RecordHeard.sample(texts)),
            ("handled", TherapistPages.Handled.sample(texts)),
            ("word-back", TherapistPages.Reply.sample(texts)),
            ("what-next", TherapistPages.WhatNext.sample(texts)),
            ("prepare", TherapistPages.WhatNext.sampleFromLibrary(texts)),
            ("library", TherapistPages.LibraryList.sample(texts)),
            ("own-sheet", TherapistPages.OwnSheet.sample(texts)),
            ("open-step", TherapistPages.OpenStep.sample(texts)),
            ("open-step-refused", TherapistPages.OpenStep.sampleRefused(texts)),
            ("step-back", TherapistPages.Confirm.sampleStepBack(texts)),
            ("close-now", TherapistPages.Confirm.sample(texts)),
            ("close-now-again", TherapistPages.Confirm.sampleAgain(texts)),
            ("end-rest", TherapistPages.Confirm.sampleRest(texts)),
            ("check", TherapistPages.CheckGiven.sample(texts)),
            ("print", TherapistPages.PrintSheet.sample(texts)),
            ("met", TherapistPages.Met.sample(texts)),
            ("move-meeting", TherapistPages.Met.sampleMove(texts)),
            ("record", TherapistPages.Record.sample(texts)),
            ("couple-file", TherapistPages.CoupleFile.sample(texts)),
            ("couple-file-empty", TherapistPages.CoupleFile.sampleEmpty(texts)),
            ("handled-before", TherapistPages.Handled.sampleDone(texts)),
            ("who-sees", TherapistPages.WhoSees.sample(texts)),
            ("notes", TherapistPages.Notes.sample(texts)),
            ("turn-screen", TherapistPages.TurnScreen.sample(texts)),
            ("joint", TherapistPages.JointHome.sample(texts)),
            ("after-shared-screen", TherapistPages.AfterSharedScreen.sample(texts)),
            ("read-library", TherapistPages.Library.sample(texts)),
            ("joint-prompt", TherapistPages.JointPrompt.sample(texts)),
            ("settings", TherapistPages.SettingsHub.sample(texts)),
            ("new-words", TherapistPages.PassphraseChange.sample(texts)),
            ("recovery-sheet", TherapistPages.RecoverySheet.sample(texts)),
            ("new-recovery-sheet", TherapistPages.NewRecoverySheet.sample(texts)),
            ("second-factor", TherapistPages.SecondFactor.sample(texts)),
            ("app-set-up", TherapistPages.AppSetUp.sample(texts)),
            ("spare-codes", TherapistPages.SpareCodes.sample(texts)),
            ("usual-way", TherapistPages.UsualWay.sample(texts)),
            ("how-i-work", TherapistPages.HowIWork.sample(texts)),
            ("saved-sentences", TherapistPages.SavedSentences.sample(texts)),
            ("clinic-help", TherapistPages.ClinicHelp.sample(texts)),
        ] + care(texts)
    }

    private static func care(_ texts: Texts) -> [(name: String, page: any Page)] {
        [
            ("ending-care", TherapistPages.EndingCare.sample(texts)),
            ("ending-care-set", TherapistPages.EndingCare.sampleSet(texts)),
            ("ending-care-ended", TherapistPages.EndingCare.sampleEnded(texts)),
            ("archived", TherapistPages.ArchivedCouples.sample(texts)),
            ("erasing", TherapistPages.Erasing.sample(texts)),
            ("erasing-gaps", TherapistPages.Erasing.sampleGaps(texts)),
            ("asked-erasing", TherapistPages.AskedAboutErasing.sample(texts)),
            ("receipt", TherapistPages.Receipt.sample(texts)),
        ]
    }
}

/// With PAGES_OUT set to a folder, every scene is written there, by day and by night, with its style beside it.
@Suite struct TherapistGallery {
    @Test(arguments: [PageLanguage.english, .spanish, .mirrored])
    func `every scene of the therapist renders, and can be looked at`(_ language: PageLanguage) throws {
        let desk = try TherapistDesk(language)
        for night in [false, true] {
            for (name, page) in TherapistScenes.all(desk.texts) {
                let html = try desk.html(page, night: night)
                #expect(html.contains("</html>"))
                try Preview.write(html, "scene/therapist/\(name)\(night ? "-night" : "")", language)
            }
        }
        guard let out = ProcessInfo.processInfo.environment["PAGES_OUT"] else { return }
        let style = try ["base", "partner", "therapist", "print"].map { name in
            try String(
                contentsOf: Checkout.root.appending(path: "Sources/CAssets/files/public/\(name).css"), encoding: .utf8)
        }
        try style.joined(separator: "\n").write(toFile: "\(out)/desk.css", atomically: true, encoding: .utf8)
    }
}

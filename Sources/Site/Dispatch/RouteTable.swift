import Pages

extension Route.Kind {
    /// What this route does. The switch has no default: a route that nobody handles does not compile.
    var handler: RouteHandler {
        switch self {
        // For a member, with what both members see.
        case .week: .shared(show: { try await $0.showWeek() })
        case .talk: .shared(show: { try await $0.showTalk() })
        case .talkAfter: .shared(show: { try await $0.showTalkAfter() }, submit: { try await $0.submitTalkAfter() })
        case .evening: .shared(show: { try await $0.showEvening() })
        case .time: .shared(show: { try await $0.showTime() }, submit: { try await $0.submitTime() })
        case .clearTime: .shared(submit: { try await $0.submitClearTime() })
        case .calendarFile: .shared(show: { try await $0.showCalendarFile() })
        case .limits: .shared(show: { try await $0.showLimits() }, submit: { try await $0.submitLimits() })
        case .wordsToSay: .shared(show: { try await $0.showWordsToSay() })
        case .tonight: .shared(show: { try await $0.showTonight() })
        case .closeTonight: .shared(show: { try await $0.showCloseTonight() })
        case .note: .shared(show: { try await $0.showNote() }, submit: { try await $0.submitNote() })
        case .readiness: .shared(show: { try await $0.showReadiness() }, submit: { try await $0.submitReadiness() })
        case .willingness:
            .shared(show: { try await $0.showWillingness() }, submit: { try await $0.submitWillingness() })
        case .tell: .shared(show: { try await $0.showTell() }, submit: { try await $0.submitTell() })
        case .rest: .shared(show: { try await $0.showRest() }, submit: { try await $0.submitRest() })
        case .ending: .shared(show: { try await $0.showEnding() })
        case .said: .shared(show: { try await $0.showSaid() })
        case .sees: .shared(show: { try await $0.showSees() })
        case .cardPrint: .shared(show: { try await $0.showCardPrint() })
        case .sheetRead: .shared(show: { try await $0.showSheetRead() })
        case .called: .shared(show: { try await $0.showCalled() }, submit: { try await $0.submitCalled() })
        case .erasureWish:
            .shared(show: { try await $0.showErasureWish() }, submit: { try await $0.submitErasureWish() })
        case .practiceOver: .shared(show: { try await $0.showPracticeOver() })
        case .list: .shared(show: { try await $0.showList() }, submit: { try await $0.submitList() })
        // For a member, with what is the member's own, after the digits.
        case .mine: .private(show: { try await $0.showMine() })
        case .prepare: .private(show: { try await $0.showPrepare() })
        case .jot: .private(show: { try await $0.showJot() }, submit: { try await $0.submitJot() })
        case .reviewShare:
            .private(show: { try await $0.showReviewShare() }, submit: { try await $0.submitReviewShare() })
        case .answers: .private(show: { try await $0.showAnswers() })
        case .takeBack: .private(submit: { try await $0.submitTakeBack() })
        case .why: .private(show: { try await $0.showWhy() }, submit: { try await $0.submitWhy() })
        case .shareWhy: .private(show: { try await $0.showShareWhy() }, submit: { try await $0.submitShareWhy() })
        case .intention: .private(show: { try await $0.showIntention() }, submit: { try await $0.submitIntention() })
        case .lookingBack:
            .private(show: { try await $0.showLookingBack() }, submit: { try await $0.submitLookingBack() })
        case .replies: .private(show: { try await $0.showReplies() })
        case .settings: .private(show: { try await $0.showSettings() }, submit: { try await $0.submitSettings() })
        case .changeDigits:
            .private(show: { try await $0.showChangeDigits() }, submit: { try await $0.submitChangeDigits() })
        case .forgetPhone: .private(submit: { try await $0.submitForgetPhone() })
        case .passphrase: .private(show: { try await $0.showPassphrase() }, submit: { try await $0.submitPassphrase() })
        case .pendingForm: .private(show: { try await $0.showPendingForm() })
        case .noteKeeping: .private(submit: { try await $0.submitNoteKeeping() })
        case .forgetOthers: .private(submit: { try await $0.submitForgetOthers() })
        case .secretsRule:
            .private(show: { try await $0.showSecretsRule() }, submit: { try await $0.submitSecretsRule() })
        case .homeScreen: .private(show: { $0.showHomeScreen() }, submit: { try await $0.submitHomeScreen() })
        case .myTime: .private(show: { try await $0.showMyTime() })
        case .practiceCard: .private(show: { try await $0.showPracticeCard() })
        case .practiceLater:
            .private(show: { try await $0.showPracticeLater() }, submit: { try await $0.submitPracticeLater() })
        case .practiceJoining:
            .private(show: { try await $0.showPracticeJoining() }, submit: { try await $0.submitPracticeJoining() })
        case .sentence: .private(show: { try await $0.showSentence() }, submit: { try await $0.submitSentence() })
        case .shareSentence:
            .private(show: { try await $0.showShareSentence() }, submit: { try await $0.submitShareSentence() })
        case .practiceBegin: .practice(submit: { try await $0.submitPracticeBegin() })
        case .practice: .practice(show: { try await $0.showPractice() }, submit: { try await $0.submitPractice() })
        // For the therapist's shared screen.
        case .sharedScreen: .sharedScreen(show: { try await $0.showSharedScreen() })
        case .sharedScreenTalk: .sharedScreen(show: { try await $0.showSharedScreenTalk() })
        case .leaveSharedScreen: .sharedScreen(show: { $0.showLeaveSharedScreen() })
        // For a therapist, after the digits.
        case .caseload: .therapist(show: { try await $0.showCaseload() })
        case .newCouple: .therapist(show: { try await $0.showNewCouple() }, submit: { try await $0.submitNewCouple() })
        case .markedLists:
            .couple(show: { try await $0.showMarkedLists() }, submit: { try await $0.submitMarkedLists() })
        case .printEntry: .couple(show: { try await $0.showPrintEntry() })
        case .couple: .couple(show: { try await $0.showCouple() })
        case .member: .couple(show: { try await $0.showMember() }, submit: { try await $0.submitMember() })
        case .makeCard: .couple(show: { $0.showMakeCard() }, submit: { try await $0.submitMakeCard() })
        case .card: .couple(show: { $0.showCard() })
        case .speakCard: .couple(show: { $0.showSpeakCard() }, submit: { try await $0.submitSpeakCard() })
        case .spokenAlone:
            .couple(show: { try await $0.showSpokenAlone() }, submit: { try await $0.submitSpokenAlone() })
        case .heardAlone: .couple(show: { try await $0.showHeardAlone() }, submit: { try await $0.submitHeardAlone() })
        case .flag: .couple(show: { $0.showFlag() }, submit: { try await $0.submitFlag() })
        case .reply: .couple(show: { try await $0.showReply() }, submit: { try await $0.submitReply() })
        case .shareScreen:
            .couple(show: { try await $0.showShareScreen() }, submit: { try await $0.submitShareScreen() })
        case .nextHomework:
            .couple(show: { try await $0.showNextHomework() }, submit: { try await $0.submitNextHomework() })
        case .library: .couple(show: { try await $0.showLibrary() }, submit: { try await $0.submitLibrary() })
        case .reviewAssignment:
            .couple(show: { try await $0.showReviewAssignment() }, submit: { try await $0.submitReviewAssignment() })
        case .give: .couple(show: { try await $0.showGive() }, submit: { try await $0.submitGive() })
        case .openStep: .couple(show: { try await $0.showOpenStep() }, submit: { try await $0.submitOpenStep() })
        case .goBack: .couple(show: { $0.showGoBack() }, submit: { try await $0.submitGoBack() })
        case .endHomework: .couple(show: { $0.showEndHomework() }, submit: { try await $0.submitEndHomework() })
        case .liftLimit: .couple(show: { $0.showLiftLimit() }, submit: { try await $0.submitLiftLimit() })
        case .endRest: .couple(show: { $0.showEndRest() }, submit: { try await $0.submitEndRest() })
        case .met: .couple(show: { try await $0.showMet() }, submit: { try await $0.submitMet() })
        case .planMeeting:
            .couple(show: { try await $0.showPlanMeeting() }, submit: { try await $0.submitPlanMeeting() })
        case .closeNow: .couple(show: { $0.showCloseNow() }, submit: { try await $0.submitCloseNow() })
        case .seeAs: .couple(show: { try await $0.showSeeAs() })
        case .printHomework: .couple(show: { try await $0.showPrintHomework() })
        case .ownSheet: .couple(show: { try await $0.showOwnSheet() }, submit: { try await $0.submitOwnSheet() })
        case .discussed: .couple(show: { $0.showDiscussed() }, submit: { try await $0.submitDiscussed() })
        case .notes: .couple(show: { $0.showNotes() }, submit: { try await $0.submitNotes() })
        case .record: .couple(show: { $0.showRecord() })
        case .whoSees: .couple(show: { try await $0.showWhoSees() })
        case .howIWork: .therapist(show: { try await $0.showHowIWork() }, submit: { try await $0.submitHowIWork() })
        case .usualWay: .therapist(show: { try await $0.showUsualWay() }, submit: { try await $0.submitUsualWay() })
        case .sentences: .therapist(show: { try await $0.showSentences() }, submit: { try await $0.submitSentences() })
        case .clinicHelp:
            .therapist(show: { try await $0.showClinicHelp() }, submit: { try await $0.submitClinicHelp() })
        case .therapistSettings: .therapist(show: { try await $0.showTherapistSettings() })
        case .therapistDigits:
            .therapist(show: { $0.showTherapistDigits() }, submit: { try await $0.submitTherapistDigits() })
        case .therapistPassphrase:
            .therapist(
                show: { try await $0.showTherapistPassphrase() }, submit: { try await $0.submitTherapistPassphrase() })
        case .therapistForget: .therapist(submit: { try await $0.submitTherapistForget() })
        case .therapistBegin:
            .therapist(show: { try await $0.showTherapistBegin() }, submit: { try await $0.submitTherapistBegin() })
        case .therapistPendingForm: .therapist(show: { try await $0.showTherapistPendingForm() })
        case .takeBackCard: .couple(show: { $0.showTakeBackCard() }, submit: { try await $0.submitTakeBackCard() })
        case .removeSheet:
            .couple(show: { try await $0.showRemoveSheet() }, submit: { try await $0.submitRemoveSheet() })
        case .useName: .couple(submit: { try await $0.submitUseName() })
        case .newPassphrase:
            .therapist(show: { $0.showNewPassphrase() }, submit: { try await $0.submitNewPassphrase() })
        case .therapistForgetOthers: .therapist(submit: { try await $0.submitTherapistForgetOthers() })
        case .takeBackLater: .couple(show: { $0.showTakeBackLater() }, submit: { try await $0.submitTakeBackLater() })
        case .coupleFile: .couple(show: { try await $0.showCoupleFile() })
        case .endCare: .couple(show: { try await $0.showEndCare() }, submit: { try await $0.submitEndCare() })
        case .restCouple: .couple(submit: { try await $0.submitRestCouple() })
        case .archive: .couple(submit: { try await $0.submitArchive() })
        case .askedErasing: .couple(show: { $0.showAskedErasing() }, submit: { try await $0.submitAskedErasing() })
        case .erase: .couple(show: { $0.showErase() }, submit: { try await $0.submitErase() })
        case .receipt: .therapist(show: { try await $0.showReceipt() })
        case .archivedCouples: .therapist(show: { try await $0.showArchivedCouples() })
        case .therapistKeys: .therapist(submit: { $0.submitKeys() })
        case .readLibrary: .therapist(show: { $0.showReadLibrary() })
        case .afterSharedScreen: .couple(show: { $0.showAfterSharedScreen() })
        case .practices: .couple(show: { try await $0.showPractices() }, submit: { try await $0.submitPractices() })
        case .endPractice: .couple(show: { $0.showEndPractice() }, submit: { try await $0.submitEndPractice() })
        case .recoverySheet:
            .therapist(show: { try await $0.showRecoverySheet() }, submit: { try await $0.submitRecoverySheet() })
        case .newRecoverySheet:
            .therapist(
                show: { try await $0.showNewRecoverySheet() }, submit: { try await $0.submitNewRecoverySheet() })
        case .secondFactor:
            .therapist(show: { try await $0.showSecondFactor() }, submit: { try await $0.submitSecondFactor() })
        case .appSetUp: .therapist(show: { $0.showAppSetUp() }, submit: { try await $0.submitAppSetUp() })
        case .spareCodes: .therapist(show: { $0.showSpareCodes() }, submit: { try await $0.submitSpareCodes() })
        case .printPractice: .couple(show: { try await $0.showPrintPractice() })
        }
    }
}

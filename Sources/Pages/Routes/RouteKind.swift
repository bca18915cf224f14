extension Route {
    /// Every page and form for people who are signed in. The numbers are part of addresses that people may have kept,
    /// so they are never reused. A gap is a page that was removed.
    package enum Kind: UInt16, CaseIterable, Sendable {
        // A partner at the shared level: what both see, and letters.
        case week = 1
        case talk
        case talkAfter
        case evening
        case time
        case clearTime
        case calendarFile
        case limits
        case wordsToSay = 10
        case tonight
        case closeTonight
        case note
        case readiness
        case willingness
        case tell
        case rest
        case ending
        case said
        case sees
        case cardPrint = 22
        case sheetRead = 24
        case called = 30
        case erasureWish = 40
        case practiceOver = 41
        case list

        // A partner at the private level: desk and drawer.
        case mine = 100
        case prepare
        case jot
        case reviewShare
        case answers
        case takeBack
        case why
        case shareWhy
        case intention
        case lookingBack
        case replies
        case settings
        case changeDigits
        case forgetPhone
        case passphrase
        case pendingForm
        case noteKeeping = 117
        case forgetOthers
        case secretsRule = 150
        case homeScreen = 160
        case myTime
        case practiceLater
        case practiceCard
        case practiceJoining
        case sentence
        case shareSentence

        // A partner while a practice runs: the desk, and nothing else of their own.
        case practice = 190
        case practiceBegin

        // A therapist at a shared screen.
        case sharedScreen = 200
        case sharedScreenTalk
        case leaveSharedScreen

        // A therapist at the private level.
        case caseload = 300
        case newCouple
        case couple
        case member
        case makeCard
        case card
        case speakCard = 307
        case spokenAlone
        case heardAlone
        case flag
        case reply
        case shareScreen
        case nextHomework
        case library
        case reviewAssignment = 317
        case give
        case openStep
        case goBack
        case endHomework
        case liftLimit
        case endRest
        case met
        case planMeeting
        case closeNow
        case seeAs
        case printHomework
        case ownSheet
        case discussed
        case notes
        case record
        case whoSees
        case howIWork
        case usualWay
        case sentences
        case clinicHelp
        case therapistSettings
        case therapistDigits
        case therapistPassphrase
        case therapistForget
        case therapistBegin
        case therapistPendingForm
        case takeBackCard = 350
        case removeSheet = 360
        case useName = 361
        case newPassphrase = 362
        case therapistForgetOthers
        case takeBackLater
        case coupleFile = 380
        case endCare
        case restCouple
        case archive
        case askedErasing
        case erase
        case receipt
        case archivedCouples
        case therapistKeys = 390
        case readLibrary
        case afterSharedScreen
        case practices
        case endPractice
        case printPractice
        case markedLists
        case printEntry
        case recoverySheet = 400
        case newRecoverySheet
        case secondFactor = 410
        case appSetUp
        case spareCodes

        /// Who may use this route, and at which access level.
        package var area: Area {
            switch rawValue {
            case ..<100: .partnerShared
            case ..<190: .partnerPrivate
            case ..<200: .partnerPractice
            case ..<300: .therapistSharedScreen
            default: .therapistPrivate
            }
        }
    }

    /// A role and an access level.
    package enum Area: Sendable, CaseIterable {
        case partnerShared, partnerPrivate, partnerPractice, therapistSharedScreen, therapistPrivate
    }
}

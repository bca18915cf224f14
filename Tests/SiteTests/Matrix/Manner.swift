import Homework
import Pages
import Sealing

@testable import Site

/// How one kind of address is asked for in these tests, and what its own reader gets.
///
/// The switch has no default: a kind added later does not compile until somebody said who may have it.
struct Manner {
    enum Ground { case nothing, talk, evening, practice, list, member, couple }
    enum Reading { case page, away, never }

    var on = Ground.nothing
    var number: UInt32 = 0
    var reads = Reading.page
    /// The fields of a form that is taken; nil where there is no form.
    var acts: [(String, String)]?

    func route(_ kind: Route.Kind, couple: CoupleID) -> Route {
        switch on {
        case .nothing: Route(kind, number: number)
        case .talk: Route(kind, StandingHouse.talk, number: number)
        case .evening: Route(kind, StandingHouse.evening, number: number)
        case .practice: Route(kind, StandingHouse.practice, number: number)
        case .list: Route(kind, StandingHouse.list, number: number)
        case .member, .couple: Route(kind, couple, number: number)
        }
    }
}

extension Route.Kind {
    private static let firstTalk = ExerciseKey("first-talk")?.number ?? 0

    var manner: Manner {
        switch self {
        case .week, .ending, .said, .sees, .mine, .replies, .practiceOver, .myTime: Manner()
        case .practiceBegin: Manner(on: .practice, reads: .never, acts: [("place", "1")])
        case .practiceCard: Manner(on: .practice)
        case .practiceLater: Manner(on: .practice, acts: [("level", "2"), ("place", "1")])
        // No practice runs: its page leads to *My time*, and a form of its hour is taken after the digits.
        case .practice: Manner(on: .practice, reads: .away, acts: [("level", "2"), ("place", "1")])
        case .practiceJoining: Manner(on: .practice, acts: [("joining", "yes")])
        case .list: Manner(on: .list, acts: [("item1", "yes"), ("show", "1")])
        case .markedLists: Manner(on: .couple, number: 1, acts: [("hour", "now")])
        case .printEntry: Manner(on: .couple, number: Self.firstTalk)
        case .practices: Manner(on: .couple, number: 1 << 8 | 1, acts: [("minutes", "10")])
        case .endPractice: Manner(on: .couple, number: 1 << 8 | 1, acts: [("ask", "yes")])
        case .printPractice: Manner(on: .couple, number: 1 << 8 | 1)
        case .homeScreen: Manner(number: 1, acts: [])
        case .lookingBack: Manner(number: 1, acts: [])
        case .talk: Manner(on: .talk)
        case .talkAfter: Manner(on: .talk, acts: [("talked", "all")])
        case .evening, .wordsToSay, .tonight, .cardPrint: Manner(on: .evening, number: 1)
        case .sheetRead: Manner(on: .evening)
        case .calendarFile: Manner(on: .evening, number: 1)
        case .time: Manner(on: .evening, number: 1, acts: [("day", "2027-01-20"), ("hour", "21:00")])
        case .clearTime: Manner(on: .evening, number: 1, reads: .never, acts: [("clear", "yes")])
        case .limits: Manner(on: .evening, number: 1, acts: [("area", "9")])
        case .closeTonight: Manner(reads: .away)
        case .note: Manner(on: .evening, acts: [("ease", "easy"), ("line", "Fine.")])
        case .readiness: Manner(on: .evening, acts: [("next", "try")])
        case .willingness: Manner(on: .evening, acts: [("want", "like"), ("work", "luck")])
        case .tell: Manner(acts: [("text", "A word.")])
        case .called: Manner(acts: [("called", "Lex")])
        case .erasureWish: Manner(acts: [("text", "All of it.")])
        case .rest: Manner(acts: [("rest", "quiet")])
        case .prepare, .answers: Manner(on: .talk)
        case .jot: Manner(on: .talk, number: 1, acts: [("jotting", "Slowly."), ("goes", "own"), ("showed", "none")])
        case .reviewShare:
            Manner(
                on: .talk, number: 2, reads: .away, acts: [("jotting", "For both."), ("showed", "none")])
        case .takeBack: Manner(on: .talk, number: 2, reads: .never, acts: [("take", "back")])
        case .why: Manner(acts: [("why", "To be near.")])
        case .sentence: Manner(acts: [("line", "Near.")])
        case .shareSentence: Manner(reads: .away, acts: [("line", "Near."), ("checked", "yes")])
        case .shareWhy: Manner(reads: .away, acts: [("line", "Near."), ("checked", "yes")])
        case .intention: Manner(acts: [("intention", "Coffee.")])
        case .settings: Manner(acts: [("word", "Tea"), ("language", "en")])
        // Digits that differ: taken as a form and refused in words, without the cost of a new lock.
        case .changeDigits, .therapistDigits: Manner(acts: [("digits", "271828"), ("again", "271829")])
        // As on its page: the button alone. After it this browser is nobody's.
        case .forgetPhone: Manner(reads: .never, acts: [])
        case .forgetOthers, .therapistForgetOthers: Manner(reads: .never, acts: [("forget", "others")])
        case .secretsRule: Manner(acts: [("rule", "limited"), ("wording", "2")])
        case .passphrase: Manner(reads: .away, acts: [("noted", "yes")])
        case .pendingForm: Manner(reads: .away)
        case .noteKeeping: Manner(on: .evening, reads: .never, acts: [("line", "Kept.")])

        case .sharedScreen, .sharedScreenTalk: Manner(on: .couple)
        case .leaveSharedScreen: Manner(on: .couple, reads: .away)

        case .caseload, .archivedCouples, .therapistSettings, .readLibrary: Manner()
        case .therapistKeys: Manner(reads: .never, acts: [("keys", "off")])
        case .newCouple: Manner(acts: [("first", "")])
        case .library: Manner(on: .couple, acts: [("concerns", "9")])
        case .couple, .record, .whoSees, .coupleFile, .afterSharedScreen: Manner(on: .couple)
        case .printHomework: Manner(on: .couple, number: 1)
        case .member: Manner(on: .couple, acts: [("language", "es")])
        case .makeCard: Manner(on: .couple, number: 1, acts: [("ask", "yes")])
        case .takeBackCard: Manner(on: .couple, number: 1, acts: [("ask", "yes")])
        case .card: Manner(on: .couple, number: 1, reads: .away)
        case .speakCard: Manner(on: .couple, number: 1, reads: .away, acts: [("speak", "yes")])
        case .spokenAlone: Manner(on: .couple, number: 1, acts: [("day", "")])
        case .heardAlone: Manner(on: .couple, number: 1, acts: [("word", "")])
        // The note of Alex's that `Rooms` writes: the first member's second letter.
        case .flag: Manner(on: .couple, number: 1 << 24 | 2, acts: [("words", "Heard.")])
        case .reply: Manner(on: .couple, acts: [("to", "1"), ("words", "Thank you.")])
        // Nobody asked for this name: it is refused in words, on the brief.
        case .takeBackLater: Manner(on: .couple, reads: .away, acts: [("later", "rest")])
        case .useName: Manner(on: .couple, number: 1, reads: .never, acts: [("name", "Lex")])
        case .shareScreen: Manner(on: .couple, acts: [("turn", "yes")])
        // No hour is chosen and nothing has ended: each is taken as a form and refused in words.
        case .endCare: Manner(on: .couple, acts: [("hour", "")])
        case .restCouple: Manner(on: .couple, reads: .never, acts: [("ask", "yes")])
        case .archive: Manner(on: .couple, reads: .never, acts: [("ask", "yes")])
        case .askedErasing: Manner(on: .couple, number: 1, acts: [("day", "")])
        case .erase: Manner(on: .couple, acts: [("ask", "yes")])
        case .receipt: Manner(on: .couple, reads: .away)
        case .nextHomework: Manner(on: .couple, acts: [("what", "else")])
        case .reviewAssignment: Manner(on: .couple, reads: .away, acts: [("what", "")])
        case .give: Manner(on: .couple, number: Self.firstTalk, acts: [("why", "")])
        case .ownSheet: Manner(on: .couple, number: 1, acts: [("title", "")])
        // No sheet is on the shelf: there is nothing to remove.
        case .removeSheet: Manner(on: .couple, number: 1 << 9 | 1, reads: .away, acts: [("ask", "yes")])
        case .openStep: Manner(on: .couple, acts: [("ask", "yes")])
        case .goBack: Manner(on: .couple, acts: [("step", "")])
        case .endHomework: Manner(on: .couple, acts: [("homework", "")])
        // Nothing rests and no limit was added: there is nothing to ask.
        case .liftLimit: Manner(on: .couple, reads: .away, acts: [("limit", "")])
        case .endRest: Manner(on: .couple, reads: .away, acts: [("hour", "")])
        case .met: Manner(on: .couple, acts: [("none", "yes")])
        case .planMeeting: Manner(on: .couple, acts: [("none", "yes")])
        case .closeNow: Manner(on: .couple, acts: [("ask", "yes")])
        case .seeAs: Manner(on: .couple, number: 1)
        case .discussed: Manner(on: .couple, acts: [("homework", "")])
        case .notes: Manner(on: .couple, acts: [("note", "A note.")])
        case .howIWork: Manner(acts: [("name", "")])
        case .usualWay: Manner(acts: [("hour", "")])
        case .sentences: Manner(acts: [("sentences-en", "One.")])
        case .clinicHelp: Manner(acts: [("telephone", "1")])
        case .therapistPassphrase: Manner(reads: .away, acts: [("noted", "yes")])
        // Digits that are none: taken as a form and refused in words.
        case .newPassphrase: Manner(acts: [("digits", "")])
        // No sheet waits to be shown: the page leads to the one that makes a new one.
        case .recoverySheet: Manner(reads: .away, acts: [("noted", "yes")])
        case .newRecoverySheet: Manner(acts: [("digits", "")])
        // Nothing was begun: these pages lead to the one that begins it.
        case .secondFactor: Manner(acts: [("digits", "")])
        case .appSetUp: Manner(reads: .away, acts: [("appCode", "123456")])
        case .spareCodes: Manner(reads: .away, acts: [("noted", "yes")])
        case .therapistForget: Manner(reads: .never, acts: [])
        case .therapistBegin: Manner(acts: [("secrets", "")])
        case .therapistPendingForm: Manner(reads: .away)
        }
    }
}

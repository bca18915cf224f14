import Casework
import Homework
import Pages
import Sealing

extension OpenSession {
    /// The first page after the digits; on a shared screen, that screen's page.
    var home: Route {
        if case .therapistSharedScreen(let keyring) = access { return Route(.sharedScreen, keyring.couple) }
        return Route(isTherapist ? .caseload : .week)
    }
}

extension SignedInRequest {
    var home: Route { session.home }

    /// Whether the therapist's pages answer to single keys in this browser. They do until that is switched off.
    var hasKeys: Bool { services.cookies.value(.noKeys, in: headers) == nil }

    /// The frame of a page: the links of its area, a fresh form id, the session's token.
    func frame(notice: String?) -> Frame {
        var frame = services.frame(texts, area: session.isTherapist ? .therapist : .partner)
        frame.csrf = session.formToken
        frame.form = Hexadecimal.text(random.bytes(16))
        frame.night = services.cookies.value(.night, in: headers) != nil
        frame.notice = notice.map { texts($0) }
        frame.helpHref = "/help"
        // A talk has no link to anything private, but whoever holds the phone can sign out.
        if route.kind == .talk { frame.leaveAction = "/leave" }
        guard route.kind.hasBottomLine else { return frame }
        if route.kind.area == .therapistPrivate {
            frame.navigation = TherapistPages.navigation(
                caseload: link(.caseload), library: link(.readLibrary), settings: link(.therapistSettings),
                here: [.caseload: .caseload, .readLibrary: .library, .therapistSettings: .settings][route.kind], texts)
            frame.script = services.files.address("desk.js")
            frame.hasKeys = hasKeys
        }
        frame.leaveAction = "/leave"
        return frame
    }
}

extension Route.Kind {
    /// The pages of a running talk, evening or practice, which do not lock. The first other page ends that.
    var keepsRunning: Bool { [.talk, .tonight, .practice, .practiceBegin, .sharedScreenTalk].contains(self) }

    /// The pages that several people look at. *Back* from them must show nothing private.
    var closesOwn: Bool { keepsRunning || self == .sharedScreen }

    /// The talk, *Tonight* and a practice have no links to anything private and end by their own buttons.
    var hasBottomLine: Bool {
        switch self {
        case .talk, .tonight, .practice, .sharedScreen, .sharedScreenTalk: false
        default: true
        }
    }

    /// After how many idle seconds a page without a text field returns to the lock; nil if words may be typed on the
    /// page or it never locks.
    var idleSeconds: Int? {
        switch self {
        case .week, .evening, .wordsToSay, .ending, .practiceOver, .sees, .said: 601
        case .mine, .myTime, .practiceCard, .answers, .replies, .lookingBack, .homeScreen: 301
        case .caseload, .card: 901
        default: nil
        }
    }
}

extension Route {
    /// Whether words that were typed on one page belong on the other too: a form, and the page that shows it before it
    /// is sent.
    func isOneForm(with other: Route) -> Bool {
        if self == other { return true }
        guard id == other.id else { return false }
        if draft > 0 { return draft == other.draft || other.draft == 0 && other.kind.goesOnWithDraft }
        return number == other.number && other.draft == 0
            && Self.together[kind] != nil && Self.together[kind] == Self.together[other.kind]
    }

    private static let together: [Kind: Int] = [
        .jot: 1, .reviewShare: 1, .why: 2, .shareWhy: 2, .sentence: 3, .shareSentence: 3,
    ]
}

extension Route.Kind {
    /// The pages of the assignment wizard that also have an address without a draft. There they show what was chosen in
    /// the wizard.
    fileprivate var goesOnWithDraft: Bool {
        [.nextHomework, .give, .ownSheet, .openStep, .reviewAssignment].contains(self)
    }
}

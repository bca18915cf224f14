import Casework
import Homework
import Pages
import Sealing

extension Visit {
    /// The first page after the digits.
    var home: Route {
        Route(session.isTherapist ? .caseload : .week)
    }

    /// The page's surroundings: its door's links, a fresh form id, the session's token.
    func frame(notice: String?) -> Frame {
        var frame = environment.frame(texts, door: session.isTherapist ? .therapist : .partner)
        frame.csrf = session.formToken
        frame.form = Hexadecimal.text(random.bytes(16))
        frame.notice = notice.map { texts($0) }
        frame.helpHref = "/help"
        guard route.kind.hasBottomLine else { return frame }
        frame.leaveAction = "/leave"
        if !session.isTherapist {
            frame.tellHref = link(.tell)
            frame.restHref = link(.rest)
        }
        return frame
    }
}

extension Route.Kind {
    /// The talk, *Tonight* and a practice lead to nothing private and end by their own buttons.
    var hasBottomLine: Bool {
        switch self {
        case .talk, .tonight, .joint, .jointTalk: false
        default: true
        }
    }

    /// After how many idle seconds a page without a text field goes back to the lock; nil where words may be typed or
    /// the page never locks.
    var idleSeconds: Int? {
        switch self {
        case .week, .evening, .wordsToSay, .ending, .sees, .said: 601
        case .mine, .answers, .wordFrom, .lookingBack: 301
        case .caseload, .card: 901
        default: nil
        }
    }
}

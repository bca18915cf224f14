/// "If … suggested the next step": what one member would answer today, told to the therapist alone.
package enum Readiness: UInt8, LetterAnswer, Comparable {
    case notYet = 1
    case notSure = 2
    case try_ = 3
    case like = 4

    package static let field = "next"
    package static let asked = "partner.readiness.asked"
    package static let group = "partner.readiness.answer"
    package static let offered: [Self] = [.like, .try_, .notYet, .notSure]

    package var token: String {
        switch self {
        case .like: "like"
        case .try_: "try"
        case .notYet: "notYet"
        case .notSure: "unsure"
        }
    }

    /// *I'd like to* and *I'd try* are ready. Everything else is not, and neither is no answer.
    package var isReady: Bool { self >= .try_ }

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// A readiness statement. It says what it is about, so that it can expire (law L8).
package struct ReadinessStatement: EntryRecord {
    package static let kind: UInt64 = 2
    package var word = Readiness.notSure
    package var about = ReadinessBasis()

    package init() {}

    package init(word: Readiness, about: ReadinessBasis) {
        self.word = word
        self.about = about
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &word)
        wire.field(2, &about)
    }
}

/// What a readiness statement is about: the programme's last move, and the meetings held so far.
package struct ReadinessBasis: WireRecord {
    package var programme = ""
    /// The table's entry of the programme's last move; absent before the first step.
    package var lastMove: EntryID?
    /// How many meetings had been held.
    package var meetings: UInt64 = 0
    /// The step that was asked about. Absent in older statements, from before steps were named: they meant the next
    /// one.
    package var step: UInt64?

    package init() {}

    package init(programme: String, lastMove: EntryID?, meetings: UInt64, step: UInt64? = nil) {
        self.programme = programme
        self.lastMove = lastMove
        self.meetings = meetings
        self.step = step
    }

    /// The same, about one step.
    package func naming(_ step: UInt64?) -> ReadinessBasis {
        ReadinessBasis(programme: programme, lastMove: lastMove, meetings: meetings, step: step)
    }

    /// Whether a statement that says ready covers a step: it covers the step asked about and every lower one.
    ///
    /// - Parameter present: the programme's present step, for a statement that names none.
    func covers(_ number: UInt64, present: UInt64?) -> Bool { number <= step ?? Step.number(after: present) }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &programme)
        wire.field(2, &lastMove)
        wire.field(3, &meetings)
        wire.field(4, &step)
    }
}

/// What a practice asks its person afterwards.
package enum PracticeQuestion: UInt8, WireCode, CaseIterable {
    /// How much it hurt, from 0 to 10.
    case pain = 1
    /// How it felt: 0 at ease, 1 a bit tense, 2 tense, 3 too much.
    case ease = 2

    /// The answers, from the lightest to the strongest.
    package var levels: ClosedRange<UInt64> { self == .pain ? 0...10 : 0...3 }
}

/// How a practice moves: from which answer on a time is over, and when the next place may be offered.
///
/// The rule comes from the library entry and is copied into the homework, so that a later edition does not change a
/// practice that was given. Thresholds: CLINICAL 3.1 (pain rule, steps D0-Dn) and 3.3 (three calm times).
package struct PracticeRule: WireRecord, Hashable {
    package var asks = PracticeQuestion.pain
    /// An answer up to this level is easy.
    package var easy: UInt64 = 0
    /// How many easy times in a row at one place come before the next place is offered; at least 1.
    package var easyTimes: UInt64 = 1
    /// From this level on the time is over for today, and the place rests.
    package var stopAt: UInt64 = 7

    package init() {}

    package init(asks: PracticeQuestion, easy: UInt64, easyTimes: UInt64, stopAt: UInt64) {
        self.asks = asks
        self.easy = easy
        self.easyTimes = easyTimes
        self.stopAt = stopAt
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &asks)
        wire.field(2, &easy)
        wire.field(3, &easyTimes)
        wire.field(4, &stopAt)
    }

    /// Whether the numbers fit each other: what is easy is below what stops, and both are answers.
    package var isSound: Bool {
        easy < stopAt && asks.levels.contains(stopAt) && (1...7).contains(easyTimes)
    }
}

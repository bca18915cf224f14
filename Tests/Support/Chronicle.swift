package import Homework

/// What happened, in the order in which it became durable, as the test itself recorded it.
///
/// Nothing is ever removed here. The law that is checked on it therefore also sees what the program was allowed to
/// forget.
package struct Chronicle: Sendable {
    package enum Fact: Sendable {
        /// `step` is the one that the question was about; nil where the question named none.
        case ready(PersonID, Readiness, programme: String, step: UInt64?, account: UInt64, at: Instant)
        case heard(PersonID, Readiness, step: Step, at: Instant)
        /// `read` is how many facts there were when the therapist opened the page on which the talk was recorded.
        case spoken(PersonID, read: Int, isClear: Bool)
        case card(PersonID, account: UInt64)
        /// A letter with an urgent answer, identified by its text.
        case alert(String)
        case handled(String)
        case rested
        case restEnded(from: Instant)
        case cautionsRead(version: UInt64)
        /// A journal lost something.
        case damaged
        case moved(Step)
        case met(Instant)
        case planned(Instant?)
    }

    package private(set) var facts: [Fact] = []

    package init() {}

    package mutating func note(_ fact: Fact) { facts.append(fact) }
}

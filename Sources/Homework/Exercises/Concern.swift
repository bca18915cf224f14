/// What brings people to therapy. The therapist finds homework by it; no text for couples names one.
///
/// The numbers are stable, because a therapist's own entries store them.
package enum Concern: UInt8, WireCode, Hashable, CaseIterable, Comparable {
    case closeness = 1
    case communication = 2
    case anxiety = 3
    case performance = 4
    case desire = 5
    case arousal = 6
    case orgasm = 7
    case early = 8
    case pain = 9
    case illness = 10
    case afterBirth = 11
    case trauma = 12

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// How well a method is supported by studies, as reviewed on the entry's date.
package enum Evidence: UInt8, Hashable, Sendable, CaseIterable {
    case pooledTrials = 1
    case smallTrials = 2
    case consensus = 3
}

/// What a couple wants from therapy. A goal leads to the same entries as the concern that stands in its way.
///
/// The numbers are stable, because the file stores them.
package enum Goal: UInt8, WireCode, Hashable, CaseIterable, Comparable {
    case closer = 1, easierTalk, lessFear, lessPressure, moreWish, moreEnjoyment, lessPain, afterIllness, asParents

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

    /// The concern whose homework serves this goal.
    package var concern: Concern {
        switch self {
        case .closer: .closeness
        case .easierTalk: .communication
        case .lessFear: .anxiety
        case .lessPressure: .performance
        case .moreWish: .desire
        case .moreEnjoyment: .arousal
        case .lessPain: .pain
        case .afterIllness: .illness
        case .asParents: .afterBirth
        }
    }
}

/// A medical fact about one of a couple that changes which homework fits or what it needs.
///
/// The numbers are stable, because the file stores them.
package enum Finding: UInt8, WireCode, Hashable, CaseIterable, Comparable {
    case causesRuledOut = 1, tensePelvicFloor, recentBirth, menopause, cancerTreatment, radiotherapy, pelvicOperation
    case heart, diabetes, nerves, chronicPain, medicines, lowMood

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

    /// The concern whose homework this fact calls for; nil where it only asks for care.
    package var concern: Concern? {
        switch self {
        case .tensePelvicFloor: .pain
        case .recentBirth: .afterBirth
        case .menopause, .cancerTreatment, .radiotherapy, .pelvicOperation, .heart, .diabetes, .nerves, .chronicPain:
            .illness
        case .causesRuledOut, .medicines, .lowMood: nil
        }
    }
}

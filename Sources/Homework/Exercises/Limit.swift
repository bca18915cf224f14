/// A body area or act that can be left out of an evening. The list is closed, so that no limit is a typed text.
///
/// The numbers are stored in journals and never reused; Library/ has the names, in every language.
package enum Limit: UInt8, Hashable, Sendable, CaseIterable, Comparable {
    // The founding text's four come first, in its order.
    case genitals = 1
    case oral = 2
    case anal = 3
    case intercourse = 4

    case chest = 5
    case buttocks = 6
    case kissing = 7
    case mouth = 8
    case neck = 9
    case feet = 10
    case belly = 11
    case ears = 12
    case face = 13
    case hair = 14
    case hands = 15
    case arms = 16
    case shoulders = 17
    case back = 18
    case legs = 19
    case thighs = 20
    case armpits = 21

    /// Any penetration: fingers and toys too.
    case penetration = 22
    /// Bringing oneself or the other to orgasm. The schools differ about this setting.
    case release = 23
    case undressing = 24
    case tickling = 25
    case holdingDown = 26
    case surprise = 27
    case movement = 28

    /// What the founding text leaves out of the first steps.
    package static let founding: Set<Limit> = [.genitals, .oral, .anal, .intercourse]

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

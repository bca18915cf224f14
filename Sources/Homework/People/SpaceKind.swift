/// Who a space is for. The audience is a key: whoever is not named here cannot open it.
///
/// The numbers stand in the database and are never reused.
package enum SpaceKind: UInt8, Hashable, Sendable, CaseIterable {
    /// One member alone: cues, why, intentions, copies kept.
    case drawer = 1
    /// One member and the therapist.
    case desk = 2
    /// Written by one member, opened by the therapist only.
    case letterbox = 3
    /// All members and the therapist.
    case table = 4
    /// The therapist alone, about one couple.
    case file = 5
    /// The therapist alone, about no couple.
    case shelf = 6
}

/// Who can open a space. The audience is a key: nobody else can.
///
/// The numbers are stored in the database and never reused.
package enum SpaceKind: UInt8, Hashable, Sendable, CaseIterable {
    /// One member alone: cues, *why I do this*, intentions, copies of notes.
    case drawer = 1
    /// One member and the therapist.
    case desk = 2
    /// Written by one member, opened by the therapist alone.
    case letterbox = 3
    /// All members and the therapist.
    case table = 4
    /// The therapist alone, about one couple.
    case file = 5
    /// The therapist alone, about no couple.
    case shelf = 6
}

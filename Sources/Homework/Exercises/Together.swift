/// Whether an evening has a part in which both touch at once, without turns, and what they do in it.
///
/// The numbers are stored with the homework and never reused.
package enum Together: UInt8, Hashable, Sendable, CaseIterable {
    /// Only in turns.
    case notYet = 1
    /// Both touch.
    case touching = 2
    /// Both touch, and then lie still.
    case lyingStill = 3
    /// Both touch, and move.
    case moving = 4
}

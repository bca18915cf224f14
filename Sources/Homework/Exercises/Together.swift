/// Whether an evening has a part for both at once, without turns, and what the two do in it.
///
/// The numbers stand beside given homework and are never reused.
package enum Together: UInt8, Hashable, Sendable, CaseIterable {
    /// In turns alone.
    case notYet = 1
    /// Both touch.
    case touching = 2
    /// Both touch, and then lie still.
    case lyingStill = 3
    /// Both touch, and move.
    case moving = 4
}

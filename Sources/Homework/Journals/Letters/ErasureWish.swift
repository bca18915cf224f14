/// The writer wishes that everything about the couple be erased. Shows nothing and does nothing by itself: whoever holds
/// this account could otherwise destroy what the other has said (law L2b).
package struct ErasureWish: EntryRecord {
    package static let kind: UInt64 = 10
    package var text: String?

    package init() {}

    package init(text: String?) { self.text = text }

    package mutating func fields(_ wire: inout Wire) { wire.field(1, &text) }
}

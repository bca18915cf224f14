/// The writer wishes that everything about the couple be erased. It shows nothing and does nothing by itself: otherwise
/// whoever can use this account could destroy what the other member has said (law L2b).
package struct ErasureWish: EntryRecord {
    package static let kind: UInt64 = 10
    package var text: String?

    package init() {}

    package init(text: String?) { self.text = text }

    package mutating func fields(_ wire: inout Wire) { wire.field(1, &text) }
}

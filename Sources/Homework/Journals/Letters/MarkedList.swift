/// How one member marked a list, for the therapist alone. Marking again starts with an empty page, and the last one
/// counts.
package struct MarkedList: EntryRecord {
    package static let kind: UInt64 = 13
    /// No list is longer.
    package static let mostItems: UInt64 = 40
    package var assignmentID = AssignmentID(high: 0, low: 0)
    /// At most one for each item, in ascending order of the items.
    package var marks: [ItemMark] = []

    package init() {}

    package init(assignmentID: AssignmentID, marks: [ItemMark]) {
        self.assignmentID = assignmentID
        let known = marks.filter { (1...Self.mostItems).contains($0.item) }
        self.marks = Dictionary(known.map { ($0.item, $0) }, uniquingKeysWith: { $1 }).values.sorted {
            $0.item < $1.item
        }
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &assignmentID)
        wire.field(2, &marks)
    }

    /// What the writer would show to the others if all of them like it too.
    var shown: Set<UInt64> { Set(marks.filter { $0.mayShow && $0.liking.isLiked }.map(\.item)) }
}

/// One member's word about one item of a list.
package struct ItemMark: WireRecord, Hashable {
    /// The item's place in the list as it was given, from 1.
    package var item: UInt64 = 0
    package var liking = Liking.no
    /// Whether the others may learn of it, if all of them like it too.
    package var mayShow = false

    package init() {}

    package init(item: UInt64, liking: Liking, mayShow: Bool) {
        self.item = item
        self.liking = liking
        self.mayShow = mayShow
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &item)
        wire.field(2, &liking)
        wire.field(3, &mayShow)
    }
}

/// What somebody says about an item of a list.
package enum Liking: UInt8, LetterAnswer {
    case yes = 1, maybe, no

    /// The first item's. Each item has a field of its own, since all of them are asked on one page.
    package static let field = "item1"
    package static let asked = "partner.list.asked"
    package static let group = "partner.list.liking"

    package var token: String {
        switch self {
        case .yes: "yes"
        case .maybe: "maybe"
        case .no: "no"
        }
    }

    package var isLiked: Bool { self != .no }
}

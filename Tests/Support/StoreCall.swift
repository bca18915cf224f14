import Homework
import Storage

/// One call of a store and what was asked. Its shape shows spaces, numbers and sizes, but no sealed byte.
package struct StoreCall: Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        case read, heads, slip, form, append, account, change, takeTry, tidy
    }

    package let kind: Kind
    package let asked: String

    init(_ kind: Kind, _ asked: String = "") {
        self.kind = kind
        self.asked = asked
    }
}

extension Snapshot {
    /// The head of every space, and the number and size of each row.
    var shape: String {
        journals.sorted { $0.key < $1.key }.map { space, journal in
            let rows = journal.rows.map { "\($0.number):\($0.bytes?.count ?? 0)" }.joined(separator: " ")
            return "\(space) head \(journal.head) rows \(rows)"
        }.joined(separator: "; ")
    }
}

extension Batch {
    var shape: String {
        let heads = expecting.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        let entries = appends.map { "\($0.space) \($0.number):\($0.bytes?.count ?? 0)" }
        let removed = shreds.map { "\($0.space) -\($0.number)" }
        let sealed = rewraps.map { "\($0.entry.space) ~\($0.entry.number)" }
        let items = slips.map { "\($0.space) /\($0.slot):\($0.bytes?.count ?? 0)" }
        return
            (heads + entries + removed + sealed + items + accounts.map(\.shape)
            + erasing.map { "erased \($0.id.kind)" }).joined(separator: ", ")
    }
}

extension AccountChange {
    /// The name of the change. Its values are in rows that belong to the person who asked.
    var shape: String { String("\(self)".prefix { $0 != "(" }) }
}

/// The parts of a store's answers that somebody outside can tell apart.
enum Shape {
    static func of<Value>(_ values: [Value]) -> String { "\(values.count)" }
    static func of(bytes: [UInt8]?) -> String { bytes.map { "\($0.count) bytes" } ?? "none" }
    static func of<Value>(present value: Value?) -> String { value == nil ? "none" : "one" }
    static func of(heads: [SpaceID: Int64]) -> String {
        heads.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: " ")
    }
    static func of(try taken: TakenTry) -> String {
        switch taken {
        case .taken(let wrap, let left): "\(wrap.count) bytes, \(left) left"
        case .exhausted: "exhausted"
        case .unknown: "unknown"
        }
    }
}

import GRDB
import Homework
import Storage

/// The keys of one space's entries in the table of all entries. They are consecutive, and found by comparing numbers
/// alone.
///
/// A table keyed by ids reads whole rows to compare them, also another person's long letters. So a page took longer the
/// more the other had written (docs/decisions/14).
struct EntryKeyRange {
    let space: SpaceID
    /// The space's serial number, of 31 bits.
    let serial: Int64
    /// The number of the last entry, or 0 if there is none.
    let head: Int64

    /// The entry's key. Throws `damaged` for a number beyond the last possible one, which only an overwritten head can
    /// cause.
    func rowKey(_ number: Int64) throws(StoreError) -> Int64 {
        guard (1...Self.last).contains(number) else { throw .damaged }
        return serial << 32 | number
    }

    /// The keys of all entries of the space with this serial, or of those with a number above `after`.
    static func places(of serial: Int64, after number: Int64 = 0) -> ClosedRange<Int64> {
        (serial << 32 | min(max(0, number) + 1, last))...(serial << 32 | last)
    }

    /// The key of an existing entry. Throws `outOfOrder` if the journal has no such entry.
    func rowKey(existing number: Int64) throws(StoreError) -> Int64 {
        guard number >= 1, number <= head else { throw .outOfOrder(space) }
        return try rowKey(number)
    }

    /// The largest number of an entry, 4,294,967,295.
    static let last: Int64 = 0xffff_ffff

    /// The number of the entry with this key.
    static func number(_ rowKey: Int64) -> Int64 { rowKey & last }

    /// Returns nil for an unknown space.
    static func of(_ space: SpaceID, _ db: Database) throws -> EntryKeyRange? {
        try db.one("SELECT serial, head FROM space WHERE id = \(space.blob)").map { row in
            EntryKeyRange(space: space, serial: try row.integer(0), head: try row.integer(1))
        }
    }

    /// A serial that no space has. It is made from the id, so that it tells nothing about the order, or is the next
    /// free one.
    static func freeSerial(for space: SpaceID, _ db: Database) throws -> Int64 {
        var serial = space.rowKey & 0x7fff_ffff
        while try db.one("SELECT 1 FROM space WHERE serial = \(serial)") != nil { serial = (serial + 1) & 0x7fff_ffff }
        return serial
    }
}

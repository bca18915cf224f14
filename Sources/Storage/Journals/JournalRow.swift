package import Homework

/// One entry as stored: the fields that the operator can read, and the sealed bytes.
package struct JournalRow: Hashable, Sendable {
    package let space: SpaceID
    /// 1 for the first entry of the space, without gaps after it.
    package let number: Int64
    package let id: EntryID
    /// Which key of the space sealed the bytes.
    package let epoch: UInt32
    /// Days since 1970-01-01, UTC. No finer time is stored in the clear.
    package let day: Int32
    /// The sealed entry; nil when it was shredded. Only a `shredded` entry of the same journal makes nil legitimate.
    package var bytes: [UInt8]?

    package init(space: SpaceID, number: Int64, id: EntryID, epoch: UInt32, day: Int32, bytes: [UInt8]?) {
        self.space = space
        self.number = number
        self.id = id
        self.epoch = epoch
        self.day = day
        self.bytes = bytes
    }
}

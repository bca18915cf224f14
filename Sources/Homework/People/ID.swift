/// A 128-bit identifier of an `Owner`. It is random or derived, and carries no meaning.
///
/// Ids are readable in the database (docs/threat-model.md), so nothing about a person may be derivable from one.
package struct ID<Owner>: Hashable, Sendable, Comparable {
    package let high: UInt64
    package let low: UInt64

    package init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// Reads 16 bytes, most significant first; nil for any other number of bytes.
    package init?(bytes: some Collection<UInt8>) {
        guard bytes.count == 16 else { return nil }
        var words: (UInt64, UInt64) = (0, 0)
        withUnsafeMutableBytes(of: &words) { $0.copyBytes(from: bytes) }
        self.init(high: UInt64(bigEndian: words.0), low: UInt64(bigEndian: words.1))
    }

    /// The 16 bytes, most significant first.
    package var bytes: [UInt8] {
        withUnsafeBytes(of: (high.bigEndian, low.bigEndian)) { Array($0) }
    }

    package static func < (left: Self, right: Self) -> Bool {
        (left.high, left.low) < (right.high, right.low)
    }
}

/// Somebody who signs in: a therapist or a member of a couple.
package enum Person {}
/// The members of a couple and their therapist.
package enum Couple {}
/// A key, its readers and its journal.
package enum Space {}
/// One numbered record of a journal.
package enum Entry {}

/// Names a person who signs in.
package typealias PersonID = ID<Person>
/// Names a couple.
package typealias CoupleID = ID<Couple>
/// Names a space.
package typealias SpaceID = ID<Space>
/// Names an entry. A form that is sent again gives its entries the same ids.
package typealias EntryID = ID<Entry>
/// Names a homework as it was given.
package typealias AssignmentID = ID<Assignment>

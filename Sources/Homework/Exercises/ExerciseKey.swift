/// The lasting name of an exercise, programme or word list: 2 to 48 small letters, figures and single hyphens.
///
/// It is readable in the library's files only; journals store it sealed.
package struct ExerciseKey: Hashable, Sendable, Comparable {
    package let text: String

    /// Nil for a text that is not such a name.
    package init?(_ text: String) {
        guard (2...48).contains(text.utf8.count) else { return nil }
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(Self.isPlain) }) else { return nil }
        self.text = text
    }

    package static func < (left: Self, right: Self) -> Bool { left.text < right.text }

    private static func isPlain(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}

/// One version of one exercise. The cautions that were read, a homework and its text refer to this pair.
package struct ExerciseEdition: Hashable, Sendable {
    package let key: ExerciseKey
    /// Counts up from 1 with every change that a couple or a therapist could notice.
    package let version: UInt16

    package init(key: ExerciseKey, version: UInt16) {
        self.key = key
        self.version = version
    }
}

extension ExerciseKey {
    /// The key as a number for addresses. A library in which two entries have the same number is not loaded.
    package var number: UInt32 { Self.number(of: text) }

    /// FNV-1a of the letters, with the bit 0x100 set, since forms use a few small numbers themselves.
    static func number(of text: String) -> UInt32 {
        text.utf8.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 } | 0x100
    }
}

extension Exercise {
    /// The places at a table, from 1, that a practice has addresses for.
    package static let places: ClosedRange<UInt32> = 1...6

    /// The number in addresses of this practice for the member at a place.
    package func number(for place: UInt32) -> UInt32 { ExerciseKey.number(of: "\(key.text) \(place)") }
}

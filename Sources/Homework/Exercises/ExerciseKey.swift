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

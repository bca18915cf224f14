/// Days on which the therapist reads nothing, and whom to call about what cannot wait.
///
/// Nobody else can read in the meantime, since only the therapist has the key. Each page says so in its reader's
/// language.
package struct Away: WireRecord, Hashable {
    package var from = Day(number: 0)
    /// The last day, not before `from`.
    package var to = Day(number: 0)
    /// A name that older versions showed as somebody who reads. It is kept and read, and no couple is shown it.
    package var reader: String?
    /// Whom to call about what cannot wait; absent where a telephone number is enough.
    package var name: String?
    /// The number to call; absent where only the Help page has one.
    package var telephone: String?

    package init() {}

    package init(from: Day, to: Day, reader: String? = nil, name: String? = nil, telephone: String? = nil) {
        (self.from, self.to, self.reader) = (from, to, reader)
        (self.name, self.telephone) = (name, telephone)
    }

    /// Whether today is one of these days.
    package func isNow(_ today: Day) -> Bool { from <= today && today <= to }

    /// Whether the last of these days has passed.
    package func isOver(_ today: Day) -> Bool { to < today }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &from)
        wire.field(2, &to)
        wire.field(3, &reader)
        wire.field(4, &name)
        wire.field(5, &telephone)
    }
}

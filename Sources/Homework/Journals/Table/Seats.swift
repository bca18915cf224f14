/// Who sits at the table, under the therapist's signature. The newest one holds.
package struct Seats: EntryRecord {
    package static let kind: UInt64 = 1
    package var therapist: PersonID = PersonID(high: 0, low: 0)
    package var members: [Seat] = []
    /// The couple's zone, such as `Europe/Madrid`; only the shell computes with it.
    package var zone = ""
    /// The code of the couple's language, such as `es`: what their cards and pages speak until a member chooses
    /// otherwise. A code and no `Language`, so that one an older program does not know is no damage; absent where
    /// nobody said, and the browser's language then holds.
    package var language: String?

    package init() {}

    package init(therapist: PersonID, members: [Seat], zone: String, language: String? = nil) {
        self.therapist = therapist
        self.members = members
        self.zone = zone
        self.language = language
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &therapist)
        wire.field(2, &members)
        wire.field(3, &zone)
        wire.field(4, &language)
    }
}

extension Seats {
    /// The name a member was given, as it was written.
    package func name(of member: PersonID) -> String? { members.first { $0.member == member }?.name }
}

/// One member and the name the others call them by.
package struct Seat: WireRecord {
    package var member = PersonID(high: 0, low: 0)
    package var name = ""

    package init() {}

    package init(member: PersonID, name: String) {
        self.member = member
        self.name = name
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &member)
        wire.field(2, &name)
    }
}

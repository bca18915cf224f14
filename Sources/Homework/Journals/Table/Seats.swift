/// Who is at the table, signed by the therapist. The newest entry holds.
package struct Seats: EntryRecord {
    package static let kind: UInt64 = 1
    package var therapist: PersonID = PersonID(high: 0, low: 0)
    package var members: [Seat] = []
    /// The couple's zone, such as `Europe/Madrid`. This module does not compute with it.
    package var zone = ""
    /// The code of the couple's language, such as `es`, for their cards and for pages until a member chooses another.
    /// It is a code and not a `Language`, so that a language unknown to an older program is no damage. Absent where
    /// nobody said; the browser's language then holds.
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
    /// A member's name as it was written.
    package func name(of member: PersonID) -> String? { members.first { $0.member == member }?.name }
}

/// One member, and the name that the others use.
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

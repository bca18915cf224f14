package import Homework
package import Sealing

/// What a session holds of the member's own while a practice runs: the desk's key and which time it is. The person's
/// secret and the drawer stay closed.
package struct PracticeKeyring: Sendable {
    package let desk: SpaceKey
    package let begun: BegunPractice

    package init(desk: SpaceKey, begun: BegunPractice) {
        self.desk = desk
        self.begun = begun
    }

    var bytes: Secret {
        var writer = KeyringWriter()
        writer.add(desk)
        writer.add(begun.assignmentID)
        writer.add(begun.occasion)
        writer.add(UInt64(bitPattern: Int64(begun.day.number)))
        writer.add(begun.place)
        return writer.sealed()
    }

    init(_ secret: Secret) throws(CaseError) {
        var reader = KeyringReader(secret)
        desk = try reader.spaceKey()
        let assignmentID: AssignmentID = try reader.id()
        let occasion: EntryID = try reader.id()
        guard let day = Int32(exactly: Int64(bitPattern: try reader.number())) else { throw .noKeys }
        begun = BegunPractice(
            assignmentID: assignmentID, occasion: occasion, day: Day(number: day), place: try reader.number())
        try reader.end()
    }

    /// As many bytes without a key. A talk and *Tonight* store them, so that whoever reads the session's row cannot tell
    /// an evening for two from a practice alone.
    static var nothing: Secret { Secret(copying: [UInt8](repeating: 0, count: 16 + 8 + 32 + 16 + 16 + 8 + 8)) }
}

/// One time of a practice that has begun.
package struct BegunPractice: Sendable, Equatable {
    package let assignmentID: AssignmentID
    /// Random: the time is noted under it once.
    package let occasion: EntryID
    /// The day on which it began.
    package let day: Day
    package let place: UInt64

    package init(assignmentID: AssignmentID, occasion: EntryID, day: Day, place: UInt64) {
        self.assignmentID = assignmentID
        self.occasion = occasion
        self.day = day
        self.place = place
    }
}

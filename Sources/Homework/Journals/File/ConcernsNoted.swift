/// What brings this couple, as the therapist ticked it. The last one counts; the library makes a plan from it.
package struct ConcernsNoted: EntryRecord {
    package static let kind: UInt64 = 17
    /// In ascending order.
    package var concerns: [Concern] = []
    package var day = Day(number: 0)

    package init() {}

    package init(concerns: Set<Concern>, day: Day) {
        self.concerns = concerns.sorted()
        self.day = day
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &concerns)
        wire.field(2, &day)
    }
}

/// Keeps in the couple's file what brings this couple. It gives nothing and changes nothing that anybody else sees.
package struct NoteConcerns: TherapistAct {
    package let concerns: Set<Concern>
    package let day: Day

    package init(concerns: Set<Concern>, day: Day) {
        self.concerns = concerns
        self.day = day
    }

    package func decide(_ view: TherapistView) throws(Refusal) -> TherapistChanges {
        let noted = ConcernsNoted(concerns: concerns, day: day)
        if view.file.concerns?.concerns ?? [] == noted.concerns { return TherapistChanges() }
        return TherapistChanges(file: .concernsNoted(noted))
    }
}

/// What brings this couple, what they want, and which medical facts are known, as the therapist ticked it. The last one
/// counts; the library makes a plan from it.
package struct ConcernsNoted: EntryRecord {
    package static let kind: UInt64 = 17
    /// In ascending order, like all three lists.
    package var concerns: [Concern] = []
    package var day = Day(number: 0)
    package var goals: [Goal] = []
    package var findings: [Finding] = []
    /// On which day a clinician found the facts, and who it was (the role is enough); nil where none are ticked.
    package var checkedOn: Day?
    package var checkedBy: String?

    package init() {}

    package init(
        concerns: Set<Concern>, goals: Set<Goal> = [], findings: Set<Finding> = [], check: ClinicianCheck? = nil,
        day: Day
    ) {
        self.concerns = concerns.sorted()
        self.goals = goals.sorted()
        self.findings = findings.sorted()
        (checkedOn, checkedBy) = (check?.day, check?.by)
        self.day = day
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &concerns)
        wire.field(2, &day)
        wire.field(3, &goals)
        wire.field(4, &findings)
        wire.field(5, &checkedOn)
        wire.field(6, &checkedBy)
    }

    /// The concerns that goals and facts lead to.
    package var wishes: Set<Concern> { Set(goals.map(\.concern) + findings.compactMap(\.concern)) }

    package var isEmpty: Bool { concerns.isEmpty && goals.isEmpty && findings.isEmpty }
}

/// Keeps in the couple's file what brings this couple. It gives nothing and changes nothing that anybody else sees.
package struct NoteConcerns: TherapistAct {
    package let concerns: Set<Concern>
    package let goals: Set<Goal>
    package let findings: Set<Finding>
    package let check: ClinicianCheck?
    package let day: Day

    package init(
        concerns: Set<Concern>, goals: Set<Goal> = [], findings: Set<Finding> = [], check: ClinicianCheck? = nil,
        day: Day
    ) {
        self.concerns = concerns
        self.goals = goals
        self.findings = findings
        self.check = check
        self.day = day
    }

    package func decide(_ view: TherapistView) throws(Refusal) -> TherapistChanges {
        // A medical fact without its source could not be judged later.
        if !findings.isEmpty, check == nil { throw .notChecked }
        if let check, check.day > day { throw .dayToCome }
        let by = try check.map { check throws(Refusal) in try check.by.written(atMost: Longest.name) }
        let kept = findings.isEmpty ? nil : check.flatMap { check in by.map { ClinicianCheck(day: check.day, by: $0) } }
        var noted = ConcernsNoted(concerns: concerns, goals: goals, findings: findings, check: kept, day: day)
        let before = view.file.concerns ?? ConcernsNoted(concerns: [], day: day)
        // The same once more is not a change, whichever day it is.
        noted.day = before.day
        if noted == before { return TherapistChanges() }
        noted.day = day
        return TherapistChanges(file: .concernsNoted(noted))
    }
}

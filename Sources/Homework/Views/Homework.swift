/// One homework as it holds at a moment, for both members.
package struct OpenHomework: Sendable, Equatable {
    package let assignment: Assignment
    package let evenings: [Evening]

    package var assignmentID: AssignmentID { assignment.id }
}

/// One evening of a homework: who sets it up, and when, where the two noted a time.
package struct Evening: Sendable, Equatable {
    /// 1 for the first evening.
    package let place: UInt64
    package let arranger: PersonID
    package let time: LocalTime?
}

extension HomeworkState {
    /// Whether it is open: from its hour until it is ended, a meeting closes it, or 14 days after the meeting as now
    /// planned; at most eight weeks where none is planned, or only a later one. So every homework closes by itself for
    /// everybody alike (R25b), and a closed one says nothing about anybody.
    func isOpen(at now: Instant, planned: Instant?) -> Bool {
        guard assignment.from <= now else { return false }
        if let closing, closing <= now { return false }
        let longest = assignment.from + .days(56)
        guard let planned, planned >= assignment.from, planned <= longest else { return now < longest }
        return now < planned + .days(14)
    }

    /// Every hour at which `isOpen` may change.
    func hours(planned: Instant?) -> [Instant] {
        [assignment.from, closing, assignment.from + .days(56), planned.map { $0 + .days(14) }].compactMap { $0 }
    }

    func opened(seats: Seats) -> OpenHomework {
        OpenHomework(assignment: assignment, evenings: places.map { evening($0, seats.members.map(\.member)) })
    }

    /// Its evenings by number, from 1; a talk or a sheet has one.
    var places: ClosedRange<UInt64> {
        switch assignment.shape {
        case .evening: 1...UInt64(max(1, min(assignment.settings?.perWeek ?? 2, 7)))
        case .talk, .sheet, .list, .practice: 1...1
        }
    }

    /// One evening. The members take turns in setting up, unless the two let the other do it.
    private func evening(_ place: UInt64, _ members: [PersonID]) -> Evening {
        let start = assignment.firstArranger.flatMap { members.firstIndex(of: $0) } ?? 0
        let turn = members.isEmpty ? nil : members[(start + Int(place - 1)) % members.count]
        let chosen = arrangers[place].flatMap { members.contains($0) ? $0 : nil }
        return Evening(
            place: place, arranger: chosen ?? turn ?? PersonID(high: 0, low: 0), time: times[place])
    }
}

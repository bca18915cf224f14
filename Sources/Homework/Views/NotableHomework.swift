/// A homework that a note can be about.
package struct NotableHomework: Sendable, Equatable {
    /// Its index in everything ever given, from 0. It never changes, so a form can carry it.
    package let index: Int
    package let assignment: Assignment
    /// Its evenings, from 1; a talk or a sheet has one.
    package let places: ClosedRange<UInt64>
}

extension JointView {
    /// What a note can be about: open homework, and of each shape the newest that is over. It depends on the table and
    /// the clock alone, so every member is offered the same, whatever anybody wrote.
    package var notable: [NotableHomework] {
        let begun = table.homework.enumerated().filter { $0.element.wasInSight(at: now) }
        let open = begun.filter { $0.element.isOpen(at: now, planned: table.planned.at) }.map(\.offset)
        let over = Shape.allCases.compactMap { shape in
            begun.last { $0.element.assignment.shape == shape && !open.contains($0.offset) }?.offset
        }
        return begun.filter { open.contains($0.offset) || over.contains($0.offset) }.map {
            NotableHomework(index: $0.offset, assignment: $0.element.assignment, places: $0.element.places)
        }
    }

    /// Whether a note asks about touch: only where touch homework is given, or was given last.
    package var asksAboutTouch: Bool { notable.contains { $0.assignment.shape == .evening } }
}

extension HomeworkState {
    /// Whether its hour has come, and it was not ended before that.
    fileprivate func wasInSight(at now: Instant) -> Bool {
        assignment.from <= now && closing.map { $0 > assignment.from } ?? true
    }
}

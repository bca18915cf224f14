/// Opens a step of a programme (law L1). No other act goes up.
package struct OpenStep: TherapistAct {
    package let assignment: Assignment
    package let handouts: Localized<Handout>

    package init(assignment: Assignment, handouts: Localized<Handout>) {
        self.assignment = assignment
        self.handouts = handouts
    }

    /// Checks everything that law L1 requires, whoever calls. An alert or a pause may arrive between the page and the
    /// write; the store then has this decided again.
    package func decide(_ view: TherapistView) throws(Refusal) -> TherapistChanges {
        guard let step = try view.touchStep(assignment, handouts) else { return TherapistChanges() }
        let obstacles = view.obstacles(
            to: step, of: assignment.exercise, version: assignment.version, from: assignment.from)
        guard obstacles.isEmpty else { throw .notOpened(obstacles) }
        try view.demandCheck(assignment, handouts)
        try view.demandJoining(handouts)
        var result = view.giving(assignment, handouts, news: view.news(opening: assignment, step))
        result.table.insert(.moved(Moved(step: step, direction: .opened, from: assignment.from)), at: 0)
        result.proof = OpeningProof(step: step, at: view.now, words: proof(view, step), heads: [])
        return result
    }

    /// The readiness statement of every member; each of them counts and says ready.
    private func proof(_ view: TherapistView, _ step: Step) -> [ProvenStatement] {
        view.joint.seats.members.compactMap { seat in
            if case .counts(let word) = view.readiness(seat.member, for: step) { word.dated(in: view) } else { nil }
        }
    }
}

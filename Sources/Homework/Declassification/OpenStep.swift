/// Opens a step of a programme: law L1. The only act that goes up.
package struct OpenStep: TherapistAct {
    package let assignment: Assignment
    package let handouts: Localized<Handout>

    package init(assignment: Assignment, handouts: Localized<Handout>) {
        self.assignment = assignment
        self.handouts = handouts
    }

    /// Everything law L1 asks is asked here, whoever calls: an alert or a rest may come between a page's looking and
    /// the writing, and the store then has this decided once more.
    package func decide(_ view: TherapistView) throws(Refusal) -> TherapistChanges {
        guard let step = try view.touchStep(assignment, handouts) else { return TherapistChanges() }
        let obstacles = view.obstacles(
            to: step, of: assignment.exercise, version: assignment.version, from: assignment.from)
        guard obstacles.isEmpty else { throw .notOpened(obstacles) }
        var result = view.giving(assignment, handouts, news: view.news(opening: assignment, step))
        result.table.insert(.moved(Moved(step: step, direction: .opened, from: assignment.from)), at: 0)
        result.proof = OpeningProof(step: step, at: view.now, words: proof(view, step), heads: [])
        return result
    }

    /// Every member's word, each of which counts and is ready.
    private func proof(_ view: TherapistView, _ step: Step) -> [ProvenStatement] {
        view.joint.seats.members.compactMap { seat in
            if case .counts(let word) = view.readiness(seat.member, for: step) { word.dated(in: view) } else { nil }
        }
    }
}

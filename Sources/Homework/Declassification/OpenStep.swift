/// Opens a step of a programme (law L1). No other act goes up.
package struct OpenStep: TherapistAct {
    package let given: Given
    package let handouts: Localized<Handout>

    package init(given: Given, handouts: Localized<Handout>) {
        self.given = given
        self.handouts = handouts
    }

    /// Checks everything that law L1 requires, whoever calls. An alert or a pause may arrive between the page and the
    /// write; the store then has this decided again.
    package func decide(_ view: TherapistView) throws(Refusal) -> TherapistWords {
        guard let step = try view.touchStep(given, handouts) else { return TherapistWords() }
        let obstacles = view.obstacles(to: step, of: given.exercise, version: given.version, from: given.from)
        guard obstacles.isEmpty else { throw .notOpened(obstacles) }
        var result = view.giving(given, handouts, news: view.news(opening: given, step))
        result.table.insert(.moved(Moved(step: step, direction: .opened, from: given.from)), at: 0)
        result.proof = OpeningProof(step: step, at: view.now, words: proof(view, step), heads: [])
        return result
    }

    /// The readiness statement of every member; each of them counts and says ready.
    private func proof(_ view: TherapistView, _ step: Step) -> [ProvenWord] {
        view.joint.seats.members.compactMap { seat in
            if case .counts(let word) = view.readiness(seat.member, for: step) { word.dated(in: view) } else { nil }
        }
    }
}

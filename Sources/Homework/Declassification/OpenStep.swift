/// Opens a step of a programme: law L1. The only act that goes up.
package struct OpenStep: TherapistAct {
    package let given: Given
    package let handouts: Localized<Handout>

    package init(given: Given, handouts: Localized<Handout>) {
        self.given = given
        self.handouts = handouts
    }

    package func decide(_ view: TherapistView) throws(Refusal) -> TherapistWords {
        guard let step = try view.stepToGive(given, handouts) else { return TherapistWords() }
        guard step.number > view.highest(step.programme) ?? 0 || view.highest(step.programme) == nil else {
            throw .notUp
        }
        let words = try proof(view, step)
        var result = view.giving(given, handouts, news: view.news(opening: given, step))
        result.table.insert(.moved(Moved(step: step, direction: .opened, from: given.from)), at: 0)
        result.proof = OpeningProof(step: step, at: view.now, words: words, heads: [])
        return result
    }

    /// Every member's word, each of which has to count and be ready.
    private func proof(_ view: TherapistView, _ step: Step) throws(Refusal) -> [ProvenWord] {
        var words: [ProvenWord] = []
        for seat in view.joint.seats.members {
            guard case .counts(let word) = view.readiness(seat.member, step.programme), word.word.isReady else {
                throw .notReady
            }
            words.append(word)
        }
        guard !words.isEmpty else { throw .notReady }
        return words
    }
}

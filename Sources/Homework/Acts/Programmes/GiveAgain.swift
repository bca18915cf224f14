/// Gives the present step again, unchanged or easier. It does not move the programme, so it may leave out no less than
/// before.
package struct GiveAgain: TherapistAct {
    package let given: Given
    package let handouts: Localized<Handout>

    package init(given: Given, handouts: Localized<Handout>) {
        self.given = given
        self.handouts = handouts
    }

    package func decide(_ view: TherapistView) throws(Refusal) -> TherapistWords {
        guard let step = try view.stepToGive(given, handouts) else { return TherapistWords() }
        guard view.highest(step.programme) == step.number, let before = view.lastGiven(step) else { throw .notUp }
        guard view.leavesOutNoLess(given, than: [before]) else { throw .opensMore }
        return view.giving(given, handouts)
    }
}

/// Goes back a step. This needs nobody's readiness, and so it opens nothing that is not open already.
package struct GoBack: TherapistAct {
    package let given: Given
    package let handouts: Localized<Handout>

    package init(given: Given, handouts: Localized<Handout>) {
        self.given = given
        self.handouts = handouts
    }

    package func decide(_ view: TherapistView) throws(Refusal) -> TherapistWords {
        guard let step = try view.stepToGive(given, handouts) else { return TherapistWords() }
        guard let present = view.highest(step.programme), step.number < present else { throw .notDown }
        let now = Step(programme: step.programme, number: present)
        guard view.leavesOutNoLess(given, than: [view.lastGiven(step), view.lastGiven(now)]) else { throw .opensMore }
        var words = view.giving(given, handouts)
        words.table.insert(.moved(Moved(step: step, direction: .back, from: given.from)), at: 0)
        return words
    }
}

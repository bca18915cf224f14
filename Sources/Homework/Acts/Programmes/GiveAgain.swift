/// Gives the present step again, unchanged or easier. It does not move the programme, so it may leave out no less than
/// before.
package struct GiveAgain: TherapistAct {
    package let assignment: Assignment
    package let handouts: Localized<Handout>

    package init(assignment: Assignment, handouts: Localized<Handout>) {
        self.assignment = assignment
        self.handouts = handouts
    }

    package func decide(_ view: TherapistView) throws(Refusal) -> TherapistChanges {
        guard let step = try view.stepToGive(assignment, handouts) else { return TherapistChanges() }
        guard view.highest(step.programme) == step.number, let before = view.lastGiven(step) else { throw .notUp }
        guard view.leavesOutNoLess(assignment, than: [before]) else { throw .opensMore }
        return view.giving(assignment, handouts)
    }
}

/// Goes back a step. This needs nobody's readiness, and so it opens nothing that is not open already.
package struct GoBack: TherapistAct {
    package let assignment: Assignment
    package let handouts: Localized<Handout>

    package init(assignment: Assignment, handouts: Localized<Handout>) {
        self.assignment = assignment
        self.handouts = handouts
    }

    package func decide(_ view: TherapistView) throws(Refusal) -> TherapistChanges {
        guard let step = try view.stepToGive(assignment, handouts) else { return TherapistChanges() }
        guard let present = view.highest(step.programme), step.number < present else { throw .notDown }
        let now = Step(programme: step.programme, number: present)
        guard view.leavesOutNoLess(assignment, than: [view.lastGiven(step), view.lastGiven(now)]) else {
            throw .opensMore
        }
        var changes = view.giving(assignment, handouts)
        changes.table.insert(.moved(Moved(step: step, direction: .back, from: assignment.from)), at: 0)
        return changes
    }
}

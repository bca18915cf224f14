extension TherapistView {
    /// Where a programme stands by its last move, whether its hour has come or not.
    package func highest(_ programme: String) -> UInt64? {
        joint.table.moves.last { $0.moved.step.programme == programme }?.moved.step.number
    }

    /// The settings with which a step was given last.
    package func lastGiven(_ step: Step) -> Given? {
        joint.table.homework.last { $0.given.step == step }?.given
    }

    /// Whether a homework leaves out at least what one of `earlier` left out.
    func leavesOutNoLess(_ given: Given, than earlier: [Given?]) -> Bool {
        let notPart = (given.settings ?? .founding).notPart
        return earlier.contains { before in
            before.map { notPart.isSuperset(of: ($0.settings ?? .founding).notPart) } ?? false
        }
    }

    /// What all touch homework asks before it can be given, whichever way its step lies; nil when it is given already.
    func stepToGive(_ given: Given) throws(Refusal) -> Step? {
        try soundness.demandWhole()
        guard let step = given.step, given.shape == .evening else { throw .wrongShape }
        if isGiven(given.assignment) { return nil }
        if given.from < now { throw .past }
        try demandCare(from: given.from)
        let waiting = toSpeakWith
        guard waiting.isEmpty else { throw .notSpokenAlone(waiting) }
        // Cautions are read in full once per couple and edition.
        let read = file.cautions.contains { $0.exercise == given.exercise && $0.version == given.version }
        guard read else { throw .cautionsUnread }
        return step
    }

    fileprivate func isGiven(_ assignment: AssignmentID) -> Bool {
        joint.table.homework.contains { $0.given.assignment == assignment }
    }

    /// The entries that give a homework and end the earlier one of the same programme at the same hour.
    func giving(_ given: Given, _ handouts: Localized<Handout>) -> TherapistWords {
        var words = TherapistWords()
        for old in joint.table.homework where old.isReplaced(by: given) {
            words.table.append(.ended(Ended(assignment: old.given.assignment, from: given.from)))
        }
        var given = given
        given.talk = handouts[.english].talk.map(TalkAhead.init)
        words.table.append(.given(given))
        words.handouts = [GivenHandout(assignment: given.assignment, text: handouts)]
        return words
    }
}

extension HomeworkState {
    fileprivate func isReplaced(by new: Given) -> Bool {
        guard let programme = new.step?.programme, given.step?.programme == programme else { return false }
        return closing.map { $0 > new.from } ?? true
    }
}

/// Gives a talk or a sheet: homework that belongs to no programme.
package struct Give: TherapistAct {
    package let given: Given
    package let handouts: Localized<Handout>

    package init(given: Given, handouts: Localized<Handout>) {
        self.given = given
        self.handouts = handouts
    }

    package func decide(_ view: TherapistView) throws(Refusal) -> TherapistWords {
        try view.soundness.demandWhole()
        guard given.step == nil, given.shape != .evening else { throw .wrongShape }
        if view.isGiven(given.assignment) { return TherapistWords() }
        if given.from < view.now { throw .past }
        try view.demandCare(from: given.from)
        return view.giving(given, handouts)
    }
}

/// Ends a homework from a changing hour.
package struct EndHomework: TherapistAct {
    package let assignment: AssignmentID
    package let from: Instant

    package init(assignment: AssignmentID, from: Instant) {
        self.assignment = assignment
        self.from = from
    }

    package func decide(_ view: TherapistView) throws(Refusal) -> TherapistWords {
        guard let homework = view.joint.table.homework.first(where: { $0.given.assignment == assignment }) else {
            throw .notSetNow
        }
        if let closing = homework.closing, closing <= from { return TherapistWords() }
        if from < view.now { throw .past }
        return TherapistWords(table: .ended(Ended(assignment: assignment, from: from)))
    }
}

extension TherapistView {
    /// How far a programme has come by its last move, whether that move's hour has come or not.
    package func highest(_ programme: String) -> UInt64? {
        joint.table.moves.last { $0.moved.step.programme == programme }?.moved.step.number
    }

    /// The settings with which a step was given last.
    package func lastGiven(_ step: Step) -> Given? {
        joint.table.homework.last { $0.given.step == step }?.given
    }

    /// Whether a homework leaves out at least what one of `earlier` left out, and lets nothing inside that the earlier
    /// one did not.
    func leavesOutNoLess(_ given: Given, than earlier: [Given?]) -> Bool {
        let settings = given.settings ?? .founding
        return earlier.compactMap { $0 }.map { $0.settings ?? .founding }.contains { before in
            settings.notPart.isSuperset(of: before.notPart) && settings.mayEnter.isWithin(before.mayEnter)
        }
    }

    /// What opening a step adds, compared with the last homework of the programme's present step. Where none was given,
    /// it is compared with the founding text's first evenings.
    package func news(opening given: Given, _ step: Step) -> News {
        let present = highest(step.programme).map { Step(programme: step.programme, number: $0) }
        let before = present.flatMap(lastGiven)?.settings ?? .founding
        let settings = given.settings ?? .founding
        var included = before.notPart.subtracting(settings.notPart)
        // Penetration has sentences of its own, and so has movement.
        if settings.penetration != nil {
            included.subtract(EveningSettings.limitsOfPenetration.union([.movement]))
        }
        return News(included: included.sorted(), goesInside: !settings.mayEnter.isWithin(before.mayEnter))
    }

    /// Refuses a text that was made for another number of people than the couple has.
    func demandSeats(_ handouts: Localized<Handout>) throws(Refusal) {
        let count = joint.seats.members.count
        for language in Language.allCases where !handouts[language].isFor(count) { throw .notForSoMany }
    }

    /// Checks everything that all touch homework requires before it can be given, in whichever direction; nil when it
    /// is given already.
    func stepToGive(_ given: Given, _ handouts: Localized<Handout>) throws(Refusal) -> Step? {
        guard let step = try touchStep(given, handouts) else { return nil }
        let waiting = toSpeakWith
        guard waiting.isEmpty else { throw .notSpokenAlone(waiting) }
        try demandCautions(given)
        return step
    }

    /// The step of touch homework, once it is described completely enough to decide about; nil when it is given
    /// already.
    func touchStep(_ given: Given, _ handouts: Localized<Handout>) throws(Refusal) -> Step? {
        try soundness.demandWhole()
        guard let step = given.step, given.shape == .evening else { throw .wrongShape }
        if isGiven(given.assignment) { return nil }
        try demandSeats(handouts)
        try joint.demandToCome(given.from)
        try demandCare(from: given.from)
        return step
    }

    /// Whether the cautions of this edition were answered after each member had been asked alone.
    func areCautionsRead(_ exercise: String, version: UInt64) -> Bool {
        cautionsRead(exercise, version).map { $0.said != .notAskedYet } ?? false
    }

    fileprivate func isGiven(_ assignment: AssignmentID) -> Bool {
        joint.table.homework.contains { $0.given.assignment == assignment }
    }

    /// The entries that give a homework, and end the previous one of the same programme at the same hour.
    func giving(_ given: Given, _ handouts: Localized<Handout>, news: News? = nil) -> TherapistWords {
        var words = TherapistWords()
        for old in joint.table.homework where old.isReplaced(by: given) {
            words.table.append(.ended(Ended(assignment: old.given.assignment, from: given.from)))
        }
        var given = given
        given.talk = handouts[.english].talk.map(TalkAhead.init)
        given.news = news
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
        try view.demandSeats(handouts)
        try view.joint.demandToCome(given.from)
        try view.demandCare(from: given.from)
        try view.demandCautions(given)
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
        try view.joint.demandToCome(from)
        return TherapistWords(table: .ended(Ended(assignment: assignment, from: from)))
    }
}

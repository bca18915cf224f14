extension TherapistView {
    /// How far a programme has come by its last move, whether that move's hour has come or not.
    package func highest(_ programme: String) -> UInt64? {
        joint.table.moves.last { $0.moved.step.programme == programme }?.moved.step.number
    }

    /// The settings with which a step was given last.
    package func lastGiven(_ step: Step) -> Assignment? {
        joint.table.homework.last { $0.assignment.step == step }?.assignment
    }

    /// Whether a homework leaves out at least what one of `earlier` left out, and lets nothing inside that the earlier
    /// one did not.
    func leavesOutNoLess(_ assignment: Assignment, than earlier: [Assignment?]) -> Bool {
        let settings = assignment.settings ?? .founding
        return earlier.compactMap { $0 }.map { $0.settings ?? .founding }.contains { before in
            settings.notPart.isSuperset(of: before.notPart) && settings.mayEnter.isWithin(before.mayEnter)
        }
    }

    /// What opening a step adds, compared with the last homework of the programme's present step. Where none was given,
    /// it is compared with the founding text's first evenings.
    package func news(opening assignment: Assignment, _ step: Step) -> News {
        let present = highest(step.programme).map { Step(programme: step.programme, number: $0) }
        let before = present.flatMap(lastGiven)?.settings ?? .founding
        let settings = assignment.settings ?? .founding
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
    func stepToGive(_ assignment: Assignment, _ handouts: Localized<Handout>) throws(Refusal) -> Step? {
        guard let step = try touchStep(assignment, handouts) else { return nil }
        let waiting = toSpeakWith
        guard waiting.isEmpty else { throw .notSpokenAlone(waiting) }
        try demandCautions(assignment, handouts, isTouch: true)
        try demandJoining(handouts)
        return step
    }

    /// The step of touch homework, once it is described completely enough to decide about; nil when it is given
    /// already.
    func touchStep(_ assignment: Assignment, _ handouts: Localized<Handout>) throws(Refusal) -> Step? {
        try integrity.demandWhole()
        guard let step = assignment.step, assignment.shape == .evening else { throw .wrongShape }
        if isGiven(assignment.id) { return nil }
        try demandSeats(handouts)
        try joint.demandToCome(assignment.from)
        try demandCare(from: assignment.from)
        return step
    }

    /// Whether the cautions of this edition were answered after each member had been asked alone.
    func areCautionsRead(_ exercise: String, version: UInt64) -> Bool {
        cautionsRead(exercise, version).map { $0.said != .notAskedYet } ?? false
    }

    /// Whether a homework is given already, on the table or on a desk.
    package func isGiven(_ assignmentID: AssignmentID) -> Bool {
        joint.table.homework.contains { $0.assignment.id == assignmentID }
            || folders.contains { $0.desk.practice(assignmentID) != nil }
    }

    /// The entries that give a homework, and end the previous one of the same programme at the same hour.
    func giving(_ assignment: Assignment, _ handouts: Localized<Handout>, news: News? = nil) -> TherapistChanges {
        var changes = TherapistChanges()
        for old in joint.table.homework where old.isReplaced(by: assignment) {
            changes.table.append(.ended(Ended(assignmentID: old.assignment.id, from: assignment.from)))
        }
        var assignment = assignment
        assignment.talk = handouts[.english].talk.map(TalkAhead.init)
        assignment.news = news
        changes.table.append(.assignment(assignment))
        changes.handouts = [GivenHandout(assignmentID: assignment.id, text: handouts)]
        return changes
    }
}

extension HomeworkState {
    fileprivate func isReplaced(by new: Assignment) -> Bool {
        guard let programme = new.step?.programme, assignment.step?.programme == programme else { return false }
        return closing.map { $0 > new.from } ?? true
    }
}

/// Gives a talk, a sheet or a list: homework that belongs to no programme.
package struct Give: TherapistAct {
    package let assignment: Assignment
    package let handouts: Localized<Handout>

    package init(assignment: Assignment, handouts: Localized<Handout>) {
        self.assignment = assignment
        self.handouts = handouts
    }

    package func decide(_ view: TherapistView) throws(Refusal) -> TherapistChanges {
        try view.integrity.demandWhole()
        guard assignment.step == nil else { throw .wrongShape }
        switch assignment.shape {
        case .talk, .sheet, .list: break
        // An evening is a step, and what is on the table is seen by everybody.
        case .evening, .practice: throw .wrongShape
        }
        if view.isGiven(assignment.id) { return TherapistChanges() }
        try view.demandSeats(handouts)
        try view.joint.demandToCome(assignment.from)
        try view.demandCare(from: assignment.from)
        let leadsToTouch = Language.allCases.contains { handouts[$0].leadsToTouch }
        let waiting = view.toSpeakWith
        if leadsToTouch, !waiting.isEmpty { throw .notSpokenAlone(waiting) }
        try view.demandCautions(assignment, handouts, isTouch: leadsToTouch)
        return view.giving(assignment, handouts)
    }
}

/// Ends a homework from a changing hour.
package struct EndHomework: TherapistAct {
    package let assignmentID: AssignmentID
    package let from: Instant

    package init(assignmentID: AssignmentID, from: Instant) {
        self.assignmentID = assignmentID
        self.from = from
    }

    package func decide(_ view: TherapistView) throws(Refusal) -> TherapistChanges {
        guard let homework = view.joint.table.homework.first(where: { $0.assignment.id == assignmentID }) else {
            throw .notSetNow
        }
        if let closing = homework.closing, closing <= from { return TherapistChanges() }
        try view.joint.demandToCome(from)
        return TherapistChanges(table: .ended(Ended(assignmentID: assignmentID, from: from)))
    }
}

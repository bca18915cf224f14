/// Gives a practice to one member, on that member's desk. The table does not know of it (R6).
///
/// It needs a talk with this member alone and the answered cautions, as touch homework does. It replaces an earlier
/// practice of the same entry.
package struct GivePractice: TherapistAct {
    package let member: PersonID
    package let assignment: Assignment
    package let handouts: Localized<Handout>

    package init(member: PersonID, assignment: Assignment, handouts: Localized<Handout>) {
        self.member = member
        self.assignment = assignment
        self.handouts = handouts
    }

    package func decide(_ view: TherapistView) throws(Refusal) -> TherapistChanges {
        try view.integrity.demandWhole()
        guard assignment.shape == .practice, assignment.step == nil else { throw .wrongShape }
        guard let settings = assignment.practice, settings.isSound else { throw .outsideRange }
        guard let desk = view.folder(member)?.desk else { throw .notAMember }
        if desk.practice(assignment.id) != nil { return TherapistChanges() }
        try view.joint.demandToCome(assignment.from)
        try view.demandCare(from: assignment.from)
        if view.toSpeakWith.contains(member) { throw .notSpokenAlone([member]) }
        try view.demandCautions(assignment, handouts, isTouch: true, of: member)
        var changes = TherapistChanges()
        let replaced = desk.practices.filter {
            $0.assignment.exercise == assignment.exercise && $0.isOpen(at: assignment.from)
        }
        changes.desks = replaced.map { old in
            DeskChange(member: member, entry: .ended(Ended(assignmentID: old.id, from: assignment.from)))
        }
        changes.desks.append(DeskChange(member: member, entry: .assignment(assignment)))
        changes.handouts = [GivenHandout(assignmentID: assignment.id, member: member, text: handouts)]
        return changes
    }
}

/// Sets a practice anew: opens more of it or less, or changes how long and how often. A place that rests is open again,
/// because the therapist has looked at it.
package struct SetPractice: TherapistAct {
    package let member: PersonID
    package let assignmentID: AssignmentID
    package let settings: PracticeSettings
    /// How many times were noted when the page was shown. The page is refused if another was noted meanwhile: opening
    /// more must not rest on a page that did not show a stop.
    package let seen: Int

    package init(member: PersonID, assignmentID: AssignmentID, settings: PracticeSettings, seen: Int) {
        self.member = member
        self.assignmentID = assignmentID
        self.settings = settings
        self.seen = seen
    }

    package func decide(_ view: TherapistView) throws(Refusal) -> TherapistChanges {
        try view.integrity.demandWhole()
        guard let practice = view.folder(member)?.desk.practice(assignmentID), practice.isOpen(at: view.now) else {
            throw .notSetNow
        }
        guard settings.isSound, settings.rule == practice.settings.rule,
            settings.sizes.isEmpty == practice.settings.sizes.isEmpty
        else { throw .outsideRange }
        if settings == practice.settings, practice.resting == nil { return TherapistChanges() }
        if practice.times.count != seen { throw .superseded }
        let isMore = settings.opened > practice.settings.opened || settings.start > practice.settings.start
        if (isMore || practice.resting != nil), view.toSpeakWith.contains(member) { throw .notSpokenAlone([member]) }
        var changes = TherapistChanges()
        let set = PracticeSet(assignmentID: assignmentID, settings: settings, at: view.now)
        changes.desks = [DeskChange(member: member, entry: .practiceSet(set))]
        return changes
    }
}

/// Ends a practice at once. What was noted stays readable for its person and the therapist.
package struct EndPractice: TherapistAct {
    package let member: PersonID
    package let assignmentID: AssignmentID

    package init(member: PersonID, assignmentID: AssignmentID) {
        self.member = member
        self.assignmentID = assignmentID
    }

    package func decide(_ view: TherapistView) throws(Refusal) -> TherapistChanges {
        guard let practice = view.folder(member)?.desk.practice(assignmentID) else { throw .notSetNow }
        if practice.ended != nil { return TherapistChanges() }
        var changes = TherapistChanges()
        changes.desks = [
            DeskChange(member: member, entry: .ended(Ended(assignmentID: assignmentID, from: view.now)))
        ]
        return changes
    }
}

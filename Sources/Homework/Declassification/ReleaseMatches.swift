/// Lets all members see a part of what all of them like, from a changing hour (R7).
///
/// Only what every member marked with *yes* or *maybe*, and let be shown at the same moment, can be released. The
/// therapist chooses a part of it, so that an item's absence tells nobody anything. It is refused before each member was
/// spoken with alone and while an urgent alert is open, whoever calls. Without items it takes back what was shown, which
/// is never refused.
package struct ReleaseMatches: TherapistAct {
    package let assignmentID: AssignmentID
    package let items: Set<UInt64>
    package let from: Instant

    package init(assignmentID: AssignmentID, items: Set<UInt64>, from: Instant) {
        self.assignmentID = assignmentID
        self.items = items
        self.from = from
    }

    package func decide(_ view: TherapistView) throws(Refusal) -> TherapistChanges {
        guard let homework = view.joint.homework(assignmentID), homework.assignment.shape == .list else {
            throw .notSetNow
        }
        let released = MatchesReleased(assignmentID: assignmentID, items: items, from: from)
        if view.joint.isSet(released) { return TherapistChanges() }
        try view.joint.demandToCome(from)
        if !items.isEmpty {
            try view.integrity.demandWhole()
            try view.demandCare(from: from)
            let waiting = view.toSpeakWith
            guard waiting.isEmpty else { throw .notSpokenAlone(waiting) }
            if view.flags.contains(where: { $0.level == .red }) { throw .alertOpen }
            // Somebody may have marked the list anew since the page was shown.
            guard items.isSubset(of: view.matches(assignmentID)) else { throw .superseded }
        }
        return TherapistChanges(table: .matchesReleased(released))
    }
}

extension JointView {
    /// Whether the same is shown already, or will be from the same hour.
    fileprivate func isSet(_ released: MatchesReleased) -> Bool {
        guard let last = table.released[released.assignmentID]?.last else { return released.items.isEmpty }
        return last.items == released.items && (last.from <= now || last.from == released.from)
    }
}

/// Ends everything that is given, at once: what is in sight goes, and what is set for a later hour never comes.
///
/// A word to both that waits for its hour speaks of what is closed, so it never comes either.
package struct CloseNow: TherapistAct {
    package init() {}

    package func decide(_ view: TherapistView) throws(Refusal) -> TherapistChanges {
        var changes = TherapistChanges()
        changes.table = view.standing.map { .ended(Ended(assignmentID: $0.assignment.id, from: view.now)) }
        if view.joint.table.words.contains(where: { $0.word.from > view.now }) {
            changes.table.append(.messagesWithdrawn(MessagesWithdrawn(from: view.now)))
        }
        return changes
    }
}

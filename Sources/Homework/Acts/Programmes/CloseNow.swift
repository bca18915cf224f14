/// Ends everything that is given, at once: visible homework is closed, and what is set for a later hour never appears.
///
/// A message to both that waits for its hour is about what is closed now, so it never appears either.
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

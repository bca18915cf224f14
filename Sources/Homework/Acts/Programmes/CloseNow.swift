/// Ends everything that is given, at once: visible homework is closed, and what is set for a later hour never appears.
///
/// A message to both that waits for its hour is about what is closed now, so it never appears either.
package struct CloseNow: TherapistAct {
    package init() {}

    package func decide(_ view: TherapistView) throws(Refusal) -> TherapistWords {
        var words = TherapistWords()
        words.table = view.standing.map { .ended(Ended(assignment: $0.given.assignment, from: view.now)) }
        if view.joint.table.words.contains(where: { $0.word.from > view.now }) {
            words.table.append(.wordsWithdrawn(WordsWithdrawn(from: view.now)))
        }
        return words
    }
}

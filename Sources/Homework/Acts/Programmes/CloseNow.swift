/// Ends everything that is given, at once: what is in sight goes, and what is set for a later hour never comes.
///
/// A word to both that waits for its hour speaks of what is closed, so it never comes either.
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

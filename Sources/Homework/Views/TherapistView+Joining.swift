extension TherapistView {
    /// What a member last said about others having a part in one practice, and when; nil where the member said nothing
    /// since the present card.
    package func joining(_ member: PersonID, _ assignmentID: AssignmentID) -> (
        word: JoiningStatement.Joining, at: Instant
    )? {
        lastLetter(of: member) { letter in
            guard case .joining(let word) = letter.content, word.assignmentID == assignmentID else { return nil }
            return (word.word, letter.at)
        }
    }

    /// Refuses homework that includes somebody's practice until that person has said yes, alone and in private.
    func demandJoining(_ handouts: Localized<Handout>) throws(Refusal) {
        let practices = Set(Language.allCases.flatMap { handouts[$0].includes })
        if practices.isEmpty || isJoinable(practices) { return }
        throw .notAgreedAlone
    }

    /// Whether everybody who does one of these practices now, and there is somebody, last said that others may have a
    /// part in it. A yes about a practice that has ended is over with it, and where two do it, one yes would tell of
    /// both.
    ///
    /// - Parameter practices: keys of the library.
    package func isJoinable(_ practices: Set<String>) -> Bool {
        let done = folders.flatMap { folder in
            folder.desk.practices.filter { practices.contains($0.assignment.exercise) && $0.isOpen(at: now) }
                .map { (member: folder.member, id: $0.id) }
        }
        return !done.isEmpty && done.allSatisfy { joining($0.member, $0.id)?.word == .yes }
    }
}

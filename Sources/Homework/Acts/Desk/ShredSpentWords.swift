/// Removes the bytes of readiness statements that were replaced, used or expired (law L8), and of shared answers whose
/// homework was ended. The therapist's next reading does it.
package struct ShredSpentWords: TherapistAct {
    package init() {}

    package func decide(_ view: TherapistView) throws(Refusal) -> TherapistChanges {
        try view.integrity.demandWhole()
        var changes = TherapistChanges()
        for folder in view.folders {
            for number in spent(folder, view) {
                changes.spentWords.append(LetterRef(member: folder.member, number: number))
                changes.file.append(.statementShredded(StatementShredded(member: folder.member, letter: number)))
            }
        }
        changes.endedShares = endedShares(view.joint)
        changes.ownerless = changes.endedShares.map { .shredded(Shredded(number: $0)) }
        return changes
    }

    private func spent(_ folder: MemberFolder, _ view: TherapistView) -> [Int64] {
        var last: [String: Int64] = [:]
        var spent: [Int64] = []
        for held in folder.letters.letters {
            guard case .ready(let word) = held.letter.content else { continue }
            if let earlier = last.updateValue(held.number, forKey: word.about.programme) { spent.append(earlier) }
        }
        for (programme, number) in last where view.isSpent(folder.member, programme) { spent.append(number) }
        return spent.sorted()
    }

    /// Answers of homework that the therapist or a meeting closed. Homework that merely ran out is kept: a meeting
    /// planned anew can bring it back.
    private func endedShares(_ view: JointView) -> [Int64] {
        let closed = view.table.homework.filter { homework in homework.closing.map { $0 <= view.now } ?? false }
        let ended = Set(closed.map(\.assignment.id))
        let shared = Array(view.table.answers) + Array(view.table.laidAside)
        let over = shared.filter { ended.contains($0.key.assignmentID) }.map(\.value.number)
        return (over + view.table.outOfSight).sorted()
    }
}

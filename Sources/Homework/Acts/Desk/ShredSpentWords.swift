/// Removes the bytes of readiness statements that were replaced, used or expired (law L8), and of shared answers whose
/// homework was ended. The therapist's next reading does it.
package struct ShredSpentWords: TherapistAct {
    package init() {}

    package func decide(_ view: TherapistView) throws(Refusal) -> TherapistWords {
        try view.soundness.demandWhole()
        var words = TherapistWords()
        for folder in view.folders {
            for number in spent(folder, view) {
                words.spentWords.append(LetterPlace(member: folder.member, number: number))
                words.file.append(.wordShredded(WordShredded(member: folder.member, letter: number)))
            }
        }
        words.endedShares = endedShares(view.joint)
        words.ownerless = words.endedShares.map { .shredded(Shredded(number: $0)) }
        return words
    }

    private func spent(_ folder: MemberFolder, _ view: TherapistView) -> [Int64] {
        var last: [String: Int64] = [:]
        var spent: [Int64] = []
        for held in folder.letters.letters {
            guard case .ready(let word) = held.letter.words else { continue }
            if let earlier = last.updateValue(held.number, forKey: word.about.programme) { spent.append(earlier) }
        }
        for (programme, number) in last where view.isSpent(folder.member, programme) { spent.append(number) }
        return spent.sorted()
    }

    /// Answers of homework that the therapist or a meeting closed. Homework that merely ran out is kept: a meeting
    /// planned anew can bring it back.
    private func endedShares(_ view: JointView) -> [Int64] {
        let closed = view.table.homework.filter { homework in homework.closing.map { $0 <= view.now } ?? false }
        let ended = Set(closed.map(\.given.assignment))
        return view.table.answers.filter { ended.contains($0.key.assignment) }.map(\.value.number).sorted()
    }
}

/// At the therapist's reading: removes words of readiness that were replaced, used or went stale (law L8).
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
        return words
    }

    private func spent(_ folder: MemberFolder, _ view: TherapistView) -> [Int64] {
        var last: [String: Int64] = [:]
        var spent: [Int64] = []
        for held in folder.letters.letters {
            guard case .ready(let word) = held.letter.words else { continue }
            if let earlier = last.updateValue(held.number, forKey: word.about.programme) { spent.append(earlier) }
        }
        for (programme, number) in last {
            if case .stale = view.readiness(folder.member, programme) { spent.append(number) }
        }
        return spent.sorted()
    }
}

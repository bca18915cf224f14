extension TherapistView {
    /// Whether care has ended and something is there that the therapist has not dealt with.
    package var hasArrivedAfterEnd: Bool { joint.isEnded && !flags.isEmpty }

    /// What arrived after care had ended and raises nothing else: nobody is expected to read it, so it is put first.
    var writtenAfterEnd: [Flag] {
        guard let end = joint.table.careEnd, end <= now else { return [] }
        return folders.flatMap { folder in
            folder.letters.letters.filter { $0.letter.at >= end && $0.letter.isWrittenAfterEnd }.map { held in
                Flag(
                    place: LetterRef(member: folder.member, number: held.number), at: held.letter.at,
                    cause: .writtenAfterEnd)
            }
        }
    }
}

extension Letter {
    /// Everything a person sends, but for what comes with enrolling.
    fileprivate var isWrittenAfterEnd: Bool {
        switch content {
        case .began: false
        case .called(let wish): !wish.name.isEmpty
        default: content.causes.isEmpty
        }
    }
}

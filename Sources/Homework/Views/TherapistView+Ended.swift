extension TherapistView {
    /// Whether care has ended and something has arrived that the therapist has not dealt with.
    package var hasArrivedAfterEnd: Bool { joint.isEnded && !flags.isEmpty }

    /// What arrived after care had ended and raises nothing else. Nobody is expected to read it, so the list shows it
    /// first.
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
    /// Everything that a person sends, without what comes with enrolling.
    fileprivate var isWrittenAfterEnd: Bool {
        switch content {
        case .began: false
        case .called(let wish): !wish.name.isEmpty
        default: content.causes.isEmpty
        }
    }
}

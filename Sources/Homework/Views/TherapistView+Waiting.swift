extension TherapistView {
    /// When the therapist last met both.
    package var lastMeeting: Instant? { joint.table.meetings.last { $0.at <= now }?.at }

    /// The members whose last letter in own words since the meeting has no word back, to them or to all, since.
    ///
    /// A letter that raised a flag waits for no word, handled or not: it is answered by speaking.
    package var waiting: [PersonID] {
        let flagged = Set(raised.map(\.place))
        return folders.filter { folder in
            let asked = folder.letters.letters.last { held in
                held.letter.asksForWord && !flagged.contains(LetterPlace(member: folder.member, number: held.number))
            }
            guard let asked = asked?.letter.at, asked > lastMeeting ?? Instant(seconds: .min) else { return false }
            let words = [folder.desk.words.last?.at, joint.table.words.last?.word.from].compactMap { $0 }
            return !words.contains { $0 >= asked }
        }.map(\.member)
    }
}

extension Letter {
    fileprivate var asksForWord: Bool {
        switch words {
        case .said, .note: true
        case .ready, .talked, .willing, .rest, .limit, .began, .called, .erasureWish: false
        }
    }
}

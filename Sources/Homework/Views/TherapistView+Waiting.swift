extension TherapistView {
    /// When the therapist last met both.
    package var lastMeeting: Instant? { joint.table.meetings.last { $0.at <= now }?.at }

    /// The members whose last letter in own words since the meeting has no word back, to them or to all, since.
    ///
    /// A letter that raised a flag waits for no word, handled or not: it is answered by speaking. A message that raised
    /// nothing but being a message does wait.
    package var waiting: [PersonID] {
        let flagged = Set(raised.filter { $0.cause != .message }.map(\.place))
        return folders.filter { folder in
            let asked = folder.letters.letters.last { held in
                let place = LetterRef(member: folder.member, number: held.number)
                return held.letter.asksForWord && !flagged.contains(place) && file.handled[place] == nil
            }
            guard let asked = asked?.letter.at, asked > lastMeeting ?? Instant(seconds: .min) else { return false }
            return !isReplied(to: folder, since: asked)
        }.map(\.member)
    }

    /// Whether the therapist wrote to this flag's writer, or to all, since.
    func isReplied(to flag: Flag) -> Bool {
        folder(flag.place.member).map { isReplied(to: $0, since: flag.at) } ?? false
    }

    private func isReplied(to folder: MemberFolder, since asked: Instant) -> Bool {
        let words = [folder.desk.words.last?.at, joint.table.words.last?.word.from].compactMap { $0 }
        return words.contains { $0 >= asked }
    }
}

extension Letter {
    fileprivate var asksForWord: Bool {
        switch content {
        case .said, .note: true
        case .talked(let word): word.line != nil
        case .ready, .willing, .rest, .limit, .began, .called, .erasureWish: false
        }
    }
}

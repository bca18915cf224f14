extension TherapistView {
    /// When the therapist last met both.
    package var lastMeeting: Instant? { joint.table.meetings.last { $0.at <= now }?.at }

    /// The members whose last text since the meeting has no reply yet, neither to them nor to both.
    ///
    /// A letter that raised an alert is not counted, dealt with or not: the therapist answers it by speaking. A message
    /// that raised nothing else is counted.
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

    /// The waiting members to whom one of the saved sentences may be sent from the brief itself: nobody of whom an alert
    /// is open. An alert is answered by speaking, and a kind sentence sent in passing would look like the answer to it.
    package var repliesAtOnce: [PersonID] {
        let open = flags
        let disagree = open.contains { $0.cause == .notesDisagree }
        return disagree ? [] : waiting.filter { member in !open.contains { $0.place.member == member } }
    }

    /// Whether the therapist wrote to the writer of this letter, or to both, after it.
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
        case .ready, .willing, .rest, .limit, .began, .called, .erasureWish, .practised, .joining, .marked: false
        }
    }
}

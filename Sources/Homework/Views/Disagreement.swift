extension TherapistView {
    /// Notes of two members that cannot both be right about an evening: somebody may not be free to say what happened.
    ///
    /// Every note is compared with every earlier one of another member. A further note can raise this and never clears
    /// it.
    var disagreements: [Flag] {
        let notes = folders.flatMap { folder in folder.letters.letters.compactMap { $0.noted(by: folder.member) } }
            .sorted { ($0.at, $0.letter.member, $0.letter.number) < ($1.at, $1.letter.member, $1.letter.number) }
        return notes.enumerated().compactMap { index, note in
            let isDisputed = notes[..<index].contains { $0.contradicts(note) }
            return isDisputed ? Flag(place: note.letter, at: note.at, cause: .notesDisagree) : nil
        }
    }
}

extension StoredLetter {
    /// What this note says about whether an evening took place; nil for a note that names no homework or does not say.
    fileprivate func noted(by member: PersonID) -> NotedEvening? {
        guard let note = letter.note, let assignmentID = note.assignmentID, let happened = note.happened else {
            return nil
        }
        return NotedEvening(
            assignmentID: assignmentID, place: note.place, day: note.day, at: letter.at,
            letter: LetterRef(member: member, number: number), tookPlace: happened.tookPlace)
    }
}

/// What one member said about one evening of one homework.
private struct NotedEvening {
    let assignmentID: AssignmentID
    let place: UInt64?
    let day: Day?
    let at: Instant
    let letter: LetterRef
    let tookPlace: Bool

    /// Whether one says that it took place and the other that it did not, about the same homework and day, or about the
    /// same evening of it. A note that names no evening is about every one.
    func contradicts(_ other: NotedEvening) -> Bool {
        guard letter.member != other.letter.member, assignmentID == other.assignmentID, tookPlace != other.tookPlace
        else {
            return false
        }
        if let day, day == other.day { return true }
        return place == nil || other.place == nil || place == other.place
    }
}

/// The therapist's one page before a meeting: what happened, for each member separately.
package struct Brief: Sendable {
    package let flags: [Flag]
    package let members: [MemberBrief]
    package let hints: [Hint]
    /// Evenings planned since the last meeting.
    package let planned: Int

    /// Five fixed suggestions. They unlock nothing.
    package enum Hint: Sendable, Equatable {
        case bothReady
        case flagOpen
        case nothingSince(Instant?)
        case tooMuchTwice(PersonID)
        /// This member does not think that the homework can work this week (R32).
        case smaller(PersonID)
        /// Of a list, something is shown that not all like any more.
        case listChanged
    }
}

/// One member's column.
package struct MemberBrief: Sendable, Equatable {
    package let member: PersonID
    /// How many evenings this member noted, by what happened.
    package let happened: [EveningNote.Happened: Int]
    /// The last three answers to "How did you feel during it?", oldest first.
    package let trend: [EveningNote.There]
    package let minds: [EveningNote.Mind]
    /// What got in the way, each once, in the order in which it was said.
    package let obstacles: [EveningNote.Obstacle]
    package let talks: [TalkStatement.Talked]
    package let willing: WillingnessStatement?
    package let sentences: [Sentence]
    package let lastWrote: Instant?
    /// What was written up to the last meeting, newest first.
    package let earlier: [StoredLetter]

    /// Something that this member wrote, and whom it was meant for.
    package struct Sentence: Sendable, Equatable {
        package let place: LetterRef?
        package let at: Instant?
        package let kind: Kind
        package let text: String

        /// What it was: a letter's kind, or an answer on the desk.
        package enum Kind: Sendable, Equatable {
            case note, talked, tell, helpMeSay, inPerson, ratherNot, rest, limit, desk
        }
    }
}

extension TherapistView {
    /// The brief about what was written since the last meeting. The trend looks further back.
    package var brief: Brief {
        let since = joint.table.meetings.last { $0.at <= now }?.at
        let columns = folders.map { column($0, since: since) }
        let evenings = joint.homework.filter { $0.assignment.shape == .evening }.map(\.evenings.count).reduce(0, +)
        return Brief(flags: flags, members: columns, hints: hints(columns), planned: evenings)
    }

    private func column(_ folder: MemberFolder, since: Instant?) -> MemberBrief {
        let all = folder.letters.letters
        let recent = all.filter { held in since.map { held.letter.at > $0 } ?? true }
        let earlier = all.filter { held in since.map { held.letter.at <= $0 } ?? false }
        let notes = recent.compactMap(\.letter.note)
        return MemberBrief(
            member: folder.member,
            happened: Dictionary(notes.compactMap(\.happened).map { ($0, 1) }, uniquingKeysWith: +),
            trend: Array(all.compactMap(\.letter.note?.there).suffix(3)),
            minds: notes.compactMap(\.mind), obstacles: notes.compactMap(\.obstacle).eachOnce,
            talks: recent.compactMap { if case .talked(let word) = $0.letter.content { word.word } else { nil } },
            willing: recent.compactMap { if case .willing(let word) = $0.letter.content { word } else { nil } }.last,
            sentences: recent.compactMap { $0.sentence(folder.member) } + deskSentences(folder),
            lastWrote: all.map(\.letter.at).max(), earlier: earlier.reversed())
    }

    private func deskSentences(_ folder: MemberFolder) -> [MemberBrief.Sentence] {
        let open = Set(joint.homework.map(\.assignmentID))
        return folder.desk.answers.filter { open.contains($0.key.assignmentID) }
            .sorted { $0.value.number < $1.value.number }
            .map { MemberBrief.Sentence(place: nil, at: nil, kind: .desk, text: $0.value.text) }
    }

    private func hints(_ columns: [MemberBrief]) -> [Brief.Hint] {
        var hints: [Brief.Hint] = []
        if integrity == .intact, let step = askedStep, isReadyTogether(for: step) { hints.append(.bothReady) }
        if !flags.isEmpty { hints.append(.flagOpen) }
        let last = columns.compactMap(\.lastWrote).max()
        let since = joint.table.meetings.last { $0.at <= now }?.at
        if last.map({ wrote in since.map { wrote <= $0 } ?? false }) ?? true { hints.append(.nothingSince(last)) }
        hints += columns.filter { $0.trend.suffix(2) == [.tooMuch, .tooMuch] }.map { .tooMuchTwice($0.member) }
        if joint.homework.contains(where: { isOutdated($0.assignmentID) }) { hints.append(.listChanged) }
        return hints + columns.filter { $0.willing?.hope == .hardly }.map { .smaller($0.member) }
    }
}

extension [EveningNote.Obstacle] {
    fileprivate var eachOnce: Self { reduce(into: []) { if !$0.contains($1) { $0.append($1) } } }
}

extension Letter {
    /// The note after an evening, where the letter is one.
    package var note: EveningNote? {
        if case .note(let note) = content { note } else { nil }
    }
}

extension StoredLetter {
    fileprivate func sentence(_ member: PersonID) -> MemberBrief.Sentence? {
        let found: (MemberBrief.Sentence.Kind, String?) =
            switch letter.content {
            case .note(let note): (.note, note.line)
            case .said(let said):
                switch said.wish {
                case .tell: (.tell, said.text)
                case .helpMeSay: (.helpMeSay, said.text)
                case .inPerson: (.inPerson, said.text)
                case .ratherNot: (.ratherNot, said.text)
                }
            case .rest(let rest): (.rest, rest.text)
            case .limit(let limit): (.limit, limit.text)
            case .talked(let word): (.talked, word.line)
            case .erasureWish(let wish): (.tell, wish.text)
            case .ready, .willing, .began, .called, .practised, .joining, .marked: (.tell, nil)
            }
        guard let text = found.1, !text.isEmpty else { return nil }
        let place = LetterRef(member: member, number: number)
        return MemberBrief.Sentence(place: place, at: letter.at, kind: found.0, text: text)
    }
}

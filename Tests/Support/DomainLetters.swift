package import Homework

extension Letter {
    package static func ready(
        _ word: Readiness, _ about: ReadinessBasis, at: Instant, account: UInt64 = 1
    ) -> Letter {
        Letter(at: at, account: account, content: .ready(ReadinessStatement(word: word, about: about)))
    }

    package static func note(
        _ concern: EveningNote.Concern? = nil, happened: EveningNote.Happened? = nil, there: EveningNote.There? = nil,
        evening: UInt64? = nil, of assignmentID: UInt64? = 1, on day: Day? = nil, line: String? = nil, at: Instant
    ) -> Letter {
        Letter(
            at: at, account: 1,
            content: .note(
                EveningNote(
                    assignmentID: assignmentID.map { .test($0) }, place: evening, day: day, happened: happened,
                    there: there, mind: nil,
                    concerns: [concern].compactMap { $0 }, line: line)))
    }

    package static func talked(
        _ word: TalkStatement.Talked?, _ line: String? = nil, concerns: [LetterConcern] = [], at: Instant
    ) -> Letter {
        Letter(
            at: at, account: 1,
            content: .talked(TalkStatement(assignmentID: .test(1), word: word, line: line, concerns: concerns)))
    }

    package static func said(_ wish: Said.Wish, _ text: String = "words", at: Instant) -> Letter {
        Letter(at: at, account: 1, content: .said(Said(wish: wish, text: text)))
    }
}

extension ReadinessBasis {
    /// The basis before anything was opened and before any meeting.
    package static let start = ReadinessBasis(programme: "touch", lastMove: nil, meetings: 0)
}

extension FileEntry {
    package static func card(_ member: PersonID, account: UInt64 = 1, at: Instant = .at(day: 0)) -> FileEntry {
        .cardMade(CardMade(member: member, account: account, at: at, voucherKey: [], name: "amber-lane"))
    }

    /// The therapist spoke with the member alone, having read `seen` letters of each member.
    package static func spoken(
        _ member: PersonID, account: UInt64 = 1, seen: [PersonID: Int64] = [:], after: Int64? = nil,
        at: Instant = .at(day: 0), day: Day = Day(number: 20_395), _ outcome: SpokenAlone.Outcome? = .nothingAgainst
    ) -> FileEntry {
        .spokenAlone(
            SpokenAlone(
                member: member, account: account, at: at, day: day, how: .inTheRoom,
                seen: seen.sorted { $0.key < $1.key }.map { LetterHeadSeen(member: $0.key, number: $0.value) },
                after: after ?? seen[member] ?? 0, outcome: outcome))
    }

    package static func heard(
        _ member: PersonID, _ word: Readiness, _ about: ReadinessBasis = .start, after: Int64 = 0, at: Instant
    ) -> FileEntry {
        .heardAlone(HeardAlone(member: member, account: 1, at: at, word: word, about: about, after: after))
    }

    package static let cautions = FileEntry.cautionsRead(
        CautionsRead(exercise: "touch", version: 1, day: Day(number: 20_395), override: nil))

    /// The cautions of the talk that `Assignment.talk` gives.
    package static let cautionsOfTalk = FileEntry.cautionsRead(
        CautionsRead(
            exercise: "first-talk", version: 1, day: Day(number: 20_395), override: nil, answer: .noneApplies,
            homeworkCount: 0)
    )
}

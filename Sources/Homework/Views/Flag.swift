/// Something in a letter that the therapist should see first. No act of its author clears one (law L2b).
package struct Flag: Sendable, Equatable {
    package let place: LetterPlace
    package let at: Instant
    package let cause: Cause

    package var level: Level { cause.level }

    /// Red: today. Amber: before the next meeting.
    package enum Level: UInt8, Sendable, Comparable {
        case amber = 1
        case red = 2

        package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    /// What in a letter raises it.
    package enum Cause: UInt8, Sendable, CaseIterable {
        case furtherThanAgreed = 1, stopNotHeard, hadTo, farAway
        case itHurt, tooMuch, ratherInPerson, notesDisagree, helpMeSay, ratherNot, limitWords, rest
        case erasureWish, writtenAfterEnd

        package var level: Level {
            switch self {
            case .furtherThanAgreed, .stopNotHeard, .hadTo, .farAway: .red
            case .itHurt, .tooMuch, .ratherInPerson, .notesDisagree, .helpMeSay, .ratherNot, .limitWords, .rest: .amber
            case .erasureWish, .writtenAfterEnd: .amber
            }
        }
    }
}

extension Letter {
    /// What this letter alone raises.
    var causes: [Flag.Cause] {
        switch words {
        case .note(let note): [note.concern?.cause, note.there == .tooMuch ? .tooMuch : nil].compactMap { $0 }
        case .said(let said):
            switch said.wish {
            case .tell: []
            case .helpMeSay: [.helpMeSay]
            case .inPerson: [.ratherInPerson]
            case .ratherNot: [.ratherNot]
            }
        case .willing(let word): word.want == .ratherNot ? [.ratherNot] : []
        case .limit(let limit): limit.text == nil ? [] : [.limitWords]
        case .rest: [.rest]
        case .erasureWish: [.erasureWish]
        case .ready, .talked, .began, .called: []
        }
    }
}

extension EveningNote.Concern {
    fileprivate var cause: Flag.Cause? {
        switch self {
        case .nothing: nil
        case .itHurt: .itHurt
        case .furtherThanAgreed: .furtherThanAgreed
        case .stopNotHeard: .stopNotHeard
        case .hadTo: .hadTo
        case .farAway: .farAway
        case .ratherInPerson: .ratherInPerson
        }
    }
}

extension TherapistView {
    /// Every flag the therapist has not handled, red first, then the newest.
    package var flags: [Flag] {
        raised.filter { file.handled[$0.place] == nil }.sorted { ($0.level, $0.at) > ($1.level, $1.at) }
    }

    /// Every flag there ever was, handled or not.
    var raised: [Flag] {
        let alone = folders.flatMap { folder in
            folder.letters.letters.flatMap { held in
                held.letter.causes.map { cause in
                    Flag(
                        place: LetterPlace(member: folder.member, number: held.number), at: held.letter.at, cause: cause
                    )
                }
            }
        }
        return alone + disagreements + writtenAfterEnd
    }

    /// Two notes about the same evening of which one says it took place and the other that it did not.
    ///
    /// Every note is held against every earlier one of another member: a further note can raise this, never clear it.
    private var disagreements: [Flag] {
        let notes = folders.flatMap { folder in folder.letters.letters.compactMap { $0.evening(of: folder.member) } }
            .sorted { ($0.at, $0.letter.member, $0.letter.number) < ($1.at, $1.letter.member, $1.letter.number) }
        return notes.enumerated().compactMap { index, note in
            let isDisputed = notes[..<index].contains {
                $0.place == note.place && $0.letter.member != note.letter.member && $0.tookPlace != note.tookPlace
            }
            return isDisputed ? Flag(place: note.letter, at: note.at, cause: .notesDisagree) : nil
        }
    }
}

extension HeldLetter {
    /// What this letter says about one evening's having taken place, when it names which.
    fileprivate func evening(of member: PersonID) -> NotedEvening? {
        guard let note = letter.note, let place = note.place, let happened = note.happened else { return nil }
        return NotedEvening(
            place: EveningPlace(assignment: note.assignment, place: place), at: letter.at,
            letter: LetterPlace(member: member, number: number), tookPlace: happened != .notThisTime)
    }
}

private struct NotedEvening {
    let place: EveningPlace
    let at: Instant
    let letter: LetterPlace
    let tookPlace: Bool
}

/// One evening of one homework.
struct EveningPlace: Hashable {
    let assignment: AssignmentID
    let place: UInt64
}

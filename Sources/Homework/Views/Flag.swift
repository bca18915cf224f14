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

    package enum Cause: UInt8, Sendable, CaseIterable {
        case furtherThanAgreed = 1, stopNotHeard, hadTo, farAway
        case itHurt, tooMuch, ratherInPerson, notesDisagree, helpMeSay, ratherNot, limitWords, rest

        package var level: Level {
            switch self {
            case .furtherThanAgreed, .stopNotHeard, .hadTo, .farAway: .red
            case .itHurt, .tooMuch, .ratherInPerson, .notesDisagree, .helpMeSay, .ratherNot, .limitWords, .rest: .amber
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
        case .ready, .talked, .began: []
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
        let raised = folders.flatMap { folder in
            folder.letters.letters.flatMap { held in
                held.letter.causes.map { cause in
                    Flag(
                        place: LetterPlace(member: folder.member, number: held.number), at: held.letter.at, cause: cause
                    )
                }
            }
        }
        return (raised + disagreements)
            .filter { file.handled[$0.place] == nil }
            .sorted { ($0.level, $0.at) > ($1.level, $1.at) }
    }

    /// Two notes about the same evening of which one says it took place and the other that it did not.
    private var disagreements: [Flag] {
        var seen: [EveningPlace: (took: Bool, member: PersonID)] = [:]
        var found: [Flag] = []
        for folder in folders {
            for held in folder.letters.letters {
                guard case .note(let note) = held.letter.words, let place = note.place, let happened = note.happened
                else { continue }
                let key = EveningPlace(assignment: note.assignment, place: place)
                let took = happened != .notThisTime
                if let other = seen[key], other.member != folder.member, other.took != took {
                    let place = LetterPlace(member: folder.member, number: held.number)
                    found.append(Flag(place: place, at: held.letter.at, cause: .notesDisagree))
                } else {
                    seen[key] = (took, folder.member)
                }
            }
        }
        return found
    }
}

/// One evening of one homework.
struct EveningPlace: Hashable {
    let assignment: AssignmentID
    let place: UInt64
}

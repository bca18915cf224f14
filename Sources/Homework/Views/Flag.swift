/// Something in a letter that the therapist should see first. Its author cannot clear it by any act (law L2b).
package struct Flag: Sendable, Equatable {
    package let place: LetterRef
    package let at: Instant
    package let cause: Cause

    package var level: Level { cause.level }

    /// Red is for today, amber for before the next meeting.
    package enum Level: UInt8, Sendable, Comparable {
        case amber = 1
        case red = 2

        package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    /// What in a letter raises the alert.
    package enum Cause: UInt8, Sendable, CaseIterable {
        case furtherThanAgreed = 1, stopNotHeard, hadTo, farAway
        case itHurt, tooMuch, ratherInPerson, notesDisagree, helpMeSay, ratherNot, limitWords, rest
        case safety, stillHurts, message
        case erasureWish, writtenAfterEnd
        case practiceRests

        package var level: Level {
            switch self {
            case .safety, .furtherThanAgreed, .stopNotHeard, .hadTo, .farAway, .stillHurts: .red
            case .itHurt, .tooMuch, .ratherInPerson, .notesDisagree, .helpMeSay, .ratherNot, .limitWords, .rest,
                .message, .erasureWish, .writtenAfterEnd, .practiceRests:
                .amber
            }
        }

        /// The last part of the catalogue's key, which is never reused: `therapist.flag.further`.
        package var token: String {
            switch self {
            case .furtherThanAgreed: "further"
            case .stopNotHeard: "stop"
            case .hadTo: "hadTo"
            case .farAway: "far"
            case .itHurt: "hurt"
            case .tooMuch: "tooMuch"
            case .ratherInPerson: "inPerson"
            case .notesDisagree: "disagree"
            case .helpMeSay: "sayIt"
            case .ratherNot: "ratherNot"
            case .limitWords: "limit"
            case .rest: "rest"
            case .safety: "safety"
            case .stillHurts: "hurtStill"
            case .message: "message"
            case .erasureWish: "erasure"
            case .writtenAfterEnd: "afterEnd"
            case .practiceRests: "practiceRests"
            }
        }
    }
}

extension Letter.Content {
    /// What the writer marked for the therapist to know.
    package var concerns: [LetterConcern] {
        switch self {
        case .note(let note): note.concerns
        case .said(let said): said.concerns
        case .talked(let word): word.concerns
        case .practised(let word): word.concerns
        case .ready, .willing, .rest, .limit, .began, .called, .erasureWish, .joining, .marked: []
        }
    }

    /// The reasons why this letter raises an alert. Each reason is listed once, and other letters do not change the list.
    package var causes: [Flag.Cause] {
        var causes = concerns.compactMap(\.cause)
        for cause in ownCauses where !causes.contains(cause) { causes.append(cause) }
        return causes
    }

    /// Whether the therapist should see it today. Such a letter is never held back or refused.
    package var isUrgent: Bool { causes.contains { $0.level == .red } }

    /// What the kind of letter and its other answers raise. Every message is at least amber, whatever it says: a plain
    /// sentence can be somebody's only call for help.
    private var ownCauses: [Flag.Cause] {
        switch self {
        case .note(let note): (note.there == .tooMuch ? [.tooMuch] : []) + [note.obstacle?.cause].compactMap { $0 }
        case .said(let said):
            switch said.wish {
            case .tell: [.message]
            case .helpMeSay: [.helpMeSay]
            case .inPerson: [.ratherInPerson]
            case .ratherNot: [.ratherNot]
            }
        case .talked(let word): word.line == nil ? [] : [.message]
        case .willing(let word): word.want == .ratherNot ? [.ratherNot] : []
        case .limit(let limit): limit.text == nil ? [] : [.limitWords]
        case .rest: [.rest]
        case .erasureWish: [.erasureWish]
        case .practised(let word):
            (word.isStrong ? [word.asks == .pain ? .itHurt : .tooMuch] : []) + (word.rests ? [.practiceRests] : [])
        case .ready, .began, .called, .joining, .marked: []
        }
    }
}

extension TherapistView {
    /// Every alert that the therapist has not dealt with: red first, then the newest.
    ///
    /// A message that raises nothing else is also dealt with by a reply to its writer, since only the therapist can
    /// reply.
    package var flags: [Flag] {
        raised.filter { file.handled[$0.place] == nil && !($0.cause == .message && isReplied(to: $0)) }
            .sorted { ($0.level, $0.at) > ($1.level, $1.at) }
    }

    /// Every alert there ever was, dealt with or not.
    var raised: [Flag] {
        let alone = folders.flatMap { folder in
            folder.letters.letters.flatMap { held in
                held.letter.content.causes.map { cause in
                    Flag(
                        place: LetterRef(member: folder.member, number: held.number), at: held.letter.at, cause: cause
                    )
                }
            }
        }
        return alone + disagreements + writtenAfterEnd
    }
}

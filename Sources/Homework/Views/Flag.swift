/// Something in a letter that the therapist should see first. No act of its author clears one (law L2b).
package struct Flag: Sendable, Equatable {
    package let place: LetterRef
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
        case safety, stillHurts, message
        case erasureWish, writtenAfterEnd

        package var level: Level {
            switch self {
            case .safety, .furtherThanAgreed, .stopNotHeard, .hadTo, .farAway, .stillHurts: .red
            case .itHurt, .tooMuch, .ratherInPerson, .notesDisagree, .helpMeSay, .ratherNot, .limitWords, .rest,
                .message, .erasureWish, .writtenAfterEnd:
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
        case .ready, .willing, .rest, .limit, .began, .called, .erasureWish: []
        }
    }

    /// What these words alone raise.
    package var causes: [Flag.Cause] {
        var causes = concerns.compactMap(\.cause)
        for cause in ownCauses where !causes.contains(cause) { causes.append(cause) }
        return causes
    }

    /// Whether somebody should hear of this today: such a letter is never held up or refused.
    package var isUrgent: Bool { causes.contains { $0.level == .red } }

    /// What the kind of letter and its other answers raise. Words sent to the therapist are read before the meeting
    /// whatever they say: a plain sentence can be the only cry for help there is.
    private var ownCauses: [Flag.Cause] {
        switch self {
        case .note(let note): note.there == .tooMuch ? [.tooMuch] : []
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
        case .ready, .began, .called: []
        }
    }
}

extension TherapistView {
    /// Every flag the therapist has not handled, red first, then the newest.
    ///
    /// A message that raises nothing else is also dealt with by a reply to its writer: that is the therapist's hand too.
    package var flags: [Flag] {
        raised.filter { file.handled[$0.place] == nil && !($0.cause == .message && isReplied(to: $0)) }
            .sorted { ($0.level, $0.at) > ($1.level, $1.at) }
    }

    /// Every flag there ever was, handled or not.
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

extension TherapistPages {
    /// Why a line stands in red or amber (only the therapist's hand clears one).
    package enum FlagKind: String, Sendable, CaseIterable {
        case further, stop, hadTo, far
        case hurt, tooMuch, ratherNot, inPerson, disagree, sayIt, limit, rest
        case erasure, afterEnd

        /// Red is for today, amber for before the next meeting.
        package var isRed: Bool { [.further, .stop, .hadTo, .far].contains(self) }

        package func said(_ texts: Texts) -> String { texts("therapist.flag.\(rawValue)") }
    }

    /// Why a word about the next step counts as nothing now.
    package enum Stale: String, Sendable, CaseIterable {
        case moved, old, unconfirmed
        /// From before a serious note; from before the member was spoken with alone.
        case voided, before

        package func said(_ texts: Texts) -> String { texts("therapist.stale.\(rawValue)") }
    }

    /// Why having spoken alone does not suffice.
    package enum SpokenGap: String, Sendable, CaseIterable {
        /// More than 42 days ago; before the last serious note.
        case old, before

        package func said(_ texts: Texts) -> String { texts("therapist.spokenGap.\(rawValue)") }
    }

    /// How a word about the next step reached the therapist, and when: "18 Nov, in writing".
    package static func wordWhen(_ day: String, aloud: Bool, _ texts: Texts) -> String {
        texts(aloud ? "therapist.brief.toYou" : "therapist.brief.inWriting", ["day": day])
    }
}

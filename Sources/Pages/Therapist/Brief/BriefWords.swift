package import Homework

extension Flag.Cause {
    /// Why something is urgent or comes before the next meeting; only the therapist's hand clears it.
    package func said(_ texts: Texts) -> String { texts("therapist.flag.\(token)") }
}

extension TherapistPages {
    /// Why a word about the next step counts as nothing now.
    package enum Stale: String, Sendable, CaseIterable {
        case moved, old, unconfirmed
        /// From before an urgent alert; from before the member was spoken with alone.
        case voided, before

        package func said(_ texts: Texts) -> String { texts("therapist.stale.\(rawValue)") }
    }

    /// Why having spoken alone does not suffice.
    package enum SpokenGap: String, Sendable, CaseIterable {
        /// More than 42 days ago; before the latest alert; something speaks against it; not asked, or not sure.
        case old, before, against, unsure

        package func said(_ texts: Texts) -> String { texts("therapist.spokenGap.\(rawValue)") }
    }

    /// How a word about a step reached the therapist, when, and about which: "18 Nov, in writing, about All of you".
    package static func wordWhen(_ day: String, aloud: Bool, step: String? = nil, _ texts: Texts) -> String {
        let when = texts(aloud ? "therapist.brief.toYou" : "therapist.brief.inWriting", ["day": day])
        guard let step, !step.isEmpty else { return when }
        return texts("therapist.brief.aboutStep", ["when": when, "step": step])
    }
}

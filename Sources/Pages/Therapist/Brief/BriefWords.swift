package import Homework

extension Flag.Cause {
    /// Why something is urgent or comes before the next meeting. Only the therapist can clear it.
    package func said(_ texts: Texts) -> String { texts("therapist.flag.\(token)") }
}

extension TherapistPages {
    /// Why a readiness statement no longer counts.
    package enum Stale: String, Sendable, CaseIterable {
        case moved, old, unconfirmed
        /// From before an urgent alert; from before the therapist spoke with the member alone.
        case voided, before

        package func said(_ texts: Texts) -> String { texts("therapist.stale.\(rawValue)") }
    }

    /// Why a talk alone is not enough.
    package enum SpokenGap: String, Sendable, CaseIterable {
        /// More than 42 days ago; before the latest alert; something speaks against it; not asked, or not sure; before a
        /// restore from a backup.
        case old, before, against, unsure, restored

        package func said(_ texts: Texts) -> String { texts("therapist.spokenGap.\(rawValue)") }
    }

    /// How a readiness statement reached the therapist, when, and which step it is about: "18 Nov, in writing, about
    /// All of you".
    package static func wordWhen(_ day: String, aloud: Bool, step: String? = nil, _ texts: Texts) -> String {
        let when = texts(aloud ? "therapist.brief.toYou" : "therapist.brief.inWriting", ["day": day])
        guard let step, !step.isEmpty else { return when }
        return texts("therapist.brief.aboutStep", ["when": when, "step": step])
    }
}

/// One entry of the library: what a couple reads, what only the therapist reads, and its default settings.
package struct Exercise: Hashable, Sendable {
    package let edition: ExerciseEdition
    package let kind: ExerciseKind
    /// For how many people it is; never empty.
    package let people: Set<HeadCount>
    /// The meeting from which the library proposes it; 1 is the first.
    package let fromMeeting: UInt8
    package let evidence: Evidence
    /// Where the method is described. No sentence is copied from there.
    package let sources: Localized<[String]>
    /// Nil until a clinician has read this edition.
    package let review: Review?
    /// Present for an evening, and for nothing else.
    package let settings: EveningSettings?
    /// Whether an evening has a part for both at once; `notYet` for everything else.
    package let together: Together
    /// Whether this step may include penetration, so that the therapist is asked what that means for the couple.
    package let asksPenetration: Bool
    /// Whether a talk or a sheet leads to touch at home, so that it waits for a talk with each member alone, as an
    /// evening does. False for an evening.
    package let leadsToTouch: Bool
    /// Whether a clinician has to have looked first. The therapist then notes on which day and who it was (R19).
    package let needsCheck: Bool
    /// The practices of one member that this evening includes, by key. It is given only after that member's private yes
    ///.
    package let includes: [ExerciseKey]
    /// A plan proposes it only for one of these concerns, whatever else it answers; empty where it fits by itself.
    package let onlyWith: Set<Concern>
    /// Present for a practice, and for nothing else.
    package let practice: PracticePlan?
    /// What the couple reads.
    package let text: Localized<ExerciseText>
    /// What only the therapist reads.
    package let guide: Localized<TherapistGuide>

    package init(
        edition: ExerciseEdition, kind: ExerciseKind, people: Set<HeadCount>, fromMeeting: UInt8, evidence: Evidence,
        sources: Localized<[String]>, review: Review?, settings: EveningSettings?, together: Together,
        asksPenetration: Bool, leadsToTouch: Bool = false, needsCheck: Bool = false, includes: [ExerciseKey] = [],
        onlyWith: Set<Concern> = [],
        practice: PracticePlan? = nil, text: Localized<ExerciseText>, guide: Localized<TherapistGuide>
    ) {
        self.edition = edition
        self.kind = kind
        self.people = people
        self.fromMeeting = fromMeeting
        self.evidence = evidence
        self.sources = sources
        self.review = review
        self.settings = settings
        self.together = together
        self.asksPenetration = asksPenetration
        self.leadsToTouch = leadsToTouch
        self.needsCheck = needsCheck
        self.includes = includes
        self.onlyWith = onlyWith
        self.practice = practice
        self.text = text
        self.guide = guide
    }

    package var key: ExerciseKey { edition.key }

    /// Whether somebody is touched because of it, by another or by themselves.
    package var isTouch: Bool {
        switch kind {
        case .evening, .practice, .list: true
        case .talk, .sheet: leadsToTouch
        }
    }
}

/// The kind of homework, which decides which pages it has.
package enum ExerciseKind: UInt8, Hashable, Sendable, CaseIterable {
    case talk = 1
    case evening = 2
    /// Done alone; the other member does not see it.
    case practice = 3
    /// A sheet to read, such as a therapist's own.
    case sheet = 4
    /// Several things that each marks alone with yes, maybe or no.
    case list = 5
}

/// Who read the entry as a clinician, and when (`2026-11-22`).
package struct Review: Hashable, Sendable {
    package let by: String
    package let date: String

    package init(by: String, date: String) {
        self.by = by
        self.date = date
    }
}

/// The therapist's side of an exercise in one language. Never part of a handout.
package struct TherapistGuide: Hashable, Sendable {
    /// The name in the field, such as "Sensate Focus, step 1".
    package let name: String
    package let purpose: String
    /// What the therapist bears in mind; read in full once per couple and edition.
    package let cautions: [String]
    /// When not to give it. Those that no reason sets aside come first.
    package let contraindications: [Contraindication]
    /// What has to be in place first, medical checks included.
    package let prerequisites: [String]
    /// For each concern that leads to this exercise, the reason in one sentence.
    package let reasons: [Concern: String]

    package init(
        name: String, purpose: String, cautions: [String], contraindications: [Contraindication],
        prerequisites: [String],
        reasons: [Concern: String]
    ) {
        self.name = name
        self.purpose = purpose
        self.cautions = cautions
        self.contraindications = contraindications
        self.prerequisites = prerequisites
        self.reasons = reasons
    }
}

/// One fact that speaks against giving an exercise.
package struct Contraindication: Hashable, Sendable {
    package let text: String
    package let severity: Severity

    package init(_ text: String, _ severity: Severity) {
        self.text = text
        self.severity = severity
    }

    /// Whether a therapist's reason can set it aside (R18).
    package enum Severity: Hashable, Sendable, CaseIterable {
        /// Violence, fear, force or unwillingness, now.
        case never
        /// Anything else; the therapist writes a sentence why.
        case withReason
    }
}

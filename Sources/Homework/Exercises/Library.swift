/// The homework that a clinic has. Everything in it is complete in every language.
package struct Library: Hashable, Sendable {
    package let exercises: [Exercise]
    /// Those that can begin at the earliest meeting first.
    package let programmes: [Programme]
    /// By key.
    package let courses: [Course]
    package let wording: Localized<CardWording>
    package let settingGuides: Localized<[SettingGuide]>
    package let concerns: Localized<[Concern: String]>

    package init(
        exercises: [Exercise], programmes: [Programme], courses: [Course] = [], wording: Localized<CardWording>,
        settingGuides: Localized<[SettingGuide]>, concerns: Localized<[Concern: String]>
    ) {
        self.exercises = exercises.sorted { ($0.fromMeeting, $0.key) < ($1.fromMeeting, $1.key) }
        let earliest = Dictionary(exercises.map { ($0.key, $0.fromMeeting) }, uniquingKeysWith: { $1 })
        func begins(_ programme: Programme) -> UInt8 { programme.steps.first.flatMap { earliest[$0.exercise] } ?? .max }
        self.programmes = programmes.sorted { (begins($0), $0.key) < (begins($1), $1.key) }
        self.courses = courses.sorted { $0.key < $1.key }
        self.wording = wording
        self.settingGuides = settingGuides
        self.concerns = concerns
    }

    /// The exercise of that key.
    package func exercise(_ key: ExerciseKey) -> Exercise? { exercises.first { $0.key == key } }
    /// The programme of that key.
    package func programme(_ key: ExerciseKey) -> Programme? { programmes.first { $0.key == key } }

    /// The programme that has this exercise as a step; each exercise is a step of one programme at most.
    package func owner(of exercise: ExerciseKey) -> Programme? {
        programmes.first { $0.steps.contains { $0.exercise == exercise } }
    }

    /// What to propose: the entries for the earliest meeting first; steps come with their programme.
    package var proposals: [Exercise] {
        let steps = Set(programmes.flatMap { $0.steps.map(\.exercise) })
        return exercises.filter { !steps.contains($0.key) }
    }

    /// What this many people can do, in the order of `proposals`.
    package func proposals(for seats: Int) -> [Exercise] { proposals.filter { $0.isFor(seats) } }

    /// The handouts of an exercise, one for each language, to be stored with the homework.
    package func handouts(
        _ exercise: Exercise, settings: EveningSettings? = nil, practice: PracticeSettings? = nil,
        why: [String]? = nil, seats: Int = 2
    ) -> Localized<Handout> {
        wording.map { language, wording in
            Handout(
                exercise, settings: settings, practice: practice, why: why, seats: seats, wording: wording,
                language: language)
        }
    }

    /// The entries for a concern, programmes first, each with its reason in the therapist's language.
    package func leads(from concern: Concern, in language: Language) -> [Lead] {
        let graded = programmes.compactMap { programme in
            programme.text[language].reasons[concern].map {
                Lead(key: programme.key, isProgramme: true, name: programme.text[language].name, reason: $0)
            }
        }
        let single = exercises.compactMap { exercise in
            exercise.guide[language].reasons[concern].map {
                Lead(key: exercise.key, isProgramme: false, name: exercise.guide[language].name, reason: $0)
            }
        }
        return graded + single
    }
}

/// One entry for a concern, with the reason.
package struct Lead: Hashable, Sendable {
    package let key: ExerciseKey
    package let isProgramme: Bool
    package let name: String
    package let reason: String
}

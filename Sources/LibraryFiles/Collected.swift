import Homework

/// The entries of a library while their languages are joined.
struct Collected {
    private var exercises: [Exercise] = []
    private var programmes: [Programme] = []
    private var card: Localized<CardWording>?
    private var settings: Localized<[SettingGuide]>?
    private var concerns: Localized<[Concern: String]>?

    /// Joins the languages of one entry. What must be the same in all was compared before.
    mutating func add(_ entry: Localized<Entry>) {
        switch (entry.english, entry.spanish) {
        case (.exercise(let english), .exercise(let spanish)):
            exercises.append(
                Exercise(
                    edition: english.edition, kind: english.kind, people: english.people,
                    fromMeeting: english.fromMeeting,
                    evidence: english.evidence,
                    sources: Localized(english: english.sources.english, spanish: spanish.sources.spanish),
                    review: english.review, settings: english.settings, together: english.together,
                    asksPenetration: english.asksPenetration, leadsToTouch: english.leadsToTouch,
                    text: Localized(english: english.text.english, spanish: spanish.text.spanish),
                    guide: Localized(english: english.guide.english, spanish: spanish.guide.spanish)))
        case (.programme(let english), .programme(let spanish)):
            programmes.append(
                Programme(
                    edition: english.edition, steps: english.steps,
                    text: Localized(english: english.text.english, spanish: spanish.text.spanish)))
        case (.card(let english), .card(let spanish)): card = Localized(english: english, spanish: spanish)
        case (.settings(let english), .settings(let spanish)):
            settings = Localized(english: english, spanish: spanish)
        case (.concerns(let english), .concerns(let spanish)):
            concerns = Localized(english: english, spanish: spanish)
        default: break  // Different kinds were noted as a difference of `kind`.
        }
    }

    /// Drops programmes that name a missing exercise, and returns what they named.
    mutating func strayReferences() -> [(programme: ExerciseKey, exercise: ExerciseKey)] {
        let known = Set(exercises.map(\.key))
        let strays = programmes.flatMap { programme in
            programme.steps.filter { !known.contains($0.exercise) }.map { (programme.key, $0.exercise) }
        }
        programmes.removeAll { programme in strays.contains { $0.0 == programme.key } }
        return strays.map { (programme: $0.0, exercise: $0.1) }
    }

    /// Nil while a shared list is missing.
    var library: Library? {
        guard let card, let settings, let concerns else { return nil }
        return Library(
            exercises: exercises, programmes: programmes, wording: card, settingGuides: settings, concerns: concerns)
    }
}

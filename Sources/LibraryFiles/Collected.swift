import Homework

/// The entries of a library while their languages are joined.
struct Collected {
    private var exercises: [Exercise] = []
    private var programmes: [Programme] = []
    private var courses: [Course] = []
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
                    needsCheck: english.needsCheck, includes: english.includes, onlyWith: english.onlyWith,
                    practice: english.practice,
                    text: Localized(english: english.text.english, spanish: spanish.text.spanish),
                    guide: Localized(english: english.guide.english, spanish: spanish.guide.spanish)))
        case (.programme(let english), .programme(let spanish)):
            programmes.append(
                Programme(
                    edition: english.edition, steps: english.steps,
                    text: Localized(english: english.text.english, spanish: spanish.text.spanish)))
        case (.course(let english), .course(let spanish)):
            courses.append(
                Course(
                    edition: english.edition, weeks: english.weeks,
                    text: Localized(english: english.text.english, spanish: spanish.text.spanish)))
        case (.card(let english), .card(let spanish)): card = Localized(english: english, spanish: spanish)
        case (.settings(let english), .settings(let spanish)):
            settings = Localized(english: english, spanish: spanish)
        case (.concerns(let english), .concerns(let spanish)):
            concerns = Localized(english: english, spanish: spanish)
        default: break  // Different kinds were noted as a difference of `kind`.
        }
    }

    /// Drops programmes and courses that name a missing exercise, and returns what they named.
    mutating func strayReferences() -> [(entry: ExerciseKey, exercise: ExerciseKey)] {
        let known = Set(exercises.map(\.key))
        let strays = programmes.flatMap { programme in
            programme.steps.filter { !known.contains($0.exercise) }.map { (programme.key, $0.exercise) }
        }
        let ofCourses = courses.flatMap { course in
            course.weeks.flatMap(\.entries).filter { !known.contains($0) }.map { (course.key, $0) }
        }
        programmes.removeAll { programme in strays.contains { $0.0 == programme.key } }
        courses.removeAll { course in ofCourses.contains { $0.0 == course.key } }
        return (strays + ofCourses).map { (entry: $0.0, exercise: $0.1) }
    }

    func has(_ key: ExerciseKey) -> Bool { exercises.contains { $0.key == key } }

    /// What evenings name as a practice that they include, and which is none.
    func noPractices() -> [(entry: ExerciseKey, named: ExerciseKey)] {
        let practices = Set(exercises.filter { $0.kind == .practice }.map(\.key))
        return exercises.flatMap { exercise in
            exercise.includes.filter { !practices.contains($0) }.map { (exercise.key, $0) }
        }
    }

    /// Steps that another programme has too. A step's exercise names its programme, so it belongs to one alone.
    func sharedSteps() -> [(programme: ExerciseKey, exercise: ExerciseKey)] {
        var owners: [ExerciseKey: ExerciseKey] = [:]
        return programmes.sorted { $0.key < $1.key }.flatMap { programme in
            programme.steps.compactMap { step in
                let owner = owners[step.exercise, default: programme.key]
                owners[step.exercise] = owner
                return owner == programme.key ? nil : (programme.key, step.exercise)
            }
        }
    }

    /// Keys that have the same number in addresses as another entry.
    func sameNumbers() -> [(key: ExerciseKey, other: ExerciseKey)] {
        var owners: [UInt32: ExerciseKey] = [:]
        let named =
            courses.map { ($0.key.number, $0.key) }
            + exercises.flatMap { exercise in
                [(exercise.key.number, exercise.key)]
                    + (exercise.kind == .practice
                        ? Exercise.places.map { (exercise.number(for: $0), exercise.key) } : [])
            }
        return named.sorted { $0.1 < $1.1 }.compactMap { number, key in
            let owner = owners[number, default: key]
            owners[number] = owner
            return owner == key ? nil : (key, owner)
        }
    }

    /// Nil while a shared list is missing.
    var library: Library? {
        guard let card, let settings, let concerns else { return nil }
        return Library(
            exercises: exercises, programmes: programmes, courses: courses, wording: card, settingGuides: settings,
            concerns: concerns)
    }
}

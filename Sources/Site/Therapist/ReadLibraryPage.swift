import Homework
import Pages

// The library, to read in between two meetings.
extension TherapistRequest {
    private typealias Entry = TherapistPages.Library.Entry
    private typealias Group = TherapistPages.Library.Group

    func showReadLibrary() -> Outcome {
        let (library, language, texts) = (request.services.library, request.language, request.texts)
        func entry(_ exercise: Exercise) -> Entry {
            let guide = exercise.guide[language]
            return Entry(title: guide.name, line: guide.purpose, facts: texts.facts(exercise))
        }
        func single(_ heading: String, _ kind: ExerciseKind) -> Group {
            Group(texts(heading), library.proposals.filter { $0.kind == kind }.map(entry))
        }
        let programmes = library.programmes.map { programme in
            let text = programme.text[language]
            return Group(
                text.name, purpose: text.purpose,
                programme.steps.compactMap { library.exercise($0.exercise) }.map(entry))
        }
        let concerns = Concern.allCases.compactMap { concern in
            library.concerns[language][concern].map { name in
                let leads = library.leads(from: concern, in: language)
                return Group(name, leads.map { Entry(title: $0.name, line: $0.reason) })
            }
        }
        let groups =
            [single("therapist.library.talks", .talk)] + programmes
            + [
                single("therapist.library.evenings", .evening), single("therapist.library.alone", .practice),
                single("therapist.library.sheets", .sheet), single("therapist.library.lists", .list),
            ]
            + library.courses.map { course in
                Group(
                    course.text[language].name, purpose: course.text[language].purpose,
                    course.weeks.enumerated().map { index, week in
                        let names = week.entries.compactMap(library.exercise).map { $0.guide[language].name }
                        return Entry(
                            title: texts("therapist.library.week", ["number": String(index + 1)]),
                            line: course.text[language].notes[index], facts: names.joined(separator: " · "))
                    })
            }
        return .page(TherapistPages.Library(groups: groups, concerns: concerns))
    }
}

extension Texts {
    /// What kind of homework it is, how long it takes and for how many people it is, in one line.
    func facts(_ exercise: Exercise) -> String {
        let length = exercise.minutes.map { self("therapist.library.minutes", ["count": String($0)]) }
        let people = exercise.people.sorted().map { self("therapist.library.people.\($0)") }
        return
            ([self("therapist.library.kind.\(exercise.kind)"), length].compactMap { $0 }
            + [people.joined(separator: ", ")]).joined(separator: " · ")
    }
}

extension Exercise {
    /// How long it usually takes; nil for what is read or marked in one's own time.
    var minutes: Int? {
        switch kind {
        case .talk: text[.english].talk.map { Int($0.minutes) }
        case .evening: settings.map { Int($0.setAside) }
        case .practice: practice.map { Int($0.minutes) }
        case .sheet, .list: nil
        }
    }
}

import Homework
import Pages

// The library, to read in between two meetings.
extension TherapistRequest {
    private typealias Entry = TherapistPages.Library.Entry
    private typealias Group = TherapistPages.Library.Group

    func showReadLibrary() -> Outcome {
        let (library, language) = (request.services.library, request.language)
        func entry(_ exercise: Exercise) -> Entry {
            let guide = exercise.guide[language]
            return Entry(title: guide.name, line: guide.purpose)
        }
        let programmes = library.programmes.map { programme in
            let text = programme.text[language]
            return Group(
                text.name, purpose: text.purpose,
                programme.steps.compactMap { library.exercise($0.exercise) }.map(entry))
        }
        let first = Group(request.texts("therapist.library.first"), library.proposals(for: 2).map(entry))
        let concerns = Concern.allCases.compactMap { concern in
            library.concerns[language][concern].map { name in
                let leads = library.leads(from: concern, in: language)
                return Group(name, leads.map { Entry(title: $0.name, line: $0.reason) })
            }
        }
        return .page(TherapistPages.Library(groups: [first] + programmes + concerns))
    }
}

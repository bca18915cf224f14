import Casework
import Homework
import Pages

// The library: its entries, what a concern leads to, and what an entry rests on.
extension CoupleRequest {
    private typealias Entry = TherapistPages.LibraryList.Entry
    private typealias Group = TherapistPages.LibraryList.Group

    func showLibrary() async throws -> Outcome {
        let programmes = library.programmes.flatMap { programme in
            let text = programme.text[visit.language]
            return [
                Group(text.name, purpose: text.purpose, pacing: text.pacing, steps(programme, added: false)),
                Group(texts("therapist.library.added"), steps(programme, added: true)),
            ]
        }
        let groups =
            [Group(texts("therapist.library.first"), library.proposals(for: seats.count).map(entry))] + programmes
            + [Group(texts("therapist.sheet.mine"), try await savedSheets())]
        return .page(
            TherapistPages.LibraryList(
                back: back, groups: groups.filter { !$0.entries.isEmpty }, concerns: concerns,
                sheetHref: link(.ownSheet, Self.sheetNumber), texts))
    }

    private func entry(_ exercise: Exercise) -> Entry {
        let guide = exercise.guide[visit.language]
        return Entry(href: link(.give, exercise.key.number), title: guide.name, line: guide.purpose)
    }

    private func steps(_ programme: Programme, added: Bool) -> [Entry] {
        programme.steps.filter { $0.onlyIfAdded == added }.compactMap { library.exercise($0.exercise) }
            .filter { $0.isFor(seats.count) }.map(entry)
    }

    /// A programme is begun with the first of its steps.
    private var concerns: [Group] {
        Concern.allCases.compactMap { concern in
            let entries = library.leads(from: concern, in: visit.language).compactMap { lead -> Entry? in
                let first = lead.isProgramme ? library.programme(lead.key)?.plan().first?.exercise : lead.key
                guard let exercise = first.flatMap(library.exercise), exercise.isFor(seats.count) else { return nil }
                return Entry(href: link(.give, exercise.key.number), title: lead.name, line: lead.reason)
            }
            guard let name = library.concerns[visit.language][concern], !entries.isEmpty else { return nil }
            return Group(name, entries)
        }
    }

    func about(_ exercise: Exercise) -> TherapistPages.About {
        let evidence: TherapistPages.About.Evidence =
            switch exercise.evidence {
            case .pooledTrials: .pooledTrials
            case .smallTrials: .smallTrials
            case .consensus: .consensus
            }
        let review = exercise.review.map { review in
            (by: review.by, day: Day(form: review.date).map(words.dated) ?? review.date)
        }
        return TherapistPages.About(
            purpose: exercise.guide[visit.language].purpose, evidence, sources: exercise.sources[visit.language],
            review: review, texts)
    }
}

import Casework
import Homework
import Pages

// The library: its entries, the therapist's own sheets, and the homework for each concern.
extension CoupleRequest {
    private typealias Entry = TherapistPages.LibraryList.Entry
    private typealias Group = TherapistPages.LibraryList.Group

    func showLibrary() async throws -> Outcome {
        let wizard = try await AssignmentWizard.shown(self)
        func entry(_ exercise: Exercise) -> Entry {
            let guide = exercise.guide[request.language]
            return Entry(
                href: wizard.link(.give, exercise.key.number), title: guide.name, line: guide.purpose,
                facts: texts.facts(exercise), kind(exercise))
        }
        let programmes = library.programmes.flatMap { programme in
            let text = programme.text[request.language]
            return [
                Group(text.name, purpose: text.purpose, pacing: text.pacing, steps(programme, added: false).map(entry)),
                Group(texts("therapist.library.added"), steps(programme, added: true).map(entry)),
            ]
        }
        let single = library.proposals(for: seats.count)
        func group(_ heading: String, _ kind: ExerciseKind) -> Group {
            Group(texts(heading), single.filter { $0.kind == kind }.map(entry))
        }
        let groups =
            [group("therapist.library.talks", .talk)] + programmes
            + [
                group("therapist.library.evenings", .evening), group("therapist.library.sheets", .sheet),
                Group(texts("therapist.sheet.mine"), try await savedSheets(wizard)),
            ]
        return try wizard.page(
            TherapistPages.LibraryList(
                back: back, groups: groups.filter { !$0.entries.isEmpty }, concerns: concerns(wizard),
                sheetHref: wizard.link(.ownSheet, Self.sheetNumber), texts))
    }

    private func kind(_ exercise: Exercise) -> Entry.Kind {
        switch exercise.kind {
        case .talk: .talk
        case .evening: .evening
        case .sheet, .practice: .sheet
        }
    }

    private func steps(_ programme: Programme, added: Bool) -> [Exercise] {
        programme.steps.filter { $0.onlyIfAdded == added }.compactMap { library.exercise($0.exercise) }
            .filter { $0.isFor(seats.count) }
    }

    /// A concern that leads to a programme leads to the programme's first step.
    private func concerns(_ wizard: AssignmentWizard) -> [Group] {
        Concern.allCases.compactMap { concern in
            let entries = library.leads(from: concern, in: request.language).compactMap { lead -> Entry? in
                let first = lead.isProgramme ? library.programme(lead.key)?.plan().first?.exercise : lead.key
                guard let exercise = first.flatMap(library.exercise), exercise.isFor(seats.count) else { return nil }
                return Entry(
                    href: wizard.link(.give, exercise.key.number), title: lead.name, line: lead.reason, kind(exercise))
            }
            guard let name = library.concerns[request.language][concern], !entries.isEmpty else { return nil }
            return Group(name, entries)
        }
    }
}

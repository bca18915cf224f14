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
                facts: texts.facts(exercise), members: members(exercise, wizard), kind(exercise))
        }
        let programmes = library.programmes.flatMap { programme in
            let text = programme.text[request.language]
            return [
                Group(
                    text.name, purpose: text.purpose, now: now(in: programme), pacing: text.pacing,
                    steps(programme, added: false).map(entry)),
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
                group("therapist.library.evenings", .evening), group("therapist.library.alone", .practice),
                group("therapist.library.sheets", .sheet),
                Group(texts("therapist.sheet.mine"), try await savedSheets(wizard)),
            ]
        return try wizard.page(
            TherapistPages.LibraryList(
                back: back, groups: groups.filter { !$0.entries.isEmpty }, concerns: concerns(wizard),
                sheetHref: wizard.link(.ownSheet, Self.sheetNumber), needs: needs,
                needsAction: request.links(request.route),
                notedOn: view.file.concerns.map { texts("therapist.plan.noted", ["day": words.date($0.day)]) },
                plan: plan(wizard), texts))
    }

    /// Keeps what brings the couple. The library answers with a plan on the same page.
    func submitLibrary() async throws -> Outcome {
        let ticked = Set(form.all("concerns").compactMap { UInt8($0) }.compactMap { Concern(rawValue: $0) })
        try await perform(NoteConcerns(concerns: ticked, day: today))
        return .redirect(request.route)
    }

    private var needs: TherapistPages.Boxes {
        let names = library.concerns[request.language]
        return TherapistPages.Boxes(
            name: "concerns", legend: texts("therapist.plan.asked"),
            chosen: Set((view.file.concerns?.concerns ?? []).map { String($0.rawValue) }),
            answers: Concern.allCases.map { Choices.Answer(String($0.rawValue), names[$0] ?? "") })
    }

    private func plan(_ wizard: AssignmentWizard) -> [TherapistPages.LibraryList.Proposal] {
        let concerns = Set(view.file.concerns?.concerns ?? [])
        return library.plan(for: concerns, seats: seats.count, in: request.language).map { proposal in
            let exercise = proposal.first
            let entry = Entry(
                href: wizard.link(.give, exercise.key.number), title: proposal.name, line: texts.facts(exercise),
                members: members(exercise, wizard), kind(exercise))
            return TherapistPages.LibraryList.Proposal(
                entry, reasons: proposal.reasons,
                caution: proposal.caution.map { texts("therapist.plan.careful", ["line": $0]) })
        }
    }

    private func kind(_ exercise: Exercise) -> Entry.Kind {
        switch exercise.kind {
        case .talk: .talk
        case .evening: .evening
        case .practice: .practice
        case .sheet: .sheet
        }
    }

    /// A practice is given to one of them, so it has a link for each.
    private func members(_ exercise: Exercise, _ wizard: AssignmentWizard) -> [TherapistPages.Link] {
        guard exercise.kind == .practice else { return [] }
        return seats.map { seat in
            TherapistPages.Link(
                texts("therapist.library.forName", ["name": seat.name]),
                href: wizard.link(.give, exercise.number(for: place(of: seat.member))))
        }
    }

    /// *Now: Sensate Focus, step 2*, where the couple has begun the programme.
    private func now(in programme: Programme) -> String? {
        view.highest(programme.key.text).map { number in
            texts(
                "therapist.library.now", ["title": name(of: Step(programme: programme.key.text, number: number))])
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
                    href: wizard.link(.give, exercise.key.number), title: lead.name, line: lead.reason,
                    members: members(exercise, wizard), kind(exercise))
            }
            guard let name = library.concerns[request.language][concern], !entries.isEmpty else { return nil }
            return Group(name, entries)
        }
    }
}

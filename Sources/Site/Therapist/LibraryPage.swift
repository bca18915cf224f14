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
                facts: texts.facts(exercise), members: members(exercise, wizard), sieve: sieve(exercise),
                kind(exercise))
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
                group("therapist.library.sheets", .sheet), group("therapist.library.lists", .list),
                Group(texts("therapist.sheet.mine"), try await savedSheets(wizard)),
            ]
        return try wizard.page(
            TherapistPages.LibraryList(
                back: back, groups: groups.filter { !$0.entries.isEmpty }, concerns: concerns(wizard),
                courses: courses(wizard), sieves: sieves,
                sheetHref: wizard.link(.ownSheet, Self.sheetNumber), needs: needs,
                needsAction: request.links(request.route),
                notedOn: view.file.concerns.map { texts("therapist.plan.noted", ["day": words.date($0.day)]) },
                plan: plan(wizard), texts))
    }

    /// Keeps what brings the couple. The library answers with a plan on the same page.
    func submitLibrary() async throws -> Outcome {
        func ticked<Value: RawRepresentable<UInt8> & Hashable>(_ name: String) -> Set<Value> {
            Set(form.all(name).compactMap { UInt8($0) }.compactMap(Value.init))
        }
        let findings: Set<Finding> = ticked("findings")
        do {
            try await perform(
                NoteConcerns(
                    concerns: ticked("concerns"), goals: ticked("goals"), findings: findings,
                    check: findings.isEmpty ? nil : try sentCheck(), day: today))
        } catch CaseError.refused(let refusal) {
            throw FormFault("checkedOn", refusal.key)
        }
        return .redirect(request.route)
    }

    /// When a clinician found the medical facts, and who it was.
    private func sentCheck() throws(FormFault) -> ClinicianCheck {
        var faults: [String: String] = [:]
        let day = Day(form: form["checkedOn"]).flatMap { $0 <= today ? $0 : nil }
        if day == nil { faults["checkedOn"] = "therapist.error.checkedOn" }
        if form["checkedBy"].isBlank { faults["checkedBy"] = "therapist.error.checkedBy" }
        guard let day, faults.isEmpty else { throw FormFault(faults) }
        return ClinicianCheck(day: day, by: form["checkedBy"])
    }

    /// What brings the couple, what they want, and the medical facts.
    private var needs: TherapistPages.LibraryList.Needs {
        let noted = view.file.concerns
        let names = library.concerns[request.language]
        func boxes(_ name: String, _ legend: String, _ standing: [UInt8], _ answers: [(UInt8, String)])
            -> TherapistPages.Boxes
        {
            TherapistPages.Boxes(
                name: name, legend: texts(legend),
                chosen: Set(typed?.fields.all(name) ?? standing.map { String($0) }),
                answers: answers.map { Choices.Answer(String($0.0), $0.1) })
        }
        return TherapistPages.LibraryList.Needs(
            boxes: [
                boxes(
                    "concerns", "therapist.plan.asked", (noted?.concerns ?? []).map(\.rawValue),
                    Concern.allCases.map { ($0.rawValue, names[$0] ?? "") }),
                boxes(
                    "goals", "therapist.plan.goals", (noted?.goals ?? []).map(\.rawValue),
                    Goal.allCases.map { ($0.rawValue, texts("therapist.goal.\($0)")) }),
                boxes(
                    "findings", "therapist.plan.findings", (noted?.findings ?? []).map(\.rawValue),
                    Finding.allCases.map { ($0.rawValue, texts("therapist.finding.\($0)")) }),
            ],
            checkedOn: Field(
                name: "checkedOn", label: texts("therapist.plan.checkedOn"),
                value: value("checkedOn", noted?.checkedOn?.form ?? ""), error: fault("checkedOn")),
            checkedBy: Field(
                name: "checkedBy", label: texts("therapist.give.checkedBy"),
                value: value("checkedBy", noted?.checkedBy ?? ""), hint: texts("therapist.give.checkedByHint"),
                error: fault("checkedBy")),
            careful: (noted?.findings ?? []).map {
                texts("therapist.plan.careful", ["line": texts("therapist.findingCare.\($0)")])
            })
    }

    /// What the list can be narrowed to: concern, kind, minutes and people.
    private var sieves: [Pick] {
        func pick(_ name: String, _ options: [(String, String)]) -> Pick {
            let any = Pick.Option("", texts("therapist.library.any"))
            return Pick(
                name: name, label: texts("therapist.library.by.\(name)"),
                options: [any] + options.map { Pick.Option($0.0, $0.1) }, chosen: "")
        }
        let names = library.concerns[request.language]
        return [
            pick("concern", Concern.allCases.map { ("\($0)", names[$0] ?? "") }),
            pick("kind", ExerciseKind.allCases.map { ("\($0)", texts("therapist.library.kind.\($0)")) }),
            pick(
                "minutes",
                [15, 30, 60].map { (String($0), texts("therapist.library.upTo", ["count": String($0)])) }),
            pick("people", HeadCount.allCases.map { ("\($0)", texts("therapist.library.people.\($0)")) }),
        ]
    }

    /// What an entry is narrowed by.
    private func sieve(_ exercise: Exercise) -> TherapistPages.LibraryList.Sieve {
        let own = exercise.guide[request.language].reasons.keys
        let programme = library.owner(of: exercise.key)?.text[request.language].reasons.keys
        return TherapistPages.LibraryList.Sieve(
            concern: Set(own).union(programme.map { Set($0) } ?? []).sorted().map { "\($0)" }.joined(separator: " "),
            kind: "\(exercise.kind)", minutes: exercise.minutes.map(String.init) ?? "0",
            people: exercise.people.sorted().map { "\($0)" }.joined(separator: " "))
    }

    /// The courses: what comes in which week, each entry with its link, and whether it was given.
    private func courses(_ wizard: AssignmentWizard) -> [TherapistPages.LibraryList.Course] {
        let given = Set(
            view.joint.table.homework.map(\.assignment.exercise)
                + view.folders.flatMap { $0.desk.practices.map(\.assignment.exercise) })
        let noted = view.file.concerns
        let leads = (noted?.wishes ?? []).union(noted?.concerns ?? []).sorted()
        return library.courses.compactMap { course in
            let text = course.text[request.language]
            let weeks = course.weeks.enumerated().map { index, week in
                TherapistPages.LibraryList.Course.Week(
                    heading: texts("therapist.library.week", ["number": String(index + 1)]), note: text.notes[index],
                    entries: week.entries.compactMap(library.exercise).filter { $0.isFor(seats.count) }.map {
                        exercise in
                        Entry(
                            href: wizard.link(.give, exercise.key.number),
                            title: exercise.guide[request.language].name,
                            line: given.contains(exercise.key.text) ? texts("therapist.library.given") : "",
                            facts: texts.facts(exercise), members: members(exercise, wizard), kind(exercise))
                    })
            }
            guard weeks.contains(where: { !$0.entries.isEmpty }) else { return nil }
            return TherapistPages.LibraryList.Course(
                name: text.name, purpose: text.purpose, reasons: leads.compactMap { text.reasons[$0] },
                pacing: text.pacing, weeks: weeks)
        }
    }

    private func plan(_ wizard: AssignmentWizard) -> [TherapistPages.LibraryList.Proposal] {
        let noted = view.file.concerns
        return library.plan(
            for: Set(noted?.concerns ?? []), and: noted?.wishes ?? [], seats: seats.count,
            in: request.language
        ).map { proposal in
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
        case .list: .list
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

import Casework
import Homework
import Pages

// What next: same again, smaller, the next step, something from the library, an own sheet.
extension Handlers {
    mutating func addGiving() {
        couple(.whatNext, get: { try await $0.whatNext() }, post: { try await $0.chosen() })
        couple(.library, get: { try await $0.libraryList() })
        couple(.give, get: { try await $0.fromLibrary() }, post: { try await $0.chosenFromLibrary() })
        addSheets()
    }
}

extension CoupleVisit {
    /// With nothing given yet there is nothing to repeat: the library comes first.
    fileprivate func whatNext() async throws -> Outcome {
        guard let last = lastGiven else { return .go(route(.library)) }
        let exercise = ExerciseKey(last.exercise).flatMap(library.exercise)
        let isEvening = last.shape == .evening
        var offered: [TherapistPages.WhatNext.What] = [.same]
        if isEvening { offered.append(.smaller) }
        if nextStep != nil { offered.append(.next) }
        let brief = view.brief
        let outcomes = brief.members.compactMap { member -> String? in
            let count = { (kind: EveningNote.Happened) -> Int in member.happened[kind] ?? 0 }
            guard !member.happened.isEmpty, let name = view.joint.name(member.member) else { return nil }
            let said = TherapistPages.happened(
                planned: brief.planned, yes: count(.yes), smaller: count(.smaller), interrupted: count(.interrupted),
                notThisTime: count(.notThisTime), texts)
            return "\(name): \(said)."
        }
        let isReady = currentProgramme.map { view.isReadyTogether($0.key.text) } ?? false
        let chosen = TherapistPages.WhatNext.What.allCases.first { what in
            typed?["what"].map { $0 == (what == .other ? "else" : what.rawValue) } ?? (what == .same)
        }
        return .page(
            TherapistPages.WhatNext(
                action: link(.whatNext), back: back, heading: texts("therapist.next.heading"), outcomes: outcomes,
                what: TherapistPages.WhatNext.what(
                    offered: offered + [.other, .sheet],
                    nextNote: TherapistPages.WhatNext.note(isReady: isReady, members: seats.count, texts),
                    chosen: chosen,
                    error: fault("what"), texts),
                why: value("why", last.why), line: value("line"), members: isEvening ? tokens : [],
                arranger: value("arranger", last.firstArranger.map { String(place(of: $0)) } ?? "1"),
                asksNext: isEvening ? tick("asksNext", last.asksAboutNext) : nil,
                evening: isEvening ? last.settings.map(EveningForms(visit).form) : nil,
                cautions: exercise.flatMap { isEvening ? cautions($0) : nil }, hour: hour(), whyError: fault("why"),
                lineError: fault("line"), texts))
    }

    private var tokens: [(token: String, name: String)] {
        seats.map { (token: String(place(of: $0.member)), name: $0.name) }
    }

    private func cautions(_ exercise: Exercise) -> TherapistPages.Cautions {
        let guide = exercise.guide[visit.language]
        return TherapistPages.Cautions(
            guide.contraindications + guide.cautions,
            ticked: Set((typed?.fields.all("caution") ?? []).compactMap { Int($0) }),
            readOn: cautionsRead(exercise).map { words.date($0.day) }, override: value("override"),
            error: fault("caution"), texts)
    }

    fileprivate func chosen() async throws -> Outcome {
        switch form["what"] {
        case "else": return .go(route(.library))
        case "sheet": return .go(route(.ownSheet, Self.sheetNumber))
        case "next":
            guard let exercise = nextStep.flatMap({ library.exercise($0.exercise) }) else {
                throw FormFault("what", "therapist.error.choose")
            }
            let number = exercise.key.number
            func on(to kind: Route.Kind) -> Outcome {
                .check(Typed(route: route(kind, number), fields: aboutNext(form)))
            }
            if cautionsRead(exercise) == nil { return on(to: .give) }
            if !mayOpen(exercise) { return on(to: .openStep) }
        default:
            if let exercise = lastGiven.flatMap({ ExerciseKey($0.exercise) }).flatMap(library.exercise) {
                try await tickCautions(exercise)
            }
        }
        return try await looked()
    }

    /// Ticked in full once, or set aside with a reason; afterwards one line says that nothing has changed, or they are
    /// read anew.
    private func tickCautions(_ exercise: Exercise) async throws {
        guard exercise.kind == .evening else { return }
        let guide = exercise.guide[visit.language]
        let count = guide.contraindications.count + guide.cautions.count
        let ticked = Set(form.all("caution").compactMap { Int($0) })
        let isAll = ticked.isSuperset(of: Array(1...max(1, count)).prefix(count))
        let isRead = cautionsRead(exercise) != nil
        if !isAll, form["override"].trimmed.isEmpty {
            if isRead, form["cautionsSame"] == "yes" { return }
            throw FormFault("caution", isRead ? "therapist.error.cautionsAgain" : "therapist.error.cautions")
        }
        // It holds already when sent again, so it needs no form of its own.
        _ = try await file.perform(
            [
                ReadCautions(
                    exercise: exercise.key.text, version: UInt64(exercise.edition.version), day: today,
                    override: isAll ? "" : form["override"])
            ], form: nil, at: visit.now, random: visit.random)
    }

    /// On to the page that shows what both will read; a fault stays on the form.
    func looked() async throws -> Outcome {
        _ = try await draft(form, from: try sentHour(), id: AssignmentID(high: 0, low: 0))
        return .check(Typed(route: route(.checkGiven, number), fields: form))
    }

    fileprivate func libraryList() async throws -> Outcome {
        let language = visit.language
        func entry(_ exercise: Exercise) -> TherapistPages.LibraryList.Entry {
            let guide = exercise.guide[language]
            return TherapistPages.LibraryList.Entry(
                href: link(.give, exercise.key.number), title: guide.name, line: guide.purpose)
        }
        func steps(_ programme: Programme, added: Bool) -> [TherapistPages.LibraryList.Entry] {
            programme.steps.filter { $0.onlyIfAdded == added }.compactMap { library.exercise($0.exercise) }.map(entry)
        }
        let proposals = [
            TherapistPages.LibraryList.Group(texts("therapist.library.first"), library.proposals.map(entry))
        ]
        let programmes = library.programmes.flatMap { programme in
            [
                TherapistPages.LibraryList.Group(
                    programme.text[language].name, steps(programme, added: false)),
                TherapistPages.LibraryList.Group(texts("therapist.library.added"), steps(programme, added: true)),
            ]
        }
        let mine = TherapistPages.LibraryList.Group(texts("therapist.sheet.mine"), try await savedSheets())
        return .page(
            TherapistPages.LibraryList(
                back: back, groups: (proposals + programmes + [mine]).filter { !$0.entries.isEmpty },
                sheetHref: link(.ownSheet, Self.sheetNumber), texts))
    }

    fileprivate func fromLibrary() async throws -> Outcome {
        guard let exercise = exercise(numbered: number) else { return .notFound }
        let language = visit.language
        let settings = try await standing(exercise)
        let isEvening = exercise.kind == .evening
        return .page(
            TherapistPages.WhatNext(
                action: link(.give, number),
                back: TherapistPages.Link(texts("therapist.library.heading"), href: link(.library)),
                heading: exercise.guide[language].name, what: nil,
                why: value("why", exercise.text[language].why.joined(separator: " ")),
                line: value("line", isEvening ? "" : texts("partner.given.usualLine")),
                members: isEvening ? tokens : [], arranger: value("arranger", "1"),
                asksNext: isEvening ? tick("asksNext") : nil,
                evening: isEvening ? settings.map(EveningForms(visit).form) : nil,
                cautions: isEvening ? cautions(exercise) : nil, hour: hour(), whyError: fault("why"),
                lineError: fault("line"), texts))
    }

    fileprivate func chosenFromLibrary() async throws -> Outcome {
        guard let exercise = exercise(numbered: number) else { return .notFound }
        try await tickCautions(exercise)
        return try await looked()
    }
}

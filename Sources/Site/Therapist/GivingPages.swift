import Casework
import Homework
import Pages

// What next: same again, smaller, the next step, something from the library, an own sheet.
extension CoupleRequest {
    /// With nothing given yet there is nothing to repeat: the library comes first.
    func showWhatNext() async throws -> Outcome {
        if view.joint.isEnded { return .redirect(route(.couple), notice: Refusal.careEnded.key) }
        guard let last = lastGiven else { return .redirect(route(.library)) }
        let exercise = ExerciseKey(last.exercise).flatMap(library.exercise)
        let isEvening = last.shape == .evening
        var offered: [TherapistPages.WhatNext.What] = [.same]
        if isEvening { offered.append(.smaller) }
        if nextStep != nil { offered.append(.next) }
        let brief = view.brief
        let discussed = view.file.discussed[last.id].map { day in
            texts("therapist.next.discussed", ["day": words.date(day)])
        }
        let said = brief.members.compactMap { member -> String? in
            guard let said = happened(member, planned: brief.planned), let name = view.joint.name(member.member) else {
                return nil
            }
            return "\(Isolate.name(name)): \(said)."
        }
        let outcomes = [discussed].compactMap { $0 } + said
        let programme = currentProgramme?.key.text ?? ""
        let isReady = nextStep.map {
            view.isReadyTogether(for: Step(programme: programme, number: UInt64($0.number)))
        }
        let chosen = TherapistPages.WhatNext.What.allCases.first { what in
            typed?["what"].map { $0 == (what == .other ? "else" : what.rawValue) } ?? (what == .same)
        }
        return .page(
            TherapistPages.WhatNext(
                action: link(.whatNext), back: back, heading: texts("therapist.next.heading"), outcomes: outcomes,
                what: TherapistPages.WhatNext.what(
                    offered: offered + [.other, .sheet],
                    nextNote: TherapistPages.WhatNext.note(isReady: isReady ?? false, members: seats.count, texts),
                    chosen: chosen,
                    error: fault("what"), texts),
                why: value("why", last.why), line: value("line"), members: isEvening ? tokens : [],
                arranger: value("arranger", last.firstArranger.map { String(place(of: $0)) } ?? "1"),
                asksNext: isEvening ? asking(tick("asksNext", last.asksAboutNext), last.step) : nil,
                evening: isEvening ? last.settings.map { form(exercise, $0) } : nil,
                cautions: exercise.map(cautions), hour: hour(giving: true), whyError: fault("why"),
                lineError: fault("line"), texts))
    }

    /// Whether each is asked about the step after this one, by its name; nil where the programme ends.
    private func asking(_ isChosen: Bool, _ step: Step?) -> TherapistPages.WhatNext.Asking? {
        guard let step, let next = stepAfter(step), let exercise = library.exercise(next.exercise) else { return nil }
        return TherapistPages.WhatNext.Asking(
            isChosen: isChosen, step: exercise.text[visit.reading(in: theirs).language].title,
            sentence: value("askLine"), error: fault("askLine"))
    }

    private func form(_ exercise: Exercise?, _ settings: EveningSettings) -> TherapistPages.EveningForm {
        EveningForms(visit).form(settings, asks: exercise?.asksPenetration ?? false)
    }

    private var tokens: [(token: String, name: String)] {
        seats.map { (token: String(place(of: $0.member)), name: $0.name) }
    }

    func submitWhatNext() async throws -> Outcome {
        switch form["what"] {
        case "else": return .redirect(route(.library))
        case "sheet": return .redirect(route(.ownSheet, Self.sheetNumber))
        case "next":
            guard let exercise = nextStep.flatMap({ library.exercise($0.exercise) }) else {
                throw FormFault("what", "therapist.error.choose")
            }
            let number = exercise.key.number
            func on(to kind: Route.Kind) -> Outcome {
                .review(Typed(route: route(kind, number), fields: aboutNext(form)))
            }
            if cautionsRead(exercise) == nil { return on(to: .give) }
            if !mayOpen(exercise) { return on(to: .openStep) }
        default:
            if let exercise = lastGiven.flatMap({ ExerciseKey($0.exercise) }).flatMap(library.exercise) {
                try await answerCautions(exercise)
            }
        }
        return try await looked()
    }

    /// On to the page that shows what both will read; a fault stays on the form.
    func looked() async throws -> Outcome {
        _ = try await draft(form, from: try sentHour(), id: AssignmentID(high: 0, low: 0))
        return .review(Typed(route: route(.checkGiven, number), fields: form))
    }

    func showGive() async throws -> Outcome {
        guard let exercise = exercise(numbered: number) else { return .notFound }
        guard exercise.isFor(seats.count) else {
            return .redirect(route(.library), notice: Refusal.notForSoMany.key)
        }
        let language = visit.language
        let settings = try await standing(exercise)
        let isEvening = exercise.kind == .evening
        return .page(
            TherapistPages.WhatNext(
                action: link(.give, number),
                back: TherapistPages.Link(texts("therapist.library.heading"), href: link(.library)),
                heading: exercise.guide[language].name, what: nil,
                why: value("why", exercise.text[language].why(for: seats.count).joined(separator: " ")),
                line: value("line", isEvening ? "" : texts("partner.given.usualLine")),
                members: isEvening ? tokens : [], arranger: value("arranger", "1"),
                asksNext: isEvening ? asking(tick("asksNext"), step(of: exercise)) : nil,
                evening: isEvening ? settings.map { form(exercise, $0) } : nil,
                cautions: cautions(exercise), about: about(exercise), hour: hour(giving: true), whyError: fault("why"),
                lineError: fault("line"), texts))
    }

    func submitGive() async throws -> Outcome {
        guard let exercise = exercise(numbered: number) else { return .notFound }
        try await answerCautions(exercise)
        return try await looked()
    }
}

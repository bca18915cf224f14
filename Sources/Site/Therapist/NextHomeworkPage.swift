import Casework
import Homework
import Pages

// *Next homework*: repeat it, make it easier, take the next step, choose from the library, or write a sheet.
extension CoupleRequest {
    /// Before the first homework there is nothing to repeat, so the library is shown.
    func showNextHomework() async throws -> Outcome {
        if view.joint.isEnded { return .redirect(route(.couple), notice: Refusal.careEnded.key) }
        guard let last = lastGiven else { return .redirect(route(.library)) }
        var wizard = try await AssignmentWizard.shown(self)
        wizard.draft.takeWhatNext(wizard.refused, last, in: self)
        let exercise = ExerciseKey(last.exercise).flatMap(library.exercise)
        let isEvening = last.shape == .evening
        var offered: [TherapistPages.WhatNext.What] = [.same]
        if isEvening { offered.append(.smaller) }
        if nextStep != nil { offered.append(.next) }
        let programme = currentProgramme?.key.text ?? ""
        let isReady = nextStep.map {
            view.isReadyTogether(for: Step(programme: programme, number: UInt64($0.number)))
        }
        return try wizard.page(
            TherapistPages.WhatNext(
                action: wizard.link(.nextHomework), draft: wizard.field, back: back,
                heading: texts("therapist.next.heading"), outcomes: outcomes(of: last),
                what: TherapistPages.WhatNext.what(
                    offered: offered + [.other, .sheet],
                    nextNote: TherapistPages.WhatNext.note(isReady: isReady ?? false, members: seats.count, texts),
                    chosen: chosen(wizard.draft.kind), error: wizard.fault("what"), texts),
                libraryHref: wizard.link(.library),
                homeworkForm(
                    wizard, shown(of: last), isEvening: isEvening, step: last.step,
                    evening: isEvening ? last.settings.map { eveningForm(wizard, exercise, $0) } : nil,
                    cautions: exercise.map { cautions($0, wizard) }), texts))
    }

    /// What each member said about the last homework, and when it was talked about.
    private func outcomes(of last: Assignment) -> [String] {
        let brief = view.brief
        let discussed = view.file.discussed[last.id].map { day in
            texts("therapist.next.discussed", ["day": words.date(day)])
        }
        let barriers = view.file.barriers[last.id].map { texts("therapist.file.barriers", ["parts": foreseen($0)]) }
        let before = [discussed, barriers].compactMap { $0 }
        return before
            + brief.members.compactMap { member -> String? in
                guard let said = happened(member, planned: brief.planned), let name = view.joint.name(member.member)
                else { return nil }
                return "\(Isolate.name(name)): \(said)."
            }
    }

    private func chosen(_ kind: AssignmentDraft.Kind?) -> TherapistPages.WhatNext.What {
        switch kind {
        case nil, .again: .same
        case .smaller: .smaller
        case .next: .next
        case .entry(let key), .stepBack(let key): key == nextStep?.exercise ? .next : .other
        case .library: .other
        case .sheet: .sheet
        case .practice: .other
        }
    }

    /// What *Next homework* shows of the homework that was given last.
    fileprivate func shown(of last: Assignment) -> AssignmentDraft.Shown {
        AssignmentDraft.Shown(
            about: last.exercise, why: last.why,
            arranger: UInt8(truncatingIfNeeded: last.firstArranger.map(place) ?? 1), asksNext: last.asksAboutNext,
            ifThen: last.ifThen ?? "")
    }

    func submitNextHomework() async throws -> Outcome {
        var wizard = try AssignmentWizard.sent(self)
        return try await wizard.orShowAgain { wizard in
            if let last = lastGiven { wizard.draft.takeWhatNext(form, last, in: self) }
            switch wizard.draft.kind {
            case .library: return try await wizard.goOn(to: .library)
            case .sheet(let number): return try await wizard.goOn(to: .ownSheet, number)
            case .next:
                guard let exercise = nextStep.flatMap({ library.exercise($0.exercise) }) else {
                    throw FormFault("what", "therapist.error.choose")
                }
                wizard.draft.takeOver(lastEvening, shownIn: lastGiven, form, in: self)
                if cautionsRead(exercise) == nil || !mayOpen(exercise) {
                    wizard.draft.kind = .entry(exercise.key)
                    let isRead = cautionsRead(exercise) != nil
                    return try await wizard.goOn(to: isRead ? .openStep : .give, exercise.key.number)
                }
            default:
                if let exercise = lastGiven.flatMap({ ExerciseKey($0.exercise) }).flatMap(library.exercise) {
                    try await answerCautions(exercise, wizard.draft.cautions)
                }
            }
            return try await review(&wizard)
        }
    }

    /// Leads to the page that shows what both will read. A mistake is shown on the form it was made in.
    func review(_ wizard: inout AssignmentWizard) async throws -> Outcome {
        _ = try await prepare(wizard.draft, from: request.now)
        return try await wizard.goOn(to: .reviewAssignment)
    }

    /// The part of the form that *Next homework* and the page of a library entry share.
    func homeworkForm(
        _ wizard: AssignmentWizard, _ shown: AssignmentDraft.Shown, isEvening: Bool, step: Step?,
        evening: TherapistPages.EveningForm?, cautions: TherapistPages.Cautions?, about: TherapistPages.About? = nil
    ) -> TherapistPages.WhatNext.Form {
        let draft = wizard.draft
        let next = step.flatMap(stepAfter).flatMap { library.exercise($0.exercise) }.flatMap { mayName($0) ? $0 : nil }
        let asking =
            isEvening
            ? next.map { next in
                TherapistPages.WhatNext.Asking(
                    isChosen: draft.asksNext ?? shown.asksNext,
                    step: next.text[request.reading(in: theirs).language].title, sentence: draft.askLine ?? "",
                    error: wizard.fault("askLine"))
            } : nil
        return TherapistPages.WhatNext.Form(
            why: draft.why ?? shown.why, line: draft.line ?? shown.line,
            members: isEvening ? seats.map { (token: String(place(of: $0.member)), name: $0.name) } : [],
            arranger: String(draft.arranger ?? shown.arranger), asksNext: asking, evening: evening,
            cautions: cautions, about: about, foresight: foresight(wizard, shown),
            whyError: wizard.fault("why"), lineError: wizard.fault("line"))
    }

    /// Whether the couple may read this exercise's name. One that includes what somebody does alone is named to nobody
    /// before that person said yes in private.
    func mayName(_ exercise: Exercise) -> Bool {
        exercise.includes.isEmpty || view.isJoinable(Set(exercise.includes.map(\.text)))
    }

    /// What could get in the way, and what they do then.
    func foresight(
        _ wizard: AssignmentWizard, _ shown: AssignmentDraft.Shown
    ) -> TherapistPages.WhatNext.Foresight {
        TherapistPages.WhatNext.Foresight(
            ifThen: wizard.draft.ifThen ?? shown.ifThen, error: wizard.fault("ifThen"),
            barriers: Barrier.allCases.map { Choices.Answer(String($0.rawValue), texts("therapist.barrier.\($0)")) },
            chosen: Set(wizard.draft.barriers.map { String($0) }))
    }

    func eveningForm(
        _ wizard: AssignmentWizard, _ exercise: Exercise?, _ settings: EveningSettings
    ) -> TherapistPages.EveningForm {
        let typed = wizard.draft.evening.flatMap { $0.about == exercise?.key.text ? $0 : nil }
        return EveningForms(request, typed: typed, refused: wizard.faults).form(
            settings, asks: exercise?.asksPenetration ?? false, offersHalf: true)
    }
}

extension AssignmentDraft {
    fileprivate mutating func takeWhatNext(_ form: SubmittedForm, _ last: Assignment, in couple: CoupleRequest) {
        switch form["what"] {
        case "same": kind = .again
        case "smaller": kind = .smaller
        case "next": kind = .next
        case "else": kind = .library
        case "sheet": kind = .sheet(CoupleRequest.sheetNumber)
        default: break
        }
        takeSentences(form, over: couple.shown(of: last))
    }

    /// The next step takes over the arranger and the question about the step after it: from the form that was sent,
    /// otherwise from the last evening.
    fileprivate mutating func takeOver(
        _ evening: AssignmentDraft, shownIn last: Assignment?, _ form: SubmittedForm, in couple: CoupleRequest
    ) {
        guard let last, last.shape == .evening else {
            (arranger, asksNext) = (arranger ?? evening.arranger, asksNext ?? evening.asksNext)
            return
        }
        let shown = couple.shown(of: last)
        (arranger, asksNext) = (arranger ?? shown.arranger, asksNext ?? (form.has("askLine") && shown.asksNext))
    }
}

import Homework
import Pages

// What is carried on where one form leads to another: from *What next* to a step, and from step to step.
extension CoupleRequest {
    /// Who begins, the line, and whether each is asked about a next step: as with the evening that was given last.
    var carried: [(name: String, value: String)] {
        guard let last = view.joint.table.homework.last(where: { $0.assignment.shape == .evening })?.assignment else {
            return []
        }
        let arranger = last.firstArranger.map { String(place(of: $0)) } ?? "1"
        return [(name: "arranger", value: arranger), (name: "line", value: last.line ?? "")]
            + (asksOnward(last) ? [(name: "asksNext", value: "yes")] : [])
    }

    /// Whether each is asked once more, about the step after the next; never on its own about one that a therapist has
    /// to add to the plan.
    private func asksOnward(_ last: Assignment) -> Bool {
        guard last.asksAboutNext, let step = last.step, let next = stepAfter(step) else { return false }
        let after = stepAfter(Step(programme: step.programme, number: UInt64(next.number)))
        return after.map { !$0.onlyIfAdded } ?? false
    }

    /// A form of *What next* as it speaks of the next step. The settings, the cautions and the sentences that stood
    /// there were those of the homework before.
    func aboutNext(_ form: SubmittedForm) -> SubmittedForm {
        let isOfEvening = form.fields.contains { $0.name == "perWeek" }
        var plain = form.keeping { !EveningForms.names.contains($0) && !Self.ofCautions.contains($0) && $0 != "what" }
        if plain["why"] == lastGiven?.why { plain = plain.keeping { $0 != "why" } }
        if isOfEvening { return plain }
        let missing = carried.filter { carried in !plain.fields.contains { $0.name == carried.name } }
        return SubmittedForm(fields: plain.fields + missing, id: plain.id)
    }

    /// What an opening carries on: what was typed on the way to it, else what stood with the evening before.
    var onward: SubmittedForm {
        guard let typed else { return SubmittedForm(fields: carried, id: "") }
        let sent = typed["what"] == "next" ? aboutNext(typed.fields) : typed.fields
        return sent.keeping {
            !Self.ofCheck.contains($0) && !Self.ofCautions.contains($0) && !["what", "hour", "morning"].contains($0)
        }
    }

    /// To what is done first, before a step is opened; what was typed comes along and back again.
    func firstDone(before exercise: Exercise) -> Outcome? {
        let parts = form["first"].split(separator: " ")
        guard parts.count == 2, let place = UInt32(parts[1]), seat(place) != nil,
            let kind = ["heard": Route.Kind.heardAlone, "spoke": .spokenAlone][String(parts[0])]
        else { return nil }
        let fields =
            form.keeping { $0 != "first" }.fields
            + [(name: Self.toStep, value: String(exercise.key.number))]
        return .review(Typed(route: route(kind, place), fields: SubmittedForm(fields: fields, id: "")))
    }

    /// What a page carries on that stands between a step and its opening.
    var carriedOn: [TherapistPages.CheckGiven.Kept] {
        guard typed?[Self.toStep] != nil else { return [] }
        return (typed?.fields.fields ?? []).filter { !Self.ofSpeaking.contains($0.name) }
            .map { .init(name: $0.name, value: $0.value) }
    }

    /// It waits on while the page is looked at.
    func carrying(_ page: any Page) -> Outcome {
        guard let typed, !carriedOn.isEmpty else { return .page(page) }
        return .reloadable(page, typed)
    }

    /// Back to the step that waits, with what was typed there; else to the brief.
    func backToStep() -> Outcome {
        guard let step = UInt32(form[Self.toStep]) else { return .redirect(route(.couple)) }
        let fields = form.keeping { $0 != Self.toStep && !Self.ofSpeaking.contains($0) }
        return .review(Typed(route: route(.openStep, step), fields: fields))
    }

    private static let toStep = "toStep"
    private static let ofSpeaking: Set<String> = [
        "word", "alone", "day", "how", "asked", "outcome", "adult", "step", "reach", "reachKept", "seen",
    ]
}

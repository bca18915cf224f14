import Homework
import Pages

// What is carried on where one form leads to another: from *What next* to a step, and from step to step.
extension CoupleVisit {
    /// Who begins, the line, and whether each is asked about a next step: as with the evening that was given last.
    var carried: [(name: String, value: String)] {
        guard let last = view.joint.table.homework.last(where: { $0.given.shape == .evening })?.given else { return [] }
        let arranger = last.firstArranger.map { String(place(of: $0)) } ?? "1"
        return [(name: "arranger", value: arranger), (name: "line", value: last.line ?? "")]
            + (last.asksAboutNext ? [(name: "asksNext", value: "yes")] : [])
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

    private static let ofCautions: Set<String> = ["caution", "cautionsSame", "override"]
}

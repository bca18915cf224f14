import Casework
import Homework
import Pages

// The page on which the therapist records a talk with one member alone about erasing everything.
extension CoupleRequest {
    func showAskedErasing() -> Outcome {
        guard let seat else { return .notFound }
        return .page(
            TherapistPages.AskedAboutErasing(
                action: link(.askedErasing, number), back: toCare, name: seat.name, day: value("day", today.form),
                how: typed?["how"], outcome: typed?["outcome"], dayError: fault("day"), howError: fault("how"),
                outcomeError: fault("outcome"), texts))
    }

    func submitAskedErasing() async throws -> Outcome {
        guard let seat else { return .notFound }
        let day = Day(form: form["day"])
        let how: SpokenAlone.How? = ["room": .inTheRoom, "phone": .phoneOrVideo][form["how"]]
        let outcome: AskedAboutErasing.Outcome? =
            ["nothing": .nothingAgainst, "against": .somethingAgainst][form["outcome"]]
        var faults: [String: String] = [:]
        faults["day"] = day.map({ $0 > today }) ?? true ? "therapist.error.pastDate" : form.dayFault("day", from: today)
        if how == nil { faults["how"] = "therapist.error.choose" }
        if outcome == nil { faults["outcome"] = "therapist.error.choose" }
        guard faults.isEmpty, let day, let how, let outcome else { throw FormFault(faults) }
        try await perform(AskAboutErasing(member: seat.member, day: day, how: how, outcome: outcome))
        return .redirect(route(.erase))
    }
}

import Casework
import Homework
import Pages

// What the therapist has said of the couple, corrected: names, zone and language.
extension CoupleRequest {
    /// The page has two forms: what they are called and where they live, and their language.
    func submitMember() async throws -> Outcome {
        form.fields.contains { $0.name == "zone" } ? try await corrected() : try await spokeLanguage()
    }

    static func nameField(_ place: Int) -> String { "name\(place + 1)" }

    private func corrected() async throws -> Outcome {
        var faults: [String: String] = [:]
        var names: [PersonID: String] = [:]
        for (place, seat) in seats.enumerated() { names[seat.member] = form[Self.nameField(place)] }
        let typed = seats.indices.map { form[Self.nameField($0)] }
        for (place, refusal) in PersonName.refusals(typed, therapist: view.joint.profile.therapistName) {
            faults[Self.nameField(place)] = refusal.nameKey
        }
        let zone = form["zone"].trimmed
        faults["zone"] = LocalClock.fault(zone)
        if !faults.isEmpty { throw FormFault(faults) }
        var acts: [any TherapistAct] = [CorrectSeats(names: names, zone: zone)]
        // The meeting was planned for an hour on the couple's wall, which is another moment in another zone.
        if let local = view.joint.meeting {
            let at = LocalClock(zone).instant(local)
            if at >= visit.now { acts.append(PlanMeeting(at: at, local: local)) }
        }
        _ = try await file.perform(acts, form: form.sent, at: visit.now, random: visit.random)
        return .redirect(route(.member), notice: "therapist.cards.corrected")
    }

    private func spokeLanguage() async throws -> Outcome {
        // No browser sends another; the page then shows what there is to choose from.
        guard let language = visit.environment.language(form["language"]) else { return .redirect(route(.member)) }
        try await perform(SpeakLanguage(language: language.code))
        return .redirect(route(.member))
    }
}

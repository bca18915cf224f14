import Casework
import Homework
import Pages
import Sealing

// From the one-time link to the first couple: the six words, once, and what has to be settled.
extension TherapistOwn {
    func showTherapistWords() async throws -> Outcome {
        let texts = visit.texts
        return visit.sixWords(orElse: Route(.therapistBegin)) { name, words, error in
            TherapistPages.SixWords(
                action: visit.link(.therapistWords), name: name, words: words, error: error, texts)
        }
    }

    func submitTherapistWords() async throws -> Outcome {
        let hasBegun = try await !desk.shelf().house.secretsRule.isEmpty
        return try await visit.keptSixWords(
            then: Route(hasBegun ? .therapistSettings : .therapistBegin), reminder: "therapist.words.notNoted")
    }

    func showTherapistBegin() async throws -> Outcome {
        let house = try await desk.shelf().house
        let help = try await visit.practice.clinic.help() ?? ClinicHelp()
        let typed = visit.typed
        return .page(
            TherapistPages.BeforeYouBegin(
                action: visit.link(.therapistBegin),
                secrets: typed?["secrets"] ?? (house.secretsRule.isEmpty ? nil : house.secretsRule),
                reading: typed?["reading"] ?? house.readingDays(in: visit.texts.reader)?.text
                    ?? visit.texts("house.readingDays"),
                help: helpFields(help, zone: visit.environment.zone),
                secretsError: typed?.fault("secrets", visit.texts),
                readingError: typed?.fault("reading", visit.texts),
                understoodError: typed?.fault("understood", visit.texts), visit.texts))
    }

    func submitTherapistBegin() async throws -> Outcome {
        let form = visit.form
        var faults: [String: String] = [:]
        if !["none", "limited"].contains(form["secrets"]) { faults["secrets"] = "therapist.error.choose" }
        let reading = form["reading"].trimmed
        if reading.isEmpty { faults["reading"] = "therapist.error.empty" }
        if reading.count > Longest.line { faults["reading"] = "therapist.error.tooLong" }
        if form["understood"] != "yes" { faults["understood"] = "therapist.error.tick" }
        faults.merge(helpFaults) { $1 }
        if !faults.isEmpty { throw FormFault(faults) }
        try await visit.practice.clinic.set(sentHelp)
        let shelf = try await desk.shelf()
        var house = shelf.house
        house.secretsRule = form["secrets"]
        house.readingDays = ""
        if house.zone == nil, LocalClock.fault(visit.environment.zone) == nil { house.zone = visit.environment.zone }
        let own = visit.texts.reader
        var text = house.texts.first { $0.language == own.code } ?? HouseText(own)
        text.readingDays = visit.isUsual(reading, "house.readingDays") ? "" : reading
        house.texts = house.texts.filter { $0.language != own.code }
        if text != HouseText(own) { house.texts.append(text) }
        _ = try await desk.keep(.house(house), form: form.sent, at: visit.now, random: visit.random)
        try await acceptRule(shelf)
        return .redirect(Route(.caseload))
    }
}

import Casework
import Homework
import Pages
import Sealing

// From the one-time link to the first couple: the six words, once, and what has to be settled.
extension Handlers {
    mutating func addFirstPages() {
        therapist(
            .therapistWords,
            get: { own in
                let texts = own.visit.texts
                return own.visit.sixWords(orElse: Route(.therapistBegin)) { name, words, error in
                    TherapistPages.SixWords(
                        action: own.visit.link(.therapistWords), name: name, words: words, error: error, texts)
                }
            },
            post: { own in
                let hasBegun = try await !own.desk.shelf().house.secretsRule.isEmpty
                return try await own.visit.keptSixWords(
                    then: Route(hasBegun ? .therapistSettings : .therapistBegin), reminder: "therapist.words.notNoted")
            })
        therapist(.therapistBegin, get: { try await $0.begin() }, post: { try await $0.began() })
    }
}

extension TherapistOwn {
    fileprivate func begin() async throws -> Outcome {
        let house = try await desk.shelf().house
        let help = try await visit.practice.clinic.help() ?? ClinicHelp()
        let typed = visit.typed
        return .page(
            TherapistPages.BeforeYouBegin(
                action: visit.link(.therapistBegin),
                secrets: typed?["secrets"] ?? (house.secretsRule.isEmpty ? nil : house.secretsRule),
                reading: typed?["reading"] ?? visit.texts.reading(house.readingDays), help: helpFields(help),
                secretsError: typed?.fault("secrets", visit.texts),
                readingError: typed?.fault("reading", visit.texts),
                understoodError: typed?.fault("understood", visit.texts), visit.texts))
    }

    fileprivate func began() async throws -> Outcome {
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
        var house = try await desk.shelf().house
        house.secretsRule = form["secrets"]
        house.readingDays = visit.isUsual(reading, "house.readingDays") ? "" : reading
        _ = try await desk.keep(.house(house), form: form.sent, at: visit.now, random: visit.random)
        return .go(Route(.caseload))
    }

    /// What everybody finds under *Help*, as typed or as it stands.
    func helpFields(_ help: ClinicHelp) -> TherapistPages.HelpFields {
        let typed = visit.typed
        return TherapistPages.HelpFields(
            telephone: typed?["telephone"] ?? help.telephone ?? "", text: typed?["help"] ?? help.words ?? "",
            countries: EmergencyNumbers.all.map { ($0.code, $0.name) },
            country: typed?["country"] ?? help.country ?? "", telephoneError: typed?.fault("telephone", visit.texts),
            textError: typed?.fault("help", visit.texts), visit.texts)
    }

    var helpFaults: [String: String] {
        var faults: [String: String] = [:]
        if visit.form["telephone"].count > Longest.name { faults["telephone"] = "therapist.error.tooLong" }
        if visit.form["help"].count > Longest.jotting { faults["help"] = "therapist.error.tooLong" }
        return faults
    }

    var sentHelp: ClinicHelp {
        func given(_ name: String) -> String? { visit.form[name].trimmed.isEmpty ? nil : visit.form[name].trimmed }
        let country = EmergencyNumbers.all.first { $0.code == visit.form["country"] }?.code
        return ClinicHelp(telephone: given("telephone"), words: given("help"), country: country)
    }
}

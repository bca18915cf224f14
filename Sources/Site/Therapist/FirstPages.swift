import Casework
import Homework
import Pages
import Sealing

// From the one-time link to the first couple: the six words, once, and what has to be settled.
extension TherapistRequest {
    func showTherapistWords() async throws -> Outcome {
        let texts = visit.texts
        return visit.sixWords(orElse: Route(.therapistBegin)) { name, words, error in
            TherapistPages.PassphrasePage(
                action: visit.link(.therapistWords), name: name, words: words, error: error, texts)
        }
    }

    func submitTherapistWords() async throws -> Outcome {
        let hasBegun = try await !desk.shelf().profile.secretsRule.isEmpty
        return try await visit.keptSixWords(
            then: Route(hasBegun ? .therapistSettings : .therapistBegin), reminder: "therapist.words.notNoted")
    }

    func showTherapistBegin() async throws -> Outcome {
        let profile = try await desk.shelf().profile
        let help = try await visit.practice.accounts.help() ?? ClinicHelp()
        let typed = visit.typed
        return .page(
            TherapistPages.BeforeYouBegin(
                action: visit.link(.therapistBegin),
                secrets: typed?["secrets"] ?? (profile.secretsRule.isEmpty ? nil : profile.secretsRule),
                reading: typed?["reading"] ?? profile.readingDays(in: visit.texts.reader)?.text
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
        try await visit.practice.accounts.set(sentHelp)
        let shelf = try await desk.shelf()
        var profile = shelf.profile
        profile.secretsRule = form["secrets"]
        profile.readingDays = ""
        if profile.zone == nil, LocalClock.fault(visit.environment.zone) == nil {
            profile.zone = visit.environment.zone
        }
        let own = visit.texts.reader
        var text = profile.texts.first { $0.language == own.code } ?? ProfileText(own)
        text.readingDays = visit.isUsual(reading, "house.readingDays") ? "" : reading
        profile.texts = profile.texts.filter { $0.language != own.code }
        if text != ProfileText(own) { profile.texts.append(text) }
        _ = try await desk.keep(.profile(profile), form: form.sent, at: visit.now, random: visit.random)
        try await acceptRule(shelf)
        return .redirect(Route(.caseload))
    }

    /// What everybody finds under *Help*, as typed or as it stands.
    ///
    /// - Parameter zone: where the clinic is likely to be. Its country is chosen beforehand until somebody has chosen.
    func helpFields(_ help: ClinicHelp, zone: String) -> TherapistPages.HelpFields {
        let typed = visit.typed
        let helplines = visit.environment.helplines
        return TherapistPages.HelpFields(
            telephone: typed?["telephone"] ?? help.telephone ?? "", text: typed?["help"] ?? help.words ?? "",
            countries: helplines.countries.map { ($0.code, $0.name) }.sorted { $0.1 < $1.1 },
            country: typed?["country"] ?? help.country ?? helplines.country(ofZone: zone)?.code ?? "",
            telephoneError: typed?.fault("telephone", visit.texts),
            textError: typed?.fault("help", visit.texts), visit.texts)
    }

    var helpFaults: [String: String] {
        var faults: [String: String] = [:]
        if visit.form["telephone"].count > Longest.name { faults["telephone"] = "therapist.error.tooLong" }
        if visit.form["help"].count > Longest.jotting { faults["help"] = "therapist.error.tooLong" }
        return faults
    }

    var sentHelp: ClinicHelp {
        func assignment(_ name: String) -> String? { visit.form[name].trimmed.isEmpty ? nil : visit.form[name].trimmed }
        let country = visit.environment.helplines.country(visit.form["country"])?.code
        return ClinicHelp(telephone: assignment("telephone"), words: assignment("help"), country: country ?? "")
    }
}

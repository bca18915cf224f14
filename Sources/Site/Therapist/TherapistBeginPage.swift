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
}

import Casework
import Homework
import Pages
import Sealing

// What a therapist does between the one-time link and the first couple: note the six words, shown once, and decide how
// they work.
extension TherapistRequest {
    func showTherapistPassphrase() async throws -> Outcome {
        let texts = request.texts
        return request.sixWords(orElse: Route(.therapistBegin)) { name, words, error in
            TherapistPages.PassphrasePage(
                action: request.link(.therapistPassphrase), name: name, words: words, error: error, texts)
        }
    }

    func submitTherapistPassphrase() async throws -> Outcome {
        let hasBegun = try await !desk.shelf().profile.secretsRule.isEmpty
        return try await request.keptSixWords(
            then: Route(hasBegun ? .therapistSettings : .therapistBegin), reminder: "therapist.words.notNoted")
    }

    func showTherapistBegin() async throws -> Outcome {
        let profile = try await desk.shelf().profile
        let help = try await request.services.accounts.help() ?? ClinicHelp()
        let typed = request.typed
        return .page(
            TherapistPages.BeforeYouBegin(
                action: request.link(.therapistBegin),
                secrets: typed?["secrets"] ?? (profile.secretsRule.isEmpty ? nil : profile.secretsRule),
                reading: typed?["reading"] ?? profile.readingDays(in: request.texts.reader)?.text
                    ?? request.texts("house.readingDays"),
                help: helpFields(help, zone: request.services.zone),
                secretsError: typed?.fault("secrets", request.texts),
                readingError: typed?.fault("reading", request.texts),
                understoodError: typed?.fault("understood", request.texts), request.texts))
    }

    func submitTherapistBegin() async throws -> Outcome {
        let form = request.form
        var faults: [String: String] = [:]
        if !["none", "limited"].contains(form["secrets"]) { faults["secrets"] = "therapist.error.choose" }
        let reading = form["reading"].trimmed
        if reading.isEmpty { faults["reading"] = "therapist.error.empty" }
        if reading.count > Longest.line { faults["reading"] = "therapist.error.tooLong" }
        if form["understood"] != "yes" { faults["understood"] = "therapist.error.tick" }
        faults.merge(helpFaults) { $1 }
        if !faults.isEmpty { throw FormFault(faults) }
        try await request.services.accounts.set(sentHelp)
        let shelf = try await desk.shelf()
        var profile = shelf.profile
        profile.secretsRule = form["secrets"]
        profile.readingDays = ""
        if profile.zone == nil, LocalClock.fault(request.services.zone) == nil {
            profile.zone = request.services.zone
        }
        let own = request.texts.reader
        var text = profile.texts.first { $0.language == own.code } ?? ProfileText(own)
        text.readingDays = request.isUsual(reading, "house.readingDays") ? "" : reading
        profile.texts = profile.texts.filter { $0.language != own.code }
        if text != ProfileText(own) { profile.texts.append(text) }
        _ = try await desk.keep(.profile(profile), form: form.sent, at: request.now, random: request.random)
        try await acceptRule(shelf)
        return .redirect(Route(.caseload))
    }
}

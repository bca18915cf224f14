import Casework
import Homework
import Pages

// What everybody finds on the page *Help*: the clinic's own words and numbers.
extension TherapistOwn {
    func showClinicHelp() async throws -> Outcome {
        let help = try await visit.practice.clinic.help()
        let page = TherapistPages.ClinicHelp(
            action: visit.link(.clinicHelp), back: backToSettings,
            help: helpFields(help ?? ClinicHelp(), zone: try await clinicZone()))
        return .framed(page) { if help == nil { $0.notice = visit.texts("therapist.help.damaged") } }
    }

    func submitClinicHelp() async throws -> Outcome {
        if !helpFaults.isEmpty { throw FormFault(helpFaults) }
        try await visit.practice.clinic.set(sentHelp)
        return .redirect(Route(.therapistSettings))
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
        func given(_ name: String) -> String? { visit.form[name].trimmed.isEmpty ? nil : visit.form[name].trimmed }
        let country = visit.environment.helplines.country(visit.form["country"])?.code
        return ClinicHelp(telephone: given("telephone"), words: given("help"), country: country ?? "")
    }
}

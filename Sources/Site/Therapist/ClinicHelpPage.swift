import Casework
import Homework
import Pages

// The form for what everybody finds on the page *Help*: the clinic's own words and numbers.
extension TherapistRequest {
    func showClinicHelp() async throws -> Outcome {
        let help = try await request.services.accounts.help()
        let page = TherapistPages.ClinicHelp(
            action: request.link(.clinicHelp), back: backToSettings,
            help: helpFields(help ?? ClinicHelp(), zone: try await clinicZone()))
        return .framed(page) { if help == nil { $0.notice = request.texts("therapist.help.damaged") } }
    }

    func submitClinicHelp() async throws -> Outcome {
        if !helpFaults.isEmpty { throw FormFault(helpFaults) }
        try await request.services.accounts.set(sentHelp)
        return .redirect(Route(.therapistSettings))
    }

    /// What everybody finds under *Help*, as it was typed or as it is stored.
    ///
    /// - Parameter zone: where the clinic is likely to be. Its country is preselected until somebody has chosen one.
    func helpFields(_ help: ClinicHelp, zone: String) -> TherapistPages.HelpFields {
        let typed = request.typed
        let helplines = request.services.helplines
        return TherapistPages.HelpFields(
            telephone: typed?["telephone"] ?? help.telephone ?? "", text: typed?["help"] ?? help.words ?? "",
            countries: helplines.countries.map { ($0.code, $0.name) }.sorted { $0.1 < $1.1 },
            country: typed?["country"] ?? help.country ?? helplines.country(ofZone: zone)?.code ?? "",
            telephoneError: typed?.fault("telephone", request.texts),
            textError: typed?.fault("help", request.texts), request.texts)
    }

    var helpFaults: [String: String] {
        var faults: [String: String] = [:]
        if request.form["telephone"].count > Longest.name { faults["telephone"] = "therapist.error.tooLong" }
        if request.form["help"].count > Longest.jotting { faults["help"] = "therapist.error.tooLong" }
        return faults
    }

    var sentHelp: ClinicHelp {
        func filled(_ name: String) -> String? { request.form[name].trimmed.isEmpty ? nil : request.form[name].trimmed }
        let country = request.services.helplines.country(request.form["country"])?.code
        return ClinicHelp(telephone: filled("telephone"), words: filled("help"), country: country ?? "")
    }
}

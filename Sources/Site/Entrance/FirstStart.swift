import Casework
import HTTPTypes
import Homework
import Hummingbird
import Pages
import Sealing

// The one-time link that makes the first therapist. It is not found once there is one.
extension PublicRequest {
    func showFirstStart() async throws -> Response {
        let path = try await firstPath()
        return try asking(
            TherapistPages.FirstStart(
                action: path, name: typed?["name"] ?? "", languages: services.languages,
                language: typed?["language"] ?? texts.language.code, nameError: fault("name"),
                digitsError: fault("digits"), againError: fault("digitsAgain"), texts))
    }

    func submitFirstStart() async throws -> Response {
        // On a browser that keeps no cookies, the account's six words could not be shown to anybody.
        guard keepsCookies else { return noCookies }
        let token = try context.parameters.require("token")
        let answer = form.sent?.held(by: Secret(copying: Array(token.utf8))).answer
        // On a second tap the link no longer works, and the browser has dropped the first answer with its cookies.
        if let made = try await accounts.enrolled(answer, at: now) {
            return try await welcome(made, isAgain: true, to: .therapistPassphrase, language: form["language"])
        }
        let path = try await firstPath()
        var name = ""
        var faults: [String: String] = [:]
        do throws(Refusal) { name = try PersonName.kept(form["name"]) } catch { faults["name"] = error.nameKey }
        let digits = Digits(typed: form["digits"])
        if digits == nil { faults["digits"] = "therapist.error.digits" }
        if form["digits"] != form["digitsAgain"] { faults["digitsAgain"] = "therapist.error.digitsDiffer" }
        guard faults.isEmpty, let digits else { return try again(path, faults, keeping: ["name", "language"]) }
        let profile = TherapistProfile(therapistName: name, welcome: "", secretsRule: "", readingDays: "")
        do {
            // The chosen language applies to the pages from here on, and to the words.
            let made = try await accounts.enrolTherapist(
                profile: profile, digits: digits, answer: answer,
                in: Language(code: form["language"]) ?? texts.reader,
                showing: { SealedFlash.sixWords(of: $0, at: Route(.therapistPassphrase)).bytes }, at: now,
                random: context.random)
            return try await welcome(made, to: .therapistPassphrase, language: form["language"])
        } catch CaseError.alreadyBegun {
            // Another form was faster. From that moment on this link no longer works.
            throw HTTPError(.notFound)
        }
    }

    private func firstPath() async throws -> String {
        let token = try context.parameters.require("token")
        guard let link = try await accounts.firstLink(), constantTimeEqual(Array(link.utf8), Array(token.utf8)) else {
            throw HTTPError(.notFound)
        }
        return "/first/\(token)"
    }
}

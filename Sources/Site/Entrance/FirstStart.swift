import Casework
import Foundation
import HTTPTypes
import Homework
import Hummingbird
import Pages
import Sealing

/// The one-time link that makes the first therapist. It leads nowhere once there is one.
struct FirstStart {
    let doorway: Doorway

    func addRoutes(to router: Router<SiteContext>) {
        router.get("/first/:token") { request, context in try await show(EntranceVisit(doorway, request, context)) }
        router.post("/first/:token") { request, context in try await make(EntranceVisit(doorway, request, context)) }
    }

    private func path(_ visit: EntranceVisit) async throws -> String {
        let token = try visit.context.parameters.require("token")
        guard let link = try await visit.clinic.firstLink(), constantTimeEqual(Array(link.utf8), Array(token.utf8))
        else { throw HTTPError(.notFound) }
        return "/first/\(token)"
    }

    private func show(_ visit: EntranceVisit) async throws -> Response {
        let path = try await path(visit)
        return try visit.page(
            TherapistPages.FirstStart(
                action: path, name: visit.typed?["name"] ?? "", languages: doorway.languages,
                language: visit.typed?["language"] ?? visit.texts.language.code, nameError: visit.fault("name"),
                digitsError: visit.fault("digits"), againError: visit.fault("digitsAgain"), visit.texts))
    }

    private func make(_ visit: EntranceVisit) async throws -> Response {
        let token = try visit.context.parameters.require("token")
        let answer = visit.form.sent?.held(by: Secret(copying: Array(token.utf8))).answer
        // A second tap: the link leads nowhere any more, and the browser has dropped the first answer with its cookies.
        if let made = try await visit.clinic.enrolled(answer, at: visit.now) { return try await welcome(made, visit) }
        let path = try await path(visit)
        let name = visit.form["name"].trimmingCharacters(in: .whitespacesAndNewlines)
        var faults: [String: String] = [:]
        if name.isEmpty || name.count > Longest.name { faults["name"] = "therapist.error.empty" }
        let digits = Digits(typed: visit.form["digits"])
        if digits == nil { faults["digits"] = "therapist.error.digits" }
        if visit.form["digits"] != visit.form["digitsAgain"] { faults["digitsAgain"] = "therapist.error.digitsDiffer" }
        guard faults.isEmpty, let digits else { return try visit.again(path, faults, keeping: ["name", "language"]) }
        let house = House(therapistName: name, welcome: "", secretsRule: "", readingDays: "")
        return try await visit.unlessBusy(path, keeping: ["name", "language"]) {
            let made = try await visit.clinic.enrolTherapist(
                house: house, digits: digits, answer: answer, in: reading(visit), at: visit.now,
                random: visit.context.random)
            return try await welcome(made, visit)
        }
    }

    /// The language chosen on the form: that of the pages from here on, and of the words.
    private func reading(_ visit: EntranceVisit) -> Language {
        Language(code: visit.form["language"]) ?? visit.texts.reader
    }

    private func welcome(_ made: Enrolled, _ visit: EntranceVisit) async throws -> Response {
        try await doorway.welcome(made, to: .therapistWords, language: visit.form["language"], visit)
    }
}

extension Doorway {
    /// Code and own name of each language.
    var languages: [(code: String, name: String)] {
        environment.catalogue.languages.map { ($0.code, environment.catalogue.texts($0)("house.languageName")) }
    }

    func texts(language code: String) -> Texts? {
        environment.catalogue.languages.first { $0.code == code }.map(environment.catalogue.texts)
    }

    /// Right after enrolment: this browser's cookies, and the six words waiting for their showing.
    func welcome(
        _ made: Enrolled, to kind: Route.Kind, language: String, _ visit: EntranceVisit
    ) async throws -> Response {
        var set = [
            cookies.set(.session, made.session.secret), cookies.set(.device, made.device.secret),
            cookies.set(.waiting, "1"),
        ]
        if texts(language: language) != nil { set.append(cookies.set(.language, language)) }
        if let session = try await clinic.session(made.session.secret, at: visit.now) {
            try await session.wait(Typed.sixWords(made.name, made.words, at: Route(kind)).bytes, clinic)
        }
        return .seeOther(practice.links(for: made.person)(Route(kind)), cookies: set)
    }
}

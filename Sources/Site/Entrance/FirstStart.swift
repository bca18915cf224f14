import Casework
import Foundation
import HTTPTypes
import Homework
import Hummingbird
import Pages
import Sealing

/// The one-time link that makes the first therapist. It leads nowhere once there is one.
struct FirstStart {
    let dispatcher: RequestDispatcher

    func addRoutes(to router: Router<SiteContext>) {
        router.get("/first/:token") { request, context in try await show(PublicRequest(dispatcher, request, context)) }
        router.post("/first/:token") { request, context in try await make(PublicRequest(dispatcher, request, context)) }
    }

    private func path(_ visit: PublicRequest) async throws -> String {
        let token = try visit.context.parameters.require("token")
        guard let link = try await visit.accounts.firstLink(), constantTimeEqual(Array(link.utf8), Array(token.utf8))
        else { throw HTTPError(.notFound) }
        return "/first/\(token)"
    }

    private func show(_ visit: PublicRequest) async throws -> Response {
        let path = try await path(visit)
        return try visit.asking(
            TherapistPages.FirstStart(
                action: path, name: visit.typed?["name"] ?? "", languages: dispatcher.languages,
                language: visit.typed?["language"] ?? visit.texts.language.code, nameError: visit.fault("name"),
                digitsError: visit.fault("digits"), againError: visit.fault("digitsAgain"), visit.texts))
    }

    private func make(_ visit: PublicRequest) async throws -> Response {
        // Made for a browser that keeps no cookies, the account would show its six words to nobody.
        guard visit.keepsCookies else { return visit.noCookies }
        let token = try visit.context.parameters.require("token")
        let answer = visit.form.sent?.held(by: Secret(copying: Array(token.utf8))).answer
        // A second tap: the link leads nowhere any more, and the browser has dropped the first answer with its cookies.
        if let made = try await visit.accounts.enrolled(answer, at: visit.now) {
            return try await welcome(made, isAgain: true, visit)
        }
        let path = try await path(visit)
        var name = ""
        var faults: [String: String] = [:]
        do throws(Refusal) { name = try PersonName.kept(visit.form["name"]) } catch { faults["name"] = error.nameKey }
        let digits = Digits(typed: visit.form["digits"])
        if digits == nil { faults["digits"] = "therapist.error.digits" }
        if visit.form["digits"] != visit.form["digitsAgain"] { faults["digitsAgain"] = "therapist.error.digitsDiffer" }
        guard faults.isEmpty, let digits else { return try visit.again(path, faults, keeping: ["name", "language"]) }
        let profile = TherapistProfile(therapistName: name, welcome: "", secretsRule: "", readingDays: "")
        do {
            let made = try await visit.accounts.enrolTherapist(
                profile: profile, digits: digits, answer: answer, in: reading(visit),
                showing: { Typed.sixWords($0.name, $0.words, at: Route(.therapistWords)).bytes }, at: visit.now,
                random: visit.context.random)
            return try await welcome(made, visit)
        } catch CaseError.alreadyBegun {
            // Another form was quicker. From that moment on this link leads nowhere.
            throw HTTPError(.notFound)
        }
    }

    /// The language chosen on the form: that of the pages from here on, and of the words.
    private func reading(_ visit: PublicRequest) -> Language {
        Language(code: visit.form["language"]) ?? visit.texts.reader
    }

    private func welcome(
        _ made: Enrolled, isAgain: Bool = false, _ visit: PublicRequest
    ) async throws -> Response {
        try await dispatcher.welcome(
            made, isAgain: isAgain, to: .therapistWords, language: visit.form["language"], visit)
    }
}

extension RequestDispatcher {
    /// Code and own name of each language.
    var languages: [(code: String, name: String)] {
        environment.catalogue.languages.map { ($0.code, environment.catalogue.texts($0)("house.languageName")) }
    }

    func texts(language code: String) -> Texts? {
        environment.catalogue.languages.first { $0.code == code }.map(environment.catalogue.texts)
    }

    /// Right after enrolment: this browser's cookies. The six words wait for their showing since the account was made, in
    /// the same transaction; after a second tap they are shown once more.
    func welcome(
        _ made: Enrolled, isAgain: Bool, to kind: Route.Kind, language: String, _ visit: PublicRequest
    ) async throws -> Response {
        var set = [
            cookies.set(.session, made.session.secret), cookies.set(.device, made.device.secret),
            cookies.set(.waiting, "1"),
        ]
        if texts(language: language) != nil { set.append(cookies.set(.language, language)) }
        if isAgain, let session = try await accounts.session(made.session.secret, at: visit.now) {
            try await session.wait(Typed.sixWords(made.name, made.words, at: Route(kind)).bytes, accounts)
        }
        return .seeOther(practice.links(for: made.person)(Route(kind)), cookies: set)
    }
}

import Casework
import Homework
import Hummingbird
import Pages
import Sealing

// Signing in with a name and six words, for a new phone.
extension PublicRequest {
    func showSignIn() throws -> Response {
        try asking(
            SignInPage(
                texts: texts, action: "/sign-in", back: "/", cardHref: "/card", carryHref: "/code",
                recoverHref: "/recover",
                name: typed?["name"] ?? "", refused: fault("refused") != nil, nameError: fault("name"),
                wordsError: fault("words")))
    }

    func submitSignIn() async throws -> Response {
        guard keepsCookies else { return noCookies }
        let (name, words) = (form["name"], form["words"])
        var faults: [String: String] = [:]
        if TypedWords.parts(name).isEmpty { faults["name"] = "entrance.signIn.nameMissing" }
        if TypedWords.parts(words).count < 6 { faults["words"] = "entrance.signIn.wordsMissing" }
        guard faults.isEmpty else { return try again("/sign-in", faults, keeping: ["name"]) }
        let entry = try await HangUp.whileTheyWait {
            try await accounts.signIn(
                name: name, words: words, code: form["appCode"], services.secondFactor, on: device, replacing: session,
                at: now, random: context.random)
        }
        switch entry {
        case .opened(let secret, let person):
            let session = try await accounts.session(secret.secret, at: now)
            let next = Route(session?.isTherapist == true ? .therapistDigits : .changeDigits)
            let set = try await cookies(ofNew: secret, session)
            return .seeOther(services.links(for: person)(next), cookies: set)
        case .wrong, .unknownDevice, .codeAsked:
            return try again("/sign-in", ["refused": "entrance.signIn.refused"], keeping: ["name"])
        case .throttled(let until):
            let minutes = max(1, Int((until.seconds - now.seconds + 59) / 60))
            return try await services.later(.throttled(minutes: minutes), form, path: "/sign-in", context)
        }
    }
}

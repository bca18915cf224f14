import Casework
import Hummingbird
import Pages
import Sealing

// Using a card that the therapist read out by telephone.
extension PublicRequest {
    func showCardSpoken() throws -> Response {
        try asking(
            SpokenCardPage(
                texts: texts, action: "/card/spoken", back: "/", name: typed?["name"] ?? "",
                nameError: fault("name"), wordsError: fault("words")))
    }

    func submitCardSpoken() async throws -> Response {
        guard keepsCookies else { return noCookies }
        let code = try await accounts.readSpoken(
            name: form["name"], words: form["words"], form: form.sent, at: now, random: context.random)
        guard let code, case .opened(let card) = try await accounts.read(code, at: now) else {
            return try again("/card/spoken", ["words": "entrance.spoken.refused"], keeping: ["name"])
        }
        return begin(code, card)
    }
}

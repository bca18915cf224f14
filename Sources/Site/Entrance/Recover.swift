import Casework
import HTTPTypes
import Homework
import Hummingbird
import Pages
import Sealing

// A therapist who has lost the device and the six words comes back with the recovery sheet.
extension PublicRequest {
    func showRecover() throws -> Response {
        try asking(
            RecoverPage(
                texts: texts, action: "/recover", back: "/sign-in", sheet: typed?["sheet"] ?? "", error: fault("sheet")),
            script: "card.js")
    }

    /// Reads the sheet and uses nothing yet. What was typed is shown again where it does not open.
    func submitRecover() async throws -> Response {
        guard keepsCookies else { return noCookies }
        guard let sheet = RecoverySheet(typed: form["sheet"]) else {
            let isCard = EnrolmentCode(typed: form["sheet"]) != nil
            return try refused(isCard ? "entrance.recover.card" : "entrance.recover.notASheet")
        }
        switch try await accounts.read(sheet, at: now, random: context.random) {
        case .opens: return .seeOther(.recoverDigits, cookies: [try cookie(keeping: sheet)])
        case .unknown: return try refused("entrance.recover.unknown")
        case .throttled: return try refused("entrance.recover.many")
        }
    }

    func showRecoverDigits() async throws -> Response {
        guard let sheet, try await accounts.read(sheet, at: now, random: context.random) == .opens else {
            return try noSheetInHand()
        }
        return try page(
            RecoverDigitsPage(
                texts: texts, action: "/recover/digits", back: "/recover", digitsError: fault("digits"),
                againError: fault("again")))
    }

    /// Replaces everything at once. The same form sent twice is answered with the same account, since a browser drops
    /// the first answer together with its cookies.
    func submitRecoverDigits() async throws -> Response {
        guard let sheet else { return try noSheetInHand() }
        let answer = form.sent?.held(by: sheet.holder).answer
        if let made = try await accounts.enrolled(answer, at: now) {
            return try await welcome(
                made, isAgain: true, to: .therapistPassphrase, language: texts.language.code)
        }
        guard let digits = Digits(typed: form["digits"]) else {
            return try again("/recover/digits", ["digits": "entrance.digits.six"])
        }
        guard form["digits"] == form["again"] else {
            return try again("/recover/digits", ["again": "entrance.digits.differ"])
        }
        let made = try await accounts.recover(
            with: sheet, digits: digits, answer: answer, in: texts.reader,
            showing: { SealedFlash.sixWords(of: $0, at: Route(.therapistPassphrase)).bytes }, at: now,
            random: context.random)
        guard let made else { return try noSheetInHand() }
        return try await welcome(made, to: .therapistPassphrase, language: texts.language.code)
    }

    private func refused(_ key: String) throws -> Response { try again("/recover", ["sheet": key], keeping: ["sheet"]) }

    /// The sheet that was typed on the page before. A cookie keeps it sealed for half an hour.
    private var sheet: RecoverySheet? {
        cookies.value(.sheet, in: request.headers).flatMap(Base64URL.decode)
            .flatMap { try? KeptForm.open($0, with: services.keptKey, for: .nobody, purpose: .waiting) }
            .flatMap { RecoverySheet(typed: $0.withBytes { String(decoding: $0, as: UTF8.self) }) }
    }

    private func cookie(keeping sheet: RecoverySheet) throws -> String {
        let kept = try KeptForm.seal(
            Secret(copying: Array(sheet.printed.utf8)), under: services.keptKey, for: .nobody, purpose: .waiting)
        return cookies.set(.sheet, Base64URL.encode(kept))
    }

    /// The answer where no sheet was typed in the last half hour, or the sheet has been used or replaced since.
    private func noSheetInHand() throws -> Response {
        guard cookies.areKept(by: request.headers) else { return noCookies }
        var response = try again(
            "/recover", sheet == nil ? ["": "entrance.recover.over"] : ["sheet": "entrance.recover.unknown"])
        response.headers.append(HTTPField(name: .setCookie, value: cookies.clear(.sheet)))
        return response
    }
}

import Casework
import Homework
import Pages
import Sealing

// The list of settings: how the therapist works, the usual evening, saved sentences, the page *Help*, and this browser.
extension TherapistRequest {
    var backToSettings: TherapistPages.Link {
        TherapistPages.Link(request.texts("therapist.settings.heading"), href: request.link(.therapistSettings))
    }

    func keep(_ entry: ShelfEntry, sent: Bool = true) async throws {
        _ = try await desk.keep(entry, form: sent ? request.form.sent : nil, at: request.now, random: request.random)
    }

    func showTherapistSettings() async throws -> Outcome {
        let shelf = try await desk.shelf()
        let help = try await request.services.accounts.help()
        let texts = request.texts
        let way = shelf.usualWay.map { $0 == .founding } ?? true
        let reading = shelf.profile.readingDays(in: texts.reader)?.text ?? texts("house.readingDays")
        return .page(
            TherapistPages.SettingsHub(
                work: (request.link(.howIWork), reading),
                usualWay: (request.link(.usualWay), texts(way ? "therapist.usual.founding" : "therapist.usual.own")),
                sentences: (request.link(.sentences), shelf.sentences(for: texts.reader).first?.text ?? ""),
                help: (request.link(.clinicHelp), help.map { $0.telephone ?? "" } ?? texts("therapist.help.damaged")),
                isRuleNew: shelf.hasNewRuleWording, digitsHref: request.link(.therapistDigits),
                wordsHref: request.link(.newPassphrase), sheetHref: request.link(.newRecoverySheet),
                forgetAction: request.link(.therapistForget),
                othersAction: request.link(.therapistForgetOthers), keysAction: request.link(.therapistKeys),
                hasKeys: request.hasKeys, factor: try await factorRow, signIns: try await signInLines, texts))
    }

    /// The row of the second factor; nil where this clinic does not offer one.
    private var factorRow: (href: String, now: String)? {
        get async throws {
            guard request.services.secondFactor != .off else { return nil }
            let isSet = try await request.services.accounts.spareCodes(of: desk.keyring.me) != nil
            return (
                request.link(.secondFactor), request.texts(isSet ? "therapist.factor.isOn" : "therapist.factor.isOff")
            )
        }
    }

    /// A setting of this browser, since whether somebody types at a desk depends on the desk.
    func submitKeys() -> Outcome {
        let cookies = request.services.cookies
        return .redirectSetting(
            Route(.therapistSettings),
            cookies: [request.form["keys"] == "off" ? cookies.set(.noKeys, "1") : cookies.clear(.noKeys)])
    }
}

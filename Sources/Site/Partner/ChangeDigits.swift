import Casework
import Homework
import Pages
import Sealing

// What opens a member's account: the six words, the digits, and which phones take them.
extension PrivateRequest {
    func showSixWords() async throws -> Outcome {
        let texts = visit.texts
        return visit.sixWords(orElse: Route(.week)) { name, words, error in
            PassphraseWordsPage(
                texts: texts, action: visit.link(.sixWords), name: name, words: words, error: error)
        }
    }

    func submitSixWords() async throws -> Outcome {
        try await visit.keptSixWords(then: Route(.week), reminder: "entrance.words.notNoted")
    }

    func showChangeDigits() async throws -> Outcome {
        let scene = try await scene()
        let typed = visit.typed
        return scene.shown(
            ChooseDigitsPage(
                texts: scene.texts, action: visit.link(.changeDigits), back: visit.link(.settings),
                digitsError: typed?.fault("digits", scene.texts),
                againError: typed?.fault("again", scene.texts)))
    }

    func submitChangeDigits() async throws -> Outcome {
        let form = visit.form
        guard let digits = Digits(typed: form["digits"]) else { throw FormFault("digits", "entrance.digits.six") }
        guard form["digits"] == form["again"] else { throw FormFault("again", "entrance.digits.differ") }
        let device = try await visit.services.accounts.setDigits(
            digits, for: own.own.person, of: me, in: visit.session.secret, replacing: visit.device,
            form: visit.digitsForm, at: visit.now, random: visit.random)
        // A form that met the lock may still be pending after the six words.
        let next = Route(visit.cookie(.held) == nil ? .week : .held)
        return .redirectSetting(
            await visit.session.afterDigits(next, visit.services.accounts, at: visit.now),
            cookies: [visit.services.cookies.set(.device, device.secret)])
    }

    func submitForgetPhone() async throws -> Outcome { try await visit.forgetDevice() }

    func submitForgetOthers() async throws -> Outcome {
        try await visit.forgetOthers(
            digits: Route(.changeDigits), then: Route(.settings), saying: "partner.settings.othersDone")
    }
}

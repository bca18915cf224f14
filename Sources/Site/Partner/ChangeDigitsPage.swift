import Casework
import Homework
import Pages
import Sealing

// The six words and the digits of a member's account, and the phones that accept the digits.
extension PrivateRequest {
    func showPassphrase() async throws -> Outcome {
        let texts = request.texts
        return request.sixWords(orElse: Route(.week)) { name, words, error in
            PassphraseWordsPage(
                texts: texts, action: request.link(.passphrase), name: name, words: words, error: error)
        }
    }

    func submitPassphrase() async throws -> Outcome {
        try await request.keptSixWords(then: Route(.homeScreen), reminder: "entrance.words.notNoted")
    }

    func showChangeDigits() async throws -> Outcome {
        let scene = try await scene()
        let typed = request.typed
        return scene.shown(
            ChooseDigitsPage(
                texts: scene.texts, action: request.link(.changeDigits), back: request.link(.settings),
                digitsError: typed?.fault("digits", scene.texts),
                againError: typed?.fault("again", scene.texts)))
    }

    func submitChangeDigits() async throws -> Outcome {
        let form = request.form
        guard let digits = Digits(typed: form["digits"]) else { throw FormFault("digits", "entrance.digits.six") }
        guard form["digits"] == form["again"] else { throw FormFault("again", "entrance.digits.differ") }
        let device = try await request.services.accounts.setDigits(
            digits, for: own.own.person, of: me, in: request.session.secret, replacing: request.device,
            form: request.heldForm, at: request.now, random: request.random)
        // A form that arrived during a lock may still be pending after the six words.
        let next = Route(request.cookie(.pendingForm) == nil ? .week : .pendingForm)
        return .redirectSetting(
            await request.session.afterDigits(next, request.services.accounts, at: request.now),
            cookies: [request.services.cookies.set(.device, device.secret)])
    }

    func submitForgetPhone() async throws -> Outcome { try await request.forgetDevice() }

    func submitForgetOthers() async throws -> Outcome {
        try await request.forgetOthers(
            digits: Route(.changeDigits), then: Route(.settings), saying: "partner.settings.othersDone")
    }
}

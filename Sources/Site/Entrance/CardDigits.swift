import Casework
import Hummingbird
import Pages
import Sealing

// The digits, which also make the account.
extension PublicRequest {
    func showCardDigits() async throws -> Response {
        guard try await cardInHand() != nil else { return try await noCardInHand() }
        return try page(
            ChooseDigitsPage(
                texts: texts, action: "/card/digits", back: "/card/called", step: EnrolmentStep(.digits, texts),
                digitsError: fault("digits"), againError: fault("again")))
    }

    func submitCardDigits() async throws -> Response {
        guard let card = try await cardInHand() else { return try await enrolledBefore() }
        guard let digits = Digits(typed: form["digits"]) else {
            return try again("/card/digits", ["digits": "entrance.digits.six"])
        }
        guard form["digits"] == form["again"] else {
            return try again("/card/digits", ["again": "entrance.digits.differ"])
        }
        let made = try await accounts.enrol(
            card, digits: digits, answer: enrolment?.answer, in: texts.reader,
            showing: { SealedFlash.sixWords(of: $0, at: Route(.passphrase)).bytes }, at: now,
            random: context.random)
        guard let made else { return try await enrolledBefore() }
        await sendWishedName(of: made)
        return try await welcome(made, to: .passphrase, language: texts.language.code)
    }

    /// Answers a second tap on the same button. The browser drops the first answer with its cookies, so it gets the
    /// same one again.
    private func enrolledBefore() async throws -> Response {
        guard let made = try await accounts.enrolled(enrolment?.answer, at: now) else {
            return try await noCardInHand()
        }
        return try await welcome(made, isAgain: true, to: .passphrase, language: texts.language.code)
    }

    /// The form that sends the digits, bound to this card.
    private var enrolment: SentForm? { code.flatMap { form.sent?.held(by: $0.voucherKey) } }
}

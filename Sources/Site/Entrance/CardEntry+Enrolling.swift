import Casework
import Hummingbird
import Pages
import Sealing

// The digits, and with them the account.
extension CardEntry {
    func digits(_ visit: PublicRequest) async throws -> Response {
        guard try await inHand(visit) != nil else { return try await notInHand(visit) }
        return try visit.page(
            ChooseDigitsPage(
                texts: visit.texts, action: "/card/digits", back: "/card/called", digitsError: visit.fault("digits"),
                againError: visit.fault("again")))
    }

    func enrol(_ visit: PublicRequest) async throws -> Response {
        guard let card = try await inHand(visit) else { return try await answeredBefore(visit) }
        guard let digits = Digits(typed: visit.form["digits"]) else {
            return try visit.again("/card/digits", ["digits": "entrance.digits.six"])
        }
        guard visit.form["digits"] == visit.form["again"] else {
            return try visit.again("/card/digits", ["again": "entrance.digits.differ"])
        }
        let made = try await visit.accounts.enrol(
            card, digits: digits, answer: visit.enrolment?.answer, in: visit.texts.reader,
            showing: { Typed.sixWords($0.name, $0.words, at: Route(.sixWords)).bytes }, at: visit.now,
            random: visit.context.random)
        guard let made else { return try await answeredBefore(visit) }
        await tell(made, visit)
        return try await welcome(made, visit)
    }

    /// A second tap on the same button: the browser drops the first answer with its cookies, so it gets the same again.
    private func answeredBefore(_ visit: PublicRequest) async throws -> Response {
        guard let made = try await visit.accounts.enrolled(visit.enrolment?.answer, at: visit.now) else {
            return try await notInHand(visit)
        }
        return try await welcome(made, isAgain: true, visit)
    }

    private func welcome(
        _ made: Enrolled, isAgain: Bool = false, _ visit: PublicRequest
    ) async throws -> Response {
        try await dispatcher.welcome(
            made, isAgain: isAgain, to: .sixWords, language: visit.texts.language.code, visit)
    }
}

extension PublicRequest {
    /// The code of the card in this browser's hand.
    var code: EnrolmentCode? { cookies.value(.card, in: request.headers).flatMap(EnrolmentCode.init(typed:)) }

    /// The form that brings the digits, as only the holder of this card sends it.
    fileprivate var enrolment: SentForm? { code.flatMap { form.sent?.held(by: $0.voucherKey) } }
}

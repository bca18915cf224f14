import Casework
import Homework
import Pages
import Sealing

// Makes a new enrolment card, and takes back one that nobody has used.
extension CoupleRequest {
    /// Replacing a card that is in use has to be confirmed. The confirming form's address has a member's place that is
    /// higher by this number.
    private static let secondAsking: UInt32 = 128

    func showMakeCard() -> Outcome {
        let place = number % Self.secondAsking
        guard let seat = seat(place) else { return .notFound }
        let days = Choices(
            name: "days", legend: texts("therapist.cards.lasts"),
            chosen: value("days", "\(TherapistPages.Cards.lasting[0])"), short: true,
            answers: TherapistPages.Cards.lastingAnswers(texts))
        return .page(
            TherapistPages.Confirm(
                .newCard, action: link(.makeCard, place + Self.secondAsking), back: backToCards, name: seat.name,
                choice: days,
                texts))
    }

    func submitMakeCard() async throws -> Outcome {
        let place = number % Self.secondAsking
        guard let seat = seat(place) else { return .notFound }
        if number < Self.secondAsking, file.members[seat.member] != nil {
            return .review(SealedFlash(route: route(.makeCard, place), fields: form.withoutDigits))
        }
        let days = TherapistPages.Cards.lasting.first { String($0) == form["days"] } ?? TherapistPages.Cards.lasting[0]
        let card = try await file.makeCard(
            for: seat.member, days: days, in: couplesLanguage, at: request.now, random: request.random)
        let fields = [
            (name: "code", value: card.code.printed), (name: "name", value: card.name),
            (name: "until", value: clock.day(of: card.expires).form),
        ]
        return .review(SealedFlash(route: route(.card, place), fields: SubmittedForm(fields: fields, id: "")))
    }

    func showTakeBackCard() -> Outcome {
        guard let seat else { return .notFound }
        return .page(
            TherapistPages.Confirm(
                .voidCard, action: link(.takeBackCard, number), back: backToCards, name: seat.name, texts))
    }

    func submitTakeBackCard() async throws -> Outcome {
        guard let seat else { return .notFound }
        let isBack = try await file.takeBackCard(
            of: seat.member, form: request.form.sent, at: request.now, random: request.random)
        return .redirect(route(.member), notice: isBack ? "therapist.cards.takenBack" : "therapist.cards.noneUnused")
    }
}

import Casework
import Foundation
import Homework
import Pages
import Sealing

// The enrolment cards: one member on the screen at a time.
extension CoupleRequest {
    private var backToCards: TherapistPages.Link {
        TherapistPages.Link(texts("therapist.cards.heading"), href: link(.member))
    }

    func showMember() async throws -> Outcome {
        var rows: [TherapistPages.Cards.Row] = []
        for seat in seats {
            let place = place(of: seat.member)
            let (state, day) = try await cardState(of: seat.member)
            rows.append(
                TherapistPages.Cards.row(
                    name: seat.name, state: state, day: day.map(words.date) ?? "",
                    spokenAction: state == .waiting ? link(.speakCard, place) : nil, newAction: link(.makeCard, place),
                    voidHref: [.waiting, .expired, .void].contains(state) ? link(.takeBackCard, place) : nil, texts))
        }
        return .page(
            TherapistPages.Cards(
                back: back, rows: rows,
                // As they were written: two of one name are told apart here, where it can be put right.
                names: view.joint.table.seats.members.enumerated().map { place, seat in
                    let field = Self.nameField(place)
                    return .init(seats[place].name, typed: value(field, seat.name), error: fault(field))
                },
                zone: (value("zone", view.joint.seats.zone), fault("zone")),
                zones: TimeZone.knownTimeZoneIdentifiers, languages: visit.languages, spoken: view.joint.seats.language,
                action: link(.member), texts))
    }

    private func cardState(of member: PersonID) async throws -> (TherapistPages.Cards.State, Day?) {
        if file.members[member] != nil {
            return view.file.confirmed(member).map { (.confirmed, $0.value.day) } ?? (.used, nil)
        }
        guard view.file.card(of: member) != nil else { return (.none, nil) }
        guard let until = try await file.cardExpiry(of: member) else { return (.void, nil) }
        return (visit.now < until ? .waiting : .expired, clock.day(of: until))
    }

    /// A card in use is replaced only when that was asked once more; the second asking's place lies this much higher.
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
            return .review(Typed(route: route(.makeCard, place), fields: form.withoutDigits))
        }
        let days = TherapistPages.Cards.lasting.first { String($0) == form["days"] } ?? TherapistPages.Cards.lasting[0]
        let card = try await file.makeCard(
            for: seat.member, days: days, in: couplesLanguage, at: visit.now, random: visit.random)
        let fields = [
            (name: "code", value: card.code.printed), (name: "name", value: card.name),
            (name: "until", value: clock.day(of: card.expires).form),
        ]
        return .review(Typed(route: route(.card, place), fields: SubmittedForm(fields: fields, id: "")))
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
            of: seat.member, form: visit.form.sent, at: visit.now, random: visit.random)
        return .redirect(route(.member), notice: isBack ? "therapist.cards.takenBack" : "therapist.cards.noneUnused")
    }

    /// Shown while it is looked at; gone with the next page, since nobody keeps a code.
    func showCard() -> Outcome {
        guard let seat else { return .notFound }
        guard let typed, let code = typed["code"],
            let picture = QRCode(cardAddress + "#" + code.replacing(" ", with: "-"))
        else { return .redirect(route(.member)) }
        let page = TherapistPages.EnrolmentCard(
            back: backToCards, name: seat.name, therapist: view.joint.profile.therapistName, address: plainAddress,
            signIn: typed["name"] ?? "", code: code.split(separator: " ").map(String.init), picture: picture.path,
            pictureSize: picture.size,
            expires: Day(form: typed["until"] ?? "").map(ClockWords(theirs.language, today: theirToday).day) ?? "",
            spokenAction: link(.speakCard, number), paper: theirs, texts)
        return .reloadable(page, typed)
    }

    /// What words on this couple's cards are drawn in; the therapist's own language until theirs is known.
    private var couplesLanguage: Language {
        view.joint.seats.language.flatMap { Language(code: $0) } ?? texts.reader
    }

    private var cardAddress: String { visit.environment.origin.text + "/card" }
    private var plainAddress: String {
        cardAddress.hasPrefix("https://") ? String(cardAddress.dropFirst(8)) : cardAddress
    }

    func submitSpeakCard() async throws -> Outcome {
        guard let seat else { return .notFound }
        let spoken = try await file.speakCard(
            for: seat.member, in: couplesLanguage, at: visit.now, random: visit.random)
        guard let spoken else { return .redirect(route(.member), notice: "therapist.cards.noneWaits") }
        let fields = [
            (name: "words", value: spoken.joined(separator: " ")),
            (name: "name", value: view.file.card(of: seat.member)?.value.name ?? ""),
            (name: "until", value: ClockWords.hour(mine.time(of: visit.now + .minutes(30)))),
        ]
        return .review(Typed(route: route(.speakCard, number), fields: SubmittedForm(fields: fields, id: "")))
    }

    func showSpeakCard() -> Outcome {
        guard let seat else { return .notFound }
        guard let typed, let spoken = typed["words"] else { return .redirect(route(.member)) }
        let page = TherapistPages.SpokenWords(
            back: backToCards, name: seat.name, address: plainAddress + "/spoken", signIn: typed["name"] ?? "",
            words: spoken.split(separator: " ").map(String.init), until: typed["until"] ?? "", texts)
        return .reloadable(page, typed)
    }
}

import Casework
import Foundation
import Homework
import Pages

// The cards of each member, and a form that corrects the couple's names, zone and language.
extension CoupleRequest {
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
                // Names are shown as they were written, so that the therapist can see two equal names and change one.
                names: view.joint.table.seats.members.enumerated().map { place, seat in
                    let field = Self.nameField(place)
                    return .init(seats[place].name, typed: value(field, seat.name), error: fault(field))
                },
                zone: (value("zone", view.joint.seats.zone), fault("zone")),
                zones: TimeZone.knownTimeZoneIdentifiers, languages: request.languages,
                spoken: view.joint.seats.language,
                action: link(.member), texts))
    }

    private func cardState(of member: PersonID) async throws -> (TherapistPages.Cards.State, Day?) {
        if file.members[member] != nil {
            return view.file.confirmed(member).map { (.confirmed, $0.value.day) } ?? (.used, nil)
        }
        guard view.file.card(of: member) != nil else { return (.none, nil) }
        guard let until = try await file.cardExpiry(of: member) else { return (.void, nil) }
        return (request.now < until ? .waiting : .expired, clock.day(of: until))
    }

    /// The page has two forms: one for names and zone, and one for the language.
    func submitMember() async throws -> Outcome {
        form.fields.contains { $0.name == "zone" } ? try await corrected() : try await spokeLanguage()
    }

    static func nameField(_ place: Int) -> String { "name\(place + 1)" }

    private func corrected() async throws -> Outcome {
        var faults: [String: String] = [:]
        var names: [PersonID: String] = [:]
        for (place, seat) in seats.enumerated() { names[seat.member] = form[Self.nameField(place)] }
        let typed = seats.indices.map { form[Self.nameField($0)] }
        for (place, refusal) in PersonName.refusals(typed, therapist: view.joint.profile.therapistName) {
            faults[Self.nameField(place)] = refusal.nameKey
        }
        let zone = form["zone"].trimmed
        faults["zone"] = LocalClock.fault(zone)
        if !faults.isEmpty { throw FormFault(faults) }
        var acts: [any TherapistAct] = [CorrectSeats(names: names, zone: zone)]
        // The meeting was planned for an hour on the couple's clock. In another zone that hour is another moment.
        if let local = view.joint.meeting {
            let at = LocalClock(zone).instant(local)
            if at >= request.now { acts.append(PlanMeeting(at: at, local: local)) }
        }
        _ = try await file.perform(acts, form: form.sent, at: request.now, random: request.random)
        return .redirect(route(.member), notice: "therapist.cards.corrected")
    }

    private func spokeLanguage() async throws -> Outcome {
        // The page's own form sends only known languages. For any other value the page is shown again.
        guard let language = request.services.language(form["language"]) else { return .redirect(route(.member)) }
        try await perform(SpeakLanguage(language: language.code))
        return .redirect(route(.member))
    }
}

import Homework
import Pages

// A copy of the brief for the therapist's own notes. It is about all members, or about one and then without the other's
// letters.
extension CoupleRequest {
    /// The number in the address is 0 for all members, or a member's place.
    func showRecord() -> Outcome {
        guard number == 0 || seat != nil else { return .notFound }
        let all = TherapistPages.Record.Kind(
            href: link(.record), label: texts("therapist.record.all", count: seats.count), here: number == 0)
        let each = seats.enumerated().map { place, seat in
            TherapistPages.Record.Kind(
                href: link(.record, UInt32(place + 1)), label: texts("therapist.record.one", ["name": seat.name]),
                here: number == UInt32(place + 1))
        }
        // The page is made with stand-ins instead of names. Otherwise two members of one name could not be told apart
        // in the copy.
        let marked = CoupleRequest(own, couple, file, view.calling(TherapistPages.Stand.ins(for: seats.map(\.member))))
        let text = TherapistPages.recordText(
            marked.brief(of: seat?.member), alerts: marked.alerts(of: seat?.member),
            people: seats.enumerated().map { place, seat in
                TherapistPages.Stand(
                    place, name: view.joint.table.seats.name(of: seat.member) ?? "",
                    mark: view.joint.table.seats.marks[seat.member] ?? "")
            }, about: seat.map { place(of: $0.member) - 1 }.map(Int.init), texts)
        return .page(TherapistPages.Record(back: back, kinds: seats.count > 1 ? [all] + each : [], text: text))
    }

    private func brief(of member: PersonID?) -> TherapistPages.BriefPage { member.map(brief(only:)) ?? briefPage }

    private func brief(only member: PersonID) -> TherapistPages.BriefPage {
        let brief = view.brief
        let columns = brief.members.filter { $0.member == member }.map { column in
            var shown = self.member(column, planned: brief.planned)
            // This warning can come from what the other member wrote, so it is left out of one member's copy.
            if view.spokenGap(member, on: today) == .before { shown.spokenWarning = nil }
            return shown
        }
        return briefPage.only(columns, texts)
    }

    /// Alerts in the order in which they came. That two notes disagree reveals what the other wrote, so only the copy
    /// for all says it.
    private func alerts(of member: PersonID?) -> [String] {
        view.alerts.reversed().compactMap { alert -> String? in
            var alert = alert
            if let member {
                guard alert.place.member == member else { return nil }
                guard let own = alert.without(.notesDisagree) else { return nil }
                alert = own
            }
            let done = alertLines(alert).map { "  \($0)" }
            return (["\(dated(alert.at)): \(alertName(alert))"] + done).joined(separator: "\n")
        }
    }
}

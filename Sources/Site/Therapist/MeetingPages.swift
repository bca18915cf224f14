import Homework
import Pages

// We met, and when next; or only the next meeting, moved.
extension Handlers {
    mutating func addMeetings() {
        couple(.met, get: { $0.meeting(isHeld: true) }, post: { try await $0.met() })
        couple(.planMeeting, get: { $0.meeting(isHeld: false) }, post: { try await $0.moved() })
    }
}

extension CoupleRequest {
    fileprivate func meeting(isHeld: Bool) -> Outcome {
        let next = isHeld ? nil : view.joint.meeting
        return .page(
            TherapistPages.Met(
                action: link(isHeld ? .met : .planMeeting), back: back, date: value("date", next?.day.form ?? ""),
                time: value("time", view.joint.meeting.map(ClockWords.hour) ?? ""), none: tick("none"),
                hour: isHeld ? hour() : nil, dateError: fault("date"), timeError: fault("time"), texts))
    }

    /// The next meeting as typed; none only where that was said.
    private func sentMeeting() throws(FormFault) -> PlanMeeting {
        if form["none"] == "yes" { return PlanMeeting(at: nil, local: nil) }
        guard let meeting = try form.keeping({ $0 != "time" || !form["date"].isEmpty }).meeting(clock, now: visit.now)
        else { throw FormFault("date", "therapist.error.date") }
        return PlanMeeting(at: meeting.at, local: meeting.local)
    }

    fileprivate func met() async throws -> Outcome {
        try await perform(WeMet(at: metAt, from: try sentHour()), try sentMeeting())
        return .go(route(.couple))
    }

    fileprivate func moved() async throws -> Outcome {
        try await perform(try sentMeeting())
        return .go(route(.couple))
    }
}

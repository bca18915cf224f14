import Homework
import Pages

// Records that a meeting took place and plans the next one, or only moves the next one.
extension CoupleRequest {
    func showMet() async throws -> Outcome { meeting(isHeld: true) }

    func showPlanMeeting() async throws -> Outcome { meeting(isHeld: false) }

    fileprivate func meeting(isHeld: Bool) -> Outcome {
        let next = isHeld ? nil : view.joint.meeting
        return .page(
            TherapistPages.Met(
                action: link(isHeld ? .met : .planMeeting), back: back, date: value("date", next?.day.form ?? ""),
                time: value("time", view.joint.meeting.map(ClockWords.hour) ?? ""), none: tick("none"),
                hour: isHeld ? hour() : nil, dateError: fault("date"), timeError: fault("time"), texts))
    }

    /// The next meeting as typed; none only where the therapist said so.
    private func sentMeeting() throws(FormFault) -> PlanMeeting {
        if form["none"] == "yes" { return PlanMeeting(at: nil, local: nil) }
        guard let meeting = try form.keeping({ $0 != "time" || !form["date"].isEmpty }).meeting(clock, now: request.now)
        else { throw FormFault("date", "therapist.error.date") }
        return PlanMeeting(at: meeting.at, local: meeting.local)
    }

    func submitMet() async throws -> Outcome {
        try await perform(WeMet(at: metAt, from: try sentHour()), try sentMeeting())
        return .redirect(route(.couple))
    }

    func submitPlanMeeting() async throws -> Outcome {
        try await perform(try sentMeeting())
        return .redirect(route(.couple))
    }
}

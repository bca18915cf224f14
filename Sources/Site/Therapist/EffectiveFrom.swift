import Homework
import Pages

// The changing hour: when both will see a change.
extension CoupleRequest {
    /// 05:00 where they live.
    private static let morning: UInt16 = 5 * 60

    private func morning(of day: Day) -> Instant { clock.instant(LocalTime(day: day, minute: Self.morning)) }

    /// The morning of the next meeting's day, if it is still to come.
    private var meetingMorning: Instant? {
        view.joint.meeting.map { morning(of: $0.day) }.flatMap { $0 > visit.now ? $0 : nil }
    }

    /// Whether today's meeting has begun: they sit together, or did. Before its hour the therapist prepares.
    var isMeeting: Bool {
        guard let at = view.joint.table.planned.at, at <= visit.now else { return false }
        return mine.day(of: at) == today
    }

    /// The question when both see a change. Nothing is chosen beforehand, for the hour tells a couple who are not in the
    /// room that something was changed. Only the very first homework is there at once, so that nobody who enrols finds
    /// an empty page.
    /// - Parameter giving: whether the change is a homework that is given.
    func hour(giving: Bool = false) -> TherapistPages.EffectiveFrom {
        let isFirst = giving && view.isBeforeFirstHomework
        let meeting = meetingMorning.map(said)
        return TherapistPages.EffectiveFrom(
            meetingMorning: meeting, isPlanned: view.joint.meeting != nil, isFirst: isFirst,
            chosen: typed?["hour"] ?? (isFirst ? "now" : nil),
            morning: value("morning"), choiceError: fault("hour"), morningError: fault("morning"), texts)
    }

    /// The hour as it was sent. Without a planned meeting a morning has to be picked, unless they sit together now.
    func sentHour() throws(FormFault) -> Instant { try Self.hour(form, in: self) }

    static func hour(_ form: SubmittedForm, in couple: CoupleRequest) throws(FormFault) -> Instant {
        switch form["hour"] {
        case "now": return couple.visit.now
        case "meeting":
            guard let meetingMorning = couple.meetingMorning else { throw FormFault("hour", "therapist.error.morning") }
            return meetingMorning
        case "morning":
            guard let day = Day(form: form["morning"]) else { throw FormFault("morning", "therapist.error.date") }
            let at = couple.morning(of: day)
            if at < couple.visit.now { throw FormFault("morning", "therapist.error.morningPast") }
            try form.demandMeant("morning", from: couple.theirToday)
            return at
        default:
            let isPlanned = couple.meetingMorning != nil
            throw FormFault("hour", isPlanned ? "therapist.error.hour" : "therapist.error.morning")
        }
    }

    /// *Now, while they sit with me*, or the day and hour.
    func saidHour(_ from: Instant) -> String { from <= visit.now ? texts("therapist.hour.now") : said(from) }
}

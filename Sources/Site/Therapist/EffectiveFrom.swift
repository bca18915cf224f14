import Homework
import Pages

// The changing hour: when both members will see a change.
extension CoupleRequest {
    /// 05:00 where the couple lives.
    private static let morning: UInt16 = 5 * 60

    private func morning(of day: Day) -> Instant { clock.instant(LocalTime(day: day, minute: Self.morning)) }

    /// The morning of the next meeting's day, if it has not passed.
    private var meetingMorning: Instant? {
        view.joint.meeting.map { morning(of: $0.day) }.flatMap { $0 > request.now ? $0 : nil }
    }

    /// Whether today's meeting has begun or is over. Before its hour the therapist is only preparing.
    var isMeeting: Bool {
        guard let at = view.joint.table.planned.at, at <= request.now else { return false }
        return mine.day(of: at) == today
    }

    /// Asks when both see a change. Nothing is preselected, for the hour tells a couple who are not with the therapist
    /// that something was changed. Only the very first homework is preselected to appear at once, so that nobody who
    /// enrols finds an empty page.
    ///
    /// - Parameters:
    ///   - giving: whether the change is a homework that is given.
    ///   - draft: what was chosen on an earlier page, or on this one and refused.
    ///   - fault: what is wrong with a field.
    func hour(
        giving: Bool = false, of draft: TypedHour?, fault: (String) -> String?
    ) -> TherapistPages.EffectiveFrom {
        let isFirst = giving && view.isBeforeFirstHomework
        return TherapistPages.EffectiveFrom(
            meetingMorning: meetingMorning.map(said), isPlanned: view.joint.meeting != nil, isFirst: isFirst,
            chosen: draft.flatMap { $0.choice.isEmpty ? nil : $0.choice } ?? (isFirst ? "now" : nil),
            morning: draft?.morning ?? "", choiceError: fault("hour"), morningError: fault("morning"), texts)
    }

    /// The same question for a form that does not give homework.
    func hour() -> TherapistPages.EffectiveFrom {
        hour(of: typed.flatMap { TypedHour($0.fields) }, fault: fault)
    }

    /// The hour that the form sent.
    func sentHour() throws(FormFault) -> Instant { try instant(of: TypedHour(form)) }

    /// When both see the change. If no meeting is planned, the therapist has to pick a morning, unless the couple is
    /// with them now.
    func instant(of typed: TypedHour?) throws(FormFault) -> Instant {
        switch typed?.choice {
        case "now": return request.now
        case "meeting":
            guard let meetingMorning else { throw FormFault("hour", "therapist.error.morning") }
            return meetingMorning
        case "morning":
            guard let day = Day(form: typed?.morning ?? "") else { throw FormFault("morning", "therapist.error.date") }
            let at = morning(of: day)
            if at < request.now { throw FormFault("morning", "therapist.error.morningPast") }
            if let key = FarDay.question(about: day, isMeant: typed?.asked == typed?.morning, from: theirToday) {
                throw FormFault("morning", key)
            }
            return at
        default:
            throw FormFault("hour", meetingMorning != nil ? "therapist.error.hour" : "therapist.error.morning")
        }
    }

    /// The moment that *Meeting done* records. It is the planned hour, however late the therapist records it, so that
    /// what was written after the meeting counts as written after it. If no meeting was planned after the last one, it
    /// is now.
    var metAt: Instant {
        let last = view.lastMeeting ?? Instant(seconds: .min)
        guard let planned = view.joint.table.planned.at, planned <= request.now, planned > last else {
            return request.now
        }
        return planned
    }
}

/// The therapist's choice of when both will see the change, as typed.
struct TypedHour: Equatable, Sendable {
    var choice = ""
    var morning = ""
    /// The morning that the page asked the therapist to confirm because it is months away.
    var asked = ""
}

extension TypedHour {
    init?(_ form: SubmittedForm) {
        guard form.has("hour") || form.has("morning") else { return nil }
        self.init(choice: form["hour"], morning: form["morning"], asked: form["morning-asked"])
    }
}

extension TypedHour: WireRecord {
    mutating func fields(_ wire: inout Wire) {
        wire.field(1, &choice)
        wire.field(2, &morning)
        wire.field(3, &asked)
    }
}

/// The next meeting, as chosen or typed.
struct TypedMeeting: Equatable, Sendable {
    /// Whether the meeting that the page offered was taken.
    var isMet = false
    var date = ""
    var time = ""
    var asked = ""
    /// The date and time that the page offered, so that the meeting that is kept is the one that was read.
    var proposed = ""
}

extension TypedMeeting: WireRecord {
    mutating func fields(_ wire: inout Wire) {
        wire.field(1, &isMet)
        wire.field(2, &date)
        wire.field(3, &time)
        wire.field(4, &asked)
        wire.field(5, &proposed)
    }
}

extension SubmittedForm {
    /// The next meeting as typed; nil where the day was left empty.
    func meeting(_ clock: LocalClock, now: Instant) throws(FormFault) -> MeetingPlanned? {
        if self["date"].isEmpty, self["time"].isEmpty { return nil }
        guard let day = Day(form: self["date"]) else { throw FormFault("date", "therapist.error.date") }
        guard let local = LocalTime(day: day.form, hour: self["time"]) else {
            throw FormFault("time", "therapist.error.time")
        }
        let at = clock.instant(local)
        if at < now { throw FormFault("date", "therapist.error.date") }
        try demandMeant("date", from: clock.day(of: now))
        return MeetingPlanned(at: at, local: local)
    }
}

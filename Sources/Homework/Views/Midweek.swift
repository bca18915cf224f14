extension JointView {
    /// How long after a meeting began, or its changing hour came, a change still belongs to that sitting.
    private static let sitting = Duration.hours(3)

    /// Whether what is set was changed between meetings: both then find one sentence, without cause or time.
    ///
    /// A change is a homework that appeared or was ended, a limit that was lifted, or an open rest that was ended, each
    /// at its own hour, and only the therapist's. (A step opened or gone back to is a homework that appears; *smaller*
    /// is one that ends and one that appears.) What never came into sight, as a homework ended before its hour, is none.
    ///
    /// A change is *in mid-week* when its hour has come and is none of a meeting's:
    /// - it lies more than three hours after the last meeting began, and is not within three hours from that meeting's
    ///   changing hour;
    /// - it does not lie on the day of the meeting now planned, whose morning is that meeting's changing hour;
    /// - it lies more than three hours after the first homework there ever was: what is given in one sitting with the
    ///   first finds nothing that it could change.
    ///
    /// So the next meeting held ends the sentence, and moving a meeting brings no change about. While everything rests
    /// for both to see, nothing is in sight that could have changed.
    package var isChangedInMidweek: Bool { !isResting && changes.contains { isMidweek($0) } }

    /// The hours at which what both see became another by the therapist's act.
    private var changes: [Instant] {
        table.homework.flatMap(\.changes) + table.limits.values.compactMap(\.ending)
            + [table.rest.ending].compactMap { $0 }
    }

    private func isMidweek(_ hour: Instant) -> Bool {
        guard hour <= now, let first = table.homework.compactMap(\.appearing).min(), hour > first + Self.sitting else {
            return false
        }
        if isOnPlannedDay(hour) { return false }
        // A meeting counts from its changing hour: that it was noted is nobody's to see before.
        guard let last = table.meetings.last(where: { $0.from <= now }) else { return true }
        let isItsHour = last.from <= hour && hour <= last.from + Self.sitting
        return hour > last.at + Self.sitting && !isItsHour
    }

    /// The day as the couple's clock counts it; where that clock is put forward or back on it, an hour longer.
    private func isOnPlannedDay(_ hour: Instant) -> Bool {
        guard let at = table.planned.at else { return false }
        let midnight = at + .minutes(-Int64(table.planned.local?.minute ?? 0))
        return midnight <= hour && hour < midnight + .days(1)
    }
}

extension HomeworkState {
    /// When it came into sight; nil for one that was ended or closed before.
    fileprivate var appearing: Instant? {
        if let closing, closing <= assignment.from { return nil }
        return assignment.from
    }

    /// When it came, and when the therapist ended it, if no meeting had closed it by then.
    fileprivate var changes: [Instant] {
        guard let appearing else { return [] }
        return [appearing] + (ending == closing ? [ending].compactMap { $0 } : [])
    }
}

extension JointView {
    /// How long after a meeting began, or after its changing hour, a change still belongs to that meeting.
    private static let sitting = Duration.hours(3)

    /// Whether homework was changed between meetings. Both members are then shown one sentence, without cause or time.
    ///
    /// A change is a homework that appeared or was ended, a limit that was lifted, or a pause that was ended: each at
    /// its own hour, and only by the therapist. (A step that is opened or gone back to is a homework that appears; an
    /// easier form is one that ends and one that appears.) A homework that ended before its hour never appeared, so it
    /// is no change.
    ///
    /// A change is between meetings when its hour has come and it belongs to no meeting:
    /// - It is more than three hours after the last meeting began, and more than three hours from that meeting's
    ///   changing hour.
    /// - It is not on the day of the meeting now planned, whose morning is that meeting's changing hour.
    /// - It is more than three hours after the first homework there ever was: what is given together with the first
    ///   changes nothing.
    ///
    /// So the sentence disappears with the next meeting held, and moving a meeting does not cause it. While homework is
    /// paused for both, nothing is visible that could have changed.
    package var isChangedInMidweek: Bool { !isResting && changes.contains { isMidweek($0) } }

    /// The hours at which the therapist changed what both members see.
    private var changes: [Instant] {
        table.homework.flatMap(\.changes) + table.limits.values.compactMap(\.ending)
            + [table.rest.ending].compactMap { $0 }
    }

    private func isMidweek(_ hour: Instant) -> Bool {
        guard hour <= now, let first = table.homework.compactMap(\.appearing).min(), hour > first + Self.sitting else {
            return false
        }
        if isOnPlannedDay(hour) { return false }
        // A meeting counts from its changing hour, because nobody may see before it that the meeting was recorded.
        guard let last = table.meetings.last(where: { $0.from <= now }) else { return true }
        let isItsHour = last.from <= hour && hour <= last.from + Self.sitting
        return hour > last.at + Self.sitting && !isItsHour
    }

    /// Whether the hour is on the day of the planned meeting, by the couple's clock. On a day on which that clock
    /// changes, an hour more counts.
    private func isOnPlannedDay(_ hour: Instant) -> Bool {
        guard let at = table.planned.at else { return false }
        let midnight = at + .minutes(-Int64(table.planned.local?.minute ?? 0))
        return midnight <= hour && hour < midnight + .days(1)
    }
}

extension HomeworkState {
    /// When it became visible; nil for one that was ended or closed before.
    fileprivate var appearing: Instant? {
        if let closing, closing <= assignment.from { return nil }
        return assignment.from
    }

    /// When it became visible, and when the therapist ended it, if no meeting had closed it by then.
    fileprivate var changes: [Instant] {
        guard let appearing else { return [] }
        return [appearing] + (ending == closing ? [ending].compactMap { $0 } : [])
    }
}

/// One practice on a member's desk: how it was given, how far it is open, and the times that were noted.
///
/// The rules about places stand here, so that every page and every act offers the same ones. A place is offered only
/// inside the range that the therapist opened, after enough easy times at each place before it, and while neither it
/// nor a lower one rests.
package struct PracticeState: Sendable, Equatable {
    package let assignment: Assignment
    package private(set) var settings: PracticeSettings
    /// In the order in which they were noted.
    package private(set) var times: [PracticeLog] = []
    package private(set) var ended: Instant?
    /// The lowest place that rests until the therapist sets the practice anew; nil while none rests.
    package private(set) var resting: UInt64?
    /// How often the last times at each place were stopped in a row, since the practice was set.
    private var stops: [UInt64: Int] = [:]
    /// The place of the last time, where that was stopped and the practice was not set since.
    private var stoppedAt: UInt64?

    init?(_ assignment: Assignment) {
        guard let settings = assignment.practice else { return nil }
        (self.assignment, self.settings) = (assignment, settings)
    }

    package var id: AssignmentID { assignment.id }

    /// Whether it can be practised at this moment.
    package func isOpen(at now: Instant) -> Bool { assignment.from <= now && ended.map { now < $0 } ?? true }

    /// The highest place that is offered; 0 while every place rests.
    package var top: UInt64 {
        var top = settings.start
        while top < settings.opened, isEased(top) { top += 1 }
        return min(top, resting.map { $0 - 1 } ?? top, stoppedAt ?? top)
    }

    /// The place of the last time, or a lower one where that is not offered any more; nil while every place rests.
    /// Nothing is ever proposed above it: going up is the person's own wish.
    package var usual: UInt64? {
        guard top > 0 else { return nil }
        return min(times.last?.place ?? 1, top)
    }

    /// Whether the last times at a place were easy, as many as the rule asks for.
    private func isEased(_ place: UInt64) -> Bool {
        let last = times.filter { $0.place == place }.suffix(Int(settings.rule.easyTimes))
        return last.count == Int(settings.rule.easyTimes)
            && last.allSatisfy { !$0.isStopped && $0.level.map { $0 <= settings.rule.easy } ?? false }
    }

    mutating func set(_ new: PracticeSettings) { (settings, resting, stops, stoppedAt) = (new, nil, [:], nil) }

    /// All places rest after a restore from a backup: how the last times went may be lost.
    mutating func restore() { resting = 1 }

    mutating func end(_ at: Instant) { ended = min(ended ?? at, at) }

    /// A place rests after an answer at or above the rule's limit, and after two stopped times in a row (R22).
    mutating func note(_ log: PracticeLog) {
        times.append(log)
        stoppedAt = log.isStopped ? log.place : nil
        stops[log.place] = log.isStopped ? (stops[log.place] ?? 0) + 1 : 0
        let isStrong = log.level.map { $0 >= settings.rule.stopAt } ?? false
        if isStrong || (stops[log.place] ?? 0) >= 2 { resting = min(resting ?? log.place, log.place) }
    }
}

/// How far a day that somebody typed lies from today. A slip of the finger in the year would else be taken, and nobody
/// would see it: the page says a day and a month.
package enum DayReach: Sendable, Equatable {
    case near
    /// About so many months away, before or after: asked about once.
    case far(months: Int)
    /// Further than anybody plans or looks back: refused.
    case absurd

    package init(_ day: Day, from today: Day) {
        let days = abs(Int(day.number) - Int(today.number))
        switch days {
        case ...92: self = .near
        case ...Self.furthest: self = .far(months: (days * 12 + 182) / 365)
        default: self = .absurd
        }
    }

    /// Two years, in days.
    package static let furthest = 731
}

extension JointView {
    /// Refuses an hour for later that has passed, or that nobody can have meant.
    func demandToCome(_ hour: Instant) throws(Refusal) {
        if hour < now { throw .past }
        // A day more than the pages refuse: the day's last hour, on a clock far from here, is still that day.
        if hour > now + .days(Int64(DayReach.furthest) + 2) { throw .tooFar }
    }
}

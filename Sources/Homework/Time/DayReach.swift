/// How far a typed day is from today. A mistyped year would otherwise go unnoticed, since pages show a day and a month.
package enum DayReach: Sendable, Equatable {
    case near
    /// This many months away, before or after. The page asks once whether it is meant.
    case far(months: Int)
    /// Further away than anybody plans or looks back. It is refused.
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
        // One day more than the pages accept: on a clock far from here, the day's last hour still belongs to that day.
        if hour > now + .days(Int64(DayReach.furthest) + 2) { throw .tooFar }
    }
}

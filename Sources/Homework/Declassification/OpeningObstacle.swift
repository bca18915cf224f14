/// One reason why a step cannot be opened: one case for each requirement of law L1.
package enum OpeningObstacle: Hashable, Sendable {
    /// The couple has no members.
    case nobodySeated
    /// This member has not said ready for this step or a higher one, or said so too long ago or before an alert.
    case notReady(PersonID)
    /// The therapist has not spoken with this member alone since their card and the latest urgent alert, or heard
    /// something that speaks against it.
    case notSpokenAlone(PersonID)
    case cautionsUnread
    /// An urgent alert has not been dealt with.
    case alertOpen
    /// Homework is paused for both.
    case resting
    /// The step is not above the present one.
    case notUp
    /// A journal is damaged, or was written by a newer version of the program.
    case unreadable
}

extension TherapistView {
    /// Every possible obstacle for this couple, in the order in which a page lists them.
    package var possibleObstacles: [OpeningObstacle] {
        let members = joint.seats.members.map(\.member)
        return (members.isEmpty ? [.nobodySeated] : []) + members.map { .notReady($0) }
            + members.map { .notSpokenAlone($0) } + [.cautionsUnread, .alertOpen, .resting, .notUp, .unreadable]
    }

    /// What prevents the step from being opened now; empty when nothing does.
    ///
    /// - Parameter from: the hour from which both members would see it.
    package func obstacles(
        to step: Step, of exercise: String, version: UInt64, from: Instant
    ) -> [OpeningObstacle] {
        possibleObstacles.filter { obstacle in
            switch obstacle {
            case .nobodySeated: true
            case .notReady(let member): !readiness(member, for: step).isReady
            case .notSpokenAlone(let member): !isAnswered(member)
            case .cautionsUnread: !areCautionsRead(exercise, version: version)
            case .alertOpen: flags.contains { $0.level == .red }
            case .resting: joint.table.rest.holds(at: now) || joint.table.rest.holds(at: from)
            case .notUp: highest(step.programme).map { step.number <= $0 } ?? false
            case .unreadable: integrity != .intact
            }
        }
    }
}

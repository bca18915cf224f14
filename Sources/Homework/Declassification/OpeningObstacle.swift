/// What stands against opening a step, one case for each thing law L1 asks.
package enum OpeningObstacle: Hashable, Sendable {
    /// Nobody sits at the table.
    case nobodySeated
    /// This member has not said ready for this step or a higher one, or said so too long ago or before an alert.
    case notReady(PersonID)
    /// This member was not spoken with alone since the card and the latest urgent alert, with nothing speaking against it.
    case notSpokenAlone(PersonID)
    case cautionsUnread
    /// An urgent alert has not been dealt with.
    case alertOpen
    /// Everything rests, for both to see.
    case resting
    /// The step is not above the present one.
    case notUp
    /// A journal is damaged, or was written by a newer version of the program.
    case unreadable
}

extension TherapistView {
    /// Everything that can stand against an opening for this couple, in the order in which a page lists it.
    package var possibleObstacles: [OpeningObstacle] {
        let members = joint.seats.members.map(\.member)
        return (members.isEmpty ? [.nobodySeated] : []) + members.map { .notReady($0) }
            + members.map { .notSpokenAlone($0) } + [.cautionsUnread, .alertOpen, .resting, .notUp, .unreadable]
    }

    /// What stands against opening a step now; empty when it may be opened.
    ///
    /// - Parameter from: the hour from which both would find it.
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

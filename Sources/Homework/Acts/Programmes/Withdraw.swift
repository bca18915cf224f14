/// Withdraws one thing that is set for a later hour, before anybody could see it: a message, a homework without a
/// programme, the end of a limit or of a pause, the end of care. It is then as if it had never been set.
///
/// The move of a programme cannot be withdrawn: another homework ends with it, and readiness statements are used up.
package struct Withdraw: TherapistAct {
    package let what: What

    package enum What: Hashable, Sendable {
        case word(EntryID)
        case homework(AssignmentID)
        case limitLifted(Limit)
        case restEnded
        case careEnd
    }

    package init(_ what: What) { self.what = what }

    package func decide(_ view: TherapistView) throws(Refusal) -> TherapistChanges {
        let table = view.joint.table
        var changes = TherapistChanges()
        switch what {
        case .word(let id):
            guard let word = table.words.first(where: { $0.id == id }) else { return changes }
            try view.demandLater(word.word.from)
            changes.table = [.messagesWithdrawn(MessagesWithdrawn(from: view.now, only: id))]
        case .homework(let assignmentID):
            guard let assignment = view.standing.first(where: { $0.assignment.id == assignmentID })?.assignment else {
                return changes
            }
            guard assignment.step == nil else { throw .wrongShape }
            try view.demandLater(assignment.from)
            changes.table = [.ended(Ended(assignmentID: assignmentID, from: view.now))]
        case .limitLifted(let limit):
            guard let ending = table.limits[limit]?.ending else { return changes }
            try view.demandLater(ending)
            changes.ownerless = [.limitAdded(LimitAdded(limit: limit))]
        case .restEnded:
            guard let ending = table.rest.ending else { return changes }
            try view.demandLater(ending)
            changes.ownerless = [.rested(Rested())]
        case .careEnd:
            guard let end = table.careEnd else { return changes }
            try view.demandLater(end)
            changes.table = [.careEndWithdrawn(CareEndWithdrawn(at: view.now))]
        }
        return changes
    }
}

extension TherapistView {
    fileprivate func demandLater(_ hour: Instant) throws(Refusal) { if hour <= now { throw .past } }
}

extension Coming {
    /// What withdraws this; nil for what replaces something else, and for the end of a homework.
    package var withdrawal: Withdraw.What? {
        switch what {
        case .word(let id, _): .word(id)
        case .assignment(let assignment): assignment.step == nil ? .homework(assignment.id) : nil
        case .limitLifted(let limit): .limitLifted(limit)
        case .restEnded: .restEnded
        case .careEnds: .careEnd
        case .ended: nil
        }
    }
}

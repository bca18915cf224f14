/// Pauses the homework for everybody at the table at once. The entry is the same as a member's own pause, so nobody can
/// tell who made it. It also cancels an end of the pause that was set for later.
package struct RestCouple: TherapistAct {
    package init() {}

    package func decide(_ view: TherapistView) throws(Refusal) -> TherapistChanges {
        var changes = TherapistChanges()
        if !view.joint.table.rest.isLasting { changes.ownerless = [.rested(Rested())] }
        return changes
    }
}

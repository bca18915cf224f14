/// Pauses the homework for everybody at the table, at once: shown as the pause that a member can make, so nobody can tell
/// whose it was. A later end of a pause that was set is taken back by it.
package struct RestCouple: TherapistAct {
    package init() {}

    package func decide(_ view: TherapistView) throws(Refusal) -> TherapistChanges {
        var changes = TherapistChanges()
        if !view.joint.table.rest.isLasting { changes.ownerless = [.rested(Rested())] }
        return changes
    }
}

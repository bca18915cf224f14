/// Pauses the homework for everybody at the table, at once: shown as the pause that a member can make, so nobody can tell
/// whose it was. A later end of a pause that was set is taken back by it.
package struct RestCouple: TherapistAct {
    package init() {}

    package func decide(_ view: TherapistView) throws(Refusal) -> TherapistWords {
        var words = TherapistWords()
        if !view.joint.table.rest.isLasting { words.ownerless = [.rested(Rested())] }
        return words
    }
}

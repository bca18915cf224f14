/// Removes one copy of a member's own note for good. The therapist still has the note itself.
package struct RemoveCopy: PrivateAct {
    package let number: Int64

    package init(number: Int64) { self.number = number }

    package func decide(_ view: PartnerView) -> PartnerChanges {
        var changes = PartnerChanges()
        if view.drawer.copies.contains(where: { $0.number == number }) { changes.remove(drawer: number) }
        return changes
    }
}

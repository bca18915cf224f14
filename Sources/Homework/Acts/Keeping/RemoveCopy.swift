/// Removes one copy of one's own note, for good. What the therapist was sent stays with the therapist.
package struct RemoveCopy: PrivateAct {
    package let number: Int64

    package init(number: Int64) { self.number = number }

    package func decide(_ view: PartnerView) -> PartnerChanges {
        var changes = PartnerChanges()
        if view.drawer.copies.contains(where: { $0.number == number }) { changes.remove(drawer: number) }
        return changes
    }
}

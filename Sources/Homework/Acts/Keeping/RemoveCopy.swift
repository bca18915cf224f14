/// Removes one copy of a member's own note for good. The therapist still has the note itself.
package struct RemoveCopy: OwnAct {
    package let number: Int64

    package init(number: Int64) { self.number = number }

    package func decide(_ view: PartnerView) -> PartnerWords {
        var words = PartnerWords()
        if view.drawer.copies.contains(where: { $0.number == number }) { words.remove(drawer: number) }
        return words
    }
}

package import Homework

/// Where an entry belongs. It opens nowhere else.
package struct EntryContext: Hashable, Sendable {
    package let space: SpaceID
    /// The epoch of the space's key.
    package let epoch: UInt32
    /// The entry's number in its journal.
    package let number: Int64
    package let id: EntryID

    package init(space: SpaceID, epoch: UInt32, number: Int64, id: EntryID) {
        self.space = space
        self.epoch = epoch
        self.number = number
        self.id = id
    }

    func associatedData(_ kind: SealingKind) -> AssociatedData {
        var associatedData = AssociatedData(kind)
        associatedData.add(space)
        associatedData.add(epoch)
        associatedData.add(number)
        associatedData.add(id)
        return associatedData
    }
}

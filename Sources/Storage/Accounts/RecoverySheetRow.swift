package import Homework

/// A therapist's recovery sheet: the person's key wrapped under a code that is printed on paper and stored nowhere.
/// Each person has one at most.
package struct RecoverySheetRow: Hashable, Sendable {
    package let person: PersonID
    /// The hash of the sheet's code that finds it.
    package let lookup: Hash32
    /// The person's key.
    package let wrap: [UInt8]
    /// The person's epoch when the sheet was made. The wrap is bound to it.
    package let epoch: UInt32
    /// Whether the therapist has said that the paper is put away.
    package var isPutAway: Bool

    package init(person: PersonID, lookup: Hash32, wrap: [UInt8], epoch: UInt32, isPutAway: Bool = false) {
        self.person = person
        self.lookup = lookup
        self.wrap = wrap
        self.epoch = epoch
        self.isPutAway = isPutAway
    }
}

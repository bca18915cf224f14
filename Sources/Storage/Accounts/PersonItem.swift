/// What is stored of a person beside the row, sealed, one item of each kind. It is removed with the person.
package enum PersonItem: UInt8, Hashable, Sendable, CaseIterable {
    // The database stores these numbers, so they are never reused.
    /// A therapist's second factor, under the pepper.
    case secondFactor = 1
    /// A therapist's last sign-ins, under a key of the person's own.
    case signIns = 2
}

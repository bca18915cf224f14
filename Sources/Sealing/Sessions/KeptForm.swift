package import Homework

/// What is kept for a while outside the journals: mostly what somebody typed, until they see it once more.
package enum KeptForm {
    /// Why it is kept. What was sealed for one purpose opens for no other.
    package enum Purpose: Hashable, Sendable, CaseIterable {
        /// The session was locked. Sealed under a fresh key that only a short-lived cookie holds.
        case held
        /// It was refused, or the next page shows it. Sealed under the session's secret, for one showing.
        case waiting
        /// The answer to a form at the entrance, for the same form sent again. Sealed under a key that only that form
        /// can make.
        case answer
        /// A mark on the session, under its secret.
        case running
        /// The name that somebody with a card asks for, in a cookie of their browser. Sealed under the server's key.
        case calledWish
        /// What everybody may read on the Help page. Sealed under the server's key.
        case helpText
        /// Homework in preparation, in the hidden field of a therapist's form; under the server's key.
        case draft
        /// The device that a browser carries over to the home screen, under a key that the server makes from six figures.
        case carried

        var kind: SealingKind {
            switch self {
            case .held: .heldForm
            case .waiting: .waitingForm
            case .answer: .answer
            case .running: .running
            case .calledWish: .calledWish
            case .helpText: .helpText
            case .draft: .draft
            case .carried: .carriedDevice
            }
        }
    }

    /// Seals a form of at most 256 KiB for its writer. `key` has 32 bytes: fresh ones, or the session's secret.
    package static func seal(
        _ form: Secret, under key: Secret, for person: PersonID, purpose: Purpose
    ) throws(SealingError) -> [UInt8] {
        guard key.count == 32 else { throw .unusableKey }
        return try Box.seal(
            Padding.pad(form, to: Padding.forms), using: key.derived("kept form"), at: associatedData(person, purpose),
            head: Head.bytes(purpose.kind))
    }

    /// Opens for the same person and purpose only.
    package static func open(
        _ blob: [UInt8], with key: Secret, for person: PersonID, purpose: Purpose
    ) throws(SealingError) -> Secret {
        guard key.count == 32 else { throw .unusableKey }
        try Head.check(blob, is: purpose.kind)
        return try Box.open(
            blob, using: key.derived("kept form"), at: associatedData(person, purpose), read: Padding.unpad)
    }

    private static func associatedData(_ person: PersonID, _ purpose: Purpose) -> [UInt8] {
        var associatedData = AssociatedData(purpose.kind)
        associatedData.add(person)
        return associatedData.bytes
    }
}

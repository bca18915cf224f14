package import Homework

/// What is kept for a while beside the journals: mostly what was typed, until its writer sees it once more.
package enum KeptForm {
    /// Why it is kept; what was kept for one opens for no other.
    package enum Purpose: Hashable, Sendable, CaseIterable {
        /// It met a lock; sealed under a fresh key that only a short-lived cookie holds.
        case held
        /// It was refused, or its next page shows it; sealed under the session's secret for one showing.
        case waiting
        /// A door's answer, for the same form sent again; sealed under what only that form can make again.
        case answer
        /// A mark on the session, under its secret.
        case running
        /// The wish for a name, in the browser of whoever holds a card; under the server's key.
        case calledWish
        /// What everybody may read on the page *Help*; under the server's key.
        case helpText
        /// Homework in preparation, in the hidden field of a therapist's form; under the server's key.
        case draft

        var kind: SealingKind {
            switch self {
            case .held: .heldForm
            case .waiting: .waitingForm
            case .answer: .answer
            case .running: .running
            case .calledWish: .calledWish
            case .helpText: .helpText
            case .draft: .draft
            }
        }
    }

    /// Seals a form of at most 256 KiB for its writer; `key` is 32 bytes, fresh or the session's secret.
    package static func seal(
        _ form: Secret, under key: Secret, for person: PersonID, purpose: Purpose
    ) throws(SealingError) -> [UInt8] {
        guard key.count == 32 else { throw .unusableKey }
        return try Box.seal(
            Padding.pad(form, to: Padding.forms), using: key.derived("kept form"), at: place(person, purpose),
            head: Head.bytes(purpose.kind))
    }

    /// Opens for the same person and purpose only.
    package static func open(
        _ blob: [UInt8], with key: Secret, for person: PersonID, purpose: Purpose
    ) throws(SealingError) -> Secret {
        guard key.count == 32 else { throw .unusableKey }
        try Head.check(blob, is: purpose.kind)
        return try Box.open(
            blob, using: key.derived("kept form"), at: place(person, purpose), read: Padding.unpad)
    }

    private static func place(_ person: PersonID, _ purpose: Purpose) -> [UInt8] {
        var place = Place(purpose.kind)
        place.add(person)
        return place.bytes
    }
}

package import Homework

/// What an enrolment card carries, as opaque bytes under the card's code. For half an hour it can be opened with spoken
/// words too.
package enum SealedCard {
    /// Seals the card's content for one person, padded to a size class.
    package static func seal(
        _ content: Secret, under code: EnrolmentCode, for person: PersonID
    ) throws(SealingError) -> [UInt8] {
        try Box.seal(
            Padding.pad(content), using: code.wrapKey, at: associatedData(.card, person), head: Head.bytes(.card))
    }

    /// Opens it with the code from the card.
    package static func open(
        _ blob: [UInt8], with code: EnrolmentCode, for person: PersonID
    ) throws(SealingError) -> Secret {
        try Head.check(blob, is: .card)
        return try Box.open(blob, using: code.wrapKey, at: associatedData(.card, person), read: Padding.unpad)
    }

    static func associatedData(_ kind: SealingKind, _ person: PersonID) -> [UInt8] {
        var associatedData = AssociatedData(kind)
        associatedData.add(person)
        return associatedData.bytes
    }
}

/// The same content under four generated words, for a telephone or video call.
///
/// The words have 44 bits, behind scrypt and pepper. The caller removes it after 30 minutes or five wrong tries.
package struct SpokenCard: Sendable {
    private let box: PasswordBox
    private let gate: ScryptGate

    /// The spoken form of one person's card.
    package init(person: PersonID, pepper: Pepper, gate: ScryptGate = .shared) {
        box = PasswordBox(
            kind: .spokenCard, associatedData: SealedCard.associatedData(.spokenCard, person), pepper: pepper,
            cost: .words, inHand: nil)
        self.gate = gate
    }

    /// Seals the card's content under the words that are read out.
    package func seal(
        _ content: Secret, under words: String, random: some RandomSource
    ) async throws(SealingError) -> [UInt8] {
        try await box.seal(
            Padding.pad(content), under: TypedWords.secret(words), random: random, turn: try gate.turn(.known))
    }

    /// Opens it with the words as typed. The caller first takes the turn and then counts the try durably, both before
    /// calling.
    package func open(
        _ blob: [UInt8], with words: String, turn: ScryptTurn
    ) async throws(SealingError) -> Secret {
        let padded = try await box.open(blob, with: TypedWords.secret(words), turn: turn)
        return try padded.withBytes { bytes throws(SealingError) in try Padding.unpad(bytes) }
    }

    /// A blob that no words open. It is tried where no card waits, so that the answer takes as long as where one does.
    package static func decoy(random: some RandomSource) -> [UInt8] {
        Head.bytes(.spokenCard) + [ScryptCost.words.log2] + random.bytes(16 + Box.overhead + Padding.classes[2])
    }
}

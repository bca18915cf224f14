package import Homework

/// A person's secret under words that the person keeps. It is stored as one blob in the person's row.
package struct PassphraseWrap: Sendable {
    private let box: PasswordBox
    private let gate: ScryptGate

    /// The wrap of one person at one epoch; the epoch goes up when new words are made.
    package init(person: PersonID, epoch: UInt32, pepper: Pepper, gate: ScryptGate = .shared) {
        var associatedData = AssociatedData(.wordWrap)
        associatedData.add(person)
        associatedData.add(epoch)
        box = PasswordBox(
            kind: .wordWrap, associatedData: associatedData.bytes, pepper: pepper, cost: .words, inHand: nil)
        self.gate = gate
    }

    /// Wraps the person's secret; takes as long as one sign-in.
    package func seal(
        _ person: PersonSecret, under words: String, random: some RandomSource
    ) async throws(SealingError) -> [UInt8] {
        try await box.seal(person.secret, under: TypedWords.secret(words), random: random, turn: try gate.turn(.known))
    }

    /// Opens it with the words as typed: `notOpened` for wrong words, `unacceptableCost` for a weakened row. The caller
    /// first takes the turn and then counts the try.
    package func open(
        _ blob: [UInt8], with words: String, turn: ScryptTurn
    ) async throws(SealingError) -> PersonSecret {
        try PersonSecret(try await box.open(blob, with: TypedWords.secret(words), turn: turn))
    }

    /// A blob that no words open. It is tried for a name that nobody has, so that the answer takes as long as for a
    /// name that exists.
    package static func decoy(random: some RandomSource) -> [UInt8] {
        Head.bytes(.wordWrap) + [ScryptCost.words.log2] + random.bytes(16 + Box.overhead + 32)
    }
}

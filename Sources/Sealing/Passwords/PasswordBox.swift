import Crypto
import Homework

/// A box whose key comes from something a person types, stretched by scrypt and bound to the pepper.
///
/// Stored are suite, kind, cost, 16 bytes of salt, and the box. Cost and salt are part of the associated data.
struct PasswordBox: Sendable {
    static let headCount = Head.count + 1 + 16

    let kind: SealingKind
    let associatedData: [UInt8]
    let pepper: Pepper
    /// What a new box costs to try; no stored one may cost less.
    let cost: ScryptCost
    /// What is required besides the typed password: a device's secret, or nothing.
    let inHand: Secret?

    func seal(
        _ content: Secret, under password: Secret, random: some RandomSource, turn: ScryptTurn
    ) async throws(SealingError) -> [UInt8] {
        let salt = random.bytes(16)
        let head = Head.bytes(kind) + [cost.log2] + salt
        let key = try await key(from: password, salt: salt, cost: cost, turn: turn)
        return try Box.seal(content, using: key, at: associatedData + head, head: head)
    }

    func open(_ blob: [UInt8], with password: Secret, turn: ScryptTurn) async throws(SealingError) -> Secret {
        try Head.check(blob, is: kind)
        guard blob.count > Self.headCount + Box.overhead else { throw .malformed }
        let cost = try ScryptCost(stored: blob[Head.count], floor: cost)
        let head = Array(blob[..<Self.headCount])
        let key = try await key(from: password, salt: Array(head[(Head.count + 1)...]), cost: cost, turn: turn)
        return try Box.open(blob, after: Self.headCount, using: key, at: associatedData + head)
    }

    private func key(
        from password: Secret, salt: [UInt8], cost: ScryptCost, turn: ScryptTurn
    ) async throws(SealingError) -> SymmetricKey {
        let stretched = try await turn.run { () throws(SealingError) in try cost.stretch(password, salt: salt) }
        let material = inHand.map { $0.followed(by: stretched) } ?? stretched
        return material.derived("password", associatedData, salt: pepper.secret)
    }
}

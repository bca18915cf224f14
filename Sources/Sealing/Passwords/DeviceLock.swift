package import Homework

/// 32 random bytes that one device keeps in a cookie. Together with six digits they sign that person in on it.
package struct DeviceSecret: Sendable {
    /// What the cookie holds.
    package let secret: Secret

    /// A new device.
    package init(random: some RandomSource) { secret = random.secret() }

    /// Reads a cookie; nil unless it has 32 bytes.
    package init?(_ secret: Secret) {
        guard secret.count == 32 else { return nil }
        self.secret = secret
    }

    /// The key of the lock's row in the database. It says nothing about the secret.
    package var lookup: [UInt8] { secret.mark("device id") }

    /// The key of the row with this device's one pending form.
    package var heldLookup: [UInt8] { secret.mark("held form") }
}

/// A person's secret under the device's secret, six digits and the pepper: all three are required.
///
/// A million digits are quickly tried. What protects them is that no server stores the device's secret. Their derivation
/// is therefore a cheaper one than that of words.
package struct DeviceLock: Sendable {
    private let box: PasswordBox
    private let gate: ScryptGate

    /// The lock of one person on one device.
    ///
    /// - Parameter cost: what a new lock costs to try, and the least a stored one may cost.
    package init(
        person: PersonID, device: DeviceSecret, pepper: Pepper, cost: ScryptCost = .digits, gate: ScryptGate = .shared
    ) {
        var associatedData = AssociatedData(.deviceLock)
        associatedData.add(person)
        associatedData.add(device.lookup)
        box = PasswordBox(
            kind: .deviceLock, associatedData: associatedData.bytes, pepper: pepper, cost: cost, inHand: device.secret)
        self.gate = gate
    }

    /// Locks the person's secret for this device.
    package func seal(
        _ person: PersonSecret, under digits: Digits, random: some RandomSource
    ) async throws(SealingError) -> [UInt8] {
        try await box.seal(person.secret, under: digits.secret, random: random, turn: try gate.turn(.known))
    }

    /// Opens it with the digits. The caller first takes the turn and then counts the try durably, both before calling.
    package func open(
        _ blob: [UInt8], with digits: Digits, turn: ScryptTurn
    ) async throws(SealingError) -> PersonSecret {
        try PersonSecret(try await box.open(blob, with: digits.secret, turn: turn))
    }
}

/// Six digits, chosen by a person, that open one device only.
package struct Digits: Sendable {
    let secret: Secret

    /// Takes exactly six decimal digits of any script; spaces around and between do not count.
    package init?(typed: String) {
        let typed = typed.unicodeScalars.filter { !$0.properties.isWhitespace }
        let values = typed.compactMap { $0.properties.numericType == .decimal ? $0.properties.numericValue : nil }
        guard typed.count == 6, values.count == 6 else { return nil }
        secret = Secret(copying: values.map { UInt8(ascii: "0") + UInt8($0) })
    }
}

import Crypto

/// The 160 bits that a therapist's app and this program share. Every 30 seconds they make another six digits (RFC 6238
/// with HMAC-SHA-1, which is what every such app can do).
package struct OneTimeCodes: Sendable {
    private static let count = 20
    private static let seconds: Int64 = 30
    /// One step before and one after the present one are accepted, for a clock that is a little wrong.
    private static let skew: Int64 = 1

    package let secret: Secret

    /// A new secret.
    package init(random: some RandomSource) { secret = random.secret(Self.count) }

    /// Nil unless there are 20 bytes.
    package init?(_ secret: Secret) {
        guard secret.count == Self.count else { return nil }
        self.secret = secret
    }

    /// The time step of a moment, in seconds since 1970.
    package static func step(at seconds: Int64) -> Int64 {
        let (quotient, rest) = seconds.quotientAndRemainder(dividingBy: Self.seconds)
        return rest < 0 ? quotient - 1 : quotient
    }

    /// The six digits of one step (RFC 4226).
    package func code(at step: Int64) -> UInt32 {
        let mac = withUnsafeBytes(of: step.bigEndian) {
            Array(HMAC<Insecure.SHA1>.authenticationCode(for: Array($0), using: secret.symmetricKey))
        }
        let offset = Int(mac[19] & 0x0F)
        let word = mac[offset..<offset + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        return (word & 0x7FFF_FFFF) % 1_000_000
    }

    /// The step that these digits belong to, if it is near the present one and later than the last one used; nil for
    /// wrong digits, and for digits that were used before.
    package func step(of typed: Digits, at seconds: Int64, after last: Int64) -> Int64? {
        let now = Self.step(at: seconds)
        let value = typed.secret.withBytes { $0.reduce(UInt32(0)) { $0 * 10 + UInt32($1 - UInt8(ascii: "0")) } }
        // Each step is tried, so the time does not tell which one it was.
        return (now - Self.skew...now + Self.skew).reduce(nil) { found, step in
            code(at: step) == value && step > last ? step : found
        }
    }

    /// The secret in letters, for an app that cannot scan: RFC 4648's base 32 in groups of four.
    package var letters: String {
        let symbols = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
        let bytes = secret.withBytes { Array($0) }
        let letters: [Character] = (0..<Self.count * 8 / 5).map { place in
            var value = 0
            for bit in place * 5..<place * 5 + 5 {
                value = value << 1 | Int(bytes[bit / 8] >> UInt8(7 - bit % 8) & 1)
            }
            return symbols[value]
        }
        return stride(from: 0, to: letters.count, by: 4).map { String(letters[$0..<$0 + 4]) }.joined(separator: " ")
    }
}

/// One of ten codes on paper that stand in for the app, each once.
package struct SpareCode: Sendable {
    private static let symbolCount = 8

    private let secret: Secret

    package init(random: some RandomSource) { secret = random.secret(5) }

    /// Reads what was typed, as a card's code is read; nil for another number of symbols.
    package init?(typed: String) {
        guard var bytes = Crockford.decode(typed, count: Self.symbolCount) else { return nil }
        secret = Secret(wiping: &bytes)
    }

    /// *7Q2M-K3F9*
    package var printed: String {
        let symbols = Crockford.encode(secret.withBytes { Array($0) }, count: Self.symbolCount)
        return "\(symbols.prefix(4))-\(symbols.suffix(4))"
    }

    /// What is stored of it: 16 bytes that only the pepper can make.
    package func mark(_ pepper: Pepper, of person: [UInt8]) -> [UInt8] {
        Array(pepper.key(.secondFactors).code("spare code", person, then: secret).prefix(16))
    }
}

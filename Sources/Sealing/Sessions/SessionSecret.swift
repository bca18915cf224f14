import Crypto

/// 32 random bytes in the session's cookie, and nowhere else.
package struct SessionSecret: Sendable {
    /// What the cookie holds.
    package let secret: Secret

    /// A new session.
    package init(random: some RandomSource) { secret = random.secret() }

    /// Reads a cookie; nil unless it has 32 bytes.
    package init?(_ secret: Secret) {
        guard secret.count == 32 else { return nil }
        self.secret = secret
    }

    /// The key of the session's row in the database.
    package var lookup: [UInt8] { secret.mark("session id") }

    /// Every form of this session carries it. A form without it is forged.
    package var formToken: [UInt8] { secret.code("csrf", []) }
}

import Crypto

/// 32 random bytes that stand in the session's cookie and nowhere else.
package struct SessionSecret: Sendable {
    /// What the cookie holds.
    package let secret: Secret

    /// A new session.
    package init(random: some RandomSource) { secret = random.secret() }

    /// Reads a cookie; anything but 32 bytes is no session.
    package init?(_ secret: Secret) {
        guard secret.count == 32 else { return nil }
        self.secret = secret
    }

    /// Under which the server finds the session's row.
    package var lookup: [UInt8] { secret.mark("session id") }

    /// Stands in every form of this session; a form without it is forged.
    package var formToken: [UInt8] { secret.code("csrf", []) }
}

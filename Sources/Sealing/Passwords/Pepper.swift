/// 32 bytes in a file of their own, in no database and no backup. Without them no guess can be tried.
package struct Pepper: Sendable {
    let secret: Secret

    /// Nil unless there are 32 bytes.
    package init?(_ secret: Secret) {
        guard secret.count == 32 else { return nil }
        self.secret = secret
    }

    /// What a database may store to tell this pepper from another: SHA-256 under a label of its own, 32 bytes.
    package var check: [UInt8] { secret.mark("pepper check") }
}

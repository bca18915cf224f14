/// The 32 bytes all of a person's keys come from; stored only wrapped.
package struct PersonSecret: Sendable {
    /// For a session's wrap; nothing else may store it.
    package let secret: Secret

    /// A new person.
    package init(random: some RandomSource) { secret = random.secret() }

    /// Takes 32 bytes that came out of a wrap; `unusableKey` for any other length.
    package init(_ secret: Secret) throws(SealingError) {
        guard secret.count == 32 else { throw .unusableKey }
        self.secret = secret
    }
}

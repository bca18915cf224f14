/// The 32 bytes from which all of a person's keys are derived. They are stored only wrapped.
package struct PersonSecret: Sendable {
    /// For a session's wrap. Nothing else may store it.
    package let secret: Secret

    /// A new person.
    package init(random: some RandomSource) { secret = random.secret() }

    /// Takes 32 bytes that came out of a wrap; `unusableKey` for any other length.
    package init(_ secret: Secret) throws(SealingError) {
        guard secret.count == 32 else { throw .unusableKey }
        self.secret = secret
    }
}

package import Homework

/// The 128 bits of one form: sent twice, it is saved once. Never stored as they are.
package struct FormID: Sendable {
    /// What the form's hidden field holds.
    package let secret: Secret

    /// A new form.
    package init(random: some RandomSource) { secret = random.secret(16) }

    /// Reads a hidden field; anything but 16 bytes is no form.
    package init?(_ secret: Secret) {
        guard secret.count == 16 else { return nil }
        self.secret = secret
    }

    /// The same form as it goes to one address. The forms of a page share one id, and what each of them asks for is an act
    /// of its own; the same form sent twice goes to the same address.
    package func sent(to address: [UInt8]) -> FormID {
        FormID(whole: Secret(copying: secret.code("form address", address).prefix(16)))
    }

    /// The same form as sent by whoever holds a secret that lies in no database: what is marked or kept under it cannot be
    /// found again by trying all digits.
    package func held(by holder: Secret) -> FormID {
        FormID(whole: Secret(copying: secret.code("form holder", [], then: holder).prefix(16)))
    }

    private init(whole secret: Secret) { self.secret = secret }

    /// SHA-256 of the form's id: whether this form was saved before.
    package var mark: [UInt8] { secret.mark("form id") }

    /// HMAC under the form's id: whether it was saved with the same body.
    package func mark(of body: [UInt8]) -> [UInt8] { secret.code("form body", body) }

    /// What a door's answer to this form is kept under: only the same form with the same body makes it again, and
    /// neither of the two is kept.
    package func answer(to body: [UInt8]) -> SessionSecret? {
        var bytes = secret.code("form answer", body)
        return SessionSecret(Secret(wiping: &bytes))
    }

    /// The id of the `index`th entry this form writes, the same each time it is sent.
    package func entryID(_ index: UInt32) -> EntryID {
        let code = secret.code("form entry", withUnsafeBytes(of: index.bigEndian) { Array($0) })
        func word(_ bytes: ArraySlice<UInt8>) -> UInt64 { bytes.reduce(0) { $0 << 8 | UInt64($1) } }
        return EntryID(high: word(code[..<8]), low: word(code[8..<16]))
    }
}

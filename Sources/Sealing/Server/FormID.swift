package import Homework

/// The 128 bits of one form. A form that is sent twice is saved once. They are never stored.
package struct FormID: Sendable {
    /// What the form's hidden field holds.
    package let secret: Secret

    /// A new form.
    package init(random: some RandomSource) { secret = random.secret(16) }

    /// Reads a hidden field; nil unless it has 16 bytes.
    package init?(_ secret: Secret) {
        guard secret.count == 16 else { return nil }
        self.secret = secret
    }

    /// The same form as sent to one address. All forms of a page share one id, and each asks for an act of its own; a
    /// form that is sent twice goes to the same address.
    package func sent(to address: [UInt8]) -> FormID {
        FormID(whole: Secret(copying: secret.code("form address", address).prefix(16)))
    }

    /// The same form as sent by whoever has a secret that no database stores. What is stored under it cannot be found
    /// by trying all digits.
    package func held(by holder: Secret) -> FormID {
        FormID(whole: Secret(copying: secret.code("form holder", [], then: holder).prefix(16)))
    }

    private init(whole secret: Secret) { self.secret = secret }

    /// SHA-256 of the form's id: tells whether this form was saved before.
    package var mark: [UInt8] { secret.mark("form id") }

    /// HMAC under the form's id: tells whether it was saved with the same body.
    package func mark(of body: [UInt8]) -> [UInt8] { secret.code("form body", body) }

    /// The key of the answer to this form. Only the same form with the same body can make it again, and neither is
    /// stored.
    package func answer(to body: [UInt8]) -> SessionSecret? {
        var bytes = secret.code("form answer", body)
        return SessionSecret(Secret(wiping: &bytes))
    }

    /// The id of the `index`th entry that this form writes. It is the same each time the form is sent.
    package func entryID(_ index: UInt32) -> EntryID {
        let code = secret.code("form entry", withUnsafeBytes(of: index.bigEndian) { Array($0) })
        func word(_ bytes: ArraySlice<UInt8>) -> UInt64 { bytes.reduce(0) { $0 << 8 | UInt64($1) } }
        return EntryID(high: word(code[..<8]), low: word(code[8..<16]))
    }
}

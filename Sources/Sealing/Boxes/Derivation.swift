import Crypto
import FoundationEssentials

extension Secret {
    /// A copy in the key type of the cryptography library, which wipes its memory too.
    var symmetricKey: SymmetricKey { withBytes { SymmetricKey(data: $0) } }

    /// HKDF-SHA-256: a key for one purpose. `salt` is the pepper where there is one.
    func derived(_ label: String, _ associatedData: [UInt8] = [], salt: Secret? = nil) -> SymmetricKey {
        let info = Array("two-evenings/1/".utf8) + label.utf8 + [0] + associatedData
        return (salt ?? Secret(copying: [])).withBytes { salt in
            HKDF<SHA256>.deriveKey(inputKeyMaterial: symmetricKey, salt: salt, info: info, outputByteCount: 32)
        }
    }

    /// The same as bytes, for purposes other than the library's own keys.
    func derivedSecret(_ label: String, _ associatedData: [UInt8] = [], salt: Secret? = nil) -> Secret {
        derived(label, associatedData, salt: salt).withUnsafeBytes { Secret(copying: $0) }
    }

    /// SHA-256 of a label and the secret. A database may store it to find a row again.
    func mark(_ label: String) -> [UInt8] {
        var hash = SHA256()
        hash.update(data: Array("two-evenings/1/".utf8) + label.utf8 + [0])
        withBytes { hash.update(bufferPointer: $0) }
        return Array(hash.finalize())
    }

    /// HMAC-SHA-256 of a label and a message under this secret; `body` is read in place, without a copy.
    func code(_ label: String, _ message: some Collection<UInt8>, then body: Secret? = nil) -> [UInt8] {
        var code = HMAC<SHA256>(key: symmetricKey)
        code.update(data: Array("two-evenings/1/".utf8) + label.utf8 + [0])
        code.update(data: Array(message))
        body?.withBytes { code.update(data: $0) }
        return Array(code.finalize())
    }
}

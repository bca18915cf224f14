/// The set of algorithms of a blob; its number is the blob's first byte.
package enum Suite: UInt8, Sendable {
    /// X-Wing (ML-KEM-768 with X25519), HKDF-SHA-256, AES-256-GCM, Ed25519, scrypt.
    case first = 1
}

/// What a blob is for; its number is the blob's second byte and never reused.
package enum SealingKind: UInt8, Sendable, CaseIterable {
    /// An entry of a journal under its space's key.
    case entry = 1
    /// A slot that is replaced or large, under its space's key.
    case slip = 2
    /// A letter as its writer sealed it, to the therapist's public key.
    case letter = 3
    /// A letter after its first reading, under the file's key.
    case filedLetter = 4
    // 5 was a space's key for one reader, before there were rings.
    /// A person's secret under words.
    case wordWrap = 6
    /// A person's secret under a device and six digits.
    case deviceLock = 7
    /// What a card carries, under its code.
    case card = 8
    /// What a card carries, under four spoken words.
    case spokenCard = 9
    /// Keys under a session's cookie, at room depth.
    case roomWrap = 10
    /// Keys under a session's cookie, at own depth.
    case ownWrap = 11
    /// A form that met a lock.
    case heldForm = 12
    /// A form that was refused, or words that wait for their next page.
    case waitingForm = 13
    /// An address as one reader sees it.
    case address = 14
    /// What a person keeps about others under the keyring key.
    case keyring = 15
    /// What a form at a door was answered.
    case answer = 16
    /// That a session holds a page open on which nobody has to touch anything.
    case running = 17
    /// How somebody wants to be called, until there is an account to say it from.
    case calledWish = 18
    /// The clinic's own words on the page *Help*.
    case helpText = 19
    /// What the therapist's list of couples shows of one couple.
    case summary = 20
}

/// The two bytes at the head of every blob.
enum Head {
    static let count = 2

    static func bytes(_ kind: SealingKind) -> [UInt8] { [Suite.first.rawValue, kind.rawValue] }

    /// Refuses a blob of another suite or kind before any key is tried.
    static func check(_ blob: some Collection<UInt8>, is kind: SealingKind) throws(SealingError) {
        var bytes = blob.makeIterator()
        guard let suite = bytes.next(), let found = bytes.next() else { throw .malformed }
        guard Suite(rawValue: suite) != nil else { throw .unknownSuite(suite) }
        guard found == kind.rawValue else { throw .wrongKind(found) }
    }
}

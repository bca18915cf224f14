/// The algorithms of a blob. Its number is the blob's first byte.
package enum Suite: UInt8, Sendable {
    /// X-Wing (ML-KEM-768 with X25519), HKDF-SHA-256, AES-256-GCM, Ed25519, scrypt.
    case first = 1
}

/// What a blob is for. Its number is the blob's second byte and never reused.
package enum SealingKind: UInt8, Sendable, CaseIterable {
    /// An entry of a journal, under its space's key.
    case entry = 1
    /// An item of a space that is replaced or large, under its space's key.
    case slip = 2
    /// A letter as its writer sealed it, for the therapist's public key.
    case letter = 3
    /// A letter after the therapist's first reading, under the file's key.
    case filedLetter = 4
    // 5 was a space's key for one reader, before there were keyrings.
    /// A person's secret under six words.
    case wordWrap = 6
    /// A person's secret under a device and six digits.
    case deviceLock = 7
    /// What an enrolment card carries, under its code.
    case card = 8
    /// The same under four spoken words.
    case spokenCard = 9
    /// Keys under a session's cookie, for shared access.
    case roomWrap = 10
    /// Keys under a session's cookie, for private access.
    case ownWrap = 11
    /// A form that arrived when the session was locked.
    case heldForm = 12
    /// A form that was refused, or a text for the next page.
    case waitingForm = 13
    /// An address as one reader sees it. It is never stored.
    case address = 14
    /// The keys of spaces that a person can open, under that person's keyring key.
    case keyring = 15
    /// The answer to a form at the entrance, for the same form sent again.
    case answer = 16
    /// Marks a session with a page on which nobody has to touch anything, so that it does not lock.
    case running = 17
    /// How somebody wants to be called, until they have an account that can say it.
    case calledWish = 18
    /// The clinic's own text on the Help page.
    case helpText = 19
    /// What the therapist's list of couples shows of one couple.
    case summary = 20
    /// Homework in preparation, between two of a therapist's pages.
    case draft = 21
    /// The device that a browser carries over to the home screen of the same phone.
    case carriedDevice = 22
    /// The desk's key under a session's cookie while a practice runs. A talk and an evening store one without a key.
    case practiceWrap = 23
    /// A therapist's secret under the code of the recovery sheet.
    case recoverySheet = 24
    /// A therapist's second factor, under the pepper.
    case secondFactor = 25
    /// A therapist's last sign-ins, under a key of the person's own.
    case signIns = 26
}

/// The two bytes at the start of every blob.
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

package import Homework
package import Sealing
package import Storage

/// What every case is worked with: the store, the pepper, and what is known of signatures.
package struct AccountService: Sendable {
    package let store: any Store
    package let pepper: Pepper
    package let words: WordLists
    package let gate: ScryptGate
    let verified: VerifiedSignatures
    let broom: SweepSchedule
    let lastHelp: LastHelp

    package init(store: any Store, pepper: Pepper, words: WordLists, gate: ScryptGate = .shared) {
        self.store = store
        self.pepper = pepper
        self.words = words
        self.gate = gate
        verified = VerifiedSignatures()
        broom = SweepSchedule()
        lastHelp = LastHelp()
    }
}

/// Why a case could not be worked. None carries what was typed.
package enum CaseError: Error, Equatable {
    /// The act was refused; the page says why.
    case refused(Refusal)
    /// The same form was sent with other words.
    case formReused
    /// This person has sent as many letters as one day takes; nothing was written.
    case manyLetters
    /// Others kept writing at the same moment, five times over.
    case crowded
    /// The store failed; nothing was written.
    case store(StoreError)
    /// Something did not seal or open.
    case sealing(SealingError)
    /// Everything of the person or couple this is about was erased for good.
    case erased
    /// A key ring is missing or not what it should be.
    case noKeys
    /// What was typed is right, but what it should open is damaged. It has cost no try.
    case damagedKeys
    /// The session ended, or its device was forgotten, while this was being done: nothing was written.
    case signedOut
    /// The clinic has its first therapist: the one-time link is used.
    case alreadyBegun
}

/// One form as it was sent: its id, and what it said.
package struct SentForm: Sendable {
    package let id: FormID
    package let body: [UInt8]

    package init(id: FormID, body: [UInt8]) {
        self.id = id
        self.body = body
    }

    /// The same form as sent by whoever holds this: a device's secret, a session's, a card's.
    package func held(by holder: Secret) -> SentForm { SentForm(id: id.held(by: holder), body: body) }

    /// What a door's answer to this form is kept under.
    package var answer: SessionSecret? { id.answer(to: body) }

    func mark(at now: Instant) -> FormMark? {
        guard let hash = Hash32(id.mark), let fingerprint = Hash32(id.mark(of: body)) else { return nil }
        return FormMark(hash: hash, fingerprint: fingerprint, day: Minute(now).day)
    }
}

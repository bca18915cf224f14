package import Homework
package import Sealing
import Storage

/// The result of asking for new words, or for a new recovery sheet.
package enum PassphraseChange: Sendable, Equatable {
    /// It was made, by this form or by the same one a moment before. The session keeps it for one showing.
    case made
    /// The digits were wrong, or this browser has none; `more` says whether another try is left.
    case wrong(more: Bool)
}

extension AccountService {
    /// Makes a new two-word name and six new words for the person who gives this device's digits. The old ones no
    /// longer open anything. Other devices keep their digits.
    ///
    /// - Parameters:
    ///   - session: keeps the new words for one showing. The same transaction stores them; otherwise somebody could
    ///     have words that they never saw.
    ///   - form: the form that sent the digits. Sent twice, it makes one set of words.
    ///   - language: the language in which the new name and words are drawn.
    ///   - showing: makes the bytes to keep from the name and the words.
    package func renewWords(
        of me: PersonID, in session: OpenSession, device: DeviceSecret, digits: Digits, form: SentForm?,
        in language: Language = .english, showing: (String, [String]) -> Secret, at now: Instant,
        random: any RandomSource
    ) async throws(CaseError) -> PassphraseChange {
        try await afterDigits(of: me, in: session, device: device, digits: digits, form: form, at: now) {
            (opened: OpenedLock, mark: FormMark?) async throws(CaseError) in
            try await renewed(opened, mark, session, language, showing, random)
        }
    }

    /// Asks for this device's digits before something is made that replaces a key on paper.
    ///
    /// - Parameter make: called after the right digits, with the mark of the form that sent them.
    func afterDigits(
        of me: PersonID, in session: OpenSession, device: DeviceSecret, digits: Digits, form: SentForm?,
        at now: Instant, _ make: (OpenedLock, FormMark?) async throws(CaseError) -> PassphraseChange
    ) async throws(CaseError) -> PassphraseChange {
        // Bound to the session's secret, which no database holds. If the form's id alone were the key, all combinations
        // of six digits could soon be tried.
        let mark = form?.held(by: session.secret.secret).mark(at: now)
        if let mark, try await store.isWritten(mark) { return .made }
        let opened: OpenedLock
        switch try await open(device: device, digits: digits, form: form?.held(by: device.secret), at: now) {
        case .opened(let lock) where lock.person.id == me: opened = lock
        case .refused(.wrong(let left)): return .wrong(more: left != 0)
        case .opened(let other):
            // The digits are right, but they are another person's. They cost no try and make no words.
            try await store.change([other.givesTriesBack])
            return .wrong(more: false)
        case .refused: return .wrong(more: false)
        }
        return try await givingBack([opened.givesTriesBack]) { () async throws(CaseError) in
            try await make(opened, mark)
        }
    }

    /// Makes words after the right digits. Deriving their key is slow, so they are written only if the row is as it was
    /// read, the device is known and the session exists.
    private func renewed(
        _ opened: OpenedLock, _ form: FormMark?, _ session: OpenSession, _ language: Language,
        _ showing: (String, [String]) -> Secret, _ random: any RandomSource
    ) async throws(CaseError) -> PassphraseChange {
        var person = opened.person
        let words = self.words[language].keyWords(random: random)
        person.epoch += 1
        person.wordsWrap = try await wrapped(opened.secret, of: person.id, epoch: person.epoch, words, random)
        for _ in 0..<20 {
            let name = self.words[language].signInName(random: random)
            guard let index = Hash32(pepper.nameIndex(name)) else { throw .noKeys }
            person.nameIndex = index
            let batch = Batch(
                form: form,
                accounts: [
                    .expect(.person(opened.person)), opened.isKnown, .expect(.session(session.lookup, of: person.id)),
                    opened.givesTriesBack, .person(person), try session.waits(showing(name, words)),
                ])
            switch try await store.append(batch) {
            case .written, .writtenBefore: return .made
            case .nameTaken: continue
            case .formReused, .stale, .cardSpent, .overtaken, .overLimit: throw .crowded
            }
        }
        throw .crowded
    }
}

package import Homework
package import Sealing
import Storage

/// What came of asking for new words.
package enum PassphraseChange: Sendable, Equatable {
    /// They were made, by this form or by the same one a moment before. They wait in the session to be shown.
    case made
    /// The digits were wrong, or this browser has none; `more` says whether another try is left.
    case wrong(more: Bool)
}

extension AccountService {
    /// Makes a new two-word name and six new words for whoever gives this device's digits; the old ones open nothing any
    /// more, and other devices keep their digits.
    ///
    /// - Parameters:
    ///   - session: where the new words wait to be shown; in the same transaction, so that nobody has words that were never
    ///     shown.
    ///   - form: what brought the digits. Sent twice, it makes one set of words.
    ///   - language: what the new name and words are drawn in.
    ///   - showing: what waits, made of the name and the words.
    package func renewWords(
        of me: PersonID, in session: OpenSession, device: DeviceSecret, digits: Digits, form: SentForm?,
        in language: Language = .english, showing: (String, [String]) -> Secret, at now: Instant,
        random: any RandomSource
    ) async throws(CaseError) -> PassphraseChange {
        // With the form's own id six digits would soon be tried through; no database holds the session's secret.
        let mark = form?.held(by: session.secret.secret).mark(at: now)
        if let mark, try await store.isWritten(mark) { return .made }
        let opened: OpenedLock
        switch try await open(device: device, digits: digits, form: form?.held(by: device.secret), at: now) {
        case .opened(let lock) where lock.person.id == me: opened = lock
        case .refused(.wrong(let more)): return .wrong(more: more)
        case .opened(let other):
            // Right digits, but of somebody else's: they cost no try and make no words.
            try await store.change([other.givesTriesBack])
            return .wrong(more: false)
        case .refused: return .wrong(more: false)
        }
        return try await givingBack([opened.givesTriesBack]) { () async throws(CaseError) in
            try await renewed(opened, mark, session, language, showing, random)
        }
    }

    /// The words of whoever gave the right digits. Making them took a while: they are written over the row that was read
    /// and no other, and only while the device is known and the session is there.
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

package import Homework
package import Sealing
import Storage

/// What came of asking for new words.
package enum PassphraseChange: Sendable, Equatable {
    case made(name: String, words: [String])
    /// The digits were wrong, or this browser has none; `more` says whether another try is left.
    case wrong(more: Bool)
}

extension AccountService {
    /// Makes a new two-word name and six new words for whoever gives this device's digits; the old ones open nothing any
    /// more, and other devices keep their digits.
    ///
    /// - Parameters:
    ///   - form: what brought the digits. Sent twice, it makes one set of words.
    ///   - language: what the new name and words are drawn in.
    package func renewWords(
        of me: PersonID, device: DeviceSecret, digits: Digits, form: SentForm?, in language: Language = .english,
        at now: Instant, random: any RandomSource
    ) async throws(CaseError) -> PassphraseChange {
        let form = form?.held(by: device.secret)
        let answer = form?.answer
        if let kept = try await made(under: answer, for: me, at: now) { return kept }
        let opened: OpenedLock
        switch try await open(device: device, digits: digits, form: form, at: now) {
        case .opened(let lock) where lock.person.id == me: opened = lock
        case .refused(.wrong(let more)): return .wrong(more: more)
        case .opened(let other):
            // Right digits, but of somebody else's: they cost no try and make no words.
            try await change([other.givesTriesBack])
            return .wrong(more: false)
        case .refused: return .wrong(more: false)
        }
        return try await givingBack([opened.givesTriesBack]) { () async throws(CaseError) in
            try await renewed(opened, answer: answer, in: language, at: now, random: random)
        }
    }

    /// The words of whoever gave the right digits. Making them took a while: they are written over the row that was read
    /// and no other, and only while the device is known.
    private func renewed(
        _ opened: OpenedLock, answer: SessionSecret?, in language: Language, at now: Instant, random: any RandomSource
    ) async throws(CaseError) -> PassphraseChange {
        var person = opened.person
        let me = person.id
        let words = self.words[language].keyWords(random: random)
        person.epoch += 1
        person.wordsWrap = try await wrapped(opened.secret, of: me, epoch: person.epoch, words, random)
        for _ in 0..<20 {
            let name = self.words[language].signInName(random: random)
            guard let index = Hash32(pepper.nameIndex(name)) else { throw .noKeys }
            person.nameIndex = index
            let kept = try keep(Secret(copying: WordLines.bytes(name, words)), to: me, under: answer, at: now)
            let expected: [AccountChange] = [.expect(.person(opened.person)), opened.isKnown]
            switch try await changing(kept + expected + [opened.givesTriesBack, .person(person)]) {
            case .written: return .made(name: name, words: words)
            case .nameTaken: continue
            case .writtenBefore:
                guard let kept = try await made(under: answer, for: me, at: now) else { throw .crowded }
                return kept
            case .formReused, .stale, .cardSpent, .overtaken, .overLimit: throw .crowded
            }
        }
        throw .crowded
    }

    /// What this form made, while it holds: words made since then are the ones that open.
    private func made(
        under answer: SessionSecret?, for me: PersonID, at now: Instant
    ) async throws(CaseError) -> PassphraseChange? {
        guard let kept = try await self.answer(under: answer, at: now) else { return nil }
        let person = try await storing { () async throws(StoreError) in try await store.person(me) }
        guard let lines = WordLines.read(kept.withBytes { Array($0) }),
            person?.nameIndex == Hash32(pepper.nameIndex(lines.name))
        else {
            try await removeAnswer(answer)
            return nil
        }
        return .made(name: lines.name, words: lines.words)
    }
}

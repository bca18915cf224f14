package import Homework
package import Sealing
import Storage

// Answers to forms that are sent before signing in, stored for a few minutes under a secret that only the same form can
// make. When somebody taps twice, the browser drops the first answer with its cookies. Without the stored answer they
// would lose the account, the words read out to them, or the form that was pending.
extension AccountService {
    /// The stored answer; nil if there is none. An answer older than five minutes is removed: then the form comes from
    /// a page that a browser had cached, and counts as new.
    func answer(under secret: SessionSecret?, at now: Instant) async throws(CaseError) -> Secret? {
        guard let secret else { return nil }
        guard let lookup = Hash32(secret.lookup) else { throw .noKeys }
        guard let row = try await store.pending(lookup) else { return nil }
        let isInTime = row.started <= Minute(now) && Minute(now) < row.started.adding(5)
        let answer = try? KeptForm.open(row.bytes, with: secret.secret, for: row.person, purpose: .answer)
        guard isInTime, let answer else {
            try await removeAnswer(secret)
            return nil
        }
        return answer
    }

    /// Removes an answer that no longer holds. The form then counts as new.
    func removeAnswer(_ secret: SessionSecret?) async throws(CaseError) {
        guard let secret, let lookup = Hash32(secret.lookup) else { return }
        try await store.change([.removePending(lookup)])
    }

    /// The change that stores an answer until the sweep.
    func keep(
        _ answer: Secret, to person: PersonID, under secret: SessionSecret?, at now: Instant
    ) throws(CaseError) -> [AccountChange] {
        guard let secret else { return [] }
        guard let lookup = Hash32(secret.lookup) else { throw .noKeys }
        let sealed = try sealing(KeptForm.seal(answer, under: secret.secret, for: person, purpose: .answer))
        return [.keepAnswer(PendingRow(lookup: lookup, person: person, started: Minute(now), bytes: sealed))]
    }

    /// The answer to this enrolment; nil for any other form, and after five minutes.
    package func enrolled(_ answer: SessionSecret?, at now: Instant) async throws(CaseError) -> Enrolled? {
        try await self.answer(under: answer, at: now).map { kept throws(CaseError) in try Enrolled(kept) }
    }

    /// The session this form opened, while it exists. Somebody who has signed out since gives the digits again.
    func entry(under answer: SessionSecret?, at now: Instant) async throws(CaseError) -> Entry? {
        guard let kept = try await self.answer(under: answer, at: now) else { return nil }
        let (session, person) = try Entry.opened(kept)
        guard let lookup = Hash32(session.lookup) else { throw .noKeys }
        if let row = try await store.session(lookup), !row.isLocked { return .opened(session, person) }
        try await removeAnswer(answer)
        return nil
    }
}

extension Enrolled {
    var answer: Secret {
        var writer = KeyringWriter()
        writer.add(person)
        writer.add(session.secret)
        writer.add(device.secret)
        writer.add(WordLines.bytes(name, words + (sheet.map { [$0.printed] } ?? [])))
        return writer.sealed()
    }

    fileprivate init(_ kept: Secret) throws(CaseError) {
        var reader = KeyringReader(kept)
        let person: PersonID = try reader.id()
        guard let session = SessionSecret(try reader.secret()), let device = DeviceSecret(try reader.secret()) else {
            throw .noKeys
        }
        guard let lines = WordLines.read(reader.rest()) else { throw .noKeys }
        // A therapist's recovery sheet follows the six words.
        let sheet = lines.words.dropFirst(6).first.flatMap(RecoverySheet.init(typed:))
        self.init(
            person: person, name: lines.name, words: Array(lines.words.prefix(6)), session: session, device: device,
            sheet: sheet)
    }
}

/// A two-word name and six words as an answer stores them, one line each.
enum WordLines {
    static func bytes(_ name: String, _ words: [String]) -> [UInt8] {
        Array(([name] + words).joined(separator: "\n").utf8)
    }

    static func read(_ bytes: some Collection<UInt8>) -> (name: String, words: [String])? {
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
        return lines.first.map { ($0, Array(lines.dropFirst())) }
    }
}

extension Entry {
    /// The stored form of an answer that opened a session.
    static func answer(_ session: SessionSecret, _ person: PersonID) -> Secret {
        var writer = KeyringWriter()
        writer.add(person)
        writer.add(session.secret)
        return writer.sealed()
    }

    fileprivate static func opened(_ kept: Secret) throws(CaseError) -> (SessionSecret, PersonID) {
        var reader = KeyringReader(kept)
        let person: PersonID = try reader.id()
        guard let session = SessionSecret(try reader.secret()) else { throw .noKeys }
        return (session, person)
    }
}

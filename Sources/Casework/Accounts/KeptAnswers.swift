package import Homework
package import Sealing
import Storage

// What a form at a door was answered, kept for a few minutes under what only the same form makes again: who taps twice
// has a browser that drops the first answer with its cookies, and would have lost the account, the words read out to
// them, or what waited behind the digits.
extension AccountService {
    /// The answer that is kept; nil when there is none. One from more than five minutes ago goes: the form is then sent
    /// anew, from a page that a browser kept.
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

    /// What was answered holds no longer: the form is sent anew.
    func removeAnswer(_ secret: SessionSecret?) async throws(CaseError) {
        guard let secret, let lookup = Hash32(secret.lookup) else { return }
        try await store.change([.removePending(lookup)])
    }

    /// The change that keeps an answer until the sweep.
    func keep(
        _ answer: Secret, to person: PersonID, under secret: SessionSecret?, at now: Instant
    ) throws(CaseError) -> [AccountChange] {
        guard let secret else { return [] }
        guard let lookup = Hash32(secret.lookup) else { throw .noKeys }
        let sealed = try sealing(KeptForm.seal(answer, under: secret.secret, for: person, purpose: .answer))
        return [.keepAnswer(PendingRow(lookup: lookup, person: person, started: Minute(now), bytes: sealed))]
    }

    /// What this enrolment was answered; nil for any other form, or after five minutes.
    package func enrolled(_ answer: SessionSecret?, at now: Instant) async throws(CaseError) -> Enrolled? {
        try await self.answer(under: answer, at: now).map { kept throws(CaseError) in try Enrolled(kept) }
    }

    /// The session this form opened, while it stands: whoever has left since gives the digits anew.
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
        writer.add(WordLines.bytes(name, words))
        return writer.sealed()
    }

    fileprivate init(_ kept: Secret) throws(CaseError) {
        var reader = KeyringReader(kept)
        let person: PersonID = try reader.id()
        guard let session = SessionSecret(try reader.secret()), let device = DeviceSecret(try reader.secret()) else {
            throw .noKeys
        }
        guard let lines = WordLines.read(reader.rest()) else { throw .noKeys }
        self.init(person: person, name: lines.name, words: lines.words, session: session, device: device)
    }
}

/// A two-word name and six words as they are kept in an answer, a line each.
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
    /// What is kept of an answer that let somebody in.
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

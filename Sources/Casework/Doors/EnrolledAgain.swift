package import Homework
package import Sealing
import Storage

// What a form of enrolment was answered, kept for a few minutes beside the spent card, in the same transaction: who taps
// twice has a browser that drops the first answer with its cookies, and would have lost the account.
extension Clinic {
    /// The same answer again, to the same form with the same card; nil for any other, or after five minutes.
    package func enrolled(_ answer: SessionSecret, at now: Instant) async throws(CaseError) -> Enrolled? {
        guard let lookup = Hash32(answer.lookup) else { throw .noKeys }
        let row = try await storing { () async throws(StoreError) in try await store.session(lookup) }
        guard let row, row.started <= Minute(now), Minute(now) < row.started.adding(5) else { return nil }
        let sealed = try await storing { () async throws(StoreError) in try await store.waiting(lookup) }
        let kept = sealed.flatMap { try? KeptForm.open($0, with: answer.secret, for: row.person, purpose: .held) }
        return try kept.map { kept throws(CaseError) in try Enrolled(kept) }
    }
}

extension Enrolled {
    /// A session row that opens nothing, and goes with the sweep.
    func kept(under answer: SessionSecret, at now: Instant) throws(CaseError) -> [DoorChange] {
        guard let lookup = Hash32(answer.lookup) else { throw .noKeys }
        var writer = RingWriter()
        writer.add(person)
        writer.add(session.secret)
        writer.add(device.secret)
        writer.add(Array(([name] + words).joined(separator: "\n").utf8))
        let sealed = try sealing { () throws(SealingError) in
            try KeptForm.seal(writer.sealed(), under: answer.secret, for: person, purpose: .held)
        }
        let row = SessionRow(lookup: lookup, person: person, started: Minute(now), seen: Minute(now))
        return [.startSession(row), .inSession(lookup, .waiting(sealed))]
    }

    fileprivate init(_ kept: Secret) throws(CaseError) {
        var reader = RingReader(kept)
        let person: PersonID = try reader.id()
        guard let session = SessionSecret(try reader.secret()), let device = DeviceSecret(try reader.secret()) else {
            throw .noKeys
        }
        let texts = String(decoding: reader.rest(), as: UTF8.self).split(separator: "\n").map(String.init)
        guard let name = texts.first else { throw .noKeys }
        self.init(person: person, name: name, words: Array(texts.dropFirst()), session: session, device: device)
    }
}

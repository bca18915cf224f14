import Homework
package import Sealing
import Storage

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

import Homework
package import Sealing
import Storage

/// One form as a browser sent it: its id and its content.
package struct SentForm: Sendable {
    package let id: FormID
    package let body: [UInt8]

    package init(id: FormID, body: [UInt8]) {
        self.id = id
        self.body = body
    }

    /// The same form, bound to a secret of its sender: a device's, a session's or a card's.
    package func held(by holder: Secret) -> SentForm { SentForm(id: id.held(by: holder), body: body) }

    /// The secret under which the answer to this form is stored, when it was sent before signing in.
    package var answer: SessionSecret? { id.answer(to: body) }

    func mark(at now: Instant) -> FormMark? {
        guard let hash = Hash32(id.mark), let fingerprint = Hash32(id.mark(of: body)) else { return nil }
        return FormMark(hash: hash, fingerprint: fingerprint, day: Minute(now).day)
    }
}

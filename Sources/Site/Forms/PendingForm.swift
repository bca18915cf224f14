import Casework
import Homework
import Pages
import Sealing

/// A form that was not carried out and waits for its sender's decision. The session was locked, the form came from a
/// page older than the session, or what it was for has ended meanwhile. A page shows the form and asks whether to send
/// it.
struct PendingForm: Sendable {
    /// The route it was sent to.
    let route: Route
    let fields: SubmittedForm
    /// Why it was not carried out, as a catalogue key; nil if the session was locked.
    let notice: String?

    /// The notice that what a form was for has ended meanwhile.
    static let over = Refusal.notSetNow.key

    init(route: Route, fields: SubmittedForm, notice: String? = nil) {
        (self.route, self.fields, self.notice) = (route, fields, notice)
    }

    // MARK: As it is kept under a key that only a browser's cookie holds

    init?(_ bytes: Secret) {
        guard let typed = SealedFlash(bytes) else { return nil }
        self.init(route: typed.route, fields: typed.fields, notice: typed.notice)
    }

    var bytes: Secret { typed.bytes }

    /// The fields as typed, with the route they were sent to.
    var typed: SealedFlash { SealedFlash(route: route, fields: fields, notice: notice) }

    // MARK: As it is kept in the session for its page

    /// A field in front of the form's own fields. It names the route the form was sent to.
    private static let mark = "held route"

    init?(_ waiting: SealedFlash) {
        guard let first = waiting.fields.fields.first, first.name == Self.mark else { return nil }
        let digits = first.value.utf8.compactMap(HexDigit.value)
        let bytes = stride(from: 0, to: digits.count - digits.count % 2, by: 2).map {
            digits[$0] << 4 | digits[$0 + 1]
        }
        guard let route = Route(meaning: bytes) else { return nil }
        let fields = Array(waiting.fields.fields.dropFirst())
        self.init(
            route: route, fields: SubmittedForm(fields: fields, id: waiting.fields.id), notice: waiting.notice)
    }

    /// - Parameter page: the page that asks about this form.
    func waiting(at page: Route) -> SealedFlash {
        let goal = (name: Self.mark, value: Hexadecimal.text(route.meaning))
        return SealedFlash(
            route: page, fields: SubmittedForm(fields: [goal] + fields.fields, id: fields.id), notice: notice)
    }
}

extension Route {
    /// The page that asks about a pending form.
    static func held(_ session: OpenSession) -> Route {
        Route(session.isTherapist ? .therapistPendingForm : .pendingForm)
    }
}

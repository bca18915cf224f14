import Casework
import Homework
import Pages
import Sealing

extension PrivateRequest {
    func showPendingForm() async throws -> Outcome {
        let room = try await scene().room
        let tell = room.texts("partner.tell.go", room.names)
        return try await request.held(for: me, at: Route(.pendingForm), tell: tell) { form in
            let words = try await room.said(form.fields, at: form.route)
            return (words, room.button(for: form, isSilent: words.isEmpty))
        }
    }
}

extension SignedInRequest {
    /// The same for a therapist. It shows only what the therapist wrote in the form.
    func held(for me: PersonID, at place: Route) async throws -> Outcome {
        try await held(for: me, at: place, tell: nil) { form in
            let words = words(of: form.typed)
            return (words, texts(words.isEmpty ? "partner.held.do" : "partner.held.send"))
        }
    }

    /// Shows a pending form to its writer only. The session keeps the form while this page is open, and drops it when
    /// another page is opened instead.
    ///
    /// - Parameters:
    ///   - tell: the label of the button that sends the words to the therapist if they cannot go where they were going.
    ///   - read: what the form says, and the label of the button that sends it.
    fileprivate func held(
        for me: PersonID, at place: Route, tell: String?,
        read: (PendingForm) async throws -> (words: [String], button: String)
    ) async throws -> Outcome {
        var gone: [String] = []
        var form = typed.flatMap { PendingForm($0) }
        if form == nil, let cookie = cookie(.pendingForm) {
            let found = try await services.accounts.takeHeld(cookie, for: me, on: device, at: now)
            form = found.flatMap { PendingForm($0) }
            gone = [services.cookies.clear(.pendingForm)]
        }
        guard let form else { return .redirectSetting(home, cookies: gone) }
        let page: HeldPage
        if form.notice == PendingForm.over {
            page = over(words(of: form.typed), tell: tell)
        } else {
            let (words, button) = try await read(form)
            page = HeldPage(
                words.isEmpty ? .act : .words, texts: texts, action: links(form.route), drop: links(home),
                form: form.fields.id,
                fields: form.fields.fields.map { HeldPage.HeldField(name: $0.name, value: $0.value) }, words: words,
                go: button, isAsked: form.notice == nil, isFolded: session.isTherapist)
        }
        return .reloadable(page, form.waiting(at: place), cookies: gone)
    }

    private func over(_ words: [String], tell: String?) -> HeldPage {
        HeldPage(
            .over, texts: texts, action: link(.tell), drop: links(home), form: Hexadecimal.text(random.bytes(16)),
            fields: [HeldPage.HeldField(name: "text", value: words.joined(separator: "\n"))], words: words, go: tell)
    }
}

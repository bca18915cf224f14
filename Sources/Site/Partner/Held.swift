import Casework
import Homework
import Pages
import Sealing

extension PartnerOwn {
    func showSixWords() async throws -> Outcome {
        let texts = visit.texts
        return visit.sixWords(orElse: Route(.week)) { name, words, error in
            SixWordsPage(
                texts: texts, action: visit.link(.sixWords), name: name, words: words, error: error)
        }
    }

    func submitSixWords() async throws -> Outcome {
        try await visit.keptSixWords(then: Route(.week), reminder: "entrance.words.notNoted")
    }

    func showHeld() async throws -> Outcome {
        let room = try await scene().room
        let tell = room.texts("partner.tell.go", room.names)
        return try await visit.held(for: me, at: Route(.held), tell: tell) { typed in
            let words = try await room.said(typed.fields, at: typed.route)
            return (words, room.button(for: typed, isSilent: words.isEmpty))
        }
    }
}

extension Visit {
    /// The same for a therapist, whose forms are told by their words alone.
    func held(for me: PersonID, at place: Route) async throws -> Outcome {
        try await held(for: me, at: place, tell: nil) { typed in
            let words = words(of: typed)
            return (words, texts(words.isEmpty ? "partner.held.do" : "partner.held.send"))
        }
    }

    /// A form that met the lock, to its writer only. Its words wait on in the session while this page is open; the first
    /// page opened instead drops them.
    ///
    /// - Parameter tell: the button that hands words to the therapist when they cannot go where they were going.
    /// - Parameter read: what the form says, and the button that sends it.
    fileprivate func held(
        for me: PersonID, at place: Route, tell: String?,
        read: (Typed) async throws -> (words: [String], button: String)
    ) async throws -> Outcome {
        var gone: [String] = []
        var typed = typed.flatMap(\.held)
        if typed == nil, let cookie = cookie(.held) {
            let found = try await practice.clinic.takeHeld(cookie, for: me, on: device, at: now)
            typed = found.flatMap(Typed.init)
            gone = [practice.cookies.clear(.held)]
        }
        guard let typed else { return .redirectSetting(home, cookies: gone) }
        let page: HeldPage
        if typed.notice == Typed.over {
            page = over(words(of: typed), tell: tell)
        } else {
            let (words, button) = try await read(typed)
            page = HeldPage(
                words.isEmpty ? .act : .words, texts: texts, action: links(typed.route), drop: links(home),
                form: typed.fields.id,
                fields: typed.fields.fields.map { HeldPage.HeldField(name: $0.name, value: $0.value) }, words: words,
                go: button, isAsked: typed.notice == nil, isFolded: session.isTherapist)
        }
        return .reloadable(page, typed.holding(at: place), cookies: gone)
    }

    private func over(_ words: [String], tell: String?) -> HeldPage {
        HeldPage(
            .over, texts: texts, action: link(.tell), drop: links(home), form: Hexadecimal.text(random.bytes(16)),
            fields: [HeldPage.HeldField(name: "text", value: words.joined(separator: "\n"))], words: words, go: tell)
    }
}

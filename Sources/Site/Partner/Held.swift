import Casework
import Homework
import Pages
import Sealing

extension Handlers {
    mutating func addHeld() {
        own(
            .sixWords,
            get: { own in
                // Once they were acknowledged, or another page was opened, nothing brings them back.
                guard let typed = own.visit.typed, let words = typed["words"] else { return .go(Route(.week)) }
                let page = SixWordsPage(
                    action: own.visit.link(.sixWords), name: typed["name"] ?? "",
                    words: words.split(separator: " ").map(String.init))
                return .lasting(page, typed)
            },
            post: { own in
                try await own.visit.session.wait(nil, own.visit.practice.clinic)
                return .go(Route(.week))
            })
        own(.held) { own in try await own.held() }
    }
}

extension PartnerOwn {
    fileprivate func held() async throws -> Outcome {
        let room = try await scene().room
        return try await visit.held(for: me, at: Route(.held)) { typed in
            let words = try await room.said(typed.fields, at: typed.route)
            return (words, room.button(for: typed, isSilent: words.isEmpty))
        }
    }
}

extension Visit {
    /// The same for a therapist, whose forms are told by their words alone.
    func held(for me: PersonID, at place: Route, shown: Set<String>) async throws -> Outcome {
        try await held(for: me, at: place) { typed in
            let words = typed.fields.words(named: shown)
            return (words, texts(words.isEmpty ? "partner.held.do" : "partner.held.send"))
        }
    }

    /// A form that met the lock, to its writer only. Its words wait on in the session while this page is open; the first
    /// page opened instead drops them.
    ///
    /// - Parameter read: what the form says, and the button that sends it.
    fileprivate func held(
        for me: PersonID, at place: Route,
        read: (Typed) async throws -> (words: [String], button: String)
    ) async throws -> Outcome {
        var gone: [String] = []
        var typed = typed.flatMap(\.held)
        if typed == nil, let cookie = cookie(.held) {
            let device = self.cookie(.device).flatMap(DeviceSecret.init)
            let found = try await practice.clinic.takeHeld(cookie, for: me, on: device, at: now)
            typed = found.flatMap(Typed.init)
            gone = [practice.cookies.clear(.held)]
        }
        guard let typed else { return .stay(home, cookies: gone) }
        let (words, button) = try await read(typed)
        let page = HeldPage(
            words.isEmpty ? .act : .words, texts: texts, action: links(typed.route), drop: links(home),
            form: typed.fields.id,
            fields: typed.fields.fields.map { HeldPage.HeldField(name: $0.name, value: $0.value) }, words: words,
            go: button)
        return .lasting(page, typed.holding(at: place), cookies: gone)
    }
}

extension Typed {
    private static let mark = "held route"

    /// The same words, waiting for the page that gives them back.
    fileprivate func holding(at place: Route) -> Typed {
        let meaning = Hexadecimal.text(route.meaning)
        return Typed(
            route: place,
            fields: SubmittedForm(fields: [(name: Self.mark, value: meaning)] + fields.fields, id: fields.id))
    }

    /// The words as they were sent, with where they were going.
    fileprivate var held: Typed? {
        guard let first = fields.fields.first, first.name == Self.mark else { return nil }
        let digits = Array(first.value.utf8).compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
        let bytes = stride(from: 0, to: digits.count - digits.count % 2, by: 2).map {
            UInt8(digits[$0] << 4 | digits[$0 + 1])
        }
        guard let route = Route(meaning: bytes) else { return nil }
        return Typed(
            route: route, fields: SubmittedForm(fields: Array(fields.fields.dropFirst()), id: fields.id))
    }
}

import Casework
import HTTPTypes
import Homework
import Pages
import Testing

@testable import Site

/// A text that is too long comes back, whole, beside a sentence; one that is far too long is refused.
@Suite struct TooLongTests {
    private static let sentences = [
        "This is too long. Please make it a little shorter.",
        "This is too long. Please shorten it.",
    ]

    @Test(arguments: [Requester.alexOwn, .robinOwn])
    func `nothing typed is lost where it is a little too long`(requester: Requester) async throws {
        let standing = try await StandingHouse.shared.value
        try await standing.open { house, _ in
            let person = try #require(requester.enrolled(standing))
            let browser = house.browser(person)
            var tried: Set<String> = []
            // The talk and the evening end the private level for those who have it.
            let kinds = Route.Kind.allCases.filter { !$0.closesOwn && $0.manner.reads == .page }
            for kind in kinds where requester.accounts.contains(kind.area) {
                let route = kind.manner.route(kind, couple: house.couple)
                for form in try await browser.open(route).forms {
                    guard let to = form.action.split(separator: "/").last.map(String.init),
                        let target = house.services.links(for: person.person).route(to)
                    else { continue }
                    for name in form.names.sorted() where TypedEverywhere.fields(of: browser.page.html).contains(name) {
                        guard let field = FormFields.field(name, at: target.kind), field.kind == .text,
                            tried.insert("\(target.kind) \(name)").inserted
                        else { continue }
                        let text = String(repeating: "\u{E9}", count: field.longest)
                        let shown = try await browser.follow(
                            try await browser.send(.post, form.action, form.body([(name, text)])))
                        let note: Comment = "\(target.kind) \(name)"
                        #expect(shown.status == .ok, note)
                        #expect(Self.sentences.contains { shown.text.contains($0) }, note)
                        #expect(shown.html.contains(text), note)
                        let far = String(repeating: "x", count: field.longest * 4 + 1)
                        let refused = try await browser.send(.post, form.action, form.body([(name, far)]))
                        #expect(refused.status == .contentTooLarge, note)
                        try await browser.open(route)
                    }
                }
            }
            #expect(tried.count >= 10, "\(tried.sorted())")
        }
    }

    @Test func `before the doors too, and what opens something is never shown again`() async throws {
        try await House.open { house in
            let phone = house.stranger()
            for path in ["/sign-in", "/card/spoken"] {
                try await phone.get(path)
                let name = String(repeating: "n", count: 700)
                try await phone.submit(nil, [("name", name), ("words", "a b c d e f")])
                #expect(phone.page.path == path && phone.page.text.contains(Self.sentences[0]))
                #expect(phone.page.html.contains(name))
                let words = String(repeating: "w", count: 700)
                try await phone.submit(nil, [("name", "dawn river"), ("words", words)])
                #expect(phone.page.text.contains(Self.sentences[0]) && !phone.page.html.contains(words))
                #expect(phone.page.html.contains("dawn river"))
                let far = [("name", "a"), ("words", String(repeating: "w", count: 801))]
                #expect(try await phone.submitted(nil, far).status == .contentTooLarge)
            }
            try await phone.get("/card")
            try await phone.submit(nil, [("code", String(repeating: "7", count: 101))])
            #expect(phone.page.path == "/card" && phone.page.text.contains(Self.sentences[0]))
            #expect(try await phone.submitted(nil, [("code", String(repeating: "7", count: 401))]).status.code == 413)
        }
    }

    @Test(arguments: WorstText.allCases)
    func `a stranger's worst text is answered before anything is made of it`(worst: WorstText) async throws {
        try await House.open { house in
            let phone = house.stranger()
            for (path, name) in [
                ("/card", "code"), ("/sign-in", "name"), ("/sign-in", "words"), ("/card/spoken", "words"),
            ] {
                for bytes in [100, 400, 120_000] {
                    let body = FormBody.made([(name, worst.text(bytes))], session: nil)
                    let answer = try await phone.send(.post, path, body)
                    #expect([303, 400, 413].contains(answer.status.code), "\(path) \(bytes)")
                    if bytes > 1_000 { #expect(answer.status.code >= 400, "\(path) \(bytes)") }
                }
            }
        }
    }
}

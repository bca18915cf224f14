import Casework
import HTTPTypes
import Homework
import Pages
import Sealing
import Storage
import Testing

@testable import Site

/// A browser that keeps no cookies is told so; nothing is used up, and no wrong reason is given.
@Suite struct CookiesBlockedTests {
    /// Opens a page and sends its form, keeping no cookie at any step; says where that leads.
    private func tries(_ browser: Browser, _ path: String, _ fields: [(String, String)]) async throws -> Shown {
        browser.cookies = [:]
        let page = try await browser.send(.get, path)
        let form = try #require(page.form(nil), "no form at \(path)")
        browser.cookies = [:]
        var answer = try await browser.send(.post, form.action, form.body(fields))
        for _ in 0..<5 where answer.status == .seeOther {
            browser.cookies = [:]
            answer = try await browser.send(.get, try #require(answer["location"]))
        }
        return answer
    }

    private func saysSo(_ page: Shown) -> Bool {
        page.status == .ok && page.heading == "This browser does not accept cookies" && page.links.count >= 2
    }

    @Test func `a good card is not called used, and stays good`() async throws {
        try await House.open { house in
            let card = try await house.newCard(for: house.sam)
            let phone = house.stranger()
            #expect(saysSo(try await tries(phone, "/card", [("code", card)])))
            try await phone.get("/card")
            #expect(try await phone.submit(nil, [("code", card)]).path == "/card/hello")
        }
    }

    @Test func `spoken words are not tried`() async throws {
        try await House.open { house in
            _ = try await house.newCard(for: house.sam)
            let words = try #require(
                try await house.file().speakCard(for: house.sam.person, at: house.now, random: house.random))
            let phone = house.stranger()
            for _ in 0..<6 {
                let typed = [("name", house.sam.name), ("words", "one two three four")]
                #expect(saysSo(try await tries(phone, "/card/spoken", typed)))
            }
            try await phone.get("/card/spoken")
            let typed = [("name", house.sam.name), ("words", words.joined(separator: " "))]
            #expect(try await phone.submit(nil, typed).path == "/card/hello")
        }
    }

    @Test func `right words do not lead silently back, and wrong ones cost no try`() async throws {
        try await House.open { house in
            let phone = house.stranger()
            let right = house.sam.words.joined(separator: " ")
            #expect(saysSo(try await tries(phone, "/sign-in", [("name", house.sam.name), ("words", right)])))
            for _ in 0..<40 {
                let wrong = [("name", house.sam.name), ("words", "a b c d e f")]
                #expect(saysSo(try await tries(phone, "/sign-in", wrong)))
            }
            try await phone.get("/sign-in")
            let there = try await phone.submit(nil, [("name", house.sam.name), ("words", right)])
            #expect(there.heading == "Choose six digits")
        }
    }

    @Test func `the first link makes no therapist whose words nobody would see`() async throws {
        try await House.openEmpty { site in
            let link = try #require(try await site.accounts.firstLink())
            let page = try await Knock(path: "/first/\(link)").sent(to: site.client)
            let form = try #require(Shown(path: "", status: .ok, headers: [:], html: page.body).form(nil))
            let typed = [("name", "Robin"), ("digits", House.digits), ("digitsAgain", House.digits)]
            let answer = try await Knock(method: .post, path: form.action, body: form.body(typed))
                .sent(to: site.client)
            #expect(answer.status == 303)
            #expect(try await site.accounts.store.therapists().isEmpty)
            #expect(try await site.accounts.firstLink() == link)
        }
    }

    @Test func `a card's later pages say so too, and a half hour that is over asks for the code again`() async throws {
        try await House.open { house in
            let phone = house.stranger()
            for path in ["/card/hello", "/card/before", "/card/called", "/card/digits"] {
                phone.cookies = [:]
                let first = try await phone.send(.get, path)
                phone.cookies = [:]
                #expect(saysSo(try await phone.send(.get, try #require(first["location"]))), "\(path)")
                phone.cookies = ["__Host-l": "en"]
                let over = try await phone.get(path)
                #expect(over.path == "/card" && over.text.contains("Please type the code again"), "\(path)")
            }
        }
    }

    @Test func `a browser that keeps them after all is not told that it keeps none`() async throws {
        try await House.open { house in
            let phone = house.stranger()
            try await phone.get("/card")
            let form = try #require(phone.page.form(nil))
            // The browser's cookies were removed while the page was open.
            phone.cookies = [:]
            let answer = try await phone.send(.post, form.action, form.body([("code", "x")]))
            let page = try await phone.follow(answer)
            #expect(page.heading != "This browser does not accept cookies")
            #expect(page.text.contains("Please type it again."))
        }
    }
}

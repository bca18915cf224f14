import Casework
import Homework
import Pages
import Sealing
import Testing

@testable import Site

@Suite struct `The couple's language` {
    /// Robin, in English, makes the card of somebody who speaks Spanish.
    private func card(_ robin: Browser, language: String = "es") async throws -> Shown {
        try await robin.open(.newCouple)
        try await robin.submit(
            "Make their cards",
            [("first", "Ana"), ("second", "Luz"), ("language", language), ("zone", "Europe/Madrid")])
        return try await robin.submit("Make a new card for Ana")
    }

    private func code(_ card: Shown) throws -> String {
        let code = try #require(
            card.html.firstMatch(of: /<dd class="code" translate="no">(.*?)<\/dd>/.dotMatchesNewlines()))
        return Markup.text(String(code.1))
    }

    @Test func `the paper speaks it, and what stands around the paper speaks the therapist's`() async throws {
        try await House.open { house in
            let card = try await card(house.browser(house.robin))
            let paper = try #require(card.html.firstMatch(of: /<article.*?<\/article>/.dotMatchesNewlines()))
            #expect(paper.0.contains("lang=\"es\""))
            let words = Markup.text(String(paper.0))
            for said in ["Hola, Ana", "Escanea esta imagen", "Nombre de dos palabras", "hasta el viernes, 22 de enero"]
            {
                #expect(words.contains(said), "\(said) in: \(words)")
            }
            #expect(card.text.contains("This card is for Ana alone. Print it"))
            #expect(card.html.contains("<html lang=\"en\""))
        }
    }

    @Test func `whoever opens the card is greeted in it, whatever the browser spoke before`() async throws {
        try await House.open { house in
            let card = try await card(house.browser(house.robin))
            for before in [nil, "en"] {
                let ana = house.stranger("ana-\(before ?? "")")
                ana.cookies["__Host-l"] = before
                // Nobody can know it before the code is read.
                #expect(try await ana.get("/card").html.contains("<html lang=\"en\""))
                let hello = try await ana.submit(nil, [("code", try code(card))])
                #expect(hello.heading == "Hola, Ana")
                #expect(hello.html.contains("<html lang=\"es\""))
            }
        }
    }

    @Test func `chosen otherwise later, the next card speaks that`() async throws {
        try await House.open { house in
            let robin = house.browser(house.robin)
            let first = try await card(robin)
            #expect(first.text.contains("Hola, Ana"))
            let cards = try await robin.follow(link: "Cards")
            #expect(cards.html.contains("value=\"es\" checked"))
            let after = try await robin.submit("Use this language", [("language", "en")])
            #expect(after.html.contains("value=\"en\" checked"))
            let second = try await robin.submit("Make a new card for Ana")
            #expect(second.text.contains("Hello Ana") && !second.text.contains("Hola"))
            try await robin.follow(link: "Cards")
            let same = try await robin.submit("Use this language", [("language", "xx")])
            #expect(same.html.contains("value=\"en\" checked"), "one that there is not changes nothing")
        }
    }

    @Test func `a couple whose language nobody said is greeted in the browser's`() async throws {
        try await House.open { house in
            let card = try await card(house.browser(house.robin), language: "xx")
            let ana = house.stranger()
            let hello = try await ana.submit(nil, on: "/card", [("code", try code(card))])
            #expect(hello.heading == "Hello Ana")
            #expect(ana.cookies["__Host-l"] == nil)
        }
    }

    @Test func `a new phone speaks it, until its owner chooses otherwise`() async throws {
        try await House.open { house in
            let card = try await card(house.browser(house.robin))
            let typed = try #require(EnrolmentCode(typed: try code(card)))
            guard case .opened(let inHand) = try await house.accounts.read(typed, at: house.now) else {
                throw House.NotOpen()
            }
            let digits = try #require(Digits(typed: House.digits))
            let ana = try #require(
                try await house.accounts.enrol(inHand, digits: digits, at: house.now, random: house.random))
            let phone = house.stranger("phone")
            let words = [("name", ana.name), ("words", ana.words.joined(separator: " "))]
            #expect(try await phone.submit(nil, on: "/sign-in", words).html.contains("<html lang=\"es\""))
            let chosen = house.stranger("chosen")
            chosen.cookies["__Host-l"] = "en"
            #expect(try await chosen.submit(nil, on: "/sign-in", words).html.contains("<html lang=\"en\""))
            // A phone that was known before anybody said a language.
            let known = house.browser(ana)
            known.cookies["__Host-s"] = nil
            #expect(try await known.unlock().heading == "Buenos días, Ana")
        }
    }
}

extension Browser {
    /// Opens a page before the doors and sends its form.
    fileprivate func submit(_ button: String?, on path: String, _ fields: [(String, String)]) async throws -> Shown {
        try await get(path)
        return try await submit(button, fields)
    }
}

import Casework
import HTTPTypes
import Homework
import Pages
import Sealing
import Testing

@testable import Site

/// How a card's code travels, and what a card does that was used.
@Suite struct CardCodeTests {
    @Test func `an old link's code is taken out of the address, unread, and the page asks to type it`() async throws {
        try await House.open { house in
            let card = try await house.newCard(for: house.sam).replacing(" ", with: "-")
            for query in ["c=\(card)", "c=", "code=\(card)", "x"] {
                let phone = house.stranger()
                let answer = try await phone.send(.get, "/card?\(query)")
                #expect(answer.status == .seeOther && answer["location"] == "/card", "\(query)")
                let page = try await phone.follow(answer)
                #expect(page.text.contains("Please type the code from your card."), "\(query)")
                let code = try #require(page.form(nil)?.fields.first { $0.name == "code" })
                #expect(code.value == "")
                for cookie in phone.cookies.values { #expect(!cookie.contains(card)) }
            }
        }
    }

    @Test func `the picture on a card brings the code where no server sees it`() async throws {
        try await House.open { house in
            let robin = house.browser(house.robin)
            try await robin.open(Route(.member, house.couple))
            try await robin.submit("Make a new card for Sam")
            let page = try await robin.submit("Make the card")
            let groups = page.html.matches(of: /<span>([0-9A-Z]{4})<\/span>/).map { String($0.1) }
            #expect(groups.count == 7)
            let address = "https://practice.example/card"
            let code = groups.joined(separator: "-")
            let drawn = try #require(QRCode("\(address)#\(code)"))
            #expect(page.html.contains("d=\"\(drawn.path)\""))
            #expect(!page.html.contains("?c="))
        }
    }

    @Test func `the page that takes a code has its script, and no other page before the doors has one`() async throws {
        try await House.open { house in
            let stranger = house.stranger()
            let script = /<script type="module" src="(\/static\/card\.[0-9a-f]{8}\.js)"><\/script>/
            let found = try await stranger.get("/card").html.firstMatch(of: script)
            let file = try await stranger.send(.get, String(try #require(found).1))
            #expect(file.status == .ok && file.html.contains("replaceState"))
            for path in ["/", "/sign-in", "/card/spoken", "/help"] {
                #expect(!(try await stranger.get(path).html.contains("<script")), "\(path)")
            }
        }
    }

    @Test func `one's own used card offers the digits of this phone`() async throws {
        try await House.open { house in
            let phone = house.stranger("new phone")
            let card = try await house.newCard(for: house.sam)
            try await phone.get("/card")
            try await phone.submit(nil, [("code", card)])
            try await phone.follow(link: "Begin")
            try await phone.submit(nil, [("agreed", "yes")])
            try await phone.submit("Go on")
            let made = try await phone.submit(nil, [("digits", "161803"), ("again", "161803")])
            #expect(made.heading == "Your six words")
            try await phone.get("/card")
            let there = try await phone.submit(nil, [("code", card)])
            #expect(there.path == "/lock" && there.text.contains("You have already used this card."))
            #expect(try await phone.unlock("161803").heading != "Your six digits")

            // On anybody else's phone it is a card like any other that opens nothing.
            let other = house.browser(house.alex)
            let unknown = EnrolmentCode(random: house.random).printed
            var answers: [String] = []
            for code in [card, unknown] {
                try await other.get("/card")
                answers.append(try await other.submit(nil, [("code", code)]).text)
                #expect(other.page.path == "/card/not-taken")
            }
            #expect(answers[0] == answers[1])
        }
    }
}

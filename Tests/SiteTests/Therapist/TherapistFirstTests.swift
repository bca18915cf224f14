import Casework
import HTTPTypes
import Homework
import Pages
import Sealing
import Storage
import Testing

@testable import Site

@Suite struct `A therapist's first hour` {
    @Test func `name and six words are shown until they are ticked as written down, and never again`() async throws {
        try await House.open { house in
            let robin = house.browser(house.robin)
            let session = try #require(try await house.accounts.session(house.robin.session.secret, at: house.now))
            let words = SubmittedForm(
                fields: [(name: "name", value: "maple river"), (name: "words", value: "one two three four five six")],
                id: "")
            let waiting = SealedFlash(route: Route(.therapistPassphrase), fields: words)
            try await session.wait(waiting.bytes, house.accounts)
            robin.cookies["__Host-w"] = "1"
            for _ in 0..<2 {
                let shown = try await robin.open(.therapistPassphrase)
                #expect(shown.text.contains("four") && shown.text.contains("maple river"))
                #expect(try await robin.submit("Go on").text.contains("then tick that you have"))
            }
            try await robin.submit("Go on", [("noted", "yes")])
            #expect(!(try await robin.open(.therapistPassphrase).text.contains("four")))
        }
    }

    @Test(arguments: Taps.allCases)
    func `lost words are replaced, and the new ones are shown until they are ticked`(taps: Taps) async throws {
        try await House.open { house in
            let robin = house.browser(house.robin)
            robin.taps = taps
            try await robin.open(.therapistSettings)
            try await robin.follow(link: "New six words")
            #expect(try await robin.submit(nil, [("digits", "1")]).text.contains("Please type six digits."))
            #expect(try await robin.submit(nil, [("digits", "000001")]).text.contains("not the right digits."))
            let shown = try await robin.submit(nil, [("digits", House.digits)])
            #expect(shown.heading == "Your six words")
            let words = shown.html.matches(of: /<li>([a-z-]+)<\/li>/).map { String($0.1) }
            let name = try #require(shown.html.firstMatch(of: /<strong translate="no">([a-z -]+)<\/strong>/)).1
            #expect(try await robin.submit("Go on", [("noted", "yes")]).heading == "Settings")
            let laptop = house.stranger("laptop")
            try await laptop.get("/sign-in")
            try await laptop.submit(nil, [("name", String(name)), ("words", words.joined(separator: " "))])
            #expect(laptop.page.heading == "Choose six digits")
            let thief = house.stranger("thief")
            try await thief.get("/sign-in")
            let old = house.robin.words.joined(separator: " ")
            #expect(try await thief.submit(nil, [("name", house.robin.name), ("words", old)]).path == "/sign-in")
        }
    }

    @Test func `a new couple gets its cards, one person at a time, and a code in no address`() async throws {
        try await House.open { house in
            let robin = house.browser(house.robin)
            try await robin.open(.newCouple)
            let refused = try await robin.submit("Make their cards", [("first", ""), ("zone", "Nowhere/Town")])
            #expect(refused.text.contains("We do not know this time zone"))
            try await robin.submit(
                "Make their cards",
                [
                    ("first", "Kim"), ("second", "Ari"), ("zone", "Europe/Madrid"), ("date", "2027-03-01"),
                    ("time", "11:00"),
                ])
            #expect(robin.page.text.contains("Kim"))
            let card = try await robin.submit("Make a new card for Kim")
            let code = try #require(
                card.html.firstMatch(of: /<dd class="code" translate="no">(.*?)<\/dd>/.dotMatchesNewlines()))
            let typed = try #require(EnrolmentCode(typed: Markup.text(String(code.1))))
            guard case .opened(let inHand) = try await house.accounts.read(typed, at: house.now) else {
                Issue.record("the code on the card opens no card")
                return
            }
            #expect(inHand.view.name(inHand.me) == "Kim")
            #expect(card.html.contains("crispEdges"))
            #expect(!card.text.contains("Ari"))
            #expect(try await robin.get(card.path).html.contains("crispEdges"))
            try await robin.open(.caseload)
            #expect(robin.page.text.contains("Kim and Ari"))
            #expect(!(try await robin.get(card.path).html.contains("crispEdges")))
        }
    }

    @Test(arguments: [("7", 7), ("21", 21), ("500", 7)])
    func `a card lasts as long as was chosen, and never longer than three weeks`(chosen: String, days: Int64)
        async throws
    {
        try await House.open { house in
            let robin = house.browser(house.robin)
            try await robin.open(.newCouple)
            try await robin.submit("Make their cards", [("first", "Kim"), ("zone", "Europe/Madrid")])
            let member = try #require(robin.page.form("Make a new card for Kim"))
            #expect(member.body([]).contains("days=7"), "seven days unless said otherwise")
            let card = try await robin.submit("Make a new card for Kim", [("days", chosen)])
            #expect(try await expiry(card, house) == Minute(house.now + .days(days)))
        }
    }

    @Test func `one card for another in use lasts as long as was chosen when it was asked once more`() async throws {
        try await House.open { house in
            try await house.openEvenings()
            let robin = house.browser(house.robin)
            try await robin.open(Route(.member, house.couple))
            let asked = try await robin.submit("Make a new card for Alex", [("days", "21")])
            #expect(try #require(asked.form("Make the card")).body([]).contains("days=21"))
            let card = try await robin.submit("Make the card")
            #expect(try await expiry(card, house) == Minute(house.now + .days(21)))
        }
    }

    /// Until when the card that a page shows can be used.
    private func expiry(_ page: Shown, _ house: House) async throws -> Minute {
        let code = try #require(
            page.html.firstMatch(of: /<dd class="code" translate="no">(.*?)<\/dd>/.dotMatchesNewlines()))
        let typed = try #require(EnrolmentCode(typed: Markup.text(String(code.1))))
        let lookup = try #require(Hash32(typed.lookup))
        return try #require(try await house.accounts.store.card(lookup)).expires
    }

    @Test func `a card made by mistake is taken back, and the one in use is as it was`() async throws {
        try await House.open { house in
            try await house.openEvenings()
            let robin = house.browser(house.robin)
            func cards() async throws -> Shown { try await robin.open(Route(.member, house.couple)) }
            #expect(try await cards().text.contains("The account is confirmed. You spoke with Alex alone"))
            #expect(!robin.page.text.contains("card void"), "a card in use is not made void")
            try await robin.submit("Make a new card for Alex")
            try await robin.submit("Make the card")
            #expect(try await cards().text.contains("It can be used until"))
            let card = try #require(try await house.accounts.store.cards(of: house.alex.person).first)
            try await robin.follow(link: "Cancel Alex's card")
            #expect(robin.page.text.contains("The card Alex holds can no longer be used."))
            try await robin.submit("Cancel this card")
            #expect(robin.page.text.contains("The card is cancelled. Nobody can use it any more."))
            #expect(robin.page.text.contains("The account is confirmed. You spoke with Alex alone"))
            #expect(try await house.accounts.store.card(card.lookup) == nil)
        }
    }

    @Test func `the caseload leads to the brief, which shows what each wrote`() async throws {
        try await House.open { house in
            let evenings = try await house.openEvenings()
            let sam = house.browser(house.sam)
            try await sam.open(Route(.note, evenings, number: 1))
            let note = try #require(sam.page.form(nil))
            #expect(note.names.contains("line"))
            try await sam.submit(nil, [("line", "I was glad that we tried.")])
            let robin = house.browser(house.robin)
            try await robin.open(.caseload)
            try await robin.follow(link: "Alex and Sam")
            #expect(robin.page.text.contains("I was glad that we tried."))
            let record = try await robin.follow(link: "Copy to my notes")
            #expect(record.text.contains("I was glad that we tried."))
            #expect(!record.text.contains("I’d like to"))
        }
    }
}

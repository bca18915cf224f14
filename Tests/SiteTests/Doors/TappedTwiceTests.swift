import Casework
import HTTPTypes
import Homework
import HummingbirdTesting
import NIOCore
import Pages
import Sealing
import Storage
import Support
import Testing

@testable import Site

/// A finger that taps twice gets where one tap leads, and loses nothing on the way.
@Suite struct TappedTwiceTests {
    private func words(_ page: Shown) -> [String] {
        page.html.matches(of: /<li>([a-z-]+)<\/li>/).map { String($0.1) }
    }

    @Test(arguments: Taps.allCases, ["on paper", "on the telephone"])
    func `a card becomes one account with its six words`(taps: Taps, way: String) async throws {
        try await House.open { house in
            let phone = house.stranger("new phone")
            let card = try await house.newCard(for: house.sam)
            phone.taps = taps
            if way == "on paper" {
                try await phone.get("/card")
                try await phone.submit(nil, [("code", card)])
            } else {
                let four = try await house.file().speakCard(
                    for: house.sam.person, at: house.now, random: house.random)
                try await phone.get("/card/spoken")
                try await phone.submit(
                    nil, [("name", house.sam.name), ("words", try #require(four).joined(separator: " "))])
            }
            try await phone.follow(link: "Begin")
            try await phone.submit(nil, [("agreed", "yes")])
            try await phone.submit("Go on", [("called", "Sammy")])
            #expect(words(try await phone.submit(nil, [("digits", "161803"), ("again", "161803")])).count == 6)
            #expect(try await phone.submit("Go on", [("noted", "yes")]).heading == "Put this on your home screen")
            house.clock.move(minutes: 11)
            #expect(try await phone.unlock("161803").heading == "Good morning, Sam")
            let asked = try await house.letters(of: house.sam).filter { $0 == .called(CalledWish(name: "Sammy")) }
            #expect(asked.count == 1)
        }
    }

    @Test(arguments: Taps.allCases)
    func `the lock leads where one was going, and wrong digits are one try`(taps: Taps) async throws {
        let store = MemoryStore()
        try await House.open(store: store) { house in
            let sam = house.browser(house.sam)
            sam.taps = taps
            house.clock.move(minutes: 11)
            try await sam.open(.intention)
            for _ in 0..<4 { #expect(try await sam.unlock("000000").path == "/lock") }
            let there = try await sam.unlock()
            #expect(there.forms.contains { $0.names.contains("intention") }, "\(there.heading)")
            let rooms = await store.state.sessions.values.filter { $0.person == house.sam.person && $0.room != nil }
            #expect(rooms.count == 1)
            house.clock.move(minutes: 11)
            #expect(try await sam.unlock().heading == "Good morning, Sam", "where one was going is forgotten there")
        }
    }

    @Test(arguments: Taps.allCases)
    func `words wait behind the digits`(taps: Taps) async throws {
        try await House.open { house in
            let talk = try await house.giveTalk()
            let sam = house.browser(house.sam)
            sam.taps = taps
            try await sam.open(Route(.jot, talk, number: 1))
            try await sam.submit("Save", [("jotting", "Sunday mornings."), ("goes", "partner")])
            house.clock.move(minutes: 12)
            try await sam.follow(link: "Change")
            #expect(try await sam.unlock().html.contains("Sunday mornings."))
            try await sam.open(.tell)
            house.clock.move(minutes: 12)
            try await sam.submit(nil, [("text", "Please call me.")])
            #expect(try await sam.unlock().html.contains("Please call me."))
            try await sam.submit()
            let said = try await house.letters(of: house.sam).filter {
                $0 == .said(Said(wish: .tell, text: "Please call me."))
            }
            #expect(said.count == 1)
        }
    }

    @Test(arguments: Taps.allCases)
    func `words wait through the six words and new digits`(taps: Taps) async throws {
        try await House.open { house in
            let sam = house.browser(house.sam)
            sam.taps = taps
            try await sam.open(.tell)
            house.clock.move(minutes: 11)
            try await sam.submit(nil, [("text", "Please call me.")])
            try await sam.get("/sign-in")
            try await sam.submit(nil, [("name", house.sam.name), ("words", house.sam.words.joined(separator: " "))])
            let there = try await sam.submit(nil, [("digits", "161803"), ("again", "161803")])
            #expect(there.html.contains("Please call me."))
            house.clock.move(minutes: 11)
            #expect(try await sam.unlock("161803").heading == "Good morning, Sam")
        }
    }

    @Test(arguments: Taps.allCases)
    func `a phone that was forgotten keeps no trace`(taps: Taps) async throws {
        try await House.open { house in
            let sam = house.browser(house.sam)
            sam.taps = taps
            try await sam.open(.settings)
            try await sam.submit("Forget this phone")
            #expect(sam.cookies["__Host-d"] == nil && sam.cookies["__Host-s"] == nil)
            #expect(try await sam.get("/lock").path == "/")
        }
    }

    @Test(arguments: Taps.allCases)
    func `a card made by mistake is void, and the account in use is as it was`(taps: Taps) async throws {
        try await House.open { house in
            try await house.openEvenings()
            let robin = house.browser(house.robin)
            robin.taps = taps
            try await robin.open(Route(.member, house.couple))
            try await robin.submit("Make a new card for Alex")
            try await robin.submit("Make the card")
            try await robin.open(Route(.member, house.couple))
            try await robin.follow(link: "Cancel Alex's card")
            let shown = try await robin.submit("Cancel this card")
            #expect(shown.text.contains("The card is cancelled. Nobody can use it any more."))
            #expect(shown.text.contains("The account is confirmed. You spoke with Alex alone"))
            #expect(try await house.file().members[house.alex.person] != nil)
        }
    }

    @Test func `the first start makes one therapist, also of two taps at once`() async throws {
        try await House.openEmpty { site in
            let link = try #require(try await site.accounts.firstLink())
            let form = String(repeating: "a", count: 32)
            let body = "name=Robin&digits=\(House.digits)&digitsAgain=\(House.digits)&form=\(form)"
            let headers: HTTPFields = [
                .contentType: "application/x-www-form-urlencoded",
                try #require(HTTPField.Name("sec-fetch-site")): "same-origin",
            ]
            @Sendable func sent(_ stream: String) async throws -> [String] {
                var headers = headers
                headers[try #require(HTTPField.Name(Streams.header))] = stream
                let answer = try await site.client.executeRequest(
                    uri: "/first/\(link)", method: .post, headers: headers, body: ByteBuffer(string: body))
                return [answer.headers[.location] ?? ""] + answer.headers[values: .setCookie]
            }
            async let first = sent("robin/1")
            async let second = sent("robin/2")
            let answers = [try await first, try await second, try await sent("robin/3")]
            #expect(answers[0][0].hasPrefix("/p/") && Set(answers).count == 1)
            #expect(try await site.accounts.store.therapists().count == 1)
        }
    }
}

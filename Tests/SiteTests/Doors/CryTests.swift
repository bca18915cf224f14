import Casework
import HTTPTypes
import Homework
import Pages
import Sealing
import Testing

@testable import Site

/// What a cry for help can meet on its way: it reaches the therapist, or it is given back, and is never dropped.
@Suite struct CryTests {
    private let words = [("text", "I am afraid to go home."), ("know", "safety")]

    @Test func `a lock gives it back after the digits, with its mark, and it is sent from there`() async throws {
        try await House.open { house in
            let sam = house.reader(house.sam)
            try await sam.open(.tell)
            house.clock.move(minutes: 11)
            try await sam.submit(nil, words)
            let held = try await sam.unlock()
            #expect(held.text.contains("I am afraid to go home.") && held.text.contains("This is about my safety"))
            #expect(try await sam.submit("Send it now").heading == "Thank you")
            #expect(try await house.robinSees().flags.first?.cause == .safety)
        }
    }

    @Test func `homework that ended meanwhile does not hold it up, in a note or after a talk`() async throws {
        try await House.open { house in
            let talk = try await house.giveTalk()
            try await house.openEvenings()
            let sam = house.reader(house.sam)
            for route in [Route(.note), Route(.talkAfter, talk)] {
                try await sam.open(route)
                try await house.robin(does: CloseNow())
                #expect(try await sam.submit(nil, [("line", "words"), ("know", "safety")]).heading == "Thank you")
            }
            #expect(try await house.robinSees().flags.filter { $0.cause == .safety }.count == 2)
        }
    }

    @Test func `a second window sends it as well, and its words twice are given back`() async throws {
        try await House.open { house in
            let sam = house.reader(house.sam)
            try await sam.open(.tell)
            let form = try #require(sam.page.form(nil))
            try await sam.send(.post, form.action, form.body([("text", "Once.")]))
            let again = try await sam.follow(try await sam.send(.post, form.action, form.body(words)))
            #expect(again.html.contains("I am afraid to go home."))
            #expect(again.html.contains("value=\"safety\" checked"), "and its mark with it")
            #expect(try await sam.submit(nil, words).heading == "Thank you")
            #expect(try await house.robinSees().flags.first?.cause == .safety)
        }
    }

    @Test
    func `a card made anew does not stop it, and once that card is used it is given back and said not to be sent`()
        async throws
    {
        try await House.open { house in
            let sam = house.reader(house.sam)
            try await sam.open(.tell)
            let code = try await house.file().makeCard(
                for: house.sam.person, days: 7, at: house.now, random: house.random
            ).code
            #expect(try await sam.submit(nil, words).heading == "Thank you")
            #expect(try await house.robinSees().flags.first?.cause == .safety)
            try await sam.open(.tell)
            guard case .opened(let inHand) = try await house.accounts.read(code, at: house.now) else {
                Issue.record("the card opens nothing")
                return
            }
            let digits = try #require(Digits(typed: "271828"))
            _ = try await house.accounts.enrol(inHand, digits: digits, at: house.now, random: house.random)
            let answer = try await sam.submit(nil, words)
            #expect(answer.heading == "This was not sent")
            #expect(answer.text.contains("I am afraid to go home."))
            #expect(answer.links.contains { $0.href == "/help" })
            #expect(!answer.html.contains("safety"), "no outward name says what it was about")
        }
    }
}

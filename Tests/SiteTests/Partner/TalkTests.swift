import HTTPTypes
import Homework
import Pages
import Sealing
import Testing

@testable import Site

@Suite struct TalkTests {
    @Test func `the talk is asked in turns, by name, and leads to nothing of one's own`() async throws {
        try await House.open { house in
            let talk = try await house.giveTalk()
            let sam = house.browser(house.sam)
            try await sam.open(.week)
            let page = try await sam.follow(link: "A first conversation")
            #expect(page.text.contains("Alex asks Sam"))
            #expect(page.text.contains("When do you feel sexy?"))
            #expect(page.text.contains("Sam answers. Alex listens, and says thank you."))
            #expect(page.text.contains("That was the last question. Thank you for telling each other."))
            #expect(page.text.contains("Enough for today That is fine. You can come back to it, or not."))
            let away = page.links.map(\.href).filter { !$0.hasPrefix("#") }
            #expect(Set(away) == [try sam.address(Route(.talkAfter, talk))])
            #expect(page.forms.map(\.action) == ["/leave"])
        }
    }

    @Test func `a talk closes what is one's own and keeps the room open, and ends with the next page`() async throws {
        try await House.open { house in
            let talk = try await house.giveTalk()
            let sam = house.browser(house.sam)
            #expect(try await sam.open(.mine).heading == "My pages")
            try await sam.open(Route(.talk, talk))
            #expect(try await sam.open(.mine).path == "/lock")
            try await sam.open(Route(.talk, talk))
            house.clock.move(minutes: 120)
            #expect(try await sam.open(.week).heading == "Good morning, Sam")
            house.clock.move(minutes: 11)
            #expect(try await sam.open(.week).path == "/lock")
        }
    }

    @Test(arguments: [("all", TalkStatement.Talked.talked), ("part", .part), ("no", .notThisWeek)])
    func `after a talk each says alone whether it took place`(value: String, word: TalkStatement.Talked) async throws {
        try await House.open { house in
            let talk = try await house.giveTalk()
            let sam = house.browser(house.sam)
            try await sam.open(Route(.talk, talk))
            try await sam.get(try #require(sam.page.links.last { $0.words == "Close" }).href)
            let before = sam.page.text
            #expect(try await sam.submit("Send", [("talked", value)]).heading == "Thank you")
            let letter = Letter.Content.talked(TalkStatement(assignmentID: talk, word: word))
            #expect(try await house.letters(of: house.sam).last == letter)
            #expect(try await sam.open(Route(.talkAfter, talk)).text == before)
        }
    }

    @Test func `a form without an answer comes back with a sentence beside it`() async throws {
        try await House.open { house in
            let talk = try await house.giveTalk()
            let sam = house.browser(house.sam)
            try await sam.open(Route(.talkAfter, talk))
            let again = try await sam.submit("Send")
            #expect(again.text.contains("Please choose one."))
            #expect(try await house.letters(of: house.sam).count == 1, "only the one from enrolling")
        }
    }
}

import Casework
import HTTPTypes
import Homework
import Pages
import Sealing
import Testing

@testable import Site

@Suite struct WeekTests {
    @Test func `a week with nothing set says one neutral sentence`() async throws {
        try await House.open { house in
            let sam = house.browser(house.sam)
            let week = try await sam.open(.week)
            #expect(week.status == .ok)
            #expect(week.heading == "Sam, this week")
            #expect(week.text.contains("Comes later. New steps open only when you meet Robin."))
        }
    }

    @Test func `the week shows the talk, the evenings and who sets them up`() async throws {
        try await House.open { house in
            try await house.giveTalk()
            try await house.openEvenings()
            let (alex, sam) = (house.browser(house.alex), house.browser(house.sam))
            let week = try await sam.open(.week)
            #expect(week.text.contains("A first conversation About 20 minutes, together"))
            #expect(week.text.contains("The first evening No time yet Alex sets it up."))
            #expect(week.text.contains("The second evening No time yet You set it up."))
            #expect(week.text.contains("If Robin suggested “Two evenings, with a guiding hand”"))
            #expect(try await alex.open(.week).text.contains("The first evening No time yet You set it up."))
        }
    }

    @Test func `the week says when the two meet the therapist and what the therapist said to both`() async throws {
        try await House.open { house in
            let clock = LocalClock("Europe/Madrid")
            let local = LocalTime(day: clock.day(of: house.now) + 3, minute: 11 * 60)
            try await house.robin(does: PlanMeeting(at: clock.instant(local), local: local))
            let sam = house.browser(house.sam)
            #expect(try await sam.open(.week).text.contains("You meet Robin on Monday."))
            house.clock.move(minutes: 1)
            let far = LocalTime(day: clock.day(of: house.now) + 12, minute: 11 * 60)
            try await house.robin(does: PlanMeeting(at: clock.instant(far), local: far))
            #expect(try await sam.open(.week).text.contains("You meet Robin on Wednesday 27 January."))
        }
    }

    @Test func `a change between meetings is one sentence for both, and the next meeting ends it`() async throws {
        try await House.open { house in
            let talk = try await house.giveTalk()
            let (alex, sam) = (house.browser(house.alex), house.browser(house.sam))
            let sentence = "Robin has changed something here since you last met."
            for browser in [alex, sam] { #expect(!(try await browser.open(.week).text.contains(sentence))) }
            house.clock.move(minutes: 2 * 24 * 60)
            try await house.robin(does: EndHomework(assignmentID: talk, from: house.now))
            for browser in [alex, sam] {
                try await browser.unlock()
                let week = try await browser.open(.week)
                #expect(week.text.contains(sentence))
                #expect(week.text.contains("Comes later."))
            }
            try await house.robin(does: WeMet(at: house.now, from: house.now))
            for browser in [alex, sam] { #expect(!(try await browser.open(.week).text.contains(sentence))) }
        }
    }

    @Test func `open rest shows to both, without a name, and hides the homework`() async throws {
        try await House.open { house in
            try await house.openEvenings()
            let (alex, sam) = (house.browser(house.alex), house.browser(house.sam))
            try await sam.open(.rest)
            let end = try await sam.submit("Do this", [("rest", "open")])
            #expect(end.heading == "Thank you")
            for browser in [alex, sam] {
                let week = try await browser.open(.week)
                #expect(week.text.contains("This is resting. Nothing has to be done."))
                #expect(!week.text.contains("The first evening"))
            }
            #expect(try await house.letters(of: house.sam).contains(.rest(QuietRest(text: nil))))
        }
    }

    @Test func `an address of one is nothing to the other`() async throws {
        try await House.open { house in
            let (alex, sam) = (house.browser(house.alex), house.browser(house.sam))
            let foreign = try await sam.get(try alex.address(Route(.week)))
            #expect(foreign.status == .notFound)
            let unknown = try await sam.get("/p/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")
            #expect(unknown.status == .notFound)
        }
    }

    @Test func `whoever is not signed in is led to the entrance, and a known phone to its lock`() async throws {
        try await House.open { house in
            let sam = house.browser(house.sam)
            let week = try sam.address(Route(.week))
            #expect(try await house.stranger().send(.get, week)["location"] == "/")
            house.clock.move(minutes: 11)
            try await sam.get(week)
            #expect(sam.page.path == "/lock")
            #expect(try await sam.unlock().heading == "Sam, this week")
        }
    }

    @Test func `five wrong tries leave only the six words`() async throws {
        try await House.open { house in
            let sam = house.browser(house.sam)
            sam.cookies["__Host-s"] = nil
            for _ in 0..<5 { try await sam.unlock("000000") }
            try await sam.get("/lock")
            #expect(sam.page.form("Start again") == nil)
            try await sam.get("/sign-in")
            let words = house.sam.words.joined(separator: " ")
            let first = try await sam.submit(nil, [("name", house.sam.name), ("words", words)])
            #expect(first.html.contains("name=\"again\""), "after the words come new digits")
        }
    }
}

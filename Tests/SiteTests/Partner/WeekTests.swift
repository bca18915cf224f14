import Casework
import HTTPTypes
import Homework
import Pages
import Sealing
import Testing

@testable import Site

@Suite struct WeekTests {
    @Test func `before the first homework the page welcomes, and says by when it comes`() async throws {
        try await House.open { house in
            let sam = house.browser(house.sam)
            let week = try await sam.open(.week)
            #expect(week.status == .ok)
            #expect(week.heading == "Good morning, Sam")
            #expect(week.text.contains("Welcome, Sam. Robin adds your first homework here when you meet."))
            let clock = LocalClock("Europe/Madrid")
            let local = LocalTime(day: clock.day(of: house.now) + 3, minute: 11 * 60)
            try await house.robin(does: PlanMeeting(at: clock.instant(local), local: local))
            #expect(
                try await sam.open(.week).text.contains("Welcome, Sam. Robin adds your first homework here by Monday."))
        }
    }

    @Test func `a week with nothing set says one neutral sentence`() async throws {
        try await House.open { house in
            let talk = try await house.giveTalk()
            try await house.robin(does: EndHomework(assignmentID: talk, from: house.now))
            let week = try await house.browser(house.sam).open(.week)
            #expect(week.text.contains("Nothing is set for now. Robin adds homework when you meet."))
        }
    }

    @Test func `what is agreed for today comes first, whatever else is set`() async throws {
        try await House.open { house in
            try await house.giveTalk()
            let evenings = try await house.openEvenings()
            let (alex, sam) = (house.browser(house.alex), house.browser(house.sam))
            func first(_ browser: Browser) async throws -> Substring? {
                let html = try await browser.open(.week).html
                return html.firstMatch(of: /class="today [a-z]*"[^>]*>.*?<strong>(.*?)<\/strong>/.dotMatchesNewlines())?
                    .1
            }
            #expect(try await first(sam) == "A first conversation", "nothing has a time")
            func agree(_ place: UInt32, on day: String) async throws {
                try await sam.open(Route(.time, evenings, number: place))
                try await sam.submit("Save", [("day", day), ("hour", "20:30")])
            }
            try await agree(1, on: "2027-01-16")
            #expect(try await first(sam) == "A first conversation", "a talk can be had today")
            try await agree(2, on: "2027-01-15")
            #expect(try await first(sam) == "The second evening")
            #expect(try await first(alex) == "The second evening", "the same for both")
            #expect(sam.page.text.contains("The second evening Tonight, 20:30"))
            #expect(sam.page.text.contains("The first evening Tomorrow, 20:30"))
        }
    }

    @Test func `the row for a message is the same with and without one`() async throws {
        try await House.open { house in
            try await house.giveTalk()
            let (alex, sam) = (house.reader(house.alex), house.reader(house.sam))
            func week(_ browser: Browser) async throws -> String {
                try await browser.open(.week).html.replacing(/(?:href|value)="[^"]*"/, with: "")
            }
            let before = (try await week(alex), try await week(sam))
            #expect(before.1.contains("A message from "))
            try await house.robin(does: Reply(member: house.sam.person, text: "Small is enough.", from: house.now))
            #expect(try await week(alex) == before.0)
            #expect(try await week(sam) == before.1)
            #expect(try await sam.open(.replies).text.contains("Small is enough."), "the control: the message is there")
        }
    }

    @Test func `the week shows the talk, the evenings and who sets them up`() async throws {
        try await House.open { house in
            try await house.giveTalk()
            try await house.openEvenings()
            let (alex, sam) = (house.browser(house.alex), house.browser(house.sam))
            let week = try await sam.open(.week)
            #expect(week.text.contains("A first conversation About 20 minutes together"))
            #expect(week.text.contains("The first evening No time yet Alex sets it up."))
            #expect(week.text.contains("The second evening No time yet You will set it up."))
            #expect(week.text.contains("If Robin suggested “Two evenings, with a guiding hand”"))
            #expect(try await alex.open(.week).text.contains("The first evening No time yet You will set it up."))
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
                #expect(week.text.contains("Nothing is set for now."))
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
            let end = try await sam.submit("Confirm", [("rest", "open")])
            #expect(end.heading == "Thank you")
            for browser in [alex, sam] {
                let week = try await browser.open(.week)
                #expect(week.text.contains("The homework is paused. There is nothing to do."))
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
            #expect(try await sam.unlock().heading == "Good morning, Sam")
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

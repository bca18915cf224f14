import Homework
import Pages
import Testing

@testable import Site

@Suite struct `The list of couples` {
    @Test func `says where each couple is and what today holds`() async throws {
        try await House.open { house in
            let robin = house.browser(house.robin)
            #expect(try await robin.open(.caseload).text.contains("No homework yet"))
            try await house.giveTalk()
            let talk = try #require(ExerciseKey("first-talk").flatMap(house.library.exercise)).text[.english].title
            #expect(try await robin.open(.caseload).text.contains("\(talk) no notes yet"), "\(robin.page.text)")
            try await house.openEvenings()
            let list = try await robin.open(.caseload)
            #expect(list.text.contains(", step 1 no notes yet"), "\(list.text)")
            #expect(list.text.contains("You have no meetings today."))
            // What is looked for is in no form: an address with a name in it would say who comes here.
            #expect(list.html.contains("type=\"search\"") && !list.html.contains("<form method=\"get\""))
            #expect(list.html.firstMatch(of: /<input type="search"[^>]* name=/) == nil)
            let alex = house.browser(house.alex)
            try await alex.open(.rest)
            try await alex.submit(nil, [("rest", "open")])
            #expect(try await robin.open(.caseload).text.contains("The homework is paused"))
        }
    }

    @Test func `has keys until they are switched off in this browser`() async throws {
        try await House.open { house in
            let (robin, other) = (house.browser(house.robin), house.browser(house.robin))
            #expect(try await robin.open(.caseload).html.contains("aria-keyshortcuts=\"n\""))
            try await robin.open(.therapistSettings)
            try await robin.submit("Turn the keys off")
            #expect(try await !robin.open(.caseload).html.contains("aria-keyshortcuts"))
            #expect(try await other.open(.caseload).html.contains("aria-keyshortcuts"))
            try await robin.open(.therapistSettings)
            try await robin.submit("Turn the keys on")
            #expect(try await robin.open(.caseload).html.contains("aria-keyshortcuts"))
        }
    }
}

@Suite struct `The day above the caseload` {
    /// 23:30 in Greenwich on 15 January 2027.
    private let late = Instant(seconds: 1_800_000_000 + 15 * 3600 + 1800)

    @Test(
        arguments: [
            ("Europe/Madrid", "Saturday 16 January"), ("America/New_York", "Friday 15 January"),
            ("Pacific/Auckland", "Saturday 16 January"), ("Pacific/Honolulu", "Friday 15 January"),
        ])
    func `is the day where the couple made last lives`(zone: String, day: String) async throws {
        try await House.open { house in
            try await house.robin(does: CorrectSeats(names: [:], zone: zone))
            house.clock.move(to: late)
            let robin = house.browser(house.robin)
            try await robin.get("/lock")
            try await robin.unlock()
            #expect(try await robin.open(.caseload).text.contains("My couples \(day)"), "\(robin.page.text)")
        }
    }
}

import Homework
import Pages
import Testing

@testable import Site

/// *Robin is away from … to …; Kim reads*: beside every field while it lasts, ahead of it on the week's page.
@Suite struct AwayTests {
    private let madrid = LocalClock("Europe/Madrid")

    @Test func `it is said ahead, stands beside each field while it lasts, and is gone afterwards`() async throws {
        try await House.open { house in
            let (alex, sam) = (house.browser(house.alex), house.browser(house.sam))
            sam.cookies["__Host-l"] = "es"
            let today = madrid.day(of: house.now)
            let robin = house.browser(house.robin)
            func later(_ days: Int64) async throws {
                house.clock.move(minutes: days * 24 * 60)
                for browser in [alex, sam, robin] {
                    try await browser.get("/lock")
                    try await browser.unlock(House.digits)
                }
            }
            func send(_ fields: [(String, String)]) async throws {
                try await robin.open(.howIWork)
                try await robin.submit(nil, [("secrets", "none")] + fields)
            }
            try await send([("awayFrom", (today + 3).form), ("awayTo", (today + 5).form), ("awayReader", "Kim")])
            let said = "Robin is away from"

            try await later(1)
            #expect(try await alex.open(.week).text.contains(said))
            #expect(try await sam.open(.week).text.contains("Robin no está del"), "in the reader's language")
            #expect(try await !alex.open(.tell).text.contains(said), "Robin still reads")

            try await later(2)
            let field = try await alex.open(.tell).text
            #expect(field.contains(said) && field.contains("Kim reads. Not for emergencies"))

            // Another setting is saved: the days stand in the form, and go with it.
            try await send([("welcome", "Hello again.")])
            #expect(try await house.table().house.away == Away(from: today + 3, to: today + 5, reader: "Kim"))

            try await later(3)
            #expect(try await !alex.open(.week).text.contains(said))
            #expect(try await !alex.open(.tell).text.contains(said))
        }
    }
}

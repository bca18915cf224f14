import Homework
import Pages
import Testing

@testable import Site

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

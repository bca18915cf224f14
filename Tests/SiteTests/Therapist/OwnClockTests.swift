import Casework
import Homework
import Pages
import Sealing
import Support
import Testing

@testable import Site

/// The therapist lives by one clock and the couple by another.
@Suite struct `Two clocks` {
    /// Robin in Auckland, Alex and Sam in Madrid; a meeting at 18:00 in Madrid, which is 06:00 of the next day for Robin.
    private func open(_ body: @escaping @Sendable (House, LocalTime) async throws -> Void) async throws {
        try await House.open { house in
            var way = try await house.table().profile
            way.zone = "Pacific/Auckland"
            try await house.robin(does: PublishProfile(profile: way))
            let madrid = LocalClock("Europe/Madrid")
            let local = LocalTime(day: madrid.day(of: house.now) + 3, minute: 18 * 60)
            try await house.robin(does: PlanMeeting(at: madrid.instant(local), local: local))
            try await body(house, local)
        }
    }

    @Test func `a meeting's hour says whose it is on the therapist's pages, and nothing on the couple's`() async throws
    {
        try await open { house, local in
            let robin = house.browser(house.robin)
            let brief = try await robin.open(Route(.couple, house.couple)).text
            #expect(brief.contains("06:00 your time; ") && brief.contains("18:00 where they live"), "\(brief)")
            #expect(try await robin.open(.caseload).text.contains("06:00 your time; "))
            #expect(!(try await house.browser(house.alex).open(.week).text.contains("where they live")))
            let same = try await robin.open(Route(.planMeeting, house.couple))
            #expect(same.text.contains("Enter the time where they live."))
            #expect(same.form("Move it")?.fields.first { $0.name == "time" }?.value == "18:00")
        }
    }

    @Test func `what the therapist records is of the therapist's day`() async throws {
        try await open { house, _ in
            // 23:30 in Madrid is already tomorrow's late morning in Auckland.
            house.clock.move(
                to: LocalClock("Europe/Madrid").instant(
                    LocalTime(day: LocalClock("Europe/Madrid").day(of: House.start), minute: 23 * 60 + 30)))
            let robin = house.browser(house.robin)
            try await robin.get("/lock")
            try await robin.unlock()
            try await robin.open(Route(.notes, house.couple))
            try await robin.submit(nil, [("note", "A quiet week.")])
            let day = LocalClock("Pacific/Auckland").day(of: house.now)
            #expect(try await house.robinSees().file.notes.last?.day == day)
            #expect(day == LocalClock("Europe/Madrid").day(of: house.now) + 1)
        }
    }

    @Test func `days away are the therapist's, also on the couple's pages`() async throws {
        try await open { house, _ in
            var way = try await house.table().profile
            let auckland = LocalClock("Pacific/Auckland")
            house.clock.move(
                to: LocalClock("Europe/Madrid").instant(
                    LocalTime(day: LocalClock("Europe/Madrid").day(of: House.start), minute: 23 * 60 + 30)))
            let today = auckland.day(of: house.now)
            way.away = Away(from: today, to: today)
            try await house.robin(does: PublishProfile(profile: way))
            let alex = house.browser(house.alex)
            try await alex.get("/lock")
            try await alex.unlock()
            #expect(try await alex.open(.tell).text.contains("Robin reads nothing here from"))
        }
    }

    @Test func `the zone is a setting of the therapist's, told to every couple`() async throws {
        try await House.open { house in
            let robin = house.browser(house.robin)
            let page = try await robin.open(.howIWork)
            #expect(page.form(nil)?.fields.first { $0.name == "zone" }?.value == "Europe/Madrid")
            #expect(
                try await robin.submit(nil, [("secrets", "none"), ("zone", "Nowhere/AtAll")]).heading == page.heading)
            try await robin.submit(nil, [("secrets", "none"), ("zone", "America/Lima")])
            #expect(try await house.table().profile.zone == "America/Lima")
            let day = LocalClock("America/Lima").day(of: house.now)
            #expect(try await robin.open(.caseload).text.contains(ClockWords(.english, today: day).day(day)))
        }
    }
}

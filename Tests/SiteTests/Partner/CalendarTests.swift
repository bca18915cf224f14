import Foundation
import Homework
import Testing

@testable import Site

@Suite struct CalendarTests {
    private func file(_ zone: String, title: String = "Time together", day: String = "2025-11-25") throws -> String {
        CalendarFile(
            title: title, start: LocalClock(zone).instant(try #require(LocalTime(day: day, hour: "20:30"))),
            minutes: 60, stamp: Instant(seconds: 1_764_000_000), uid: "00ff"
        ).text
    }

    @Test(arguments: [
        ("Europe/Madrid", "2025-11-25", "20251125T193000Z", "20251125T203000Z"),
        ("Europe/Madrid", "2025-07-01", "20250701T183000Z", "20250701T193000Z"),
        ("America/New_York", "2025-12-31", "20260101T013000Z", "20260101T023000Z"),
        ("Australia/Sydney", "2025-07-01", "20250701T103000Z", "20250701T113000Z"),
        ("Asia/Kolkata", "2025-11-25", "20251125T150000Z", "20251125T160000Z"),
    ])
    func `an evening is a moment in UTC, and needs no time-zone rules`(
        zone: String, day: String, start: String, end: String
    ) throws {
        let text = try file(zone, day: day)
        #expect(text.contains("\r\nDTSTART:\(start)\r\nDTEND:\(end)\r\n"))
        #expect(!text.contains("TZID") && !text.contains("VTIMEZONE"))
    }

    @Test func `an evening that crosses the change of the clock ends after as many minutes`() throws {
        let start = try #require(LocalTime(day: "2025-10-26", hour: "01:30"))
        let file = CalendarFile(
            title: "Time together", start: LocalClock("Europe/Madrid").instant(start), minutes: 120,
            stamp: Instant(seconds: 1_764_000_000), uid: "00ff")
        #expect(file.text.contains("DTSTART:20251025T233000Z\r\nDTEND:20251026T013000Z\r\n"))
    }

    @Test func `no line is longer than 75 octets and none breaks a letter`() throws {
        let title = String(repeating: "ñandú, 🌙; ", count: 12)
        let text = try file("Europe/Madrid", title: title)
        let lines = text.components(separatedBy: "\r\n")
        #expect(lines.allSatisfy { $0.utf8.count <= 75 })
        #expect(lines.last == "")
        let whole = text.replacing("\r\n ", with: "")
        #expect(whole.contains(title.replacing(",", with: "\\,").replacing(";", with: "\\;")))
    }

    @Test func `a line break in a title cannot begin a line of its own`() throws {
        let text = try file("Europe/Madrid", title: "a\r\nATTENDEE:b")
        #expect(!text.contains("\r\nATTENDEE"))
    }
}

@Suite struct LocalClockTests {
    private let madrid = LocalClock("Europe/Madrid")

    private func moment(_ day: String, _ hour: String) throws -> Instant {
        madrid.instant(try #require(LocalTime(day: day, hour: hour)))
    }

    @Test func `a wall-clock time is a moment and back`() throws {
        let time = try #require(LocalTime(day: "2025-07-01", hour: "20:30"))
        #expect(madrid.instant(time) == Instant(seconds: 1_751_394_600))
        #expect(madrid.time(of: madrid.instant(time)) == time)
    }

    @Test func `an hour that is skipped is as much later, and one that comes twice is the second`() throws {
        #expect(try moment("2025-03-30", "02:30") == moment("2025-03-30", "03:30"))
        #expect(try moment("2025-10-26", "02:30") == moment("2025-10-26", "01:30") + .hours(2))
    }

    @Test func `a moment before 1970 has a day too`() {
        #expect(madrid.time(of: Instant(seconds: -7_200)) == LocalTime(day: Day(number: -1), minute: 23 * 60))
    }

    @Test(arguments: ["", "2025-13-01", "2025-02-30", "x", "2025-1"]) func `what is no day is none`(text: String) {
        #expect(Day(form: text) == nil)
    }
}

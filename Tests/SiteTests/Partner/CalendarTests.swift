import Foundation
import Homework
import Testing

@testable import Site

@Suite struct CalendarTests {
    private func file(_ zone: String, title: String = "Time together", day: String = "2025-11-25") throws -> String {
        CalendarFile(
            title: title, start: try #require(LocalTime(day: day, hour: "20:30")), minutes: 60, zone: LocalClock(zone),
            stamp: Instant(seconds: 1_764_000_000), uid: "00ff"
        ).text
    }

    @Test func `Madrid changes its clock on the last Sundays of March and October`() throws {
        let text = try file("Europe/Madrid")
        #expect(text.contains("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\n"))
        #expect(text.contains("RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\n"))
        #expect(text.contains("DTEND;TZID=Europe/Madrid:20251125T213000\r\n"))
    }

    @Test func `New York changes its clock on a second and a first Sunday`() throws {
        let text = try file("America/New_York")
        #expect(text.contains("BYMONTH=3;BYDAY=2SU\r\nTZOFFSETFROM:-0500\r\nTZOFFSETTO:-0400\r\n"))
        #expect(text.contains("BYMONTH=11;BYDAY=1SU\r\nTZOFFSETFROM:-0400\r\nTZOFFSETTO:-0500\r\n"))
    }

    @Test func `south of the equator winter is in July`() throws {
        let text = try file("Australia/Sydney")
        #expect(text.contains("BYMONTH=4;BYDAY=1SU\r\nTZOFFSETFROM:+1100\r\nTZOFFSETTO:+1000\r\nEND:STANDARD"))
        #expect(text.contains("BYMONTH=10;BYDAY=1SU\r\nTZOFFSETFROM:+1000\r\nTZOFFSETTO:+1100\r\nEND:DAYLIGHT"))
    }

    @Test(arguments: ["Asia/Tokyo", "Asia/Kolkata", "America/Santiago", "Africa/Casablanca", "Nowhere/AtAll"])
    func `a zone without a rule is told for the day in question`(zone: String) throws {
        let text = try file(zone)
        #expect(text.components(separatedBy: "BEGIN:STANDARD").count == 2)
        #expect(!text.contains("RRULE"))
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

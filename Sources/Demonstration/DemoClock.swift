import Foundation
package import Homework

/// Past and future hours of the demonstration, counted in days from now on the couples' wall clock.
package struct DemoClock: Sendable {
    package let now: Instant
    private let calendar: Calendar

    /// The zone all made-up couples live in.
    static let zone = "Europe/Madrid"

    package init(now: Instant) {
        self.now = now
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(identifier: Self.zone) ?? .gmt
        self.calendar = calendar
    }

    /// The hour of the day so many days from today; negative for days ago.
    package func at(_ days: Int, _ hour: Int, _ minute: Int = 0) -> Instant {
        let today = calendar.startOfDay(for: Date(timeIntervalSince1970: TimeInterval(now.seconds)))
        let day = calendar.date(byAdding: .day, value: days, to: today) ?? today
        let date = calendar.date(bySettingHour: hour, minute: minute, second: 0, of: day) ?? day
        return Instant(seconds: Int64(date.timeIntervalSince1970))
    }

    /// The same hour as the couple's clock shows it.
    package func local(_ days: Int, _ hour: Int, _ minute: Int = 0) -> LocalTime {
        LocalTime(day: day(days), minute: UInt16(hour * 60 + minute))
    }

    /// The day so many days from today.
    package func day(_ days: Int) -> Day {
        let parts = calendar.dateComponents(
            [.year, .month, .day], from: Date(timeIntervalSince1970: TimeInterval(at(days, 12).seconds)))
        return Day(year: parts.year ?? 1970, month: parts.month ?? 1, day: parts.day ?? 1) ?? Day(number: 0)
    }

    /// A meeting so many days from today.
    package func meeting(_ days: Int, _ hour: Int) -> MeetingPlanned {
        MeetingPlanned(at: at(days, hour), local: local(days, hour))
    }
}

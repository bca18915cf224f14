import Foundation
import Homework

/// A zone's clock around one day, as a calendar needs it to place a wall-clock time without knowing the zone's name.
struct CalendarZone {
    private let clock: LocalClock
    private let around: LocalTime

    init(_ clock: LocalClock, around: LocalTime) {
        (self.clock, self.around) = (clock, around)
    }

    var lines: [String] {
        ["BEGIN:VTIMEZONE", "TZID:\(clock.zone.identifier)"] + observances + ["END:VTIMEZONE"]
    }

    /// The two changes of a year, each with the rule it follows; what follows no rule is told for this one day.
    private var observances: [String] {
        let year = around.day.date.year
        let changes = (year...year + 4).map(changes(in:))
        guard changes.allSatisfy({ $0.count == 2 }), let first = changes.first else { return fixed }
        let rules = (0..<2).map { place in Self.rule(changes.map { $0[place].local.day }) }
        guard let before = (year - 1 == 0) ? nil : self.changes(in: year - 1).first,
            before.to == first[0].to, let one = rules[0], let other = rules[1]
        else { return fixed }
        // Begun a year early, so that the event's own January is told too.
        let early = self.changes(in: year - 1)
        return observance(early[0], one) + observance(early.count == 2 ? early[1] : first[1], other)
    }

    /// One offset, as it is at the time in question.
    private var fixed: [String] {
        let offset = clock.offset(at: clock.instant(around).seconds)
        return [
            "BEGIN:STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:\(Self.text(offset))",
            "TZOFFSETTO:\(Self.text(offset))", "END:STANDARD",
        ]
    }

    private func observance(_ change: Change, _ rule: String) -> [String] {
        let kind = change.to > change.from ? "DAYLIGHT" : "STANDARD"
        return [
            "BEGIN:\(kind)", "DTSTART:\(CalendarFile.local(change.local))", "RRULE:\(rule)",
            "TZOFFSETFROM:\(Self.text(change.from))", "TZOFFSETTO:\(Self.text(change.to))", "END:\(kind)",
        ]
    }

    private struct Change {
        /// On the clock as it was until then.
        let local: LocalTime
        let from: Int64
        let to: Int64
    }

    private func changes(in year: Int) -> [Change] {
        guard let start = Day(year: year, month: 1, day: 1), let end = Day(year: year + 1, month: 1, day: 1) else {
            return []
        }
        var found: [Change] = []
        var moment = Date(timeIntervalSince1970: TimeInterval(start.number) * 86_400 - 86_400)
        while found.count < 5, let next = clock.zone.nextDaylightSavingTimeTransition(after: moment) {
            moment = next
            let at = Int64(next.timeIntervalSince1970)
            let (from, to) = (clock.offset(at: at - 1), clock.offset(at: at))
            let local = LocalClock("GMT").time(of: Instant(seconds: at + from))
            if local.day >= end { break }
            if local.day >= start, from != to { found.append(Change(local: local, from: from, to: to)) }
        }
        return found
    }

    /// *The last Sunday of March*, when that is what the days of several years have in common.
    private static func rule(_ days: [Day]) -> String? {
        let names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
        guard let first = days.first,
            days.allSatisfy({ $0.date.month == first.date.month && $0.weekday == first.weekday })
        else { return nil }
        let isLast = days.allSatisfy { ($0 + 7).date.month != $0.date.month }
        let weeks = Set(days.map { ($0.date.day - 1) / 7 + 1 })
        guard isLast || weeks.count == 1, let week = weeks.first else { return nil }
        return
            "FREQ=YEARLY;BYMONTH=\(first.date.month);BYDAY=\(isLast ? "-1" : String(week))\(names[first.weekday - 1])"
    }

    /// `+0100`
    private static func text(_ seconds: Int64) -> String {
        let minutes = abs(seconds) / 60
        let parts = [minutes / 60, minutes % 60].map { ($0 < 10 ? "0" : "") + String($0) }
        return (seconds < 0 ? "-" : "+") + parts.joined()
    }
}

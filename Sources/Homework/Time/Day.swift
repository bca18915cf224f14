/// A day of the proleptic Gregorian calendar, as days since 1970-01-01, without a zone.
package struct Day: Hashable, Sendable, Comparable {
    package let number: Int32

    package init(number: Int32) { self.number = number }

    /// The day of a date; nil when there is no such date. The algorithm is *days from civil*, in eras of 400 years.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...12).contains(month), (1...31).contains(day), (1...9999).contains(year) else { return nil }
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        self.init(number: Int32(era * 146_097 + dayOfEra - 719_468))
        let date = self.date
        guard date.month == month, date.day == day else { return nil }
    }

    /// The year, month (1-12) and day (1-31).
    package var date: (year: Int, month: Int, day: Int) {
        let shifted = Int(number) + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let part = (5 * dayOfYear + 2) / 153
        let month = part < 10 ? part + 3 : part - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * part + 2) / 5 + 1)
    }

    /// 1 for Monday to 7 for Sunday.
    package var weekday: Int {
        let shifted = (Int(number) + 3) % 7
        return (shifted < 0 ? shifted + 7 : shifted) + 1
    }

    package static func < (left: Self, right: Self) -> Bool { left.number < right.number }
    /// The day this many days later.
    package static func + (left: Self, right: Int32) -> Self { Day(number: left.number + right) }
    /// The days from `right` to `left`.
    package static func - (left: Self, right: Self) -> Int32 { left.number - right.number }
}

extension Day: WireValue {
    package func write(to bytes: inout [UInt8]) { Int64(number).write(to: &bytes) }

    package init?(wire: ArraySlice<UInt8>) {
        guard let value = Int64(wire: wire), let number = Int32(exactly: value) else { return nil }
        self.init(number: number)
    }
}

/// A day and a minute on the couple's wall clock. It has no zone; the caller knows it.
package struct LocalTime: Hashable, Sendable, Comparable {
    package var day: Day
    /// Minutes since midnight, 0 to 1439.
    package var minute: UInt16

    package init(day: Day, minute: UInt16) {
        self.day = day
        self.minute = minute
    }

    package static func < (left: Self, right: Self) -> Bool { (left.day, left.minute) < (right.day, right.minute) }
}

extension LocalTime: WireRecord {
    package init() { self.init(day: Day(number: 0), minute: 0) }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &day)
        var minutes = UInt64(minute)
        wire.field(2, &minutes)
        minute = UInt16(truncatingIfNeeded: min(minutes, 1439))
    }
}

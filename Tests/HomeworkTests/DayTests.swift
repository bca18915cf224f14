import Homework
import Testing

@Suite struct DayTests {
    /// Known dates: days since 1970-01-01 and the weekday, 1 for Monday (from almanacs, checked with `date -u`).
    static let known: [(year: Int, month: Int, day: Int, number: Int32, weekday: Int)] = [
        (1970, 1, 1, 0, 4), (1969, 12, 31, -1, 3), (2000, 2, 29, 11_016, 2), (2000, 3, 1, 11_017, 3),
        (2024, 2, 29, 19_782, 4), (2025, 11, 3, 20_395, 1), (2025, 12, 31, 20_453, 3), (2026, 11, 22, 20_779, 7),
        (2100, 2, 28, 47_540, 7), (2100, 3, 1, 47_541, 1), (1, 1, 1, -719_162, 1), (9999, 12, 31, 2_932_896, 5),
    ]

    @Test(arguments: known.indices)
    func `known dates fall on their day and weekday`(_ index: Int) throws {
        let known = Self.known[index]
        let day = try #require(Day(year: known.year, month: known.month, day: known.day))
        #expect(day.number == known.number)
        #expect(day.weekday == known.weekday)
        #expect(day.date == (known.year, known.month, known.day))
    }

    @Test func `there is no such date`() {
        #expect(Day(year: 2025, month: 2, day: 29) == nil)
        #expect(Day(year: 2100, month: 2, day: 29) == nil)
        #expect(Day(year: 2025, month: 4, day: 31) == nil)
        #expect(Day(year: 2025, month: 13, day: 1) == nil)
        #expect(Day(year: 2025, month: 0, day: 1) == nil)
        #expect(Day(year: 2025, month: 1, day: 0) == nil)
        #expect(Day(year: 0, month: 1, day: 1) == nil)
    }

    @Test func `four hundred years go day by day through months of the right length`() throws {
        var expected = (year: 1900, month: 1, day: 1)
        let first = try #require(Day(year: 1900, month: 1, day: 1))
        for offset in Int32(0)..<146_097 {
            let day = first + offset
            guard day.date == expected, Day(year: expected.year, month: expected.month, day: expected.day) == day else {
                Issue.record("day \(day.number)")
                return
            }
            let isLeap = expected.year % 4 == 0 && (expected.year % 100 != 0 || expected.year % 400 == 0)
            let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
            expected.day += 1
            if expected.day > lengths[expected.month - 1] { expected = (expected.year, expected.month + 1, 1) }
            if expected.month > 12 { expected = (expected.year + 1, 1, 1) }
        }
    }

    @Test func `the ends of the range have a date and a weekday`() {
        #expect((1...7).contains(Day(number: .min).weekday))
        #expect((1...12).contains(Day(number: .max).date.month))
    }
}

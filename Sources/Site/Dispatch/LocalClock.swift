import Foundation
import Homework
import Pages

/// The local time where a couple lives, by the name of its zone (`Europe/Madrid`).
struct LocalClock: Sendable {
    let zone: TimeZone

    /// An unknown zone is taken as UTC. Times are then wrong by hours, but no page fails.
    init(_ name: String) { zone = TimeZone(identifier: name) ?? .gmt }

    /// The fault of a zone as it was typed, as a catalogue key; nil if there is such a zone.
    static func fault(_ zone: String) -> String? {
        if zone.isEmpty { return "therapist.error.empty" }
        return TimeZone(identifier: zone) == nil ? "therapist.error.zone" : nil
    }

    func time(of instant: Instant) -> LocalTime {
        let (sum, isOver) = instant.seconds.addingReportingOverflow(offset(at: instant.seconds))
        let local = isOver ? instant.seconds : sum
        let days = local >= 0 ? local / 86_400 : (local - 86_399) / 86_400
        return LocalTime(
            day: Day(number: Int32(clamping: days)), minute: UInt16(clamping: (local - days * 86_400) / 60))
    }

    func day(of instant: Instant) -> Day { time(of: instant).day }

    /// The moment of a local time. If the clock shows that time twice, it is the later moment. If the clock skips it,
    /// it is the moment as much later as the clock was put forward.
    func instant(_ time: LocalTime) -> Instant {
        let local = Int64(time.day.number) * 86_400 + Int64(time.minute) * 60
        let moments = [offset(at: local - 86_400), offset(at: local + 86_400)].map { local - $0 }
        let valid = moments.filter { $0 + offset(at: $0) == local }
        return Instant(seconds: (valid.isEmpty ? moments : valid).max() ?? local)
    }

    /// Seconds east of Greenwich.
    func offset(at seconds: Int64) -> Int64 {
        Int64(zone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(seconds))))
    }
}

/// Days and times in a page's language.
struct ClockWords: Sendable {
    private let locale: Locale
    /// The year that dates omit; nil if every date includes its year.
    private let year: Int?

    /// English has the day before the month and 24 hours, so that nobody takes an evening for a morning.
    ///
    /// - Parameter today: the day where the reader is. A date in another year includes the year; otherwise a meeting in
    ///   a year's time would look like one this week.
    init(_ language: PageLanguage, today: Day? = nil) {
        year = today?.date.year
        locale = Locale(identifier: language.code.hasPrefix("en") ? "en_GB" : language.code)
    }

    /// *Thursday*
    func weekday(_ day: Day) -> String { text(day, style.weekday(.wide)) }

    /// *3 November*
    func date(_ day: Day) -> String { text(day, dated(style.day().month(.wide), day)) }

    /// *3 November 2026*
    func dated(_ day: Day) -> String { text(day, style.day().month(.wide).year()) }

    /// *Tuesday 25 November*
    func day(_ day: Day) -> String { text(day, dated(style.weekday(.wide).day().month(.wide), day)) }

    private func dated(_ style: Date.FormatStyle, _ day: Day) -> Date.FormatStyle {
        day.date.year == year ? style : style.year()
    }

    /// *Tuesday 25 November, 20:30*
    func time(_ time: LocalTime) -> String { "\(day(time.day)), \(Self.hour(time))" }

    private var style: Date.FormatStyle { Date.FormatStyle(locale: locale, timeZone: .gmt) }

    private func text(_ day: Day, _ style: Date.FormatStyle) -> String {
        Date(timeIntervalSince1970: TimeInterval(day.number) * 86_400).formatted(style)
    }

    /// *20:30*, which a form's field of type `time` accepts too.
    static func hour(_ time: LocalTime) -> String {
        let parts = [time.minute / 60, time.minute % 60].map { ($0 < 10 ? "0" : "") + String($0) }
        return parts.joined(separator: ":")
    }
}

extension Day {
    /// *2025-11-25*, the format of a form's field of type `date`.
    var form: String {
        let date = date
        func padded(_ number: Int, _ width: Int) -> String {
            String(repeating: "0", count: max(0, width - String(number).count)) + String(number)
        }
        return [padded(date.year, 4), padded(date.month, 2), padded(date.day, 2)].joined(separator: "-")
    }

    /// Reads the value of such a field; nil for anything else.
    init?(form text: String) {
        let parts = text.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3 else { return nil }
        self.init(year: parts[0], month: parts[1], day: parts[2])
    }
}

extension LocalTime {
    /// Reads a form's day and hour; nil if either is invalid.
    init?(day: String, hour: String) {
        let parts = hour.split(separator: ":").compactMap { UInt16($0) }
        guard let day = Day(form: day), parts.count >= 2, parts[0] < 24, parts[1] < 60 else { return nil }
        self.init(day: day, minute: parts[0] * 60 + parts[1])
    }
}

import Crypto
import Foundation
import Homework

/// One evening as a calendar file (RFC 5545): its moment in UTC, a neutral title, one reminder and nobody's name.
///
/// A single event in UTC needs no time-zone rules, since a calendar shows it in the zone of its own device.
struct CalendarFile: Sendable {
    let title: String
    let start: Instant
    let minutes: Int
    /// When this copy was made: the moment of the reader's own request.
    let stamp: Instant
    let uid: String

    /// The id of one evening of one homework. It stays the same however often the time moves, so that a calendar
    /// replaces the old entry. Otherwise the old entry's reminder would ring on the wrong evening. The file has no
    /// SEQUENCE: it would count the moves, and the other partner makes some of them.
    ///
    /// - Parameter address: the file's own address, which is made with a key of server and reader. The id therefore
    ///   says nothing to anybody who reads the calendar, and two readers' ids have nothing in common.
    static func uid(of address: String) -> String {
        Hexadecimal.text(SHA256.hash(data: Array("calendar entry \(address)".utf8)).prefix(16))
    }

    var text: String {
        let end = start + .minutes(Int64(max(1, minutes)))
        let lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//calendar//EN", "CALSCALE:GREGORIAN",
            "BEGIN:VEVENT", "UID:\(uid)", "DTSTAMP:\(Self.utc(stamp))",
            "DTSTART:\(Self.utc(start))", "DTEND:\(Self.utc(end))",
            "SUMMARY:\(Self.escaped(title))", "CLASS:PRIVATE", "BEGIN:VALARM", "ACTION:DISPLAY",
            "DESCRIPTION:\(Self.escaped(title))", "TRIGGER:-PT2H", "END:VALARM", "END:VEVENT", "END:VCALENDAR",
        ]
        return lines.map { Self.folded($0) + "\r\n" }.joined()
    }

    /// `20251125T193000Z`
    private static func utc(_ moment: Instant) -> String {
        let time = LocalClock("GMT").time(of: moment)
        let seconds = ((moment.seconds % 60) + 60) % 60
        let day = time.day.form.replacing("-", with: "")
        let hour = ClockWords.hour(time).replacing(":", with: "")
        return "\(day)T\(hour)\(seconds < 10 ? "0" : "")\(seconds)Z"
    }

    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", ";", ",": result += "\\" + String(scalar)
            case "\n": result += "\\n"
            case _ where scalar.value < 0x20: continue
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// Breaks a line after at most 75 octets, and never inside a Unicode scalar.
    static func folded(_ line: String) -> String {
        var result = ""
        var used = 0
        for scalar in line.unicodeScalars {
            let size = String(scalar).utf8.count
            if used + size > 75 {
                result += "\r\n "
                used = 1
            }
            result.unicodeScalars.append(scalar)
            used += size
        }
        return result
    }
}

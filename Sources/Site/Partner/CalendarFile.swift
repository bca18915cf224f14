import Crypto
import Foundation
import Homework

/// One evening as a calendar takes it (RFC 5545): its own wall clock, a neutral title, one reminder, nobody's name.
struct CalendarFile: Sendable {
    let title: String
    let start: LocalTime
    let minutes: Int
    let zone: LocalClock
    /// When this copy was made; the reader's own request.
    let stamp: Instant
    let uid: String

    /// The same for one evening of one homework, however often its time moves: a calendar then puts the new time in the
    /// place of the old one, whose reminder would else go off on the wrong evening. There is no SEQUENCE beside it: it
    /// would count the moves, and the other makes some of them.
    ///
    /// - Parameter address: the file's own, which is made with a key of server and reader. So the id says nothing to
    ///   whoever reads a calendar, and two readers' ids have nothing in common.
    static func uid(of address: String) -> String {
        Hexadecimal.text(SHA256.hash(data: Array("calendar entry \(address)".utf8)).prefix(16))
    }

    var text: String {
        let name = zone.zone.identifier
        let end = zone.time(of: zone.instant(start) + .minutes(Int64(max(1, minutes))))
        let lines =
            ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//calendar//EN", "CALSCALE:GREGORIAN"]
            + CalendarZone(zone, around: start).lines + [
                "BEGIN:VEVENT", "UID:\(uid)", "DTSTAMP:\(Self.utc(stamp))",
                "DTSTART;TZID=\(name):\(Self.local(start))", "DTEND;TZID=\(name):\(Self.local(end))",
                "SUMMARY:\(Self.escaped(title))", "CLASS:PRIVATE", "BEGIN:VALARM", "ACTION:DISPLAY",
                "DESCRIPTION:\(Self.escaped(title))", "TRIGGER:-PT2H", "END:VALARM", "END:VEVENT", "END:VCALENDAR",
            ]
        return lines.map { Self.folded($0) + "\r\n" }.joined()
    }

    /// `20251125T203000`
    static func local(_ time: LocalTime) -> String {
        let day = time.day.form.replacing("-", with: "")
        return "\(day)T\(ClockWords.hour(time).replacing(":", with: ""))00"
    }

    private static func utc(_ moment: Instant) -> String {
        let time = LocalClock("GMT").time(of: moment)
        let seconds = ((moment.seconds % 60) + 60) % 60
        return String(local(time).dropLast(2)) + (seconds < 10 ? "0" : "") + "\(seconds)Z"
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

    /// No line is longer than 75 octets, and none is broken inside a scalar.
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

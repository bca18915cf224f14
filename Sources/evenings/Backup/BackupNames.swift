import Backups
import Foundation
import Homework

/// The folder that backups are written to. A backup's name says the second it was made, so names sort by age.
struct BackupNames {
    let folder: String
    private static let start = "evenings-"
    private static let end = ".backup"

    /// The path of a backup made now.
    ///
    /// - Parameter label: a word of the operator's own, such as *before-upgrade*; nil for a backup of the timer.
    func path(at now: Instant, label: String?) -> String {
        folder + "/" + Self.start + Self.stamp(now) + (label.map { "-" + $0 } ?? "") + Self.end
    }

    /// All whole backups in the folder, oldest first.
    func all() -> [(name: String, made: Instant)] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.sorted().compactMap { name in
            guard name.hasPrefix(Self.start), name.hasSuffix(Self.end),
                let header = try? BackupReader(path: folder + "/" + name).header
            else { return nil }
            return (name, Instant(seconds: header.made))
        }.sorted { ($0.made, $0.name) < ($1.made, $1.name) }
    }

    /// The path of the newest backup; nil where there is none.
    var newest: String? { all().last.map { folder + "/" + $0.name } }

    /// Letters, digits and dashes only, so that a label cannot leave the folder.
    static func isLabel(_ label: String) -> Bool {
        (1...40).contains(label.count)
            && label.utf8.allSatisfy { byte in
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                    || byte == UInt8(ascii: "-")
            }
    }

    /// `20261130T201500Z`.
    private static func stamp(_ now: Instant) -> String {
        Day.utc(now).replacing("-", with: "") + "T" + Day.clock(now).replacing(":", with: "") + "Z"
    }
}

extension Day {
    /// `2026-11-30`, in UTC.
    static func utc(_ instant: Instant) -> String { String(iso(instant).prefix(10)) }

    /// `20:15:00`, in UTC.
    static func clock(_ instant: Instant) -> String { String(iso(instant).dropFirst(11).prefix(8)) }

    private static func iso(_ instant: Instant) -> String {
        Date(timeIntervalSince1970: TimeInterval(instant.seconds)).formatted(.iso8601)
    }
}

import Backups
import Casework
import Foundation
import Homework
import Site

/// What a clinic has chosen: the file `settings` in its data folder. A file of answers for `evenings setup` has the same
/// form: lines such as `address = https://practice.example`; a line that begins with # is a remark.
struct ClinicSettings: Equatable {
    private var values: [SettingKey: String] = [:]

    static let fileName = "settings"

    subscript(key: SettingKey) -> String? {
        get { values[key] }
        set { values[key] = newValue }
    }

    init() {}

    /// The settings of a data folder; nil where `evenings setup` was not run.
    static func read(_ folder: String, countries: Set<String>) throws(StartRefusal) -> ClinicSettings? {
        let path = folder + "/" + fileName
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        var settings = try ClinicSettings(file: path)
        for key in SettingKey.allCases {
            let value = settings[key] ?? key.preset(in: folder)
            guard let value else {
                throw StartRefusal("\(path) has no line for \(key.rawValue). Run: evenings setup --data \(folder)")
            }
            // A picture is read and checked when it is used.
            guard key != .icon else { settings[key] = value; continue }
            switch key.checked(value, countries: countries) {
            case .success(let value): settings[key] = value
            case .failure(let refusal): throw StartRefusal("\(path), \(key.rawValue): \(refusal)")
            }
        }
        return settings
    }

    /// Lines as they are written, not checked yet.
    init(file path: String) throws(StartRefusal) {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw StartRefusal("\(path) cannot be read by this user.")
        }
        let lines = String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            let line = line.trimmingCharacters(in: .whitespacesAndNewlines)
            if line.isEmpty || line.hasPrefix("#") { continue }
            let parts = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let name = parts[0].trimmingCharacters(in: .whitespaces)
            guard parts.count == 2, let key = SettingKey(rawValue: name) else {
                let known = SettingKey.allCases.map(\.rawValue).joined(separator: ", ")
                throw StartRefusal("\(path), line \(index + 1): write one of \(known), then = and a value.")
            }
            guard values[key] == nil else { throw StartRefusal("\(path), line \(index + 1): \(name) is there twice.") }
            values[key] = parts[1].trimmingCharacters(in: .whitespaces)
        }
    }

    /// The whole file, each line with its explanation.
    var text: String {
        let lines = SettingKey.allCases.map { key in
            "# \(key.question)\n# \(key.explanation)\n\(key.rawValue) = \(values[key] ?? "")\n"
        }
        return "# Written by `evenings setup`. After a change, start the program again.\n\n"
            + lines.joined(separator: "\n")
    }

    func write(to folder: String) throws(StartRefusal) {
        do { try PrivateFile.write(Array(text.utf8), to: folder + "/" + Self.fileName) } catch {
            throw StartRefusal("The settings could not be written to \(folder). Is the disk full?")
        }
    }

    /// The path of the clinic's own picture: the one that was named, or the one a backup brought; nil for none.
    func icon(in folder: String) -> String? {
        guard let named = values[.icon], !named.isEmpty else { return nil }
        let restored = folder + "/" + BackupPart.icon.rawValue
        let isThere = FileManager.default.fileExists(atPath: named)
        return isThere || !FileManager.default.fileExists(atPath: restored) ? named : restored
    }

    /// Where backups are written.
    func backups(of folder: String) -> String { values[.backups] ?? SettingKey.backups.preset(in: folder) ?? folder }

    var secondFactor: SecondFactorPolicy { values[.secondFactor].flatMap(SecondFactorPolicy.init) ?? .offered }

    var retention: Retention { values[.keepBackups].flatMap { Int($0) }.map(Retention.init(days:)) ?? .usual }
}

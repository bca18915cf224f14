import Foundation
import Sealing

/// A backup sheet as somebody types it, or as a file has it for scripts.
enum TypedSheet {
    /// Asks until 32 symbols are there, three times at most.
    static func ask(file: String?) throws(StartRefusal) -> BackupSheet {
        if let file {
            guard let data = FileManager.default.contents(atPath: file) else {
                throw StartRefusal("\(file) cannot be read by this user.")
            }
            guard let sheet = sheet(in: String(decoding: data, as: UTF8.self)) else { throw notASheet }
            return sheet
        }
        for _ in 0..<3 {
            guard let line = Terminal.ask("Type the eight groups of the backup sheet:") else { break }
            if let sheet = BackupSheet(typed: line) { return sheet }
            Terminal.complain(
                "A sheet has eight groups of four letters or digits. Spaces and small letters do not matter.")
        }
        throw notASheet
    }

    /// A file may hold the groups alone, or the whole printed sheet.
    static func sheet(in text: String) -> BackupSheet? {
        if let sheet = BackupSheet(typed: text) { return sheet }
        let lines = text.split(separator: "\n").map(String.init)
        return lines.indices.lazy.compactMap { start in
            lines.indices.contains(start + 1) ? BackupSheet(typed: lines[start] + " " + lines[start + 1]) : nil
        }.first
    }

    private static let notASheet = StartRefusal(
        "This is no backup sheet: it has eight groups of four letters or digits. The card of a couple and a therapist's "
            + "recovery sheet look alike, and open no backup.")
}

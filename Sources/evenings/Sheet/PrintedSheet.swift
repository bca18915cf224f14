import CQREncode
import Foundation
import Sealing

/// A backup sheet as text for paper: 72 columns, made for the terminal and for `lp`.
struct PrintedSheet {
    let sheet: BackupSheet
    let number: String
    let address: String
    let day: String

    var text: String {
        let groups = sheet.groups
        let rows = stride(from: 0, to: groups.count, by: 4).map { start in
            "          " + groups[start..<min(start + 4, groups.count)].joined(separator: "   ")
        }
        return
            ([
                rule, "  BACKUP SHEET  \(number)", "  \(address)", "  made on \(day)", "",
            ] + rows + [""] + TerminalCode.lines(groups.joined(separator: "-")).map { "    " + $0 } + [
                "",
                "  This sheet opens the backups of this clinic. Without it no backup can",
                "  be used: print it twice, and keep one copy in another building.",
                "  With it and a backup, somebody can put the clinic back. What people",
                "  wrote stays sealed: it is read with their own words, not with this.",
                "",
                "  To restore:  evenings restore --data FOLDER --from BACKUP",
                "  Once a year: evenings sheet check --data FOLDER",
                rule,
            ]).joined(separator: "\n")
    }

    private var rule: String { String(repeating: "-", count: 72) }
}

/// A QR code out of half blocks, two rows of squares to a line. Dark on light, whatever the terminal's colours are on
/// paper.
enum TerminalCode {
    static func lines(_ text: String) -> [String] {
        guard let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M) else { return [] }
        defer { QRcode_free(code) }
        let width = Int(code.pointee.width)
        guard let modules = code.pointee.data else { return [] }
        func isDark(_ row: Int, _ column: Int) -> Bool { row < width && modules[row * width + column] & 1 == 1 }
        return stride(from: 0, to: width, by: 2).map { row in
            (0..<width).map { column in
                switch (isDark(row, column), isDark(row + 1, column)) {
                case (true, true): "█"
                case (true, false): "▀"
                case (false, true): "▄"
                case (false, false): " "
                }
            }.joined()
        }
    }
}

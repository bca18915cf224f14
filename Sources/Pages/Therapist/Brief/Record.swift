extension TherapistPages {
    /// The brief as plain text with initials, to be copied into the record.
    package struct Record: Page {
        package static let template = "therapist/record"
        package static let title = PageTitle.write
        package var back: Link
        package var text: String
        package var rows: Int

        package init(back: Link, text: String) {
            (self.back, self.text) = (back, text)
            rows = min(40, max(8, text.split(separator: "\n", omittingEmptySubsequences: false).count + 1))
        }
    }

    /// The brief in plain lines: what the page shows but words about a next step, in its order, with initials.
    package static func recordText(_ brief: BriefPage, _ texts: Texts) -> String {
        var lines = [brief.meeting, brief.homework] + brief.later.map(\.sentence) + brief.remarks
        lines += brief.flags.map { "\($0.level): \($0.who), \($0.day): \($0.sentence)" }
        if brief.nothing { lines.append(texts("therapist.brief.nothing")) }
        for row in brief.rows where !row.screenOnly {
            lines += ["", row.label]
            lines += row.cells.map { cell in
                let said = cell.lines + (cell.trend.isEmpty ? [] : [cell.trend.joined(separator: " → ")])
                let quoted = cell.quotes.map { "“\($0.text)” (\($0.day))" }
                let parts = said + quoted + [cell.note].compactMap { $0 }
                let words = cell.silent ? texts("therapist.brief.silent") : parts.joined(separator: " · ")
                return "\(cell.name): \(words)"
            }
        }
        return initials(brief.columns, in: lines.joined(separator: "\n"))
    }

    /// Every name as a whole by its first letter, *Mary Ann* before *Ann*; two that begin alike become `A1` and `A2`.
    private static func initials(_ names: [String], in text: String) -> String {
        let firsts = names.map { $0.first.map { String($0).uppercased() } ?? "" }
        let marks = firsts.enumerated().map { place, first in
            firsts.count { $0 == first } > 1 ? "\(first)\(place + 1)" : first
        }
        let marked = zip(names, marks).filter { !$0.0.isEmpty }.sorted { $0.0.count > $1.0.count }
        var (said, rest) = ("", text[...])
        var isInWord = false
        while let next = rest.first {
            let found = isInWord ? nil : marked.first { name, _ in rest.begins(with: name) }
            said += found?.1 ?? String(next)
            rest.removeFirst(found?.0.count ?? 1)
            isInWord = found == nil && next.isInWord
        }
        return said
    }
}

extension Substring {
    /// Whether a name stands first here, and not as the beginning of a longer word.
    fileprivate func begins(with name: String) -> Bool {
        hasPrefix(name) && dropFirst(name.count).first?.isInWord != true
    }
}

extension Character {
    fileprivate var isInWord: Bool { isLetter || isNumber }
}

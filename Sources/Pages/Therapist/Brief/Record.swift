extension TherapistPages {
    /// The brief as plain text with initials, to be copied into the record.
    package struct Record: Page {
        package static let template = "therapist/record"
        package static let title = PageTitle.write
        package var back: Link
        /// For everybody, and for each one alone.
        package var kinds: [Kind]
        package var hasKinds: Bool
        package var text: String
        package var rows: Int

        /// A copy for somebody, and whether it is the one shown.
        package struct Kind: Encodable, Sendable, Equatable {
            package var href: String
            package var label: String
            package var here: Bool

            package init(href: String, label: String, here: Bool) {
                (self.href, self.label, self.here) = (href, label, here)
            }
        }

        package init(back: Link, kinds: [Kind], text: String) {
            (self.back, self.kinds, hasKinds, self.text) = (back, kinds, kinds.count > 1, text)
            rows = min(40, max(8, text.split(separator: "\n", omittingEmptySubsequences: false).count + 1))
        }
    }

    /// The brief in plain lines, with initials: what the page shows but words about a next step, and every alert with what
    /// was done about it.
    ///
    /// - Parameters:
    ///   - names: of everybody at the table, also of those the record is not about.
    ///   - alerts: in ready lines, each with what was done under it.
    ///   - about: the one member it is made for; nil for all.
    package static func recordText(
        _ brief: BriefPage, alerts: [String], names: [String], about: String? = nil, _ texts: Texts
    ) -> String {
        var lines = about.map { [texts("therapist.record.about", ["name": $0])] } ?? []
        lines += [brief.meeting, brief.homework] + brief.later.map(\.sentence) + brief.remarks + alerts
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
        return initials(names, in: lines.joined(separator: "\n"))
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

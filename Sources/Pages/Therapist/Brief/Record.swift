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
    ///   - brief: made with the stand-ins in place of the names; so are the alerts.
    ///   - alerts: in ready lines, each with what was done under it.
    ///   - people: everybody at the table, also those the record is not about.
    ///   - about: the place of the one member it is made for; nil for all.
    package static func recordText(
        _ brief: BriefPage, alerts: [String], people: [Stand], about: Int? = nil, _ texts: Texts
    ) -> String {
        var lines = about.map { [texts("therapist.record.about", ["name": people[$0].standIn])] } ?? []
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
        return Stand.marks(people, in: lines.joined(separator: "\n"))
    }
}

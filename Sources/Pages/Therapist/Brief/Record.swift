extension TherapistPages {
    /// The brief as plain text with initials instead of names, to be copied into the therapist's record.
    package struct Record: Page {
        package static let template = "therapist/record"
        package static let title = PageTitle.write
        package var back: Link
        /// A copy for all members, and one for each alone.
        package var kinds: [Kind]
        package var hasKinds: Bool
        package var text: String
        package var rows: Int

        /// A copy about somebody, and whether it is the one shown.
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

    /// The brief in plain lines, with initials: everything that the page shows except readiness statements, and every
    /// alert with what was done about it.
    ///
    /// - Parameters:
    ///   - brief: made with the stand-ins in place of the names; so are the alerts.
    ///   - alerts: in finished lines, each with what was done below it.
    ///   - people: everybody at the table, also those the copy is not about.
    ///   - about: the place of the one member the copy is about; nil for all.
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

extension TherapistPages.BriefMember {
    typealias Cell = TherapistPages.BriefPage.Cell
    typealias Row = TherapistPages.BriefPage.Row

    /// One row for each question that anybody answered. The last two rows are always shown.
    static func rows(_ members: [Self], _ texts: Texts) -> [Row] {
        let asked: [(key: String, always: Bool, cell: (Self) -> Cell)] = [
            ("happened", false, { $0.cell(lines: [$0.happened], note: $0.about) }),
            ("there", false, { $0.cell(trend: $0.there) }),
            ("mind", false, { $0.cell(trend: $0.mind) }),
            ("willing", false, { $0.cell(lines: [$0.willing]) }),
            ("asksHelp", false, { $0.cell(lines: $0.asksHelp) }),
            ("said", false, { $0.cell(quotes: $0.said) }),
            ("ready", true, { $0.readyCell(texts) }),
            ("spoken", true, { $0.spokenCell(texts) }),
        ]
        return asked.compactMap { question in
            let cells = members.map(question.cell)
            guard question.always || cells.contains(where: { !$0.silent }) else { return nil }
            return Row(
                label: texts("therapist.brief.row.\(question.key)"), screenOnly: question.key == "ready", cells: cells)
        }
    }

    private func cell(
        lines: [String?] = [], trend: [String] = [], quotes: [TherapistPages.BriefPage.Quote] = [], note: String? = nil
    ) -> Cell {
        let lines = lines.compactMap { $0 }
        return Cell(
            name: name, silent: lines.isEmpty && trend.isEmpty && quotes.isEmpty, lines: lines,
            trend: trend.suffix(3), hasTrend: !trend.isEmpty, quotes: quotes, note: note)
    }

    private func readyCell(_ texts: Texts) -> Cell {
        let word = ready.map { word in
            readyWhen.map { texts("therapist.brief.readyWord", ["word": word, "when": $0]) } ?? word
        }
        return cell(lines: [word], note: readyStale)
    }

    private func spokenCell(_ texts: Texts) -> Cell {
        cell(lines: [spoken ?? texts("therapist.brief.notSpoken")], note: spokenWarning)
    }
}

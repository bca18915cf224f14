extension TherapistPages.BriefMember {
    typealias Cell = TherapistPages.BriefPage.Cell
    typealias Row = TherapistPages.BriefPage.Row

    /// One row for each question that anybody answered. The last two rows are always shown.
    static func rows(_ members: [Self], _ texts: Texts) -> [Row] {
        let asked: [(key: String, always: Bool, cell: (Self) -> Cell)] = [
            ("happened", false, { $0.cell(lines: [$0.happened], note: $0.about) }),
            ("there", false, { $0.cell(trend: $0.there) }),
            ("practised", false, { $0.cell(lines: $0.practised) }),
            ("mind", false, { $0.cell(trend: $0.mind) }),
            ("obstacles", false, { $0.cell(lines: $0.obstacles) }),
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
                key: question.key, label: texts("therapist.brief.row.\(question.key)"),
                screenOnly: question.key == "ready", cells: cells)
        }
    }

    /// One card for each member, in the order of the rows. The same questions are shown on every card, so that cards side
    /// by side can be compared line by line.
    static func cards(_ members: [Self], _ rows: [Row], _ texts: Texts) -> [TherapistPages.BriefPage.Card] {
        members.enumerated().map { place, member in
            let facts = rows.filter { !["there", "said", "asksHelp"].contains($0.key) }.map { row in
                let cell = row.cells[place]
                return TherapistPages.BriefPage.Fact(
                    label: row.label, screenOnly: row.screenOnly,
                    lines: cell.lines, trend: cell.trend, hasTrend: cell.hasTrend, note: cell.note, silent: cell.silent)
            }
            let asked = member.asksHelp.map { TherapistPages.BriefPage.Quote($0, day: "") }
            let sayings = [("asksHelp", asked), ("said", member.said)].filter { !$0.1.isEmpty }.map { key, quotes in
                TherapistPages.BriefPage.Saying(label: texts("therapist.brief.row.\(key)"), quotes: quotes)
            }
            return TherapistPages.BriefPage.Card(
                name: member.name, initial: TherapistPages.initial(member.name), felt: member.there.last,
                line: TherapistPages.BriefPage.Line(member.levels.suffix(3)), words: member.there.suffix(3),
                facts: facts, sayings: sayings, hasSayings: !sayings.isEmpty)
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

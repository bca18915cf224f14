import Foundation

/// The figures as a table for people.
struct Report {
    let figures: Figures
    let isQuick: Bool

    var text: String {
        ([""] + (isQuick ? ["A quick look: too few requests for figures to keep.", ""] : []) + machine + [""] + clinics
            + (figures.rows.isEmpty ? [] : [""] + costs + [""] + table + [""] + rest) + [""] + aims).joined(
                separator: "\n")
    }

    private var machine: [String] {
        let machine = figures.machine
        let entries = figures.entries.sorted { $0.value > $1.value }.map { "\($0.value) \($0.key)" }
        let total = figures.entries.values.reduce(0, +)
        return [
            "\(machine.processor), \(machine.cores) cores, \(number(machine.memory / 1_024, 0)) GB; "
                + "load \(number(machine.load, 1)) when the run began",
            "The long couple has \(total) entries: \(entries.joined(separator: ", ")).",
            "Of the list's couples, all but the new ones and the long one have met every week for half a year.",
        ]
    }

    private var costs: [String] {
        [
            "A week page has \(figures.pageBytes) bytes, a sealed letter \(figures.letterBytes).",
            "CPU is the server's, per request, the middle of the rounds; only ratios carry over to other machines.",
        ]
    }

    private var clinics: [String] {
        let all = figures.clinics
        func row(_ name: String, _ value: (ClinicFigures) -> Double?, _ digits: Int = 0) -> [String] {
            [name] + all.map { value($0).map { number($0, digits) } ?? "-" }
        }
        var rows = [
            ["what a clinic feels"] + all.map(\.name),
            row("a member's week page, p50, ms", { $0.quiet.p50 }, 1), row("p99", { $0.quiet.p99 }, 1),
            row("while a list loads and the sign-in line is full, p50", { $0.busy.p50 }, 1),
            row("p99", { $0.busy.p99 }, 1),
        ]
        for (index, list) in (all.first?.lists ?? []).enumerated() {
            rows.append(row("my couples, \(list.couples), ms", { $0.lists[index].later }))
            rows.append(row("the first after a start", { $0.lists[index].first }))
        }
        return aligned(
            rows + [
                row("unlocking, ms", { $0.unlock }), row("the page about the long couple, ms", { $0.brief }, 1),
                row("memory, idle, MB", { $0.idle }, 1), row("memory, at most, MB", { $0.peak }),
                row("start to first page, ms", { $0.start }), row("the program without symbols, MB", { $0.binary }),
            ])
    }

    private var table: [String] {
        let head = ["", "visitors", "requests", "CPU ms", "x bare", "per s", "p50 ms", "p99 ms"]
        let rows = figures.rows.map { row in
            [
                row.name, "\(row.visitors)", "\(row.requests)", number(row.cpu, 3),
                row.ratio.map { number($0, 2) } ?? "",
                number(row.perSecond, 0), number(row.p50, 2), number(row.p99, 2),
            ]
        }
        return aligned([head] + rows)
    }

    private var rest: [String] {
        func memory(_ name: String) -> String {
            figures.memory[name].map {
                "\(number($0.resident, 1)) MB (\(number($0.anonymous, 1)) not of files; at most \(number($0.most, 1)))"
            } ?? ""
        }
        return [
            "Memory, after load: \(memory("afterLoad"))",
            "Start to first page: \(figures.starts.map { number($0, 0) }.joined(separator: ", ")) ms, "
                + "of processor time \(number(figures.startsCPU.middle, 0))",
        ]
    }

    private var aims: [String] { aligned(figures.aims.map(\.cells)) }

    private func aligned(_ rows: [[String]]) -> [String] {
        let columns = rows.map(\.count).max() ?? 0
        let widths = (0..<columns).map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            row.enumerated().map { column, cell in
                let space = String(repeating: " ", count: widths[column] - cell.count)
                return column == 0 ? cell + space : space + cell
            }.joined(separator: "  ")
        }
    }

    private func number(_ value: Double, _ digits: Int) -> String { String(format: "%.\(digits)f", value) }
}

extension Figures.Aim {
    /// The aim as cells of a table.
    var cells: [String] {
        [what, String(format: "%.2f", found), "of \(Int(most)) \(unit)", isMet ? "met" : "NOT MET"]
    }
}

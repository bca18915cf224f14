/// Everything that one run measured, as `--json` prints it. Times are milliseconds, memory is megabytes.
struct Figures: Encodable {
    var machine: Machine
    /// Entries of the long couple by journal.
    var entries: [String: Int]
    var pageBytes: Int
    var letterBytes: Int
    /// What a clinic feels of the program, and of an older one.
    var clinics: [ClinicFigures] = []
    var rows: [Row] = []
    var starts: [Double] = []
    var startsCPU: [Double] = []
    var memory: [String: Memory] = [:]
    var aims: [Aim] = []

    /// One thing that was measured.
    struct Row: Encodable {
        let name: String
        /// Visitors at the same time.
        let visitors: Int
        let requests: Int
        /// Of the server, per request: the median of the rounds, and the rounds themselves.
        let cpu: Double
        let rounds: [Double]
        let perSecond: Double
        let p50: Double
        let p99: Double
        /// The name of the row it is compared with.
        let beside: String?
        /// Its processor time as a multiple of that row's: the median of the rounds.
        let ratio: Double?
    }

    struct Aim: Encodable {
        let what: String
        let found: Double
        let most: Double
        let unit: String
        let isMet: Bool

        init(_ what: String, _ found: Double, _ most: Double, _ unit: String) {
            (self.what, self.found, self.most, self.unit) = (what, found, most, unit)
            isMet = found <= most
        }
    }

    func row(_ name: String, _ visitors: Int = 1) -> Row? { rows.first { $0.name == name && $0.visitors == visitors } }
}

extension Figures.Row {
    init(_ name: String, visitors: Int, rounds: [Cost], beside: Figures.Row? = nil) {
        let each = rounds.map { $0.cpu / Double(max(1, $0.requests)) }
        var all = Cost()
        for round in rounds { all.add(round) }
        let latencies = all.latencies.sorted()
        self.init(
            name: name, visitors: visitors, requests: all.requests, cpu: each.middle, rounds: each,
            perSecond: all.wall > 0 ? Double(all.requests) / all.wall * 1_000 : 0, p50: latencies.at(0.5),
            p99: latencies.at(0.99), beside: beside?.name,
            ratio: beside.map { beside in
                // Round by round, since a noisy minute affects both.
                beside.rounds.count == each.count
                    ? zip(each, beside.rounds).map { $0 / $1 }.middle : each.middle / beside.cpu
            })
    }
}

extension [Double] {
    /// The median.
    var middle: Double { sorted().at(0.5) }

    /// The value below which this share of a sorted list is.
    func at(_ share: Double) -> Double {
        isEmpty ? 0 : self[Swift.min(count - 1, Int(Double(count) * share))]
    }
}

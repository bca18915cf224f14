extension TherapistPages {
    /// The settings of a practice. Posts `minutes`, `perWeek`; where it has sizes or steps also `opened` and `start`;
    /// where it has sizes also `sizes`, one on each line.
    package struct PracticeForm: Encodable, Sendable, Equatable {
        package var numbers: [Field]
        package var sizes: Field?
        /// Gives half of it; nil where a practice is set anew.
        package var half: Tick?
        /// The steps with their numbers, on one line.
        package var steps: String?
        /// How the person moves, in a sentence.
        package var rule: String

        package init(numbers: [Field], sizes: Field?, half: Tick? = nil, steps: String?, rule: String) {
            (self.numbers, self.sizes, self.half, self.steps) = (numbers, sizes, half, steps)
            self.rule = rule
        }

        var faults: [(String, String?)] { (numbers + [sizes].compactMap { $0 }).map { ($0.name, $0.error) } }
    }
}

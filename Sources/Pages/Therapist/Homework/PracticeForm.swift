extension TherapistPages {
    /// The settings of a practice. Posts `minutes`, `perWeek`; where it has sizes or steps also `opened` and `start`;
    /// where it has sizes also `sizes`, one on each line.
    package struct PracticeForm: Encodable, Sendable, Equatable {
        package var numbers: [Field]
        package var sizes: Field?
        /// The steps with their numbers, on one line.
        package var steps: String?
        /// How the person moves, in a sentence.
        package var rule: String

        package init(numbers: [Field], sizes: Field?, steps: String?, rule: String) {
            (self.numbers, self.sizes, self.steps, self.rule) = (numbers, sizes, steps, rule)
        }

        var faults: [(String, String?)] { (numbers + [sizes].compactMap { $0 }).map { ($0.name, $0.error) } }
    }
}

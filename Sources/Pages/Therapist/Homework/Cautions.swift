extension TherapistPages {
    /// What is read before this homework is given to a couple: in full the first time, then one line that opens it.
    ///
    /// Posts a number for each ticked line under its part's name, `override` = a reason. Read again, the lines stand
    /// open when something is wrong with them.
    package struct Cautions: Encodable, Sendable, Equatable {
        package var isFirst: Bool
        /// "Nothing has changed since 3 Nov": ticked unless it was taken away, posts `cautionsSame` = `yes`.
        package var same: Tick?
        package var parts: [Boxes]
        package var override: Field
        package var error: String?
        package var isWrong: Bool

        /// What the lines say, each part under a name of its own in the form.
        package enum Part: String, Sendable, CaseIterable {
            /// To be in place first.
            case prerequisite
            /// When not to give it.
            case contraindication
            /// To bear in mind.
            case caution
        }

        /// - Parameters:
        ///   - lines: of each part; a part without any is left out.
        ///   - ticked: the numbers that were ticked, from 1.
        ///   - readOn: the day the lines of this entry and version were last read for this couple.
        package init(
            _ lines: [Part: [String]], ticked: [Part: Set<Int>] = [:], readOn: String?, override: String = "",
            error: String? = nil, _ texts: Texts
        ) {
            isFirst = readOn == nil
            same = readOn.map {
                Tick(name: "cautionsSame", label: texts("therapist.give.unchanged", ["day": $0]), chosen: error == nil)
            }
            parts = Part.allCases.compactMap { part in
                guard let lines = lines[part], !lines.isEmpty else { return nil }
                return Boxes(
                    name: part.rawValue, legend: texts("therapist.give.\(part.rawValue)"),
                    chosen: Set((ticked[part] ?? []).map(String.init)),
                    answers: lines.enumerated().map { Choices.Answer(String($0.offset + 1), $0.element) })
            }
            self.override = Field(
                name: "override", label: texts("therapist.give.override"), value: override,
                hint: texts("therapist.give.overrideHint"))
            (self.error, isWrong) = (error, error != nil)
        }

        /// Where a sentence about them leads: the first of the parts there are.
        var name: String { parts.first?.name ?? "override" }
    }
}

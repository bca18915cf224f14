/// One question and its few answers, of which one may be chosen.
package struct Choices: Encodable, Sendable, Equatable {
    package var name: String
    package var legend: String
    package var hint: String?
    package var error: String?
    package var hasError: Bool
    /// Whether the answers are short enough to stand two in a row.
    package var short: Bool
    package var answers: [Answer]

    package struct Answer: Encodable, Sendable, Equatable {
        package var value: String
        package var label: String
        package var hint: String?
        package var chosen: Bool

        package init(_ value: String, _ label: String, hint: String? = nil) {
            (self.value, self.label, self.hint, self.chosen) = (value, label, hint, false)
        }
    }

    package init(
        name: String, legend: String, hint: String? = nil, chosen: String? = nil, short: Bool = false,
        error: String? = nil, answers: [Answer]
    ) {
        (self.name, self.legend, self.hint, self.short) = (name, legend, hint, short)
        (self.error, self.hasError) = (error, error != nil)
        self.answers = answers.map { answer in
            var answer = answer
            answer.chosen = answer.value == chosen
            return answer
        }
    }

    /// Answers by their values, each with the label that `label` finds for it.
    init(
        name: String, legend: String, values: [String], chosen: String? = nil, short: Bool = false,
        error: String? = nil, label: (String) -> String
    ) {
        self.init(
            name: name, legend: legend, chosen: chosen, short: short, error: error,
            answers: values.map { Answer($0, label($0)) })
    }
}

/// One box that may be ticked.
package struct Tick: Encodable, Sendable, Equatable {
    package var name: String
    package var label: String
    package var hint: String?
    package var error: String?
    package var hasError: Bool
    package var chosen: Bool

    package init(name: String, label: String, hint: String? = nil, chosen: Bool = false, error: String? = nil) {
        (self.name, self.label, self.hint, self.chosen) = (name, label, hint, chosen)
        (self.error, self.hasError) = (error, error != nil)
    }
}

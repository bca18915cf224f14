import Homework

/// One question and its answers, of which a person may choose one or several.
package struct Choices: Encodable, Sendable, Equatable {
    package var name: String
    /// `radio` where one answer may be chosen, `checkbox` where several may.
    package var input = "radio"
    package var legend: String
    package var hint: String?
    package var error: String?
    package var hasError: Bool
    /// Whether the answers are short enough to be shown two in a row.
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

    /// The answers of a letter, as they are declared.
    ///
    /// - Parameters:
    ///   - several: whether more than one answer may be chosen.
    ///   - none: whether *No answer* is the last choice. With it, an answer can be taken back without a reason, also
    ///     where no script runs.
    init<Answer: LetterAnswer>(
        _ texts: Texts, _ names: Names, offered: [Answer] = Answer.offered, asked: String = Answer.asked,
        chosen: [String], several: Bool = false, none: Bool = true, short: Bool = true, error: String? = nil
    ) {
        self.init(
            name: Answer.field, legend: texts(asked, names), short: short, error: error,
            answers: offered.map { Self.Answer($0.token, texts($0.key, names)) }
                + (none ? [Self.Answer("", texts("shared.noAnswer"))] : []))
        input = several ? "checkbox" : "radio"
        for index in answers.indices { answers[index].chosen = chosen.contains(answers[index].value) }
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

/// One of many values, picked from a drop-down list. The first option says that nothing was picked.
package struct Pick: Encodable, Sendable, Equatable {
    package var name: String
    package var label: String
    package var options: [Option]

    package struct Option: Encodable, Sendable, Equatable {
        package var value: String
        package var label: String
        package var chosen = false

        package init(_ value: String, _ label: String) { (self.value, self.label) = (value, label) }
    }

    package init(name: String, label: String, options: [Option], chosen: String?) {
        (self.name, self.label) = (name, label)
        self.options = options.map { option in
            var option = option
            option.chosen = option.value == chosen
            return option
        }
    }
}

/// A box that may be ticked.
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

/// What could not be accepted as it was typed: one line for each field, shown above the form.
package struct Faults: Encodable, Sendable, Equatable {
    package var any: Bool
    package var rows: [Fault]

    package struct Fault: Encodable, Sendable, Equatable {
        /// The id of the field that this line is about.
        package var name: String
        package var text: String
    }

    init(_ fields: [(name: String, error: String?)]) {
        rows = fields.compactMap { field in field.error.map { Fault(name: field.name, text: $0) } }
        any = !rows.isEmpty
    }
}

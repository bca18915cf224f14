extension TherapistPages {
    /// The settings of an evening. The schools stand side by side, each choice with its source as a hint.
    ///
    /// Posts one value for each group's and field's own name, and `notPart` once for each ticked area.
    package struct EveningForm: Encodable, Sendable, Equatable {
        /// `perWeek`, `minutesEach`, `setAside`.
        package var numbers: [Field]
        /// `speaking`, `aim`, `music`, `first`, `ban`, `way` and the switches, named and labelled by the library.
        package var groups: [Choices]
        package var notPart: Boxes

        package init(numbers: [Field], groups: [Choices], notPart: Boxes) {
            (self.numbers, self.groups, self.notPart) = (numbers, groups, notPart)
        }
    }

    /// One question with any number of ticks.
    package struct Boxes: Encodable, Sendable, Equatable {
        package var name: String
        package var legend: String
        package var boxes: [Choices.Answer]

        package init(name: String, legend: String, chosen: Set<String>, answers: [Choices.Answer]) {
            (self.name, self.legend) = (name, legend)
            boxes = answers.map { answer in
                var answer = answer
                answer.chosen = chosen.contains(answer.value)
                return answer
            }
        }

        /// What is left out of an evening.
        package static func notPart(chosen: Set<String>, answers: [Choices.Answer], _ texts: Texts) -> Self {
            Self(name: "notPart", legend: texts("therapist.give.notPart"), chosen: chosen, answers: answers)
        }
    }
}

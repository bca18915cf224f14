extension TherapistPages {
    /// The settings of an evening. The schools stand side by side, each choice with its source as a hint.
    ///
    /// Posts one value for each group's and field's own name, and `notPart` once for each ticked area.
    package struct EveningForm: Sendable, Equatable {
        /// `perWeek`, `minutesEach`, `setAside`.
        package var numbers: [Field]
        /// `speaking`, `aim`, `music`, `first`, `ban`, `way` and the switches, named and labelled by the library.
        package var groups: [Choices]
        package var notPart: Boxes

        package init(numbers: [Field], groups: [Choices], notPart: Boxes) {
            (self.numbers, self.groups, self.notPart) = (numbers, groups, notPart)
        }

        static func sample(_ texts: Texts) -> Self {
            let say = sampleWords(texts)
            let founding = say("founding")
            return Self(
                numbers: [
                    Field(name: "perWeek", label: say("perWeek"), value: "2", hint: say("perWeekHint")),
                    Field(name: "minutesEach", label: say("minutesEach"), value: "30", hint: say("minutesHint")),
                ],
                groups: [
                    Choices(
                        name: "speaking", legend: say("speaking"), chosen: "1",
                        answers: [
                            .init("1", say("speak1"), hint: founding), .init("2", say("speak2"), hint: say("school1")),
                            .init("3", say("speak3"), hint: say("school2")),
                        ]),
                    Choices(
                        name: "aim", legend: say("aim"), chosen: "1",
                        answers: [
                            .init("1", say("aim1"), hint: founding), .init("2", say("aim2"), hint: say("school3")),
                        ]),
                ],
                notPart: Boxes(
                    name: "notPart", legend: texts("therapist.give.notPart"), chosen: ["1", "2", "3", "4"],
                    answers: (1...6).map { .init(String($0), say("limit\($0)")) }))
        }
    }

    /// One question with any number of ticks.
    package struct Boxes: Sendable, Equatable {
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
    }
}

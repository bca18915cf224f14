extension TherapistPages {
    /// The settings of an evening. The approaches of different schools are shown side by side, each choice with its
    /// source as a hint.
    ///
    /// Posts one value under each group's and field's own name, and `notPart` once for each ticked area. At steps that
    /// ask what may go inside, it also posts `enters` and `places` once for each tick.
    package struct EveningForm: Encodable, Sendable, Equatable {
        /// `perWeek`, `minutesEach`, `setAside`.
        package var numbers: [Field]
        /// `speaking`, `aim`, `music`, `first`, `ban`, `way` and the switches, named and labelled by the library.
        package var groups: [Choices]
        /// Gives half of it; nil on the page of a therapist's usual settings.
        package var half: Tick?
        /// What may go inside, and where; empty at steps that do not ask.
        package var inside: [Boxes]
        package var notPart: Boxes

        package init(
            numbers: [Field], groups: [Choices], half: Tick? = nil, inside: [Boxes] = [], notPart: Boxes
        ) {
            (self.numbers, self.groups, self.half, self.inside) = (numbers, groups, half, inside)
            self.notPart = notPart
        }
    }

    /// Posts `half` = `yes`.
    package static func half(_ isChosen: Bool, _ texts: Texts) -> Tick {
        Tick(
            name: "half", label: texts("therapist.give.half"), hint: texts("therapist.give.halfHint"), chosen: isChosen)
    }

    /// One question with any number of boxes to tick.
    package struct Boxes: Encodable, Sendable, Equatable {
        package var name: String
        package var legend: String
        package var hint: String?
        package var error: String?
        package var boxes: [Choices.Answer]

        package init(
            name: String, legend: String, chosen: Set<String>, answers: [Choices.Answer], hint: String? = nil,
            error: String? = nil
        ) {
            (self.name, self.legend, self.hint, self.error) = (name, legend, hint, error)
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

        /// What may go inside, as the couple understands it.
        package static func enters(
            chosen: Set<String>, answers: [Choices.Answer], error: String?, _ texts: Texts
        ) -> Self {
            Self(
                name: "enters", legend: texts("therapist.give.enters"), chosen: chosen, answers: answers,
                hint: texts("therapist.give.entersHint"), error: error)
        }

        /// Where it may go.
        package static func places(chosen: Set<String>, answers: [Choices.Answer], _ texts: Texts) -> Self {
            Self(name: "places", legend: texts("therapist.give.places"), chosen: chosen, answers: answers)
        }
    }
}

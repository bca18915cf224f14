import Homework

extension Block {
    /// What is the same in every language: how long, how often, what is asked, and how the person moves.
    func practicePlan() -> PracticePlan? {
        let question = choice("asks", PracticeQuestion.self)
        let levels = (question ?? .pain).levels
        let answers = Int(levels.lowerBound)...Int(levels.upperBound)
        let rule = PracticeRule(
            asks: question ?? .pain, easy: UInt64(number("easy", answers)),
            easyTimes: UInt64(number("easy-times", 1...7)), stopAt: UInt64(number("stop-at", answers)))
        let minutes = number("minutes", range(PracticePlan.minutesRange))
        let perWeek = number("per-week", range(PracticePlan.perWeekRange))
        let breathes = flag("breathes")
        guard let question, let places = choice("places", PracticePlaces.self) else { return nil }
        if !rule.isSound {
            note(.expected("stop-at", what: "above 'easy', and an answer to '\(question)'"), at: "stop-at")
        }
        return PracticePlan(
            minutes: UInt8(minutes), perWeek: UInt8(perWeek), breathes: breathes, rule: rule, places: places)
    }

    private func range(_ range: ClosedRange<UInt8>) -> ClosedRange<Int> {
        Int(range.lowerBound)...Int(range.upperBound)
    }

    /// - Parameter places: what the person moves along; steps are described, sizes are typed in by the therapist.
    func practice(_ places: PracticePlaces) -> PracticeText {
        defer { finish() }
        return PracticeText(
            steps: places == .steps ? steps() : [], ready: practiceLines("ready"), how: practiceLines("do"),
            stop: practiceLines("stop"), smaller: practiceLines("smaller"), seated: practiceLines("seated"),
            clothed: practiceLines("clothed"), noTouch: practiceLines("no-touch"))
    }

    private func steps() -> [PracticeStep] {
        let steps = blocks("steps").map { step in
            defer { step.finish() }
            return PracticeStep(name: step.text("name", .couple), lines: step.practiceLines("lines"))
        }
        if !(2...12).contains(steps.count) { note(.count("steps", 2...12), at: "steps") }
        return steps
    }

    private func practiceLines(_ field: String) -> [String] { lines(field, .couple, 1...8, allowing: ["therapist"]) }
}

/// One proposal of a plan: what to give, why, and what to be careful with. Nothing is given by itself.
package struct PlanProposal: Hashable, Sendable {
    package let key: ExerciseKey
    package let isProgramme: Bool
    /// The exercise to give first: the entry itself, or the first step of the programme.
    package let first: Exercise
    package let name: String
    /// One sentence for each concern that leads to it, those that were ticked first.
    package let reasons: [String]
    /// What the therapist bears in mind first; nil where the entry names nothing.
    package let caution: String?
    /// How many of the ticked concerns lead to it.
    package let answers: Int
    /// How many concerns lead to it in all: what answers few is made for them.
    let breadth: Int
}

extension Library {
    /// The most proposals of a plan: more is a list to search in, not a plan.
    package static let longestPlan = 7
    /// The most sheets to read among them: a plan is something to do.
    private static let mostSheets = 2

    /// A short plan for what brings a couple: what answers most of it, and of that what is made for it. It is in the order
    /// in which it can begin, so that what can be given at an earlier meeting comes first.
    ///
    /// - Parameters:
    ///   - concerns: what brings them.
    ///   - wishes: the concerns behind their goals and medical facts. They decide between entries that answer as many
    ///     concerns, and fill the plan up.
    ///   - seats: how many people there are. What they cannot do is left out.
    package func plan(
        for concerns: Set<Concern>, and wishes: Set<Concern> = [], seats: Int, in language: Language
    ) -> [PlanProposal] {
        let wishes = wishes.subtracting(concerns)
        let steps = Set(programmes.flatMap { $0.steps.map(\.exercise) })
        let graded = programmes.compactMap { programme -> PlanProposal? in
            guard let first = programme.plan().lazy.compactMap({ self.exercise($0.exercise) }).first else { return nil }
            let text = programme.text[language]
            return proposal(
                programme.key, first, isProgramme: true, text.name, text.reasons, (concerns, wishes), seats, language)
        }
        let single = exercises.filter { !steps.contains($0.key) }.compactMap { exercise in
            let guide = exercise.guide[language]
            return proposal(
                exercise.key, exercise, isProgramme: false, guide.name, guide.reasons, (concerns, wishes), seats,
                language)
        }
        let fitting = (graded + single).sorted { left, right in
            (right.answers, left.breadth, right.reasons.count, left.first.fromMeeting, left.key)
                < (left.answers, right.breadth, left.reasons.count, right.first.fromMeeting, right.key)
        }
        let sheets = Set(fitting.filter { $0.first.kind == .sheet }.dropFirst(Self.mostSheets).map(\.key))
        return fitting.filter { !sheets.contains($0.key) }.prefix(Self.longestPlan).sorted { left, right in
            (left.first.fromMeeting, right.reasons.count, left.breadth, left.key)
                < (right.first.fromMeeting, left.reasons.count, right.breadth, right.key)
        }
    }

    private func proposal(
        _ key: ExerciseKey, _ first: Exercise, isProgramme: Bool, _ name: String, _ reasons: [Concern: String],
        _ asked: (concerns: Set<Concern>, wishes: Set<Concern>), _ seats: Int, _ language: Language
    ) -> PlanProposal? {
        let answered = asked.concerns.sorted().compactMap { reasons[$0] }
        let fitting = answered + asked.wishes.sorted().compactMap { reasons[$0] }
        let isApt = first.onlyWith.isEmpty || !first.onlyWith.isDisjoint(with: asked.concerns.union(asked.wishes))
        guard !fitting.isEmpty, isApt, first.isFor(seats) else { return nil }
        return PlanProposal(
            key: key, isProgramme: isProgramme, first: first, name: name, reasons: fitting,
            caution: first.guide[language].cautions.first, answers: answered.count, breadth: reasons.count)
    }
}

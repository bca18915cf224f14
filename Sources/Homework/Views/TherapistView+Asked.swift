extension TherapistView {
    /// The step that each member is asked about now.
    package var askedStep: Step? {
        guard
            let assignment = joint.homework.last(where: { $0.assignment.asksAboutNext && $0.assignment.step != nil })?
                .assignment,
            let programme = assignment.step?.programme
        else { return nil }
        return Step(
            programme: programme, number: assignment.asksAbout?.number ?? Step.number(after: highest(programme)))
    }

    /// Whether every member's readiness statement counts and covers a step.
    package func isReadyTogether(for step: Step) -> Bool {
        !joint.seats.members.isEmpty && joint.seats.members.allSatisfy { readiness($0.member, for: step).isReady }
    }

    /// The step that a member's statement was about, where it names one.
    package func named(_ word: ProvenStatement) -> UInt64? {
        if let heard = file.heard.first(where: { $0.number == word.heard }) { return heard.value.about.step }
        let written = letters(word.member).first { $0.number == word.letter }
        if case .ready(let ready)? = written?.letter.content { return ready.about.step }
        return nil
    }
}

import Homework
import Pages

extension SharedRequest {
    func showSheetRead() async throws -> Outcome { try await paper(printed: false) }

    func showCardPrint() async throws -> Outcome { try await paper(printed: true) }

    /// A homework as lines: a therapist's own sheet to read, or any card to print.
    fileprivate func paper(printed: Bool) async throws -> Outcome {
        let scene = try await scene()
        guard let homework = scene.homework, let handout = try await scene.handout(homework) else {
            return .redirect(Route(.week))
        }
        let asks = !handout.prompts.isEmpty && !printed
        return scene.shown(
            PaperPage(
                heading: handout.title.isEmpty ? scene.title(homework.assignment) : handout.title,
                both: scene.texts("partner.evening.both", scene.names), why: handout.why.joined(separator: " "),
                sections: scene.sections(handout, homework), back: scene.back,
                prepareHref: asks ? request.link(.prepare, homework.assignmentID) : nil,
                news: scene.card(handout, homework, homework.evenings.first).news))
    }
}

extension SharedScene {
    /// All parts of a card in the order in which they are read, with names and limits filled in.
    fileprivate func sections(_ handout: Handout, _ homework: OpenHomework) -> [PaperPage.Section] {
        let evening = homework.evenings.first
        let card = card(handout, homework, evening)
        let talk = handout.talk.map { PaperPage.Section(title: "", lines: $0.prompts.map(\.spoken)) }
        // The page itself shows the invitation first.
        let plan = texts.ifThen(homework.assignment).map { PaperPage.Section(title: "", lines: [$0]) }
        return card.sections.filter { $0.part != .invitation }
            .map { PaperPage.Section(title: $0.heading, lines: $0.lines) } + [talk, plan].compactMap { $0 }
    }
}

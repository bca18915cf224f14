import Casework
import Homework
import Pages

extension SharedRequest {
    func showTalkAfter() async throws -> Outcome {
        let scene = try await scene()
        let typed = request.typed
        return scene.shown(
            AfterTalkPage(
                texts: scene.texts, names: scene.names, action: request.links(request.route),
                back: scene.back, intentionHref: request.link(.intention),
                timeHref: scene.timeOfTalk,
                typed: AfterTalkPage.Typed(
                    talked: typed?["talked"], know: typed?.fields.all("know") ?? [],
                    line: typed?["line"] ?? ""),
                error: typed?.fault("talked", scene.texts), lineError: typed?.fault("line", scene.texts)))
    }

    func submitTalkAfter() async throws -> Outcome {
        let form = request.form
        let words = TalkStatement(
            assignmentID: request.route.id(), word: form.answer(), line: form["line"],
            concerns: form.answers())
        do {
            try await perform(SendLetter(.talked(words)))
        } catch CaseError.refused(.empty) {
            throw FormFault("talked", "refusal.choose")
        }
        return .redirect(Route(.ending))
    }
}

extension SharedScene {
    /// The page for a time on which the two agreed in a talk. Nil if the talk does not ask for one.
    fileprivate var timeOfTalk: String? {
        guard let homework, homework.assignment.talk?.asksForTime == true else { return nil }
        return request.link(.time, homework.assignmentID, 1)
    }
}

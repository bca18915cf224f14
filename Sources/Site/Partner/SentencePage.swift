import Casework
import Homework
import Pages

// A member can let the others read one sentence. Everybody's first page shows it until its author takes it back, and it
// does not say what it is about.
extension PrivateRequest {
    func showSentence() async throws -> Outcome {
        let scene = try await scene()
        guard scene.view.joint.seats.members.count > 1 else { return .redirect(Route(.myTime)) }
        return scene.shown(
            SentencePage(
                texts: scene.texts, names: scene.names, action: request.link(.sentence),
                back: request.link(.myTime),
                line: request.typed?["line"] ?? "", shown: scene.view.joint.table.sentences[me]?.text,
                error: request.typed?.fault("line", scene.texts)))
    }

    func showShareSentence() async throws -> Outcome {
        let scene = try await scene()
        guard let typed = request.typed, let line = typed["line"] else { return .redirect(Route(.sentence)) }
        let texts = scene.texts
        return .reloadable(
            scene.check(
                texts("partner.sentence.title", scene.names), line, from: texts("partner.check.now"),
                back: request.link(.sentence), typed), typed)
    }

    /// The first page leads to the one on which the sentence is read once more, and takes a sentence back at once.
    func submitSentence() async throws -> Outcome {
        let form = request.form
        if form["take"] == "back" {
            try await perform(ShareSentence(text: ""))
            return .redirect(Route(.sentence))
        }
        if form["line"].isBlank { throw FormFault("line", "refusal.empty") }
        if form["line"].count > Longest.line { throw FormFault("line", "refusal.tooLong") }
        let line = SubmittedForm(fields: [(name: "line", value: form["line"])], id: "")
        return .review(SealedFlash(route: Route(.shareSentence), fields: line))
    }

    func submitShareSentence() async throws -> Outcome {
        guard request.form["checked"] == "yes" else { return try await submitSentence() }
        try await perform(ShareSentence(text: request.form["line"]), isChecked: true)
        return .redirect(Route(.sentence))
    }
}

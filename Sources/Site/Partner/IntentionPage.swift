import Homework
import Pages

extension PrivateRequest {
    func showIntention() async throws -> Outcome {
        let scene = try await scene()
        let kept = scene.view.drawer.intention?.text
        return scene.shown(
            IntentionPage(
                texts: scene.texts, intention: request.typed?["intention"] ?? kept ?? "",
                action: request.link(.intention), back: scene.mine,
                clearAction: kept.map { _ in request.link(.intention) }))
    }

    func submitIntention() async throws -> Outcome {
        let scene = try await scene()
        try await perform(KeepIntention(text: request.form["intention"], today: scene.today))
        return .redirect(Route(.intention))
    }
}

import Homework
import Pages

extension SharedRequest {
    func showErasureWish() async throws -> Outcome {
        let scene = try await scene()
        let typed = request.typed
        return scene.shown(
            ErasureWishPage(
                texts: scene.texts, names: scene.names, action: request.link(.erasureWish),
                back: request.link(.settings), text: typed?["text"] ?? "",
                error: typed?.fault("text", scene.texts)))
    }

    func submitErasureWish() async throws -> Outcome {
        if request.form["text"].count > Longest.line { throw FormFault("text", "refusal.tooLong") }
        return try await send(.erasureWish(ErasureWish(text: request.form["text"])))
    }
}

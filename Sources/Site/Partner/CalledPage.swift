import Homework
import Pages

extension SharedRequest {
    func showCalled() async throws -> Outcome {
        let scene = try await scene()
        let typed = request.typed
        return scene.shown(
            CalledPage(
                texts: scene.texts, names: scene.names, action: request.link(.called),
                back: request.link(.settings), called: typed?["called"] ?? scene.ownName,
                go: scene.texts("partner.tell.go", ["therapist": scene.names.therapist]),
                error: typed?.fault("called", scene.texts)))
    }

    func submitCalled() async throws -> Outcome {
        let wish = request.form["called"]
        let scene = try await scene()
        do throws(Refusal) { _ = try scene.view.wish(wish, of: scene.me) } catch {
            throw FormFault("called", error.key)
        }
        return try await send(.called(CalledWish(name: wish)))
    }
}

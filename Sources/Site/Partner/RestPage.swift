import Homework
import Pages

extension SharedRequest {
    func showRest() async throws -> Outcome {
        let scene = try await scene()
        return scene.shown(
            RestPage(
                texts: scene.texts, names: scene.names, action: request.links(request.route),
                back: scene.back, error: request.typed?.fault("rest", scene.texts)))
    }

    func submitRest() async throws -> Outcome {
        let kind = request.form["rest"]
        guard ["quiet", "open"].contains(kind) else { throw FormFault("rest", "refusal.choose") }
        try await perform(Rest(shown: kind == "open", text: ""))
        return .redirect(Route(.ending))
    }
}

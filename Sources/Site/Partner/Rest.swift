import Homework
import Pages

extension SharedRequest {
    func showRest() async throws -> Outcome {
        let scene = try await scene()
        return scene.shown(
            RestPage(
                texts: scene.texts, names: scene.names, action: visit.links(visit.route),
                back: scene.back, error: visit.typed?.fault("rest", scene.texts)))
    }

    func submitRest() async throws -> Outcome {
        let kind = visit.form["rest"]
        guard ["quiet", "open"].contains(kind) else { throw FormFault("rest", "refusal.choose") }
        try await perform(Rest(shown: kind == "open", text: ""))
        return .redirect(Route(.ending))
    }
}

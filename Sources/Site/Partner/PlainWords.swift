import Homework
import Pages

// Two pages that explain in plain words what the couple has to know and who sees what. They are made from the table
// alone.
extension SharedRequest {
    func showSaid() async throws -> Outcome {
        let scene = try await scene()
        return scene.shown(SaidPage(texts: scene.texts, names: scene.names, back: scene.back))
    }

    func showSees() async throws -> Outcome {
        let scene = try await scene()
        return scene.shown(SeenPage(texts: scene.texts, names: scene.names, back: request.link(.mine)))
    }
}

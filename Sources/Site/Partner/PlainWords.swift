import Homework
import Pages

// Two pages in plain words, made for the table: what has to be said before, and who sees what.
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

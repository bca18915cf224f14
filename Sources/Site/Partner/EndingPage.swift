import Homework
import Pages

// Every letter leads to the same last page. A letter's own page looks the same before and after it was sent, since it
// shows nothing that depends on what its author wrote (L2b).
extension SharedRequest {
    func showEnding() async throws -> Outcome {
        let scene = try await scene()
        return scene.shown(EndingPage(texts: scene.texts, names: scene.names, home: scene.back))
    }

    func send(_ words: Letter.Content) async throws -> Outcome {
        try await perform(SendLetter(words))
        return .redirect(Route(.ending))
    }
}

import Homework
import Pages

// Every letter ends on the same page. A letter's own page is the same before and after it was sent: what it shows
// depends on nothing that its author wrote (L2b).
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

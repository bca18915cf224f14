import Homework
import Pages

extension SharedRequest {
    func showTell() async throws -> Outcome {
        let scene = try await scene()
        let typed = request.typed
        return scene.shown(
            TellPage(
                texts: scene.texts, names: scene.names, action: request.links(request.route),
                back: scene.back, text: typed?["text"] ?? "", know: typed?.fields.all("know") ?? [],
                error: typed?.fault("text", scene.texts)))
    }

    func submitTell() async throws -> Outcome { try await send(.said(said)) }

    /// What the member wrote, and the concerns they marked. If the address names a homework, the letter says that they
    /// would rather not do it.
    fileprivate var said: Said {
        let (form, assignmentID) = (request.form, request.route.id(of: Assignment.self))
        let isAbout = assignmentID != AssignmentID(high: 0, low: 0)
        return Said(
            wish: isAbout ? .ratherNot : .tell, assignmentID: isAbout ? assignmentID : nil, text: form["text"],
            concerns: form.answers())
    }
}

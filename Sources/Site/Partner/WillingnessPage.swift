import Homework
import Pages

extension SharedRequest {
    func showWillingness() async throws -> Outcome {
        let scene = try await scene()
        guard let homework = scene.homework else { return .redirect(Route(.week)) }
        return scene.shown(
            WillingnessPage(
                texts: scene.texts, names: scene.names, homework: scene.title(homework.assignment),
                action: request.links(request.route), back: scene.back))
    }

    func submitWillingness() async throws -> Outcome {
        let form = request.form
        let words = WillingnessStatement(
            assignmentID: request.route.id(), want: form.answer(), hope: form.answer())
        return try await send(.willing(words))
    }
}

import Homework
import Pages
import Sealing

extension SharedRequest {
    func showReadiness() async throws -> Outcome {
        let scene = try await scene()
        guard let assignment = scene.homework?.assignment, assignment.asksAboutNext,
            let programme = assignment.step?.programme
        else { return .redirect(Route(.week)) }
        return scene.shown(
            ReadinessPage(
                texts: scene.texts, names: scene.names, action: request.links(request.route),
                back: scene.back, step: scene.step(assignment), sentence: assignment.asksAbout?.sentence,
                ground: scene.view.about(programme).basisToken, first: true,
                error: request.typed?.fault("next", scene.texts)))
    }

    func submitReadiness() async throws -> Outcome {
        let scene = try await scene()
        // A statement is accepted even if the homework was closed while the member was writing it.
        let asked = scene.view.table.homework.map(\.assignment).first { $0.id == request.route.id() }
        guard let asked, let programme = asked.step?.programme else { return .notFound }
        guard let word: Readiness = request.form.answer() else {
            throw FormFault("next", "refusal.choose")
        }
        // The statement is about what its form showed, since a step that opened meanwhile is another question. The
        // number of the step comes from the homework and not from the form. Otherwise somebody could send "ready" for a
        // step that nobody asked about.
        let about = ReadinessBasis(programme: programme, basisToken: request.form["ground"])
        return try await send(
            .ready(ReadinessStatement(word: word, about: about.naming(asked.asksAbout?.number))))
    }
}

extension ReadinessBasis {
    /// What the statement is about, as a form carries it: the last move, and how many meetings were held.
    var basisToken: String { "\(lastMove.map { Base64URL.encode($0.bytes) } ?? "").\(meetings)" }

    /// Reads what a form was about. A form that does not say so is about the time before any step.
    init(programme: String, basisToken: String) {
        let parts = basisToken.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        let move = parts.first.flatMap { Base64URL.decode($0) }.flatMap { EntryID(bytes: $0) }
        self.init(programme: programme, lastMove: move, meetings: parts.last.flatMap(UInt64.init) ?? 0)
    }
}

import Casework
import Homework
import Pages

// Whether others may have a part in what a member does alone.
extension PrivateRequest {
    func showPracticeJoining() async throws -> Outcome {
        let scene = try await scene()
        guard let practice = scene.joinable else { return .redirect(Route(.myTime)) }
        return scene.shown(
            JoiningPage(
                texts: scene.texts, names: scene.names, action: request.links(request.route),
                back: request.link(.myTime), practice: practice.assignment.title(in: request.language),
                error: request.typed?.fault(JoiningStatement.Joining.field, scene.texts)))
    }

    func submitPracticeJoining() async throws -> Outcome {
        let scene = try await scene()
        guard scene.joinable != nil else { return .redirect(Route(.myTime)) }
        guard let word: JoiningStatement.Joining = request.form.answer() else {
            throw FormFault(JoiningStatement.Joining.field, "refusal.choose")
        }
        _ = try await own.sharedWorkspace.perform(
            SendLetter(.joining(JoiningStatement(assignmentID: request.route.id(), word: word))),
            form: request.form.sent, at: request.now, random: request.random)
        return .redirect(Route(.ending))
    }
}

extension PrivateScene {
    /// The practice that the address names, if others can have a part in it.
    fileprivate var joinable: PracticeState? {
        view.desk.practice(request.route.id()).flatMap { isJoinable($0) ? $0 : nil }
    }

    /// Whether the library has homework for this couple that includes the practice.
    func isJoinable(_ practice: PracticeState) -> Bool {
        let seats = view.joint.seats.members.count
        return seats > 1
            && request.services.library.exercises.contains { exercise in
                exercise.isFor(seats) && exercise.includes.contains { $0.text == practice.assignment.exercise }
            }
    }
}

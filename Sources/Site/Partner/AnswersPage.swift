import Homework
import Pages

extension PrivateRequest {
    func showAnswers() async throws -> Outcome {
        let scene = try await scene()
        guard let homework = scene.room.homework, let handout = try await scene.room.handout(homework) else {
            return .redirect(Route(.week))
        }
        return scene.shown(scene.answers(homework, handout))
    }

    func submitTakeBack() async throws -> Outcome {
        let scene = try await scene()
        try await perform(TakeBack(place: scene.place))
        return .redirect(Route(.answers, scene.place.assignmentID))
    }
}

extension PrivateScene {
    /// What both may read, in the order of the prompts, without times. The reader's own answers are shown before their
    /// hour too.
    fileprivate func answers(_ homework: OpenHomework, _ handout: Handout) -> SharedAnswersPage {
        let readable = view.joint.answers(homework)
        let prompts = handout.prompts.map { prompt in
            let answers = view.joint.seats.members.compactMap { seat -> SharedAnswersPage.Answer? in
                let place = AnswerRef(author: seat.member, assignmentID: homework.assignmentID, prompt: prompt.number)
                guard seat.member == view.me else {
                    return readable[place].map { SharedAnswersPage.Answer(name: seat.name, text: $0.text) }
                }
                return view.joint.table.answers[place].map { own in
                    SharedAnswersPage.Answer(
                        name: seat.name, text: own.text, from: own.from > request.now ? hour(own.from) : nil,
                        takeBackAction: request.link(.takeBack, homework.assignmentID, UInt32(prompt.number)))
                }
            }
            return SharedAnswersPage.Prompt(text: prompt.text, answers: answers)
        }
        return SharedAnswersPage(texts: texts, prompts: prompts, back: request.link(.prepare, homework.assignmentID))
    }

    private func hour(_ from: Instant) -> String {
        texts("partner.check.from", ["when": room.words.time(room.clock.time(of: from))])
    }
}

import Homework
import Pages

// A page on which a member checks once more what the other will read, before it is shared.
extension PrivateRequest {
    func showReviewShare() async throws -> Outcome {
        let scene = try await scene()
        let jot = Route(.jot, scene.place.assignmentID, number: UInt32(scene.place.prompt))
        guard let typed = request.typed, let homework = scene.room.homework,
            let handout = try await scene.room.handout(homework),
            let prompt = handout.prompts.first(where: { $0.number == scene.place.prompt })
        else { return .redirect(jot) }
        return .reloadable(
            scene.check(
                prompt.text, typed["jotting"] ?? "", from: scene.when(typed.fields), back: request.links(jot), typed),
            typed)
    }

    func submitReviewShare() async throws -> Outcome {
        let scene = try await scene()
        let form = request.form
        let back = Route(.jot, scene.place.assignmentID, number: UInt32(scene.place.prompt))
        do {
            try await perform(
                ShareAnswer(
                    place: scene.place, text: form["jotting"], from: try scene.from(form),
                    showed: scene.showed(form["showed"])), isChecked: true)
        } catch let fault as FormFault { throw FormFault(fault.faults, at: back) }
        return .redirect(Route(.answers, scene.place.assignmentID))
    }
}

extension PrivateScene {
    fileprivate func when(_ form: SubmittedForm) -> String {
        guard form["from"] == "later", let time = LocalTime(day: form["day"], hour: form["hour"]) else {
            return texts("partner.check.now")
        }
        return texts("partner.check.from", ["when": room.words.time(time)])
    }

    /// - Parameter back: the page on which the words can be changed.
    func check(
        _ prompt: String, _ text: String, from: String, back: String, _ typed: SealedFlash
    ) -> CheckAnswersPage {
        let mine = view.joint.table.answers.keys.contains { $0.author == view.me }
        return CheckAnswersPage(
            texts: texts, names: names,
            answers: [CheckAnswersPage.Answer(prompt: prompt, text: text, from: from, changeHref: back)],
            action: request.links(request.route), back: back, first: !mine && view.joint.table.whys[view.me] == nil,
            fields: (typed.fields.fields + [(name: "checked", value: "yes")]).map {
                HeldPage.HeldField(name: $0.name, value: $0.value)
            })
    }
}

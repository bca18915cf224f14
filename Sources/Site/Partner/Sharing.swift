import Homework
import Pages

extension PartnerOwn {
    func showCheckShare() async throws -> Outcome {
        let scene = try await scene()
        let jot = Route(.jot, scene.place.assignment, number: UInt32(scene.place.prompt))
        guard let typed = visit.typed, let homework = scene.room.homework,
            let handout = try await scene.room.handout(homework),
            let prompt = handout.prompts.first(where: { $0.number == scene.place.prompt })
        else { return .redirect(jot) }
        return scene.lasting(
            scene.check(
                [(prompt.text, typed["jotting"] ?? "", scene.when(typed.fields), visit.links(jot))],
                back: visit.links(jot), typed), typed)
    }

    func submitCheckShare() async throws -> Outcome {
        let scene = try await scene()
        let form = visit.form
        let back = Route(.jot, scene.place.assignment, number: UInt32(scene.place.prompt))
        do {
            try await perform(
                ShareAnswer(
                    place: scene.place, text: form["jotting"], from: try scene.from(form),
                    showed: scene.showed(form["showed"])), isChecked: true)
        } catch let fault as FormFault { throw FormFault(fault.faults, at: back) }
        return .redirect(Route(.answers, scene.place.assignment))
    }

    func showAnswers() async throws -> Outcome {
        let scene = try await scene()
        guard let homework = scene.room.homework, let handout = try await scene.room.handout(homework) else {
            return .redirect(Route(.week))
        }
        return scene.shown(scene.answers(homework, handout))
    }

    func showShareWhy() async throws -> Outcome {
        let scene = try await scene()
        guard let typed = visit.typed, let line = typed["line"] else { return .redirect(Route(.why)) }
        let texts = scene.texts
        return scene.lasting(
            scene.check(
                [(texts("partner.why.pair"), line, texts("partner.check.now"), visit.link(.why))],
                back: visit.link(.why), typed), typed)
    }

    func submitShareWhy() async throws -> Outcome {
        let form = visit.form
        if form["checked"] == "yes" {
            try await perform(ShareWhy(text: form["line"]), isChecked: true)
            return .redirect(Route(.why))
        }
        try await keepWhy()
        if form["take"] == "back" {
            try await perform(ShareWhy(text: ""))
            return withLine()
        }
        if form["line"].allSatisfy(\.isWhitespace) {
            throw FormFault("line", "refusal.empty", at: Route(.why))
        }
        let line = SubmittedForm(fields: [(name: "line", value: form["line"])], id: "")
        return .review(Typed(route: Route(.shareWhy), fields: line))
    }
}

extension OwnScene {
    /// A page over words that are not saved yet: they stay when it is loaded again.
    fileprivate func lasting(_ page: some Page, _ typed: Typed) -> Outcome { .reloadable(page, typed) }

    fileprivate func when(_ form: SubmittedForm) -> String {
        guard form["from"] == "later", let time = LocalTime(day: form["day"], hour: form["hour"]) else {
            return texts("partner.check.now")
        }
        return texts("partner.check.from", ["when": room.words.time(time)])
    }

    fileprivate func check(
        _ answers: [(prompt: String, text: String, from: String, change: String)], back: String, _ typed: Typed
    ) -> CheckAnswersPage {
        let mine = view.joint.table.answers.keys.contains { $0.author == view.me }
        return CheckAnswersPage(
            texts: texts, names: names,
            answers: answers.map {
                CheckAnswersPage.Answer(prompt: $0.prompt, text: $0.text, from: $0.from, changeHref: $0.change)
            },
            action: visit.links(visit.route), back: back, first: !mine && view.joint.table.whys[view.me] == nil,
            fields: (typed.fields.fields + [(name: "checked", value: "yes")]).map {
                HeldPage.HeldField(name: $0.name, value: $0.value)
            })
    }

    /// What both may read, in the prompts' order, without times; one's own also before its hour.
    fileprivate func answers(_ homework: OpenHomework, _ handout: Handout) -> SharedAnswersPage {
        let readable = view.joint.answers(homework)
        let prompts = handout.prompts.map { prompt in
            let answers = view.joint.seats.members.compactMap { seat -> SharedAnswersPage.Answer? in
                let place = AnswerPlace(author: seat.member, assignment: homework.assignment, prompt: prompt.number)
                guard seat.member == view.me else {
                    return readable[place].map { SharedAnswersPage.Answer(name: seat.name, text: $0.text) }
                }
                return view.joint.table.answers[place].map { own in
                    SharedAnswersPage.Answer(
                        name: seat.name, text: own.text, from: own.from > visit.now ? hour(own.from) : nil,
                        takeBackAction: visit.link(.takeBack, homework.assignment, UInt32(prompt.number)))
                }
            }
            return SharedAnswersPage.Prompt(text: prompt.text, answers: answers)
        }
        return SharedAnswersPage(texts: texts, prompts: prompts, back: visit.link(.prepare, homework.assignment))
    }

    private func hour(_ from: Instant) -> String {
        texts("partner.check.from", ["when": room.words.time(room.clock.time(of: from))])
    }
}

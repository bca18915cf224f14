import Homework
import Pages

extension Handlers {
    mutating func addSharing() {
        own(
            .checkShare,
            get: { own in
                let scene = try await own.scene()
                let jot = Route(.jot, scene.place.assignmentID, number: UInt32(scene.place.prompt))
                guard let typed = own.visit.typed, let homework = scene.room.homework,
                    let handout = try await scene.room.handout(homework),
                    let prompt = handout.prompts.first(where: { $0.number == scene.place.prompt })
                else { return .go(jot) }
                return scene.lasting(
                    scene.check(
                        [(prompt.text, typed["jotting"] ?? "", scene.when(typed.fields), own.visit.links(jot))],
                        back: own.visit.links(jot), typed), typed)
            },
            post: { own in
                let scene = try await own.scene()
                let form = own.visit.form
                let back = Route(.jot, scene.place.assignmentID, number: UInt32(scene.place.prompt))
                do {
                    try await own.perform(
                        ShareAnswer(
                            place: scene.place, text: form["jotting"], from: try scene.from(form),
                            showed: scene.showed(form["showed"])), isChecked: true)
                } catch let fault as FormFault { throw FormFault(fault.faults, at: back) }
                return .go(Route(.answers, scene.place.assignmentID))
            })
        own(.answers) { own in
            let scene = try await own.scene()
            guard let homework = scene.room.homework, let handout = try await scene.room.handout(homework) else {
                return .go(Route(.week))
            }
            return scene.shown(scene.answers(homework, handout))
        }
        own(
            .shareWhy,
            get: { own in
                let scene = try await own.scene()
                guard let typed = own.visit.typed, let line = typed["line"] else { return .go(Route(.why)) }
                let texts = scene.texts
                return scene.lasting(
                    scene.check(
                        [(texts("partner.why.pair"), line, texts("partner.check.now"), own.visit.link(.why))],
                        back: own.visit.link(.why), typed), typed)
            },
            post: { own in
                let form = own.visit.form
                if form["checked"] == "yes" {
                    try await own.perform(ShareWhy(text: form["line"]), isChecked: true)
                    return .go(Route(.why))
                }
                try await own.keepWhy()
                if form["take"] == "back" {
                    try await own.perform(ShareWhy(text: ""))
                    return own.withLine()
                }
                if form["line"].allSatisfy(\.isWhitespace) {
                    throw FormFault("line", "refusal.empty", at: Route(.why))
                }
                let line = SubmittedForm(fields: [(name: "line", value: form["line"])], id: "")
                return .check(Typed(route: Route(.shareWhy), fields: line))
            })
    }
}

extension PrivateScene {
    /// A page over words that are not saved yet: they stay when it is loaded again.
    fileprivate func lasting(_ page: some Page, _ typed: Typed) -> Outcome { .lasting(page, typed) }

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
                let place = AnswerRef(author: seat.member, assignmentID: homework.assignmentID, prompt: prompt.number)
                guard seat.member == view.me else {
                    return readable[place].map { SharedAnswersPage.Answer(name: seat.name, text: $0.text) }
                }
                return view.joint.table.answers[place].map { own in
                    SharedAnswersPage.Answer(
                        name: seat.name, text: own.text, from: own.from > visit.now ? hour(own.from) : nil,
                        takeBackAction: visit.link(.takeBack, homework.assignmentID, UInt32(prompt.number)))
                }
            }
            return SharedAnswersPage.Prompt(text: prompt.text, answers: answers)
        }
        return SharedAnswersPage(texts: texts, prompts: prompts, back: visit.link(.prepare, homework.assignmentID))
    }

    private func hour(_ from: Instant) -> String {
        texts("partner.check.from", ["when": room.words.time(room.clock.time(of: from))])
    }
}

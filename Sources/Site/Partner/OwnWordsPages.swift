import Casework
import Homework
import Pages

extension Handlers {
    /// Why I do this, and the small intention.
    mutating func addOwnWords() {
        own(
            .why,
            get: { own in
                let (scene, typed) = (try await own.scene(), own.visit.typed)
                let shown = scene.view.joint.table.whys[own.me]?.text
                return scene.shown(
                    WhyPage(
                        texts: scene.texts, names: scene.names,
                        why: typed?["why"] ?? scene.view.drawer.why?.text ?? "", action: own.visit.link(.why),
                        shareAction: own.visit.link(.shareWhy), back: scene.mine, line: typed?["line"] ?? "",
                        shown: shown, whyError: typed?.fault("why", scene.texts),
                        lineError: typed?.fault("line", scene.texts)))
            },
            post: { own in
                try await own.keepWhy()
                return own.withLine()
            })
        own(
            .intention,
            get: { own in
                let scene = try await own.scene()
                let kept = scene.view.drawer.intention?.text
                return scene.shown(
                    IntentionPage(
                        texts: scene.texts, intention: own.visit.typed?["intention"] ?? kept ?? "",
                        action: own.visit.link(.intention), back: scene.mine,
                        clearAction: kept.map { _ in own.visit.link(.intention) }))
            },
            post: { own in
                let scene = try await own.scene()
                try await own.perform(KeepIntention(text: own.visit.form["intention"], today: scene.today))
                return .go(Route(.intention))
            })
    }
}

extension PrivateRequest {
    /// What stands in the field for oneself. It is kept by either button, since both send the whole page.
    func keepWhy() async throws {
        guard visit.form.fields.contains(where: { $0.name == "why" }) else { return }
        let why = visit.form["why"]
        guard why.count <= Longest.line else { throw FormFault("why", "refusal.tooLong", at: Route(.why)) }
        // The form's mark belongs to the act its button is for; keeping the same words again is none.
        _ = try await own.perform(KeepWhy(text: why), form: nil, at: visit.now, random: visit.random)
    }

    /// Back to the page; a line typed for both and not shared yet stands there still.
    func withLine() -> Outcome {
        let line = visit.form["line"]
        if line.allSatisfy(\.isWhitespace) { return .go(Route(.why)) }
        let typed = SubmittedForm(fields: [(name: "line", value: line)], id: "")
        return .check(Typed(route: Route(.why), fields: typed, notice: "partner.why.unshared"))
    }
}

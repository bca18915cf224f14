import Casework
import Homework
import Pages

extension PartnerOwn {
    func showWhy() async throws -> Outcome {
        let scene = try await scene()
        let typed = visit.typed
        let shown = scene.view.joint.table.whys[me]?.text
        return scene.shown(
            WhyPage(
                texts: scene.texts, names: scene.names,
                why: typed?["why"] ?? scene.view.drawer.why?.text ?? "", action: visit.link(.why),
                shareAction: visit.link(.shareWhy), back: scene.mine, line: typed?["line"] ?? "",
                shown: shown, whyError: typed?.fault("why", scene.texts),
                lineError: typed?.fault("line", scene.texts)))
    }

    func submitWhy() async throws -> Outcome {
        try await keepWhy()
        return withLine()
    }

    func showIntention() async throws -> Outcome {
        let scene = try await scene()
        let kept = scene.view.drawer.intention?.text
        return scene.shown(
            IntentionPage(
                texts: scene.texts, intention: visit.typed?["intention"] ?? kept ?? "",
                action: visit.link(.intention), back: scene.mine,
                clearAction: kept.map { _ in visit.link(.intention) }))
    }

    func submitIntention() async throws -> Outcome {
        let scene = try await scene()
        try await perform(KeepIntention(text: visit.form["intention"], today: scene.today))
        return .redirect(Route(.intention))
    }
}

extension PartnerOwn {
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
        if line.allSatisfy(\.isWhitespace) { return .redirect(Route(.why)) }
        let typed = SubmittedForm(fields: [(name: "line", value: line)], id: "")
        return .review(Typed(route: Route(.why), fields: typed, notice: "partner.why.unshared"))
    }
}

import Casework
import Homework
import Pages

// Why a member does this: a text for themselves, and a line that both read.
extension PrivateRequest {
    func showWhy() async throws -> Outcome {
        let scene = try await scene()
        let typed = request.typed
        let shown = scene.view.joint.table.whys[me]?.text
        return scene.shown(
            WhyPage(
                texts: scene.texts, names: scene.names,
                why: typed?["why"] ?? scene.view.drawer.why?.text ?? "", action: request.link(.why),
                shareAction: request.link(.shareWhy), back: scene.mine, line: typed?["line"] ?? "",
                shown: shown, whyError: typed?.fault("why", scene.texts),
                lineError: typed?.fault("line", scene.texts)))
    }

    func submitWhy() async throws -> Outcome {
        try await keepWhy()
        return withLine()
    }

    func showShareWhy() async throws -> Outcome {
        let scene = try await scene()
        guard let typed = request.typed, let line = typed["line"] else { return .redirect(Route(.why)) }
        let texts = scene.texts
        return .reloadable(
            scene.check(
                texts("partner.why.pair"), line, from: texts("partner.check.now"), back: request.link(.why), typed),
            typed
        )
    }

    func submitShareWhy() async throws -> Outcome {
        let form = request.form
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
        return .review(SealedFlash(route: Route(.shareWhy), fields: line))
    }

    /// Saves the private text. Both buttons of the page save it, since each sends the whole page.
    func keepWhy() async throws {
        guard request.form.fields.contains(where: { $0.name == "why" }) else { return }
        let why = request.form["why"]
        guard why.count <= Longest.line else { throw FormFault("why", "refusal.tooLong", at: Route(.why)) }
        // This act has no form mark. The mark belongs to the act that the button is for, and saving the same text twice
        // changes nothing.
        _ = try await own.perform(KeepWhy(text: why), form: nil, at: request.now, random: request.random)
    }

    /// Leads back to the page, which still shows a line that was typed for both and is not shared yet.
    func withLine() -> Outcome {
        let line = request.form["line"]
        if line.allSatisfy(\.isWhitespace) { return .redirect(Route(.why)) }
        let typed = SubmittedForm(fields: [(name: "line", value: line)], id: "")
        return .review(SealedFlash(route: Route(.why), fields: typed, notice: "partner.why.unshared"))
    }
}

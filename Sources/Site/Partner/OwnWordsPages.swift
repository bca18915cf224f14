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
                        shown: shown, takeBackAction: shown.map { _ in own.visit.link(.shareWhy) }))
            },
            post: { own in
                try await own.perform(KeepWhy(text: own.visit.form["why"]))
                return .go(Route(.why))
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

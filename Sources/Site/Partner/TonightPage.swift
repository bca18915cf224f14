import Casework
import Homework
import Pages

extension SharedRequest {
    func showTonight() async throws -> Outcome {
        let scene = try await scene()
        guard let homework = scene.homework, homework.assignment.shape == .evening, let evening = scene.evening,
            let handout = try await scene.handout(homework)
        else { return .redirect(Route(.week)) }
        try await request.session.beginRunning(request.services.accounts, at: request.now)
        return scene.shown(scene.tonight(homework, evening, handout), script: "tonight.js")
    }

    // The first request after an evening. The dispatcher has recorded that the evening is over. Nothing else is stored
    // about it.
    func showCloseTonight() async throws -> Outcome { .redirect(Route(.week)) }
}

extension SharedScene {
    fileprivate func tonight(_ homework: OpenHomework, _ evening: Evening, _ handout: Handout) -> TonightPage {
        let settings = homework.assignment.settings ?? .founding
        let (arranger, other) = ([name(evening.arranger)], others(than: evening.arranger))
        let arrangerFirst = settings.first == .arranger
        return TonightPage(
            texts: texts, first: arrangerFirst ? arranger : other, second: arrangerFirst ? other : arranger,
            notPart: limitNames(notPart(homework), handout), aim: card(handout, homework, evening).lines(.aim),
            speaking: settings.speaking, words: handout.phrases,
            half: Int(settings.minutesEach), closeHref: request.link(.closeTonight), together: handout.together,
            inside: handout.means != nil)
    }
}

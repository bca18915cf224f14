import Casework
import Homework
import Pages

extension Handlers {
    mutating func addTonight() {
        room(.tonight) { room in
            let scene = try await room.scene()
            guard let homework = scene.homework, homework.given.shape == .evening, let evening = scene.evening,
                let handout = try await scene.handout(homework)
            else { return .go(Route(.week)) }
            try await room.visit.session.beginRunning(room.visit.practice.clinic)
            return scene.shown(scene.tonight(homework, evening, handout), script: "tonight.js")
        }
        // The first request after an evening. That it is over was noted on the way here; nothing else is.
        room(.closeTonight) { _ in .go(Route(.week)) }
    }
}

extension RoomScene {
    fileprivate func tonight(_ homework: OpenHomework, _ evening: Evening, _ handout: Handout) -> TonightPage {
        let settings = homework.given.settings ?? .founding
        let (arranger, other) = ([name(evening.arranger)], others(than: evening.arranger))
        let arrangerFirst = settings.first == .arranger
        return TonightPage(
            texts: texts, first: arrangerFirst ? arranger : other, second: arrangerFirst ? other : arranger,
            notPart: limitNames(notPart(homework), handout), aim: card(handout, homework, evening).lines(.aim),
            speaking: settings.speaking, words: handout.phrases.map(\.text),
            half: Int(settings.minutesEach), closeHref: visit.link(.closeTonight), together: handout.together,
            inside: handout.means != nil)
    }
}

import Homework
import Pages

extension PrivateRequest {
    func showMine() async throws -> Outcome {
        let scene = try await scene()
        return scene.shown(
            MinePage(
                texts: scene.texts, names: scene.names, back: scene.room.back,
                links: MinePage.Links(
                    word: visit.link(.wordFrom), lookingBack: visit.link(.lookingBack), why: visit.link(.why),
                    intention: visit.link(.intention), seen: visit.link(.sees), settings: visit.link(.settings))))
    }

    func showWordFrom() async throws -> Outcome {
        let scene = try await scene()
        return scene.shown(
            WordPage(
                texts: scene.texts, names: scene.names,
                words: scene.view.desk.words.reversed().map {
                    scene.texts.word($0.text, hasRead: $0.hasRead, of: scene.names.therapist)
                },
                back: scene.mine))
    }
}

import Homework
import Pages

extension PrivateRequest {
    func showMine() async throws -> Outcome {
        let scene = try await scene()
        return scene.shown(
            MinePage(
                texts: scene.texts, names: scene.names, back: scene.room.back,
                links: MinePage.Links(
                    word: request.link(.replies), myTime: request.link(.myTime),
                    lookingBack: request.link(.lookingBack), why: request.link(.why),
                    intention: request.link(.intention), seen: request.link(.sees), settings: request.link(.settings))))
    }

    func showReplies() async throws -> Outcome {
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

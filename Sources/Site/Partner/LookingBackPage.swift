import Homework
import Pages

// The page that shows the copies of their notes that a member kept.
extension PrivateRequest {
    func showLookingBack() async throws -> Outcome {
        let scene = try await scene()
        let notes = scene.view.drawer.copies.map { copy in
            LookingBackPage.Note(
                day: scene.room.words.date(copy.day), words: scene.room.words(copy.note),
                removeAction: request.links(Route(.lookingBack, number: UInt32(clamping: copy.number))))
        }
        return scene.shown(LookingBackPage(notes: notes, back: scene.mine))
    }

    func submitLookingBack() async throws -> Outcome {
        try await perform(RemoveCopy(number: Int64(request.route.number)))
        return .redirect(Route(.lookingBack))
    }
}

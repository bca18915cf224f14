import Casework
import Homework
import Pages

/// What a page at the private level is made from.
struct PrivateScene: Sendable {
    let room: SharedScene
    let view: PartnerView

    var request: SignedInRequest { room.request }
    var texts: Texts { room.texts }
    var names: Names { room.names }
    var today: Day { room.today }
    var mine: String { request.link(.mine) }

    /// The prompt that the address names, in an open homework.
    var place: PromptRef { PromptRef(assignmentID: request.route.id(), prompt: UInt64(request.route.number)) }

    func shown(_ page: some Page) -> Outcome { .framed(page, room.frame(sound: view.integrity)) }
}

extension PrivateRequest {
    func scene() async throws -> PrivateScene {
        let view = try await own.view(at: request.now)
        return PrivateScene(room: SharedScene(request, own.sharedWorkspace, view.joint), view: view)
    }

    /// - Parameter isChecked: whether the member checked the words on a page of their own. The session then stops
    ///   keeping the words for that page.
    func perform(_ act: some PrivateAct, isChecked: Bool = false) async throws {
        let checked = isChecked ? try await request.session.waiting(request.services.accounts) : nil
        _ = try await own.perform(
            act, form: request.form.sent, at: request.now, random: request.random,
            ending: checked.flatMap { request.isOf($0) ? $0 : nil })
    }
}

extension SignedInRequest {
    /// Whether the session keeps these words for the page that sent this form.
    fileprivate func isOf(_ waiting: WaitingWords) -> Bool {
        SealedFlash(waiting.words)?.route.isOneForm(with: route) ?? false
    }
}

import Casework
import Homework
import Pages

/// What a page at the private level is made from.
struct PrivateScene: Sendable {
    let room: SharedScene
    let view: PartnerView

    var visit: SignedInRequest { room.visit }
    var texts: Texts { room.texts }
    var names: Names { room.names }
    var today: Day { room.today }
    var mine: String { visit.link(.mine) }

    /// The prompt the address names, in an open homework.
    var place: PromptRef { PromptRef(assignmentID: visit.route.id(), prompt: UInt64(visit.route.number)) }

    func shown(_ page: some Page) -> Outcome { .framed(page, room.frame(sound: view.integrity)) }
}

extension PrivateRequest {
    func scene() async throws -> PrivateScene {
        let view = try await own.view(at: visit.now)
        return PrivateScene(room: SharedScene(visit, own.sharedWorkspace, view.joint), view: view)
    }

    /// - Parameter isChecked: the words were looked over on a page of their own, which need not keep them any longer.
    func perform(_ act: some PrivateAct, isChecked: Bool = false) async throws {
        let checked = isChecked ? try await visit.session.waiting(visit.services.accounts) : nil
        _ = try await own.perform(
            act, form: visit.form.sent, at: visit.now, random: visit.random,
            ending: checked.flatMap { visit.isOf($0) ? $0 : nil })
    }
}

extension SignedInRequest {
    /// Whether these words are kept for the page that this form was sent from.
    fileprivate func isOf(_ waiting: WaitingWords) -> Bool {
        Typed(waiting.words)?.route.isOneForm(with: route) ?? false
    }
}

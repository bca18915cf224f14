import Casework
import Homework
import Pages

/// What a page at own depth is made from.
struct OwnScene: Sendable {
    let room: RoomScene
    let view: PartnerView

    var visit: Visit { room.visit }
    var texts: Texts { room.texts }
    var names: Names { room.names }
    var today: Day { room.today }
    var mine: String { visit.link(.mine) }

    /// The prompt the address names, in an open homework.
    var place: PromptPlace { PromptPlace(assignment: visit.route.id(), prompt: UInt64(visit.route.number)) }

    func shown(_ page: some Page) -> Outcome { .framed(page, room.frame(sound: view.soundness)) }
}

extension PartnerOwn {
    func scene() async throws -> OwnScene {
        let view = try await own.view(at: visit.now)
        return OwnScene(room: RoomScene(visit, own.roomCase, view.joint), view: view)
    }

    /// - Parameter isChecked: the words were looked over on a page of their own, which need not keep them any longer.
    func perform(_ act: some OwnAct, isChecked: Bool = false) async throws {
        let checked = isChecked ? try await visit.session.waiting(visit.services.clinic) : nil
        _ = try await own.perform(
            act, form: visit.form.sent, at: visit.now, random: visit.random,
            ending: checked.flatMap { visit.isOf($0) ? $0 : nil })
    }
}

extension Visit {
    /// Whether these words are kept for the page that this form was sent from.
    fileprivate func isOf(_ waiting: WaitingWords) -> Bool {
        Typed(waiting.words)?.route.isOneForm(with: route) ?? false
    }
}

import Casework
import Homework
import Pages
import Sealing

// A preview of the homework as each member finds it on their phone.
extension CoupleRequest {
    /// The low eight bits are the member's place. The bits above are 0 for the week, or the number of a homework whose
    /// card is shown.
    func showSeeAs() async throws -> Outcome {
        let (place, card) = (number & 0xFF, Int(number >> 8))
        guard let seat = seat(place), let scene = scene(of: seat.member) else { return .notFound }
        let open = scene.view.homework.enumerated().filter { $1.assignment.shape == .evening }
        let shown: (any Page)? = if card == 0 { scene.week() } else { try await scene.card(card - 1) }
        guard let shown else { return .notFound }
        let week = (0, theirs("title.thisWeek"))
        let pages = ([week] + open.map { ($0 + 1, $1.assignment.title(in: theirs.reader)) }).map { other, title in
            Frame.Preview.Page(href: link(.seeAs, place | UInt32(other) << 8), label: title, here: other == card)
        }
        let preview = Frame.Preview(name: seat.name, back: back, pages: pages, texts)
        let stylesheet = request.services.files.address("looks.css") ?? ""
        return .seen(shown, in: theirs) { frame in
            (frame.area, frame.stylesheet, frame.preview) = (.partner, stylesheet, preview)
            (frame.night, frame.leaveAction, frame.navigation, frame.script) = (false, nil, [], nil)
        }
    }

    /// A member's own page, made by the code that makes the real one. It reads the table alone, at the hour when the
    /// last homework appears.
    private func scene(of member: PersonID) -> SharedScene? {
        guard let keys = file.keyring.members.first(where: { $0.member == member }) else { return nil }
        // A preview writes nothing. Its keyring cannot prove who wrote a letter.
        let keyring = SharedKeyring(
            couple: couple, me: member, account: 0, therapist: file.me, therapistKeys: file.keys.publicKeys,
            letterbox: keys.letterbox, letters: LetterKey(voucherKey: Secret(copying: [])), table: file.keyring.table)
        let hour = max(request.now, view.joint.table.homework.last?.assignment.from ?? request.now)
        return SharedScene(
            request.reading(in: theirs), SharedWorkspace(store: file.accounts.store, keyring: keyring),
            JointView(view.joint.table, at: hour))
    }
}

extension SharedScene {
    /// The card of the first evening of an open homework.
    fileprivate func card(_ place: Int) async throws -> (any Page)? {
        let open = view.homework
        guard open.indices.contains(place), let evening = open[place].evenings.first,
            let handout = try await handout(open[place])
        else { return nil }
        return page(open[place], evening, handout)
    }
}

import Casework
import Homework
import Pages
import Sealing

// A preview of the homework as each member finds it on their phone.
extension CoupleRequest {
    /// The low eight bits are the member's place. The bits above are 0 for the choice of views, 1 for day and 2 for
    /// night.
    func showSeeAs() async throws -> Outcome {
        let (place, look) = (number & 0xFF, number >> 8)
        guard let seat = seat(place) else { return .notFound }
        guard look > 0 else {
            return .page(
                TherapistPages.SeeItAs(
                    back: back, name: seat.name, dayHref: link(.seeAs, place | 1 << 8),
                    nightHref: link(.seeAs, place | 2 << 8), framed: false, texts))
        }
        guard let scene = scene(of: seat.member) else { return .notFound }
        let banner = texts("therapist.see.banner", ["name": seat.name])
        let language = theirs.language == texts.language ? nil : texts.language.code
        let stylesheet = request.services.files.stylesheet(.partner)
        return .seen(try await scene.preview(), in: theirs) { frame in
            (frame.area, frame.stylesheet, frame.banner) = (.partner, stylesheet, banner)
            frame.bannerLanguage = language
            (frame.night, frame.leaveAction, frame.navigation) = (look == 2, nil, [])
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
    /// The card of the last evening that was set, or the week.
    fileprivate func preview() async throws -> any Page {
        guard let homework = view.homework.last, let evening = homework.evenings.first,
            homework.assignment.shape == .evening, let handout = try await handout(homework)
        else { return week() }
        return page(homework, evening, handout)
    }
}

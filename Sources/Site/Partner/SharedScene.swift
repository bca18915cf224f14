import Casework
import Homework
import Pages

/// What a page at the shared level is made from: what both see now, the names it says, the clock on the couple's wall.
struct SharedScene: Sendable {
    let visit: SignedInRequest
    let room: SharedWorkspace
    let view: JointView
    let names: Names
    let clock: LocalClock
    let words: ClockWords

    init(_ visit: SignedInRequest, _ room: SharedWorkspace, _ view: JointView) {
        (self.visit, self.room, self.view) = (visit, room, view)
        names = Names(view, me: room.keyring.me, at: visit.now, visit.texts)
        clock = LocalClock(view.seats.zone)
        words = ClockWords(visit.texts.language, today: clock.day(of: visit.now))
    }

    var me: PersonID { room.keyring.me }
    var texts: Texts { visit.texts.among(view.seats.members.count) }
    var today: Day { clock.day(of: visit.now) }
    var back: String { visit.link(.week) }

    /// The homework the address names, while it is open.
    var homework: OpenHomework? { view.homework(visit.route.id()) }

    /// The evening the address names.
    var evening: Evening? { homework?.evenings.first { $0.place == UInt64(visit.route.number) } }

    /// What both read of a homework.
    func handout(_ homework: OpenHomework) async throws -> Handout? {
        try await room.handout(homework.assignmentID, in: visit.language)
    }

    func title(_ assignment: Assignment) -> String { assignment.title(in: visit.language) }

    /// The name of the step a homework asks about, as a page says it; nil in homework from before steps were named.
    func step(_ assignment: Assignment) -> String? { assignment.asksAbout?.title(in: visit.language) }

    /// What the reader is called, as it was written.
    var ownName: String { view.table.seats.name(of: me) ?? "" }

    func name(_ member: PersonID) -> String { view.name(member) ?? names.partner }

    /// The name of the other, or of the others; what an evening's card says beside whoever sets it up.
    func others(than member: PersonID) -> [String] {
        let others = view.others(than: member).map(\.name)
        return others.isEmpty ? [Isolate.ours(texts("shared.someOther"))] : others
    }

    /// The page in a partner's frame.
    func shown(_ page: some Page, script: String? = nil) -> Outcome {
        .framed(page, frame(sound: view.integrity, script: script))
    }

    /// *Tell …* by name; and a sentence, when not everything could be read.
    func frame(sound: Integrity, script: String? = nil) -> @Sendable (inout Frame) -> Void {
        let people = view.seats.members.count
        let label = texts("partner.tell.title", ["therapist": names.therapist])
        let address = script.flatMap(visit.services.files.address)
        let damage: String? =
            switch sound {
            case .intact: nil
            case .newer: texts("refusal.newer")
            case .damaged: texts("refusal.damaged")
            }
        return { frame in
            frame.people = people
            frame.tellLabel = label
            frame.notice = frame.notice ?? damage
            frame.script = address
        }
    }
}

extension SharedRequest {
    func scene() async throws -> SharedScene { SharedScene(visit, room, try await room.view(at: visit.now)) }

    func perform(_ act: some SharedAct) async throws {
        _ = try await room.perform(act, form: visit.form.sent, at: visit.now, random: visit.random)
    }
}

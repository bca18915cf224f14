import Casework
import Homework
import Pages

/// What a page at the shared level is made from: what both see now, the names on the page, and the clock where the
/// couple lives.
struct SharedScene: Sendable {
    let request: SignedInRequest
    let room: SharedWorkspace
    let view: JointView
    let names: Names
    let clock: LocalClock
    let words: ClockWords

    init(_ request: SignedInRequest, _ room: SharedWorkspace, _ view: JointView) {
        (self.request, self.room, self.view) = (request, room, view)
        names = Names(view, me: room.keyring.me, at: request.now, request.texts)
        clock = LocalClock(view.seats.zone)
        words = ClockWords(request.texts.language, today: clock.day(of: request.now))
    }

    var me: PersonID { room.keyring.me }
    var texts: Texts { request.texts.among(view.seats.members.count) }
    var today: Day { clock.day(of: request.now) }
    var back: String { request.link(.week) }

    /// The homework that the address names, while it is open.
    var homework: OpenHomework? { view.homework(request.route.id()) }

    /// The evening that the address names.
    var evening: Evening? { homework?.evenings.first { $0.place == UInt64(request.route.number) } }

    /// The text of a homework as both members read it.
    func handout(_ homework: OpenHomework) async throws -> Handout? {
        try await room.handout(homework.assignmentID, in: request.language)
    }

    func title(_ assignment: Assignment) -> String { assignment.title(in: request.language) }

    /// The name of the step that a homework asks about. Nil in homework from before steps were named.
    func step(_ assignment: Assignment) -> String? { assignment.asksAbout?.title(in: request.language) }

    /// The reader's name, as it was written.
    var ownName: String { view.table.seats.name(of: me) ?? "" }

    func name(_ member: PersonID) -> String { view.name(member) ?? names.partner }

    /// The names of the others. The card of an evening shows them beside the name of the arranger.
    func others(than member: PersonID) -> [String] {
        let others = view.others(than: member).map(\.name)
        return others.isEmpty ? [Isolate.ours(texts("shared.someOther"))] : others
    }

    /// The page in the frame of a member's pages.
    func shown(_ page: some Page, script: String? = nil) -> Outcome {
        .framed(page, frame(sound: view.integrity, script: script))
    }

    /// Adds the places of a member's pages, and a sentence if not everything could be read.
    func frame(sound: Integrity, script: String? = nil) -> @Sendable (inout Frame) -> Void {
        let people = view.seats.members.count
        let tabs = request.route.kind.hasBottomLine ? tabs : []
        let address = script.flatMap(request.services.files.address)
        let damage: String? =
            switch sound {
            case .intact: nil
            case .newer: texts("refusal.newer")
            case .damaged: texts("refusal.damaged")
            }
        return { frame in
            frame.people = people
            frame.tabs = tabs
            frame.notice = frame.notice ?? damage
            frame.script = address
        }
    }
}

extension SharedScene {
    /// This week, my note, a message, my pages and help.
    private var tabs: [Frame.Tab] {
        let here = request.route.kind
        func tab(_ kind: Route.Kind, _ label: String, _ icon: Icon) -> Frame.Tab {
            Frame.Tab(href: request.link(kind), label: label, icon: icon, here: here == kind)
        }
        return [
            tab(.week, texts("title.thisWeek"), .week), tab(.note, texts("partner.week.note"), .note),
            tab(.tell, texts("partner.tell.title", ["therapist": names.therapist]), .message),
            tab(.mine, texts("title.mine"), .pages),
            Frame.Tab(href: "/help", label: texts("shared.help"), icon: .help),
        ]
    }
}

extension SharedRequest {
    func scene() async throws -> SharedScene { SharedScene(request, room, try await room.view(at: request.now)) }

    func perform(_ act: some SharedAct) async throws {
        _ = try await room.perform(act, form: request.form.sent, at: request.now, random: request.random)
    }
}

import Casework
import HTTPTypes
import Homework
import Pages
import Sealing
import Storage
import Support

@testable import Site

/// A world for the matrix: private words of both members stand in it, and it is put back before every request.
struct Rooms: Sendable {
    let standing: StandingHouse
    let house: House
    let store: MemoryStore
    let requester: Requester
    let ready: MemoryState
    let cookies: [String: String]

    /// What each private word of Alex's says, and who may ever be shown it.
    static let private_: [(word: String, readers: Set<Requester>)] = [
        ("CANARYDRAWER", [.alexOwn]), ("CANARYDESK", [.alexOwn, .robinOwn]), ("CANARYEVENING", [.alexOwn]),
        ("CANARYLETTER", [.robinOwn]), ("CANARYTOLD", [.robinOwn]),
        ("CANARYSIZE", [.alexOwn, .robinOwn]),
    ]

    init(
        _ standing: StandingHouse, _ house: House, _ store: MemoryStore, as requester: Requester, writing: Bool = true
    ) async throws {
        (self.standing, self.house, self.store, self.requester) = (standing, house, store, requester)
        if writing { try await Self.write(house) }
        if [.alexRoom, .samRoom, .kimRoom].contains(requester) { house.clock.move(minutes: 6) }
        var cookies: [String: String] = ["__Host-l": "en"]
        if let person = requester.enrolled(standing) {
            cookies["__Host-d"] = Base64URL.encode(person.device.secret.withBytes { Array($0) })
            if !requester.isLocked {
                cookies["__Host-s"] = Base64URL.encode(person.session.secret.withBytes { Array($0) })
            }
            if requester == .robinJoint,
                let open = try await house.accounts.session(person.session.secret, at: house.now)
            {
                let file = try await house.fileAtStart()
                try await open.turnScreen(
                    to: SharedScreenKeyring(
                        me: file.me, couple: house.couple, table: file.keyring.table,
                        signing: file.keys.publicKeys.signing), house.accounts)
            }
        }
        self.cookies = cookies
        ready = await store.state
    }

    private static func write(_ house: House) async throws {
        try await house.givePractice(
            to: house.alex, number: 903,
            sizes: [PracticeSize(label: "CANARYSIZE", millimetres: 12, length: nil, material: nil)])
        let own = try await house.own(of: house.alex)
        let (now, random) = (house.now, house.random)
        let place = PromptRef(assignmentID: StandingHouse.talk, prompt: 1)
        var note = EveningNote()
        (note.assignmentID, note.line, note.concerns) = (StandingHouse.evening, "CANARYLETTER", [.hadTo])
        _ = try await own.sharedWorkspace.perform(SendLetter(.note(note)), form: nil, at: now, random: random)
        let said = Said(wish: .tell, text: "CANARYTOLD")
        _ = try await own.sharedWorkspace.perform(SendLetter(.said(said)), form: nil, at: now, random: random)
        let acts: [any PrivateAct] = [
            KeepWhy(text: "CANARYDRAWER why"), KeepIntention(text: "CANARYDRAWER small", today: Day(number: 20_000)),
            Jot(place: place, text: "CANARYDRAWER cue", goes: .onlyMe, showed: nil),
            Jot(
                place: PromptRef(assignmentID: StandingHouse.talk, prompt: 3), text: "CANARYDESK", goes: .therapist,
                showed: nil),
            CallEvening(word: "CANARYEVENING"),
        ]
        for act in acts { _ = try await own.perform(act, form: nil, at: now, random: random) }
    }

    /// One request against the world as it was prepared.
    func ask(_ knock: Knock) async throws -> (seen: Seen, written: Bool) {
        await store.tamper { [ready] in $0 = ready }
        var knock = knock
        knock.cookies.merge(cookies) { assignment, _ in assignment }
        let seen = try await knock.sent(to: house)
        return (seen, Marks(await store.state) != Marks(ready))
    }

    /// Where a form is given back.
    var held: String { address(Route(requester.isTherapist ? .therapistPendingForm : .pendingForm)) }

    /// The same, but says whether anything was carried out; a form that only waits to be sent again was not.
    func carriesOut(_ knock: Knock) async throws -> (seen: Seen, done: Bool) {
        let seen = try await ask(knock).seen
        return (seen, Marks(await store.state).done != Marks(ready).done)
    }

    var session: Secret? { requester.isLocked ? nil : requester.enrolled(standing)?.session.secret }

    /// The address as this requester's own pages would write it; for nobody, as Alex's would.
    func address(_ route: Route) -> String {
        house.address(route, of: requester.enrolled(standing) ?? house.alex)
    }

    func get(_ path: String) async throws -> Seen { try await ask(Knock(path: path)).seen }

    func post(_ path: String, _ fields: [(String, String)]) async throws -> (seen: Seen, written: Bool) {
        try await ask(Knock(method: .post, path: path, body: FormBody.made(fields, session: session)))
    }
}

/// What an act leaves in a store: journals, slips, remembered forms, words that wait.
struct Marks: Equatable {
    let heads: [SpaceID: Int64]
    let bytes: [SpaceID: Int]
    let slips: [SpaceID: Int]
    let forms: Set<Hash32>
    private(set) var waiting: [Hash32: [UInt8]]
    let locks: Set<Hash32>

    init(_ state: MemoryState) {
        heads = state.journals.mapValues(\.head)
        bytes = state.journals.mapValues { $0.rows.count { $0.bytes != nil } }
        slips = state.journals.mapValues(\.slips.count)
        forms = Set(state.forms.keys)
        waiting = state.waiting.merging(state.pending.mapValues(\.bytes)) { $1 }
        locks = Set(state.locks.keys)
    }

    /// Without the words that wait.
    var done: Marks {
        var done = self
        done.waiting = [:]
        return done
    }
}

import Casework
import Homework
import Sealing
import Storage
import Support
import Testing

/// Erasing a couple through the therapist's keys: what the shelf keeps of it, who comes in between, what is found after.
@Suite struct ErasingTests {
    private let now = Stage.start
    private let day = Day(number: 20_395)

    /// Care has ended and each was asked.
    private func prepare(_ pair: Pair) async throws {
        try await pair.robin(EndCare(from: now), at: now)
        for member in pair.members {
            try await pair.robin(
                AskAboutErasing(member: member.id, day: day, how: .inTheRoom, outcome: .nothingAgainst), at: now)
        }
    }

    private func erase(_ pair: Pair, _ form: SentForm? = nil) async throws -> Done {
        try await pair.stage.desk().erase(pair.id, form: form, at: now, random: pair.stage.random)
    }

    @Test(arguments: Engine.allCases)
    func `nothing of the couple is left on the shelf, and the other couple is whole`(engine: Engine) async throws {
        try await engine.run { stage in
            let other = try await stage.enrolled(["Kim", "Lee"])
            let pair = try await stage.enrolled()
            let desk = try stage.desk()
            #expect(try await desk.shelf().newestCouple == pair.id)
            try await prepare(pair)
            #expect(try await desk.caseload(at: now).couples.count == 2)
            #expect(try await erase(pair) == .written)
            #expect(try await desk.couples() == [other.id])
            let slots = try await stage.store.slips(of: stage.keyring.shelf.space).keys
            #expect(Set(slots) == [0, CoupleKeyring.slot(other.id), CoupleKeyring.summarySlot(other.id)])
            #expect(try await desk.open(pair.id) == nil)
            #expect(try await desk.accounts.erasedDay(pair.id) != nil)
            let shelf = try await desk.shelf()
            #expect(shelf.integrity == .intact && shelf.newestCouple == other.id)
            #expect(try await stage.store.slip(stage.keyring.shelf.space, slot: CoupleKeyring.slot(pair.id)) == nil)
            let view = try await other.therapist().view(at: now)
            #expect(view.integrity == .intact && view.joint.name(other.alex.id) == "Kim")
            // The shelf takes new things and new couples.
            let third = try await stage.couple(["Noor"])
            #expect(try await desk.shelf().newestCouple == third)
        }
    }

    @Test(arguments: Engine.allCases)
    func `it is refused until the list is empty, and writes nothing`(engine: Engine) async throws {
        try await engine.run { stage in
            let pair = try await stage.enrolled()
            await #expect(throws: CaseError.refused(.careNotEnded)) { try await erase(pair) }
            try await pair.robin(EndCare(from: now), at: now)
            let ids = pair.members.map(\.id)
            await #expect(throws: CaseError.refused(.notAskedAboutErasing(ids))) { try await erase(pair) }
            try await prepare(pair)
            try await pair.sam.tell(.said(Said(wish: .helpMeSay, text: "Help.")), at: now)
            await #expect(throws: CaseError.refused(.alertBeforeErasing)) { try await erase(pair) }
            #expect(try await stage.store.erased().isEmpty)
            #expect(try await pair.therapist().view(at: now).integrity == .intact)
        }
    }

    @Test func `a letter that comes in the middle is seen first`() async throws {
        let between = Between(MemoryStore())
        let stage = try await Stage(between)
        let pair = try await stage.enrolled()
        try await prepare(pair)
        between.beforeNextWrite {
            try await pair.sam.tell(.said(Said(wish: .tell, text: "Wait.")), at: Stage.start)
        }
        await #expect(throws: CaseError.refused(.alertBeforeErasing)) { try await erase(pair) }
        let letters = try await pair.therapist().view(at: now).letters(pair.sam.id).map(\.letter.content)
        #expect(letters.contains(.said(Said(wish: .tell, text: "Wait."))))
    }

    @Test func `control: where heads are not looked at, the letter is erased unread`() async throws {
        let between = Between(MemoryStore(), checksHeads: false)
        let stage = try await Stage(between)
        let pair = try await stage.enrolled()
        try await prepare(pair)
        between.beforeNextWrite {
            try await pair.sam.tell(.said(Said(wish: .tell, text: "Wait.")), at: Stage.start)
        }
        #expect(try await erase(pair) == .written)
    }

    @Test(arguments: Engine.allCases)
    func `erased twice, by the same form or in another window, it is done once`(engine: Engine) async throws {
        try await engine.run { stage in
            let pair = try await stage.enrolled()
            try await prepare(pair)
            let form = SentForm(id: FormID(random: stage.random), body: [1])
            #expect(try await erase(pair, form) == .written)
            #expect(try await erase(pair, form) == .writtenBefore)
            #expect(try await erase(pair) == .heldAlready)
        }
    }

    @Test func `a second window that decided at the same moment finds it done`() async throws {
        let between = Between(MemoryStore())
        let stage = try await Stage(between)
        let pair = try await stage.enrolled()
        try await prepare(pair)
        between.beforeNextWrite { _ = try await erase(pair) }
        #expect(try await erase(pair) == .heldAlready)
        #expect(try await stage.desk().couples().isEmpty)
    }

    @Test(arguments: Engine.allCases)
    func `whoever was signed in reads and writes nothing, and is told that it is over`(engine: Engine) async throws {
        try await engine.run { stage in
            let pair = try await stage.enrolled()
            let sam = pair.sam
            try await prepare(pair)
            let file = try await pair.therapist()
            #expect(try await erase(pair) == .written)
            #expect(try await stage.accounts.session(sam.enrolled.session.secret, at: now) == nil)
            #expect(try await stage.accounts.owner(of: sam.enrolled.device) == nil)
            await #expect(throws: CaseError.erased) { try await sam.room.view(at: now) }
            await #expect(throws: CaseError.erased) { try await sam.own.view(at: now) }
            await #expect(throws: CaseError.erased) {
                try await sam.tell(.said(Said(wish: .tell, text: "Hello?")), at: now)
            }
            await #expect(throws: CaseError.erased) { try await sam.act(KeepWhy(text: "To be near."), at: now) }
            await #expect(throws: CaseError.erased) { try await file.view(at: now) }
            let digits = try Digits.six(222_223)
            let entry = try await stage.accounts.unlock(
                device: sam.enrolled.device, digits: digits, form: nil, replacing: nil, at: now, random: stage.random)
            guard case .unknownDevice = entry else { throw Unexpected() }
        }
    }

    @Test func `a letter under way when it is erased is told so, and nothing of it is kept`() async throws {
        let memory = MemoryStore()
        let between = Between(memory)
        let stage = try await Stage(between)
        let pair = try await stage.enrolled()
        try await prepare(pair)
        let quiet = Stage(stage, over: memory)
        between.beforeNextWrite {
            _ = try await quiet.desk().erase(pair.id, form: nil, at: Stage.start, random: stage.random)
        }
        await #expect(throws: CaseError.erased) {
            // The first write of a letter counts it; the second is the letter itself.
            try await pair.sam.tell(.said(Said(wish: .tell, text: "Hello?")), at: now)
        }
        #expect(await memory.state.journals.count == 1, "the shelf alone")
    }
}

import Casework
import Homework
import Sealing
import Storage
import Support
import Testing

@Suite struct VouchingTests {
    private let now = Stage.start

    /// A couple where Alex let Sam read an answer.
    private func sharing(_ stage: Stage) async throws -> Pair {
        let pair = try await stage.enrolled()
        try await pair.prepare([.like, .like])
        try await pair.alex.act(
            ShareAnswer(place: .init(assignmentID: .test(90), prompt: 1), text: "Slowly.", from: now, showed: nil),
            at: now)
        return pair
    }

    @Test(arguments: Engine.allCases)
    func `what a member shares is read by the other and vouched for to the therapist`(engine: Engine) async throws {
        try await engine.run { stage in
            let pair = try await sharing(stage)
            let view = try await pair.therapist().view(at: now)
            #expect(view.integrity == .intact)
            #expect(view.joint.table.answers.values.map(\.text) == ["Slowly."])
            #expect(try await pair.sam.room.view(at: now).table.answers.values.map(\.text) == ["Slowly."])
        }
    }

    @Test(arguments: Engine.allCases)
    func `with a swapped public key the member has not enrolled, and what they shared is damage`(
        engine: Engine
    ) async throws {
        try await engine.run { stage in
            let pair = try await sharing(stage)
            try await pair.open(at: now + .minutes(5))
            var row = try #require(try await stage.store.person(pair.alex.id))
            let stranger = try PersonKeys(PersonSecret(random: stage.random)).publicKeys
            // With the old voucher, with a voucher of the stranger's own, and with none.
            let made = CardVoucher.make(stranger, of: row.id, with: stage.random.secret())
            let old = Array(try #require(row.publicKeys)[..<32])
            for stored in [old + stranger.bytes, made + stranger.bytes, stranger.bytes, nil] {
                row.publicKeys = stored
                _ = try await stage.store.apply([.person(row)])
                let therapist = try await pair.therapist()
                #expect(Set(therapist.members.keys) == [pair.sam.id])
                let view = try await therapist.view(at: now)
                #expect(view.integrity == .damaged)
                #expect(view.joint.table.answers.isEmpty)
                #expect(view.joint.seats.members.count == 2)
                let assignment = Assignment.evening(2, step: 2, from: now + .hours(1))
                await #expect(throws: CaseError.refused(.damaged)) {
                    try await pair.robin(
                        OpenStep(assignment: assignment, handouts: Handout.blank), at: now + .minutes(6))
                }
            }
        }
    }

    @Test func `keys are re-sealed to their owner, and the card opens them no more`() async throws {
        let stage = try await Stage(MemoryStore())
        let pair = try await stage.enrolled()
        let drawer = pair.alex.own.own.drawer.space
        let slip = try #require(try await stage.store.slip(drawer, slot: 0))
        let own = try PersonKeys(pair.alex.own.own.person)
        _ = try own.keyring.open(slip, of: pair.alex.id)
        let other = try PersonKeys(pair.sam.own.own.person)
        #expect(throws: SealingError.self) { try other.keyring.open(slip, of: pair.alex.id) }
        #expect(throws: SealingError.self) { try other.keyring.open(slip, of: pair.sam.id) }
        let cards = try await stage.store.cards(of: pair.alex.id)
        #expect(cards.allSatisfy { $0.payload == nil && $0.spoken == nil })
    }
}

@Suite struct AgainTests {
    private let now = Stage.start
    private let place = PromptRef(assignmentID: .test(90), prompt: 1)

    @Test(arguments: Engine.allCases)
    func `a new enrolment ends the old one and loses nothing but the drawer`(engine: Engine) async throws {
        try await engine.run { stage in
            let pair = try await stage.enrolled()
            try await pair.prepare([.like, .like])
            let alex = pair.alex
            try await alex.act(ShareAnswer(place: place, text: "Slowly.", from: now, showed: nil), at: now)
            try await alex.act(
                Jot(place: .init(assignmentID: .test(90), prompt: 2), text: "At hand.", goes: .therapist, showed: nil),
                at: now)
            try await alex.act(KeepWhy(text: "Because."), at: now)
            #expect(try await alex.own.view(at: now).drawer.why?.text == "Because.")
            #expect(try await pair.therapist().view(at: now).readiness(alex.id, "touch").isReady == false)

            let later = now + .minutes(2)
            #expect(try await pair.therapist().view(at: later).readiness(alex.id, "touch").isReady)
            let card = try await pair.therapist().makeCard(for: alex.id, days: 7, at: later, random: stage.random)
            #expect(try await pair.therapist().members[alex.id] == nil)
            #expect(try await pair.therapist().view(at: later).readiness(alex.id, "touch") == .unconfirmed)
            let again = try await stage.enrol(card.code, digits: 333_333, at: later)

            #expect(try await stage.accounts.session(alex.enrolled.session.secret, at: later) == nil)
            let unlocked = try await stage.accounts.unlock(
                device: alex.enrolled.device, digits: .six(222_222), form: nil, replacing: nil, at: later,
                random: stage.random)
            guard case .unknownDevice = unlocked else { throw Unexpected() }
            let words = alex.enrolled.words.joined(separator: " ")
            for name in [alex.enrolled.name, card.name] {
                let entry = try await stage.accounts.signIn(
                    name: name, words: words, on: nil, replacing: nil, at: later, random: stage.random)
                guard case .wrong = entry else { throw Unexpected() }
            }

            let view = try await again.own.view(at: later)
            #expect(view.drawer.why == nil)
            #expect(view.desk.answers.values.map(\.text) == ["At hand."])
            #expect(view.joint.table.answers.values.map(\.text) == ["Slowly."])
            #expect(view.integrity == .intact)
            await #expect(throws: CaseError.self) { try await alex.act(KeepWhy(text: "Still here."), at: later) }

            let therapist = try await pair.therapist()
            #expect(therapist.members[alex.id] != nil)
            let file = try await therapist.view(at: later)
            #expect(file.integrity == .intact)
            #expect(file.joint.table.answers.values.map(\.text) == ["Slowly."])
            #expect(file.readiness(alex.id, "touch") == .unconfirmed)
            #expect(file.toSpeakWith == [alex.id])
            // A word of the old account does not count for the new one, even once it is confirmed.
            try await pair.robin(
                MarkSpokenAlone(member: alex.id, day: Day(number: 20_395), how: .inTheRoom, outcome: .nothingAgainst),
                at: later)
            #expect(try await pair.therapist().view(at: later).readiness(alex.id, "touch").isReady == false)
            try await again.say(.like, at: later)
            #expect(try await pair.therapist().view(at: later).readiness(alex.id, "touch").isReady)
        }
    }

    @Test func `what each of three enrolments shared stays signed, and a stranger's does not`() async throws {
        let stage = try await Stage(MemoryStore())
        let pair = try await stage.enrolled()
        try await pair.prepare([.like, .like])
        var alex = pair.alex
        for prompt in 1...3 as ClosedRange<UInt64> {
            if prompt > 1 {
                let card = try await pair.therapist().makeCard(for: alex.id, days: 7, at: now, random: stage.random)
                alex = try await stage.enrol(card.code)
            }
            let place = PromptRef(assignmentID: .test(90), prompt: prompt)
            try await alex.act(ShareAnswer(place: place, text: "Words \(prompt)", from: now, showed: nil), at: now)
        }
        let view = try await pair.therapist().view(at: now)
        #expect(view.integrity == .intact)
        #expect(view.joint.table.answers.count == 3)
    }
}

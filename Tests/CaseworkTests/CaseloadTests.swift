import Casework
import Homework
import Sealing
import Storage
import Support
import Testing

/// The list made with summaries is the list made without them, whatever was written, lost or put back.
@Suite struct CaseloadTests {
    /// The list at a moment, in an order of its own.
    private struct Shown: Equatable {
        var lines: [String]
        var unreadable: Int

        init(_ caseload: Caseload, at now: Instant) {
            lines = caseload.couples.map { listed in
                let (summary, span) = (listed.summary, listed.span)
                return """
                    \(listed.couple) \(summary.names) \(summary.zone) \(summary.therapistZone) \(summary.isArchived) \
                    \(summary.isEnded(at: now)) \(summary.meeting(at: now)?.seconds ?? 0) \
                    \(span.red) \(span.amber) \(span.isWaiting) \(summary.wrote(in: span))
                    """
            }.sorted()
            unreadable = caseload.unreadable
        }
    }

    private func shown(_ stage: Stage, _ store: any Store, at now: Instant) async throws -> Shown {
        Shown(try await Stage(stage, over: store).desk().caseload(at: now), at: now)
    }

    /// A copy to which nobody else writes; without its summaries, every couple has to be opened.
    private func copy(
        _ store: MemoryStore, _ stage: Stage, withSummaries keeps: Bool = true,
        _ harm: @Sendable (inout MemoryState) -> Void = { _ in }
    ) async -> MemoryStore {
        let (copy, state, shelf) = (MemoryStore(), await store.state, stage.keyring.shelf.space)
        await copy.tamper { changed in
            changed = state
            if !keeps { changed.journals[shelf]?.slips = state.journals[shelf]?.slips.filter { $0.key > 0 } ?? [:] }
            harm(&changed)
        }
        return copy
    }

    private func summaries(_ store: MemoryStore, _ stage: Stage) async -> [Int64: [UInt8]] {
        await store.state.journals[stage.keyring.shelf.space]?.slips.filter { $0.key < 0 } ?? [:]
    }

    // MARK: Random histories

    private func play(_ seed: UInt64, _ look: (MemoryStore, World) async throws -> Void) async throws {
        let store = MemoryStore()
        let stage = try await Stage(store, seed: seed)
        var world = World(stage, [try await stage.enrolled(), try await stage.enrolled(["Kim", "Lee"])], seed)
        for _ in 0..<14 {
            try await world.step()
            try await look(store, world)
        }
    }

    @Test(arguments: 0..<6 as Range<UInt64>)
    func `over random histories it is the list without summaries`(number: UInt64) async throws {
        var kept = 0
        try await play(FuzzScale.seed(number, of: 22)) { store, world in
            var world = world
            let (stage, now) = (world.stage, world.now + .hours(world.dice.pick([0, 0, 1, 24, 200, 1_500, -2])))
            let before = await summaries(store, stage)
            let list = try await shown(stage, store, at: now)
            let bare = await copy(store, stage, withSummaries: false)
            #expect(try await list == shown(stage, bare, at: now))
            let after = await summaries(store, stage)
            kept += after.count { before[$0.key] == $0.value }
        }
        // Many were used again.
        #expect(kept > 6, "\(kept)")
    }

    @Test(arguments: 0..<4 as Range<UInt64>)
    func `whatever is lost, cut off, emptied or put back, the couple is opened`(number: UInt64) async throws {
        try await play(FuzzScale.seed(number, of: 23)) { store, world in
            var world = world
            let (stage, now, shelf) = (world.stage, world.now, world.stage.keyring.shelf.space)
            let older = await summaries(store, stage)
            _ = try await shown(stage, store, at: now)
            let keyring = try await stage.open(world.dice.pick(world.pairs).id).keyring
            let space = world.dice.pick(
                [keyring.table.space, keyring.file.space] + keyring.members.flatMap { [$0.letterbox, $0.desk.space] })
            let harms =
                [Harm.removeLast, .removeFirst, .dropLastRow, .blank, .cut].map { ListHarm.journal(space, $0) }
                + [.headBack(space), .summariesBack(older), .swapSummaries]
                + [CoupleKeyring.slot(keyring.couple), CoupleKeyring.summarySlot(keyring.couple)].flatMap { slot in
                    [ListHarm.flip(slot), .lose(slot)]
                }
            for harm in harms {
                let with = await copy(store, stage) { harm.apply(&$0, on: shelf) }
                let without = await copy(store, stage, withSummaries: false) { harm.apply(&$0, on: shelf) }
                let list = try await shown(stage, with, at: now)
                #expect(try await list == shown(stage, without, at: now), "\(harm)")
                // Nor is a summary made of what is damaged.
                #expect(try await shown(stage, with, at: now) == list, "\(harm)")
            }
        }
    }

    /// Bytes of the same length in an entry's place are seen by whoever opens the couple, and by no act is anything decided
    /// on them. The list is not what finds them: it shows what was there before, so no alert disappears from it.
    @Test func `known limit: an entry overwritten in its length takes nothing off the list`() async throws {
        for harm in [Harm.flip, .swap] {
            let store = MemoryStore()
            let stage = try await Stage(store)
            let pair = try await stage.enrolled()
            try await pair.sam.tell(.said(Said(wish: .tell, text: "Help.", concerns: [.safety])), at: Stage.start)
            let before = try await shown(stage, store, at: Stage.start)
            let letterbox = pair.sam.own.room.letterbox
            await store.tamper { state in
                if var journal = state.journals[letterbox] {
                    harm.apply(&journal)
                    state.journals[letterbox] = journal
                }
            }
            #expect(try await shown(stage, store, at: Stage.start) == before)
            let bare = await copy(store, stage, withSummaries: false)
            #expect(try await shown(stage, bare, at: Stage.start) != before)
            #expect(try await pair.therapist().view(at: Stage.start).integrity == .damaged)
        }
    }

    // MARK: What it costs, and what its rows tell

    @Test func `couples about whom nothing was written cost one read of the shelf and one of the heads`() async throws {
        let stage = try await Stage(Between(MemoryStore()))
        for names in [["Alex"], ["Kim", "Lee"], ["Noor"]] { _ = try await stage.couple(names) }
        let calls = Calls()
        try await Between.$watch.withValue(calls.watch) { _ = try await stage.desk().caseload(at: Stage.start) }
        #expect(calls.all.contains("read") && calls.all.last == "append")
        let again = Calls()
        try await Between.$watch.withValue(again.watch) { _ = try await stage.desk().caseload(at: Stage.start) }
        #expect(again.all == ["account", "slip", "heads"])
    }

    @Test func `L2d: summaries have one size, and are written anew when journals go on and never because of an hour`()
        async throws
    {
        let store = MemoryStore()
        let stage = try await Stage(store)
        let pairs = [try await stage.enrolled(), try await stage.enrolled(["Maximiliana-Wilhelmine", "Lee"])]
        try await pairs[0].robin(EndCare(from: Stage.start + .days(3)), at: Stage.start)
        try await pairs[0].sam.tell(.said(Said(wish: .tell, text: "a", concerns: [.safety])), at: Stage.start)
        _ = try await shown(stage, store, at: Stage.start)
        let first = await summaries(store, stage)
        #expect(first.count == 2 && Set(first.values.map(\.count)).count == 1)
        for days in [1, 2, 4, 40, 400, -3] as [Int64] {
            _ = try await shown(stage, store, at: Stage.start + .days(days))
            #expect(await summaries(store, stage) == first, "after \(days) days")
        }
        try await pairs[1].alex.tell(.said(Said(wish: .tell, text: "b")), at: Stage.start)
        _ = try await shown(stage, store, at: Stage.start)
        let second = await summaries(store, stage)
        #expect(second.filter { first[$0.key] != $0.value }.map(\.key) == [CoupleKeyring.summarySlot(pairs[1].id)])
        #expect(Set(second.values.map(\.count)).count == 1)
    }

    @Test func `a list is shown where the disk takes no summaries`() async throws {
        let stage = try await Stage(Between(MemoryStore()))
        _ = try await stage.couple()
        let full = Between.Watch(before: { call in if call.kind == .append { throw StoreError.unavailable } })
        try await Between.$watch.withValue(full) {
            let list = try await stage.desk().caseload(at: Stage.start)
            #expect(list.couples.count == 1)
        }
    }

    @Test func `a couple that is erased while its summary is made leaves none behind`() async throws {
        let memory = MemoryStore()
        let between = Between(memory)
        let stage = try await Stage(between)
        let pair = try await stage.enrolled()
        try await pair.robin(EndCare(from: Stage.start), at: Stage.start)
        for member in pair.members {
            try await pair.robin(
                AskAboutErasing(
                    member: member.id, day: Day(number: 20_395), how: .inTheRoom, outcome: .nothingAgainst),
                at: Stage.start)
        }
        let quiet = Stage(stage, over: memory)
        between.beforeNextWrite {
            _ = try await quiet.desk().erase(pair.id, form: nil, at: Stage.start, random: stage.random)
        }
        #expect(try await stage.desk().caseload(at: Stage.start).couples.count == 1)
        #expect(await summaries(memory, stage).isEmpty)
        #expect(try await stage.desk().caseload(at: Stage.start).couples.isEmpty)
    }
}

/// Two couples and their therapist, who do anything.
private struct World {
    let stage: Stage
    let pairs: [Pair]
    var now = Stage.start
    var dice: Dice

    init(_ stage: Stage, _ pairs: [Pair], _ seed: UInt64) {
        (self.stage, self.pairs, dice) = (stage, pairs, Dice(seed))
    }

    mutating func step() async throws {
        now = now + .hours(dice.pick([1, 5, 24, 72, 190]))
        for _ in 0...dice.roll(2) {
            let pair = dice.pick(pairs)
            do { if dice.chance(50) { try await memberActs(pair) } else { try await robinActs(pair) } } catch CaseError
                .refused
            {}
        }
    }

    private mutating func memberActs(_ pair: Pair) async throws {
        let member = dice.pick(pair.members)
        let text = "words \(dice.roll(9))"
        switch dice.roll(7) {
        case 0: try await member.tell(.said(Said(wish: dice.pick([.tell, .helpMeSay]), text: text)), at: now)
        case 1: try await member.tell(.said(Said(wish: .tell, text: text, concerns: [.safety])), at: now)
        case 2:
            var note = EveningNote()
            (note.assignmentID, note.happened, note.line) = (.test(1), dice.pick([.yes, .notThisTime]), text)
            try await member.tell(.note(note), at: now)
        case 3: try await member.say(dice.pick([.like, .notYet]), at: now)
        case 4:
            _ = try await member.room.perform(
                Rest(shown: dice.chance(50), text: text), form: nil, at: now, random: stage.random)
        case 5: try await member.act(ShareWhy(text: text), at: now)
        // Goes into the drawer, which the therapist has no key to.
        default: try await member.act(KeepWhy(text: text), at: now)
        }
    }

    private mutating func robinActs(_ pair: Pair) async throws {
        let later = now + .hours(Int64(dice.roll(300)))
        let day = Day(number: 20_395)
        switch dice.roll(11) {
        case 0: try await pair.robin(WeMet(at: now, from: now), at: now)
        case 1: try await pair.robin(WeMet(at: later, from: later), at: now)
        case 2, 3:
            let local = LocalTime(day: day, minute: 600)
            try await pair.robin(PlanMeeting(at: later, local: local), at: now)
        case 4:
            let member = dice.chance(50) ? dice.pick(pair.members).id : nil
            try await pair.robin(Reply(member: member, text: "Slowly.", from: dice.pick([now, later])), at: now)
        case 5, 6:
            guard let flag = try await pair.therapist().view(at: now).flags.first else { return }
            try await pair.robin(HandleFlag(place: flag.place, day: day, text: "Spoken about."), at: now)
        case 7: try await pair.robin(EndCare(from: dice.pick([now, later, later])), at: now)
        case 8: try await pair.robin(dice.chance(60) ? Archive(day: day) : Unarchive(day: day), at: now)
        case 9:
            try await pair.robin(
                CorrectSeats(
                    names: [pair.alex.id: dice.pick(["Alexis", "Alexander", "Al"])],
                    zone: dice.pick(["Europe/Madrid", "Asia/Tokyo"])), at: now)
        default: _ = try await pair.therapist().read(at: now, random: stage.random)
        }
    }
}

/// What somebody who can write the database can do to a list.
private enum ListHarm {
    case journal(SpaceID, Harm)
    /// The last entry goes, and with it the number that says how many there were.
    case headBack(SpaceID)
    case summariesBack([Int64: [UInt8]])
    case swapSummaries
    case flip(Int64)
    case lose(Int64)

    func apply(_ state: inout MemoryState, on shelf: SpaceID) {
        switch self {
        case .journal(let space, let harm):
            guard var journal = state.journals[space], !journal.rows.isEmpty else { return }
            harm.apply(&journal)
            state.journals[space] = journal
        case .headBack(let space):
            guard var journal = state.journals[space], journal.rows.popLast() != nil else { return }
            journal.head -= 1
            state.journals[space] = journal
        case .summariesBack(let older):
            state.journals[shelf]?.slips.merge(older) { _, older in older }
        case .swapSummaries:
            let kept = (state.journals[shelf]?.slips.filter { $0.key < 0 } ?? [:]).sorted { $0.key < $1.key }
            guard let first = kept.first, let last = kept.last else { return }
            state.journals[shelf]?.slips[first.key] = last.value
        case .flip(let slot): state.journals[shelf]?.slips[slot]?[40] ^= 1
        case .lose(let slot): state.journals[shelf]?.slips[slot] = nil
        }
    }
}

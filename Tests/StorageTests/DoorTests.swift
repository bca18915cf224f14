import Homework
import Storage
import Testing

@Suite struct DoorTests {
    private let noon = Minute(count: 28_800_000)

    @Test(arguments: Engine.allCases)
    func `people, couples and spaces are found by what asks for them`(engine: Engine) async throws {
        try await engine.runHouse { store async throws in
            #expect(try await store.person(House.therapist)?.role == .therapist)
            #expect(try await store.person(named: House.hash(2))?.id == House.members[0])
            #expect(try await store.person(named: House.hash(99)) == nil)
            #expect(try await store.people(of: House.couple).map(\.id) == House.members)
            #expect(try await store.therapists().map(\.id) == [House.therapist])
            #expect(try await store.couples(of: House.therapist).map(\.id) == [House.couple])
            #expect(try await store.spaces(of: House.members[0]).map(\.kind) == [.letterbox, .drawer])
            #expect(try await store.spaces(of: House.therapist).map(\.id) == [House.shelf])
        }
    }

    @Test(arguments: Engine.allCases)
    func `a sign-in name belongs to one person`(engine: Engine) async throws {
        try await engine.runHouse { store async throws in
            var row = PersonRow(id: House.members[1], role: .member, couple: House.couple, nameIndex: House.hash(2))
            #expect(try await store.apply([.clinic(.helpText, [1]), .person(row)]) == .nameTaken)
            #expect(try await store.clinic(.helpText) == nil)
            row.nameIndex = House.hash(44)
            row.publicKeys = [1]
            row.wordsWrap = [2]
            row.epoch = 2
            #expect(try await store.apply([.person(row)]) == .written)
            #expect(try await store.person(row.id) == row)
        }
    }

    @Test(arguments: Engine.allCases)
    func `nothing hangs on what is not there, and nobody changes sides`(engine: Engine) async throws {
        try await engine.runHouse { store async throws in
            let nobody = PersonID(high: 8, low: 8)
            let elsewhere = CoupleID(high: 8, low: 9)
            let refused: [AccountChange] = [
                .couple(CoupleRow(id: elsewhere, therapist: nobody)),
                .person(PersonRow(id: nobody, role: .member, couple: elsewhere, nameIndex: House.hash(50))),
                .person(PersonRow(id: House.members[0], role: .therapist, couple: nil, nameIndex: House.hash(2))),
                .space(SpaceRow(id: SpaceID(high: 8, low: 1), kind: .desk, couple: House.couple, person: nobody)),
                .space(SpaceRow(id: House.table, kind: .file, couple: House.couple, person: nil)),
                .deviceLock(DeviceLockRow(lookup: House.hash(5), person: nobody, wrap: [1], openedDay: 1)),
                .startSession(SessionRow(lookup: House.hash(5), person: nobody, started: noon, seen: noon)),
                .removePerson(House.therapist),
            ]
            for change in refused {
                await #expect(throws: StoreError.contradicts, "\(change)") { try await store.apply([change]) }
            }
            #expect(try await store.person(House.therapist) != nil)
            // Adding the same space again is no fault and empties nothing; were it another, it would be one.
            _ = try await store.append(Batch(appends: [House.entry(House.table, 1)]))
            #expect(try await store.apply(House.changes) == .written)
            #expect(try await store.heads(of: [House.table]) == [House.table: 1])
        }
    }

    @Test(arguments: Engine.allCases)
    func `ending a couple removes its people, spaces and keys and nothing else`(engine: Engine) async throws {
        try await engine.runHouse { store async throws in
            _ = try await store.append(
                Batch(
                    appends: [House.entry(House.table, 1), House.entry(House.shelf, 1)],
                    slips: [SlipChange(space: House.drawer, slot: 1, bytes: [1])]))
            _ = try await store.apply(
                [
                    .deviceLock(
                        DeviceLockRow(lookup: House.hash(5), person: House.members[0], wrap: [1], openedDay: 1)),
                    .startSession(
                        SessionRow(lookup: House.hash(6), person: House.members[0], started: noon, seen: noon)),
                    .card(
                        CardRow(
                            lookup: House.hash(7), couple: House.couple, member: House.members[1], expires: noon,
                            payload: [1])),
                ])
            #expect(try await store.apply([.removeCouple(House.couple)]) == .written)
            #expect(try await store.people(of: House.couple).isEmpty)
            #expect(try await store.heads(of: [House.table, House.drawer, House.shelf]) == [House.shelf: 1])
            #expect(try await store.slip(House.drawer, slot: 1) == nil)
            #expect(try await store.deviceLock(House.hash(5)) == nil)
            #expect(try await store.session(House.hash(6)) == nil)
            #expect(try await store.card(House.hash(7)) == nil)
            #expect(try await store.therapists().count == 1)
        }
    }

    @Test(arguments: Engine.allCases)
    func `entries go with their space, however it goes`(engine: Engine) async throws {
        let ends: [(AccountChange, SpaceID)] = [
            (.removeSpace(House.drawer), House.drawer), (.removePerson(House.members[0]), House.drawer),
            (.removeCouple(House.couple), House.drawer), (.removeCouple(House.couple), House.table),
            (.removePerson(House.therapist), House.shelf),
        ]
        for (end, gone) in ends {
            try await engine.runHouse { store async throws in
                let spaces = [House.drawer, House.table, House.shelf]
                _ = try await store.append(Batch(appends: spaces.map { House.entry($0, 1) }))
                let again: [AccountChange] =
                    gone == House.shelf ? [.removeCouple(House.couple), end] + House.changes : [end] + House.changes
                #expect(try await store.apply(again) == .written)
                let snapshot = try await store.read(spaces)
                #expect(snapshot.rows(of: gone).isEmpty, "\(end)")
                for space in spaces { #expect(snapshot.isIntact(space), "\(end)") }
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func `a card is used once, also by two at the same moment`(engine: Engine) async throws {
        try await engine.runHouse { store async throws in
            let card = CardRow(
                lookup: House.hash(7), couple: House.couple, member: House.members[1], expires: noon.adding(60),
                payload: [1], spoken: SpokenWrap(payload: [2], expires: noon.adding(30)))
            _ = try await store.apply([.card(card)])
            #expect(try await store.card(card.lookup) == card)
            #expect(try await store.cards(of: House.members[1]) == [card])
            #expect(try await store.apply([.spendCard(card.lookup, at: noon.adding(60))]) == .cardSpent)
            let noon = noon
            let answers = try await parallel(20) {
                try await store.append(
                    Batch(
                        appends: [House.entry(House.table, 1)],
                        accounts: [.clinic(.helpText, [1]), .spendCard(card.lookup, at: noon)]))
            }
            #expect(answers.filter { $0 == .written }.count == 1)
            #expect(answers.filter { $0 == .cardSpent }.count == 19)
            let spent = try #require(try await store.card(card.lookup))
            #expect(spent.isSpent && spent.spoken == nil)
            #expect(try await store.takeTry(spokenCard: card.lookup, at: noon) == .exhausted)
            #expect(try await store.apply([.spendCard(House.hash(70), at: noon)]) == .cardSpent)
        }
    }

    @Test(arguments: Engine.allCases)
    func `words are given to a card that waits, and to no other`(engine: Engine) async throws {
        try await engine.runHouse { store async throws in
            var card = CardRow(
                lookup: House.hash(7), couple: House.couple, member: House.members[1], expires: noon.adding(60),
                payload: [1], spoken: SpokenWrap(payload: [2], expires: noon.adding(30), triesLeft: 2))
            let words = SpokenWrap(payload: [3], expires: noon.adding(40))
            #expect(try await store.apply([.speakCard(card.lookup, words)]) == .cardSpent)
            #expect(try await store.apply([.card(card), .speakCard(card.lookup, words)]) == .written)
            card.spoken = words
            #expect(try await store.card(card.lookup) == card)
            let spending: [AccountChange] = [.spendCard(card.lookup, at: noon), .speakCard(card.lookup, words)]
            #expect(try await store.apply(spending) == .cardSpent)
            #expect(try await store.card(card.lookup) == card, "all or nothing")
            #expect(try await store.apply([.spendCard(card.lookup, at: noon)]) == .written)
            #expect(try await store.apply([.speakCard(card.lookup, words)]) == .cardSpent)
            let spent = try #require(try await store.card(card.lookup))
            #expect(spent.isSpent && spent.spoken == nil)
        }
    }
}

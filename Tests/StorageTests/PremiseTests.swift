import Homework
import Storage
import Synchronization
import Testing

/// What a slow decision rested on is looked at in the transaction that writes its outcome.
@Suite struct PremiseTests {
    private let noon = Minute(count: 28_800_000)

    /// Whether a batch with this premise is written; with the answer "no" nothing else of it is.
    private func holds(_ premise: Premise, _ store: any Store) async throws -> Bool {
        let mark = AccountChange.clinic(.helpText, [1])
        _ = try await store.apply([.clinic(.helpText, nil)])
        let result = try await store.apply([mark, .expect(premise)])
        #expect(result == .written || result == .overtaken)
        #expect(try await store.clinic(.helpText) == (result == .written ? [1] : nil))
        return result == .written
    }

    @Test(arguments: Engine.allCases)
    func `a first therapist is made once`(engine: Engine) async throws {
        try await engine.run { store async throws in
            #expect(try await holds(.noTherapist, store))
            _ = try await store.apply(House.changes)
            #expect(try await !holds(.noTherapist, store))
        }
    }

    @Test(arguments: Engine.allCases)
    func `two first therapists at once are one`(engine: Engine) async throws {
        try await engine.run { store async throws in
            let next = Mutex(0)
            let results = try await parallel(8) {
                let number = next.withLock { number in
                    number += 1
                    return number
                }
                let id = PersonID(high: 9, low: UInt64(number))
                let row = PersonRow(id: id, role: .therapist, couple: nil, nameIndex: House.hash(number))
                return try await store.apply([.expect(.noTherapist), .person(row)])
            }
            #expect(results.filter { $0 == .written }.count == 1)
            #expect(results.filter { $0 == .overtaken }.count == 7)
            #expect(try await store.therapists().count == 1)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a person's row is as it was read, in every part`(engine: Engine) async throws {
        try await engine.runHouse { store async throws in
            let read = try #require(try await store.person(House.members[0]))
            #expect(try await holds(.person(read), store))
            var changed = [read, read, read, read]
            changed[0].epoch += 1
            changed[1].wordsWrap = [7]
            changed[2].publicKeys = [7]
            changed[3].nameIndex = House.hash(77)
            for row in changed {
                _ = try await store.apply([.person(row)])
                #expect(try await !holds(.person(read), store))
                _ = try await store.apply([.person(read)])
                #expect(try await holds(.person(read), store))
            }
            _ = try await store.apply([.removePerson(House.members[0])])
            #expect(try await !holds(.person(read), store))
        }
    }

    @Test(arguments: Engine.allCases)
    func `a device and a session are there, and this person's`(engine: Engine) async throws {
        try await engine.runHouse { store async throws in
            let (one, other) = (House.members[0], House.members[1])
            let row = SessionRow(lookup: House.hash(5), person: one, started: noon, seen: noon)
            let lock = DeviceLockRow(lookup: House.hash(6), person: one, wrap: [8], openedDay: 1)
            _ = try await store.apply([.startSession(row), .deviceLock(lock)])
            #expect(try await holds(.session(House.hash(5), of: one), store))
            #expect(try await holds(.deviceLock(House.hash(6), of: one), store))
            #expect(try await !holds(.session(House.hash(5), of: other), store))
            #expect(try await !holds(.deviceLock(House.hash(6), of: other), store))
            _ = try await store.apply([.removeSession(House.hash(5)), .removeDeviceLock(House.hash(6))])
            #expect(try await !holds(.session(House.hash(5), of: one), store))
            #expect(try await !holds(.deviceLock(House.hash(6), of: one), store))
        }
    }

    @Test(arguments: Engine.allCases)
    func `what waits in a session is what was read`(engine: Engine) async throws {
        try await engine.runHouse { store async throws in
            let lookup = House.hash(5)
            let row = SessionRow(lookup: lookup, person: House.members[0], started: noon, seen: noon)
            _ = try await store.apply([.startSession(row)])
            #expect(try await holds(.waiting(lookup, nil), store))
            #expect(try await !holds(.waiting(lookup, [1]), store))
            _ = try await store.apply([.inSession(lookup, .waiting([1]))])
            #expect(try await holds(.waiting(lookup, [1]), store))
            #expect(try await !holds(.waiting(lookup, nil), store))
            #expect(try await !holds(.waiting(lookup, [2]), store))
        }
    }

    @Test(arguments: Engine.allCases)
    func `what is kept for some minutes is what was read, and taken once`(engine: Engine) async throws {
        try await engine.runHouse { store async throws in
            let lookup = House.hash(5)
            func row(_ bytes: [UInt8]) -> PendingRow {
                PendingRow(lookup: lookup, person: House.members[0], started: noon, bytes: bytes)
            }
            #expect(try await holds(.pending(lookup, nil), store))
            _ = try await store.apply([.pending(row([1]))])
            #expect(try await store.pending(lookup) == row([1]))
            #expect(try await holds(.pending(lookup, row([1])), store))
            #expect(try await !holds(.pending(lookup, nil), store))
            // What comes later takes its place.
            _ = try await store.apply([.pending(row([2]))])
            #expect(try await !holds(.pending(lookup, row([1])), store))
            let take: [AccountChange] = [.expect(.pending(lookup, row([2]))), .removePending(lookup)]
            let answers = try await parallel(20) { try await store.apply(take) }
            #expect(answers.count { $0 == .written } == 1)
            #expect(try await store.pending(lookup) == nil)
            await #expect(throws: StoreError.contradicts) {
                let nobody = PersonID(high: 9, low: 9)
                _ = try await store.apply([
                    .pending(PendingRow(lookup: lookup, person: nobody, started: noon, bytes: [1]))
                ])
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func `a count stands in the batch it belongs to, and refuses it when the limit is reached`(
        engine: Engine
    ) async throws {
        try await engine.runHouse { store async throws in
            let count = AccountChange.count(House.hash(1), TryLimit(count: 2, minutes: 15), at: noon)
            func letter(_ number: Int64, form: Int) -> Batch {
                Batch(form: House.form(form), appends: [House.entry(House.letterbox, number)], accounts: [count])
            }
            #expect(try await store.append(letter(1, form: 1)) == .written)
            #expect(try await store.append(letter(1, form: 1)) == .writtenBefore, "sent twice, it is counted once")
            #expect(try await store.append(letter(1, form: 2)) == .stale, "what is not written is not counted")
            #expect(try await store.append(letter(2, form: 2)) == .written)
            #expect(try await store.append(letter(3, form: 3)) == .overLimit(until: noon.adding(15)))
            #expect(try await store.append(letter(1, form: 1)) == .writtenBefore)
            #expect(try await store.heads(of: [House.letterbox]) == [House.letterbox: 2])
            let urgent = AccountChange.count(House.hash(1), TryLimit(count: .max, minutes: 15), at: noon)
            #expect(try await store.apply([urgent]) == .written)
        }
    }

    @Test(arguments: Engine.allCases)
    func `all cards of a member go, also one that nobody knew of`(engine: Engine) async throws {
        try await engine.runHouse { store async throws in
            func card(_ seed: Int, _ member: PersonID) -> AccountChange {
                .card(
                    CardRow(
                        lookup: House.hash(seed), couple: House.couple, member: member, expires: noon.adding(60),
                        payload: [1]))
            }
            _ = try await store.apply(
                [card(1, House.members[0]), card(2, House.members[0]), card(3, House.members[1])])
            _ = try await store.apply([.removeCards(of: House.members[0])])
            #expect(try await store.cards(of: House.members[0]).isEmpty)
            #expect(try await store.cards(of: House.members[1]).count == 1)
        }
    }
}

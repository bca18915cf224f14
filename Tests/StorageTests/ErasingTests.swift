import Foundation
import Homework
import Storage
import StorageSQLite
import Support
import Testing

/// A couple that is erased for good, and the ledger of it.
@Suite struct ErasingTests {
    private let noon = Minute(count: 28_800_000)
    private let couple = Erased(.couple(House.couple), day: 20_100)

    /// Everything that may hang on the couple: entries, slips, a card, sessions, what waits, a device.
    private func fill(_ store: any Store, _ bytes: [UInt8] = [7]) async throws {
        let (alex, session) = (House.members[0], House.hash(6))
        _ = try await store.apply([
            .card(CardRow(lookup: House.hash(4), couple: House.couple, member: alex, expires: noon, payload: bytes)),
            .startSession(SessionRow(lookup: session, person: alex, started: noon, seen: noon, room: bytes)),
            .inSession(session, .waiting(bytes)),
            .pending(PendingRow(lookup: House.hash(7), person: alex, started: noon, bytes: bytes)),
            .deviceLock(DeviceLockRow(lookup: House.hash(5), person: alex, wrap: bytes, openedDay: 1)),
        ])
        _ = try await store.append(
            Batch(
                appends: [House.table, House.file, House.letterbox, House.drawer].map { House.entry($0, 1, bytes) },
                slips: [House.table, House.drawer].map { SlipChange(space: $0, slot: 1, bytes: bytes) }))
    }

    private func isGone(_ store: any Store) async throws -> Bool {
        let spaces = [House.table, House.file, House.letterbox, House.drawer]
        let people = try await store.people(of: House.couple)
        let (card, device) = (try await store.card(House.hash(4)), try await store.deviceLock(House.hash(5)))
        let (session, pending) = (try await store.session(House.hash(6)), try await store.pending(House.hash(7)))
        let slip = try await store.slip(House.table, slot: 1)
        let waiting = try await store.waiting(House.hash(6))
        let couples = try await store.couples(of: House.therapist)
        return try await store.read(spaces).journals.isEmpty && people.isEmpty && card == nil && device == nil
            && session == nil && pending == nil && slip == nil && waiting == nil && couples.isEmpty
    }

    @Test(arguments: Engine.allCases)
    func `everything of the couple goes, and its ids come into the ledger`(engine: Engine) async throws {
        try await engine.runHouse { store in
            try await fill(store)
            #expect(try await !isGone(store))
            #expect(try await store.append(Batch(erasing: [couple])) == .written)
            #expect(try await isGone(store))
            let ids: Set<ErasedID> = [
                .couple(House.couple), .person(House.members[0]), .person(House.members[1]), .space(House.table),
                .space(House.file), .space(House.letterbox), .space(House.drawer),
            ]
            let ledger = try await store.erased()
            #expect(Set(ledger.map(\.id)) == ids && ledger.allSatisfy { $0.day == 20_100 })
            for id in ids { #expect(try await store.erasedDay(id) == 20_100) }
            // The therapist and the shelf stay.
            #expect(try await store.person(House.therapist) != nil)
            #expect(try await store.heads(of: [House.shelf]) == [House.shelf: 0])
            #expect(try await store.erasedDay(.space(House.shelf)) == nil)
            #expect(try await store.erasedDay(.couple(CoupleID(high: 9, low: 9))) == nil)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a head that has moved stops it, and everything is as it was`(engine: Engine) async throws {
        try await engine.runHouse { store in
            try await fill(store)
            let before = try await store.heads(of: [House.table, House.letterbox])
            _ = try await store.append(Batch(appends: [House.entry(House.letterbox, 2)]))
            #expect(try await store.append(Batch(expecting: before, erasing: [couple])) == .stale)
            #expect(try await !isGone(store))
            #expect(try await store.erased().isEmpty)
            let now = try await store.heads(of: [House.table, House.letterbox])
            let slip = SlipChange(space: House.shelf, slot: 4, bytes: nil)
            #expect(try await store.append(Batch(expecting: now, slips: [slip], erasing: [couple])) == .written)
            #expect(try await isGone(store))
        }
    }

    @Test(arguments: Engine.allCases)
    func `erased twice it is erased once, and what comes later finds no space`(engine: Engine) async throws {
        try await engine.runHouse { store in
            try await fill(store)
            let form = House.form(1)
            let batch = Batch(form: form, expecting: [House.table: 1], erasing: [couple])
            #expect(try await store.append(batch) == .written)
            #expect(try await store.append(batch) == .writtenBefore)
            // Another form, decided before: the head it names is nobody's now.
            await #expect(throws: StoreError.unknownSpace(House.table)) {
                try await store.append(Batch(expecting: [House.table: 1], erasing: [couple]))
            }
            await #expect(throws: StoreError.unknownSpace(House.letterbox)) {
                try await store.append(Batch(appends: [House.entry(House.letterbox, 2)]))
            }
            await #expect(throws: StoreError.contradicts) {
                let row = SessionRow(lookup: House.hash(8), person: House.members[0], started: noon, seen: noon)
                _ = try await store.apply([.startSession(row)])
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func `R-15: a restored backup is erased again by the ledger, as often as one likes`(engine: Engine) async throws {
        var ledger: [Erased] = []
        try await engine.runHouse { store in
            _ = try await store.append(Batch(erasing: [couple]))
            ledger = try await store.erased()
            // Reapplied where it was written, nothing changes.
            #expect(try await store.append(Batch(erasing: ledger)) == .written)
            #expect(try await store.erased() == ledger)
        }
        try await engine.runHouse { backup in
            try await fill(backup)
            for _ in 0..<2 {
                #expect(try await backup.append(Batch(erasing: ledger)) == .written)
                #expect(try await isGone(backup))
                #expect(try await backup.erased() == ledger)
            }
        }
        // And from parts: one whose couple's row is lost still loses its members and spaces.
        try await engine.runHouse { backup in
            try await fill(backup)
            let parts = ledger.filter { if case .couple = $0.id { false } else { true } }
            _ = try await backup.append(Batch(erasing: parts))
            #expect(try await backup.people(of: House.couple).isEmpty)
            #expect(try await backup.read([House.table, House.drawer]).journals.isEmpty)
        }
    }

    @Test func `its bytes are in no file, while the store is open and after`() async throws {
        let canary = Array("canary-77a1-nothing-of-this-may-stay".utf8)
        try await Folder.with { folder async throws in
            let store = try folder.open()
            _ = try await store.apply(House.changes)
            try await fill(store, (0..<200).flatMap { _ in canary })
            #expect(try folder.contains(canary), "the control: it is there before")
            for round in 0..<20 {
                let other = SlipChange(space: House.shelf, slot: Int64(round), bytes: [UInt8](repeating: 9, count: 900))
                _ = try await store.append(Batch(slips: [other]))
            }
            _ = try await store.append(Batch(erasing: [couple]))
            #expect(try folder.contains(canary) == false)
            try store.close()
            #expect(try folder.contains(canary) == false)
            #expect(try folder.contains(House.couple.bytes), "the ledger has the id")
        }
    }

    /// Killed at many moments around it: the couple is there, whole, or gone with its line in the ledger.
    @Test(arguments: [0, 1, 3, 8, 20, 60])
    func `a process that dies in the middle has erased all of it or nothing`(microseconds: Int) async throws {
        let canary = Array("canary-51be-nothing-of-this-may-stay".utf8)
        try await Folder.with { folder async throws in
            let store = try folder.open()
            _ = try await store.apply(House.changes)
            try await fill(store, (0..<2_000).flatMap { _ in canary })
            try store.close()
            await #expect(processExitsWith: .signal(SIGKILL)) {
                [path = folder.path as String, wait = microseconds as Int] in
                let store = try Folder(path: path).open()
                let killer = Thread {
                    usleep(UInt32(wait * 100))
                    kill(getpid(), SIGKILL)
                }
                killer.start()
                _ = try await store.append(Batch(erasing: [Erased(.couple(House.couple), day: 20_100)]))
                while true { usleep(1_000) }
            }
            // The start puts right what the death left: what is erased leaves the write-ahead log too.
            let again = try folder.open()
            let isErased = try await again.erasedDay(.couple(House.couple)) != nil
            let gone = try await isGone(again)
            #expect(gone == isErased)
            #expect(try folder.contains(canary) == !isErased)
            let whole = try await again.read([House.table]).isIntact(House.table)
            #expect(whole == !isErased)
            // Whichever it was, it can be done now, and stays done.
            _ = try await again.append(Batch(erasing: [Erased(.couple(House.couple), day: 20_100)]))
            #expect(try await isGone(again))
            #expect(try folder.contains(canary) == false)
        }
    }

    @Test func `killed after it was told, it is done`() async throws {
        try await Folder.with { folder async throws in
            let store = try folder.open()
            _ = try await store.apply(House.changes)
            try await fill(store)
            try store.close()
            await #expect(processExitsWith: .signal(SIGKILL)) { [path = folder.path as String] in
                _ = try await Folder(path: path).open().append(
                    Batch(erasing: [Erased(.couple(House.couple), day: 20_100)]))
                kill(getpid(), SIGKILL)
            }
            #expect(try await isGone(try folder.open()))
        }
    }
}

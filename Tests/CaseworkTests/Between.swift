import Homework
import Storage
import Synchronization

/// A store in which something can happen between a decision's reading and its writing.
final class Between: Sendable {
    let inner: MemoryStore
    /// Off, the heads a decision rests on are not looked at: the control that shows a race test can fail.
    let checksHeads: Bool
    private let pending = Mutex<(@Sendable () async throws -> Void)?>(nil)

    init(_ inner: MemoryStore, checksHeads: Bool = true) {
        self.inner = inner
        self.checksHeads = checksHeads
    }

    /// Done once, right before the next write.
    func beforeNextWrite(_ body: @escaping @Sendable () async throws -> Void) { pending.withLock { $0 = body } }

    private func interrupt() async throws(StoreError) {
        let body = pending.withLock { pending in
            defer { pending = nil }
            return pending
        }
        do { try await body?() } catch { throw .unavailable }
    }
}

extension Between: JournalStore {
    func read(_ spaces: [SpaceID: Int64]) async throws(StoreError) -> Snapshot { try await inner.read(spaces) }
    func heads(of spaces: [SpaceID]) async throws(StoreError) -> [SpaceID: Int64] { try await inner.heads(of: spaces) }
    func slip(_ space: SpaceID, slot: Int64) async throws(StoreError) -> [UInt8]? {
        try await inner.slip(space, slot: slot)
    }
    func slips(of space: SpaceID) async throws(StoreError) -> [Int64: [UInt8]] { try await inner.slips(of: space) }

    func append(_ batch: Batch) async throws(StoreError) -> AppendResult {
        try await interrupt()
        var batch = batch
        if !checksHeads { batch.expecting = [:] }
        return try await inner.append(batch)
    }
}

extension Between: DoorStore {
    func person(_ id: PersonID) async throws(StoreError) -> PersonRow? { try await inner.person(id) }
    func person(named index: Hash32) async throws(StoreError) -> PersonRow? { try await inner.person(named: index) }
    func people(of couple: CoupleID) async throws(StoreError) -> [PersonRow] { try await inner.people(of: couple) }
    func therapists() async throws(StoreError) -> [PersonRow] { try await inner.therapists() }
    func couple(_ id: CoupleID) async throws(StoreError) -> CoupleRow? { try await inner.couple(id) }
    func couples(of therapist: PersonID) async throws(StoreError) -> [CoupleRow] {
        try await inner.couples(of: therapist)
    }
    func space(_ id: SpaceID) async throws(StoreError) -> SpaceRow? { try await inner.space(id) }
    func spaces(of couple: CoupleID) async throws(StoreError) -> [SpaceRow] { try await inner.spaces(of: couple) }
    func spaces(of person: PersonID) async throws(StoreError) -> [SpaceRow] { try await inner.spaces(of: person) }
    func envelopes(of reader: PersonID) async throws(StoreError) -> [EnvelopeRow] {
        try await inner.envelopes(of: reader)
    }
    func envelopes(of reader: PersonID, in spaces: [SpaceID]) async throws(StoreError) -> [EnvelopeRow] {
        try await inner.envelopes(of: reader, in: spaces)
    }
    func card(_ lookup: Hash32) async throws(StoreError) -> CardRow? { try await inner.card(lookup) }
    func cards(of member: PersonID) async throws(StoreError) -> [CardRow] { try await inner.cards(of: member) }
    func session(_ lookup: Hash32) async throws(StoreError) -> SessionRow? { try await inner.session(lookup) }
    func sessions(of person: PersonID) async throws(StoreError) -> [SessionRow] {
        try await inner.sessions(of: person)
    }
    func deviceLock(_ lookup: Hash32) async throws(StoreError) -> DeviceLockRow? { try await inner.deviceLock(lookup) }
    func deviceLocks(of person: PersonID) async throws(StoreError) -> [DeviceLockRow] {
        try await inner.deviceLocks(of: person)
    }
    func clinic(_ key: ClinicKey) async throws(StoreError) -> [UInt8]? { try await inner.clinic(key) }
    func apply(_ changes: [DoorChange]) async throws(StoreError) -> AppendResult {
        try await interrupt()
        return try await inner.apply(changes)
    }
    func takeTry(deviceLock: Hash32) async throws(StoreError) -> TakenTry {
        try await inner.takeTry(deviceLock: deviceLock)
    }
    func takeTry(spokenCard: Hash32, at now: Minute) async throws(StoreError) -> TakenTry {
        try await inner.takeTry(spokenCard: spokenCard, at: now)
    }
    func takeTry(throttle: Hash32, limit: TryLimit, at now: Minute) async throws(StoreError) -> Bool {
        try await inner.takeTry(throttle: throttle, limit: limit, at: now)
    }
    func takeWaiting(_ session: Hash32) async throws(StoreError) -> [UInt8]? { try await inner.takeWaiting(session) }
    func endOwnDepths(at now: Minute) async throws(StoreError) -> Int { try await inner.endOwnDepths(at: now) }
    func sweep(at now: Minute) async throws(StoreError) { try await inner.sweep(at: now) }
}

package import Homework
package import Sealing
import Storage

/// What came of a try to get in.
package enum Entry: Sendable {
    /// In: the secret for the session's cookie.
    case opened(SessionSecret, PersonID)
    /// Wrong; `more` says whether another try is left.
    case wrong(more: Bool)
    /// Too many tries in a short time.
    case throttled
    /// This browser is not known here.
    case unknownDevice
}

extension Clinic {
    /// Signs in with a name of two words and six words: for a new phone. `old` is the secret of this browser's session
    /// before, if it had one.
    ///
    /// Takes the same time for a name nobody has. A device that knows this person has tries of its own, so that whoever
    /// only knows the name cannot use up its owner's.
    package func signIn(
        name: String, words: String, on device: DeviceSecret?, replacing old: Secret?, at now: Instant,
        random: any RandomSource
    ) async throws(CaseError) -> Entry {
        guard let index = Hash32(pepper.nameIndex(name)) else { throw .noKeys }
        let turn = try turn()
        let minute = Minute(now)
        let person = try await storing { () async throws(StoreError) in try await store.person(named: index) }
        let key = try await triesKey(index, of: person, on: device)
        let allowed = try await storing { () async throws(StoreError) in
            try await store.takeTry(throttle: key, limit: TryLimit(count: 10, minutes: 60), at: minute)
        }
        guard allowed else { return .throttled }
        let nobody = PersonID(high: 0, low: 0)
        let wrap = WordWrap(person: person?.id ?? nobody, epoch: person?.epoch ?? 0, pepper: pepper, gate: gate)
        let blob = person?.wordsWrap ?? WordWrap.decoy(random: random)
        let opened: PersonSecret
        do { opened = try await wrap.open(blob, with: words, turn: turn) } catch {
            return .wrong(more: true)
        }
        guard let person else { return .wrong(more: true) }
        return try await start(opened, person, replacing: old, [.clearThrottle(key)], now, random)
    }

    private func triesKey(
        _ name: Hash32, of person: PersonRow?, on device: DeviceSecret?
    ) async throws(CaseError) -> Hash32 {
        guard let device, let lookup = Hash32(device.lookup) else { return name }
        let lock = try await storing { () async throws(StoreError) in try await store.deviceLock(lookup) }
        guard let lock, lock.person == person?.id else { return name }
        return Hash32(pepper.throttle("name on its device", Array(name.bytes) + device.lookup)) ?? name
    }

    /// A place at the gate before a try is counted: five that were counted and then turned away would shred the wrap.
    func turn() throws(CaseError) -> ScryptTurn { try sealing { () throws(SealingError) in try gate.turn() } }

    func start(
        _ secret: PersonSecret, _ person: PersonRow, replacing old: Secret?, _ changes: [DoorChange],
        answer: SessionSecret? = nil, _ now: Instant, _ random: any RandomSource
    ) async throws(CaseError) -> Entry {
        let opened = try await open(secret, of: person)
        let session = try NewSession(
            person: person.id, room: opened.room, own: opened.own, ownMinutes: opened.ownMinutes, at: now,
            random: random)
        let (ended, kept) = try await replaced(old, by: session, minute: Minute(now))
        let answered = try keep(Entry.answer(session.secret, person.id), to: person.id, under: answer, at: now)
        let result = try await changing(answered + changes + ended + [.startSession(session.row)] + kept)
        // The same form came in between: one session for both.
        if result == .written { return .opened(session.secret, person.id) }
        guard let kept = try await entry(under: answer, at: now) else { throw .crowded }
        return kept
    }
}

package import Homework
package import Sealing
import Storage

/// What came of a try to get in.
package enum Entry: Sendable {
    /// In: the secret for the session's cookie.
    case opened(SessionSecret, PersonID)
    /// Wrong; `more` says whether another try is left.
    case wrong(more: Bool)
    /// Too many tries in a short time; from this moment on there is room again.
    case throttled(until: Instant)
    /// This browser is not known here.
    case unknownDevice
}

extension AccountService {
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
        // Where no device can be known, a full line is told before anything is read.
        let early = device == nil ? try turn(.stranger) : nil
        let minute = Minute(now)
        let person = try await store.person(named: index)
        let (key, lane) = try await tries(index, of: person, on: device)
        let turn = if let early { early } else { try turn(lane) }
        let counted = try await store.takeTry(throttle: key, limit: TryLimit(count: 10, minutes: 60), at: minute)
        if case .full(let until) = counted { return .throttled(until: until.instant) }
        let wrap = PassphraseWrap(person: person?.id ?? .nobody, epoch: person?.epoch ?? 0, pepper: pepper, gate: gate)
        let blob = person?.wordsWrap ?? PassphraseWrap.decoy(random: random)
        let opened: PersonSecret
        do throws(SealingError) { opened = try await wrap.open(blob, with: words, turn: turn) } catch {
            if error.isWrongGuess { return .wrong(more: true) }
            // The try stays counted: hanging up in time would otherwise give as many as one likes.
            if error == .givenUp { throw .sealing(error) }
            try await store.change([.clearThrottle(key)])
            throw .damagedKeys
        }
        guard let person else { return .wrong(more: true) }
        // Whoever has made new words meanwhile, or used a new card, has ended these.
        let entry = try await start(
            opened, person, replacing: old, [.clearThrottle(key)], while: .expect(.person(person)), now, random)
        return entry ?? .wrong(more: true)
    }

    /// Where the tries at a name are counted, and in which line they wait: a device that knows this person has tries of its
    /// own and waits behind no stranger.
    private func tries(
        _ name: Hash32, of person: PersonRow?, on device: DeviceSecret?
    ) async throws(CaseError) -> (key: Hash32, lane: ScryptLane) {
        guard let device, let lookup = Hash32(device.lookup) else { return (name, .stranger) }
        let lock = try await store.deviceLock(lookup)
        guard let lock, lock.person == person?.id,
            let key = Hash32(pepper.throttle("name on its device", Array(name.bytes) + device.lookup))
        else { return (name, .stranger) }
        return (key, .known)
    }

    /// A place at the gate before a try is counted: five that were counted and then turned away would shred the wrap.
    func turn(_ lane: ScryptLane) throws(CaseError) -> ScryptTurn {
        try sealing(gate.turn(lane))
    }

    /// Begins a session for whoever gave the right secret.
    ///
    /// - Parameters:
    ///   - tries: what gives the tries back. It is done also where nothing can be opened: a damaged key ring is no wrong
    ///     guess.
    ///   - authority: what the secret's being right rests on. Deriving its key took a while.
    /// - Returns: nil where that holds no longer.
    func start(
        _ secret: PersonSecret, _ person: PersonRow, replacing old: Secret?, _ tries: [AccountChange],
        while authority: AccountChange, answer: SessionSecret? = nil, _ now: Instant, _ random: any RandomSource
    ) async throws(CaseError) -> Entry? {
        try await givingBack(tries) { () async throws(CaseError) in
            let opened: OpenedPerson
            do throws(CaseError) { opened = try await open(secret, of: person) } catch {
                throw error.isOfKeys ? .damagedKeys : error
            }
            let session = try NewSession(
                person: person.id, room: opened.room, own: opened.own, ownMinutes: opened.ownMinutes, at: now,
                random: random)
            let answered = try keep(Entry.answer(session.secret, person.id), to: person.id, under: answer, at: now)
            for _ in 0..<CaseStore.attempts {
                let (ended, kept) = try await replaced(old, by: session, minute: Minute(now))
                let changes = answered + [authority] + tries + ended + [.startSession(session.row)] + kept
                let result = try await store.apply(changes)
                if result == .written { return .opened(session.secret, person.id) }
                if result == .overtaken {
                    // Either the authority is gone, or something else waits in this browser's session now.
                    if try await store.apply([authority]) == .overtaken { return nil }
                    continue
                }
                // The same form came in between: one session for both.
                guard let kept = try await entry(under: answer, at: now) else { throw .crowded }
                return kept
            }
            throw .crowded
        }
    }
}

extension CaseError {
    /// Whether a right secret did not open what it should.
    fileprivate var isOfKeys: Bool {
        switch self {
        case .sealing, .noKeys, .store(.damaged): true
        default: false
        }
    }
}

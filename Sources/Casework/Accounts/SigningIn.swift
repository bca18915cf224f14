package import Homework
package import Sealing
import Storage

/// The result of a try to sign in.
package enum Entry: Sendable {
    /// Signed in, with the secret for the session's cookie.
    case opened(SessionSecret, PersonID)
    /// The secret was wrong. For a device's digits, `left` is the number of tries that are left; nil for a name and
    /// words, whose tries are not counted down.
    case wrong(left: Int?)
    /// There were too many tries in a short time. From this moment on another one is accepted.
    case throttled(until: Instant)
    /// This browser has no lock here.
    case unknownDevice
    /// A code from the app comes first on this device today. Nothing was tried.
    case codeAsked
}

extension AccountService {
    /// Signs in with a name of two words and six words, for a new phone. `old` is the secret of this browser's former
    /// session, if it had one.
    ///
    /// Takes the same time for a name that nobody has. A device that knows this person has tries of its own. Otherwise
    /// somebody who knows only the name could use up its owner's tries.
    ///
    /// - Parameter code: the code from the app, for a therapist who has a second factor. It is looked at before the
    ///   words. Where it is missing or wrong, a wrap that no words open is tried in place of the person's, so the answer
    ///   and its time are those of wrong words.
    package func signIn(
        name: String, words: String, code: String = "", _ policy: SecondFactorPolicy = .offered,
        on device: DeviceSecret?, replacing old: Secret?, at now: Instant, random: any RandomSource
    ) async throws(CaseError) -> Entry {
        guard let index = Hash32(pepper.nameIndex(name)) else { throw .noKeys }
        // Without a device secret the caller is a stranger, so a full line is reported before anything is read.
        let early = device == nil ? try turn(.stranger) : nil
        let minute = Minute(now)
        let person = try await store.person(named: index)
        let (key, lane) = try await tries(index, of: person, on: device)
        let turn = if let early { early } else { try turn(lane) }
        let counted = try await store.takeTry(throttle: key, limit: TryLimit(count: 10, minutes: 60), at: minute)
        if case .full(let until) = counted { return .throttled(until: until.instant) }
        let wrap = PassphraseWrap(person: person?.id ?? .nobody, epoch: person?.epoch ?? 0, pepper: pepper, gate: gate)
        let given = try await given(code, policy, by: person, on: device, at: now)
        let blob = (given == nil ? nil : person?.wordsWrap) ?? PassphraseWrap.decoy(random: random)
        let opened: PersonSecret
        do throws(SealingError) { opened = try await wrap.open(blob, with: words, turn: turn) } catch {
            if error.isWrongGuess { return .wrong(left: nil) }
            // The try stays counted. Otherwise somebody who hangs up in time could try as often as they like.
            if error == .givenUp { throw .sealing(error) }
            try await store.change([.clearThrottle(key)])
            throw .damagedKeys
        }
        guard let person, let given else { return .wrong(left: nil) }
        // These words no longer count if the person has made new ones or used a new card meanwhile.
        let entry = try await start(
            opened, person, replacing: old, [.clearThrottle(key)],
            while: [.expect(.person(person))] + (given.premise.map { [$0] } ?? []),
            writing: given.change.map { [$0] } ?? [], on: device.flatMap { Hash32($0.lookup) }, now, random)
        return entry ?? .wrong(left: nil)
    }

    /// What the second factor demands and changes; nil where its code is missing or wrong.
    private func given(
        _ code: String, _ policy: SecondFactorPolicy, by person: PersonRow?, on device: DeviceSecret?, at now: Instant
    ) async throws(CaseError) -> (premise: AccountChange?, change: AccountChange?)? {
        // Asked for a name that nobody has too, so that the steps are the same.
        guard policy != .off, try await factor(of: person?.id ?? .nobody) != nil, let person else { return (nil, nil) }
        guard let used = try await accepted(code, of: person.id, on: device?.lookup, at: now) else { return nil }
        return (used.premise, used.change)
    }

    /// The key under which tries at a name are counted, and the line they wait in. A device that knows this person has
    /// tries of its own and does not wait behind strangers.
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

    /// Takes a place in the line before a try is counted. Otherwise five tries could be counted and then turned away,
    /// and the wrap would be shredded.
    func turn(_ lane: ScryptLane) throws(CaseError) -> ScryptTurn {
        try sealing(gate.turn(lane))
    }

    /// Begins a session after the right secret was given.
    ///
    /// - Parameters:
    ///   - tries: the changes that give the tries back. They are written even if the keyring does not open, since a
    ///     damaged keyring is no wrong guess.
    ///   - authority: what made the secret the right one. Deriving its key took a while, so it is checked again.
    ///   - changes: what is written together with the session.
    ///   - device: the device that signs in, for the list of a therapist's sign-ins.
    /// - Returns: nil if that no longer holds.
    func start(
        _ secret: PersonSecret, _ person: PersonRow, replacing old: Secret?, _ tries: [AccountChange],
        while authority: [AccountChange], writing changes: [AccountChange] = [], on device: Hash32?,
        answer: SessionSecret? = nil, _ now: Instant, _ random: any RandomSource
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
                let list = try await noted(person, secret, on: device, at: now)
                let all =
                    answered + authority + tries + changes + list + ended + [.startSession(session.row)] + kept
                let result = try await store.apply(all)
                if result == .written { return .opened(session.secret, person.id) }
                if result == .overtaken {
                    // Either the authority no longer holds, or this browser's session has stored other typed words
                    // meanwhile.
                    if try await store.apply(authority) == .overtaken { return nil }
                    continue
                }
                // The same form came in between. Both get one session.
                guard let kept = try await entry(under: answer, at: now) else { throw .crowded }
                return kept
            }
            throw .crowded
        }
    }
}

extension CaseError {
    /// Whether a right secret did not open what it should open.
    fileprivate var isOfKeys: Bool {
        switch self {
        case .sealing, .noKeys, .store(.damaged): true
        default: false
        }
    }
}

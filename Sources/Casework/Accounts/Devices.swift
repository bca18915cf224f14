package import Homework
package import Sealing
package import Storage

// The devices that six digits open.
extension AccountService {
    /// Whether a device has a lock, also one whose tries are used up.
    package func knows(_ device: DeviceSecret) async throws(CaseError) -> Bool {
        guard let lookup = Hash32(device.lookup) else { return false }
        return try await store.deviceLock(lookup) != nil
    }

    /// Whose lock a device holds; nil when it is not known or its tries are used up.
    package func owner(of device: DeviceSecret) async throws(CaseError) -> PersonRow? {
        guard let lookup = Hash32(device.lookup) else { return nil }
        let row = try await store.deviceLock(lookup)
        guard let row, row.wrap != nil else { return nil }
        return try await store.person(row.person)
    }

    /// Sets up six digits on this browser for whoever is signed in at the private level.
    ///
    /// - Parameters:
    ///   - session: the session they are set up from. One that ended while the lock was made makes no device: whoever
    ///     forgets a lost phone would otherwise let it in again.
    ///   - form: what brought the digits. Sent twice, it makes one device.
    package func setDigits(
        _ digits: Digits, for person: PersonSecret, of id: PersonID, in session: SessionSecret,
        replacing old: DeviceSecret?, form: SentForm?, at now: Instant, random: any RandomSource
    ) async throws(CaseError) -> DeviceSecret {
        let answer = form?.answer
        if let kept = try await device(under: answer, at: now) { return kept }
        let device = DeviceSecret(random: random)
        let change = try await lock(person, of: id, device: device, digits: digits, at: now, random: random)
        let gone = old.flatMap { Hash32($0.lookup) }.map { [AccountChange.removeDeviceLock($0)] } ?? []
        guard let lookup = Hash32(session.lookup) else { throw .noKeys }
        let kept = try keep(device.secret, to: id, under: answer, at: now)
        for _ in 0..<CaseStore.attempts {
            let moved = try await heldForm(of: id, from: old, to: device)
            let result = try await store.apply(kept + [.expect(.session(lookup, of: id))] + gone + moved + [change])
            if result == .written { return device }
            if result == .overtaken {
                // Either the session ended, or the form that waits with this browser is another one now.
                if try await isOpen(lookup) { continue }
                throw .signedOut
            }
            guard let kept = try await self.device(under: answer, at: now) else { throw .crowded }
            return kept
        }
        throw .crowded
    }

    private func isOpen(_ session: Hash32) async throws(CaseError) -> Bool {
        try await store.session(session) != nil
    }

    private func device(under answer: SessionSecret?, at now: Instant) async throws(CaseError) -> DeviceSecret? {
        try await self.answer(under: answer, at: now).flatMap(DeviceSecret.init)
    }

    /// Forgets this phone: its lock and its session go.
    package func forget(device: DeviceSecret, session: Hash32?) async throws(CaseError) {
        guard let lookup = Hash32(device.lookup) else { return }
        try await store.change([.removeDeviceLock(lookup)] + (session.map { [.removeSession($0)] } ?? []))
    }

    func lock(
        _ person: PersonSecret, of id: PersonID, device: DeviceSecret, digits: Digits, at now: Instant,
        random: any RandomSource
    ) async throws(CaseError) -> AccountChange {
        let lock = DeviceLock(person: id, device: device, pepper: pepper, gate: gate)
        let wrap: [UInt8]
        do { wrap = try await lock.seal(person, under: digits, random: random) } catch { throw .sealing(error) }
        guard let lookup = Hash32(device.lookup) else { throw .noKeys }
        return .deviceLock(
            DeviceLockRow(lookup: lookup, person: id, wrap: wrap, openedDay: Minute(now).day))
    }
}

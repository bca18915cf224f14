package import Homework
package import Sealing
package import Storage

// Devices with a lock that six digits open.
extension AccountService {
    /// Whether a device has a lock, even one whose tries are used up.
    package func knows(_ device: DeviceSecret) async throws(CaseError) -> Bool {
        guard let lookup = Hash32(device.lookup) else { return false }
        return try await store.deviceLock(lookup) != nil
    }

    /// The person whose lock a device has; nil if the device is unknown or its tries are used up.
    package func owner(of device: DeviceSecret) async throws(CaseError) -> PersonRow? {
        guard let lookup = Hash32(device.lookup) else { return nil }
        let row = try await store.deviceLock(lookup)
        guard let row, row.wrap != nil else { return nil }
        return try await store.person(row.person)
    }

    /// Sets up six digits on this browser for the person who is signed in at the private level.
    ///
    /// - Parameters:
    ///   - session: the session that sets them up. If it ended meanwhile, no lock is made. Otherwise somebody who
    ///     removes a lost phone could let it in again.
    ///   - form: the form that sent the digits. Sent twice, it makes one lock.
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
                // Either the session has ended, or this browser has another pending form now.
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

    /// Removes this device's lock and its session.
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

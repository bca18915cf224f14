package import Homework
package import Sealing
import Storage

/// A device's lock that its digits opened.
struct OpenedLock {
    let secret: PersonSecret
    let person: PersonRow
    /// The tries before it count no longer.
    let givesTriesBack: DoorChange
}

/// What came of trying a device's digits.
enum TriedLock {
    case opened(OpenedLock)
    case refused(Entry)
}

extension Clinic {
    /// Opens a known device with its six digits. The try is counted durably before it is tried.
    ///
    /// - Parameter form: what brought the digits. Sent twice, it is one try, and answered with one session.
    package func unlock(
        device: DeviceSecret, digits: Digits, form: SentForm?, replacing old: Secret?, at now: Instant,
        random: any RandomSource
    ) async throws(CaseError) -> Entry {
        let form = form?.held(by: device.secret)
        let answer = form?.answer
        if let kept = try await entry(under: answer, at: now) { return kept }
        switch try await open(device: device, digits: digits, form: form, at: now) {
        case .refused(let entry): return entry
        case .opened(let lock):
            return try await start(
                lock.secret, lock.person, replacing: old, [lock.givesTriesBack], answer: answer, now, random)
        }
    }

    /// Opens a device's lock. The try is counted durably before it is tried, and given back by the caller's changes.
    func open(
        device: DeviceSecret, digits: Digits, form: SentForm?, at now: Instant
    ) async throws(CaseError) -> TriedLock {
        guard let lookup = Hash32(device.lookup) else { throw .noKeys }
        let row = try await storing { () async throws(StoreError) in try await store.deviceLock(lookup) }
        guard let row else { return .refused(.unknownDevice) }
        let turn = try turn()
        let taken = try await storing { () async throws(StoreError) in
            try await store.takeTry(deviceLock: lookup, form: form?.mark(at: now))
        }
        guard case .taken(let wrap, let left) = taken else {
            if case .unknown = taken { return .refused(.unknownDevice) }
            return .refused(.wrong(more: false))
        }
        let lock = DeviceLock(person: row.person, device: device, pepper: pepper, gate: gate)
        let secret: PersonSecret
        do { secret = try await lock.open(wrap, with: digits, turn: turn) } catch {
            return .refused(.wrong(more: left > 0))
        }
        let person = try await storing { () async throws(StoreError) in try await store.person(row.person) }
        guard let person else { return .refused(.unknownDevice) }
        let again = DoorChange.deviceLockOpened(lookup, wrap: wrap, tries: 5, day: Minute(now).day)
        return .opened(OpenedLock(secret: secret, person: person, givesTriesBack: again))
    }
}

package import Homework
package import Sealing
import Storage

/// A device's lock after the right digits.
struct OpenedLock {
    let secret: PersonSecret
    let person: PersonRow
    /// The change that forgets the tries made before.
    let givesTriesBack: AccountChange
    /// The premise that the device still has its lock. A device that was removed meanwhile opens nothing.
    let isKnown: AccountChange
}

/// The result of trying a device's digits.
enum TriedLock {
    case opened(OpenedLock)
    case refused(Entry)
}

extension AccountService {
    /// Signs in on a known device with its six digits. The try is stored before the digits are checked.
    ///
    /// - Parameter form: the form that sent the digits. Sent twice, it counts as one try and gets one session.
    package func unlock(
        device: DeviceSecret, digits: Digits, form: SentForm?, _ policy: SecondFactorPolicy = .offered,
        replacing old: Secret?, at now: Instant, random: any RandomSource
    ) async throws(CaseError) -> Entry {
        let form = form?.held(by: device.secret)
        let answer = form?.answer
        if let kept = try await entry(under: answer, at: now) { return kept }
        // Before a try is taken and before any wrap is opened.
        if try await asksCode(on: device, policy, at: now) { return .codeAsked }
        switch try await open(device: device, digits: digits, form: form, at: now) {
        case .refused(let entry): return entry
        case .opened(let lock):
            let opened = try await start(
                lock.secret, lock.person, replacing: old, [lock.givesTriesBack], while: [lock.isKnown],
                on: Hash32(device.lookup), answer: answer, now, random)
            return opened ?? .unknownDevice
        }
    }

    /// Opens a device's lock. The try is stored before the digits are checked, and the caller's changes give it back.
    func open(
        device: DeviceSecret, digits: Digits, form: SentForm?, at now: Instant
    ) async throws(CaseError) -> TriedLock {
        guard let lookup = Hash32(device.lookup) else { throw .noKeys }
        let row = try await store.deviceLock(lookup)
        guard let row else { return .refused(.unknownDevice) }
        let turn = try turn(.known)
        let taken = try await store.takeTry(deviceLock: lookup, form: form?.mark(at: now))
        guard case .taken(let wrap, let left) = taken else {
            if case .unknown = taken { return .refused(.unknownDevice) }
            return .refused(.wrong(left: 0))
        }
        let lock = DeviceLock(person: row.person, device: device, pepper: pepper, gate: gate)
        let secret: PersonSecret
        do throws(SealingError) { secret = try await lock.open(wrap, with: digits, turn: turn) } catch {
            if error.isWrongGuess { return .refused(.wrong(left: Int(left))) }
            if error == .givenUp { throw .sealing(error) }
            // No digits open a damaged wrap. The try is given back, since five right ones would otherwise remove the
            // wrap.
            try await store.change([.deviceLockOpened(lookup, wrap: wrap, tries: min(5, left + 1), day: row.openedDay)])
            throw .damagedKeys
        }
        let again = AccountChange.deviceLockOpened(lookup, wrap: wrap, tries: 5, day: Minute(now).day)
        let person = try await givingBack([again]) { () async throws(CaseError) in
            try await store.person(row.person)
        }
        guard let person else { return .refused(.unknownDevice) }
        return .opened(
            OpenedLock(
                secret: secret, person: person, givesTriesBack: again,
                isKnown: .expect(.deviceLock(lookup, of: row.person))))
    }

    /// Does what follows a right secret. If that fails, the try is given back, provided that the store can be written.
    func givingBack<Value>(
        _ tries: [AccountChange], _ body: () async throws(CaseError) -> Value
    ) async throws(CaseError) -> Value {
        do throws(CaseError) { return try await body() } catch {
            _ = try? await store.change(tries)
            throw error
        }
    }
}

extension SealingError {
    /// Whether a wrong secret causes this error. Any other error is damage, and no secret opens it.
    var isWrongGuess: Bool { self == .notOpened }
}

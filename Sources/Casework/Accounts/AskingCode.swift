package import Homework
package import Sealing
import Storage

/// Whether this clinic asks its therapists for a code from an app, once a day and device.
package enum SecondFactorPolicy: String, Sendable, CaseIterable {
    /// Nobody is asked, and the settings do not offer it.
    case off
    /// A therapist who has set it up is asked.
    case offered
    /// Every therapist has to set it up.
    case required
}

/// The result of giving a code before the digits.
package enum CodeEntry: Sendable, Equatable {
    /// The digits can be given now.
    case passed
    /// The code is wrong, or was used before.
    case wrong
    /// There were too many tries on this device. From this moment on another one is accepted.
    case throttled(until: Instant)
    /// This browser has no lock here.
    case unknownDevice
}

// The second factor is asked before the digits or the words are tried, so nothing of the person's is unwrapped without it.
extension AccountService {
    /// Tries on one device. Three codes of a million are right at a time.
    private static let mostCodes = TryLimit(count: 5, minutes: 10)

    /// Whether this device has to give a code before its digits.
    package func asksCode(
        on device: DeviceSecret, _ policy: SecondFactorPolicy, at now: Instant
    ) async throws(CaseError) -> Bool {
        guard policy != .off, let lookup = Hash32(device.lookup) else { return false }
        guard let lock = try await store.deviceLock(lookup) else { return false }
        guard let found = try await factor(of: lock.person) else { return false }
        return !found.factor.hasPassed(device.lookup, on: Minute(now).day)
    }

    /// Accepts a code for this device and day. The code is used up by it, and the digits are asked for next.
    ///
    /// The try is stored before the code is checked: of many sent at the same time, no more are checked than one after
    /// another.
    package func giveCode(
        _ typed: String, on device: DeviceSecret, _ policy: SecondFactorPolicy, at now: Instant
    ) async throws(CaseError) -> CodeEntry {
        guard let lookup = Hash32(device.lookup), let lock = try await store.deviceLock(lookup) else {
            return .unknownDevice
        }
        // A second tap on the same button, or a page from before.
        guard try await asksCode(on: device, policy, at: now) else { return .passed }
        guard let key = Hash32(pepper.throttle("second factor", device.lookup)) else { throw .noKeys }
        if case .full(let until) = try await store.takeTry(throttle: key, limit: Self.mostCodes, at: Minute(now)) {
            return .throttled(until: until.instant)
        }
        guard let given = try await accepted(typed, of: lock.person, on: device.lookup, at: now) else { return .wrong }
        let result = try await store.apply(
            [.expect(.deviceLock(lookup, of: lock.person)), given.premise, given.change, .clearThrottle(key)])
        if result == .written { return .passed }
        // Another request used a code at the same moment. Where it was this device's, the device has passed.
        return try await asksCode(on: device, policy, at: now) ? .wrong : .passed
    }

    struct FoundFactor {
        let factor: SecondFactor
        let sealed: [UInt8]
    }

    func factor(of person: PersonID) async throws(CaseError) -> FoundFactor? {
        guard let sealed = try await store.item(.secondFactor, of: person) else { return nil }
        // Damage must not open the way past the second factor.
        guard let content = try? SealedFactor.open(sealed, of: person, pepper: pepper) else { throw .damagedKeys }
        return FoundFactor(factor: try SecondFactor(content), sealed: sealed)
    }

    /// What a right code changes: the premise that no other request used a code meanwhile, and the use of this one. Nil
    /// for a wrong one.
    func accepted(
        _ typed: String, of person: PersonID, on device: [UInt8]?, at now: Instant
    ) async throws(CaseError) -> (premise: AccountChange, change: AccountChange)? {
        guard let found = try await factor(of: person) else { return nil }
        let next = found.factor.accepting(typed, of: person, pepper, on: device, at: now, day: Minute(now).day)
        guard let next else { return nil }
        return (
            .expect(.item(.secondFactor, of: person, found.sealed)),
            .item(.secondFactor, of: person, try sealing(SealedFactor.seal(next.bytes, of: person, pepper: pepper)))
        )
    }
}

// Setting it up.
extension AccountService {
    /// How many spare codes are left; nil where no second factor is set up.
    package func spareCodes(of person: PersonID) async throws(CaseError) -> Int? {
        try await factor(of: person)?.factor.spare.count
    }

    /// Begins to set the second factor up, after this device's digits: the session keeps a new secret for one page. It
    /// counts only after a code that was made from it.
    package func beginSecondFactor(
        of me: PersonID, in session: OpenSession, device: DeviceSecret, digits: Digits, form: SentForm?,
        showing: (OneTimeCodes) -> Secret, at now: Instant, random: any RandomSource
    ) async throws(CaseError) -> PassphraseChange {
        let codes = OneTimeCodes(random: random)
        return try await afterDigits(of: me, in: session, device: device, digits: digits, form: form, at: now) {
            (opened: OpenedLock, mark: FormMark?) async throws(CaseError) in
            try await change([try session.waits(showing(codes))], opened, mark, me, session)
        }
    }

    /// Removes the second factor, after this device's digits.
    package func endSecondFactor(
        of me: PersonID, in session: OpenSession, device: DeviceSecret, digits: Digits, form: SentForm?,
        at now: Instant
    ) async throws(CaseError) -> PassphraseChange {
        try await afterDigits(of: me, in: session, device: device, digits: digits, form: form, at: now) {
            (opened: OpenedLock, mark: FormMark?) async throws(CaseError) in
            try await change([.item(.secondFactor, of: me, nil)], opened, mark, me, session)
        }
    }

    private func change(
        _ changes: [AccountChange], _ opened: OpenedLock, _ mark: FormMark?, _ me: PersonID, _ session: OpenSession
    ) async throws(CaseError) -> PassphraseChange {
        let premises: [AccountChange] = [
            opened.isKnown, .expect(.session(session.lookup, of: me)), opened.givesTriesBack,
        ]
        switch try await store.append(Batch(form: mark, accounts: premises + changes)) {
        case .written, .writtenBefore: return .made
        case .nameTaken, .formReused, .stale, .cardSpent, .overtaken, .overLimit: throw .crowded
        }
    }

    /// Sets the second factor up once the app has made a right code, and replaces an earlier one. The same transaction
    /// stores the spare codes for one showing.
    ///
    /// - Returns: false if the code is wrong.
    package func setSecondFactor(
        _ codes: OneTimeCodes, code typed: String, of me: PersonID, in session: OpenSession, on device: DeviceSecret?,
        showing: ([SpareCode]) -> Secret, at now: Instant, random: any RandomSource
    ) async throws(CaseError) -> Bool {
        let spare = (0..<SecondFactor.spareCount).map { _ in SpareCode(random: random) }
        let fresh = SecondFactor(
            codes: codes, lastStep: .min, spare: spare.map { $0.mark(pepper, of: me.bytes) }, passed: [])
        // A spare code was not shown yet, so only the app's digits can be meant.
        guard Digits(typed: typed) != nil,
            let factor = fresh.accepting(typed, of: me, pepper, on: device?.lookup, at: now, day: Minute(now).day)
        else { return false }
        let sealed = try sealing(SealedFactor.seal(factor.bytes, of: me, pepper: pepper))
        let result = try await store.apply([
            .expect(.session(session.lookup, of: me)), .item(.secondFactor, of: me, sealed),
            try session.waits(showing(spare)),
        ])
        if result == .overtaken { throw .signedOut }
        return true
    }
}

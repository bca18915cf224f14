package import Homework
package import Sealing
import Storage

extension AccountService {
    /// Ends the session of this cookie, whatever it still opens. The device's lock remains.
    ///
    /// Writes nothing for a cookie without a session: anybody can send made-up cookies, and each write waits for the
    /// disk.
    package func leave(_ cookie: Secret) async throws(CaseError) {
        guard let lookup = SessionSecret(cookie).flatMap({ Hash32($0.lookup) }) else { return }
        let row = try await store.session(lookup)
        guard row != nil else { return }
        try await store.change([.removeSession(lookup)])
    }
}

extension OpenSession {
    /// Closes the private level and keeps the shared level from locking, because a talk or *Tonight* begins.
    package func beginRunning(_ accounts: AccountService, at now: Instant) async throws(CaseError) {
        try await run(isTherapist ? nil : PracticeKeyring.nothing, accounts, now)
    }

    /// The same for a practice, which keeps the desk's key until it is noted, at most for an hour.
    package func begin(
        _ practice: PracticeKeyring, _ accounts: AccountService, at now: Instant
    ) async throws(CaseError) {
        try await run(practice.bytes, accounts, now)
    }

    private func run(_ keys: Secret?, _ accounts: AccountService, _ now: Instant) async throws(CaseError) {
        let label = try sealing(
            KeptForm.seal(AccountService.running, under: secret.secret, for: person, purpose: .running))
        let until = min(Minute(now).adding(AccountService.Minutes.practice), whole)
        let own = try keys.map { keys throws(CaseError) in
            let bytes = try sealing(
                SessionWrap.seal(keys, under: secret, level: .practice, person: person, until: until.count))
            return OwnWrap(bytes: bytes, until: until)
        }
        try await accounts.store.change([.inSession(lookup, .own(own)), .inSession(lookup, .label(label))])
    }

    /// Ends the talk, *Tonight* or the practice. The shared level locks again when the session is idle.
    package func endRunning(_ accounts: AccountService) async throws(CaseError) {
        if isRunning {
            try await accounts.store.change([.inSession(lookup, .own(nil)), .inSession(lookup, .label(nil))])
        }
    }

    /// Ends the session. The device's lock remains.
    package func leave(_ accounts: AccountService) async throws(CaseError) {
        try await accounts.store.change([.removeSession(lookup)])
    }

    /// Removes every other device of this person and ends its sessions, for somebody who has lost a phone.
    package func forgetOthers(but device: DeviceSecret, _ accounts: AccountService) async throws(CaseError) {
        guard let kept = Hash32(device.lookup) else { throw .noKeys }
        // If two devices remove each other at once, the first one remains.
        let result = try await accounts.store.apply([
            .expect(.session(lookup, of: person)), .expect(.deviceLock(kept, of: person)),
            .removeDeviceLocks(of: person, but: kept), .removeSessions(of: person, but: lookup),
        ])
        if result == .overtaken { throw .signedOut }
    }

    /// A therapist shows a couple's table on a shared screen: that table stays open and everything else closes.
    package func turnScreen(to keyring: SharedScreenKeyring, _ accounts: AccountService) async throws(CaseError) {
        let room = try sealing(
            SessionWrap.seal(keyring.bytes, under: secret, level: .shared, person: person, until: whole.count))
        try await accounts.store.change([.inSession(lookup, .room(room)), .inSession(lookup, .own(nil))])
    }

    /// Stores a sealed flash for this browser; nil removes the present one.
    package func wait(_ form: Secret?, _ accounts: AccountService) async throws(CaseError) {
        try await accounts.store.change([try form.map(waits) ?? .inSession(lookup, .waiting(nil))])
    }

    /// The change that stores a sealed flash.
    func waits(_ words: Secret) throws(CaseError) -> AccountChange {
        .inSession(lookup, .waiting(try secret.seal(waiting: words, for: person)))
    }

    /// The session's sealed flash. Reading does not remove it: it is removed when it was shown.
    package func waiting(_ accounts: AccountService) async throws(CaseError) -> WaitingWords? {
        let bytes = try await accounts.store.waiting(lookup)
        guard let bytes,
            let words = try? KeptForm.open(bytes, with: secret.secret, for: person, purpose: .waiting)
        else { return nil }
        return WaitingWords(words: words, sealed: bytes, session: lookup)
    }

    /// Removes this sealed flash, and no other that another window of the same person has stored meanwhile.
    package func shown(_ waiting: WaitingWords, _ accounts: AccountService) async throws(CaseError) {
        try await accounts.store.change([waiting.end])
    }
}

/// Typed words that a session keeps sealed for one showing.
package struct WaitingWords: Sendable {
    package let words: Secret
    let sealed: [UInt8]
    let session: Hash32

    var end: AccountChange { .inSession(session, .shown(sealed)) }
}

extension SessionSecret {
    func seal(waiting words: Secret, for person: PersonID) throws(CaseError) -> [UInt8] {
        try sealing(KeptForm.seal(words, under: secret, for: person, purpose: .waiting))
    }
}

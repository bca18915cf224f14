import Homework
package import Sealing
import Storage

extension AccountService {
    /// Ends the session of this cookie, whatever it still opens; the device stays known.
    ///
    /// Writes nothing for a cookie that finds no session: anybody can send made-up ones, and each write waits for the disk.
    package func leave(_ cookie: Secret) async throws(CaseError) {
        guard let lookup = SessionSecret(cookie).flatMap({ Hash32($0.lookup) }) else { return }
        let row = try await store.session(lookup)
        guard row != nil else { return }
        try await store.change([.removeSession(lookup)])
    }
}

extension OpenSession {
    /// Closes the private level and keeps the room from locking: a talk, *Tonight* or a practice begins.
    package func beginRunning(_ accounts: AccountService) async throws(CaseError) {
        let label = try sealing(
            KeptForm.seal(AccountService.running, under: secret.secret, for: person, purpose: .running))
        try await accounts.store.change([.inSession(lookup, .own(nil)), .inSession(lookup, .label(label))])
    }

    /// The talk, *Tonight* or practice is over; the room locks again when idle.
    package func endRunning(_ accounts: AccountService) async throws(CaseError) {
        if isRunning { try await accounts.store.change([.inSession(lookup, .label(nil))]) }
    }

    /// Ends the session; the device stays known.
    package func leave(_ accounts: AccountService) async throws(CaseError) {
        try await accounts.store.change([.removeSession(lookup)])
    }

    /// Forgets every other device of this person and ends what is open there: a phone that was lost.
    package func forgetOthers(but device: DeviceSecret, _ accounts: AccountService) async throws(CaseError) {
        guard let kept = Hash32(device.lookup) else { throw .noKeys }
        // Of two devices that forget each other at once, the first one stays.
        let result = try await accounts.store.apply([
            .expect(.session(lookup, of: person)), .expect(.deviceLock(kept, of: person)),
            .removeDeviceLocks(of: person, but: kept), .removeSessions(of: person, but: lookup),
        ])
        if result == .overtaken { throw .signedOut }
    }

    /// A therapist turns the screen: the couple's table stays open, everything else closes.
    package func turnScreen(to keyring: SharedScreenKeyring, _ accounts: AccountService) async throws(CaseError) {
        let room = try sealing(
            SessionWrap.seal(keyring.bytes, under: secret, depth: .room, person: person, until: whole.count))
        try await accounts.store.change([.inSession(lookup, .room(room)), .inSession(lookup, .own(nil))])
    }

    /// Puts words aside for one showing on this browser; nil takes away whatever waits.
    package func wait(_ form: Secret?, _ accounts: AccountService) async throws(CaseError) {
        try await accounts.store.change([try form.map(waits) ?? .inSession(lookup, .waiting(nil))])
    }

    /// The change that puts words aside.
    func waits(_ words: Secret) throws(CaseError) -> AccountChange {
        .inSession(lookup, .waiting(try secret.seal(waiting: words, for: person)))
    }

    /// What waits in this session; it waits on until it was shown.
    package func waiting(_ accounts: AccountService) async throws(CaseError) -> WaitingWords? {
        let bytes = try await accounts.store.waiting(lookup)
        guard let bytes,
            let words = try? KeptForm.open(bytes, with: secret.secret, for: person, purpose: .waiting)
        else { return nil }
        return WaitingWords(words: words, sealed: bytes, session: lookup)
    }

    /// Takes these words away; what another window of the same person put there meanwhile stays.
    package func shown(_ waiting: WaitingWords, _ accounts: AccountService) async throws(CaseError) {
        try await accounts.store.change([waiting.end])
    }
}

/// Typed words that wait in a session for one showing.
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

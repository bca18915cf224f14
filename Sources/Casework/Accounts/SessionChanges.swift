import Homework
package import Sealing
import Storage

extension AccountService {
    /// Ends the session of this cookie, whatever it still opens; the device stays known.
    ///
    /// Writes nothing for a cookie that finds no session: anybody can send made-up ones, and each write waits for the disk.
    package func leave(_ cookie: Secret) async throws(CaseError) {
        guard let lookup = SessionSecret(cookie).flatMap({ Hash32($0.lookup) }) else { return }
        let row = try await storing { () async throws(StoreError) in try await store.session(lookup) }
        guard row != nil else { return }
        try await change([.removeSession(lookup)])
    }
}

extension OpenSession {
    /// Closes the private level and keeps the room from locking: a talk, *Tonight* or a practice begins.
    package func beginRunning(_ accounts: AccountService) async throws(CaseError) {
        let label = try sealing { () throws(SealingError) in
            try KeptForm.seal(AccountService.running, under: secret.secret, for: person, purpose: .running)
        }
        try await accounts.change([.inSession(lookup, .own(nil)), .inSession(lookup, .label(label))])
    }

    /// The talk, *Tonight* or practice is over; the room locks again when idle.
    package func endRunning(_ accounts: AccountService) async throws(CaseError) {
        if isRunning { try await accounts.change([.inSession(lookup, .label(nil))]) }
    }

    /// Ends the session; the device stays known.
    package func leave(_ accounts: AccountService) async throws(CaseError) {
        try await accounts.change([.removeSession(lookup)])
    }

    /// Forgets every other device of this person and ends what is open there: a phone that was lost.
    package func forgetOthers(but device: DeviceSecret, _ accounts: AccountService) async throws(CaseError) {
        guard let kept = Hash32(device.lookup) else { throw .noKeys }
        // Of two devices that forget each other at once, the first one stays.
        let result = try await accounts.changing([
            .expect(.session(lookup, of: person)), .expect(.deviceLock(kept, of: person)),
            .removeDeviceLocks(of: person, but: kept), .removeSessions(of: person, but: lookup),
        ])
        if result == .overtaken { throw .signedOut }
    }

    /// A therapist turns the screen: the couple's table stays open, everything else closes.
    package func turnScreen(to keyring: SharedScreenKeyring, _ accounts: AccountService) async throws(CaseError) {
        let room = try sealing { () throws(SealingError) in
            try SessionWrap.seal(keyring.bytes, under: secret, depth: .room, person: person, until: whole.count)
        }
        try await accounts.change([.inSession(lookup, .room(room)), .inSession(lookup, .own(nil))])
    }

    /// Puts words aside for one showing on this browser; nil takes away whatever waits.
    package func wait(_ form: Secret?, _ accounts: AccountService) async throws(CaseError) {
        let bytes = try form.map { form throws(CaseError) in try secret.seal(waiting: form, for: person) }
        try await accounts.change([.inSession(lookup, .waiting(bytes))])
    }

    /// What waits in this session; it waits on until it was shown.
    package func waiting(_ accounts: AccountService) async throws(CaseError) -> WaitingWords? {
        let bytes = try await storing { () async throws(StoreError) in try await accounts.store.waiting(lookup) }
        guard let bytes,
            let words = try? KeptForm.open(bytes, with: secret.secret, for: person, purpose: .waiting)
        else { return nil }
        return WaitingWords(words: words, sealed: bytes, session: lookup)
    }

    /// Takes these words away; what another window of the same person put there meanwhile stays.
    package func shown(_ waiting: WaitingWords, _ accounts: AccountService) async throws(CaseError) {
        try await accounts.change([waiting.end])
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
    fileprivate func seal(waiting words: Secret, for person: PersonID) throws(CaseError) -> [UInt8] {
        try sealing { () throws(SealingError) in
            try KeptForm.seal(words, under: secret, for: person, purpose: .waiting)
        }
    }
}

/// A new session: the secret for the cookie, and the row.
struct NewSession {
    let secret: SessionSecret
    let row: SessionRow

    init(
        person: PersonID, room: Secret?, own: Secret, ownMinutes: Int64, at now: Instant, random: some RandomSource
    ) throws(CaseError) {
        let secret = SessionSecret(random: random)
        self.secret = secret
        guard let lookup = Hash32(secret.lookup) else { throw .noKeys }
        let minute = Minute(now)
        let until = minute.adding(ownMinutes)
        let wrap = try sealing { () throws(SealingError) in
            try SessionWrap.seal(own, under: secret, depth: .own, person: person, until: until.count)
        }
        let whole = minute.adding(AccountService.Minutes.whole)
        let roomWrap = try room.map { room throws(CaseError) in
            try sealing { () throws(SealingError) in
                try SessionWrap.seal(room, under: secret, depth: .room, person: person, until: whole.count)
            }
        }
        row = SessionRow(
            lookup: lookup, person: person, started: minute, seen: minute, room: roomWrap,
            own: OwnWrap(bytes: wrap, until: until))
    }

    /// What waited in the session before this one waits on in it; to be done once it has begun.
    func keep(_ words: Secret) throws(CaseError) -> AccountChange {
        .inSession(row.lookup, .waiting(try secret.seal(waiting: words, for: row.person)))
    }
}

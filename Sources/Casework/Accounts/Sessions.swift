package import Homework
package import Sealing
package import Storage

/// What one browser's session reaches right now.
package enum AccessLevel: Sendable {
    case memberShared(SharedWorkspace)
    case memberPrivate(MemberWorkspace)
    case therapistSharedScreen(SharedScreenKeyring)
    case therapistPrivate(TherapistKeyring)
}

/// An open session and what it reaches.
package struct OpenSession: Sendable {
    package let secret: SessionSecret
    package let lookup: Hash32
    package let person: PersonID
    package let isTherapist: Bool
    package let reach: AccessLevel
    /// A talk, *Tonight* or a practice is running: the room does not lock.
    package let isRunning: Bool
    /// The minute in which it ends, whatever is done in it.
    let whole: Minute
}

extension SessionRow {
    /// The minute in which the session ends, whatever is done in it: twelve hours after its start.
    var whole: Minute { started.adding(AccountService.Minutes.whole) }

    /// Whether nothing may be read from it any more, also where it was not swept yet: its twelve hours are over, or it
    /// locked and was left.
    func isOver(at now: Minute) -> Bool {
        now >= whole || isLocked && now >= seen.adding(Keeping.locked)
    }

    /// Whether no key is left in it: only words may still wait, for the digits.
    var isLocked: Bool { room == nil && own == nil }
}

extension AccountService {
    /// How long each depth lasts, in minutes.
    package enum Minutes {
        package static let ownDepth: Int64 = 5
        package static let roomIdle: Int64 = 10
        package static let therapistIdle: Int64 = 15
        package static let whole: Int64 = Keeping.session
    }

    /// Resolves the cookie's secret and opens all it reaches; nil when there is no such session, it has locked, or its
    /// time is over.
    package func session(_ cookie: Secret, at now: Instant) async throws(CaseError) -> OpenSession? {
        try await signedIn(cookie, at: now)?.open(.own)
    }

    /// The same without opening anything yet.
    package func signedIn(_ cookie: Secret, at now: Instant) async throws(CaseError) -> SignedIn? {
        guard let secret = SessionSecret(cookie), let lookup = Hash32(secret.lookup) else { return nil }
        // The first request of anybody after its end removes an the private level for good; no round of the sweeper is waited for.
        try await store.endOwnDepths(at: Minute(now))
        let found = try await store.session(lookup)
        guard let row = found else { return nil }
        let minute = Minute(now)
        // A clock set back revives nothing; one minute is what a clock that is being set right may take.
        guard minute >= row.started, minute >= row.seen.adding(-1), minute < row.whole else {
            try await store.change([.removeSession(lookup)])
            return nil
        }
        let person = try await store.person(row.person)
        guard let person else { return nil }
        let isRunning = isRunning(row, secret)
        if row.isLocked || !isRunning && minute >= row.seen.adding(idle(person.role)) {
            try await close(row, at: minute)
            return nil
        }
        try await keepAlive(row, secret, person.role, minute)
        return SignedIn(
            accounts: self, secret: secret, row: row, isTherapist: person.role == .therapist, isRunning: isRunning,
            minute: minute)
    }

    /// Ends a session that was idle for too long. Words that wait in it wait on, where only its cookie opens them, for the
    /// same person's digits.
    private func close(_ row: SessionRow, at now: Minute) async throws(CaseError) {
        let waits = try await store.waiting(row.lookup) != nil
        if !waits {
            // What another window puts there in this moment must not go with it.
            let gone = try await store.apply([.expect(.waiting(row.lookup, nil)), .removeSession(row.lookup)])
            if gone == .written { return }
        }
        guard !row.isLocked || now > row.seen else { return }
        // The minute is noted: from here on the words have their time.
        let changes: [SessionChange] = [.seen(now), .room(nil), .own(nil), .label(nil)]
        try await store.change(changes.map { .inSession(row.lookup, $0) })
    }

    private func idle(_ role: PersonRow.Role) -> Int64 {
        role == .member ? Minutes.roomIdle : Minutes.therapistIdle
    }

    /// At most one write a minute: the last minute seen, and what has run out.
    private func keepAlive(
        _ row: SessionRow, _ secret: SessionSecret, _ role: PersonRow.Role, _ minute: Minute
    ) async throws(CaseError) {
        guard minute > row.seen else { return }
        var changes = [AccountChange.inSession(row.lookup, .seen(minute))]
        if role == .therapist, let own = row.own, minute < own.until,
            let keys = try? SessionWrap.open(
                own.bytes, with: secret, depth: .own, person: row.person, until: own.until.count)
        {
            let until = minute.adding(Minutes.therapistIdle)
            let bytes = try sealing(
                SessionWrap.seal(keys, under: secret, depth: .own, person: row.person, until: until.count))
            changes.append(.inSession(row.lookup, .own(OwnWrap(bytes: bytes, until: until))))
        }
        try await store.change(changes)
    }

    private func isRunning(_ row: SessionRow, _ secret: SessionSecret) -> Bool {
        guard let label = row.label,
            let opened = try? KeptForm.open(label, with: secret.secret, for: row.person, purpose: .running)
        else { return false }
        return opened == Self.running
    }

    static var running: Secret { Secret(copying: Array("running".utf8)) }
}

package import Homework
package import Sealing
package import Storage

/// What one browser's session can open right now.
package enum AccessLevel: Sendable {
    case memberShared(SharedWorkspace)
    case memberPrivate(MemberWorkspace)
    /// A practice runs: the desk is open and nothing else of the member's own.
    case memberPractice(PracticeWorkspace, BegunPractice)
    case therapistSharedScreen(SharedScreenKeyring)
    case therapistPrivate(TherapistKeyring)
}

/// An open session and what it can open.
package struct OpenSession: Sendable {
    package let secret: SessionSecret
    package let lookup: Hash32
    package let person: PersonID
    package let isTherapist: Bool
    package let access: AccessLevel
    /// A talk, *Tonight* or a practice is running, so the shared level does not lock.
    package let isRunning: Bool
    /// The minute in which the session ends, whatever is done in it.
    let whole: Minute
}

extension SessionRow {
    /// The minute in which the session ends, whatever is done in it: twelve hours after its start.
    var whole: Minute { started.adding(AccountService.Minutes.whole) }

    /// Whether nothing may be read from the session any more, even if it was not swept yet: its twelve hours are over,
    /// or it was left locked for too long.
    func isOver(at now: Minute) -> Bool {
        now >= whole || isLocked && now >= seen.adding(Keeping.locked)
    }

    /// Whether the session holds no key any more. It may still hold typed words until the digits are given.
    var isLocked: Bool { room == nil && own == nil }
}

extension AccountService {
    /// How long each access level lasts, in minutes.
    package enum Minutes {
        package static let ownDepth: Int64 = 5
        package static let roomIdle: Int64 = 10
        /// The longest practice. Noting it later needs the digits.
        package static let practice: Int64 = 60
        package static let therapistIdle: Int64 = 15
        package static let whole: Int64 = Keeping.session
    }

    /// Finds the session of a cookie's secret and opens all of it; nil if there is no such session, it has locked, or
    /// it has ended.
    package func session(_ cookie: Secret, at now: Instant) async throws(CaseError) -> OpenSession? {
        try await signedIn(cookie, at: now)?.open(.private)
    }

    /// Finds the session and opens nothing yet.
    package func signedIn(_ cookie: Secret, at now: Instant) async throws(CaseError) -> SignedIn? {
        guard let secret = SessionSecret(cookie), let lookup = Hash32(secret.lookup) else { return nil }
        // The first request by anybody removes every private level that has ended, without waiting for the sweeper.
        try await store.endOwnDepths(at: Minute(now))
        let found = try await store.session(lookup)
        guard let row = found else { return nil }
        let minute = Minute(now)
        // Setting the clock back must not revive a session. One minute is tolerated, for a clock that is being
        // corrected.
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

    /// Ends a session that was idle for too long. If typed words wait in it, it keeps them for the same person's
    /// digits, and only its cookie opens them.
    private func close(_ row: SessionRow, at now: Minute) async throws(CaseError) {
        let waits = try await store.waiting(row.lookup) != nil
        if !waits {
            // Words that another window stores at this moment must not be removed with it.
            let gone = try await store.apply([.expect(.waiting(row.lookup, nil)), .removeSession(row.lookup)])
            if gone == .written { return }
        }
        guard !row.isLocked || now > row.seen else { return }
        // Stores the minute, because from now on the words are kept for a limited time.
        let changes: [SessionChange] = [.seen(now), .room(nil), .own(nil), .label(nil)]
        try await store.change(changes.map { .inSession(row.lookup, $0) })
    }

    private func idle(_ role: PersonRow.Role) -> Int64 {
        role == .member ? Minutes.roomIdle : Minutes.therapistIdle
    }

    /// Writes at most once a minute: the minute the session was last seen, and a longer end for a therapist's private
    /// level.
    private func keepAlive(
        _ row: SessionRow, _ secret: SessionSecret, _ role: PersonRow.Role, _ minute: Minute
    ) async throws(CaseError) {
        guard minute > row.seen else { return }
        var changes = [AccountChange.inSession(row.lookup, .seen(minute))]
        if role == .therapist, let own = row.own, minute < own.until,
            let keys = try? SessionWrap.open(
                own.bytes, with: secret, level: .private, person: row.person, until: own.until.count)
        {
            let until = minute.adding(Minutes.therapistIdle)
            let bytes = try sealing(
                SessionWrap.seal(keys, under: secret, level: .private, person: row.person, until: until.count))
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

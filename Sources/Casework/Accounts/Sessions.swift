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
        try await tidy(at: now)
        let found = try await storing { () async throws(StoreError) in try await store.session(lookup) }
        guard let row = found else { return nil }
        let minute = Minute(now)
        // A clock set back revives nothing; one minute is what a clock that is being set right may take.
        guard minute >= row.started, minute >= row.seen.adding(-1), minute < row.whole else {
            try await change([.removeSession(lookup)])
            return nil
        }
        let person = try await storing { () async throws(StoreError) in try await store.person(row.person) }
        guard let person else { return nil }
        let isRunning = isRunning(row, secret)
        if !isRunning, minute >= row.seen.adding(idle(person.role)) {
            try await close(row)
            return nil
        }
        try await keepAlive(row, secret, person.role, minute)
        return SignedIn(
            accounts: self, secret: secret, row: row, isTherapist: person.role == .therapist, isRunning: isRunning,
            minute: minute)
    }

    /// Ends a session that was idle for too long. Words that wait in it wait on, where only its cookie opens them, for the
    /// same person's digits.
    private func close(_ row: SessionRow) async throws(CaseError) {
        let waits = try await storing { () async throws(StoreError) in try await store.waiting(row.lookup) } != nil
        if !waits {
            // What another window puts there in this moment must not go with it.
            let gone = try await changing([.expect(.waiting(row.lookup, nil)), .removeSession(row.lookup)])
            if gone == .written { return }
        }
        guard row.room != nil || row.own != nil else { return }
        try await change([SessionChange.room(nil), .own(nil), .label(nil)].map { .inSession(row.lookup, $0) })
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
            let bytes = try sealing { () throws(SealingError) in
                try SessionWrap.seal(keys, under: secret, depth: .own, person: row.person, until: until.count)
            }
            changes.append(.inSession(row.lookup, .own(OwnWrap(bytes: bytes, until: until))))
        }
        try await change(changes)
    }

    private func isRunning(_ row: SessionRow, _ secret: SessionSecret) -> Bool {
        guard let label = row.label,
            let opened = try? KeptForm.open(label, with: secret.secret, for: row.person, purpose: .running)
        else { return false }
        return opened == Self.running
    }

    static var running: Secret { Secret(copying: Array("running".utf8)) }

    func change(_ changes: [AccountChange]) async throws(CaseError) { _ = try await changing(changes) }

    /// The same where the changes can be refused.
    func changing(_ changes: [AccountChange]) async throws(CaseError) -> AppendResult {
        // Whoever writes for somebody who was erased meanwhile is told so, and not that the store failed.
        try await unlessErased(
            { () async throws(StoreError) in try await store.apply(changes) }, naming: changes.compactMap(\.owner))
    }
}

extension AccountChange {
    /// The person whom a new row would hang on.
    fileprivate var owner: PersonID? {
        switch self {
        case .startSession(let row), .keepAnswer(let row, _): row.person
        case .deviceLock(let row): row.person
        case .card(let row): row.member
        default: nil
        }
    }
}

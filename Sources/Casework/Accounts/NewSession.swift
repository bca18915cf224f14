import Homework
import Sealing
import Storage

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
        let wrap = try sealing(SessionWrap.seal(own, under: secret, depth: .own, person: person, until: until.count))
        let whole = minute.adding(AccountService.Minutes.whole)
        let roomWrap = try room.map { room throws(CaseError) in
            try sealing(SessionWrap.seal(room, under: secret, depth: .room, person: person, until: whole.count))
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

extension AccountService {
    /// The session this browser had, open or locked, ends; what waits in it, if it is the same person's, waits on in the
    /// new one. Words that another window puts there meanwhile are not lost: the changes are then refused.
    func replaced(
        _ cookie: Secret?, by session: NewSession, minute: Minute
    ) async throws(CaseError) -> (ended: [AccountChange], kept: [AccountChange]) {
        guard let old = cookie.flatMap({ SessionSecret($0) }), let lookup = Hash32(old.lookup) else { return ([], []) }
        let row = try await store.session(lookup)
        guard let row else { return ([], []) }
        let sealed = try await store.waiting(lookup)
        guard let sealed, row.person == session.row.person, !row.isOver(at: minute),
            let words = try? KeptForm.open(sealed, with: old.secret, for: row.person, purpose: .waiting)
        else { return ([.expect(.waiting(lookup, sealed)), .removeSession(lookup)], []) }
        return ([.expect(.waiting(lookup, sealed)), .removeSession(lookup)], [try session.keep(words)])
    }
}

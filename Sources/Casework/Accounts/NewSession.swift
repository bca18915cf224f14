import Homework
import Sealing
import Storage

/// A new session: the secret for its cookie, and its row.
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
        let wrap = try sealing(
            SessionWrap.seal(own, under: secret, level: .private, person: person, until: until.count))
        let whole = minute.adding(AccountService.Minutes.whole)
        let roomWrap = try room.map { room throws(CaseError) in
            try sealing(SessionWrap.seal(room, under: secret, level: .shared, person: person, until: whole.count))
        }
        row = SessionRow(
            lookup: lookup, person: person, started: minute, seen: minute, room: roomWrap,
            own: OwnWrap(bytes: wrap, until: until))
    }

    /// The change that moves a sealed flash from the former session to this one. It must follow the change that begins
    /// this one.
    func keep(_ words: Secret) throws(CaseError) -> AccountChange {
        .inSession(row.lookup, .waiting(try secret.seal(waiting: words, for: row.person)))
    }
}

extension AccountService {
    /// Ends this browser's former session, open or locked. Its sealed flash moves to the new session if it belongs to
    /// the same person. If another window stores one meanwhile, the changes are refused, so that it is not lost.
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

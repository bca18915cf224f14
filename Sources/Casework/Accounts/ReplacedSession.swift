import Homework
import Sealing
import Storage

extension AccountService {
    /// The session this browser had, open or locked, ends; what waits in it, if it is the same person's, waits on in the
    /// new one. Words that another window puts there meanwhile are not lost: the changes are then refused.
    func replaced(
        _ cookie: Secret?, by session: NewSession, minute: Minute
    ) async throws(CaseError) -> (ended: [AccountChange], kept: [AccountChange]) {
        guard let old = cookie.flatMap({ SessionSecret($0) }), let lookup = Hash32(old.lookup) else { return ([], []) }
        let row = try await storing { () async throws(StoreError) in try await store.session(lookup) }
        guard let row else { return ([], []) }
        let sealed = try await storing { () async throws(StoreError) in try await store.waiting(lookup) }
        guard let sealed, row.person == session.row.person, minute < row.started.adding(Minutes.whole),
            let words = try? KeptForm.open(sealed, with: old.secret, for: row.person, purpose: .waiting)
        else { return ([.expect(.waiting(lookup, sealed)), .removeSession(lookup)], []) }
        return ([.expect(.waiting(lookup, sealed)), .removeSession(lookup)], [try session.keep(words)])
    }
}

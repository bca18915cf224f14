package import Homework
package import Sealing
import Storage

/// Who a browser's session belongs to, before any of its keys is opened.
package struct SignedIn: Sendable {
    let accounts: AccountService
    let secret: SessionSecret
    let row: SessionRow
    let isTherapist: Bool
    let isRunning: Bool
    let minute: Minute

    package var person: PersonID { row.person }

    /// Opens what a page needs: at the shared level a member's own keys stay sealed.
    ///
    /// - Returns: nil when the session holds no key it could open.
    package func open(_ depth: SessionDepth) throws(CaseError) -> OpenSession? {
        guard let reach = try isTherapist ? therapistReach : memberReach(depth) else { return nil }
        return OpenSession(
            secret: secret, lookup: row.lookup, person: person, isTherapist: isTherapist, reach: reach,
            isRunning: isRunning, whole: row.whole)
    }

    private func memberReach(_ depth: SessionDepth) throws(CaseError) -> AccessLevel? {
        guard let room = keys(row.room, .room, until: row.whole) else { return nil }
        let keyring = try SharedKeyring(room)
        guard depth == .own, let own = ownKeys else {
            return .memberShared(SharedWorkspace(store: accounts.store, keyring: keyring))
        }
        return .memberPrivate(MemberWorkspace(store: accounts.store, room: keyring, own: try PrivateKeyring(own)))
    }

    /// A turned screen has no the private level, any other therapist's session has nothing else.
    private var therapistReach: AccessLevel? {
        get throws(CaseError) {
            if let own = ownKeys { return .therapistPrivate(try TherapistKeyring(own)) }
            return try keys(row.room, .room, until: row.whole).map { bytes throws(CaseError) in
                .therapistSharedScreen(try SharedScreenKeyring(bytes))
            }
        }
    }

    private var ownKeys: Secret? {
        row.own.flatMap { minute < $0.until ? keys($0.bytes, .own, until: $0.until) : nil }
    }

    /// What does not open counts as locked: the digits give it back, an error would shut its owner out for half a day.
    private func keys(_ wrap: [UInt8]?, _ depth: SessionDepth, until: Minute) -> Secret? {
        wrap.flatMap { try? SessionWrap.open($0, with: secret, depth: depth, person: person, until: until.count) }
    }
}

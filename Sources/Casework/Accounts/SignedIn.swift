package import Homework
package import Sealing
import Storage

/// The owner of a browser's session, before any of its keys is opened.
package struct SignedIn: Sendable {
    let accounts: AccountService
    let secret: SessionSecret
    let row: SessionRow
    let isTherapist: Bool
    let isRunning: Bool
    let minute: Minute

    package var person: PersonID { row.person }

    /// Opens what a page needs. At the shared level a member's own keys stay sealed. At the practice's level either the
    /// running practice is opened, or the private level.
    ///
    /// - Returns: nil if the session holds no key that it could open.
    package func open(_ level: SessionLevel) throws(CaseError) -> OpenSession? {
        guard let access = try isTherapist ? therapistAccess : memberAccess(level) else { return nil }
        return OpenSession(
            secret: secret, lookup: row.lookup, person: person, isTherapist: isTherapist, access: access,
            isRunning: isRunning, whole: row.whole)
    }

    private func memberAccess(_ level: SessionLevel) throws(CaseError) -> AccessLevel? {
        guard let room = keys(row.room, .shared, until: row.whole) else { return nil }
        let keyring = try SharedKeyring(room)
        if level == .practice, let practice = ownKeys(.practice).flatMap({ try? PracticeKeyring($0) }) {
            let workspace = PracticeWorkspace(store: accounts.store, room: keyring, desk: practice.desk)
            return .memberPractice(workspace, practice.begun)
        }
        guard level != .shared, let own = ownKeys(.private) else {
            return .memberShared(SharedWorkspace(store: accounts.store, keyring: keyring))
        }
        return .memberPrivate(MemberWorkspace(store: accounts.store, room: keyring, own: try PrivateKeyring(own)))
    }

    /// A shared screen has no private level, and every other session of a therapist has only that.
    private var therapistAccess: AccessLevel? {
        get throws(CaseError) {
            if let own = ownKeys(.private) { return .therapistPrivate(try TherapistKeyring(own)) }
            return try keys(row.room, .shared, until: row.whole).map { bytes throws(CaseError) in
                .therapistSharedScreen(try SharedScreenKeyring(bytes))
            }
        }
    }

    private func ownKeys(_ level: SessionLevel) -> Secret? {
        row.own.flatMap { minute < $0.until ? keys($0.bytes, level, until: $0.until) : nil }
    }

    /// A wrap that does not open counts as locked, and the digits restore it. An error would shut its owner out for
    /// half a day.
    private func keys(_ wrap: [UInt8]?, _ level: SessionLevel, until: Minute) -> Secret? {
        wrap.flatMap { try? SessionWrap.open($0, with: secret, level: level, person: person, until: until.count) }
    }
}

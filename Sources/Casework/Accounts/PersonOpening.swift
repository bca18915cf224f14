import Homework
import Sealing
import Storage

/// What a person's secret opens at sign-in: the keyring of the shared level, if there is one, and that of the private
/// level.
struct OpenedPerson {
    let room: Secret?
    let own: Secret
    let ownMinutes: Int64

    init(room: Secret?, own: Secret, ownMinutes: Int64) {
        self.room = room
        self.own = own
        self.ownMinutes = ownMinutes
    }
}

extension AccountService {
    /// Opens the keyrings that are stored sealed under the person's own keyring key.
    func open(_ secret: PersonSecret, of person: PersonRow) async throws(CaseError) -> OpenedPerson {
        let keys = try sealing(PersonKeys(secret))
        let spaces = try await store.spaces(of: person.id)
        let kind: SpaceKind = person.role == .member ? .drawer : .shelf
        guard let space = spaces.first(where: { $0.kind == kind })?.id else {
            if try await store.erasedDay(.person(person.id)) != nil { throw .erased }
            throw .noKeys
        }
        let slip = try await store.slip(space, slot: MemberKeyring.slot)
        guard let slip else { throw .noKeys }
        let content = try sealing(keys.keyring.open(slip, of: person.id))
        switch person.role {
        case .member:
            let keyring = try MemberKeyring(content)
            guard keyring.room.me == person.id, keyring.drawer.space == space else { throw .noKeys }
            let own = PrivateKeyring(person: secret, desk: keyring.desk, drawer: keyring.drawer)
            return OpenedPerson(room: keyring.room.bytes, own: own.bytes, ownMinutes: Minutes.ownDepth)
        case .therapist:
            var reader = KeyringReader(content)
            let shelf = try reader.spaceKey()
            try reader.end()
            guard shelf.space == space else { throw .noKeys }
            let keyring = TherapistKeyring(me: person.id, person: secret, shelf: shelf)
            return OpenedPerson(room: nil, own: keyring.bytes, ownMinutes: Minutes.therapistIdle)
        }
    }
}

package import Sealing

/// The keys that a member needs at the private level, besides the shared ones: the member's own key, the desk's and the
/// drawer's.
package struct PrivateKeyring: Sendable {
    package let person: PersonSecret
    package let desk: SpaceKey
    package let drawer: SpaceKey

    package init(person: PersonSecret, desk: SpaceKey, drawer: SpaceKey) {
        self.person = person
        self.desk = desk
        self.drawer = drawer
    }

    package var bytes: Secret {
        var writer = KeyringWriter()
        writer.add(person.secret)
        writer.add(desk)
        writer.add(drawer)
        return writer.sealed()
    }

    package init(_ secret: Secret) throws(CaseError) {
        var reader = KeyringReader(secret)
        let bytes = try reader.secret()
        person = try sealing(PersonSecret(bytes))
        desk = try reader.spaceKey()
        drawer = try reader.spaceKey()
        try reader.end()
    }
}

/// All keys of a member. Slot 0 of the drawer stores them, sealed under the member's own keyring key.
struct MemberKeyring {
    static let slot: Int64 = 0
    let room: SharedKeyring
    let desk: SpaceKey
    let drawer: SpaceKey

    var bytes: Secret {
        var writer = KeyringWriter()
        room.write(to: &writer)
        writer.add(desk)
        writer.add(drawer)
        return writer.sealed()
    }

    init(room: SharedKeyring, desk: SpaceKey, drawer: SpaceKey) {
        self.room = room
        self.desk = desk
        self.drawer = drawer
    }

    init(_ secret: Secret) throws(CaseError) {
        var reader = KeyringReader(secret)
        room = try SharedKeyring(&reader)
        desk = try reader.spaceKey()
        drawer = try reader.spaceKey()
        try reader.end()
    }
}

package import Sealing

/// What a member needs at own depth besides: the own key, the desk and the drawer.
package struct OwnRing: Sendable {
    package let person: PersonSecret
    package let desk: SpaceKey
    package let drawer: SpaceKey

    package init(person: PersonSecret, desk: SpaceKey, drawer: SpaceKey) {
        self.person = person
        self.desk = desk
        self.drawer = drawer
    }

    package var bytes: Secret {
        var writer = RingWriter()
        writer.add(person.secret)
        writer.add(desk)
        writer.add(drawer)
        return writer.sealed()
    }

    package init(_ secret: Secret) throws(CaseError) {
        var reader = RingReader(secret)
        let bytes = try reader.secret()
        person = try sealing(PersonSecret(bytes))
        desk = try reader.spaceKey()
        drawer = try reader.spaceKey()
        try reader.end()
    }
}

/// Everything a member can open, kept sealed under the member's own keyring key in slot 0 of the drawer.
struct MemberRing {
    static let slot: Int64 = 0
    let room: RoomRing
    let desk: SpaceKey
    let drawer: SpaceKey

    var bytes: Secret {
        var writer = RingWriter()
        room.write(to: &writer)
        writer.add(desk)
        writer.add(drawer)
        return writer.sealed()
    }

    init(room: RoomRing, desk: SpaceKey, drawer: SpaceKey) {
        self.room = room
        self.desk = desk
        self.drawer = drawer
    }

    init(_ secret: Secret) throws(CaseError) {
        var reader = RingReader(secret)
        room = try RoomRing(&reader)
        desk = try reader.spaceKey()
        drawer = try reader.spaceKey()
        try reader.end()
    }
}

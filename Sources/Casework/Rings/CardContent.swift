import Sealing

/// What an enrolment card brings a member.
struct CardContent {
    let room: RoomRing
    let desk: SpaceKey
    let voucherKey: Secret
    /// The sign-in name printed on the card.
    let name: String

    var bytes: Secret {
        var writer = RingWriter()
        room.write(to: &writer)
        writer.add(desk)
        writer.add(voucherKey)
        writer.add(Array(name.utf8))
        return writer.sealed()
    }

    init(room: RoomRing, desk: SpaceKey, voucherKey: Secret, name: String) {
        self.room = room
        self.desk = desk
        self.voucherKey = voucherKey
        self.name = name
    }

    init(_ secret: Secret) throws(CaseError) {
        var reader = RingReader(secret)
        room = try RoomRing(&reader)
        desk = try reader.spaceKey()
        voucherKey = try reader.secret()
        name = String(decoding: reader.rest(), as: UTF8.self)
    }
}

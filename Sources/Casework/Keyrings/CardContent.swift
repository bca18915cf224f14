import Sealing

/// The content of an enrolment card, as the member's browser opens it.
struct CardContent {
    let room: SharedKeyring
    let desk: SpaceKey
    let voucherKey: Secret
    /// The sign-in name printed on the card.
    let name: String

    var bytes: Secret {
        var writer = KeyringWriter()
        room.write(to: &writer)
        writer.add(desk)
        writer.add(voucherKey)
        writer.add(Array(name.utf8))
        return writer.sealed()
    }

    init(room: SharedKeyring, desk: SpaceKey, voucherKey: Secret, name: String) {
        self.room = room
        self.desk = desk
        self.voucherKey = voucherKey
        self.name = name
    }

    init(_ secret: Secret) throws(CaseError) {
        var reader = KeyringReader(secret)
        room = try SharedKeyring(&reader)
        desk = try reader.spaceKey()
        voucherKey = try reader.secret()
        name = String(decoding: reader.rest(), as: UTF8.self)
    }
}

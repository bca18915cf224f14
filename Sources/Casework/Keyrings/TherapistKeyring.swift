package import Homework
package import Sealing

/// The keys of one couple. A slot of the shelf stores them, sealed under the therapist's keyring key.
package struct CoupleKeyring: Sendable {
    package let couple: CoupleID
    package let table: SpaceKey
    package let file: SpaceKey
    package var members: [MemberKeys]

    /// The spaces of one member that the therapist works with. The drawer is not among them.
    package struct MemberKeys: Sendable {
        package let member: PersonID
        package let letterbox: SpaceID
        package let desk: SpaceKey

        package init(member: PersonID, letterbox: SpaceID, desk: SpaceKey) {
            self.member = member
            self.letterbox = letterbox
            self.desk = desk
        }
    }

    package init(couple: CoupleID, table: SpaceKey, file: SpaceKey, members: [MemberKeys]) {
        self.couple = couple
        self.table = table
        self.file = file
        self.members = members
    }

    package var bytes: Secret {
        var writer = KeyringWriter()
        writer.add(couple)
        writer.add(table)
        writer.add(file)
        writer.add(UInt64(members.count))
        for member in members {
            writer.add(member.member)
            writer.add(member.letterbox)
            writer.add(member.desk)
        }
        return writer.sealed()
    }

    package init(_ secret: Secret) throws(CaseError) {
        var reader = KeyringReader(secret)
        couple = try reader.id()
        table = try reader.spaceKey()
        file = try reader.spaceKey()
        members = []
        for _ in 0..<min(try reader.number(), 16) {
            members.append(
                MemberKeys(member: try reader.id(), letterbox: try reader.id(), desk: try reader.spaceKey()))
        }
        try reader.end()
    }

    /// The slot of the shelf that stores this couple's keyring. It is never 0, because slot 0 holds the shelf's own
    /// keyring.
    package static func slot(_ couple: CoupleID) -> Int64 {
        max(1, Int64(bitPattern: couple.low & 0x7FFF_FFFF_FFFF_FFFF))
    }
}

/// The keys of a therapist at the private level: the therapist's own key and the shelf's.
package struct TherapistKeyring: Sendable {
    package let me: PersonID
    package let person: PersonSecret
    package let shelf: SpaceKey

    package init(me: PersonID, person: PersonSecret, shelf: SpaceKey) {
        self.me = me
        self.person = person
        self.shelf = shelf
    }

    package var bytes: Secret {
        var writer = KeyringWriter()
        writer.add(me)
        writer.add(person.secret)
        writer.add(shelf)
        return writer.sealed()
    }

    package init(_ secret: Secret) throws(CaseError) {
        var reader = KeyringReader(secret)
        me = try reader.id()
        let bytes = try reader.secret()
        person = try sealing(PersonSecret(bytes))
        shelf = try reader.spaceKey()
        try reader.end()
    }
}

/// The keys of a therapist's shared screen: one couple's table, and nothing that could open more.
package struct SharedScreenKeyring: Sendable {
    package let me: PersonID
    package let couple: CoupleID
    package let table: SpaceKey
    /// The therapist's public signing key, to check the table's signatures with.
    package let signing: [UInt8]

    package init(me: PersonID, couple: CoupleID, table: SpaceKey, signing: [UInt8]) {
        self.me = me
        self.couple = couple
        self.table = table
        self.signing = signing
    }

    package var bytes: Secret {
        var writer = KeyringWriter()
        writer.add(me)
        writer.add(couple)
        writer.add(table)
        writer.add(signing)
        return writer.sealed()
    }

    package init(_ secret: Secret) throws(CaseError) {
        var reader = KeyringReader(secret)
        me = try reader.id()
        couple = try reader.id()
        table = try reader.spaceKey()
        signing = try reader.bytes(32)
        try reader.end()
    }
}

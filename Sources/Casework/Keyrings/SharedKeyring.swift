package import Homework
package import Sealing

/// The keys that a member needs at the shared level: the table's key, the public keys that letters are sealed to, and
/// the key that proves who wrote them. It opens nothing private.
package struct SharedKeyring: Sendable {
    package let couple: CoupleID
    package let me: PersonID
    /// The number of this enrolment of the member, counted from 1.
    package let account: UInt64
    package let therapist: PersonID
    /// The therapist's public keys, as the card brought them. They are pinned: later ones are not accepted.
    package let therapistKeys: PersonPublicKeys
    package let letterbox: SpaceID
    /// Proves that this account wrote a letter. The key in a card proves the account's first letter alone.
    package let letters: LetterKey
    package let table: SpaceKey

    package init(
        couple: CoupleID, me: PersonID, account: UInt64, therapist: PersonID, therapistKeys: PersonPublicKeys,
        letterbox: SpaceID, letters: LetterKey, table: SpaceKey
    ) {
        self.couple = couple
        self.me = me
        self.account = account
        self.therapist = therapist
        self.therapistKeys = therapistKeys
        self.letterbox = letterbox
        self.letters = letters
        self.table = table
    }

    /// The same keyring with another letter key.
    func proving(with letters: LetterKey) -> SharedKeyring {
        SharedKeyring(
            couple: couple, me: me, account: account, therapist: therapist, therapistKeys: therapistKeys,
            letterbox: letterbox, letters: letters, table: table)
    }

    func write(to writer: inout KeyringWriter) {
        writer.add(couple)
        writer.add(me)
        writer.add(account)
        writer.add(therapist)
        writer.add(UInt64(therapistKeys.bytes.count))
        writer.add(therapistKeys.bytes)
        writer.add(letterbox)
        writer.add(letters.secret)
        writer.add(table)
    }

    init(_ reader: inout KeyringReader) throws(CaseError) {
        couple = try reader.id()
        me = try reader.id()
        account = try reader.number()
        therapist = try reader.id()
        let keys = try reader.bytes(Int(try reader.number() & 0xFFFF))
        therapistKeys = try sealing(PersonPublicKeys(bytes: keys))
        letterbox = try reader.id()
        let secret = try reader.secret()
        letters = try sealing(LetterKey(secret))
        table = try reader.spaceKey()
    }

    package var bytes: Secret {
        var writer = KeyringWriter()
        write(to: &writer)
        return writer.sealed()
    }

    package init(_ secret: Secret) throws(CaseError) {
        var reader = KeyringReader(secret)
        try self.init(&reader)
        try reader.end()
    }
}

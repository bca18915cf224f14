package import Homework
package import Sealing
import Storage

/// What the therapist enters about a new couple.
package struct NewCouple: Sendable {
    /// One to three names, as the other members use them.
    package let names: [String]
    package let zone: String
    package let meeting: MeetingPlanned?
    /// The code of the couple's language; nil if the therapist chose none.
    package let language: String?

    package init(names: [String], zone: String, meeting: MeetingPlanned?, language: String? = nil) {
        self.names = names
        self.zone = zone
        self.meeting = meeting
        self.language = language
    }
}

extension TherapistDesk {
    /// Makes a couple with its spaces and members in one transaction. No member can sign in until a card is made.
    package func make(
        _ new: NewCouple, form: SentForm?, at now: Instant, random: any RandomSource
    ) async throws(CaseError) -> CoupleID {
        guard (1...3).contains(new.names.count) else { throw .refused(.wrongShape) }
        let couple: CoupleID =
            form.map { CoupleID(high: $0.id.entryID(100).high, low: $0.id.entryID(100).low) }
            ?? random.id()
        let table = SpaceKey(space: random.id(), epoch: 1, random: random)
        let file = SpaceKey(space: random.id(), epoch: 1, random: random)
        let members = new.names.map { _ in
            CoupleKeyring.MemberKeys(
                member: random.id(), letterbox: random.id(),
                desk: SpaceKey(space: random.id(), epoch: 1, random: random))
        }
        let keyring = CoupleKeyring(couple: couple, table: table, file: file, members: members)
        let sealed = try sealing(keys.keyring.seal(keyring.bytes, of: self.keyring.me))
        let heads = try await accounts.store.heads(of: [self.keyring.shelf.space])
        let shelf = try await shelf()
        try deciding(shelf.integrity.demandWhole())
        let names = try deciding(PersonName.kept(new.names, therapist: shelf.profile.therapistName))

        var builder = BatchBuilder(heads: heads, form: form, now: now, random: random)
        builder.accounts([.couple(CoupleRow(id: couple, therapist: self.keyring.me))])
        for member in members { builder.accounts(try rows(member, couple, random)) }
        builder.accounts([
            .space(SpaceRow(id: table.space, kind: .table, couple: couple, person: nil)),
            .space(SpaceRow(id: file.space, kind: .file, couple: couple, person: nil)),
        ])
        builder.slip(self.keyring.shelf.space, CoupleKeyring.slot(couple), sealed)
        let seats = zip(members, names).map { Seat(member: $0.member, name: $1) }
        let first: [TableEntry.Signed] =
            [
                .seats(Seats(therapist: self.keyring.me, members: seats, zone: new.zone, language: new.language)),
                .profile(shelf.profile),
            ]
            + (new.meeting.map { [.meetingPlanned($0)] } ?? [])
        for entry in first { try builder.entry(entry.body, under: table, signedBy: keys.signing) }
        let newest = ShelfEntry.newestCouple(NewestCouple(couple: couple))
        try builder.entry(newest.body, under: self.keyring.shelf, signedBy: keys.signing)
        guard try await accounts.written(builder.batch) else { throw .crowded }
        return couple
    }

    /// A member's row before the first card: no name and no words open it.
    private func rows(
        _ member: CoupleKeyring.MemberKeys, _ couple: CoupleID, _ random: any RandomSource
    ) throws(CaseError) -> [AccountChange] {
        guard let index = Hash32(random.bytes(32)) else { throw .noKeys }
        return [
            .person(PersonRow(id: member.member, role: .member, couple: couple, nameIndex: index, epoch: 0)),
            .space(SpaceRow(id: member.letterbox, kind: .letterbox, couple: couple, person: member.member)),
            .space(SpaceRow(id: member.desk.space, kind: .desk, couple: couple, person: member.member)),
        ]
    }
}

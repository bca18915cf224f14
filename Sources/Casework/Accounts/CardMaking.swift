package import Homework
package import Sealing
import Storage

/// A new enrolment card, as the therapist sees it once.
package struct PrintedCard: Sendable {
    package let code: EnrolmentCode
    /// The sign-in name: two words.
    package let name: String
    package let expires: Instant
}

extension TherapistWorkspace {
    /// Makes a member's card. Earlier cards no longer open anything, and the account counts as unconfirmed. An earlier
    /// card that nobody used is revoked first: revoking the new card must reactivate the account in use, not that
    /// unused card.
    ///
    /// A member keeps the sign-in name of the first card, so that the present account works until the new card is used.
    ///
    /// - Parameter language: the couple's language, in which the sign-in name is drawn.
    package func makeCard(
        for member: PersonID, days: Int64, in language: Language = .english, at now: Instant, random: any RandomSource
    ) async throws(CaseError) -> PrintedCard {
        guard let keysOf = keyring.members.first(where: { $0.member == member }) else { throw .refused(.notAMember) }
        let expires = now + .days(max(1, min(days, 21)))
        for _ in 0..<20 {
            // An enrolment writes to the letterbox. If one comes in between, the head has moved, this batch is refused,
            // and the new keys in the row are kept.
            let snapshot = try await accounts.store.snapshot([keyring.file.space, keysOf.letterbox])
            let found = try await accounts.store.person(member)
            guard let row = found else { throw .refused(.notAMember) }
            var person = row
            let file = try wholeFile(snapshot)
            let account = file.nextAccount(of: member)
            let code = EnrolmentCode(random: random)
            let voucher = code.voucherKey
            let name = file.signInName(of: member) ?? accounts.words[language].signInName(random: random)
            guard let index = Hash32(accounts.pepper.nameIndex(name)), let lookup = Hash32(code.lookup) else {
                throw .noKeys
            }
            person.nameIndex = index
            let content = content(member: member, account: account, keysOf, voucher, name)
            let payload = try sealing(SealedCard.seal(content.bytes, under: code, for: member))
            var builder = BatchBuilder(heads: snapshot.heads, form: nil, now: now, random: random)
            // Four spoken words that are read out meanwhile make a card of their own, and no head tells of it. So all
            // cards are removed.
            builder.accounts([.removeCards(of: member)])
            builder.accounts([
                .expect(.person(row)), .person(person),
                .card(
                    CardRow(
                        lookup: lookup, couple: keyring.couple, member: member, expires: Minute(expires),
                        payload: payload)),
            ])
            if let before = unused(of: member, file, person) {
                let back = CardTakenBack(member: member, account: before.account)
                try builder.entry(FileEntry.cardTakenBack(back).body, under: keyring.file, signedBy: keys.signing)
            }
            let made = CardMade(member: member, account: account, at: now, voucher: voucher, name: name)
            try builder.entry(FileEntry.cardMade(made).body, under: keyring.file, signedBy: keys.signing)
            try builder.noteHeads(under: keyring.file, signedBy: keys.signing)
            let batch = builder.batch
            let result = try await accounts.store.append(batch)
            if result == .written { return PrintedCard(code: code, name: name, expires: expires) }
        }
        throw .crowded
    }

    /// Revokes a card that nobody used. It no longer opens anything, and an earlier account continues as it was.
    ///
    /// - Returns: false if there is none to revoke, because it was used meanwhile or none was made.
    package func takeBackCard(
        of member: PersonID, form: SentForm?, at now: Instant, random: any RandomSource
    ) async throws(CaseError) -> Bool {
        guard let keysOf = keyring.members.first(where: { $0.member == member }) else { throw .refused(.notAMember) }
        let done = try await accounts.store.attempting(form?.mark(at: now)) { () async throws(CaseError) in
            // An enrolment writes to the letterbox. If somebody uses the card in between, the next attempt sees it.
            let snapshot = try await accounts.store.snapshot([keyring.file.space, keysOf.letterbox])
            let person = try await accounts.store.person(member)
            guard let card = unused(of: member, try wholeFile(snapshot), person) else { return nil }
            var builder = BatchBuilder(heads: snapshot.heads, form: form, now: now, random: random)
            builder.accounts([.removeCards(of: member)])
            let back = CardTakenBack(member: member, account: card.account)
            try builder.entry(FileEntry.cardTakenBack(back).body, under: keyring.file, signedBy: keys.signing)
            try builder.noteHeads(under: keyring.file, signedBy: keys.signing)
            return builder.batch
        }
        return done != .heldAlready
    }

    /// A member's newest card, if nobody has used it.
    private func unused(of member: PersonID, _ file: FileState, _ person: PersonRow?) -> CardMade? {
        guard let card = file.card(of: member)?.value else { return nil }
        let stored = VouchedKeys.parts(person?.publicKeys ?? [])
        return VouchedKeys(of: member, among: stored, with: card) == nil ? card : nil
    }

    /// When a member's unused card expires; nil if there is none.
    package func cardExpiry(of member: PersonID) async throws(CaseError) -> Instant? {
        let cards = try await accounts.store.cards(of: member)
        return cards.first { !$0.isSpent }.map(\.expires.instant)
    }

    /// Makes four words to read out by telephone or video, good for half an hour and five tries; nil if there is no
    /// unused card.
    ///
    /// - Parameter language: the couple's language, in which the words are drawn.
    package func speakCard(
        for member: PersonID, in language: Language = .english, at now: Instant, random: any RandomSource
    ) async throws(CaseError) -> [String]? {
        guard let keysOf = keyring.members.first(where: { $0.member == member }) else { throw .refused(.notAMember) }
        let cards = try await accounts.store.cards(of: member)
        guard let card = cards.first(where: { !$0.isSpent && $0.expires > Minute(now) }) else { return nil }
        let snapshot = try await accounts.store.snapshot([keyring.file.space])
        guard let made = try wholeFile(snapshot).card(of: member)?.value, let voucher = made.voucher else { return nil }
        let words = accounts.words[language].spokenWords(random: random)
        let content = content(member: member, account: made.account, keysOf, voucher, made.name)
        let spoken = SpokenCard(person: member, pepper: accounts.pepper, gate: accounts.gate)
        let payload: [UInt8]
        do {
            payload = try await spoken.seal(content.bytes, under: words.joined(separator: " "), random: random)
        } catch { throw .sealing(error) }
        // Deriving a key from the words is slow, so the card may have been used or revoked meanwhile.
        let wrap = SpokenWrap(payload: payload, expires: Minute(now).adding(30))
        return try await accounts.store.apply([.speakCard(card.lookup, wrap)]) == .written ? words : nil
    }

    /// If a card's entry were missing, the next card could get the number of an account that was confirmed.
    private func wholeFile(_ snapshot: Snapshot) throws(CaseError) -> FileState {
        let decoder = JournalDecoder(
            snapshot: snapshot, verified: accounts.store.verified, therapist: keys.publicKeys.signing)
        let file = decoder.file(keyring.file)
        try deciding(file.integrity.demandWhole())
        return file
    }

    private func content(
        member: PersonID, account: UInt64, _ keysOf: CoupleKeyring.MemberKeys, _ voucher: Secret,
        _ name: String
    ) -> CardContent {
        let room = SharedKeyring(
            couple: keyring.couple, me: member, account: account, therapist: me, therapistKeys: keys.publicKeys,
            letterbox: keysOf.letterbox, letters: LetterKey(voucherKey: voucher), table: keyring.table)
        return CardContent(room: room, desk: keysOf.desk, voucherKey: voucher, name: name)
    }
}

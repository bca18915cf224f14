package import Homework
package import Sealing
import Storage

/// An enrolment card that was opened and is not used yet.
package struct CardInHand: Sendable {
    let lookup: Hash32
    let content: CardContent
    /// What both members see. The welcome page shows the therapist's own text from it.
    package let view: JointView
    package var me: PersonID { content.room.me }
}

/// The result of reading a card.
package enum CardReading: Sendable {
    case opened(CardInHand)
    /// The card was used before, to enrol this member.
    case spent(PersonID)
    /// The card has expired, is from another clinic, or never existed. Nobody is told which.
    case unknown
}

extension AccountService {
    /// Opens a card by its code.
    package func read(_ code: EnrolmentCode, at now: Instant) async throws(CaseError) -> CardReading {
        guard let lookup = Hash32(code.lookup) else { throw .noKeys }
        let row = try await store.card(lookup)
        guard let row, row.expires > Minute(now) else { return .unknown }
        guard let payload = row.payload else { return .spent(row.member) }
        // The code found its row, so the code is right. If it does not open the card, the card is damaged.
        guard let secret = try? SealedCard.open(payload, with: code, for: row.member),
            let content = try? CardContent(secret)
        else { throw .damagedKeys }
        let snapshot = try await store.snapshot([content.room.table.space])
        let decoder = JournalDecoder(
            snapshot: snapshot, verified: store.verified, therapist: content.room.therapistKeys.signing)
        let view = JointView(decoder.table(content.room.table), at: now)
        return .opened(CardInHand(lookup: lookup, content: content, view: view))
    }

    /// Enrols the person who has the card: makes keys, a drawer and a lock on this device in one transaction, and
    /// spends the card.
    ///
    /// Ends everything that an earlier account of this member could open by itself. Only that account's drawer is lost.
    ///
    /// - Parameters:
    ///   - answer: the secret under which the answer is stored, for the same form sent twice.
    ///   - language: the language of this person's pages, in which the six words are drawn.
    ///   - showing: what the new session keeps for one showing. The same transaction stores it; otherwise somebody
    ///     could have an account and never see its words.
    package func enrol(
        _ card: CardInHand, digits: Digits, answer: SessionSecret? = nil, in language: Language = .english,
        showing: (Enrolled) -> Secret? = { _ in nil }, at now: Instant, random: any RandomSource
    ) async throws(CaseError) -> Enrolled? {
        let cards = card.content.room
        // The card's own key proves a single letter, the one that hands over this new key. Otherwise somebody who finds
        // the card later, in a drawer or in an old backup, could write in its owner's name.
        let letters = LetterKey(random: random)
        let room = cards.proving(with: letters)
        let found = try await store.person(room.me)
        guard let before = found else { throw .noKeys }
        var person = before
        let secret = PersonSecret(random: random)
        let keys = try sealing(PersonKeys(secret))
        let drawer = SpaceKey(space: random.id(), epoch: 1, random: random)
        let words = self.words[language].keyWords(random: random)
        person.epoch += 1
        person.publicKeys = VouchedKeys.stored(
            keys.publicKeys, of: person.id, with: card.content.voucherKey, before: person.publicKeys ?? [])
        person.wordsWrap = try await wrapped(secret, of: person.id, epoch: person.epoch, words, random)
        let device = DeviceSecret(random: random)
        let lock = try await lock(secret, of: person.id, device: device, digits: digits, at: now, random: random)
        let own = PrivateKeyring(person: secret, desk: card.content.desk, drawer: drawer)
        let session = try NewSession(
            person: person.id, room: room.bytes, own: own.bytes, ownMinutes: Minutes.ownDepth, at: now, random: random)
        let keyring = MemberKeyring(room: room, desk: card.content.desk, drawer: drawer)
        let slip = try sealing(keys.keyring.seal(keyring.bytes, of: person.id))
        let spaces = try await store.spaces(of: room.me)
        let enrolled = Enrolled(
            person: person.id, name: card.content.name, words: words, session: session.secret, device: device,
            sheet: nil)
        let kept = try keep(enrolled.answer, to: person.id, under: answer, at: now)

        for _ in 0..<5 {
            let heads = try await store.heads(of: [room.letterbox])
            var builder = BatchBuilder(heads: heads, form: nil, now: now, random: random)
            builder.accounts([.spendCard(card.lookup, at: Minute(now)), .expect(.person(before)), .person(person)])
            builder.accounts([.removeSessions(of: person.id, but: nil), .removeDeviceLocks(of: person.id, but: nil)])
            builder.accounts(spaces.filter { $0.kind == .drawer }.map { .removeSpace($0.id) })
            builder.accounts([
                .space(SpaceRow(id: drawer.space, kind: .drawer, couple: room.couple, person: person.id)),
                lock, .startSession(session.row),
            ])
            builder.accounts(kept)
            if let shown = showing(enrolled) { builder.accounts([try session.keep(shown)]) }
            builder.slip(drawer.space, MemberKeyring.slot, slip)
            // The first entry of a new drawer: this person has just accepted the rule that the card's page showed.
            try builder.entry(DrawerEntry.ruleRead(RuleRead(card.view.profile.rule)).body, under: drawer)
            try builder.letters([.began(Began(letterKey: letters.secret.words))], cards, now)
            let batch = builder.batch
            let result = try await store.append(batch)
            switch result {
            case .written: return enrolled
            case .cardSpent: return nil
            case .stale: continue
            case .writtenBefore, .formReused, .nameTaken, .overtaken, .overLimit: throw .crowded
            }
        }
        throw .crowded
    }
}

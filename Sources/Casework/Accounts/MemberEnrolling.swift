package import Homework
package import Sealing
import Storage

/// A card in a member's hand, opened but not yet used.
package struct CardInHand: Sendable {
    let lookup: Hash32
    let content: CardContent
    /// What both see, so that the welcome is in the therapist's own words.
    package let view: JointView
    package var me: PersonID { content.room.me }
}

/// What holding a card came to.
package enum CardReading: Sendable {
    case opened(CardInHand)
    /// Used before, to enrol this member.
    case spent(PersonID)
    /// Too old, of another clinic, or no card at all: nobody is told which.
    case unknown
}

extension AccountService {
    /// Opens a card by its code.
    package func read(_ code: EnrolmentCode, at now: Instant) async throws(CaseError) -> CardReading {
        guard let lookup = Hash32(code.lookup) else { throw .noKeys }
        let row = try await store.card(lookup)
        guard let row, row.expires > Minute(now) else { return .unknown }
        guard let payload = row.payload else { return .spent(row.member) }
        // The code found its row, so it is the right one: what it does not open is damaged.
        guard let secret = try? SealedCard.open(payload, with: code, for: row.member),
            let content = try? CardContent(secret)
        else { throw .damagedKeys }
        let snapshot = try await store.snapshot([content.room.table.space])
        let decoder = JournalDecoder(
            snapshot: snapshot, verified: store.verified, therapist: content.room.therapistKeys.signing)
        let view = JointView(decoder.table(content.room.table), at: now)
        return .opened(CardInHand(lookup: lookup, content: content, view: view))
    }

    /// Enrols whoever holds the card: own keys, own drawer, this device, in one transaction; the card is spent.
    ///
    /// Everything an earlier account of this member could open by itself ends here; only its drawer is lost.
    ///
    /// - Parameters:
    ///   - answer: under what the answer is kept for a second sending of the same form.
    ///   - language: what the six words are drawn in: that of the pages this person reads.
    ///   - showing: what waits in the new session to be shown; in the same transaction, so that nobody has an account whose
    ///     words were never shown.
    package func enrol(
        _ card: CardInHand, digits: Digits, answer: SessionSecret? = nil, in language: Language = .english,
        showing: (Enrolled) -> Secret? = { _ in nil }, at now: Instant, random: any RandomSource
    ) async throws(CaseError) -> Enrolled? {
        let cards = card.content.room
        // The card's own key proves one letter, the one that hands this key over: whoever finds the card afterwards, in a
        // drawer or in an older backup, cannot write in its owner's name.
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
            person: person.id, name: card.content.name, words: words, session: session.secret, device: device)
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
            // The first entry of a new drawer: this person has just accepted the rule as the card showed it.
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

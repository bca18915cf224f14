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
    /// Used before.
    case spent
    /// Too old, of another clinic, or no card at all: nobody is told which.
    case unknown
}

extension Clinic {
    /// Opens a card by its code.
    package func read(_ code: EnrolmentCode, at now: Instant) async throws(CaseError) -> CardReading {
        guard let lookup = Hash32(code.lookup) else { throw .noKeys }
        let row = try await storing { () async throws(StoreError) in try await store.card(lookup) }
        guard let row, row.expires > Minute(now) else { return .unknown }
        guard let payload = row.payload else { return .spent }
        let secret = try sealing { () throws(SealingError) in
            try SealedCard.open(payload, with: code, for: row.member)
        }
        let content = try CardContent(secret)
        let snapshot = try await snapshot([content.room.table.space])
        let opening = Opening(
            snapshot: snapshot, verified: verified, therapist: content.room.therapistKeys.signing)
        let view = JointView(opening.table(content.room.table), at: now)
        return .opened(CardInHand(lookup: lookup, content: content, view: view))
    }

    /// Turns four spoken words into a card's code of this browser's own; nil when they are wrong or their time is over.
    ///
    /// Takes the same time for a name nobody has, and where no card waits for words. The form sent twice gets one code.
    package func readSpoken(
        name: String, words: String, form: SentForm?, at now: Instant, random: any RandomSource
    ) async throws(CaseError) -> EnrolmentCode? {
        guard let index = Hash32(pepper.nameIndex(name)) else { throw .noKeys }
        let answer = form?.answer
        if let kept = try await code(under: answer, at: now) { return kept }
        let turn = try turn()
        let person = try await storing { () async throws(StoreError) in try await store.person(named: index) }
        let id = person?.id ?? PersonID(high: 0, low: 0)
        let cards = try await storing { () async throws(StoreError) in try await store.cards(of: id) }
        let card = cards.first { $0.spoken != nil }
        let wrap = try await takeTry(of: card, at: Minute(now)) ?? SpokenCard.decoy(random: random)
        let spoken = SpokenCard(person: id, pepper: pepper, gate: gate)
        let content: Secret
        do { content = try await spoken.open(wrap, with: words, turn: turn) } catch { return nil }
        guard let card else { return nil }
        let code = EnrolmentCode(random: random)
        guard let lookup = Hash32(code.lookup) else { throw .noKeys }
        let payload = try sealing { () throws(SealingError) in
            try SealedCard.seal(content, under: code, for: id)
        }
        // Whoever used the card on paper meanwhile, or took it back, was first: then these words open nothing.
        let kept = try keep(Secret(copying: Array(code.printed.utf8)), to: card.member, under: answer, at: now)
        let result = try await changing(
            kept + [
                .spendCard(card.lookup, at: Minute(now)),
                .card(
                    CardRow(
                        lookup: lookup, couple: card.couple, member: card.member, expires: Minute(now).adding(30),
                        payload: payload)),
            ])
        return result == .written ? code : try await self.code(under: answer, at: now)
    }

    private func code(under answer: SessionSecret?, at now: Instant) async throws(CaseError) -> EnrolmentCode? {
        try await self.answer(under: answer, at: now)
            .flatMap { EnrolmentCode(typed: String(decoding: $0.withBytes { Array($0) }, as: UTF8.self)) }
    }

    /// Counts the try; nil when there is nothing to try. Where no card waits it is counted for nobody: a write takes time.
    private func takeTry(of card: CardRow?, at now: Minute) async throws(CaseError) -> [UInt8]? {
        guard let nobody = Hash32(pepper.throttle("spoken words", [])) else { throw .noKeys }
        let taken = try await storing { () async throws(StoreError) in
            if let card { return try await store.takeTry(spokenCard: card.lookup, at: now) }
            _ = try await store.takeTry(throttle: nobody, limit: TryLimit(count: .max, minutes: 1), at: now)
            return TakenTry.unknown
        }
        if case .taken(let wrap, _) = taken { return wrap }
        return nil
    }

    /// Enrols whoever holds the card: own keys, own drawer, this device, in one transaction; the card is spent.
    ///
    /// Everything an earlier account of this member could open by itself ends here; only its drawer is lost.
    ///
    /// - Parameter answer: under what the answer is kept for a second sending of the same form.
    package func enrol(
        _ card: CardInHand, digits: Digits, answer: SessionSecret? = nil, at now: Instant,
        random: any RandomSource
    ) async throws(CaseError) -> Enrolled? {
        let room = card.content.room
        let found = try await storing { () async throws(StoreError) in try await store.person(room.me) }
        guard var person = found else { throw .noKeys }
        let secret = PersonSecret(random: random)
        let keys = try sealing { () throws(SealingError) in try PersonKeys(secret) }
        let drawer = SpaceKey(space: random.id(), epoch: 1, random: random)
        let words = self.words.keyWords(random: random)
        person.epoch += 1
        person.publicKeys = VouchedKeys.stored(
            keys.publicKeys, of: person.id, with: card.content.voucherKey, before: person.publicKeys ?? [])
        person.wordsWrap = try await wrapped(secret, of: person.id, epoch: person.epoch, words, random)
        let device = DeviceSecret(random: random)
        let lock = try await lock(secret, of: person.id, device: device, digits: digits, at: now, random: random)
        let own = OwnRing(person: secret, desk: card.content.desk, drawer: drawer)
        let session = try NewSession(
            person: person.id, room: room.bytes, own: own.bytes, ownMinutes: Minutes.ownDepth, at: now, random: random)
        let ring = MemberRing(room: room, desk: card.content.desk, drawer: drawer)
        let slip = try sealing { () throws(SealingError) in try keys.keyring.seal(ring.bytes, of: person.id) }
        let spaces = try await storing { () async throws(StoreError) in try await store.spaces(of: room.me) }
        let enrolled = Enrolled(
            person: person.id, name: card.content.name, words: words, session: session.secret, device: device)
        let kept = try keep(enrolled.answer, to: person.id, under: answer, at: now)

        for _ in 0..<5 {
            let heads = try await heads([room.letterbox])
            var builder = BatchBuilder(heads: heads, form: nil, now: now, random: random)
            builder.doors([.spendCard(card.lookup, at: Minute(now)), .person(person)])
            builder.doors([.removeSessions(of: person.id), .removeDeviceLocks(of: person.id)])
            builder.doors(spaces.filter { $0.kind == .drawer }.map { .removeSpace($0.id) })
            builder.doors([
                .space(SpaceRow(id: drawer.space, kind: .drawer, couple: room.couple, person: person.id)),
                lock, .startSession(session.row),
            ])
            builder.doors(kept)
            builder.slip(drawer.space, MemberRing.slot, slip)
            try builder.letters([.began(Began())], room, now)
            let batch = builder.batch
            let result = try await storing { () async throws(StoreError) in try await store.append(batch) }
            switch result {
            case .written: return enrolled
            case .cardSpent: return nil
            case .stale: continue
            case .writtenBefore, .formReused, .nameTaken: throw .crowded
            }
        }
        throw .crowded
    }
}

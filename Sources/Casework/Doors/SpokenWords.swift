package import Homework
package import Sealing
import Storage

extension Clinic {
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
}

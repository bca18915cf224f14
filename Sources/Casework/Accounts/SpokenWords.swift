package import Homework
package import Sealing
import Storage

extension AccountService {
    /// Turns four spoken words into the code of a new card for this browser; nil if they are wrong or have expired.
    ///
    /// Takes the same time for a name that nobody has, and if no words were made. The same form sent twice gets one
    /// code.
    package func readSpoken(
        name: String, words: String, form: SentForm?, at now: Instant, random: any RandomSource
    ) async throws(CaseError) -> EnrolmentCode? {
        guard let index = Hash32(pepper.nameIndex(name)) else { throw .noKeys }
        let answer = form?.answer
        if let kept = try await code(under: answer, at: now) { return kept }
        let turn = try turn(.stranger)
        let person = try await store.person(named: index)
        let id = person?.id ?? .nobody
        let cards = try await store.cards(of: id)
        let card = cards.first { $0.spoken != nil }
        let taken = try await takeTry(of: card, at: Minute(now))
        let spoken = SpokenCard(person: id, pepper: pepper, gate: gate)
        let content: Secret
        do throws(SealingError) {
            content = try await spoken.open(
                taken?.payload ?? SpokenCard.decoy(random: random), with: words, turn: turn)
        } catch {
            if error.isWrongGuess { return nil }
            if error == .givenUp { throw .sealing(error) }
            throw try await damaged(card, taken)
        }
        guard let card, let taken else { return nil }
        // Checked before the card is spent: the words are right, but the card may be damaged all the same.
        guard (try? CardContent(content)) != nil else { throw try await damaged(card, taken) }
        let code = EnrolmentCode(random: random)
        guard let lookup = Hash32(code.lookup) else { throw .noKeys }
        let payload = try sealing(SealedCard.seal(content, under: code, for: id))
        // If the paper card was used or revoked meanwhile, these words no longer open anything.
        let kept = try keep(Secret(copying: Array(code.printed.utf8)), to: card.member, under: answer, at: now)
        let result = try await givingBack([.speakCard(card.lookup, taken)]) { () async throws(CaseError) in
            try await store.apply(
                kept + [
                    .spendCard(card.lookup, at: Minute(now)),
                    .card(
                        CardRow(
                            lookup: lookup, couple: card.couple, member: card.member, expires: Minute(now).adding(30),
                            payload: payload)),
                ])
        }
        return result == .written ? code : try await self.code(under: answer, at: now)
    }

    private func code(under answer: SessionSecret?, at now: Instant) async throws(CaseError) -> EnrolmentCode? {
        try await self.answer(under: answer, at: now)
            .flatMap { EnrolmentCode(typed: String(decoding: $0.withBytes { Array($0) }, as: UTF8.self)) }
    }

    /// Gives the try back, because no words could have opened a damaged card.
    private func damaged(_ card: CardRow?, _ taken: SpokenWrap?) async throws(CaseError) -> CaseError {
        if let card, let taken { try await store.change([.speakCard(card.lookup, taken)]) }
        return .damagedKeys
    }

    /// Counts the try and returns the wrap as it was before; nil if there is nothing to try. Without a card it counts a
    /// try for nobody, since the time of a write would tell whether there is one.
    private func takeTry(of card: CardRow?, at now: Minute) async throws(CaseError) -> SpokenWrap? {
        guard let nobody = Hash32(pepper.throttle("spoken words", [])) else { throw .noKeys }
        guard let card else {
            _ = try await store.takeTry(throttle: nobody, limit: TryLimit(count: .max, minutes: 1), at: now)
            return nil
        }
        let taken = try await store.takeTry(spokenCard: card.lookup, at: now)
        guard case .taken(let wrap, let left) = taken, let spoken = card.spoken else { return nil }
        return SpokenWrap(payload: wrap, expires: spoken.expires, triesLeft: min(5, left + 1))
    }
}

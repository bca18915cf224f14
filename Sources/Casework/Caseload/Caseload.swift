package import Homework
import Sealing
import Storage

/// All couples of a therapist, for the page *My couples*.
package struct Caseload: Sendable {
    package struct Couple: Sendable {
        package let couple: CoupleID
        package let summary: CoupleSummary
        /// The part of the summary that holds at the moment the list is made for.
        package let span: CoupleSummary.Span
    }

    package fileprivate(set) var couples: [Couple] = []
    /// How many couples cannot be opened.
    package fileprivate(set) var unreadable = 0
}

extension TherapistDesk {
    /// The list of couples. It opens the journals of a couple only if something was written since the couple's summary
    /// was made, and then stores a new summary. For every other couple it opens one small sealed item
    /// (docs/decisions/0026).
    package func caseload(at now: Instant) async throws(CaseError) -> Caseload {
        var caseload = Caseload()
        var keeping = SummaryBatch()
        let couples = try await couples()
        let shelf = keyring.shelf
        let slips = try await accounts.store.slips(of: shelf.space)
        for start in stride(from: 0, to: couples.count, by: Self.couplesAtOnce) {
            let some = Array(couples[start..<min(start + Self.couplesAtOnce, couples.count)])
            let extents = try await accounts.store.extents(of: some)
            for couple in some {
                let basis = SummaryBasis(keyring: slips[CoupleKeyring.slot(couple)], journals: extents[couple] ?? [:])
                let slot = CoupleKeyring.summarySlot(couple)
                let kept = slips[slot].flatMap { basis.open($0, under: shelf, slot: slot) }
                if let kept, let span = kept.span(at: now) {
                    caseload.couples.append(Caseload.Couple(couple: couple, summary: kept, span: span))
                    continue
                }
                guard let file = try await open(couple, at: now) else {
                    caseload.unreadable += 1
                    continue
                }
                let (view, heads) = try await file.decidable(at: now)
                let summary = view.summary
                caseload.couples.append(
                    Caseload.Couple(couple: couple, summary: summary, span: summary.span(at: now) ?? view.span))
                // A summary that has only expired is not written again. Otherwise the row would show that an hour of
                // the couple's had come.
                guard kept == nil, view.integrity == .intact, basis.holds(heads, of: file.keyring) else { continue }
                keeping.add(basis.seal(summary, under: shelf, slot: slot), slot, in: shelf.space, decidedOn: heads)
                if keeping.isFull { await keeping.write(to: accounts.store) }
            }
        }
        await keeping.write(to: accounts.store)
        return caseload
    }

    /// How many couples' journals one read of the store measures. Another reader waits for no more than these.
    private static var couplesAtOnce: Int { 20 }
}

/// Summaries that are to be stored on the shelf, several in one write.
private struct SummaryBatch {
    private var batch = Batch()
    private static let most = 16

    var isFull: Bool { batch.slips.count >= Self.most }

    mutating func add(_ bytes: [UInt8]?, _ slot: Int64, in shelf: SpaceID, decidedOn heads: [SpaceID: Int64]) {
        guard let bytes else { return }
        batch.slips.append(SlipChange(space: shelf, slot: slot, bytes: bytes))
        // The batch names the heads. Otherwise the names of a couple that was erased meanwhile would be stored on the
        // shelf again.
        batch.expecting.merge(heads) { $1 }
    }

    /// Writes the summaries. If a journal of one of these couples has moved meanwhile, or the disk is full, none is
    /// stored, and the next list opens these couples again.
    mutating func write(to store: CaseStore) async {
        guard !batch.slips.isEmpty else { return }
        _ = try? await store.append(batch)
        batch = Batch()
    }
}

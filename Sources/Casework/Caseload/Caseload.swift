package import Homework
import Sealing
import Storage

/// Every couple of a therapist, as the list shows it.
package struct Caseload: Sendable {
    package struct Couple: Sendable {
        package let couple: CoupleID
        package let summary: CoupleSummary
        /// What holds at the moment the list is for.
        package let span: CoupleSummary.Span
    }

    package fileprivate(set) var couples: [Couple] = []
    /// How many cannot be opened.
    package fileprivate(set) var unreadable = 0
}

extension TherapistDesk {
    /// The list of couples. It opens those about which something was written since their summary was made, and keeps a new
    /// summary of each; of the others it opens one small sealed item (docs/decisions/0026).
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
                caseload.couples.append(Caseload.Couple(couple: couple, summary: summary, span: view.span))
                // One that time alone made useless is not written anew: the row would say that an hour had come.
                guard kept == nil, view.integrity == .intact, basis.holds(heads, of: file.keyring) else { continue }
                keeping.add(basis.seal(summary, under: shelf, slot: slot), slot, in: shelf.space, decidedOn: heads)
                if keeping.isFull { await keeping.write(to: accounts.store) }
            }
        }
        await keeping.write(to: accounts.store)
        return caseload
    }

    /// How many couples' journals are measured in one read of the store: whoever else reads waits for no more.
    private static var couplesAtOnce: Int { 20 }
}

/// Summaries on their way to the shelf, a few in one write.
private struct SummaryBatch {
    private var batch = Batch()
    private static let most = 16

    var isFull: Bool { batch.slips.count >= Self.most }

    mutating func add(_ bytes: [UInt8]?, _ slot: Int64, in shelf: SpaceID, decidedOn heads: [SpaceID: Int64]) {
        guard let bytes else { return }
        batch.slips.append(SlipChange(space: shelf, slot: slot, bytes: bytes))
        // A couple that was erased meanwhile must not get its names back onto the shelf.
        batch.expecting.merge(heads) { $1 }
    }

    /// Writes them. Where one couple's journals have gone on meanwhile, or the disk is full, none of these is kept, and the
    /// next list opens their couples again.
    mutating func write(to store: CaseStore) async {
        guard !batch.slips.isEmpty else { return }
        _ = try? await store.append(batch)
        batch = Batch()
    }
}

/// Whether a couple may be erased for good. What is removed is the store's to know, so this decides and writes nothing.
package struct EraseCouple: Sendable {
    package init() {}

    package func decide(_ view: TherapistView) throws(Refusal) {
        if let first = view.gapsBeforeErasing.first { throw first }
    }
}

extension TherapistView {
    /// What is still to be done before this couple may be erased, in the order in which it is done. The page shows this
    /// list, and the act is refused by it.
    ///
    /// - Nothing is erased while care goes on, or while a journal cannot be read: an alert may be in what is damaged.
    /// - No alert is open: erasing would be a way to destroy one. The wish to be erased is no alert against itself.
    /// - Each was asked alone, after care had ended and after every urgent letter there is, and nothing was said against.
    package var gapsBeforeErasing: [Refusal] {
        guard joint.isEnded else { return [.careNotEnded] }
        var gaps: [Refusal] = []
        do throws(Refusal) { try integrity.demandWhole() } catch { gaps.append(error) }
        if flags.contains(where: { $0.cause != .erasureWish }) { gaps.append(.alertBeforeErasing) }
        let unasked = joint.seats.members.map(\.member).filter { !isAskedAboutErasing($0) }
        if !unasked.isEmpty { gaps.append(.notAskedAboutErasing(unasked)) }
        return gaps
    }

    /// Whether a member's last answer lets the couple be erased, and was given late enough.
    package func isAskedAboutErasing(_ member: PersonID) -> Bool {
        guard let asked = file.askedAboutErasing[member], asked.outcome == .nothingAgainst,
            let end = joint.table.careEnd, asked.at >= end
        else { return false }
        return raised.allSatisfy { $0.level != .red || $0.at < asked.at }
    }
}

/// Whether a couple may be erased for good. Only the store knows which rows there are to remove, so this decides and
/// writes nothing.
package struct EraseCouple: Sendable {
    package init() {}

    package func decide(_ view: TherapistView) throws(Refusal) {
        if let first = view.gapsBeforeErasing.first { throw first }
    }
}

extension TherapistView {
    /// What has to be done before this couple may be erased, in the order in which the therapist does it. The page
    /// shows this list, and the act is refused with its first item.
    ///
    /// - Nothing is erased while care goes on, or while a journal cannot be read: the damaged part may hold an alert.
    /// - Nothing is erased while an alert is open, since erasing would destroy it. The wish to be erased is an alert
    ///   too, but does not count here.
    /// - Each member must have been asked alone, after care had ended and after every urgent letter, and must not have
    ///   objected.
    package var gapsBeforeErasing: [Refusal] {
        guard joint.isEnded else { return [.careNotEnded] }
        var gaps: [Refusal] = []
        do throws(Refusal) { try integrity.demandWhole() } catch { gaps.append(error) }
        if flags.contains(where: { $0.cause != .erasureWish }) { gaps.append(.alertBeforeErasing) }
        let unasked = joint.seats.members.map(\.member).filter { !isAskedAboutErasing($0) }
        if !unasked.isEmpty { gaps.append(.notAskedAboutErasing(unasked)) }
        return gaps
    }

    /// Whether the member's last answer lets the couple be erased, and was given late enough.
    package func isAskedAboutErasing(_ member: PersonID) -> Bool {
        guard let asked = file.askedAboutErasing[member], asked.outcome == .nothingAgainst,
            let end = joint.table.careEnd, asked.at >= end
        else { return false }
        return raised.allSatisfy { $0.level != .red || $0.at < asked.at }
    }
}

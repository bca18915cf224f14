/// Ends the work with a couple, at once or from a later hour. Once that hour has come it cannot be undone: a couple
/// that comes back begins anew.
package struct EndCare: TherapistAct {
    package let from: Instant

    package init(from: Instant) { self.from = from }

    package func decide(_ view: TherapistView) throws(Refusal) -> TherapistChanges {
        if let end = view.joint.table.careEnd, end <= from { return TherapistChanges() }
        try view.joint.demandToCome(from)
        return TherapistChanges(table: .careEnded(CareEnded(from: from)))
    }
}

extension TherapistView {
    /// Refuses to give the couple anything after their care has ended, or from an hour at which it will have ended.
    func demandCare(from hour: Instant) throws(Refusal) {
        guard let end = joint.table.careEnd else { return }
        if joint.isEnded || end <= hour { throw .careEnded }
    }
}

/// What one member's practice sees: that member's desk alone. While a practice runs, the browser holds no other key of
/// the member's own.
package struct DeskView: Sendable {
    package let now: Instant
    package let desk: DeskState

    package init(desk: DeskState, at now: Instant) {
        self.desk = desk
        self.now = now
    }
}

/// An act of a member that is decided on the member's own desk alone.
package protocol DeskAct: Sendable {
    func decide(_ view: DeskView) throws(Refusal) -> PartnerChanges
}

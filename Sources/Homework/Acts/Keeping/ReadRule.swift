/// Saves that this member read and accepted a rule about secrets (R8).
package struct ReadRule: PrivateAct {
    /// The rule that the page showed. It may have changed since; a rule that nobody has read is not accepted.
    package let shown: RuleWords

    package init(shown: RuleWords) { self.shown = shown }

    package func decide(_ view: PartnerView) throws(Refusal) -> PartnerChanges {
        guard shown == view.joint.profile.rule else { throw .superseded }
        var changes = PartnerChanges()
        if view.drawer.ruleRead != shown { changes.drawer = [.ruleRead(RuleRead(shown))] }
        return changes
    }
}

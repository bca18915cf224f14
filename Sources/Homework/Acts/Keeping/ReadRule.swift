/// Saves that this member read and accepted a rule about secrets (R8).
package struct ReadRule: OwnAct {
    /// The rule that the page showed. It may have changed since; a rule that nobody has read is not accepted.
    package let shown: RuleWords

    package init(shown: RuleWords) { self.shown = shown }

    package func decide(_ view: PartnerView) throws(Refusal) -> PartnerWords {
        guard shown == view.joint.house.rule else { throw .superseded }
        var words = PartnerWords()
        if view.drawer.ruleRead != shown { words.drawer = [.ruleRead(RuleRead(shown))] }
        return words
    }
}

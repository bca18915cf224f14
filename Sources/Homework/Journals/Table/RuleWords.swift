/// Which words about secrets somebody read: the therapist's choice, in the program's wording of that time.
///
/// The therapist picks one of two rules, or wrote one; the program says it, and ends each with what holds for safety. When
/// the program changes those sentences, everybody who accepted the earlier ones reads the new ones (R8).
package struct RuleWords: Hashable, Sendable {
    /// Raised whenever the program's sentences about a rule change in what they promise. 1 is what the first versions
    /// said, when nobody's reading was recorded.
    package static let newest: UInt64 = 2

    /// `none`, `limited`, or the therapist's own words.
    package let rule: String
    package let wording: UInt64

    package init(rule: String, wording: UInt64 = Self.newest) { (self.rule, self.wording) = (rule, wording) }
}

extension TherapistProfile {
    /// The rule the couple's pages show. Where the therapist chose none yet, they show the bounded one.
    package var rule: RuleWords { RuleWords(rule: secretsRule.isEmpty ? "limited" : secretsRule) }
}

extension PartnerView {
    /// The rule this member has yet to read; nil where the last one read still holds.
    ///
    /// Nothing rests on it: no page is closed to somebody who has not read it, so a journal that cannot be read whole
    /// asks for nothing.
    package var ruleToRead: RuleWords? {
        guard integrity == .intact else { return nil }
        return drawer.ruleRead == joint.profile.rule ? nil : joint.profile.rule
    }
}

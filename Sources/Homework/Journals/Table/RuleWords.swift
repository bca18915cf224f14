/// Which sentences about secrets somebody read: the therapist's rule, in the program's wording of that time.
///
/// The therapist picks one of two rules or writes one. The program says the rule, and adds what holds for safety. When
/// the program changes those sentences, everybody who accepted the earlier ones is shown the new ones (R8).
package struct RuleWords: Hashable, Sendable {
    /// Raised whenever the program's sentences about a rule promise something else. 1 is the wording of the first
    /// versions, which recorded nobody's reading.
    package static let newest: UInt64 = 2

    /// `none`, `limited`, or the therapist's own words.
    package let rule: String
    package let wording: UInt64

    package init(rule: String, wording: UInt64 = Self.newest) { (self.rule, self.wording) = (rule, wording) }
}

extension TherapistProfile {
    /// The rule that the couple's pages show. Where the therapist has chosen none, they show `limited`.
    package var rule: RuleWords { RuleWords(rule: secretsRule.isEmpty ? "limited" : secretsRule) }
}

extension PartnerView {
    /// The rule that this member has yet to read; nil where the last one read still holds.
    ///
    /// Nothing depends on it: a member who has not read it can open every page. A journal that cannot be read
    /// completely therefore asks for nothing.
    package var ruleToRead: RuleWords? {
        guard integrity == .intact else { return nil }
        return drawer.ruleRead == joint.profile.rule ? nil : joint.profile.rule
    }
}
